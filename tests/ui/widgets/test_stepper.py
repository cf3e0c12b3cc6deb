"""A number with less and more: what can be typed, the range, and steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication

from painapp.ui.widgets.stepper import Stepper, parse_number

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window


# Each example makes a field of its own; only the look is shared.
one_look = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("4", 4),
        (" 4 ", 4),
        ("4.5", 4.5),
        ("4,5", 4.5),
        ("-2", -2),
        ("\u22122", -2),
        (".5", 0.5),
        ("\u0664", 4),
        ("\u0664\u066b\u0665", 4.5),
    ],
)
def test_reads_numbers_as_people_write_them(typed: str, meant: float) -> None:
    assert parse_number(typed) == meant


@pytest.mark.parametrize(
    "typed", ["", "four", "4 or 5", "4-5", "--4", "1.2.3", ".", "-", "1e3", "nan", "inf", "\u00bd"]
)
def test_does_not_guess(typed: str) -> None:
    assert parse_number(typed) is None


@given(st.text(max_size=12))
def test_any_text_is_a_number_or_nothing(text: str) -> None:
    found = parse_number(text)
    assert found is None or found == found  # noqa: PLR0124 - a number that is not itself is NaN


@pytest.fixture
def field(window: Window, theme: Theme) -> Stepper:
    made = window.put(Stepper(theme, "Times awake", 0, 20, 1, "times"))
    made.boxes[0].setFocus()
    return made


def _heard(field: Stepper) -> list[object]:
    heard: list[object] = []
    field.settled.connect(heard.append)
    return heard


def test_typing_settles_a_whole_number(field: Stepper, window: Window, qtbot: QtBot) -> None:
    heard = _heard(field)
    qtbot.keyClicks(field.boxes[0], "12")
    window.elsewhere.setFocus()
    assert heard == [12]
    assert isinstance(heard[0], int)


def test_buttons_and_keys_stay_within_the_range(field: Stepper, qtbot: QtBot) -> None:
    heard = _heard(field)
    field.more.click()
    field.less.click()
    qtbot.keyClick(field.boxes[0], Qt.Key.Key_Up)
    assert heard == [0, 1]
    field.set_value(20)
    field.more.click()
    assert field.value == 20
    field.set_value(0)
    qtbot.keyClick(field.boxes[0], Qt.Key.Key_Down)
    assert field.value == 0


@pytest.mark.parametrize("typed", ["21", "-1", "2.5", "a few"])
def test_what_cannot_be_taken_stays_with_a_kind_sentence(field: Stepper, typed: str) -> None:
    field.set_value(2)
    heard = _heard(field)
    field.boxes[0].setText(typed)
    field.flush()
    assert heard == []
    assert field.boxes[0].text() == typed
    assert field.hint == "A whole number from 0 to 20"
    assert field.value == 2


def test_can_be_empty(field: Stepper) -> None:
    field.set_value(2)
    heard = _heard(field)
    field.boxes[0].clear()
    field.flush()
    assert heard == [None]


def test_parts_of_a_number_where_they_are_asked(window: Window, theme: Theme) -> None:
    field = window.put(Stepper(theme, "Weight", 30, 200, 0.5, "kg"))
    field.boxes[0].setText("70,3")
    field.flush()
    field.more.click()
    assert field.value == 70.5
    assert field.boxes[0].text() == "70.5"
    assert [label.text() for label in field.units] == ["kg"]


@one_look
@given(st.integers(-30, 90), st.sampled_from([1, 2, 5, 7]), st.lists(st.sampled_from([-1, 1]), max_size=12))
def test_steps_land_on_full_steps_and_never_leave_the_range(
    theme: Theme, value: int, step: int, presses: list[int]
) -> None:
    low, high = -30, 90
    field = Stepper(theme, "Number", low, high, step)
    field.set_value(value)
    for direction in presses:
        before = field.value
        field.step(direction)
        now = field.value
        assert before is not None
        assert now is not None
        assert low <= now <= high
        assert (now - low) % step == 0 or now == high
        assert (now - before) * direction > 0 or now in {low, high}
    field.deleteLater()


@one_look
@given(st.integers(0, 100_000), st.sampled_from(["en_GB", "nb_NO", "ar_EG", "fa_IR", "hi_IN", "de_CH"]))
def test_what_is_shown_in_any_digits_is_read_back(theme: Theme, hundredths: int, code: str) -> None:
    field = Stepper(theme, "Number", 0, 1000, 0.01)
    field.setLocale(QLocale(code))
    field.set_value(hundredths / 100)
    field.flush()
    assert field.understood
    assert field.value == hundredths / 100
    field.deleteLater()


def test_the_wheel_changes_nothing_and_goes_on_to_the_page(field: Stepper) -> None:
    field.set_value(5)
    box = field.boxes[0]
    middle = QPointF(box.rect().center())
    turn = QWheelEvent(
        middle,
        box.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, turn)
    assert not turn.isAccepted()
    assert field.value == 5


def test_is_named_and_tells_its_value(field: Stepper) -> None:
    field.set_value(3)
    box = QAccessible.queryAccessibleInterface(field.boxes[0])
    assert box.text(QAccessible.Text.Name) == "Times awake"
    assert box.text(QAccessible.Text.Value) == "3"
    more = QAccessible.queryAccessibleInterface(field.more)
    assert (more.role(), more.text(QAccessible.Text.Name)) == (QAccessible.Role.Button, "Times awake, more")

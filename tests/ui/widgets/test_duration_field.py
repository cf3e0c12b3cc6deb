"""How long something took: lenient reading, hours and minutes, less and more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible

from painapp.ui.widgets.duration_field import DurationField, parse_duration

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window

DAY = 24 * 60


# Each example makes a field of its own; only the look is shared.
one_look = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)


@pytest.mark.parametrize(
    ("hours", "minutes", "meant"),
    [
        ("6", "40", 400),
        ("6", "", 360),
        ("", "40", 40),
        ("", "90", 90),
        ("0", "0", 0),
        ("6.5", "", 390),
        ("6,25", "", 375),
        ("6:40", "", 400),
        ("6 h 40", "", 400),
        ("6h40", "", 400),
        ("6 t 5 min", "", 365),
        (" 6 ", " 40 ", 400),
        ("6h", "40min", 400),
        ("\u0666", "\u0664\u0660", 400),
    ],
)
def test_reads_lengths_as_people_write_them(hours: str, minutes: str, meant: int) -> None:
    assert parse_duration(hours, minutes) == meant


@pytest.mark.parametrize(
    ("hours", "minutes"),
    [
        ("some", ""),
        ("", "a while"),
        ("6.40", ""),
        ("6.5", "10"),
        ("6:40", "10"),
        ("6:70", ""),
        ("6:5", ""),
        ("-1", ""),
        ("", "1.5"),
        ("99999", ""),
        ("6 7", ""),
    ],
)
def test_does_not_guess(hours: str, minutes: str) -> None:
    assert parse_duration(hours, minutes) is None


@given(st.text(max_size=8), st.text(max_size=8))
def test_any_text_is_a_length_or_nothing(hours: str, minutes: str) -> None:
    found = parse_duration(hours, minutes)
    assert found is None or found >= 0


@given(st.integers(0, 1000), st.integers(0, 59))
def test_hours_and_minutes_add_up(hours: int, minutes: int) -> None:
    assert parse_duration(str(hours), str(minutes)) == hours * 60 + minutes
    assert parse_duration(f"{hours % 1000}:{minutes:02}", "") == hours % 1000 * 60 + minutes


@pytest.fixture
def field(window: Window, theme: Theme) -> DurationField:
    made = window.put(DurationField(theme, "How long you slept", DAY, step=15))
    made.boxes[0].setFocus()
    return made


def _heard(field: DurationField) -> list[object]:
    heard: list[object] = []
    field.settled.connect(heard.append)
    return heard


def test_going_from_hours_to_minutes_settles_once_at_the_end(
    field: DurationField, window: Window, qtbot: QtBot
) -> None:
    heard = _heard(field)
    hours, minutes = field.boxes
    qtbot.keyClicks(hours, "6")
    qtbot.keyClick(hours, Qt.Key.Key_Tab)
    assert minutes.hasFocus()
    assert heard == []
    qtbot.keyClicks(minutes, "40")
    window.elsewhere.setFocus()
    assert heard == [400]


def test_minutes_above_an_hour_become_hours(field: DurationField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field.boxes[1], "90")
    field.flush()
    assert [box.text() for box in field.boxes] == ["1", "30"]
    assert field.value == 90


def test_buttons_go_to_the_next_full_step_within_the_range(field: DurationField) -> None:
    field.set_value(400)
    heard = _heard(field)
    field.more.click()
    field.less.click()
    assert heard == [405, 390]
    field.set_value(DAY - 5)
    field.more.click()
    field.more.click()
    assert field.value == DAY
    field.set_value(10)
    field.less.click()
    field.less.click()
    assert field.value == 0


def test_an_empty_field_begins_at_one_step_or_at_the_start(window: Window, theme: Theme) -> None:
    plain, slept = (
        window.put(DurationField(theme, "For", DAY, step=5)),
        window.put(DurationField(theme, "Slept", DAY, step=15, start=420)),
    )
    plain.more.click()
    slept.less.click()
    assert (plain.value, slept.value) == (5, 420)


def test_too_long_is_said_kindly_and_not_settled(field: DurationField, qtbot: QtBot) -> None:
    heard = _heard(field)
    qtbot.keyClicks(field.boxes[0], "25")
    field.flush()
    assert heard == []
    assert field.hint == "Up to 24 hour(s)"  # the plural form comes with the English translation
    assert field.boxes[0].text() == "25"


def test_words_are_answered_with_an_example(field: DurationField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field.boxes[0], "all night")
    field.flush()
    assert field.hint == "Numbers only, like 6 and 40"
    for box in field.boxes:
        told = QAccessible.queryAccessibleInterface(box)
        assert told.text(QAccessible.Text.Description) == field.hint


def test_below_an_hour_there_is_one_box(window: Window, theme: Theme) -> None:
    field = window.put(DurationField(theme, "To fall asleep", 45))
    field.set_value(30)
    assert [box.text() for box in field.boxes] == ["30"]
    field.boxes[0].setText("46")
    field.flush()
    assert field.hint == "Up to 45 minute(s)"
    assert field.value == 30


def test_each_box_has_a_name_of_its_own(field: DurationField) -> None:
    parts = (*field.boxes, field.less, field.more)
    names = [QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name) for part in parts]
    assert names == [
        "How long you slept, hours",
        "How long you slept, minutes",
        "How long you slept, less",
        "How long you slept, more",
    ]


@one_look
@given(value=st.integers(0, DAY), code=st.sampled_from(["en_GB", "nb_NO", "ar_EG", "fa_IR", "de_CH"]))
def test_what_is_shown_in_any_digits_is_read_back(theme: Theme, value: int, code: str) -> None:
    field = DurationField(theme, "For", DAY)
    field.setLocale(QLocale(code))
    field.set_value(value)
    field.flush()
    assert field.understood
    assert field.value == value
    field.deleteLater()

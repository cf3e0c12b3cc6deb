"""An amount of anything: what can be typed, how it is written, and how the buttons step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible

from painapp.ui.widgets.amount_field import AmountField, parse_amount

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window

MOST = 1_000_000_000
one_look = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)


@pytest.mark.parametrize(
    ("typed", "group", "meant"),
    [
        ("70.3", ",", 70.3),
        ("70,3", ",", 70.3),
        ("10,000", ",", 10_000),
        ("1,234,567.5", ",", 1_234_567.5),
        ("1,00,000", ",", 100_000),
        ("10.000", ".", 10_000),
        ("1.234,5", ".", 1234.5),
        ("0,125", ",", 0.125),  # no thousands begin with a nought
        ("10 000", "\u00a0", 10_000),
        ("10\u202f000", "\u202f", 10_000),
        ("10\u2019000.5", "\u2019", 10_000.5),
        ("\u22122.5", ",", -2.5),
        ("\u0661\u0662\u066b\u0665", "\u066c", 12.5),
    ],
)
def test_reads_amounts_as_people_write_them(typed: str, group: str, meant: float) -> None:
    assert parse_amount(typed, group) == meant


@pytest.mark.parametrize(
    "typed", ["", "a few", "1 2", "10 00", "1,2,3", "5 kg", "1e5", "nan", "--1", "1.2.3"]
)
def test_does_not_guess(typed: str) -> None:
    assert parse_amount(typed, ",") is None


@given(st.text(max_size=12), st.sampled_from([",", ".", "\u202f", ""]))
def test_any_text_is_an_amount_or_nothing(text: str, group: str) -> None:
    found = parse_amount(text, group)
    assert found is None or found == found  # noqa: PLR0124 - a number that is not itself is NaN


@pytest.fixture
def field(window: Window, theme: Theme) -> AmountField:
    return window.put(AmountField(theme, "Weight", 0, MOST, "kg"))


def heard(field: AmountField) -> list[object]:
    said: list[object] = []
    field.settled.connect(said.append)
    return said


def test_typing_settles_an_amount_in_its_unit(field: AmountField, window: Window, qtbot: QtBot) -> None:
    said = heard(field)
    field.boxes[0].setFocus()
    qtbot.keyClicks(field.boxes[0], "70,25")
    window.elsewhere.setFocus()
    assert said == [70.25]
    assert (field.boxes[0].text(), [unit.text() for unit in field.units]) == ("70.25", ["kg"])


def test_can_be_emptied(field: AmountField) -> None:
    field.set_value(70.0)
    said = heard(field)
    field.boxes[0].clear()
    field.flush()
    assert said == [None]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("a lot", "A number, like 12.5"),
        ("-1", "From 0 to 1000000000"),
        ("9999999999", "From 0 to 1000000000"),
    ],
)
def test_what_cannot_be_taken_stays_with_a_kind_sentence(
    field: AmountField, typed: str, sentence: str
) -> None:
    said = heard(field)
    field.boxes[0].setText(typed)
    field.flush()
    assert (said, field.boxes[0].text(), field.hint) == ([], typed, sentence)


@pytest.mark.parametrize(
    ("value", "more", "less"),
    [(154, 155, 153), (70.3, 71, 70), (8000, 8010, 7990), (12_345, 12_400, 12_300), (0, 1, 0)],
)
def test_the_buttons_go_by_what_is_a_small_part_of_it(
    field: AmountField, value: float, more: float, less: float
) -> None:
    field.set_value(value)
    field.more.click()
    assert field.value == more
    field.set_value(value)
    field.less.click()
    assert field.value == less


def test_the_buttons_begin_at_what_was_said_last(field: AmountField) -> None:
    field.more.click()
    assert field.value == 0
    field.set_value(None)
    field.start = 71.5
    field.more.click()
    assert field.value == 71.5


@one_look
@given(
    st.integers(-MOST * 1000, MOST * 1000),
    st.sampled_from(["en_GB", "nb_NO", "ar_EG", "fa_IR", "hi_IN", "de_CH"]),
)
def test_what_is_shown_in_any_digits_is_read_back(theme: Theme, thousandths: int, code: str) -> None:
    field = AmountField(theme, "Amount", -MOST, MOST)
    field.setLocale(QLocale(code))
    field.set_value(thousandths / 1000)
    said = heard(field)
    field.flush()
    assert field.understood
    assert said == []
    field.deleteLater()


def test_a_long_unit_stands_with_the_name(window: Window, theme: Theme) -> None:
    field = window.put(AmountField(theme, "Water", 0, MOST, "glasses of a quarter litre each"))
    assert field.name_label.text() == "Water (glasses of a quarter litre each)"
    assert field.units == []
    box = QAccessible.queryAccessibleInterface(field.boxes[0])
    assert box.text(QAccessible.Text.Name) == "Water (glasses of a quarter litre each)"


def test_a_share_of_one_goes_by_tenths(theme: Theme, window: Window) -> None:
    share = window.put(AmountField(theme, "Share", 0, 1))
    share.set_value(0.8)
    share.step(1)
    assert share.value == pytest.approx(0.9)
    share.step(-1)
    share.step(-1)
    assert share.value == pytest.approx(0.7)

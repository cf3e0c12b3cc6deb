"""The field for a day: typing, keys, the calendar, and when it settles."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from painapp.ui.theme.tokens import TARGET
from painapp.ui.widgets.date_field import DateField
from tests.languages import PlainEnglish
from tests.ui import audit

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window

TODAY = date(2026, 11, 22)
FIRST = date(2026, 10, 26)


@pytest.fixture
def field(window: Window, theme: Theme) -> DateField:
    made = window.put(DateField(theme, "First day", PlainEnglish()))
    made.set_value(FIRST, TODAY)
    made.setFocus()
    return made


def heard(field: DateField) -> list[date]:
    said: list[date] = []
    field.settled.connect(said.append)
    return said


def type_in(qtbot: QtBot, field: DateField, text: str) -> None:
    field.box.selectAll()
    qtbot.keyClicks(field.box, text)


def test_shows_the_day_in_words_without_telling(window: Window, theme: Theme) -> None:
    field = window.put(DateField(theme, "First day", PlainEnglish()))
    said = heard(field)
    field.set_value(FIRST, TODAY)
    assert (field.box.text(), field.value, said) == ("26 October 2026", FIRST, [])


def test_enter_settles_and_writes_the_day_out(field: DateField, qtbot: QtBot) -> None:
    said = heard(field)
    type_in(qtbot, field, "1/11")
    qtbot.keyClick(field.box, Qt.Key.Key_Return)
    assert said == [date(2026, 11, 1)]
    assert field.box.text() == "1 November 2026"


def test_leaving_settles(field: DateField, window: Window, qtbot: QtBot) -> None:
    said = heard(field)
    type_in(qtbot, field, "1/11")
    window.elsewhere.setFocus()
    assert said == [date(2026, 11, 1)]


def test_a_pause_settles_without_touching_what_is_typed(field: DateField, qtbot: QtBot) -> None:
    said = heard(field)
    type_in(qtbot, field, "1/11")
    field.idle.timeout.emit()
    assert said == [date(2026, 11, 1)]
    assert field.box.text() == "1/11"


def test_what_cannot_be_read_stays_with_a_hint(field: DateField, qtbot: QtBot) -> None:
    said = heard(field)
    type_in(qtbot, field, "soon")
    field.flush()
    assert (said, field.value, field.box.text(), field.understood) == ([], FIRST, "soon", False)
    assert field.hint == "A day like 22 November 2026"
    type_in(qtbot, field, "2")
    assert field.hint == ""


def test_a_day_after_today_is_not_taken(field: DateField, qtbot: QtBot) -> None:
    said = heard(field)
    type_in(qtbot, field, "23 November 2026")
    field.flush()
    assert (said, field.hint, field.understood) == ([], "A day up to 22 November 2026", False)


def test_a_hint_of_somebody_else_stays_when_the_field_is_left(field: DateField, window: Window) -> None:
    field.show_hint("This is before the first day.")
    window.elsewhere.setFocus()
    assert field.hint == "This is before the first day."
    field.set_value(TODAY, TODAY)
    assert field.hint == ""


def test_an_emptied_field_goes_back_to_its_day(field: DateField) -> None:
    said = heard(field)
    field.box.clear()
    field.flush()
    assert (said, field.box.text(), field.understood) == ([], "26 October 2026", True)


def test_up_and_down_go_by_days_and_stop_today(field: DateField, qtbot: QtBot) -> None:
    qtbot.keyClick(field.box, Qt.Key.Key_Down)
    assert field.value == date(2026, 10, 25)
    field.set_value(date(2026, 11, 21), TODAY)
    for _ in range(3):
        qtbot.keyClick(field.box, Qt.Key.Key_Up)
    assert field.value == TODAY


def test_the_same_day_again_leaves_what_is_being_typed_alone(field: DateField, qtbot: QtBot) -> None:
    type_in(qtbot, field, "1/1")
    field.set_value(FIRST, TODAY)
    assert field.box.text() == "1/1"


def test_a_day_can_be_picked_from_the_calendar(field: DateField, qtbot: QtBot) -> None:
    said = heard(field)
    assert field.grid is None  # it costs nothing until it is asked for
    qtbot.mouseClick(field.button, Qt.MouseButton.LeftButton)
    grid = field.grid
    assert grid is not None
    assert grid.isVisible()
    assert grid.shown_month == date(2026, 10, 1)
    cell = grid.cell(date(2026, 10, 5))
    assert cell is not None
    qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
    assert said == [date(2026, 10, 5)]
    assert field.box.text() == "5 October 2026"
    assert not grid.isVisible()
    assert field.button.hasFocus()


def test_the_calendar_turns_to_other_months_and_ends_today(field: DateField, qtbot: QtBot) -> None:
    field.button.click()
    assert field.grid is not None
    qtbot.mouseClick(field.grid.next, Qt.MouseButton.LeftButton)
    assert field.grid.shown_month == date(2026, 11, 1)
    assert not field.grid.next.isEnabled()
    last = field.grid.cell(date(2026, 11, 23))
    assert last is not None
    assert not last.isEnabled()


def test_typing_turns_an_open_calendar(field: DateField, qtbot: QtBot) -> None:
    field.button.click()
    type_in(qtbot, field, "3 March 2026")
    field.flush()
    assert field.grid is not None
    assert field.grid.shown_month == date(2026, 3, 1)


def test_has_names_targets_and_an_order_for_tab(field: DateField, window: Window) -> None:
    interface = QAccessible.queryAccessibleInterface(field.button)
    assert interface.text(QAccessible.Text.Name) == "First day, calendar"
    assert interface.state().collapsed
    field.button.click()
    assert interface.state().expanded
    assert QAccessible.queryAccessibleInterface(field.box).text(QAccessible.Text.Name) == "First day"
    assert min(field.button.width(), field.button.height(), field.box.height()) >= TARGET
    assert audit.wrong_walk(window) == []


def test_a_day_at_the_end_of_all_calendars_is_not_taken(field: DateField, qtbot: QtBot) -> None:
    field.set_value(FIRST, date.max, TODAY)
    said = heard(field)
    type_in(qtbot, field, "31 December 9999")
    field.flush()
    assert (said, field.value) == ([], FIRST)
    type_in(qtbot, field, "31 December 9998")
    field.flush()
    qtbot.keyClick(field.box, Qt.Key.Key_Up)
    assert said[0] == date(9998, 12, 31)

"""The calendar: what it shows, where keys lead, and what it tells every ear."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication

from painapp.ui.widgets.day_cell import DayCell
from painapp.ui.widgets.month_grid import DayMark, MonthGrid
from painapp.ui.widgets.reading_order import tab_in_reading_order
from tests.ui.widgets.looking import holds_colour

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window

TODAY = date(2026, 11, 22)
MARKS = {
    date(2026, 11, 3): DayMark(pain=4, entries=3),
    date(2026, 11, 4): DayMark(pain=5.5, late_only=True, entries=1),
    date(2026, 11, 7): DayMark(has_other=True),
}


class Words:
    """A small British language."""

    def __init__(self, first_weekday: int = 0) -> None:
        self.first_weekday = first_weekday

    def date_long(self, day: date) -> str:
        return f"{day:%A} {day.day} {day:%B}"

    def month(self, day: date) -> str:
        return f"{day:%B %Y}"

    def weekday_short(self, day: date) -> str:
        return f"{day:%a}"[:2]

    def number(self, value: float, decimals: int = 0) -> str:
        return f"{round(value, decimals):g}"


@pytest.fixture
def grid(window: Window, theme: Theme) -> MonthGrid:
    made = window.put(MonthGrid(theme, Words()))
    made.show_month(2026, 11, MARKS, TODAY, date(2026, 11, 20))
    return made


def _days(grid: MonthGrid) -> list[date]:
    return [cell.day for cell in grid.cells if cell.day is not None and not cell.isHidden()]


def _cell(grid: MonthGrid, day: date) -> DayCell:
    cell = grid.cell(day)
    assert cell is not None
    return cell


def _name(grid: MonthGrid, day: date) -> str:
    return QAccessible.queryAccessibleInterface(_cell(grid, day)).text(QAccessible.Text.Name)


def _focused(grid: MonthGrid) -> date | None:
    cell = QApplication.focusWidget()
    return cell.day if isinstance(cell, DayCell) and cell in grid.cells else None


def _stand_on(grid: MonthGrid, day: date) -> None:
    _cell(grid, day).click()
    _cell(grid, day).setFocus()


def _press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(first=st.dates(date(1950, 1, 1), date(2100, 12, 1)), weekday=st.integers(0, 6))
def test_every_month_stands_whole_under_its_weekdays(theme: Theme, first: date, weekday: int) -> None:
    grid = MonthGrid(theme, Words(weekday))
    grid.show_month(first.year, first.month, {}, date(2100, 12, 31), None)
    length = monthrange(first.year, first.month)[1]
    assert _days(grid) == [first.replace(day=number) for number in range(1, length + 1)]
    for place, cell in enumerate(grid.cells):
        if cell.day is not None:
            assert cell.day.weekday() == (weekday + place % 7) % 7
    assert grid.heads[0].text() == ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"][weekday]
    grid.deleteLater()


def test_days_after_today_cannot_be_chosen(grid: MonthGrid) -> None:
    assert {day for day in _days(grid) if _cell(grid, day).isEnabled()} == {
        day for day in _days(grid) if day <= TODAY
    }


def test_each_day_tells_what_is_known_of_it(grid: MonthGrid) -> None:
    assert _name(grid, date(2026, 11, 3)) == "Tuesday 3 November, pain 4 on average, 3 entry(ies)"
    assert (
        _name(grid, date(2026, 11, 4))
        == "Wednesday 4 November, pain 5.5 on average, 1 entry(ies), written later"
    )
    assert _name(grid, date(2026, 11, 5)) == "Thursday 5 November"
    assert _name(grid, date(2026, 11, 20)) == "Friday 20 November, chosen"
    assert _name(grid, TODAY) == "Sunday 22 November, today"
    cell = QAccessible.queryAccessibleInterface(_cell(grid, TODAY))
    assert cell.role() == QAccessible.Role.Button
    assert QAccessible.queryAccessibleInterface(grid).text(QAccessible.Text.Name) == "November 2026"


def test_marks_differ_in_shape_and_blank_days_have_none(grid: MonthGrid, theme: Theme) -> None:
    def shows(day: int, colour: str) -> bool:
        return holds_colour(_cell(grid, date(2026, 11, day)), colour)

    assert shows(3, theme.tokens.pain)
    assert shows(7, theme.tokens.soft_ink)
    assert not shows(7, theme.tokens.pain)
    assert not shows(5, theme.tokens.pain)
    assert not shows(5, theme.tokens.soft_ink)
    solid, hollow = (_cell(grid, date(2026, 11, day)).grab().toImage() for day in (3, 4))
    pain = (solid.width() // 2 - 10, solid.height() - 9)  # the first of three
    assert solid.pixelColor(*pain) == QColor(theme.tokens.pain)
    assert hollow.pixelColor(*pain) != QColor(theme.tokens.pain)


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Left, date(2026, 11, 10)),
        (Qt.Key.Key_Right, date(2026, 11, 12)),
        (Qt.Key.Key_Up, date(2026, 11, 4)),
        (Qt.Key.Key_Down, date(2026, 11, 18)),
        (Qt.Key.Key_Home, date(2026, 11, 9)),
        (Qt.Key.Key_End, date(2026, 11, 15)),
        (Qt.Key.Key_PageUp, date(2026, 10, 11)),
        (Qt.Key.Key_PageDown, TODAY),
    ],
)
def test_keys_move_the_focus(grid: MonthGrid, qtbot: QtBot, key: Qt.Key, day: date) -> None:
    _stand_on(grid, date(2026, 11, 11))
    _press(qtbot, key)
    assert _focused(grid) == day


def test_left_is_the_next_day_from_right_to_left(grid: MonthGrid, qtbot: QtBot) -> None:
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    _stand_on(grid, date(2026, 11, 11))
    _press(qtbot, Qt.Key.Key_Left)
    assert _focused(grid) == date(2026, 11, 12)


def test_keys_go_on_into_other_months_which_are_asked_for_once(grid: MonthGrid, qtbot: QtBot) -> None:
    asked: list[date] = []
    grid.month_shown.connect(asked.append)
    _stand_on(grid, date(2026, 11, 1))
    _press(qtbot, Qt.Key.Key_Left)
    assert _focused(grid) == date(2026, 10, 31)
    assert asked == [date(2026, 10, 1)]
    grid.show_month(2026, 10, {date(2026, 10, 31): DayMark(pain=2)}, TODAY, date(2026, 11, 1))
    assert _focused(grid) == date(2026, 10, 31)
    assert _name(grid, date(2026, 10, 31)) == "Saturday 31 October, pain 2 on average"
    _press(qtbot, Qt.Key.Key_Right)
    assert _focused(grid) == date(2026, 11, 1)


def test_nothing_leads_beyond_today(grid: MonthGrid, qtbot: QtBot) -> None:
    _stand_on(grid, TODAY)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End):
        _press(qtbot, key)
        assert _focused(grid) == TODAY


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_day_is_chosen_by_key(grid: MonthGrid, qtbot: QtBot, key: Qt.Key) -> None:
    _stand_on(grid, date(2026, 11, 11))
    chosen: list[date] = []
    grid.day_chosen.connect(chosen.append)
    _press(qtbot, Qt.Key.Key_Right)
    assert chosen == []
    _press(qtbot, key)
    assert chosen == [date(2026, 11, 12)]
    assert _name(grid, date(2026, 11, 12)) == "Thursday 12 November, chosen"


def test_a_day_is_chosen_by_a_press(grid: MonthGrid, qtbot: QtBot) -> None:
    with qtbot.waitSignal(grid.day_chosen) as said:
        qtbot.mouseClick(_cell(grid, date(2026, 11, 3)), Qt.MouseButton.LeftButton)
    assert said.args == [date(2026, 11, 3)]


def test_a_day_to_come_does_not_answer_a_press(grid: MonthGrid, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(grid.day_chosen):
        qtbot.mouseClick(_cell(grid, date(2026, 11, 23)), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("ordered", [False, True], ids=["as made", "in reading order"])
def test_all_days_are_one_tab_stop_wherever_the_cursor_went(
    grid: MonthGrid, window: Window, qtbot: QtBot, ordered: bool
) -> None:
    if ordered:
        tab_in_reading_order(window)
    for day in (date(2026, 11, 20), date(2026, 11, 2)):
        _stand_on(grid, day)
        walk = []
        grid.previous.setFocus()
        for _ in range(4):  # the button to the next month is off: that would be December
            walk.append(QApplication.focusWidget())
            _press(qtbot, Qt.Key.Key_Tab)
        assert walk == [grid.previous, grid.today, _cell(grid, day), window.elsewhere]


def test_buttons_turn_the_month_and_keep_the_focus(grid: MonthGrid, qtbot: QtBot) -> None:
    asked: list[date] = []
    grid.month_shown.connect(asked.append)
    assert not grid.next.isEnabled()
    grid.previous.setFocus()
    qtbot.mouseClick(grid.previous, Qt.MouseButton.LeftButton)
    assert asked == [date(2026, 10, 1)]
    assert grid.title.text() == "October 2026"
    assert grid.previous.hasFocus()
    assert grid.next.isEnabled()
    grid.next.click()
    assert asked == [date(2026, 10, 1), date(2026, 11, 1)]


def test_the_today_button_goes_there_and_chooses_it(grid: MonthGrid) -> None:
    grid.show_month(2025, 3, {}, TODAY, None)
    chosen: list[date] = []
    grid.day_chosen.connect(chosen.append)
    grid.today.click()
    assert chosen == [TODAY]
    assert grid.shown_month == date(2026, 11, 1)


def test_marks_of_one_month_are_not_shown_in_another(grid: MonthGrid) -> None:
    grid.previous.click()
    assert all("entry" not in _name(grid, day) for day in _days(grid))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(keys=st.lists(st.sampled_from(["Left", "Right", "Up", "Down", "Home", "End", "PageUp", "PageDown"])))
def test_the_focus_is_always_on_a_day_of_the_month_shown(
    grid: MonthGrid, qtbot: QtBot, keys: list[str]
) -> None:
    grid.show_month(2026, 11, MARKS, TODAY, None)
    _stand_on(grid, date(2026, 11, 11))
    for key in keys:
        before = _focused(grid)
        _press(qtbot, getattr(Qt.Key, f"Key_{key}"))
        day = _focused(grid)
        assert before is not None
        assert day is not None
        assert day <= TODAY
        assert day.replace(day=1) == grid.shown_month
        if key in {"Up", "Left"}:
            assert before - day in {timedelta(1), timedelta(7)}


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [360, 900])
def test_days_are_large_enough_and_their_numbers_whole(
    grid: MonthGrid, theme: Theme, window: Window, qtbot: QtBot, percent: int, width: int
) -> None:
    theme.apply("light", percent, reduced_motion=False)
    window.resize(width, 900)
    cell = _cell(grid, date(2026, 11, 30))
    qtbot.waitUntil(lambda: cell.height() == cell.sizeHint().height())
    assert cell.height() >= 44
    assert cell.width() >= 24
    number = cell.fontMetrics().horizontalAdvance(cell.text())
    assert cell.width() > number
    for button in (grid.previous, grid.next, grid.today):
        assert button.width() >= 44
        assert button.height() >= 44


def test_numbers_are_in_the_digits_of_the_language(window: Window, theme: Theme) -> None:
    class Arabic(Words):
        def number(self, value: float, decimals: int = 0) -> str:
            del decimals
            return QLocale("ar_EG").toString(int(value))

    grid = window.put(MonthGrid(theme, Arabic()))
    grid.show_month(2026, 11, {}, TODAY, None)
    assert _cell(grid, TODAY).text() == "\u0662\u0662"

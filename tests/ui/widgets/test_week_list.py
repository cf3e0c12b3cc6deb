"""The week: what its rows show and say, and where keys lead."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from painapp.ui.widgets.day_mark import DayMark
from painapp.ui.widgets.week_list import WeekList, WeekRow
from tests.ui.widgets.looking import holds_colour

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window

TODAY = date(2026, 11, 19)
MONDAY = date(2026, 11, 16)


class Day(NamedTuple):
    day: date
    label: str
    said: str
    spoken: str
    mark: DayMark


def week(first: date, **marks: DayMark) -> list[Day]:
    days = [first + timedelta(days=number) for number in range(7)]
    return [
        Day(day, f"{day:%a} {day.day}", f"pain {day.day}", f"{day:%A}", marks.get(f"d{day.day}", DayMark()))
        for day in days
    ]


@pytest.fixture
def weeks(window: Window, theme: Theme) -> WeekList:
    made = window.put(WeekList(theme))
    made.week_shown.connect(
        lambda day: made.show_week(f"{day}", week(day - timedelta(days=day.weekday())), TODAY, None)
    )
    made.show_week("This week", week(MONDAY, d16=DayMark(pain=6, flare_up=True)), TODAY, MONDAY)
    return made


def stand_on(weeks: WeekList, day: date) -> None:
    row = weeks.row(day)
    assert row is not None
    row.click()
    row.setFocus()


def focused() -> date | None:
    row = QApplication.focusWidget()
    return row.day if isinstance(row, WeekRow) else None


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Up, date(2026, 11, 16)),
        (Qt.Key.Key_Down, date(2026, 11, 18)),
        (Qt.Key.Key_Home, MONDAY),
        (Qt.Key.Key_End, TODAY),
        (Qt.Key.Key_PageUp, date(2026, 11, 10)),
        (Qt.Key.Key_PageDown, TODAY),
    ],
)
def test_keys_move_the_focus_and_never_beyond_today(
    weeks: WeekList, qtbot: QtBot, key: Qt.Key, day: date
) -> None:
    stand_on(weeks, date(2026, 11, 17))
    qtbot.keyClick(QApplication.focusWidget(), key)
    assert focused() == day


def test_going_up_from_the_first_day_leads_into_the_week_before(weeks: WeekList, qtbot: QtBot) -> None:
    stand_on(weeks, MONDAY)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert focused() == date(2026, 11, 15)
    assert weeks.first == date(2026, 11, 9)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_day_is_chosen_by_key(weeks: WeekList, qtbot: QtBot, key: Qt.Key) -> None:
    stand_on(weeks, TODAY)
    with qtbot.waitSignal(weeks.day_chosen) as heard:
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert heard.args == [TODAY]


def test_days_to_come_cannot_be_chosen_and_the_next_week_not_gone_to(weeks: WeekList) -> None:
    assert [row.isEnabled() for row in weeks.rows] == [True] * 4 + [False] * 3
    assert not weeks.next.isEnabled()
    weeks.previous.click()
    assert weeks.next.isEnabled()


def test_each_row_is_named_and_one_of_them_is_the_tab_stop(weeks: WeekList) -> None:
    assert [row.accessibleName() for row in weeks.rows][:2] == ["Monday", "Tuesday"]
    stops = [row.day for row in weeks.rows if row.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert stops == [MONDAY]


def test_a_flare_up_is_shaded_with_a_bar_that_needs_no_tint(weeks: WeekList, theme: Theme) -> None:
    weeks.show_week("Week", week(MONDAY, d17=DayMark(pain=6, flare_up=True)), TODAY, MONDAY)
    picture = weeks.grab().toImage()
    flare, plain = weeks.row(date(2026, 11, 17)), weeks.row(date(2026, 11, 18))
    assert flare is not None
    assert plain is not None
    edge = flare.geometry().left() + 1
    assert picture.pixelColor(edge, flare.geometry().center().y()) == QColor(theme.tokens.dusk)
    assert picture.pixelColor(edge, plain.geometry().center().y()) != QColor(theme.tokens.dusk)
    assert holds_colour(flare, theme.tokens.pain)


def test_words_never_need_more_than_the_row_gives(weeks: WeekList, theme: Theme) -> None:
    theme.apply("light", 200, reduced_motion=False)
    weeks.resize(420, 900)
    QApplication.processEvents()
    assert all(row.height() >= row.heightForWidth(row.width()) for row in weeks.rows)

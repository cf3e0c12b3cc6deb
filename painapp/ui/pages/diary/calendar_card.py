"""The calendar of Diary: a month or a week of days, what their marks mean, and the way to a pause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.diary.calendar_state import week_days
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.choice import SegmentedChoice
from painapp.ui.widgets.marks_key import MarksKey
from painapp.ui.widgets.month_grid import MonthGrid
from painapp.ui.widgets.week_list import WeekList

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from painapp.domain.ports import Language
    from painapp.ui.pages.diary.calendar_state import CalendarState
    from painapp.ui.theme.theme import Theme

MONTH, WEEK = "month", "week"


class CalendarCard(Card):
    """Shows a `CalendarState` as a month or as a week, as the person chose."""

    day_chosen = Signal(object)
    month_wanted = Signal(object)
    """A month is to be shown: its first day."""
    week_wanted = Signal(object)
    """A week is to be shown: a day in it."""
    view_chosen = Signal(str)
    """MONTH or WEEK."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme)
        self._language = language
        self.setAccessibleName(self.tr("Calendar"))
        options = ((MONTH, language.text(_MONTH)), (WEEK, language.text(_WEEK)))
        self.choice = SegmentedChoice(theme, self.tr("Show a month or a week"), options)
        self.choice.set_value(MONTH)
        self.grid = MonthGrid(theme, language, strips=True)
        self.week: WeekList | None = None
        self.key = MarksKey(theme)
        self.key.hide()
        for widget in (self.choice, self.grid, self.key):
            self.body.addWidget(widget)
        self.choice.chosen.connect(self._choose_view)
        self.grid.day_chosen.connect(self.day_chosen)
        self.grid.month_shown.connect(self.month_wanted)

    @property
    def view(self) -> str:
        """MONTH or WEEK."""
        return str(self.choice.value)

    @property
    def shown(self) -> date | None:
        """The first day shown; None before any."""
        return self.week.first if self.view == WEEK and self.week is not None else self.grid.shown_month

    def show_state(self, state: CalendarState, today: date, chosen: date | None) -> None:
        """Paint the days: a month's or a week's."""
        if self.view == WEEK:
            title = self._language.period(state.first, state.last)
            self._weeks().show_week(title, week_days(state, today, self._language), today, chosen)
        else:
            latest = max([today, *(day for day, mark in state.marks.items() if mark.entries)])
            self.grid.show_month(state.first.year, state.first.month, state.marks, today, chosen, latest)
        self.key.explain(
            marks=state.shows_marks,
            late=state.shows_late,
            flare_up=state.shows_flare_up,
            pause=state.shows_pause,
        )

    def day_control(self, day: date) -> QWidget | None:
        """The control of a day, None where it is not in sight."""
        return self._weeks().row(day) if self.view == WEEK else self.grid.cell(day)

    def _weeks(self) -> WeekList:
        """The week, made when it is first wanted."""
        if self.week is None:
            self.week = WeekList(self._theme)
            self.week.day_chosen.connect(self.day_chosen)
            self.week.week_shown.connect(self.week_wanted)
            self.body.insertWidget(1, self.week)
        return self.week

    def _choose_view(self, view: str) -> None:
        self._weeks().setVisible(view == WEEK)
        self.grid.setVisible(view == MONTH)
        self.view_chosen.emit(view)


_MONTH = QT_TRANSLATE_NOOP("Diary", "Month")
_WEEK = QT_TRANSLATE_NOOP("Diary", "Week")

"""A month as a calendar: one day a cell, a small mark where something was written, all by keyboard too."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from painapp.ui.theme.roles import announce
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.day_cell import DayCell
from painapp.ui.widgets.day_mark import DayMark
from painapp.ui.widgets.day_shade import paint_shade
from painapp.ui.widgets.day_strip import Marks
from painapp.ui.widgets.label import Heading, Label
from painapp.ui.widgets.step_button import StepButton

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from painapp.ui.theme.theme import Theme

_BY_KEY = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}
_MONTHS_BY_KEY = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
FIRST_YEAR, LAST_YEAR = 1900, 9998


class CalendarWords(Protocol):
    """What a calendar needs of the person's language; the `Language` port has it."""

    @property
    def first_weekday(self) -> int:
        """First day of the week, 0 Monday to 6 Sunday."""
        ...

    def date_long(self, day: date) -> str:
        """Weekday, day and month."""
        ...

    def month(self, day: date) -> str:
        """Month and year."""
        ...

    def weekday_short(self, day: date) -> str:
        """Weekday for the head of a column."""
        ...

    def number(self, value: float, decimals: int = 0) -> str:
        """A number with at most `decimals` places."""
        ...


class MonthGrid(QWidget):
    """A calendar of one month, with buttons to its neighbours; days after the latest cannot be chosen.

    The days are one Tab stop: arrows go by day and week, Home and End within the week, Page Up and
    Page Down by month, Enter or Space chooses. Going to another month shows it without marks and
    says so by `month_shown`; whoever listens answers with `show_month`. With `strips` each day has room for
    the strip of its marks.
    """

    accessible_role = QAccessible.Role.Grouping
    day_chosen = Signal(object)
    """A date was chosen."""
    month_shown = Signal(object)
    """The person went to another month: its first day."""

    def __init__(
        self, theme: Theme, language: CalendarWords, parent: QWidget | None = None, *, strips: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._strips = strips
        self._today = date.min
        self._latest = date.min
        self._month = date.min
        self._chosen: date | None = None
        self._marks: Mapping[date, DayMark] = {}
        self._filled = False
        self._cursor = date.min
        self._make_header()
        self._make_days()
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._header)
        column.addLayout(self._grid)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_month(
        self,
        year: int,
        month: int,
        marks: Mapping[date, DayMark],
        today: date,
        chosen: date | None,
        latest: date | None = None,
    ) -> None:
        """Show a month with its marks; `today` is the diary day of now, `chosen` the day shown beside.

        `latest` is the last day that can be chosen, today where it is None.
        """
        moved = chosen != self._chosen or self._cursor.replace(day=1) != date(year, month, 1)
        self._today, self._chosen, self._marks = today, chosen, marks
        self._latest = today if latest is None else latest
        self._month = date(year, month, 1)
        if moved:
            self._cursor = self._entry_day(self._month)
        self._fill()

    @property
    def shown_month(self) -> date:
        """The first day of the month shown."""
        return self._month

    def cell(self, day: date) -> DayCell | None:
        """The cell of `day`, None when its month is not shown."""
        return next((cell for cell in self.cells if cell.day == day), None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shade the days of flare-ups and pauses, from day to day without a seam."""
        shaded = [cell for cell in self.cells if cell.day is not None and not cell.isHidden()]
        paint_shade(self, self._theme, shaded, self._marks, self._grid.spacing())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the days."""
        target = self._target(Qt.Key(event.key())) if self._on_a_day() else None
        if target is None:
            super().keyPressEvent(event)
        else:
            self._look_at(target)

    # Making

    def _make_header(self) -> None:
        self.previous = StepButton(self._theme, "chevron-left", self.tr("Previous month"), self)
        self.next = StepButton(self._theme, "chevron-right", self.tr("Next month"), self)
        self.today = QuietButton(self._theme, self.tr("Today"), parent=self)
        self.title = Heading(self._theme, "", "card")
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._header = QHBoxLayout()
        self._header.addWidget(self.previous)
        self._header.addWidget(self.title, 1)
        self._header.addWidget(self.next)
        self._header.addWidget(self.today)
        self.previous.clicked.connect(lambda: self._turn(-1))
        self.next.clicked.connect(lambda: self._turn(1))
        self.today.clicked.connect(lambda: self._choose(self._today))

    def _make_days(self) -> None:
        self._grid = QGridLayout()
        self.heads = [Label(self._theme, kind="soft") for _ in range(7)]
        for column, head in enumerate(self.heads):
            head.setAlignment(Qt.AlignmentFlag.AlignCenter)
            head.setWordWrap(False)
            self._grid.addWidget(head, 0, column)
            self._grid.setColumnStretch(column, 1)
        self.cells = [DayCell(self._theme, self, strips=self._strips) for _ in range(42)]
        self._stop = self.cells[0]
        for place, cell in enumerate(self.cells):
            self._grid.addWidget(cell, place // 7 + 1, place % 7)
            cell.clicked.connect(lambda _=False, cell=cell: self._choose(cell.day))

    # Showing

    def _fill(self) -> None:
        self._filled = True
        first, length = self._month, monthrange(self._month.year, self._month.month)[1]
        offset = (first.weekday() - self._language.first_weekday) % 7
        self.title.setText(self._language.month(first))
        self.setAccessibleName(self._language.month(first))
        self.next.setEnabled(_months_on(first, 1) <= self._latest)
        self.previous.setEnabled(first.year > FIRST_YEAR or first.month > 1)
        monday = date(2024, 1, 1)
        for column, head in enumerate(self.heads):
            weekday = monday + timedelta(days=(self._language.first_weekday + column) % 7)
            head.setText(self._language.weekday_short(weekday))
        blanks: list[DayCell] = []
        self._column.setEnabled(False)  # else each day shown lays out the whole page
        for place, cell in enumerate(self.cells):
            number = place - offset
            if 0 <= number < length:
                self._fill_cell(cell, first + timedelta(days=number))
            else:
                blanks.append(cell)
        self._column.setEnabled(True)
        self._carry_focus()
        for cell in blanks:
            cell.clear()
        self.update()

    def _carry_focus(self) -> None:
        """Let the focus follow the cursor before the cell it was in is hidden."""
        cell = self.cell(self._cursor)
        if cell is not None and self._on_a_day():
            cell.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_cell(self, cell: DayCell, day: date) -> None:
        mark = self._marks.get(day, DayMark())
        cell.show_day(
            day,
            number=self._language.number(day.day),
            marks=Marks(mark.pain, mark.sleep, mark.activity, mark.late_only),
            other=mark.has_other,
            today=day == self._today,
            chosen=day == self._chosen,
        )
        cell.setEnabled(day <= self._latest)
        cell.setAccessibleName(self._name(day, mark))
        stops = day == self._cursor and day <= self._latest
        cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)
        if stops and cell is not self._stop:
            # Whatever order the page gave to Tab, the new stop takes the place of the old one.
            QWidget.setTabOrder(self._stop, cell)
            self._stop = cell
        if cell.isHidden():
            cell.show()

    def _name(self, day: date, mark: DayMark) -> str:
        parts = [self._language.date_long(day)]
        if day == self._today:
            parts.append(self.tr("today"))
        if day == self._chosen:
            parts.append(self.tr("chosen"))
        if mark.pain is not None and not mark.at_worst:
            parts.append(
                self.tr("pain {average} on average").format(average=self._language.number(mark.pain, 1))
            )
        if mark.worst is not None and mark.worst != mark.pain:
            parts.append(self.tr("{worst} at worst").format(worst=self._language.number(mark.worst, 1)))
        parts += mark.said
        if mark.entries:
            parts.append(self.tr("%n entry(ies)", "", mark.entries))
        if mark.late_only:
            parts.append(self.tr("written later"))
        return ", ".join(parts)

    # Going about

    def _target(self, key: Qt.Key) -> date | None:
        """The day a key leads to from the cursor, never after the latest; None for another key."""
        day = self._cursor
        if key in _BY_KEY:
            days = _BY_KEY[key]
            if abs(days) == 1 and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                days = -days
            day += timedelta(days=days)
        elif key in _MONTHS_BY_KEY:
            day = _months_on(day, _MONTHS_BY_KEY[key])
        elif key == Qt.Key.Key_Home:
            day -= timedelta(days=self._in_week(day))
        elif key == Qt.Key.Key_End:
            day += timedelta(days=6 - self._in_week(day))
        else:
            return None
        return min(max(day, date(FIRST_YEAR, 1, 1)), self._latest)

    def _in_week(self, day: date) -> int:
        return (day.weekday() - self._language.first_weekday) % 7

    def _on_a_day(self) -> bool:
        return isinstance(self.focusWidget(), DayCell)

    def _turn(self, months: int) -> None:
        """Show another month; the focus stays on the button."""
        self._look_at(self._entry_day(_months_on(self._month, months)))
        announce(self, self._language.month(self._month))

    def _choose(self, day: date | None) -> None:
        if day is not None:
            self._chosen = day
            self._look_at(day)
            self.day_chosen.emit(day)

    def _look_at(self, day: date) -> None:
        """Make `day` the one Tab comes to, turning to its month when that is not shown.

        Where a day has the focus, this one gets it.
        """
        month = day.replace(day=1)
        turned = month != self._month
        self._cursor = day
        if turned:
            self._month, self._marks, self._filled = month, {}, False
            self.month_shown.emit(month)
        if not turned or not self._filled:
            self._fill()

    def _entry_day(self, month: date) -> date:
        """The day Tab comes to first in a month: the chosen one, else today, else the first."""
        for day in (self._chosen, self._today):
            if day is not None and day.replace(day=1) == month:
                return day
        return month

    def _restyle(self) -> None:
        gap = self._theme.gap
        self._column.setSpacing(gap(12))
        self._header.setSpacing(gap(8))
        self._grid.setSpacing(gap(4))


def _months_on(day: date, months: int) -> date:
    """The same day of another month, or its last when it is shorter."""
    count = day.year * 12 + day.month - 1 + months
    year, month = count // 12, count % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))

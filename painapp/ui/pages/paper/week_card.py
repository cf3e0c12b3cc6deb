"""The grid: seven days of nine cells, the way to other weeks, and how the keyboard goes through it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.paper.day_row import DayRow
from painapp.ui.pages.paper.state import COLUMNS, DAYS, days_of
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Heading, Label
from painapp.ui.widgets.quiet_help import QuietHelp
from painapp.ui.widgets.step_button import StepButton

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from painapp.domain.ports import Language
    from painapp.ui.pages.paper.state import CellState
    from painapp.ui.theme.theme import Theme


class WeekCard(Card):
    """Shows one week; knows no diary."""

    said = Signal(object, int, object)
    """A cell was said: the day, the number of the column, the value."""
    went = Signal(int)
    """So many weeks on (or back)."""
    undo_pressed = Signal()
    retry_pressed = Signal()

    def __init__(self, theme: Theme, language: Language, crisis_help: Callable[[], None]) -> None:
        super().__init__(theme, language.text(_TITLE))
        self._language = language
        self.first: date | None = None
        self.rows = [DayRow(theme, language) for _ in range(DAYS)]
        self.body.addWidget(Label(theme, language.text(_EXPLAINED)))
        self.body.addWidget(Label(theme, language.text(_KEYS), "soft"))
        self.body.addWidget(self._weeks(theme))
        self.several = Label(theme, language.text(_SEVERAL), "soft")
        self.several.hide()
        self.body.addWidget(self.several)
        for at, row in enumerate(self.rows):
            row.said.connect(lambda column, value, row=row: self.said.emit(row.day, column, value))
            row.left.connect(
                lambda column, right, down, entered, at=at: self._go(at, column, (right, down), entered)
            )
            row.undo_pressed.connect(self.undo_pressed)
            row.retry_pressed.connect(self.retry_pressed)
            self.body.addWidget(row)
        self.help = QuietHelp(theme, language, crisis_help)
        self.body.addWidget(self.help)

    def begin(self, first: date, today: date) -> None:
        """Stand for the week that begins on `first`, all cells empty."""
        self.first = first
        self.week.setText(self._language.period(first, first + timedelta(days=DAYS - 1)))
        for row, day in zip(self.rows, days_of(first), strict=True):
            row.begin(day, to_come=day > today)
        self.allow_later(today)

    def allow_later(self, today: date) -> None:
        """Let the person go on to the next week once it has begun."""
        self.later.setEnabled(self.first is not None and self.first + timedelta(days=DAYS) <= today)

    def show_days(self, cells: Mapping[date, tuple[CellState, ...]]) -> None:
        """Show what the diary holds of each day."""
        for row in self.rows:
            if row.day is not None:
                row.show_cells(cells[row.day])
        self.several.setVisible(any(row.has_fixed for row in self.rows))

    def row_of(self, day: date) -> DayRow | None:
        """Return the row of a day; None where it is not in this week."""
        return next((row for row in self.rows if row.day == day), None)

    def flush(self) -> None:
        """Say at once what was typed and not said yet."""
        for row in self.rows:
            row.flush()

    def focus_left_over(self) -> bool:
        """Go to a cell that could not be read; False where there is none."""
        return any(row.focus_left_over() for row in self.rows)

    @property
    def refused(self) -> bool:
        """Whether something said here cannot be kept."""
        return any(row.refused for row in self.rows)

    def _go(self, row: int, column: int, step: tuple[int, int], entered: bool) -> None:
        """Move from a cell; Enter on the last day goes on at the top of the next column."""
        right, down = step
        column, row = column + right, row + down
        last = max((at for at, one in enumerate(self.rows) if self._open(one)), default=-1)
        if entered and row > last:
            column, row = column + 1, 0
        elif entered and row < 0:
            column, row = column - 1, last
        elif right and column >= len(COLUMNS):
            column, row = 0, row + 1
        elif right and column < 0:
            column, row = len(COLUMNS) - 1, row - 1
        if 0 <= row <= last and 0 <= column < len(COLUMNS):
            box = self.rows[row].cells[column].box
            box.setFocus(Qt.FocusReason.TabFocusReason)

    def _open(self, row: DayRow) -> bool:
        return row.to_come.isHidden()

    def _weeks(self, theme: Theme) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        self.earlier = StepButton(theme, "chevron-left", self.tr("The week before"))
        self.earlier.clicked.connect(lambda: self.went.emit(-1))
        self.later = StepButton(theme, "chevron-right", self.tr("The week after"))
        self.later.clicked.connect(lambda: self.went.emit(1))
        self.week = Heading(theme, "", "card")
        row.addWidget(self.earlier)
        row.addWidget(self.week, 1)
        row.addWidget(self.later)
        self.week.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        return line


_TITLE = QT_TRANSLATE_NOOP("Paper week", "Type a week in")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Paper week",
    "Each box saves as you go, and days gone by are marked as written later. Leave empty what is empty.",
)
_KEYS = QT_TRANSLATE_NOOP(
    "Paper week", "Tab goes along the day, Enter down to the next day, and the arrows go any way."
)
_SEVERAL = QT_TRANSLATE_NOOP(
    "Paper week", "Greyed boxes were written more than once that day. Each one is in Diary."
)

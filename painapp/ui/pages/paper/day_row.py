"""One day of the grid: its name, when it was saved, and its cells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.paper.cells import ShortCell, make_cell
from painapp.ui.pages.paper.pad import Pad
from painapp.ui.pages.paper.state import COLUMNS
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.columns import Columns
from painapp.ui.widgets.flow import FlowLayout
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from painapp.domain.ports import Language
    from painapp.ui.pages.paper.cells import Cell
    from painapp.ui.pages.paper.state import CellState
    from painapp.ui.theme.theme import Theme

SIDE = 136
"""Width of the day's name, in pixels at 100 %."""
BESIDE = 560
"""Width in which the name stands beside the cells, in pixels at 100 %."""
TWO_TEXTS = 420
"""Width in which the words stand side by side, in pixels at 100 %."""


class DayRow(QWidget):
    """The cells of one day. `said` gives the number of the column and the value."""

    accessible_role = QAccessible.Role.Grouping
    said = Signal(int, object)
    left = Signal(int, int, int, bool)
    """From which column, columns to the right, days down, by Enter."""
    undo_pressed = Signal()
    retry_pressed = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self.day: date | None = None
        self._hinted = 0
        self._shown: tuple[CellState, ...] = ()
        self._refused: set[int] = set()
        self.name = Label(theme, "", "strong")
        self.saved = Label(theme, "", "soft")
        self.undo = TextButton(theme, self.tr("Undo"))
        self.undo.clicked.connect(self.undo_pressed)
        self.again = TextButton(theme, self.tr("Try again"))
        self.again.clicked.connect(self.retry_pressed)
        self.to_come = Label(theme, language.text(_TO_COME), "soft")
        self.hint = _Hint(theme, kind="soft")
        self.pad = Pad(theme, language)
        self.pad.pressed.connect(self._take)
        self._pointed = 0
        self.cells: list[Cell] = [make_cell(theme, language, column) for column in COLUMNS]
        for at, cell in enumerate(self.cells):
            cell.settled.connect(lambda value, at=at: self._say(at, value))
            cell.hinted.connect(lambda text, at=at: self.show_hint(at, text))
            cell.pointed.connect(lambda here, at=at: self._point(at, here))
            cell.left.connect(lambda right, down, entered, at=at: self.left.emit(at, right, down, entered))
        self._lay_out()
        self.say("")
        theme.changed.connect(self._dress)
        self._dress()

    def begin(self, day: date, *, to_come: bool) -> None:
        """Stand for `day`, empty; a day to come has no cells."""
        self.day = day
        name = self._language.date_long(day)
        self.name.setText(name)
        self.setAccessibleName(name)
        for cell in self.cells:
            cell.begin(name)
        self.pad.hide()
        self._shown = ()
        self._refused.clear()
        self._cells.setVisible(not to_come)
        self.to_come.setVisible(to_come)
        self.show_hint(self._hinted, "")
        self.say("")

    def show_cells(self, states: tuple[CellState, ...]) -> None:
        """Show what the diary holds of the day; what could not be kept stays where it was typed."""
        if states == self._shown:
            return
        self._shown = states
        for at, (cell, state) in enumerate(zip(self.cells, states, strict=True)):
            if at in self._refused:
                continue
            cell.show_value(state)
            described = self._language.text(_SEVERAL) if cell.fixed else ""
            if cell.fixed or cell.understood:
                cell.box.setAccessibleDescription(described)
                cell.box.setToolTip(described)

    @property
    def has_fixed(self) -> bool:
        """Whether a cell stands for several entries and cannot be written in."""
        return any(cell.fixed for cell in self.cells)

    def flush(self) -> None:
        """Say at once what was typed and not said yet."""
        if not self._cells.isHidden():
            for cell in self.cells:
                cell.flush()

    def typed(self) -> dict[str, Any]:
        """Return what cannot be read, by the number of its column."""
        left = (at for at, cell in enumerate(self.cells) if at in self._refused or not cell.understood)
        return {str(at): self.cells[at].typed() for at in left}

    def refuse(self, at: int, text: str) -> None:
        """Say why what stands in a cell cannot be kept; it stays until something else is said there."""
        self._refused.add(at)
        self._tell(at, text)

    @property
    def refused(self) -> bool:
        """Whether something said here cannot be kept."""
        return bool(self._refused)

    def focus_left_over(self) -> bool:
        """Go to a cell that could not be read or kept; False where there is none."""
        for at, cell in enumerate(self.cells):
            if at in self._refused or not cell.understood:
                cell.box.setFocus()
                cell.flush()
                return True
        return False

    def show_hint(self, at: int, text: str) -> None:
        """Say below the cells what a cell can hold; "" takes it away."""
        cell = self.cells[at]
        if not text and at != self._hinted:
            return  # what was said of another cell is still so
        if text:
            text = self._language.text(_HINT, name=self._language.text(cell.column.label), what=text)
        self._tell(at, text)

    def _tell(self, at: int, text: str) -> None:
        cell = self.cells[at]
        self._hinted = at
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
        cell.box.setAccessibleDescription(text)
        announce(self, text)

    def say(self, text: str, *, can_undo: bool = False, can_retry: bool = False) -> None:
        """Say beside the day that it was saved, or was not."""
        self.saved.setText(text)
        self.saved.setVisible(bool(text))
        for button, wanted in ((self.undo, can_undo), (self.again, can_retry)):
            if button.hasFocus() and not wanted:
                self.focusNextChild()
            button.setVisible(wanted)
        announce(self, text)

    def _say(self, at: int, value: object) -> None:
        if at in self._refused:
            self._refused.discard(at)
            self.show_hint(at, "")
        self.said.emit(at, value)

    def _point(self, at: int, here: bool) -> None:
        cell = self.cells[at]
        if not here or not isinstance(cell, ShortCell):
            self.pad.hide()
            return
        self._pointed = at
        self.pad.show_for(cell.column.spec, lambda: cell.value, cell.box.accessibleName())

    def _take(self, value: object) -> None:
        cell = self.cells[self._pointed]
        if isinstance(cell, ShortCell):
            self.show_hint(self._pointed, "")
            cell.take(value)

    def offer_undo(self, offered: bool) -> None:
        """Bring Undo, or take it away when something else has been changed since."""
        if self.undo.hasFocus() and not offered:
            self.cells[0].box.setFocus()
        self.undo.setVisible(offered)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Part it from the day before by a thin line."""
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, QColor(self._theme.tokens.hairline))

    def _lay_out(self) -> None:
        side = QWidget()
        self._side = side
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        self._side_column = column
        column.addWidget(self.name)
        column.addWidget(self.saved)
        for button in (self.undo, self.again):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self._cells = QWidget()
        self._column = QVBoxLayout(self._cells)
        self._column.setContentsMargins(0, 0, 0, 0)
        numbers = QWidget()
        self._flow = FlowLayout(numbers)
        for cell in self.cells:
            if not cell.column.of_words:
                self._flow.addWidget(cell)
        self._column.addWidget(numbers)
        self._column.addWidget(self.pad)
        self._column.addWidget(self.hint)
        words = [cell for cell in self.cells if cell.column.of_words]
        self._column.addWidget(Columns(self._theme, *words, narrowest=TWO_TEXTS))
        self._row = QHBoxLayout(self)
        self._row.addWidget(side)
        self._row.addWidget(self._cells, 1)
        self._row.addWidget(self.to_come, 1)

    def _dress(self) -> None:
        gap = self._theme.gap
        self._side_column.setSpacing(gap(2))
        self._row.setContentsMargins(0, gap(16), 0, gap(8))
        self._row.setSpacing(gap(12))
        self._column.setSpacing(gap(8))
        self._flow.setSpacing(gap(8))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the name above the cells where there is too little room beside them."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        px, way = self._theme.px, QBoxLayout.Direction
        beside = self.width() >= px(BESIDE)
        self._row.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._side.setFixedWidth(px(SIDE) if beside else self.width())


class _Hint(Label):
    """The line of help, in the ink of what wants attention."""

    def ink(self) -> QColor:
        return QColor(self._theme.tokens.attention)


_TO_COME = QT_TRANSLATE_NOOP("Paper week", "Still to come")
_HINT = QT_TRANSLATE_NOOP("Paper week", "{name}: {what}.")
_SEVERAL = QT_TRANSLATE_NOOP("Paper week", "Written more than once on this day; Diary has each one.")

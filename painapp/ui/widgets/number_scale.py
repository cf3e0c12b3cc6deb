"""The row of numbers a person presses: pain, mood, energy, stress and effort 0–10, quality 1–5."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QSizePolicy

from painapp.ui.theme.mirroring import mirrored
from painapp.ui.theme.tokens import SPACE, TARGET
from painapp.ui.widgets.number_cell import EndWords, NumberCell
from painapp.ui.widgets.radio_group import RadioCell, RadioGroup

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from painapp.ui.theme.theme import Theme

GAP = SPACE[1]
WIDEST_CELL = 96
"""Five cells would look like a keyboard for giants if they filled a whole card."""

FEWEST_COLUMNS = 3
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class NumberScale(RadioGroup):
    """Whole numbers from `low` to `high`, with words at both ends.

    `columns_by_width` lets a narrow row wrap (0–10 becomes 0–5 and 6–10). `tint` is "pain" or
    "plain". With `clearable` a small "Clear" appears once there is a value. Keys: a digit chooses
    at once, and a 0 straight after a 1 makes it 10, however long that takes; arrows, Home and End.
    """

    def __init__(  # noqa: PLR0913 - a scale is its two ends, their words and its name
        self,
        theme: Theme,
        low: int,
        high: int,
        low_words: str,
        high_words: str,
        name: str,
        columns_by_width: bool = True,
        *,
        tint: str = "plain",
        clearable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, parent)
        self.digits_enabled = True
        """Whether digit keys choose (WCAG 2.1.4 lets a person switch them off)."""
        self.same_number: Callable[[], bool] = lambda: True
        """Whether a 0 after a 1 may still make it 10: not once the next press says something new."""
        self._ends = (low, high)
        self._wraps = columns_by_width
        self._one_typed = False
        for number in range(low, high + 1):
            self.add_cell(NumberCell(self, number, tint))
        self.cells[0].setAccessibleDescription(low_words)
        self.cells[-1].setAccessibleDescription(high_words)
        self.words = EndWords(
            self, (low, low_words), (high, high_words), self.tr("Clear") if clearable else ""
        )
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._dress)

    def set_value(self, value: int | None) -> None:
        """Show `value`, or nothing chosen for None, without a signal.

        Raises ValueError for a number the scale does not have.
        """
        if value is None and self.words.clear is not None and self.words.clear.hasFocus():
            self.take_focus()
        super().set_value(value)
        self.words.offer_clear(value is not None)

    def clear_choice(self) -> None:
        """Choose nothing, as the person does with "Clear"."""
        self.choose(None)

    # Keys

    def forget_digit(self) -> None:
        """From now on a 0 is no longer the second digit of 10."""
        self._one_typed = False

    def handle_key(self, cell: RadioCell, event: QKeyEvent) -> bool:
        """Digits choose; any other key ends the wait for the 0 of 10."""
        typed = event.text()
        if len(typed) == 1 and typed in "0123456789" and not event.modifiers() & _COMMANDS:
            return self._take_digit(int(typed), repeated=event.isAutoRepeat())
        self.forget_digit()
        return super().handle_key(cell, event)

    def _take_digit(self, digit: int, *, repeated: bool) -> bool:
        if not self.digits_enabled or repeated:
            return self.digits_enabled
        makes_ten = self._one_typed and digit == 0 and self._ends[1] >= 10 and self.same_number()
        number = 10 if makes_ten else digit
        self.forget_digit()
        if self._ends[0] <= number <= self._ends[1]:
            self.choose(number)
            # Only now: choosing moves the focus within the scale, which ends the wait.
            self._one_typed = number == 1
        return True

    # Size and place

    def heightForWidth(self, width: int) -> int:
        """The rows of cells and the words below."""
        grid = self._grid(width)
        return grid.height + self.words.height_for(grid.width, numbered=self._wrapped(grid))

    def sizeHint(self) -> QSize:
        """All cells in one row."""
        width = self._width_of(len(self.cells))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the fewest columns; where it may not wrap, all of them."""
        width = self._width_of(min(FEWEST_COLUMNS, len(self.cells)) if self._wraps else len(self.cells))
        return QSize(width, self.cells[0].minimumSizeHint().height())

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Place the cells and the words."""
        self._place()

    def _place(self) -> None:
        grid, gap = self._grid(self.width()), self.theme.gap(GAP)
        for index, cell in enumerate(self.cells):
            row, column = divmod(index, grid.columns)
            left, right = (place * (grid.width + gap) // grid.columns for place in (column, column + 1))
            top = row * (grid.cell.height() + gap)
            self._put(cell, QRect(left, top, right - left - gap, grid.cell.height()))
        wrapped = self._wrapped(grid)
        height = self.words.height_for(grid.width, numbered=wrapped)
        self._put(self.words, QRect(0, grid.height, grid.width, height))
        self.words.settle(grid.width, numbered=wrapped)

    def _dress(self) -> None:
        self.updateGeometry()
        self._place()

    def _put(self, widget: QWidget, place: QRect) -> None:
        widget.setGeometry(mirrored(self.layoutDirection(), self.rect(), place))

    def _wrapped(self, grid: _Grid) -> bool:
        return grid.columns < len(self.cells)

    def _width_of(self, columns: int) -> int:
        return columns * self._least_cell() + (columns - 1) * self.theme.gap(GAP)

    def _least_cell(self) -> int:
        return max(TARGET, self.cells[-1].minimumSizeHint().width())

    def _grid(self, width: int) -> _Grid:
        """As many equal columns as fit `width`: all, a half, a third and so on, rounded up."""
        count, gap = len(self.cells), self.theme.gap(GAP)
        columns = count
        for rows in range(1, count + 1):
            columns = -(-count // rows)
            if not self._wraps or columns <= FEWEST_COLUMNS or self._width_of(columns) <= width:
                break
        room = (width - (columns - 1) * gap) // columns
        side = max(min(room, self.theme.px(WIDEST_CELL)), TARGET)
        rows = -(-count // columns)
        cell = QSize(side, self.cells[-1].heightForWidth(side))
        most = columns * self.theme.px(WIDEST_CELL) + (columns - 1) * gap
        used = max(min(width, most), columns * side + (columns - 1) * gap)
        return _Grid(columns, cell, used, rows * cell.height() + (rows - 1) * gap)


class _Grid(NamedTuple):
    columns: int
    cell: QSize
    width: int
    height: int

"""One choice of several: what number scales, segments and lists of choices have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from painapp.ui.theme.roles import announce
from painapp.ui.widgets.painted_button import PaintedButton

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from painapp.ui.theme.theme import Theme

_BACK, _ON = -1, 1


class RadioCell(PaintedButton):
    """One of the choices: a radio button to assistive technology; a press chooses it."""

    accessible_role = QAccessible.Role.RadioButton

    def __init__(self, group: RadioGroup, value: Hashable, text: str) -> None:
        self._owner = group
        self.value = value
        super().__init__(group.theme, text, "", group)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def nextCheckState(self) -> None:
        """A press chooses; pressing what is chosen chooses it again and never unchecks it."""
        self._owner.choose(self.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The group knows its keys."""
        if not self._owner.handle_key(self, event):
            super().keyPressEvent(event)


class RadioGroup(QWidget):
    """Cells of which one or none is chosen, one Tab stop for all, arrows to move and choose.

    Assistive technology meets a group called `name` with a radio button for each cell.
    """

    accessible_role = QAccessible.Role.Grouping
    chosen = Signal(object)
    """The person chose: the value, or None when they cleared it. Also when it is the same again."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.cells: list[RadioCell] = []
        self.announcement: Callable[[Any], str] | None = None
        """Gives what a screen reader says after a choice, from the value; None says nothing."""
        self._value: Any = None
        self.setAccessibleName(name)

    @property
    def value(self) -> Any:
        """The chosen value, or None."""
        return self._value

    def set_value(self, value: Any) -> None:
        """Show `value` (None: nothing chosen) without a signal.

        Raises ValueError for a value that has no cell.
        """
        if value is not None and self._cell(value) is None:
            raise ValueError(value)
        focused = any(cell.hasFocus() for cell in self.cells)
        self._value = value
        for cell in self.cells:
            cell.setChecked(cell.value == value)
        self._rove()
        if focused:
            self._stop().setFocus()

    def choose(self, value: Any) -> None:
        """Choose as the person does: show it, tell it, have it said."""
        self.set_value(value)
        self.chosen.emit(value)
        if self.announcement is not None:
            announce(self, self.announcement(value))

    def take_focus(self) -> None:
        """Put the focus on the chosen cell, else on the first."""
        self._stop().setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Pass a focus given to the group on to its cell."""
        self.take_focus()

    def offer(self, value: Hashable, *, offered: bool) -> None:
        """Show a choice, or not. Raises ValueError for a value that has no cell."""
        cell = self._cell(value)
        if cell is None:
            raise ValueError(value)
        cell.setVisible(offered)

    def add_cell(self, cell: RadioCell) -> None:
        """Add a choice at the end."""
        if not self.cells:
            cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.cells.append(cell)

    def handle_key(self, cell: RadioCell, event: QKeyEvent) -> bool:
        """Do what a key means here; False leaves it to others."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        index = self._target(self.cells.index(cell), event.key())
        if index is None:
            return False
        self.cells[index].setFocus(Qt.FocusReason.OtherFocusReason)
        self.choose(self.cells[index].value)
        return True

    def _target(self, index: int, key: int) -> int | None:
        offered = [at for at, cell in enumerate(self.cells) if not cell.isHidden()]
        if key == Qt.Key.Key_Home:
            return offered[0]
        if key == Qt.Key.Key_End:
            return offered[-1]
        step = self._step(key)
        return None if step is None else offered[min(max(offered.index(index) + step, 0), len(offered) - 1)]

    def _step(self, key: int) -> int | None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        steps = {
            Qt.Key.Key_Up: _BACK,
            Qt.Key.Key_Down: _ON,
            Qt.Key.Key_Left: _ON if rtl else _BACK,
            Qt.Key.Key_Right: _BACK if rtl else _ON,
        }
        return steps.get(Qt.Key(key))

    def _cell(self, value: Hashable) -> RadioCell | None:
        return next((cell for cell in self.cells if cell.value == value), None)

    def _stop(self) -> RadioCell:
        return self._cell(self._value) or self.cells[0]

    def _rove(self) -> None:
        """Tab stops once: at the chosen cell, else at the first."""
        stop = self._stop()
        before = next((cell for cell in self.cells if cell.focusPolicy() == Qt.FocusPolicy.StrongFocus), stop)
        if before is not stop:
            # Whatever order the page gave to Tab, the new stop takes the place of the old one.
            QWidget.setTabOrder(before, stop)
        for cell in self.cells:
            cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if cell is stop else Qt.FocusPolicy.ClickFocus)

"""Trackers below each other, each with its buttons, and the open form in the place of the one it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.ui.pages.writing.tracker_row import TrackerRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.ui.pages.writing.state import TrackerLine
    from painapp.ui.theme.theme import Theme


class TrackerList(QWidget):
    """Rows with `actions`, by the key of their tracker. A row stays the same one while its tracker moves."""

    pressed = Signal(object, str)
    """A tracker and an action."""

    def __init__(self, theme: Theme, actions: Sequence[str]) -> None:
        super().__init__()
        self._theme = theme
        self._actions = tuple(actions)
        self._lines: tuple[TrackerLine, ...] = ()
        self._form: QWidget | None = None
        self._form_for = ""
        self.rows: dict[str, TrackerRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def keys(self) -> list[str]:
        """The keys of the trackers, in order."""
        return [line.tracker.key for line in self._lines]

    def show_lines(self, lines: Sequence[TrackerLine]) -> None:
        """List these; the keyboard stays on the tracker it is on, or goes to the next one."""
        before = self.keys
        focused = next((key for key, row in self.rows.items() if _holds_focus(row)), None)
        self._lines = tuple(lines)
        for line in lines:
            key = line.tracker.key
            if key not in self.rows:
                self.rows[key] = TrackerRow(self._theme, self._actions)
                self.rows[key].pressed.connect(lambda action, key=key: self._press(key, action))
        gone = [key for key in before if key not in self.keys]
        self._place()
        if focused in gone:
            self._go_on(before.index(focused))
        for key in gone:
            row = self.rows.pop(key)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for line in lines:
            self.rows[line.tracker.key].show_line(line)

    def put_form(self, form: QWidget, key: str) -> None:
        """Show `form` in the place of tracker `key`, or at the end where there is none of that key."""
        self._form, self._form_for = form, key
        self._place()

    def take_form(self) -> None:
        """Show the trackers alone; whoever made the form lets go of it."""
        form, self._form = self._form, None
        self._place()
        if form is not None:
            self._column.removeWidget(form)

    def _place(self) -> None:
        """Put everything in order, also for assistive technology, which meets children as they lie."""
        shown: list[QWidget] = []
        for key in self.keys:
            shown.append(self.rows[key])
            if self._form is not None and key == self._form_for:
                shown.append(self._form)
        if self._form is not None and self._form not in shown:
            shown.append(self._form)
        for number, widget in enumerate(shown):
            if self._column.indexOf(widget) != number:
                self._column.insertWidget(number, widget)
            widget.raise_()
        for key, row in self.rows.items():  # which have a parent by now, else they would be windows
            row.setVisible(self._form is None or key != self._form_for)
        if self._form is not None:
            self._form.show()
        self.setVisible(bool(shown))

    def _go_on(self, place: int) -> None:
        """Give the keyboard to the row that stands where the one before stood, else to whatever is next."""
        if not self._lines:
            self.focusNextChild()
            return
        row = self.rows[self.keys[min(place, len(self._lines) - 1)]]
        list(row.buttons.values())[-1].setFocus()

    def _press(self, key: str, action: str) -> None:
        line = next((line for line in self._lines if line.tracker.key == key), None)
        if line is not None:
            self.pressed.emit(line.tracker, action)

    def _dress(self) -> None:
        self._column.setSpacing(self._theme.gap(12))


def _holds_focus(widget: QWidget) -> bool:
    focus = widget.window().focusWidget()
    return focus is not None and widget.isAncestorOf(focus)

"""A named field: its visible name, the control below it, and one quiet line of help when it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from painapp.ui.theme.roles import announce
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from painapp.ui.theme.theme import Theme


class Field(QWidget):
    """What all entry fields share; a subclass adds its control with `place`.

    `name` is shown above the control and is also what a screen reader and voice control call it.
    """

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.name = name
        self.setAccessibleName(name)
        self.name_label = Label(theme, name, "strong")
        self.hint_label = _Hint(theme, kind="soft")
        self.hint_label.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.name_label)
        self._column.addWidget(self.hint_label)
        theme.changed.connect(self.restyle)

    @property
    def hint(self) -> str:
        """The line of help now shown, "" when there is none."""
        return self.hint_label.text()

    def place(self, control: QWidget, speaks_for: QWidget | None = None) -> None:
        """Put `control` below the name, which becomes the label of `speaks_for` (else of `control`)."""
        self._column.insertWidget(self._column.count() - 1, control)
        if self.name_label.buddy() is None:
            self.name_label.setBuddy(speaks_for or control)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass a focus given to the field on to its control.

        A focus proxy would do that too, but Tab would then come to the field first, and go on from the
        control past whatever stands before it.
        """
        control = self.name_label.buddy()
        if control is not None:
            control.setFocus(event.reason())

    def show_hint(self, text: str) -> None:
        """Show a line of help below the control and say it to a screen reader; "" takes it away."""
        if text == self.hint_label.text():
            return
        self.hint_label.setText(text)
        self.hint_label.setVisible(bool(text))
        for box in self.described():
            box.setAccessibleDescription(text)
        announce(self, text)

    def described(self) -> list[QWidget]:
        """The controls whose spoken description carries the hint."""
        control = self.name_label.buddy()
        return [control] if control is not None else []

    def holds_focus(self) -> bool:
        """Whether the focus is in this field, on whatever part of it."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def restyle(self) -> None:
        """Take sizes and colours from the theme; a subclass calls it once it is made."""
        self._column.setSpacing(self.theme.gap(8))  # clear of the ring round the control


class _Hint(Label):
    """The line of help, in the ink of what wants attention."""

    def ink(self) -> QColor:
        return QColor(self._theme.tokens.attention)

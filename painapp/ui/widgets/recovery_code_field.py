"""A field for a recovery code, typed from its sheet: in sight, any letters, hyphens as one likes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from painapp.ui.widgets.field import Field

if TYPE_CHECKING:
    from painapp.ui.theme.theme import Theme

WIDEST = 560
"""Room for the seven groups, in pixels at 100 %."""


class RecoveryCodeField(Field):
    """One recovery code as it was typed; whoever takes it reads it."""

    entered = Signal()
    """Enter was pressed in the field."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self.box = QLineEdit()
        self.box.setAccessibleName(name)
        self.box.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhPreferUppercase
        )
        self.box.returnPressed.connect(self.entered)
        self.box.textChanged.connect(lambda: self.show_hint(""))
        self.place(self.box)
        self.restyle()

    @property
    def text(self) -> str:
        """What stands in the field, as it was typed."""
        return self.box.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self.box.clear()

    def type_on(self) -> None:
        """Put the keyboard here; what was typed stays, since mostly one letter of it is wrong."""
        self.box.setFocus()

    def restyle(self) -> None:
        """Take sizes from the theme."""
        super().restyle()
        self.box.setMaximumWidth(self.theme.px(WIDEST))

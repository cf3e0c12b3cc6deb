"""A field for a passphrase: hidden as it is typed, shown on request, never suggested or kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.field import Field

if TYPE_CHECKING:
    from painapp.ui.theme.theme import Theme

WIDEST = 420


class PassphraseField(Field):
    """One passphrase. It is taken as it was typed: nothing is trimmed or cleaned."""

    entered = Signal()
    """Enter was pressed in the field."""
    changed = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self.box = QLineEdit()
        self.box.setAccessibleName(name)
        self.box.setEchoMode(QLineEdit.EchoMode.Password)
        self.box.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.box.returnPressed.connect(self.entered)
        self.box.textChanged.connect(self._typed)
        self.toggle = QuietButton(theme, self.tr("Show"))
        self.toggle.clicked.connect(self._toggle)
        holder = QWidget()
        self._row = QHBoxLayout(holder)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.box, 1)
        self._row.addWidget(self.toggle)
        self._row.addStretch(0)
        self.place(holder, self.box)
        self.restyle()

    @property
    def text(self) -> str:
        """What stands in the field, as it was typed."""
        return self.box.text()

    def clear(self) -> None:
        """Forget what was typed, and hide what comes next."""
        self.box.clear()
        self._hide()

    def type_over(self) -> None:
        """Put the keyboard here, so that the next try takes the place of this one."""
        self.box.setFocus()
        self.box.selectAll()

    def restyle(self) -> None:
        """Take sizes from the theme."""
        super().restyle()
        self._row.setSpacing(self.theme.gap(8))
        self.box.setMaximumWidth(self.theme.px(WIDEST))

    def _typed(self) -> None:
        self.show_hint("")
        self.changed.emit()

    def _toggle(self) -> None:
        if self.box.echoMode() == QLineEdit.EchoMode.Password:
            self.box.setEchoMode(QLineEdit.EchoMode.Normal)
            self.toggle.setText(self.tr("Hide"))
        else:
            self._hide()

    def _hide(self) -> None:
        self.box.setEchoMode(QLineEdit.EchoMode.Password)
        self.toggle.setText(self.tr("Show"))

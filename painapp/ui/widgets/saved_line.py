"""The quiet line that says when something was saved, with Undo beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from painapp.ui.theme.roles import announce
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.icon_label import IconLabel
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from painapp.ui.theme.theme import Theme


class SavedLine(QWidget):
    """Empty until the first save, with its room kept so that nothing jumps when it speaks."""

    undo_pressed = Signal()
    retry_pressed = Signal()
    """Try again was pressed, where something could not be saved."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.sign = IconLabel(theme, "circle-alert", "attention")
        self.words = Label(theme, "", "soft")
        self.undo = QuietButton(theme, self.tr("Undo"))
        self.undo.clicked.connect(self.undo_pressed)
        self.again: QuietButton | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.sign, self.words, self.undo):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self.sign.hide()
        self.undo.hide()
        self._dress()
        theme.changed.connect(self._dress)

    def show_saved(self, text: str, *, can_undo: bool = True, spoken: str = "") -> None:
        """Say `text`, such as "Saved at 18:42"; `spoken` is announced instead where given."""
        self._say(text, QPalette.ColorRole.PlaceholderText, spoken or text)
        self.undo.setVisible(can_undo)
        self._hide(self.again)

    def offer_undo(self, offered: bool) -> None:
        """Take Undo away, when something else has been changed since what was saved, or bring it back."""
        if not offered:
            self._hide(self.undo)
        elif self.words.text() and self.sign.isHidden():
            self.undo.show()

    def show_problem(self, text: str, *, can_retry: bool = False) -> None:
        """Say why it was not saved; there is nothing to undo then, but perhaps to try again."""
        self._say(text, QPalette.ColorRole.WindowText, text, sign=True)
        self._hide(self.undo)
        if can_retry and self.again is None:
            self.again = QuietButton(self._theme, self.tr("Try again"))
            self.again.clicked.connect(self.retry_pressed)
            self._row.insertWidget(self._row.indexOf(self.undo), self.again)
        if self.again is not None:
            self.again.setVisible(can_retry)

    def clear(self) -> None:
        """Fall silent, as before the first save."""
        self._say("", QPalette.ColorRole.PlaceholderText, "")
        self._hide(self.undo)
        self._hide(self.again)

    def _say(self, text: str, role: QPalette.ColorRole, spoken: str, *, sign: bool = False) -> None:
        self.words.setForegroundRole(role)
        self.words.setText(text)
        self.sign.setVisible(sign)
        announce(self, spoken)

    def _hide(self, button: QuietButton | None) -> None:
        if button is None:
            return
        if button.hasFocus():
            self.focusPreviousChild()  # the control that was used last, rather than whatever comes next
        button.hide()

    def _dress(self) -> None:
        self._row.setSpacing(self._theme.gap(12))
        self.setMinimumHeight(self.undo.sizeHint().height())

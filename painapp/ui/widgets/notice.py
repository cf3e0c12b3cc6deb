"""A calm message in the page: what happened, what is safe, and one thing to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from painapp.ui.theme.roles import announce
from painapp.ui.theme.tokens import RADIUS_CONTROL
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.icon_label import IconLabel
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from painapp.ui.theme.theme import Theme

_ICONS = {"hint": ("info", "ink"), "problem": ("circle-alert", "attention")}


class Notice(QWidget):
    """Hidden until it has something to say. Its kinds are "hint" and "problem"."""

    accessible_role = QAccessible.Role.Note
    action_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = "hint"
        self.sign = IconLabel(theme, "info", size=24)
        self.words = Label(theme)
        self.action = QuietButton(theme)
        self.action.clicked.connect(self.action_pressed)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.action, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()
        self._dress()
        theme.changed.connect(self._dress)

    def show_notice(self, text: str, kind: str = "hint", action: str = "") -> None:
        """Say `text`, with a button called `action` if given; a screen reader says it at once."""
        self._kind = kind
        self.sign.show_icon(*_ICONS[kind])
        self.words.setText(text)
        self.setAccessibleName(text)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.show()
        self.update()
        announce(self, text)

    def dismiss(self) -> None:
        """Be gone."""
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tinted sheet."""
        colours = self._theme.tokens
        problem = self._kind == "problem"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.attention if problem else colours.line), 1))
        painter.setBrush(QColor(colours.attention_tint if problem else colours.primary_tint))
        radius = self._theme.gap(RADIUS_CONTROL)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _dress(self) -> None:
        inset = self._theme.gap(12)
        self._row.setContentsMargins(inset, inset, inset, inset)
        self._row.setSpacing(inset)

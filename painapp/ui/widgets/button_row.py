"""Buttons side by side, as wide as their words, wrapping where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from painapp.ui.theme.tokens import SPACE
from painapp.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from painapp.ui.theme.theme import Theme


class ButtonRow(QWidget):
    """Holds `buttons` in this order; hidden ones take no room."""

    def __init__(self, theme: Theme, *buttons: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._flow = FlowLayout(self)
        for button in buttons:
            self._flow.addWidget(button)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._flow.setSpacing(self._theme.gap(SPACE[1]))

"""Covers the window at once when the diary is locked, before anything is saved and closed behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from painapp.ui.shell.first_sight import RAIL_WIDTH, FirstSight

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from painapp.ui.theme.tokens import Tokens


class Curtain(FirstSight):
    """Two plains of colour over all of `window`, painted by the time it is made."""

    def __init__(self, window: QWidget, colours: Tokens, rail_width: int) -> None:
        super().__init__(colours, rail_width / RAIL_WIDTH)
        self.setParent(window)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing below it is painted first
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.repaint()

    def take_keyboard(self) -> None:
        """Take it as another window would: what is half typed stays half typed."""
        self.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def lift(self) -> None:
        """Show what is behind it now, and go."""
        self.hide()
        self.deleteLater()

"""The way from a page back to the one it is a part of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from painapp.ui.widgets.buttons import TextButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.ui.theme.theme import Theme


def back_icon() -> str:
    """Return the sign that points against the line of writing."""
    mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return "chevron-right" if mirrored else "chevron-left"


class Back(TextButton):
    """Stands above the title: `frame.add_above(Back(…))`."""

    def __init__(self, theme: Theme, text: str, go: Callable[[], None]) -> None:
        super().__init__(theme, text, back_icon())
        self.stand_flush()
        self.clicked.connect(go)

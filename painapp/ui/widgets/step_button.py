"""A button with nothing but a well-known sign on it: less, more, back, on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt

from painapp.ui.theme.tokens import TARGET
from painapp.ui.widgets.buttons import QuietButton

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.painted_button import Look

_OTHER_WAY = {"chevron-left": "chevron-right", "chevron-right": "chevron-left"}


class StepButton(QuietButton):
    """A small square; `spoken` is its name, which the sign stands for.

    A sign that points along the line of writing points the other way from right to left.
    """

    def __init__(self, theme: Theme, icon: str, spoken: str, parent: QWidget | None = None) -> None:
        self._height = 0
        super().__init__(theme, "", icon, parent)
        self.setAccessibleName(spoken)

    def sizeHint(self) -> QSize:
        """At least 44 px both ways, and as high as a button with words."""
        words = self.fontMetrics().height() + 2 * self.theme.gap(12)
        return QSize(self.theme.gap(TARGET), self._height or max(TARGET, words))

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        """The same at any width."""
        del width
        return self.sizeHint().height()

    def paint_content(self, painter: QPainter, look: Look) -> None:
        """The sign in the middle."""
        side, icon = self.theme.px(self.icon_size), self._icon_name
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            icon = _OTHER_WAY.get(icon, icon)
        self.paint_icon(painter, icon, (self.width() - side) // 2, look.ink)

    def set_height(self, height: int) -> None:
        """Be as high as what stands beside it, which tells anew when the theme has changed."""
        self._height = max(height, TARGET)
        self.setFixedSize(self.sizeHint())

    def _dress(self) -> None:
        super()._dress()
        self.setFixedSize(self.sizeHint())

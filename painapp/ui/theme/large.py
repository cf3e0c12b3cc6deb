"""Larger than the rest of the app: for a page that is read while somebody talks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont

from painapp.ui.theme.theme import FAMILY, Theme
from painapp.ui.theme.tokens import REGULAR, SIZE_BODY, Tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

LARGER = 1.3
"""How much larger than the text size of now."""

LARGEST = 2.0
"""No larger than the largest text size there is."""


class LargeTheme(Theme):
    """The colours and motion of `usual` with larger type; it changes with it."""

    def __init__(self, usual: Theme) -> None:
        QObject.__init__(self, usual)  # not Theme: there is one look of the application, and this is not it
        self._usual = usual
        self._made: dict[tuple[float, int], QFont] = {}
        usual.changed.connect(self._follow)

    def apply(self, choice: str, scale_percent: int, reduced_motion: bool | None) -> None:
        """Change the look of the application, and with it this one."""
        self._usual.apply(choice, scale_percent, reduced_motion)

    @property
    def choice(self) -> str:
        """See Theme."""
        return self._usual.choice

    @property
    def tokens(self) -> Tokens:
        """See Theme."""
        return self._usual.tokens

    @property
    def scale(self) -> float:
        """See Theme."""
        return min(self._usual.scale * LARGER, LARGEST)

    @property
    def reduced_motion(self) -> bool:
        """See Theme."""
        return self._usual.reduced_motion

    def px(self, size: float) -> int:
        """See Theme."""
        return int(size * self.scale + 0.5)

    def gap(self, size: float) -> int:
        """See Theme."""
        return self._usual.gap(size)

    def font(self, size: float = SIZE_BODY, weight: int = REGULAR) -> QFont:
        """See Theme."""
        made = self._made.get((size, weight))
        if made is None:
            made = self._made[size, weight] = QFont(FAMILY)
            made.setPixelSize(self.px(size))
            made.setWeight(QFont.Weight(weight))
        return made

    def pixmap(self, name: str, size: float = 24, color: str | None = None) -> QPixmap:
        """See Theme."""
        return self._usual.pixmap(name, size * self.scale / self._usual.scale, color)

    def _follow(self) -> None:
        self._made.clear()
        self.changed.emit()

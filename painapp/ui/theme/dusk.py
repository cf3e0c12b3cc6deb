"""Dusk: the dimmed colours of Help me now, for somebody to whom the screen is too bright already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from painapp.ui.theme.theme import Theme
from painapp.ui.theme.tokens import REGULAR, SIZE_BODY, Tokens, dusk_tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPixmap


class DuskTheme(Theme):
    """The same type, sizes, icons and motion as `day`, in the colours of dusk. It changes with it."""

    def __init__(self, day: Theme) -> None:
        QObject.__init__(self, day)  # not Theme: there is one look of the application, and this is not it
        self._day = day
        day.changed.connect(self.changed)

    def apply(self, choice: str, scale_percent: int, reduced_motion: bool | None) -> None:
        """Change the look of the application, and with it this one."""
        self._day.apply(choice, scale_percent, reduced_motion)

    @property
    def choice(self) -> str:
        """See Theme."""
        return self._day.choice

    @property
    def tokens(self) -> Tokens:
        """The colours of dusk."""
        return dusk_tokens(self._day.tokens)

    @property
    def scale(self) -> float:
        """See Theme."""
        return self._day.scale

    @property
    def reduced_motion(self) -> bool:
        """See Theme."""
        return self._day.reduced_motion

    def px(self, size: float) -> int:
        """See Theme."""
        return self._day.px(size)

    def gap(self, size: float) -> int:
        """See Theme."""
        return self._day.gap(size)

    def font(self, size: float = SIZE_BODY, weight: int = REGULAR) -> QFont:
        """See Theme."""
        return self._day.font(size, weight)

    def pixmap(self, name: str, size: float = 24, color: str | None = None) -> QPixmap:
        """See Theme."""
        return self._day.pixmap(name, size, color or self.tokens.ink)


def dusk_theme(day: Theme) -> Theme:
    """Return the theme of Help me now beside `day`: one for each, made when first asked for."""
    made = day.property("dusk")
    if not isinstance(made, DuskTheme):
        made = DuskTheme(day)
        day.setProperty("dusk", made)
    return made

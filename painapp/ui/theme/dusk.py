"""Dusk: the dimmed colours of Help me now, for somebody to whom the screen is too bright already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from painapp.ui.theme.theme import Theme
from painapp.ui.theme.tokens import DARK, REGULAR, SIZE_BODY, Tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPixmap

DUSK = DARK._replace(
    name="dusk",
    paper="#2A2134",
    card="#352A41",
    sunken="#221A2B",
    hairline="#463954",
    line="#96879F",
    ink="#F1EAF4",
    soft_ink="#C6B8D1",
    primary="#CBB0DC",
    on_primary="#1B1024",
    primary_tint="#44354F",
    dusk_tint="#3D3049",
    attention_tint="#40331F",
    chosen="#44354F",
    on_chosen="#F1EAF4",
)
"""In place of the light theme: a room with the lamp turned down."""

NIGHT = DUSK._replace(
    name="night",
    paper="#17121D",
    card="#211A29",
    sunken="#110D16",
    hairline="#332A3D",
    line="#82748C",
    ink="#E9E1EE",
    soft_ink="#B5A7C0",
    primary_tint="#33273D",
    dusk_tint="#2C2235",
    chosen="#33273D",
    on_chosen="#E9E1EE",
)
"""In place of the dark theme: dimmer still."""


def dusk_tokens(day: Tokens) -> Tokens:
    """Return the colours of dusk beside those of `day`; high contrast stays what it is."""
    if not day.tinted:
        return day
    return NIGHT if day.dark else DUSK


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

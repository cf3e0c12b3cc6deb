"""Words on a page: text and headings that follow the theme's size and colours, and wrap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy

from painapp.ui.theme.tokens import (
    BOLD,
    REGULAR,
    SEMIBOLD,
    SIZE_BODY,
    SIZE_DISPLAY,
    SIZE_LARGE,
    SIZE_SMALL,
    SIZE_TITLE,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from painapp.ui.theme.theme import Theme

KINDS = {
    "body": (SIZE_BODY, REGULAR),
    "strong": (SIZE_BODY, SEMIBOLD),
    "soft": (SIZE_SMALL, REGULAR),
    "lead": (SIZE_BODY, REGULAR),
    "large": (SIZE_LARGE, REGULAR),
    "card": (SIZE_LARGE, SEMIBOLD),
    "title": (SIZE_DISPLAY, BOLD),
    "section": (SIZE_TITLE, BOLD),
}
"""Size and weight of each kind; "soft" and "lead" are in soft ink, the last three headings."""

_SOFT = {"soft", "lead"}


class Label(QLabel):
    """Plain text that wraps; never interprets what a person typed as HTML."""

    def __init__(
        self, theme: Theme, text: str = "", kind: str = "body", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._kind = kind
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if kind in _SOFT:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._dress()
        theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFont(self._theme.font(*KINDS[self._kind]))


class Heading(Label):
    """A heading: the title of a page ("title"), of a part ("section") or of a card ("card")."""

    accessible_role = QAccessible.Role.Heading

    def __init__(
        self, theme: Theme, text: str = "", kind: str = "card", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, text, kind, parent)
        self.setAccessibleName(text)

    def setText(self, text: str) -> None:
        """Show `text`, also to assistive technology."""
        super().setText(text)
        self.setAccessibleName(text)

"""Learn: what comes next, the two paths with their weeks, and what goes with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from painapp.ui.shell import rooms
from painapp.ui.shell.page import Page
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.ui.course_shelf import CourseShelf
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault


class LearnPage(Page):
    """Shows both paths of the course on `shelf`."""

    def __init__(self, theme: Theme, language: Language, shelf: CourseShelf) -> None:
        super().__init__()
        self._language = language
        self.frame = PageFrame(theme, self.title())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        for path in shelf.course.paths:
            card = Card(theme, path.title)
            card.body.addWidget(Label(theme, path.lead))
            self.frame.add(card)

    def title(self) -> str:
        """See Page."""
        return self._language.text(rooms.LEARN)

    def open_diary(self, vault: Vault) -> None:
        """See Page."""

    def close_diary(self) -> None:
        """See Page."""

    def refresh(self) -> None:
        """See Page."""

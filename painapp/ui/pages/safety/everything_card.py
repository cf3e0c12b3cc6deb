"""The whole diary as a plain file: the way to its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.safety.open_card import OpenCard
from painapp.ui.shell import rooms
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


class EverythingCard(OpenCard):
    """Says what it is, and opens the page."""

    def __init__(self, theme: Theme, language: Language, open_page: Callable[[], None]) -> None:
        super().__init__(theme, language.text(rooms.EVERYTHING))
        self.open = QuietButton(theme, language.text(_OPEN))
        self.open.clicked.connect(open_page)
        for part in (Label(theme, language.text(_WHAT)), ButtonRow(theme, self.open)):
            self.body.addWidget(part)


_WHAT = QT_TRANSLATE_NOOP(
    "Safety", "Your diary as a plain file that other programs can read, and that can be added again."
)
_OPEN = QT_TRANSLATE_NOOP("Safety", "Save it, or bring it back")

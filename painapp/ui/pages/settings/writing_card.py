"""The way from Settings to what the person writes down."""

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


class WritingCard(OpenCard):
    """Says what can be chosen there, and opens the page."""

    def __init__(self, theme: Theme, language: Language, open_page: Callable[[], None]) -> None:
        super().__init__(theme, language.text(rooms.WRITING))
        self.open = QuietButton(theme, language.text(_OPEN))
        self.open.clicked.connect(open_page)
        self.body.addWidget(Label(theme, language.text(_WHAT)))
        self.body.addWidget(ButtonRow(theme, self.open))


_WHAT = QT_TRANSLATE_NOOP(
    "Settings",
    "Medicines and health contacts, what else you follow, such as fatigue or steps, and other conditions "
    "you live with.",
)
_OPEN = QT_TRANSLATE_NOOP("Settings", "Choose what you write down")

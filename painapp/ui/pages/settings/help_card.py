"""What Help me now begins with, chosen when well. Works while the diary is locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.choice import ChoiceList
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


class HelpCard(Card):
    """`scenes` are those to choose from: id, title and purpose of each exercise."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        scenes: Sequence[tuple[str, str, str]],
        change: Callable[[str], None],
    ) -> None:
        say = language.text
        super().__init__(theme, say(_TITLE))
        self.body.addWidget(Label(theme, say(_BEGINS), kind="strong"))
        self.first = ChoiceList(theme, say(_BEGINS), scenes)
        self.first.chosen.connect(change)
        self._there = {id_ for id_, _title, _purpose in scenes}
        self.body.addWidget(self.first)

    def show_scene(self, id_: str) -> None:
        """Show which one is chosen."""
        self.first.set_value(id_ if id_ in self._there else None)


_TITLE = QT_TRANSLATE_NOOP("Help me now", "Help me now")
_BEGINS = QT_TRANSLATE_NOOP("Help me now", "It begins with")

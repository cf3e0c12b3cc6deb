"""A tool of the course on its own page: cards of which it is made, and the way to the lesson about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.back import LEARN
from painapp.ui.pages.plan.kept_card import PartPage
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from painapp.domain.words import Words
    from painapp.ui.pages.plan.kept_card import KeptCard
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.field_editors import Surroundings


class ToolPage(PartPage):
    """`lesson` is the id of the lesson it belongs to; `follow` goes where a link of the course leads."""

    def __init__(
        self,
        around: Surroundings,
        title: Words,
        cards: Mapping[str, KeptCard],
        kinds: frozenset[str],
        go: Callable[[str], None],
        follow: Callable[[str], None],
        lesson: str,
    ) -> None:
        super().__init__(around, title, cards, kinds, go, LEARN)
        theme, say = around.theme, around.language.text
        self.lesson = TextButton(theme, say(_LESSON), "book")
        self.lesson.stand_flush()
        self.lesson.clicked.connect(lambda: follow(f"lesson:{lesson}"))
        self._foot = ButtonRow(theme, self.lesson)
        self.frame.add(self._foot)

    def add_card(self, card: Card) -> None:
        """Lay a card that keeps nothing between the others and the way to the lesson."""
        self.frame.add(card)
        self.frame.add(self._foot)


class GoodToKnow(Card):
    """A few sentences of care, each a paragraph, and buttons to where more is said."""

    def __init__(self, theme: Theme, texts: Sequence[str], title: str, *ways: TextButton) -> None:
        super().__init__(theme, title)
        for text in texts:
            self.body.addWidget(Label(theme, text))
        for way in ways:
            way.stand_flush()
        if ways:
            self.body.addWidget(ButtonRow(theme, *ways))


GOOD_TO_KNOW = QT_TRANSLATE_NOOP("Tools", "Good to know")
_LESSON = QT_TRANSLATE_NOOP("Tools", "The lesson about it")

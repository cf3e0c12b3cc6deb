"""Talking together: a card for each week, to be read large, copied or printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.content.marked_text import Run
from painapp.domain.moments import today
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.companions.listed_page import ListedPage, ListWords, Opened
from painapp.ui.pages.companions.take_away import TakeAway
from painapp.ui.pages.plan.hub_group import HubGroup
from painapp.ui.pages.plan.state import HubRow
from painapp.ui.pages.talking.state import (
    TO_BEGIN,
    TO_CLOSE,
    TO_TALK,
    card_id,
    card_page,
    card_text,
    card_title,
)
from painapp.ui.shell import rooms
from painapp.ui.theme.tokens import SIZE_TITLE
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Heading, Label
from painapp.ui.widgets.marked_text import MarkedText

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.content.course_companions import TalkingCard
    from painapp.sheets.words_page import WordsPage
    from painapp.ui.course_shelf import CourseShelf
    from painapp.ui.pages.companions.take_away import PageMaker
    from painapp.ui.pages.plan.written_form import Desk


class TalkingPage(ListedPage):
    """A list for each path; `maker` has a card saved as a page."""

    def __init__(self, desk: Desk, shelf: CourseShelf, maker: PageMaker, go: Callable[[str], None]) -> None:
        super().__init__(desk, _WORDS, go)
        self._shelf = shelf
        self._maker = maker
        self.lists: list[HubGroup] = []
        for path in shelf.course.paths:
            rows = HubGroup(self._theme, path.title, self.open_here)
            self.lists.append(rows)
            self.column.addWidget(rows)
            cards = [one for one in shelf.cards if one.path == path.id]
            rows.show_rows(
                [HubRow(card_id(one), self._title(one), "message-circle", one.opening) for one in cards]
            )

    def make(self, id_: str) -> Opened | None:
        """See ListedPage."""
        card = next((one for one in self._shelf.cards if card_id(one) == id_), None)
        return OpenCardToTalk(self._desk, card, self._title(card), self._maker) if card is not None else None

    def row(self, id_: str) -> QWidget | None:
        """See ListedPage."""
        return next((rows.rows[id_] for rows in self.lists if id_ in rows.rows), None)

    def _title(self, card: TalkingCard) -> str:
        return card_title(card, self._shelf.course, self._language)


class OpenCardToTalk(Opened):
    """A card in large type, what can be done with it below."""

    def __init__(self, desk: Desk, card: TalkingCard, title: str, maker: PageMaker) -> None:
        super().__init__(card_id(card), title)
        theme, language = desk.around.theme, desk.around.language
        say = language.text
        self._theme = theme
        self.card = Card(theme)
        self.card.setAccessibleName(title)
        parts = ((TO_BEGIN, (card.opening,)), (TO_TALK, card.questions), (TO_CLOSE, (card.closing,)))
        for heading, texts in parts:
            self.card.body.addWidget(Heading(theme, say(heading), "strong"))
            for text in texts:
                self.card.body.addWidget(MarkedText(theme, (Run(text),), size=SIZE_TITLE))
        self.card.body.addWidget(Label(theme, card.rule))

        def page() -> WordsPage:
            return card_page(card, title, today(desk.clock), language)

        self.take = TakeAway(theme, maker, lambda: card_text(card, title, language), page)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.card)
        self._column.addWidget(self.take)
        self._space()
        theme.changed.connect(self._space)

    def _space(self) -> None:
        self._column.setSpacing(self._theme.gap(18))


_WORDS = ListWords(
    rooms.TALKING,
    QT_TRANSLATE_NOOP(
        "Talking", "Bring a card to a group, a Pain Café, your family or a call. Nobody has to say anything."
    ),
    QT_TRANSLATE_NOOP("Talking", "All cards"),
)

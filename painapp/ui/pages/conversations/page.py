"""Talking with others: a plan for one conversation, and one for the GP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.entries import Conversation, Question
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.conversations.card import ConversationCard
from painapp.ui.pages.learn.tool_page import GOOD_TO_KNOW, GoodToKnow, ToolPage
from painapp.ui.shell import rooms
from painapp.ui.widgets.buttons import TextButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.ui.pages.plan.written_form import Desk


class ConversationsPage(ToolPage):
    """Two lists: with somebody, and with a doctor, nurse or therapist."""

    def __init__(self, desk: Desk, go: Callable[[str], None], follow: Callable[[str], None]) -> None:
        self.close_ones = ConversationCard(desk, with_care=False)
        self.care = ConversationCard(desk, with_care=True)
        cards = {"somebody": self.close_ones, "care": self.care}
        kinds = frozenset({Conversation.KIND, Question.KIND})
        super().__init__(desk.around, rooms.CONVERSATIONS, cards, kinds, go, follow, "people")
        theme, say = desk.around.theme, desk.around.language.text
        self.share = TextButton(theme, say(rooms.SHARE))
        self.share.clicked.connect(lambda: go("share"))
        self.help = TextButton(theme, say(rooms.EMERGENCY))
        self.help.clicked.connect(lambda: go("emergency"))
        know = GoodToKnow(theme, [say(_PAGE), say(_SAFE)], say(GOOD_TO_KNOW), self.share, self.help)
        self.add_card(know)

    def begin(self, *, with_care: bool) -> None:
        """Begin a plan, unless one is being written."""
        card = self.care if with_care else self.close_ones
        if not card.form.is_open:
            card.begin()


_PAGE = QT_TRANSLATE_NOOP(
    "Conversations",
    "For a doctor, Share makes one page of what you choose. You can hand it over or read it out.",
)
_SAFE = QT_TRANSLATE_NOOP(
    "Conversations",
    "If someone frightens you, hurts you or controls what you do, that is never your fault. There "
    "are people to "
    "talk to.",
)

"""My story, told once in pieces; and what I believe about my pain, now and again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.entries import Belief, MyStory
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.plan.kept_card import PartPage
from painapp.ui.pages.plan.piece_form import PieceWords
from painapp.ui.pages.plan.pieces_card import PiecesCard
from painapp.ui.pages.story.beliefs_card import BeliefsCard
from painapp.ui.shell import rooms

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.ui.pages.plan.written_form import Desk


class StoryPage(PartPage):
    """Nothing here is scored, and none of it leaves the computer unless the person puts it on a summary."""

    def __init__(self, desk: Desk, go: Callable[[str], None]) -> None:
        self.story = PiecesCard(MyStory, _WORDS, desk)
        self.beliefs = BeliefsCard(desk)
        cards = {"story": self.story, "beliefs": self.beliefs}
        super().__init__(desk.around, rooms.STORY, cards, frozenset({MyStory.KIND, Belief.KIND}), go)
        self.frame.set_sub_line(desk.around.language.text(_SUB_LINE))

    def outdated(self) -> bool:
        """See Page: what was believed yesterday is no longer rewritten."""
        return self.beliefs.outdated


_SUB_LINE = QT_TRANSLATE_NOOP("Story", "It stays off what you share unless you tick it there.")
_WORDS = PieceWords(
    QT_TRANSLATE_NOOP("Story", "How it has been"),
    QT_TRANSLATE_NOOP(
        "Story",
        "Tell it once, in your own words, as much or as little as you like. Whoever you show it to can read "
        "it, and you need not begin from the start each time.",
    ),
    QT_TRANSLATE_NOOP("Story", "Begin my story"),
    {
        "began": QT_TRANSLATE_NOOP("Story", "When it was, what was going on in your life, how it went on."),
        "told": QT_TRANSLATE_NOOP("Story", "What doctors and others said it was, and what you made of it."),
        "helped": QT_TRANSLATE_NOOP("Story", "Even a little, even for a while."),
        "tired_of": QT_TRANSLATE_NOOP("Story", "What you would like people to know without asking again."),
    },
)

"""Where to begin: a few questions of which none is needed, and the way back to what they put first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.entries import HowReady, LessonAnswer, MyCourse
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.back import LEARN
from painapp.ui.pages.learn.opening_card import OpeningCard
from painapp.ui.pages.learn.wishes_card import WishesCard
from painapp.ui.pages.plan.kept_card import PartPage
from painapp.ui.shell import rooms
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from painapp.content.lessons import Named
    from painapp.ui.pages.plan.written_form import Desk

_KINDS = frozenset({MyCourse.KIND, HowReady.KIND, LessonAnswer.KIND})


class CourseStartPage(PartPage):
    """Saves as the person goes; `questions` are those for their own words."""

    def __init__(self, desk: Desk, questions: Sequence[Named], go: Callable[[str], None]) -> None:
        around = desk.around
        self.wishes = WishesCard(desk)
        self.words = OpeningCard(desk, questions)
        cards = {"wishes": self.wishes, "words": self.words}
        super().__init__(around, rooms.COURSE_START, cards, _KINDS, go, LEARN)
        self.frame.set_sub_line(around.language.text(_SUB_LINE))
        self.show_first = PrimaryButton(around.theme, around.language.text(_SHOW))
        self.show_first.clicked.connect(lambda: go("learn"))
        self.frame.add(ButtonRow(around.theme, self.show_first))


_SUB_LINE = QT_TRANSLATE_NOOP("CourseStart", "A few questions. None has to be answered.")
_SHOW = QT_TRANSLATE_NOOP("CourseStart", "Show what comes first")

"""When calls stop: where I began, what keeps me going, what I do when it is worse, and a day to look back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.entries import AfterCalls
from painapp.domain.looking_back import in_three_months
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.after_calls.state import time_has_come
from painapp.ui.pages.plan.kept_card import PartPage
from painapp.ui.pages.plan.piece_form import PieceWords
from painapp.ui.pages.plan.pieces_card import PiecesCard
from painapp.ui.shell import rooms
from painapp.ui.widgets.buttons import QuietButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.ui.pages.plan.written_form import Desk


class AfterCallsPage(PartPage):
    """One card of pieces."""

    def __init__(self, desk: Desk, go: Callable[[str], None]) -> None:
        self.pieces = AfterCallsCard(desk)
        super().__init__(
            desk.around, rooms.AFTER_CALLS, {"pieces": self.pieces}, frozenset({AfterCalls.KIND}), go
        )


class AfterCallsCard(PiecesCard):
    """How it is now is asked once the day to look back has come."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(AfterCalls, _WORDS, desk)
        self.three_months = QuietButton(desk.around.theme, desk.around.language.text(_IN_THREE_MONTHS))
        self.three_months.clicked.connect(self._in_three_months)
        self.form.add_below("look_back_on", self.three_months)

    def refresh(self) -> None:
        """See OpenCard."""
        super().refresh()
        if self._diary is None:
            return
        record = self.writing.entry
        come = isinstance(record, AfterCalls) and time_has_come(record, self.writing.today)
        if not self.is_open:
            self.leave_out(frozenset() if come else frozenset({"looked_back"}))

    def _in_three_months(self) -> None:
        self.put("look_back_on", in_three_months(self.writing.today))


_IN_THREE_MONTHS = QT_TRANSLATE_NOOP("AfterCallsPage", "In three months")
_WORDS = PieceWords(
    QT_TRANSLATE_NOOP("AfterCallsPage", "What stays with me"),
    QT_TRANSLATE_NOOP(
        "AfterCallsPage",
        "Calls become rarer and end one day. What you learned stays. Write it down while it is fresh, "
        "to read when you need it.",
    ),
    QT_TRANSLATE_NOOP("AfterCallsPage", "Begin"),
    {
        "began": QT_TRANSLATE_NOOP("AfterCallsPage", "How it was when you started."),
        "keeps_going": QT_TRANSLATE_NOOP("AfterCallsPage", "People, habits, places, a sentence."),
        "when_worse": QT_TRANSLATE_NOOP(
            "AfterCallsPage",
            "What you would do first, and whom you would tell. Your flare-up plan helps too.",
        ),
        "look_back_on": QT_TRANSLATE_NOOP(
            "AfterCallsPage", "On that day Today offers once to open this page."
        ),
        "looked_back": QT_TRANSLATE_NOOP("AfterCallsPage", "Beside where you began."),
    },
)

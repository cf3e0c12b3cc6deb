"""The questions of a thought record: one at a time, or all of them; any can be left open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from painapp.domain.fields import fields_of
from painapp.domain.tools import ThoughtRecord
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.plan.piece_form import PieceForm, PieceWords

if TYPE_CHECKING:
    from painapp.domain.entries import Entry
    from painapp.ui.pages.plan.written_form import Desk

_SPECS = {spec.name: spec for spec in fields_of(ThoughtRecord)}
_BESIDE = {"feeling": [_SPECS["strength_before"]], "another_way": [_SPECS["strength_after"]]}


class QuestionsForm(PieceForm):
    """Begins with the first question of a new record; where something is written, with all of them."""

    COUNT = QT_TRANSLATE_NOOP("Thoughts", "Question {place} of {pieces}")
    NEXT = QT_TRANSLATE_NOOP("Thoughts", "Next question")
    ALL = QT_TRANSLATE_NOOP("Thoughts", "All questions at once")
    ONE_BY_ONE = QT_TRANSLATE_NOOP("Thoughts", "One question at a time")

    helped = Signal(bool)
    """Whether the quiet way to help stands below the one question in sight."""

    def __init__(self, desk: Desk) -> None:
        specs = [_SPECS[name] for name in WORDS.helps]
        super().__init__(specs, WORDS, desk, ThoughtRecord, _BESIDE)
        self._questions = len(specs)
        self._begins_at = 0
        self.turned.connect(self.turn_to)

    def start_with(self, entry: Entry | None) -> None:
        """See PieceForm."""
        super().start_with(entry)
        self._begins_at = self._questions if entry is not None else 0

    def focus_first(self) -> None:
        """See PieceForm."""
        self.turn_to(self._begins_at)

    def turn_to(self, place: int) -> None:
        """See PieceForm."""
        super().turn_to(place)
        self.helped.emit(place < self._questions and self._specs[place].tender)

    def draft(self) -> dict[str, Any]:
        """See PieceForm; which question is in sight goes along."""
        return {**super().draft(), "place": self.place}

    def take_up(self, draft: dict[str, Any]) -> None:
        """See PieceForm."""
        self.turn_to(int(draft["place"]))
        super().take_up(draft)


WORDS = PieceWords(
    ThoughtRecord.LABEL,
    QT_TRANSLATE_NOOP(
        "Thoughts",
        "Take one thought that keeps coming back, a small one to begin with. Six questions look at it from "
        "more than one side. Leave open what doesn't fit, and stop whenever you like: what you wrote stays.",
    ),
    QT_TRANSLATE_NOOP("Thoughts", "Look at a thought"),
    {
        "situation": QT_TRANSLATE_NOOP("Thoughts", "One moment, in a few words: where, when, with whom."),
        "thought": QT_TRANSLATE_NOOP(
            "Thoughts", "Just as it came. It doesn't have to be fair, or make sense."
        ),
        "feeling": QT_TRANSLATE_NOOP("Thoughts", "Sad, angry, afraid, ashamed: any word will do."),
        "speaks_for": QT_TRANSLATE_NOOP(
            "Thoughts", "What makes it look true? Some thoughts are true, and hard."
        ),
        "speaks_against": QT_TRANSLATE_NOOP(
            "Thoughts",
            "Anything that goes less well with it, however small. What would you say to a friend who "
            "thought it?",
        ),
        "another_way": QT_TRANSLATE_NOOP(
            "Thoughts",
            "Not a rosy one. One that is at least as true, and kinder. If none comes, that is fine too.",
        ),
    },
)

"""The questions at the start of the course, for one's own words: all on one card, none of them needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.answer_writing import AnswerField, Asked
from painapp.ui.pages.learn.looking_back import counts_from, then_of
from painapp.ui.pages.plan.kept_card import KeptCard
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from painapp.content.lessons import Named
    from painapp.domain.entries import LessonAnswer
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault


def opening_asked(question: Named) -> Asked:
    """Return how an answer to a question of the start is kept."""
    return Asked("", "", question.id, question.text)


class AnswersCard(KeptCard):
    """What cards of several `AnswerField`s share; `answers` are by the id of their question."""

    answers: Mapping[str, AnswerField]

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        for one in self.answers.values():
            one.open_diary(vault.diary)

    def close_diary(self) -> None:
        """See OpenCard."""
        for one in self.answers.values():
            one.close_diary()

    def refresh(self) -> None:
        """See OpenCard."""
        for one in self.answers.values():
            one.follow()

    @property
    def unsaved(self) -> bool:
        """See KeptCard."""
        return any(one.unsaved for one in self.answers.values())

    def flush(self) -> None:
        """See KeptCard."""
        for one in self.answers.values():
            one.flush()

    def leave(self) -> None:
        """See OpenCard."""
        for one in self.answers.values():
            one.leave()

    def draft(self) -> dict[str, Any] | None:
        """See KeptCard."""
        found = {id_: draft for id_, one in self.answers.items() if (draft := one.draft()) is not None}
        return found or None

    def take_up(self, draft: dict[str, Any]) -> None:
        """See KeptCard."""
        for id_, one in self.answers.items():
            if draft.get(id_) is not None:
                one.take_up(draft[id_])


class OpeningCard(AnswersCard):
    """Asks `questions`; after a look back it goes on with what was written before that."""

    def __init__(self, desk: Desk, questions: Sequence[Named]) -> None:
        super().__init__(desk.around.theme, desk.around.language.text(_TITLE))
        self._desk = desk
        self._diary: Diary | None = None
        self.body.addWidget(Label(desk.around.theme, desk.around.language.text(_WORDS)))
        self.answers = {one.id: AnswerField(desk, opening_asked(one), pick=self._pick) for one in questions}
        for one in self.answers.values():
            self.body.addWidget(one)
            one.help.hide()
        for one in list(self.answers.values())[-1:]:
            one.help.show()  # once, below all of them

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self._diary = vault.diary
        super().open_diary(vault)

    def close_diary(self) -> None:
        """See OpenCard."""
        super().close_diary()
        self._diary = None

    def _pick(self, answers: Sequence[LessonAnswer]) -> LessonAnswer | None:
        if self._diary is None:
            return None
        from painapp.domain.moments import today

        day = today(self._desk.clock, self._diary.settings.day_start)
        first = then_of(answers, counts_from(self._diary, day))
        return first or min(answers, key=lambda one: (one.written.at, one.id), default=None)


_TITLE = QT_TRANSLATE_NOOP("CourseStart", "In your own words")
_WORDS = QT_TRANSLATE_NOOP(
    "CourseStart",
    "Leave out what you like. In some months you can read it beside what you think then.",
)

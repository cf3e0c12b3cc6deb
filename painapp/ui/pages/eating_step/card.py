"""The card on which one small step in eating is chosen, and put on Today."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painapp.domain.entries import Goal, SmallStep
from painapp.domain.goals import on_today
from painapp.domain.learn_lists import EATING_IDEAS
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.entry_writing import EntryWriting
from painapp.ui.pages.plan.kept_card import KeptCard
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, TextButton
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.saved_line import SavedLine
from painapp.ui.widgets.text_fields import LineField

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.ui.pages.plan.written_form import Desk
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault


class EatingStepCard(KeptCard):
    """Ideas below a line to write in; nothing is kept until it is put on Today."""

    def __init__(self, desk: Desk, go: Callable[[str], None]) -> None:
        theme, language = desk.around.theme, desk.around.language
        super().__init__(theme, language.text(_TITLE))
        self._language = language
        self._diary: Diary | None = None
        self._words = ""
        ideas = tuple(language.text(one.label) for one in EATING_IDEAS)
        self.field = LineField(theme, language.text(_FIELD), ideas)
        self.field.settled.connect(self._take)
        self.put = PrimaryButton(theme, language.text(_PUT))
        self.put.clicked.connect(self._put)
        self.field.box.returnPressed.connect(self.put.click)
        self.steps = TextButton(theme, language.text(_STEPS))
        self.steps.clicked.connect(lambda: go("goals"))
        self.saved = SavedLine(theme)
        self.saved.undo_pressed.connect(desk.undo)
        self.writing = EntryWriting(SmallStep, desk.clock, language, desk.messages, self.saved)
        self.body.addWidget(Label(theme, language.text(_WHY)))
        self.body.addWidget(self.field)
        self.body.addWidget(ButtonRow(theme, self.put, self.steps, self.saved))

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self._diary = vault.diary
        self.writing.open_diary(vault.diary)
        self.put.setEnabled(not vault.read_only)
        self.refresh()

    def close_diary(self) -> None:
        """See OpenCard."""
        self.writing.close_diary()
        self._diary = None
        self._take("")
        self.field.set_text("")

    def refresh(self) -> None:
        """See OpenCard."""
        if self._diary is not None:
            self.writing.follow()

    @property
    def unsaved(self) -> bool:
        """See KeptCard."""
        return self.writing.unsaved

    def flush(self) -> None:
        """See KeptCard."""
        self.field.flush()
        self.writing.retry()

    def leave(self) -> None:
        """See OpenCard."""
        self.writing.close()
        self.saved.clear()

    def draft(self) -> dict[str, Any] | None:
        """See KeptCard."""
        typed = self.field.typed()
        unsaved = self.writing.draft()
        return {"typed": typed, "unsaved": unsaved} if typed or unsaved is not None else None

    def take_up(self, draft: dict[str, Any]) -> None:
        """See KeptCard."""
        self.writing.take_up(draft["unsaved"])
        self.field.set_text(draft["typed"])
        self._take(draft["typed"])

    def _take(self, words: str) -> None:
        self._words = words
        self.field.show_hint("")

    def _put(self) -> None:
        self.field.flush()
        diary, say = self._diary, self._language.text
        if diary is None:
            return
        words = self._words.strip()
        if not words:
            self.field.show_hint(say(_EMPTY))
            self.field.box.setFocus()
            return
        there = {one.words.casefold() for one in on_today(diary.all_of(SmallStep), diary.all_of(Goal))}
        if words.casefold() in there:
            self.field.show_hint(say(_THERE))
            return
        self.writing.begin(None)
        if self.writing.put({"words": words, "on_today": True}):
            self.writing.close()
            self.saved.show_saved(say(_DONE))
            self.saved.offer_undo(True)
            self._take("")
            self.field.set_text("")
            self.field.box.setFocus()


_TITLE = QT_TRANSLATE_NOOP("EatingStepPage", "One step, small enough for a bad day")
_WHY = QT_TRANSLATE_NOOP(
    "EatingStepPage",
    "Adding something is easier than forbidding something. Take an idea as it is, change it, or "
    "write your own.",
)
_FIELD = QT_TRANSLATE_NOOP("EatingStepPage", "My small step")
_PUT = QT_TRANSLATE_NOOP("EatingStepPage", "Put it on Today")
_STEPS = QT_TRANSLATE_NOOP("Steps", "Goals and steps")
_EMPTY = QT_TRANSLATE_NOOP("EatingStepPage", "Choose an idea, or write a step of your own. A few words do.")
_THERE = QT_TRANSLATE_NOOP("EatingStepPage", "That step is on Today already.")
_DONE = QT_TRANSLATE_NOOP("EatingStepPage", "It is on Today, among the small steps.")

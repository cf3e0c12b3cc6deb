"""The card on which one small step in eating is chosen, and put on Today."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painapp.domain.errors import ExpectedError
from painapp.domain.learn_lists import EATING_IDEAS
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.making_steps import can_take_back, make_step
from painapp.ui.pages.plan.kept_card import KeptCard
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, TextButton
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.saved_line import SavedLine
from painapp.ui.widgets.text_fields import LineField

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from painapp.ui.pages.plan.written_form import Desk
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault


class EatingStepCard(KeptCard):
    """Ideas below a line to write in; nothing is kept until it is put on Today."""

    def __init__(self, desk: Desk, go: Callable[[str], None]) -> None:
        theme, language = desk.around.theme, desk.around.language
        super().__init__(theme, language.text(_TITLE))
        self._desk = desk
        self._language = language
        self._diary: Diary | None = None
        self._step: UUID | None = None
        self._waits = False
        ideas = tuple(language.text(one.label) for one in EATING_IDEAS)
        self.field = LineField(theme, language.text(_FIELD), ideas)
        self.field.settled.connect(lambda _words: self.field.show_hint(""))
        self.put = PrimaryButton(theme, language.text(_PUT))
        self.put.clicked.connect(self._put)
        self.field.box.returnPressed.connect(self.put.click)
        self.steps = TextButton(theme, language.text(_STEPS))
        self.steps.clicked.connect(lambda: go("goals"))
        self.saved = SavedLine(theme)
        self.saved.undo_pressed.connect(desk.undo)
        self.saved.retry_pressed.connect(self._put)
        self.body.addWidget(Label(theme, language.text(_WHY)))
        self.body.addWidget(self.field)
        self.body.addWidget(ButtonRow(theme, self.put, self.steps, self.saved))

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self._diary = vault.diary
        self.put.setEnabled(not vault.read_only)

    def close_diary(self) -> None:
        """See OpenCard."""
        self._diary = None
        self._begin()
        self.saved.clear()

    def refresh(self) -> None:
        """See OpenCard."""
        if self._diary is not None and self._step is not None and not can_take_back(self._diary, self._step):
            self._step = None
            self.saved.clear()  # undone, or no longer the latest

    @property
    def unsaved(self) -> bool:
        """See KeptCard."""
        return self._waits

    def flush(self) -> None:
        """See KeptCard."""
        self.field.flush()

    def leave(self) -> None:
        """See OpenCard."""
        self._step = None
        if not self._waits:
            self.saved.clear()

    def draft(self) -> dict[str, Any] | None:
        """See KeptCard."""
        typed = self.field.typed()
        return {"typed": typed} if typed else None

    def take_up(self, draft: dict[str, Any]) -> None:
        """See KeptCard."""
        self.field.set_text(draft["typed"])

    def _begin(self) -> None:
        """Be ready for another one."""
        self._step, self._waits = None, False
        self.field.show_hint("")
        self.field.set_text("")

    def _put(self) -> None:
        self.field.flush()
        diary, say, words = self._diary, self._language.text, self.field.text
        if diary is None:
            return
        if not words:
            self.field.show_hint(say(_EMPTY))
            self.field.box.setFocus()
            return
        try:
            step = make_step(diary, self._desk.clock, words)
        except ExpectedError as error:
            self._waits = True
            self._desk.messages.trouble(error)
            self.saved.show_problem(say(_NOT_SAVED), can_retry=True)
            return
        if step is None:
            self.field.show_hint(say(_THERE))
            return
        self._begin()
        self._step = step
        self.saved.show_saved(say(_DONE))
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
_NOT_SAVED = QT_TRANSLATE_NOOP("Today", "Not saved yet")

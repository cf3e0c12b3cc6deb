"""The time itself: the worries that wait, one by one, each with what it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Signal

from painapp.domain.learn_lists import WORRY_KINDS
from painapp.domain.moments import local_now
from painapp.domain.tools import Worry
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.domain.worrying import CAN_DO, GONE, LET_BE, ends_at, waiting
from painapp.ui.entry_writing import EntryWriting
from painapp.ui.pages.plan.kept_card import KeptCard
from painapp.ui.pages.worry_time.state import plan_of
from painapp.ui.step_line import StepLine
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton
from painapp.ui.widgets.chips import ChipGroup
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault


class LookingCard(KeptCard):
    """In sight from `begin` until all were looked at or the person stops. What is left open waits on."""

    ended = Signal()

    def __init__(self, desk: Desk) -> None:
        theme, language = desk.around.theme, desk.around.language
        say = language.text
        super().__init__(theme, say(_TITLE))
        self._desk = desk
        self._language = language
        self._diary: Diary | None = None
        self._queue: tuple[UUID, ...] = ()
        self._at = 0
        self.until = Label(theme, kind="soft")
        self.words = Label(theme, kind="large")
        self.question = Label(theme, say(_WHAT), "strong")
        self.kinds = ChipGroup(theme, say(_WHAT), single=True)
        self.kinds.set_options([(one.id, say(one.label)) for one in WORRY_KINDS])
        self.kinds.changed.connect(lambda chosen: self._say(chosen[0] if chosen else ""))
        self.advice = Label(theme)
        self.step = StepLine(desk)
        self.step.made.connect(lambda words: self.writing.put({"step": words}))
        self.next, self.stop = PrimaryButton(theme, say(_NEXT)), QuietButton(theme, say(_STOP))
        self.next.clicked.connect(self._go_on)
        self.stop.clicked.connect(self.end)
        self.saved = SavedLine(theme)
        self.saved.undo_pressed.connect(desk.undo)
        self.writing = EntryWriting(Worry, desk.clock, language, desk.messages, self.saved)
        self._ways = ButtonRow(theme, self.next, self.stop, self.saved)
        for part in (self.until, self.words, self.question, self.kinds, self.advice, self.step, self._ways):
            self.body.addWidget(part)

    @property
    def is_open(self) -> bool:
        """Whether worries are being looked at."""
        return bool(self._queue)

    def begin(self) -> None:
        """Look at what waits, from the first on."""
        if self._diary is not None:
            self._queue = tuple(one.id for one in waiting(self._diary.all_of(Worry)))
            self._turn_to(0)

    def end(self) -> None:
        """Put all of it away; the keyboard goes on wherever `ended` takes it."""
        if not self._queue or not self._keep():
            return
        self.writing.close()
        self.ended.emit()
        self._forget()

    # See KeptCard

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self._diary = vault.diary
        self.writing.open_diary(vault.diary)
        self.step.take_diary(vault.diary)
        self._forget()

    def close_diary(self) -> None:
        """See OpenCard."""
        self.writing.close_diary()
        self.step.take_diary(None)
        self._diary = None
        self._forget()

    def refresh(self) -> None:
        """See OpenCard."""
        self.setVisible(self.is_open)
        if self.is_open:
            self.writing.follow()
            self.step.follow()
            self._show()

    @property
    def unsaved(self) -> bool:
        """See KeptCard."""
        return self.writing.unsaved

    def flush(self) -> None:
        """See KeptCard."""
        self.writing.retry()

    def leave(self) -> None:
        """See OpenCard."""
        self.end()

    def step_back(self) -> bool:
        """See OpenCard."""
        focus = self.window().focusWidget()
        if not self.is_open or focus is None or not self.isAncestorOf(focus):
            return False
        self.end()
        return True

    def draft(self) -> dict[str, Any] | None:
        """See KeptCard."""
        if not self._queue:
            return None
        typed = self.step.line.typed
        queue = [str(one) for one in self._queue]
        return {"queue": queue, "at": self._at, "step": typed, "unsaved": self.writing.draft()}

    def take_up(self, draft: dict[str, Any]) -> None:
        """See KeptCard."""
        self._queue = tuple(UUID(one) for one in draft["queue"])
        self._turn_to(int(draft["at"]))
        self.writing.take_up(draft["unsaved"])
        self.step.line.put_back(draft["step"])
        self._show()

    # What a person does

    def _say(self, kind: str) -> None:
        """Say what a worry is now; taken back, it waits on."""
        self.writing.put({"turned_out": kind, "looked_at": self.writing.today if kind else None})
        self._show()

    def _keep(self) -> bool:
        """Keep with the worry a step that was typed and not put on Today; False where it can't be saved."""
        typed = self.step.line.typed.strip() if not self.step.isHidden() else ""
        if typed and not self.writing.put({"step": typed}):
            return False
        return self.writing.retry()

    def _go_on(self) -> None:
        if not self._keep():
            return
        self.writing.close()
        if self._at < len(self._queue):
            self._turn_to(self._at + 1)
        else:
            self.end()

    def _turn_to(self, at: int) -> None:
        """Show the worry at `at`, or say that these were all; one that is gone by now is passed over."""
        diary = self._diary
        worry = None
        while diary is not None and at < len(self._queue) and worry is None:
            worry = diary.entry(self._queue[at])
            at += worry is None
        self._at = at
        self.writing.begin(worry)
        self.step.begin()
        self.show()
        self._show()
        (self.kinds if worry is not None else self.next).setFocus()
        announce(self, f"{self.until.text()} {self.words.text()}")

    def _show(self) -> None:
        say, number, diary = self._language.text, self._language.number, self._diary
        worry = self.writing.entry if self._at < len(self._queue) else None
        plan = plan_of(diary) if diary is not None else None
        kind = worry.turned_out if isinstance(worry, Worry) else ""
        if isinstance(worry, Worry):
            ends = self._language.clock_time(ends_at(local_now(self._desk.clock).time(), plan))
            place = say(_PLACE, place=number(self._at + 1), worries=number(len(self._queue)))
            self.until.setText(" · ".join((place, say(_UNTIL, time=ends))) if self._at == 0 else place)
            self.words.setText(worry.words)
        else:
            afterwards = plan.afterwards if plan is not None else ""
            self.until.setText(say(_ALL))
            self.words.setText(say(_AFTERWARDS, afterwards=afterwards) if afterwards else "")
        self.kinds.set_chosen([kind] if kind else [])
        self.advice.setText(say(_ADVICE[kind]) if worry is not None and kind in _ADVICE else "")
        there = worry is not None
        for part, shown in (
            (self.words, bool(self.words.text())),
            (self.question, there),
            (self.kinds, there),
            (self.advice, bool(self.advice.text())),
            (self.step, kind == CAN_DO),
            (self.stop, there),
        ):
            part.setVisible(shown)
        self.next.setText(say(_NEXT if there else _DONE))

    def _forget(self) -> None:
        self._queue, self._at = (), 0
        self.writing.begin(None)
        self.saved.clear()
        for label in (self.until, self.words, self.advice):
            label.setText("")
        self.hide()


_TITLE = QT_TRANSLATE_NOOP("Worries", "One by one")
_PLACE = QT_TRANSLATE_NOOP("Worries", "{place} of {worries}")
_UNTIL = QT_TRANSLATE_NOOP("Worries", "until {time}")
_WHAT = QT_TRANSLATE_NOOP("Worries", "What is it now?")
_NEXT = QT_TRANSLATE_NOOP("Worries", "Go on")
_STOP = QT_TRANSLATE_NOOP("Worries", "Stop here")
_DONE = QT_TRANSLATE_NOOP("Plan", "Done")
_ALL = QT_TRANSLATE_NOOP("Worries", "These were all of them.")
_AFTERWARDS = QT_TRANSLATE_NOOP("Worries", "Now: {afterwards}")
_ADVICE = {
    "": QT_TRANSLATE_NOOP("Worries", "If you can't tell, go on: it stays here."),
    CAN_DO: QT_TRANSLATE_NOOP("Worries", "What is the first small step, and when?"),
    LET_BE: QT_TRANSLATE_NOOP("Worries", "You can name it and let it go by, as often as it comes."),
    GONE: QT_TRANSLATE_NOOP("Worries", "Some do, while they wait."),
}

"""Everything of Today below the check-in, built once the diary is open."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from painapp.domain.entries import Activity, Sleep, WentWell
from painapp.domain.errors import ExpectedError, FieldError
from painapp.domain.moments import local_now
from painapp.domain.sleep import sleep_questions
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.editing import EntryWriter
from painapp.ui.pages.today.cards import CARDS, EntriesCard
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.strip import Strip, StripPoint, StripState

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Clock
    from painapp.ui.pages.today.state import Line, TodayState
    from painapp.ui.shell.messages import Messages
    from painapp.ui.widgets.field_editors import Surroundings
    from painapp.ui.widgets.page_frame import PageFrame
    from painapp.vault.vault import Vault


class DayCards:
    """Lays the cards into the page's frame and writes what is edited in them."""

    def __init__(
        self,
        frame: PageFrame,
        around: Surroundings,
        clock: Clock,
        messages: Messages,
        undo: Callable[[], None],
    ) -> None:
        self._around = around
        self._clock = clock
        self._messages = messages
        self._vault: Vault | None = None
        self._writers: dict[type[Entry], EntryWriter] = {}
        self._state: TodayState | None = None
        self.by_type = {words.made: self._card(words, undo) for words in CARDS}
        self._pair = frame.columns(self.by_type[Sleep], self.by_type[Activity])
        frame.add(self._pair)
        frame.add(self.by_type[WentWell])
        self.weeks = Card(around.theme, around.language.text(_TWO_WEEKS))
        self.strip = Strip(around.theme)
        self.weeks.body.addWidget(self.strip)
        frame.add(self.weeks)

    def open_diary(self, vault: Vault) -> None:
        """Write into this diary from now on."""
        self._vault = vault

    def close_diary(self) -> None:
        """Save, fold the forms away, and show nothing of the diary any more."""
        self.leave()
        self._writers.clear()
        self._vault = None
        for card in self.by_type.values():
            card.forget()  # what could not be saved cannot stay on the screen of a locked diary
        self.strip.show_state(StripState((), ""))

    def allow_digits(self, allowed: bool) -> None:
        """Let digit keys set scores in the forms, or not."""
        for card in self.by_type.values():
            card.allow_digits(allowed)

    @property
    def unsaved(self) -> bool:
        """Whether something in a form could not be saved."""
        waiting = any(writer.unsaved for writer in self._writers.values())
        return waiting or any(card.refused for card in self.by_type.values())

    def step_back(self) -> bool:
        """Save and close the fold or the form the keyboard is in; False where it is in none."""
        for card in self.by_type.values():
            if card.in_use:
                if card.form is None or not card.form.step_back():
                    self._finish(card)
                return True
        return False

    def flush(self) -> None:
        """Save what is typed; open forms stay open."""
        for card in self.by_type.values():
            if card.is_open:
                card.flush()
                self._retry(card)

    def draft(self) -> dict[str, Any]:
        """Return what is half typed in each open form, by the kind of its entry."""
        return {
            made.KIND: {"entry": self._writers[made].draft(), "form": card.form.draft()}
            for made, card in self.by_type.items()
            if card.is_open and card.form is not None and made in self._writers
        }

    def take_up(self, draft: dict[str, Any]) -> None:
        """Open the forms again as `draft` gave them, and save what can be."""
        for made, card in self.by_type.items():
            if made.KIND in draft and self._vault is not None:
                self._take_up(made, card, draft[made.KIND], self._vault)

    def _take_up(self, made: type[Entry], card: EntriesCard, draft: dict[str, Any], vault: Vault) -> None:
        day = date.fromisoformat(draft["entry"]["day"])
        writer = EntryWriter(vault.diary, self._clock, made, day, timed=made is not Sleep)
        writer.resume(draft["entry"])
        card.open_form(writer.entry)
        self._writers[made] = writer  # of its own day, which may have been yesterday
        if card.form is not None:
            card.form.show_entry(writer.shown)
            card.form.take_up(draft["form"])
        self._retry(card)

    def leave(self) -> None:
        """Save what is typed and list the entries again; a form with something not saved stays open."""
        for card in self.by_type.values():
            if card.is_open:
                self._finish(card)

    def show_state(self, day: date, woken: date, state: TodayState) -> None:
        """Paint the day's entries and the two weeks; a form in use shows its entry as saved.

        What is written from now on is of `day`, a sleep of the day it ended on.
        """
        self._day, self._woken = day, woken
        lines: dict[type[Entry], tuple[Line, ...]] = {
            Sleep: (state.sleep,) if state.sleep else (),
            Activity: state.activities,
            WentWell: state.went_well,
        }
        for made, card in self.by_type.items():
            card.show_lines(lines[made])
            self._follow(made, card)
        points = tuple(StripPoint(one.letter, one.name, one.value, one.late) for one in state.strip)
        self.strip.show_state(StripState(points, state.strip_sentence))

    def _card(self, words: Any, undo: Callable[[], None]) -> EntriesCard:
        card = EntriesCard(words, self._around._replace(own_words=lambda field: self._own(words.made, field)))
        card.edited.connect(lambda field, value: self._save(card, field, value))
        card.form_toggled.connect(self._stack)
        card.taken_up.connect(lambda entry: self._start(card, entry))
        card.done_pressed.connect(lambda: self._finish(card))
        card.undo_pressed.connect(undo)
        card.retry_pressed.connect(lambda: self._retry(card))
        return card

    def _stack(self) -> None:
        """Give an open form the whole width."""
        self._pair.set_stacked(any(self.by_type[made].is_open for made in (Sleep, Activity)))

    def _start(self, card: EntriesCard, entry: Entry | None) -> None:
        if self._vault is None:
            return
        day = self._woken if card.made is Sleep else self._day
        writer = EntryWriter(self._vault.diary, self._clock, card.made, day, timed=card.made is not Sleep)
        writer.take_up(entry)
        self._writers[card.made] = writer

    def _save(self, card: EntriesCard, field: str, value: Any) -> None:
        writer = self._writers.get(card.made)
        if writer is not None and self._written(card, lambda: writer.put(field, value)):
            card.problem(field, "")
            self._say_saved(card)
            if isinstance(writer.entry, Sleep):
                self._ask_about(card, writer.entry)

    def _retry(self, card: EntriesCard) -> bool:
        """Save what could not be saved before; return whether nothing waits any more."""
        writer = self._writers.get(card.made)
        if writer is None or not writer.unsaved:
            return True
        saved = self._written(card, writer.retry)
        if saved:
            self._say_saved(card)
        return saved

    def _written(self, card: EntriesCard, write: Callable[[], Entry | None]) -> bool:
        """Write, and return whether that worked; what cannot be saved stays in the form, which says so."""
        language = self._around.language
        try:
            write()
        except FieldError as error:
            card.refuse(error.field, language.text(error.happened, **error.values))
            self._say_unsaved(card, can_retry=False)
            return False
        except ExpectedError as error:
            self._messages.trouble(error)
            self._say_unsaved(card, can_retry=True)
            return False
        return True

    def _say_saved(self, card: EntriesCard) -> None:
        language, writer = self._around.language, self._writers.get(card.made)
        if card.refused:
            self._say_unsaved(card, can_retry=False)
        elif card.saved is not None and writer is not None:
            now = language.clock_time(local_now(self._clock).time())
            words = language.text(_SAVED_AT, time=now) if writer.entry else language.text(_REMOVED)
            card.saved.show_saved(words)

    def _say_unsaved(self, card: EntriesCard, *, can_retry: bool) -> None:
        if card.saved is not None:
            card.saved.show_problem(self._around.language.text(_NOT_SAVED), can_retry=can_retry)

    def _ask_about(self, card: EntriesCard, sleep: Sleep) -> None:
        asked = {one.field: self._around.language.text(one.words) for one in sleep_questions(sleep)}
        for field in ("into_bed", "tried_to_sleep", "out_of_bed", "falling_asleep_minutes"):
            card.problem(field, asked.get(field, ""))

    def _follow(self, made: type[Entry], card: EntriesCard) -> None:
        """Let an open form show its entry as the diary has it, after an undo too."""
        writer = self._writers.get(made)
        if not card.is_open or card.form is None or writer is None or not writer.entry_id or not self._vault:
            return
        diary, was_there = self._vault.diary, writer.entry is not None
        writer.take_up(diary.entry(writer.entry_id))
        card.form.show_entry(writer.shown)
        if card.saved is None:
            return
        if was_there != (writer.entry is not None):
            card.saved.clear()  # undone: what was said of it is no longer so
        card.saved.offer_undo(diary.last_changed == writer.entry_id)

    def _finish(self, card: EntriesCard) -> None:
        """Save what is typed and close the form, unless something could not be saved or read."""
        card.flush()
        if not self._retry(card) or card.focus_left_over():
            return
        writer = self._writers.pop(card.made, None)
        if writer is not None:
            writer.close()
        card.close_form(writer.entry_id if writer is not None else None)

    def _own(self, made: type[Entry], field: str) -> tuple[str, ...]:
        return self._vault.diary.own_lines(made, field, LINES_OFFERED) if self._vault else ()


LINES_OFFERED = 6
_TWO_WEEKS = QT_TRANSLATE_NOOP("Today", "Your last two weeks")
_NOT_SAVED = QT_TRANSLATE_NOOP("Today", "Not saved yet")
_SAVED_AT = QT_TRANSLATE_NOOP("Today", "Saved at {time}")
_REMOVED = QT_TRANSLATE_NOOP("Today", "Removed")

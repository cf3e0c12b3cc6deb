"""Today: the page a person lands on. Its check-in takes presses before the diary is open."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.today.check_in_card import CheckInCard
from painapp.ui.pages.today.greeting import greeting
from painapp.ui.shell.page import Page
from painapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from painapp.domain.changes import Changes
    from painapp.domain.entries import CheckIn, Entry
    from painapp.domain.moments import LocalTime
    from painapp.domain.ports import Clock, Language
    from painapp.ui.editing import EntryWriter
    from painapp.ui.pages.today.day_cards import DayCards
    from painapp.ui.pages.today.recovery_offer import Offers, RecoveryOffer
    from painapp.ui.shell.messages import Messages
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault


class Press(NamedTuple):
    """A gesture made before the diary was open, with its time."""

    field: str
    value: Any
    at: LocalTime


class TodayPage(Page):
    """Greeting and check-in from the first paint on; the rest follows with the open diary.

    `undo` takes back the latest change, wherever it was made; `go` opens another page by its id.
    """

    def __init__(
        self,
        theme: Theme,
        language: Language,
        clock: Clock,
        messages: Messages,
        undo: Callable[[], None],
        go: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._clock = clock
        self._messages = messages
        self._undo = undo
        self._go = go
        self._vault: Vault | None = None
        self._waiting: list[Press] = []
        self._painted_for: tuple[date, str] | None = None
        self._writer: EntryWriter | None = None
        self._cards: DayCards | None = None
        self.offers: Offers | None = None
        self.frame = PageFrame(theme, greeting(clock.now().astimezone(), language))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self.check_in = CheckInCard(theme, language)
        self.check_in.scale.same_number = self._same_check_in
        self.check_in.edited.connect(self._edited)
        self.check_in.undo_pressed.connect(undo)
        self.check_in.retry_pressed.connect(self._retry)
        self.frame.add(self.check_in)

    def title(self) -> str:
        """See Page."""
        return self._language.text(_TODAY)

    def start_focus(self) -> QWidget | None:
        """The pain scale: the next digit sets the score."""
        return self.check_in.scale

    @property
    def cards(self) -> DayCards | None:
        """What stands below the check-in once a diary was open."""
        return self._cards

    def open_diary(self, vault: Vault) -> None:
        """Take the diary, and save what was pressed while it was still closed."""
        from painapp.ui.pages.today.day_cards import DayCards
        from painapp.ui.pages.today.recovery_offer import Offers
        from painapp.ui.widgets.field_editors import Surroundings

        self._vault = vault
        if self._cards is None:
            around = Surroundings(self._theme, self._language, self._own_words, lambda: self._go("emergency"))
            self.check_in.fill(around)
            self._cards = DayCards(self.frame, around, self._clock, self._messages, self._undo)
            self.offers = Offers(self.frame, self._offer)
        self._cards.open_diary(vault)
        self._allow_digits(vault)
        waiting, self._waiting = self._waiting, []
        if waiting:
            # Also a press that came before the diary corrects the check-in of a moment ago.
            day = self._today()
            self._take_up(day, vault.diary.day(day))
        for press in waiting:
            self._save(press)

    def _offer(self) -> RecoveryOffer:
        from painapp.ui.pages.today.recovery_offer import RecoveryOffer

        return RecoveryOffer(self._theme, self._language, self._messages, lambda: self._go("recovery"))

    def close_diary(self) -> None:
        """See Page."""
        self.leave()
        self._start_afresh()
        self._vault = None
        self.check_in.show_check_in(None, "")
        if self._cards is not None:
            self._cards.close_diary()
        if self.offers is not None:
            self.offers.close()

    def flush(self) -> None:
        """Save what is typed; open forms stay open."""
        self.check_in.flush()
        self._retry()
        if self._cards is not None:
            self._cards.flush()

    def leave(self) -> None:
        """Save and close; a check-in older than ten minutes is put away, one not saved yet stays."""
        self.flush()
        if not self._same_check_in() and not self.check_in.refused:
            self._start_afresh()
        if self.offers is not None:
            self.offers.leave()
        if self._cards is not None:
            self._cards.leave()

    def step_back(self) -> bool:
        """See Page."""
        return self.check_in.step_back() or (self._cards is not None and self._cards.step_back())

    @property
    def unsaved(self) -> bool:
        """See Page."""
        here = self.check_in.refused or (self._writer is not None and self._writer.unsaved)
        return here or (self._cards is not None and self._cards.unsaved)

    def shows(self, day: date) -> bool:
        """See Page."""
        return self._vault is not None and day in {self._today(), self._woken()}

    def draft(self) -> dict[str, Any] | None:
        """See Page."""
        cards = self._cards.draft() if self._cards is not None else {}
        writer = self._writer
        here = self.check_in.in_use or self.check_in.half_typed or (writer is not None and writer.unsaved)
        check_in = None
        if here:
            writer = self._writer_for("note")
            check_in = {"entry": writer.draft(), "form": self.check_in.draft()}
        return {"check_in": check_in, "cards": cards} if check_in or cards else None

    def take_up(self, draft: dict[str, Any]) -> None:
        """See Page."""
        check_in = draft["check_in"]
        if check_in is not None:
            self._take_up_check_in(check_in)
        if self._cards is not None:
            self._cards.take_up(draft["cards"])

    def _take_up_check_in(self, draft: dict[str, Any]) -> None:
        from datetime import date

        from painapp.domain.entries import CheckIn
        from painapp.ui.editing import EntryWriter

        day = date.fromisoformat(draft["entry"]["day"])
        writer = EntryWriter(self._open.diary, self._clock, CheckIn, day, timed=True)
        writer.resume(draft["entry"])
        self._writer = writer
        shown = writer.shown
        self.check_in.take_up(shown if isinstance(shown, CheckIn) else None, draft["form"])
        self._retry()

    def come_back(self) -> None:
        """Begin afresh when the check-in on the card is over and nobody is writing in it."""
        if self._put_away():
            self.refresh()

    def outdated(self) -> bool:
        """See Page."""
        return self._vault is not None and self._painted_for != self._now()

    def concerned(self, changes: Changes) -> bool:
        """Today shows two weeks, up to the day it is; what lies before cannot alter it."""
        from painapp.ui.pages.today.state import STRIP_DAYS

        if changes.settings or self._vault is None:
            return True
        today = self._today()
        return changes.touches(today - timedelta(days=STRIP_DAYS - 1), max(today, self._woken()))

    def refresh(self) -> None:
        """Read the two weeks once and paint."""
        if self._vault is None or self._cards is None:
            return
        from painapp.domain.entries import CheckIn
        from painapp.domain.moments import local_now
        from painapp.ui.pages.today.state import STRIP_DAYS, today_state

        self._painted_for = self._now()
        day, woken = self._today(), self._woken()
        if self._writer is not None and self._writer.day != day:
            self._put_away()
        first = day - timedelta(days=STRIP_DAYS - 1)
        # Of the days before, only the check-ins are drawn.
        before = self._vault.diary.between(first, day - timedelta(days=1), kinds=(CheckIn,))
        entries = (*before, *self._vault.diary.between(day, max(day, woken)))
        was_there = self._is_there
        current = self._take_up(day, entries)
        state = today_state(day, woken, local_now(self._clock), entries, current, self._language)
        self.frame.set_title(state.greeting)
        self.frame.set_sub_line(state.date_line)
        self._allow_digits(self._vault)
        self.check_in.show_check_in(current, state.earlier)
        if was_there != self._is_there:
            self.check_in.forget_saved()  # undone: what was said of it is no longer so
        here = self._writer.entry_id if self._writer is not None else None
        self.check_in.offer_undo(self._vault.diary.last_changed in {here} - {None})
        self._cards.show_state(day, woken, state)
        if self.offers is not None:
            self.offers.refresh(self._vault, day)

    @property
    def _is_there(self) -> bool:
        """Whether the check-in on the card is in the diary."""
        return self._writer is not None and self._writer.entry is not None

    def _allow_digits(self, vault: Vault) -> None:
        allowed = vault.diary.settings.single_keys
        self.check_in.allow_digits(allowed)
        if self._cards is not None:
            self._cards.allow_digits(allowed)

    def _edited(self, field: str, value: Any) -> None:
        from painapp.domain.moments import local_time_now

        press = Press(field, value, local_time_now(self._clock))
        if self._vault is None:
            self._waiting.append(press)
        else:
            self._save(press)

    def _save(self, press: Press) -> None:
        writer = self._writer_for(press.field)
        if not self._written(lambda: writer.put(press.field, press.value, press.at)):
            return
        self.check_in.problem(press.field, "")
        say, language = self.check_in.say_saved, self._language
        if writer.entry is None:
            say(language.text(_REMOVED))
            return
        say(language.text(_SAVED_AT, time=language.clock_time(press.at.clock)))
        if press.field == "pain" and press.value is not None:
            self._messages.announce(language.text(_PAIN_SAVED, pain=press.value))

    def _retry(self) -> None:
        """Save what could not be saved before."""
        from painapp.domain.moments import local_now

        writer = self._writer
        if writer is not None and writer.unsaved and self._written(writer.retry):
            now = self._language.clock_time(local_now(self._clock).time())
            self.check_in.say_saved(self._language.text(_SAVED_AT, time=now))

    def _written(self, write: Callable[[], Entry | None]) -> bool:
        """Write, and return whether that worked; what cannot be saved stays on the page, which says so."""
        from painapp.domain.errors import FieldError

        try:
            write()
        except FieldError as error:
            self.check_in.refuse(error.field, self._language.text(error.happened, **error.values))
        except ExpectedError as error:
            self._messages.trouble(error)
            self.check_in.say_unsaved(self._language.text(_NOT_SAVED))
        else:
            return True
        return False

    def _writer_for(self, field: str) -> EntryWriter:
        """Return the writer of the check-in on the card, or a new one when its ten minutes are over.

        Only another press of the pain scale starts a new check-in; a note may take its time.
        """
        from painapp.domain.entries import CheckIn
        from painapp.ui.editing import EntryWriter

        day = self._today()
        writer = self._writer
        if writer is not None and writer.unsaved:
            return writer
        over = writer is not None and writer.entry is not None and field == "pain" and not writer.still_open()
        if writer is None or over or (writer.entry is None and writer.day != day):
            if writer is not None:
                writer.close()
            writer = EntryWriter(self._open.diary, self._clock, CheckIn, day, timed=True)
            self._writer = writer
        return writer

    def _take_up(self, day: date, entries: tuple[Any, ...]) -> CheckIn | None:
        """Return the check-in the card edits as the diary has it now, after an undo in any room too.

        After a start, the one written last is taken up while its ten minutes run.
        """
        from painapp.domain.entries import CheckIn
        from painapp.ui.editing import EntryWriter

        check_ins = [entry for entry in entries if isinstance(entry, CheckIn)]
        if self._writer is not None and self._writer.entry_id is not None:
            here = self._writer.entry_id
            self._writer.take_up(next((entry for entry in check_ins if entry.id == here), None))
        elif self._writer is None and self._vault is not None:
            todays = [entry for entry in check_ins if entry.day == day]
            writer = EntryWriter(self._open.diary, self._clock, CheckIn, day, timed=True)
            writer.take_up(max(todays, key=lambda entry: entry.written.at, default=None))
            if writer.still_open():
                self._writer = writer
        current = self._writer.shown if self._writer is not None else None
        return current if isinstance(current, CheckIn) else None

    def _same_check_in(self) -> bool:
        """Whether another press of the scale corrects the score on it, rather than start a check-in."""
        writer = self._writer
        return writer is None or writer.unsaved or writer.still_open()

    def _put_away(self) -> bool:
        """Make room for the next check-in once this one is over and nobody writes in it; tell whether so."""
        over = not (self._same_check_in() or self.check_in.in_use or self.check_in.refused)
        if over:
            self._start_afresh()
        return over

    def _start_afresh(self) -> None:
        if self._writer is not None:
            self._writer.close()
            self._writer = None
        self.check_in.start_afresh()

    @property
    def _open(self) -> Vault:
        """The diary, where it is certain that there is one: presses wait until then."""
        if self._vault is None:
            raise RuntimeError("Today was asked for diary data before the diary was open")
        return self._vault

    def _now(self) -> tuple[date, str]:
        """The day and the greeting of now: when they change, the page is no longer true."""
        from painapp.domain.moments import local_now

        return self._today(), greeting(local_now(self._clock), self._language)

    def _woken(self) -> date:
        """The day on which the last sleep ended."""
        from painapp.domain.moments import local_now
        from painapp.domain.sleep import waking_day

        return waking_day(local_now(self._clock), self._open.diary.settings.day_start)

    def _today(self) -> date:
        from painapp.domain.moments import today

        return today(self._clock, self._open.diary.settings.day_start)

    def _own_words(self, field: str) -> tuple[str, ...]:
        from painapp.domain.entries import CheckIn

        return (
            self._vault.diary.own_picks(CheckIn, field, OWN_WORDS_OFFERED) if self._vault is not None else ()
        )


OWN_WORDS_OFFERED = 12
_TODAY = QT_TRANSLATE_NOOP("Today", "Today")
_SAVED_AT = QT_TRANSLATE_NOOP("Today", "Saved at {time}")
_REMOVED = QT_TRANSLATE_NOOP("Today", "Removed")
_NOT_SAVED = QT_TRANSLATE_NOOP("Today", "Not saved yet")
_PAIN_SAVED = QT_TRANSLATE_NOOP("Today", "Pain {pain} saved. Control Z undoes.")

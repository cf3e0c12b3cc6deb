"""Today: the page a person lands on. Its check-in takes presses before the diary is open."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.today.check_in_card import CheckInCard
from painapp.ui.pages.today.check_in_writing import CheckInWriting
from painapp.ui.pages.today.greeting import greeting, late_in_the_day
from painapp.ui.shell.page import Page
from painapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from painapp.content.lesson import Try
    from painapp.domain.changes import Changes
    from painapp.domain.ports import Clock, Language
    from painapp.ui.pages.today.appearing import Appearing
    from painapp.ui.pages.today.asking import Asking
    from painapp.ui.pages.today.day_cards import DayCards
    from painapp.ui.pages.today.part import TodayPart
    from painapp.ui.pages.today.recent import Recent
    from painapp.ui.pages.today.two_weeks import TwoWeeks
    from painapp.ui.shell.messages import Messages
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.bodies import Bodies
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault

CHECK_IN, LOOK_BACK, FLARE_UP = "check-in", "look-back", "flare-up"
DATED = frozenset({"call", "pleasant-thing"})
"""Kinds of entry, by the names they have in the file: their classes are loaded later."""
MAY_APPEAR = frozenset({"tracker", "small-step", "goal", "thing-to-try"})
"""The kinds that bring a card or take it away; they are of no day."""


class TodayPage(Page):
    """Greeting and check-in from the first paint on; the rest follows with the open diary.

    `undo` takes back the latest change, wherever it was made; `go` opens another page by its id, or what a
    link of the course leads to; `bodies` is the folder of the body map's drawings.
    """

    def __init__(
        self,
        theme: Theme,
        language: Language,
        clock: Clock,
        messages: Messages,
        undo: Callable[[], None],
        go: Callable[[str], None],
        bodies: Path | None = None,
    ) -> None:
        super().__init__()
        self._bodies = bodies
        self._theme = theme
        self._language = language
        self._clock = clock
        self._messages = messages
        self._undo = undo
        self._go = go
        self.read_try: Callable[[str, str], Try | None] = lambda _lesson, _thing: None
        """Gives what a lesson says of something to try, by their ids."""
        self._vault: Vault | None = None
        self._painted_for: tuple[date, str, bool] | None = None
        self._changed: Changes | None = None
        self._offered_for: UUID | None = None
        self._own: dict[str, tuple[str, ...]] = {}
        self._cards: DayCards | None = None
        self._parts: list[TodayPart] = []
        self._recent: Recent | None = None
        self.weeks: TwoWeeks | None = None
        self.appearing: Appearing | None = None
        self.asking: Asking | None = None
        self.frame = PageFrame(theme, greeting(clock.now().astimezone(), language))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self.check_in = CheckInCard(theme, language)
        self.check_in.undo_pressed.connect(undo)
        self.writing = CheckInWriting(self.check_in, language, clock, messages)
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
        self._vault = vault
        self._changed = None
        if self._cards is None:
            self._build()
        for part in self._parts:
            part.open_diary(vault)
        self._allow_digits(vault)
        self.writing.open_diary(vault.diary)

    def _build(self) -> None:
        from painapp.ui.pages.today.appearing import Appearing
        from painapp.ui.pages.today.asking import Asking
        from painapp.ui.pages.today.day_cards import DayCards
        from painapp.ui.pages.today.recent import Recent
        from painapp.ui.pages.today.two_weeks import TwoWeeks
        from painapp.ui.widgets.field_editors import Surroundings

        around = Surroundings(
            self._theme,
            self._language,
            self._own_words,
            lambda: self._go("emergency"),
            today=self._day_of_now,
            bodies=self._body_map(),
        )
        self.check_in.fill(around)
        told = self._clock, self._messages, self._undo
        self._cards = DayCards(self.frame, around, *told)
        self._cards.offer_reading_back(lambda: self._go("went-well"))
        self._parts.append(self._cards)
        self.appearing = Appearing(self.frame, around, *told, self._go, self._cards.pair)
        self.appearing.read_try = self.read_try
        self._recent = Recent()
        self.weeks = TwoWeeks(self._theme, self._language, self._recent)
        self.frame.add(self.weeks)
        self.asking = Asking(self.frame, around, self._clock, self._messages, self._go)

    def _build_appearing(self, vault: Vault) -> None:
        """Build the cards that are there once there is something for them."""
        if self.appearing is not None:
            self._parts += self.appearing.look(vault)

    def _look_for_dates(self) -> None:
        """Say when the next call is, and what is planned for today, once the page is painted."""
        if self.appearing is not None and self._vault is not None:
            self.appearing.look_for_dates(self._vault, self._today())

    def close_diary(self) -> None:
        """See Page."""
        self.leave()
        self.writing.close_diary()
        self._vault = None
        self._own.clear()
        self.check_in.offer_last({})
        self.check_in.show_check_in(None, "")
        for part in self._parts:
            part.close_diary()
        if self.appearing is not None:
            self.appearing.forget()
        if self._recent is not None and self.weeks is not None:
            self._recent.forget()
            self.weeks.forget()
        if self.asking is not None:
            self.asking.close()

    def flush(self) -> None:
        """Save what is typed; open forms stay open."""
        self.check_in.flush()
        self.writing.retry()
        for part in self._parts:
            part.flush()

    def leave(self) -> None:
        """Save and close; a check-in older than ten minutes is put away, one not saved yet stays."""
        self.flush()
        self._own.clear()  # what was added is offered by whatever begins next
        if not self.writing.goes_on() and not self.check_in.refused:
            self.writing.start_afresh()
        if self.asking is not None:
            self.asking.leave()
        for part in self._parts:
            part.leave()

    def step_back(self) -> bool:
        """See Page."""
        return self.check_in.step_back() or any(part.step_back() for part in self._parts)

    @property
    def unsaved(self) -> bool:
        """See Page."""
        return self.writing.unsaved or any(part.unsaved for part in self._parts)

    def shows(self, day: date) -> bool:
        """See Page."""
        return self._vault is not None and day in {self._today(), self._woken()}

    def draft(self) -> dict[str, Any] | None:
        """See Page."""
        check_in = self.writing.draft()
        parts = {part.name: draft for part in self._parts if (draft := part.draft())}
        return {"check_in": check_in, **parts} if check_in or parts else None

    def take_up(self, draft: dict[str, Any]) -> None:
        """See Page."""
        if draft["check_in"] is not None:
            self.writing.take_up(draft["check_in"])
        for part in self._parts:
            if draft.get(part.name):
                part.take_up(draft[part.name])

    def come_back(self) -> None:
        """Begin afresh when the check-in on the card is over and nobody is writing in it."""
        self._own.clear()
        if self.writing.put_away():
            self.refresh()

    def outdated(self) -> bool:
        """See Page."""
        return self._vault is not None and self._painted_for != self._now()

    def concerned(self, changes: Changes) -> bool:
        """Today shows two weeks, up to the day it is; what lies before cannot alter it.

        But for flare-ups, which may have begun before, and for what is followed or planned, of no day.
        """
        from painapp.domain.changes import Changes
        from painapp.ui.pages.today.recent import DAYS

        if self._vault is None:
            return True
        today = self._today()
        touched = changes.touches(today - timedelta(days=DAYS - 1), max(today, self._woken()))
        if not (touched or changes.settings or changes.kinds & {FLARE_UP, *DATED, *MAY_APPEAR}):
            return False
        before = self._changed or Changes()
        self._changed = Changes(
            before.kinds | changes.kinds, before.days | changes.days, before.settings or changes.settings
        )
        return True

    def refresh(self) -> None:
        """Read what changed since the last time, or everything, and paint it."""
        vault = self._vault
        if vault is None or self._recent is None:
            return
        changed, self._changed = self._changed, None
        now = self._now()
        if changed is None or changed.settings or now != self._painted_for:
            changed = None
        self._painted_for = now
        day = now[0]
        if self.writing.writer is not None and self.writing.writer.day != day:
            self._own.clear()
            self.writing.put_away()
        if changed is None:
            self._show_all(vault, day)
        else:
            self._show_changes(vault, day, changed)
        if changed is None or changed.kinds & DATED:
            QTimer.singleShot(0, self, self._look_for_dates)
        for part in self._parts:
            part.follow_undo(vault.diary.last_changed)
        if self.asking is not None:
            self.asking.refresh(vault, day)

    def _show_all(self, vault: Vault, day: date) -> None:
        from painapp.domain.moments import local_now
        from painapp.ui.pages.today.state import date_line

        if self._recent is None or self.weeks is None:
            return
        self.frame.set_title(greeting(local_now(self._clock), self._language))
        self.frame.set_sub_line(date_line(day, self._language))
        self._allow_digits(vault)
        self._build_appearing(vault)
        self._recent.read(vault.diary, day)
        self._own.clear()
        self._show_check_in(vault, day, anew=True)
        for part in self._parts:
            part.show_day(day)
        self.weeks.show_now()

    def _show_changes(self, vault: Vault, day: date, changed: Changes) -> None:
        if self._recent is None or self.weeks is None:
            return
        if changed.kinds & {CHECK_IN, LOOK_BACK}:
            self._recent.read_days(vault.diary, changed.days)
        if FLARE_UP in changed.kinds:
            self._recent.read_flare_ups(vault.diary)
        if changed.kinds & MAY_APPEAR:
            self._build_appearing(vault)
        self._show_check_in(vault, day)
        for part in self._parts:
            if part.kinds & changed.kinds:
                part.show_day(day)
        if changed.kinds & {CHECK_IN, LOOK_BACK, FLARE_UP}:
            self.weeks.show_soon()

    def _show_check_in(self, vault: Vault, day: date, *, anew: bool = False) -> None:
        from painapp.ui.pages.today.state import earlier_line

        if self._recent is None:
            return
        check_ins = self._recent.check_ins(day)
        was_there = self.writing.is_there
        current = self.writing.take_up_current(day, check_ins)
        self.check_in.show_check_in(current, earlier_line(check_ins, current, self._language))
        if was_there != self.writing.is_there:
            self.check_in.forget_saved()  # undone: what was said of it is no longer so
        here = self.writing.writer.entry_id if self.writing.writer is not None else None
        self.check_in.offer_undo(vault.diary.last_changed in {here} - {None})
        self._offer_last(vault, here, anew=anew)

    def _offer_last(self, vault: Vault, here: UUID | None, *, anew: bool) -> None:
        """Offer what was said last time; that stays as it was while one check-in is written."""
        begun = self._offered_for is None and here is not None
        unchanged = not anew and (begun or here == self._offered_for)
        self._offered_for = here
        if self._recent is not None and not unchanged:
            self.check_in.offer_last(self._recent.said_last(vault.diary, here))

    def _allow_digits(self, vault: Vault) -> None:
        allowed = vault.diary.settings.single_keys
        self.check_in.allow_digits(allowed)
        for part in self._parts:
            part.allow_digits(allowed)

    def _now(self) -> tuple[date, str, bool]:
        """The day, the greeting and whether it is evening: when they change, the page is no longer true."""
        from painapp.domain.moments import local_now

        now = local_now(self._clock)
        evening = self._vault is not None and late_in_the_day(now, self._vault.diary.settings.day_start)
        return self._today(), greeting(now, self._language), evening

    def _woken(self) -> date:
        """The day on which the last sleep ended."""
        from painapp.domain.moments import local_now
        from painapp.domain.sleep import waking_day

        return waking_day(local_now(self._clock), self._open.diary.settings.day_start)

    def _body_map(self) -> Bodies | None:
        """Return what the body map needs; it is loaded once somebody opens it."""
        if self._bodies is None:
            return None
        from painapp.ui.widgets.bodies import bodies_of

        def diary() -> Diary | None:
            return self._vault.diary if self._vault is not None else None

        return bodies_of(diary, self._bodies, self._messages)

    def _day_of_now(self) -> date:
        """Today, also for a form that is emptied once the diary is closed."""
        from painapp.domain.moments import DEFAULT_DAY_START, today

        return self._today() if self._vault is not None else today(self._clock, DEFAULT_DAY_START)

    def _today(self) -> date:
        from painapp.domain.moments import today

        return today(self._clock, self._open.diary.settings.day_start)

    @property
    def _open(self) -> Vault:
        """The diary, where it is certain that there is one."""
        if self._vault is None:
            raise RuntimeError("Today was asked for diary data before the diary was open")
        return self._vault

    def _own_words(self, field: str) -> tuple[str, ...]:
        """Return the person's own words for a field of the check-in, read once for each visit."""
        from painapp.domain.entries import CheckIn

        if self._vault is None:
            return ()
        if field not in self._own:
            self._own[field] = self._vault.diary.own_picks(CheckIn, field, OWN_WORDS_OFFERED)
        return self._own[field]


OWN_WORDS_OFFERED = 12
_TODAY = QT_TRANSLATE_NOOP("Today", "Today")

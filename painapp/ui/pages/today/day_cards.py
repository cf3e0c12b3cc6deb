"""The cards of what the day holds: last sleep, what was done, the look-back, what went well, flare-ups, care.

Each is built when the page first shows it: a look-back in the evening, medicines where they are switched on.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from painapp.domain.entries import Activity, FlareUp, HealthContact, LookBack, Medicine, Sleep, WentWell
from painapp.domain.moments import local_now
from painapp.domain.sleep import waking_day
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.editing import EntryWriter
from painapp.ui.pages.today.card_writing import CardWriting
from painapp.ui.pages.today.cards import CARDS, EntriesCard
from painapp.ui.pages.today.greeting import late_in_the_day
from painapp.ui.pages.today.state import flare_up_line, line_of, yesterday_of
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton, TextButton

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Clock
    from painapp.domain.settings import Settings
    from painapp.ui.pages.today.flare_up_card import FlareUpCard
    from painapp.ui.pages.today.state import Line
    from painapp.ui.shell.messages import Messages
    from painapp.ui.widgets.columns import Columns
    from painapp.ui.widgets.field_editors import Surroundings
    from painapp.ui.widgets.page_frame import PageFrame
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault

LINES_OFFERED = 8
MOST_CHOICES = 40
_CARE: tuple[type[Entry], ...] = (Medicine, HealthContact)


class DayCards:
    """A `TodayPart`: lays its cards into the page's frame and writes what is edited in them."""

    name = "cards"
    kinds = frozenset(made.KIND for made in CARDS)

    def __init__(
        self,
        frame: PageFrame,
        around: Surroundings,
        clock: Clock,
        messages: Messages,
        undo: Callable[[], None],
    ) -> None:
        self._frame = frame
        self._around = around
        self._clock = clock
        self._messages = messages
        self._undo = undo
        self._diary: Diary | None = None
        self._day = date.min
        self._digits = True
        self._evening = False
        self.by_type: dict[type[Entry], EntriesCard] = {}
        """The cards built so far."""
        self._writing: dict[type[Entry], CardWriting] = {}
        say = around.language.text
        self.flare_up_button = QuietButton(around.theme, say(CARDS[FlareUp].add), "wind")
        self.flare_up_button.clicked.connect(self.begin_flare_up)
        self.look_back_button = QuietButton(around.theme, say(CARDS[LookBack].add), "moon")
        self.look_back_button.clicked.connect(self.look_back)
        self.beginnings = ButtonRow(around.theme, self.flare_up_button, self.look_back_button)
        frame.add(self.beginnings)
        self.pair = frame.columns(self.card(Sleep), self.card(Activity))
        """The first of the cards that are there every day."""
        self._evening_pair = frame.columns(self.card(WentWell))
        self._care: Columns | None = None
        self.read_back: TextButton | None = None
        frame.add(self.pair)
        frame.add(self._evening_pair)

    def card(self, made: type[Entry]) -> EntriesCard:
        """Return the card of a kind, built when it is first asked for."""
        if made not in self.by_type:
            card = self._new_card(made)
            self.by_type[made] = card
            card.allow_digits(self._digits)
            card.form_toggled.connect(self._stack)
            writing = CardWriting(card, self._around, self._clock, self._messages, self._undo)
            self._writing[made] = writing
            writing.day = self._day_for(made)
            if self._diary is not None:
                writing.open_diary(self._diary)
            self._place(made, card)
        return self.by_type[made]

    def offer_reading_back(self, open_page: Callable[[], None]) -> None:
        """Stand a quiet way to all that went well on its card, while there is any."""
        self.read_back = TextButton(self._around.theme, self._around.language.text(_READ_BACK))
        self.read_back.stand_flush()
        self.read_back.clicked.connect(open_page)
        self.card(WentWell).body.addWidget(self.read_back, 0, Qt.AlignmentFlag.AlignLeading)
        self.card(WentWell).form_toggled.connect(self._show_read_back)
        self.read_back.hide()

    # A TodayPart

    def open_diary(self, vault: Vault) -> None:
        """See TodayPart."""
        self._diary = vault.diary
        for writing in self._writing.values():
            writing.open_diary(vault.diary)

    def close_diary(self) -> None:
        """See TodayPart."""
        self.leave()
        self._diary = None  # before the forms are emptied: they ask for words used lately
        for writing in self._writing.values():
            writing.close_diary()
        if self.read_back is not None:
            self.read_back.hide()
        for made in (LookBack, FlareUp, *_CARE):
            if made in self.by_type:
                self.by_type[made].hide()

    def show_day(self, day: date) -> None:
        """See TodayPart."""
        diary = self._diary
        if diary is None:
            return
        self._day = day
        self._evening = late_in_the_day(local_now(self._clock), diary.settings.day_start)
        wanted = (Sleep, Activity, LookBack, WentWell, *self._cared_for(diary.settings))
        found = self._read(diary, wanted)
        for made in wanted:
            if made is not LookBack or self._shows_look_back(found[made]):
                self._show(made, found[made])
        self._show_read_back()
        self._show_flare_up(diary)
        self._arrange(diary.settings, found)

    def follow_undo(self, last_changed: UUID | None) -> None:
        """See TodayPart."""
        for writing in self._writing.values():
            writing.follow_undo(last_changed)
        flare_up = self.flare_up_card
        if flare_up is not None:
            here = flare_up.flare_up
            flare_up.said.offer_undo(here is not None and here.id == last_changed)

    def flush(self) -> None:
        """See TodayPart."""
        for writing in self._writing.values():
            writing.flush()

    def leave(self) -> None:
        """See TodayPart."""
        for writing in self._writing.values():
            writing.leave()
        if self.flare_up_card is not None:
            self.flare_up_card.said.clear()

    def step_back(self) -> bool:
        """See TodayPart."""
        return any(writing.step_back() for writing in self._writing.values())

    @property
    def in_use(self) -> bool:
        """See TodayPart."""
        return any(card.in_use for card in self.by_type.values())

    @property
    def unsaved(self) -> bool:
        """See TodayPart."""
        return any(writing.unsaved for writing in self._writing.values())

    def allow_digits(self, allowed: bool) -> None:
        """See TodayPart."""
        self._digits = allowed
        for card in self.by_type.values():
            card.allow_digits(allowed)

    def draft(self) -> dict[str, Any]:
        """See TodayPart."""
        found = {made.KIND: writing.draft() for made, writing in self._writing.items()}
        return {kind: draft for kind, draft in found.items() if draft is not None}

    def take_up(self, draft: dict[str, Any]) -> None:
        """See TodayPart."""
        for made in CARDS:
            if made.KIND in draft:
                self.card(made).show()
                self._writing[made].take_up(draft[made.KIND])

    # The look-back and flare-ups

    @property
    def flare_up_card(self) -> FlareUpCard | None:
        """The card of a flare-up, once there was one to show."""
        from painapp.ui.pages.today.flare_up_card import FlareUpCard

        card = self.by_type.get(FlareUp)
        return card if isinstance(card, FlareUpCard) else None

    def look_back(self) -> None:
        """Open the look-back, whatever the hour."""
        card = self.card(LookBack)
        card.show()
        card.open_form(None)
        self.look_back_button.hide()

    def begin_flare_up(self) -> None:
        """Write down that a flare-up has begun today."""
        if self._diary is None:
            return
        self.card(FlareUp)
        writer = EntryWriter(self._diary, self._clock, FlareUp, self._day)
        if self._write_flare_up(writer, writer.begin) and self.flare_up_card is not None:
            self.flare_up_card.focus_more()
            self._messages.announce(self._around.language.text(_BEGUN))

    def _ease(self, yesterday: bool) -> None:
        card = self.flare_up_card
        if self._diary is None or card is None or card.flare_up is None:
            return
        writer = EntryWriter(self._diary, self._clock, FlareUp, card.flare_up.day)
        writer.take_up(card.flare_up)
        last = yesterday_of(self._day) if yesterday else self._day
        if self._write_flare_up(writer, lambda: writer.put("eased", last)):
            card.focus_more()

    def _write_flare_up(self, writer: EntryWriter, write: Callable[[], Entry | None]) -> bool:
        writing, card = self._writing[FlareUp], self.flare_up_card
        done = writing.written(write)
        writer.close()
        if done and card is not None and self._diary is not None:
            card.said.show_saved(writing.say_now())
            self.follow_undo(self._diary.last_changed)
        return done

    def _show_flare_up(self, diary: Diary) -> None:
        """Show the flare-up that goes on, else the one that eased last today; none hides the card."""
        touching = diary.periods(FlareUp, self._day, self._day)
        going_on = [one for one in touching if one.last_day is None]
        shown = (going_on or list(touching))[-1:]
        card = self.flare_up_card
        if card is None and shown:
            self.card(FlareUp)
            card = self.flare_up_card
        if card is not None:
            had_focus = card.isAncestorOf(card.window().focusWidget() or self.flare_up_button)
            self._writing[FlareUp].day = self._day
            if not shown:
                card.said.clear()
            card.show_flare_up(
                [flare_up_line(one, self._day, self._around.language) for one in shown], self._day
            )
            self._writing[FlareUp].follow()
            wanted = bool(shown) or card.is_open
            if had_focus and not wanted:
                self.flare_up_button.show()
                self.flare_up_button.setFocus()
            card.setVisible(wanted)
        self.flare_up_button.setVisible(not going_on)

    # Building and arranging

    def _show_read_back(self) -> None:
        """Be there while there is something to read, and out of the way of what is written."""
        if self.read_back is not None and self._diary is not None:
            written = self._diary.latest(WentWell) is not None
            self.read_back.setVisible(written and not self.card(WentWell).is_open)

    def _new_card(self, made: type[Entry]) -> EntriesCard:
        around = self._around._replace(own_words=lambda field: self._own(made, field))
        if made is not FlareUp:
            return EntriesCard(CARDS[made], around)
        from painapp.ui.pages.today.flare_up_card import FlareUpCard

        card = FlareUpCard(around)
        card.eased_pressed.connect(self._ease)
        return card

    def _place(self, made: type[Entry], card: EntriesCard) -> None:
        """Lay a card built later where it belongs on the page."""
        body = self._frame.body
        if made is LookBack:
            self._evening_pair.add_first(card)
        elif made is FlareUp:
            body.insertWidget(body.indexOf(self.beginnings) + 1, card)
            card.hide()  # until there is one to show
        elif made in _CARE:
            if self._care is None:
                self._care = self._frame.columns()
                body.insertWidget(body.indexOf(self._evening_pair) + 1, self._care)
            self._care.add(card)

    def _cared_for(self, settings: Settings) -> tuple[type[Entry], ...]:
        asked = {Medicine: settings.medicines, HealthContact: settings.health_contacts}
        return tuple(made for made in _CARE if asked[made])

    def _day_for(self, made: type[Entry]) -> date:
        """The day that is written on: a sleep belongs to the day it ended on."""
        if made is not Sleep or self._diary is None:
            return self._day
        return waking_day(local_now(self._clock), self._diary.settings.day_start)

    def _read(self, diary: Diary, wanted: tuple[type[Entry], ...]) -> dict[type[Entry], list[Entry]]:
        found: dict[type[Entry], list[Entry]] = {made: [] for made in wanted}
        of_day = [made for made in wanted if made is not Sleep]
        woken = self._day_for(Sleep)
        for entry in (
            *diary.between(self._day, self._day, kinds=of_day),
            *diary.between(woken, woken, kinds=(Sleep,))[-1:],
        ):
            found[type(entry)].append(entry)
        return found

    def _show(self, made: type[Entry], entries: list[Entry]) -> None:
        card = self.card(made)
        self._writing[made].day = self._day_for(made)
        language = self._around.language
        lines: tuple[Line, ...] = tuple(line_of(entry, language) for entry in entries)
        card.show_lines(lines)
        self._writing[made].follow()

    def _shows_look_back(self, entries: list[Entry]) -> bool:
        card = self.by_type.get(LookBack)
        return self._evening or bool(entries) or card is not None

    def _arrange(self, settings: Settings, found: dict[type[Entry], list[Entry]]) -> None:
        look_back = self.by_type.get(LookBack)
        open_now = look_back is not None and look_back.is_open
        wanted = self._evening or bool(found[LookBack]) or open_now
        if look_back is not None:
            look_back.setVisible(wanted)
        self.look_back_button.setVisible(not wanted)
        self.beginnings.setVisible(not wanted or not self.flare_up_button.isHidden())
        cared_for = self._cared_for(settings)
        for made in _CARE:
            if made in self.by_type:
                self.by_type[made].setVisible(made in cared_for or self.by_type[made].is_open)
        if self._care is not None:
            self._care.setVisible(
                any(not self.by_type[made].isHidden() for made in _CARE if made in self.by_type)
            )
        self._stack()

    def _stack(self) -> None:
        """Give an open form the whole width."""
        pairs = (
            (self.pair, (Sleep, Activity)),
            (self._evening_pair, (LookBack, WentWell)),
            (self._care, _CARE),
        )
        for columns, kinds in pairs:
            if columns is not None:
                columns.set_stacked(
                    any(made in self.by_type and self.by_type[made].is_open for made in kinds)
                )

    def _own(self, made: type[Entry], field: str) -> tuple[str, ...]:
        if self._diary is None:
            return ()
        from painapp.domain.fields import OWN, Kind, fields_of

        kind = next(spec.kind for spec in fields_of(made) if spec.name == field)
        if kind is Kind.PICKS:
            return self._diary.own_picks(made, field, LINES_OFFERED)
        if kind is Kind.LINE:
            return self._diary.own_lines(made, field, LINES_OFFERED)
        chosen = self._diary.own_lines(made, field, MOST_CHOICES)
        return tuple(one for one in chosen if one.startswith(OWN))[:LINES_OFFERED]


_READ_BACK = QT_TRANSLATE_NOOP("Today", "Read back what went well")
_BEGUN = QT_TRANSLATE_NOOP("Today", "The flare-up is written down. Control Z undoes.")

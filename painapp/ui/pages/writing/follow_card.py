"""What else the person follows: ready-made trackers to press, their own to add, all in their order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from painapp.domain.entries import Tracker
from painapp.domain.errors import ExpectedError
from painapp.domain.moments import local_now, written_now
from painapp.domain.trackers import READY, followed, in_order, moved, next_place, ready_made
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.safety.open_card import OpenCard
from painapp.ui.pages.writing.state import FollowState, follow_state
from painapp.ui.pages.writing.tracker_editing import TrackerEditing
from painapp.ui.pages.writing.tracker_list import TrackerList
from painapp.ui.pages.writing.tracker_row import (
    AWAY,
    BRING_BACK,
    CHANGE,
    DOWN,
    FOLLOWED,
    PUT_AWAY,
    REMOVE,
    UP,
)
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.chips import ChipGroup
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from painapp.domain.ports import Clock
    from painapp.domain.words import Words
    from painapp.ui.shell.messages import Messages
    from painapp.ui.widgets.field_editors import Surroundings
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault

_NOTHING = FollowState((), (), (), ())


class FollowCard(OpenCard):
    """Every press is saved at once; `undo` takes back the latest."""

    def __init__(
        self, around: Surroundings, clock: Clock, messages: Messages, undo: Callable[[], None]
    ) -> None:
        theme, say = around.theme, around.language.text
        super().__init__(theme, say(_TITLE))
        self._language = around.language
        self._clock = clock
        self._messages = messages
        self._diary: Diary | None = None
        self._done_here: UUID | None = None
        self.ready = ChipGroup(theme, say(_READY))
        self.ready.changed.connect(self._choose)
        self.order = Label(theme, say(_ORDER), kind="strong")
        self.list = TrackerList(theme, FOLLOWED)
        self.add_button = QuietButton(theme, say(_ADD), "plus")
        self.away_heading = Label(theme, say(_AWAY), kind="strong")
        self.away_more = Label(theme, say(_AWAY_MORE), kind="soft")
        self.away = TrackerList(theme, AWAY)
        self.saved = SavedLine(theme)
        self.saved.undo_pressed.connect(undo)
        self.editing = TrackerEditing(self.list, around, clock, messages, undo, self.add_button)
        self.editing.toggled.connect(self._form_toggled)
        self.add_button.clicked.connect(lambda: self.editing.open(None))
        for rows in (self.list, self.away):
            rows.pressed.connect(self._act)
        self.body.addWidget(Label(theme, say(_INTRO)))
        self.body.addWidget(Label(theme, say(_READY), kind="strong"))
        for part in (self.ready, self.order, self.list):
            self.body.addWidget(part)
        self._foot = ButtonRow(theme, self.add_button, self.saved)
        self.body.addWidget(self._foot)
        for part in (self.away_heading, self.away_more, self.away):
            self.body.addWidget(part)
        self._paint(_NOTHING)

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self._diary = vault.diary
        self.editing.open_diary(vault.diary)
        self.refresh()

    def close_diary(self) -> None:
        """See OpenCard."""
        self.leave()
        self.editing.close_diary()
        self._diary = None
        self._paint(_NOTHING)

    def refresh(self) -> None:
        """Show the trackers as the diary has them; an open form follows its own."""
        if self._diary is None:
            return
        self.editing.follow()
        self._paint(follow_state(self._diary.all_of(Tracker), self._language))
        if self._diary.last_changed != self._done_here:
            self.saved.clear()  # undone, or no longer the latest

    def flush(self) -> None:
        """Save what is typed; the form stays open."""
        self.editing.flush()

    def leave(self) -> None:
        """See OpenCard."""
        self.saved.clear()
        self.editing.finish()

    def step_back(self) -> bool:
        """See OpenCard."""
        return self.editing.is_open and self.editing.finish()

    def _choose(self, chosen: tuple[str, ...]) -> None:
        """Follow a ready-made one that was pressed, or put it away."""
        diary = self._diary
        if diary is None:
            return
        there = {one.key: one for one in in_order(diary.all_of(Tracker))}
        in_sight = {one.key for one in followed(there.values())}
        for made in READY:
            if (made.id in in_sight) == (made.id in chosen):
                continue
            if made.id in in_sight:
                self._put_away(diary, there[made.id])
            elif made.id in there:
                self._bring_back(diary, there[made.id])
            else:
                new = self._ready_made(diary, made.id)
                self._do(lambda new=new: diary.record(new), _ON_TODAY)

    def _ready_made(self, diary: Diary, key: str) -> Tracker:
        made = ready_made(key)
        written = written_now(self._clock, diary.settings.day_start)
        return Tracker(
            id=uuid4(),
            day=written.day,
            written=written,
            ready=key,
            name="",
            holds=made.holds if made is not None else "",
            unit="",
            choices=(),
            place=next_place(diary.all_of(Tracker)),
            put_away=None,
        )

    def _act(self, tracker: Tracker, action: str) -> None:
        diary = self._diary
        if diary is None:
            return
        if action == CHANGE:
            self.editing.open(tracker)
        elif not self.editing.finish():
            return
        elif action in {UP, DOWN}:
            self._move(diary, tracker, -1 if action == UP else 1)
        elif action == PUT_AWAY:
            self._put_away(diary, tracker)
        elif action == BRING_BACK:
            self._bring_back(diary, tracker)
        elif action == REMOVE:
            self._do(lambda: diary.remove(tracker.id), _REMOVED)

    def _move(self, diary: Diary, tracker: Tracker, by: int) -> None:
        shown = [one for one in in_order(diary.all_of(Tracker)) if not one.put_away]

        def write() -> None:
            for one, place in moved(shown, tracker.key, by):
                diary.edit(replace(one, place=place))

        self._do(write, None)

    def _put_away(self, diary: Diary, tracker: Tracker) -> None:
        self._do(lambda: diary.edit(replace(tracker, put_away=True)), _IS_AWAY)

    def _bring_back(self, diary: Diary, tracker: Tracker) -> None:
        back = replace(tracker, put_away=None, place=next_place(diary.all_of(Tracker)))
        self._do(lambda: diary.edit(back), _ON_TODAY)

    def _do(self, write: Callable[[], Any], said: Words | None) -> None:
        """Write one press, and say so at the foot with Undo beside it."""
        diary = self._diary
        try:
            write()
        except ExpectedError as error:
            self._messages.trouble(error)
            self.refresh()
            return
        self._done_here = diary.last_changed if diary is not None else None
        now = self._language.clock_time(local_now(self._clock).time())
        self.saved.show_saved(self._language.text(said or _SAVED_AT, time=now))

    def _form_toggled(self) -> None:
        self.saved.clear()
        self._foot.setVisible(not self.editing.is_new)

    def _paint(self, state: FollowState) -> None:
        self.ready.set_options(state.ready)
        self.ready.set_chosen(state.chosen)
        self.list.show_lines(state.lines)
        self.away.show_lines(state.away)
        self.order.setVisible(bool(state.lines))
        for part in (self.away_heading, self.away_more):
            part.setVisible(bool(state.away))


_TITLE = QT_TRANSLATE_NOOP("Writing", "What else you follow")
_INTRO = QT_TRANSLATE_NOOP(
    "Writing", "What you choose stands on Today. Fill it in when you like, and leave it when you don't."
)
_READY = QT_TRANSLATE_NOOP("Writing", "Press what you want to follow")
_ORDER = QT_TRANSLATE_NOOP("Writing", "On Today, in this order")
_ADD = QT_TRANSLATE_NOOP("Writing", "Add one of your own")
_AWAY = QT_TRANSLATE_NOOP("Writing", "Put away")
_AWAY_MORE = QT_TRANSLATE_NOOP("Writing", "What you wrote in them stays in your diary.")
_ON_TODAY = QT_TRANSLATE_NOOP("Writing", "It stands on Today now.")
_IS_AWAY = QT_TRANSLATE_NOOP("Writing", "Put away. What you wrote in it stays in your diary.")
_REMOVED = QT_TRANSLATE_NOOP("Writing", "Removed. What you wrote in it stays in your diary.")
_SAVED_AT = QT_TRANSLATE_NOOP("Today", "Saved at {time}")

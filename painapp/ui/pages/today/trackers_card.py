"""What else the person follows, on Today: one control for each tracker, its value of the day corrected there.

It knows no tracker by name: what each asks comes from `domain/trackers.py`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from painapp.domain.entries import Tracked, Tracker
from painapp.domain.errors import ExpectedError, FieldError
from painapp.domain.fields import is_empty
from painapp.domain.moments import local_now
from painapp.domain.trackers import followed, of_day, value_spec
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.editing import EntryWriter
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.entry_form import EntryForm
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from uuid import UUID

    from painapp.domain.entries import Entry
    from painapp.domain.fields import FieldSpec
    from painapp.domain.ports import Clock
    from painapp.ui.shell.messages import Messages
    from painapp.ui.widgets.field_editors import Surroundings
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault

DAYS_BEFORE = 30
"""How far back an amount is looked for, to begin its buttons at."""


class TrackersForm(EntryForm):
    """A control for each of several fields that belong to different entries; `edited` names the field."""

    def __init__(self, around: Surroundings, specs: Sequence[FieldSpec]) -> None:
        self._shown: dict[str, Any] = {}
        super().__init__(Tracked, around, specs=specs)
        self.setAccessibleName("")  # the card has the name

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show these by field; what is as it was is left alone, and what could not be taken stays."""
        changed = {name for name in self._empty if self._shown.get(name) != values.get(name)}
        self._shown = dict(values)
        for name in changed - self._refused:
            self._editors[name].show(self._value(name))

    def begin_day(self) -> None:
        """Forget what was half typed, and begin where one may begin now."""
        self._shown = {}
        self.start_with(None)

    def _value(self, name: str) -> Any:
        value = self._shown.get(name)
        return self._empty[name] if is_empty(value) else value


class TrackersCard(Card):
    """A `TodayPart`; it shows only while something is followed. `choose` opens the page to choose what."""

    name = "trackers"
    kinds = frozenset({Tracked.KIND, Tracker.KIND})

    def __init__(
        self,
        around: Surroundings,
        clock: Clock,
        messages: Messages,
        undo: Callable[[], None],
        choose: Callable[[], None] | None = None,
    ) -> None:
        say = around.language.text
        super().__init__(around.theme, say(_TITLE))
        self._around = around._replace(last_amount=self._last_amount)
        self._clock = clock
        self._messages = messages
        self._diary: Diary | None = None
        self._day: date | None = None
        self._digits = True
        self._trackers: dict[str, Tracker] = {}
        self._specs: dict[str, FieldSpec] = {}
        self._writers: dict[str, EntryWriter] = {}
        self._late: list[EntryWriter] = []  # of days that are over, with what could not be saved yet
        self._touched: set[str] = set()
        self._before: dict[str, float] | None = None
        self.form: TrackersForm | None = None
        self.saved = SavedLine(around.theme)
        self.saved.undo_pressed.connect(undo)
        self.saved.retry_pressed.connect(self._retry)
        self.choose = TextButton(around.theme, say(_CHOOSE))
        self.choose.stand_flush()
        if choose is not None:
            self.choose.clicked.connect(choose)
        else:
            self.choose.hide()
        self.body.addWidget(ButtonRow(around.theme, self.choose, self.saved))
        self.hide()

    def open_diary(self, vault: Vault) -> None:
        """See TodayPart."""
        self._diary = vault.diary

    def close_diary(self) -> None:
        """See TodayPart."""
        self.leave()
        self._diary, self._day = None, None
        self._late.clear()
        self._follow(())
        self.saved.clear()

    def show_day(self, day: date) -> None:
        """See TodayPart."""
        if self._diary is None:
            return
        self._follow(followed(self._diary.all_of(Tracker)))
        if day != self._day:
            self._begin(day)
        if not self._trackers:
            return
        self._take_up_entries(self._diary, day)
        here = {writer.entry_id for writer in self._writers.values()} - {None}
        self.saved.offer_undo(self._diary.last_changed in here)
        self._show_values()

    def follow_undo(self, last_changed: UUID | None) -> None:
        """See TodayPart."""
        here = {writer.entry_id for writer in self._writers.values()} - {None}
        self.saved.offer_undo(last_changed in here)

    def flush(self) -> None:
        """See TodayPart."""
        if self.form is not None:
            self.form.flush()
        if any(writer.unsaved for writer in (*self._writers.values(), *self._late)):
            self._retry()

    def leave(self) -> None:
        """See TodayPart."""
        self.flush()
        for key in self._touched & self._writers.keys():
            self._writers[key].close()
        self._touched.clear()

    def step_back(self) -> bool:
        """See TodayPart. Nothing here opens or closes."""
        return False

    @property
    def in_use(self) -> bool:
        """See TodayPart."""
        focus = self.window().focusWidget()
        return self.form is not None and focus is not None and self.form.isAncestorOf(focus)

    @property
    def unsaved(self) -> bool:
        """See TodayPart."""
        refused = self.form is not None and self.form.refused
        return refused or any(writer.unsaved for writer in (*self._writers.values(), *self._late))

    def allow_digits(self, allowed: bool) -> None:
        """See TodayPart."""
        self._digits = allowed
        if self.form is not None:
            self.form.allow_digits(allowed)

    def draft(self) -> dict[str, Any]:
        """See TodayPart."""
        waiting = {key: writer.draft() for key, writer in self._writers.items() if writer.unsaved}
        late = [writer.draft() for writer in self._late if writer.unsaved]
        if self.form is None or self._day is None or not (waiting or late or self.form.half_typed):
            return {}
        form = self.form.draft()
        return {"day": self._day.isoformat(), "waiting": waiting, "late": late, "form": form}

    def take_up(self, draft: dict[str, Any]) -> None:
        """See TodayPart. What was meant for a day that is over is saved on that day."""
        diary, day = self._diary, date.fromisoformat(draft["day"])
        if diary is None:
            return
        waiting = [*draft["waiting"].items(), *(("", one) for one in draft.get("late", ()))]
        for key, kept in waiting:
            writer = EntryWriter(diary, self._clock, Tracked, date.fromisoformat(kept["day"]))
            writer.resume(kept)
            if writer.day == self._day and key in self._writers:
                self._writers[key] = writer
            else:
                self._late.append(writer)
            self._written(key, writer.retry)
        if day == self._day and self.form is not None:
            self._show_values()
            self.form.take_up(draft["form"])

    def editor(self, key: str) -> Any:
        """Return the control of a tracker, by its key; None where it is not followed."""
        return self.form.editor(key) if self.form is not None else None

    def _follow(self, trackers: Sequence[Tracker]) -> None:
        """Build the controls anew when other trackers are followed, or they are called otherwise."""
        wanted = {one.key: one for one in trackers}
        specs = {key: value_spec(one) for key, one in wanted.items()}
        same = list(specs.items()) == list(self._specs.items())
        self._trackers, self._specs = wanted, specs
        if same:
            return
        self._writers = {key: writer for key, writer in self._writers.items() if key in wanted}
        if self.form is not None:
            self.body.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        if specs:
            # Each is called by its tracker here, whatever column of `Tracked` holds its value.
            self.form = TrackersForm(self._around, [replace(spec, name=key) for key, spec in specs.items()])
            self.form.allow_digits(self._digits)
            self.form.edited.connect(self._put)
            self.body.insertWidget(0, self.form)
        self.setVisible(bool(specs))

    def _begin(self, day: date) -> None:
        self.leave()  # what is typed was said of the day that is over
        self._day, self._before = day, None
        self._late += [one for one in self._writers.values() if one.unsaved]
        self._writers.clear()
        if not self._late:
            self.saved.clear()
        if self.form is not None:
            self.form.begin_day()

    def _take_up_entries(self, diary: Diary, day: date) -> None:
        entries = diary.between(day, day, kinds=(Tracked,))
        for key in self._trackers:
            writer = self._writers.get(key)
            if writer is None:
                writer = self._writers[key] = EntryWriter(diary, self._clock, Tracked, day)
            if writer.unsaved:
                continue
            was_there, found = writer.entry is not None, of_day(entries, key)
            writer.take_up(found)
            if key in self._touched and was_there != (found is not None):
                self.saved.clear()  # undone: what was said of it is no longer so

    def _show_values(self) -> None:
        if self.form is None:
            return
        shown = {key: writer.shown for key, writer in self._writers.items()}
        self.form.show_values(
            {key: getattr(entry, self._specs[key].name) for key, entry in shown.items() if entry is not None}
        )

    def _put(self, key: str, value: Any) -> None:
        tracker, writer = self._trackers[key], self._writers.get(key)
        if writer is None:
            return
        said = {
            "tracker": tracker.key,
            "name": tracker.name,
            "holds": tracker.holds,
            "unit": tracker.unit if tracker.holds == "number" else "",
            "amount": None,
            "chosen": "",
            self._specs[key].name: value,
        }
        self._touched.add(key)
        if self._written(key, lambda: writer.put_all(said)):
            self._say_saved(writer)

    def _retry(self) -> None:
        for key, writer in list(self._writers.items()):
            if writer.unsaved and self._written(key, writer.retry):
                self._say_saved(writer)
        for writer in self._late:
            if writer.unsaved and self._written("", writer.retry):
                self._say_saved(writer)
        self._late = [writer for writer in self._late if writer.unsaved]

    def _written(self, key: str, write: Callable[[], Entry | None]) -> bool:
        """Write, and return whether that worked; what cannot be saved stays in its control."""
        language = self._around.language
        try:
            write()
        except FieldError as error:
            if self.form is not None and key in self._specs:
                self.form.refuse(key, language.text(error.happened, **error.values))
            self.saved.show_problem(language.text(_NOT_SAVED))
            return False
        except ExpectedError as error:
            self._messages.trouble(error)
            self.saved.show_problem(language.text(_NOT_SAVED), can_retry=True)
            return False
        if self.form is not None and key in self._specs:
            self.form.show_problem(key, "")
        return True

    def _say_saved(self, writer: EntryWriter) -> None:
        language = self._around.language
        if self.unsaved:
            return
        now = language.clock_time(local_now(self._clock).time())
        self.saved.show_saved(language.text(_SAVED_AT, time=now) if writer.entry else language.text(_REMOVED))

    def _last_amount(self, spec: FieldSpec) -> float | None:
        """Return the latest amount of the tracker a control is for, from the days before."""
        if self._before is None and self._diary is not None and self._day is not None:
            first, last = self._day - timedelta(days=DAYS_BEFORE), self._day - timedelta(days=1)
            entries = self._diary.between(first, last, kinds=(Tracked,))  # day by day
            values = (one for one in entries if isinstance(one, Tracked))
            self._before = {one.tracker: one.amount for one in values if one.amount is not None}
        return (self._before or {}).get(spec.name)


_TITLE = QT_TRANSLATE_NOOP("Trackers", "What else you follow")
_CHOOSE = QT_TRANSLATE_NOOP("Trackers", "Choose what you follow")
_SAVED_AT = QT_TRANSLATE_NOOP("Today", "Saved at {time}")
_REMOVED = QT_TRANSLATE_NOOP("Today", "Removed")
_NOT_SAVED = QT_TRANSLATE_NOOP("Today", "Not saved yet")

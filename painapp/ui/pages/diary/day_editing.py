"""Adding to the chosen day, changing its entries and taking them out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal

from painapp.domain.entries import LookBack, Tracked, Tracker, entry_type
from painapp.domain.errors import ExpectedError
from painapp.domain.fields import Kind, fields_of
from painapp.domain.moments import today
from painapp.ui.editing import EntryWriter
from painapp.ui.pages.diary.entry_editor import TIMED, Asks, EntryEditor
from painapp.ui.widgets.field_editors import Surroundings

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Clock, Language
    from painapp.ui.pages.diary.day_card import DayCard
    from painapp.ui.pages.diary.state import Line
    from painapp.ui.shell.messages import Messages
    from painapp.ui.theme.theme import Theme
    from painapp.vault.diary import Diary

PICKS_OFFERED = 12
LINES_OFFERED = 6


class DayEditing(QObject):
    """Opens one form at a time on the card of the day, and writes what is said in it."""

    changed = Signal()
    """A form was opened or closed: the day looks different."""
    opened = Signal(object)
    """The `EntryEditor` that has its place now."""
    closed = Signal(object)
    """The row of the entry written, else the control that has the focus after Done."""

    def __init__(
        self,
        day: DayCard,
        theme: Theme,
        language: Language,
        clock: Clock,
        messages: Messages,
        undo: Callable[[], None],
        crisis_help: Callable[[], None],
    ) -> None:
        super().__init__(day)
        self._day = day
        self._theme = theme
        self._language = language
        self._clock = clock
        self._messages = messages
        self._undo = undo
        self._crisis_help = crisis_help
        self.bodies: Path | None = None
        """Where the drawings of the body map are; without them its field is a list."""
        self._diary: Diary | None = None
        self._on: date | None = None
        self._opened_by: QWidget | None = None
        self._tracker: Tracker | None = None
        self.editor: EntryEditor | None = None
        self.removing = False
        """Whether a change that comes now is a removal that can be undone in its place."""
        day.add_pressed.connect(self.add)
        day.timeline.change_pressed.connect(self.change)
        day.timeline.remove_pressed.connect(self.remove)
        day.timeline.undo_pressed.connect(undo)

    @property
    def is_open(self) -> bool:
        """Whether a form is open."""
        return self.editor is not None

    @property
    def entry_id(self) -> UUID | None:
        """The entry in the open form; None without one, or while it says nothing yet."""
        return self.editor.entry_id if self.editor is not None else None

    def open_diary(self, diary: Diary) -> None:
        """Write into this diary from now on."""
        self._diary = diary

    def close_diary(self) -> None:
        """Save what is typed and let go of the diary."""
        if not self.finish():
            self._close()  # what could not be saved cannot stay on the screen of a locked diary
        self._diary = None

    def follow(self, day: date) -> None:
        """Write on `day` from now on; an open form shows its entry as the diary has it."""
        self._on = day
        if self.editor is not None and self._diary is not None:
            self.editor.follow(self._diary)

    def flush(self) -> None:
        """Save what is typed; an open form stays open."""
        if self.editor is not None:
            self.editor.flush()

    def draft(self) -> dict[str, Any] | None:
        """Return what is half typed in the open form as JSON's own types; None without a form."""
        if self.editor is None:
            return None
        tracker = self._tracker.key if self._tracker is not None else ""
        return {**self.editor.draft(), "tracker": tracker}

    def take_up(self, draft: dict[str, Any]) -> None:
        """Open the form again as `draft` gave it, and save what can be."""
        made = entry_type(draft["kind"])
        kept, diary = draft["entry"]["entry"], self._diary
        entry = diary.entry(UUID(kept)) if kept is not None and diary is not None else None
        tracker = self._tracker_called(draft.get("tracker", ""))
        if made is Tracked and entry is None and tracker is None:
            return  # what it was about is no longer followed
        if self._open(made, entry, tracker) and self.editor is not None:
            self._opened_by = self._day.adding.button(made) if entry is None else None
            self.editor.take_up(draft)

    def add(self, what: type[Entry] | Tracker) -> None:
        """Open an empty form at the end of the day; a period is written at once, by its first day alone.

        What a day has only once opens as it is there.
        """
        there = self._there_already(what)
        if there is not None:
            self.change(there)
            return
        tracker = what if isinstance(what, Tracker) else None
        made = what if isinstance(what, type) else Tracked
        if self._open(made, None, tracker):
            self._opened_by = self._day.adding.button(made, tracker.key if tracker is not None else "")
            if made.A_PERIOD and self.editor is not None:
                self.editor.begin()

    def _there_already(self, what: type[Entry] | Tracker) -> Entry | None:
        """Return the entry a day has of what it has only once, or of a period that covers it; else None."""
        diary, on = self._diary, self._on
        if diary is None or on is None:
            return None
        if isinstance(what, Tracker):
            from painapp.domain.trackers import of_day

            return of_day(diary.between(on, on, (Tracked,)), what.key)
        if what is LookBack:
            return next(iter(diary.between(on, on, (LookBack,))), None)
        return next(iter(diary.periods(what, on, on)), None) if what.A_PERIOD else None

    def change(self, entry: Entry) -> None:
        """Open the form of an entry in its place."""
        self._open(type(entry), entry)

    def remove(self, line: Line) -> None:
        """Take an entry out; a line in its place says so and offers Undo."""
        if self._diary is None:
            return
        timeline = self._day.timeline
        timeline.say_removed(line)
        self.removing = True
        try:
            self._diary.remove(line.entry.id)
        except ExpectedError as error:
            timeline.forget_removed()
            self._messages.trouble(error)
            self.changed.emit()
        else:
            self._messages.announce(self.tr("Removed: {entry}. Undo is here.").format(entry=line.name))
        finally:
            self.removing = False

    def step_back(self) -> bool:
        """Save and close the fold or the form the keyboard is in; False where it is in none."""
        editor = self.editor
        focus = editor.window().focusWidget() if editor is not None else None
        if editor is None or focus is None or not editor.isAncestorOf(focus):
            return False
        if not editor.form.step_back():
            self.finish()
        return True

    def finish(self) -> bool:
        """Save what is typed and close the form; False where it stays, as not all could be saved or read."""
        editor = self.editor
        if editor is not None:
            editor.flush()
            if not editor.retry() or editor.focus_left_over():
                return False
            self._close()
        return True

    def _close(self) -> None:
        """Close the form; the focus goes to the entry, else to what opened the form."""
        editor, self._opened_by, opened_by = self.editor, None, self._opened_by
        if editor is None:
            return
        had_focus = editor.isAncestorOf(editor.window().focusWidget() or editor.window())
        entry_id, self.editor = editor.entry_id, None
        editor.writer.close()
        self.changed.emit()
        row = self._day.timeline.row(entry_id) if entry_id is not None else None
        goes_on = row.change if row is not None else opened_by or self._day.previous
        if had_focus:
            goes_on.setFocus()  # before the form is gone, so that the focus does not wander
        self._day.timeline.take_form()
        if had_focus:
            settle_layout()
            self.closed.emit(row or goes_on)

    def _open(self, made: type[Entry], entry: Entry | None, tracker: Tracker | None = None) -> bool:
        """Open a form, unless the one before has to stay; return whether it is open."""
        if not self.finish() or self._diary is None or self._on is None:
            return False
        self._day.timeline.forget_removed()
        writer = self._writer(self._diary, made, entry.day if entry is not None else self._on, tracker)
        writer.take_up(entry)
        self._tracker = tracker
        around = self._around(self._diary, made)
        asks = self._asks(self._diary, tracker or entry)
        self.editor = EntryEditor(made, writer, around, self._clock, self._messages, asks)
        self.editor.form.allow_digits(self._diary.settings.single_keys)
        self.editor.done.connect(self.finish)
        self.editor.undo_pressed.connect(self._undo)
        self._day.timeline.put_form(self.editor, entry.id if entry is not None else None)
        self.editor.take_focus()
        self.changed.emit()
        settle_layout()
        self.opened.emit(self.editor)
        return True

    def _around(self, diary: Diary, made: type[Entry]) -> Surroundings:
        """Return what the form of a kind needs besides its fields."""
        now = today(self._clock, diary.settings.day_start)
        bodies = None
        if self.bodies is not None:
            from painapp.ui.widgets.bodies import bodies_of

            bodies = bodies_of(lambda: self._diary, self.bodies, self._messages)
        return Surroundings(
            self._theme,
            self._language,
            lambda field: self._own_words(made, field),
            self._crisis_help,
            today=lambda: now,
            bodies=bodies,
        )

    def _writer(self, diary: Diary, made: type[Entry], day: date, tracker: Tracker | None) -> EntryWriter:
        if tracker is not None:
            from painapp.ui.tracked_writer import TrackedWriter

            return TrackedWriter(diary, self._clock, tracker, day)
        return EntryWriter(diary, self._clock, made, day, timed=made in TIMED)

    def _tracker_called(self, key: str) -> Tracker | None:
        if not key or self._diary is None:
            return None
        return next((one for one in self._diary.all_of(Tracker) if one.key == key), None)

    def _asks(self, diary: Diary, one: Entry | None) -> Asks | None:
        """Return what a tracker asks, and how it is called; None for every other kind of entry."""
        if not isinstance(one, (Tracked, Tracker)):
            return None
        from painapp.domain.trackers import tracker_name, value_spec

        trackers = diary.all_of(Tracker)
        spec = value_spec(one, trackers)
        writer = next(each for each in fields_of(Tracked) if each.name == "writer")
        return Asks(tracker_name(one, self._language, trackers), (spec, writer))

    def _own_words(self, made: type[Entry], field: str) -> tuple[str, ...]:
        """Return the picks or lines of the person's own used lately in a field."""
        if self._diary is None:
            return ()
        kind = next(spec.kind for spec in fields_of(made) if spec.name == field)
        if kind is Kind.PICKS:
            return self._diary.own_picks(made, field, PICKS_OFFERED)
        return self._diary.own_lines(made, field, LINES_OFFERED)


def settle_layout() -> None:
    """Give everything new its place at once, so that it can be scrolled to."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

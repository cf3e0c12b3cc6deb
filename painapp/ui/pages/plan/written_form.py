"""A form on one entry at a time, with its saved line, and what closes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.canonical import values_from_plain, values_to_plain
from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.entry_writing import EntryWriting
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.entry_form import EntryForm
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from painapp.domain.entries import Entry
    from painapp.domain.fields import FieldSpec
    from painapp.domain.ports import Clock
    from painapp.ui.pages.plan.piece_form import PieceForm
    from painapp.ui.shell.messages import Messages
    from painapp.ui.widgets.field_editors import Surroundings
    from painapp.vault.diary import Diary


class Desk:
    """What every form of Plan is written with: `undo` takes back the latest change of the diary."""

    def __init__(
        self, around: Surroundings, clock: Clock, messages: Messages, undo: Callable[[], None]
    ) -> None:
        self.around = around
        self.clock = clock
        self.messages = messages
        self.undo = undo


class WrittenForm(QWidget):
    """Hidden until `open`; each gesture in it is saved. A `removable` entry can be taken out by a button.

    What else belongs to the form goes into `more`, between the fields and the buttons. A `form` is written in
    instead of one that asks `specs`; a `timed` entry carries the time of its first gesture.
    """

    closed = Signal()
    """The person is done, and everything is saved."""
    removed = Signal()
    """The entry was taken out, and can be brought back by Undo."""
    wrote = Signal()
    """A gesture was saved, or could not be."""

    def __init__(
        self,
        made: type[Entry],
        desk: Desk,
        specs: Sequence[FieldSpec] | None = None,
        *,
        removable: bool = True,
        form: EntryForm | PieceForm | None = None,
        timed: bool = False,
    ) -> None:
        super().__init__()
        self._made = made
        self._desk = desk
        self._given: dict[str, Any] = {}
        self._diary: Diary | None = None
        around = desk.around
        theme, language = around.theme, around.language
        self.form = form or EntryForm(made, around, specs=specs)
        self.form.edited.connect(lambda field, value: self.put({field: value}))
        self.saved = SavedLine(theme)
        self.saved.undo_pressed.connect(desk.undo)
        self.writing = EntryWriting(made, desk.clock, language, desk.messages, self.saved, timed=timed)
        self.done = QuietButton(theme, language.text(_DONE))
        self.done.clicked.connect(self.finish)
        self.remove = TextButton(theme, language.text(_REMOVE))
        self.remove.clicked.connect(self._remove)
        self._removable = removable
        self.more = QVBoxLayout()
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.form)
        self._column.addLayout(self.more)
        self._column.addWidget(ButtonRow(theme, self.done, self.remove, self.saved))
        self.hide()
        self._space()
        theme.changed.connect(self._space)

    @property
    def entry(self) -> Entry | None:
        """What is written, with what could not be saved in it; None where there is nothing yet."""
        return self.writing.entry

    @property
    def shown(self) -> Entry | None:
        """What stands in the form: the entry, or what a new one begins with."""
        return self.entry or self._blank()

    @property
    def is_open(self) -> bool:
        """Whether it is in sight."""
        return not self.isHidden()

    @property
    def in_use(self) -> bool:
        """Whether the keyboard is in it."""
        focus = self.window().focusWidget()
        return self.is_open and focus is not None and self.isAncestorOf(focus)

    @property
    def unsaved(self) -> bool:
        """Whether something said here could not be saved."""
        return self.writing.unsaved or (self.is_open and self.form.refused)

    def open_diary(self, diary: Diary) -> None:
        """Write into this diary from now on."""
        self._diary = diary
        self.writing.open_diary(diary)

    def close_diary(self) -> None:
        """Save what can be, close, and let go of every word."""
        self.flush()
        self.writing.close_diary()
        self._diary = None
        self._given = {}
        self.form.start_with(None)
        self.hide()

    def open(self, entry: Entry | None, given: Mapping[str, Any] | None = None) -> None:
        """Write in `entry`, or in a new one that is written with `given` beside its first gesture."""
        self.writing.begin(entry)
        self._given = dict(given or {}) if entry is None else {}
        self.form.start_with(entry or self._blank())
        self._show_ways()
        self.show()
        self.form.focus_first()

    def put(self, values: Mapping[str, Any]) -> None:
        """Save one gesture; what is not taken stays in its field, which says why."""
        begins = self.writing.entry is None
        said = dict(values)
        kept = self.writing.put({**self._given, **said} if begins else said)
        refused = not kept and not self.writing.unsaved
        for field in said:
            if refused:
                self.form.refuse(field, self.saved.words.text())
            else:
                self.form.show_problem(field, "")
        self._show_ways()
        self.wrote.emit()

    def follow(self) -> None:
        """Show the entry as the diary has it now: an undo may have changed it."""
        if self._diary is None or not self.is_open:
            return
        self.writing.follow()
        self.form.show_entry(self.shown)
        self._show_ways()

    def flush(self) -> None:
        """Save what is typed."""
        if self.is_open:
            self.form.flush()
            self.writing.retry()

    def finish(self) -> bool:
        """Save what is typed and close; False where it stays, as something could not be saved or read."""
        if not self.is_open:
            return True
        self.flush()
        if self.writing.unsaved or self.form.focus_left_over():
            return False
        self.writing.close()
        self.closed.emit()  # whoever shows the entry takes the keyboard, before it is out of sight
        self.hide()
        return True

    def draft(self) -> dict[str, Any] | None:
        """Return what is open here as JSON's own types; None where nothing is."""
        if not self.is_open:
            return None
        entry = self.entry
        unsaved = self.writing.draft()
        return {
            "entry": str(entry.id) if entry is not None and unsaved is None else None,
            "given": values_to_plain(self._made, self._given),
            "unsaved": unsaved,
            "form": self.form.draft(),
        }

    def take_up(self, draft: dict[str, Any]) -> None:
        """Open again what `draft` gave, and save what can be."""
        if self._diary is None:
            return
        kept = draft["entry"]
        found = self._diary.entry(UUID(kept)) if kept is not None else None
        self.open(
            found if isinstance(found, self._made) else None, values_from_plain(self._made, draft["given"])
        )
        self.writing.take_up(draft["unsaved"])
        self.form.show_entry(self.shown)
        self.form.take_up(draft["form"])
        self._show_ways()
        self.wrote.emit()

    def _blank(self) -> Entry | None:
        """What a new entry begins with, as if it were written; None where nothing is given."""
        if not self._given or self._diary is None:
            return None
        from painapp.domain.moments import written_now

        written = written_now(self._desk.clock, self._diary.settings.day_start)
        return self._made(id=UUID(int=0), day=written.day, written=written, **self._given)

    def _show_ways(self) -> None:
        self.remove.setVisible(self._removable and self.writing.entry is not None)

    def _remove(self) -> None:
        entry, diary = self.writing.entry, self._diary
        if entry is None or diary is None:
            return
        self.form.flush()
        try:
            diary.remove(entry.id)
        except ExpectedError as error:
            self._desk.messages.trouble(error)
            return
        self.removed.emit()
        self.closed.emit()
        self.hide()

    def _space(self) -> None:
        self._column.setSpacing(self._theme.gap(16))
        self.more.setSpacing(self._theme.gap(12))


_DONE = QT_TRANSLATE_NOOP("Plan", "Done")
_REMOVE = QT_TRANSLATE_NOOP("Plan", "Remove")

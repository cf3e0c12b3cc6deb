"""What the cards of a page about one call share: the call, what is read for it, writing by gestures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from painapp.domain.call import Call, Question
from painapp.domain.calls import agreed_before, agreed_in, as_they_stand, last_held
from painapp.domain.entries import Entry, entry_type
from painapp.domain.errors import ExpectedError, FieldError
from painapp.domain.fields import OWN, Kind, fields_of
from painapp.domain.goal import SmallStep
from painapp.domain.moments import local_now, today
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.editing import EntryWriter

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from painapp.domain.ports import Clock
    from painapp.domain.words import Words
    from painapp.ui.shell.messages import Messages
    from painapp.ui.widgets.field_editors import Surroundings
    from painapp.ui.widgets.saved_line import SavedLine
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault

    Refused = Callable[[str, str], None]

_E = TypeVar("_E", bound=Entry)

MOST_OWN = 6
"""How many words of one's own are offered again."""


class Read(NamedTuple):
    """What the cards show: `call` is what the page is about, None where there is none yet.

    `before` is what was agreed in the call before it; `last` is that call.
    """

    today: date
    call: Call | None
    calls: tuple[Call, ...]
    questions: tuple[Question, ...]
    steps: tuple[SmallStep, ...]
    last: Call | None

    @property
    def before(self) -> tuple[SmallStep, ...]:
        """What was agreed before this call."""
        return agreed_before(self.call, self.calls, self.steps)

    @property
    def agreed(self) -> tuple[SmallStep, ...]:
        """What is agreed in this call."""
        return agreed_in(self.call, self.steps) if self.call is not None else ()


class CallDesk:
    """Reads and writes while the diary is open. `undo` takes back the latest change, `go` opens a page.

    `beginning` gives what a call made by the first gesture on its page holds besides.
    """

    def __init__(
        self,
        around: Surroundings,
        clock: Clock,
        messages: Messages,
        undo: Callable[[], None],
        go: Callable[[str], None],
        beginning: Callable[[], dict[str, Any]] = dict,
    ) -> None:
        self.around = around._replace(own_words=self.own)
        self.clock = clock
        self.messages = messages
        self.undo = undo
        self.go = go
        self._beginning = beginning
        self.vault: Vault | None = None
        self.diary: Diary | None = None
        """Open while there is one."""
        self.days_changed = True
        """Whether something of a day may be different since it was read."""
        self._call: EntryWriter | None = None
        self._writers: dict[UUID, EntryWriter] = {}
        self._line: SavedLine | None = None
        self._line_of: EntryWriter | None = None

    def say(self, words: Words, count: int | None = None, **values: object) -> str:
        """Return words in the person's language."""
        return self.around.language.text(words, count, **values)

    def own(self, field: str) -> tuple[str, ...]:
        """Return words of one's own that were said of a field of a call before, the last used first."""
        spec = next((one for one in fields_of(Call) if one.name == field), None)
        if self.diary is None or spec is None:
            return ()
        if spec.kind is Kind.PICKS:
            return self.diary.own_picks(Call, field, MOST_OWN)
        said = self.diary.own_lines(Call, field, MOST_OWN) if spec.kind in {Kind.LINE, Kind.CHOICE} else ()
        return said if spec.kind is Kind.LINE else tuple(one for one in said if one.startswith(OWN))

    @property
    def today(self) -> date:
        """The diary day of now. Raises RuntimeError while no diary is open."""
        if self.diary is None:
            raise RuntimeError("the diary is not open")
        return today(self.clock, self.diary.settings.day_start)

    def open_diary(self, vault: Vault) -> None:
        """Read from and write into this diary from now on."""
        self.vault, self.diary = vault, vault.diary
        self.days_changed = True

    def close_diary(self) -> None:
        """Let go of the diary and of everything in it."""
        self.close_versions()
        self.be_silent()
        self.vault = self.diary = self._call = None
        self._writers.clear()

    # Reading

    def read(self, find: Callable[[tuple[Call, ...], date], Call | None]) -> Read:
        """Read what the cards show of the call that `find` gives; what could not be saved yet is in it."""
        diary, day = self.diary, self.today
        if diary is None:
            raise RuntimeError("the diary is not open")
        calls = diary.all_of(Call)
        questions = as_they_stand(diary.all_of(Question), calls)
        self._take_up(find(calls, day))
        call = self.call
        if call is not None:
            calls = tuple(call if one.id == call.id else one for one in calls)
        return Read(
            day,
            call,
            calls,
            tuple(self.shown(one) for one in questions),
            tuple(self.shown(one) for one in diary.all_of(SmallStep)),
            last_held((one for one in calls if call is None or one.id != call.id), day),
        )

    @property
    def call(self) -> Call | None:
        """The call the page is about, with what could not be saved yet in it."""
        shown = self._call.shown if self._call is not None else None
        return shown if isinstance(shown, Call) else None

    def shown(self, entry: _E) -> _E:
        """Return an entry with what could not be saved yet in it."""
        writer = self._writers.get(entry.id)
        shown = writer.shown if writer is not None and writer.unsaved else None
        return shown if isinstance(shown, type(entry)) else entry

    def _take_up(self, call: Call | None) -> None:
        diary, writer = self.diary, self._call
        if diary is None or (writer is not None and writer.unsaved):
            return
        if writer is None or call is None or writer.entry_id != call.id:
            self._call = writer = self.writer(Call)
        writer.take_up(call)

    # Writing

    def writer(self, made: type[Entry]) -> EntryWriter:
        """Return what writes a new entry of `made`."""
        if self.diary is None:
            raise RuntimeError("the diary is not open")
        return EntryWriter(self.diary, self.clock, made, self.today)

    def writer_of(self, entry: Entry) -> EntryWriter:
        """Return what writes an entry, the same one each time."""
        if self._call is not None and self._call.entry_id == entry.id:
            return self._call
        if entry.id not in self._writers:
            self._writers[entry.id] = self.writer(type(entry))
        writer = self._writers[entry.id]
        if not writer.unsaved:
            writer.take_up(entry)
        return writer

    def put_call(self, values: dict[str, Any], line: SavedLine, refused: Refused | None = None) -> bool:
        """Save one gesture on the call, which makes it where there is none."""
        writer = self._call
        if writer is None:
            return False
        if writer.entry is None and not writer.unsaved:
            values = {**self._beginning(), **values}
        return self.write(writer, lambda: writer.put_all(values), line, refused)

    def ensure_call(self, line: SavedLine) -> None:
        """Make the call, where something is about to be noted in it and there is none."""
        if self._call is not None and self._call.entry is None:
            self.put_call({}, line)

    def put(
        self, entry: Entry, values: dict[str, Any], line: SavedLine, refused: Refused | None = None
    ) -> bool:
        """Save one gesture on an entry."""
        writer = self.writer_of(entry)
        return self.write(writer, lambda: writer.put_all(values), line, refused)

    def write(
        self,
        writer: EntryWriter,
        write: Callable[[], Entry | None],
        line: SavedLine,
        refused: Refused | None = None,
    ) -> bool:
        """Write, and say on `line` how it went; return whether it is kept.

        `refused` is told the field and why, where a value cannot be kept as it is.
        """
        if self._line is not line:
            self.be_silent()
        self._line, self._line_of = line, writer
        try:
            entry = write()
        except FieldError as error:
            if refused is not None:
                refused(error.field, self.say(error.happened, **error.values))
            line.show_problem(self.say(_NOT_SAVED))
            return False
        except ExpectedError as error:
            self.messages.trouble(error)
            line.show_problem(self.say(_NOT_SAVED), can_retry=True)
            return False
        line.show_saved(self.say(_SAVED_AT if entry is not None else _REMOVED, time=self._time()))
        return True

    def remove(self, entry: Entry, line: SavedLine) -> bool:
        """Take an entry out of the diary, and say so on `line`; Undo brings it back."""
        diary, writer = self.diary, self.writer_of(entry)
        if diary is None:
            return False

        def take_out() -> None:
            diary.remove(entry.id)
            writer.entry = None

        return self.write(writer, take_out, line)

    @property
    def unsaved(self) -> bool:
        """Whether something said could not be saved."""
        return any(one.unsaved for one in self._all())

    def retry(self) -> bool:
        """Try again to save what could not be saved; return whether nothing is left of it."""
        line = self._line
        if line is None:
            return not self.unsaved
        return all(self.write(one, one.retry, line) for one in self._all() if one.unsaved)

    def offer_undo(self) -> None:
        """Offer Undo beside what was said last only while it takes back just that."""
        line, writer, diary = self._line, self._line_of, self.diary
        if line is None or writer is None or diary is None:
            return
        if writer.entry_id is not None and not writer.unsaved:
            writer.take_up(diary.entry(writer.entry_id))
        line.offer_undo(diary.last_changed is not None and diary.last_changed == writer.entry_id)

    def close_versions(self) -> None:
        """End the sitting: what is changed from now on is kept as a change."""
        for writer in self._all():
            writer.close()

    def be_silent(self) -> None:
        """Take back what was said last about saving."""
        line, self._line, self._line_of = self._line, None, None
        if line is not None:
            line.clear()

    def draft(self) -> list[dict[str, Any]]:
        """Return what could not be saved, as JSON's own types."""
        of_call = self._call
        return [
            {"kind": kind, "call": one is of_call, **one.draft()}
            for one in self._all()
            if one.unsaved and (kind := self._kind(one))
        ]

    def take_up(self, drafts: list[dict[str, Any]], line: SavedLine) -> None:
        """Go on from what `draft` gave, and save what can be."""
        for draft in drafts:
            writer = self.writer(entry_type(draft["kind"]))
            writer.resume(draft)
            if draft["call"]:
                self._call = writer
            elif writer.entry_id is not None:
                self._writers[writer.entry_id] = writer
        self._line = line
        self.retry()

    def _all(self) -> list[EntryWriter]:
        return [*([self._call] if self._call is not None else []), *self._writers.values()]

    def _kind(self, writer: EntryWriter) -> str:
        shown = writer.shown
        return shown.KIND if shown is not None else ""

    def _time(self) -> str:
        return self.around.language.clock_time(local_now(self.clock).time())


_NOT_SAVED = QT_TRANSLATE_NOOP("Today", "Not saved yet")
_REMOVED = QT_TRANSLATE_NOOP("Today", "Removed")
_SAVED_AT = QT_TRANSLATE_NOOP("Today", "Saved at {time}")

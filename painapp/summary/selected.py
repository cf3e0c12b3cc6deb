"""The diary with nothing in it but what was chosen: the one source of the pages and of every file.

What is left out is not there, what has other words has them already. So nothing that reads a `Selected` can
tell more than was chosen.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from painapp.domain.describing import WRITER
from painapp.domain.entries import (
    Entry,
    LessonRead,
    PacingPlan,
    PacingWeek,
    Practice,
    Tracked,
)
from painapp.domain.fields import LONGEST_LINE, LONGEST_TEXT, Kind, checked, empty_value, fields_of, is_empty
from painapp.summary.choices import DETAILS, NOTES, Choices, note_of
from painapp.summary.items import Item, Items, item_of
from painapp.summary.pieces import (
    DIFFERING,
    WHOLE,
    Piece,
    is_text,
    key_of,
    needed_field,
    sections_of,
    told_fields,
    words_from,
)
from painapp.summary.reading import Reading, copied, read_diary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from painapp.domain.daily import Period
    from painapp.domain.fields import FieldSpec
    from painapp.domain.ports import Language
    from painapp.summary.choices import EntryReader, Section


@dataclass(frozen=True, slots=True)
class Selected:
    """What was chosen of a period. `entries` are whole dataclasses, each field that is not chosen empty.

    They stand in the order: what began before the period, its days, what is not of a day. Ids that link them
    (a step's goal, a try's step) stay, also where the other entry is left out. `person` is the name as it
    goes in, "" for none. `with_data` names the sections there is something for, chosen or not; `items` is
    every single item of them, also those left out.
    """

    entries: tuple[Entry, ...]
    choices: Choices
    period: Period
    person: str
    with_data: frozenset[str]
    items: Items
    reading: Reading = field(repr=False)
    """What is behind it. Only its days and ids may be told of, never its texts."""


def selected(reader: EntryReader, period: Period, choices: Choices, language: Language) -> Selected:
    """Read a period and return what was chosen of it. Never fails for want of entries."""
    reading = read_diary(reader, period, choices)
    sieve = _Sieve(choices, frozenset(reading.agreed))
    kept = tuple(one for entry in reading.everything() if (one := sieve.let_through(entry)) is not None)
    plans = {str(one.id) for one in kept if isinstance(one, PacingPlan)}
    return Selected(
        tuple(one for one in kept if not isinstance(one, PacingWeek) or one.plan in plans),
        choices,
        period,
        choices.person,
        frozenset(sieve.with_data | ({DETAILS.id} if reading.described else set())),
        Items(lambda: _items(reading, language)),
        reading,
    )


@dataclass(frozen=True, slots=True)
class _Told:
    """A field a summary may tell, and what became of it: `chosen` is None for a note, chosen one by one."""

    spec: FieldSpec
    sections: tuple[Section, ...]
    chosen: bool | None


class _Sieve:
    """Lets through what was chosen, and notes which sections there is something for."""

    def __init__(self, choices: Choices, agreed: frozenset[str]) -> None:
        self.with_data: set[str] = set()
        self._choices = choices
        self._agreed = agreed
        self._singled_out = {key.partition(":")[0] for key in (*choices.items_left_out, *choices.reworded)}
        self._of_kind: dict[type[Entry], tuple[_Told, ...]] = {}

    def let_through(self, entry: Entry) -> Entry | None:
        """Return the entry with what was chosen of it, itself where that is all; None where it is nothing."""
        if isinstance(entry, WHOLE) and not self._stays_whole(entry):
            return None
        values = entry.__dict__
        needed = needed_field(type(entry))
        singled_out = bool(self._singled_out) and self._is_singled_out(entry)
        changed: dict[str, Any] = {}
        says_something = isinstance(entry, WHOLE)
        for told in self._told(entry):
            name = told.spec.name
            value = values[name]
            if value is None or value in ("", ()):
                continue
            now = self._value(entry, told, value, singled_out=singled_out)
            if now is not value:
                changed[name] = now
                if is_empty(now):
                    if name == needed:
                        return None
                    continue
            says_something = True
        if not says_something:
            return None
        changed |= _untold(entry)
        return copied(entry, changed) if changed else entry

    def _stays_whole(self, entry: Entry) -> bool:
        """Tell whether a flare-up or a pause goes in with its days: without an end it would seem to go on."""
        own = sections_of(entry, "", self._agreed)[0]
        self.with_data.add(own.id)
        if self._choices.wants(own) and f"{entry.id}:{own.id}" not in self._choices.items_left_out:
            return True
        if note_of(entry):
            self.with_data.add(NOTES.id)
        return False

    def _is_singled_out(self, entry: Entry) -> bool:
        """Tell whether anything of an entry, or the words it carries along, was chosen one by one."""
        return not self._singled_out.isdisjoint((str(entry.id), words_from(entry)))

    def _value(self, entry: Entry, told: _Told, value: Any, *, singled_out: bool) -> Any:
        for section in told.sections:
            self.with_data.add(section.id)
        chosen = self._choices.wants_note(entry) if told.chosen is None else told.chosen
        if not chosen:
            return empty_value(told.spec.kind)
        if not singled_out:
            return value
        key = key_of(entry, told.spec, told.sections[0])
        if key in self._choices.items_left_out:
            return empty_value(told.spec.kind)
        words = self._choices.reworded.get(key)
        return value if words is None else _reworded(told.spec, words)

    def _told(self, entry: Entry) -> tuple[_Told, ...]:
        """Return the fields of an entry that count, worked out once for a kind where all of it are alike."""
        kind = type(entry)
        found = self._of_kind.get(kind)
        if found is None:
            found = tuple(
                _Told(spec, sections, self._chosen(sections))
                for spec in told_fields(kind)
                if not _is_carried(entry, spec) and (sections := sections_of(entry, spec.name, self._agreed))
            )
            if kind not in DIFFERING:
                self._of_kind[kind] = found
        return found

    def _chosen(self, sections: tuple[Section, ...]) -> bool | None:
        return None if sections == (NOTES,) else any(self._choices.wants(one) for one in sections)


def _is_carried(entry: Entry, spec: FieldSpec) -> bool:
    """Tell whether a field only goes along with the others: who wrote it, and ids that link entries."""
    if spec.name == WRITER:
        return True
    copied_words = spec.kind is Kind.LINE and spec.name == "words"
    names_itself = isinstance(entry, Practice | Tracked | LessonRead)
    return not spec.asked and not names_itself and not copied_words


def _untold(entry: Entry) -> dict[str, Any]:
    """Return the fields no summary tells of, emptied."""
    told = told_fields(type(entry))
    every = fields_of(type(entry))
    if len(told) == len(every):
        return {}
    return {
        spec.name: empty_value(spec.kind)
        for spec in every
        if spec not in told and not is_empty(entry.__dict__[spec.name])
    }


def _reworded(spec: FieldSpec, words: str) -> str:
    longest = LONGEST_LINE if spec.kind is Kind.LINE else LONGEST_TEXT
    made: str = checked(spec, words[:longest])
    return made


def _items(reading: Reading, language: Language) -> tuple[Item, ...]:
    seen: set[str] = set()
    made: list[Item] = []
    for entry in (*reading.about, *reading.before, *reading.described):
        for piece in pieces_of(entry, frozenset(reading.agreed)):
            if piece.key not in seen:
                seen.add(piece.key)
                made.append(item_of(piece, language))
    return tuple(made)


def pieces_of(entry: Entry, agreed: frozenset[str]) -> Iterator[Piece]:
    """Return what an entry consists of for a summary, in the order of its fields."""
    rest: dict[str, tuple[Section, list[str]]] = {}
    if isinstance(entry, WHOLE):
        own = sections_of(entry, "", agreed)[0]
        rest[f"{entry.id}:{own.id}"] = (own, [])
    for spec in told_fields(type(entry)):
        if is_empty(entry.__dict__[spec.name]) or _is_carried(entry, spec):
            continue
        section = sections_of(entry, spec.name, agreed)[0]
        key = key_of(entry, spec, section)
        if is_text(spec) or not key.endswith(f":{section.id}"):
            yield Piece(key, section, entry, (spec.name,), rewordable=True)
        else:
            rest.setdefault(key, (section, []))[1].append(spec.name)
    for key, (section, names) in rest.items():
        yield Piece(key, section, entry, tuple(names), rewordable=False)

"""The diary with nothing in it but what was chosen: the one source of the pages and of every file.

What is left out is not there, what has other words has them already. So nothing that reads a `Selected` can
tell more than was chosen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from painapp.domain.describing import WRITER
from painapp.domain.entries import Entry, PacingPlan, PacingWeek, Practice, Tracked
from painapp.domain.fields import LONGEST_LINE, LONGEST_TEXT, Kind, checked, empty_value, fields_of, is_empty
from painapp.summary.choices import DETAILS, NOTES, Choices
from painapp.summary.items import Item, Items, item_of
from painapp.summary.pieces import WHOLE, Piece, is_text, key_of, needed_field, sections_of, told_fields
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
    reading: Reading
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


class _Sieve:
    """Lets through what was chosen, and notes which sections there is something for."""

    def __init__(self, choices: Choices, agreed: frozenset[str]) -> None:
        self.with_data: set[str] = set()
        self._choices = choices
        self._agreed = agreed
        self._wanted: dict[str, bool] = {}
        self._one_by_one = bool(choices.items_left_out or choices.reworded)

    def let_through(self, entry: Entry) -> Entry | None:
        """Return the entry with what was chosen of it, itself where that is all; None where it is nothing."""
        if isinstance(entry, WHOLE):
            return self._whole(entry)
        kind = type(entry)
        needed = needed_field(kind)
        changed: dict[str, Any] = {}
        says_something = False
        for spec in told_fields(kind):
            value = entry.__dict__[spec.name]
            if is_empty(value) or _is_carried(entry, spec):
                continue
            now = self._value(entry, spec, value)
            if now is not value:
                changed[spec.name] = now
            if not is_empty(now):
                says_something = True
            elif spec.name == needed:
                return None
        if not says_something:
            return None
        changed |= _untold(entry)
        return copied(entry, changed) if changed else entry

    def _whole(self, entry: Entry) -> Entry | None:
        """Let a flare-up or a pause through only with its days: without an end it would seem to go on."""
        own = sections_of(entry, "", self._agreed)[0]
        self.with_data.add(own.id)
        if not self._wants(own) or f"{entry.id}:{own.id}" in self._choices.items_left_out:
            self.with_data |= {NOTES.id} if getattr(entry, "note", "") else set()
            return None
        changed = {
            spec.name: now
            for spec in told_fields(type(entry))
            if not is_empty(value := entry.__dict__[spec.name])
            and (now := self._value(entry, spec, value)) is not value
        }
        return copied(entry, changed) if changed else entry

    def _value(self, entry: Entry, spec: FieldSpec, value: Any) -> Any:
        sections = sections_of(entry, spec.name, self._agreed)
        for section in sections:
            self.with_data.add(section.id)
        # A note goes in by itself; everything else with any of its sections.
        chosen = (
            self._choices.wants_note(entry)
            if sections == (NOTES,)
            else any(self._wants(section) for section in sections)
        )
        if not chosen:
            return empty_value(spec.kind)
        if not self._one_by_one:
            return value
        key = key_of(entry, spec, sections[0])
        if key in self._choices.items_left_out:
            return empty_value(spec.kind)
        words = self._choices.reworded.get(key)
        return value if words is None else _reworded(spec, words)

    def _wants(self, section: Section) -> bool:
        wanted = self._wanted.get(section.id)
        if wanted is None:
            wanted = self._wanted[section.id] = self._choices.wants(section)
        return wanted


def _is_carried(entry: Entry, spec: FieldSpec) -> bool:
    """Tell whether a field only goes along with the others: who wrote it, and ids that link entries."""
    if spec.name == WRITER:
        return True
    copied_words = spec.kind is Kind.LINE and spec.name == "words"
    return not spec.asked and not isinstance(entry, Practice | Tracked) and not copied_words


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

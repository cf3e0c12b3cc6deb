"""Counted lists: where it was, what helped, what may have set it off, what I did.

Counts, never a ranking of the person.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from painapp.domain.body_words import areas_said, word_label
from painapp.domain.entries import Activity, CheckIn
from painapp.domain.fields import fields_of, pick_label, side_by_side
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.besides import also
from painapp.summary.choices import ACTIVITIES, AREAS, HELPED, SET_OFF, Section
from painapp.summary.lengths import NAMED, named_in
from painapp.summary.room import ROOMY
from painapp.summary.sayings import mores_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language
    from painapp.summary.besides import Also
    from painapp.summary.choices import Choices

MOST_ROWS = ROOMY.rows
"""Rows on the first page; the rest is named on the second."""

MOST_FEELINGS = 4

NOTHING_YET = "nothing-yet"


@dataclass(frozen=True, slots=True)
class Row:
    """One counted thing; `share` (0 to 1) is drawn as a bar, None where there is no whole."""

    label: str
    words: str
    share: float | None


@dataclass(frozen=True, slots=True)
class Tally:
    """One list: the most `rows` of the first page, and what is said below them.

    `mores` tell of the rest, each at the number of rows that are shown. `notes` is one text, from the longest
    to the shortest. `whole` says all of it for the second page; "" where there is none. `said` is the list as
    a line or two, from the longest to the shortest, for a page with little room.
    """

    id: str
    title: str
    rows: tuple[Row, ...]
    mores: tuple[str, ...]
    notes: tuple[str, ...]
    whole: str
    said: tuple[str, ...] = ()

    @property
    def more(self) -> str:
        """What tells of the others where all the `rows` are shown."""
        return self.mores[-1]

    @property
    def note(self) -> str:
        """The most that stands below, "" for nothing."""
        return self.notes[0] if self.notes else ""


def areas_of(entries: Sequence[Entry], choices: Choices, language: Language) -> Tally | None:
    """Count the check-ins that name each area, picked or on the body map, out of those that say where."""
    said = _said(entries, areas_said)
    frame, feelings = _feelings(entries, language)
    notes = named_in(frame, feelings, choices, language, most=MOST_FEELINGS)
    whole = frame.replace(NAMED, side_by_side(feelings, language), 1)
    return _picks(said, "areas", AREAS, (choices, language), (notes, whole))


def helped_of(entries: Sequence[Entry], choices: Choices, language: Language) -> Tally | None:
    """Count the check-ins that name each thing that helped; "nothing yet" is told apart, plainly."""
    return _picks(_said(entries, lambda one: one.helped), "helped", HELPED, (choices, language))


def set_off_of(entries: Sequence[Entry], choices: Choices, language: Language) -> Also | None:
    """Count the check-ins that name each thing that may have set it off, as the person's guess."""
    said = _said(entries, lambda one: one.triggers)
    if not said:
        return None
    counted = _labelled(_counts(said), said, "triggers", language)
    named = [f"{label} {language.number(times)}" for label, times in counted]
    frame = language.text(_MY_GUESSES, count=len(said), named=NAMED)
    whole = frame.replace(NAMED, side_by_side(named, language), 1)
    return also(SET_OFF, named_in(frame, named, choices, language), whole, choices, language)


def activities_of(entries: Sequence[Entry], choices: Choices, language: Language) -> Tally | None:
    """Count what was done, with the time of those that were timed."""
    groups: dict[str, list[Activity]] = {}
    for entry in entries:
        if isinstance(entry, Activity) and not entry.says_nothing:
            groups.setdefault(entry.what.casefold(), []).append(entry)
    if not groups:
        return None
    ordered = sorted(groups.values(), key=lambda one: (-len(one), -_minutes(one), one[0].what.casefold()))
    rows = [
        Row(
            group[0].what or language.text(_NOT_NAMED),
            _times_and_minutes(group, language),
            None,
        )
        for group in ordered
    ]
    named = [language.text(_NAMED, label=row.label, times=row.words) for row in rows]
    whole = f"{side_by_side(named, language, parted=True)}."
    said = named_in(f"{NAMED}.", named, choices, language, parted=True)
    return _tally(ACTIVITIES, rows, (), (whole, said), (choices, language))


def _said(entries: Sequence[Entry], picks_of: Callable[[CheckIn], tuple[str, ...]]) -> list[tuple[str, ...]]:
    return [picks for entry in entries if isinstance(entry, CheckIn) and (picks := picks_of(entry))]


def _feelings(entries: Sequence[Entry], language: Language) -> tuple[str, list[str]]:
    """Return a sentence about what it felt like, and the words with their counts, most often first."""
    said = _said(
        entries,
        lambda one: tuple(dict.fromkeys((*one.words, *(word for sore in one.body for word in sore.words)))),
    )
    counts = Counter(word for words in said for word in words)
    if not counts:
        return "", []
    ordered = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    named = [f"{word_label(word, language)} {language.number(times)}" for word, times in ordered]
    return language.text(_FELT, count=len(said), named=NAMED), named


def _picks(
    said: Sequence[tuple[str, ...]],
    name: str,
    section: Section,
    how: tuple[Choices, Language],
    note: tuple[tuple[str, ...], str] = ((), ""),
) -> Tally | None:
    if not said:
        return None
    language = how[1]
    counts = _counts(said)
    nothing = counts.pop(NOTHING_YET, 0)
    counted = _labelled(counts, said, name, language)
    of = len(said)
    rows = [
        Row(label, language.text(_OF_CHECK_INS, count=of, times=language.number(times)), times / of)
        for label, times in counted
    ]
    named = [f"{label} {language.number(times)}" for label, times in counted]
    frame = language.text(_ALL_OF_CHECK_INS, count=of, named=NAMED)
    all_named = frame.replace(NAMED, side_by_side(named, language), 1) if named else ""
    notes, whole_note = note
    if nothing:
        whole_note = language.text(_NOTHING_YET, count=nothing)
        notes = (whole_note,)
    whole = " ".join(part for part in (all_named, whole_note) if part)
    lines = (whole, *(text for text in named_in(frame, named, how[0], language) if text != whole))
    return _tally(section, rows, notes, (whole, lines), how)


def _counts(said: Sequence[tuple[str, ...]]) -> Counter[str]:
    """Count each pick once a check-in; own words in two spellings are one thing."""
    return Counter(key for picks in said for key in {pick.casefold() for pick in picks})


def _labelled(
    counts: Counter[str], said: Sequence[tuple[str, ...]], name: str, language: Language
) -> list[tuple[str, int]]:
    """Return labels with their counts, the most first; the first spelling stands for all."""
    spec = next(one for one in fields_of(CheckIn) if one.name == name)
    spelling = {pick.casefold(): pick for picks in reversed(said) for pick in reversed(picks)}
    return [
        (pick_label(spec, spelling[key], language), times)
        for key, times in sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    ]


def _tally(
    section: Section,
    rows: Sequence[Row],
    notes: tuple[str, ...],
    lines: tuple[str, tuple[str, ...]],
    how: tuple[Choices, Language],
) -> Tally:
    choices, language = how
    whole, said = lines
    return Tally(
        section.id,
        language.text(section.label),
        tuple(rows[:MOST_ROWS]),
        mores_of(len(rows), MOST_ROWS, choices, language),
        notes,
        whole if choices.details else "",
        said,
    )


def _minutes(group: Iterable[Activity]) -> int:
    return sum(one.minutes or 0 for one in group)


def _times_and_minutes(group: Sequence[Activity], language: Language) -> str:
    timed = [one for one in group if one.minutes is not None]
    times = language.text(_TIMES, count=len(group))
    if not timed:
        return times
    words = _TIMES_AND_MINUTES if len(timed) == len(group) else _SOME_TIMED
    return language.text(words, count=len(timed), times=times, duration=language.duration(_minutes(timed)))


_NAMED = QT_TRANSLATE_NOOP("Summary", "{label} ({times})")
_ALL_OF_CHECK_INS = QT_TRANSLATE_NOOP("Summary", "In %n check-in(s): {named}.")
_OF_CHECK_INS = QT_TRANSLATE_NOOP("Summary", "{times} of %n check-in(s)")
_NOTHING_YET = QT_TRANSLATE_NOOP("Summary", "Nothing yet: %n check-in(s).")
_MY_GUESSES = QT_TRANSLATE_NOOP("Summary", "{named}; my guesses in %n check-in(s).")
_FELT = QT_TRANSLATE_NOOP("Summary", "It felt, in %n check-in(s): {named}.")
_TIMES = QT_TRANSLATE_NOOP("Summary", "%n time(s)")
_TIMES_AND_MINUTES = QT_TRANSLATE_NOOP("Summary", "{times}, {duration}")
_SOME_TIMED = QT_TRANSLATE_NOOP("Summary", "{times}, {duration} (%n timed)")
_NOT_NAMED = QT_TRANSLATE_NOOP("Summary", "Not named")

"""Counted lists: where it was, what helped, what I did. Counts, never a ranking of the person."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from painapp.domain.entries import Activity, CheckIn
from painapp.domain.fields import fields_of, pick_label
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.choices import ACTIVITIES, AREAS, HELPED, Section
from painapp.summary.sayings import more_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language
    from painapp.summary.choices import Choices

MOST_ROWS = 5
"""Rows on the first page; the rest is named on the second."""

NOTHING_YET = "nothing-yet"


@dataclass(frozen=True, slots=True)
class Row:
    """One counted thing; `share` (0 to 1) is drawn as a bar, None where there is no whole."""

    label: str
    words: str
    share: float | None


@dataclass(frozen=True, slots=True)
class Tally:
    """One list: the `rows` of the first page, `more` about the rest, and a `note` below.

    `whole` names every row in one sentence for the second page; "" where the first page shows them all.
    """

    id: str
    title: str
    rows: tuple[Row, ...]
    more: str
    note: str
    whole: str


def areas_of(entries: Sequence[Entry], choices: Choices, language: Language) -> Tally | None:
    """Count the check-ins that name each area, out of those that say where."""
    return _picks(entries, "areas", AREAS, choices, language)


def helped_of(entries: Sequence[Entry], choices: Choices, language: Language) -> Tally | None:
    """Count the check-ins that name each thing that helped; "nothing yet" is told apart, plainly."""
    return _picks(entries, "helped", HELPED, choices, language)


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
    whole = language.list_of([language.text(_NAMED, label=row.label, times=row.words) for row in rows])
    return _tally(ACTIVITIES, rows, "", whole, choices, language)


def _picks(
    entries: Sequence[Entry], name: str, section: Section, choices: Choices, language: Language
) -> Tally | None:
    spec = next(one for one in fields_of(CheckIn) if one.name == name)
    said = [picks for entry in entries if isinstance(entry, CheckIn) and (picks := getattr(entry, name))]
    if not said:
        return None
    # Own words in two spellings are one thing; the first spelling stands for both.
    spelling = {pick.casefold(): pick for picks in reversed(said) for pick in reversed(picks)}
    counts = Counter(key for picks in said for key in {pick.casefold() for pick in picks})
    nothing = counts.pop(NOTHING_YET, 0)
    counted = [
        (pick_label(spec, spelling[key], language), times)
        for key, times in sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    ]
    of = len(said)
    rows = [
        Row(label, language.text(_OF_CHECK_INS, count=of, times=language.number(times)), times / of)
        for label, times in counted
    ]
    named = language.list_of([f"{label} {language.number(times)}" for label, times in counted])
    return _tally(
        section,
        rows,
        language.text(_NOTHING_YET, count=nothing) if nothing else "",
        language.text(_ALL_OF_CHECK_INS, count=of, named=named),
        choices,
        language,
    )


def _tally(
    section: Section, rows: Sequence[Row], note: str, whole: str, choices: Choices, language: Language
) -> Tally:
    left = max(0, len(rows) - MOST_ROWS)
    return Tally(
        section.id,
        language.text(section.label),
        tuple(rows[:MOST_ROWS]),
        more_words(left, choices, language),
        note,
        whole if left and choices.details else "",
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
_TIMES = QT_TRANSLATE_NOOP("Summary", "%n time(s)")
_TIMES_AND_MINUTES = QT_TRANSLATE_NOOP("Summary", "{times}, {duration}")
_SOME_TIMED = QT_TRANSLATE_NOOP("Summary", "{times}, {duration} (%n timed)")
_NOT_NAMED = QT_TRANSLATE_NOOP("Summary", "Not named")

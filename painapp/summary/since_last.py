"""What changed since the last call, worked out from the very figures that the charts draw.

Each sentence says what it rests on. Two periods stand beside each other only where both hold enough days;
nothing is counted that was left undone, and nothing here says why.
"""

from __future__ import annotations

from datetime import timedelta
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.daily import Period, daily_figures
from painapp.domain.entries import FlareUp, Practice, StepTry
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.measures import MEASURES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from painapp.domain.daily import DayFigures
    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language
    from painapp.summary.choices import EntryReader
    from painapp.summary.measures import Measure

LEAST_DAYS = 8
"""Days with a value that each side of a contrast needs (facts: honest statistics)."""


class Sentence(NamedTuple):
    """One thing that is so: a stable name of what it is about, and the words."""

    key: str
    text: str


def period_before(period: Period) -> Period:
    """Return as many days just before `period`."""
    last = period.first - timedelta(days=1)
    return Period(last - timedelta(days=period.length - 1), last)


def changes_since(
    reader: EntryReader, period: Period, before: Period | None, language: Language, today: date | None = None
) -> tuple[Sentence, ...]:
    """Return what `period` holds, beside the days `before` where both hold enough; () where it holds nothing.

    In the order of the charts: activity, sleep, mood, pain; then flare-ups, what was practised, small steps.
    `today` is the last day of what goes on, None for the end of the period.
    """
    today = today or period.last
    written = reader.between(period.first, period.last)
    now = _figures(reader, written, period, today)
    earlier: tuple[DayFigures, ...] = ()
    if before is not None:
        earlier = _figures(reader, reader.between(before.first, before.last), before, today)
    said = [Sentence(one.id, text) for one in MEASURES if (text := _contrast(one, now, earlier, language))]
    said += [
        Sentence(key, text)
        for key, text in (
            ("flare-ups", _flare_ups(now, earlier, language)),
            ("practised", _practised(written, language)),
            ("steps", _steps(written, language)),
        )
        if text
    ]
    return tuple(said)


def _figures(
    reader: EntryReader, written: Sequence[Entry], period: Period, today: date
) -> tuple[DayFigures, ...]:
    begun_before = reader.periods(FlareUp, period.first, period.last)
    return daily_figures((*written, *begun_before), period, today)


def _contrast(
    measure: Measure, now: Sequence[DayFigures], earlier: Sequence[DayFigures], language: Language
) -> str:
    _, _, pick = measure.series[0]
    values, others = ([found.value for day in days if (found := pick(day))] for days in (now, earlier))
    if not values:
        return ""
    label = language.text(_LABELS[measure.id])
    middle = measure.write(median(values), language)
    if min(len(values), len(others)) < LEAST_DAYS:
        return language.text(_ONE_SIDE, count=len(values), label=label, middle=middle)
    told = {"label": label, "middle": middle, "before": measure.write(median(others), language)}
    beside = language.text(_OTHER_SIDE, count=len(others), before=told["before"])
    return language.text(_BOTH_SIDES, count=len(values), label=label, middle=middle, before=beside)


def _flare_ups(now: Sequence[DayFigures], earlier: Sequence[DayFigures], language: Language) -> str:
    days, others = (sum(day.flare_up for day in side) for side in (now, earlier))
    # Days before there was a diary are no days without a flare-up.
    if min(sum(day.recorded for day in side) for side in (now, earlier)) < LEAST_DAYS:
        return language.text(_IN_FLARE_UP, count=days) if days else ""
    if not days and not others:
        return ""
    return language.text(_IN_FLARE_UP_BEFORE, count=days, before=language.number(others))


def _practised(entries: Sequence[Entry], language: Language) -> str:
    done = [one for one in entries if isinstance(one, Practice)]
    days = len({one.day for one in done})
    times = language.text(_TIMES, count=len(done))
    return language.text(_PRACTISED, count=days, times=times) if done else ""


def _steps(entries: Sequence[Entry], language: Language) -> str:
    tries = [one for one in entries if isinstance(one, StepTry)]
    counts = [sum(one.how == how for one in tries) for how in ("did", "partly")]
    said = [language.text(words, count=count) for words, count in zip(_TRIED, counts, strict=True) if count]
    return language.text(_STEPS, said=", ".join(said)) if said else ""


_LABELS = {
    "activity": QT_TRANSLATE_NOOP("SinceLast", "Activity, middle day"),
    "sleep": QT_TRANSLATE_NOOP("SinceLast", "Sleep, middle night"),
    "mood": QT_TRANSLATE_NOOP("SinceLast", "Mood 0–10, middle day"),
    "pain": QT_TRANSLATE_NOOP("SinceLast", "Pain 0–10, middle day"),
}
_ONE_SIDE = QT_TRANSLATE_NOOP("SinceLast", "{label}: {middle} (%n day(s)).")
_BOTH_SIDES = QT_TRANSLATE_NOOP("SinceLast", "{label}: {middle} (%n day(s)); before that {before}.")
_OTHER_SIDE = QT_TRANSLATE_NOOP("SinceLast", "{before} (%n day(s))")
_IN_FLARE_UP = QT_TRANSLATE_NOOP("SinceLast", "In a flare-up: %n day(s).")
_IN_FLARE_UP_BEFORE = QT_TRANSLATE_NOOP("SinceLast", "In a flare-up: %n day(s); before that {before}.")
_TIMES = QT_TRANSLATE_NOOP("SinceLast", "%n time(s)")
_PRACTISED = QT_TRANSLATE_NOOP("SinceLast", "Practised {times}, on %n day(s).")
_TRIED = (
    QT_TRANSLATE_NOOP("SinceLast", "done %n time(s)"),
    QT_TRANSLATE_NOOP("SinceLast", "partly %n time(s)"),
)
_STEPS = QT_TRANSLATE_NOOP("SinceLast", "Small steps: {said}.")

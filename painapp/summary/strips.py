"""The four small charts as values: what is plotted, and the sentences computed from just that.

Each strip shows one value a day. Its key figures and its alternative text are worked out from the points
themselves, so that picture and words cannot tell different things.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Any

from painapp.domain.words import QT_TRANSLATE_NOOP, Words
from painapp.summary.choices import CHARTS
from painapp.summary.measures import MEASURES, Measure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from painapp.domain.daily import DayFigures, Figure, Period
    from painapp.domain.ports import Language

LEAST_LABEL_GAP = 0.1
"""Days closer to the last one than this share of the period leave the label to it."""


@dataclass(frozen=True, slots=True)
class Point:
    """One day's value: `day` counts from 0, `late` when all of it was written later (drawn hollow)."""

    day: int
    value: float
    late: bool


@dataclass(frozen=True, slots=True)
class Series:
    """One line, or one row of bars. `shape` tells it apart without colour."""

    id: str
    shape: str
    points: tuple[Point, ...]
    dashed: bool = False

    @property
    def values(self) -> tuple[float, ...]:
        """The values in the order of their days."""
        return tuple(point.value for point in self.points)


@dataclass(frozen=True, slots=True)
class Strip:
    """One chart: `ticks` are values with their labels, `low` and `high` the ends of the scale.

    `key` is the middle day (median), `under` the lines below it, `sentence` the alternative text.
    """

    id: str
    title: str
    unit: str
    series: tuple[Series, ...]
    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]
    key: str
    under: tuple[str, ...]
    sentence: str

    @property
    def tallness(self) -> float:
        """How high it is drawn, beside the others: two lines in one strip need more room."""
        return 1.0 if len(self.series) == 1 else 1.5


@dataclass(frozen=True, slots=True)
class Charts:
    """The aligned strips of a period of `length` days, with the days that are labelled below them.

    `flare_ups` are shaded and `pauses` hatched: first and last day of each stretch, counted from 0.
    """

    id: str
    title: str
    length: int
    strips: tuple[Strip, ...]
    day_ticks: tuple[tuple[int, str], ...]
    caption: str
    flare_ups: tuple[tuple[int, int], ...] = ()
    pauses: tuple[tuple[int, int], ...] = ()


def charts_of(
    figures: Sequence[DayFigures], period: Period, language: Language, written_with_help: int = 0
) -> Charts | None:
    """Return the charts of a period, without the strips that have no value; None where none has.

    `written_with_help` is how many of the entries behind them somebody else had a hand in.
    """
    strips = tuple(strip for measure in MEASURES if (strip := _strip(measure, figures, language)) is not None)
    if not strips:
        return None
    return Charts(
        CHARTS.id,
        language.text(CHARTS.label),
        period.length,
        strips,
        day_ticks(period, language),
        _caption(strips, figures, written_with_help, language),
        _stretches(day.flare_up for day in figures),
        _stretches(day.pause for day in figures),
    )


def _stretches(covered: Iterable[bool]) -> tuple[tuple[int, int], ...]:
    """Return first and last of each stretch of days that are covered."""
    found: list[tuple[int, int]] = []
    for at, inside in enumerate(covered):
        if inside and found and found[-1][1] == at - 1:
            found[-1] = (found[-1][0], at)
        elif inside:
            found.append((at, at))
    return tuple(found)


def day_ticks(period: Period, language: Language) -> tuple[tuple[int, str], ...]:
    """Return the days to label: each one, each week or each month, always the first and the last."""
    days = period.days()
    last = period.length - 1
    if period.length <= 9:
        chosen = list(range(period.length))
    elif period.length <= 120:
        step = 7 * math.ceil(period.length / 70)
        chosen = list(range(0, period.length, step))
    else:
        # The first of a month is a date people know.
        months = [at for at, day in enumerate(days) if day.day == 1]
        chosen = months[:: math.ceil(len(months) / 7)]
    room = LEAST_LABEL_GAP * period.length
    between = [at for at in chosen if room < at < last - room]
    return tuple((at, language.date_short(days[at])) for at in dict.fromkeys([0, *between, last]))


def _strip(measure: Measure, figures: Sequence[DayFigures], language: Language) -> Strip | None:
    first, *others = (
        Series(id_, shape, _points(figures, pick), dashed=at > 0)
        for at, (id_, shape, pick) in enumerate(measure.series)
    )
    if not first.points:
        return None
    ends = measure.ends(first.values)
    told = _told(measure, first, others, language)
    return Strip(
        id=measure.id,
        title=language.text(measure.title),
        unit=language.text(measure.unit),
        series=(first, *others),
        low=ends[0],
        high=ends[1],
        ticks=tuple((at, language.number(at / measure.unit_size)) for at in _three(ends, measure.unit_size)),
        key=told["middle"],
        under=_under(told, len(first.points), language),
        sentence=_sentence(measure, first, told, language),
    )


def _told(measure: Measure, first: Series, others: Sequence[Series], language: Language) -> dict[str, Any]:
    """Return what the words tell, worked out from the plotted values and from nothing else."""
    values = first.values
    told: dict[str, Any] = {
        "low": measure.write(min(values), language),
        "middle": measure.write(median(values), language),
        "high": measure.write(max(values), language),
    }
    return told | {other.id: measure.write(max(other.values), language) for other in others}


def _under(told: dict[str, Any], count: int, language: Language) -> tuple[str, ...]:
    lines: list[str] = [language.text(_MIDDLE_OF, count=count)] if count > 1 else []
    if told["low"] != told["high"]:
        lines.append(language.text(_FROM_TO, **told))
    if "worst" in told:
        lines.append(language.text(_WORST, **told))
    return tuple(lines)


def _sentence(measure: Measure, first: Series, told: dict[str, Any], language: Language) -> str:
    late = sum(point.late for point in first.points)
    said = [language.text(measure.sentence, count=len(first.points), **told)]
    if "worst" in told:
        said.append(language.text(_WORST_IN_SENTENCE, **told))
    if late:
        said.append(language.text(_LATE_IN_SENTENCE, count=late))
    return " ".join(said)


def _points(figures: Iterable[DayFigures], pick: Callable[[DayFigures], Figure | None]) -> tuple[Point, ...]:
    return tuple(
        Point(at, found.value, found.late)
        for at, day in enumerate(figures)
        if (found := pick(day)) is not None
    )


def _caption(
    strips: Sequence[Strip], figures: Sequence[DayFigures], written_with_help: int, language: Language
) -> str:
    points = [point for strip in strips for series in strip.series for point in series.points]
    recorded = len({point.day for point in points})
    said = [language.text(_DRAWN_WITH_GAPS if recorded < len(figures) else _DRAWN, count=recorded)]
    said += [language.text(words) for words in _sources(strips, figures)]
    if any(point.late for point in points):
        said.append(language.text(_HOLLOW))
    if any(day.flare_up for day in figures):
        said.append(language.text(_SHADED))
    if any(day.pause for day in figures):
        said.append(language.text(_HATCHED))
    if written_with_help:
        said.append(language.text(_WITH_HELP, count=written_with_help))
    return " ".join(said)


def _sources(strips: Sequence[Strip], figures: Sequence[DayFigures]) -> list[Words]:
    """Say where the averages and the worst come from."""
    shown = {strip.id for strip in strips}
    pain = [one for day in figures for one in (day.pain_average, day.pain_worst) if one is not None]
    if "pain" not in shown:
        return [_MOOD_SOURCE] if "mood" in shown else []
    if not any(one.looked_back for one in pain):
        return [_SOURCE]
    return [_LOOKED_BACK if all(one.looked_back for one in pain) else _BOTH_SOURCES]


def _three(ends: tuple[float, float], unit_size: int) -> tuple[float, ...]:
    """Return the ends and, where it is a whole number of units, the middle of a scale."""
    low, high = ends
    middle = (low + high) / 2
    return (low, high) if middle % unit_size else (low, middle, high)


_WORST_IN_SENTENCE = QT_TRANSLATE_NOOP("Summary", "Triangles: the worst of each day, at most {worst}.")
_LATE_IN_SENTENCE = QT_TRANSLATE_NOOP("Summary", "Hollow: %n day(s) written later.")
_MIDDLE_OF = QT_TRANSLATE_NOOP("Summary", "middle of %n day(s)")
_FROM_TO = QT_TRANSLATE_NOOP("Summary", "{low} to {high}")
_WORST = QT_TRANSLATE_NOOP("Summary", "worst {worst}")
_DRAWN = QT_TRANSLATE_NOOP("Summary", "Drawn from %n day(s).")
_DRAWN_WITH_GAPS = QT_TRANSLATE_NOOP("Summary", "Drawn from %n day(s); gaps left open.")
_SOURCE = QT_TRANSLATE_NOOP("Summary", "Average and worst: mean and highest of the day's check-ins.")
_MOOD_SOURCE = QT_TRANSLATE_NOOP("Summary", "Mood: mean of the day's check-ins.")
_LOOKED_BACK = QT_TRANSLATE_NOOP("Summary", "Average and worst pain: from the evening look-back.")
_BOTH_SOURCES = QT_TRANSLATE_NOOP(
    "Summary",
    "Average and worst pain: the evening look-back, else mean and highest of the day's check-ins.",
)
_SHADED = QT_TRANSLATE_NOOP("Summary", "Shaded: flare-up.")
_HATCHED = QT_TRANSLATE_NOOP("Summary", "Hatched: a pause.")
_WITH_HELP = QT_TRANSLATE_NOOP("Summary", "With or by someone else: %n entry(ies).")
_HOLLOW = QT_TRANSLATE_NOOP("Summary", "Hollow: written later.")

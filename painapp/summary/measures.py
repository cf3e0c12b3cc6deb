"""The four measures of the charts: words, where the values come from, scale, and how a value is written."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from painapp.domain.daily import DayFigures, Figure
    from painapp.domain.ports import Language


@dataclass(frozen=True, slots=True)
class Measure:
    """One strip in the making; of its `series` (id, shape, source of the values) the first is told of.

    `sentence` may hold {low}, {middle}, {high}; `ends` gives the scale's ends for the values; the scale is
    labelled in steps of `unit_size` (60 labels minutes as hours).
    """

    id: str
    title: Words
    unit: Words
    sentence: Words
    series: tuple[tuple[str, str, Callable[[DayFigures], Figure | None]], ...]
    ends: Callable[[Sequence[float]], tuple[float, float]]
    write: Callable[[float, Language], str]
    unit_size: int = 1


def _minutes_scale(values: Sequence[float]) -> tuple[float, float]:
    """Return 0 and a round number of minutes with a whole half."""
    most = max(values)
    steps = (20, 30, 40, 60, 90, 120, 180, 240, 300, 360, 480, 600, 720, 960, 1200, 1440)
    return 0, next((step for step in steps if most <= step), 1440 * math.ceil(most / 1440))


def _hours_scale(values: Sequence[float]) -> tuple[float, float]:
    """Return 4 to 8 hours in minutes, or as much wider as the nights need; bars would need a zero."""
    step = 4 * 60
    return (step if min(values) >= step else 0), max(2 * step, step * math.ceil(max(values) / step))


def _zero_to_ten(_: Sequence[float]) -> tuple[float, float]:
    return 0, 10


def _as_duration(minutes: float, language: Language) -> str:
    return language.duration(round(minutes))


def _as_score(value: float, language: Language) -> str:
    return language.number(value, 1)


MEASURES: tuple[Measure, ...] = (
    Measure(
        "activity",
        QT_TRANSLATE_NOOP("Summary", "Activity"),
        QT_TRANSLATE_NOOP("Summary", "minutes a day"),
        QT_TRANSLATE_NOOP(
            "Summary", "Bars: activity on %n day(s). From {low} to {high} a day, {middle} on the middle day."
        ),
        (("activity", "bars", lambda day: day.activity_minutes),),
        _minutes_scale,
        _as_duration,
    ),
    Measure(
        "sleep",
        QT_TRANSLATE_NOOP("Summary", "Sleep"),
        QT_TRANSLATE_NOOP("Summary", "hours a night"),
        QT_TRANSLATE_NOOP(
            "Summary", "Squares: sleep on %n day(s). From {low} to {high}, {middle} in the middle night."
        ),
        (("sleep", "squares", lambda day: day.sleep_minutes),),
        _hours_scale,
        _as_duration,
        unit_size=60,
    ),
    Measure(
        "mood",
        QT_TRANSLATE_NOOP("Summary", "Mood"),
        QT_TRANSLATE_NOOP("Summary", "0–10, higher is better"),
        QT_TRANSLATE_NOOP(
            "Summary",
            "Diamonds: average mood on %n day(s), 0–10. From {low} to {high}, {middle} on the middle day.",
        ),
        (("mood", "diamonds", lambda day: day.mood),),
        _zero_to_ten,
        _as_score,
    ),
    Measure(
        "pain",
        QT_TRANSLATE_NOOP("Summary", "Pain"),
        QT_TRANSLATE_NOOP("Summary", "0–10: average (dots), worst (triangles)"),
        QT_TRANSLATE_NOOP(
            "Summary",
            "Dots: average pain on %n day(s), 0–10. From {low} to {high}, {middle} on the middle day.",
        ),
        (
            ("average", "circles", lambda day: day.pain_average),
            ("worst", "triangles", lambda day: day.pain_worst),
        ),
        _zero_to_ten,
        _as_score,
    ),
)

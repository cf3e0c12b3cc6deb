"""What Today shows, worked out from the diary's values alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from painapp.domain.daily import Period, daily_figures
from painapp.domain.describing import details, headline, night_figures
from painapp.domain.entries import Activity, CheckIn, Sleep, WentWell
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.today.greeting import greeting

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from painapp.domain.daily import DayFigures
    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language

STRIP_DAYS = 14


@dataclass(frozen=True, slots=True)
class Line:
    """An entry as Today lists it: what it says first, and a softer second line."""

    entry: Entry
    text: str
    more: str


@dataclass(frozen=True, slots=True)
class StripDay:
    """One day of the last two weeks: its letter, its name, the average pain or None, written later."""

    letter: str
    name: str
    value: float | None
    late: bool


@dataclass(frozen=True, slots=True)
class TodayState:
    """Everything Today paints. `earlier` is "" when this is the first check-in of the day."""

    greeting: str
    date_line: str
    earlier: str
    sleep: Line | None
    activities: tuple[Line, ...]
    went_well: tuple[Line, ...]
    strip: tuple[StripDay, ...]
    strip_sentence: str


def today_state(
    day: date,
    woken: date,
    now: datetime,
    entries: Sequence[Entry],
    current: CheckIn | None,
    language: Language,
) -> TodayState:
    """Return the state for diary day `day` at local time `now`; `woken` is the day the last sleep ended on.

    `entries` describe the last fourteen days up to `day`; `current` is the check-in the card edits, which
    is not listed among the earlier ones.
    """
    todays = [entry for entry in entries if entry.day == day]
    figures = daily_figures(entries, Period(day - timedelta(days=STRIP_DAYS - 1), day))
    sleeps = [entry for entry in entries if isinstance(entry, Sleep) and entry.day == woken]
    return TodayState(
        greeting=greeting(now, language),
        date_line=language.text(_DATE_LINE, date=language.date_long(day)),
        earlier=_earlier([entry for entry in todays if isinstance(entry, CheckIn)], current, language),
        sleep=_line(sleeps[-1], language) if sleeps else None,
        activities=tuple(_line(entry, language) for entry in todays if isinstance(entry, Activity)),
        went_well=tuple(_line(entry, language) for entry in todays if isinstance(entry, WentWell)),
        strip=tuple(_strip_day(one, language) for one in figures),
        strip_sentence=strip_sentence(figures, language),
    )


def strip_sentence(figures: Sequence[DayFigures], language: Language) -> str:
    """Say what the strip shows: lowest and highest day's average, and the latest one with its day."""
    known = [(one.day, one.pain_average.value) for one in figures if one.pain_average is not None]
    if not known:
        return language.text(_NOTHING_YET)
    values = [value for _, value in known]
    low, high = (language.number(value, 1) for value in (min(values), max(values)))
    day, latest = known[-1]
    last, date = language.number(latest, 1), language.date_long(day)
    if len(known) == 1:
        return language.text(_STRIP_FIRST, value=low, date=date)
    if low == high:
        return language.text(_STRIP_LEVEL, value=low, latest=last, date=date)
    return language.text(_STRIP, low=low, high=high, latest=last, date=date)


def _line(entry: Entry, language: Language) -> Line:
    said = _night(entry, language) if isinstance(entry, Sleep) else details(entry, language)
    more = " · ".join(f"{label}: {value}" for label, value in said)
    return Line(entry, headline(entry, language), more)


def _night(sleep: Sleep, language: Language) -> list[tuple[str, str]]:
    """Return when the night was and how often it was broken; Diary has the rest."""
    left_out = ("into_bed", "falling_asleep_minutes", "awake_minutes", "out_of_bed")
    brief = replace(sleep, note="", **dict.fromkeys(left_out))
    said = details(brief, language)
    return said[: len(said) - len(night_figures(brief, language))]


def _earlier(check_ins: list[CheckIn], current: CheckIn | None, language: Language) -> str:
    said = [
        language.text(_SCORE_AT, score=entry.pain, time=language.clock_time(entry.at.clock))
        for entry in check_ins
        if entry.pain is not None and entry.at is not None and (current is None or entry.id != current.id)
    ]
    return language.text(_EARLIER, scores=language.list_of(said)) if said else ""


def _strip_day(one: DayFigures, language: Language) -> StripDay:
    return StripDay(
        letter=language.weekday_letter(one.day),
        name=language.date_long(one.day),
        value=one.pain_average.value if one.pain_average else None,
        late=one.pain_average.late if one.pain_average else False,
    )


_DATE_LINE = QT_TRANSLATE_NOOP("Today", "{date}. No one sees this but you.")
_SCORE_AT = QT_TRANSLATE_NOOP("Today", "{score} at {time}")
_EARLIER = QT_TRANSLATE_NOOP("Today", "Earlier today: {scores}.")
_NOTHING_YET = QT_TRANSLATE_NOOP("Today", "Each day you check in becomes a dot here.")
_STRIP = QT_TRANSLATE_NOOP(
    "Today", "Average pain of each day, between {low} and {high}. The latest is {latest}, on {date}."
)
_STRIP_FIRST = QT_TRANSLATE_NOOP("Today", "Average pain of {date}: {value}. The days to come join it here.")
_STRIP_LEVEL = QT_TRANSLATE_NOOP(
    "Today", "Average pain of each day, always {value}. The latest is {latest}, on {date}."
)

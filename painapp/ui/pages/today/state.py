"""What Today shows, worked out from the diary's values alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from painapp.domain.daily import covers
from painapp.domain.describing import details, headline, night_figures
from painapp.domain.entries import CheckIn, FlareUp, Sleep
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from painapp.domain.daily import DayFigures
    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language


@dataclass(frozen=True, slots=True)
class Line:
    """An entry as Today lists it: what it says first, and a softer second line."""

    entry: Entry
    text: str
    more: str


@dataclass(frozen=True, slots=True)
class StripDay:
    """One day of the last two weeks: its letter, its name, the average pain or None, late, in a flare-up."""

    letter: str
    name: str
    value: float | None
    late: bool
    shaded: bool = False


@dataclass(frozen=True, slots=True)
class WeeksState:
    """The last two weeks: a dot a day, and one sentence that says the same."""

    strip: tuple[StripDay, ...]
    sentence: str


def date_line(day: date, language: Language) -> str:
    """Return the line below the greeting."""
    return language.text(_DATE_LINE, date=language.date_long(day))


def earlier_line(check_ins: Iterable[CheckIn], current: CheckIn | None, language: Language) -> str:
    """Tell the day's scores before the check-in the card edits; "" where there is none."""
    said = [
        language.text(_SCORE_AT, score=entry.pain, time=language.clock_time(entry.at.clock))
        for entry in check_ins
        if entry.pain is not None and entry.at is not None and (current is None or entry.id != current.id)
    ]
    return language.text(_EARLIER, scores=language.list_of(said)) if said else ""


def line_of(entry: Entry, language: Language) -> Line:
    """Return an entry as a card lists it."""
    said = _night(entry, language) if isinstance(entry, Sleep) else details(entry, language)
    more = " · ".join(f"{label}: {value}" for label, value in said)
    return Line(entry, headline(entry, language), more)


def night_line(sleep: Sleep, language: Language) -> str:
    """Return what a night's times add up to, below its form; "" while none is given."""
    return " · ".join(f"{label}: {value}" for label, value in night_figures(sleep, language))


def flare_up_line(flare_up: FlareUp, today: date, language: Language) -> Line:
    """Return a flare-up as its card tells it: since when, and on a later day, quietly, whether it goes on."""
    said = details(replace(flare_up, eased=None), language)
    worst = language.text(_WORST, pain=flare_up.worst) if flare_up.worst is not None else ""
    more = " · ".join(part for part in (worst, *(f"{label}: {value}" for label, value in said)) if part)
    return Line(flare_up, _flare_up_words(flare_up, today, language), more)


def _flare_up_words(flare_up: FlareUp, today: date, language: Language) -> str:
    last = flare_up.last_day
    if last is None:
        if flare_up.day == today:
            return language.text(_SINCE_TODAY)
        return language.text(_SINCE, day=language.date_long(flare_up.day))
    if last == flare_up.day:
        return language.text(_ONE_DAY, day=language.date_long(last))
    return language.text(_LASTED, first=language.date_long(flare_up.day), last=language.date_long(last))


def weeks_state(
    figures: Sequence[DayFigures], flare_ups: Sequence[FlareUp], language: Language
) -> WeeksState:
    """Return the strip for the figures of these days, in order, up to today; `flare_ups` are shaded."""
    today = figures[-1].day
    shaded = {one.day for one in figures if any(covers(flare, one.day, today) for flare in flare_ups)}
    strip = tuple(_strip_day(one, one.day in shaded, language) for one in figures)
    sentence = strip_sentence(figures, language)
    return WeeksState(strip, " ".join(filter(None, (sentence, _shade_sentence(len(shaded), language)))))


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


def yesterday_of(day: date) -> date:
    """Return the day before."""
    return day - timedelta(days=1)


def _shade_sentence(count: int, language: Language) -> str:
    return language.text(_SHADED, count=count) if count else ""


def _night(sleep: Sleep, language: Language) -> list[tuple[str, str]]:
    """Return when the night was and how often it was broken; Diary has the rest."""
    left_out = ("into_bed", "falling_asleep_minutes", "awake_minutes", "out_of_bed")
    brief = replace(sleep, note="", **dict.fromkeys(left_out))
    said = details(brief, language)
    return said[: len(said) - len(night_figures(brief, language))]


def _strip_day(one: DayFigures, shaded: bool, language: Language) -> StripDay:
    return StripDay(
        letter=language.weekday_letter(one.day),
        name=language.date_long(one.day),
        value=one.pain_average.value if one.pain_average else None,
        late=one.pain_average.late if one.pain_average else False,
        shaded=shaded,
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
_SHADED = QT_TRANSLATE_NOOP("Today", "Shaded: %n day(s) of a flare-up.")
_SINCE_TODAY = QT_TRANSLATE_NOOP("Today", "Since today.")
_SINCE = QT_TRANSLATE_NOOP("Today", "Since {day}. Still going?")
_ONE_DAY = QT_TRANSLATE_NOOP("Today", "It has eased. It was there on {day}.")
_LASTED = QT_TRANSLATE_NOOP("Today", "It has eased. It was there from {first} to {last}.")
_WORST = QT_TRANSLATE_NOOP("Today", "Worst: {pain} of 10")

"""What the calendar shows of each day, as a month and as a week, worked out from the diary's values alone."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from painapp.domain.daily import figures_of_day
from painapp.domain.entries import Activity, CheckIn, FlareUp, LookBack, Pause, Sleep
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.day_mark import DayMark

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from painapp.domain.daily import DayFigures
    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language

MEASURED = (CheckIn, LookBack, Sleep, Activity)
"""The kinds whose figures the strip of a day shows."""


@dataclass(frozen=True, slots=True)
class CalendarState:
    """The days in sight, from `first` to `last`, and a mark for each that has something to show."""

    first: date
    last: date
    marks: dict[date, DayMark] = field(default_factory=dict[date, DayMark])

    @property
    def shows_marks(self) -> bool:
        """Whether the marks of a strip are to be explained."""
        return any(mark.entries for mark in self.marks.values())

    @property
    def shows_late(self) -> bool:
        """Whether some marks are hollow."""
        return any(mark.late_only and mark.entries for mark in self.marks.values())

    @property
    def shows_flare_up(self) -> bool:
        """Whether some days are shaded as a flare-up."""
        return any(mark.flare_up for mark in self.marks.values())

    @property
    def shows_pause(self) -> bool:
        """Whether some days are shaded as a pause."""
        return any(mark.paused for mark in self.marks.values())


@dataclass(frozen=True, slots=True)
class WeekDay:
    """One day of the week view: how it is called, what it says in figures, and its marks."""

    day: date
    label: str
    said: str
    """Its figures in words; "" where nothing is written."""
    spoken: str
    """All a screen reader says of it, without whether it is chosen."""
    mark: DayMark


def calendar_state(
    first: date,
    last: date,
    entries: Iterable[Entry],
    periods: Sequence[FlareUp | Pause],
    today: date,
    language: Language,
) -> CalendarState:
    """Return the marks of the days `first` to `last`, from the entries of these days.

    `periods` are the flare-ups and pauses that touch them, wherever they begin; one that goes on is taken to
    last to `today`.
    """
    by_day: dict[date, list[Entry]] = {}
    for entry in entries:
        by_day.setdefault(entry.day, []).append(entry)
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    marks: dict[date, DayMark] = {}
    for day in days:
        found = by_day.get(day, [])
        covering = [one for one in periods if one.day <= day <= (one.last_day or max(one.day, today))]
        if found or covering:
            marks[day] = _mark(day, found, covering, language)
    return CalendarState(first, last, marks)


def week_days(state: CalendarState, today: date, language: Language) -> tuple[WeekDay, ...]:
    """Return the days of a week as rows."""
    count = (state.last - state.first).days + 1
    days = (state.first + timedelta(days=number) for number in range(count))
    return tuple(_week_day(day, state.marks.get(day, DayMark()), today, language) for day in days)


def week_of(day: date, first_weekday: int) -> tuple[date, date]:
    """Return the first and last day of the week `day` lies in. Weeks begin on `first_weekday`, 0 Monday."""
    first = day - timedelta(days=(day.weekday() - first_weekday) % 7)
    return first, first + timedelta(days=6)


def _mark(
    day: date, entries: Sequence[Entry], periods: Sequence[FlareUp | Pause], language: Language
) -> DayMark:
    figures = figures_of_day(day, [entry for entry in entries if isinstance(entry, MEASURED)])
    pain = figures.pain_average or figures.pain_worst
    at_worst = figures.pain_average is None and pain is not None
    flare_up = any(isinstance(one, FlareUp) for one in periods)
    paused = any(isinstance(one, Pause) for one in periods)
    return DayMark(
        pain=pain.value if pain is not None else None,
        has_other=any(not isinstance(entry, FlareUp | Pause) for entry in entries),
        late_only=bool(entries) and all(entry.written_later for entry in entries),
        entries=len(entries),
        sleep=figures.sleep_minutes.value if figures.sleep_minutes is not None else None,
        activity=figures.activity_minutes.value if figures.activity_minutes is not None else None,
        at_worst=at_worst,
        flare_up=flare_up,
        paused=paused,
        said=tuple(_aloud(figures, language, flare_up=flare_up, paused=paused)),
        worst=figures.pain_worst.value if figures.pain_worst is not None else None,
    )


def _aloud(figures: DayFigures, language: Language, *, flare_up: bool, paused: bool) -> list[str]:
    said: list[str] = []
    average, worst = figures.pain_average, figures.pain_worst
    if worst is not None and average is None:
        said.append(language.text(_WORST, pain=language.number(worst.value, 1)))
    if figures.sleep_minutes is not None:
        said.append(language.text(_SLEPT, time=language.duration(round(figures.sleep_minutes.value))))
    if figures.activity_minutes is not None:
        said.append(language.text(_ACTIVE, time=language.duration(round(figures.activity_minutes.value))))
    if flare_up:
        said.append(language.text(_IN_FLARE_UP))
    if paused:
        said.append(language.text(_IN_PAUSE))
    return said


def _pain(mark: DayMark, language: Language) -> list[str]:
    """Say pain on average and at worst, where that differs."""
    if mark.pain is None or mark.at_worst:
        return []
    average = language.number(mark.pain, 1)
    if mark.worst is None or mark.worst == mark.pain:
        return [language.text(_PAIN, pain=average)]
    return [language.text(_PAIN_BOTH, pain=average, worst=language.number(mark.worst, 1))]


def _together(text: str) -> str:
    """Return a text whose numbers are not parted from their units where a line ends."""
    return re.sub(r"(?<=\d) (?=\w)|(?<=\w) (?=\d)", "\N{NO-BREAK SPACE}", text)


def _week_day(day: date, mark: DayMark, today: date, language: Language) -> WeekDay:
    said = [*_pain(mark, language), *mark.said]
    count = [language.text(_ENTRIES, mark.entries)] if mark.entries else []
    said = said or count
    shown = "\N{NO-BREAK SPACE}· ".join(_together(one) for one in said)  # no line begins with a dot
    aloud = [language.date_long(day), *([language.text(_TODAY)] if day == today else []), *said]
    aloud += count if said != count else []
    if mark.late_only and mark.entries:
        aloud.append(language.text(_LATE))
    label = language.text(_LABEL, weekday=language.weekday_short(day), day=language.number(day.day))
    return WeekDay(day, label, shown, ", ".join(aloud), mark)


_LABEL = QT_TRANSLATE_NOOP("Diary", "{weekday} {day}")
_PAIN = QT_TRANSLATE_NOOP("Diary", "pain {pain}")
_PAIN_BOTH = QT_TRANSLATE_NOOP("Diary", "pain {pain}, at worst {worst}")
_WORST = QT_TRANSLATE_NOOP("Diary", "pain {pain} at worst")
_SLEPT = QT_TRANSLATE_NOOP("Diary", "slept {time}")
_ACTIVE = QT_TRANSLATE_NOOP("Diary", "active {time}")
_IN_FLARE_UP = QT_TRANSLATE_NOOP("Diary", "flare-up")
_IN_PAUSE = QT_TRANSLATE_NOOP("Diary", "pause")
_ENTRIES = QT_TRANSLATE_NOOP("Diary", "%n entry(ies)")
_TODAY = QT_TRANSLATE_NOOP("Diary", "today")
_LATE = QT_TRANSLATE_NOOP("Diary", "written later")

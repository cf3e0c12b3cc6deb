"""An invented diary held in a list, for the tests of the summary."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from painapp.domain.areas import AREAS
from painapp.domain.body_regions import FRONT
from painapp.domain.daily import Period
from painapp.domain.entries import (
    Activity,
    Belief,
    Call,
    CheckIn,
    Conditions,
    Entry,
    Expectation,
    FlareUp,
    Goal,
    GoalReview,
    HealthContact,
    LessonRead,
    LookBack,
    Medicine,
    MyStory,
    PacingPlan,
    PacingWeek,
    Pause,
    Practice,
    Question,
    Sleep,
    SmallStep,
    StepTry,
    ThingTried,
    Tracked,
    WentWell,
    WhatMatters,
)
from painapp.domain.fields import own_pick
from painapp.domain.learn_lists import THING_TRIED
from painapp.domain.lists import CONDITIONS, HELPED, PAIN_WORDS, TRIGGERS
from painapp.domain.moments import LocalTime, Written
from painapp.domain.sore import Sore

if TYPE_CHECKING:
    from collections.abc import Iterable

_E = TypeVar("_E", bound=Entry)
ZONE = "Europe/Oslo"
MONTH = Period(date(2026, 10, 29), date(2026, 11, 22))


class ListReader:
    """A diary in memory, as the summary asks for it."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = tuple(entries)

    def between(self, first: date, last: date) -> tuple[Entry, ...]:
        found = (one for one in self.entries if one.OF_A_DAY and first <= one.day <= last)
        return tuple(sorted(found, key=lambda one: (one.day, one.at.clock if one.at else time(23, 59))))

    def periods(self, kind: type[_E], first: date, last: date) -> tuple[_E, ...]:
        found = (one for one in self.entries if isinstance(one, kind))
        return tuple(one for one in found if one.day <= last and (one.last_day or last) >= first)  # type: ignore[attr-defined]

    def all_of(self, kind: type[_E]) -> tuple[_E, ...]:
        return tuple(one for one in self.entries if isinstance(one, kind))


@dataclass(frozen=True)
class StoppedClock:
    """A clock that stands at one instant."""

    at: datetime = datetime(2026, 11, 22, 17, 42, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at

    def zone_name(self) -> str:
        return ZONE


class Writer:
    """Writes entries with numbered ids, so that each run makes the same ones."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []

    def write(self, kind: type[_E], day: date, *, at: str = "", late_days: int = 0, **values: Any) -> _E:
        written_day = day + timedelta(days=late_days)
        entry = kind(
            id=UUID(int=len(self.entries) + 1),
            day=day,
            at=LocalTime(time.fromisoformat(at), ZONE, 60) if at else None,
            written=Written(datetime.combine(written_day, time(20), UTC), ZONE, 60, written_day),
            **values,
        )
        self.entries.append(entry)
        return entry

    @property
    def reader(self) -> ListReader:
        return ListReader(self.entries)


def usual_diary(period: Period = MONTH, *, seed: int = 7, recorded: float = 0.9) -> Writer:
    """A person's ordinary diary: some days without entries, some written later, a hard week inside."""
    rnd = random.Random(seed)
    writer = Writer()
    for number, day in enumerate(period.days()):
        if rnd.random() > recorded:
            continue
        hard = 7 <= number % 31 <= 10
        late = 2 if rnd.random() < 0.08 else 0
        _check_ins(writer, rnd, day, late, hard)
        writer.write(
            Sleep,
            day,
            late_days=late,
            slept_minutes=rnd.randrange(270 if hard else 340, 400 if hard else 490, 10),
            quality=rnd.randint(2, 4),
        )
        for _ in range(rnd.randint(0 if hard else 1, 2)):
            writer.write(
                Activity,
                day,
                at=f"{rnd.randint(10, 18):02}:15",
                late_days=late,
                what=rnd.choice(_DID),
                minutes=rnd.randint(4, 9 if hard else 22),
                effort=rnd.randint(1, 5),
            )
        if rnd.random() < 0.25:
            writer.write(WentWell, day, late_days=late, text=rnd.choice(_WENT_WELL))
    return writer


def _check_ins(writer: Writer, rnd: random.Random, day: date, late: int, hard: bool) -> None:
    level = 7 if hard else 4
    for hour in rnd.sample((8, 13, 19), rnd.randint(1, 3)):
        writer.write(
            CheckIn,
            day,
            at=f"{hour:02}:{rnd.randint(0, 59):02}",
            late_days=late,
            pain=min(10, max(0, level + rnd.randint(-1, 2))),
            mood=max(0, (3 if hard else 6) + rnd.randint(-1, 2)),
            areas=tuple(rnd.sample(_WHERE, rnd.randint(0, 3))),
            helped=tuple(rnd.sample(_HELPED, rnd.randint(0, 2))),
            note="Stiff this morning, better after a warm shower." if rnd.random() < 0.15 else "",
        )


def fullest_diary(period: Period = MONTH) -> Writer:
    """Everything there can be, as long as it can be: the first page has to hold all the same."""
    rnd = random.Random(3)
    writer = Writer()
    word = "Unbreakable" * 7 + "ish"
    for day in period.days():
        for hour in range(8, 20, 2):
            writer.write(
                CheckIn,
                day,
                at=f"{hour:02}:00",
                late_days=rnd.choice((0, 1)),
                pain=rnd.randint(0, 10),
                mood=rnd.randint(0, 10),
                energy=rnd.randint(0, 10),
                stress=rnd.randint(0, 10),
                areas=(*(one.id for one in AREAS), own_pick(word)),
                helped=(*(one.id for one in HELPED), own_pick(word), own_pick(word.upper() + " and more")),
                triggers=(*(one.id for one in TRIGGERS), own_pick(word)),
                words=tuple(one.id for one in PAIN_WORDS),
                body=tuple(Sore(one.id, 10, ("aching", own_pick(word))) for one in FRONT[::9]),
                writer="by-someone",
                note="",
            )
        _looking_back(writer, rnd, day, word)
        writer.write(Sleep, day, slept_minutes=rnd.randint(0, 1440), quality=3, note="A long night. " * 40)
        for number in range(6):
            writer.write(
                Activity, day, what=f"{word} {number} " + "and on " * 12, minutes=rnd.randint(0, 1440)
            )
        writer.write(WentWell, day, text=f"{word} " * 20)
        for number in range(3):
            writer.write(
                Practice,
                day,
                exercise=f"exercise-{number}-{day.day % 7}",
                title=f"{word} {number}-{day.day % 7}",
                minutes=rnd.randint(1, 1440),
                tension_before=rnd.randint(0, 10),
                tension_after=rnd.randint(0, 10),
                pain_before=rnd.randint(0, 10),
                pain_after=rnd.randint(0, 10),
                note="And on. " * 40,
            )
        title, how = f"{word} {day.day % 9}", THING_TRIED[day.day % 4].id
        writer.write(LessonRead, day, lesson=title, title=title, page="one", to_the_end=day.day % 2 == 0)
        writer.write(ThingTried, day, thing=title, words=f"{word}, {title}", how=how, note="And so on. " * 40)
    writer.write(CheckIn, period.last, pain=10, note=("Many words of mine. " * 6_000)[:100_000])
    writer.write(CheckIn, period.last, pain=10, note="x" * 2_000)
    long_before = period.first - timedelta(days=40)
    for first in (long_before, *period.days()[::5]):
        writer.write(
            FlareUp,
            first,
            eased=max(first, period.first) + timedelta(days=2),
            worst=10,
            set_off_by=tuple(one.id for one in TRIGGERS),
            helped=(*(one.id for one in HELPED), own_pick(word)),
            note="Here again. " * 60,
            writer="with-someone",
        )
    writer.write(Pause, period.last, reason=own_pick(word))
    named = (*(one.id for one in CONDITIONS), own_pick(word))
    writer.write(Conditions, period.first, named=named, small_efforts="not-sure")
    _fullest_plan(writer, period, word)
    return writer


def _fullest_plan(writer: Writer, period: Period, word: str) -> None:
    """As much of calls, goals and steps as there can be, in words as long as they can be."""
    first, last = period.first, period.last
    long_line = f"{word} and on and on " * 2
    number: dict[str, Any] = {"number": 98, "of_calls": 99, "role": "coach"}
    held = writer.write(Call, first, call_day=first, standing="held", **number)
    need = ("listen", "ideas", "plan", own_pick(word))
    writer.write(
        Call,
        first,
        call_day=last + timedelta(days=400),
        need=need,
        changed="It changed. " * 400,
        role="coach",
    )
    for place in (1, 2, 3):
        writer.write(Question, first, words="Why, and how? " * 80 if place == 1 else "x" * 900, place=place)
    for number_of in range(9):
        matters = writer.write(
            WhatMatters, first, area=own_pick(f"{word} {number_of}"), words="So much. " * 90, closeness=10
        )
        named: dict[str, Any] = dict.fromkeys(("much_less", "less", "hoped", "more", "much_more"), long_line)
        goal = writer.write(
            Goal,
            first,
            words=long_line,
            why="Because. " * 90,
            matters=str(matters.id),
            importance=10,
            **named,
        )
        writer.write(
            GoalReview,
            last,
            goal=str(goal.id),
            words=long_line,
            attained="-2",
            importance=10,
            confidence=10,
            makes_it="That. " * 60,
            note="Then. " * 60,
        )
        step = writer.write(
            SmallStep,
            first,
            words=f"{number_of} {long_line}"[:200],
            how_often=long_line,
            call=str(held.id) if number_of % 2 else "",
            goal=str(goal.id),
            went="partly",
            went_words=long_line,
            by_coach=True,
        )
        for day in period.days():
            writer.write(StepTry, day, step=str(step.id), words=step.words, how="partly", note="Note. " * 30)
            writer.write(Expectation, day, what=long_line, expects="This. " * 40, expected=9, turned_out=3)
        plan = writer.write(PacingPlan, first, what=long_line, rest_after=1000, rest_for=1000)
        for day in period.days()[::3]:
            writer.write(PacingWeek, day, plan=str(plan.id), week=day, minutes=1234.567, times=7, change="up")
        writer.write(Belief, first, text="I believe. " * 90)
    writer.write(MyStory, first, began="It began. " * 400, told="They told. " * 100, tired_of="Of it. " * 90)


def _looking_back(writer: Writer, rnd: random.Random, day: date, word: str) -> None:
    writer.write(
        LookBack,
        day,
        worst=rnd.randint(5, 10),
        least=rnd.randint(0, 5),
        average=5,
        enjoyment=rnd.randint(0, 10),
        general_activity=rnd.randint(0, 10),
        sleep=rnd.randint(0, 10),
        suited=rnd.choice(("more", "right", "less")),
        different="It was different. " * 30,
        writer="by-someone",
    )
    writer.write(Medicine, day, what=f"{word} {day.day}", how_much="two " * 20)
    writer.write(HealthContact, day, who=own_pick(f"{word} {day.day}"), why="Why. " * 90, outcome="So. " * 90)
    for number in range(8):
        name = f"{word} {number}"
        writer.write(Tracked, day, tracker=name, name=name, holds="number", unit="u" * 80, amount=1e9)
        writer.write(Tracked, day, tracker=f"c{number}", name=name, holds="choice", chosen=own_pick(word))


def with_plan(writer: Writer, period: Period = MONTH) -> Writer:
    """Add what a coaching programme adds: the call before and the next, goals, steps, pacing, a story."""
    before, first = period.first - timedelta(days=20), period.first
    held = writer.write(
        Call, before, call_day=first, standing="held", role="coach", number=4, of_calls=8, jotted="Jotted."
    )
    writer.write(
        Call,
        first,
        call_day=period.last + timedelta(days=3),
        role="coach",
        who="Eva Berg",
        place="01632 960 960",
        need=("ideas", "listen"),
        changed="Mornings are easier, evenings as before.",
    )
    for place, words in enumerate(_QUESTIONS, start=1):
        writer.write(Question, first, words=words, place=place, about="Check-in, 5 November")
    family = writer.write(WhatMatters, before, area="family", words="Being there on Sundays.", closeness=5)
    outdoors = writer.write(
        WhatMatters,
        before,
        area="nature",
        words="To be outside every day.",
        closeness=3,
        tiny_action="Sit out",
    )
    writer.write(WhatMatters, before, area="work", words="To finish what I start.", closeness=4)
    lunch = writer.write(
        Goal,
        before,
        words="Sunday lunch at my sister's",
        why="We used to, every week.",
        with_whom="My sister",
        importance=9,
        confidence=7,
        matters=str(family.id),
        standing="reached",
        standing_since=period.last,
        taken_along="That I asked for help.",
        **_LEVELS,
    )
    garden = writer.write(
        Goal, before, words="Half an hour in the garden", importance=7, matters=str(outdoors.id), **_LEVELS
    )
    for day, attained, goal in (
        (first, "-2", garden),
        (period.last, "-1", garden),
        (period.last, "0", lunch),
    ):
        writer.write(
            GoalReview,
            day,
            goal=str(goal.id),
            words=goal.words,
            attained=attained,
            importance=7,
            confidence=5,
            makes_it="I did it once.",
        )
    _steps(writer, period, held, garden)
    writer.write(
        MyStory, before, began="After a fall in 2019.", told="That it would pass.", tired_of="Why I rest."
    )
    writer.write(Belief, before, text="Something must be worn out.")
    writer.write(Belief, first, text="Perhaps it can settle.")
    return writer


def _steps(writer: Writer, period: Period, held: Entry, garden: Goal) -> None:
    days = period.days()
    walk = writer.write(
        SmallStep, days[0], words="Walk 8 minutes", how_often="most days", call=str(held.id), went="done"
    )
    breathe = writer.write(
        SmallStep,
        days[0],
        words="Slow breathing before bed",
        call=str(held.id),
        went="partly",
        went_words="weekdays",
    )
    writer.write(SmallStep, days[0], words="Ask about physio", call=str(held.id), went="not-yet")
    writer.write(SmallStep, days[0], words="Send the leaflet", call=str(held.id), by_coach=True)
    sit = writer.write(SmallStep, days[0], words="Sit on the bench", goal=str(garden.id), rank=0)
    for number, day in enumerate(days[1:]):
        for step, how in ((walk, "did"), (breathe, "partly"), (sit, "not-today")):
            if number % 3:
                writer.write(
                    StepTry, day, step=str(step.id), words=step.words, how="did" if number % 2 else how
                )
    for number in range(4):
        writer.write(
            Expectation,
            days[number * 4],
            what=f"Lunch out, time {number + 1}",
            expects="I will have to leave early.",
            expected=7,
            happened="I stayed.",
            turned_out=8 - 2 * number,
        )
    plan = writer.write(
        PacingPlan,
        days[0],
        what="Hoovering",
        trial_1=10,
        trial_2=12,
        trial_3=8,
        share=0.8,
        goal=str(garden.id),
    )
    writer.write(PacingWeek, days[0], plan=str(plan.id), week=days[0], minutes=8.0, times=5, change="begin")
    writer.write(PacingWeek, days[8], plan=str(plan.id), week=days[8], minutes=8.8, times=5, change="up")


_QUESTIONS = (
    "Pacing at work: Tuesdays are too much",
    "Stretching hurts at first, is that all right?",
    "Sleeping on bad nights",
)
_LEVELS: dict[str, Any] = {
    "much_less": "Not at all",
    "less": "Once",
    "hoped": "Every other week",
    "more": "Every week",
    "much_more": "Every week, and I cook",
}
_DID = ("Walk", "Walk", "Walk to the corner and back", "Gardening", "Stretching", "Swimming", "Hoovering")
_WHERE = ("lower-back", "neck", "hip-right", "shoulder-left", "knee-right")
_HELPED = (
    "warmth",
    "slow-breathing",
    "moving",
    "rest",
    "being-with-someone",
    "own:My TENS machine",
    "nothing-yet",
)
_WENT_WELL = (
    "Stayed two hours at lunch at my sister's.",
    "Mornings are easier.",
    "Said no to moving boxes, and it was fine.",
    "Sat in the garden with a coffee and did nothing at all for half an hour, the first time since spring.",
)

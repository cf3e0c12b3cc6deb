"""Every kind of entry the diary knows, in one place; each is described in a module of its own."""

from __future__ import annotations

from painapp.domain.call import Call, Question, Shared
from painapp.domain.care import Conditions, HealthContact, Medicine
from painapp.domain.check_in import CheckIn, LookBack
from painapp.domain.day_and_night import Activity, Sleep, WentWell
from painapp.domain.entry import Entry, only_one, same_content
from painapp.domain.goal import Expectation, Goal, GoalReview, SmallStep, StepTry
from painapp.domain.learning import (
    HowReady,
    LessonAnswer,
    LessonRead,
    MyCourse,
    TakenAlong,
    ThingToTry,
    ThingTried,
)
from painapp.domain.pacing_plan import PacingPlan, PacingWeek
from painapp.domain.periods import FlareUp, Pause
from painapp.domain.practice import FlareUpPlan, KindVoice, Practice
from painapp.domain.story import AfterCalls, Belief, MyStory, Person, WhatMatters
from painapp.domain.tools import (
    Conversation,
    HardDay,
    PleasantThing,
    SetbackPlan,
    SleepPlan,
    ThoughtRecord,
    UpOrDown,
    Worry,
    WorryTime,
)
from painapp.domain.tracked import Tracked, Tracker

__all__ = [
    "DAY_TYPES",
    "ENTRY_TYPES",
    "Activity",
    "AfterCalls",
    "Belief",
    "Call",
    "CheckIn",
    "Conditions",
    "Conversation",
    "Entry",
    "Expectation",
    "FlareUp",
    "FlareUpPlan",
    "Goal",
    "GoalReview",
    "HardDay",
    "HealthContact",
    "HowReady",
    "KindVoice",
    "LessonAnswer",
    "LessonRead",
    "LookBack",
    "Medicine",
    "MyCourse",
    "MyStory",
    "PacingPlan",
    "PacingWeek",
    "Pause",
    "Person",
    "PleasantThing",
    "Practice",
    "Question",
    "SetbackPlan",
    "Shared",
    "Sleep",
    "SleepPlan",
    "SmallStep",
    "StepTry",
    "TakenAlong",
    "ThingToTry",
    "ThingTried",
    "ThoughtRecord",
    "Tracked",
    "Tracker",
    "UpOrDown",
    "WentWell",
    "WhatMatters",
    "Worry",
    "WorryTime",
    "entry_type",
    "only_one",
    "same_content",
]

ENTRY_TYPES: tuple[type[Entry], ...] = (
    CheckIn,
    Sleep,
    Activity,
    Practice,
    LessonRead,
    StepTry,
    ThingTried,
    Expectation,
    GoalReview,
    ThoughtRecord,
    WentWell,
    LookBack,
    FlareUp,
    Pause,
    Medicine,
    HealthContact,
    Tracked,
    Tracker,
    Conditions,
    FlareUpPlan,
    KindVoice,
    MyStory,
    Belief,
    WhatMatters,
    Goal,
    SmallStep,
    PacingPlan,
    PacingWeek,
    Person,
    AfterCalls,
    Call,
    Question,
    Shared,
    MyCourse,
    HowReady,
    LessonAnswer,
    ThingToTry,
    TakenAlong,
    UpOrDown,
    WorryTime,
    Worry,
    PleasantThing,
    SleepPlan,
    Conversation,
    HardDay,
    SetbackPlan,
)
"""Every kind of entry, in the order a day lists them when they carry no time."""

DAY_TYPES: tuple[type[Entry], ...] = tuple(one for one in ENTRY_TYPES if one.OF_A_DAY)
"""The kinds that tell of a day: what the diary's days, strips and summaries show."""


def entry_type(kind: str) -> type[Entry]:
    """Return the class of a kind's stable name. Raises KeyError for a kind this version does not know."""
    return _BY_KIND[kind]


_BY_KIND = {one.KIND: one for one in ENTRY_TYPES}

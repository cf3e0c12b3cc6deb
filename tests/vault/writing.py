"""Entries for the tests of the diary, said in few words, and the diary opened again."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from painapp.domain.entries import (
    Activity,
    AfterCalls,
    Belief,
    Call,
    CheckIn,
    Conditions,
    Conversation,
    Expectation,
    FlareUp,
    FlareUpPlan,
    Goal,
    GoalReview,
    HardDay,
    HealthContact,
    HowReady,
    KindVoice,
    LessonAnswer,
    LessonRead,
    LookBack,
    Medicine,
    MyCourse,
    MyStory,
    PacingPlan,
    PacingWeek,
    Pause,
    Person,
    PleasantThing,
    Practice,
    Question,
    SetbackPlan,
    Shared,
    Sleep,
    SleepPlan,
    SmallStep,
    StepTry,
    TakenAlong,
    ThingToTry,
    ThingTried,
    ThoughtRecord,
    Tracked,
    Tracker,
    UpOrDown,
    WentWell,
    WhatMatters,
    Worry,
    WorryTime,
)
from painapp.domain.moments import local_time_on, written_now
from painapp.domain.sore import Sore
from painapp.domain.sound import packed
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.vault import open_vault

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.domain.entries import Entry
    from painapp.vault.vault import Vault
    from tests.clocks import FixedClock
    from tests.key_stores import MemoryKeyStore

FIRST_KINDS = (CheckIn, Sleep, Activity, WentWell)
"""Those there were from the first schema on."""
DAY = date(2026, 11, 22)
"""The day `clock` stands on."""


def new(made: type[Any], clock: FixedClock, /, day: date = DAY, at: str = "", **values: Any) -> Any:
    """A new entry written now; `at` as "18:42"."""
    local = local_time_on(day, time.fromisoformat(at), clock.zone_name()) if at else None
    return made(id=uuid4(), day=day, at=local, written=written_now(clock), **values)


def check_in(
    clock: FixedClock, pain: int | None = 4, day: date = DAY, at: str = "", **values: Any
) -> CheckIn:
    """A new check-in."""
    return new(CheckIn, clock, day, at, pain=pain, **values)


def reopen(folder: Path, clock: FixedClock, key_store: MemoryKeyStore) -> Vault:
    """Open a diary by its keyring."""
    return open_vault(folder, data_key_from_keyring(folder, key_store), clock, "0.1.0")


def one_of_each(clock: FixedClock, day: date = DAY) -> tuple[Entry, ...]:
    """One entry of every kind, without a time, in the order of the kinds."""
    return (
        new(CheckIn, clock, day, pain=3),
        new(Sleep, clock, day, quality=4),
        new(Activity, clock, day, what="Walk"),
        new(Practice, clock, day, exercise="slow-breathing", title="Slow breathing", minutes=5),
        new(LessonRead, clock, day, lesson="pacing", title="Even days", page="waves", to_the_end=True),
        new(StepTry, clock, day, step="a", words="Once round the block", how="partly"),
        new(ThingTried, clock, day, thing="d", words="Look out of the window", how="not-for-me"),
        new(Expectation, clock, day, what="The bus", expected=7, turned_out=4),
        new(GoalReview, clock, day, goal="b", words="Walk to the sea", attained="-1"),
        new(ThoughtRecord, clock, day, situation="The bus", strength_before=80, strength_after=0),
        new(WentWell, clock, day, text="Sun"),
        new(LookBack, clock, day, worst=8, least=2, average=5, suited="right"),
        new(FlareUp, clock, day),
        new(Pause, clock, day, until=day, reason="away"),
        new(Medicine, clock, day, what="Paracetamol"),
        new(HealthContact, clock, day, who="gp", why="A letter"),
        new(Tracked, clock, day, tracker="weight", holds="number", unit="kg", amount=71.25),
        new(Tracker, clock, day, name="Garden", holds="length", put_away=False),
        new(Conditions, clock, day, named=("heart", "own:gout"), none_of_these=False),
        new(FlareUpPlan, clock, day, first_hour="Sit down\nBreathe", medicines="As on the label"),
        new(KindVoice, clock, day, name="My sister", seconds=1, sound=packed(b"\x00\x10" * 800)),
        new(MyStory, clock, day, began="A fall on the ice."),
        new(Belief, clock, day, text="It can change."),
        new(WhatMatters, clock, day, area="nature", closeness=4),
        new(Goal, clock, day, words="Walk to the sea", hoped="Once a month", standing="resting"),
        new(SmallStep, clock, day, words="Once round the block", on_today=True, by_coach=False, rank=0),
        new(PacingPlan, clock, day, what="Walk", trial_1=12, trial_1_on=day, share=0.8),
        new(PacingWeek, clock, day, plan="c", week=day, minutes=9.5, change="stay"),
        new(Person, clock, day, name="Sam", who="friend", trusted=True),
        new(AfterCalls, clock, day, began="In bed by eight.", look_back_on=day),
        new(Call, clock, day, call_day=day, clock=time(10, 30), need=("ideas", "own:a map")),
        new(Question, clock, day, words="How far is far?", place=1, asked=False),
        new(Shared, clock, day, preset="coach", forms=("pdf",), first=day, last=day, named="full"),
        new(MyCourse, clock, day, paths=("course", "outdoor"), areas=("sleep",), begun=day, look_back_on=day),
        new(HowReady, clock, day, area="sleep", how="thinking"),
        new(LessonAnswer, clock, day, lesson="pacing", prompt="think", text="The ironing", taken=True),
        new(ThingToTry, clock, day, words="Look out of the window", lesson="pacing", thing="window"),
        new(TakenAlong, clock, day, learned="It is not all in the back.", sentence="It passes."),
        new(UpOrDown, clock, day, words="Cold rooms", way="up", part="surroundings"),
        new(WorryTime, clock, day, begins=time(17, 0), minutes=15, place="The kitchen"),
        new(Worry, clock, day, words="The letter", turned_out="let-be", looked_at=day),
        new(PleasantThing, clock, day, what="Tea in the sun", planned_for=day, how="did", good=7),
        new(SleepPlan, clock, day, habits=("no-clock", "own:a bath"), begins=time(21, 30), wind_down="Tea"),
        new(Conversation, clock, day, with_whom="Dr Example", with_care=True, asks="A letter"),
        new(HardDay, clock, day, least="Feed the cat", soothes="Radio"),
        new(SetbackPlan, clock, day, signs="I stop going out", does_first="Ring Sam"),
    )


def more_of_all(clock: FixedClock, day: date = DAY) -> tuple[Entry, ...]:
    """Entries that say what the older kinds could not say at first, and one of every kind that came later."""
    knee = (Sore("front-left-knee", 6, ("aching", "own:like a vice")),)
    return (
        new(CheckIn, clock, day, body=knee, words=("stiff",), triggers=("own:the bus",), writer="by-someone"),
        new(Tracked, clock, day, tracker="fog", holds="scale", amount=3),
        *(one for one in one_of_each(clock, day) if type(one) not in FIRST_KINDS),
    )

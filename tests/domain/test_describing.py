"""An entry in a few words."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given

from painapp.domain.describing import details, headline, night_figures, writer_words
from painapp.domain.entries import (
    DAY_TYPES,
    Activity,
    CheckIn,
    Conditions,
    Entry,
    Expectation,
    FlareUp,
    FlareUpPlan,
    GoalReview,
    HealthContact,
    HowReady,
    KindVoice,
    LessonRead,
    LookBack,
    Medicine,
    Pause,
    Practice,
    StepTry,
    ThingTried,
    ThoughtRecord,
    Tracked,
    Tracker,
    WentWell,
    Worry,
)
from painapp.domain.sore import Sore
from tests.domain.examples import DAY, check_in, entries, night, number_id, written
from tests.languages import PlainEnglish

ENGLISH = PlainEnglish()


def other(made: type[Any], **said: Any) -> Any:
    return made(id=number_id(1), day=DAY, written=written(), **said)


@pytest.mark.parametrize(
    ("entry", "line"),
    [
        (check_in(4, note="later"), "Pain 4 of 10"),
        (check_in(0), "Pain 0 of 10"),
        (check_in(mood=3), "Check-in"),
        (night(slept_minutes=400, quality=3), "6 h 40 min, quality 3 of 5"),
        (night(quality=3), "Quality 3 of 5"),
        (night("23:00", "23:00", "07:00", "07:00", falling_asleep_minutes=0, awake_minutes=0), "8 h"),
        (night("23:00"), "Sleep"),
        (other(Activity, what="Walk", minutes=12), "Walk, 12 min"),
        (other(Activity, what="Walk"), "Walk"),
        (other(Activity, minutes=12), "12 min"),
        (other(Activity, effort=3), "Activity"),
        (
            other(
                Practice, title="Slow breathing", minutes=5, tension_before=6, tension_after=3, pain_before=5
            ),
            "Slow breathing, 5 min, tension 6 to 3",
        ),
        (other(Practice, title="Body scan", pain_before=5, pain_after=0), "Body scan, pain 5 to 0"),
        (other(Practice, exercise="gone", minutes=2), "Practice, 2 min"),
        (other(FlareUpPlan, people="Sam"), "My flare-up plan"),
        (other(KindVoice, name="My sister"), "My sister"),
        (other(KindVoice), "A kind voice"),
        (other(StepTry, words="To the gate", how="not-today", note="Ice"), "To the gate: Not today"),
        (other(StepTry, how="did"), "I did it"),
        (other(StepTry, words="To the gate", step="a"), "To the gate"),
        (other(StepTry, note="Ice"), "Small step tried"),
        (other(GoalReview, words="The sea", attained="0", importance=8), "The sea: What I hoped for"),
        (other(Expectation, what="The bus", expected=7, turned_out=0), "The bus, expected 7, turned out 0"),
        (other(Expectation, what="The bus", expected=7), "The bus"),
        (
            other(Expectation, expected=7, turned_out=8),
            "What I expected, what happened, expected 7, turned out 8",
        ),
        (other(LessonRead, lesson="pacing", title="Even days", page="waves"), "Even days"),
        (other(LessonRead, lesson="gone", to_the_end=True), "Lesson read"),
        (other(ThingTried, words="Look out", how="not-for-me", note="Fog"), "Look out: Not for me"),
        (other(ThingTried, how="later"), "Later"),
        (other(ThoughtRecord, situation="The bus", thought="Useless", another_way="I came"), "I came"),
        (other(ThoughtRecord, situation="The bus", thought="Useless"), "The bus"),
        (other(ThoughtRecord, thought="Useless"), "Another way to see it"),
        (other(HowReady, area="sleep", how="not-now"), "Sleeping: Not now"),
        (other(Worry, words="The letter"), "The letter"),
        (other(WentWell, text="Lunch with {name}"), "Lunch with {name}"),
        (other(LookBack, worst=8, average=5, least=0), "Worst pain 8 of 10, average 5, least 0"),
        (other(LookBack, average=5, least=2), "Average pain 5 of 10, least 2"),
        (other(LookBack, least=2), "Least pain 2 of 10"),
        (other(LookBack, suited="right"), "Evening look-back"),
        (other(FlareUp, eased=DAY + timedelta(days=2), worst=8), "3 days, worst 8 of 10"),
        (other(FlareUp, eased=DAY), "1 day"),
        (other(FlareUp), "Since 22 November 2026"),
        (other(Pause, reason="away", until=DAY + timedelta(days=4)), "Away, 5 days"),
        (other(Pause, reason="own:in hospital"), "in hospital, since 22 November 2026"),
        (other(Pause, until=DAY), "1 day"),
        (other(Medicine, what="Paracetamol", how_much="two"), "Paracetamol, two"),
        (other(HealthContact, who="gp", why="my hip"), "GP"),
        (other(HealthContact, why="my hip"), "Health contact"),
        (
            other(Tracked, tracker="x", name="Cups of tea", holds="number", unit="cups", amount=3.0),
            "Cups of tea: 3 cups",
        ),
        (other(Tracked, tracker="x", name="Nap", holds="length", amount=40.0), "Nap: 40 min"),
        (other(Tracked, tracker="x", name="Knitting", holds="yes-no", amount=0.0), "Knitting: No"),
        (other(Tracked, tracker="x", name="Shift", holds="choice", chosen="own:late"), "Shift: late"),
        (other(Tracked, tracker="x", name="Shift", holds="choice"), "Shift"),
        (other(Tracker, name="Cups of tea", holds="number"), "Cups of tea"),
        (other(Conditions, named=("heart",)), "Other conditions"),
    ],
)
def test_the_headline_says_what_the_entry_says_first(entry: Entry, line: str) -> None:
    assert headline(entry, ENGLISH) == line


def test_details_are_the_rest_with_their_labels() -> None:
    entry = check_in(4, areas=("neck", "own:ear"), stress=0, note="a note")
    assert details(entry, ENGLISH) == [
        ("Where it is", "Neck, ear"),
        ("Stress", "0 of 10"),
        ("Note", "a note"),
    ]
    assert details(check_in(4), ENGLISH) == []


def test_a_night_of_the_long_form_says_what_it_adds_up_to_or_that_it_cannot() -> None:
    whole = night("22:45", "23:20", "06:30", "07:00", falling_asleep_minutes=30, awake_minutes=40)
    assert night_figures(whole, ENGLISH) == [
        ("Time in bed", "8 h 15 min"),
        ("Asleep", "6 h"),
        ("Asleep of the time in bed", "73 %"),
    ]
    part = night("22:45", "23:20", "06:30", "07:00", falling_asleep_minutes=30)
    assert [value for _, value in night_figures(part, ENGLISH)] == [
        "8 h 15 min",
        "not calculated",
        "not calculated",
    ]
    assert night_figures(night(slept_minutes=400, quality=3), ENGLISH) == []


def test_details_of_the_other_kinds_name_each_field_and_who_else_wrote() -> None:
    flare_up = other(FlareUp, eased=DAY, set_off_by=("bad-night", "own:boxes"), writer="with-someone")
    assert details(flare_up, ENGLISH) == [
        ("It eased on", "22 November 2026"),
        ("I think it was", "A bad night, boxes"),
        ("Written", "Together with someone"),
    ]
    look_back = other(LookBack, worst=8, enjoyment=3, suited="less", different="slept in")
    assert details(look_back, ENGLISH) == [
        ("Enjoying things", "3 of 10"),
        ("What I did today was", "Less than I hoped"),
        ("What was different?", "slept in"),
    ]
    done = other(
        Practice, title="Slow breathing", minutes=5, tension_before=6, tension_after=3, pain_before=5
    )
    assert details(done, ENGLISH) == [("Pain before", "5 of 10")]
    sore = check_in(body=(Sore("front-left-knee", 6, ("stiff",)),))
    assert details(sore, ENGLISH) == [("Body map", "Left knee, front 6 (Stiff)")]
    read = other(LessonRead, lesson="pacing", title="Even days", page="waves", to_the_end=True)
    assert details(read, ENGLISH) == [("To the end", "Yes")]


def test_a_thought_looked_at_is_told_whole_whatever_of_it_comes_first() -> None:
    thought = other(ThoughtRecord, situation="The bus", thought="Useless", strength_before=80)
    again = other(ThoughtRecord, situation="The bus", another_way="I came", strength_after=0)
    assert [value for _, value in details(thought, ENGLISH)] == ["80", "Useless"]
    assert [value for _, value in details(again, ENGLISH)] == ["The bus", "0"]


def test_who_else_wrote_is_one_sentence() -> None:
    assert writer_words(check_in(4), ENGLISH) == ""
    assert writer_words(check_in(4, writer="with-someone"), ENGLISH) == "Written together with someone"
    assert writer_words(check_in(4, writer="by-someone"), ENGLISH) == "Written by someone for me"
    assert writer_words(other(Conditions, named=("heart",)), ENGLISH) == ""
    assert writer_words(check_in(4, writer="by-robot"), ENGLISH) == "Written: by-robot"


def test_every_kind_of_a_day_can_be_written_with_a_helper_but_a_pause_and_what_was_read() -> None:
    assert [one.KIND for one in DAY_TYPES if not hasattr(one, "writer")] == ["lesson-read", "pause"]
    assert writer_words(other(CheckIn, writer="by-someone"), ENGLISH)


@given(entries())
def test_every_entry_has_a_headline(entry: Entry) -> None:
    assert headline(entry, ENGLISH).strip()
    assert all(label and value for label, value in details(entry, ENGLISH))

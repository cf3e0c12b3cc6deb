"""What comes next in the course, and why: rules over what was read, chosen and said of oneself."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.content.lessons import load_course
from painapp.domain.course import (
    BEGINS,
    CHOSEN,
    CONDITION,
    FOLLOWS,
    GOES_ON,
    MOST,
    OF_EFFORT,
    OTHER_CONDITIONS,
    TRYING,
    Reading,
    Suggestion,
    is_finished,
    next_lessons,
    readiness_of,
    reading_of,
    running_paths,
    week_in,
    why_said,
)
from painapp.domain.learn_lists import LEARN_AREAS, PATHS, READINESS
from painapp.domain.learning import HowReady, LessonRead, MyCourse
from painapp.domain.lists import EFFORT
from tests.domain.examples import DAY, number_id, written
from tests.languages import PlainEnglish

COURSE = load_course(Path(__file__).parents[2] / "resources" / "lessons", "en")
LESSONS = tuple(one for path in COURSE.paths for week in path.weeks for one in week.lessons)
BY_ID = {one.id: one for one in LESSONS}
NOTHING = Reading()


def read(lesson: str, number: int, *, days: int = 0, ended: bool = True, page: str = "") -> LessonRead:
    """A lesson read on a day, to its end or not."""
    return LessonRead(
        id=number_id(number),
        day=DAY + timedelta(days=days),
        written=written(DAY + timedelta(days=days)),
        lesson=lesson,
        title=lesson,
        page=page,
        to_the_end=ended or None,
    )


def plan(**said: Any) -> MyCourse:
    """A way through the course."""
    return MyCourse(id=number_id(900), day=DAY, written=written(), **said)


def test_at_the_very_start_both_paths_begin_and_none_is_the_lesser() -> None:
    found = next_lessons(LESSONS, NOTHING, None, {}, ())
    assert [(BY_ID[one.id].path, BY_ID[one.id].week, one.why) for one in found] == [
        ("course", 1, BEGINS),
        ("outdoor", 1, BEGINS),
    ]


def test_wishes_come_first_at_the_start_and_by_turns_with_the_path_once_that_is_begun() -> None:
    mine = plan(areas=("sleep", "mood"), paths=("course",))
    at_start = next_lessons(LESSONS, NOTHING, mine, {}, ())
    assert [one.why for one in at_start] == [CHOSEN, CHOSEN, BEGINS]
    on_the_way = next_lessons(LESSONS, reading_of([read("pacing", 1)]), mine, {}, ())
    assert [one.why for one in on_the_way] == [CHOSEN, FOLLOWS, CHOSEN]


def test_what_was_chosen_and_feels_ready_comes_first_and_says_so() -> None:
    mine = plan(areas=("understanding", "sleep"))
    found = next_lessons(LESSONS, NOTHING, mine, {"sleep": "ready"}, ())
    assert found[0] == Suggestion("sleep", TRYING, "sleep")
    assert Suggestion("what-pain-is-for", CHOSEN, "understanding") in found
    titles = {one.id: one.title for one in LESSONS}  # the lesson has the id of the area
    assert why_said(found[0], titles, PlainEnglish()) == "You are ready to try something: Sleeping."
    not_now = next_lessons(LESSONS, NOTHING, mine, {"sleep": "not-now"}, ())
    assert "sleep" not in [one.id for one in not_now]


def test_a_start_in_week_three_with_a_heart_condition_goes_on_from_there() -> None:
    """They begin with moving, stop in the middle, pause twice, and come back: nothing before is pushed."""
    heart = frozenset({"heart"})
    mine = plan(paths=("course",), areas=("moving",))
    first = next_lessons(LESSONS, NOTHING, mine, {"moving": "ready"}, heart)
    assert [(one.id, one.why) for one in first[:2]] == [
        (OTHER_CONDITIONS, CONDITION),
        ("moving-small", TRYING),
    ]

    stopped = reading_of([read("moving-small", 1, ended=False, page="small")])
    for paused in (None, DAY, DAY + timedelta(days=40)):  # a pause changes nothing of what comes next
        mine = plan(paths=("course",), areas=("moving",), paused_since=paused)
        found = next_lessons(LESSONS, stopped, mine, {}, heart)
        assert found[0] == Suggestion("moving-small", GOES_ON)
        assert found[1] == Suggestion(OTHER_CONDITIONS, CONDITION)
    assert stopped.where == {"moving-small": "small"}

    done = [read("moving-small", 1), read(OTHER_CONDITIONS, 2, days=60)]
    ahead = next_lessons(LESSONS, reading_of(done), plan(paths=("course",)), {}, heart)
    assert ahead == (Suggestion("keeping-going", FOLLOWS, OTHER_CONDITIONS),)
    done.append(read("expected-and-happened", 3, days=61))
    (follows,) = next_lessons(LESSONS, reading_of(done), plan(paths=("course",)), {}, heart)
    assert follows == Suggestion("out-and-together", FOLLOWS, "expected-and-happened")
    assert week_in(LESSONS, reading_of(done), "course") == 3

    rest = [one.id for one in LESSONS if one.path == "course" and one.week >= 3 and one.id not in BY_ID_DONE]
    done += [read(id_, 10 + at, days=70 + at) for at, id_ in enumerate(rest)]
    (also,) = next_lessons(LESSONS, reading_of(done), plan(paths=("course",)), {}, heart)
    said = why_said(also, {}, PlainEnglish())
    assert BY_ID[also.id].week == 1
    assert said == "It is on your path too."


BY_ID_DONE = {"moving-small", OTHER_CONDITIONS, "expected-and-happened"}


def test_where_small_efforts_make_worse_nothing_of_effort_is_put_forward_unless_chosen() -> None:
    week_two = reading_of([read("finding-a-baseline", 1)])
    minding = next_lessons(LESSONS, week_two, None, {}, frozenset({EFFORT}))
    assert [one.id for one in minding] == ["sleep", OTHER_CONDITIONS]
    usual = next_lessons(LESSONS, week_two, None, {}, ())
    assert usual[0].id == "moving-small"
    chosen = next_lessons(LESSONS, NOTHING, plan(areas=("moving",)), {}, frozenset({EFFORT}))
    assert [one.id for one in chosen[:2]] == [OTHER_CONDITIONS, "moving-small"]


@pytest.mark.parametrize("path", [one.id for one in PATHS])
def test_a_path_is_finished_when_all_of_it_was_read_in_whatever_order(path: str) -> None:
    here = [one.id for one in LESSONS if one.path == path]
    done = [read(id_, at, days=at) for at, id_ in enumerate(reversed(here))]
    assert not is_finished(LESSONS, reading_of(done[:-1]), None)
    assert is_finished(LESSONS, reading_of(done), None)
    assert next_lessons(LESSONS, reading_of(done), None, {}, ()) == ()
    assert running_paths(LESSONS, reading_of(done), None) == (path,)


def test_how_ready_is_what_was_said_last() -> None:
    said = [
        HowReady(id=number_id(at), day=DAY, written=written(DAY + timedelta(days=days)), area="mood", how=how)
        for at, (days, how) in enumerate([(3, "ready"), (0, "not-now")])
    ]
    assert readiness_of(said) == {"mood": "ready"}


readings = st.lists(
    st.tuples(st.sampled_from(sorted(BY_ID)), st.integers(0, 200), st.booleans()), max_size=40
).map(lambda rows: reading_of(read(id_, at, days=day, ended=end) for at, (id_, day, end) in enumerate(rows)))
plans = st.none() | st.builds(
    plan,
    paths=st.lists(st.sampled_from([one.id for one in PATHS]), unique=True).map(tuple),
    areas=st.lists(st.sampled_from([one.id for one in LEARN_AREAS]), unique=True, max_size=3).map(tuple),
)
readiness = st.dictionaries(
    st.sampled_from([one.id for one in LEARN_AREAS]),
    st.sampled_from([one.id for one in READINESS]),
    max_size=4,
)
named = st.frozensets(st.sampled_from(["heart", "lungs", EFFORT]), max_size=2)


@given(reading=readings, mine=plans, ready=readiness, conditions=named)
def test_whatever_was_said_what_comes_first_is_unread_wanted_and_gives_its_reason(
    reading: Reading, mine: MyCourse | None, ready: dict[str, str], conditions: frozenset[str]
) -> None:
    found = next_lessons(LESSONS, reading, mine, ready, conditions)
    titles = {one.id: one.title for one in LESSONS}
    ids = [one.id for one in found]
    assert len(ids) == len(set(ids)) <= MOST
    for one in found:
        assert one.id not in reading.read
        assert why_said(one, titles, PlainEnglish()).strip(" :“”.")
        main = BY_ID[one.id].areas[0]
        if one.why not in {GOES_ON, CONDITION}:
            assert ready.get(main) != "not-now"
            wanted = set(mine.areas) | ({"outdoors"} if "outdoor" in mine.paths else set()) if mine else set()
            assert EFFORT not in conditions or main not in OF_EFFORT - wanted
    if reading.stopped is not None:
        assert found[0].id == reading.stopped
    if conditions and OTHER_CONDITIONS not in reading.read:
        assert OTHER_CONDITIONS in ids[:2]
    running = running_paths(LESSONS, reading, mine)
    if not found and running:
        assert all(
            one.id in reading.read or ready.get(one.areas[0]) == "not-now" or one.areas[0] in OF_EFFORT
            for one in LESSONS
            if one.path in running
        )


def test_what_was_opened_last_stands_last_and_the_first_end_counts() -> None:
    again = [read("pacing", 1), read("sleep", 2, days=1, ended=False), read("pacing", 3, days=2)]
    reading = reading_of(again)
    assert reading.opened == ("sleep", "pacing")
    assert reading.ended == {"pacing": DAY}


def test_a_path_that_this_version_does_not_have_is_never_at_its_end() -> None:
    assert not is_finished(LESSONS, NOTHING, plan(paths=("garden",)))


def test_chosen_paths_run_whatever_was_opened() -> None:
    assert running_paths(LESSONS, Reading(("pacing",)), plan(paths=("outdoor",))) == ("outdoor",)


def test_the_week_stays_the_last_one_once_all_of_it_is_read() -> None:
    last = [one.id for one in LESSONS if (one.path, one.week) == ("course", 6)]
    done = reading_of([read(id_, number) for number, id_ in enumerate(last, start=1)])
    assert week_in(LESSONS, done, "course") == 6


def test_whoever_takes_the_outdoor_path_chose_its_effort() -> None:
    found = next_lessons(LESSONS, NOTHING, plan(paths=("outdoor",)), {}, frozenset({EFFORT}))
    assert [one.id for one in found[:2]] == [OTHER_CONDITIONS, "outdoors-first-time"]


def test_an_area_that_is_not_now_brings_no_lesson_that_only_touches_it() -> None:
    found = next_lessons(LESSONS, NOTHING, plan(areas=("people",)), {"people": "not-now"}, ())
    assert "people" not in [one.about for one in found]


def test_a_lesson_that_follows_and_was_wished_for_says_that_it_was_wished_for() -> None:
    begun = reading_of([read("what-pain-is-for", 1)])
    found = next_lessons(LESSONS, begun, plan(areas=("sleep", "understanding")), {}, ())
    assert found[1] == Suggestion("real-pain", CHOSEN, "understanding")


def test_two_wishes_bring_two_lessons_though_one_would_fit_both() -> None:
    begun = reading_of([read("breathing-and-letting-go", 1)])
    found = next_lessons(LESSONS, begun, plan(areas=("calm", "worry")), {}, ())
    assert {one.about for one in found if one.why == CHOSEN} == {"calm", "worry"}

"""Robin's way through the course fits the course there is, and hangs together on whatever day one looks."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest

from painapp.content.lessons import load_course, load_lesson
from painapp.demo.course_phrases import BEGUN_AGO
from painapp.demo.diary import open_demo
from painapp.demo.in_the_course import in_the_course
from painapp.domain.canonical import entry_from_json, entry_to_json
from painapp.domain.course import next_lessons, readiness_of, reading_of
from painapp.domain.entries import (
    Conversation,
    Entry,
    HowReady,
    LessonAnswer,
    LessonRead,
    MyCourse,
    PleasantThing,
    ThingToTry,
    ThingTried,
    Worry,
)
from painapp.domain.moments import diary_day, zone_of
from painapp.domain.trying import things_today
from painapp.ui.pages.lesson.state import steps_of
from tests.clocks import FixedClock

if TYPE_CHECKING:
    from painapp.content.lesson import LessonHeading

LAST = date(2026, 11, 22)
LESSONS = Path(__file__).parents[2] / "resources" / "lessons"
_E = TypeVar("_E", bound=Entry)


def of(kind: type[_E], entries: tuple[Entry, ...]) -> list[_E]:
    return [one for one in entries if isinstance(one, kind)]


@pytest.fixture(scope="module")
def story() -> tuple[Entry, ...]:
    return in_the_course(LAST)


@pytest.fixture(scope="module")
def headings() -> dict[str, LessonHeading]:
    course = load_course(LESSONS, "en")
    return {one.id: one for path in course.paths for week in path.weeks for one in week.lessons}


@pytest.mark.parametrize("ago", range(0, 182, 26))
def test_on_whatever_day_it_was_written_when_it_could_be(ago: int) -> None:
    last = LAST - timedelta(days=ago)
    entries = in_the_course(last)
    assert entries == in_the_course(last)
    assert all(entry_from_json(entry_to_json(one)) == one for one in entries)
    for one in entries:
        local = one.written.at.astimezone(zone_of(one.written.zone))
        assert diary_day(local) == one.written.day == one.day <= last
    assert min(one.day for one in entries) == last - timedelta(days=BEGUN_AGO)


def test_three_weeks_are_read_with_a_pause_and_one_lesson_put_down_in_the_middle(
    story: tuple[Entry, ...], headings: dict[str, LessonHeading]
) -> None:
    reading = reading_of(of(LessonRead, story))
    course = [one.id for one in headings.values() if one.path == "course" and one.week <= 3]
    assert set(course) - reading.read == {"sleep"} == {reading.stopped}
    days = sorted({one.day for one in of(LessonRead, story)})
    assert max(later - day for day, later in pairwise(days)) == timedelta(days=10)
    (plan,) = of(MyCourse, story)
    chosen = next_lessons(
        tuple(headings.values()), reading, plan, readiness_of(of(HowReady, story)), frozenset()
    )
    assert [one.id for one in chosen][:1] == ["sleep"]
    assert len(chosen) == 3


def test_what_it_names_is_in_the_lessons(
    story: tuple[Entry, ...], headings: dict[str, LessonHeading]
) -> None:
    for read in of(LessonRead, story):
        lesson = load_lesson(LESSONS, read.lesson, "en")
        assert read.title == headings[read.lesson].title
        pages = [step.id for step in steps_of(lesson)]
        assert read.page in pages
        assert (read.page == pages[-1]) == bool(read.to_the_end)
    for answer in of(LessonAnswer, story):
        if not answer.lesson:
            assert answer.prompt in {"hope", "hard", "already", "understood"}
            continue
        lesson = load_lesson(LESSONS, answer.lesson, "en")
        thinks = {page.think.id: page.think.question for page in lesson.pages if page.think}
        asked = {**thinks, lesson.own_words.id: lesson.own_words.question}
        assert asked[answer.prompt] == answer.question
    for thing in of(ThingToTry, story):
        tries = {one.id: one.title for one in load_lesson(LESSONS, thing.lesson, "en").tries}
        assert tries[thing.thing] == thing.words


def test_all_four_answers_were_given_and_two_things_stand_on_today(story: tuple[Entry, ...]) -> None:
    tried, things = of(ThingTried, story), of(ThingToTry, story)
    assert {one.how for one in tried} == {"did", "partly", "not-for-me", "later"}
    assert {one.thing for one in tried} <= {str(one.id) for one in things}
    assert len(things_today(things, tried, LAST)) == 2


def test_the_tools_hold_what_is_over_what_waits_and_what_is_planned(story: tuple[Entry, ...]) -> None:
    assert [bool(one.looked_at) for one in of(Worry, story)] == [True, True, False, False]
    planned = of(PleasantThing, story)
    assert {one.how for one in planned} == {"did", "partly", "not-this-time", ""}
    assert all(bool(one.how) == (one.planned_for is not None and one.planned_for < LAST) for one in planned)
    assert [bool(one.went) for one in of(Conversation, story)] == [True, False]


def test_the_demo_holds_all_of_it(tmp_path: Path, story: tuple[Entry, ...]) -> None:
    with open_demo(tmp_path / "demo", FixedClock(datetime(2026, 11, 22, 18, 42)), 60) as vault:
        for kind in {type(one) for one in story}:
            assert {one.id for one in vault.diary.all_of(kind)} == {one.id for one in of(kind, story)}
        assert set(vault.diary.settings.kept_readings) == {"lesson:pacing", "story:denise"}

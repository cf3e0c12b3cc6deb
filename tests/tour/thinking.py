"""Scenes of things to try on Today, thought records, what turns it up and down, and worry time."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from painapp.domain.entries import ThingToTry, ThoughtRecord, UpOrDown, Worry, WorryTime
from tests.stage import EMPTY
from tests.tour.about_me import day_of, put
from tests.tour.days_tools import go_to
from tests.tour.scene import Scene

if TYPE_CHECKING:
    from tests.stage import Stage

THINGS = (
    ("One small movement", "moving-small", "one-movement"),
    ("Name it", "thoughts", "name-it"),
)


def things_to_try(stage: Stage) -> None:
    """Have two things on Today, one of them answered and its note open."""
    for words, lesson, thing in THINGS:
        put(stage, ThingToTry, words=words, lesson=lesson, thing=thing)
        stage.clock.move(minutes=1)
    stage.go("today")
    second, first = stage.page.appearing.things.rows.values()
    stage.click(first.answers.chip("later"))
    stage.click(second.answers.chip("partly"))
    stage.click(second.tell)
    stage.click(second.note)
    stage.type("Twice. It felt a little silly, and a little lighter.")


def some_thoughts(stage: Stage) -> None:
    """Two records of the past weeks."""
    put(stage, ThoughtRecord, 9, situation="The stairs at the station, with a bag", feeling="Ashamed")
    put(
        stage,
        ThoughtRecord,
        2,
        situation="Woke at four, it hurt already",
        thought="Tomorrow is ruined before it has begun.",
        feeling="Afraid",
        strength_before=80,
        speaks_for="I have had many bad days after such nights.",
        speaks_against="On Tuesday I slept as little, and lunch with Mari was good.",
        another_way="Tomorrow will be tiring. I have had such days and got through.",
        strength_after=50,
    )
    go_to(stage, "thoughts")


def in_questions(stage: Stage) -> None:
    """Write one, with its feeling in sight."""
    page = go_to(stage, "thoughts")
    stage.click(page.thoughts.add)
    stage.type("The phone rang and I could not get up in time")
    questions = page.thoughts.form.form
    stage.click(questions.next)
    stage.type("I am no use to anybody")
    stage.click(questions.next)
    stage.type("Sad")
    stage.click(questions.editor("strength_before").more)


def all_questions(stage: Stage) -> None:
    """Open one written before, with all its questions."""
    some_thoughts(stage)
    stage.click(next(iter(stage.page.thoughts.rows.values())).change)


UPS = (
    ("A short night", "sleep"),
    ("Moving boxes all afternoon", "work"),
    ("The letter from the benefits office", "stress"),
)
DOWNS = (("The hot water bottle", "body"), ("Ola's silly films", "mood"), ("Sitting by the pond", ""))


def both_sides(stage: Stage) -> None:
    """Have a few things on each side."""
    for way, things in (("up", UPS), ("down", DOWNS)):
        for words, part in things:
            put(stage, UpOrDown, words=words, way=way, part=part)
    go_to(stage, "ups-and-downs")


def more_of_it(stage: Stage) -> None:
    """Make a small step of one of them, with ideas for the other side open."""
    both_sides(stage)
    page = stage.page
    stage.click(page.up.ideas.chip)
    row = next(row for row in page.down.rows.values() if row.accessibleName() == "Sitting by the pond")
    stage.click(row.change)
    stage.click(page.down.step.line.box)
    stage.type("Sit by the pond on Saturday")
    stage.click(page.down.step.line.button)


def begin_worry_time(stage: Stage) -> None:
    """Look at the page before anything stands on it."""
    go_to(stage, "worry-time")


def some_worries(stage: Stage) -> None:
    """Have a time, two worries that wait, and one that was looked at."""
    put(
        stage,
        WorryTime,
        begins=time(17),
        minutes=15,
        place="The kitchen table",
        afterwards="Water the plants",
    )
    put(
        stage,
        Worry,
        3,
        words="The boiler makes a noise",
        turned_out="can-do",
        step="Ring the landlord before noon",
        looked_at=day_of(stage, -3),
    )
    put(stage, Worry, words="What if I am worse in ten years?")
    stage.clock.move(minutes=1)
    put(stage, Worry, words="The form for the benefits office")
    go_to(stage, "worry-time")


def show_worries(stage: Stage) -> None:
    """Have those in sight that wait, and those looked at."""
    some_worries(stage)
    stage.click(stage.page.waiting.chip)
    stage.click(stage.page.past.chip)


def look_at_worries(stage: Stage) -> None:
    """Find a first step for the second one."""
    some_worries(stage)
    page = stage.page
    stage.click(page.waiting.look)
    stage.click(page.looking.kinds.chip("let-be"))
    stage.click(page.looking.next)
    stage.click(page.looking.kinds.chip("can-do"))
    stage.click(page.looking.step.line.box)
    stage.type("Fill in page one on Monday")


THINKING = (
    Scene("things-today", EMPTY, things_to_try),
    Scene("thoughts", EMPTY, some_thoughts),
    Scene("thoughts-question", EMPTY, in_questions),
    Scene("thoughts-all", EMPTY, all_questions),
    Scene("ups-and-downs", EMPTY, both_sides),
    Scene("ups-and-downs-step", EMPTY, more_of_it),
    Scene("worries", EMPTY, show_worries),
    Scene("worries-looking", EMPTY, look_at_worries),
    Scene("worries-begin", EMPTY, begin_worry_time),
)

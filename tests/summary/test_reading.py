"""Which goals, steps, calls and questions concern a period, and whom the page is for."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from painapp.domain.entries import (
    Call,
    Goal,
    GoalReview,
    MyStory,
    PacingPlan,
    PacingWeek,
    Question,
    SmallStep,
    StepTry,
    WhatMatters,
)
from painapp.summary.choices import Choices
from painapp.summary.reading import read_diary
from tests.summary.diary import MONTH, Writer

if TYPE_CHECKING:
    from painapp.domain.entries import Entry

FIRST, LAST, DAY = MONTH.first, MONTH.last, timedelta(days=1)


def told(writer: Writer, kind: type[Entry], preset: str = "") -> list[Any]:
    found = read_diary(writer.reader, MONTH, Choices(preset=preset) if preset else Choices()).everything()
    return [one for one in found if isinstance(one, kind)]


def test_goals_are_those_gone_for_in_the_period_and_those_reached_in_it() -> None:
    writer = Writer()
    writer.write(Goal, LAST, words="begun on the last day")
    writer.write(Goal, FIRST, words="reached on the first", standing="reached", standing_since=FIRST)
    writer.write(Goal, LAST + DAY, words="begun later")
    writer.write(Goal, FIRST - DAY, words="reached before", standing="reached", standing_since=FIRST - DAY)
    writer.write(Goal, FIRST, words="resting", standing="resting", standing_since=FIRST)
    writer.write(Goal, FIRST, words="let go", standing="let-go", standing_since=FIRST)
    assert [one.words for one in told(writer, Goal)] == ["begun on the last day", "reached on the first"]


def test_a_look_after_the_period_does_not_hide_the_last_one_before_it() -> None:
    writer = Writer()
    goal = str(writer.write(Goal, FIRST - 9 * DAY, words="Swim").id)
    for day in (FIRST - 8 * DAY, FIRST - 2 * DAY, LAST + DAY):
        writer.write(GoalReview, day, goal=goal, words="Swim", attained="0")
    assert [one.day for one in told(writer, GoalReview)] == [FIRST - 2 * DAY]


def test_what_matters_is_told_as_it_stood_at_the_end_of_the_period() -> None:
    writer = Writer()
    first = str(writer.write(WhatMatters, FIRST - DAY, area="family", closeness=3).id)
    writer.write(WhatMatters, LAST, area="family", closeness=5, thread=first)
    writer.write(WhatMatters, LAST + DAY, area="family", closeness=9, thread=first)
    writer.write(WhatMatters, LAST + DAY, area="work", closeness=9)
    assert [one.closeness for one in told(writer, WhatMatters)] == [5]


def test_steps_that_were_not_tried_or_agreed_are_not_told() -> None:
    writer = Writer()
    tried = writer.write(SmallStep, FIRST, words="tried")
    writer.write(SmallStep, FIRST, words="not tried")
    writer.write(StepTry, FIRST, step=str(tried.id), words="tried", how="not-today")
    assert [one.words for one in told(writer, SmallStep)] == ["tried"]


def test_pacing_is_what_is_paced_now_up_to_the_end_of_the_period() -> None:
    writer = Writer()
    paced = str(writer.write(PacingPlan, FIRST, what="Walking").id)
    rests = str(writer.write(PacingPlan, FIRST, what="Hoovering", standing="resting").id)
    for plan, day in ((paced, FIRST - DAY), (paced, LAST), (paced, LAST + DAY), (rests, FIRST)):
        writer.write(PacingWeek, day, plan=plan, week=day, minutes=8.0)
    assert [one.what for one in told(writer, PacingPlan)] == ["Walking"]
    assert [one.week for one in told(writer, PacingWeek)] == [FIRST - DAY, LAST]


def test_of_two_stories_in_a_merged_diary_the_newer_one_is_told() -> None:
    writer = Writer()
    for day, began in ((FIRST - 2 * DAY, "old"), (FIRST, "new"), (FIRST - DAY, "older")):
        writer.write(MyStory, day, began=began)
    assert [one.began for one in told(writer, MyStory)] == ["new"]
    writer.write(MyStory, LAST + DAY, began="")
    assert told(writer, MyStory) == [], "emptied last: the older ones are not told in its place"


def test_a_page_for_the_gp_tells_of_calls_and_questions_for_the_gp() -> None:
    writer = Writer()
    writer.write(Call, FIRST, call_day=LAST + DAY, role="coach")
    writer.write(Call, FIRST, call_day=LAST + 2 * DAY, role="gp")
    writer.write(Question, FIRST, words="for the coach", role="coach")
    writer.write(Question, FIRST, words="for anybody")
    assert [one.role for one in told(writer, Call, "gp")] == ["gp"]
    assert [one.words for one in told(writer, Question, "gp")] == ["for anybody"]
    writer.write(Question, FIRST, words="for the GP", role="gp")
    assert [one.words for one in told(writer, Question, "gp")] == ["for the GP"]


def test_a_question_of_a_call_that_was_taken_out_is_told_again() -> None:
    writer = Writer()
    writer.write(Question, FIRST, words="May I swim?", asked=True, call="of a call that is gone")
    assert [one.words for one in told(writer, Question)] == ["May I swim?"]

"""Own answers are grouped as the course asks, each once; what is taken along holds just what was ticked."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.entries import LessonAnswer, TakenAlong
from painapp.domain.moments import Written
from painapp.ui.pages.answers.state import (
    AnswersOf,
    Prompts,
    answers_by_lesson,
    taken,
    taken_page,
    taken_text,
)
from tests.languages import PlainEnglish

ENGLISH = PlainEnglish()
DAY = date(2026, 11, 22)
BEGUN = datetime(2026, 11, 22, 9, tzinfo=UTC)
PROMPTS = Prompts(
    {"pacing": "Sharing out your day", "sleep": "Sleep"},
    {"": ["hope", "hard"], "pacing": ["dip", "own"], "sleep": ["own"]},
)
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20).map(str.strip)


def answer(number: int, lesson: str, prompt: str, text: str, *, along: bool = False) -> LessonAnswer:
    written = Written(BEGUN + timedelta(minutes=number), "Europe/London", 0, DAY)
    return LessonAnswer(
        id=UUID(int=number),
        day=DAY + timedelta(days=number),
        written=written,
        lesson=lesson,
        title=f"{lesson} then",
        prompt=prompt,
        question=f"{prompt}?",
        text=text,
        taken=along or None,
    )


@st.composite
def answers(draw: st.DrawFn) -> list[LessonAnswer]:
    asked = st.tuples(
        st.sampled_from(["", "pacing", "sleep", "of-a-later-version"]),
        st.sampled_from(["hope", "dip", "own", "unknown"]),
        TEXTS,
        st.booleans(),
    )
    drawn = draw(st.lists(asked, max_size=12))
    made = [answer(at, *one[:3], along=one[3]) for at, one in enumerate(drawn)]
    return draw(st.permutations(made))


def flat(groups: tuple[AnswersOf, ...]) -> list[LessonAnswer]:
    return [one.entry for group in groups for one in group.answers]


@given(answers())
def test_each_answer_that_says_something_stands_once_below_its_lesson(given: list[LessonAnswer]) -> None:
    groups = answers_by_lesson(given, PROMPTS, ENGLISH)
    shown = flat(groups)
    assert {one.id for one in shown} == {one.id for one in given if one.text}
    assert len(shown) == len({one.id for one in shown})
    assert all(one.entry.lesson == group.lesson for group in groups for one in group.answers)
    order = ["", *PROMPTS.titles, "of-a-later-version"]
    assert [group.lesson for group in groups] == [one for one in order if any(s.lesson == one for s in shown)]
    for group in groups:
        asked = [*PROMPTS.asked.get(group.lesson, ())]
        places = [asked.index(p) if (p := one.entry.prompt) in asked else len(asked) for one in group.answers]
        assert places == sorted(places)
        assert group.title


@given(answers(), TEXTS)
def test_what_is_taken_along_is_just_what_was_ticked_and_written_for_it(
    given: list[LessonAnswer], sentence: str
) -> None:
    ticked = taken(answers_by_lesson(given, PROMPTS, ENGLISH))
    assert {one.entry.id for one in ticked} == {one.id for one in given if one.taken and one.text}
    written = Written(BEGUN, "Europe/London", 0, DAY)
    along = TakenAlong(id=UUID(int=99), day=DAY, written=written, sentence=sentence)
    text = taken_text(along, ticked, ENGLISH)
    page = taken_page(along, ticked, DAY, ENGLISH)
    said = [line for part in page.parts for line in part.lines]
    assert said == [*([along.sentence] if along.sentence else []), *(one.entry.text for one in ticked)]
    assert all(one in text for one in said)
    assert bool(text) == bool(said)


def test_what_was_asked_more_than_once_says_when() -> None:
    both = [answer(1, "", "hope", "Then"), answer(2, "", "hope", "Now"), answer(3, "", "hard", "Stairs")]
    (group,) = answers_by_lesson(both, PROMPTS, ENGLISH)
    assert group.title == "At the start"
    assert [(one.entry.text, bool(one.when)) for one in group.answers] == [
        ("Then", True),
        ("Now", True),
        ("Stairs", False),
    ]

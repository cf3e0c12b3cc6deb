"""Which pages a lesson has, where each thing stands, and what is put first for whom."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.content.lesson import Lesson
from painapp.content.marked_text import Aside, Paragraph, Run
from painapp.system.paths import shipped_resources
from painapp.ui.course_shelf import CourseShelf
from painapp.ui.pages.lesson.state import (
    END,
    OWN_WORDS,
    QUESTIONS,
    TRIES,
    for_this_person,
    next_of,
    place_of,
    sentences_of,
    sources_of,
    steps_of,
)

SHELF = CourseShelf(shipped_resources(), "en")
ABOUT = ("everyone", "heart", "lungs", "effort")
BLOCKS = st.lists(
    st.one_of(
        st.builds(lambda text: Paragraph((Run(text),)), st.sampled_from("abc")),
        st.builds(
            lambda about, text: Aside(about, (Run(text),)), st.sampled_from(ABOUT), st.sampled_from("abc")
        ),
    ),
    max_size=8,
)


@pytest.fixture
def lesson() -> Lesson:
    found = SHELF.lesson("pacing")
    assert found is not None
    return found


def test_whatever_stands_in_a_lesson_is_found_on_its_page(lesson: Lesson) -> None:
    steps = steps_of(lesson)
    assert [step.id for step in steps[-4:]] == [TRIES, OWN_WORDS, QUESTIONS, END]
    for number, page in enumerate(lesson.pages):
        assert place_of(lesson, steps, page.id) == number
        assert page.think is None or place_of(lesson, steps, page.think.id) == number
    for one, kind in (
        (lesson.tries[0], TRIES),
        (lesson.own_words, OWN_WORDS),
        (lesson.questions[-1], QUESTIONS),
    ):
        assert steps[place_of(lesson, steps, one.id)].id == kind
    assert place_of(lesson, steps, "no such thing") == 0
    assert place_of(lesson, steps, END) == 0, "who read to the end begins again"


@given(BLOCKS, st.frozensets(st.sampled_from(ABOUT)))
def test_what_was_named_comes_first_and_nothing_is_lost_or_turned_round(
    blocks: list[Paragraph | Aside], named: frozenset[str]
) -> None:
    shown = for_this_person(blocks, named)
    about = [isinstance(one, Aside) and one.about in named for one in shown]
    assert about == sorted(about, reverse=True)
    for is_first in (True, False):
        assert [one for one, first in zip(shown, about, strict=True) if first == is_first] == [
            one for one in blocks if (isinstance(one, Aside) and one.about in named) == is_first
        ]


@given(st.lists(st.sampled_from(["It hurts.", "It hurts.", "“Why?”", "Not 3.5 mm.", "Ja: so."]), max_size=6))
def test_each_sentence_stands_where_it_is_said_to(pieces: list[str]) -> None:
    text = " ".join(pieces)
    found = list(sentences_of(text))
    assert all(text[one.start : one.end] == one.text for one in found)
    assert " ".join(one.text for one in found) == text
    assert [one.start for one in found] == sorted({one.start for one in found})


def test_every_claim_has_a_work_and_each_path_goes_on_to_its_end() -> None:
    for path in SHELF.course.paths:
        ids = [lesson.id for week in path.weeks for lesson in week.lessons]
        followed = [ids[0]]
        while (following := next_of(SHELF.course, followed[-1])) is not None:
            followed.append(following.id)
        assert followed == ids
    for id_ in SHELF.headings:
        one = SHELF.lesson(id_)
        assert one is not None
        assert len(sources_of(one.claims, SHELF.works)) == len(one.claims)

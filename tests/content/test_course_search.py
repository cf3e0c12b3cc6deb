"""Searching the course: every word there is found, whole words come first, and what is marked fits."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from painapp.content.course_search import (
    Place,
    PlacesToSearch,
    grouped,
    marked,
    places_beside,
    places_of_lessons,
    snippet,
)
from painapp.domain.searching import plain, word_spans, words_of
from painapp.ui.course_shelf import CourseShelf

RESOURCES = Path(__file__).parents[2] / "resources"
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=400)
WORDS = st.text(st.sampled_from("abcdeéßœñ'’ -"), min_size=1, max_size=12)
PROSE = st.lists(WORDS, max_size=60).map(" ".join)


def place(title: str, text: str, group: str = "lesson") -> Place:
    return Place(group, f"{group}-{title}", "", title, "", text)  # pyright: ignore[reportArgumentType]


def found(places: list[Place], typed: str) -> list[str]:
    return [hit.place.title for hit in PlacesToSearch(places).find(typed)]


@given(PROSE, st.data())
def test_any_word_of_a_text_finds_it_typed_without_accents_or_capitals(
    text: str, data: st.DataObject
) -> None:
    words = words_of(text)
    if words:
        word = data.draw(st.sampled_from(words))
        typed = data.draw(st.sampled_from([word, word.upper(), plain(word)]))
        assert found([place("One", text)], typed) == ["One"]


@given(TEXTS, TEXTS)
def test_a_snippet_is_the_text_and_marks_only_what_was_looked_for(text: str, typed: str) -> None:
    looked_for = [plain(word) for word in words_of(typed)]
    assert "".join(run.text for run in marked(text, looked_for)) == text
    runs = snippet(text, looked_for)
    shown = "".join(run.text for run in runs)
    assert shown.removeprefix("… ").removesuffix(" …").strip() in " ".join(text.split())
    for run in runs:
        if run.strong:
            assert any(word in plain(run.text) for word in looked_for)


@given(TEXTS)
def test_words_stand_where_they_are_said_to_stand(text: str) -> None:
    spans = list(word_spans(text))
    assert all(start < end for start, end in spans)
    assert all(before[1] < after[0] for before, after in pairwise(spans))
    assert {text[start:end] for start, end in spans} >= set(words_of(text)[:3])


@given(st.lists(PROSE, min_size=1, max_size=8), WORDS)
def test_whole_words_stand_before_beginnings_and_those_before_insides(texts: list[str], typed: str) -> None:
    def level(text: str) -> int:
        words = [plain(text[start:end]) for start, end in word_spans(text)]
        tests = (str.__eq__, str.startswith, str.__contains__)
        return max(
            next(at for at, test in enumerate(tests) if any(test(word, plain(one)) for word in words))
            for one in words_of(typed)
        )

    places = [place(f"{number}", text) for number, text in enumerate(texts)]
    hits = PlacesToSearch([Place(*one[:3], "", "", one.text) for one in places]).find(typed)
    levels = [level(hit.place.text) for hit in hits]
    assert levels == sorted(levels)


def test_each_word_counts_and_a_title_counts_most() -> None:
    pacing = place("Pacing", "Rest before you need to.")
    sleep = place("Sleep", "Pacing your evening, and rest.")
    food = place("Food", "Eat something.")
    assert found([sleep, food, pacing], "pacing") == ["Pacing", "Sleep"]
    assert found([sleep, food, pacing], "pacing need") == ["Pacing"]
    assert found([sleep, food, pacing], "rest eat") == []
    assert found([food], "e") == []
    assert found([food], " .,* ") == []


def test_a_whole_word_anywhere_comes_before_the_beginning_of_one_in_a_title() -> None:
    assert found([place("Pacings", "Even days."), place("Sleep", "Pacing helps.")], "pacing") == [
        "Sleep",
        "Pacings",
    ]


def test_a_snippet_stays_around_its_word_whatever_else_was_found() -> None:
    runs = snippet("rested " + "word " * 60 + "rest early " + "word " * 60 + "resting", ["rest"])
    assert [run.text for run in runs if run.strong] == ["rest"]
    assert len("".join(run.text for run in runs)) < 220


def test_the_best_page_of_a_lesson_stands_for_it() -> None:
    pages = [
        Place("lesson", "pacing", "one", "Pacing", "Boom and bust", "Much on a good day."),
        Place("lesson", "pacing", "two", "Pacing", "Rest early", "Stop before you have to."),
    ]
    (hit,) = PlacesToSearch(pages).find("stop")
    assert (hit.place.page, [run.text for run in hit.snippet if run.strong]) == ("two", ["Stop"])


def test_a_snippet_begins_a_little_before_the_word() -> None:
    runs = snippet("word " * 100 + "Café au lait " + "word " * 100, ["cafe"])
    text = "".join(run.text for run in runs)
    assert text.startswith("… word")
    assert text.endswith("word …")
    assert len(text) < 220
    assert [run.text for run in runs if run.strong] == ["Café"]


def test_the_whole_course_is_found_by_group() -> None:
    shelf = CourseShelf(RESOURCES, "en")
    lessons = [lesson for id_ in shelf.headings if (lesson := shelf.lesson(id_)) is not None]
    places = [*places_of_lessons(lessons), *places_beside(shelf.stories, shelf.alongside, shelf.glossary)]
    search = PlacesToSearch(places)
    for lesson in lessons:
        hits = grouped(search.find(lesson.heading.title))
        assert lesson.heading.id in [hit.place.id for hit in hits["lesson"]]
    assert {hit.place.id for hit in grouped(search.find("sickle cell"))["story"]} >= {"denise"}
    assert "heart" in {hit.place.id for hit in grouped(search.find("blood pressure"))["alongside"]}
    assert grouped(search.find("baseline"))["term"][0].place.id == "baseline"

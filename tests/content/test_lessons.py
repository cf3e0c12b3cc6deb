"""Every lesson, story, card and page beside them: whole, plain, true to what the app may say, and linked."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from painapp.content.course_companions import (
    load_alongside,
    load_cards,
    load_glossary,
    load_stories,
)
from painapp.content.exercises import exercise_ids
from painapp.content.lesson import AREAS, IDEAS, ROOMS, TOOLS, Lesson
from painapp.content.lessons import lesson_ids, load_course, load_lesson, load_works
from painapp.content.marked_text import Aside, Block, Picture, links_of, texts_of
from painapp.content.tables import ContentError
from painapp.domain.lists import CONDITIONS as CONDITION_OPTIONS
from painapp.domain.lists import EFFORT
from tests.content.reading import grade, long_sentences, words

RESOURCES = Path(__file__).parents[2] / "resources"
LESSONS = RESOURCES / "lessons"
STORIES = load_stories(RESOURCES / "stories", "en")
ALONGSIDE = load_alongside(LESSONS, "en")
WORKS = load_works(LESSONS)
IDS = lesson_ids(LESSONS)
COURSE = load_course(LESSONS, "en")
CONDITIONS = {one.id for one in CONDITION_OPTIONS} | {EFFORT}

LINKS = {
    "exercise": set(exercise_ids(RESOURCES / "exercises")),
    "lesson": set(IDS),
    "story": {one.id for one in STORIES},
    "tool": set(TOOLS),
    "room": set(ROOMS),
    "term": {one.id for one in load_glossary(LESSONS, "en")},
    "alongside": {one.id for one in ALONGSIDE},
    "help": {"emergency", "now"},
}
# product.md, What it is not and Tone: never said, in any form of the word.
FORBIDDEN = (
    *(r"reduc\w+ (?:your |the )?pain", r"\btreats?\b", r"\btreatment", r"\bdetect", r"\brisk", r"\bseverity"),
    *(
        r"\bpatients?\b",
        r"\bhomework",
        r"\boverd(?:o|id)\b",
        r"correct thought",
        r"you should",
        r"\bcures?\b",
    ),
    *(
        r"\bstreak",
        r"well done",
        r"great job",
        r"congrat",
        r"\bguarantee",
        r"just relax",
        r"positive thinking",
    ),
    *(
        r"pain relief",
        r"relieves? ",
        r"\bfailed? to\b",
        r"!",
        r"\bsuffer",
        r"\bvictim",
        r"\bnormal (?:life|people)",
    ),
)
# Sentences of 21 to 26 words that may stay, by how they begin, and why.
LONG = {
    "If small efforts make you much worse": "whom it is for stands in one sentence with what holds for them",
    "If you have an illness where food": "three illnesses as examples, and what comes first",
    "If you think of hurting yourself": "the thought and who is there for it belong together",
    "Tell your GP if you snore": "three signs in a row",
    "Tell your GP soon if you lose weight": "two signs in a row",
}
MEDICINE_SENTENCE = "Never stop or change a medicine suddenly. Ask your GP or pharmacist first."


def texts(blocks: tuple[Block, ...]) -> list[str]:
    return [text for block in blocks if not isinstance(block, Picture) for text in texts_of(block)]


def parts(lesson: Lesson) -> dict[str, list[str]]:
    """The texts of a lesson by what is in sight at once."""
    found: dict[str, list[str]] = {}
    for page in lesson.pages:
        found[page.id] = texts(page.blocks)
        if page.think is not None:
            found[page.think.id] = [page.think.question, *texts(page.think.blocks)]
    for one in lesson.tries:
        found[one.id] = texts(one.blocks)
    for one in lesson.questions:
        found[one.id] = [one.question, *(part for a in one.answers for part in (a.text, a.explanation))]
    return found


def every_text() -> list[tuple[str, str]]:
    """Every text a person can read here, with where it stands."""
    found = [(id_, load_lesson(LESSONS, id_, "en").searchable) for id_ in IDS]
    found += [(one.id, "\n".join([one.title, one.lead, one.notice, *texts(one.blocks)])) for one in STORIES]
    for one in ALONGSIDE:
        found += [
            (one.id, "\n".join([one.title, one.lead, page.title, *texts(page.blocks)])) for page in one.pages
        ]
    for card in load_cards(LESSONS, "en"):
        found += [
            (f"card {card.week}", text) for text in (card.rule, card.opening, *card.questions, card.closing)
        ]
    found += [(term.id, term.meaning) for term in load_glossary(LESSONS, "en")]
    found.append(("course", (LESSONS / "course.en.toml").read_text(encoding="utf-8")))
    return found


@pytest.fixture(params=IDS)
def lesson(request: pytest.FixtureRequest) -> Lesson:
    return load_lesson(LESSONS, request.param, "en")


def test_a_lesson_is_whole(lesson: Lesson) -> None:
    assert 3 <= len(lesson.pages) <= 7
    assert any(page.think is not None for page in lesson.pages)
    assert 1 <= len(lesson.tries) <= 2
    assert 2 <= len(lesson.questions) <= 3
    assert 3 <= lesson.heading.minutes <= 5
    assert lesson.pictures
    assert lesson.reviewed >= date(2026, 11, 1)
    for question in lesson.questions:
        assert all(len(words(one.explanation)) >= 4 for one in question.answers), question.id


def test_a_page_is_short(lesson: Lesson) -> None:
    for page in lesson.pages:
        assert sum(len(words(one)) for one in texts(page.blocks)) <= 130, page.id
    spoken = sum(len(words(one)) for group in parts(lesson).values() for one in group)
    assert spoken / lesson.heading.minutes <= 230, "longer than its minutes say"


def test_a_lesson_is_easy_to_read(lesson: Lesson) -> None:
    found = parts(lesson)
    all_texts = [text for group in found.values() for text in group]
    assert grade(all_texts) <= 6
    assert {name: grade(group) for name, group in found.items() if grade(group) > 8} == {}
    assert [one for one in long_sentences(all_texts) if not one.startswith(tuple(LONG))] == []
    assert long_sentences(all_texts, limit=26) == []


def test_no_leave_for_a_long_sentence_is_left_over() -> None:
    found = [one for id_, text in every_text() if id_ in IDS for one in long_sentences(text.split("\n"))]
    assert [start for start in LONG if not any(one.startswith(start) for one in found)] == []


def test_links_and_conditions_lead_somewhere(lesson: Lesson) -> None:
    lost = [one for one in lesson.links if one.partition(":")[2] not in LINKS[one.partition(":")[0]]]
    assert lost == []
    about = {block.about for block in lesson.blocks if isinstance(block, Aside)}
    assert about - CONDITIONS == about & {"everyone"}


def test_claims_have_sources(lesson: Lesson) -> None:
    assert len(lesson.claims) >= 2
    assert [one.work for one in lesson.claims if one.work not in WORKS] == []


def test_every_work_is_used_and_whole() -> None:
    used = {one.work for id_ in IDS for one in load_lesson(LESSONS, id_, "en").claims}
    used |= {one.work for condition in ALONGSIDE for one in condition.claims}
    assert set(WORKS) == used
    assert all(not one.link or one.link.startswith("https://") for one in WORKS.values())
    # How far each was looked up stands beside how the lessons were read.
    review = (RESOURCES.parent / "docs" / "content-review.md").read_text(encoding="utf-8")
    assert [one for one in WORKS if one not in review] == []
    # Two books, and an article whose address was not found.
    assert {one.id for one in WORKS.values() if not one.link} == {"beck-2020", "hayes-2012", "field-2021"}


@pytest.mark.parametrize("pattern", FORBIDDEN)
def test_no_forbidden_word(pattern: str) -> None:
    assert [name for name, text in every_text() if re.search(pattern, text, re.IGNORECASE)] == []


def test_the_sentence_on_medicines_stands_word_for_word() -> None:
    assert COURSE.medicines == MEDICINE_SENTENCE
    spoken_of = [id_ for id_ in IDS if "medicines" in load_lesson(LESSONS, id_, "en").ideas]
    assert spoken_of
    for id_ in spoken_of:
        assert MEDICINE_SENTENCE in load_lesson(LESSONS, id_, "en").searchable
    # No story tells of stopping or changing one.
    for story in STORIES:
        found = re.findall(
            r"(?:stopp|came off|gave up|without|reduc)\w*[^.]*(?:medicine|tablet|pill)", str(story.blocks)
        )
        assert found == [], story.id


@pytest.mark.parametrize(
    "id_",
    ["moving-small", "pacing", "finding-a-baseline", "expected-and-happened", "flare-ups", "out-and-together"]
    + [one for one in IDS if one.startswith("outdoors-")],
)
def test_whom_effort_makes_ill_is_thought_of(id_: str) -> None:
    found = [block for block in load_lesson(LESSONS, id_, "en").blocks if isinstance(block, Aside)]
    assert "effort" in {block.about for block in found}


@pytest.mark.parametrize(
    "id_", ["what-pain-is-for", "real-pain", "flare-ups", "mood-and-pleasant-things", "thoughts", "medicines"]
)
def test_the_way_to_help_is_near(id_: str) -> None:
    assert "help:emergency" in load_lesson(LESSONS, id_, "en").links


def test_both_paths_have_six_weeks_each_with_lessons() -> None:
    course, outdoor = COURSE.paths
    assert [2 <= len(week.lessons) <= 4 for week in course.weeks] == [True] * 6
    assert all(week.lessons for week in outdoor.weeks)
    for week in (*course.weeks, *outdoor.weeks):
        assert [one.order for one in week.lessons] == list(range(1, len(week.lessons) + 1))
    shown = [one.id for path in COURSE.paths for week in path.weeks for one in week.lessons]
    assert sorted(shown) == sorted(IDS)
    assert len(shown) >= 18


def test_every_idea_area_and_tool_is_met() -> None:
    lessons = [load_lesson(LESSONS, id_, "en") for id_ in IDS]
    assert {one for lesson in lessons for one in lesson.ideas} == set(IDEAS)
    assert {one for lesson in lessons for one in lesson.heading.areas} == set(AREAS)
    assert {one.tool for lesson in lessons for one in lesson.tries if one.tool} == set(TOOLS)


def test_no_claim_of_effect_and_the_trial_told_as_it_was() -> None:
    told = load_lesson(LESSONS, "out-and-together", "en").searchable
    assert "the two groups were doing about the same" in told


def test_stories_are_at_least_ten_and_marked_as_invented() -> None:
    assert len(STORIES) >= 10
    assert [one.order for one in STORIES] == list(range(1, len(STORIES) + 1))
    assert len({story.age for story in STORIES}) == len(STORIES)
    for one in STORIES:
        assert "invented" in one.notice
        assert set(one.lessons) <= set(IDS)
        spoken = [one.lead, *texts(one.blocks)]
        assert grade(spoken) <= 6
        assert len(long_sentences(spoken)) <= 1
        assert long_sentences(spoken, limit=24) == []
        assert 120 <= sum(len(words(text)) for text in spoken) <= 260


def test_other_conditions_say_what_changes_when_to_ask_and_what_cannot_wait() -> None:
    assert [one.id for one in ALONGSIDE] == ["heart", "lungs", "diabetes", "joints", "mecfs", "low-mood"]
    for one in ALONGSIDE:
        assert [page.id for page in one.pages] == ["changes", "ask", "now"]
        assert set(one.conditions) <= CONDITIONS
        assert [claim.work for claim in one.claims if claim.work not in WORKS] == []
        links = [link for page in one.pages for block in page.blocks for link in links_of(block)]
        assert "help:emergency" in links
        for page in one.pages:
            assert grade(texts(page.blocks)) <= 8
            assert long_sentences(texts(page.blocks)) == []
    assert MEDICINE_SENTENCE in str(ALONGSIDE[-1].pages)


def test_each_week_has_a_card_and_nobody_has_to_speak() -> None:
    cards = load_cards(LESSONS, "en")
    assert [(one.path, one.week) for one in cards] == [
        (p, w) for p in ("course", "outdoor") for w in range(1, 7)
    ]
    for card in cards:
        assert "may pass" in card.rule
        assert len(card.questions) >= 2
        assert grade([card.opening, *card.questions, card.closing]) <= 6


def test_the_glossary_is_plain() -> None:
    for term in load_glossary(LESSONS, "en"):
        assert len(words(term.meaning)) <= 40, term.id
        assert long_sentences([term.meaning]) == [], term.id


def test_an_unknown_language_reads_in_english() -> None:
    assert load_lesson(LESSONS, "pacing", "fr_FR").language == "en"


# The measure itself.


def test_the_measure_tells_hard_from_easy() -> None:
    # The formula on a sentence counted by hand: 7 words of 8 syllables in one sentence.
    assert grade(["The cat sat on a very mat."]) == pytest.approx(0.39 * 7 + 11.8 * 8 / 7 - 15.59)
    assert grade(["The cat sat on a", "The very mat lay there?"]) == pytest.approx(
        0.39 * 5 + 11.8 * 11 / 10 - 15.59
    )  # a line of a list is a sentence of its own
    hard = (
        "Nociceptive transmission undergoes considerable modulation through descending inhibitory mechanisms."
    )
    assert grade([hard]) > 12
    assert len(long_sentences(["One two. " + "word " * 21 + "end."])) == 1


# What is wrong is refused, with its place.

GOOD = (LESSONS / "pacing" / "text.en.md").read_text(encoding="utf-8")


def test_a_question_whose_answers_all_fit_is_refused(tmp_path: Path) -> None:
    shutil.copytree(LESSONS / "pacing", tmp_path / "pacing")
    (tmp_path / "pacing" / "text.en.md").write_text(GOOD.replace("- [ ]", "- [x]"), encoding="utf-8")
    with pytest.raises(ContentError, match="one that does not"):
        load_lesson(tmp_path, "pacing", "en")


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("# Sharing", "Sharing", "begins with"),
        ("## [page:waves]", "## [pgae:waves]", "a section is headed"),
        ("## [page:waves] Up", "## Up", "a section is headed"),
        ("## [page:honest]", "## [page:waves]", "same id"),
        ("## [own-words:share]", "## [try:share]", "nothing stands below"),
        ("- *Split it.*", "- *Split it.", "not used here, or not closed"),
        ("(exercise:work-pause)", "(excercise:work-pause)", "no such kind of link"),
        ("(exercise:work-pause)", "(https://example.org)", "not used here"),
        ("> [effort] If", "> If", "an aside is written"),
        ("![", "! [", "a picture is written"),
        ("- [x] When my plan", "- [ ] When my plan", "an answer that fits"),
        ("  > Yes. It feels odd at first.\n", "", "an answer is"),
        ("Then come two", "<b>Then</b> come two", "not used here"),
        ("## [page:waves] Up", "## [try:early] Try\n\nThis.\n\n## [page:waves] Up", "the order is"),
        ("It makes sense. Things", "It makes sense.\nThings", "a paragraph is one line"),
        ("## [think:your-waves]", "## [page:your-waves]", "no question to think with"),
    ],
)
def test_a_slip_in_the_words_is_refused(tmp_path: Path, old: str, new: str, says: str) -> None:
    shutil.copytree(LESSONS / "pacing", tmp_path / "pacing")
    assert old in GOOD
    (tmp_path / "pacing" / "text.en.md").write_text(GOOD.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContentError, match=re.escape(says)):
        load_lesson(tmp_path, "pacing", "en")


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("week = 2", "week = 7", "there are 6 weeks"),
        ("week = 2", "week = 1.5", "whole number"),
        ('path = "course"', 'path = "indoor"', "not one of"),
        ('ideas = ["pacing"]', 'ideas = ["pace"]', "one of"),
        ('id = "pause-before"', 'id = "pause"', "not those of the text"),
        ('reviewed = "2026-11-23"', 'reviewed = "last week"', "not a day"),
        ("minutes = 4", "minutse = 4", "unknown"),
        ("[[sources]]", "[[source]]", "unknown"),
    ],
)
def test_a_slip_in_the_facts_is_refused(tmp_path: Path, old: str, new: str, says: str) -> None:
    shutil.copytree(LESSONS / "pacing", tmp_path / "pacing")
    facts = (LESSONS / "pacing" / "lesson.toml").read_text(encoding="utf-8")
    assert old in facts
    (tmp_path / "pacing" / "lesson.toml").write_text(facts.replace(old, new), encoding="utf-8")
    with pytest.raises(ContentError, match=re.escape(says)):
        load_lesson(tmp_path, "pacing", "en")


@pytest.mark.parametrize("id_", ["no-such-lesson", "../stories", "", "alongside"])
def test_a_lesson_that_is_not_there_is_refused(id_: str) -> None:
    with pytest.raises(ContentError, match="no lesson"):
        load_lesson(LESSONS, id_, "en")


def test_two_lessons_in_one_place_are_refused(tmp_path: Path) -> None:
    shutil.copytree(LESSONS, tmp_path / "lessons")
    shutil.copytree(LESSONS / "pacing", tmp_path / "lessons" / "pacing-again")
    with pytest.raises(ContentError, match="same path, week and order"):
        load_course(tmp_path / "lessons", "en")

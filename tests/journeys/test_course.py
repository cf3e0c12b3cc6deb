"""The course walked through in a real window: by keyboard alone, and by assistive technology alone.

A usual run goes through one week of it, `--long` through all 29 lessons of both paths, page by page, and all
that goes with them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest

from painapp import __version__
from painapp.content.course_companions import load_alongside, load_stories
from painapp.content.lessons import load_course, load_lesson
from painapp.content.marked_text import texts_of
from painapp.demo.diary import open_demo
from painapp.demo.key_store import DemoKeyStore
from painapp.domain.entries import (
    Conversation,
    Entry,
    LessonAnswer,
    LessonRead,
    PleasantThing,
    SetbackPlan,
    SmallStep,
    ThingToTry,
    ThingTried,
    ThoughtRecord,
    UpOrDown,
    Worry,
)
from painapp.system.clock import SystemClock
from painapp.ui.pages.lesson.state import END, OWN_WORDS, QUESTIONS, TITLES, TRIES, Step, steps_of
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.vault import open_vault
from tests.extent import LONG
from tests.journeys.computer import NEEDED, SmallComputer, missing
from tests.journeys.hands import Assistive, Keys, page_of
from tests.journeys.reader import outline
from tests.journeys.real_window import RealWindow
from tests.journeys.test_assistive import CONTROLS, READ_OR_TYPED

if TYPE_CHECKING:
    from painapp.content.lesson import Lesson
    from painapp.content.marked_text import Block
    from tests.journeys.hands import Hands
    from tests.journeys.reader import Element

_E = TypeVar("_E", bound=Entry)
LACKING = missing(NEEDED)

pytestmark = [
    pytest.mark.window,
    pytest.mark.slow,
    pytest.mark.skipif(bool(LACKING), reason=f"needs the Debian packages {', '.join(LACKING)}"),
]

LESSONS = Path(__file__).parents[2] / "resources" / "lessons"
COURSE = load_course(LESSONS, "en")
PATHS = COURSE.paths if LONG else COURSE.paths[:1]
WEEKS = 6 if LONG else 1
only_long = pytest.mark.skipif(not LONG, reason="with --long: pages of Learn have journeys on a stage")


@pytest.fixture
def computer() -> Generator[SmallComputer]:
    with SmallComputer() as made:
        made.start_assistive_bus()
        made.environment["PYTHONFAULTHANDLER"] = "1"  # where it crashes, it says where
        yield made


@pytest.fixture
def folder(computer: SmallComputer) -> Path:
    """Where the demo's diary is: somebody half way through the course."""
    made = computer.folder / "demo"
    open_demo(made / "diary", SystemClock(), days=20).close()
    return made


@pytest.fixture
def window(computer: SmallComputer, folder: Path) -> Generator[RealWindow]:
    """The window with Learn open; a test closes it before it looks at what is on the disk."""
    with RealWindow(computer, "--demo", "--demo-folder", str(folder)) as opened:
        opened.see("label", "Average pain of each day", starting=True)
        opened.press("ctrl+4")
        opened.wait_for_title("Learn")
        yield opened


# ---- every page, by both ways to turn it ---------------------------------------------------------------


Turn = Callable[[RealWindow, tuple["Element", ...], bool], None]
"""Turns the page that was seen, further or back."""


def by_keys(window: RealWindow, _seen: tuple[Element, ...], further: bool) -> None:
    """Turn a page by its key."""
    window.press("alt+Right" if further else "alt+Left")


def by_assistive_technology(window: RealWindow, seen: tuple[Element, ...], further: bool) -> None:
    """Do what the button is for; where it is was read with the page, and reading is what takes long."""
    name = "Next" if further else "Back"
    (button,) = [one for one in page_of(seen) if (one.role, one.name) == ("push button", name)]
    assert window.reader.act(button, "Press"), str(button)


@pytest.mark.parametrize(
    ("hands_of", "turn"),
    [
        pytest.param(Assistive, by_assistive_technology, id="assistive technology"),
        pytest.param(Keys, by_keys, id="keys", marks=only_long),
    ],
)
def test_every_page_of_every_lesson_is_reached_and_all_its_words_are_heard(
    window: RealWindow, hands_of: Callable[[RealWindow], Hands], turn: Turn
) -> None:
    hands = hands_of(window)
    for path in PATHS:
        for number, week in enumerate(path.weeks[:WEEKS], 1):
            for heading in week.lessons:
                open_from_learn(window, hands, path.title, f"Week {number}: {week.title}", heading.title)
                read_through(window, load_lesson(LESSONS, heading.id, "en"), turn)
                window.press("ctrl+4")
                window.wait_for_title("Learn")


def open_from_learn(window: RealWindow, hands: Hands, path: str, week: str, title: str) -> None:
    """Open a lesson from its week on its path, unfolding that first where it is folded."""
    if "expanded" not in window.see("push button", week, within=path).states:
        hands.press("push button", week, within=path)
    hands.press("push button", title, within=path)
    window.wait_for_title(re.escape(title))


def read_through(window: RealWindow, lesson: Lesson, turn: Turn) -> None:
    """Go back to the first page, then read each of them, to the last."""
    steps = steps_of(lesson)
    (shown, *_), elements = window.sight("label", "Page ", "", starting=True)
    for place in range(int(shown.name.split()[1]), 1, -1):  # it opened where it was left
        turn(window, elements, False)
        _, elements = window.sight("label", f"Page {place - 1} of {len(steps)}", "", starting=False)
    for number, step in enumerate(steps, 1):
        if number > 1:
            turn(window, elements, True)
            _, elements = window.sight("label", f"Page {number} of {len(steps)}", "", starting=False)
        heard = _heard(elements)
        title = lesson.heading.title if number == 1 else _title(step)
        assert title in [one.name for one in page_of(elements) if one.role == "heading"]
        missed = [text for text in _words(lesson, step) if not any(text in one for one in heard)]
        assert missed == [], f"{lesson.heading.id}, {step.id}\n{outline(page_of(elements))}"
        _assert_usable(page_of(elements))


def _title(step: Step) -> str:
    return step.page.title if step.page is not None else TITLES[step.kind].source


def _heard(elements: tuple[Element, ...]) -> list[str]:
    """What a screen reader can say of a page, each as one line."""
    said = (words for one in page_of(elements) for words in (one.name, one.description, one.text or ""))
    return [_plain(words) for words in said if words]


def _words(lesson: Lesson, step: Step) -> list[str]:
    """Everything a page of a lesson says."""
    said: list[str] = []
    if step.page is not None:
        said = [*_texts(step.page.blocks)]
        said += [step.page.think.question, *_texts(step.page.think.blocks)] if step.page.think else []
    elif step.kind == TRIES:
        said = [text for one in lesson.tries for text in (one.title, *_texts(one.blocks))]
    elif step.kind == OWN_WORDS:
        said = [lesson.own_words.question, *_texts(lesson.own_words.blocks)]
    elif step.kind == QUESTIONS:
        said = [text for one in lesson.questions for text in (one.question, *(a.text for a in one.answers))]
    return [_plain(text) for text in said]


def _texts(blocks: tuple[Block, ...]) -> list[str]:
    return [text for block in blocks for text in texts_of(block)]


def _plain(text: str) -> str:
    return " ".join(text.split())


def _assert_usable(elements: tuple[Element, ...]) -> None:
    """Everything that can be used has a name, a role that tells what it is, and does what it is for."""
    controls = [one for one in elements if {"focusable", "enabled"} <= one.states]
    assert controls
    assert [str(one) for one in controls if not one.name] == []
    assert [str(one) for one in controls if one.role not in CONTROLS] == []
    used = [one for one in controls if one.role not in READ_OR_TYPED]
    assert [str(one) for one in used if not {"Press", "Jump"} & set(one.actions)] == []


# ---- one lesson with everything in it, by keyboard alone -----------------------------------------------


def test_a_lesson_is_read_answered_and_taken_to_today_by_keyboard_alone(
    window: RealWindow, folder: Path
) -> None:
    keys = Keys(window)
    lesson = load_lesson(LESSONS, "breathing-and-letting-go", "en")
    (try_, *_), (question, *_) = lesson.tries, lesson.questions
    keys.press("push button", lesson.heading.title, within="What comes next")
    for step in steps_of(lesson):
        window.see("heading", lesson.heading.title if step is steps_of(lesson)[0] else _title(step))
        if step.kind == TRIES:
            keys.press("push button", "Put it on Today", within=try_.title)
        elif step.kind == OWN_WORDS:
            keys.write("In my own words", "Out longer than in", within=lesson.own_words.question)
        elif step.kind == QUESTIONS:
            answer = next(one for one in question.answers if one.fits)
            keys.press("radio button", answer.text, within=question.question)
            window.see("label", answer.explanation)
        if step.kind == OWN_WORDS:
            keys.press("push button", "Next")  # in a field, arrows are for what is written there
        elif step.kind != END:
            window.press("alt+Right")
    window.press("ctrl+1")
    window.wait_for_title("Today")
    keys.press("check box", "Partly", within=try_.title)
    window.press("ctrl+2")
    window.wait_for_title("Diary")
    window.see("label", f"{try_.title}: Partly")
    window.see("label", lesson.heading.title)
    window.close()

    (read,) = [one for one in kept(folder, LessonRead) if one.lesson == lesson.heading.id]
    assert read.to_the_end
    (thing,) = [one for one in kept(folder, ThingToTry) if one.lesson == lesson.heading.id]
    (tried,) = [one for one in kept(folder, ThingTried) if one.thing == str(thing.id)]
    assert (tried.how, tried.words) == ("partly", try_.title)
    (answered,) = [one for one in kept(folder, LessonAnswer) if one.lesson == lesson.heading.id]
    assert (answered.text, answered.prompt) == ("Out longer than in", lesson.own_words.id)


# ---- what goes with the lessons ------------------------------------------------------------------------


@only_long
@pytest.mark.parametrize("room", ["Stories", "Other conditions alongside"])
def test_every_invented_life_and_every_other_condition_is_heard_whole(window: RealWindow, room: str) -> None:
    hands = Assistive(window)
    told = _stories() if room == "Stories" else _alongside()
    hands.press("push button", room, within="Beside the lessons")
    for title, words in told:
        window.wait_for_title(room)
        hands.press("push button", title)
        window.wait_for_title(re.escape(title))
        _, elements = window.sight("heading", title, "", starting=False)
        heard = _heard(elements)
        assert [one for one in words if not any(one in said for said in heard)] == [], outline(elements)
        _assert_usable(page_of(elements))
        hands.press("push button", "All stories" if room == "Stories" else "All conditions")


def _stories() -> list[tuple[str, list[str]]]:
    """The title of each story and what stands on its page."""
    return [
        (one.title, [_plain(text) for text in (one.lead, one.notice, *_texts(one.blocks))])
        for one in load_stories(LESSONS.parent / "stories", "en")
    ]


def _alongside() -> list[tuple[str, list[str]]]:
    """The title of each page on another condition and what stands on it."""
    return [
        (one.title, [_plain(text) for page in one.pages for text in (page.title, *_texts(page.blocks))])
        for one in load_alongside(LESSONS, "en")
    ]


@only_long
def test_everything_beside_the_lessons_opens_and_names_what_can_be_used(window: RealWindow) -> None:
    hands = Assistive(window)
    groups = ("Tools", "Beside the lessons", "Mine")
    rows = [(group, one.name) for group in groups for one in window.all_of("push button", within=group)]
    assert len(rows) > 15
    for group, name in rows:
        hands.press("push button", name, within=group)
        window.wait_for_title(re.escape(name))
        elements = page_of(window.elements())
        assert [one for one in elements if one.role == "heading"], outline(elements)
        _assert_usable(elements)
        window.press("ctrl+4")
        window.wait_for_title("Learn")


@only_long
def test_each_tool_takes_what_is_typed_into_it_by_keyboard_alone(window: RealWindow, folder: Path) -> None:
    keys = Keys(window)
    for title, begins, then, kind, _ in TOOLS:
        keys.press("push button", title, within="Tools")
        window.wait_for_title(re.escape(title))
        if begins:
            keys.press("push button", begins)
        window.wait_for(
            lambda: [one for one in window.elements() if one.role == "text" and "focused" in one.states],
            f"a field of {title} has the keyboard",
        )
        window.type(f"Typed into {kind.KIND}")
        window.press(then)
        if kind is SmallStep:
            keys.press("push button", "Put it on Today")
        elif then == "Tab":
            window.see("label", "Saved at", starting=True)
        window.press("ctrl+4")
        window.wait_for_title("Learn")
    window.close()
    for _, _, _, kind, name in TOOLS:
        typed = [getattr(one, name) for one in kept(folder, kind)]
        assert f"Typed into {kind.KIND}" in typed, kind.KIND


TOOLS: tuple[tuple[str, str, str, type[Entry], str], ...] = (
    ("Another way to see it", "Look at a thought", "Tab", ThoughtRecord, "situation"),
    ("What turns it up and down", "", "Return", UpOrDown, "words"),
    ("Worry time", "", "Return", Worry, "words"),
    ("Pleasant things", "Plan something pleasant", "Tab", PleasantThing, "what"),
    ("Eating and drinking", "", "Tab", SmallStep, "words"),
    ("Talking with others", "Plan a conversation", "Tab", Conversation, "with_whom"),
    ("My plan for setbacks", "Begin", "Tab", SetbackPlan, "signs"),
)
"""Each tool: what it is called, what begins it, the key after typing, and where what was typed is kept."""


def kept(folder: Path, kind: type[_E]) -> list[_E]:
    """Every entry of a kind on the disk; the window must be closed."""
    where = folder / "diary"
    key = data_key_from_keyring(where, DemoKeyStore(where))
    with open_vault(where, key, SystemClock(), __version__) as vault:
        return list(vault.diary.all_of(kind))

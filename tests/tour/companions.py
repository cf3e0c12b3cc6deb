"""Scenes of what goes with the lessons: stories, cards, words, search, own answers, what is taken along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from painapp.domain.entries import Conditions, LessonAnswer, TakenAlong
from tests.stage import EMPTY
from tests.tour.about_me import put
from tests.tour.scene import Scene

if TYPE_CHECKING:
    from tests.stage import Stage


def show(stage: Stage, page_id: str) -> None:
    """Go to a part of Learn."""
    stage.window.show_room(page_id)
    stage.settle()


def cards_to_talk(stage: Stage) -> None:
    """Look at the cards."""
    show(stage, "talking")


def one_card_to_talk(stage: Stage) -> None:
    """Open the card of the first week, and copy it."""
    show(stage, "talking")
    stage.click(stage.page.lists[0].rows["course-1"])
    stage.click(stage.page.one.take.copy)


def words(stage: Stage) -> None:
    """Type the beginning of a word into the glossary."""
    show(stage, "glossary")
    stage.type("pain")
    stage.press(Qt.Key.Key_Return)


def one_word(stage: Stage) -> None:
    """Open a word and begin a question about it."""
    show(stage, "glossary")
    stage.type("flare")
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Down)
    stage.press(Qt.Key.Key_Return)
    stage.click(stage.page.one.ask.button)


def search(stage: Stage) -> None:
    """Look for a word in all of Learn, own answers too."""
    have_answered(stage)
    show(stage, "learn-search")
    stage.type("kitchen")
    stage.press(Qt.Key.Key_Return)


ANSWERS = (
    (
        "",
        "",
        "hope",
        "What would you like to be a little different in three months?",
        "Sleep, and the garden.",
    ),
    (
        "pacing",
        "Pacing",
        "dip",
        "What do your better days look like, and the days after?",
        "On good days I clear the whole kitchen. Then I lie down until Thursday.",
    ),
    (
        "sleep",
        "Sleep",
        "own",
        "What do you take from this?",
        "The bed is for sleeping. The sofa is for being awake.",
    ),
)


def have_answered(stage: Stage) -> None:
    """Answer three questions, one of them to be taken along."""
    for lesson, title, prompt, question, text in ANSWERS:
        put(
            stage,
            LessonAnswer,
            lesson=lesson,
            title=title,
            prompt=prompt,
            question=question,
            text=text,
            taken=True if lesson == "sleep" else None,
        )


def answers(stage: Stage) -> None:
    """Look at the answers, and change one."""
    have_answered(stage)
    show(stage, "answers")
    stage.click(stage.page.cards["pacing"].rows[next(iter(stage.page.cards["pacing"].rows))].change)


def no_answers(stage: Stage) -> None:
    """Look at the page before anything was answered."""
    show(stage, "answers")


def taking_along(stage: Stage) -> None:
    """Take an answer and a sentence along."""
    have_answered(stage)
    put(stage, TakenAlong, sentence="Small is enough. I have done this before.", keeps="The bench at four.")
    show(stage, "taking-along")


def stories(stage: Stage) -> None:
    """Keep a story, and look at the list."""
    show(stage, "stories")
    stage.click(stage.page.others.rows["denise"])
    stage.click(stage.page.favourite)
    stage.click(stage.page.to_list)


def one_story(stage: Stage) -> None:
    """Have a story read aloud."""
    show(stage, "stories")
    stage.click(stage.page.others.rows["gordon"])
    stage.click(stage.page.aloud.read)


def alongside(stage: Stage) -> None:
    """Name a heart condition, and look at the list."""
    put(stage, Conditions, named=("heart",))
    show(stage, "alongside")


def one_alongside(stage: Stage) -> None:
    """Open what changes with a heart condition, and where that comes from."""
    alongside(stage)
    stage.click(stage.page.named.rows["heart"])
    stage.click(stage.page.one.sources)


COMPANIONS = (
    Scene("stories", EMPTY, stories),
    Scene("story", EMPTY, one_story),
    Scene("alongside", EMPTY, alongside),
    Scene("alongside-heart", EMPTY, one_alongside),
    Scene("answers", EMPTY, answers),
    Scene("answers-none", EMPTY, no_answers),
    Scene("taking-along", EMPTY, taking_along),
    Scene("talking", EMPTY, cards_to_talk),
    Scene("talking-card", EMPTY, one_card_to_talk),
    Scene("glossary", EMPTY, words),
    Scene("glossary-word", EMPTY, one_word),
    Scene("learn-search", EMPTY, search),
)

"""Scenes of what goes with the lessons: stories, cards, words, search, own answers and what is taken along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.stage import EMPTY
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
    words(stage)
    stage.press(Qt.Key.Key_Down)
    stage.press(Qt.Key.Key_Return)
    stage.click(stage.page.one.ask.button)


def search(stage: Stage) -> None:
    """Look for two words in all of Learn."""
    show(stage, "learn-search")
    stage.type("walk bench")
    stage.press(Qt.Key.Key_Return)


COMPANIONS = (
    Scene("talking", EMPTY, cards_to_talk),
    Scene("talking-card", EMPTY, one_card_to_talk),
    Scene("glossary", EMPTY, words),
    Scene("glossary-word", EMPTY, one_word),
    Scene("learn-search", EMPTY, search),
)

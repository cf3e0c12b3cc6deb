"""Reading aloud goes sentence by sentence, waits, goes on, and stops where there is no voice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject

from painapp.ui.reading_aloud import ReadingAloud
from tests.equipment import MadeUpEquipment

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TEXT = ("Pain is real.", "It is a poor measure.", "It can change.")


class Listening:
    """A reading, what it said it was at, and the voice it speaks with."""

    def __init__(self) -> None:
        self.equipment = MadeUpEquipment()
        self.voice: Any = self.equipment.speech
        self.owner = QObject()
        self.reading = ReadingAloud(lambda: self.equipment, "en-GB", self.owner)
        self.places: list[int] = []
        self.reading.at.connect(self.places.append)


@pytest.fixture
def heard(qtbot: QtBot) -> Listening:
    del qtbot
    return Listening()


def test_one_sentence_follows_another_and_the_last_ends_it(heard: Listening) -> None:
    heard.reading.read(TEXT)
    assert heard.equipment.running, "a diary does not lock while somebody listens"
    for _ in TEXT:
        heard.voice.ended.emit()
    assert heard.voice.said == list(TEXT)
    assert heard.places == [0, 1, 2, -1]
    assert not heard.reading.reads
    assert not heard.equipment.running
    heard.voice.ended.emit()  # of somebody else
    assert heard.places == [0, 1, 2, -1]


def test_it_waits_and_goes_on_from_the_beginning_of_the_sentence(heard: Listening) -> None:
    heard.reading.read(TEXT)
    heard.voice.ended.emit()
    heard.reading.pause()
    assert heard.voice.stops == 1
    heard.voice.ended.emit()  # what was said may end a moment later
    assert heard.reading.waits
    heard.reading.go_on()
    assert heard.voice.said == [TEXT[0], TEXT[1], TEXT[1]]
    heard.reading.stop()
    assert heard.places[-1] == -1
    heard.reading.go_on()
    assert len(heard.voice.said) == 3


def test_a_voice_that_is_not_there_after_all_is_told(heard: Listening, qtbot: QtBot) -> None:
    heard.reading.read(TEXT)
    with qtbot.waitSignal(heard.reading.unheard):
        heard.voice.silent.emit()
    assert not heard.reading.reads


@pytest.mark.parametrize(
    ("text", "app", "spoken"), [("en", "en-GB", "en-GB"), ("en", "nb-NO", "en"), ("", "nb-NO", "nb-NO")]
)
def test_a_text_is_read_in_its_own_language(heard: Listening, text: str, app: str, spoken: str) -> None:
    reading = ReadingAloud(lambda: heard.equipment, app, heard.owner)
    reading.read(TEXT, text)
    assert heard.voice.used == (spoken, "", 0)


def test_stopping_what_reads_nothing_leaves_an_exercise_running(heard: Listening) -> None:
    heard.equipment.running = True
    heard.reading.stop()
    assert heard.equipment.running
    assert heard.voice.stops == 0

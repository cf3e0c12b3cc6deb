"""Settings: how exercises sound and what Help me now begins with, locked or not."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from painapp.system.look_file import read_look
from painapp.system.tones import tone
from painapp.ui.pages.settings.sound_card import SoundCard
from painapp.ui.theme.theme import Theme
from painapp.ui.widgets.radio_group import RadioCell, RadioGroup
from tests.equipment import MadeUpEquipment, NotedSound, NotedSpeech
from tests.languages import PlainEnglish
from tests.stage import PROTECTED, Props, Stage
from tests.ui import audit
from tests.ui.conftest import Window


def cell(group: RadioGroup, value: str) -> RadioCell:
    return next(one for one in group.cells if one.value == value)


class Bench:
    """The card alone, with a voice and sounds that take notes."""

    def __init__(self, window: Window, theme: Theme) -> None:
        self.equipment = MadeUpEquipment()
        self.card = window.put(
            SoundCard(theme, PlainEnglish(), lambda: self.equipment, self._look, self._change)
        )
        self.card.refresh()

    def _look(self) -> Any:
        return self.equipment.look_kept

    def _change(self, field: str, value: Any) -> None:
        self.equipment.look_kept = replace(self.equipment.look_kept, **{field: value})

    @property
    def speech(self) -> NotedSpeech:
        found = self.equipment.speech
        assert isinstance(found, NotedSpeech)
        return found

    @property
    def sound(self) -> NotedSound:
        found = self.equipment.sound
        assert isinstance(found, NotedSound)
        return found

    def seen(self) -> list[bool]:
        """Whether voice, speed and the button to try are shown."""
        return [part.isVisible() for part in (self.card.voice, self.card.speed, self.card.try_it)]


@pytest.fixture
def bench(window: Window, theme: Theme) -> Bench:
    return Bench(window, theme)


def test_tones_can_be_heard_without_a_voice(bench: Bench) -> None:
    assert bench.seen() == [False] * 3
    bench.card.tones.click()
    assert bench.seen() == [False, False, True]
    bench.card.try_it.click()
    assert (bench.sound.played, bench.speech.said) == ([tone("in")], [])
    bench.sound.available = False
    bench.card.try_it.click()
    assert len(bench.sound.played) == 1
    assert "loudspeakers" in bench.card.unheard.text()


def test_a_voice_that_gives_no_sound_is_told_of_beside_the_button(bench: Bench) -> None:
    bench.card.aloud.click()
    bench.speech.silent.emit()
    assert not bench.card.unheard.isVisible(), "an exercise elsewhere"
    bench.card.try_it.click()
    bench.speech.silent.emit()
    assert bench.card.unheard.isVisible()
    bench.card.leave()
    assert not bench.card.unheard.isVisible()


def test_leaving_the_page_ends_what_is_tried_and_nothing_else(bench: Bench) -> None:
    bench.card.aloud.click()
    bench.card.leave()
    assert bench.speech.stops == 0
    bench.card.try_it.click()
    bench.card.leave()
    assert bench.speech.stops == 1


def test_voices_that_become_known_or_go_are_followed(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    card, speech = bench.card, bench.speech
    monkeypatch.setattr(speech, "voices", lambda _language: ())
    card.aloud.click()
    assert bench.seen() == [False, True, True]
    monkeypatch.setattr(speech, "voices", lambda _language: ("Ash", "Rowan"))
    speech.changed.emit()
    assert [card.voice.itemText(at) for at in range(card.voice.count())][1:] == ["Ash", "Rowan"]
    card.voice.chosen.emit("Rowan")
    monkeypatch.setattr(speech, "voices", lambda _language: ("Ash",))
    speech.changed.emit()
    assert card.voice.value == "Rowan", "what was chosen stays chosen: it may come back"
    speech.available = False
    speech.changed.emit()
    assert (card.no_voice.isVisible(), card.aloud.isVisible(), bench.seen()) == (True, False, [False] * 3)


def test_sound_and_the_first_scene_are_chosen_kept_and_heard_while_locked() -> None:
    with Props() as props, Stage(props.computer(PROTECTED)) as stage:
        stage.go("settings")
        card: SoundCard = stage.page.sound
        stage.click(card.aloud)
        stage.click(cell(card.speed, "-2"))
        stage.click(cell(stage.page.help.first, "grounding"))
        look = read_look(stage.computer.paths.config)
        assert (look.speech, look.speech_rate, look.first_scene) == (True, -2, "grounding")
        stage.click(card.try_it)
        speech: Any = stage.painapp.equipment.speech
        assert speech.used == ("en-GB", "", -2)
        assert len(speech.said) == 1
        assert audit.nameless(stage.window) == audit.small(stage.window) == []
        assert audit.wrong_walk(stage.window) == audit.clipped(stage.window) == []
        assert audit.faint(stage.window) == []


def test_only_what_was_chosen_is_made_ready_ahead() -> None:
    equipment = MadeUpEquipment()
    equipment.get_ready()
    assert "speech" not in vars(equipment)
    assert "sound" not in vars(equipment)
    equipment.hear(aloud=True, tones=True)
    equipment.get_ready()
    ready: tuple[Any, Any] = equipment.speech, equipment.sound
    assert [one.prepared for one in ready] == [True, True]

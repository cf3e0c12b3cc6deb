"""The real equipment of a player: nothing of it is made before it is wanted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from painapp.domain.settings import Look
from painapp.system.sound_output import SoundOutput
from painapp.system.speech import Speech
from painapp.system.stay_awake import StayAwake
from painapp.ui.player.this_computer import equipment_of_this_computer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def test_each_thing_is_made_when_it_is_first_wanted(qapp: QApplication) -> None:
    del qapp
    made = equipment_of_this_computer(Look, lambda _look: None)
    assert not {"speech", "sound", "awake", "recorder"} & set(vars(made))
    assert made.now() <= made.now()
    assert isinstance(made.speech, Speech)
    assert isinstance(made.sound, SoundOutput)
    assert isinstance(made.awake, StayAwake)
    assert made.sound is made.sound


def test_how_it_is_heard_is_of_the_look_and_kept_there(qapp: QApplication) -> None:
    del qapp
    kept = [Look(theme="dark", voice="Rowan", speech_rate=1)]
    made = equipment_of_this_computer(lambda: kept[-1], kept.append)
    assert made.heard == (False, "Rowan", 1, False)
    made.hear(aloud=True, tones=False)
    assert kept[-1] == replace(kept[0], speech=True)
    assert made.heard.aloud

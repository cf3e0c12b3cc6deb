"""Loudspeakers: what is played, and what happens when there are none or they go."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from painapp.system import sound_output
from painapp.system.sound_devices import SoundServer
from painapp.system.sound_output import SoundOutput
from tests.system.made_up_sound import NOTHING, Device, Form, MadeUpSound, State, install

SAMPLES = b"\x01\x02" * 400


@pytest.fixture
def sound(monkeypatch: pytest.MonkeyPatch) -> MadeUpSound:
    return install(monkeypatch, sound_output)


@pytest.fixture
def output(qapp: object, sound: MadeUpSound) -> SoundOutput:
    return SoundOutput()


def test_nothing_is_loaded_before_it_is_wanted() -> None:
    script = (
        "import sys; from painapp.system import recorder, sound_output, speech, stay_awake, tones\n"
        "kept = sound_output.SoundOutput(), recorder.Recorder(), speech.Speech(), stay_awake.StayAwake()\n"
        "dear = ('PySide6.QtMultimedia', 'PySide6.QtTextToSpeech', 'jeepney', 'subprocess', 'socket')\n"
        "print([name for name in dear if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_what_is_given_is_played_and_its_end_told(
    output: SoundOutput, sound: MadeUpSound, qtbot: QtBot
) -> None:
    assert output.available
    output.play(SAMPLES, 22_050)
    (line,) = sound.lines
    assert (line.form.rate, line.form.channels, line.played) == (22_050, 1, SAMPLES)
    with qtbot.waitSignal(output.ended, timeout=2_000):
        line.stateChanged.emit(State.ActiveState)
        line.stateChanged.emit(State.IdleState)
    assert line.stopped


def test_the_next_sound_takes_the_place_of_the_one_before(
    output: SoundOutput, sound: MadeUpSound, qtbot: QtBot
) -> None:
    ended = QSignalSpy(output.ended)
    output.play(SAMPLES, 22_050)
    sound.lines[0].stateChanged.emit(State.IdleState)
    output.play(SAMPLES, 22_050)
    assert sound.lines[0].stopped
    output.stop()
    assert sound.lines[1].stopped
    qtbot.wait(1)
    assert ended.count() <= 1, "nothing that was replaced or stopped tells of an end of its own"


def test_a_device_with_a_mind_of_its_own_gets_what_it_takes(output: SoundOutput, sound: MadeUpSound) -> None:
    sound.output = Device(only=Form(44_100, 2))
    output.play(SAMPLES, 22_050)
    (line,) = sound.lines
    assert (line.form.rate, line.form.channels) == (44_100, 2)
    assert len(line.played) == 4 * len(SAMPLES)


def test_without_loudspeakers_it_ends_at_once_and_after_the_call(
    output: SoundOutput, sound: MadeUpSound, qtbot: QtBot
) -> None:
    sound.output = NOTHING
    ended = QSignalSpy(output.ended)
    output.play(SAMPLES, 22_050)
    assert (output.available, ended.count(), sound.lines) == (False, 0, [])
    qtbot.waitUntil(lambda: ended.count() == 1, timeout=2_000)


@pytest.mark.parametrize("broken", [True, False])
def test_a_device_that_fails_or_goes_ends_the_sound(
    output: SoundOutput, sound: MadeUpSound, qtbot: QtBot, broken: bool
) -> None:
    changed = QSignalSpy(output.changed)
    sound.broken = broken
    with qtbot.waitSignal(output.ended, timeout=2_000):
        output.play(SAMPLES, 22_050)
        if not broken:
            sound.lines[0].stateChanged.emit(State.StoppedState)
    sound.unplug()
    assert (changed.count(), output.available) == (1, False)


def test_a_sound_server_that_has_gone_is_left_alone(
    output: SoundOutput, sound: MadeUpSound, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # a socket's path has to be short
    monkeypatch.setenv("PULSE_RUNTIME_PATH", ".")
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("native")
        server.listen()
        assert output.available
    assert not output.available
    with qtbot.waitSignal(output.ended, timeout=2_000):
        output.play(SAMPLES, 22_050)
    assert not sound.lines


def test_other_systems_and_servers_elsewhere_are_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", "tcp:far.away")
    assert not SoundServer("linux").gone
    assert not SoundServer("darwin").gone


def test_a_computer_that_cannot_load_qts_sound_has_none(
    qapp: object, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(sound_output, "multimedia", lambda: None)
    output = SoundOutput()
    assert not output.available
    with qtbot.waitSignal(output.ended, timeout=2_000):
        output.play(SAMPLES, 22_050)

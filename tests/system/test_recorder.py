"""The microphone: what is recorded, for how long, and what happens when it goes."""

from __future__ import annotations

from array import array

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from painapp.domain.sound import LONGEST_SECONDS, RATE
from painapp.system import recorder as module
from painapp.system.recorder import Recorder
from painapp.system.samples import to_bytes
from tests.system.made_up_sound import NOTHING, Device, Form, MadeUpSound, State, install

SECOND = to_bytes(array("h", (4_000 if at // 40 % 2 else -4_000 for at in range(RATE))))


@pytest.fixture
def sound(monkeypatch: pytest.MonkeyPatch) -> MadeUpSound:
    return install(monkeypatch, module)


@pytest.fixture
def recorder(qapp: object, sound: MadeUpSound) -> Recorder:
    return Recorder()


def test_what_is_said_is_kept_until_it_is_forgotten(recorder: Recorder, sound: MadeUpSound) -> None:
    levels = QSignalSpy(recorder.level)
    assert recorder.available
    assert recorder.stop() == b""
    recorder.start()
    stream = sound.lines[0].stream
    stream.give(SECOND)
    stream.waiting = SECOND  # on its way when the person stops
    assert (recorder.recording, recorder.seconds) == (True, 1.0)
    assert recorder.stop() == SECOND * 2
    assert (recorder.recording, recorder.seconds, sound.lines[0].stopped) == (False, 2.0, True)
    assert levels.count() == 2
    assert 0.5 < levels.at(0)[0] < 1
    assert recorder.stop() == SECOND * 2
    recorder.forget()
    assert recorder.stop() == b""


def test_a_new_recording_begins_empty(recorder: Recorder, sound: MadeUpSound) -> None:
    recorder.start()
    sound.lines[0].stream.give(SECOND)
    recorder.start()
    assert sound.lines[0].stopped
    assert recorder.stop() == b""


def test_a_microphone_of_another_kind_gives_the_same(recorder: Recorder, sound: MadeUpSound) -> None:
    sound.input = Device(only=Form(48_000, 2))
    recorder.start()
    assert (sound.lines[0].form.rate, sound.lines[0].form.channels) == (48_000, 2)
    wide = array("h", (value for one in array("h", SECOND) for value in [one] * 6))
    sound.lines[0].stream.give(to_bytes(wide))
    assert recorder.seconds == 1.0
    assert recorder.stop() == SECOND


def test_it_is_full_after_two_minutes(recorder: Recorder, sound: MadeUpSound) -> None:
    full, failed = QSignalSpy(recorder.full), QSignalSpy(recorder.failed)
    recorder.full.connect(recorder.stop)  # as a page may do
    recorder.start()
    for _ in range(LONGEST_SECONDS - 1):
        sound.lines[0].stream.give(SECOND)
    assert full.count() == 0
    sound.lines[0].stream.give(SECOND * 2)
    assert (full.count(), failed.count(), recorder.recording) == (1, 0, False)
    assert len(recorder.stop()) == 2 * RATE * LONGEST_SECONDS


def test_a_microphone_that_goes_leaves_what_came(
    recorder: Recorder, sound: MadeUpSound, qtbot: QtBot
) -> None:
    failed, changed = QSignalSpy(recorder.failed), QSignalSpy(recorder.changed)
    recorder.start()
    sound.lines[0].stream.give(SECOND)
    sound.unplug()
    assert (failed.count(), changed.count()) == (1, 1)
    assert (recorder.available, recorder.recording, recorder.stop()) == (False, False, SECOND)
    with qtbot.waitSignal(recorder.failed, timeout=2_000):
        recorder.start()


@pytest.mark.parametrize("how", ["stopped", "broken", "dumb"])
def test_a_microphone_that_gives_nothing_is_given_up(
    recorder: Recorder, sound: MadeUpSound, qtbot: QtBot, how: str
) -> None:
    recorder._patience.setInterval(10)
    sound.broken = how == "broken"
    with qtbot.waitSignal(recorder.failed, timeout=2_000):
        recorder.start()
        if how == "stopped":
            sound.lines[0].stateChanged.emit(State.StoppedState)
    assert not recorder.recording


def test_without_a_microphone_the_choice_is_not_there(
    qapp: object, sound: MadeUpSound, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound.input = NOTHING
    assert not Recorder().available
    monkeypatch.setattr(module, "multimedia", lambda: None)
    assert not Recorder().available

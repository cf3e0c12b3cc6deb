"""An exercise as a sound file: how long it is, what is heard when, and who says it."""

from __future__ import annotations

import io
import os
import shutil
import sys
import wave
from array import array
from pathlib import Path

import pytest

from painapp.content.exercise_timeline import timeline, total_ms
from painapp.content.exercises import load_exercise
from painapp.domain.sound import RATE as RECORDED
from painapp.system import text_to_wave
from painapp.system.samples import from_bytes, to_bytes
from painapp.system.sound_file import AFTER_RECORDING_MS, can_render, render, tones_of, wav
from painapp.system.speech import Manner
from painapp.system.text_to_wave import CannotSayError, espeak_command, mac_command, said, windows_command
from painapp.system.tones import RATE

FOLDER = Path(__file__).parents[2] / "resources" / "exercises"
MANNER = Manner("en-GB")
needs_voice = pytest.mark.skipif(not shutil.which("espeak-ng"), reason="no espeak-ng on this computer")


def voice(text: str, _manner: Manner) -> tuple[bytes, int]:
    """Say a text as a steady 1,000, sixteen characters a second."""
    return to_bytes(array("h", [1_000] * (len(text) * RATE // 16))), RATE


def heard(file: bytes) -> array[int]:
    with wave.open(io.BytesIO(file)) as read:
        assert (read.getframerate(), read.getnchannels(), read.getsampwidth()) == (RATE, 1, 2)
        return from_bytes(read.readframes(read.getnframes()))


@pytest.mark.parametrize(
    ("name", "minutes"), [("slow-breathing", 1), ("neck-and-shoulders", 5), ("body-scan", 5)]
)
def test_the_file_is_as_long_as_the_exercise_and_says_every_text_at_its_time(name: str, minutes: int) -> None:
    steps = timeline(load_exercise(FOLDER, name, "en"), minutes)
    told: list[float] = []
    sound = heard(render(steps, MANNER, told.append, say=voice))
    assert abs(len(sound) / RATE - total_ms(steps) / 1000) < 0.01
    for step in steps:
        first = step.start * RATE // 1000
        words = sound[first : first + step.length * RATE // 1000]
        if step.text:
            assert len(words) - words.count(0) >= len(step.text) * RATE // 16
    assert told == sorted(told)
    assert 0 < told[0] < told[-1] < 1


def test_breaths_rise_and_fall_at_their_times_and_movements_too() -> None:
    breathing = timeline(load_exercise(FOLDER, "box-breathing", "en"), 3)
    step = next(one for one in breathing if one.breath)
    assert step.breath is not None
    inward, full, outward, empty = step.breath
    tones = [one for one in tones_of([step]) if one[1] in ("in", "out")]
    assert len(tones) == 2 * step.count
    assert tones[0] == (step.start, "in")
    assert tones[1] == (step.start + inward + full, "out")
    assert tones[2] == (step.start + inward + full + outward + empty, "in")
    moving = timeline(load_exercise(FOLDER, "neck-and-shoulders", "en"), 5)
    step = next(one for one in moving if one.beat)
    assert step.beat is not None
    tones = [one for one in tones_of([step]) if one[1] in ("in", "out")]
    assert tones[0] == (step.start + step.lead, "in")
    assert tones[-1][0] == step.end - step.beat[2]


def test_ones_own_recording_is_heard_first() -> None:
    steps = timeline(load_exercise(FOLDER, "slow-breathing", "en"), 1)
    recording = to_bytes(array("h", [2_000] * RECORDED))
    plain, with_it = (
        heard(render(steps, MANNER, say=voice)),
        heard(render(steps, MANNER, None, recording, voice)),
    )
    before = RATE + AFTER_RECORDING_MS * RATE // 1000
    assert with_it[before:] == plain
    assert set(with_it[100 : RATE - 100]) == {2_000}
    assert not any(with_it[RATE:before])


def test_words_that_are_too_long_end_softly_with_their_step() -> None:
    steps = timeline(load_exercise(FOLDER, "slow-breathing", "en"), 1)

    def slow(_text: str, _manner: Manner) -> tuple[bytes, int]:
        return to_bytes(array("h", [1_000] * (30 * RATE))), RATE

    assert len(heard(render(steps, MANNER, say=slow))) == 60 * RATE


def test_it_can_be_stopped_and_a_voice_that_fails_is_told() -> None:
    steps = timeline(load_exercise(FOLDER, "slow-breathing", "en"), 1)

    def stop(_share: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        render(steps, MANNER, stop, say=voice)

    def fails(_text: str, _manner: Manner) -> tuple[bytes, int]:
        raise CannotSayError("no")

    with pytest.raises(OSError, match="no"):
        render(steps, MANNER, say=fails)


# ---------------------------------------------------------------- the program


@needs_voice
def test_espeak_says_a_text_in_the_voice_and_speed_chosen() -> None:
    assert can_render("en-GB")
    assert not can_render("qqq")
    slow, rate = said("Breathe in gently.", Manner("en-GB", "", -2))
    quick, _rate = said("Breathe in gently.", Manner("en-GB", "", 2))
    assert rate == 22_050
    assert max(map(abs, from_bytes(slow))) > 3_000
    assert len(slow) > 1.3 * len(quick)
    american = espeak_command("espeak-ng", Manner("en-GB", "English (America)"))
    assert american[american.index("-v") + 1] == "en-us"
    unknown = espeak_command("espeak-ng", Manner("en-GB", "No such voice"))
    assert unknown[unknown.index("-v") + 1] == "en-gb"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
def test_a_program_that_fails_or_is_not_there_says_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    program = tmp_path / "espeak-ng"
    program.write_text("#!/bin/sh\necho something; exit 3\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/bin")
    with pytest.raises(CannotSayError):
        said("Breathe in.", MANNER)
    assert not can_render("en")
    program.unlink()
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(CannotSayError):
        said("Breathe in.", MANNER)
    assert not can_render("en")


def test_other_systems_are_asked_without_a_shell_reading_the_text() -> None:
    file = Path("said.wav")
    mac = mac_command(Manner("en-GB", "Kate", -1), file)
    assert mac[:5] == ["/usr/bin/say", "-v", "Kate", "-r", "138"]
    assert mac[-2:] == ["-f", "-"]
    windows = windows_command(Manner("en-GB", "O'Neill", 1), file)
    assert windows[-1].endswith("'O''Neill' 'en' '-1' 'said.wav'")


@pytest.mark.parametrize("spoilt", [b"", b"RIFF", wav(b"\0\0" * 9, RATE)[:30], b"RIFF____WAVEdata\0\0\0\0"])
def test_half_a_file_is_no_sound(spoilt: bytes) -> None:
    with pytest.raises(CannotSayError):
        text_to_wave.samples_of(spoilt)


def test_a_file_is_read_as_it_was_written() -> None:
    samples = to_bytes(range(-50, 50))
    whole = wav(samples, 16_000)
    assert text_to_wave.samples_of(whole) == (samples, 16_000)
    endless = whole.replace((200).to_bytes(4, "little"), b"\xff\xff\xff\x7f")
    assert text_to_wave.samples_of(endless) == (samples, 16_000), "a pipe does not know its size"

"""An exercise as a sound file for the phone: its words at their times, with soft tones between them.

The words come from the program that speaks for the system (`text_to_wave.py`). Pure Python and no Qt: it runs
on a worker. 16 bits, mono, 22,050 samples a second: 2.6 MB a minute.
"""

from __future__ import annotations

import struct
from array import array
from typing import TYPE_CHECKING, Protocol

from painapp.domain.sound import RATE as RECORDED
from painapp.system import text_to_wave
from painapp.system.samples import from_bytes, resampled, to_bytes
from painapp.system.tones import RATE, Tone, tone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from painapp.system.speech import Manner

AFTER_RECORDING_MS = 1_500
"""Quiet between the person's own recording and the exercise."""

_AFTER_TONE_MS = 900
"""Words wait so long for the tone at the beginning of their step, where there is time."""
_FADE = RATE // 50
"""Samples over which words are faded where they have to be cut: a fiftieth of a second."""


class Sounding(Protocol):
    """What of a step of an exercise can be heard; times are milliseconds. See exercise_timeline.Step."""

    @property
    def text(self) -> str:
        """What is said."""
        ...

    @property
    def start(self) -> int:
        """When it begins."""
        ...

    @property
    def length(self) -> int:
        """How long it lasts."""
        ...

    @property
    def lead(self) -> int:
        """How long words have before the first movement."""
        ...

    @property
    def cue(self) -> str:
        """The tone at its beginning, "" for none."""
        ...

    @property
    def breath(self) -> tuple[int, int, int, int] | None:
        """In, hold, out, hold."""
        ...

    @property
    def beat(self) -> tuple[int, int, int] | None:
        """There, staying, back."""
        ...

    @property
    def count(self) -> int:
        """How many breaths or movements."""
        ...


def can_render(language: str) -> bool:
    """Tell whether this computer can write a voice of this language ("en") into a file."""
    return text_to_wave.can_say(language)


def render(
    steps: Sequence[Sounding],
    manner: Manner,
    told: Callable[[float], None] | None = None,
    recording: bytes = b"",
    say: Callable[[str, Manner], tuple[bytes, int]] = text_to_wave.said,
) -> bytes:
    """Return a WAV file as long as the steps last together, said in `manner`.

    `recording`, 16-bit samples at `painapp.domain.sound.RATE`, is heard before it: a kind word of the
    person's own. `told` gets the share that is done and may raise to stop. `say` turns a text into samples
    and their rate. Raises OSError when the voice cannot be had.
    """
    last = steps[-1] if steps else None
    sound = array("h", bytes(2 * _samples(last.start + last.length if last else 0)))
    spoken: dict[str, array[int]] = {}
    for at, step in enumerate(steps):
        if step.text and step.text not in spoken:
            samples, rate = say(step.text, manner)
            spoken[step.text] = resampled(from_bytes(samples), rate, RATE)
        if step.text:
            _put_words(sound, step, spoken[step.text])
        if told is not None:
            told((at + 1) / (len(steps) + 1))
    for when, kind in tones_of(steps):
        _add(sound, _samples(when), from_bytes(tone(kind)))
    before = array("h")
    if recording:
        before = resampled(from_bytes(recording), RECORDED, RATE)
        before.extend(array("h", bytes(2 * _samples(AFTER_RECORDING_MS))))
    return wav(to_bytes(before + sound), RATE)


def tones_of(steps: Sequence[Sounding]) -> Iterator[tuple[int, Tone]]:
    """Yield when each tone begins, in milliseconds, and which: cues, and in and out of breaths and beats."""
    for step in steps:
        if step.cue in ("start", "change", "end"):
            yield step.start, _CUES[step.cue]
        if step.breath is not None:
            inward, full, _outward, _empty = step.breath
            for turn in range(step.count):
                begins = step.start + turn * sum(step.breath)
                yield begins, "in"
                yield begins + inward + full, "out"
        elif step.beat is not None:
            there, staying, _back = step.beat
            for turn in range(step.count):
                begins = step.start + step.lead + turn * sum(step.beat)
                yield begins, "in"
                yield begins + there + staying, "out"


def wav(samples: bytes, rate: int) -> bytes:
    """Return a WAV file of 16-bit little-endian samples, mono."""
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, rate, 2 * rate, 2, 16)
    size = len(samples)
    return (
        struct.pack("<4sI4s", b"RIFF", 36 + size, b"WAVE")
        + form
        + struct.pack("<4sI", b"data", size)
        + samples
    )


_CUES: dict[str, Tone] = {"start": "start", "change": "change", "end": "end"}


def _samples(milliseconds: int) -> int:
    return milliseconds * RATE // 1000


def _put_words(sound: array[int], step: Sounding, words: array[int]) -> None:
    room = _samples(step.length)
    wait = _samples(_AFTER_TONE_MS) if step.cue and not step.breath else 0
    wait = max(0, min(wait, room - len(words)))
    if len(words) > room:
        words = words[:room]
        for at in range(min(_FADE, room)):
            words[-1 - at] = words[-1 - at] * at // _FADE
    _add(sound, _samples(step.start) + wait, words)


def _add(sound: array[int], at: int, more: array[int]) -> None:
    """Add samples to what is there, from `at` on; what goes beyond the end is left out."""
    more = more[: max(0, len(sound) - at)]
    here = sound[at : at + len(more)]
    if any(here):
        more = array("h", (max(-32_768, min(32_767, a + b)) for a, b in zip(here, more, strict=True)))
    sound[at : at + len(more)] = more

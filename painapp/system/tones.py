"""Soft tones of our own: a rising one for the breath in, a falling one for the breath out, three bell tones.

Pure: numbers in, samples out. Made on first use in a few milliseconds each, and kept: 0.3 MB in all.
"""

from __future__ import annotations

from cmath import exp as turn
from functools import cache
from math import cos, exp, pi
from typing import TYPE_CHECKING, Literal

from painapp.system.samples import FULL, to_bytes

if TYPE_CHECKING:
    from collections.abc import Callable

Tone = Literal["in", "out", "start", "change", "end"]

RATE = 22_050
"""Samples a second."""
TONES: tuple[Tone, ...] = ("in", "out", "start", "change", "end")
LOUDEST = 0.28
"""Of full scale: well below a voice, so that headphones turned up for the voice do not startle."""

_LOW, _HIGH = 220.0, 330.0
"""Hz: A3 and the E above it, which older ears and small speakers both hear."""
_IN, _OUT = 1.1, 1.5
"""Seconds: a breath out is longer, and so is its tone."""
_ATTACK, _RELEASE = 0.12, 0.35
"""Seconds of fading in and out: a sound that begins or stops at once clicks."""
_STRUCK = 0.02
"""Seconds in which a bell reaches its loudest."""
_BLOCK = 32
"""Samples for which a pitch stays; loudness goes on a line between blocks."""


@cache
def tone(kind: Tone) -> bytes:
    """Return a tone as 16-bit little-endian samples, mono, `RATE` a second; 0.9 to 2.4 seconds long.

    "in" rises and "out" falls, so that either is known when it is heard alone; "start" is one bell, "change"
    a short, higher one, "end" two, the second deeper.
    """
    if kind == "in":
        return _sound(_wave(_IN, _glide(_LOW, _HIGH, _IN), _swell(_IN)))
    if kind == "out":
        return _sound(_wave(_OUT, _glide(_HIGH, _LOW, _OUT), _swell(_OUT)))
    if kind == "start":
        return _sound(_bell(_HIGH, 1.6))
    if kind == "change":
        return _sound(_bell(_HIGH * 4 / 3, 0.9))
    low, high = _bell(_LOW, 2.4), _bell(_HIGH, 1.6)
    after = round(0.7 * RATE)
    both = [0.0] * after + low[: len(low) - after]
    for at, one in enumerate(high):
        both[at] += one
    return _sound([one * 0.6 for one in both[:-1]] + [0.0])


def _glide(start: float, end: float, seconds: float) -> Callable[[float], float]:
    return lambda at: start + (end - start) * (1 - cos(pi * at / seconds)) / 2


def _swell(seconds: float) -> Callable[[float], float]:
    return lambda at: _eased(at / _ATTACK) * _eased((seconds - at) / _RELEASE)


def _bell(pitch: float, seconds: float) -> list[float]:
    def loud(at: float) -> float:
        return _eased(at / _STRUCK) * exp(-2.6 * at) * _eased((seconds - at) / _RELEASE)

    return _wave(seconds, lambda _at: pitch, loud)


def _eased(share: float) -> float:
    """From 0 to 1 as half a cosine, without a corner."""
    return (1 - cos(pi * max(0.0, min(1.0, share)))) / 2


def _wave(seconds: float, pitch: Callable[[float], float], loud: Callable[[float], float]) -> list[float]:
    """A pure tone with a little of its octave; `pitch` in Hz and `loud` (0 to 1) at a time in seconds."""
    made: list[float] = []
    arm = complex(1, 0)
    for first in range(0, round(seconds * RATE), _BLOCK):
        here, there = loud(first / RATE), loud((first + _BLOCK) / RATE)
        step = turn(2j * pi * pitch(first / RATE) / RATE)
        for at in range(_BLOCK):
            arm *= step
            # sin 2x is 2 sin x cos x: the octave costs no second sine.
            made.append((here + (there - here) * at / _BLOCK) * arm.imag * (0.85 + 0.3 * arm.real))
    return made


def _sound(wave: list[float]) -> bytes:
    full = (FULL - 1) * LOUDEST
    return to_bytes(round(full * one) for one in wave)

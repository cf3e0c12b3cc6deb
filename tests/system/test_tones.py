"""The tones: which way they go, how soft they are, and that none of them clicks."""

from __future__ import annotations

from itertools import pairwise

import pytest

from painapp.system.samples import from_bytes
from painapp.system.tones import LOUDEST, RATE, TONES, Tone, tone

FULL = 32_768


def pitch(samples: list[int]) -> float:
    """Hz, from how often the wave goes up through zero."""
    ups = [at for at, (a, b) in enumerate(pairwise(samples)) if a < 0 <= b]
    return (len(ups) - 1) * RATE / (ups[-1] - ups[0])


@pytest.mark.parametrize("kind", TONES)
def test_a_tone_is_soft_and_begins_and_ends_in_silence(kind: Tone) -> None:
    samples = from_bytes(tone(kind))
    assert 0.8 * RATE < len(samples) < 2.5 * RATE
    assert 0.1 * FULL < max(map(abs, samples)) <= LOUDEST * FULL
    assert abs(samples[0]) < 0.001 * FULL
    assert abs(samples[-1]) < 0.001 * FULL
    # A click is a jump: the steepest a wave of 1 kHz this loud may be, with room to spare.
    assert max(abs(a - b) for a, b in pairwise(samples)) < 0.05 * FULL


def test_in_rises_and_out_falls() -> None:
    ways = {kind: from_bytes(tone(kind)).tolist() for kind in ("in", "out")}
    third = {kind: len(samples) // 3 for kind, samples in ways.items()}
    begins = {kind: pitch(samples[: third[kind]]) for kind, samples in ways.items()}
    ends = {kind: pitch(samples[-third[kind] :]) for kind, samples in ways.items()}
    assert ends["in"] > 1.25 * begins["in"]
    assert begins["out"] > 1.25 * ends["out"]


def test_no_two_tones_are_the_same() -> None:
    assert len({tone(kind) for kind in TONES}) == len(TONES)

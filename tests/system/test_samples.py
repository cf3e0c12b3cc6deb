"""Samples at another rate stay the same sound."""

from __future__ import annotations

from array import array
from math import pi, sin

import pytest

from painapp.system.samples import fitted, from_bytes, loudness, mono, resampled, to_bytes


def wave(rate: int, hertz: float = 440, seconds: float = 0.5, loud: float = 0.5) -> array[int]:
    count = round(rate * seconds)
    return array("h", (round(32_767 * loud * sin(2 * pi * hertz * at / rate)) for at in range(count)))


@pytest.mark.parametrize(("rate", "wanted"), [(48_000, 16_000), (44_100, 16_000), (16_000, 44_100)])
def test_another_rate_is_the_same_wave(rate: int, wanted: int) -> None:
    made, meant = resampled(wave(rate), rate, wanted), wave(wanted)
    assert abs(len(made) - len(meant)) <= 1
    # A mean of neighbours comes a little later or earlier than the wave itself: at most one new sample.
    nearest = min(
        max(abs(a - b) for a, b in zip(made[1 + late : 4_000], meant[1:4_000], strict=False))
        for late in (0, 1)
    )
    assert nearest < 0.12 * 32_767


def test_each_channel_gets_the_same_and_their_mean_is_that_again() -> None:
    once = wave(16_000)
    wide = from_bytes(fitted(to_bytes(once), 16_000, 16_000, channels=2))
    assert wide[0::2] == wide[1::2] == once
    assert mono(wide, 2) == once


def test_loudness_goes_from_silence_to_one() -> None:
    levels = [loudness(wave(16_000, loud=loud)) for loud in (0, 0.001, 0.03, 1)]
    assert levels == sorted(levels)
    assert levels[0] == 0
    assert 0.9 < levels[-1] <= 1
    assert 0.3 < levels[2] < 0.7
    assert loudness(array("h")) == 0


def test_half_a_sample_is_left_out() -> None:
    assert from_bytes(b"\x01\x00\x02") == array("h", [1])
    assert not resampled(array("h"), 48_000, 16_000)

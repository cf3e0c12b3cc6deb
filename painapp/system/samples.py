"""Arithmetic on samples: another rate, more channels, how loud. Pure; 16 bits, little-endian throughout."""

from __future__ import annotations

import sys
from array import array
from math import log10
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

FULL = 32_768
_QUIETEST_DB = -60.0
_STEP = 8
"""Every eighth sample is enough to see how loud a moment was."""


def from_bytes(samples: bytes) -> array[int]:
    """Return whole 16-bit little-endian samples as numbers; half a sample at the end is left out."""
    made = array("h")
    made.frombytes(samples[: len(samples) // 2 * 2])
    if sys.byteorder == "big":
        made.byteswap()
    return made


def to_bytes(samples: Iterable[int]) -> bytes:
    """Return numbers as 16-bit little-endian samples."""
    made = array("h", samples)
    if sys.byteorder == "big":
        made.byteswap()
    return made.tobytes()


def fitted(samples: bytes, rate: int, wanted: int, channels: int = 1) -> bytes:
    """Return mono samples at another rate, the same in each of so many channels."""
    made = resampled(from_bytes(samples), rate, wanted)
    if channels > 1:
        wide = array("h", bytes(2 * channels * len(made)))
        for channel in range(channels):
            wide[channel::channels] = made
        made = wide
    return to_bytes(made)


def resampled(samples: array[int], rate: int, wanted: int) -> array[int]:
    """Return samples at another rate: each the mean of what it covers, or on a line between.

    Enough for a voice, and needs no library.
    """
    if rate == wanted or not samples:
        return samples
    if rate % wanted == 0:
        several = rate // wanted
        columns = [samples[at::several] for at in range(several)]
        return array("h", (sum(one) // several for one in zip(*columns, strict=False)))
    if rate > wanted:
        # First a mean over about one new sample, so that what is too high to be kept does not become noise.
        samples = _smoothed(samples, round(rate / wanted))
    count = len(samples) * wanted // rate
    last = len(samples) - 1
    made = array("h", bytes(2 * count))
    for at in range(count):
        place = at * rate
        here, share = place // wanted, place % wanted
        left = samples[here]
        made[at] = left + (samples[min(here + 1, last)] - left) * share // wanted
    return made


def mono(samples: array[int], channels: int) -> array[int]:
    """Return the mean of so many channels that lie side by side."""
    if channels == 1:
        return samples
    columns = [samples[at::channels] for at in range(channels)]
    return array("h", (sum(one) // channels for one in zip(*columns, strict=False)))


def loudness(samples: array[int]) -> float:
    """Return how loud these are, 0 (60 dB below the loudest, or silence) to 1, as an ear would have it."""
    some = samples[::_STEP]
    if not some:
        return 0.0
    mean = sum(one * one for one in some) / len(some)
    if mean <= 0:
        return 0.0
    decibel = 10 * log10(mean / (FULL * FULL))
    return max(0.0, min(1.0, 1 - decibel / _QUIETEST_DB))


def _smoothed(samples: array[int], over: int) -> array[int]:
    if over < 2:
        return samples
    columns = [samples[at : len(samples) - over + 1 + at] for at in range(over)]
    tail = samples[len(samples) - over + 1 :]
    return array("h", (sum(one) // over for one in zip(*columns, strict=True))) + tail

"""A recorded voice as the diary keeps it: one text, so that all that holds for texts holds for it.

The samples are 16 bits, mono, 16,000 a second, kept as 8 bits by the mu-law of ITU-T G.711 and written in
base64: about 21 kB a second.
"""

from __future__ import annotations

import base64
import binascii
from functools import cache

RATE = 16_000
"""Samples a second."""
MARK = "ulaw16000:"
LONGEST_SECONDS = 120
LONGEST_SOUND = len(MARK) + (RATE * LONGEST_SECONDS + 2) // 3 * 4
_BIAS, _CLIP = 0x84, 32_635


def packed(samples: bytes) -> str:
    """Return 16-bit little-endian samples at `RATE` as the text the diary keeps; "" for none.

    What goes beyond two minutes is left out.
    """
    table = _compressed()
    whole = memoryview(samples[: len(samples) // 2 * 2]).cast("H")[: RATE * LONGEST_SECONDS]
    if not whole:
        return ""
    return MARK + base64.b64encode(bytes(map(table.__getitem__, whole))).decode("ascii")


def unpacked(sound: str) -> bytes:
    """Return the 16-bit little-endian samples of a kept sound. Raises ValueError when it is none."""
    low, high = _expanded()
    kept = _bytes(sound)
    samples = bytearray(2 * len(kept))
    samples[::2], samples[1::2] = kept.translate(low), kept.translate(high)
    return bytes(samples)


def seconds_of(sound: str) -> float:
    """Return how long a kept sound lasts. Raises ValueError when it is none."""
    return len(_bytes(sound)) / RATE


def is_sound(text: str) -> bool:
    """Tell whether a text is a kept sound, of two minutes at the most."""
    if len(text) > LONGEST_SOUND:
        return False
    try:
        return bool(_bytes(text))
    except ValueError:
        return False


def _bytes(sound: str) -> bytes:
    if not sound.startswith(MARK):
        raise ValueError("not a recording of ours")
    try:
        return base64.b64decode(sound[len(MARK) :], validate=True)
    except binascii.Error as error:
        raise ValueError("not a whole recording") from error


@cache
def _compressed() -> bytes:
    """Return the byte of each sample, by the 16 bits of the sample as an unsigned number."""
    return bytes(_to_ulaw(bits - 65_536 if bits > 32_767 else bits) for bits in range(65_536))


@cache
def _expanded() -> tuple[bytes, bytes]:
    """Return the lower and the upper half of the sample of each byte."""
    samples = [_from_ulaw(code) & 0xFFFF for code in range(256)]
    return bytes(one & 0xFF for one in samples), bytes(one >> 8 for one in samples)


def _to_ulaw(sample: int) -> int:
    sign = 0x80 if sample < 0 else 0
    size = min(abs(sample), _CLIP) + _BIAS
    exponent = size.bit_length() - 8
    return ~(sign | exponent << 4 | (size >> (exponent + 3)) & 0x0F) & 0xFF


def _from_ulaw(code: int) -> int:
    code = ~code & 0xFF
    size = (((code & 0x0F) << 3) + _BIAS << (code >> 4 & 0x07)) - _BIAS
    return -size if code & 0x80 else size

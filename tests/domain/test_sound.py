"""A recorded voice as a text: nothing is lost but what mu-law rounds, and nothing else passes for one."""

from __future__ import annotations

import base64
from array import array

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from painapp.domain.entries import KindVoice
from painapp.domain.errors import FieldError
from painapp.domain.fields import checked, fields_of
from painapp.domain.sound import (
    LONGEST_SECONDS,
    LONGEST_SOUND,
    MARK,
    RATE,
    is_sound,
    packed,
    seconds_of,
    unpacked,
)

SOUND = next(spec for spec in fields_of(KindVoice) if spec.name == "sound")


@given(st.lists(st.integers(-32_768, 32_767), min_size=1, max_size=200))
@example([0, -1, 1, 32_767, -32_768])
def test_a_sound_comes_back_as_loud_and_as_long_as_it_was(samples: list[int]) -> None:
    kept = packed(array("h", samples).tobytes())
    back = array("h", unpacked(kept))
    assert len(back) == len(samples)
    assert seconds_of(kept) == len(samples) / RATE
    for before, after in zip(samples, back, strict=True):
        # Eight steps a doubling: never further away than a sixteenth of it, and 8 where it is quiet.
        assert abs(before - after) <= max(8, abs(before) / 16 + 700 * (abs(before) > 32_000))
    assert unpacked(packed(unpacked(kept))) == unpacked(kept)
    assert is_sound(kept)


def test_it_is_the_mu_law_of_the_standard() -> None:
    # The ends and the middle of ITU-T G.711, whose silence is FF.
    samples = array("h", [0, 32_635, -32_635, 1_000, -1_000]).tobytes()
    assert base64.b64decode(packed(samples).removeprefix(MARK)).hex(" ") == "ff 80 00 ce 4e"


def test_what_is_none_says_so() -> None:
    assert packed(b"") == packed(b"\0") == ""
    for text in (
        "",
        "x",
        MARK,
        MARK + "===",
        MARK + "a b=",
        MARK + "AAAA AAAA",
        "ulaw8000:AAAA",
        MARK + "ÅÅÅÅ",
    ):
        assert not is_sound(text)
    with pytest.raises(ValueError, match="not a recording"):
        unpacked("x")
    with pytest.raises(ValueError, match="not a whole"):
        unpacked(MARK + "A")


def test_two_minutes_are_kept_and_no_more() -> None:
    longest = packed(bytes(2 * RATE * (LONGEST_SECONDS + 1)))
    assert len(longest) == LONGEST_SOUND
    assert seconds_of(longest) == LONGEST_SECONDS
    assert checked(SOUND, longest) == longest
    too_long = MARK + base64.b64encode(bytes(RATE * LONGEST_SECONDS + 3)).decode("ascii")
    for value in (too_long, "a text", 7):
        with pytest.raises(FieldError):
            checked(SOUND, value)
    assert checked(SOUND, "") == ""

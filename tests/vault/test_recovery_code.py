"""The recovery code is read as people type it, and what is mistyped is noticed."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from painapp.vault.errors import RecoveryCodeMistyped
from painapp.vault.recovery_code import (
    ALPHABET,
    CHARACTERS,
    RecoveryCode,
    new_recovery_code,
    read_recovery_code,
)

CODES = st.binary(min_size=16, max_size=16).map(RecoveryCode)
PLACES = st.integers(0, CHARACTERS - 1)


def letters(code: RecoveryCode) -> list[str]:
    return list(code.text.replace("-", ""))


def test_a_code_is_seven_groups_of_four() -> None:
    text = RecoveryCode(bytes(range(16))).text
    assert text == "000G-40R4-0M30-E209-185G-R38E-1YND"
    assert read_recovery_code(text) == RecoveryCode(bytes(range(16)))


def test_every_code_is_another() -> None:
    codes = {new_recovery_code().text for _ in range(100)}
    assert len(codes) == 100
    with pytest.raises(ValueError, match="16"):
        RecoveryCode(b"short")


def test_a_code_does_not_show_itself_in_a_log() -> None:
    code = new_recovery_code()
    assert code.text[:4] not in f"{code!r} {code}"


@given(CODES)
def test_a_code_reads_back(code: RecoveryCode) -> None:
    assert read_recovery_code(code.text) == code


MESSY = {"0": "0Oo", "1": "1IiLl\u0131"}
BETWEEN = st.text(st.sampled_from(" -._\t\n\u00a0\u200b\u2010\u2013\u2014\u2212"), max_size=3)


@given(CODES, st.data())
def test_a_code_typed_messily_reads_back(code: RecoveryCode, data: st.DataObject) -> None:
    typed = data.draw(BETWEEN)
    for letter in letters(code):
        looks = MESSY.get(letter, letter.upper() + letter.lower() + chr(ord(letter) + 0xFEE0))
        typed += data.draw(st.sampled_from(looks)) + data.draw(BETWEEN)
    assert read_recovery_code(typed) == code


@given(CODES, PLACES, st.sampled_from(ALPHABET))
@example(RecoveryCode(bytes(16)), 27, "1")
def test_any_one_wrong_character_is_noticed(code: RecoveryCode, place: int, wrong: str) -> None:
    typed = letters(code)
    if typed[place] == wrong:
        return
    typed[place] = wrong
    with pytest.raises(RecoveryCodeMistyped) as refusal:
        read_recovery_code("".join(typed))
    assert "not as it stands" in refusal.value.happened.source


def test_every_one_wrong_character_and_every_swap_of_neighbours_is_noticed() -> None:
    """The check is linear: what it notices in one code, it notices in each."""
    code = new_recovery_code()
    right = letters(code)
    tried = 0
    for place in range(CHARACTERS):
        for wrong in ALPHABET:
            typed = [*right]
            typed[place] = wrong
            tried += _noticed(typed, right)
    for first in ALPHABET:
        for second in ALPHABET:
            for place in range(0, CHARACTERS - 1, 5):
                typed = [*right]
                typed[place : place + 2] = first, second
                tried += _noticed(typed, right)
    assert tried > 6000


def _noticed(typed: list[str], right: list[str]) -> bool:
    if typed == right:
        return False
    with pytest.raises(RecoveryCodeMistyped):
        read_recovery_code("".join(typed))
    return True


@given(CODES, st.integers(0, CHARACTERS - 2))
def test_any_swap_of_neighbours_is_noticed(code: RecoveryCode, place: int) -> None:
    typed = letters(code)
    if typed[place] == typed[place + 1]:
        return
    typed[place], typed[place + 1] = typed[place + 1], typed[place]
    with pytest.raises(RecoveryCodeMistyped):
        read_recovery_code("".join(typed))


def test_other_mistakes_are_missed_once_in_some_thousands() -> None:
    """Twelve bits can notice 4,095 of 4,096 of anything else, such as two groups in the wrong order."""
    missed = 0
    for number in range(4000):
        groups = RecoveryCode(
            number.to_bytes(2, "big") * 3 + bytes(range(number % 200, number % 200 + 10))
        ).text
        one, other, *rest = groups.split("-")
        try:
            read_recovery_code("-".join((other, one, *rest)))
        except RecoveryCodeMistyped:
            continue
        missed += one != other
    assert missed <= 8


@pytest.mark.parametrize(
    ("typed", "said", "values"),
    [
        ("", "too short", {"typed": 0, "length": 28}),
        ("0000-40R4", "too short", {"typed": 8, "length": 28}),
        ("000G-40R4-0M30-E209-185G-R38E-1YND-0", "too long", {"typed": 29, "length": 28}),
        ("000G-40R4-0M30-E209-185G-R38E-1YN?", "no “{character}”", {"character": "?"}),
        ("000G-40R4-0M30-E209-185G-R38E-1YNU", "no “{character}”", {"character": "U"}),
        ("000G-40R4-0M30-E209-185G-R38E-1YNM", "not as it stands", {}),
    ],
)
def test_what_is_wrong_is_told(typed: str, said: str, values: dict[str, object]) -> None:
    with pytest.raises(RecoveryCodeMistyped) as refusal:
        read_recovery_code(typed)
    assert said in refusal.value.happened.source
    assert refusal.value.values == values
    assert refusal.value.field == "recovery_code"


@given(st.text())
def test_anything_typed_is_a_code_or_a_kind_refusal(typed: str) -> None:
    try:
        code = read_recovery_code(typed)
    except RecoveryCodeMistyped:
        return
    assert read_recovery_code(code.text) == code

"""What may be typed, and what is taken out of it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.text import clean_line, clean_text

anything = st.text(st.characters(codec=None, categories=None), max_size=80)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("one\r\ntwo\rthree\u2028four\u2029five\x85six", "one\ntwo\nthree\nfour\nfive\nsix"),
        ("a\x00b\x07c\x0bd\x0ce\x1bf\x7fg\x9fh", "abcdefgh"),
        ("tab\tstays\n", "tab\tstays\n"),
        ("half \ud83d of a pair", "half  of a pair"),
    ],
)
def test_line_ends_become_one_kind_and_controls_go(typed: str, kept: str) -> None:
    assert clean_text(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "😀 👩‍🌾 🏳️‍🌈 👍🏽",  # joiners, variation selectors, skin tones
        "כואב לי היום \u200fוגם\u200e מחר",  # noqa: RUF001 - right to left, with marks
        "blåbærsyltetøy, øre, Ærlig",
        "e\u0301 is not é to a computer",  # not normalised either
        "  spaces at both ends  ",
        "no\u00a0break \u200b zero \ufeff width \u00ad soft",
    ],
)
def test_everything_printable_stays_as_it_was(typed: str) -> None:
    assert clean_text(typed) == typed


@given(anything)
def test_clean_text_can_be_stored_and_cleaning_again_changes_nothing(typed: str) -> None:
    kept = clean_text(typed)
    kept.encode("utf-8")
    assert clean_text(kept) == kept
    assert {one for one in kept if unicodedata.category(one) in {"Cc", "Cs"}} <= {"\t", "\n"}


@given(anything)
def test_only_controls_and_line_ends_are_touched(typed: str) -> None:
    def others(text: str) -> list[str]:
        return [
            one for one in text if unicodedata.category(one) not in {"Cc", "Cs"} and one not in "\u2028\u2029"
        ]

    assert others(clean_text(typed)) == others(typed)


@given(anything)
def test_a_line_is_one_line_without_loose_spaces(typed: str) -> None:
    line = clean_line(typed)
    assert line.splitlines() in ([], [line])
    assert line == line.strip()
    assert "  " not in line
    assert clean_line(line) == line


def test_tabs_and_line_ends_become_a_space_in_a_line() -> None:
    assert clean_line("  walk\tto the\r\n\n shop ") == "walk to the shop"

"""Names as they stand on what is shared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.naming import initials, shown_name


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Robin Edwards", "R. E."),
        ("K.", "K."),
        ("Åse  Berg", "Å. B."),
        ("A\u030ase", "A\u030a."),
        ("“Robin” & Co", "R. C."),
        ("…", ""),
        ("", ""),
    ],
    ids=("two", "alias", "two-spaces", "combining", "signs", "no-letter", "empty"),
)
def test_initials_are_the_first_letters(name: str, said: str) -> None:
    assert initials(name) == said
    assert shown_name(name, "initials") == said
    assert shown_name(name, "full") == name
    assert shown_name(name, "none") == ""


@given(st.text(max_size=60))
def test_initials_tell_one_letter_a_word_and_no_more(name: str) -> None:
    letters = [letter for letter in initials(name) if letter.isalpha() and letter != "."]
    assert len(letters) == sum(any(one.isalpha() for one in word) for word in name.split())

"""That a cell gives back what was written, and that none is a formula."""

from __future__ import annotations

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.csv_cells import cell_of, guarded, is_number, joined, parted, unguarded, value_of
from painapp.domain.entries import ENTRY_TYPES
from painapp.domain.fields import OWN, Kind, checked, fields_of, is_empty
from tests.domain.examples import values_of

odd_texts = st.text(st.sampled_from("'=+-@\t\r;\\\"a1,\n")) | st.text()
SPECS = [spec for kind in ENTRY_TYPES for spec in fields_of(kind) if spec.kind is not Kind.BODY]


@given(odd_texts)
def test_a_guarded_text_is_no_formula_and_comes_back(text: str) -> None:
    assert not re.match(r"[=+\-@\t\r]", guarded(text))
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("-5 today", "'-5 today"),
        ("'=1", "''=1"),
        ("'tis", "'tis"),
        ("a=b", "a=b"),
        ("", ""),
    ],
)
def test_only_what_could_be_taken_for_a_formula_gets_an_apostrophe(text: str, cell: str) -> None:
    assert guarded(text) == cell


@given(st.lists(odd_texts, min_size=1).map(tuple))
def test_choices_in_one_cell_come_apart_again(picks: tuple[str, ...]) -> None:
    assert parted(joined(picks)) == picks or picks == ("",)


@given(st.data())
def test_each_value_of_each_field_comes_back_through_a_csv_reader(data: st.DataObject) -> None:
    spec = data.draw(st.sampled_from(SPECS))
    value = checked(spec, data.draw(values_of(spec)))
    (row,) = csv.reader(io.StringIO(cell_of(spec, value) + ",", newline=""), strict=True)
    assert checked(spec, value_of(spec, row[0])) == value
    if is_number(spec) and not is_empty(value) and not str(value).startswith(OWN):
        assert float(row[0]) == float(value)

"""Fields: what they take, how they clean it, how they read to a person."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from painapp.domain.areas import AREAS
from painapp.domain.entries import ENTRY_TYPES, Activity, CheckIn, FlareUp, LookBack, Sleep, Tracked, Tracker
from painapp.domain.errors import FieldError
from painapp.domain.fields import (
    LONGEST_LINE,
    LONGEST_TEXT,
    OWN,
    FieldSpec,
    Kind,
    asked_fields,
    checked,
    fields_of,
    is_empty,
    own_pick,
    pick_label,
    stored_fields,
    value_text,
)
from painapp.domain.lists import HELPED
from painapp.domain.sore import Sore
from painapp.domain.words import Words, own_text
from tests.domain.examples import clock_times, texts, values_of
from tests.languages import PlainEnglish

ALL_SPECS = [spec for each in ENTRY_TYPES for spec in fields_of(each)]
OF_KIND = {kind: [spec for spec in ALL_SPECS if spec.kind is kind] for kind in Kind}
NUMBERS = [spec for spec in ALL_SPECS if spec.kind in {Kind.SCALE, Kind.COUNT, Kind.MINUTES}]


def spec_of(entry: type[Any], name: str) -> FieldSpec:
    return next(spec for spec in fields_of(entry) if spec.name == name)


def called(spec: FieldSpec) -> str:
    return f"{spec.name} {spec.kind.value}"


EMPTY = {Kind.PICKS: (), Kind.BODY: (), Kind.LINE: "", Kind.TEXT: "", Kind.CHOICE: "", Kind.SOUND: ""}
"""What a field holds while it says nothing, where that is not None."""

PAIN = spec_of(CheckIn, "pain")
BODY = spec_of(CheckIn, "body")
SUITED = spec_of(LookBack, "suited")
EASED = spec_of(FlareUp, "eased")
AMOUNT = spec_of(Tracked, "amount")
PUT_AWAY = spec_of(Tracker, "put_away")
PICKED = spec_of(CheckIn, "areas")
NOTE = spec_of(CheckIn, "note")
WHAT = spec_of(Activity, "what")
INTO_BED = spec_of(Sleep, "into_bed")


@pytest.mark.parametrize("spec", NUMBERS, ids=called)
def test_a_number_is_taken_from_its_lowest_to_its_highest_and_no_further(spec: FieldSpec) -> None:
    assert checked(spec, spec.low) == spec.low
    assert checked(spec, spec.high) == spec.high
    for beyond in (spec.low - 1, spec.high + 1):
        with pytest.raises(FieldError) as refused:
            checked(spec, beyond)
        assert refused.value.field == spec.name
        assert refused.value.values == {"low": spec.low, "high": spec.high}


def test_the_ranges_are_those_of_the_diary() -> None:
    ranges = {
        spec.name: (spec.low, spec.high)
        for made in (CheckIn, Sleep, Activity)
        for spec in fields_of(made)
        if spec in NUMBERS
    }
    assert {ranges[name] for name in ("pain", "mood", "energy", "stress", "effort")} == {(0, 10)}
    assert ranges["quality"] == (1, 5)
    assert ranges["slept_minutes"] == ranges["minutes"] == (0, 24 * 60)


@pytest.mark.parametrize("wrong", [True, 4.0, "4", "four", [4], b"4"])
def test_a_number_field_takes_whole_numbers_only(wrong: object) -> None:
    with pytest.raises(FieldError):
        checked(PAIN, wrong)


@pytest.mark.parametrize("spec", ALL_SPECS, ids=called)
@pytest.mark.parametrize("empty", [None, "", ()], ids=repr)
def test_every_field_may_be_left_empty_and_keeps_its_own_empty_value(spec: FieldSpec, empty: object) -> None:
    own = EMPTY.get(spec.kind)
    assert checked(spec, empty) == own
    assert is_empty(own)


@given(st.data(), st.sampled_from(ALL_SPECS))
def test_checking_again_changes_nothing(data: st.DataObject, spec: FieldSpec) -> None:
    kept = checked(spec, data.draw(values_of(spec)))
    assert checked(spec, kept) == kept


@pytest.mark.parametrize("kind", OF_KIND, ids=str)
@given(
    data=st.data(),
    wrong=st.binary(min_size=1) | st.floats() | st.dictionaries(texts, texts, min_size=1) | st.booleans(),
)
def test_anything_of_another_type_is_refused_in_words(kind: Kind, data: st.DataObject, wrong: object) -> None:
    spec = data.draw(st.sampled_from(OF_KIND[kind]))
    assume(not (kind is Kind.YES_NO and isinstance(wrong, bool)))
    assume(not (kind is Kind.AMOUNT and isinstance(wrong, float) and abs(wrong) <= spec.high))
    with pytest.raises(FieldError) as refused:
        checked(spec, wrong)
    assert isinstance(refused.value.happened, Words)


@pytest.mark.parametrize("spec", ALL_SPECS, ids=called)
def test_every_field_refuses_what_no_field_takes(spec: FieldSpec) -> None:
    for wrong in (b"4", {"4": 4}, float("nan")):
        with pytest.raises(FieldError):
            checked(spec, wrong)


def test_a_zero_is_something_said() -> None:
    assert not is_empty(0)
    assert not is_empty(time(0, 0))
    assert is_empty(None)


@given(clock_times)
def test_a_time_of_day_is_kept_to_the_minute_and_without_a_zone(at: time) -> None:
    assert checked(INTO_BED, at.replace(second=59, microsecond=9, tzinfo=UTC)) == at
    assert checked(INTO_BED, at.replace(fold=1)).fold == 0


def test_a_time_of_day_is_not_a_text() -> None:
    with pytest.raises(FieldError):
        checked(INTO_BED, "23:20")


def test_picks_keep_their_order_and_lose_repeats() -> None:
    assert checked(PICKED, ["neck", "head", "neck"]) == ("neck", "head")


@pytest.mark.parametrize("wrong", ["neck", ["neck", 3], [None], {"neck": 1}])
def test_picks_are_a_row_of_texts(wrong: object) -> None:
    with pytest.raises(FieldError):
        checked(PICKED, wrong)


def test_own_words_are_cleaned_and_never_empty() -> None:
    assert checked(PICKED, (" own:  behind\tthe ear ", "own:", "own: \n ", "")) == ("own:behind the ear",)
    assert own_pick(" under the arm\n") == "own:under the arm"


def test_own_words_are_as_long_as_a_line_at_most() -> None:
    assert checked(PICKED, (OWN + "x" * LONGEST_LINE,)) == (OWN + "x" * LONGEST_LINE,)
    with pytest.raises(FieldError) as refused:
        checked(PICKED, (OWN + "x" * (LONGEST_LINE + 1),))
    assert refused.value.values == {"most": LONGEST_LINE}


def test_an_id_from_a_newer_version_is_kept() -> None:
    assert checked(PICKED, ("tail", "neck")) == ("tail", "neck")


@pytest.mark.parametrize(("spec", "most"), [(WHAT, LONGEST_LINE), (NOTE, LONGEST_TEXT)], ids=["line", "text"])
def test_text_has_a_length_it_may_reach(spec: FieldSpec, most: int) -> None:
    assert checked(spec, "å" * most) == "å" * most
    with pytest.raises(FieldError) as refused:
        checked(spec, "å" * (most + 1))
    assert refused.value.values == {"most": most}
    assert "å" not in str(refused.value)


def test_a_line_is_one_line_and_a_text_keeps_its_lines() -> None:
    assert checked(WHAT, "walked\nto the shop") == "walked to the shop"
    assert checked(NOTE, "first\r\nsecond\n") == "first\nsecond\n"


def test_nothing_but_spaces_says_nothing() -> None:
    assert checked(NOTE, " \n\t ") == ""
    assert checked(WHAT, "\u00a0 ") == ""


def test_every_choice_has_an_id_of_its_own() -> None:
    for options in (AREAS, HELPED):
        ids = [option.id for option in options]
        assert len(set(ids)) == len(ids)
        assert not any(one.startswith(OWN) for one in ids)
        assert [checked(PICKED, (one,)) for one in ids] == [(one,) for one in ids]


def test_the_areas_hold_the_nineteen_of_the_widespread_pain_index() -> None:
    sided = ("jaw", "shoulder", "upper-arm", "lower-arm", "hip", "upper-leg", "lower-leg")
    index = {f"{one}-{side}" for one in sided for side in ("left", "right")}
    index |= {"neck", "upper-back", "lower-back", "chest", "abdomen"}
    assert len(index) == 19
    assert index <= {option.id for option in AREAS}


@pytest.mark.parametrize("spec", ALL_SPECS, ids=called)
def test_every_field_says_what_a_form_needs(spec: FieldSpec) -> None:
    assert spec.label.source
    if spec.kind in {Kind.SCALE, Kind.COUNT, Kind.MINUTES}:
        assert spec.low < spec.high
    if spec.kind is Kind.SCALE:
        assert spec.low_words
        assert spec.high_words
    if spec.kind in {Kind.PICKS, Kind.CHOICE}:
        # Which exercises there are, resources/ says.
        assert spec.options or spec.own_words or spec.name in {"exercise", "exercises"}
    if spec.kind is Kind.BODY:
        assert (spec.low, spec.high) == (0, 10)


def test_columns_stand_in_the_order_in_which_they_came() -> None:
    asked = [spec.name for spec in fields_of(CheckIn)]
    kept = [spec.name for spec in stored_fields(CheckIn)]
    assert asked.index("body") < asked.index("note")  # a form asks where it is before the note
    assert kept.index("note") < kept.index("body")  # which is an older column
    assert sorted(asked) == sorted(kept)


def test_what_the_app_notes_itself_is_not_asked() -> None:
    assert [spec.name for spec in asked_fields(Tracked)] == ["amount", "chosen", "writer"]


@given(st.floats(-1e9, 1e9))
def test_an_amount_keeps_three_decimals_and_no_minus_zero(amount: float) -> None:
    kept = checked(AMOUNT, amount)
    assert abs(kept - amount) <= 0.0005 + abs(amount) * 1e-15
    assert round(kept, 3) == kept
    assert str(kept) != "-0.0"


@pytest.mark.parametrize("wrong", [float("nan"), float("inf"), True, "71", 1e10])
def test_an_amount_is_a_number_within_its_range(wrong: object) -> None:
    with pytest.raises(FieldError):
        checked(AMOUNT, wrong)


def test_an_amount_that_stands_for_a_score_reads_as_one() -> None:
    spec = replace(AMOUNT, kind=Kind.SCALE, low=0, high=10, of_amount=True)
    assert value_text(spec, 6.0, PlainEnglish()) == "6 of 10"
    yes = replace(AMOUNT, kind=Kind.YES_NO, of_amount=True)
    assert [value_text(yes, one, PlainEnglish()) for one in (1.0, 0.0, None)] == ["Yes", "No", ""]


def test_no_is_something_said() -> None:
    assert checked(PUT_AWAY, False) is False
    assert not is_empty(False)


def test_a_date_is_a_day_and_not_an_instant() -> None:
    assert checked(EASED, date(2026, 11, 22)) == date(2026, 11, 22)
    for wrong in (datetime(2026, 11, 22, tzinfo=UTC), "2026-11-22"):
        with pytest.raises(FieldError):
            checked(EASED, wrong)


def test_a_choice_is_one_id_or_own_words() -> None:
    assert checked(SUITED, "right") == "right"
    assert checked(SUITED, "own:  so \n so ") == "own:so so"
    assert checked(SUITED, "own: ") == ""
    assert value_text(SUITED, "right", PlainEnglish()) == "About right"


def test_sore_regions_are_kept_once_each_in_one_order() -> None:
    knee, neck = Sore("front-left-knee", 6, ("stiff", "own: like  glue ")), Sore("back-left-neck", None)
    kept = checked(BODY, [knee, neck, Sore("front-left-knee", 4)])
    assert kept == (neck, Sore("front-left-knee", 4))
    assert checked(BODY, (knee,))[0].words == ("stiff", "own:like glue")


@pytest.mark.parametrize(
    "wrong", ["neck", [("neck", 3)], [Sore("", 3)], [Sore("neck", 11)], [Sore("neck", True)]]
)
def test_a_sore_region_has_a_name_and_a_score_from_0_to_10(wrong: object) -> None:
    with pytest.raises(FieldError):
        checked(BODY, wrong)


def test_text_of_the_persons_own_is_never_taken_for_a_translation() -> None:
    named = replace(AMOUNT, unit=own_text("{cups} of %n"))
    assert value_text(named, 2.5, PlainEnglish()) == "2.5 {cups} of %n"


@pytest.mark.parametrize(
    ("spec", "value", "read"),
    [
        (PAIN, 0, "0 of 10"),
        (spec_of(Sleep, "quality"), 3, "3 of 5"),
        (spec_of(Sleep, "awakenings"), 2, "2"),
        (spec_of(Activity, "minutes"), 400, "6 h 40 min"),
        (INTO_BED, time(23, 20), "23:20"),
        (PICKED, ("neck", "own:behind the ear", "tail"), "Neck, behind the ear, tail"),
        (NOTE, "as it was {typed}", "as it was {typed}"),
        (EASED, date(2026, 11, 22), "22 November 2026"),
        (AMOUNT, 71.4, "71.4"),
        (BODY, (Sore("front-left-knee", 6, ("stiff",)),), "Left knee, front 6 (Stiff)"),
        (PAIN, None, ""),
        (PICKED, (), ""),
    ],
)
def test_a_value_reads_the_way_a_person_says_it(spec: FieldSpec, value: object, read: str) -> None:
    assert value_text(spec, value, PlainEnglish()) == read


@given(texts)
def test_own_words_are_shown_as_they_were_written(own: str) -> None:
    pick = own_pick(own)
    assert pick_label(PICKED, pick, PlainEnglish()) == pick[len(OWN) :]

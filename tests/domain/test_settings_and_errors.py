"""The small values of the domain: look, settings, changes, and what the app can say when something fails."""

from __future__ import annotations

from datetime import time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.changes import Changes
from painapp.domain.errors import ExpectedError, FieldError
from painapp.domain.moments import DEFAULT_DAY_START
from painapp.domain.settings import MOTIONS, TEXT_SIZES, THEMES, Look, Settings
from painapp.domain.words import QT_TRANSLATE_NOOP, Words
from tests.domain.examples import DAY

WORDS = Words("Errors", "No {what} for {name}.")


@given(theme=st.sampled_from(THEMES), text_size=st.sampled_from(TEXT_SIZES), motion=st.sampled_from(MOTIONS))
def test_a_look_keeps_what_it_knows(theme: str, text_size: int, motion: str) -> None:
    look = Look(theme=theme, text_size=text_size, motion=motion)
    assert (look.theme, look.text_size, look.motion) == (theme, text_size, motion)


@pytest.mark.parametrize("odd", ["sepia", "", 12, None, ["dark"], {"dark": 1}, 130.5])
def test_a_look_from_elsewhere_falls_back_field_by_field(odd: Any) -> None:
    assert Look(theme=odd, motion="reduced") == Look(motion="reduced")
    assert Look(text_size=odd, theme="dark") == Look(theme="dark")
    assert Look(motion=odd, text_size=150) == Look(text_size=150)


def test_the_text_grows_up_to_twice_its_size() -> None:
    assert (min(TEXT_SIZES), max(TEXT_SIZES)) == (100, 200)


@pytest.mark.parametrize(
    ("chosen", "passphrase", "minutes"),
    [(-1, True, 15), (-1, False, 0), (0, True, 0), (30, False, 30), (-7, True, 0)],
)
def test_with_a_passphrase_the_diary_locks_by_itself_unless_chosen_otherwise(
    chosen: int, passphrase: bool, minutes: int
) -> None:
    assert Settings(lock_after=chosen).lock_after_minutes(passphrase=passphrase) == minutes


def test_the_day_starts_at_four_unless_set_otherwise() -> None:
    assert Settings().day_start == DEFAULT_DAY_START == time(4, 0)


def test_a_name_is_cleaned_as_an_entrys_words_are() -> None:
    assert (
        Settings(summary_name=" Robin\r\n of\x07 \ud83d the ørret\u2028").summary_name == "Robin of the ørret"
    )


def test_changes_touch_the_days_between_and_no_other() -> None:
    changes = Changes(days=frozenset({DAY}))
    assert changes.touches(DAY, DAY)
    assert changes.touches(DAY - timedelta(days=3), DAY)
    assert not changes.touches(DAY + timedelta(days=1), DAY + timedelta(days=9))
    assert not Changes(settings=True).touches(DAY, DAY)


def test_an_expected_error_says_three_things() -> None:
    error = ExpectedError(WORDS, next_step=Words("Errors", "Wait."), what="room", name="you")
    assert error.happened == WORDS
    assert error.safe == ExpectedError.safe
    assert error.next_step.source == "Wait."
    assert error.values == {"what": "room", "name": "you"}


def test_what_a_person_wrote_is_not_in_the_text_of_an_error() -> None:
    for error in (ExpectedError(WORDS, name="canary"), FieldError("note", WORDS, name="canary")):
        assert "canary" not in str(error)
        assert "canary" not in repr(error)


def test_a_field_error_names_its_field() -> None:
    error = FieldError("pain", WORDS)
    assert error.field == "pain"
    assert error.safe.source == "What was saved before is unchanged."


def test_marked_words_carry_their_context() -> None:
    assert QT_TRANSLATE_NOOP("Here", "this") == Words("Here", "this")

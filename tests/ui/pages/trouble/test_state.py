"""What is offered for each way in which a diary may not open."""

from __future__ import annotations

import pytest

from painapp.ui.pages.trouble.state import Stores, trouble_state
from painapp.vault.errors import (
    DiaryDamaged,
    DiaryError,
    DiaryOlder,
    KeyMissing,
    KeyringUnavailable,
    NewerDiary,
)

ALL = ("keyring", "passphrase", "recovery")


@pytest.mark.parametrize("error", [KeyMissing(), KeyringUnavailable()])
def test_without_the_keyring_whatever_else_opens_it_is_offered(error: DiaryError) -> None:
    assert trouble_state(error, ALL, Stores()).ways == {"passphrase", "recovery"}
    assert trouble_state(error, ("keyring",), Stores()).ways == set()


@pytest.mark.parametrize("error", [DiaryDamaged(folder="x"), NewerDiary(version="9")])
def test_nothing_is_typed_where_a_key_does_not_help(error: DiaryError) -> None:
    state = trouble_state(error, ALL, Stores())
    assert state.ways == set()
    assert state.shows_folder
    assert not state.opens_as_it_is


def test_an_older_file_can_be_opened_as_it_is() -> None:
    assert trouble_state(DiaryOlder(folder="x"), ALL, Stores()).opens_as_it_is


@pytest.mark.parametrize(
    ("slots", "said"),
    [
        (ALL, "Your passphrase or your recovery code"),
        (("keyring", "passphrase"), "Your passphrase still"),
        (("keyring", "recovery"), "The code on your recovery sheet"),
        (("keyring",), "Sign in the way you did"),
    ],
)
def test_a_missing_key_is_told_with_what_is_left(slots: tuple[str, ...], said: str) -> None:
    step = trouble_state(KeyMissing(), slots, Stores("KWallet", "KWallet")).next_step
    assert step is not None
    assert said in step.source


def test_another_password_store_is_named() -> None:
    step = trouble_state(KeyMissing(), ALL, Stores("KWallet", "Secret Service")).next_step
    assert step is not None
    assert "{then}" in step.source


def test_a_store_that_is_not_known_is_no_other_one() -> None:
    assert not Stores("KWallet", "").changed
    assert not Stores("", "KWallet").changed

"""Drafts: kept in the encrypted file until they are dropped, and never in plain."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from painapp.vault.sealing import seal, unseal
from painapp.vault.vault import create_vault, open_vault
from tests.clocks import FixedClock
from tests.key_stores import MemoryKeyStore

if TYPE_CHECKING:
    from collections.abc import Iterator

    from painapp.vault.vault import Vault

CANARY = "kanarifugl-2287"
DRAFTS = {"today": f'{{"typed": "{CANARY}"}}', "window": '{"room": "today"}'}


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with create_vault(tmp_path, FixedClock(), key_store=MemoryKeyStore(), app_version="1.0") as made:
        yield made


def test_a_new_diary_has_none(vault: Vault) -> None:
    assert vault.diary.drafts() == {}


def test_drafts_are_there_at_the_next_opening_and_in_no_file_in_plain(vault: Vault, tmp_path: Path) -> None:
    vault.diary.keep_drafts(DRAFTS)
    data_key = vault.opened().data_key
    for path in tmp_path.iterdir():
        assert CANARY.encode() not in path.read_bytes(), path
    vault.close()
    with open_vault(tmp_path, data_key, FixedClock(), "1.0") as again:
        assert again.diary.drafts() == DRAFTS


def test_new_drafts_take_the_place_of_all_before(vault: Vault) -> None:
    vault.diary.keep_drafts(DRAFTS)
    vault.diary.keep_drafts({"diary": "{}"})
    assert vault.diary.drafts() == {"diary": "{}"}
    vault.diary.keep_drafts({})
    assert vault.diary.drafts() == {}


def test_where_there_is_nothing_to_keep_or_to_drop_nothing_is_written(vault: Vault) -> None:
    before = vault.commit_count
    vault.diary.keep_drafts({})
    assert vault.commit_count == before


def test_nobody_is_told_and_undo_does_not_know(vault: Vault) -> None:
    told: list[object] = []
    vault.diary.subscribe(told.append)
    vault.diary.keep_drafts(DRAFTS)
    assert told == []
    assert vault.diary.undo() is None


def test_a_sealed_text_opens_with_its_data_key_alone() -> None:
    key, other = bytes(32), bytes([1] * 32)
    sealed = seal(key, CANARY)
    assert CANARY.encode() not in sealed
    assert unseal(key, sealed) == CANARY
    assert unseal(other, sealed) is None
    assert unseal(key, sealed[:-1]) is None
    assert seal(key, CANARY) != sealed

"""Damage found while the diary is open: it is said as what it is, and the next opening offers to mend it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, NamedTuple

import pytest

from painapp.domain.entries import CheckIn
from painapp.domain.searching import Sought
from painapp.vault.backups.making import back_up
from painapp.vault.backups.manifest import Reason
from painapp.vault.errors import DiaryDamaged
from painapp.vault.layout import DATABASE, NOT_WHOLE
from painapp.vault.salvage.salvaging import put_in_place, salvage
from painapp.vault.vault import create_vault, open_vault
from tests.clocks import FixedClock
from tests.key_stores import MemoryKeyStore
from tests.vault.writing import check_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from painapp.domain.entries import Entry
    from painapp.vault.vault import Vault

PAGE = 4096


class Model(NamedTuple):
    """A diary, what opens it, and the hour of its last entry."""

    folder: Path
    key: bytes
    keys: MemoryKeyStore
    instant: datetime


OF_THE_INDEX = ("search_data", "search_idx", "search_config", "search_place", "own_word")


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Model:
    """A closed diary with 200 entries in it, to be copied."""
    folder, clock, key_store = tmp_path_factory.mktemp("wholeness") / "diary", FixedClock(), MemoryKeyStore()
    with create_vault(folder, clock, key_store=key_store, app_version="1") as vault:
        for number in range(200):
            clock.move(seconds=60)
            vault.diary.record(check_in(clock, number % 11, note=f"walk {number}", helped=("own:a bath",)))
        return Model(folder, bytes(vault._data_key), key_store, clock.instant)


@pytest.fixture
def key(model: Model, folder: Path, clock: FixedClock, key_store: MemoryKeyStore) -> bytes:
    """The key of a copy of it in `folder`."""
    shutil.copytree(model.folder, folder)
    key_store.secrets.update(model.keys.secrets)
    clock.instant = model.instant
    return model.key


def flip(folder: Path, key: bytes, clock: FixedClock, name: str) -> None:
    """Flip a byte in the first page of a table, or of an index, of a closed diary."""
    with open_vault(folder, key, clock, "1") as vault:
        asked = f"SELECT rootpage FROM sqlite_schema WHERE name = '{name}'"
        page: int = vault.diary._connection.send(asked)[0][0]
    whole = bytearray((folder / DATABASE).read_bytes())
    whole[(page - 1) * PAGE + 999] ^= 8
    (folder / DATABASE).write_bytes(whole)


def search(vault: Vault, _clock: FixedClock) -> object:
    return vault.diary.search(Sought(text="walk", picks=(("helped", "own:a bath"),)))


def save(vault: Vault, clock: FixedClock) -> object:
    return vault.diary.record(check_in(clock, 3, note="another walk", helped=("own:a bath",)))


def back_up_somewhere(vault: Vault, clock: FixedClock) -> object:
    return back_up(vault, vault.folder.parent / "backups", Reason.DAILY, clock)


def close(vault: Vault, _clock: FixedClock) -> None:
    vault.close()


@pytest.mark.parametrize("name", OF_THE_INDEX)
@pytest.mark.parametrize("then", [close, back_up_somewhere])
def test_a_damaged_page_of_the_index_loses_no_entry_and_the_next_opening_says_what_is_wrong(
    folder: Path, key: bytes, clock: FixedClock, name: str, then: Callable[[Vault, FixedClock], object]
) -> None:
    flip(folder, key, clock, name)
    with open_vault(folder, key, clock, "1") as vault:
        save(vault, clock)  # which asks nothing of the index
        before: tuple[Entry, ...] = vault.diary.all_of(CheckIn)
        assert len(before) == 201
        if then is close:
            then(vault, clock)  # which would put it into the index
        else:
            with pytest.raises(DiaryDamaged):
                then(vault, clock)
    with pytest.raises(DiaryDamaged):
        open_vault(folder, key, clock, "1")
    saved = salvage(folder, key, clock, lambda _share: None)
    assert (saved.entries, saved.lost_pages) == (201, 1)
    put_in_place(saved)
    assert not (folder / NOT_WHOLE).exists()
    with open_vault(folder, key, clock, "1") as vault:
        assert vault.diary.all_of(CheckIn) == before
        save(vault, clock)
        assert len(vault.diary.search(Sought(text="walk"), limit=500).entries) == 202
        assert vault.diary.own_picks(CheckIn, "helped", 5) == ("own:a bath",)


def test_a_search_in_a_damaged_index_says_so_and_no_entry_is_lost(
    folder: Path, key: bytes, clock: FixedClock
) -> None:
    flip(folder, key, clock, "search_data")
    with open_vault(folder, key, clock, "1") as vault:
        for ask in (search, save):  # SQLCipher itself calls the file read-only from then on
            with pytest.raises(DiaryDamaged):
                ask(vault, clock)
    assert (folder / NOT_WHOLE).exists()
    assert salvage(folder, key, clock, lambda _share: None).entries == 200


def test_a_false_alarm_is_forgotten(folder: Path, key: bytes, clock: FixedClock) -> None:
    """As when a cable was loose for a moment: the file is whole, and opens."""
    whole = (folder / DATABASE).read_bytes()
    flip(folder, key, clock, "search_data")
    with open_vault(folder, key, clock, "1") as vault, pytest.raises(DiaryDamaged):
        search(vault, clock)
    (folder / DATABASE).write_bytes(whole)
    with open_vault(folder, key, clock, "1") as vault:
        assert not (folder / NOT_WHOLE).exists()
        search(vault, clock)


def test_a_note_about_another_file_means_nothing(folder: Path, key: bytes, clock: FixedClock) -> None:
    flip(folder, key, clock, "search_data")
    (folder / NOT_WHOLE).write_bytes(b"00" * 16)
    with open_vault(folder, key, clock, "1") as vault:
        assert len(vault.diary.all_of(CheckIn)) == 200
    assert not (folder / NOT_WHOLE).exists()

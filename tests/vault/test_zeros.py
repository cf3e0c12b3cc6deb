"""A damaged page at the end of a long row, of which SQLCipher says nothing, is damage all the same."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from painapp.vault.backups.making import back_up
from painapp.vault.backups.manifest import Reason
from painapp.vault.errors import DiaryDamaged, DiaryError
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.layout import DATABASE, NOT_WHOLE, UNFINISHED
from painapp.vault.rekeying import change_data_key
from painapp.vault.vault import open_vault
from painapp.vault.zeros import raise_for_zeros
from tests.vault.writing import check_in

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from painapp.vault.vault import Vault
    from tests.clocks import FixedClock
    from tests.key_stores import MemoryKeyStore

PAGE = 4096


@pytest.fixture
def damaged(vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore) -> Generator[Vault]:
    """An open diary with a long note whose last page no longer reads; it opens as if nothing were wrong."""
    vault.diary.record(check_in(clock, note="words " * 3000))
    vault.close()
    key = data_key_from_keyring(folder, key_store)
    whole = (folder / DATABASE).read_bytes()
    for page in reversed(range(1, len(whole) // PAGE)):  # what does not fit in a row stands behind it
        flipped = bytearray(whole)
        flipped[page * PAGE + 1000] ^= 1
        (folder / DATABASE).write_bytes(flipped)
        (folder / NOT_WHOLE).unlink(missing_ok=True)  # else all of it would be looked through
        opened = _opened(folder, key, clock)
        if (
            opened is not None
            and opened.diary._connection._driver.execute(
                "SELECT instr(CAST(note AS BLOB), x'00') FROM check_in"
            ).fetchone()[0]
        ):
            with opened:
                yield opened
            return
        if opened is not None:
            opened.close()
    raise AssertionError("there is no such page")


def _opened(folder: Path, key: bytes, clock: FixedClock) -> Vault | None:
    try:
        vault = open_vault(folder, key, clock, "1")
        vault.diary._connection.send("SELECT count(note) FROM check_in")
    except DiaryDamaged:
        return None
    return vault


def test_reading_it_is_refused(damaged: Vault) -> None:
    with pytest.raises(DiaryDamaged):
        damaged.diary.between(date.min, date.max)
    with pytest.raises(DiaryDamaged):
        damaged.diary._connection.send("SELECT note FROM check_in")


def test_it_is_found_without_bringing_the_texts_here(damaged: Vault) -> None:
    with pytest.raises(DiaryDamaged):
        raise_for_zeros(damaged.diary._connection)


def test_a_whole_diary_has_no_zeros(vault: Vault, clock: FixedClock) -> None:
    vault.diary.record(check_in(clock, note="words " * 3000))
    raise_for_zeros(vault.diary._connection)


def test_no_backup_of_it_passes_for_a_good_one(damaged: Vault, tmp_path: Path, clock: FixedClock) -> None:
    with pytest.raises(DiaryDamaged):
        back_up(damaged, tmp_path / "backups", Reason.BY_HAND, clock)
    assert list((tmp_path / "backups").iterdir()) == []


def test_no_new_data_key_makes_it_look_whole(damaged: Vault, folder: Path, key_store: MemoryKeyStore) -> None:
    with pytest.raises(DiaryDamaged):
        change_data_key(damaged, key_store=key_store)
    assert not (folder / UNFINISHED / DATABASE).exists()


def test_after_a_bad_page_nothing_is_written_until_the_diary_is_opened_anew(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    """What was read as zeros must not be written back; where only memory had run out, nothing is lost."""
    many = [check_in(clock, note=f"{number} " * 900) for number in range(30)]
    vault.diary.record_all(many)
    vault.close()
    database, key = folder / DATABASE, data_key_from_keyring(folder, key_store)
    whole = database.read_bytes()
    with open_vault(folder, key, clock, "1") as again:
        flipped = bytearray(whole)
        for page in range(2, len(whole) // PAGE):
            flipped[page * PAGE + 1000] ^= 1
        _in_place(database, flipped)
        with pytest.raises(DiaryDamaged):
            again.diary.between(date.min, date.max)
        _in_place(database, whole)
        with pytest.raises(DiaryError):
            again.diary.record(check_in(clock, note="more " * 900))
    with open_vault(folder, key, clock, "1") as once_more:
        assert {entry.id for entry in once_more.diary.between(date.min, date.max)} == {one.id for one in many}
        assert once_more.diary._connection.send("PRAGMA integrity_check") == [("ok",)]


def _in_place(path: Path, data: bytes | bytearray) -> None:
    """Write over a file that is open."""
    with path.open("r+b") as stream:
        stream.write(data)

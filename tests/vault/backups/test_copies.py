"""Another copy of the diary beside it: its entries are brought in, and the file itself is kept."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from painapp.vault.backups.copies import ASIDE, CopyDoesNotOpen, put_aside, stage_merge_copy
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.layout import DATABASE
from painapp.vault.vault import Vault, create_vault, open_vault
from tests.clocks import FixedClock
from tests.fixtures import *  # noqa: F403 - pytest finds fixtures by their names here
from tests.key_stores import MemoryKeyStore
from tests.vault.writing import check_in


@pytest.fixture
def work(tmp_path: Path) -> Path:
    return tmp_path / "work"


def pains(vault: Vault) -> set[int | None]:
    entries = vault.diary.between(date.min, date.max)
    return {getattr(entry, "pain", None) for entry in entries}


def another(folder: Path, clock: FixedClock, key_store: MemoryKeyStore) -> tuple[Vault, Path]:
    """A diary that says 1 and 2, and beside it a copy that says 1 and 3."""
    create_vault(folder, clock, key_store=key_store, app_version="1").close()
    key = data_key_from_keyring(folder, key_store)
    with open_vault(folder, key, clock, "1") as vault:
        vault.diary.record(check_in(clock, 1))
    before = (folder / DATABASE).read_bytes()
    with open_vault(folder, key, clock, "1") as vault:
        vault.diary.record(check_in(clock, 3))
    copy = folder / "diary (conflicted copy).db"
    shutil.copyfile(folder / DATABASE, copy)
    (folder / DATABASE).write_bytes(before)
    vault = open_vault(folder, key, clock, "1", accept_older=True)
    vault.diary.record(check_in(clock, 2))
    return vault, copy


def test_the_entries_of_both_are_in_it_afterwards(
    folder: Path, clock: FixedClock, key_store: MemoryKeyStore, work: Path
) -> None:
    vault, copy = another(folder, clock, key_store)
    whole = copy.read_bytes()
    shares: list[float] = []
    staged = stage_merge_copy(vault, copy, work, shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1
    vault.replace_by(staged)
    with open_vault(folder, staged.data_key, clock, "1") as merged:
        assert pains(merged) == {1, 2, 3}
    assert copy.read_bytes() == whole
    assert list(work.iterdir()) == [], "the private copy is gone"


def test_what_is_no_copy_of_it_changes_nothing(
    folder: Path, clock: FixedClock, key_store: MemoryKeyStore, work: Path, tmp_path: Path
) -> None:
    vault, copy = another(folder, clock, key_store)
    create_vault(tmp_path / "other", clock, passphrase="a", app_version="1").close()
    damaged = bytearray(copy.read_bytes())
    damaged[5000:5100] = bytes(100)
    for content in ((tmp_path / "other" / DATABASE).read_bytes(), bytes(damaged), b"x" * 8192):
        copy.write_bytes(content)
        with pytest.raises(CopyDoesNotOpen):
            stage_merge_copy(vault, copy, work)
        assert copy.read_bytes() == content
        assert list(work.iterdir()) == []
    assert pains(vault) == {1, 2}
    vault.close()


def test_it_is_put_aside_with_its_log_and_never_over_another(tmp_path: Path) -> None:
    for content in (b"one", b"two"):
        copy = tmp_path / "diary 2.db"
        copy.write_bytes(content)
        copy.with_name("diary 2.db-wal").write_bytes(content)
        put_aside(copy)
    aside = tmp_path / ASIDE
    assert {one.name: one.read_bytes() for one in aside.iterdir()} == {
        "diary 2 1.db": b"one",
        "diary 2 1.db-wal": b"one",
        "diary 2 2.db": b"two",
        "diary 2 2.db-wal": b"two",
    }
    assert [one.name for one in tmp_path.iterdir()] == [ASIDE]

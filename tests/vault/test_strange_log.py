"""A log that a killed app left is played into its own file, and into no other."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from painapp.vault import strange_log
from painapp.vault.connection import Connection
from painapp.vault.errors import DiaryDamaged, DiaryOlder
from painapp.vault.header import find_header
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.layout import DATABASE, MARK
from painapp.vault.replacing import check_whole
from painapp.vault.vault import open_vault
from tests.vault.writing import check_in, reopen

if TYPE_CHECKING:
    from painapp.vault.vault import Vault
    from tests.clocks import FixedClock
    from tests.key_stores import MemoryKeyStore

LOG = DATABASE + "-wal"
NOTE = "some words " * 60


@pytest.fixture
def other(vault: Vault, folder: Path, tmp_path: Path, clock: FixedClock, key_store: MemoryKeyStore) -> Path:
    """The diary as another computer has it: it went on from an empty one, on its own."""
    vault.close()
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(folder, elsewhere)
    with reopen(elsewhere, clock, key_store) as there:
        there.diary.record_all(check_in(clock, 1, note=NOTE * 3) for _ in range(95))
    return elsewhere / DATABASE


@pytest.fixture
def killed(folder: Path, other: Path, clock: FixedClock, key_store: MemoryKeyStore) -> Path:
    """The folder as an app leaves it that is killed after 40 check-ins, which all lie in the log."""
    with reopen(folder, clock, key_store) as vault:
        for pain in range(40):
            vault.diary.record(check_in(clock, pain % 11, note=NOTE))
        vault.diary.bring_up_to_date()  # after which closing writes nothing more
        left = [(path, path.with_name(path.name + ".left")) for path in (folder / DATABASE, folder / LOG)]
        for path, aside in left:
            aside.hardlink_to(path)  # the same file, which closing would shorten or remove
        log = (folder / LOG).read_bytes()
        database = (folder / DATABASE).read_bytes()
    for (path, aside), data in zip(left, (database, log), strict=True):
        aside.write_bytes(data)
        path.unlink(missing_ok=True)
        aside.rename(path)
    return folder


def test_a_killed_app_loses_nothing(killed: Path, clock: FixedClock, key_store: MemoryKeyStore) -> None:
    assert (killed / LOG).stat().st_size > 100_000
    with reopen(killed, clock, key_store) as again:
        assert again.diary.count() == 40
        check_whole(again.diary._connection)


def test_nor_where_its_folder_was_copied_elsewhere(
    killed: Path, tmp_path: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    shutil.copytree(killed, tmp_path / "copied")
    with reopen(tmp_path / "copied", clock, key_store) as again:
        assert again.diary.count() == 40


def test_the_log_of_another_file_is_not_played_into_this_one(
    killed: Path, other: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    other.replace(killed / DATABASE)
    before = {path.name: path.read_bytes() for path in killed.iterdir()}
    for _ in range(2):
        with pytest.raises(DiaryOlder):
            reopen(killed, clock, key_store)
        assert {path.name: path.read_bytes() for path in killed.iterdir()} == before
    key = data_key_from_keyring(killed, key_store)
    with open_vault(killed, key, clock, "1", accept_older=True) as accepted:
        assert accepted.diary.count() == 95
        check_whole(accepted.diary._connection)
        # The log had every page that changed, so the diary from before could be kept.
        kept = Connection(killed / "diary (kept 1).db", key, accepted.opened().header.salt)
        check_whole(kept)
        assert kept.send("SELECT count(*) FROM check_in") == [(40,)]
        kept.close()
    reopen(killed, clock, key_store).close()  # accepted once is accepted


def test_a_log_that_makes_no_whole_diary_is_kept_itself(
    killed: Path, other: Path, clock: FixedClock, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def torn(_connection: Connection) -> None:
        raise DiaryDamaged

    other.replace(killed / DATABASE)
    log = (killed / LOG).read_bytes()
    monkeypatch.setattr(strange_log, "check_whole", torn)
    key = data_key_from_keyring(killed, key_store)
    with open_vault(killed, key, clock, "1", accept_older=True) as accepted:
        assert accepted.diary.count() == 95
    assert (killed / "diary (kept 1).db-wal").read_bytes() == log
    assert sorted(path.name for path in killed.iterdir()) == [
        "diary (kept 1).db-wal",
        "diary.db",
        "diary.mark",
        "vault.json",
        "vault.json.previous",
    ]


def test_a_log_that_was_not_folded_into_the_copy_is_not_let_go(
    killed: Path, other: Path, clock: FixedClock, key_store: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    other.replace(killed / DATABASE)
    log = (killed / LOG).read_bytes()
    key = data_key_from_keyring(killed, key_store)
    readers: list[Connection] = []

    def check_while_another_reads(connection: Connection) -> None:
        check_whole(connection)
        path = Path(connection.send("PRAGMA database_list")[0][2])
        readers.append(Connection(path, key, find_header(killed).header.salt))  # so closing folds nothing in

    monkeypatch.setattr(strange_log, "check_whole", check_while_another_reads)
    with open_vault(killed, key, clock, "1", accept_older=True) as accepted:
        assert accepted.read_only  # nothing was changed
    readers[0].close()
    assert (killed / LOG).read_bytes() == log
    assert not list(killed.glob("*kept*"))


def test_without_a_mark_the_log_is_taken_as_it_is(
    killed: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    (killed / MARK).unlink()
    with reopen(killed, clock, key_store) as again:
        assert again.diary.count() == 40

"""The file is keyed, durable, silent, and holds nothing in plain."""

from __future__ import annotations

import logging
import sys
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from painapp.domain.entries import CheckIn
from painapp.domain.moments import written_now
from painapp.vault.connection import Connection
from painapp.vault.engine import sqlcipher
from painapp.vault.errors import DatabaseMissing, DiaryBusy, DiaryDamaged
from painapp.vault.layout import DATABASE
from painapp.vault.vault import create_vault

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.vault.vault import Vault
    from tests.clocks import FixedClock
    from tests.key_stores import MemoryKeyStore

KEY, SALT = b"k" * 32, b"s" * 16
CANARY = "kanarifugl-7351"


@pytest.mark.parametrize(("key", "salt"), [(b"", SALT), (b"k" * 31, SALT), (b"k" * 64, SALT), (KEY, b"")])
def test_a_key_of_another_length_never_reaches_the_file(tmp_path: Path, key: bytes, salt: bytes) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Connection(tmp_path / DATABASE, key, salt, create=True)
    assert list(tmp_path.iterdir()) == []


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(DatabaseMissing):
        Connection(tmp_path / DATABASE, KEY, SALT)
    assert list(tmp_path.iterdir()) == []


def test_the_file_starts_with_the_salt_it_was_given(tmp_path: Path) -> None:
    connection = Connection(tmp_path / DATABASE, KEY, SALT, create=True)
    connection.send("CREATE TABLE t (a)")
    connection.close()
    assert (tmp_path / DATABASE).read_bytes()[:16] == SALT


def test_settings_that_survive_a_power_cut(vault: Vault) -> None:
    ask = vault.diary._connection.send
    assert ask("PRAGMA journal_mode") == [("wal",)]
    assert ask("PRAGMA synchronous") == [(2,)]
    assert ask("PRAGMA fullfsync") == [(int(sys.platform == "darwin"),)]
    assert ask("PRAGMA foreign_keys") == [(1,)]
    assert ask("PRAGMA secure_delete") == [(1,)]
    version = ask("SELECT sqlite_version()")[0][0]
    assert tuple(int(part) for part in version.split(".")) >= (3, 51, 3)


def test_a_failed_write_takes_its_tables_with_it(vault: Vault) -> None:
    connection = vault.diary._connection

    def change_the_file() -> None:
        with connection.writing():
            connection.send("CREATE TABLE half (a)")
            connection.send("CREATE TABLE no sense")

    with pytest.raises(sqlcipher.OperationalError, match="syntax"):
        change_the_file()
    assert connection.send("SELECT count(*) FROM sqlite_schema WHERE name = 'half'") == [(0,)]


def test_a_wrong_key_is_silent_on_stderr(
    vault: Vault, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    salt = vault._header.salt
    vault.close()
    with pytest.raises(DiaryDamaged):
        Connection(folder / DATABASE, KEY, salt)
    assert capfd.readouterr() == ("", "")


def test_another_program_holding_the_file_is_told(
    vault: Vault, folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.diary._connection.send("PRAGMA busy_timeout = 0")
    other = Connection(folder / DATABASE, bytes(vault._data_key), vault._header.salt)
    try:
        with other.writing(), pytest.raises(DiaryBusy):
            vault.diary.record(CheckIn(id=uuid4(), day=date(2026, 11, 22), written=written_now(clock)))
    finally:
        other.close()
    assert vault.diary.count() == 0


def test_nothing_a_person_wrote_lies_in_plain(
    folder: Path, clock: FixedClock, key_store: MemoryKeyStore, caplog: pytest.LogCaptureFixture
) -> None:
    passphrase = f"pass {CANARY}"
    with (
        caplog.at_level(logging.DEBUG),
        create_vault(folder, clock, key_store=key_store, passphrase=passphrase, app_version="1") as vault,
    ):
        entry = CheckIn(id=uuid4(), day=date(2026, 11, 22), written=written_now(clock), note=CANARY * 20)
        vault.diary.record(entry)
        with pytest.raises(Exception) as caught:  # noqa: PT011 - whatever it is, it says nothing
            vault.diary.record(entry)
        assert CANARY not in repr(caught.value)
        _search(folder)
    _search(folder)
    assert CANARY not in caplog.text


def _search(folder: Path) -> None:
    found = [path for path in folder.rglob("*") if path.is_file()]
    assert len(found) >= 3
    for path in found:
        data = path.read_bytes()
        for canary in (CANARY, "check_in", "pass " + CANARY):
            assert canary.encode() not in data
            assert canary.encode("utf-16-le") not in data

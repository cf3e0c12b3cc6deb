"""The demo's diary: a real encrypted file that opens again, leaves no trace and knows no tomorrow."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from painapp.demo.diary import open_demo
from painapp.demo.four_weeks import four_weeks
from painapp.demo.in_the_course import in_the_course
from painapp.demo.key_store import DemoKeyStore
from painapp.demo.person import invented_entries
from painapp.domain.canonical import entry_to_json
from painapp.domain.moments import today
from painapp.domain.ports import KeyStoreError
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.vault import open_vault
from tests.clocks import FixedClock

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.vault.vault import Vault


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "demo" / "diary"


def everything(vault: Vault, clock: FixedClock, days: int) -> list[str]:
    first = today(clock) - timedelta(days=days)
    return sorted(entry_to_json(entry) for entry in vault.diary.between(first, today(clock)))


def test_a_new_one_holds_what_was_written_until_now_and_nothing_later(folder: Path) -> None:
    clock = FixedClock(datetime(2026, 11, 22, 12, 0))
    with open_demo(folder, clock, 30) as vault:
        kept = everything(vault, clock, 40)
    stories = (*four_weeks(today(clock)), *in_the_course(today(clock)))
    story = [one for one in stories if one.OF_A_DAY and one.day > today(clock) - timedelta(days=30)]
    entries = [*invented_entries(30, today(clock)), *story]
    invented = [entry for entry in entries if entry.written.at <= clock.now()]
    assert kept == sorted(entry_to_json(entry) for entry in invented)
    assert any(entry.day == today(clock) for entry in invented)


def test_it_opens_again_with_what_it_held(folder: Path) -> None:
    clock = FixedClock()
    with open_demo(folder, clock, 10) as vault:
        before, made = everything(vault, clock, 20), vault.id
    with open_demo(folder, clock, 10) as again:
        assert again.id == made
        assert everything(again, clock, 20) == before


def test_the_app_can_open_it_with_the_demo_keyring(folder: Path) -> None:
    clock = FixedClock()
    open_demo(folder, clock, 3).close()
    data_key = data_key_from_keyring(folder, DemoKeyStore(folder))
    with open_vault(folder, data_key, clock, "0.1.0") as vault:
        assert vault.slots == ("keyring",)


def test_robin_signs_with_an_alias(folder: Path) -> None:
    with open_demo(folder, FixedClock(), 2) as vault:
        assert vault.diary.settings.summary_name == "Robin"


def test_it_lies_in_its_folder_and_nowhere_else(folder: Path, tmp_path: Path) -> None:
    open_demo(folder, FixedClock(), 2).close()
    assert [path.name for path in tmp_path.iterdir()] == ["demo"]
    assert [path.name for path in folder.parent.iterdir()] == ["diary"]


def test_it_is_encrypted_like_any_diary(folder: Path) -> None:
    with open_demo(folder, FixedClock(), 30):
        held = b"".join(path.read_bytes() for path in folder.iterdir())
    assert b"Biscuit" not in held
    assert b"SQLite format" not in held


def test_one_that_could_not_be_filled_is_not_left_open(folder: Path) -> None:
    with pytest.raises(ValueError, match="days"):
        open_demo(folder, FixedClock(), 0)


# ---------------------------------------------------------------- the demo's keyring


def test_its_keyring_keeps_reads_and_forgets(tmp_path: Path) -> None:
    store = DemoKeyStore(tmp_path / "new")
    assert store.available()
    assert store.read("a") is None
    store.delete("a")
    store.write("a", b"\x00secret")
    store.write("b", b"")
    assert DemoKeyStore(tmp_path / "new").read("a") == b"\x00secret"
    assert store.read("b") == b""
    store.delete("a")
    assert store.read("a") is None
    assert store.backend_name


def test_its_keyring_fails_in_the_way_of_keyrings(tmp_path: Path) -> None:
    (tmp_path / "demo-keys.json").write_text("{", encoding="ascii")
    with pytest.raises(KeyStoreError, match="cannot be read"):
        DemoKeyStore(tmp_path).read("a")
    (tmp_path / "file").write_text("", encoding="ascii")
    with pytest.raises(KeyStoreError, match="cannot be"):
        DemoKeyStore(tmp_path / "file" / "folder").write("a", b"x")

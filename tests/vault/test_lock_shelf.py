"""What is at hand while the diary is locked: just what was chosen, for this computer's keyring alone."""

from __future__ import annotations

import json
import shutil
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from painapp.domain.practice import FlareUpPlan, KindVoice
from painapp.domain.sound import packed
from painapp.domain.story import Person
from painapp.vault import keys, lock_shelf
from painapp.vault.backups.making import make_backup
from painapp.vault.backups.manifest import Reason
from painapp.vault.layout import LOCK_SHELF
from painapp.vault.lock_shelf import Shelf, has_shelf, keep_shelf, read_shelf
from painapp.vault.vault import create_vault
from tests.vault.writing import DAY, new

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.vault.vault import Vault
    from tests.clocks import FixedClock
    from tests.key_stores import MemoryKeyStore


@pytest.fixture
def plan(clock: FixedClock) -> FlareUpPlan:
    return new(
        FlareUpPlan,
        clock,
        first_hour="Canary: sit down\nBreathe",
        medicines="Canary: two at night",
        medicines_written=DAY,
        on_lock_screen=True,
    )


@pytest.fixture
def voices(clock: FixedClock) -> list[KindVoice]:
    sound = packed(b"\x00\x10" * 800)
    return [
        new(KindVoice, clock, name=name, sound=sound, on_lock_screen=name == "Åse") for name in ("Åse", "Jo")
    ]


@pytest.fixture
def own_key(vault: Vault) -> str:
    return keys.keyring_name(vault.id, 0)


def test_it_holds_what_was_chosen_and_never_medicines(
    vault: Vault,
    folder: Path,
    key_store: MemoryKeyStore,
    plan: FlareUpPlan,
    voices: list[KindVoice],
    own_key: str,
) -> None:
    assert keep_shelf(folder, key_store, plan, voices)
    without = replace(plan, medicines="", medicines_written=None)
    assert read_shelf(folder, key_store) == Shelf(without, (voices[0],))
    assert own_key in key_store.secrets
    # It opens by its own key alone, and that key opens nothing else.
    assert key_store.secrets[own_key] != bytes(vault._data_key)
    kept = (folder / LOCK_SHELF).read_bytes()
    assert b"Canary" not in kept
    assert "Åse".encode() not in kept
    assert (folder / LOCK_SHELF).stat().st_mode & 0o077 == 0
    key_store.secrets[own_key] = b"k" * 32
    assert read_shelf(folder, key_store) is None


def test_a_trusted_contact_is_at_hand_with_name_and_number_only(
    folder: Path, vault: Vault, key_store: MemoryKeyStore, clock: FixedClock
) -> None:
    chosen = new(
        Person,
        clock,
        name="Canary Sam",
        phone="07700 900123",
        note="Canary: is ill",
        trusted=True,
        on_lock_screen=True,
    )
    other = new(Person, clock, name="Canary Jo", trusted=True)
    assert keep_shelf(folder, key_store, None, (), (chosen, other))
    assert read_shelf(folder, key_store) == Shelf(None, (), (replace(chosen, note=""),))
    assert b"Canary" not in (folder / LOCK_SHELF).read_bytes()
    assert keep_shelf(folder, key_store, None, (), (replace(chosen, trusted=None), other))
    assert not has_shelf(folder)
    assert vault.diary.count() == 0


def test_what_is_no_longer_chosen_is_gone_with_its_key(
    folder: Path,
    vault: Vault,
    key_store: MemoryKeyStore,
    plan: FlareUpPlan,
    voices: list[KindVoice],
    own_key: str,
) -> None:
    keep_shelf(folder, key_store, plan, voices)
    assert keep_shelf(folder, key_store, replace(plan, on_lock_screen=False), voices)
    assert read_shelf(folder, key_store) == Shelf(None, (voices[0],))
    assert keep_shelf(folder, key_store, replace(plan, on_lock_screen=None), voices[1:])
    assert read_shelf(folder, key_store) is None
    assert not has_shelf(folder)
    assert own_key not in key_store.secrets
    # Of a plan that says nothing but medicines there is nothing to show.
    only = replace(plan, first_hour="")
    assert keep_shelf(folder, key_store, only, [])
    assert not has_shelf(folder)
    assert vault.diary.count() == 0


def test_the_same_again_writes_nothing(
    vault: Vault, folder: Path, key_store: MemoryKeyStore, plan: FlareUpPlan, voices: list[KindVoice]
) -> None:
    assert vault.id
    keep_shelf(folder, key_store, plan, voices)
    before = (folder / LOCK_SHELF).read_bytes()
    assert keep_shelf(folder, key_store, plan, voices)
    assert (folder / LOCK_SHELF).read_bytes() == before
    key = dict(key_store.secrets)
    assert keep_shelf(folder, key_store, replace(plan, people="Sam"), voices)
    assert (folder / LOCK_SHELF).read_bytes() != before
    assert key_store.secrets == key


@pytest.mark.parametrize("trouble", ["refusing", "there", "loses_writes"])
def test_without_a_keyring_there_is_none_and_never_an_older_one(
    vault: Vault, folder: Path, key_store: MemoryKeyStore, plan: FlareUpPlan, trouble: str
) -> None:
    assert vault.id
    keep_shelf(folder, key_store, plan, ())
    if trouble == "loses_writes":
        del key_store.secrets[keys.keyring_name(vault.id, 0)]
    setattr(key_store, trouble, trouble != "there")
    assert not keep_shelf(folder, key_store, replace(plan, people="Sam"), ())
    assert not has_shelf(folder)
    assert read_shelf(folder, key_store) is None


def test_a_file_that_is_not_whole_is_none(
    vault: Vault, folder: Path, key_store: MemoryKeyStore, plan: FlareUpPlan
) -> None:
    assert vault.id
    assert read_shelf(folder, key_store) is None
    keep_shelf(folder, key_store, plan, ())
    whole = (folder / LOCK_SHELF).read_bytes()
    for place in range(0, len(whole), 7):
        broken = bytearray(whole)
        broken[place] ^= 1
        for data in (bytes(broken), whole[:place]):
            (folder / LOCK_SHELF).write_bytes(data)
            assert read_shelf(folder, key_store) is None, place
    assert keep_shelf(folder, key_store, plan, ())
    assert (folder / LOCK_SHELF).read_bytes()[:16] == whole[:16]
    assert read_shelf(folder, key_store) is not None


def test_the_shelf_of_another_diary_does_not_open_by_this_ones_key(
    vault: Vault, folder: Path, key_store: MemoryKeyStore, plan: FlareUpPlan, own_key: str
) -> None:
    keep_shelf(folder, key_store, plan, ())
    other = uuid4()
    key_store.secrets[keys.keyring_name(other, 0)] = key_store.secrets[own_key]
    data = (folder / LOCK_SHELF).read_bytes()
    (folder / LOCK_SHELF).write_bytes(data.replace(vault.id.bytes, other.bytes))
    assert read_shelf(folder, key_store) is None
    assert keep_shelf(folder, key_store, plan, ())
    assert keys.keyring_name(other, 0) not in key_store.secrets
    assert read_shelf(folder, key_store) is not None


def test_of_another_diary_nothing_is_shown_and_of_one_in_trouble_it_still_is(
    folder: Path,
    vault: Vault,
    key_store: MemoryKeyStore,
    plan: FlareUpPlan,
    clock: FixedClock,
    tmp_path: Path,
) -> None:
    assert vault.id
    keep_shelf(folder, key_store, plan, ())
    other = tmp_path / "other"
    with create_vault(other, clock, key_store=key_store, app_version="0.1.0"):
        shutil.copy(folder / LOCK_SHELF, other)
        assert read_shelf(other, key_store) is None
    for header in other.glob("vault.json*"):
        header.unlink()
    assert read_shelf(other, key_store) is not None


@pytest.mark.parametrize("plain", [[], {}, {"voices": 7}, {"voices": [{}]}, {"voices": []}, "\N{BOMB}"])
def test_what_is_sealed_and_not_of_ours_is_none(
    folder: Path, vault: Vault, key_store: MemoryKeyStore, plan: FlareUpPlan, own_key: str, plain: object
) -> None:
    keep_shelf(folder, key_store, plan, ())
    sealed = AESGCM(key_store.secrets[own_key]).encrypt(
        bytes(12), json.dumps(plain).encode(), lock_shelf._bound_to(vault.id)
    )
    (folder / LOCK_SHELF).write_bytes(lock_shelf._bound_to(vault.id) + bytes(12) + sealed)
    assert read_shelf(folder, key_store) is None


def test_a_huge_file_is_not_read(
    vault: Vault,
    folder: Path,
    key_store: MemoryKeyStore,
    plan: FlareUpPlan,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert vault.id
    keep_shelf(folder, key_store, plan, ())
    size = (folder / LOCK_SHELF).stat().st_size
    for most, there in ((size, True), (size - 1, False)):
        monkeypatch.setattr(lock_shelf, "_MOST_BYTES", most)
        assert (read_shelf(folder, key_store) is not None) is there


def test_a_key_that_is_none_is_made_anew_and_an_empty_voice_left_out(
    vault: Vault,
    folder: Path,
    key_store: MemoryKeyStore,
    plan: FlareUpPlan,
    voices: list[KindVoice],
    own_key: str,
) -> None:
    assert vault.id
    key_store.secrets[own_key] = b"short"
    silent = replace(voices[0], sound="")
    assert keep_shelf(folder, key_store, plan, [silent])
    shelf = read_shelf(folder, key_store)
    assert shelf is not None
    assert shelf.voices == ()
    assert keep_shelf(folder, key_store, None, [silent])
    assert not has_shelf(folder)


def test_no_backup_takes_it_along(
    vault: Vault,
    folder: Path,
    key_store: MemoryKeyStore,
    plan: FlareUpPlan,
    clock: FixedClock,
    tmp_path: Path,
) -> None:
    keep_shelf(folder, key_store, plan, ())
    with vault.source() as source:
        made = make_backup(source, tmp_path / "backups", Reason.BY_HAND, clock)
    with zipfile.ZipFile(made.path) as archive:
        assert not [name for name in archive.namelist() if "hand" in name]

"""What lies in the folder is named rightly, and looking changes nothing."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, Any

import pytest

from painapp.domain.errors import ExpectedError
from painapp.vault import errors
from painapp.vault.errors import (
    DatabaseEmpty,
    DatabaseMissing,
    DiaryExists,
    HeaderDamaged,
    HeaderMissing,
    NewerDiary,
)
from painapp.vault.header import find_header, write_header
from painapp.vault.layout import DATABASE, HEADER, PREVIOUS, SCHEMA, UNFINISHED
from painapp.vault.states import Condition, look_at, salt_of
from painapp.vault.vault import create_vault, open_vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.clocks import FixedClock
    from tests.key_stores import MemoryKeyStore

KEY = bytes(32)


@pytest.fixture
def closed(folder: Path, clock: FixedClock, key_store: MemoryKeyStore) -> Path:
    """The folder of a diary that is closed."""
    create_vault(folder, clock, key_store=key_store, app_version="0.1.0").close()
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()} if folder.exists() else {}


def _remove_headers(folder: Path) -> None:
    (folder / HEADER).unlink()
    (folder / PREVIOUS).unlink()


def _damage_headers(folder: Path) -> None:
    for name in (HEADER, PREVIOUS):
        (folder / name).write_bytes(b"{" + (folder / name).read_bytes())


def _newer(folder: Path) -> None:
    header = find_header(folder).header
    data = vars(header) | {"schema": SCHEMA + 1, "app_version": "9.9"}
    write_header(folder, type(header)(**data), KEY)


FAULTS: list[tuple[Callable[[Path], Any], Condition, type[ExpectedError]]] = [
    (lambda folder: (folder / DATABASE).unlink(), Condition.DATABASE_MISSING, DatabaseMissing),
    (lambda folder: (folder / DATABASE).write_bytes(b""), Condition.DATABASE_EMPTY, DatabaseEmpty),
    (_remove_headers, Condition.HEADER_MISSING, HeaderMissing),
    (_damage_headers, Condition.HEADER_DAMAGED, HeaderDamaged),
    (_newer, Condition.NEWER, NewerDiary),
]


def test_no_folder_and_an_empty_folder_hold_no_diary(folder: Path) -> None:
    assert look_at(folder).condition is Condition.NONE
    folder.mkdir()
    (folder / "look.json").write_text("{}")
    assert look_at(folder).condition is Condition.NONE
    assert look_at(folder).trouble is None


def test_a_closed_diary_says_what_opens_it(closed: Path) -> None:
    found = look_at(closed)
    assert found.condition is Condition.LOCKED
    assert found.slots == ("keyring",)
    assert (found.by_keyring, found.by_passphrase) == (True, False)
    assert found.keyring == "Test keyring"
    assert found.trouble is None


def test_both_slots_are_named(folder: Path, clock: FixedClock, key_store: MemoryKeyStore) -> None:
    create_vault(folder, clock, key_store=key_store, passphrase="x y z", app_version="1").close()
    found = look_at(folder)
    assert found.slots == ("keyring", "passphrase")
    assert found.by_passphrase


@pytest.mark.parametrize(("harm", "condition", "trouble"), FAULTS)
def test_each_fault_is_told_apart_and_never_becomes_a_fresh_diary(
    closed: Path,
    clock: FixedClock,
    key_store: MemoryKeyStore,
    harm: Callable[[Path], Any],
    condition: Condition,
    trouble: type[ExpectedError],
) -> None:
    harm(closed)
    before = contents(closed)
    found = look_at(closed)
    assert found.condition is condition
    assert type(found.trouble) is trouble
    with pytest.raises(trouble):
        open_vault(closed, KEY, clock, "0.1.0")
    secrets = dict(key_store.secrets)
    with pytest.raises(DiaryExists):
        create_vault(closed, clock, key_store=key_store, app_version="0.1.0")
    assert contents(closed) == before
    assert key_store.secrets == secrets


@pytest.mark.parametrize("name", [HEADER, PREVIOUS, DATABASE, DATABASE + "-wal"])
@pytest.mark.parametrize("data", [b"", b"anything"])
def test_any_single_file_of_a_diary_forbids_a_new_one(
    folder: Path, clock: FixedClock, key_store: MemoryKeyStore, name: str, data: bytes
) -> None:
    folder.mkdir()
    (folder / name).write_bytes(data)
    assert look_at(folder).condition is not Condition.NONE
    with pytest.raises(DiaryExists):
        create_vault(folder, clock, key_store=key_store, app_version="1")
    assert contents(folder) == {name: data}
    assert key_store.secrets == {}


def test_newer_names_its_version(closed: Path) -> None:
    _newer(closed)
    trouble = look_at(closed).trouble
    assert trouble is not None
    assert trouble.values["version"] == "9.9"


def _all_troubles() -> list[type[ExpectedError]]:
    return [
        one
        for one in vars(errors).values()
        if isinstance(one, type) and issubclass(one, ExpectedError) and one.__module__ == errors.__name__
    ]


@pytest.mark.parametrize("trouble", _all_troubles())
def test_messages_explain_and_never_advise_deleting(trouble: type[ExpectedError]) -> None:
    made = trouble(folder="/f", version="1", keyring="k", reason="r")
    for words in (made.happened, made.safe, made.next_step):
        assert words.context == ("Errors" if words in vars(ExpectedError).values() else "Vault")
        text = words.source.lower()
        assert text.endswith((".", "{folder}"))
        for unkind in ("delete", "erase", "!", "please", "failed", "invalid", "error"):
            assert unkind not in text
    assert "happened" in vars(trouble) or trouble in {errors.DiaryError, errors.NotSaved}


def test_wrong_key_and_damage_read_differently() -> None:
    told = {one.happened for one in (errors.KeyMissing, errors.WrongPassphrase, errors.DiaryDamaged)}
    assert len(told) == 3


def test_a_bad_place_where_the_file_begins_is_for_whoever_opens_it(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Looking finds a diary; opening then calls it damaged, which can be mended."""
    (closed / UNFINISHED).mkdir()
    (closed / UNFINISHED / DATABASE).write_bytes(b"something begun and left")
    real = type(closed).open

    def unreadable(path: Path, *given: Any, **named: Any) -> Any:
        if path == closed / DATABASE:
            raise OSError(errno.EIO, "I/O error")
        return real(path, *given, **named)

    monkeypatch.setattr(type(closed), "open", unreadable)
    assert salt_of(closed / DATABASE) == b""
    assert look_at(closed).condition is Condition.LOCKED

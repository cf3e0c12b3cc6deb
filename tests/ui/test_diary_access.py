"""The way into the diary: which page a start leads to, and what is told when a step fails."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

from painapp.domain.settings import Settings
from painapp.ui.shell.diary_access import RECOVERY, DiaryAccess
from painapp.ui.tasks import InlineRunner
from painapp.vault.errors import (
    DiaryDamaged,
    DiaryMovedOn,
    FolderUnreadable,
    RecoveryCodeMistyped,
    WrongPassphrase,
    WrongRecoveryCode,
)
from painapp.vault.header import Header, write_header
from painapp.vault.layout import DATABASE, HEADER
from painapp.vault.recovery_code import new_recovery_code
from painapp.vault.rekeying import change_data_key
from painapp.vault.vault import create_vault
from tests.fixtures import *  # noqa: F403 - pytest finds fixtures by their names here

if TYPE_CHECKING:
    from tests.clocks import FixedClock
    from tests.key_stores import MemoryKeyStore

Told = list[tuple[str, Any]]


@pytest.fixture
def access(folder: Path, clock: FixedClock, key_store: MemoryKeyStore) -> DiaryAccess:
    return DiaryAccess(folder, clock, key_store, InlineRunner(), "1")


@pytest.fixture
def told(access: DiaryAccess) -> Told:
    """Every state that is told, with what is told of it."""
    found: Told = []
    access.fresh.connect(lambda: found.append(("fresh", None)))
    access.locked.connect(lambda: found.append(("locked", None)))
    access.troubled.connect(lambda error: found.append(("troubled", error)))
    access.refused.connect(lambda error: found.append(("refused", error)))
    return found


def test_no_diary_leads_to_the_welcome(access: DiaryAccess, told: Told) -> None:
    assert not access.start()
    assert told == [("fresh", None)]


def test_a_diary_that_nothing_known_opens_is_never_taken_for_none(
    access: DiaryAccess, told: Told, folder: Path
) -> None:
    folder.mkdir()
    (folder / DATABASE).write_bytes(b"something")
    for slots in ((), ({"type": "recovery"},)):
        write_header(
            folder, Header(vault_id=UUID(int=1), salt=bytes(16), slots=slots, app_version="1"), bytes(32)
        )
        assert not access.start()
    assert told == [("locked", None), ("locked", None)]


def test_a_folder_that_cannot_be_read_is_told_as_that(access: DiaryAccess, told: Told, folder: Path) -> None:
    (folder / HEADER).mkdir(parents=True)
    assert not access.start()
    ((state, error),) = told
    assert state == "troubled"
    assert type(error) is FolderUnreadable
    assert error.values["folder"] == str(folder)


@pytest.mark.parametrize("passphrase", [None, "a b c"])
def test_a_file_that_cannot_be_read_any_more_is_told_and_no_bug(
    access: DiaryAccess, told: Told, folder: Path, clock: FixedClock, passphrase: str | None
) -> None:
    create_vault(folder, clock, key_store=access.key_store, passphrase="a b c", app_version="1").close()
    (folder / HEADER).unlink()
    (folder / HEADER).mkdir()
    if passphrase is None:
        access.unlock_with_keyring()
    else:
        access.unlock_with_passphrase(passphrase)
    assert [type(error) for _, error in told] == [FolderUnreadable]


def test_a_wrong_passphrase_is_refused_and_a_bug_is_no_refusal(
    access: DiaryAccess, told: Told, folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    create_vault(folder, clock, passphrase="a b c", app_version="1").close()
    access.unlock_with_passphrase("no")
    assert [(state, type(error)) for state, error in told] == [("refused", WrongPassphrase)]

    def broken(*_: object) -> bytes:
        raise ZeroDivisionError

    monkeypatch.setattr("painapp.vault.keys.data_key_from_passphrase", broken)
    with pytest.raises(ZeroDivisionError):
        access.unlock_with_passphrase("a b c")
    assert len(told) == 1


def test_a_recovery_code_opens_and_a_mistyped_one_is_refused(
    access: DiaryAccess, told: Told, folder: Path, clock: FixedClock
) -> None:
    with create_vault(folder, clock, passphrase="a b c", app_version="1") as vault:
        code = vault.make_recovery_code().text
    access.unlock_with_recovery_code(code[:-1])
    access.unlock_with_recovery_code(new_recovery_code().text)
    assert [type(error) for _, error in told] == [RecoveryCodeMistyped, WrongRecoveryCode]
    access.unlock_with_recovery_code(code.lower())
    assert access.vault is not None
    assert access.opened_by == RECOVERY
    access.close()


def test_the_key_is_at_hand_for_who_mends_and_gone_once_it_is_open(
    access: DiaryAccess, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    create_vault(folder, clock, key_store=key_store, app_version="1").close()
    whole = (folder / DATABASE).read_bytes()
    (folder / DATABASE).write_bytes(whole[:200] + bytes(200) + whole[400:])
    access.unlock_with_keyring()
    assert type(access.trouble) is DiaryDamaged
    assert access.key_at_hand is not None
    access.lock()
    assert access.key_at_hand is None, "whoever comes back shows again that it is theirs"
    assert type(access.trouble) is DiaryDamaged
    access.unlock_with_keyring()
    assert access.key_at_hand is not None
    (folder / DATABASE).write_bytes(whole)
    access.open_with(access.key_at_hand)
    assert access.vault is not None
    assert access.key_at_hand is None
    access.close()


def test_a_staged_diary_takes_the_place_of_the_open_one(
    access: DiaryAccess, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    create_vault(folder, clock, key_store=key_store, app_version="1").close()
    access.unlock_with_keyring()
    assert access.vault is not None
    before, seen = access.vault, []
    access.closing.connect(lambda: seen.append("closing"))
    access.opened.connect(lambda _vault: seen.append("opened"))
    access.replace_by(change_data_key(before, key_store=key_store).staged)
    assert seen == ["closing", "opened"]
    assert access.vault is not before
    access.close()


def test_what_was_saved_meanwhile_is_not_lost_to_a_staged_diary(
    access: DiaryAccess, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    create_vault(folder, clock, key_store=key_store, app_version="1").close()
    access.unlock_with_keyring()
    assert access.vault is not None
    rekeyed = change_data_key(access.vault, key_store=key_store)
    access.vault.diary.save_settings(Settings(single_keys=False))
    with pytest.raises(DiaryMovedOn):
        access.replace_by(rekeyed.staged)
    assert access.vault is not None
    assert not access.vault.diary.settings.single_keys
    access.vault.diary.save_settings(Settings())
    access.close()

"""Restoring where no diary is open: on a new computer, or in place of a diary that does not open any more."""

from __future__ import annotations

from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING, Any

from painapp.domain.ports import KeyStoreError
from painapp.vault import queries
from painapp.vault.backups.errors import NOTHING_RESTORED
from painapp.vault.backups.making import share_of, untold
from painapp.vault.backups.opening import unpacked
from painapp.vault.backups.restoring import check_same, clear_drafts, staging
from painapp.vault.errors import DiaryError, DiaryExists, safe_is
from painapp.vault.header import find_header
from painapp.vault.keys import forget_in_keyring, keep_in_keyring, keyring_name
from painapp.vault.mark import read_mark
from painapp.vault.replacing import new_header, seal_staged, swap_in
from painapp.vault.slots import KEYRING, PASSPHRASE, PassphraseSlot
from painapp.vault.states import anything_of_a_diary

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from painapp.domain.ports import KeyStore
    from painapp.vault.backups.making import Told
    from painapp.vault.backups.opening import Contents
    from painapp.vault.header import Header
    from painapp.vault.slots import PreparedPassphrase


def restore_alone(
    folder: Path,
    contents: Contents,
    data_key: bytes,
    *,
    key_store: KeyStore | None = None,
    passphrase: PreparedPassphrase | None = None,
    keep_replaced_in: str = "",
    told: Told = untold,
) -> None:
    """Make the diary in `folder` from a backup and its data key alone, on a worker; then open it with that.

    The recovery code and the passphrase of the backup go on opening it; `passphrase` takes the place of the
    latter, and `key_store` gets a key of its own. `keep_replaced_in` names the folder, beside them, for the
    files of a diary that lies there and does not open; without it nothing may lie there.
    Raises ValueError without any way in, DiaryExists, KeyringUnavailable, what `opening.unpacked` raises,
    RestoreNotSound, DiskFull, ReadOnlyDiary or CouldNotSave; then the folder is as it was.
    """
    if anything_of_a_diary(folder) and not keep_replaced_in:
        raise DiaryExists(folder=str(folder))
    with safe_is(NOTHING_RESTORED):
        with (
            ExitStack() as if_it_fails,
            unpacked(contents, data_key, folder, share_of(told, 0.0, 0.5)) as backup,
        ):
            header = new_header(contents.header)
            number = _free_number(header, folder, key_store)
            slots = [slot for slot in header.slots if slot.get("type") not in {KEYRING, PASSPHRASE}]
            slots += _passphrase_slots(header, data_key, passphrase)
            if key_store is not None:
                slots.append(keep_in_keyring(key_store, data_key, header.vault_id, number).to_plain())
                if_it_fails.callback(forget_in_keyring, key_store, header.vault_id, number)
            if not slots:
                raise ValueError("a diary needs a keyring, a passphrase or a recovery code")
            header = header.with_slots(tuple(slots), number if key_store else header.keyring_number)
            with staging(folder, header, data_key) as target:
                backup.connection.copy_to(target, share_of(told, 0.5, 1.0))
                with target.writing():
                    clear_drafts(target)
                    if not keep_replaced_in:  # the second folder was one of another computer
                        target.run(queries.write_setting(), {"key": "backup_folder", "value": '""'})
                # More than what is replaced can have had, so that no copy of it passes for a newer one.
                count = read_mark(folder, header.vault_id).commits + 1 if keep_replaced_in else 0
                seal_staged(target, header, data_key, count)
                check_same(folder, data_key, backup.facts)
            if_it_fails.pop_all()
        # Past this nothing is taken back: cut short, the next opening finishes it.
        swap_in(folder, data_key, keep_replaced_in=keep_replaced_in)


def _passphrase_slots(
    header: Header, data_key: bytes, passphrase: PreparedPassphrase | None
) -> list[Mapping[str, Any]]:
    if passphrase is not None:
        return [PassphraseSlot.make(data_key, header.vault_id, passphrase).to_plain()]
    return [slot for slot in header.slots if slot.get("type") == PASSPHRASE]


def _free_number(header: Header, folder: Path, key_store: KeyStore | None) -> int:
    """Return a number that no backup can name: past every one that was ever given, as far as can be seen."""
    number = header.keyring_number + 1
    with suppress(DiaryError):
        number = max(number, find_header(folder).header.keyring_number + 1)
    with suppress(KeyStoreError):  # where it does not answer, keeping a key there says so
        while key_store is not None and key_store.read(keyring_name(header.vault_id, number)) is not None:
            number += 1
    return number

"""What opens a diary, and changing it while it is open: keyring, passphrase, recovery code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painapp.vault import keys
from painapp.vault.errors import OPENS_AS_BEFORE, CouldNotSave, DiaryClosed, DiaryError, safe_is
from painapp.vault.header import write_header
from painapp.vault.slots import (
    KEYRING,
    PASSPHRASE,
    RECOVERY,
    PassphraseSlot,
    PreparedPassphrase,
    RecoverySlot,
    prepare_passphrase,
    read_slots,
)

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path
    from uuid import UUID

    from painapp.domain.ports import KeyStore
    from painapp.vault.header import Header
    from painapp.vault.recovery_code import RecoveryCode


class WaysIn:
    """The slots of an open diary. Each change is one new vault.json, which reads back before it counts."""

    def __init__(self, folder: Path, header: Header, data_key: bytes) -> None:
        """Take what the diary was opened with."""
        self._folder = folder
        self._header = header
        # Needed while open: workers' connections are keyed with it, and vault.json is signed with it when
        # what opens the diary changes. SQLCipher holds it in memory just as long. `close` overwrites it here
        # and lets go of the connections that know it, which is as much as Python can promise.
        self._data_key = bytearray(data_key)
        self._closed = False

    @property
    def id(self) -> UUID:
        """The diary's id, the same for its whole life and in every copy."""
        return self._header.vault_id

    @property
    def folder(self) -> Path:
        """Where the diary lies."""
        return self._folder

    @property
    def slots(self) -> tuple[str, ...]:
        """Names of what opens the diary: "keyring", "passphrase", "recovery"."""
        return tuple(str(slot.get("type", "")) for slot in self._header.slots)

    @staticmethod
    def prepare_passphrase(passphrase: str) -> PreparedPassphrase:
        """Do the slow part of `set_passphrase` (a quarter of a second), on any thread. Changes nothing.

        Raises ValueError for an empty passphrase.
        """
        return prepare_passphrase(passphrase)

    def set_passphrase(
        self,
        passphrase: str | PreparedPassphrase,
        remember_with: KeyStore | None,
        *,
        forget_in: KeyStore | None = None,
        named: Collection[int] = (),
    ) -> None:
        """Let `passphrase` open the diary; the keyring too where `remember_with` is given, else no longer.

        One that `prepare_passphrase` made is set at once. `forget_in` is the keyring from which the unused
        key is deleted; keys whose numbers are `named` (by backups) stay in it. Raises ValueError for an
        empty passphrase, KeyringUnavailable, DiskFull, ReadOnlyDiary or CouldNotSave; then what opened the
        diary before still does.
        """
        self._open_or_raise()
        slot = PassphraseSlot.make(bytes(self._data_key), self.id, passphrase)
        kept = [slot.to_plain()]
        number = self._header.keyring_number
        with safe_is(OPENS_AS_BEFORE):
            if remember_with is not None:
                number += 1
                kept.insert(0, self._keyring_slot(remember_with, number))
            self._change_daily(kept, number, remember_with or forget_in, named)

    def use_keyring(
        self, key_store: KeyStore, *, keep_passphrase: bool = False, named: Collection[int] = ()
    ) -> None:
        """Let the keyring open the diary, and the passphrase no longer unless it is to be kept.

        Keys whose numbers are `named` (by backups) stay in the keyring. Raises KeyringUnavailable, DiskFull,
        ReadOnlyDiary or CouldNotSave; then what opened the diary before still does.
        """
        self._open_or_raise()
        number = self._header.keyring_number + 1
        with safe_is(OPENS_AS_BEFORE):
            kept = [self._keyring_slot(key_store, number)]
            if keep_passphrase:
                kept += self._plain_slots(PASSPHRASE)
            self._change_daily(kept, number, key_store, named)

    def forget_unnamed(self, key_store: KeyStore, named: Collection[int]) -> None:
        """Delete keys from the keyring that neither the diary nor a backup (`named`) needs any more."""
        self._open_or_raise()
        keys.forget_unnamed(key_store, self._header, self._folder, named)

    def make_recovery_code(self) -> RecoveryCode:
        """Return a new recovery code that opens the diary from now on; an older one no longer does.

        Raises DiskFull, ReadOnlyDiary or CouldNotSave; then what opened the diary before still does.
        """
        from painapp.vault.recovery_code import new_recovery_code

        self._open_or_raise()
        code = new_recovery_code()
        slot = RecoverySlot.make(bytes(self._data_key), self.id, code)
        with safe_is(OPENS_AS_BEFORE):
            # Nobody is given a code that was never tried.
            if slot.unwrap(self.id, code) != bytes(self._data_key):
                raise CouldNotSave
            self._write([*self._plain_slots(but=RECOVERY), slot.to_plain()])
        return code

    def recovery_fits(self, code: RecoveryCode) -> bool:
        """Tell whether a recovery code opens this diary. Raises DiaryClosed."""
        self._open_or_raise()
        slots = read_slots(self._header, self._folder).recovery
        return any(slot.unwrap(self.id, code) == bytes(self._data_key) for slot in slots)

    def drop_recovery_code(self) -> None:
        """Let no recovery code open the diary any more.

        Raises DiskFull, ReadOnlyDiary or CouldNotSave; then what opened the diary before still does.
        """
        self._open_or_raise()
        with safe_is(OPENS_AS_BEFORE):
            self._write(self._plain_slots(but=RECOVERY))

    def _open_or_raise(self) -> None:
        if self._closed:
            raise DiaryClosed

    def _forget_data_key(self) -> None:
        self._data_key[:] = bytes(len(self._data_key))

    def _plain_slots(self, only: str = "", *, but: str = "") -> list[dict[str, Any]]:
        found = [dict(slot) for slot in self._header.slots]
        return [slot for slot in found if slot.get("type") != but and only in ("", slot.get("type"))]

    def _keyring_slot(self, key_store: KeyStore, number: int) -> dict[str, Any]:
        return keys.keep_in_keyring(key_store, bytes(self._data_key), self.id, number).to_plain()

    def _change_daily(
        self, slots: list[dict[str, Any]], number: int, store: KeyStore | None, named: Collection[int]
    ) -> None:
        """Write other keyring and passphrase slots; only once they read back are older keys deleted."""
        others = [slot for slot in self._plain_slots() if slot.get("type") not in (KEYRING, PASSPHRASE)]
        older = read_slots(self._header, self._folder).keyring
        try:
            self._write([*slots, *others], number)
        except DiaryError:
            if store is not None and number != self._header.keyring_number:
                keys.forget_unless_named(store, self._folder, self.id, number)
            raise
        if store is not None:
            for slot in older:
                if slot.number not in named:
                    keys.forget_in_keyring(store, self.id, slot.number)

    def _write(self, slots: list[dict[str, Any]], number: int | None = None) -> None:
        header = self._header.with_slots(tuple(slots), number)
        write_header(self._folder, header, bytes(self._data_key))
        self._header = header

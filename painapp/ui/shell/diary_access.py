"""The way into the diary: none yet, locked, open, or something is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from painapp.domain.errors import ExpectedError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from painapp.domain.ports import Clock, KeyStore
    from painapp.ui.tasks import Failed, Job, TaskRunner
    from painapp.vault.replacing import Staged
    from painapp.vault.states import Found
    from painapp.vault.vault import Vault

KEYRING, PASSPHRASE, RECOVERY = "keyring", "passphrase", "recovery"
"""What can open a diary."""


class DiaryAccess(QObject):
    """Opens, locks and makes the diary in `folder`; whoever shows it listens to the signals.

    Keys are fetched on a worker; the file itself is opened on the UI thread, where it is used.
    """

    opened = Signal(object)
    """The open `Vault`."""
    locking = Signal()
    """The diary is about to be locked: take it out of sight first."""
    closing = Signal()
    """The diary closes now: save what is in the fields and let go of it."""
    locked = Signal()
    fresh = Signal()
    """There is no diary yet."""
    troubled = Signal(object)
    """The diary could not be opened: an ExpectedError. Its files are untouched."""
    refused = Signal(object)
    """An unlock or a first start did not work and can be tried again: an ExpectedError."""

    def __init__(
        self, folder: Path, clock: Clock, key_store: KeyStore, tasks: TaskRunner, app_version: str
    ) -> None:
        super().__init__()
        self._folder = folder
        self._clock = clock
        self._key_store = key_store
        self._tasks = tasks
        self._app_version = app_version
        self._fetching = self._stays_closed = False
        self.in_use: Callable[[], ExpectedError | None] = lambda: None
        """Asked before a diary is opened or made: trouble, where another window has it."""
        self.comes_back = False
        """Whether the diary closes only to be opened again at once, itself or what takes its place."""
        self.vault: Vault | None = None
        self.trouble: ExpectedError | None = None
        """Why the diary did not open when it was last tried; None after it did."""
        self.key_at_hand: bytes | None = None
        """The key that fits, where the diary did not open although it does; for those who mend it."""
        self.opened_by = ""
        """What gave the key of the open diary: KEYRING, PASSPHRASE or RECOVERY."""

    @property
    def key_store(self) -> KeyStore:
        """The computer's keyring."""
        return self._key_store

    def look(self) -> Found:
        """Look at what is in the folder, without opening it. Raises FolderUnreadable."""
        from painapp.vault.states import look_at

        return look_at(self._folder)

    def start(self) -> bool:
        """Take the first step for what is there: welcome, lock screen, or what is wrong.

        Returns True when the keyring can open the diary: `unlock_with_keyring` comes next, once the
        window is painted.
        """
        from painapp.vault.states import Condition

        elsewhere = self.in_use()
        if elsewhere is not None:
            self._in_trouble(elsewhere)
            return False
        try:
            found = self.look()
        except ExpectedError as error:
            self._in_trouble(error)
            return False
        if found.trouble is not None:
            self._in_trouble(found.trouble)
        elif found.condition is Condition.NONE:
            self.fresh.emit()
        elif found.by_keyring:
            return True
        else:
            self.locked.emit()
        return False

    def unlock_with_keyring(self) -> None:
        """Fetch the key from the keyring and open."""
        from painapp.vault.keys import data_key_from_keyring

        self._fetch(
            KEYRING, lambda _progress: data_key_from_keyring(self._folder, self._key_store), self._no_key
        )
        self.load()

    def unlock_with_passphrase(self, passphrase: str) -> None:
        """Derive the key (it takes a moment, on purpose) and open."""
        from painapp.vault.keys import data_key_from_passphrase

        self._fetch(
            PASSPHRASE, lambda _progress: data_key_from_passphrase(self._folder, passphrase), self._refuse
        )
        self.load()

    def unlock_with_recovery_code(self, typed: str) -> None:
        """Open by the recovery code as it was typed; one that cannot be a code is refused."""
        from painapp.vault.keys import data_key_from_recovery
        from painapp.vault.recovery_code import read_recovery_code

        def fetch(_progress: object) -> bytes:
            return data_key_from_recovery(self._folder, read_recovery_code(typed))

        self._fetch(RECOVERY, fetch, self._refuse)
        self.load()

    def create(self, passphrase: str | None) -> None:
        """Make the first diary, protected by `passphrase` or else by the computer's keyring, and open it.

        A worker makes it, since a passphrase takes a moment on purpose; the UI thread then opens it.
        """

        def make(_progress: object) -> bytes:
            from painapp.vault import keys
            from painapp.vault.vault import create_vault

            store = None if passphrase else self._key_store
            create_vault(
                self._folder,
                self._clock,
                key_store=store,
                passphrase=passphrase,
                app_version=self._app_version,
            ).close()
            if passphrase:
                return keys.data_key_from_passphrase(self._folder, passphrase)
            return keys.data_key_from_keyring(self._folder, self._key_store)

        self._fetch(PASSPHRASE if passphrase else KEYRING, make, self._refuse)

    def lock(self) -> None:
        """Close the diary; nothing of it stays in memory that a page could show.

        One that is just being opened is left closed.
        """
        if self.vault is None:
            self._stays_closed = self._fetching
            self._forget_key_at_hand()
            return
        self.locking.emit()
        try:
            self.close()
        finally:
            self.locked.emit()

    def close(self) -> None:
        """Close the diary because the window closes."""
        if self.vault is None:
            return
        self.closing.emit()
        vault, self.vault = self.vault, None
        vault.close()

    def open_with(self, data_key: bytes, *, accept_older: bool = False) -> None:
        """Open with a key that is at hand: the diary was mended, or the person accepts an older file."""
        self._open(data_key, accept_older=accept_older)

    def reopen(self) -> None:
        """Close the diary and open what lies in its folder now: it may be writable again."""
        vault = self.vault
        if vault is not None:
            data_key = vault.opened().data_key
            self.comes_back = True
            self.close()
            self._open(data_key)

    def replace_by(self, staged: Staged, *, keep_replaced_in: str = "") -> None:
        """Let a staged diary take the place of what lies in the folder, and open it.

        Raises DiaryMovedOn where something was saved since it was staged, and what `swap_in` raises; the
        diary that counts then is open again.
        """
        from painapp.vault.replacing import swap_in

        vault, keys = self.vault, [staged.data_key]
        if vault is None:
            swap_in(self._folder, staged.data_key, keep_replaced_in=keep_replaced_in)
            self._open(staged.data_key)
            return
        keys.append(vault.opened().data_key)
        self.comes_back = True
        self.closing.emit()
        self.vault = None
        try:
            vault.replace_by(staged, keep_replaced_in=keep_replaced_in)
        except ExpectedError:
            vault.close()
            self._open_with_one_of(reversed(keys))
            raise
        self._open(staged.data_key)

    def load(self) -> None:
        """Load the code of the open diary now, so that a key that arrives later finds it ready."""
        import painapp.vault.vault  # noqa: F401 - for its effect

    def _fetch(self, by: str, job: Job, failed: Failed) -> None:
        """Run what gives the key, then open with it; a press while that is under way changes nothing."""
        if self._fetching or self.vault is not None:
            return
        elsewhere = self.in_use()
        if elsewhere is not None:
            self._in_trouble(elsewhere)
            return

        def ended(go_on: Callable[[Any], None], outcome: Any) -> None:
            stays_closed = self._stays_closed
            self._fetching = self._stays_closed = False
            if stays_closed:
                self.locked.emit()
            else:
                go_on(outcome)

        self._fetching = True
        self.opened_by = by
        self._tasks.run(job, lambda key: ended(self._open, key), lambda error: ended(failed, error))

    def _open(self, data_key: bytes, *, accept_older: bool = False) -> None:
        try:
            vault = self._opened(data_key, accept_older=accept_older)
        except ExpectedError as error:
            self._in_trouble(error, data_key)
            return
        self._have(vault)

    def _open_with_one_of(self, keys: Iterable[bytes]) -> None:
        """Open whichever diary counts after a replacement that failed: the older one or the new."""
        trouble: ExpectedError | None = None
        for data_key in keys:
            try:
                vault = self._opened(data_key)
            except ExpectedError as error:
                trouble = trouble or error
            else:
                self._have(vault)
                return
        if trouble is not None:
            self._in_trouble(trouble)

    def _opened(self, data_key: bytes, *, accept_older: bool = False) -> Vault:
        from painapp.vault.vault import open_vault

        return open_vault(self._folder, data_key, self._clock, self._app_version, accept_older=accept_older)

    def _in_trouble(self, error: ExpectedError, key_at_hand: bytes | None = None) -> None:
        self.comes_back = False
        self.trouble, self.key_at_hand = error, key_at_hand
        self.troubled.emit(error)

    def _forget_key_at_hand(self) -> None:
        """Let whoever comes back to a diary that does not open show again that it is theirs."""
        if self.key_at_hand is not None and self.trouble is not None:
            self._in_trouble(self.trouble)

    def _have(self, vault: Vault) -> None:
        self.vault = vault
        self.comes_back = False
        self.trouble = self.key_at_hand = None
        self.opened.emit(vault)

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, ExpectedError):
            raise error
        self.refused.emit(error)

    def _no_key(self, error: Exception) -> None:
        if not isinstance(error, ExpectedError):
            raise error
        self._in_trouble(error)

"""Changing what opens the diary: the slow part on a worker, the quick one on the UI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painapp.domain.errors import ExpectedError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from painapp.ui.shell.diary_access import DiaryAccess
    from painapp.ui.tasks import TaskRunner
    from painapp.vault.vault import Vault

    Done = Callable[[], None]
    Refused = Callable[[ExpectedError], None]


class Protecting:
    """Changes the slots of the diary that `access` has open.

    `named` returns the numbers of the keyring's keys that backups still need: those stay in the keyring. Each
    change ends with `done`, or with `refused` and an error; a diary that was locked meanwhile stays as it is,
    and neither is called.
    """

    def __init__(self, access: DiaryAccess, tasks: TaskRunner, named: Callable[[], Collection[int]]) -> None:
        self._access = access
        self._tasks = tasks
        self._named = named

    def set_passphrase(self, passphrase: str, *, keyring_too: bool, done: Done, refused: Refused) -> None:
        """Let `passphrase` open the diary; it is stretched on a worker, which takes a moment on purpose."""
        vault, store = self._access.vault, self._access.key_store
        if vault is None:
            return

        def prepare(_progress: object) -> tuple[Any, Collection[int]]:
            return vault.prepare_passphrase(passphrase), self._named()

        def change(prepared: tuple[Any, Collection[int]]) -> None:
            slot, named = prepared
            vault.set_passphrase(slot, store if keyring_too else None, forget_in=store, named=named)

        self._run(vault, prepare, change, done, refused)

    def use_keyring(self, *, keep_passphrase: bool, done: Done, refused: Refused) -> None:
        """Let the keyring open the diary, and the passphrase no longer unless it is to be kept."""
        vault = self._access.vault
        if vault is None:
            return

        def change(named: Collection[int]) -> None:
            vault.use_keyring(self._access.key_store, keep_passphrase=keep_passphrase, named=named)

        self._run(vault, lambda _progress: self._named(), change, done, refused)

    def _run(
        self,
        vault: Vault,
        prepare: Callable[[Any], Any],
        change: Callable[[Any], None],
        done: Done,
        refused: Refused,
    ) -> None:
        def failed(error: Exception) -> None:
            if not isinstance(error, ExpectedError):
                raise error
            if self._access.vault is vault:
                refused(error)

        def prepared(outcome: Any) -> None:
            if self._access.vault is not vault:
                return
            try:
                change(outcome)
            except ExpectedError as error:
                refused(error)
            else:
                done()

        self._tasks.run(prepare, prepared, failed)

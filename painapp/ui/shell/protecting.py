"""Changing what opens the diary: the slow part on a worker, the quick one on the UI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painapp.domain.errors import ExpectedError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from painapp.ui.shell.diary_access import DiaryAccess
    from painapp.ui.tasks import Progress, Task, TaskRunner
    from painapp.vault.backups.backup import Backup
    from painapp.vault.backups.shelf import Shelf
    from painapp.vault.rekeying import Rekeyed
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

    def change_data_key(
        self,
        passphrase: str | None,
        *,
        keyring_too: bool,
        progress: Callable[[float], None],
        done: Done,
        refused: Refused,
    ) -> Task | None:
        """Give the diary a new data key, opened by `passphrase`, the keyring or both, and the recovery code.

        The diary is written anew on a worker, compared, and swapped in: it closes and opens again. The task
        that is returned can be cancelled, and then all is as before.
        """
        vault, store = self._access.vault, self._access.key_store
        if vault is None:
            return None
        try:
            vault.diary.close_versions()  # else an open form would save something as the diary is swapped
        except ExpectedError as error:
            refused(error)
            return None

        def stage(told: Progress) -> tuple[Rekeyed, Collection[int]]:
            from painapp.vault.rekeying import change_data_key

            prepared = vault.prepare_passphrase(passphrase) if passphrase else None
            key_store = store if keyring_too else None
            made = change_data_key(vault, key_store=key_store, passphrase=prepared, told=told.step)
            return made, self._named()

        def swap(outcome: tuple[Rekeyed, Collection[int]]) -> None:
            rekeyed, named = outcome
            try:
                self._access.replace_by(rekeyed.staged)
            except ExpectedError:
                if self._opens_with(rekeyed) is False:
                    rekeyed.discard(store)
                raise
            if self._access.vault is not None:
                self._access.vault.forget_unnamed(store, named)

        def drop(outcome: tuple[Rekeyed, Collection[int]]) -> None:
            outcome[0].discard(store)

        return self._run(vault, stage, swap, done, refused, progress, drop)

    def look_for_older_backups(
        self, shelf: Callable[[], Shelf], told: Callable[[tuple[Backup, ...]], None]
    ) -> None:
        """Have `told` which backups open with an older passphrase only; nothing where that cannot be read."""
        vault = self._access.vault
        if vault is None:
            return
        header = vault.opened().header

        def look(_progress: object) -> tuple[Backup, ...]:
            from painapp.vault.backups.older_ways import opened_by_older_passphrase

            return opened_by_older_passphrase(shelf(), header)

        self._run(vault, look, told, done=lambda: None, refused=lambda _error: None)

    def _opens_with(self, rekeyed: Rekeyed) -> bool | None:
        """Tell whether the open diary is the one with the new key; None where none is open."""
        vault = self._access.vault
        return None if vault is None else vault.opened().data_key == rekeyed.staged.data_key

    def _run(
        self,
        vault: Vault,
        prepare: Callable[[Any], Any],
        change: Callable[[Any], None],
        done: Done,
        refused: Refused,
        progress: Callable[[float], None] | None = None,
        drop: Callable[[Any], None] = lambda _outcome: None,
    ) -> Task:
        def failed(error: Exception) -> None:
            if not isinstance(error, ExpectedError):
                raise error
            if self._access.vault is vault:
                refused(error)

        def prepared(outcome: Any) -> None:
            if self._access.vault is not vault:
                drop(outcome)
                return
            try:
                change(outcome)
            except ExpectedError as error:
                refused(error)
            else:
                done()

        return self._tasks.run(prepare, prepared, failed, progress)

"""What is done with backups beside the window: jobs for a worker that load what they need of the vault."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from uuid import UUID

    from painapp.domain.ports import Clock, KeyStore
    from painapp.ui.tasks import Progress
    from painapp.vault.backups.backup import Backup
    from painapp.vault.backups.daily import Drilled, Kept
    from painapp.vault.backups.manifest import Reason
    from painapp.vault.backups.shelf import Shelf
    from painapp.vault.vault import Vault

    Job = Callable[[Progress], Any]


class Looked(NamedTuple):
    """What lies on the shelf of a diary, newest first, and whether the second folder can be reached."""

    backups: tuple[Backup, ...]
    second_there: bool


class Tended(NamedTuple):
    """What was done by itself: a backup, if one was due, and the drill, if that was."""

    kept: Kept | None
    drilled: Drilled | None


def looking(shelf: Callable[[], Shelf], vault_id: UUID) -> Job:
    """List the backups of a diary, and those that do not say whose they are."""

    def work(_progress: Progress) -> Looked:
        here = shelf()
        ours = tuple(one for one in here.listed() if one.vault_id in {vault_id, None})
        return Looked(ours, here.chosen is not None and here.chosen.is_dir())

    return work


def keeping(vault: Vault, shelf: Callable[[], Shelf], reason: Reason, clock: Clock) -> Job:
    """Make a backup, copy it to the second folder, and thin out older ones; gives a `Kept`."""

    def work(progress: Progress) -> Kept:
        from painapp.vault.backups.daily import keep

        return keep(vault, shelf(), reason, clock, progress.step)

    return work


def tending(
    vault: Vault, shelf: Callable[[], Shelf], clock: Clock, key_store: KeyStore, *, drill_due: bool
) -> Job:
    """Make the backup of the day if one is due, and once a month see whether the newest would serve.

    Where it would not, another is made at once; also where the newest does not open yet by the recovery code
    or the passphrase that the diary has by now. Keys that only backups needed which are thinned out by now
    are deleted from the keyring. Gives a `Tended`.
    """
    count = vault.commit_count

    def work(progress: Progress) -> Tended:
        from painapp.vault.backups.daily import catch_up, drill, due, keep
        from painapp.vault.backups.manifest import Reason

        here = shelf()
        if due(here, vault.id, count, clock) or not _opens_as_now(here, vault):
            kept = keep(vault, here, Reason.DAILY, clock, progress.step)
        else:
            kept = catch_up(here, vault.id, progress.step)
        drilled = drill(vault, here, clock, progress.step) if drill_due else None
        if drilled is not None and drilled.damaged:
            kept = keep(vault, here, Reason.DAILY, clock, progress.step)
        if kept is not None:
            vault.forget_unnamed(key_store, here.named_numbers(vault.id))
        return Tended(kept, drilled)

    return work


def _opens_as_now(shelf: Shelf, vault: Vault) -> bool:
    """Tell whether the newest backup has every recovery code and passphrase that opens the diary now."""
    from painapp.vault.backups.errors import BackupError
    from painapp.vault.backups.opening import read_backup

    newest = next(iter(shelf.listed(vault.id)), None)
    if newest is None:
        return True
    try:
        there = read_backup(newest.path).header.slots
    except BackupError:
        return True  # the drill finds that
    here = (slot for slot in vault.opened().header.slots if slot.get("type") != "keyring")
    return all(slot in there for slot in here)


def making_file(vault: Vault, folder: Path, clock: Clock) -> Job:
    """Make a backup in a folder, to take along; gives its path."""

    def work(progress: Progress) -> Path:
        from painapp.vault.backups.making import back_up
        from painapp.vault.backups.manifest import Reason

        return back_up(vault, folder, Reason.BY_HAND, clock, progress.step).path

    return work


def reading_file(path: Path) -> Job:
    """Read what a backup that lies anywhere says of itself; gives a `Backup`."""

    def work(_progress: Progress) -> Backup:
        from painapp.vault.backups.backup import Backup
        from painapp.vault.backups.opening import read_backup

        manifest = read_backup(path).manifest
        return Backup(path, path.stat().st_size, manifest)

    return work

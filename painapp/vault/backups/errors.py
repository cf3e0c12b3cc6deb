"""What can go wrong with a backup, in words for the person."""

from __future__ import annotations

# ruff: noqa: N818 - each is named after what happened
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.vault.errors import DiaryError

_NOTHING_CHANGED = QT_TRANSLATE_NOOP("Backups", "Your diary and the backup have not been changed.")
_ANOTHER_ONE = QT_TRANSLATE_NOOP("Backups", "You can choose another backup.")

NO_BACKUP_MADE = QT_TRANSLATE_NOOP(
    "Backups", "Your diary is safe and unchanged. No backup was made this time; older ones are still there."
)
NOTHING_RESTORED = QT_TRANSLATE_NOOP("Backups", "Nothing was restored. Your diary is as it was.")


class BackupError(DiaryError):
    """Any expected trouble with a backup. `name` in values is the file's name."""

    safe = _NOTHING_CHANGED
    next_step = _ANOTHER_ONE


class BackupMissing(BackupError):
    """The file is not there, or cannot be read at all."""

    happened = QT_TRANSLATE_NOOP("Backups", "This backup cannot be found or read: {name}")
    next_step = QT_TRANSLATE_NOOP("Backups", "If it is on a USB stick, put the stick in, then try again.")


class NotABackup(BackupError):
    """The file is not one of ours, or so damaged that nothing in it can be trusted."""

    happened = QT_TRANSLATE_NOOP("Backups", "This file is not a PainApp backup, or it is damaged: {name}")


class BackupDamaged(BackupError):
    """It is one of ours, and what is in it is not what was put in."""

    happened = QT_TRANSLATE_NOOP("Backups", "This backup is damaged: {name}")


class NewerBackup(BackupError):
    """It was made by a newer app. `version` is in values."""

    happened = QT_TRANSLATE_NOOP("Backups", "This backup was made by a newer PainApp, version {version}.")
    next_step = QT_TRANSLATE_NOOP("Backups", "Open it with that version or a later one.")


class KeyDoesNotOpen(BackupError):
    """The key that was found opens another diary, not this backup."""

    happened = QT_TRANSLATE_NOOP("Backups", "This backup was locked with another key: {name}")
    next_step = QT_TRANSLATE_NOOP(
        "Backups", "Try the recovery code or the passphrase that you had when it was made."
    )


class BackupNotSound(BackupError):
    """A fresh backup did not hold what the diary holds, and was not kept."""

    happened = QT_TRANSLATE_NOOP("Backups", "The backup that was just made did not pass its check.")
    safe = NO_BACKUP_MADE
    next_step = QT_TRANSLATE_NOOP("Backups", "Try again. If it happens again, the disk may need a look.")


class RestoreNotSound(BackupError):
    """What was restored did not hold what it should, and was not used."""

    happened = QT_TRANSLATE_NOOP("Backups", "What was restored did not pass its check, so it was not used.")
    safe = NOTHING_RESTORED


class SecondFolderMissing(BackupError):
    """The folder of the person's choice is not there now, as when a USB stick is out. `folder` in values."""

    happened = QT_TRANSLATE_NOOP("Backups", "The second folder for backups is not here now: {folder}")
    safe = QT_TRANSLATE_NOOP("Backups", "The backup on this computer was made all the same.")
    next_step = QT_TRANSLATE_NOOP("Backups", "When it is here again, PainApp copies the backup there.")


class SecondFolderRefused(BackupError):
    """The folder of the person's choice could not take the copy. `folder` in values."""

    happened = QT_TRANSLATE_NOOP("Backups", "The second folder for backups could not take a copy: {folder}")
    safe = QT_TRANSLATE_NOOP("Backups", "The backup on this computer was made all the same.")
    next_step = QT_TRANSLATE_NOOP("Backups", "Look whether the folder is full or may not be written to.")

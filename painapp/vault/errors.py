"""Everything expected that can go wrong with the diary, in words for the person.

No message here advises deleting anything, and none is shown for a bug.
"""

from __future__ import annotations

# ruff: noqa: N818 - each is named after what happened
from contextlib import contextmanager
from typing import TYPE_CHECKING

from painapp.domain.errors import ExpectedError, FieldError
from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Self

_UNCHANGED = QT_TRANSLATE_NOOP("Vault", "Your diary is here, and it has not been changed.")


class DiaryError(ExpectedError):
    """Any expected trouble with the diary."""

    safe = _UNCHANGED


class KeyMissing(DiaryError):
    """The keyring works, but the diary's key is not in it, or is not the right one."""

    happened = QT_TRANSLATE_NOOP("Vault", "This computer no longer holds the key to your diary.")
    next_step = QT_TRANSLATE_NOOP(
        "Vault",
        "If you set a passphrase, you can open it with that. If not, sign in to this computer the way you "
        "did when you last wrote, and try again.",
    )


class KeyringUnavailable(DiaryError):
    """The keyring cannot be asked now. `reason` (in values) is technical and for a log only."""

    happened = QT_TRANSLATE_NOOP(
        "Vault", "The key to your diary is kept by this computer's password store, which did not answer."
    )
    next_step = QT_TRANSLATE_NOOP("Vault", "Unlock the password store if it asks, then try again.")


class WrongPassphrase(DiaryError):
    """The passphrase opens no slot."""

    happened = QT_TRANSLATE_NOOP("Vault", "That passphrase does not open this diary.")
    safe = QT_TRANSLATE_NOOP("Vault", "Nothing has been changed. You can try as often as you like.")
    next_step = QT_TRANSLATE_NOOP(
        "Vault", "Look at capital letters and the keyboard's language, then try again."
    )


class WrongRecoveryCode(DiaryError):
    """The recovery code is whole, and opens no slot."""

    happened = QT_TRANSLATE_NOOP("Vault", "That recovery code does not open this diary.")
    safe = QT_TRANSLATE_NOOP("Vault", "Nothing has been changed. You can try as often as you like.")
    next_step = QT_TRANSLATE_NOOP(
        "Vault",
        "The code is complete, so it may be from an older sheet or another diary. Look for a newer sheet.",
    )


class RecoveryCodeMistyped(FieldError):
    """What was typed is no recovery code; the field is "recovery_code"."""

    happened = QT_TRANSLATE_NOOP("Vault", "Something in this code is not as it stands on your sheet.")
    safe = QT_TRANSLATE_NOOP("Vault", "Nothing has been changed. You can try as often as you like.")
    next_step = QT_TRANSLATE_NOOP("Vault", "Compare the two, group by group.")

    _SHORT = QT_TRANSLATE_NOOP("Vault", "This is too short: {typed} of {length} characters are here.")
    _LONG = QT_TRANSLATE_NOOP("Vault", "This is too long: {typed} characters, and a code has {length}.")
    _STRANGE = QT_TRANSLATE_NOOP("Vault", "There is no “{character}” in a recovery code.")

    def __init__(self, happened: Words | None = None, **values: object) -> None:
        """Say what does not fit; without words, that something in it is mistyped."""
        super().__init__("recovery_code", happened or type(self).happened, **values)

    @classmethod
    def of_length(cls, typed: int, length: int) -> Self:
        """Return the error for a code that is too short or too long."""
        return cls(cls._SHORT if typed < length else cls._LONG, typed=typed, length=length)

    @classmethod
    def strange(cls, character: str) -> Self:
        """Return the error for a character that no code has."""
        return cls(cls._STRANGE, character=character)


class DiaryDamaged(DiaryError):
    """The key is right, and the file does not read. `folder` is in values."""

    happened = QT_TRANSLATE_NOOP("Vault", "Your key is right, but the diary file is damaged.")
    safe = QT_TRANSLATE_NOOP("Vault", "Nothing has been changed, and no new diary was made in its place.")
    next_step = QT_TRANSLATE_NOOP(
        "Vault", "Close PainApp and make a copy of this folder before anything else: {folder}"
    )


class DiaryOlder(DiaryError):
    """The file knows fewer commits than were made: an older copy was put in its place. `folder` in values."""

    happened = QT_TRANSLATE_NOOP("Vault", "Some of what was saved last is missing from the diary file.")
    safe = QT_TRANSLATE_NOOP("Vault", "What is in the file can be read, and nothing has been changed.")
    next_step = QT_TRANSLATE_NOOP(
        "Vault",
        "An older copy may have been put in its place, by a person or by a program that syncs folders. You "
        "can open it as it is, or put a newer copy into this folder first: {folder}",
    )


class NewerDiary(DiaryError):
    """The diary was last used with a newer app. `version` is in values."""

    happened = QT_TRANSLATE_NOOP("Vault", "This diary was last used with a newer PainApp, version {version}.")
    next_step = QT_TRANSLATE_NOOP("Vault", "Open it with that version or a later one.")


class FolderUnreadable(DiaryError):
    """The diary's folder or a file in it cannot be read. `folder` and a technical `reason` are in values."""

    happened = QT_TRANSLATE_NOOP("Vault", "The folder of your diary cannot be read: {folder}")
    safe = QT_TRANSLATE_NOOP("Vault", "Nothing has been changed.")
    next_step = QT_TRANSLATE_NOOP("Vault", "Look whether you may open that folder, then start PainApp again.")


class DatabaseMissing(DiaryError):
    """There is a vault.json, but no diary.db. `folder` is in values."""

    happened = QT_TRANSLATE_NOOP("Vault", "The diary file, diary.db, is not in its folder.")
    safe = QT_TRANSLATE_NOOP("Vault", "No new diary was made in its place, and the key still fits.")
    next_step = QT_TRANSLATE_NOOP(
        "Vault", "If the file was moved, put it back into this folder and try again: {folder}"
    )


class DatabaseEmpty(DiaryError):
    """diary.db holds no bytes. `folder` is in values."""

    happened = QT_TRANSLATE_NOOP("Vault", "The diary file, diary.db, is there, but nothing is in it.")
    safe = QT_TRANSLATE_NOOP("Vault", "No new diary was made in its place, and the key still fits.")
    next_step = QT_TRANSLATE_NOOP(
        "Vault", "If you have a copy of the file, put it into this folder and try again: {folder}"
    )


class HeaderMissing(DiaryError):
    """There is a diary.db, but neither vault.json nor its second copy. `folder` is in values."""

    happened = QT_TRANSLATE_NOOP("Vault", "The small file that opens your diary, vault.json, is missing.")
    safe = QT_TRANSLATE_NOOP("Vault", "The diary itself is here, and it has not been changed.")
    next_step = QT_TRANSLATE_NOOP(
        "Vault", "If you have a copy of vault.json, put it into this folder and try again: {folder}"
    )


class HeaderDamaged(DiaryError):
    """vault.json does not read, nor does its second copy. `folder` is in values."""

    happened = QT_TRANSLATE_NOOP("Vault", "The small file that opens your diary, vault.json, is damaged.")
    safe = QT_TRANSLATE_NOOP("Vault", "The diary itself is here, and it has not been changed.")
    next_step = QT_TRANSLATE_NOOP(
        "Vault", "If you have a copy of vault.json, put it into this folder and try again: {folder}"
    )


class DiaryExists(DiaryError):
    """A new diary was asked for where something of a diary lies already. `folder` is in values."""

    happened = QT_TRANSLATE_NOOP("Vault", "There is a diary in this folder already: {folder}")
    next_step = QT_TRANSLATE_NOOP("Vault", "Close PainApp and open it again to use that diary.")


class DiaryClosed(DiaryError):
    """The diary was locked while something still wanted to read or write it."""

    happened = QT_TRANSLATE_NOOP("Vault", "The diary has been locked.")
    safe = QT_TRANSLATE_NOOP("Vault", "Everything saved before is safe.")
    next_step = QT_TRANSLATE_NOOP("Vault", "Unlock it to carry on.")


class NotSaved(DiaryError):
    """Something was not saved. It can be tried again, and must stay on the screen until then."""

    safe = QT_TRANSLATE_NOOP(
        "Vault", "Everything saved before is safe. What you just wrote has not been saved yet."
    )


class ReadOnlyDiary(NotSaved):
    """The folder or the file cannot be written to."""

    happened = QT_TRANSLATE_NOOP("Vault", "The folder of your diary cannot be written to at present.")
    next_step = QT_TRANSLATE_NOOP("Vault", "When the folder can be written to, try again.")


class DiarySwapped(NotSaved):
    """Another program put another file in place of the open diary, or took it away. `folder` is in values.

    Nothing is written any more until it is opened again. What was open is kept beside it: `watching`.
    """

    happened = QT_TRANSLATE_NOOP(
        "Vault", "Another program has moved your diary file, or put another one in its place."
    )
    next_step = QT_TRANSLATE_NOOP(
        "Vault",
        "It stays on this page. The diary from before is kept, and both can then be brought together.",
    )


class DiskFull(NotSaved):
    """No room is left on the disk."""

    happened = QT_TRANSLATE_NOOP("Vault", "There is no room left on the disk.")
    next_step = QT_TRANSLATE_NOOP("Vault", "Make some room, then try again.")


class DiaryBusy(NotSaved):
    """Another program holds the file."""

    happened = QT_TRANSLATE_NOOP("Vault", "Another program is using the diary file.")
    next_step = QT_TRANSLATE_NOOP("Vault", "Wait a moment, then try again.")


class CouldNotSave(NotSaved):
    """The disk or the keyring did not keep what was written."""

    happened = QT_TRANSLATE_NOOP("Vault", "The computer could not save this.")
    next_step = QT_TRANSLATE_NOOP("Vault", "Try again. If it happens again, the disk may need a look.")


class DiaryMovedOn(DiaryError):
    """Something was saved while what should take the diary's place was made ready."""

    happened = QT_TRANSLATE_NOOP(
        "Vault", "Something was saved in your diary while the new file was made ready."
    )
    safe = QT_TRANSLATE_NOOP("Vault", "Your diary is as you left it, with what was just saved.")
    next_step = QT_TRANSLATE_NOOP("Vault", "Begin again, so that it is taken along too.")


class EntryChanged(DiaryError):
    """Undo was refused, since the entry is no longer as the undone change left it."""

    happened = QT_TRANSLATE_NOOP("Vault", "This entry has been changed since, so it was left as it is.")
    safe = QT_TRANSLATE_NOOP("Vault", "Nothing was undone.")
    next_step = QT_TRANSLATE_NOOP("Vault", "You can change the entry by hand in Diary.")


class EntryGone(DiaryError):
    """The entry is not in the diary (any more)."""

    happened = QT_TRANSLATE_NOOP("Vault", "This entry is no longer in the diary.")
    safe = QT_TRANSLATE_NOOP("Vault", "The rest of your diary is unchanged.")
    next_step = QT_TRANSLATE_NOOP("Vault", "An entry you removed can be brought back in Diary for 30 days.")


NOTHING_MADE = QT_TRANSLATE_NOOP("Vault", "No diary has been made, and nothing else has been changed.")
OPENS_AS_BEFORE = QT_TRANSLATE_NOOP("Vault", "Your diary is unchanged and opens the way it did before.")


@contextmanager
def safe_is(words: Words) -> Generator[None]:
    """Let trouble with writing or with the keyring say `words` of what is safe, where more is known."""
    try:
        yield
    except (NotSaved, KeyringUnavailable) as trouble:
        trouble.safe = words
        raise

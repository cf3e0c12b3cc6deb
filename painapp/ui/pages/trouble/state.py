"""What can be done about each way in which a diary may not open."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.shell.diary_access import PASSPHRASE, RECOVERY
from painapp.vault.errors import (
    DatabaseEmpty,
    DatabaseMissing,
    DiaryDamaged,
    DiaryOlder,
    FolderUnreadable,
    HeaderDamaged,
    HeaderMissing,
    KeyMissing,
    KeyringUnavailable,
    NewerDiary,
)

if TYPE_CHECKING:
    from collections.abc import Collection

    from painapp.domain.errors import ExpectedError
    from painapp.domain.words import Words

_NO_KEY = (KeyMissing, KeyringUnavailable)
_ABOUT_FILES = (
    DatabaseEmpty,
    DatabaseMissing,
    DiaryDamaged,
    DiaryOlder,
    FolderUnreadable,
    HeaderDamaged,
    HeaderMissing,
    NewerDiary,
)


class TroubleState(NamedTuple):
    """What the page offers beside trying again.

    `ways` are the slots that can open the diary although the keyring does not; `opens_as_it_is` offers an
    older file as it is; `shows_folder` leads to the files, where one can do something about them.
    `next_step` takes the place of the error's own where more is known; `again_may_help` is whether trying
    again comes first where nothing else does.
    """

    ways: frozenset[str] = frozenset()
    opens_as_it_is: bool = False
    shows_folder: bool = False
    next_step: Words | None = None
    again_may_help: bool = True


class Stores(NamedTuple):
    """What the keyring called itself when the key was put there, and what it calls itself now."""

    then: str = ""
    now: str = ""

    @property
    def changed(self) -> bool:
        """Whether it is another one, as far as is known."""
        return bool(self.then and self.now) and self.then != self.now


def trouble_state(error: ExpectedError, slots: Collection[str], stores: Stores) -> TroubleState:
    """Return what helps with `error` in a diary that has these slots."""
    ways = frozenset(slots) & {PASSPHRASE, RECOVERY} if isinstance(error, _NO_KEY) else frozenset[str]()
    return TroubleState(
        ways=ways,
        opens_as_it_is=isinstance(error, DiaryOlder),
        shows_folder=isinstance(error, _ABOUT_FILES),
        next_step=_next_step(error, ways, stores),
        again_may_help=not isinstance(error, NewerDiary),
    )


def _next_step(error: ExpectedError, ways: frozenset[str], stores: Stores) -> Words | None:
    if isinstance(error, DiaryDamaged):
        return _BELOW
    if not isinstance(error, KeyMissing):
        return None
    if stores.changed:
        return _OTHER_STORE
    if PASSPHRASE in ways:
        return _BY_EITHER if RECOVERY in ways else _BY_PASSPHRASE
    return _BY_CODE if RECOVERY in ways else _SIGN_IN


_BELOW = QT_TRANSLATE_NOOP(
    "Trouble",
    "Below is what can be done. The damaged file lies here: {folder}",
)
_OTHER_STORE = QT_TRANSLATE_NOOP(
    "Trouble",
    "The key was put into {then}, and this computer now uses {now}. Start {then} again, or sign in the way "
    "you did before, then try again.",
)
_BY_EITHER = QT_TRANSLATE_NOOP("Trouble", "Your passphrase or your recovery code still opens it.")
_BY_PASSPHRASE = QT_TRANSLATE_NOOP("Trouble", "Your passphrase still opens it.")
_BY_CODE = QT_TRANSLATE_NOOP("Trouble", "The code on your recovery sheet still opens it.")
_SIGN_IN = QT_TRANSLATE_NOOP(
    "Trouble",
    "The computer’s password store may have been emptied, or somebody else is signed in. Sign in the way you "
    "did when you last wrote, then try again.",
)

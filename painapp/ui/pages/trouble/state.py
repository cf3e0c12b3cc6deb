"""What can be done about each way in which a diary may not open."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

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
    """

    ways: frozenset[str] = frozenset()
    opens_as_it_is: bool = False
    shows_folder: bool = False


def trouble_state(error: ExpectedError, slots: Collection[str]) -> TroubleState:
    """Return what helps with `error` in a diary that has these slots."""
    return TroubleState(
        ways=frozenset(slots) & {"passphrase", "recovery"} if isinstance(error, _NO_KEY) else frozenset(),
        opens_as_it_is=isinstance(error, DiaryOlder),
        shows_folder=isinstance(error, _ABOUT_FILES),
    )

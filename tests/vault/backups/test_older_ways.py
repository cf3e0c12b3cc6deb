"""Which backups open with a passphrase the diary no longer has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.vault.backups.making import back_up
from painapp.vault.backups.manifest import Reason
from painapp.vault.backups.older_ways import opened_by_older_passphrase
from painapp.vault.backups.shelf import Shelf
from tests.fixtures import *  # noqa: F403 - pytest finds fixtures by their names here

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.vault.vault import Vault
    from tests.clocks import FixedClock
    from tests.key_stores import MemoryKeyStore


def test_only_those_with_an_older_passphrase_are_named(
    vault: Vault, clock: FixedClock, key_store: MemoryKeyStore, tmp_path: Path
) -> None:
    shelf = Shelf(tmp_path / "backups")

    def back_up_now() -> Path:
        clock.move(hours=1)
        return back_up(vault, shelf.own, Reason.BY_HAND, clock, lambda _share: None).path

    def older() -> list[Path]:
        return [one.path for one in opened_by_older_passphrase(shelf, vault.opened().header)]

    back_up_now()
    assert older() == []
    vault.set_passphrase("sea glass", key_store)
    with_first = back_up_now()
    assert older() == []
    vault.set_passphrase("lantern", key_store)
    with_second = back_up_now()
    assert older() == [with_first]
    vault.use_keyring(key_store)
    assert older() == [with_second, with_first]
    with_first.write_bytes(b"no backup")
    assert older() == [with_second]

"""Reads a diary once the app's window is closed. Run with a folder, it prints the entries as JSON.

It then opens the diary by the keyring of the computer that it runs on.
"""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from painapp import __version__
from painapp.domain.canonical import entry_to_json
from painapp.system.clock import SystemClock
from painapp.vault.keys import data_key_from_keyring, data_key_from_passphrase
from painapp.vault.vault import open_vault

if TYPE_CHECKING:
    from painapp.domain.entries import Entry
    from painapp.domain.ports import KeyStore


def entries_by_passphrase(folder: Path, passphrase: str) -> tuple[Entry, ...]:
    """Return every entry of the diary."""
    return _entries(folder, data_key_from_passphrase(folder, passphrase))


def entries_by_keyring(folder: Path, key_store: KeyStore) -> tuple[Entry, ...]:
    """Return every entry of the diary."""
    return _entries(folder, data_key_from_keyring(folder, key_store))


def _entries(folder: Path, data_key: bytes) -> tuple[Entry, ...]:
    with open_vault(folder, data_key, SystemClock(), __version__) as vault:
        return vault.diary.between(date.min, date.max)


def _plain(entry: Entry) -> dict[str, Any]:
    return json.loads(entry_to_json(entry))


if __name__ == "__main__":
    from painapp.system.keyring_store import KeyringStore

    print(json.dumps([_plain(one) for one in entries_by_keyring(Path(sys.argv[1]), KeyringStore())]))

"""Unlocking: by passphrase, from the press to the open diary; by keyring, what its key costs.

Run as a module it is a process that measures one of the two, given a folder: with a diary that a passphrase
opens, or, within a D-Bus session that has a keyring, for one that is made there.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from painapp import __version__
from painapp.system.clock import SystemClock
from painapp.vault.vault import create_vault, open_vault
from tests.bench.table import FINE_MS, MS, Row, limit_row, missing_row

if TYPE_CHECKING:
    from tests.bench.measuring import Bench

PASSPHRASE_MS = 1000.0
KEYRING_MS = 60.0
PASSPHRASE = "sea glass on the sill"
SERVICE = "Secret Service"
NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
SESSION = 'exec dbus-run-session -- bash -c "$0" bash "$@" 3>&2 2>/dev/null'
"""What the bus itself complains of is not about us."""
WITH_KEYRING = 'printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null; exec "$@" 2>&3'


def unlocking_rows(bench: Bench) -> list[Row]:
    """Unlock in a few fresh processes by passphrase; ask a real keyring in as many, where there is one."""
    with tempfile.TemporaryDirectory(prefix="unlocking-") as name:
        return [_by_passphrase(bench, Path(name, "passphrase")), _by_keyring(bench, Path(name, "keyring"))]


def _by_passphrase(bench: Bench, folder: Path) -> Row:
    create_vault(folder, SystemClock(), passphrase=PASSPHRASE, app_version=__version__).close()
    command = bench.children.module("unlocking", "passphrase", str(folder))
    found = [bench.children.answer(command)["ms"] for _ in range(bench.runs)]
    return limit_row("unlocking by passphrase", found, bound=PASSPHRASE_MS, unit=MS)


def _by_keyring(bench: Bench, folder: Path) -> Row:
    figure = "the keyring's key, in a fresh process"
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        return missing_row(figure, f"needs {' and '.join(missing)}")
    folder.mkdir()
    places = {
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_RUNTIME_DIR": str(folder / "runtime"),
        "PATH": os.environ["PATH"],
    }
    Path(places["XDG_RUNTIME_DIR"]).mkdir(mode=0o700)
    command = [
        *("bash", "-c", SESSION, WITH_KEYRING),
        *bench.children.module("unlocking", "keyring", str(folder), str(bench.runs)),
    ]
    found = bench.children.answer(command, **places)
    return limit_row(figure, found["ms"], bound=KEYRING_MS, unit=FINE_MS)


def by_passphrase(folder: Path) -> dict[str, float]:
    """Derive the key and open the diary, as the lock screen does."""
    from painapp.vault.keys import data_key_from_passphrase

    start = perf_counter()
    data_key = data_key_from_passphrase(folder, PASSPHRASE)
    with open_vault(folder, data_key, SystemClock(), __version__):
        return {"ms": (perf_counter() - start) * 1000}


def by_keyring(folder: Path, times: int) -> dict[str, list[float]]:
    """Make a diary whose key this session's keyring holds, then fetch that key in fresh processes."""
    import subprocess

    from painapp.system.keyring_store import KeyringStore

    diary = folder / "diary"
    create_vault(diary, SystemClock(), key_store=KeyringStore(), app_version=__version__).close()
    command = [sys.executable, "-m", "tests.bench.unlocking", "fetch", str(diary)]
    found = [
        json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        for _ in range(times)
    ]
    return {"ms": [one["ms"] for one in found]}


def fetch(diary: Path) -> dict[str, float]:
    """Fetch the data key as a start does: the keyring is remembered, and nothing of it loaded yet."""
    import painapp.vault.vault  # noqa: F401 - loaded by a start anyway
    from painapp.system.keyring_store import KeyringStore
    from painapp.vault.keys import data_key_from_keyring

    start = perf_counter()
    data_key_from_keyring(diary, KeyringStore(SERVICE))
    return {"ms": (perf_counter() - start) * 1000}


if __name__ == "__main__":
    what, where = sys.argv[1], Path(sys.argv[2])
    answers = {
        "passphrase": lambda: by_passphrase(where),
        "keyring": lambda: by_keyring(where, int(sys.argv[3])),
        "fetch": lambda: fetch(where),
    }
    print(json.dumps(answers[what]()))

"""Backups: one of the long diary, beside a bare copy by SQLite's backup API and both integrity checks.

Run as a module it is the process that measures; it is given a demo folder and the number of turns.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2

from painapp import __version__
from painapp.demo.key_store import DemoKeyStore
from painapp.system.clock import SystemClock
from painapp.vault.backups.making import back_up
from painapp.vault.backups.manifest import Reason
from painapp.vault.header import find_header
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.layout import DATABASE
from painapp.vault.vault import open_vault
from tests.bench.table import MS, Row, ratio_row

if TYPE_CHECKING:
    from tests.bench.measuring import Bench

DRIVER: Any = sqlcipher3.dbapi2
"""It comes without types."""

BOUND = 2.0
MOST_TURNS = 7


def backing_up_rows(bench: Bench) -> list[Row]:
    """Make a few backups of the long diary."""
    turns = str(min(MOST_TURNS, bench.runs))
    found = bench.children.answer(bench.children.module("backing_up", str(bench.long.folder), turns))
    against = "bare copy by the backup API and both checks"
    figure = f"backup of {bench.years_text}"
    return [ratio_row(figure, found["ours"], found["bare"], against=against, bound=BOUND, unit=MS)]


def measure(folder: Path, turns: int) -> dict[str, list[float]]:
    """Return milliseconds for each turn: "ours" and "bare", of the same file."""
    clock = SystemClock()
    with tempfile.TemporaryDirectory(prefix="backing-up-", dir=folder) as scratch:
        diary = shutil.copytree(folder / "diary", Path(scratch, "diary"))
        data_key = data_key_from_keyring(diary, DemoKeyStore(diary))
        raw_key = (data_key + find_header(diary).header.salt).hex()
        found: dict[str, list[float]] = {"ours": [], "bare": []}
        with open_vault(diary, data_key, clock, __version__) as vault:
            for turn in range(-1, turns):  # the first loads what is needed; it does not count
                out = Path(scratch, f"{turn}")
                out.mkdir()
                start = perf_counter()
                back_up(vault, out, Reason.BY_HAND, clock)
                between = perf_counter()
                bare_copy(diary / DATABASE, out / "bare.db", raw_key)
                end = perf_counter()
                if turn >= 0:
                    found["ours"].append((between - start) * 1000)
                    found["bare"].append((end - between) * 1000)
    return found


def bare_copy(source: Path, target: Path, raw_key: str) -> None:
    """Copy by the backup API, open the copy again and run both integrity checks. Raises RuntimeError."""
    drivers = [_open(path, raw_key) for path in (source, target)]
    drivers[0].backup(drivers[1])
    for driver in drivers:
        driver.close()
    copy = _open(target, raw_key)
    cipher = copy.execute("PRAGMA cipher_integrity_check").fetchall()
    pages = copy.execute("PRAGMA integrity_check").fetchall()
    copy.close()
    if cipher or pages != [("ok",)]:
        raise RuntimeError("the bare copy is not whole")


def _open(path: Path, raw_key: str) -> Any:
    driver: Any = DRIVER.connect(str(path), isolation_level=None)
    driver.execute("PRAGMA cipher_log_level = NONE").fetchall()
    driver.execute(f"PRAGMA key = \"x'{raw_key}'\"").fetchall()
    return driver


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), int(sys.argv[2]))))

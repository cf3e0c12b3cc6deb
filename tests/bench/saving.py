"""Saving: the diary's own `record` and `edit` beside one plain insert and commit of the same row.

Run as a module it is the process that measures; it is given a demo folder and the number of turns.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import sqlcipher3.dbapi2

from painapp import __version__
from painapp.demo.key_store import DemoKeyStore
from painapp.domain.entries import CheckIn
from painapp.domain.moments import local_time_now, today, written_now
from painapp.system.clock import SystemClock
from painapp.vault.header import find_header
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.layout import DATABASE
from painapp.vault.vault import open_vault
from painapp.vault.versions import first_version
from tests.bench.table import MICRO, Row, ratio_row

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.ports import Clock
    from tests.bench.measuring import Bench

DRIVER: Any = sqlcipher3.dbapi2
"""It comes without types."""

BOUND = 2.0
TURNS_A_RUN = 20


def saving_rows(bench: Bench) -> list[Row]:
    """Save many check-ins into copies of the long diary."""
    command = bench.children.module("saving", str(bench.long.folder), str(bench.runs * TURNS_A_RUN))
    found = bench.children.answer(command)
    against = "plain sqlcipher3, same row and settings"
    return [
        ratio_row(figure, found[name], found["plain"], against=against, bound=BOUND, unit=MICRO)
        for figure, name in (("saving a check-in", "record"), ("saving a change to it", "edit"))
    ]


def measure(folder: Path, turns: int) -> dict[str, list[float]]:
    """Return milliseconds for each turn: "record", "edit" and "plain", each into a file of its own."""
    clock = SystemClock()
    with tempfile.TemporaryDirectory(prefix="saving-", dir=folder) as scratch:
        ours, other = (shutil.copytree(folder / "diary", Path(scratch, name)) for name in ("ours", "plain"))
        data_key = data_key_from_keyring(ours, DemoKeyStore(ours))
        plain = PlainDatabase(other, data_key)
        found: dict[str, list[float]] = {"record": [], "edit": [], "plain": []}
        with open_vault(ours, data_key, clock, __version__) as vault:
            for number in range(-5, turns):  # the first few write the statements out; they do not count
                entry = _check_in(clock, number % 11)
                row = first_version(_check_in(clock, number % 11), clock.now())
                changed = replace(entry, note="a little better after a walk round the block")
                took = {
                    "record": _timed(lambda entry=entry: vault.diary.record(entry)),
                    "plain": _timed(lambda row=row: plain.insert(row)),
                    "edit": _timed(lambda changed=changed: vault.diary.edit(changed)),
                }
                if number >= 0:
                    for name, one in took.items():
                        found[name].append(one)
        plain.close()
    return found


class PlainDatabase:
    """A copy of the diary's file, written to by the driver alone, at the app's settings."""

    def __init__(self, folder: Path, data_key: bytes) -> None:
        salt = find_header(folder).header.salt
        self._driver: Any = DRIVER.connect(str(folder / DATABASE), isolation_level=None)
        for pragma in (
            "cipher_log_level = NONE",
            f"key = \"x'{(data_key + salt).hex()}'\"",
            "journal_mode = WAL",
            "synchronous = FULL",
            "foreign_keys = ON",
            "secure_delete = ON",
        ):
            self._driver.execute("PRAGMA " + pragma).fetchall()

    def insert(self, row: dict[str, Any]) -> None:
        """One row, one commit."""
        names = ", ".join(row)
        places = ", ".join("?" for _ in row)
        self._driver.execute("BEGIN IMMEDIATE")
        self._driver.execute(f"INSERT INTO check_in ({names}) VALUES ({places})", tuple(row.values()))
        self._driver.execute("COMMIT")

    def close(self) -> None:
        """Let go of the file."""
        self._driver.close()


def _check_in(clock: Clock, pain: int) -> CheckIn:
    written = written_now(clock)
    return CheckIn(
        id=uuid4(),
        day=today(clock),
        at=local_time_now(clock),
        written=written,
        pain=pain,
        areas=("lower-back", "neck"),
        mood=5,
    )


def _timed(save: Callable[[], object]) -> float:
    start = perf_counter()
    save()
    return (perf_counter() - start) * 1000


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), int(sys.argv[2]))))

"""Saving: the diary's own `record` and `edit` beside one plain insert and commit of the same row.

What the index for searching costs is on our side alone: the plain file has no triggers. Run as a module it is
the process that measures; it is given a demo folder, "pressed" or "written", and how often.
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
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

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
from tests.bench.open_window import OpenWindow
from tests.bench.table import FINE_MS, MICRO, Row, limit_row, ratio_row

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.ports import Clock
    from tests.bench.measuring import Bench

DRIVER: Any = sqlcipher3.dbapi2
"""It comes without types."""

BOUND = 2.0
FRAME_MS = 16.0
"""What the interface waits for, saving too, takes no longer."""
TURNS_A_RUN = 20
PRESSES_A_RUN, MOST_PRESSES = 8, 40


def saving_rows(bench: Bench) -> list[Row]:
    """Save many check-ins into copies of the long diary, and by the window's own keys."""
    saving, presses = [*bench.children.module("saving", str(bench.long.folder))], bench.runs * PRESSES_A_RUN
    pressed = bench.children.answer([*saving, "pressed", str(min(presses, MOST_PRESSES))])
    found = bench.children.answer([*saving, "written", str(bench.runs * TURNS_A_RUN)])
    against = "plain sqlcipher3, same row and settings"
    return [
        *(
            ratio_row(figure, found[name], found["plain"], against=against, bound=BOUND, unit=MICRO)
            for figure, name in (("saving a check-in", "record"), ("saving a change to it", "edit"))
        ),
        limit_row(
            f"saving in the window, {bench.years_text}", pressed["saved"], bound=FRAME_MS, unit=FINE_MS
        ),
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


def measure_pressed(folder: Path, presses: int) -> dict[str, list[float]]:
    """Return milliseconds that the interface thread spends in each save while pain is pressed on Today."""
    with tempfile.TemporaryDirectory(prefix="pressing-", dir=folder) as scratch:
        demo = Path(scratch, "demo")
        shutil.copytree(folder / "diary", demo / "diary")
        opened = OpenWindow(demo)
        try:
            diary, saved = opened.painapp.access.vault.diary, list[float]()
            for name in ("record", "edit"):
                setattr(diary, name, _counted(getattr(diary, name), saved))
            window = opened.window.windowHandle()
            for number in range(-3, presses):
                if number == 0:
                    saved.clear()  # the first few do not count
                QTest.keyClick(window, Qt.Key(Qt.Key.Key_1 + number % 9))
                opened.settle()
            return {"saved": saved}
        finally:
            opened.close()


def _counted(save: Callable[[Any], Any], into: list[float]) -> Callable[[Any], Any]:
    def timed(entry: Any) -> Any:
        start = perf_counter()
        try:
            return save(entry)
        finally:
            into.append((perf_counter() - start) * 1000)

    return timed


class PlainDatabase:
    """A copy of the diary's file without triggers, written to by the driver alone, at the app's settings."""

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
        # Else each plain insert would fill the app's index too.
        for (name,) in self._driver.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall():
            self._driver.execute(f"DROP TRIGGER {name}")

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
    measured = measure_pressed if sys.argv[2] == "pressed" else measure
    print(json.dumps(measured(Path(sys.argv[1]), int(sys.argv[3]))))

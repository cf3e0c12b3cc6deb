"""Locking: from the press to a painted screen without diary text, with ten years of entries open.

Run as a module it is the process that measures; it is given a demo folder and how often.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from tests.bench.open_window import OpenWindow
from tests.bench.table import FINE_MS, Row, limit_row

if TYPE_CHECKING:
    from tests.bench.measuring import Bench

BOUND_MS = 100.0
ROOMS = ("today", "diary", "share")


def locking_rows(bench: Bench) -> list[Row]:
    """Lock in each room, again and again, in one process."""
    command = bench.children.module("locking", str(bench.long.folder), str(bench.runs))
    found = bench.children.answer(command)
    return [
        limit_row(f"locking in {room.capitalize()}", found[room], bound=BOUND_MS, unit=FINE_MS)
        for room in ROOMS
    ]


def measure(folder: Path, times: int) -> dict[str, list[float]]:
    """Return milliseconds from the lock to the painted lock screen, for each room."""
    opened = OpenWindow(folder)
    try:
        return {room: [_lock_in(opened, room) for _ in range(times)] for room in ROOMS}
    finally:
        opened.close()


def _lock_in(opened: OpenWindow, room: str) -> float:
    access = opened.painapp.access
    opened.window.show_room(room)
    opened.settle()
    start = perf_counter()
    access.lock()
    # What a screen would show: everything that is to be painted now, painted.
    opened.window.grab()
    took = (perf_counter() - start) * 1000
    if access.vault is not None or opened.window.navigator.current != "locked":
        raise RuntimeError("the diary is not locked")
    access.unlock_with_keyring()
    opened.run_until(lambda: access.vault is not None)
    opened.settle()
    return took


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), int(sys.argv[2]))))

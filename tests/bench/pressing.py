"""Pressing a number on Today: saved, and everything painted that it changes.

Run as a module it is the process that measures; it is given a demo folder and the number of presses.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.bench.months import FRAME_MS
from tests.bench.open_window import OpenWindow
from tests.bench.table import FINE_MS, Row, limit_row

if TYPE_CHECKING:
    from tests.bench.measuring import Bench

PRESSES_A_RUN = 4
WARMING_UP = 6


def pressing_rows(bench: Bench) -> list[Row]:
    """Press one number after the other in the real window, on the long diary."""
    presses = str(bench.runs * PRESSES_A_RUN)
    found = bench.children.answer(bench.children.module("pressing", str(bench.long.folder), presses))
    figure = f"pressing a number on Today, {bench.years_text}"
    return [limit_row(figure, found["press"], bound=FRAME_MS, unit=FINE_MS)]


def measure(folder: Path, presses: int) -> dict[str, list[float]]:
    """Return milliseconds for each press, until the window has nothing more to do."""
    opened = OpenWindow(folder)
    try:
        page: Any = opened.window.navigator.page("today")
        page.check_in.scale.take_focus()
        opened.settle()
        took = [_press(opened, str(2 + number % 7)) for number in range(presses + WARMING_UP)]
        return {"press": took[WARMING_UP:]}
    finally:
        opened.close()


def _press(opened: OpenWindow, key: str) -> float:
    start = perf_counter()
    QTest.keyClick(opened.window.windowHandle(), Qt.Key(ord(key)))  # digits have the codes of their letters
    opened.settle()
    return (perf_counter() - start) * 1000


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), int(sys.argv[2]))))

"""Help me now: from the press to the first breath in a running app, and from a cold start.

Run as a module it is the process that measures presses; it is given a demo folder and their number.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.bench.open_window import OpenWindow
from tests.bench.starts import FIRST_PAINT, app_command
from tests.bench.table import MS, Row, limit_row, ratio_row

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from tests.bench.measuring import Bench

PRESS_MS = 150


def helping_rows(bench: Bench) -> list[Row]:
    """Press in the real window on the long diary, and start cold beside a bare window, in turn."""
    children = bench.children
    press = children.module("helping", str(bench.long.folder), str(bench.runs))
    pressed = children.answer(press)
    sides = {
        "bare": children.script("bare_window.py"),
        "help": app_command(children, bench.long, "--help-me-now"),
    }
    bench.warm_up((command, {}) for command in sides.values())
    found: dict[str, list[dict[str, Any]]] = {name: [] for name in sides}
    for turn in range(bench.runs):
        for name in sides if turn % 2 == 0 else reversed(sides):
            found[name].append(children.answer(sides[name]))
    bare = [one["first_paint_ms"] for one in found["bare"]]
    cold = "Help me now from a cold start"
    return [
        limit_row(
            "Help me now, from the press to the first breath", pressed["first"], bound=PRESS_MS, unit=MS
        ),
        limit_row("the same, pressed again later", pressed["again"], bound=PRESS_MS, unit=MS),
        ratio_row(
            f"{cold}, to the breath on the screen",
            [one["first_paint_ms"] for one in found["help"]],
            bare,
            against="bare QMainWindow",
            bound=FIRST_PAINT,
            unit=MS,
        ),
        limit_row(
            f"{cold}, until its words and choices stand there",
            [one["breathing_ms"] for one in found["help"]],
            bound=None,
            unit=MS,
        ),
    ]


def measure(folder: Path, presses: int) -> dict[str, list[float]]:
    """Return milliseconds from a press of the key until the first breath has been painted.

    "first" is the first press after the app has settled, of which there is one in each process.
    """
    from painapp.ui.player.breath_circle import BreathCircle

    usual = BreathCircle.paintEvent
    painted: list[float] = []

    def paint(self: BreathCircle, _event: QPaintEvent) -> None:
        usual(self, _event)
        painted.append(perf_counter())

    BreathCircle.paintEvent = paint
    opened = OpenWindow(folder)
    try:
        desk: Any = opened.painapp.help_desk
        desk.get_ready()  # as the app does soon after its start
        opened.settle()
        took = [_press(opened, painted) for _ in range(presses + 1)]
        return {"first": took[:1], "again": took[1:]}
    finally:
        opened.close()


def _press(opened: OpenWindow, painted: list[float]) -> float:
    """Return milliseconds until the breathing circle has been painted."""
    painted.clear()
    start = perf_counter()
    QTest.keyClick(opened.window.windowHandle(), Qt.Key.Key_F8)
    opened.run_until(lambda: bool(painted))
    took = (painted[0] - start) * 1000
    opened.settle()
    QTest.keyClick(opened.window.windowHandle(), Qt.Key.Key_Escape)
    opened.settle()
    return took


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), int(sys.argv[2]))))

"""How long the window stands still while Share makes pages and a PDF, on the app's own threads.

Run as a module it is the process that measures; it is given a demo folder.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from tests.bench.heartbeat import Heartbeat
from tests.bench.open_window import OpenWindow
from tests.bench.table import FINE_MS, Row, limit_row, spread

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.bench.measuring import Bench

FIRST_MS = 100.0
"""Once: while typst is loaded for the first time."""

BOUND_MS = 50.0
LATER_TIMES = 4
MOST_PROCESSES = 5


def standstill_rows(bench: Bench) -> list[Row]:
    """Open Share in a few fresh processes; one before them warms the files they read.

    The longest standstill of each process counts, and of those the median: what the app does, it does in
    every one of them; what the computer was busy with otherwise shows in some.
    """
    command = bench.children.module("standstill", str(bench.long.folder))
    bench.children.answer(command)
    found = [bench.children.answer(command) for _ in range(min(MOST_PROCESSES, bench.runs))]
    beside = f"{spread([one['at_rest'] for one in found], FINE_MS)} window at rest"
    return [
        limit_row(figure, [one[name] for one in found], bound=bound, unit=FINE_MS, beside=beside)
        for figure, name, bound in (
            ("window still, first PDF: longest", "first_longest", FIRST_MS),
            ("window still, first PDF: next longest", "first_next", BOUND_MS),
            ("window still, later PDFs: longest", "later_longest", BOUND_MS),
        )
    ]


def measure(folder: Path) -> dict[str, float]:
    """Return delays of the heartbeat in milliseconds: while Share draws and saves, and at rest."""
    opened = OpenWindow(folder)
    try:
        return _measure(opened, Path(tempfile.mkdtemp(dir=folder)))
    finally:
        opened.close()


def _measure(opened: OpenWindow, out: Path) -> dict[str, float]:
    heartbeat = Heartbeat()
    start = perf_counter()
    opened.window.show_room("share")
    page = opened.window.navigator.page("share")
    heartbeat.start()

    def drawn_and_saved(number: int) -> list[float]:
        file = out / f"{number}.pdf"
        page._ask_where = lambda _name: file
        page.save.save_pressed.emit()  # saves as soon as the pages are drawn
        opened.run_until(lambda: file.exists() and not page.drawing.busy)
        return heartbeat.stop()

    first = drawn_and_saved(0)
    took = (perf_counter() - start) * 1000
    later = max(
        _later(opened, heartbeat, page, drawn_and_saved, number) for number in range(1, LATER_TIMES + 1)
    )
    heartbeat.start()
    opened.run_for(took)
    return {
        "first_longest": first[0],
        "first_next": first[1],
        "later_longest": later,
        "at_rest": heartbeat.stop()[0],
    }


def _later(
    opened: OpenWindow, heartbeat: Heartbeat, page: object, save: Callable[[int], list[float]], number: int
) -> float:
    """Choose or drop a section, so that other pages are drawn, and save them."""
    opened.settle()
    heartbeat.start()
    page._choose_section("details", number % 2 == 0)  # pyright: ignore[reportAttributeAccessIssue]
    return save(number)[0]


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))))

"""Learn: opening the room for the first time and again, opening a lesson, and turning its pages.

Run as a module it is the process that measures; it is given a demo folder, and how often a person turns to
Learn and how many lessons they open in it.
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
    from collections.abc import Callable

    from tests.bench.measuring import Bench

OPEN_MS = 50.0
TURN_MS = 16.0
"""A page is turned within a frame."""
MOST_STARTS = 5
"""The first time is one in a process."""
AFTER_START_MS = 3000
"""When Learn is opened: what is made ready after a start is over."""
TURNS = 8
LESSONS = ("what-pain-is-for", "pacing", "sleep", "worry-and-stress")


def learning_rows(bench: Bench) -> list[Row]:
    """Open Learn and read in it, in the real window with the long diary."""
    found: dict[str, list[float]] = {}
    for _ in range(min(bench.runs, MOST_STARTS)):
        command = bench.children.module("learning", str(bench.long.folder), str(bench.runs))
        for name, values in bench.children.answer(command).items():
            found.setdefault(name, []).extend(values)
    years = bench.years_text
    return [
        limit_row(f"opening Learn for the first time, {years}", found["first"], bound=OPEN_MS, unit=FINE_MS),
        limit_row(f"opening Learn again, {years}", found["again"], bound=OPEN_MS, unit=FINE_MS),
        limit_row("opening a lesson", found["lesson"], bound=OPEN_MS, unit=FINE_MS),
        limit_row("turning a page of a lesson", found["turn"], bound=TURN_MS, unit=FINE_MS),
    ]


def measure(folder: Path, most: int) -> dict[str, list[float]]:
    """Return milliseconds, each until it is painted; what then is made ahead of need does not count.

    Nothing is done more often than `most`, so that a small run of the bench is not spent reading.
    """
    opened = OpenWindow(folder)
    window, learning = opened.window, opened.painapp.pages.learning

    def timed(act: Callable[[], object]) -> float:
        start = perf_counter()
        act()
        window.repaint()
        return (perf_counter() - start) * 1000

    try:
        opened.run_for(AFTER_START_MS)
        found: dict[str, list[float]] = {"again": [], "lesson": [], "turn": []}
        found["first"] = [timed(lambda: window.show_room("learn"))]
        for _ in range(min(TURNS, most)):
            window.show_room("today")
            opened.run_for(300)
            found["again"].append(timed(lambda: window.show_room("learn")))
        for lesson in LESSONS[:most]:
            window.show_room("learn")
            opened.run_for(600)
            found["lesson"].append(timed(lambda lesson=lesson: learning.open_lesson(lesson)))
            page = window.navigator.page("lesson")
            assert page.lesson.heading.id == lesson, "the lesson is in sight"
            for _ in range(page.count - 1):
                opened.run_for(300)  # as fast as nobody reads
                found["turn"].append(timed(lambda page=page: page.turn(1)))
        return found
    finally:
        opened.close()


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), int(sys.argv[2]))))

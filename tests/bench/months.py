"""Opening any month of Diary: reading it, and showing it in the real room.

How it grows is seen with `--only months` at `--years` 1, 10 and 50. Run as a module it is the process that
measures; it is given a demo folder.
"""

from __future__ import annotations

import json
import sys
from calendar import monthrange
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from tests.bench.open_window import OpenWindow
from tests.bench.table import FINE_MS, Row, limit_row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.measuring import Bench

FRAME_MS = 16.0
"""What is read directly, not on a worker, takes no longer."""
SHOWN_MS = 50.0
"""From turning the page of the calendar to the month in sight."""


def month_rows(bench: Bench) -> list[Row]:
    """Open every month of the long diary once."""
    found = bench.children.answer(bench.children.module("months", str(bench.long.folder)))
    years = bench.years_text
    return [
        limit_row(f"reading a month of Diary, {years}", found["read"], bound=FRAME_MS, unit=FINE_MS),
        limit_row(f"showing a month of Diary, {years}", found["shown"], bound=SHOWN_MS, unit=FINE_MS),
    ]


def measure(folder: Path) -> dict[str, list[float]]:
    """Return milliseconds for each month: "read" from the file, and "shown": read and painted."""
    opened = OpenWindow(folder)
    try:
        diary = opened.painapp.access.vault.diary
        opened.window.show_room("diary")
        page = opened.window.navigator.page("diary")
        opened.settle()
        found: dict[str, list[float]] = {"read": [], "shown": []}
        for first, last in _months(diary.first_day(), page.chosen):
            start = perf_counter()
            diary.between(first, last)
            found["read"].append((perf_counter() - start) * 1000)
            start = perf_counter()
            page.grid.month_shown.emit(first)
            opened.settle()
            found["shown"].append((perf_counter() - start) * 1000)
            assert page.grid.shown_month == first, "the month is in sight"
        return found
    finally:
        opened.close()


def _months(first_day: date, last_day: date) -> Iterator[tuple[date, date]]:
    """Yield the first and last day of each month, the latest first."""
    first = last_day.replace(day=1)
    while first >= first_day.replace(day=1):
        yield first, first.replace(day=monthrange(first.year, first.month)[1])
        first = (first - timedelta(days=1)).replace(day=1)


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))))

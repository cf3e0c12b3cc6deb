"""First paint and being ready: the app with many years and with none, beside both floors, in turn."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from tests.bench.table import MS, Row, ratio_row

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.bench.children import Children
    from tests.bench.diaries import MadeDiary
    from tests.bench.measuring import Bench

FIRST_PAINT = 1.3
READY = 1.15
LONG_AGAINST_EMPTY = 1.15


def start_rows(bench: Bench) -> list[Row]:
    """Start each of the four once unseen, then in turn as often as wanted."""
    long, empty, children = bench.long, bench.empty, bench.children
    sides = {
        "bare": (children.script("bare_window.py"), {}),
        "long": (app_command(children, long), {}),
        "minimal": (children.script("minimal_window.py"), minimal_needs(long)),
        "empty": (app_command(children, empty), {}),
    }
    bench.warm_up(sides.values())
    found: dict[str, list[dict[str, Any]]] = {name: [] for name in sides}
    for turn in range(bench.runs):
        # Nobody always comes first or after the same neighbour.
        names = list(sides) if turn % 2 == 0 else list(reversed(sides))
        for name in names:
            command, more = sides[name]
            found[name].append(children.answer(command, **more))
    painted = {name: [one["first_paint_ms"] for one in found[name]] for name in ("bare", "long")}
    ready = {name: [one["ready_ms"] for one in found[name]] for name in ("minimal", "long", "empty")}
    years = bench.years_text
    return [
        ratio_row(
            "first paint",
            painted["long"],
            painted["bare"],
            against="bare QMainWindow",
            bound=FIRST_PAINT,
            unit=MS,
        ),
        ratio_row(
            f"ready for a press, {years}",
            ready["long"],
            ready["minimal"],
            against="minimal window, same file",
            bound=READY,
            unit=MS,
        ),
        ratio_row(
            f"Today ready, {years}",
            ready["long"],
            ready["empty"],
            against="empty diary",
            bound=LONG_AGAINST_EMPTY,
            unit=MS,
        ),
    ]


def app_command(children: Children, diary: MadeDiary, *more: str) -> list[str]:
    """Start the app on a diary, measure, and quit."""
    return children.app("--demo", "--demo-folder", str(diary.folder), "--measure-start", *more)


def minimal_needs(diary: MadeDiary) -> Mapping[str, str]:
    """What the minimal window must be told: the file, its key, and the two weeks that Today shows."""
    from painapp.ui.pages.today.recent import DAYS as STRIP_DAYS

    return {
        "FILE": str(diary.file),
        "RAW_KEY": diary.raw_key,
        "FIRST": (diary.last_day - timedelta(days=STRIP_DAYS - 1)).isoformat(),
        "LAST": diary.last_day.isoformat(),
    }

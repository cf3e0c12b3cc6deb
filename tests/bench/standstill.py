"""How long the window stands still while Share makes pages and a PDF, on the app's own threads.

Run as a module it is the process that measures; it is given a demo folder and how many later PDFs to make.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from tests.bench.heartbeat import Heartbeat
from tests.bench.open_window import OpenWindow
from tests.bench.table import FINE_MS, Row, limit_row, spread

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.bench.measuring import Bench

FIRST_MS = 100.0
"""Once: while typst is loaded for the first time."""

BOUND_MS = 50.0
MOST_LATER = 4
MOST_PROCESSES = 5


def standstill_rows(bench: Bench) -> list[Row]:
    """Open Share in a few fresh processes; one before them warms the files they read.

    The longest standstill of each process counts, and of those the median: what the app does, it does in
    every one of them; what the computer was busy with otherwise shows in some.
    """
    command = bench.children.module("standstill", str(bench.long.folder), str(min(MOST_LATER, bench.runs)))
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


def measure(folder: Path, later: int) -> dict[str, float]:
    """Return delays of the heartbeat in milliseconds: while Share draws and saves, and at rest.

    `later` is how many PDFs are made after the first. The diary is a copy: what is shared is written down.
    """
    with tempfile.TemporaryDirectory(prefix="sharing-", dir=folder) as scratch:
        demo = Path(scratch, "demo")
        shutil.copytree(folder / "diary", demo / "diary")
        opened = OpenWindow(demo)
        try:
            return _measure(opened, Path(scratch), later)
        finally:
            opened.close()


def _measure(opened: OpenWindow, out: Path, later: int) -> dict[str, float]:
    heartbeat = Heartbeat()
    start = perf_counter()
    opened.window.show_room("share")
    page = opened.window.navigator.page("share")
    heartbeat.start()
    save_pdf(page, out / "0.pdf", opened.run_until)
    first = heartbeat.stop()
    took = (perf_counter() - start) * 1000
    longest = 0.0
    for number in range(1, later + 1):
        opened.settle()
        heartbeat.start()
        choose_other_pages(page)
        save_pdf(page, out / f"{number}.pdf", opened.run_until)
        longest = max(longest, heartbeat.stop()[0])
    heartbeat.start()
    opened.run_for(took)
    return {
        "first_longest": first[0],
        "first_next": first[1],
        "later_longest": longest,
        "at_rest": heartbeat.stop()[0],
    }


def choose_other_pages(page: Any) -> None:
    """Choose or drop the days one by one, so that other pages are drawn."""
    page.contents.sections["details"].click()


def save_pdf(page: Any, file: Path, run_until: Callable[[Callable[[], bool]], object]) -> None:
    """Press the button, which waits for the pages if need be, until the page says where the file is."""
    from painapp.ui.pages.share.asking import SaveDialog

    def answer(self: SaveDialog, name: str) -> Path:
        return file

    SaveDialog.__call__ = answer
    page.save.save.click()
    run_until(lambda: not page.drawing.busy and file.name in page.save.saved.text())
    if not file.read_bytes().startswith(b"%PDF"):
        raise RuntimeError(f"{file} is no PDF")


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), int(sys.argv[2]))))

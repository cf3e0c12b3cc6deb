"""The command line: `python -m tests.bench` measures everything and prints the table."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.backing_up import backing_up_rows
from tests.bench.children import Children, compile_code, platform
from tests.bench.diaries import make_empty_diary, make_long_diary
from tests.bench.everything import everything_rows
from tests.bench.helping import helping_rows
from tests.bench.learning import learning_rows
from tests.bench.locking import locking_rows
from tests.bench.machine import load_average, machine_facts
from tests.bench.measuring import Bench
from tests.bench.memory import memory_rows
from tests.bench.months import month_rows
from tests.bench.pdf import pdf_rows
from tests.bench.playing import playing_rows
from tests.bench.pressing import pressing_rows
from tests.bench.saving import saving_rows
from tests.bench.searching import searching_rows
from tests.bench.standstill import standstill_rows
from tests.bench.start_profile import start_profile
from tests.bench.starts import start_rows
from tests.bench.table import Row, table
from tests.bench.unlocking import unlocking_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

FIGURES: dict[str, Callable[[Bench], list[Row]]] = {
    "start": start_rows,
    "saving": saving_rows,
    "unlocking": unlocking_rows,
    "locking": locking_rows,
    "backup": backing_up_rows,
    "everything": everything_rows,
    "pdf": pdf_rows,
    "still": standstill_rows,
    "memory": memory_rows,
    "months": month_rows,
    "search": searching_rows,
    "press": pressing_rows,
    "play": playing_rows,
    "help": helping_rows,
    "learn": learning_rows,
}

HOW_TO_READ = """\
Medians, in brackets the quartiles. A ratio is the median of the ratios of each turn: ours and what it is
compared with, measured one right after the other."""


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    made = argparse.ArgumentParser(
        prog="python -m tests.bench", description="Measure the app against its floors."
    )
    made.add_argument("--runs", type=int, default=15, metavar="N", help="turns for each start (15)")
    made.add_argument("--only", choices=sorted(FIGURES), action="append", help="only this; can be repeated")
    made.add_argument("--years", type=float, default=10.0, help="how long the long diary is (10)")
    made.add_argument("--profile", action="store_true", help="also show where the time of a start goes")
    return made


def main(arguments: Sequence[str]) -> int:
    """Measure what is wanted and print it; the exit code is 0 however it turns out."""
    chosen = parser().parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="painapp-bench-") as name:
        _measure(chosen, Path(name))
    return 0


def _measure(chosen: argparse.Namespace, folder: Path) -> None:
    platform()
    load = load_average()
    _tell(f"Inventing {chosen.years:g} years …")
    compile_code()
    home = folder / "home"
    home.mkdir()
    bench = Bench(
        Children(home),
        make_long_diary(folder / "long", chosen.years),
        make_empty_diary(folder / "empty"),
        chosen.years,
        max(1, chosen.runs),
    )
    rows: list[Row] = []
    for figure, measure in FIGURES.items():
        if not chosen.only or figure in chosen.only:
            _tell(f"Measuring {figure} …")
            rows += measure(bench)
    print(machine_facts(folder))
    print(f"Load average at the start {load}; at the end {load_average()}")
    print(f"The long diary: {bench.years_text}, {bench.long.entries} entries\n")
    print(table(rows))
    print(f"\n{HOW_TO_READ}")
    if chosen.profile:
        print("\n" + start_profile(bench, home))
    elif any(row.met is False for row in rows):
        print("A bound was missed. Run it again with --profile to see where the time of a start goes.")


def _tell(text: str) -> None:
    """Say what is going on; the table alone goes to standard output."""
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

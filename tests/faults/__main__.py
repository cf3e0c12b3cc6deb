"""The command line: `python -m tests.faults` injects every fault many times and prints the table."""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.faults.rows import EXTENT
from tests.faults.table import Line, line_of, table

if TYPE_CHECKING:
    from collections.abc import Sequence

_SLOWEST = 10


class Table:
    """A plug-in of pytest that collects what each test tells of its faults."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.lines: list[Line] = []
        self._failed: set[str] = set()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note how a test went, once it is over."""
        if report.failed:
            self._failed.add(report.nodeid)
        if report.skipped and isinstance(report.longrepr, tuple):
            why = report.longrepr[2].removeprefix("Skipped: ")
            rows = [number for name, number in report.user_properties if name == "row"]
            self.lines += [Line(int(str(number)), 0, 0, 0, "", None, why) for number in rows]
        elif report.when == "teardown":
            passed = report.nodeid not in self._failed
            tallies = [tally for name, tally in report.user_properties if name == "fault"]
            self.lines += [line_of(tally, passed=passed) for tally in tallies if isinstance(tally, dict)]


def main(arguments: Sequence[str]) -> int:
    """Run the suite in its long form, or with --short as every run of the tests does."""
    made = argparse.ArgumentParser(prog="python -m tests.faults", description="Inject every fault.")
    made.add_argument(
        "--short", action="store_true", help="as often as the tests do, not as often as it takes"
    )
    made.add_argument(
        "--only", metavar="WORDS", default="", help="only tests whose names match, as pytest -k"
    )
    chosen = made.parse_args(arguments)
    if not chosen.short:
        os.environ[EXTENT] = "long"
    collected, start = Table(), time.monotonic()
    to_pytest = ["-q", "-p", "no:cacheprovider", f"--durations={_SLOWEST}", str(Path(__file__).parent)]
    to_pytest += ["-n", "auto", "--maxprocesses=4", "--dist=worksteal"]
    to_pytest += ["-k", chosen.only] if chosen.only else []
    code = pytest.main(to_pytest, plugins=[collected])
    print(f"\n{table(collected.lines)}")
    print(f"It took {(time.monotonic() - start) / 60:.0f} min on {os.cpu_count()} processors.")
    return int(code)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""The PDF of 28 days: the first of a process, taken apart, and the later ones.

Run as a module it is the process that measures; it is given a demo folder and how many later ones to set.
The computer's caches are warm: one such process has run before the first that counts.
"""

from __future__ import annotations

import json
import sys
from datetime import timedelta
from pathlib import Path
from time import perf_counter, process_time
from typing import TYPE_CHECKING

from painapp import __version__
from painapp.demo.key_store import DemoKeyStore
from painapp.domain.daily import Period
from painapp.domain.moments import today
from painapp.system.clock import SystemClock
from painapp.system.language import QtLanguage
from painapp.system.paths import shipped_resources
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.vault import open_vault
from tests.bench.table import MS, Row, limit_row, quartiles

if TYPE_CHECKING:
    from tests.bench.measuring import Bench

DAYS = 28
FIRST_MS = 1500.0
LATER_MS = 300.0
LATER_PERIODS = 4
MOST_PROCESSES = 5
PARTS = ("loading", "reading", "setting")


def pdf_rows(bench: Bench) -> list[Row]:
    """Set the PDF in a few fresh processes."""
    command = bench.children.module("pdf", str(bench.long.folder), str(LATER_PERIODS))
    bench.children.answer(command)
    found = [bench.children.answer(command) for _ in range(min(MOST_PROCESSES, bench.runs))]
    split = ", ".join(f"{_median([one[part] for one in found])} {part}" for part in PARTS)
    later = [took for one in found for took in one["later"]]
    computing = [took for one in found for took in one["later_computing"]]
    return [
        limit_row(
            f"PDF of {DAYS} days, first of a process",
            [sum(one[part] for part in PARTS) for one in found],
            bound=FIRST_MS,
            unit=MS,
            beside=f"{split}; {_median([one['computing'] for one in found])} of them computing",
        ),
        limit_row(
            f"PDF of {DAYS} days, later ones",
            later,
            bound=LATER_MS,
            unit=MS,
            beside=f"{_median(computing)} of them computing",
        ),
    ]


def measure(folder: Path, later: int) -> dict[str, float | list[float]]:
    """Return milliseconds for the parts of the first PDF, and for each of the `later` ones, of other days.

    "computing" is the processor time in it: on a busy computer the rest is waiting for others.
    """
    clock, diary = SystemClock(), folder / "diary"
    language = QtLanguage("en", "GB", shipped_resources() / "i18n")
    with open_vault(diary, data_key_from_keyring(diary, DemoKeyStore(diary)), clock, __version__) as vault:
        whole, loading = Stretch(), Stretch()
        import typst

        from painapp.summary.build import build_summary
        from painapp.summary.choices import Choices
        from painapp.summary.pdf import Typesetter

        _ = typst
        found: dict[str, float | list[float]] = {"loading": loading.took}
        reading = Stretch()
        summary = build_summary(vault.diary, _period(clock, 0), Choices(), language, clock)
        found["reading"] = reading.took
        setting = Stretch()
        typesetter = Typesetter(shipped_resources())
        typesetter.set(summary)
        found |= {"setting": setting.took, "computing": whole.computed}
        took: list[float] = []
        computed: list[float] = []
        for number in range(1, later + 1):
            one = Stretch()
            typesetter.set(build_summary(vault.diary, _period(clock, number), Choices(), language, clock))
            took.append(one.took)
            computed.append(one.computed)
        return {**found, "later": took, "later_computing": computed}


class Stretch:
    """A stretch of time from now on, in milliseconds: `took` by the clock, `computed` by the processors."""

    def __init__(self) -> None:
        self._start = perf_counter(), process_time()

    @property
    def took(self) -> float:
        """Milliseconds since the start."""
        return (perf_counter() - self._start[0]) * 1000

    @property
    def computed(self) -> float:
        """Processor time of all threads since the start; more than `took` where several worked at once."""
        return (process_time() - self._start[1]) * 1000


def _median(values: list[float]) -> str:
    return MS.text(quartiles(values)[1])


def _period(clock: SystemClock, number: int) -> Period:
    """Return 28 days that end `number` days ago, so that no two are the same."""
    last = today(clock) - timedelta(days=number)
    return Period(last - timedelta(days=DAYS - 1), last)


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), int(sys.argv[2]))))

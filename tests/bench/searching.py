"""Searching the long diary: the diary's own search beside the same match and rows, asked by the driver alone.

How it grows is seen with `--only search` at `--years` 1, 10 and 50. Run as a module it is the process that
measures; it is given a demo folder and the number of turns.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2

from painapp import __version__
from painapp.demo.key_store import DemoKeyStore
from painapp.domain.searching import Sought
from painapp.system.clock import SystemClock
from painapp.vault.header import find_header
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.layout import DATABASE
from painapp.vault.vault import open_vault
from tests.bench.table import FINE_MS, Row, limit_row, ratio_row

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.bench.measuring import Bench

DRIVER: Any = sqlcipher3.dbapi2
"""It comes without types."""

BOUND = 1.5
FIRST_RESULTS_MS = 50.0
PAGE = 50
WORDS = ("walk", "the", "rest", "garden tea", "s")
"""Found often, found everywhere, found rarely, two at once, and a single letter."""
TURNS_A_RUN = 4


def searching_rows(bench: Bench) -> list[Row]:
    """Search for each of the words, newest first, and read without any."""
    command = bench.children.module("searching", str(bench.long.folder), str(bench.runs * TURNS_A_RUN))
    found = bench.children.answer(command)
    against, years = "plain sqlcipher3, same match and rows", bench.years_text
    return [
        ratio_row(
            f"first results of a search, {years}", *found["words"], against=against, bound=BOUND, unit=FINE_MS
        ),
        limit_row(f"slowest of them, {years}", found["slowest"], bound=FIRST_RESULTS_MS, unit=FINE_MS),
        limit_row(
            f"a page of a filtered list, {years}", found["filtered"], bound=FIRST_RESULTS_MS, unit=FINE_MS
        ),
    ]


def measure(folder: Path, turns: int) -> dict[str, list[Any]]:
    """Return milliseconds: "words" ours and plain, turn by turn, "slowest" of each turn, "filtered"."""
    diary = folder / "diary"
    data_key = data_key_from_keyring(diary, DemoKeyStore(diary))
    plain = PlainSearch(diary, data_key)
    ours: list[float] = []
    others: list[float] = []
    slowest: list[float] = []
    filtered: list[float] = []
    with open_vault(diary, data_key, SystemClock(), __version__) as vault:
        for number in range(-2, turns):  # the first two fill the caches; they do not count
            took: list[float] = []
            beside: list[float] = []
            for word in WORDS:
                took.append(_timed(lambda word=word: vault.diary.search(Sought(word), PAGE)))
                beside.append(_timed(lambda word=word: plain.search(word)))
            lists = _timed(lambda: vault.diary.search(Sought(late=False, with_words=False), PAGE))
            if number >= 0:
                ours.append(sum(took))
                others.append(sum(beside))
                slowest.append(max(took))
                filtered.append(lists)
    plain.close()
    return {"words": [ours, others], "slowest": slowest, "filtered": filtered}


class PlainSearch:
    """The same file, searched by the driver alone: what matches, newest first, and its rows as they are."""

    def __init__(self, folder: Path, data_key: bytes) -> None:
        salt = find_header(folder).header.salt
        self._driver: Any = DRIVER.connect(str(folder / DATABASE), isolation_level=None)
        for pragma in ("cipher_log_level = NONE", f"key = \"x'{(data_key + salt).hex()}'\""):
            self._driver.execute("PRAGMA " + pragma).fetchall()

    def search(self, text: str) -> int:
        """Return how many rows were read."""
        query = " AND ".join(f'{{said}} : "{word}"' + " *" * (len(word) > 1) for word in text.split())
        found = self._driver.execute(
            "SELECT kind, entry_id FROM search JOIN search_place ON place = search.rowid"
            " WHERE search MATCH ? ORDER BY search.rowid LIMIT ?",
            (query, PAGE + 1),
        ).fetchall()
        for kind, entry_id in found:
            table = kind.replace("-", "_")
            self._driver.execute(f"SELECT * FROM {table} WHERE id = ?", (entry_id,)).fetchall()
        return len(found)

    def close(self) -> None:
        """Let go of the file."""
        self._driver.close()


def _timed(search: Callable[[], object]) -> float:
    start = perf_counter()
    search()
    return (perf_counter() - start) * 1000


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), int(sys.argv[2]))))

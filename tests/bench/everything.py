"""The full export of the long diary, and bringing it into an empty one: time, and the most memory of both.

Run as a module it is the process that measures; it is given a demo folder.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from painapp import __version__
from painapp.demo.key_store import DemoKeyStore
from painapp.importing.everything_in import stage_import
from painapp.importing.everything_out import export_everything
from painapp.system.clock import SystemClock
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.vault import create_vault, open_vault
from tests.bench.table import MB, MS, Row, limit_row, missing_row

if TYPE_CHECKING:
    from tests.bench.measuring import Bench

OUT_MS, IN_MS, MOST_MB = 10_000.0, 20_000.0, 300.0


def everything_rows(bench: Bench) -> list[Row]:
    """Take everything out once, and in once."""
    found = bench.children.answer(bench.children.module("everything", str(bench.long.folder)))
    years, figure = bench.years_text, "memory of both at most"
    return [
        limit_row(f"full export of {years}", [found["out"]], bound=OUT_MS, unit=MS),
        limit_row(f"bringing it back, {years}", [found["in"]], bound=IN_MS, unit=MS),
        limit_row(figure, [found["memory"]], bound=MOST_MB, unit=MB)
        if found["memory"]
        else missing_row(figure, "measured where resource is"),
    ]


def measure(folder: Path) -> dict[str, float]:
    """Return milliseconds "out" and "in", and megabytes "memory", 0 where they cannot be told.

    Raises RuntimeError where what came in is not what went out.
    """
    clock = SystemClock()
    with tempfile.TemporaryDirectory(prefix="everything-", dir=folder) as scratch:
        diary = shutil.copytree(folder / "diary", Path(scratch, "diary"))
        data_key, out = data_key_from_keyring(diary, DemoKeyStore(diary)), Path(scratch, "all.zip")
        with open_vault(diary, data_key, clock, __version__) as vault:
            start = perf_counter()
            exported = export_everything(vault, out, clock, __version__, _tell_nobody)
            between = perf_counter()
        empty = Path(scratch, "empty")
        with create_vault(empty, clock, key_store=DemoKeyStore(empty), app_version=__version__) as vault:
            begin = perf_counter()
            taken = stage_import(vault, out, _tell_nobody)
            end = perf_counter()
        if taken.added.content_hash != exported.content_hash:
            raise RuntimeError("something was lost on the way")
    return {"out": (between - start) * 1000, "in": (end - begin) * 1000, "memory": _most_memory()}


def _tell_nobody(_share: float) -> None:
    pass


def _most_memory() -> float:
    try:
        import resource
    except ImportError:
        return 0.0
    used: Any = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))))

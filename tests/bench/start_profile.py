"""Where the time of a start goes: the dearest imports, and the dearest functions."""

from __future__ import annotations

import pstats
import subprocess
import sys
from io import StringIO
from typing import TYPE_CHECKING

from tests.bench.children import ROOT, environment
from tests.bench.starts import app_command

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bench.measuring import Bench

SHOWN = 25


def start_profile(bench: Bench, scratch: Path) -> str:
    """Start the app once under each profiler and return both lists.

    Profiling slows everything, small functions most: the order counts, not the milliseconds.
    """
    command = app_command(bench.children, bench.long)
    imports = _run([command[0], "-X", "importtime", *command[1:]], scratch)
    stats = scratch / "start.prof"
    _run([command[0], "-m", "cProfile", "-o", str(stats), *command[2:]], scratch)
    told = StringIO()
    pstats.Stats(str(stats), stream=told).sort_stats("tottime").print_stats(SHOWN)
    functions = told.getvalue().replace(str(ROOT), ".").strip()
    return f"The dearest imports of a start\n{dearest_imports(imports)}\n\nIts dearest functions\n{functions}"


def dearest_imports(text: str) -> str:
    """Sort what `-X importtime` wrote by each module's own time, dearest first.

    >>> dearest_imports("import time:       200 |       1500 |   a\\nimport time:       900 |  900 | b")
    '     0.9 ms     0.9 ms with its imports  b\\n     0.2 ms     1.5 ms with its imports  a'
    """
    found: list[tuple[int, int, str]] = []
    for line in text.splitlines():
        own, _, rest = line.removeprefix("import time:").partition("|")
        whole, _, name = rest.partition("|")
        if line.startswith("import time:") and own.strip().isdigit():
            found.append((int(own), int(whole), name.strip()))
    return "\n".join(
        f"{own / 1000:8.1f} ms {whole / 1000:7.1f} ms with its imports  {name}"
        for own, whole, name in sorted(found, reverse=True)[:SHOWN]
    )


def _run(command: list[str], home: Path) -> str:
    done = subprocess.run(
        command, cwd=ROOT, env=environment(home), capture_output=True, text=True, check=True, stdin=sys.stdin
    )
    return done.stderr

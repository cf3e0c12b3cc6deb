"""Memory: what the system counts as resident once Today is open and nothing more happens."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.starts import minimal_needs
from tests.bench.table import MB, Row, missing_row, ratio_row
from tests.deadline import Deadline

if TYPE_CHECKING:
    import subprocess

    from tests.bench.measuring import Bench

FIGURE = "memory with Today open"
BOUND = 1.25
TURNS = 3
QUIET_SECONDS = 0.6
"""How long a process has used no processor time and opened its diary, before it is taken as settled."""

LONGEST_SECONDS = 120
_PAGE = 4096 if not hasattr(os, "sysconf") else os.sysconf("SC_PAGE_SIZE")


def memory_rows(bench: Bench) -> list[Row]:
    """Open each window and leave it open until it has settled."""
    figure = f"{FIGURE}, {bench.years_text}"
    if sys.platform != "linux":
        return [missing_row(figure, "measured on Linux only")]
    children, long = bench.children, bench.long
    app = children.app("--demo", "--demo-folder", str(long.folder))
    minimal = children.script("minimal_window.py")
    ours: list[float] = []
    other: list[float] = []
    for _ in range(min(TURNS, bench.runs)):
        ours.append(_settled(children.start(app), long.file))
        other.append(_settled(children.start(minimal, STAY="1", **minimal_needs(long)), long.file))
    return [ratio_row(figure, ours, other, against="minimal window, same file", bound=BOUND, unit=MB)]


def _settled(process: subprocess.Popen[bytes], file: Path) -> float:
    """Wait until the window is open and at rest, and return its resident memory in MB."""
    try:
        return _resident_when_quiet(process, file)
    finally:
        process.kill()
        process.wait()


def _resident_when_quiet(process: subprocess.Popen[bytes], file: Path) -> float:
    folder = Path("/proc", str(process.pid))
    whole, quiet = Deadline(LONGEST_SECONDS), Deadline(QUIET_SECONDS)
    before = (0, 0)
    for _ in whole.ticks(f"process {process.pid} had settled"):
        if process.poll() is not None:
            raise RuntimeError(f"the window closed by itself, with exit code {process.returncode}")
        fields = (folder / "stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
        now = int(fields[11]), int(fields[12])
        if now != before or fields[0] != "S" or not _has_open(folder, file):
            before, quiet = now, Deadline(QUIET_SECONDS)
        elif quiet.over:
            break
    pages = int((folder / "statm").read_text(encoding="ascii").split()[1])
    return pages * _PAGE / 1e6


def _has_open(folder: Path, file: Path) -> bool:
    for handle in (folder / "fd").iterdir():
        try:
            if handle.readlink() == file:
                return True
        except FileNotFoundError:  # closed meanwhile
            continue
    return False

"""Notes in what order files and folders are made to last and given their names."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def noted(monkeypatch: pytest.MonkeyPatch, watched: Path) -> list[str]:
    """Return a list to which each flush of a file and of the folder `watched`, and each naming, is added.

    Other flushes, such as those of a driver in C, are not seen.
    """
    steps: list[str] = []
    real_fsync, real_rename = os.fsync, type(watched).rename

    def fsync(handle: int) -> None:
        found = os.fstat(handle)
        if not stat.S_ISDIR(found.st_mode):
            steps.append("bytes last")
        elif os.path.samestat(found, watched.stat()):
            steps.append("names last")
        real_fsync(handle)

    def rename(path: Path, target: Path) -> Path:
        steps.append("named")
        return real_rename(path, target)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(type(watched), "rename", rename)
    return steps


IN_ORDER = ["bytes last", "named"] if os.name == "nt" else ["bytes last", "named", "names last"]

"""Folders for what is not finished: made beside the backups, gone afterwards, swept up after a crash.

They hold encrypted files only.
"""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator

PREFIX = ".unfinished-"
"""What the names of these folders start with."""


@contextmanager
def working_folder(within: Path) -> Generator[Path]:
    """Give an empty folder within `within`, private to the person, that goes at the end. Raises OSError."""
    within.mkdir(mode=0o700, parents=True, exist_ok=True)
    _sweep(within)
    folder = Path(mkdtemp(prefix=f"{PREFIX}{os.getpid()}-", dir=within))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _sweep(within: Path) -> None:
    """Remove what a killed app left. What this process has under way now is spared."""
    ours = f"{PREFIX}{os.getpid()}-"
    with suppress(OSError):
        for folder in within.glob(f"{PREFIX}*"):
            if not folder.name.startswith(ours):
                shutil.rmtree(folder, ignore_errors=True)

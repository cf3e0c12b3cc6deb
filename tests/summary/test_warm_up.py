"""That the warm-up makes matplotlib's font list where the caller wants it, so that no export has to."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.summary.shipped import RESOURCES


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        env=os.environ | {"MPLCONFIGDIR": str(folder)},
        cwd=RESOURCES.parent,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_list_is_made_in_the_folder_that_is_named_and_kept(tmp_path: Path) -> None:
    folder = tmp_path / "cache" / "charts"
    done = run(folder, "-m", "painapp.summary.warm_up")
    assert (done.returncode, done.stderr) == (0, "")
    lists = list(folder.glob("fontlist-*.json"))
    assert len(lists) == 1
    made = lists[0].stat().st_mtime_ns
    assert run(folder, "-c", "import matplotlib.figure").returncode == 0
    assert lists[0].stat().st_mtime_ns == made


def test_a_folder_that_cannot_be_made_is_told_without_a_crash(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = run(tmp_path / "file" / "charts", "-m", "painapp.summary.warm_up")
    assert done.returncode == 1
    assert done.stderr.startswith("The font list could not be made now")
    assert "Traceback" not in done.stderr

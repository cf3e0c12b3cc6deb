"""Rows 22 and 23: two real processes of the app at one diary, and a lock whose holder was killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.deadline import wait_for
from tests.faults.victims import needs_kill

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.faults.rows import Tally

ROOT = Path(__file__).parents[2]

pytestmark = needs_kill


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[[], subprocess.Popen[str]]]:
    """Starts the app on the same diary each time; no process outlives the test."""
    started: list[subprocess.Popen[str]] = []

    def run() -> subprocess.Popen[str]:
        here = ["--demo", "--demo-days", "3", "--demo-folder", str(tmp_path / "home")]
        process = subprocess.Popen(
            [sys.executable, "-m", "painapp", *here],
            cwd=ROOT,
            env=os.environ | {"TMPDIR": str(tmp_path)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield run
    for process in started:
        process.kill()
        process.communicate()


@pytest.mark.row(22, 23)
def test_a_second_window_leaves_and_a_killed_one_stands_in_nobodys_way(
    start: Callable[[], subprocess.Popen[str]], tmp_path: Path, tally: Tally
) -> None:
    home = tmp_path / "home"
    first = start()
    _wait_until_open(home)
    second = start()
    assert second.communicate(timeout=60) == ("", "")
    assert second.returncode == 0
    assert first.poll() is None
    tally.hit()
    first.send_signal(signal.SIGKILL)
    first.wait()
    assert (home / "diary.lock").exists()  # left by the killed one
    for log in home.glob("logs/*.log"):
        log.unlink()
    third = start()
    _wait_until_open(home)
    assert third.poll() is None
    third.terminate()
    assert third.communicate(timeout=60) == ("", "")
    assert third.returncode == 128 + signal.SIGTERM


def _wait_until_open(home: Path) -> None:
    wait_for(lambda: list(home.glob("logs/*.log")), "the diary is open")

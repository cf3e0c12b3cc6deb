"""A wish to stop is heard in a quiet event loop, and a second one is obeyed at once."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signals")

ROOT = Path(__file__).parents[2]
PROGRAM = """
import signal, sys
from PySide6.QtCore import QCoreApplication, QTimer
from painapp.system.stopping import watch_for_stop

for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):  # whatever the tests were started with
    signal.signal(number, signal.SIG_DFL)
if "nohup" in sys.argv:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
app = QCoreApplication(sys.argv)
watch_for_stop(app, lambda number: print("asked", number, flush=True))
QTimer.singleShot(0, lambda: print("ready", flush=True))
app.exec()
"""


def started(*arguments: str) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *arguments], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert said_by(process) == "ready"
    return process


def said_by(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_it_is_heard_though_no_python_runs_and_the_second_time_it_ends_the_process(
    number: signal.Signals,
) -> None:
    with started() as process:
        process.send_signal(number)
        assert said_by(process) == f"asked {number.value}"
        process.send_signal(number)
        assert process.wait(20) == -number


def test_what_the_starter_had_ignored_stays_ignored() -> None:
    with started("nohup") as process:
        process.send_signal(signal.SIGHUP)
        process.send_signal(signal.SIGTERM)
        assert said_by(process) == f"asked {signal.SIGTERM.value}"
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == -signal.SIGTERM

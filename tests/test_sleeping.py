"""The whole process: once it is open it hears the computer, and locks before sleep begins."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.deadline import wait_for
from tests.journeys.computer import stop
from tests.system.test_session_watch import LOGIND, MANAGER, Logind, address, until_heard

__all__ = ["address"]  # a fixture

pytestmark = pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="no dbus-daemon on this computer")

START = """
import sys
from painapp import launch
from painapp.__main__ import main
usual = launch.Launch._after_start
def after_start(self):
    usual(self)
    access = self.painapp.access
    access.locked.connect(lambda: print("locked", access.vault, self._window.navigator.current, flush=True))
    print("guarded", flush=True)
launch.Launch._after_start = after_start
sys.exit(main(sys.argv[1:]))
"""


def test_the_diary_is_locked_before_the_computer_sleeps(tmp_path: Path, address: str) -> None:
    said = tmp_path / "said"
    buses = {"DBUS_SYSTEM_BUS_ADDRESS": address, "DBUS_SESSION_BUS_ADDRESS": address}
    logind = Logind(address, said)
    with said.open("w") as out:
        process = subprocess.Popen(
            [sys.executable, "-c", START, "--demo", "--demo-days", "3"],
            cwd=Path(__file__).parents[1],
            env=os.environ | buses | {"TMPDIR": str(tmp_path)},
            stdout=out,
        )
    try:
        wait_for(lambda: "guarded" in logind.lines(), "it watches")
        wait_for(lambda: logind.lines() and logind.delay >= 0, "it has asked for a delay")
        until_heard(logind, "locked None locked", MANAGER, f"{LOGIND}.Manager", "PrepareForSleep", "b", True)
        wait_for(lambda: logind.may_sleep, "the computer may sleep")
    finally:
        logind.close()
        stop(process)

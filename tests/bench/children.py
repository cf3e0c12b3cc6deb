"""Starts what is measured: each time a process of its own, with an empty home and compiled code."""

from __future__ import annotations

import compileall
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
LONGEST_SECONDS = 300
HARMLESS = "This plugin does not support"
"""What Qt says where there is no screen."""


class Children:
    """Runs programs of the bench in one environment; `home` is a folder of their own."""

    def __init__(self, home: Path) -> None:
        self._environment = environment(home)

    def script(self, name: str, *arguments: str) -> list[str]:
        """The command for a file beside this one, run as the app is: without looking around it (-P)."""
        return [sys.executable, "-P", str(HERE / name), *arguments]

    def module(self, name: str, *arguments: str) -> list[str]:
        """The command for a module of the bench."""
        return [sys.executable, "-m", f"tests.bench.{name}", *arguments]

    def app(self, *arguments: str) -> list[str]:
        """The command that starts the app, as packaging/dev.py starts it."""
        return [sys.executable, "-P", "-m", "painapp", *arguments]

    def answer(self, command: Sequence[str], **more: str) -> dict[str, Any]:
        """Run a command to its end and return what it printed as its last line, read as JSON.

        `more` is added to its environment. Raises RuntimeError with what it said when it failed.
        """
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=self._environment | more,
            capture_output=True,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
            timeout=LONGEST_SECONDS,
        )
        lines = done.stdout.splitlines()
        complaints = [line for line in done.stderr.splitlines() if not line.startswith(HARMLESS)]
        try:
            if done.returncode or complaints:
                raise ValueError  # noqa: TRY301 - the same is to be said of both
            return json.loads(lines[-1])
        except (ValueError, IndexError):
            said = (done.stdout + done.stderr)[-3000:]
            raise RuntimeError(f"{' '.join(command)}: exit code {done.returncode}\n{said}") from None

    def start(self, command: Sequence[str], **more: str) -> subprocess.Popen[bytes]:
        """Start a command that goes on until it is stopped."""
        return subprocess.Popen(
            command,
            cwd=ROOT,
            env=self._environment | more,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


def environment(home: Path) -> dict[str, str]:
    """The environment of what is measured: nothing of the person's, and byte code is written."""
    foreign = ("PYTHON", "XDG_", "QT_", "LC_", "DBUS_", "MPL")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
    folders = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("DATA", "CONFIG", "CACHE", "STATE")}
    return (
        kept
        | folders
        | {"HOME": str(home), "USERPROFILE": str(home), "LANG": "en_GB.UTF-8", "QT_QPA_PLATFORM": platform()}
    )


def platform() -> str:
    """The Qt platform the windows are on: without a screen unless something else was asked for."""
    return os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def compile_code() -> None:
    """Compile the app and the bench, so that no side compiles while it is measured.

    What they import was compiled at set-up, or is when each is started once before anything counts.
    """
    for folder in (ROOT / "painapp", HERE):
        compileall.compile_dir(folder, quiet=2, workers=0)

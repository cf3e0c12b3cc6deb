"""Keeps the screen from going dark while an exercise runs, as far as the system lets it.

Failures are silent: then the screen goes dark when it always does, and the words can still be heard.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable


class Holding(Protocol):
    """What keeps the screen awake, from when it is made until `release`."""

    def release(self) -> None:
        """Let the screen go dark again."""
        ...


class StayAwake:
    """Holds from `hold` to `release`; either may be called as often as one likes."""

    def __init__(self, make: Callable[[], Holding] | None = None) -> None:
        self._make = make or _usual
        self._holding: Holding | None = None

    def hold(self) -> None:
        """Keep the screen awake."""
        if self._holding is None:
            self._holding = self._make()

    def release(self) -> None:
        """Let it go dark again."""
        holding, self._holding = self._holding, None
        if holding is not None:
            holding.release()


def _usual(platform: str = sys.platform) -> Holding:
    if platform == "win32":
        return WindowsHold()
    if platform == "darwin":
        return MacHold()
    from painapp.system.stay_awake_linux import LinuxHold

    return LinuxHold()


class WindowsHold:
    """SetThreadExecutionState: the display is required, until said otherwise by the same thread."""

    CONTINUOUS, SYSTEM, DISPLAY = 0x8000_0000, 0x1, 0x2

    def __init__(self, kernel: Any = None) -> None:
        if kernel is None:
            import ctypes

            load: Any = getattr(ctypes, "WinDLL")  # noqa: B009 - it exists on Windows only
            kernel = load("kernel32")
        self._kernel = kernel
        kernel.SetThreadExecutionState(self.CONTINUOUS | self.SYSTEM | self.DISPLAY)

    def release(self) -> None:
        """See Holding."""
        self._kernel.SetThreadExecutionState(self.CONTINUOUS)


class MacHold:
    """`caffeinate`, which the system brings along, for as long as this process lives or until release."""

    PROGRAM = "/usr/bin/caffeinate"

    def __init__(self, program: str = PROGRAM) -> None:
        import os
        import subprocess

        self._process: subprocess.Popen[bytes] | None = None
        quiet = subprocess.DEVNULL
        command = [program, "-d", "-i", "-w", str(os.getpid())]
        try:
            self._process = subprocess.Popen(  # noqa: S603 - the system's own, by its whole path
                command, stdin=quiet, stdout=quiet, stderr=quiet
            )
        except OSError:
            return

    def release(self) -> None:
        """See Holding."""
        process, self._process = self._process, None
        if process is not None:
            process.terminate()
            process.wait()

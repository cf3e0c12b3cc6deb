"""How long this process has been running, as the system knows it: for --measure-start."""

from __future__ import annotations

import sys
import time
from typing import Any

_LOADED = time.perf_counter()


def since_process_start_ms() -> float:
    """Return the milliseconds since this process started.

    Linux: start time in /proc/self/stat against the clock since boot; it counts in steps of 10 ms and
    rounds down, so the answer is up to 10 ms too long. Windows: GetProcessTimes, exact. Elsewhere, or
    where the system will not say: since this module was loaded, which is shorter than the truth.
    """
    seconds: float | None = None
    if sys.platform == "linux":
        seconds = _linux()
    elif sys.platform == "win32":
        seconds = _windows()
    return 1000 * (time.perf_counter() - _LOADED if seconds is None else seconds)


def _linux() -> float | None:
    import os
    from pathlib import Path

    try:
        stat = Path("/proc/self/stat").read_bytes()
        now = time.clock_gettime(time.CLOCK_BOOTTIME)
        # The second field is the program's name in brackets and may hold spaces; start time is the 22nd.
        ticks = int(stat[stat.rindex(b")") + 1 :].split()[19])
        return now - ticks / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, IndexError, AttributeError):
        return None


def _windows() -> float | None:
    import ctypes
    from ctypes import wintypes

    created, *others = (wintypes.FILETIME() for _ in range(4))
    kernel: Any = getattr(ctypes, "WinDLL")("kernel32")  # noqa: B009 - it exists on Windows only
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    handle = wintypes.HANDLE(kernel.GetCurrentProcess())
    if not kernel.GetProcessTimes(handle, ctypes.byref(created), *(ctypes.byref(one) for one in others)):
        return None
    # A FILETIME counts steps of 100 ns since 1601.
    started = ((created.dwHighDateTime << 32) | created.dwLowDateTime) / 1e7 - 11_644_473_600
    return time.time() - started

"""How much time has passed, and how much of it the computer slept: clocks that nobody can set."""

from __future__ import annotations

import sys
import time
from typing import Any


def steady_seconds() -> float:
    """Return seconds since some moment; never set back. Sleep counts on Linux, Windows and macOS.

    Where a system leaves sleep out here, `asleep_seconds` tells of it.
    """
    boot_time: int | None = getattr(time, "CLOCK_BOOTTIME", None)  # Linux
    if sys.platform != "win32" and boot_time is not None:
        return time.clock_gettime(boot_time)
    return time.monotonic()


def asleep_seconds(windows: Any = None) -> float:
    """Return how long the computer has slept since it was started; 0 where the system does not tell.

    Linux: time since boot less time awake. macOS: the monotonic clock less the clock of being awake.
    Windows: interrupt time less unbiased interrupt time, both in steps of 100 ns.
    """
    if sys.platform == "win32" or windows is not None:
        return _windows(windows)
    pairs = (("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"), ("CLOCK_MONOTONIC", "CLOCK_UPTIME_RAW"))
    for passed, awake in pairs:
        if hasattr(time, passed) and hasattr(time, awake):
            # The clock of being awake first: the time between the two readings is no sleep.
            awake_now = time.clock_gettime(getattr(time, awake))
            return max(0.0, time.clock_gettime(getattr(time, passed)) - awake_now)
    return 0.0


def _windows(kernel: Any) -> float:
    import ctypes

    if kernel is None:
        load: Any = getattr(ctypes, "WinDLL")  # noqa: B009 - it exists on Windows only
        kernel = load("kernelbase")
    passed, awake = ctypes.c_ulonglong(), ctypes.c_ulonglong()
    kernel.QueryUnbiasedInterruptTime(ctypes.byref(awake))
    kernel.QueryInterruptTime(ctypes.byref(passed))
    return max(0.0, (passed.value - awake.value) / 1e7)

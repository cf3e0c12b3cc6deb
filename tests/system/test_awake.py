"""The clocks that nobody can set."""

from __future__ import annotations

import ctypes
import time
from typing import Any

import pytest

from painapp.system.awake import asleep_seconds, steady_seconds


def test_time_goes_on_while_nobody_sleeps() -> None:
    before, asleep = steady_seconds(), asleep_seconds()
    deadline = time.perf_counter() + 0.05
    while time.perf_counter() < deadline:
        pass
    assert 0.04 < steady_seconds() - before < 30
    assert abs(asleep_seconds() - asleep) < 0.01


@pytest.mark.parametrize(
    ("passed", "awake"), [("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"), ("CLOCK_MONOTONIC", "CLOCK_UPTIME_RAW")]
)
def test_sleep_is_what_one_clock_counts_and_the_other_does_not(
    monkeypatch: pytest.MonkeyPatch, passed: str, awake: str
) -> None:
    for name in ("CLOCK_BOOTTIME", "CLOCK_UPTIME_RAW"):
        monkeypatch.delattr(time, name, raising=False)
    monkeypatch.setattr(time, passed, "passed", raising=False)
    monkeypatch.setattr(time, awake, "awake", raising=False)
    monkeypatch.setattr(time, "clock_gettime", {"passed": 5000.0, "awake": 1400.0}.__getitem__)
    assert asleep_seconds() == 3600


def test_windows_counts_in_steps_of_100_ns() -> None:
    class Kernel:
        def QueryUnbiasedInterruptTime(self, place: Any) -> None:
            ctypes.cast(place, ctypes.POINTER(ctypes.c_ulonglong))[0] = 10_000_000

        def QueryInterruptTime(self, place: Any) -> None:
            ctypes.cast(place, ctypes.POINTER(ctypes.c_ulonglong))[0] = 610_000_000

    assert asleep_seconds(Kernel()) == 60

"""How long the process has been running, and what loading the modules of this folder costs."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from painapp.system import process
from painapp.system.process import since_process_start_ms

ROOT = Path(__file__).parents[2]


def test_it_grows_as_the_clock_does() -> None:
    first, from_here = since_process_start_ms(), time.perf_counter()
    while time.perf_counter() - from_here < 0.05:
        pass
    passed = since_process_start_ms() - first
    assert passed == pytest.approx(1000 * (time.perf_counter() - from_here), abs=15)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it is not counted from the very start")
def test_it_counts_from_before_the_interpreter() -> None:
    code = (
        "import time, json\n"
        "end = time.perf_counter() + 0.1\n"
        "while time.perf_counter() < end: pass\n"
        "from painapp.system.process import since_process_start_ms\n"
        "print(json.dumps(since_process_start_ms()))"
    )
    before = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    whole = 1000 * (time.perf_counter() - before)
    # 100 ms of waiting and the interpreter's own start; steps of 10 ms, rounded down.
    assert 100 < json.loads(done.stdout) < whole + 15


@pytest.mark.parametrize("broken", [b"", b"1 (python) R", b"1 (a) b) S " + b"x " * 30])
def test_a_system_that_will_not_say_is_counted_from_loading(
    broken: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "read_bytes", lambda _: broken)
    monkeypatch.setattr(process.sys, "platform", "linux")
    since_loading = 1000 * (time.perf_counter() - process._LOADED)
    assert since_process_start_ms() == pytest.approx(since_loading, abs=50)


def test_a_program_with_spaces_and_brackets_in_its_name_is_read_rightly(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fields = [b"7", b"(a) S 99 (b)", b"S", *(b"0" for _ in range(18)), b"250", b"0"]
    monkeypatch.setattr(Path, "read_bytes", lambda _: b" ".join(fields))
    monkeypatch.setattr(process.sys, "platform", "linux")
    monkeypatch.setattr(process.time, "clock_gettime", lambda _: 12.5)
    monkeypatch.setattr("os.sysconf", lambda _: 100)
    assert since_process_start_ms() == pytest.approx(10_000)


DEAR = {
    "PySide6.QtWidgets",
    "PySide6.QtGui",
    "PySide6.QtCore",
    "keyring",
    "cryptography",
    "sqlalchemy",
    "logging",
    "json",
    "zoneinfo",
}
CHEAP = ("clock", "paths", "look_file", "keyring_store", "process", "loading", "bug_report")


def dear_with(*modules: str) -> set[str]:
    """Those of the dear modules that are loaded once the given ones are."""
    names = ", ".join(f"painapp.system.{name}" for name in modules)
    code = f"import {names}, sys; print(*({DEAR!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_loading_these_modules_loads_nothing_dear() -> None:
    assert dear_with(*CHEAP) == set()


def test_the_language_needs_no_more_of_qt_than_its_core() -> None:
    assert not {"PySide6.QtWidgets", "PySide6.QtGui", "sqlalchemy"} & dear_with("language", "pseudo_language")

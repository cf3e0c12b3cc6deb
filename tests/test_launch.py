"""The whole process: it ends as asked and leaves nothing of a demo, and a bug at the start is not silent."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.deadline import wait_for

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signals")

ROOT = Path(__file__).parents[1]
DEMO = ("--demo", "--demo-days", "3")
CANARY = "canary-in-the-diary"
START = """
import signal, sys
from painapp.__main__ import main
for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):  # whatever the tests were started with
    signal.signal(number, signal.default_int_handler if number is signal.SIGINT else signal.SIG_DFL)
{before}
sys.exit(main(sys.argv[1:]))
"""


def started(temporary: Path, *arguments: str, before: str = "") -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", START.format(before=before), *arguments],
        cwd=ROOT,
        env=os.environ | {"TMPDIR": str(temporary)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    try:
        out, err = process.communicate(timeout=60)
    finally:
        process.kill()  # one that does not end by itself must not outlive the test
    return process.returncode, out, err


def log_in(folder: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in folder.rglob("painapp.log"))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize(
    "moment", ["painapp-demo-*", "painapp-demo-*/diary/vault.json", "painapp-demo-*/logs/*.log"]
)
def test_a_demo_that_is_stopped_at_any_moment_leaves_no_trace(
    tmp_path: Path, number: signal.Signals, moment: str
) -> None:
    process = started(tmp_path, *DEMO)
    wait_for(lambda: list(tmp_path.glob(moment)), f"there is {moment}")
    process.send_signal(number)
    assert ended(process) == (128 + number, "", "")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_export_that_is_stopped_leaves_no_trace_and_no_half_file(
    tmp_path: Path, number: signal.Signals
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    period = ("--from", "2020-01-01", "--to", "2026-01-01", "--out", str(out / "summary.pdf"))
    process = started(tmp_path, "export", *period, "--demo", "--demo-days", "9000")
    wait_for(lambda: list(tmp_path.glob("painapp-demo-*/diary/vault.json")), "the demo is being made")
    process.send_signal(number)
    assert ended(process) == (128 + number, "", "")
    assert [path.name for path in tmp_path.rglob("*")] == ["out"]


UNSAVED = """
from painapp.ui.shell.window import MainWindow
answers = [True, False]
MainWindow._stays_open = lambda _window: answers.pop(0)
"""


@pytest.mark.parametrize("before", ["", UNSAVED], ids=["saved", "unsaved"])
def test_the_diary_is_closed_when_the_process_is_asked_to_end(tmp_path: Path, before: str) -> None:
    folder = tmp_path / "kept"
    process = started(tmp_path, *DEMO, "--demo-folder", str(folder), before=before)
    wait_for(lambda: list(folder.glob("logs/*.log")), "the diary is open")
    assert (folder / "diary" / "diary.db-wal").exists()
    process.send_signal(signal.SIGTERM)
    assert ended(process)[0] == 128 + signal.SIGTERM
    assert sorted(path.name for path in (folder / "diary").iterdir()) == [
        "demo-keys.json",
        "diary.db",
        "diary.mark",
        "vault.json",
        "vault.json.previous",
    ]


KEY_FAILS = f"""
from painapp.vault import keys
def broken(*_): raise RuntimeError({CANARY!r})
keys.data_key_from_keyring = broken
"""
APP_FAILS = f"""
from painapp.system import language
def broken(*_): raise RuntimeError({CANARY!r})
language.QtLanguage.__init__ = broken
"""
SHOWN = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget
class Reader(QTimer):
    def timerEvent(self, event):
        for one in QApplication.topLevelWidgets():
            for label in one.findChildren(QLabel):
                if "not your fault" in label.text() and label.isVisible():
                    print(label.text(), flush=True)
                    QApplication.exit(0)
                    self.stop()
from painapp import launch
usual = launch.Launch.show
def show(self):
    usual(self)
    self.reader = Reader()
    self.reader.start(20)
launch.Launch.show = show
"""


@pytest.mark.parametrize(
    ("fault", "told"),
    [(KEY_FAILS, "Something in PainApp did not work"), (APP_FAILS, "PainApp could not start")],
)
def test_a_bug_at_the_start_is_told_and_logged_without_its_message(
    tmp_path: Path, fault: str, told: str
) -> None:
    process = started(tmp_path, *DEMO, "--demo-folder", str(tmp_path / "kept"), before=fault + SHOWN)
    status, out, err = ended(process)
    assert status == 0
    assert out.startswith(told)
    assert "RuntimeError" in log_in(tmp_path)
    assert CANARY not in log_in(tmp_path) + out + err


def test_a_bug_at_a_measured_start_is_a_failure(tmp_path: Path) -> None:
    status, out, err = ended(started(tmp_path, *DEMO, "--measure-start", before=KEY_FAILS))
    assert (status, out) == (1, "")
    assert "RuntimeError" in err
    assert list(tmp_path.iterdir()) == []

"""Two processes at one diary: the second brings the first to the front, and never writes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.deadline import wait_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the processes are stopped by signals")

ROOT = Path(__file__).parents[1]
START = """
import sys
from painapp.__main__ import main
{before}
sys.exit(main(sys.argv[1:]))
"""
TELL_OF_SHOWING = """
from painapp.ui.shell.window import MainWindow
usual = MainWindow.come_forward
def come_forward(self):
    self.showMinimized()
    usual(self)
    print("forward", self.isVisible() and not self.isMinimized(), flush=True)
MainWindow.come_forward = come_forward
"""
TELL_OF_TROUBLE = """
from painapp.system import single_instance
single_instance.PATIENCE_SECONDS = single_instance.BRIEF_PATIENCE_SECONDS = 0.3
single_instance.SingleInstance.show_other.__defaults__ = (0.3,)
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from painapp import launch
usual = launch.Launch.show
def show(self):
    usual(self)
    def look():
        if self.painapp is not None and self.painapp.access.trouble is not None:
            page = self.painapp.window.navigator.page("trouble")
            print(self.painapp.window.navigator.current, flush=True)
            print(self.painapp.access.vault, flush=True)
            print(" ".join(one.text() for one in page.sentences), flush=True)
            timer.stop()
            self.painapp.window.close()
    timer = self.timer = QTimer()
    timer.timeout.connect(look)
    timer.start(20)
launch.Launch.show = show
"""


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Start the app on the diary in a folder; every process is gone after the test."""
    started: list[subprocess.Popen[str]] = []

    def run(folder: Path, *arguments: str, before: str = "") -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", START.format(before=before), *arguments, *demo(folder)],
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


def demo(folder: Path) -> tuple[str, ...]:
    return ("--demo", "--demo-days", "3", "--demo-folder", str(folder))


def wait_until_open(folder: Path) -> None:
    wait_for(lambda: list(folder.glob("logs/*.log")), "the diary is open")


@pytest.mark.parametrize(
    "name", ["kept", "smørbrød og blåbær ø", "x" * 200], ids=["plain", "letters", "long"]
)
def test_the_second_start_shows_the_first_and_ends(
    tmp_path: Path, start: Callable[..., subprocess.Popen[str]], name: str
) -> None:
    folder = tmp_path / name
    first = start(folder, before=TELL_OF_SHOWING)
    wait_until_open(folder)
    second = start(folder)
    assert second.communicate(timeout=60) == ("", "")
    assert second.returncode == 0
    assert first.stdout is not None
    assert first.stdout.readline() == "forward True\n"
    assert first.poll() is None


def test_two_starts_at_the_same_moment_end_in_one_window(
    tmp_path: Path, start: Callable[..., subprocess.Popen[str]]
) -> None:
    folder = tmp_path / "kept"
    both = [start(folder), start(folder)]
    wait_for(lambda: [one for one in both if one.poll() is not None], "one of them has ended")
    ended, stays = sorted(both, key=lambda one: one.poll() is None)
    assert (ended.returncode, *ended.communicate()) == (0, "", "")
    wait_until_open(folder)
    assert stays.poll() is None


def test_after_a_kill_the_next_start_works_unaided(
    tmp_path: Path, start: Callable[..., subprocess.Popen[str]]
) -> None:
    folder = tmp_path / "kept"
    first = start(folder)
    wait_until_open(folder)
    first.kill()
    first.wait()
    for log in folder.glob("logs/*.log"):
        log.unlink()
    second = start(folder)
    wait_until_open(folder)
    assert second.poll() is None
    second.send_signal(signal.SIGTERM)
    assert second.communicate(timeout=60) == ("", "")


def test_where_the_other_does_not_answer_a_calm_page_says_so_and_nothing_is_opened(
    tmp_path: Path, start: Callable[..., subprocess.Popen[str]]
) -> None:
    folder = tmp_path / "kept"
    first = start(folder)
    wait_until_open(folder)
    first.send_signal(signal.SIGSTOP)
    second = start(folder, before=TELL_OF_TROUBLE)
    out, err = second.communicate(timeout=60)
    assert err == ""
    page, vault, words = out.splitlines()
    assert (page, vault) == ("trouble", "None")
    assert "open in another PainApp window" in words
    assert "Nothing is lost" in words
    first.send_signal(signal.SIGCONT)
    first.send_signal(signal.SIGTERM)
    assert first.wait(timeout=60) == 128 + signal.SIGTERM, "it was left as it was"


def test_an_export_works_beside_an_open_window(
    tmp_path: Path, start: Callable[..., subprocess.Popen[str]]
) -> None:
    folder, out = tmp_path / "kept", tmp_path / "summary.pdf"
    first = start(folder)
    wait_until_open(folder)
    period = ("--from", "2020-01-01", "--to", "2030-01-01", "--out", str(out))
    export = start(folder, "export", *period)
    said = export.communicate(timeout=90)
    assert export.returncode == 0, said
    assert out.read_bytes().startswith(b"%PDF")
    assert first.poll() is None


TYPE_AND_LOCK = """
from PySide6.QtCore import QTimer
from painapp import launch
usual = launch.Launch.show
def show(self):
    usual(self)
    def look():
        painapp = self.painapp
        if painapp is None or painapp.access.vault is None:
            return
        timer.stop()
        page = painapp.window.navigator.page("today")
        card = next(iter(page.cards.by_type.values()))
        {step}
    timer = self.timer = QTimer()
    timer.timeout.connect(look)
    timer.start(20)
launch.Launch.show = show
"""
TYPE = """
        card.open_form(None)
        card.form.open_fold("into_bed")
        card.form.editor("into_bed").boxes[0].setText({canary!r})
        painapp.access.lock()
        print("locked", painapp.access.vault, flush=True)
"""
READ = """
        print(card.is_open, card.form.editor("into_bed").boxes[0].text(), flush=True)
        painapp.window.close()
        painapp.window.close()
"""


def test_what_was_half_typed_outlives_a_kill_after_the_lock(
    tmp_path: Path, start: Callable[..., subprocess.Popen[str]]
) -> None:
    folder, canary = tmp_path / "kept", "kanarifugl-9032"
    first = start(folder, before=TYPE_AND_LOCK.format(step=TYPE.format(canary=canary)))
    assert first.stdout is not None
    assert first.stdout.readline() == "locked None\n"
    first.kill()
    first.wait()
    for path in tmp_path.rglob("*"):
        if path.is_file():
            assert canary.encode() not in path.read_bytes(), path
    second = start(folder, before=TYPE_AND_LOCK.format(step=READ))
    out, _err = second.communicate(timeout=60)
    assert out == f"True {canary}\n"


RESIZE = """
from PySide6.QtCore import QTimer
from painapp import launch
usual = launch.Launch.show
def show(self):
    print(self._window.width(), self._window.height(), flush=True)
    usual(self)
    def look():
        if self.painapp is not None and self.painapp.access.vault is not None:
            timer.stop()
            self._window.resize(800, 655)
            self._window.close()
    timer = self.timer = QTimer()
    timer.timeout.connect(look)
    timer.start(20)
launch.Launch.show = show
"""


def test_the_window_opens_as_large_as_it_was(
    tmp_path: Path, start: Callable[..., subprocess.Popen[str]]
) -> None:
    sizes = [start(tmp_path / "kept", before=RESIZE).communicate(timeout=60)[0] for _ in range(2)]
    assert sizes == ["1200 840\n", "800 655\n"]

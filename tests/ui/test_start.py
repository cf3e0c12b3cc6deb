"""How the app starts: what it loads before it is seen, which page it opens, and what it leaves behind."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from painapp.domain.errors import ExpectedError
from painapp.ui.tasks import ThreadRunner
from painapp.vault.errors import (
    DatabaseEmpty,
    DatabaseMissing,
    DiaryDamaged,
    DiaryOlder,
    FolderUnreadable,
    HeaderDamaged,
    HeaderMissing,
    KeyMissing,
    KeyringUnavailable,
    NewerDiary,
)
from tests.stage import EMPTY, NO_DIARY, PROTECTED, USUAL_DIARY, Props, Stage
from tests.tour.fronts import FRONTS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from tests.stage import DiaryKind

DEAR = ("sqlalchemy", "sqlcipher3", "typst", "keyring", "cryptography", "segno")
"""Packages that take their time to load, so that nothing of them may come before the window is seen."""

TROUBLES: dict[str, type[ExpectedError]] = {
    "trouble-key-missing": KeyMissing,
    "trouble-keyring-silent": KeyringUnavailable,
    "trouble-database-missing": DatabaseMissing,
    "trouble-database-empty": DatabaseEmpty,
    "trouble-header-missing": HeaderMissing,
    "trouble-header-damaged": HeaderDamaged,
    "trouble-damaged": DiaryDamaged,
    "trouble-newer": NewerDiary,
    "trouble-folder-unreadable": FolderUnreadable,
    "trouble-older": DiaryOlder,
    "trouble-key-missing-code": KeyMissing,
}


@pytest.fixture(scope="module")
def props(qapp: QApplication) -> Iterator[Props]:
    """Computers, with and without a diary."""
    with Props() as made:
        yield made


# Which page


@pytest.mark.parametrize(
    ("kind", "room", "offered"),
    [
        (NO_DIARY, "welcome", {"welcome", "emergency", "settings"}),
        (EMPTY, "today", {"today", "diary", "practise", "learn", "plan", "share", "emergency", "settings"}),
        (PROTECTED, "locked", {"locked", "emergency", "settings"}),
    ],
)
def test_opens_the_page_that_fits_what_is_there(
    props: Props, kind: DiaryKind | None, room: str, offered: set[str]
) -> None:
    with Stage(props.computer(kind)) as stage:
        assert stage.room == room
        buttons = stage.window.rail._buttons.items()
        assert {one for one, button in buttons if button.isVisible()} == offered
        assert stage.window.windowTitle().endswith("– PainApp")
        focus = stage.window.focusWidget()
        assert focus is not None
        assert stage.page.isAncestorOf(focus), "what comes first is under the keys at once"


def test_there_is_a_scene_for_every_trouble() -> None:
    assert set(TROUBLES) == {scene.name for scene in FRONTS if scene.name.startswith("trouble")}


@pytest.mark.parametrize("name", TROUBLES)
def test_a_diary_that_does_not_open_is_told_and_left_as_it_is(props: Props, name: str) -> None:
    scene = next(one for one in FRONTS if one.name == name)
    computer = props.computer(scene.diary)
    scene.prepare(computer)
    files = {path: path.read_bytes() for path in computer.paths.diary.rglob("*") if path.is_file()}
    with Stage(computer) as stage:
        assert stage.room == "trouble"
        assert type(stage.painapp.access.trouble) is TROUBLES[name]
        told = [label.text() for label in stage.page.sentences]
        assert all(told)
        stage.click(stage.page.again)
        assert stage.room == "trouble"
        assert stage.page.outcome.isVisible(), "pressing it again says that nothing has changed"
        stage.press("7")
    assert {path: path.read_bytes() for path in files} == files
    assert set(files) >= {path for path in computer.paths.diary.rglob("*.db") if path.is_file()}


def test_trouble_that_is_over_opens_the_diary(props: Props) -> None:
    computer = props.computer(USUAL_DIARY)
    computer.key_store.refusing = True
    with Stage(computer) as stage:
        assert stage.room == "trouble"
        computer.key_store.refusing = False
        stage.click(stage.page.again)
        assert stage.room == "today"
        assert stage.vault.diary.first_day() is not None


def test_welcome_without_a_password_store_asks_for_a_passphrase(props: Props) -> None:
    computer = props.computer(NO_DIARY)
    computer.key_store.there = False
    with Stage(computer) as stage:
        assert stage.page.sharing.isHidden()
        assert stage.page.passphrase.box.hasFocus()
        stage.click(stage.page.start_button)
        assert stage.room == "welcome", "without one there would be nothing to open the diary by"
    assert not any(computer.paths.diary.iterdir())


# What comes first


def test_the_keyring_is_asked_only_once_the_window_is_seen_and_not_on_its_thread(
    props: Props, monkeypatch: pytest.MonkeyPatch
) -> None:
    computer = props.computer(EMPTY)
    asked: list[tuple[bool, bool]] = []
    read, main = computer.key_store.read, threading.current_thread()

    def note(name: str) -> bytes | None:
        asked.append((stage.window.painted, threading.current_thread() is main))
        return read(name)

    monkeypatch.setattr(computer.key_store, "read", note)
    stage = Stage(computer, tasks=ThreadRunner)
    with stage:
        stage.wait_until(lambda: stage.painapp.access.vault is not None, "the diary is open")
        assert asked == [(True, False)]


AT_FIRST_PAINT = """
import json, sys
from painapp import __main__ as command
from painapp import launch
note = launch.Launch._note

def first(self, name):
    from PySide6 import QtCore, QtWidgets
    note(self, name)
    if name == "first_paint_ms":
        print(json.dumps(sorted({module.partition(".")[0] for module in sys.modules})))
        print(json.dumps("Qt" in vars(QtCore)))
    else:
        print(json.dumps(["QStyle" in vars(QtWidgets), "QWizard" in vars(QtWidgets)]))

launch.Launch._note = first
sys.exit(command.main(["--demo", "--demo-days", "3", "--measure-start"]))
"""


def run_python(code: str, home: Path) -> list[str]:
    """Run code in a Python of its own, with an empty home, and return what it prints, line by line."""
    names = {
        "HOME": home,
        "XDG_DATA_HOME": home / "data",
        "XDG_CONFIG_HOME": home / "config",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_STATE_HOME": home / "state",
        "TMPDIR": home / "tmp",
    }
    (home / "tmp").mkdir(parents=True)
    environment = {**os.environ, **{name: str(path) for name, path in names.items()}}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout.splitlines()


def test_a_start_measures_itself_loads_nothing_dear_first_and_leaves_no_trace(tmp_path: Path) -> None:
    home = tmp_path / "home"
    packages, namespace, classes, measured = (json.loads(line) for line in run_python(AT_FIRST_PAINT, home))
    assert "PySide6" in packages
    assert not set(packages) & set(DEAR)
    assert namespace is False, "all of `Qt` is made at its first use, which takes longer than the paint"
    assert classes == [False, False], "handing out what Qt made by itself would load every class"
    assert set(measured) == {"first_paint_ms", "ready_ms"}
    assert 0 < measured["first_paint_ms"] < measured["ready_ms"]
    left = [path for path in home.rglob("*") if path.is_file() and "painapp" in str(path).casefold()]
    assert left == [], "the demo's diary is gone, and so is everything around it"


COLD_HELP = """
import sys
from painapp.launch import Launch
usual = Launch._build
def build(self):
    names = ("sqlcipher3", "painapp.vault.diary", "painapp.ui.player.player")
    print([name for name in names if name in sys.modules], flush=True)
    usual(self)
Launch._build = build
from painapp.__main__ import main
sys.exit(main(["--demo", "--demo-days", "1", "--measure-start", "--help-me-now"]))
"""


def test_help_me_now_from_a_cold_start_waits_for_nothing(tmp_path: Path) -> None:
    loaded, measured = run_python(COLD_HELP, tmp_path / "home")
    assert loaded == "[]", "the first breath is painted before anything is loaded"
    times = json.loads(measured)
    assert times["first_paint_ms"] < times["breathing_ms"] < times["ready_ms"]


OPEN_FOR_A_START = """
import sys
from painapp.domain.settings import Look
from tests.stage import EMPTY, Props, Stage, offscreen_app
app = offscreen_app()
with Props() as props, Stage(props.computer(EMPTY)) as stage:
    stage.vault
    before = set(sys.modules)
    dear = {"typst", "segno", "keyring", "jeepney"}
    later = {"painapp.ui.shell.reminding", "painapp.system.notifications", "painapp.system.tray"}
    of_learn = {name for name in before if ".learn." in name or ".content.lesson" in name}
    print(sorted((dear | later | {"painapp.ui.course_shelf"}) & before | of_learn))
"""


def test_an_open_diary_needs_neither_charts_nor_pdf_nor_reminders_nor_lessons(tmp_path: Path) -> None:
    assert run_python(OPEN_FOR_A_START, tmp_path / "home") == ["[]"]

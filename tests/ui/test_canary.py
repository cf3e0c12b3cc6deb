"""What a person wrote lies in no file and no log in plain, also after a save that failed and a bug."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING, Any

import pytest

from painapp.system.logging_setup import FILE, set_up_logging, stop_logging
from tests.stage import EMPTY, Props, Stage
from tests.ui.pages.today.acting import entries, write_note

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CANARY = "kanarifugl-7351"


@pytest.fixture
def stage(monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    """The whole app on an empty diary, logging and watching for bugs as after a real start."""
    for module, hook in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, hook, getattr(module, hook))
    root, ours = logging.getLogger(), logging.getLogger("painapp")
    levels, raising = (root.level, ours.level), logging.raiseExceptions
    with Props() as props, Stage(props.computer(EMPTY)) as made:
        handler = set_up_logging(made.computer.paths.logs)
        made.painapp.watch_for_bugs()
        yield made
        stop_logging(handler)
    root.setLevel(levels[0])
    ours.setLevel(levels[1])
    logging.raiseExceptions = raising


def log_of(stage: Stage) -> str:
    return (stage.computer.paths.logs / FILE).read_text(encoding="utf-8")


def assert_it_lies_nowhere(folder: Path) -> None:
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert any(path.name == FILE for path in files)
    for path in files:
        data = path.read_bytes()
        assert CANARY.encode() not in data, path
        assert CANARY.encode("utf-16-le") not in data, path


def test_a_save_that_fails(stage: Stage, capfd: pytest.CaptureFixture[str]) -> None:
    stage.press("4")
    stage.vault.diary._connection.send("PRAGMA query_only = ON")
    note = write_note(stage, CANARY)
    stage.go("settings")
    logging.getLogger("painapp.test").error("could not save %s", note.box.toPlainText())
    assert entries(stage)[0].note == ""  # it really failed
    assert "could not save <str>" in log_of(stage)
    assert_it_lies_nowhere(stage.computer.folder)
    stage.vault.diary._connection.send("PRAGMA query_only = OFF")
    assert CANARY not in "".join(capfd.readouterr())


def test_a_bug_in_the_midst_of_saving(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def broken(row: dict[str, Any]) -> None:
        raise ValueError(f"cannot keep {row}")

    stage.press("4")
    connection = stage.vault.diary._connection
    monkeypatch.setattr(connection, "run", lambda _statement, row: broken(row))
    write_note(stage, CANARY)
    stage.go("settings")
    monkeypatch.undo()
    assert "ValueError\n  painapp/" in log_of(stage)
    assert_it_lies_nowhere(stage.computer.folder)
    assert "ValueError" in (said := "".join(capfd.readouterr()))
    assert CANARY not in said


def test_an_error_of_the_drivers_own(stage: Stage, capfd: pytest.CaptureFixture[str]) -> None:
    diary = stage.vault.diary
    with diary._connection.writing():
        diary._connection.send(
            f"CREATE TRIGGER never BEFORE INSERT ON check_in BEGIN SELECT RAISE(FAIL, '{CANARY}'); END"
        )
    stage.press("4")
    assert "IntegrityError" in log_of(stage)
    assert_it_lies_nowhere(stage.computer.folder)
    assert CANARY not in "".join(capfd.readouterr())

"""The lock on a diary's place: one at a time, left behind by nobody, whatever the folder is called."""

from __future__ import annotations

import os
import socket
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from painapp.system import doorbell_windows
from painapp.system.single_instance import SingleInstance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has events instead of sockets")
ODD = ("plain", "smørbrød og blåbær", "with a space", "🙂 smile", "x" * 200, "deep/" * 60)


@pytest.fixture(params=ODD, ids=["plain", "letters", "space", "emoji", "long", "deep"])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    made = tmp_path / request.param / "diary"
    made.mkdir(parents=True)
    return made


@pytest.fixture
def place(folder: Path) -> Iterator[SingleInstance]:
    made = SingleInstance(folder)
    assert made.take()
    yield made
    made.release()


def answering(place: SingleInstance, qapp: QApplication) -> list[str]:
    """Let the event loop answer rings; each is noted."""
    shown: list[str] = []
    place.listen(qapp, lambda: shown.append("shown"), lambda: shown.append("help"))
    return shown


def ask(other: SingleInstance, patience: float = 5.0, *, help_now: bool = False) -> bool:
    """Ask from another thread, as another process would, while the event loop of this one runs."""
    said: list[bool] = []
    asking = threading.Thread(target=lambda: said.append(other.show_other(patience, help_now=help_now)))
    asking.start()
    while asking.is_alive():
        QCoreApplication.processEvents()
        asking.join(0.005)
    return said[0]


def test_looking_whether_the_place_is_taken_takes_nothing(place: SingleInstance, folder: Path) -> None:
    other = SingleInstance(folder)
    assert other.is_taken()
    place.release()
    assert not other.is_taken()
    assert place.take()
    assert other.is_taken()


def test_a_place_nobody_ever_had_is_not_taken(folder: Path) -> None:
    other = SingleInstance(folder)
    assert not other.is_taken()
    assert not other.file.exists()


def test_the_second_does_not_get_the_place_until_the_first_leaves(
    place: SingleInstance, folder: Path
) -> None:
    second = SingleInstance(folder)
    assert not second.take()
    assert place.take(), "the first has it still"
    place.release()
    assert second.take()
    second.release()


def test_the_first_is_asked_to_come_forward(place: SingleInstance, folder: Path, qapp: QApplication) -> None:
    shown = answering(place, qapp)
    second = SingleInstance(folder)
    assert not second.take()
    assert ask(second)
    assert ask(second), "as often as wanted"
    assert shown == ["shown", "shown"]


def test_the_first_begins_help_me_now_when_the_second_asks_for_it(
    place: SingleInstance, folder: Path, qapp: QApplication
) -> None:
    shown = answering(place, qapp)
    before = set(folder.parent.iterdir())
    assert ask(SingleInstance(folder), help_now=True)
    assert ask(SingleInstance(folder))
    assert shown == ["shown", "help", "shown"]
    assert set(folder.parent.iterdir()) == before, "nothing tells afterwards that help was asked for"


def test_one_that_does_not_answer_is_not_waited_for_long(place: SingleInstance, folder: Path) -> None:
    assert not SingleInstance(folder).show_other(0.1)


def test_a_window_that_closes_meanwhile_leaves_the_place_to_who_asks(
    place: SingleInstance, folder: Path
) -> None:
    second = SingleInstance(folder)
    leaving = threading.Timer(0.1, place.release)
    leaving.start()
    assert not second.show_other(30)
    leaving.join()
    assert second._held is not None
    second.release()


def test_where_nobody_is_nobody_answers_and_the_place_is_taken(tmp_path: Path) -> None:
    first = SingleInstance(tmp_path / "diary")
    assert not first.show_other(1)
    assert not SingleInstance(tmp_path / "diary").take()
    first.release()


def test_diaries_in_different_folders_are_open_side_by_side(tmp_path: Path) -> None:
    places = [SingleInstance(tmp_path / name / "diary") for name in ("own", "demo")]
    for one in places:
        one.file.parent.mkdir()
        assert one.take()
    for one in places:
        one.release()


def test_leaving_leaves_no_socket_behind(place: SingleInstance) -> None:
    address = place.file.read_text(encoding="utf-8")
    assert address
    place.release()
    place.release()
    assert not Path(address).exists()
    assert place.file.read_bytes() == b""


@unix
def test_what_a_killed_process_left_is_in_nobodys_way(tmp_path: Path, qapp: QApplication) -> None:
    first = SingleInstance(tmp_path / "diary")
    assert first.take()
    address = first.file.read_text(encoding="utf-8")
    held, bell = first._held, first._doorbell
    assert held is not None
    assert bell is not None
    os.close(held)  # all that the kernel does when it ends
    bell._socket.close()
    assert Path(address).exists()
    second = SingleInstance(tmp_path / "diary")
    assert second.take()
    shown = answering(second, qapp)
    assert ask(SingleInstance(tmp_path / "diary"))
    assert shown == ["shown"]
    second.release()


@unix
def test_a_lock_file_that_was_taken_away_is_noticed(tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path / "diary"), SingleInstance(tmp_path / "diary")
    assert first.take()
    first.file.unlink()
    assert second.take()
    assert not first.take(), "it is not the place any more that it holds"
    second.release()
    assert first.take()
    first.release()


@unix
def test_only_a_request_to_show_is_answered(tmp_path: Path, qapp: QApplication) -> None:
    place = SingleInstance(tmp_path / "diary")
    assert place.take()
    shown = answering(place, qapp)
    for said in (b"open the diary", b"", b"\xff" * 5000):
        with socket.socket(socket.AF_UNIX) as call:
            call.connect(place.file.read_text(encoding="utf-8"))
            call.sendall(said)
            call.shutdown(socket.SHUT_WR)
            QCoreApplication.processEvents()
            assert shown == []
    place.release()


@unix
def test_the_desktops_leave_to_come_forward_is_handed_on(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = SingleInstance(tmp_path / "diary")
    assert place.take()
    given: list[str | None] = []
    place.listen(qapp, lambda: given.append(os.environ.get("XDG_ACTIVATION_TOKEN")))
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "leave-of-the-desktop")
    assert ask(SingleInstance(tmp_path / "diary"))
    assert given == ["leave-of-the-desktop"]
    place.release()


@unix
@pytest.mark.parametrize("runtime", ["", "/nowhere", "x" * 150], ids=["none", "missing", "too long"])
def test_a_socket_finds_a_place_without_a_runtime_folder(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, runtime: str
) -> None:
    if len(runtime) > 100:
        runtime = str(tmp_path / runtime)
        Path(runtime).mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
    monkeypatch.delenv("TMPDIR", raising=False)
    place = SingleInstance(tmp_path / "diary")
    assert place.take()
    address = Path(place.file.read_text(encoding="utf-8"))
    assert address.parent.stat().st_mode & 0o077 == 0
    answering(place, qapp)
    assert ask(SingleInstance(tmp_path / "diary"))
    place.release()


@unix
def test_a_folder_that_cannot_be_written_to_stops_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any) -> int:
        raise PermissionError

    place = SingleInstance(tmp_path / "diary")
    monkeypatch.setattr(os, "open", refuse)
    assert place.take()
    monkeypatch.undo()
    assert not place.file.exists()


# Windows, with its libraries made up


class MadeUpWindows:
    """The two libraries, as far as they are used: events by name."""

    def __init__(self) -> None:
        self.kernel = self.user = self
        self.events: dict[str, int] = {}
        self.signalled: list[int] = []
        self.open: list[int] = []
        self.answers: Any = lambda: None
        self.allowed: list[int] = []

    def CreateEventW(self, _security: object, manual: bool, state: bool, name: str) -> int:
        assert not manual
        assert not state
        return self._handle(self.events.setdefault(name, len(self.events) + 1))

    def OpenEventW(self, _access: int, _inherit: bool, name: str) -> int:
        return self._handle(self.events.get(name, 0))

    def SetEvent(self, event: int) -> None:
        self.signalled.append(event)

    def WaitForSingleObject(self, event: int, milliseconds: int) -> int:
        assert milliseconds == 1500
        self.answers()
        return 0 if event in self.signalled else 0x102

    def CloseHandle(self, event: int) -> None:
        self.open.remove(event)

    def AllowSetForegroundWindow(self, process: int) -> None:
        self.allowed.append(process)

    def _handle(self, event: int) -> int:
        if event:
            self.open.append(event)
        return event


def test_windows_rings_by_an_event_and_answers_by_another(tmp_path: Path) -> None:
    windows, shown = MadeUpWindows(), []
    with (tmp_path / "diary.lock").open("wb") as stream:
        bell = doorbell_windows.Doorbell(stream.fileno(), windows)
    assert doorbell_windows.ring(bell.address, "", 1.5, windows) is False
    windows.answers = lambda: bell.answer(shown.append)
    assert doorbell_windows.ring(bell.address, "", 1.5, windows) is True
    assert shown == [""]
    assert windows.allowed == [0xFFFFFFFF] * 2
    bell.close()
    assert windows.open == []
    assert doorbell_windows.ring("Local\\PainApp-nobody", "", 1.5, windows) is False


def test_windows_locks_a_byte_that_nobody_reads(tmp_path: Path) -> None:
    locked: list[int] = []

    class Library:
        LK_NBLCK = 2
        refuses = False

        def locking(self, held: int, _mode: int, length: int) -> None:
            if self.refuses:
                raise PermissionError
            assert length == 1
            locked.append(os.lseek(held, 0, os.SEEK_CUR))

    library = Library()
    with (tmp_path / "diary.lock").open("wb") as stream:
        assert doorbell_windows.lock_whole(stream.fileno(), library)
        assert locked[0] > 1_000_000
        library.refuses = True
        assert not doorbell_windows.lock_whole(stream.fileno(), library)
        assert os.lseek(stream.fileno(), 0, os.SEEK_CUR) == 0


def test_the_bell_goes_with_its_parent(tmp_path: Path, qapp: QApplication) -> None:
    from shiboken6 import delete

    place, parent = SingleInstance(tmp_path / "diary"), QObject()
    assert place.take()
    place.listen(parent, lambda: None)
    delete(parent)
    place.release()

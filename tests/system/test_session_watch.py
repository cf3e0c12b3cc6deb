"""Sleep and session lock: a made-up logind on a bus of its own, and other systems made up altogether."""

from __future__ import annotations

import ctypes
import os
import select
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from painapp.system.session_macos import LOCKED, MacSession
from painapp.system.session_windows import LOCK, POWER, SESSION, SUSPEND, WindowsSession
from tests.deadline import wait_for
from tests.journeys.computer import BUS, stop

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

needs_bus = pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="no dbus-daemon on this computer")

LISTENER = """
import sys
from PySide6.QtCore import QCoreApplication
from painapp.system.session_linux import LinuxSession

class Loud(LinuxSession):
    def _have_session(self, answer):
        super()._have_session(answer)
        print("session", flush=True)
    def _have_delay(self, answer):
        super()._have_delay(answer)
        print("delay", self._delay is not None, flush=True)

app = QCoreApplication([])
def gone():
    print("gone", watch._delay is not None, flush=True)
watch = Loud(app, gone)
print("made", flush=True)
sys.exit(app.exec())
"""
MANAGER, SESSION_PATH = "/org/freedesktop/login1", "/org/freedesktop/login1/session/_31"
LOGIND = "org.freedesktop.login1"


class Logind:
    """Plays logind: answers what it is asked and sends its signals."""

    def __init__(self, address: str, said: Path) -> None:
        from jeepney.bus_messages import message_bus
        from jeepney.io.blocking import open_dbus_connection

        self._connection = open_dbus_connection(bus=address, enable_fds=True)
        self._connection.send_and_get_reply(message_bus.RequestName(LOGIND))
        self._said = said
        self.delay = -1
        self.asked: list[tuple[Any, ...]] = []
        self.refuses = False

    def lines(self) -> list[str]:
        """Answer whatever is asked now, and return what the app has said so far."""
        from jeepney import HeaderFields, MessageType, new_error, new_method_return

        with suppress(TimeoutError):
            while True:
                message = self._connection.receive(timeout=0.01)
                if message.header.message_type is not MessageType.method_call:
                    continue
                self.asked.append((message.header.fields[HeaderFields.member], *message.body))
                if self.refuses:
                    answer = new_error(message, f"{LOGIND}.NotForYou")
                elif self.asked[-1][0] == "GetSession":
                    answer = new_method_return(message, "o", (SESSION_PATH,))
                else:
                    self.delay, given = os.pipe()
                    answer = new_method_return(message, "h", (given,))
                    self._connection.send(answer)
                    os.close(given)
                    continue
                self._connection.send(answer)
        return self._said.read_text().splitlines()

    def send(self, path: str, interface: str, name: str, signature: str = "", *body: Any) -> None:
        """Send a signal."""
        from jeepney import DBusAddress, new_signal

        where = DBusAddress(path, interface=interface)
        self._connection.send(new_signal(where, name, signature or None, body))

    @property
    def may_sleep(self) -> bool:
        """Whether the delay that was asked for is given back."""
        return bool(select.select([self.delay], [], [], 0)[0])

    def close(self) -> None:
        self._connection.close()
        if self.delay >= 0:
            os.close(self.delay)


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """A bus that plays both the system's and the session's."""
    settings, folder = tmp_path / "bus.conf", Path("/tmp")
    settings.write_text(BUS.format(folder=folder), encoding="utf-8")
    bus = subprocess.Popen(
        ["dbus-daemon", "--nofork", f"--config-file={settings}", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert bus.stdout is not None
    yield bus.stdout.readline().strip()
    stop(bus)


@pytest.fixture
def listener(address: str, tmp_path: Path) -> Iterator[Path]:
    """The app's ears in a process of its own; the file holds what it says."""
    said = tmp_path / "said"
    buses = {"DBUS_SYSTEM_BUS_ADDRESS": address, "DBUS_SESSION_BUS_ADDRESS": address}
    with said.open("w") as out:
        process = subprocess.Popen(
            [sys.executable, "-c", LISTENER],
            cwd=Path(__file__).parents[2],
            env=os.environ | buses,
            stdout=out,
        )
    yield said
    stop(process)


def until_heard(logind: Logind, word: str, *signal: Any) -> None:
    """Send a signal until the app says `word`: it may not be listening at the very first."""
    wait_for(lambda: logind.send(*signal) or word in logind.lines(), "it locks")


@pytest.fixture
def logind(address: str, tmp_path: Path) -> Iterator[Logind]:
    made = Logind(address, tmp_path / "said")
    yield made
    made.close()


def wait_until_ready(logind: Logind) -> None:
    wait_for(lambda: {"made", "session"} <= set(logind.lines()), "it listens")
    wait_for(lambda: any(one.startswith("delay") for one in logind.lines()), "it has asked for a delay")


@needs_bus
def test_sleep_waits_until_the_diary_is_locked(logind: Logind, listener: Path) -> None:
    wait_until_ready(logind)
    assert ("Inhibit", "sleep", "PainApp", "Lock the diary", "delay") in logind.asked
    assert not logind.may_sleep
    wait_for(
        lambda: (
            logind.send(MANAGER, f"{LOGIND}.Manager", "PrepareForSleep", "b", True)
            or "gone True" in logind.lines()
        ),
        "it locks while sleep waits",
    )
    wait_for(lambda: logind.may_sleep, "the computer may sleep")
    asked = len(logind.asked)
    logind.send(MANAGER, f"{LOGIND}.Manager", "PrepareForSleep", "b", False)
    wait_for(lambda: logind.lines() and len(logind.asked) > asked, "it asks for another delay after waking")


@needs_bus
def test_a_locked_session_locks_the_diary_and_another_persons_does_not(
    logind: Logind, listener: Path
) -> None:
    wait_until_ready(logind)
    logind.send(f"{SESSION_PATH}2", f"{LOGIND}.Session", "Lock")
    until_heard(logind, "gone True", SESSION_PATH, f"{LOGIND}.Session", "Lock")


@needs_bus
@pytest.mark.parametrize("name", ["org.gnome.ScreenSaver", "org.freedesktop.ScreenSaver"])
def test_a_screen_saver_locks_when_it_comes_and_not_when_it_goes(
    logind: Logind, listener: Path, name: str
) -> None:
    wait_until_ready(logind)
    path = "/" + name.replace(".", "/")
    for _ in range(3):
        logind.send(path, name, "ActiveChanged", "b", False)
    assert "gone True" not in logind.lines()
    until_heard(logind, "gone True", path, name, "ActiveChanged", "b", True)


@needs_bus
def test_a_logind_that_refuses_is_listened_to_all_the_same(logind: Logind, listener: Path) -> None:
    logind.refuses = True
    wait_until_ready(logind)
    assert "delay False" in logind.lines()
    until_heard(logind, "gone False", SESSION_PATH, f"{LOGIND}.Session", "Lock")


def test_without_any_bus_nothing_is_heard_and_nothing_breaks(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = {"DBUS_SYSTEM_BUS_ADDRESS": "disabled:", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
    done = subprocess.run(
        [sys.executable, "-c", LISTENER.replace("app.exec()", "0")],
        cwd=Path(__file__).parents[2],
        env=os.environ | nowhere,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "made\n", "")


def test_windows_tells_by_messages(qapp: QApplication) -> None:
    class Library:
        registered: list[tuple[int, int]] = []  # noqa: RUF012

        def WTSRegisterSessionNotification(self, handle: int, which: int) -> None:
            self.registered.append((handle, which))

    gone: list[str] = []
    watch = WindowsSession(77, lambda: gone.append("gone"), Library())
    try:
        assert Library.registered == [(77, 0)]
        for message, what in ((POWER, 0x12), (SESSION, 0x8), (0x0100, SUSPEND)):  # waking, unlocking, a key
            watch.take_note(message, what)
        assert gone == []
        watch.take_note(POWER, SUSPEND)
        watch.take_note(SESSION, LOCK)
        assert gone == ["gone", "gone"]
        message = (ctypes.c_size_t * 6)()
        message[1], message[2] = SESSION, LOCK  # the handle, then the message and what it carries
        assert watch.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(message)) == (False, 0)
        assert watch.nativeEventFilter(b"xcb_generic_event_t", 0) == (False, 0)
        assert len(gone) == 3
    finally:
        qapp.removeNativeEventFilter(watch)


def test_macos_tells_by_notifications() -> None:
    class Function:
        def __init__(self, answer: Any = None) -> None:
            self.calls: list[tuple[Any, ...]] = []
            self.answer = answer

        def __call__(self, *given: Any) -> Any:
            self.calls.append(given)
            return self.answer

    class Library:
        CFNotificationCenterGetDistributedCenter = Function(5)
        CFStringCreateWithCString = Function(9)
        CFNotificationCenterAddObserver = Function()

    gone: list[str] = []
    watch = MacSession(lambda: gone.append("gone"), Library)
    names = [call[1].decode() for call in Library.CFStringCreateWithCString.calls]
    assert tuple(names) == LOCKED
    centre, _, told, name, *_ = Library.CFNotificationCenterAddObserver.calls[0]
    assert (centre, name) == (5, 9)
    told(None, None, None, None, None)
    assert gone == ["gone"]
    assert watch is not None

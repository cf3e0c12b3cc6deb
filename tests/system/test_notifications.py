"""Notes of the system's own: a made-up notification service on a real bus, and a made-up tray."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon

from painapp.system.notifications import Heard, Note
from painapp.system.notifications_tray import STAYS_MS, TrayNotes
from tests.deadline import wait_for
from tests.journeys.computer import stop
from tests.system.test_session_watch import address

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication

__all__ = ["address"]  # a fixture

needs_bus = pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="no dbus-daemon on this computer")
SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
NOTE = Note("A reminder you asked for", "Reminder", "Open")

SPEAKER = """
import os, sys
from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtGui import QIcon
from painapp.system.notifications import Heard, Note, notifier

app = QCoreApplication([])
def say(*words):
    print(*words, flush=True)
heard = Heard(lambda: say("pressed", os.environ.get("XDG_ACTIVATION_TOKEN", "")), lambda: say("failed"))
notes = notifier(app, QIcon(), heard)
def told():
    for word in os.read(0, 100).decode().split():
        if word == "show":
            notes.show(Note("A reminder you asked for", "Reminder", "Open"))
        elif word == "away":
            notes.take_away()
        elif word == "end":
            app.quit()
        say("done", word)
ears = QSocketNotifier(0, QSocketNotifier.Type.Read)
ears.activated.connect(told)
say("ready")
sys.exit(app.exec())
"""


class Service:
    """Plays the desktop's notification service."""

    def __init__(self, address: str) -> None:
        from jeepney.bus_messages import message_bus
        from jeepney.io.blocking import open_dbus_connection

        self._connection = open_dbus_connection(bus=address)
        self._connection.send_and_get_reply(message_bus.RequestName(SERVICE))
        self.asked: list[tuple[Any, ...]] = []
        self.refuses = False
        self._number = 40

    def answer(self) -> list[tuple[Any, ...]]:
        """Answer whatever is asked now, and return all that was asked so far: method, signature, body."""
        from jeepney import HeaderFields, MessageFlag, MessageType, new_error, new_method_return

        with suppress(TimeoutError):
            while True:
                message = self._connection.receive(timeout=0.01)
                if message.header.message_type is not MessageType.method_call:
                    continue
                fields = message.header.fields
                method = fields[HeaderFields.member]
                self.asked.append((method, fields[HeaderFields.signature], message.body))
                if message.header.flags & MessageFlag.no_reply_expected:
                    continue
                self._number += 1
                answer = (
                    new_error(message, f"{SERVICE}.Error")
                    if self.refuses
                    else new_method_return(message, "u", (self._number,))
                )
                self._connection.send(answer)
        return self.asked

    def send(self, name: str, signature: str, *body: Any) -> None:
        """Send a signal."""
        from jeepney import DBusAddress, new_signal

        self._connection.send(new_signal(DBusAddress(PATH, interface=SERVICE), name, signature, body))

    @property
    def number(self) -> int:
        """Of the note shown last."""
        return self._number

    def close(self) -> None:
        self._connection.close()


class Speaker:
    """The app's mouth in a process of its own."""

    def __init__(self, said: Path, environment: dict[str, str]) -> None:
        self._said = said
        with said.open("w") as out:
            self.process = subprocess.Popen(
                [sys.executable, "-c", SPEAKER],
                cwd=Path(__file__).parents[2],
                env={**os.environ, **environment},
                stdin=subprocess.PIPE,
                stdout=out,
                text=True,
            )
        wait_for(lambda: "ready" in self.lines(), "it is ready")

    def lines(self) -> list[str]:
        return self._said.read_text().splitlines()

    def tell(self, word: str) -> None:
        """Have it do something, and wait until it has."""
        count = self.lines().count(f"done {word}")
        assert self.process.stdin is not None
        self.process.stdin.write(f"{word}\n")
        self.process.stdin.flush()
        wait_for(lambda: self.lines().count(f"done {word}") > count, f"it has done {word}")


@pytest.fixture
def service(address: str) -> Iterator[Service]:
    made = Service(address)
    yield made
    made.close()


@pytest.fixture
def speaker(service: Service, address: str, tmp_path: Path) -> Iterator[Speaker]:
    made = Speaker(tmp_path / "said", {"DBUS_SESSION_BUS_ADDRESS": address})
    yield made
    stop(made.process)


def shown(service: Service, count: int = 1) -> list[tuple[Any, ...]]:
    def asked() -> list[tuple[Any, ...]] | None:
        found = [one for one in service.answer() if one[0] == "Notify"]
        return found if len(found) >= count else None

    return wait_for(asked, "it asks for a note")


@needs_bus
def test_a_note_says_what_it_is_told_and_nothing_else(service: Service, speaker: Speaker) -> None:
    speaker.tell("show")
    ((_method, signature, body),) = shown(service)
    assert signature == "susssasa{sv}i"
    name, replaces, icon, summary, text, actions, hints, timeout = body
    assert (name, replaces, icon, summary, text) == ("Reminder", 0, "", "A reminder you asked for", "")
    assert (actions, timeout) == (["default", "Open"], -1)
    assert "desktop-entry" not in hints
    assert "pain" not in str(body).lower()


@needs_bus
def test_a_press_is_told_with_the_desktops_leave_to_come_forward(service: Service, speaker: Speaker) -> None:
    speaker.tell("show")
    shown(service)
    service.send("ActionInvoked", "us", service.number + 7, "default")  # another app's
    service.send("ActivationToken", "us", service.number, "leave-to-come")
    service.send("ActionInvoked", "us", service.number, "default")
    wait_for(lambda: service.answer() and "pressed leave-to-come" in speaker.lines(), "the press is heard")
    assert speaker.lines().count("pressed leave-to-come") == 1
    assert "failed" not in speaker.lines()


@needs_bus
def test_a_newer_note_takes_the_place_of_the_older(service: Service, speaker: Speaker) -> None:
    speaker.tell("show")
    shown(service)
    first = service.number
    speaker.tell("show")
    assert shown(service, 2)[1][2][1] == first


@needs_bus
def test_after_the_person_closed_it_the_next_one_is_new(service: Service, speaker: Speaker) -> None:
    speaker.tell("show")
    shown(service)

    def next_is_new() -> bool:
        service.send("NotificationClosed", "uu", service.number, 2)
        speaker.tell("show")
        return shown(service)[-1][2][1] == 0

    wait_for(next_is_new, "it knows that it is closed")


@needs_bus
def test_a_note_can_be_taken_away(service: Service, speaker: Speaker) -> None:
    speaker.tell("show")
    shown(service)
    speaker.tell("away")
    gone = wait_for(
        lambda: [one for one in service.answer() if one[0] == "CloseNotification"], "it takes it away"
    )
    assert gone == [("CloseNotification", "u", (service.number,))]


@needs_bus
def test_it_says_so_where_the_service_refuses(service: Service, speaker: Speaker) -> None:
    service.refuses = True
    speaker.tell("show")
    wait_for(lambda: service.answer() and "failed" in speaker.lines(), "it tells")
    service.refuses = False
    speaker.tell("show")
    assert len(shown(service, 2)) == 2


@needs_bus
def test_it_says_so_where_there_is_no_service(address: str, tmp_path: Path) -> None:
    speaker = Speaker(tmp_path / "said", {"DBUS_SESSION_BUS_ADDRESS": address})
    speaker.tell("show")
    wait_for(lambda: "failed" in speaker.lines(), "it tells")
    stop(speaker.process)


@pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is how Linux does it")
@pytest.mark.parametrize(
    "environment",
    [
        {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere/bus"},
        {"DBUS_SESSION_BUS_ADDRESS": "disabled:"},
        {"DBUS_SESSION_BUS_ADDRESS": "", "XDG_RUNTIME_DIR": "/nowhere"},
    ],
)
def test_it_says_so_where_there_is_no_bus(environment: dict[str, str], tmp_path: Path) -> None:
    speaker = Speaker(tmp_path / "said", environment)
    speaker.tell("show")
    assert "failed" in speaker.lines()
    stop(speaker.process)


@needs_bus
def test_a_bus_that_goes_is_looked_for_anew(service: Service, speaker: Speaker, address: str) -> None:
    speaker.tell("show")
    shown(service)
    service.close()
    speaker.tell("show")
    wait_for(lambda: "failed" in speaker.lines(), "nobody is there")
    again = Service(address)
    speaker.tell("show")
    assert shown(again)
    again.close()


# Elsewhere


class MadeUpTray(QObject):
    """A sign in a tray that remembers what it was told."""

    messageClicked = Signal()  # noqa: N815 - Qt's name
    there = True

    def __init__(self, icon: QIcon, parent: QObject) -> None:
        super().__init__(parent)
        self._icon = icon
        self.seen = False
        self.said: list[tuple[str, ...]] = []

    @classmethod
    def isSystemTrayAvailable(cls) -> bool:
        return cls.there

    @classmethod
    def supportsMessages(cls) -> bool:
        return True

    def icon(self) -> QIcon:
        return self._icon

    def setToolTip(self, text: str) -> None:
        self.said.append((text,))

    def show(self) -> None:
        self.seen = True

    def hide(self) -> None:
        self.seen = False

    def showMessage(self, title: str, text: str, _icon: QIcon, _stays: int) -> None:
        assert self.seen, "a sign that is not there shows nothing"
        self.said.append((title, text))


@pytest.fixture
def tray_notes(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], tuple[Any, Any]]]:
    monkeypatch.setattr(MadeUpTray, "there", True)
    heard: list[str] = []
    parent = QObject()
    made = TrayNotes(
        parent, QIcon(), Heard(lambda: heard.append("pressed"), lambda: heard.append("failed")), MadeUpTray
    )
    yield lambda: (made, heard)
    parent.deleteLater()


def test_elsewhere_a_sign_stands_in_the_tray_as_long_as_the_note(tray_notes: Any) -> None:
    notes, heard = tray_notes()
    assert not notes.icon.seen
    notes.show(NOTE)
    assert notes.icon.said == [("Reminder",), ("Reminder", "A reminder you asked for")]
    assert (notes._over.isActive(), notes._over.interval()) == (True, STAYS_MS)
    notes._over.timeout.emit()
    assert not notes.icon.seen
    notes.show(NOTE)
    notes.icon.messageClicked.emit()
    assert (heard, notes.icon.seen) == (["pressed"], False)


def test_elsewhere_it_says_so_where_there_is_no_tray(
    tray_notes: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MadeUpTray, "there", False)
    notes, heard = tray_notes()
    notes.show(NOTE)
    assert (heard, notes.icon.seen) == (["failed"], False)

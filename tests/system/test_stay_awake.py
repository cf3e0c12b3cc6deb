"""Keeping the screen awake: a made-up desktop on a real bus, and other systems made up altogether."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from painapp.system import stay_awake
from painapp.system.stay_awake import MacHold, StayAwake, WindowsHold
from painapp.system.stay_awake_linux import LinuxHold
from tests.deadline import wait_for
from tests.system.test_session_watch import address

__all__ = ["address"]  # a fixture

needs_bus = pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="no dbus-daemon on this computer")


class Desktop:
    """Plays whoever keeps a screen awake; `refuses` says no."""

    def __init__(self, address: str, *names: str, refuses: tuple[str, ...] = ()) -> None:
        from jeepney.bus_messages import message_bus
        from jeepney.io.blocking import open_dbus_connection

        self._connection = open_dbus_connection(bus=address)
        for name in names:
            self._connection.send_and_get_reply(message_bus.RequestName(name))
        self._refuses = refuses
        self.asked: list[tuple[str, tuple[Any, ...]]] = []
        self.left: list[str] = []
        rule = "type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged'"
        self._connection.send_and_get_reply(message_bus.AddMatch(rule))

    def answer(self) -> None:
        """Answer what is asked now, and notice who has left."""
        from jeepney import HeaderFields, MessageType, new_error, new_method_return

        with suppress(TimeoutError):
            while True:
                message = self._connection.receive(timeout=0.01)
                fields = message.header.fields
                if message.header.message_type is MessageType.signal and len(message.body) == 3:
                    name, _before, now = message.body
                    self.left += [] if now else [name]
                elif message.header.message_type is MessageType.method_call:
                    interface = fields[HeaderFields.interface]
                    self.asked.append((interface, message.body))
                    refused = interface in self._refuses
                    answer = (
                        new_error(message, "org.example.No")
                        if refused
                        else new_method_return(message, "u", (7,))
                    )
                    self._connection.send(answer)
                    self.sender = fields[HeaderFields.sender]

    def close(self) -> None:
        self._connection.close()


Make = Callable[..., Desktop]


@pytest.fixture
def desktop(address: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    made: list[Desktop] = []
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

    def make(*names: str, refuses: tuple[str, ...] = ()) -> Desktop:
        made.append(Desktop(address, *names, refuses=refuses))
        return made[-1]

    yield make
    for one in made:
        one.close()


def asked(desktop: Desktop, count: int) -> bool:
    desktop.answer()
    return len(desktop.asked) >= count


def ended(hold: LinuxHold) -> bool:
    return not hold._thread.is_alive()


@needs_bus
def test_a_desktop_is_asked_once_and_left_when_it_is_over(desktop: Make) -> None:
    screen = desktop("org.freedesktop.ScreenSaver", "org.gnome.SessionManager")
    hold = LinuxHold()
    wait_for(lambda: asked(screen, 1), "the desktop is asked")
    hold.release()
    wait_for(lambda: ended(hold), "the thread ends")
    screen.answer()
    assert screen.asked == [("org.freedesktop.ScreenSaver", ("PainApp", "Playing"))]
    assert screen.sender in screen.left, "the connection is what the desktop keeps awake for"


@needs_bus
def test_one_that_says_no_is_followed_by_the_next(desktop: Make) -> None:
    names = ("org.freedesktop.ScreenSaver", "org.gnome.SessionManager")
    screen = desktop(*names, refuses=("org.freedesktop.ScreenSaver",))
    hold = LinuxHold()
    wait_for(lambda: asked(screen, 2), "the next is asked")
    assert [interface for interface, _body in screen.asked] == list(names)
    assert screen.asked[1][1] == ("PainApp", 0, "Playing", 8)
    hold.release()
    wait_for(lambda: ended(hold), "the thread ends")


@needs_bus
def test_a_bus_where_nobody_listens_is_no_trouble(desktop: Make) -> None:
    hold = LinuxHold()
    hold.release()
    wait_for(lambda: ended(hold), "the thread ends")


def test_no_bus_at_all_is_no_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    hold = LinuxHold()
    wait_for(lambda: ended(hold), "the thread ends")
    hold.release()


def test_holding_twice_holds_once() -> None:
    told: list[str] = []

    class Noted:
        def __init__(self) -> None:
            told.append("hold")

        def release(self) -> None:
            told.append("release")

    awake = StayAwake(Noted)
    awake.release()
    awake.hold()
    awake.hold()
    awake.release()
    awake.release()
    awake.hold()
    assert told == ["hold", "release", "hold"]


def test_windows_is_told_that_the_display_is_required_and_later_that_it_is_not() -> None:
    told: list[int] = []

    class Kernel:
        def SetThreadExecutionState(self, flags: int) -> int:
            told.append(flags)
            return 0

    hold = WindowsHold(Kernel())
    hold.release()
    assert told == [0x8000_0003, 0x8000_0000]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
def test_macos_has_a_program_for_it_that_ends_with_the_exercise(tmp_path: Path) -> None:
    program, told = tmp_path / "caffeinate", tmp_path / "told"
    program.write_text(f'#!/bin/sh\necho "$@" > {told}.new && mv {told}.new {told}\nexec sleep 600\n')
    program.chmod(0o755)
    hold = MacHold(str(program))
    wait_for(told.exists, "it has been started")
    process = hold._process
    assert process is not None
    assert told.read_text().split() == ["-d", "-i", "-w", str(os.getpid())]
    hold.release()
    hold.release()
    assert process.returncode is not None
    MacHold(str(tmp_path / "nothing")).release()


def test_each_system_has_its_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stay_awake, "WindowsHold", lambda: "windows")
    monkeypatch.setattr(stay_awake, "MacHold", lambda: "mac")
    assert (stay_awake._usual("win32"), stay_awake._usual("darwin")) == ("windows", "mac")

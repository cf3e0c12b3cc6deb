"""Is there a screen? Asked of the real sockets, so that a left-over DISPLAY does not count."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

import pytest

import screen

linux = pytest.mark.skipif(sys.platform != "linux", reason="abstract sockets are Linux's")


def test_without_a_display_there_is_none() -> None:
    assert screen.found({}, "linux") is None
    assert screen.found({"DISPLAY": "", "WAYLAND_DISPLAY": ""}, "linux") is None


@linux
def test_a_display_left_over_from_another_session_does_not_count() -> None:
    assert screen.found({"DISPLAY": ":98765"}, "linux") is None
    assert screen.found({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/nowhere"}, "linux") is None


@linux
@pytest.mark.parametrize("display", [":98764", ":98764.0", "unix:98764"])
def test_an_x_server_that_answers_is_a_screen(display: str) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X98764")
        server.listen()
        assert screen.found({"DISPLAY": display}, "linux") == "xcb"


@linux
def test_wayland_comes_before_x(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the path of a socket may not be long
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("wayland-7")
        server.listen()
        environment = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": ".", "DISPLAY": "far.example:0"}
        assert screen.found(environment, "linux") == "wayland"


def test_a_display_elsewhere_is_believed() -> None:
    assert screen.found({"DISPLAY": "localhost:10.0"}, "linux") == "xcb"


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_windows_and_macos_always_have_one(system: str) -> None:
    assert screen.found({}, system) == "native"


@pytest.mark.parametrize("system", ["linux", "win32"])
def test_whoever_chooses_offscreen_has_none(system: str) -> None:
    environment = {"QT_QPA_PLATFORM": "offscreen:size=800x600", "DISPLAY": "far.example:0"}
    assert screen.found(environment, system) is None


def test_whoever_chooses_another_platform_is_believed() -> None:
    assert screen.found({"QT_QPA_PLATFORM": "vnc:port=5901"}, "linux") == "native"

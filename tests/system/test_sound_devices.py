"""Whether the sound server is there, looked at by a line that is kept: a socket of our own stands for it."""

from __future__ import annotations

import socket
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from painapp.system.sound_devices import SoundServer

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where the app looks for the sound server."""
    path = tmp_path / "native"
    monkeypatch.setenv("PULSE_SERVER", f"unix:{path}")
    return path


def server_at(place: Path) -> socket.socket:
    """Listen there as PulseAudio does, with room for five that wait; nobody is taken up by itself."""
    place.unlink(missing_ok=True)
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(place))
    server.listen(5)
    server.setblocking(False)
    return server


def test_however_often_it_is_looked_at_one_waits_in_the_line(place: Path) -> None:
    with closing(server_at(place)) as server:
        looked_at = SoundServer("linux")
        assert [looked_at.gone for _ in range(50)] == [False] * 50
        with closing(server.accept()[0]), pytest.raises(BlockingIOError):
            server.accept()
        del looked_at


def test_a_line_that_the_server_ended_is_tried_again(place: Path) -> None:
    with closing(server_at(place)) as server:
        looked_at = SoundServer("linux")
        server.accept()[0].close()
        assert not looked_at.gone
        with closing(server.accept()[0]):
            assert not looked_at.gone


def test_a_server_that_went_is_gone_until_it_is_back(place: Path) -> None:
    with closing(server_at(place)):
        looked_at = SoundServer("linux")
        assert not looked_at.gone
    assert looked_at.gone
    assert looked_at.gone
    with closing(server_at(place)):
        assert not looked_at.gone


def test_where_there_was_none_and_on_other_systems_nothing_is_looked_at(place: Path) -> None:
    never = SoundServer("linux")
    with closing(server_at(place)) as server:
        assert not SoundServer("win32").gone
        assert not never.gone
        with pytest.raises(BlockingIOError):
            server.accept()
    assert not never.gone


def test_the_line_is_closed_with_whoever_looked(place: Path) -> None:
    with closing(server_at(place)) as server:
        looked_at = SoundServer("linux")
        with closing(server.accept()[0]) as line:
            del looked_at
            assert line.recv(1) == b""

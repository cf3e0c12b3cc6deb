"""Loads Qt's sound when it is first wanted, quietly: a computer without sound is nothing to complain about.

Not on the start path: loading takes about 0.15 s, nearly all of it the first look for devices.
"""

from __future__ import annotations

import os
import sys
import weakref
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import qInstallMessageHandler

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from socket import socket


def multimedia() -> Any:
    """Return the module QtMultimedia, or None where this computer has no way to load it."""
    try:
        from PySide6 import QtMultimedia

        # PySide makes a type when it is first named, and cannot hand over a state before that.
        _named = QtMultimedia.QAudio, QtMultimedia.QtAudio.State
    except ImportError:  # a system library it needs is not there
        return None
    return QtMultimedia


def sample_format(library: Any, rate: int) -> Any:
    """Return Qt's word for 16-bit samples, mono, `rate` a second."""
    made = library.QAudioFormat()
    made.setSampleRate(rate)
    made.setChannelCount(1)
    made.setSampleFormat(library.QAudioFormat.SampleFormat.Int16)
    return made


class SoundServer:
    """The sound server of a Linux desktop, while it answers.

    Qt 6.11 ends the whole app when it is to play after PulseAudio has gone and not come back (an assertion
    in pa_context_get_state), and says nothing of its going. So it is looked at before each use, in a tenth of
    a millisecond, by a line to it that is kept: a line that ended is tried again once, for the server ends
    one that says nothing after a minute. A new line for each look would do harm: a busy server takes up five
    that wait, and at the sixth, then perhaps Qt's own, Qt ends the app in the same way. Where there was no
    server at first, and on other systems, nothing is looked at.
    """

    def __init__(self, platform: str = sys.platform) -> None:
        self._path = _pulse_socket() if platform == "linux" else None
        self._line: socket | None = None
        self._close: Callable[[], object] = lambda: None
        if self._path is not None and not self._reached(self._path):
            self._path = None

    @property
    def gone(self) -> bool:
        """Whether it was there once, and does not answer now."""
        if self._path is None or (self._line is not None and _is_open(self._line)):
            return False
        return not self._reached(self._path)

    def _reached(self, path: Path) -> bool:
        self._close()
        self._line = _line_to(path)
        if self._line is not None:
            self._close = weakref.finalize(self, self._line.close)
        return self._line is not None


def _pulse_socket() -> Path | None:
    told = os.environ.get("PULSE_SERVER", "")
    if told:
        path = told.removeprefix("unix:")
        return Path(path) if path.startswith("/") else None
    folder = os.environ.get("PULSE_RUNTIME_PATH")
    if folder:
        return Path(folder) / "native"
    folder = os.environ.get("XDG_RUNTIME_DIR")
    return Path(folder) / "pulse" / "native" if folder else None


def _line_to(path: Path) -> socket | None:
    from socket import AF_UNIX, SOCK_STREAM, socket

    line = socket(AF_UNIX, SOCK_STREAM)
    line.setblocking(False)
    try:
        line.connect(str(path))
    except OSError:  # nobody is there, or too many wait for it
        line.close()
        return None
    return line


def _is_open(line: socket) -> bool:
    """Whether the other side still holds its end."""
    try:
        return line.recv(1) != b""
    except BlockingIOError:  # it has said nothing, and is there
        return True
    except OSError:
        return False


@contextmanager
def quietly() -> Generator[None]:
    """Let Qt say nothing on the terminal inside the `with` block: a missing sound server is no fault."""

    def unheard(*_message: object) -> None:
        """Say nothing."""

    before = qInstallMessageHandler(unheard)
    try:
        yield
    finally:
        qInstallMessageHandler(before)  # pyright: ignore[reportArgumentType] - None puts Qt's own back

"""Loads Qt's sound when it is first wanted, quietly: a computer without sound is nothing to complain about.

Not on the start path: loading takes about 0.15 s, nearly all of it the first look for devices.
"""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import qInstallMessageHandler

if TYPE_CHECKING:
    from collections.abc import Generator


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
    in pa_context_get_state), and says nothing of its going. So the server is asked before each use, in a
    tenth of a millisecond. Where there was none at first, and on other systems, nothing is asked.
    """

    def __init__(self, platform: str = sys.platform) -> None:
        path = _pulse_socket() if platform == "linux" else None
        self._path = path if path is not None and _answers(path) else None

    @property
    def gone(self) -> bool:
        """Whether it was there once, and does not answer now."""
        return self._path is not None and not _answers(self._path)


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


def _answers(path: Path) -> bool:
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as asked:
        asked.setblocking(False)
        try:
            asked.connect(str(path))
        except OSError:
            return False
    return True


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

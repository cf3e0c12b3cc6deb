"""Loads Qt's sound when it is first wanted, quietly: a computer without sound is nothing to complain about.

Not on the start path: loading takes about 0.15 s, nearly all of it the first look for devices.
"""

from __future__ import annotations

from contextlib import contextmanager
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

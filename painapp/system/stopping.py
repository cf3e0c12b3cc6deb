"""A wish from outside that the app should stop, heard in Qt's event loop or by a command without a window.

Such are Ctrl+C, a terminal that is closed, `kill`, and the computer shutting down.
"""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from PySide6.QtCore import QObject

_WISHES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


def watch_for_stop(parent: QObject, stop: Callable[[int], None]) -> None:
    """Call `stop` with the number of the signal, on the thread of the event loop, when one asks to stop.

    Python's own handlers wait until Qt next runs a line of Python, which in a quiet window is never; so the
    signal wakes a notifier that lives as long as `parent`. The same signal again ends the process at once,
    as ever; one that whoever started the process had ignored (`nohup`) stays ignored.
    """
    _answer_with(_next_time_at_once)
    bell = _Bell()
    signal.set_wakeup_fd(bell.rung, warn_on_full_buffer=False)
    notifier = QSocketNotifier(bell.heard, QSocketNotifier.Type.Read, parent)
    notifier.activated.connect(lambda: stop(bell.read()))


def unwind_when_stopped() -> None:
    """Let a command without a window end as if it had come to its end: `with` blocks are left as ever."""
    _answer_with(_exit)


def _answer_with(handler: Callable[[int, FrameType | None], None]) -> None:
    for name in _WISHES:
        number = getattr(signal, name, None)  # each system has some of them
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, handler)


def _exit(number: int, _frame: FrameType | None) -> None:
    sys.exit(128 + number)


def _next_time_at_once(number: int, _frame: FrameType | None) -> None:
    signal.signal(number, signal.SIG_DFL)


class _Bell:
    """Two ends that never wait: a signal puts its number into `rung`, and Qt hears it at `heard`."""

    def __init__(self) -> None:
        if sys.platform == "win32":  # only sockets wake Qt there; elsewhere loading them would cost 9 ms
            from socket import socketpair

            self._ends = socketpair()
            for end in self._ends:
                end.setblocking(False)
            self.heard, self.rung = (end.fileno() for end in self._ends)
        else:
            self.heard, self.rung = os.pipe()
            for handle in (self.heard, self.rung):
                os.set_blocking(handle, False)

    def read(self) -> int:
        """Return the number of the signal that rang."""
        heard = self._ends[0].recv(1) if sys.platform == "win32" else os.read(self.heard, 1)
        return heard[0]

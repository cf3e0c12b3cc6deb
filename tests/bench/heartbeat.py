"""A timer that should beat every few milliseconds: how late it comes is how long the window stood still."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer

EVERY_MS = 5


class Heartbeat(QObject):
    """Beats while the event loop runs and keeps each delay, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self._delays: list[float] = []
        self._last = perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Beat from now on."""
        self._delays.clear()
        self._last = perf_counter()
        self._timer.start(EVERY_MS)

    def stop(self) -> list[float]:
        """Stop, and return the delays since `start`, the longest first."""
        self._beat()
        self._timer.stop()
        return sorted(self._delays, reverse=True)

    def _beat(self) -> None:
        now = perf_counter()
        self._delays.append(max(0.0, (now - self._last) * 1000 - EVERY_MS))
        self._last = now

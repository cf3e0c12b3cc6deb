"""An exercise on the screen: its first frame, what drawing it takes, whether it drifts, and whether it grows.

Run as a module it is the process that measures; it is given how many seconds to draw for, and how many to
play at speed for the memory.
"""

from __future__ import annotations

import gc
import json
import os
import sys
from pathlib import Path
from time import perf_counter, process_time
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from painapp.content.exercises import load_exercise
from painapp.domain.settings import Look
from painapp.system.language import QtLanguage
from painapp.system.paths import shipped_resources
from painapp.ui.player.equipment import Equipment
from painapp.ui.player.player import Choices, Player
from painapp.ui.player.playing import Playing
from painapp.ui.theme.theme import Theme
from tests.bench.table import FINE_MS, MB, MS, Row, Unit, limit_row, missing_row

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.bench.measuring import Bench

FIRST_FRAME_MS = 30.0
MOST_OF_A_CORE = 25.0
MOST_DRIFT_MS = 50.0
MOST_GROWTH_MB = 2.0
PERCENT = Unit("%", places=1)
DRAWN_SECONDS = 12
HOUR = 3600
SHORT = 3
"""From so many runs on, everything is measured at its full length."""
BREATHING, MOVEMENT = "slow-breathing", "standing-stretches"
MOVEMENT_BEGINS = 36
"""Seconds into the movement exercise, at which something moves."""
_PAGE = 4096 if not hasattr(os, "sysconf") else os.sysconf("SC_PAGE_SIZE")


def playing_rows(bench: Bench) -> list[Row]:
    """Play for a while in a process of its own."""
    whole = bench.runs >= SHORT
    seconds, fast = (DRAWN_SECONDS, HOUR) if whole else (1, HOUR // 30)
    found = bench.children.answer(bench.children.module("playing", str(seconds), str(fast)))
    rows = [
        limit_row("an exercise begun: first frame", found["first"], bound=FIRST_FRAME_MS, unit=FINE_MS),
        *_drawn("breathing drawn", found["breathing"], found["rate"]),
        *_drawn("a movement drawn", found["movement"], found["rate"]),
        limit_row("drift in ten minutes, at worst", [found["drift"]], bound=MOST_DRIFT_MS, unit=MS),
    ]
    figure = f"memory grown in {fast // 60} minutes of exercises"
    if found["grown"] is None:
        return [*rows, missing_row(figure, "measured on Linux only")]
    return [*rows, limit_row(figure, [found["grown"]], bound=MOST_GROWTH_MB, unit=MB)]


def _drawn(figure: str, found: dict[str, float], rate: float) -> list[Row]:
    beside = f"{found['frames']:.0f} frames a second, the display has {rate:.0f}"
    taken = [found["share"]]
    return [limit_row(f"{figure}: of one core", taken, bound=MOST_OF_A_CORE, unit=PERCENT, beside=beside)]


class Paints(QObject):
    """Counts the paints of a widget, and says when there was one."""

    def __init__(self, widget: QObject, painted: Callable[[], None] = lambda: None) -> None:
        super().__init__(widget)
        self.count = 0
        self._painted = painted
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See QObject."""
        if event.type() == QEvent.Type.Paint:
            self.count += 1
            QTimer.singleShot(0, self, self._painted)  # as soon as it has been painted
        return False


class Quiet(QObject):
    """Equipment without a sound."""

    available = False

    def hold(self) -> None:
        """See StaysAwake."""

    def release(self) -> None:
        """See StaysAwake."""


class Played(NamedTuple):
    """A player in a window, and the clock it goes by, which can be set forward."""

    app: QApplication
    player: Player
    ahead: list[float]

    def run(self, seconds: float) -> None:
        """Let the event loop run."""
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()


def made(app: QApplication) -> Played:
    """Return the player as it is in the app, in a window of usual size."""
    resources, ahead = shipped_resources(), [0.0]
    theme = Theme(app, resources / "fonts", resources / "icons", "light", 100, reduced_motion=False)
    language = QtLanguage("en", "GB", resources / "i18n")
    quiet: Any = Quiet
    now = lambda: perf_counter() + ahead[0]  # noqa: E731 - it is nothing but that
    equipment = Equipment(quiet, quiet, quiet, now, Look, lambda _look: None, quiet)
    player = Player(theme, language, resources / "exercises", equipment)
    player.resize(1120, 760)
    player.show()
    return Played(app, player, ahead)


def measure(seconds: float, fast: int) -> dict[str, object]:
    """Return what the rows say, as plain numbers."""
    played = made(QApplication(["painapp"]))
    played.run(0.3)
    first = [_first_frame(played) for _ in range(6)][1:]
    return {
        "first": first,
        "rate": played.player.screen().refreshRate(),
        "breathing": _drawing(played, BREATHING, 0, seconds),
        "movement": _drawing(played, MOVEMENT, MOVEMENT_BEGINS, seconds),
        "drift": _drift(),
        "grown": _grown(played, fast),
    }


def _first_frame(played: Played) -> float:
    exercise = load_exercise(shipped_resources() / "exercises", BREATHING, "en")
    played.player.scene.circle.hide()  # it stands there from the time before
    loop = QEventLoop()
    paints = Paints(played.player.scene.circle, loop.quit)
    began = perf_counter()
    played.player.play(exercise, Choices(5))
    loop.exec()
    took = (perf_counter() - began) * 1000
    played.player.scene.circle.removeEventFilter(paints)
    played.player.stop()
    return took


def _drawing(played: Played, exercise: str, at: float, seconds: float) -> dict[str, float]:
    player = played.player
    player.play(exercise, Choices(5))
    _pass(played, at)
    played.run(1)  # what is only loaded once
    drawn = player.scene.circle if exercise == BREATHING else player.scene.figure
    paints = Paints(drawn)
    processor, clock = process_time(), perf_counter()
    played.run(seconds)
    share = 100 * (process_time() - processor) / (perf_counter() - clock)
    frames = paints.count / (perf_counter() - clock)
    drawn.removeEventFilter(paints)
    player.stop()
    return {"share": share, "frames": frames}


def _pass(played: Played, seconds: float, step: float = 0.5) -> None:
    for _ in range(round(seconds / step)):
        played.ahead[0] += step
        played.player.look()


def _drift() -> float:
    """By how many milliseconds it is ever off in ten minutes of frames that come as they like."""
    now = [0.0]
    exercise = load_exercise(shipped_resources() / "exercises", BREATHING, "en")
    playing = Playing(exercise, Choices(10), lambda: now[0])
    playing.play()
    worst, frame = 0.0, 0
    while playing.state == "playing":
        frame += 1
        now[0] += 0.004 + (frame * 7919 % 97) / 1000  # 4 to 101 ms
        moment = playing.look()
        if playing.state == "playing":
            worst = max(worst, abs(moment.at_ms - now[0] * 1000))
    return worst


def _grown(played: Played, seconds: int) -> float | None:
    """By how many MB the process is larger after so long, beyond what a tenth of it took to settle."""
    if sys.platform != "linux":
        return None
    _play_on(played, max(seconds // 10, 60))
    before = _resident()
    _play_on(played, seconds)
    return max(0.0, _resident() - before)


def _play_on(played: Played, seconds: int) -> None:
    left = seconds
    while left > 0:
        for exercise in (BREATHING, MOVEMENT):
            played.player.play(exercise, Choices(5))
            for _ in range(min(left, 300)):
                _pass(played, 1)
                played.app.processEvents()
            left -= 300


def _resident() -> float:
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * _PAGE / 1e6


if __name__ == "__main__":
    print(json.dumps(measure(float(sys.argv[1]), int(sys.argv[2]))))

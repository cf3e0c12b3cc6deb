"""How often the player looks: at the display's rate while something moves, and seldom while nothing does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from painapp.ui.player.playing import Moment
    from painapp.ui.player.scene import Scene
    from painapp.ui.theme.theme import Theme

SLOW_MS = 200
"""How often it looks while nothing moves."""
STILL_MS = 100
"""The same where motion is reduced: a bar fills."""


class Rhythm:
    """Calls `look` again in time for what `scene` shows, in `player`. Where one is, it does not say."""

    def __init__(self, player: QWidget, theme: Theme, scene: Scene, look: Callable[[], None]) -> None:
        self._player = player
        self._theme = theme
        self._scene = scene
        self._timer = QTimer(player)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(look)

    def follow(self, moment: Moment) -> None:
        """Look again when there is something new to see of this moment, and at its end."""
        left = (1 - moment.share) * moment.phase_ms
        self._each(max(1, min(self._usual(moment), int(left) + 1)))

    def settle(self) -> None:
        """While it is paused: look only until the picture has come to rest."""
        if self._scene.gliding:
            self._each(self._frame_ms())
        else:
            self.stop()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _each(self, milliseconds: int) -> None:
        """Look in this rhythm; one that goes on is not begun anew, so that frames keep their distance."""
        if not self._timer.isActive() or self._timer.interval() != milliseconds:
            self._timer.start(milliseconds)

    def _usual(self, moment: Moment) -> int:
        if not self._player.isVisible():
            return SLOW_MS
        if self._theme.reduced_motion:
            return STILL_MS
        return self._frame_ms() if self._scene.moving(moment) else SLOW_MS

    def _frame_ms(self) -> int:
        rate = self._player.screen().refreshRate()
        return self._scene.frame_ms(max(4, int(1000 / rate)) if rate > 0 else 16)

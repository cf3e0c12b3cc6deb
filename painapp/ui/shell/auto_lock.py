"""Locks the diary when nobody has touched the app for a while, and after the computer slept.

It looks before each paint and each gesture, so that after a wake nothing of the diary is shown first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from painapp.ui.shell.diary_access import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QWindow
    from PySide6.QtWidgets import QApplication, QWidget

    from painapp.domain.ports import Clock
    from painapp.ui.shell.diary_access import DiaryAccess
    from painapp.vault.vault import Vault

LOOK_AGAIN_MS = 15_000
"""How often it looks while nothing happens at all."""

SLEPT_SECONDS = 1.0
"""Less than this is no sleep, but two clocks read one after the other."""

_GESTURES = {
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.InputMethod,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.TabletPress,
    QEvent.Type.TabletMove,
    QEvent.Type.NativeGesture,
}
_PAINTS = {QEvent.Type.UpdateRequest, QEvent.Type.Expose}


class AutoLock(QObject):
    """Watches the windows of `app`, of which `window` is the main one, and locks through `access`.

    Time is told by three clocks: `clock` can be set by anybody, `steady` cannot (seconds, sleep counts),
    `asleep` counts the seconds the computer has slept. Whichever says it is time is believed. While `busy`
    says so, as during an exercise, nobody is missed; sleep locks even then.
    """

    def __init__(
        self,
        app: QApplication,
        window: QWidget,
        access: DiaryAccess,
        clock: Clock,
        steady: Callable[[], float],
        asleep: Callable[[], float],
        busy: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(window)
        self._busy = busy
        self._access = access
        self._clock = clock
        self._steady = steady
        self._asleep = asleep
        self._watched: list[QObject] = []
        self._locking = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_AGAIN_MS)
        self._timer.timeout.connect(self.look)
        access.opened.connect(self._begin)
        app.focusWindowChanged.connect(self._watch)
        # A paint of the main window is asked of the widget, gestures and exposures come to its QWindow.
        window.installEventFilter(self)
        self._watch(window.windowHandle())
        self._begin()

    def look(self) -> bool:
        """Lock if it is time to; tell whether it was."""
        vault = self._access.vault
        if vault is None:
            self._timer.stop()
            return False
        if self._busy():
            self._touched()
        if self._locking or not (self._slept or self._idle_for_too_long(vault)):
            return False
        self._locking = True
        try:
            self._access.lock()
        finally:
            self._locking = False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look before a gesture or a paint; a gesture that comes too late is nobody's."""
        kind = event.type()
        if kind in _GESTURES:
            if self.look():
                return True
            if event.spontaneous():
                self._touched()
        elif kind in _PAINTS:
            self.look()
        return False

    def _begin(self) -> None:
        self._touched()
        self._asleep_before = self._asleep()
        self._timer.start()

    def _touched(self) -> None:
        self._clock_then, self._steady_then = self._clock.now(), self._steady()

    @property
    def _slept(self) -> bool:
        return self._asleep() - self._asleep_before > SLEPT_SECONDS

    def _idle_for_too_long(self, vault: Vault) -> bool:
        minutes = vault.diary.settings.lock_after_minutes(passphrase=PASSPHRASE in vault.slots)
        if not minutes:
            return False
        by_clock = (self._clock.now() - self._clock_then).total_seconds()
        return max(by_clock, self._steady() - self._steady_then) >= minutes * 60

    def _watch(self, window: QWindow | None) -> None:
        """Take notice of gestures in another window of the app too, as in a dialog."""
        if window is not None and window not in self._watched:
            window.installEventFilter(self)
            self._watched = [one for one in self._watched if _lives(one)] + [window]


def _lives(thing: QObject) -> bool:
    from shiboken6 import isValid

    return isValid(thing)

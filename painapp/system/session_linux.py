"""Sleep and session lock on Linux: logind on the system's bus, screen savers on the session's."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

if TYPE_CHECKING:
    from collections.abc import Callable

LOGIND = "org.freedesktop.login1"
SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
_PATH, _MANAGER = "/org/freedesktop/login1", f"{LOGIND}.Manager"


class LinuxSession(QObject):
    """Listens on both buses; one that is not there is done without.

    A delay is asked of logind, so that the computer sleeps only once `gone` has returned.
    """

    def __init__(self, parent: QObject, gone: Callable[[], None]) -> None:
        super().__init__(parent)
        self._gone = gone
        self._delay: int | None = None
        self._waiting: set[QDBusPendingCallWatcher] = set()
        self._system = QDBusConnection.systemBus()
        if self._system.isConnected():
            self._listen(
                self._system, LOGIND, _PATH, f"{LOGIND}.Manager", "PrepareForSleep", "sleeping(bool)"
            )
            self._call("GetSession", ["auto"], self._have_session)
            self._ask_for_delay()
        session = QDBusConnection.sessionBus()
        if session.isConnected():
            for name in SCREEN_SAVERS:
                self._listen(session, "", "", name, "ActiveChanged", "saving(bool)")

    @Slot(bool)
    def sleeping(self, begins: bool) -> None:
        """Sleep begins, or is over."""
        if begins:
            try:
                self._gone()
            finally:
                self._let_sleep()
        else:
            self._ask_for_delay()

    @Slot(bool)
    def saving(self, begins: bool) -> None:
        """A screen saver has covered the screen, or left it."""
        if begins:
            self._gone()

    @Slot()
    def locked(self) -> None:
        """Logind wants the session locked."""
        self._gone()

    def _have_session(self, answer: list[Any] | None) -> None:
        # Without an answer another person's lock locks here too, which is the lesser harm.
        path: str = answer[0].path() if answer else ""
        self._listen(self._system, LOGIND, path, f"{LOGIND}.Session", "Lock", "locked()")

    def _ask_for_delay(self) -> None:
        if self._delay is None:
            self._call("Inhibit", ["sleep", "PainApp", "Lock the diary", "delay"], self._have_delay)

    def _have_delay(self, answer: list[Any] | None) -> None:
        if answer and answer[0].isValid():
            self._let_sleep()
            self._delay = os.dup(answer[0].fileDescriptor())

    def _let_sleep(self) -> None:
        delay, self._delay = self._delay, None
        if delay is not None:
            with suppress(OSError):
                os.close(delay)

    def _listen(
        self, bus: QDBusConnection, service: str, path: str, interface: str, signal: str, slot: str
    ) -> None:
        # PySide takes the slot as text ("1" marks a slot), whatever its types say.
        bus.connect(service, path, interface, signal, self, f"1{slot}")  # pyright: ignore[reportArgumentType, reportCallIssue]

    def _call(self, method: str, arguments: list[Any], then: Callable[[list[Any] | None], None]) -> None:
        """Ask logind, and go on when it has answered: with None where it would not."""
        asked = QDBusMessage.createMethodCall(LOGIND, _PATH, _MANAGER, method)
        asked.setArguments(arguments)
        waiting = QDBusPendingCallWatcher(self._system.asyncCall(asked))

        def done(_watcher: QDBusPendingCallWatcher) -> None:
            self._waiting.discard(waiting)
            reply: Any = waiting.reply()  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
            answer = None if reply.type() == QDBusMessage.MessageType.ErrorMessage else reply.arguments()
            then(answer)
            waiting.deleteLater()  # it holds the answer, and that the delay itself

        self._waiting.add(waiting)
        waiting.finished.connect(done)

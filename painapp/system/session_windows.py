"""Sleep and session lock on Windows: two messages that every window is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable

POWER, SUSPEND = 0x0218, 0x0004
SESSION, LOCK, REMOTE_GONE = 0x02B1, 0x0007, 0x0004
_THIS_SESSION = 0


class WindowsSession(QAbstractNativeEventFilter):
    """Looks at the messages of the window `handle`. `library` stands in for wtsapi32 in tests."""

    def __init__(self, handle: int, gone: Callable[[], None], library: Any = None) -> None:
        super().__init__()
        self._gone = gone
        if library is None:
            import ctypes

            load: Any = getattr(ctypes, "WinDLL")  # noqa: B009 - it exists on Windows only
            library = load("wtsapi32")
        library.WTSRegisterSessionNotification(handle, _THIS_SESSION)
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self)

    def nativeEventFilter(self, eventType: Any, message: int) -> Any:
        """Look at one message, and let it go on its way."""
        if bytes(eventType) == b"windows_generic_MSG":
            from ctypes import wintypes

            sent = wintypes.MSG.from_address(int(message))
            self.take_note(sent.message, sent.wParam)
        return False, 0

    def take_note(self, message: int, what: int) -> None:
        """Lock where the message says so."""
        if (message, what) in {(POWER, SUSPEND), (SESSION, LOCK), (SESSION, REMOTE_GONE)}:
            self._gone()

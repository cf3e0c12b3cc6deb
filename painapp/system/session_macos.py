"""Session lock on macOS: a notification that the system sends to whoever asks for it.

Sleep is noticed afterwards, before anything is painted, by `awake.asleep_seconds`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

LOCKED = ("com.apple.screenIsLocked", "com.apple.screensaver.didstart")
_FOUNDATION = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
_UTF8 = 0x08000100
_AT_ONCE = 4


class MacSession:
    """Asks CoreFoundation's distributed centre. `library` stands in for CoreFoundation in tests."""

    def __init__(self, gone: Callable[[], None], library: Any = None) -> None:
        import ctypes

        called = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * 5)

        def told(*_: object) -> None:
            gone()

        self._told = called(told)  # the system keeps no hold of it
        core = library or ctypes.CDLL(_FOUNDATION)
        core.CFNotificationCenterGetDistributedCenter.restype = ctypes.c_void_p
        core.CFStringCreateWithCString.restype = ctypes.c_void_p
        core.CFStringCreateWithCString.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32]
        core.CFNotificationCenterAddObserver.restype = None
        core.CFNotificationCenterAddObserver.argtypes = [
            *[ctypes.c_void_p] * 2,
            called,
            *[ctypes.c_void_p] * 2,
            ctypes.c_long,
        ]
        centre = core.CFNotificationCenterGetDistributedCenter()
        for name in LOCKED:
            text = core.CFStringCreateWithCString(None, name.encode(), _UTF8)
            core.CFNotificationCenterAddObserver(centre, None, self._told, text, None, _AT_ONCE)

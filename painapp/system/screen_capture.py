"""Leaving the window out of pictures of the screen, where the system offers that: Windows and macOS.

It is a request, not a wall: cameras, some recorders and newer macOS releases take no notice of it.
"""

from __future__ import annotations

import sys
from typing import Any

SHOWN, BLACK, LEFT_OUT = 0x00, 0x01, 0x11
"""WDA_NONE, WDA_MONITOR (a black window, older Windows) and WDA_EXCLUDEFROMCAPTURE (Windows 10 2004 on)."""

_SHARED_NONE, _SHARED_READ_ONLY = 0, 1
"""NSWindowSharingNone and NSWindowSharingReadOnly, which is usual."""


def can_be_left_out(platform: str = sys.platform) -> bool:
    """Tell whether this system offers it."""
    return platform in {"win32", "darwin"}


def leave_out(window_id: int, wanted: bool, platform: str = sys.platform, library: Any = None) -> bool:
    """Leave a window out of pictures of the screen, or no longer; tell whether the system took it.

    `window_id` is what QWidget.winId gives: a window's handle on Windows, a view's address on macOS.
    `library` stands in for user32 or the Objective-C runtime in tests.
    """
    if platform == "win32":
        return _windows(window_id, wanted, library)
    if platform == "darwin":
        return _macos(window_id, wanted, library)
    return False


def _windows(window_id: int, wanted: bool, user: Any) -> bool:
    import ctypes
    from ctypes import wintypes

    if user is None:
        load: Any = getattr(ctypes, "WinDLL")  # noqa: B009 - it exists on Windows only
        user = load("user32")
    ask = user.SetWindowDisplayAffinity
    ask.argtypes, ask.restype = [wintypes.HWND, wintypes.DWORD], wintypes.BOOL
    ways = (LEFT_OUT, BLACK) if wanted else (SHOWN,)
    return any(bool(ask(window_id, way)) for way in ways)


def _macos(view: int, wanted: bool, runtime: Any) -> bool:
    """Send `[[view window] setSharingType: …]` through the Objective-C runtime."""
    import ctypes
    from ctypes import util

    runtime = runtime or ctypes.CDLL(util.find_library("objc"))
    runtime.sel_registerName.restype = ctypes.c_void_p
    runtime.sel_registerName.argtypes = [ctypes.c_char_p]
    address = ctypes.cast(runtime.objc_msgSend, ctypes.c_void_p).value
    # One function for all messages: each is called by the types of its own.
    get = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(address or 0)
    put = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(address or 0)
    window = get(view, runtime.sel_registerName(b"window"))
    if not window:
        return False
    put(window, runtime.sel_registerName(b"setSharingType:"), _SHARED_NONE if wanted else _SHARED_READ_ONLY)
    return True

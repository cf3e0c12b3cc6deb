"""Tells when the session is locked and when the computer goes to sleep, as far as the system says so.

Loaded after the start. Where a system says nothing in time, `awake.asleep_seconds` notices afterwards.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


def watch_session(window: QWidget, gone: Callable[[], None]) -> object:
    """Call `gone` on the UI thread when the session is locked or sleep begins; return what has to live on.

    Before sleep the computer waits for `gone` to return, where it offers that.
    """
    if sys.platform == "win32":
        from painapp.system.session_windows import WindowsSession

        return WindowsSession(int(window.winId()), gone)
    if sys.platform == "darwin":
        from painapp.system.session_macos import MacSession

        return MacSession(gone)
    try:
        from painapp.system.session_linux import LinuxSession
    except ImportError:  # a Qt without D-Bus: then sleep is noticed afterwards
        return None
    return LinuxSession(window, gone)

"""The kernel's lock on a file, and two events by which another start asks for the window: Windows."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

_FAR_AWAY = 1 << 30
"""Where the locked byte lies: beyond the file's end, so that others can read what is in it."""

_MAY_SET, _MAY_WAIT = 0x0002, 0x00100000
_ANY_PROCESS = 0xFFFFFFFF
_DONE = 0


def lock_whole(held: int, msvcrt: Any = None) -> bool:
    """Lock an open file for this process until it is closed; False where another process has it."""
    if msvcrt is None:
        import importlib

        msvcrt = importlib.import_module("msvcrt")
    os.lseek(held, _FAR_AWAY, os.SEEK_SET)
    try:
        msvcrt.locking(held, msvcrt.LK_NBLCK, 1)
    except OSError:
        return False
    finally:
        os.lseek(held, 0, os.SEEK_SET)
    return True


class Doorbell:
    """Two events, to ask and to answer, named after the lock's file `held`. Raises OSError."""

    def __init__(self, held: int, system: Any = None) -> None:
        place = os.fstat(held)
        self.address = f"Local\\PainApp-{place.st_dev:x}-{place.st_ino:x}"
        self._kernel = (system or _System()).kernel
        self._ring = self._kernel.CreateEventW(None, False, False, f"{self.address}-show")
        self._shown = self._kernel.CreateEventW(None, False, False, f"{self.address}-shown")
        if not self._ring or not self._shown:
            self.close()
            raise OSError("no events")

    def listen(self, parent: QObject, rung: Callable[[str], None]) -> None:
        """Call `rung` on each ring; Windows knows no activation tokens, so it is given "" always."""
        from PySide6 import QtCore

        notifier: Any = getattr(QtCore, "QWinEventNotifier")(self._ring, parent)  # noqa: B009 - Windows only

        def activated(*_: Any) -> None:
            self.answer(rung)

        notifier.activated.connect(activated)
        notifier.setEnabled(True)

    def answer(self, rung: Callable[[str], None]) -> None:
        """Show the window and say so."""
        rung("")
        self._kernel.SetEvent(self._shown)

    def close(self) -> None:
        """Hang it down; the kernel forgets events that nobody holds."""
        for event in (self._ring, self._shown):
            if event:
                self._kernel.CloseHandle(event)


def ring(address: str, token: str, patience: float, system: Any = None) -> bool:
    """Ask the process at `address` to show its window; False where it does not say so in time."""
    del token
    system = system or _System()
    kernel = system.kernel
    show = kernel.OpenEventW(_MAY_SET, False, f"{address}-show")
    shown = kernel.OpenEventW(_MAY_WAIT, False, f"{address}-shown")
    try:
        if not show or not shown:
            return False
        # Only the process in front may bring another to the front; this one was just started by hand.
        system.user.AllowSetForegroundWindow(_ANY_PROCESS)
        kernel.SetEvent(show)
        return kernel.WaitForSingleObject(shown, int(patience * 1000)) == _DONE
    finally:
        for event in (show, shown):
            if event:
                kernel.CloseHandle(event)


class _System:
    """The two libraries, with handles as wide as pointers."""

    def __init__(self) -> None:
        import ctypes
        from ctypes import wintypes

        load: Any = getattr(ctypes, "WinDLL")  # noqa: B009 - it exists on Windows only
        self.kernel, self.user = load("kernel32"), load("user32")
        for name in ("CreateEventW", "OpenEventW"):
            getattr(self.kernel, name).restype = wintypes.HANDLE
        create, opening = self.kernel.CreateEventW, self.kernel.OpenEventW
        create.argtypes = [wintypes.LPVOID, wintypes.BOOL, wintypes.BOOL, wintypes.LPCWSTR]
        opening.argtypes = [wintypes.DWORD, wintypes.BOOL, wintypes.LPCWSTR]
        for name in ("SetEvent", "CloseHandle"):
            getattr(self.kernel, name).argtypes = [wintypes.HANDLE]
        self.kernel.WaitForSingleObject.argtypes = [wintypes.HANDLE, wintypes.DWORD]
        self.user.AllowSetForegroundWindow.argtypes = [wintypes.DWORD]

"""The kernel's lock on a file, and a socket that another start can ring: Linux and macOS.

It uses the bare `_socket`, since loading `socket` itself would cost a start 9 ms.
"""

from __future__ import annotations

import _socket
import fcntl
import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QObject

LONGEST_PATH = 100
"""In bytes; the system's own limit for the path of a socket is 104 or 108."""

_SHOW, _SHOWN = b"show ", b"shown"
_LONGEST_MESSAGE = 1024
_CALLER_SECONDS = 0.2
"""How long a caller may take to say what they want: the window waits meanwhile."""


def lock_whole(held: int) -> bool:
    """Lock an open file for this process until it is closed; False where another process has it."""
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # a file system without locks: then there is none to respect
        return True
    return True


class Doorbell:
    """A socket of its own for the process that holds the lock on the file `held`. Raises OSError."""

    def __init__(self, held: int) -> None:
        place = os.fstat(held)
        name = f"painapp-{place.st_dev:x}-{place.st_ino:x}"
        self._socket = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
        self.address = ""
        for folder in _folders():
            path = f"{folder}/{name}"
            if len(os.fsencode(path)) <= LONGEST_PATH and self._bind(path):
                self.address = path
                break
        if not self.address:
            self._socket.close()
            raise OSError("no folder for a socket")
        self._socket.listen(4)

    def listen(self, parent: QObject, rung: Callable[[str], None]) -> None:
        """Call `rung` with the caller's activation token ("" without one) on each ring."""
        from PySide6.QtCore import QSocketNotifier

        notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, parent)
        notifier.activated.connect(lambda: self._answer(rung))
        self._notifier = notifier

    def close(self) -> None:
        """Hang it down; nothing of it stays."""
        notifier = getattr(self, "_notifier", None)
        if notifier is not None:
            with suppress(RuntimeError):  # it went with its parent
                notifier.setEnabled(False)
        with suppress(OSError):
            Path(self.address).unlink()
        self._socket.close()

    def _bind(self, path: str) -> bool:
        try:
            # What lies there was left by a process that was killed: we hold the lock now.
            Path(path).unlink(missing_ok=True)
            self._socket.bind(path)
            Path(path).chmod(0o600)
        except OSError:
            return False
        return True

    def _answer(self, rung: Callable[[str], None]) -> None:
        import socket

        with socket.socket(fileno=os.dup(self._socket.fileno())) as door:
            door.settimeout(_CALLER_SECONDS)
            try:
                caller, _ = door.accept()
            except OSError:  # gone again
                return
            with caller, suppress(OSError):
                caller.settimeout(_CALLER_SECONDS)
                said = caller.recv(_LONGEST_MESSAGE)
                if said.startswith(_SHOW):
                    rung(_printable(said.removeprefix(_SHOW)))
                    caller.sendall(_SHOWN)


def ring(address: str, token: str, patience: float) -> bool:
    """Ask the process at `address` to show its window; False where it does not say so in time."""
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as call, suppress(OSError):
        call.settimeout(patience)
        call.connect(address)
        call.sendall(_SHOW + _printable(token.encode()).encode())
        return call.recv(_LONGEST_MESSAGE) == _SHOWN
    return False


def _folders() -> Iterator[str]:
    """Folders that are this person's alone, the best first."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime and _is_private(runtime):
        yield runtime
    for shared in dict.fromkeys((os.environ.get("TMPDIR", ""), "/tmp")):  # noqa: S108 - made private below
        own = f"{shared.rstrip('/')}/painapp-{os.getuid()}"
        if shared and len(os.fsencode(own)) < LONGEST_PATH:
            with suppress(OSError):
                Path(own).mkdir(mode=0o700)
            if _is_private(own):
                yield own


def _is_private(folder: str) -> bool:
    try:
        found = os.lstat(folder)
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077


def _printable(said: bytes) -> str:
    text = said.decode("ascii", "replace")
    return text if text.isprintable() and text.isascii() else ""

"""One window for one diary: a lock that the kernel lets go of, and a way to ask the other to come forward.

The lock lies on a file beside the diary's folder. A process that dies, however it dies, holds it no longer;
the file itself means nothing. It tells how to reach whoever holds the lock: a socket in the person's runtime
folder, on Windows a pair of events. Nothing here uses a network.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP

if sys.platform == "win32":
    from painapp.system.doorbell_windows import Doorbell, lock_whole, ring
else:
    from painapp.system.doorbell_unix import Doorbell, lock_whole, ring

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject

PATIENCE_SECONDS = 5.0
"""How long the other window is given to answer; it may just be starting."""

BRIEF_PATIENCE_SECONDS = 1.0
"""The same where a window waits meanwhile."""

_LOOK_AGAIN_SECONDS = 0.05
_LONGEST_ADDRESS = 1024
_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - not a secret: the desktop's leave to come to the front


class OpenElsewhere(ExpectedError):  # noqa: N818 - it names what happened
    """Another window has this diary, and does not answer."""

    happened = QT_TRANSLATE_NOOP(
        "Instance", "Your diary is open in another PainApp window, and that window does not answer."
    )
    safe = QT_TRANSLATE_NOOP(
        "Instance", "Nothing is lost. Two windows never write in one diary at the same time."
    )
    next_step = QT_TRANSLATE_NOOP(
        "Instance",
        "Look for the other window and close it, or wait a little and try again. "
        "If there is none to be seen, starting the computer anew helps.",
    )


class SingleInstance:
    """The place at the diary in `folder`, which one process at a time can take."""

    def __init__(self, folder: Path) -> None:
        self.file = folder.parent / f"{folder.name}.lock"
        self._held: int | None = None
        self._doorbell: Doorbell | None = None
        self._wish = folder.parent / f"{folder.name}.help"
        self._listener: tuple[QObject, Callable[[str], None]] | None = None

    def take(self) -> bool:
        """Take the place; True where it is ours now, or was already. Never raises.

        Where the lock's file can neither be opened nor made, on a disk that cannot be written to, there is
        nothing that two windows could spoil, and the place counts as taken.
        """
        if self._held is not None and self._is_in_place(self._held):
            return True
        self.release()
        while True:
            try:
                held = _opened(self.file)
            except OSError:
                return True
            if not lock_whole(held):
                os.close(held)
                return False
            if self._is_in_place(held):  # else it was replaced between opening and locking
                break
            os.close(held)
        self._held = held
        self._hang_doorbell(held)
        return True

    def is_taken(self) -> bool:
        """Tell whether another has the place now, without taking it. Never raises."""
        try:
            held = os.open(self.file, os.O_RDWR)
        except OSError:
            return False
        try:
            return not lock_whole(held)
        finally:
            os.close(held)

    def listen(
        self, parent: QObject, show: Callable[[], None], help_now: Callable[[], None] = lambda: None
    ) -> None:
        """Call `show` on the thread of the event loop whenever another start asks for the window.

        `help_now` follows where it asks for Help me now.
        """

        def rung(token: str) -> None:
            if token:
                os.environ[_TOKEN] = token  # Qt hands it to the desktop when the window asks for the focus
            show()
            if self._take_wish():
                help_now()

        self._listener = parent, rung
        if self._doorbell is not None:
            self._doorbell.listen(parent, rung)

    def show_other(self, patience: float = PATIENCE_SECONDS, *, help_now: bool = False) -> bool:
        """Ask whoever has the place to show their window; False without an answer in `patience` seconds.

        With `help_now` they are to begin Help me now. Where they leave the place meanwhile, because their
        window is just closing, it is taken and nobody answered.
        """
        if help_now:
            with suppress(OSError):  # then the window comes forward, and has its button
                self._wish.touch()
        try:
            return self._rung(patience)
        finally:
            self._take_wish()

    def _take_wish(self) -> bool:
        """Tell whether Help me now was asked for, and ask no longer."""
        try:
            self._wish.unlink()
        except OSError:
            return False
        return True

    def _rung(self, patience: float) -> bool:
        until = time.monotonic() + patience
        while True:
            address = _address_in(self.file)
            left = until - time.monotonic()
            if address and ring(address, os.environ.get(_TOKEN, ""), max(left, 0.1)):
                return True
            if left <= 0 or self.take():
                return False
            time.sleep(min(_LOOK_AGAIN_SECONDS, left))  # it has the lock and is about to write its address

    def release(self) -> None:
        """Leave the place to others; again is fine."""
        doorbell, self._doorbell = self._doorbell, None
        if doorbell is not None:
            doorbell.close()
        held, self._held = self._held, None
        if held is not None:
            with suppress(OSError):
                os.ftruncate(held, 0)
            os.close(held)

    def _hang_doorbell(self, held: int) -> None:
        with suppress(OSError):  # without one, another start finds nobody answering
            self._doorbell = Doorbell(held)
            os.ftruncate(held, 0)
            os.lseek(held, 0, os.SEEK_SET)
            os.write(held, self._doorbell.address.encode())
        if self._doorbell is not None and self._listener is not None:
            self._doorbell.listen(*self._listener)

    def _is_in_place(self, held: int) -> bool:
        try:
            return os.path.samestat(os.fstat(held), self.file.stat())
        except OSError:
            return False


def _opened(file: Path) -> int:
    try:
        return os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        return os.open(file, os.O_RDONLY)


def _address_in(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            return stream.read(_LONGEST_ADDRESS).decode()
    except (OSError, ValueError):
        return ""

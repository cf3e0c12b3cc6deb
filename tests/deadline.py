"""Waiting for something that another process does: look, rest a moment, look again, until a deadline.

For tests and the bench. Inside one process wait for a signal instead.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_T = TypeVar("_T")

REST_SECONDS = 0.02
GENEROUS_SECONDS = 60.0
"""The machine may be busy with many other things; only a broken program waits as long as this."""


class Deadline:
    """So many seconds from now."""

    def __init__(self, seconds: float = GENEROUS_SECONDS) -> None:
        self._seconds = seconds
        self._end = time.monotonic() + seconds
        self._rest = threading.Event()

    @property
    def over(self) -> bool:
        """Whether it has passed."""
        return time.monotonic() >= self._end

    def ticks(self, what: str, rest: float = REST_SECONDS) -> Iterator[None]:
        """Yield at once and then after each rest. Raises AssertionError naming `what` when it is over."""
        while True:
            yield
            if self.over:
                raise AssertionError(f"waited {self._seconds:.0f} s in vain until {what}")
            self._rest.wait(rest)


def wait_for(
    look: Callable[[], _T | None], what: str, seconds: float = GENEROUS_SECONDS, rest: float = REST_SECONDS
) -> _T:
    """Look until there is something (neither None, False nor empty), and return it."""
    for _ in Deadline(seconds).ticks(what, rest):
        found = look()
        if found:
            return found
    raise AssertionError("a deadline never ends quietly")

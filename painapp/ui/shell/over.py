"""What can lie over all rooms for a while, as Help me now does, and what the window asks of it."""

from __future__ import annotations

from typing import Protocol


class Over(Protocol):
    """It has the keyboard and the whole window until it goes."""

    def stop(self) -> None:
        """Go, as the person wants it (Esc)."""
        ...

    def go(self, room: str = "") -> None:
        """Go at once and ask nothing: `room` is wanted, or the window locks, hides or closes."""
        ...

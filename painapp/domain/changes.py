"""What a write touched, told to everyone who shows diary data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class Changes:
    """Kinds of entry and days that a committed write touched; `settings` when those changed."""

    kinds: frozenset[str] = frozenset()
    days: frozenset[date] = frozenset()
    settings: bool = False

    def touches(self, first: date, last: date) -> bool:
        """Tell whether any day from `first` to `last` was touched."""
        return any(first <= day <= last for day in self.days)

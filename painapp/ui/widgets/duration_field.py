"""A field for how long something took: hours and minutes, with buttons for less and more."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from painapp.ui.widgets.stepped_field import SteppedField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from painapp.ui.theme.theme import Theme

_NUMBER = re.compile(r"(\d{1,4})(?:[.,](5|25|75|0))?")
_TOGETHER = re.compile(r"(\d{1,3})\s*(?::\s*(\d\d)|[ht]\.?\s*(\d{1,2}))(?:\s*m(?:in)?\.?)?")
_UNIT = re.compile(r"\s*(?:h|t|min|m)\.?$")


def parse_duration(hours: str, minutes: str) -> int | None:
    """Read two boxes as whole minutes; None when a box holds something else.

    An empty box is 0. Hours may have a half or a quarter ("6.5" or "6,5" is 390 minutes) when the
    minutes are empty, or hold both ("6:40", "6 h 40"); "6.40" could mean either and is not taken.
    Minutes may be above 59 ("90" is 1 h 30).
    """
    hours, minutes = (unicodedata.normalize("NFKC", part).strip().casefold() for part in (hours, minutes))
    both = _TOGETHER.fullmatch(hours)
    if both is not None:
        rest = int(both[2] or both[3])
        return int(both[1]) * 60 + rest if not minutes and rest < 60 else None
    hours, minutes = (_UNIT.sub("", part) for part in (hours, minutes))
    whole = _NUMBER.fullmatch(hours or "0")
    more = _NUMBER.fullmatch(minutes or "0")
    if whole is None or more is None or more[2] or (whole[2] and minutes):
        return None
    part = int(whole[2]) * 60 // 10 ** len(whole[2]) if whole[2] else 0
    return int(whole[1]) * 60 + part + int(more[1])


class DurationField(SteppedField[int]):
    """Whole minutes from 0 to `maximum_minutes`, shown as hours and minutes.

    The buttons go to the next full `step` minutes, from an empty field to `start` (else one step).
    Below an hour in all there is no box for hours.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        maximum_minutes: int,
        step: int = 5,
        start: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        less = self.tr("{name}, less").format(name=name)
        more = self.tr("{name}, more").format(name=name)
        super().__init__(theme, name, less, more, parent)
        self._maximum = maximum_minutes
        self._step = step
        self._start = step if start is None else start
        self._has_hours = maximum_minutes >= 60
        minutes = (self.tr("{name}, minutes").format(name=name), self.tr("min"), 64)
        hours = (self.tr("{name}, hours").format(name=name), self.tr("h"), 64)
        self.fill([hours, minutes] if self._has_hours else [minutes])

    def parse(self, typed: list[str]) -> int | None:
        """Read the boxes together; None above the maximum too."""
        minutes = parse_duration(typed[0] if self._has_hours else "", typed[-1])
        return minutes if minutes is not None and minutes <= self._maximum else None

    def written(self, value: int) -> list[str]:
        """Return hours and minutes in the digits of the locale."""
        parts = divmod(value, 60) if self._has_hours else (value,)
        return [self.locale().toString(part) for part in parts]

    def stepped(self, value: int | None, direction: int) -> int:
        """Return the next full step within 0 and the maximum."""
        if value is None:
            return min(self._start, self._maximum)
        steps = value // self._step + 1 if direction > 0 else -(-value // self._step) - 1
        return min(max(steps * self._step, 0), self._maximum)

    def hint_for(self, typed: list[str]) -> str:
        """Return what can be typed, or how much is the most."""
        if parse_duration(typed[0] if self._has_hours else "", typed[-1]) is None:
            return self.tr("Numbers only, like 6 and 40") if self._has_hours else self.tr("A number, like 40")
        hours, minutes = divmod(self._maximum, 60)
        if not minutes and self._has_hours:
            return self.tr("Up to %n hour(s)", "", hours)
        return self.tr("Up to %n minute(s)", "", self._maximum)

"""How Robin's days go, before anything is written down: better and worse weeks, flare-ups, days left out.

Every value follows from the seed and the date alone, so that the last ninety days of ten years are the
same as ninety days by themselves.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi, sin
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

_ROBIN = 22141
"""Chosen so that, with the usual seed, the fortnight to 22 November 2026, which pictures and tests show,
holds a flare-up, a gap and a day written later."""
_FLARE_BLOCK, _GAP_BLOCK, _HOLIDAY_BLOCK = 26, 19, 211
"""Days; in each stretch of this length there is at most one flare-up, one gap, one long gap."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One day as Robin lives it.

    `pain` is the level of the day on 0–10, not yet rounded; `lift` shifts mood and energy; `activity`
    scales what gets done (1 an ordinary day). `flare_day` counts from 1 within a flare-up, 0 outside.
    `recorded` is False in a gap; `late_by` is how many days later the day was written down.
    """

    day: date
    pain: float
    lift: float
    activity: float
    flare_day: int
    recorded: bool
    late_by: int
    away: bool
    """Visiting aunt Åse in Tromsø."""


class Course:
    """The course of Robin's days for one seed."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        chance = self.chance("waves")
        self._phases = [chance.uniform(0, 2 * pi) for _ in range(3)]

    def chance(self, *about: object) -> Random:
        """Return the seeded chance for one purpose, the same on every computer."""
        return Random(":".join(str(one) for one in (_ROBIN, self._seed, *about)))

    def condition(self, day: date) -> Condition:
        """Return how `day` goes."""
        number = day.toordinal()
        chance = self.chance("day", number)
        week_pain, week_lift = self._week(number // 7)
        flare_day, flare_pain = self._flare(number)
        away = day.year % 2 == 0 and day.month == 7 and 3 <= day.day <= 10
        pain = (
            4.0
            + self._waves(number)
            + 0.35 * cos(2 * pi * (day.timetuple().tm_yday - 20) / 365)  # winters are a little harder
            + week_pain
            + (0.0, 0.5, -0.1, 0.3, 0.2, -0.2, -0.4)[day.weekday()]  # Tuesdays are long
            + flare_pain
            - (0.5 if away else 0)
            + chance.gauss(0, 0.55)
        )
        activity = chance.uniform(0.7, 1.35) * (0.4 if flare_day else 1) * (1.15 if pain < 3.5 else 1)
        recorded = not self._gap(number) and chance.random() > 0.02
        late = recorded and chance.random() < (0.13 if flare_day else 0.06)
        return Condition(
            day=day,
            pain=min(max(pain, 0.5), 9.6),
            lift=week_lift - (0.8 if flare_day else 0) + (0.8 if away else 0) + chance.gauss(0, 0.5),
            activity=activity,
            flare_day=flare_day,
            recorded=recorded,
            late_by=chance.choice((1, 1, 1, 2, 2, 3, 5)) if late else 0,
            away=away,
        )

    def _waves(self, number: int) -> float:
        lengths, heights = (47, 163, 2600), (0.4, 0.5, 0.6)
        return sum(
            height * sin(2 * pi * number / length + phase)
            for length, height, phase in zip(lengths, heights, self._phases, strict=True)
        )

    def _week(self, week: int) -> tuple[float, float]:
        chance = self.chance("week", week)
        hard = chance.random() < 0.13
        return chance.gauss(1.1 if hard else -0.1, 0.35), chance.gauss(-0.9 if hard else 0.2, 0.4)

    def _flare(self, number: int) -> tuple[int, float]:
        """Return the day within a flare-up and what it adds to the pain; twice 0 outside."""
        block, within = divmod(number, _FLARE_BLOCK)
        chance = self.chance("flare", block)
        if chance.random() > 0.6:
            return 0, 0
        start, length = chance.randrange(_FLARE_BLOCK - 7), chance.choice((2, 3, 3, 3, 4, 4, 5, 6, 7))
        day = within - start + 1
        if not 1 <= day <= length:
            return 0, 0
        worst = chance.uniform(2.3, 4.0)
        share = 0.8 if day == 1 else 0.55 if day == length else 1.0 - 0.08 * (day - 2)
        return day, worst * share

    def _gap(self, number: int) -> bool:
        return self._in_stretch(number, "gap", _GAP_BLOCK, 0.45, (1, 1, 1, 2, 2, 3, 4)) or self._in_stretch(
            number, "holiday", _HOLIDAY_BLOCK, 0.6, (6, 7, 8, 11)
        )

    def _in_stretch(
        self, number: int, name: str, block: int, likely: float, lengths: tuple[int, ...]
    ) -> bool:
        at, within = divmod(number, block)
        chance = self.chance(name, at)
        if chance.random() > likely:
            return False
        start, length = chance.randrange(block - max(lengths)), chance.choice(lengths)
        return start <= within < start + length

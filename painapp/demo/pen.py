"""How Robin writes something down: with an id, a time of day or none, and when and where it was written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from painapp.domain.moments import LocalTime, Written, diary_day, offset_minutes, zone_of

if TYPE_CHECKING:
    from random import Random

    from painapp.demo.course import Condition
    from painapp.domain.entries import Entry

AWAY_ZONE = "Europe/Oslo"


@dataclass(frozen=True, slots=True)
class Moment:
    """A local time, and when and where it was written down."""

    at: LocalTime | None
    written: Written


class Pen:
    """Writes the entries of one day. `zone` is where Robin lives; `chance` gives ids and minutes."""

    def __init__(self, now: Condition, zone: str, chance: Random) -> None:
        self._now = now
        self._zone = AWAY_ZONE if now.away else zone
        self._chance = chance

    def make(self, kind: type[Entry], moment: Moment, **said: Any) -> Entry:
        """Return a new entry of the day."""
        entry_id = UUID(int=self._chance.getrandbits(128), version=4)
        return kind(id=entry_id, day=self._now.day, at=moment.at, written=moment.written, **said)

    def timed(self, hour: float, after: float = 0.5) -> Moment:
        """A moment `hour` hours after midnight of the day, written `after` minutes later."""
        local = self._local(self._now.day, hour)
        at = LocalTime(local.time().replace(microsecond=0), self._zone, offset_minutes(local))
        return Moment(at, self._stamp(local + timedelta(minutes=after, seconds=self._chance.randrange(50))))

    def untimed(self, first: float, last: float) -> Moment:
        """No time of day; written between two hours of the day, or the evening Robin caught up."""
        now = self._now
        hour = self._chance.uniform(18.5, 22.0) if now.late_by else self._chance.uniform(first, last)
        return Moment(None, self._stamp(self._local(now.day + timedelta(days=now.late_by), hour)))

    def _local(self, day: date, hour: float) -> datetime:
        seconds = round(hour * 3600)
        days, within = divmod(seconds, 24 * 3600)
        clock = time(within // 3600, within // 60 % 60, within % 60)
        return datetime.combine(day + timedelta(days=days), clock, zone_of(self._zone))

    def _stamp(self, local: datetime) -> Written:
        return Written(
            local.astimezone(UTC).replace(microsecond=0), self._zone, offset_minutes(local), diary_day(local)
        )

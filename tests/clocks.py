"""A clock for tests: it stands still until a test moves it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from painapp.domain.moments import zone_of


class FixedClock:
    """A clock port that a test sets: `FixedClock(datetime(2026, 11, 22, 18, 42))` is local time in `zone`."""

    def __init__(self, local: datetime = datetime(2026, 11, 22, 18, 42), zone: str = "Europe/London") -> None:
        self.zone = zone
        self.instant = local.replace(tzinfo=zone_of(zone)).astimezone(UTC)

    def now(self) -> datetime:
        return self.instant

    def zone_name(self) -> str:
        return self.zone

    def move(self, **by: Any) -> None:
        """Go on (or back) by days, hours, minutes… as timedelta takes them."""
        self.instant += timedelta(**by)

    def put(self, local: datetime, zone: str | None = None) -> None:
        """Stand at another local time, and perhaps in another zone."""
        self.zone = zone or self.zone
        self.instant = local.replace(tzinfo=zone_of(self.zone)).astimezone(UTC)

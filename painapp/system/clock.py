"""The time and the local time zone, as this computer has them."""

from __future__ import annotations

import os
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

_LOCALTIME = Path("/etc/localtime")
_TIMEZONE = Path("/etc/timezone")


class SystemClock:
    """The computer's clock.

    The local zone is asked anew each time, so that travel is noticed while the app is open. Its source is
    the TZ variable, then the link /etc/localtime, then /etc/timezone (Linux and macOS, read directly:
    20 µs, where Qt needs 8 ms at first); on Windows the zone set there, by its IANA name from Qt. A zone
    without an IANA name (a TZ rule like "EST5EDT,M3.2.0,M11.1.0") becomes the fixed zone with the offset
    now in force, for example "Etc/GMT+5".
    """

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        return datetime.now(UTC)

    def zone_name(self) -> str:
        """Return the IANA name of the local time zone, for example "Europe/London"."""
        name = _from_windows() if sys.platform == "win32" else _from_variable() or _from_files()
        return name if _known(name) else _fixed_zone()


def _from_variable() -> str:
    value = os.environ.get("TZ")
    if value is None:
        return ""
    value = value.removeprefix(":")
    # TZ may also name a file, often the link /etc/localtime itself, and means UTC when it is empty.
    if value.startswith("/"):
        return _zone_in(value) or _zone_in(os.path.realpath(value)) or value
    return value or "UTC"


def _from_files() -> str:
    try:
        name = _zone_in(str(_LOCALTIME.readlink()))
    except OSError:  # no such file, or a copy instead of a link
        name = ""
    if name:
        return name
    try:
        return _TIMEZONE.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""


def _zone_in(path: str) -> str:
    _, folder, name = path.rpartition("/zoneinfo/")
    return name.removeprefix("posix/").removeprefix("right/") if folder else ""


def _from_windows() -> str:
    from PySide6.QtCore import QTimeZone

    return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")


def _known(name: str) -> bool:
    """Tell whether zoneinfo has the zone; it keeps the ones it has read, so asking again costs nothing."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _fixed_zone() -> str:
    """Name the zone with the present offset; its sign is the other way round, by POSIX's custom."""
    minutes = (time.localtime().tm_gmtoff or 0) // 60
    hours, rest = divmod(minutes, 60)
    if rest or not -12 <= hours <= 14 or not hours:
        return "UTC"
    return f"Etc/GMT{-hours:+d}"

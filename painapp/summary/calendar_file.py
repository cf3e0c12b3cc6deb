"""A call as a calendar file (RFC 5545): titled "Call", and nothing else personal unless it was asked for.

Whoever looks at a calendar over a shoulder learns nothing: neither the title nor the name of the program that
made the file speaks of pain.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from painapp.domain.calls import who_words
from painapp.domain.moments import zone_of
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from datetime import date

    from painapp.domain.call import Call
    from painapp.domain.ports import Clock, Language

MINUTES = 30
"""How long a call with a time stands in the calendar (ours: nobody says how long it will be)."""

_LINE = 75
"""Bytes a line may hold at most; a longer one goes on in the next (RFC 5545, 3.1)."""


def file_name(call: Call, language: Language) -> str:
    """Return a name that says nothing of pain: "Call 2026-12-03.ics"."""
    day = call.call_day.isoformat() if call.call_day is not None else ""
    name = language.text(_FILE_NAME, day=day).strip()
    return f"{name.replace('/', '-')}.ics"


def calendar_file(call: Call, clock: Clock, language: Language, *, details: bool = False) -> bytes:
    """Return the file of a call with a day, on the whole day where no time is known.

    With `details` it also says whom the call is with, and the place or number. Saved again after a change,
    it stands in for the one before. Raises ValueError for a call without a day.
    """
    if call.call_day is None:
        raise ValueError("a call without a day has no place in a calendar")
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Call//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        f"UID:{call.id}",
        f"DTSTAMP:{_instant(clock.now())}",
        *_when(call, call.call_day, clock),
        f"SUMMARY:{_escaped(language.text(_TITLE))}",
        "CLASS:PRIVATE",
        *(_details(call, language) if details else ()),
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return b"".join(_folded(line) for line in lines)


def _when(call: Call, day: date, clock: Clock) -> tuple[str, str]:
    if call.clock is None:
        end = day + timedelta(days=1)
        return f"DTSTART;VALUE=DATE:{day:%Y%m%d}", f"DTEND;VALUE=DATE:{end:%Y%m%d}"
    # As an instant: whichever zone a calendar is set to, it is the right moment.
    start = datetime.combine(day, call.clock, zone_of(clock.zone_name()))
    return f"DTSTART:{_instant(start)}", f"DURATION:PT{MINUTES}M"


def _details(call: Call, language: Language) -> tuple[str, ...]:
    who = who_words(call, language)
    return (
        *([f"DESCRIPTION:{_escaped(who)}"] if who else []),
        *([f"LOCATION:{_escaped(call.place)}"] if call.place else []),
    )


def _instant(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    """Escape a text value (RFC 5545, 3.3.11)."""
    for letter in ("\\", ";", ","):
        text = text.replace(letter, f"\\{letter}")
    return text.replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """Return a line, broken where it is too long, never within a letter."""
    parts: list[bytes] = []
    part = b""
    for letter in line:
        made = letter.encode()
        if len(part) + len(made) > _LINE:
            parts.append(part)
            part = b" "
        part += made
    return b"\r\n".join((*parts, part)) + b"\r\n"


_TITLE = QT_TRANSLATE_NOOP("Calendar file", "Call")
_FILE_NAME = QT_TRANSLATE_NOOP("Calendar file", "Call {day}")

"""Languages for tests that need no Qt: plain English, and one that makes every text longer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, time

    from painapp.domain.words import Words

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


class PlainEnglish:
    """The Language port in British English, from the sources; "(s)" and "(ies)" become real plurals."""

    code = "en-GB"
    right_to_left = False
    first_weekday = 0

    def text(self, words: Words, count: int | None = None, **values: object) -> str:
        source = words.source
        if not words.context:
            return source
        if count is not None:
            source = source.replace("%n", str(count)).replace("(s)", "" if count == 1 else "s")
            source = source.replace("y(ies)", "y" if count == 1 else "ies")
        return source.format(**values) if values else source

    def date_long(self, day: date) -> str:
        return f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"

    def date_full(self, day: date) -> str:
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"

    def date_short(self, day: date) -> str:
        return f"{day.day} {_MONTHS[day.month - 1][:3]}"

    def month(self, day: date) -> str:
        return f"{_MONTHS[day.month - 1]} {day.year}"

    def weekday_short(self, day: date) -> str:
        return _WEEKDAYS[day.weekday()][:2]

    def weekday_letter(self, day: date) -> str:
        return _WEEKDAYS[day.weekday()][0]

    def period(self, first: date, last: date) -> str:
        if first == last:
            return self.date_full(last)
        start = str(first.day)
        if (first.year, first.month) != (last.year, last.month):
            start += f" {_MONTHS[first.month - 1]}"
        if first.year != last.year:
            start += f" {first.year}"
        return f"{start} to {self.date_full(last)}"

    def clock_time(self, at: time) -> str:
        return at.strftime("%H:%M")

    def number(self, value: float, decimals: int = 0) -> str:
        written = f"{value:.{decimals}f}"
        return written.rstrip("0").rstrip(".") if "." in written else written

    def duration(self, minutes: int) -> str:
        hours, rest = divmod(minutes, 60)
        parts = [f"{hours} h"] if hours else []
        if rest or not hours:
            parts.append(f"{rest} min")
        return " ".join(parts)

    def list_of(self, parts: Sequence[str]) -> str:
        *front, last = parts or [""]
        return f"{', '.join(front)} and {last}" if front else last


class Stretched(PlainEnglish):
    """English made 40 % longer, to find what does not fit."""

    code = "en-GB"

    def text(self, words: Words, count: int | None = None, **values: object) -> str:
        plain = super().text(words, count, **values)
        return plain + "~" * (len(plain) * 2 // 5)


class RightToLeft(PlainEnglish):
    """English words on a page that runs from right to left."""

    code = "ar"
    right_to_left = True

"""A field for a time of day, read leniently: "2320", "23.20", "11:20 pm" and "7" are all times."""

from __future__ import annotations

import re
import unicodedata
from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime

from painapp.ui.widgets.stepped_field import SteppedField

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from painapp.ui.theme.theme import Theme

AM, PM = ("am", "a"), ("pm", "p")

_DAY = 24 * 60
_SHAPE = re.compile(r"(?P<before>\D*)(?P<hour>\d{1,4})(?:(?P<between>\D*)(?P<minute>\d{2}))?(?P<after>\D*)")
_BEFORE, _BETWEEN, _AFTER = {"", "kl", "at"}, {"", ":", "h", "u", ",", "-"}, {"", "h", "u"}


def parse_clock(text: str, am: Iterable[str] = AM, pm: Iterable[str] = PM) -> time | None:
    """Read a time of day as people write it; None when it is none or could mean two things.

    Hour and minute may stand together ("2320", "720") or apart by a colon, a full stop, a comma, a
    space or "h"; one or two digits alone are an hour; 24:00 is midnight. `am` and `pm` are what
    before and after noon are called besides, in the language of the person. Digits of any script.
    """
    found = _SHAPE.fullmatch(unicodedata.normalize("NFKC", text))
    if found is None:
        return None
    before, between, after = (_bare(found[part] or "") for part in ("before", "between", "after"))
    named = {**dict.fromkeys(map(_bare, am), 0), **dict.fromkeys(map(_bare, pm), 12)}
    half = named.get(after, named.get(before))
    if between not in _BETWEEN or (before not in _BEFORE and before not in named):
        return None
    if (after not in _AFTER and after not in named) or (before in named and after in named):
        return None
    return _time(found["hour"], found["minute"], half)


def _bare(words: str) -> str:
    """Return a word without case, full stops, spaces and invisible marks, so that "p. m." is "pm"."""
    folded = unicodedata.normalize("NFKC", words).casefold()
    return "".join(c for c in folded if c != "." and unicodedata.category(c) not in {"Zs", "Cf", "Cc"})


def _time(hours: str, minutes: str | None, half: int | None) -> time | None:
    if minutes is None and len(hours) > 2:
        hours, minutes = hours[:-2], hours[-2:]
    hour, minute = int(hours), int(minutes or 0)
    if len(hours) > 2 or minute > 59:
        return None
    if half is not None and 1 <= hour <= 12:
        hour = hour % 12 + half
    elif half == 0 or (half == 12 and hour == 0):
        return None  # "14 am" and "0:30 pm" say two things at once
    if hour == 24 and minute == 0:
        hour = 0
    return time(hour, minute) if hour < 24 else None


class ClockField(SteppedField[time]):
    """A time of day; the buttons go five minutes back and forth, across midnight.

    `language_is_24h` says by which clock it is written, None as the locale does; digits, separator and
    the words for before and after noon come from the locale of the widget. `start` is where the buttons
    begin in an empty field.
    """

    STEP = 5

    def __init__(
        self,
        theme: Theme,
        name: str,
        language_is_24h: bool | None = None,
        start: time = time(8, 0),
        parent: QWidget | None = None,
    ) -> None:
        less = self.tr("{name}, earlier").format(name=name)
        more = self.tr("{name}, later").format(name=name)
        super().__init__(theme, name, less, more, parent)
        self._start = start
        self._in_24h = language_is_24h
        self.fill([(name, "", 112)])

    def parse(self, typed: list[str]) -> time | None:
        """Read the box, also with the locale's own words for before and after noon."""
        locale = self.locale()
        return parse_clock(typed[0], am=(*AM, locale.amText()), pm=(*PM, locale.pmText()))

    def written(self, value: time) -> list[str]:
        """Return the time as the locale writes it."""
        locale = self.locale()
        return [locale.toString(QTime(value.hour, value.minute), written_format(locale, self._in_24h))]

    def stepped(self, value: time | None, direction: int) -> time:
        """Return the next full five minutes; from an empty field the start."""
        if value is None:
            return self._start
        minutes = value.hour * 60 + value.minute
        steps = minutes // self.STEP + 1 if direction > 0 else -(-minutes // self.STEP) - 1
        hour, minute = divmod(steps * self.STEP % _DAY, 60)
        return time(hour, minute)

    def hint_for(self, typed: list[str]) -> str:
        """Return an example of what can be typed."""
        del typed
        return self.tr("A time like {example}").format(example=self.written(time(23, 20))[0])


def written_format(locale: QLocale, in_24h: bool | None) -> str:
    """Return the locale's short format, or a plain one where it has letters of its own or the other clock."""
    usual = locale.timeFormat(QLocale.FormatType.ShortFormat)
    usual_24h = "ap" not in usual.casefold()
    if in_24h is None:
        in_24h = usual_24h
    plain = "mm" in usual and re.fullmatch(r"[Hhm:.\sAaPp\u200e\u200f]+", usual)
    if plain and usual_24h == in_24h:
        return usual
    return "HH:mm" if in_24h else "h:mm AP"

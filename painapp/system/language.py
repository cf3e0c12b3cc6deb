"""The person's language: words from the translation files, dates, times and numbers from Qt's locales.

It needs QtCore but no application object, so the command line speaks it too.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTime, QTranslator

from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, time
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from painapp.domain.words import Words

SOURCE_LANGUAGE = "en"
_FILE = "painapp_{language}.qm"
_PLACE = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")
_COUNT = re.compile(r"%L?n")


class QtLanguage:
    """The Language port of the domain, by Qt.

    `code` is the language ("en", "nb-NO"), `country` an ISO 3166 code ("GB"); "" for either means the
    system's own. `translations` is the folder of the painapp_*.qm files; a language without a file there
    is not offered, and English stands in for it. Dates, times and numbers follow the country.

    `text` raises KeyError for a `{name}` place that gets no value: a mistake in the code.
    """

    def __init__(self, code: str, country: str, translations: Path) -> None:
        language = _language_part(code) or system_language(translations)
        if language not in offered_languages(translations):
            language = SOURCE_LANGUAGE
        self._locale = _locale(language, (country or _country_part(code) or _of_system()).upper())
        self._of_qt = QTranslator()
        self._translator = QTranslator()
        self._translator.load(str(translations / _FILE.format(language=language)))

    @property
    def code(self) -> str:
        """BCP 47 tag, for example "en-GB"; the PDF carries it."""
        return self._locale.name().replace("_", "-")

    @property
    def country(self) -> str:
        """ISO 3166 code of the country whose dates and numbers are written, for example "GB"."""
        return QLocale.territoryToCode(self._locale.territory())

    @property
    def right_to_left(self) -> bool:
        """Tell whether the language is written from right to left."""
        return self._locale.textDirection() == Qt.LayoutDirection.RightToLeft

    @property
    def first_weekday(self) -> int:
        """First day of the week, 0 Monday to 6 Sunday."""
        return self._locale.firstDayOfWeek().value - 1

    def install(self, app: QApplication) -> None:
        """Give the widgets this language: their texts, Qt's own texts, direction and number format.

        To be called before the first widget is made. It holds as long as this object lives.
        """
        app.installTranslator(self._translator)
        app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self.right_to_left else Qt.LayoutDirection.LeftToRight
        )
        QLocale.setDefault(self._locale)
        if _language_part(self.code) != SOURCE_LANGUAGE:
            from PySide6.QtCore import QLibraryInfo

            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            if self._of_qt.load(self._locale, "qtbase", "_", folder):
                app.installTranslator(self._of_qt)

    def text(self, words: Words, count: int | None = None, **values: object) -> str:
        """Translate `words`, choosing the plural form for `count`, and fill its `{name}` places.

        Text of the person's own (without a context) comes back as it is. Raises KeyError when a place gets
        no value.
        """
        if not words.context:
            return words.source
        number = -1 if count is None else count
        # Qt answers with nothing for a text without a translation.
        found = self._translator.translate(words.context, words.source, None, number) or words.source
        if count is not None:
            found = _COUNT.sub(self._locale.toString(count), found)
        # In one pass, so that braces in what a person wrote mean nothing.
        return _PLACE.sub(lambda place: self._written(values[place[1]]), found)

    def date_long(self, day: date) -> str:
        """Weekday, day and month: "Sunday 22 November"."""
        weekday = self._locale.dayName(day.isoweekday())
        pattern = _LONG_MONTH_FIRST if self._month_first else _LONG
        return self.text(pattern, weekday=weekday, day=day.day, month=self._locale.monthName(day.month))

    def date_full(self, day: date) -> str:
        """Day, month and year: "22 November 2026"."""
        pattern = _FULL_MONTH_FIRST if self._month_first else _FULL
        return self.text(pattern, day=day.day, month=self._locale.monthName(day.month), year=day.year)

    def date_short(self, day: date) -> str:
        """Day and short month: "22 Nov"."""
        return self._day_and_month(day, QLocale.FormatType.ShortFormat)

    def month(self, day: date) -> str:
        """Month and year: "November 2026"."""
        return self.text(_MONTH, month=self._locale.standaloneMonthName(day.month), year=day.year)

    def weekday_short(self, day: date) -> str:
        """Shortest unambiguous weekday for a column head: "Su"."""
        short = QLocale.FormatType.ShortFormat
        names = [self._locale.standaloneDayName(number, short).rstrip(".") for number in range(1, 8)]
        name = names[day.isoweekday() - 1]
        for length in range(1, len(name)):
            # Letters that combine (as in Hindi) cannot be cut off safely.
            if name.isalpha() and len({one[:length] for one in names}) == len(names):
                return name[:length]
        return name

    def weekday_letter(self, day: date) -> str:
        """Narrow weekday for an axis: "S"."""
        return self._locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.NarrowFormat)

    def period(self, first: date, last: date) -> str:
        """A span of days without repeating itself: "29 October to 22 November 2026"."""
        if first == last:
            return self.date_full(first)
        if (first.year, first.month) == (last.year, last.month):
            pattern = _IN_MONTH_MONTH_FIRST if self._month_first else _IN_MONTH
            month = self._locale.monthName(first.month)
            return self.text(pattern, first=first.day, last=last.day, month=month, year=first.year)
        same_year = first.year == last.year
        start = self._day_and_month(first) if same_year else self.date_full(first)
        return self.text(_SPAN, first=start, last=self.date_full(last))

    def clock_time(self, at: time) -> str:
        """Time of day as the country writes it: "18:42", "6:42 pm"."""
        style = self._locale.timeFormat(QLocale.FormatType.ShortFormat)
        # In small letters, and with a space that every font has.
        style = re.sub("ap", "ap", style, flags=re.IGNORECASE).replace("\u202f", " ")
        return self._locale.toString(QTime(at.hour, at.minute), style)

    def number(self, value: float, decimals: int = 0) -> str:
        """A number with the country's decimal mark; at most `decimals` places, no trailing zeros."""
        scale = 10**decimals
        # Half goes up, as people round; adding nothing turns −0 into 0.
        rounded = math.copysign(math.floor(abs(value) * scale + 0.5) / scale, value) + 0.0
        places = next(one for one in range(decimals + 1) if round(rounded, one) == rounded)
        return self._locale.toString(rounded, "f", places)

    def duration(self, minutes: int) -> str:
        """Minutes as "6 h 40 min", "45 min" or "2 h"."""
        hours, rest = divmod(minutes, 60)
        if not hours:
            return self.text(_MINUTES, minutes=rest)
        return self.text(_HOURS_MINUTES if rest else _HOURS, hours=hours, minutes=rest)

    def list_of(self, parts: Sequence[str]) -> str:
        """Join with commas and "and": "a, b and c"."""
        return self._locale.createSeparatedList(list(parts))

    @property
    def _month_first(self) -> bool:
        """Tell whether the country writes November 22 rather than 22 November."""
        style = self._locale.dateFormat(QLocale.FormatType.LongFormat).replace("dddd", "")
        return style.find("M") < style.find("d")

    def _day_and_month(self, day: date, length: QLocale.FormatType = QLocale.FormatType.LongFormat) -> str:
        pattern = _DAY_MONTH_MONTH_FIRST if self._month_first else _DAY_MONTH
        return self.text(pattern, day=day.day, month=self._locale.monthName(day.month, length))

    def _written(self, value: object) -> str:
        """Write a value into its place: a whole number in the language's digits, never grouped (2026)."""
        if isinstance(value, int) and not isinstance(value, bool):
            return self._locale.toString(value).replace(self._locale.groupSeparator(), "")
        return str(value)


def offered_languages(translations: Path) -> tuple[str, ...]:
    """Return the languages to choose from, English first: a .qm is only made of a whole translation."""
    prefix, suffix = _FILE.split("{language}")
    found = {
        path.name.removeprefix(prefix).removesuffix(suffix)
        for path in translations.glob(f"{prefix}*{suffix}")
    }
    return (SOURCE_LANGUAGE, *sorted(found - {SOURCE_LANGUAGE}))


def system_language(translations: Path) -> str:
    """Return the first of the languages the system prefers that is offered; English where there is none."""
    offered = offered_languages(translations)
    preferred = (_language_part(one) for one in QLocale.system().uiLanguages())
    return next((one for one in preferred if one in offered), SOURCE_LANGUAGE)


def system_country() -> str:
    """Return the ISO 3166 code of the system's country.

    Where the system has none (the locale "C"), it is the country of the time zone, which takes Qt 17 ms
    to find; "" where that has none.
    """
    from PySide6.QtCore import QTimeZone

    return _of_system() or QLocale.territoryToCode(QTimeZone.systemTimeZone().territory())


def country_of_zone(zone: str) -> str:
    """Return the ISO 3166 code of the country a time zone lies in, by its IANA name; "" where it has none."""
    from PySide6.QtCore import QTimeZone

    found = QTimeZone(zone.encode())
    in_none = (QLocale.Country.AnyCountry, QLocale.Country.World)
    return (
        ""
        if not found.isValid() or found.territory() in in_none
        else QLocale.territoryToCode(found.territory())
    )


def _of_system() -> str:
    return QLocale.territoryToCode(QLocale.system().territory())


def _locale(language: str, country: str) -> QLocale:
    spoken = QLocale.codeToLanguage(language)
    found = QLocale(spoken, QLocale.codeToTerritory(country))
    # Qt answers with another country where it has no data for the pair; for English that is the United
    # States, whose dates the rest of the world does not write.
    if QLocale.territoryToCode(found.territory()) != country and language == SOURCE_LANGUAGE:
        found = QLocale(spoken, QLocale.Country.UnitedKingdom)
    return found


def _language_part(code: str) -> str:
    return code.replace("_", "-").split("-")[0].lower()


def _country_part(code: str) -> str:
    parts = code.replace("_", "-").split("-")[1:]
    return next((part.upper() for part in parts if len(part) == 2), "")


_LONG = QT_TRANSLATE_NOOP("Dates", "{weekday} {day} {month}")
_LONG_MONTH_FIRST = QT_TRANSLATE_NOOP("Dates", "{weekday}, {month} {day}")
_FULL = QT_TRANSLATE_NOOP("Dates", "{day} {month} {year}")
_FULL_MONTH_FIRST = QT_TRANSLATE_NOOP("Dates", "{month} {day}, {year}")
_DAY_MONTH = QT_TRANSLATE_NOOP("Dates", "{day} {month}")
_DAY_MONTH_MONTH_FIRST = QT_TRANSLATE_NOOP("Dates", "{month} {day}")
_MONTH = QT_TRANSLATE_NOOP("Dates", "{month} {year}")
_SPAN = QT_TRANSLATE_NOOP("Dates", "{first} to {last}")
_IN_MONTH = QT_TRANSLATE_NOOP("Dates", "{first} to {last} {month} {year}")
_IN_MONTH_MONTH_FIRST = QT_TRANSLATE_NOOP("Dates", "{month} {first} to {last}, {year}")
_HOURS_MINUTES = QT_TRANSLATE_NOOP("Durations", "{hours} h {minutes} min")
_HOURS = QT_TRANSLATE_NOOP("Durations", "{hours} h")
_MINUTES = QT_TRANSLATE_NOOP("Durations", "{minutes} min")

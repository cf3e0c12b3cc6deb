"""A day as people type it: order, names, missing parts, and what is no day."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale

from painapp.ui.widgets.day_reading import month_names, parse_day, written_order

LATEST = date(2026, 11, 22)
NOVEMBER = date(2026, 11, 22)
ENGLISH = month_names(QLocale("en_GB"))
LOCALES = QLocale.matchingLocales(
    QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
)
days = st.dates(min_value=date(1927, 1, 1), max_value=LATEST)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("22.11.2026", NOVEMBER),
        ("22/11/26", NOVEMBER),
        ("22-11", NOVEMBER),
        ("22 11 2026", NOVEMBER),
        ("22112026", NOVEMBER),
        ("221126", NOVEMBER),
        ("2211", NOVEMBER),
        ("2026-11-22", NOVEMBER),
        ("20261122", NOVEMBER),
        ("22 November 2026", NOVEMBER),
        ("22. nov", NOVEMBER),
        ("Nov 22, 2026", NOVEMBER),
        ("Sunday 22nd of November", NOVEMBER),
        ("  22   NOVEMBER  26 ", NOVEMBER),
        ("5.3", date(2026, 3, 5)),
        ("5 dec", date(2025, 12, 5)),  # the last one there was
        ("29 feb", date(2024, 2, 29)),
        ("1.1.30", date(1930, 1, 1)),
        ("1 sept 2025", date(2025, 9, 1)),
        ("11/22/2026", NOVEMBER),  # there is no 22nd month
        ("\u0662\u0662/\u0661\u0661/\u0662\u0660\u0662\u0666", NOVEMBER),  # Arabic digits
        ("2026\u5e7411\u670822\u65e5", NOVEMBER),  # year, month and day each with its sign
    ],
)
def test_reads_days_as_people_write_them(typed: str, meant: date) -> None:
    assert parse_day(typed, "dmy", ENGLISH, LATEST) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "soon",
        "22",
        "31.11.2026",
        "29 feb 2025",
        "32 nov 26",
        "22.11.226",
        "nov",
        "nov 2026",
        "22 november december",
        "ju 5",  # June or July
        "1 2 3 4",
        "22.11.20266",
        "\u00b2\u00b2",
    ],
)
def test_what_is_no_day_is_not_guessed(typed: str) -> None:
    assert parse_day(typed, "dmy", ENGLISH, LATEST) is None


@pytest.mark.parametrize(
    ("order", "meant"), [("dmy", date(2026, 4, 3)), ("mdy", date(2026, 3, 4)), ("ymd", date(2026, 3, 4))]
)
def test_two_numbers_stand_in_the_countrys_order(order: str, meant: date) -> None:
    assert parse_day("3/4", order, ENGLISH, LATEST) == meant


def test_where_the_year_comes_first_in_numbers_it_does_not_before_a_name() -> None:
    assert parse_day("26/11/22", "ymd", ENGLISH, LATEST) == NOVEMBER
    assert parse_day("22 nov 26", "ymd", ENGLISH, LATEST) == NOVEMBER


@given(days, st.sampled_from(LOCALES))
def test_reads_back_what_every_country_writes_in_short(day: date, locale: QLocale) -> None:
    shown = locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
    assert parse_day(shown, written_order(locale), month_names(locale), LATEST) == day


@given(st.text(max_size=30), st.sampled_from(["dmy", "mdy", "ymd"]))
def test_nothing_typed_is_an_error(typed: str, order: str) -> None:
    found = parse_day(typed, order, ENGLISH, LATEST)
    assert found is None or isinstance(found, date)


@given(days)
def test_a_missing_year_never_leads_into_the_future(day: date) -> None:
    found = parse_day(f"{day.day}.{day.month}.", "dmy", ENGLISH, LATEST)
    assert found is not None
    assert found <= LATEST
    assert (found.day, found.month) == (day.day, day.month)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("3.1", date(2027, 1, 3)),
        ("20 nov", date(2026, 11, 20)),
        ("1.1.30", date(2030, 1, 1)),
        ("29 feb", date(2028, 2, 29)),
    ],
)
def test_where_days_ahead_are_asked_the_nearest_year_is_meant(typed: str, meant: date) -> None:
    assert parse_day(typed, "dmy", ENGLISH, LATEST, ahead=True) == meant

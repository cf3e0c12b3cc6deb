"""The Language port by Qt: words and plurals, and what a country does to dates, times and numbers."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import date, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QObject, Qt

import translations
from painapp.domain.words import QT_TRANSLATE_NOOP, Words
from painapp.system.language import (
    QtLanguage,
    country_of_zone,
    offered_languages,
    system_country,
    system_language,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).parents[2]
TRANSLATIONS = ROOT / "resources" / "i18n"
SUNDAY = date(2026, 11, 22)

OF = QT_TRANSLATE_NOOP("Sample", "{value} of {high}")
DAYS = QT_TRANSLATE_NOOP("Sample", "%n day(s) with {name}")
UNKNOWN = QT_TRANSLATE_NOOP("Nowhere", "%n unknown thing(s)")


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with English and a whole, very short German."""
    project = translations.Project(tmp_path_factory.mktemp("code"), tmp_path_factory.mktemp("i18n"))
    (project.code / "sample.py").write_text(
        'A = QT_TRANSLATE_NOOP("Sample", "%n day(s) with {name}")\n'
        'B = QT_TRANSLATE_NOOP("Dates", "{weekday} {day} {month}")\n'
        "class Sample:\n    def f(self):\n        self.tr('Hello')\n",
        encoding="utf-8",
    )
    project.ts("de").write_text(
        '<TS version="2.1" language="de"><context><name>Sample</name>'
        "<message numerus='yes'><source>%n day(s) with {name}</source><translation>"
        "<numerusform>mit {name} %n Tag</numerusform><numerusform>mit {name} %n Tage</numerusform>"
        "</translation></message>"
        "<message><source>Hello</source><translation>Hallo</translation></message></context>"
        "<context><name>Dates</name><message><source>{weekday} {day} {month}</source>"
        "<translation>{weekday}, {day}. {month}</translation></message></context></TS>",
        encoding="utf-8",
    )
    assert translations.update(project) == []
    (project.translations / "painapp_xx.txt").write_text("not a translation", encoding="utf-8")
    return project.translations


def language(code: str = "en", country: str = "GB", folder: Path = TRANSLATIONS) -> QtLanguage:
    return QtLanguage(code, country, folder)


BRITISH = language()
AMERICAN = language(country="US")

# ---------------------------------------------------------------- words


def test_places_are_filled() -> None:
    assert BRITISH.text(OF, value=4, high=10) == "4 of 10"


@given(st.text(max_size=40), st.text(max_size=40))
def test_what_a_person_wrote_is_never_read_as_a_place(value: str, high: str) -> None:
    assert BRITISH.text(OF, value=value, high=high) == f"{value} of {high}"


@pytest.mark.parametrize("value", ["{high}", "{", "}}", "%n", "{0}", "100 %", "\\1"])
def test_braces_and_signs_in_a_value_mean_nothing(value: str) -> None:
    assert BRITISH.text(OF, value=value, high="x") == f"{value} of x"


def test_a_place_without_a_value_is_a_mistake() -> None:
    with pytest.raises(KeyError, match="high"):
        BRITISH.text(OF, value=4)


def test_a_year_is_not_grouped() -> None:
    assert BRITISH.text(OF, value=2026, high=True) == "2026 of True"


def test_numbers_in_places_have_the_digits_of_the_language(samples: Path, tmp_path: Path) -> None:
    (tmp_path / "painapp_fa.qm").write_bytes((samples / "painapp_en.qm").read_bytes())
    persian = language("fa", "IR", tmp_path)
    assert persian.text(OF, value=2026, high="4") == "۲۰۲۶ of 4"
    assert persian.right_to_left


@pytest.mark.parametrize(
    ("count", "text"), [(0, "0 days with you"), (1, "1 day with you"), (1234, "1,234 days with you")]
)
def test_english_has_its_plurals(samples: Path, count: int, text: str) -> None:
    assert language(folder=samples).text(DAYS, count, name="you") == text


def test_another_language_has_its_words_and_plurals(samples: Path) -> None:
    german = language("de", "DE", samples)
    assert german.text(DAYS, 1, name="dir") == "mit dir 1 Tag"
    assert german.text(DAYS, 1234, name="dir") == "mit dir 1.234 Tage"
    assert german.text(OF, value=4, high=10) == "4 of 10"  # no translation: the source


def test_a_text_without_a_translation_is_its_source() -> None:
    assert BRITISH.text(UNKNOWN, 3) == "3 unknown thing(s)"
    assert BRITISH.text(Words("Nowhere", "100 % {of}"), of="it") == "100 % it"


def test_every_plural_of_the_app_reads_as_english() -> None:
    plurals = [Words(one.context, one.source) for one in translations.texts() if one.plural]
    assert plurals
    for words in plurals:
        values = dict.fromkeys(translations.places_in(words.source), "x")
        assert not re.search(r"\w\(", BRITISH.text(words, 2, **values))  # no "day(s)"


def test_it_needs_no_application() -> None:
    code = (
        "from pathlib import Path\n"
        "from painapp.system.language import QtLanguage\n"
        "from painapp.domain.words import Words\n"
        "from PySide6.QtCore import QCoreApplication\n"
        f"language = QtLanguage('en', 'GB', Path({str(TRANSLATIONS)!r}))\n"
        "assert QCoreApplication.instance() is None\n"
        "print(language.text(Words('DurationField', 'Up to %n hour(s)'), 2))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "Up to 2 hours\n"


# ---------------------------------------------------------------- which language, which country


def test_only_whole_languages_are_offered_english_first(samples: Path, tmp_path: Path) -> None:
    assert offered_languages(samples) == ("en", "de")
    assert offered_languages(tmp_path) == ("en",)
    assert offered_languages(tmp_path / "none") == ("en",)


@pytest.mark.parametrize(
    ("code", "country", "tag"),
    [
        ("en", "GB", "en-GB"),
        ("en-US", "", "en-US"),
        ("en_US", "no", "en-NO"),
        ("en", "other", "en-GB"),
        ("de", "AT", "de-AT"),
        ("de-CH", "", "de-CH"),
        ("fr", "FR", "en-FR"),  # not offered: English words, and still the person's country
        ("en", "AQ", "en-GB"),  # no such locale: not the dates of the United States
        ("nonsense", "ZZ", "en-GB"),
        ("", "", "en-GB"),  # the system of these tests
    ],
)
def test_language_and_country_are_found(samples: Path, code: str, country: str, tag: str) -> None:
    found = language(code, country, samples)
    assert found.code == tag or (tag == "en-FR" and found.code in {"en-FR", "en-GB"})
    assert found.country == found.code[-2:]


SYSTEM = """
import os, sys
from pathlib import Path
from painapp.system.language import QtLanguage, system_country, system_language
folder = Path(sys.argv[1])
for variables in {cases}:
    sys.stdout.flush()
    if not os.fork():  # Qt asks the system once in a process; to load Qt for each of them takes far longer
        os.environ.update(variables)
        print(system_language(folder), system_country() or '-', QtLanguage('', '', folder).code, flush=True)
        os._exit(0)
    os.wait()
"""
SYSTEMS = {
    "en GB en-GB": {"LANG": "en_GB.UTF-8"},
    "de AT de-AT": {"LANG": "de_AT.UTF-8"},
    "en NO en-NO": {"LANG": "nb_NO.UTF-8"},
    "de NO de-DE": {"LANG": "nb_NO.UTF-8", "LANGUAGE": "nb:de:en"},
    "en NO en-GB": {"LANG": "C", "TZ": "Europe/Oslo"},
    "en - en-GB": {"LANG": "C", "TZ": "UTC"},
}


@pytest.mark.skipif(sys.platform != "linux", reason="the variables of Linux")
def test_the_system_is_asked_for_what_is_not_set(samples: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SYSTEM.format(cases=list(SYSTEMS.values())), str(samples)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines() == list(SYSTEMS)


def test_the_system_of_the_tests_is_british() -> None:
    assert (system_language(TRANSLATIONS), system_country()) == ("en", "GB")


# ---------------------------------------------------------------- dates, times, numbers


@pytest.mark.parametrize(
    ("found", "british", "american"),
    [
        (lambda one: one.date_long(SUNDAY), "Sunday 22 November", "Sunday, November 22"),
        (lambda one: one.date_full(SUNDAY), "22 November 2026", "November 22, 2026"),
        (lambda one: one.date_short(SUNDAY), "22 Nov", "Nov 22"),
        (lambda one: one.month(SUNDAY), "November 2026", "November 2026"),
        (lambda one: one.weekday_short(SUNDAY), "Su", "Su"),
        (lambda one: one.weekday_letter(SUNDAY), "S", "S"),
        (lambda one: one.clock_time(time(18, 42, 59)), "18:42", "6:42 pm"),
        (lambda one: one.clock_time(time(0, 5)), "00:05", "12:05 am"),
        (lambda one: one.first_weekday, 0, 6),
        (lambda one: one.list_of(["a", "b", "c"]), "a, b and c", "a, b, and c"),
    ],
)
def test_a_country_writes_dates_and_times_its_own_way(found: Any, british: object, american: object) -> None:
    assert found(BRITISH) == british
    assert found(AMERICAN) == american


@pytest.mark.parametrize(
    ("first", "last", "british", "american"),
    [
        ((2026, 10, 29), (2026, 11, 22), "29 October to 22 November 2026", "October 29 to November 22, 2026"),
        ((2026, 11, 3), (2026, 11, 9), "3 to 9 November 2026", "November 3 to 9, 2026"),
        ((2026, 11, 3), (2026, 11, 3), "3 November 2026", "November 3, 2026"),
        (
            (2025, 12, 30),
            (2026, 1, 9),
            "30 December 2025 to 9 January 2026",
            "December 30, 2025 to January 9, 2026",
        ),
        (
            (2025, 11, 3),
            (2026, 11, 9),
            "3 November 2025 to 9 November 2026",
            "November 3, 2025 to November 9, 2026",
        ),
    ],
)
def test_a_period_never_repeats_itself(
    first: tuple[int, int, int], last: tuple[int, int, int], british: str, american: str
) -> None:
    assert BRITISH.period(date(*first), date(*last)) == british
    assert AMERICAN.period(date(*first), date(*last)) == american


def test_a_language_may_order_a_date_differently(samples: Path) -> None:
    assert language("de", "DE", samples).date_long(SUNDAY) == "Sonntag, 22. November"


def test_english_in_another_country_has_its_clock_and_its_decimal_mark() -> None:
    norway = language(country="NO")
    assert norway.clock_time(time(18, 42)) == "18:42"
    assert norway.number(4.5, 1) == "4,5"
    assert norway.date_full(SUNDAY) == "22 November 2026"


@pytest.mark.parametrize("country", ["GB", "US", "NO", "DE", "IN"])
def test_seven_weekdays_have_seven_heads(country: str) -> None:
    heads = [language(country=country).weekday_short(SUNDAY + timedelta(days=day)) for day in range(7)]
    assert heads == ["Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"]


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (4, 0, "4"),
        (4.0, 1, "4"),
        (4.5, 1, "4.5"),
        (4.25, 1, "4.3"),
        (4.5, 0, "5"),
        (5.5, 0, "6"),
        (0.0, 2, "0"),
        (-0.04, 1, "0"),
        (-2.5, 1, "-2.5"),
        (1234.5, 2, "1,234.5"),
        (1 / 3, 2, "0.33"),
        (99.999, 2, "100"),
    ],
)
def test_a_number_has_no_more_digits_than_it_needs(value: float, decimals: int, text: str) -> None:
    assert BRITISH.number(value, decimals) == text


@given(st.floats(-9999, 9999), st.integers(0, 3))
def test_a_written_number_is_as_close_as_its_places_allow(value: float, decimals: int) -> None:
    written = float(BRITISH.number(value, decimals).replace(",", ""))
    assert abs(written - value) <= 0.5000001 * 10**-decimals


@pytest.mark.parametrize(
    ("minutes", "text"),
    [(400, "6 h 40 min"), (45, "45 min"), (120, "2 h"), (0, "0 min"), (1, "1 min"), (1440, "24 h")],
)
def test_a_duration_names_what_is_there(minutes: int, text: str) -> None:
    assert BRITISH.duration(minutes) == text


@pytest.mark.parametrize(
    ("parts", "text"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b, c", "d"], "a, b, c and d")],
)
def test_a_list_is_joined_as_people_do(parts: list[str], text: str) -> None:
    assert BRITISH.list_of(parts) == text


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_every_day_and_period_can_be_written_in_every_way(one: date, other: date) -> None:
    for each in (BRITISH, AMERICAN):
        assert str(one.year) in each.date_full(one)
        assert str(one.day) in each.date_short(one)
        period = each.period(min(one, other), max(one, other))
        assert period.count(str(one.year)) >= 1
        assert "{" not in period


# ---------------------------------------------------------------- widgets


class Sample(QObject):
    """A class with a text of the sample translation."""

    def hello(self) -> str:
        return self.tr("Hello")

    def days(self, count: int) -> str:
        return self.tr("%n day(s) with {name}", "", count)


class Further(Sample):
    """A subclass: its texts are its base's, but for plural forms (packaging/marked_texts.py says why)."""


@pytest.fixture
def widgets(qapp: QApplication) -> Iterator[QApplication]:
    """The application, put back to English and left to right afterwards."""
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.system())


def test_widgets_speak_it_as_long_as_it_lives(widgets: QApplication, samples: Path) -> None:
    german = language("de", "DE", samples)
    german.install(widgets)
    assert Further().hello() == "Hallo"
    assert Sample().days(2) == "mit {name} 2 Tage"
    assert widgets.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QLocale().name() == "de_DE"
    assert widgets.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    del german
    assert Further().hello() == "Hello"
    assert widgets.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Europe/London", "GB"),
        ("Europe/Oslo", "NO"),
        ("America/New_York", "US"),
        ("UTC", ""),
        ("Mars/Base", ""),
    ],
)
def test_a_time_zone_lies_in_a_country_or_in_none(zone: str, country: str) -> None:
    assert country_of_zone(zone) == country

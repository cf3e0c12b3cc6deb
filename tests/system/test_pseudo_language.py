"""The stretched language: longer, marked, and nothing broken in it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QObject, Qt

import translations
from painapp.domain.words import Words
from painapp.system.pseudo_language import PseudoLanguage, stretched

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

TRANSLATIONS = Path(__file__).parents[2] / "resources" / "i18n"
HOURS = Words("DurationField", "Up to %n hour(s)")


@pytest.mark.parametrize(
    "source",
    ["Save check-in", "Overall, how is your pain right now?", "A much longer text, for a paragraph. " * 9],
)
def test_a_text_is_two_fifths_longer_and_in_brackets(source: str) -> None:
    longer = stretched(source)
    assert longer.startswith("[")
    assert longer.endswith("]")
    assert 1.3 * len(source) <= len(longer) <= 1.5 * len(source) + 2


def test_letters_change_so_that_untranslated_text_stands_out() -> None:
    assert stretched("Save check-in") == "[Šávé çhéçk-íñ éñ]"


@pytest.mark.parametrize(
    "kept",
    ["{name}", "%n", "%Ln", "%1", "&S", "&&", "<b>", "</b>", '<a href="x?a=1">', "&amp;", "{since_when}"],
)
def test_what_code_looks_for_stays_whole(kept: str) -> None:
    assert f" {kept}" in stretched(f"Since then {kept} and so on")


def test_every_text_of_the_app_keeps_its_places() -> None:
    found = translations.texts()
    assert found
    for one in found:
        longer = stretched(one.source)
        assert translations.places_in(longer) == translations.places_in(one.source)
        assert longer.count("%n") == one.source.count("%n")
        assert longer.count("&") == one.source.count("&")


@given(st.text(max_size=60))
def test_any_text_can_be_stretched(source: str) -> None:
    assert stretched(source).startswith("[")
    assert len(stretched(source)) >= len(source)


def test_words_are_stretched_and_filled() -> None:
    pseudo = PseudoLanguage(TRANSLATIONS)
    assert pseudo.text(HOURS, 2) == "[Úp tó 2 hóúrš éñ]"
    assert pseudo.text(HOURS, 1) == "[Úp tó 1 hóúr éñ]"
    assert pseudo.text(Words("Fields", "{value} of {high}"), value=4, high=10) == "[4 óf 10]"
    with pytest.raises(KeyError):
        pseudo.text(Words("Fields", "{value} of {high}"), value=4)


def test_dates_and_numbers_stay_readable() -> None:
    pseudo = PseudoLanguage(TRANSLATIONS)
    assert pseudo.number(4.5, 1) == "4.5"
    assert "22" in pseudo.date_long(date(2026, 11, 22))
    assert pseudo.code == "en-XA"


class DurationField(QObject):
    """Named like the widget whose text it borrows."""

    def says(self) -> str:
        return self.tr("Up to %n hour(s)", "", 2) + self.tr("Hello")


@pytest.fixture
def widgets(qapp: QApplication) -> Iterator[QApplication]:
    """The application, put back to English and left to right afterwards."""
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.system())


@pytest.mark.parametrize("right_to_left", [False, True])
def test_widgets_speak_it_in_either_direction(widgets: QApplication, right_to_left: bool) -> None:
    pseudo = PseudoLanguage(TRANSLATIONS, right_to_left=right_to_left)
    pseudo.install(widgets)
    assert DurationField().says() == "[Úp tó 2 hóúrš éñ][Hélló]"
    assert widgets.layoutDirection() == (
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    assert pseudo.right_to_left is right_to_left
    assert pseudo.code == ("ar-XB" if right_to_left else "en-XA")
    del pseudo
    assert DurationField().says() == "Up to 2 hour(s)Hello"

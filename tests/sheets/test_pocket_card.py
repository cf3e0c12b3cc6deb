"""The pocket card: eight panels on a page that folds, nothing lost, medicines only where ticked."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from painapp.domain.moments import Written
from painapp.domain.practice import FlareUpPlan
from painapp.sheets.pocket_card import PocketCard, breathing_line, card_file_name, set_pocket_card
from tests.languages import PlainEnglish, RightToLeft, Stretched

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
DAY = date(2026, 11, 22)
ENGLISH = PlainEnglish()
PLAN = FlareUpPlan(
    id=UUID(int=1),
    day=DAY,
    written=Written(datetime(2026, 11, 22, 18, 42, tzinfo=UTC), "Europe/London", 0, DAY),
    first_hour="Stop\nLie down\nHeat",
    people="Marit",
    seek_help="When it is unlike my usual pain",
    message="It eased each time",
    medicines="Paracetamol as it says on the box",
    medicines_written=date(2026, 5, 3),
)
CARD = PocketCard(PLAN, DAY, (breathing_line("Slow breathing", 4, 6, ENGLISH),), ("Emergency: 999",))


def read(pdf: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(pdf))


def text(card: PocketCard) -> str:
    pages = read(set_pocket_card(card, ENGLISH, RESOURCES).pdf).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.mark.parametrize("language", [ENGLISH, Stretched(), RightToLeft()], ids=["en", "long", "rtl"])
def test_it_is_one_tagged_page_in_any_language(language: PlainEnglish) -> None:
    pdf = read(set_pocket_card(CARD._replace(with_medicines=True), language, RESOURCES).pdf)
    assert [(round(page.mediabox.width), round(page.mediabox.height)) for page in pdf.pages] == [(595, 842)]
    root: Any = pdf.trailer["/Root"]
    assert b"pdfuaid" in root["/Metadata"].get_object().get_data()
    assert (pdf.metadata or {})["/Title"] in {"Pocket card", language.text(*_title())}


def _title() -> Any:
    from painapp.sheets import pocket_card

    return (pocket_card._TITLE,)


def test_the_front_is_the_first_hour_and_the_back_has_people_and_help() -> None:
    said = text(CARD)
    order = ["1. Stop", "2. Lie down", "3. Heat", "Marit", "unlike my usual pain", "Emergency: 999"]
    places = [said.index(one) for one in (*order, "It eased each time", "in for 4, out for 6 seconds")]
    assert places == sorted(places)
    assert "Fold along the lines" in said


def test_medicines_are_on_it_only_where_that_was_ticked() -> None:
    assert "Paracetamol" not in text(CARD)
    ticked = text(CARD._replace(with_medicines=True))
    assert "Paracetamol as it says on the box" in ticked
    assert "Written on 3 May 2026. It may be out of date. Follow the label." in ticked


def test_a_long_plan_goes_on_and_nothing_is_cut_off() -> None:
    lines = [f"line{number} " + "words and more of them " * 25 for number in range(40)]
    card = CARD._replace(plan=replace(PLAN, way_back="\n".join(lines), message="x" * 900))
    sheets = set_pocket_card(card, ENGLISH, RESOURCES)
    pages = read(sheets.pdf).pages
    assert len(pages) > 1
    said = text(card)
    assert all(f"line{number} " in said for number in range(40))
    assert said.replace(" ", "").count("x" * 900) == 1
    for page in sheets.pages(36):  # the edges of each panel stay free
        picture = QImage.fromData(page)
        for row in range(1, 4):
            y = round(row * picture.height() / 4) - 4
            dark = [x for x in range(picture.width()) if picture.pixelColor(x, y).lightness() < 90]
            assert len(dark) < 8, (row, dark)


def test_its_file_says_nothing_of_pain_and_nothing_needs_colour() -> None:
    assert card_file_name(CARD, ENGLISH) == "Pocket card 2026-11-22.pdf"
    (page,) = set_pocket_card(CARD, ENGLISH, RESOURCES).pages(30)
    picture = QImage.fromData(page)
    pixels = (picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height()))
    assert all(one.red() == one.green() == one.blue() for one in pixels)


@settings(max_examples=8, deadline=None)
@given(st.text(max_size=400))
def test_any_text_can_be_printed(anything: str) -> None:
    plan = replace(PLAN, first_hour=anything, message=anything, medicines=anything)
    card = CARD._replace(plan=plan, with_medicines=True)
    assert set_pocket_card(card, ENGLISH, RESOURCES).pdf.startswith(b"%PDF")

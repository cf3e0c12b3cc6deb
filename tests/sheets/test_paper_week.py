"""The paper week: one page on its side, room to write, nothing of a diary on it."""

from __future__ import annotations

import io
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PySide6.QtGui import QImage

from painapp.sheets.paper_week import PaperWeek, set_paper_week, week_file_name
from tests.languages import PlainEnglish, RightToLeft, Stretched

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
WEEK = PaperWeek(date(2026, 11, 22), date(2026, 11, 23))
ANY_WEEK = PaperWeek(date(2026, 11, 22))
POINTS_A_MM = 72 / 25.4


def read(pdf: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(pdf))


def text(pdf: bytes) -> str:
    return " ".join(read(pdf).pages[0].extract_text().split())


@pytest.fixture(scope="module")
def sheets() -> Any:
    return set_paper_week(WEEK, PlainEnglish(), RESOURCES)


@pytest.mark.parametrize("week", [WEEK, ANY_WEEK], ids=["dated", "any"])
@pytest.mark.parametrize("language", [PlainEnglish(), Stretched(), RightToLeft()], ids=["en", "long", "rtl"])
def test_it_is_one_page_on_its_side_in_any_language(language: PlainEnglish, week: PaperWeek) -> None:
    pages = read(set_paper_week(week, language, RESOURCES).pdf).pages
    assert len(pages) == 1
    assert round(float(pages[0].mediabox.width) / POINTS_A_MM) == 297
    assert round(float(pages[0].mediabox.height) / POINTS_A_MM) == 210


def test_the_days_stand_in_order_and_the_scales_say_what_their_ends_mean(sheets: Any) -> None:
    said = text(sheets.pdf)
    days = [said.index(day) for day in ("Monday 23", "Tuesday 24", "Saturday 28", "Sunday 29")]
    assert days == sorted(days)
    for words in ("0: No pain", "10: Pain as bad as you can imagine", "1: Very poor", "As good as it gets"):
        assert words in said


def test_a_sheet_without_dates_can_be_used_for_any_week() -> None:
    said = text(set_paper_week(ANY_WEEK, PlainEnglish(), RESOURCES).pdf)
    assert "November" not in said
    assert "2026" not in said
    assert "One thing that went well" in said


def test_each_day_is_high_enough_to_write_on_and_stays_on_the_paper(sheets: Any) -> None:
    (page,) = sheets.pages(72)
    picture = QImage.fromData(page)
    column = picture.width() - round(20 * POINTS_A_MM)  # in the notes, where nothing is printed but lines
    dark = [y for y in range(picture.height()) if picture.pixelColor(column, y).lightness() < 200]
    lines = [y for before, y in zip([-9, *dark], dark, strict=False) if y - before > 3]
    rows = [after - before for before, after in pairwise(lines)][-7:]
    assert len(rows) == 7
    assert min(rows) >= 18 * POINTS_A_MM
    assert lines[-1] < picture.height() - 10 * POINTS_A_MM


def test_it_is_tagged_as_a_table_with_its_language(sheets: Any) -> None:
    root: Any = read(sheets.pdf).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] == True  # noqa: E712 - pypdf's own boolean
    assert root["/Lang"] == "en-GB"
    assert b"pdfuaid" in root["/Metadata"].get_object().get_data()
    kinds = list(_kinds(root["/StructTreeRoot"]["/K"]))
    assert kinds.count("/Table") == 1
    assert kinds.count("/TR") == 9
    assert kinds.count("/TH") == 12


def _kinds(node: Any) -> Any:
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, list):
        for one in node:
            yield from _kinds(one)
    elif isinstance(node, dict):
        if "/S" in node:
            yield str(node["/S"])
        yield from _kinds(node.get("/K", []))


def test_its_title_and_its_file_say_nothing_of_pain(sheets: Any) -> None:
    told = {name: str(value) for name, value in (read(sheets.pdf).metadata or {}).items()}
    assert told["/Title"] == "Week sheet"
    assert "/Author" not in told
    assert week_file_name(WEEK, PlainEnglish()) == "Week sheet 2026-11-23.pdf"
    assert week_file_name(ANY_WEEK, PlainEnglish()) == "Week sheet.pdf"


def test_nothing_on_it_needs_colour(sheets: Any) -> None:
    (page,) = sheets.pages(40)
    picture = QImage.fromData(page)
    pixels = (picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height()))
    assert all(one.red() == one.green() == one.blue() for one in pixels)

"""The recovery sheet: one page on any printer, its code whole, read in order by eye and by ear."""

from __future__ import annotations

import io
import re
from datetime import date
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PySide6.QtGui import QImage

from painapp.sheets.recovery import RecoverySheet, set_recovery_sheet, sheet_file_name
from tests.languages import PlainEnglish, RightToLeft, Stretched

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
CODE = "7F3K-Q9ZB-0W5X-2MEN-8ACD-V4TR-HJ61"
SHEET = RecoverySheet(CODE, "3f2a91c4", date(2026, 11, 22))


def read(pdf: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(pdf))


def text(pdf: bytes) -> str:
    return read(pdf).pages[0].extract_text()


@pytest.fixture(scope="module")
def sheets() -> Any:
    return set_recovery_sheet(SHEET, PlainEnglish(), RESOURCES)


@pytest.mark.parametrize("language", [PlainEnglish(), Stretched(), RightToLeft()], ids=["en", "long", "rtl"])
def test_it_is_one_page_in_any_language_with_the_whole_code(language: PlainEnglish) -> None:
    pdf = set_recovery_sheet(SHEET, language, RESOURCES).pdf
    assert len(read(pdf).pages) == 1
    assert CODE.replace("-", "") in re.sub(r"[\s-]", "", text(pdf))


def test_it_says_what_it_is_for_which_diary_when_how_and_where(sheets: Any) -> None:
    said = " ".join(text(sheets.pdf).split())
    places = [
        said.index(words)
        for words in ("Recovery sheet", "22 November 2026", "3f2a91c4", "How to use it", "Where to keep it")
    ]
    assert places == sorted(places)
    assert "To write by hand" in said


def test_it_is_tagged_with_its_language_and_the_picture_has_words(sheets: Any) -> None:
    root: Any = read(sheets.pdf).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] == True  # noqa: E712 - pypdf's own boolean
    assert root["/Lang"] == "en-GB"
    assert b"pdfuaid" in root["/Metadata"].get_object().get_data()
    assert "A QR code that holds the recovery code above." in str(_all_alts(root["/StructTreeRoot"]["/K"]))


def _all_alts(node: Any) -> list[str]:
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, list):
        return [alt for one in node for alt in _all_alts(one)]
    if not isinstance(node, dict):
        return []
    return [str(node.get("/Alt", "")), *_all_alts(node.get("/K", []))]


def test_nothing_on_it_needs_colour(sheets: Any) -> None:
    (page,) = sheets.pages(40)
    picture = QImage.fromData(page)
    pixels = (picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height()))
    assert all(one.red() == one.green() == one.blue() for one in pixels)


def test_the_metadata_holds_neither_the_code_nor_a_person(sheets: Any) -> None:
    told = {name: str(value) for name, value in (read(sheets.pdf).metadata or {}).items()}
    assert told["/Title"] == "Recovery sheet"
    assert "/Author" not in told
    assert "7F3K" not in str(told)


def test_the_file_name_tells_the_day_and_never_a_folder() -> None:
    class Slashed(PlainEnglish):
        def text(self, words: Any, count: int | None = None, **values: object) -> str:
            return super().text(words, count, **values).replace(" ", "/")

    assert sheet_file_name(SHEET.made_on, PlainEnglish()) == "Recovery sheet 2026-11-22.pdf"
    assert "/" not in sheet_file_name(SHEET.made_on, Slashed())

"""Words on one page: all of them, in order, as they were written, whatever they are."""

from __future__ import annotations

import io
import re
from datetime import date
from pathlib import Path
from typing import Any

import pypdf
import pytest

from painapp.sheets.words_page import WordsPage, WordsPart, set_words_page, words_file_name
from tests.languages import PlainEnglish, RightToLeft

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
PAGE = WordsPage(
    "Week 1: What pain is",
    "For a group.",
    (
        WordsPart("To begin", ("If your pain were weather?",)),
        WordsPart("To talk about", ("What turns yours up?", "#bold *not* markup [1] $x$"), listed=True),
        WordsPart("", ("First line\nsecond line",)),
        WordsPart("Nothing here", ()),
    ),
    "Anyone may pass.",
    date(2026, 11, 22),
)


def pdf_of(page: WordsPage, language: PlainEnglish | None = None) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(set_words_page(page, language or PlainEnglish(), RESOURCES).pdf))


@pytest.mark.parametrize("large", [False, True])
def test_all_words_stand_on_one_page_in_order(large: bool) -> None:
    pdf = pdf_of(PAGE._replace(large=large))
    assert len(pdf.pages) == 1
    said = re.sub(r"\s+", " ", pdf.pages[0].extract_text())
    wanted = [PAGE.title, PAGE.lead, *(text for part in PAGE.parts[:3] for text in (part.title, *part.lines))]
    places = [said.index(re.sub(r"\s+", " ", words)) for words in wanted if words]
    assert places == sorted(places)
    assert PAGE.foot in said
    assert "Nothing here" not in said


def test_it_can_be_read_aloud_and_in_any_direction() -> None:
    root: Any = pdf_of(PAGE).trailer["/Root"]
    assert (root["/Lang"], bool(root["/MarkInfo"]["/Marked"])) == ("en-GB", True)
    assert len(pdf_of(PAGE, RightToLeft()).pages) == 1


def test_many_words_go_on_over_pages() -> None:
    long = PAGE._replace(parts=(WordsPart("Said", tuple(f"Answer {number} " * 30 for number in range(40))),))
    assert len(pdf_of(long).pages) > 1


def test_a_file_name_is_never_a_folder() -> None:
    assert words_file_name("Week 1: What/why?") == "Week 1- What-why-.pdf"
    assert words_file_name(" ..") == "Page.pdf"

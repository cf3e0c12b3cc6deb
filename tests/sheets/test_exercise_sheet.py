"""An exercise on paper: every one can be set, with its words in order and words for its drawings."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pypdf
import pytest

from painapp.content.exercise_timeline import timeline
from painapp.content.exercises import exercise_ids, load_exercise
from painapp.sheets.exercise_sheet import ExerciseSheet, exercise_file_name, set_exercise_sheet
from tests.languages import PlainEnglish, RightToLeft, Stretched

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
EXERCISES = RESOURCES / "exercises"
DAY = date(2026, 11, 22)


def sheet_of(id_: str, minutes: int = 0, skip: frozenset[str] = frozenset()) -> ExerciseSheet:
    exercise = load_exercise(EXERCISES, id_, "en")
    chosen = minutes or exercise.lengths[-1]
    return ExerciseSheet(exercise, chosen, timeline(exercise, chosen, skip=skip), DAY)


def pdf_of(sheet: ExerciseSheet, language: PlainEnglish | None = None) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(set_exercise_sheet(sheet, language or PlainEnglish(), RESOURCES).pdf))


def text_of(pdf: pypdf.PdfReader) -> str:
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in pdf.pages))


@pytest.mark.parametrize("id_", exercise_ids(EXERCISES))
def test_every_exercise_says_all_its_words_in_order_on_a_few_pages(id_: str) -> None:
    sheet = sheet_of(id_)
    pdf = pdf_of(sheet)
    assert len(pdf.pages) <= 5
    said = text_of(pdf)
    assert said.startswith(sheet.exercise.title)
    for words in (sheet.exercise.prepare, *sheet.exercise.notes):
        assert words in said
    for step in sheet.steps:
        if step.doing != "rest":
            assert step.text in said, step.step
    first, last = sheet.steps[0].text, sheet.steps[-1].text
    assert said.index(first) < said.rindex(last)


def test_what_is_left_out_is_not_on_the_sheet_and_the_rest_is_once() -> None:
    said = text_of(pdf_of(sheet_of("neck-and-shoulders", 5, frozenset({"ear-to-shoulder"}))))
    assert "Ear towards shoulder" not in said
    assert said.count("Shoulders up and down") == 1
    assert "Easier: Just think of lifting your shoulders" in said


def test_a_shorter_one_says_less() -> None:
    short, long = (text_of(pdf_of(sheet_of("neck-and-shoulders", minutes))) for minutes in (3, 10))
    assert "3 min" in short
    assert "Reach forward" in long
    assert "Reach forward" not in short


def test_the_breath_is_told_in_seconds() -> None:
    assert "in for 4 s, wait 7 s, out for 8 s" in text_of(pdf_of(sheet_of("four-seven-eight", 3)))


def test_it_says_for_whom_it_is_not_without_asking() -> None:
    said = text_of(pdf_of(sheet_of("box-breathing")))
    assert said.index("First ask somebody who knows you") < said.index("I am pregnant")
    assert "First ask" not in text_of(pdf_of(sheet_of("mindful-sounds", 1)))


def test_each_drawing_has_words_and_the_page_a_language() -> None:
    root: Any = pdf_of(sheet_of("hands", 3)).trailer["/Root"]
    assert root["/Lang"] == "en-GB"
    alts = [alt for alt in _all_alts(root["/StructTreeRoot"]["/K"]) if alt]
    assert len(alts) >= 6
    assert all(alt.endswith(".") for alt in alts)


def _all_alts(node: Any) -> list[str]:
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, list):
        return [alt for one in node for alt in _all_alts(one)]
    if not isinstance(node, dict):
        return []
    return [str(node.get("/Alt", "")), *_all_alts(node.get("/K", []))]


@pytest.mark.parametrize("language", [Stretched(), RightToLeft()], ids=["long", "rtl"])
def test_it_can_be_set_in_any_language(language: PlainEnglish) -> None:
    assert len(pdf_of(sheet_of("neck-and-shoulders", 5), language).pages) <= 4


def test_the_file_is_called_as_the_exercise_and_never_a_folder() -> None:
    exercise = sheet_of("slow-breathing").exercise
    named = exercise_file_name(exercise, PlainEnglish())
    assert named == f"{exercise.title} (exercise sheet).pdf"
    assert "/" not in exercise_file_name(replace(exercise, title="In / out"), PlainEnglish())

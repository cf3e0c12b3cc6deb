"""The page for a call as a file: its order, its tags, other papers, large print; checked by others' tools."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pdfua
import pypdf
import pytest

from painapp.domain.entries import FlareUp, Goal, Question, WentWell
from painapp.summary.build import build_summary
from painapp.summary.choices import Choices
from painapp.summary.pdf import Typesetter
from tests.languages import PlainEnglish
from tests.summary.diary import MONTH, StoppedClock, Writer, usual_diary, with_plan
from tests.summary.shipped import RESOURCES

SETTER = Typesetter(RESOURCES)
A4, LETTER = (595, 842), (612, 792)
NAME_OF_80 = "Wolfeschlegelsteinhausenbergerdorff, Hubert Blaine, whom everybody calls the Elder"[:80]


def pdf_of(writer: Writer, **choices: Any) -> bytes:
    summary = build_summary(writer.reader, MONTH, Choices(**choices), PlainEnglish(), StoppedClock())
    return SETTER.set(summary).pdf


def read(pdf: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(pdf))


def only_flare_ups() -> Writer:
    writer = Writer()
    for day in MONTH.days()[::8]:
        writer.write(FlareUp, day, eased=day, worst=8, set_off_by=("bad-night",), helped=("warmth",))
    return writer


def right_to_left_notes() -> Writer:
    writer = with_plan(usual_diary())
    writer.write(
        WentWell, MONTH.last, text="\u05e9\u05dc\u05d5\u05d5\u05ea \u05e0\u05e4\u05e9, in the garden"
    )
    writer.write(Question, MONTH.last, words="\u0643\u064a\u0641 \u0623\u0646\u0627\u0645\u061f", place=1)
    writer.write(Goal, MONTH.first, words="\u0627\u0644\u0645\u0634\u064a", hoped="\u0645\u0631\u0629")
    return writer


MONTHS = {
    "empty": (Writer(), {}),
    "usual": (with_plan(usual_diary()), {"name": "Kari Nordmann"}),
    "only-flare-ups": (only_flare_ups(), {}),
    "names-of-80": (with_plan(usual_diary()), {"name": NAME_OF_80}),
    "right-to-left": (right_to_left_notes(), {"name": "\u05e4\u05dc\u05d5\u05e0\u05d9\u05ea"}),
    "letter": (with_plan(usual_diary()), {"paper": "letter"}),
    "large": (with_plan(usual_diary()), {"large_print": True, "taken_in": frozenset({"story", "beliefs"})}),
}


@pytest.fixture(scope="module", params=list(MONTHS))
def month(request: pytest.FixtureRequest) -> tuple[str, bytes]:
    writer, choices = MONTHS[request.param]
    return request.param, pdf_of(writer, **choices)


def test_others_find_nothing_wrong_with_it(month: tuple[str, bytes], tmp_path: Path) -> None:
    name, pdf = month
    assert not pdfua.validate(io.BytesIO(pdf)).findings  # type: ignore[arg-type]
    pages = read(pdf).pages
    assert {tuple(map(round, page.mediabox[2:])) for page in pages} == {LETTER if name == "letter" else A4}
    fonts = [font for page in pages for font in _fonts(page)]
    assert fonts
    assert all(_is_embedded(font) for font in fonts)
    if shutil.which("qpdf"):
        file = tmp_path / "summary.pdf"
        file.write_bytes(pdf)
        done = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, check=False)
        assert done.returncode == 0, done.stderr


def _fonts(page: pypdf.PageObject) -> Iterator[Any]:
    resources: Any = page["/Resources"].get_object()
    for font in resources.get("/Font", {}).values():
        yield font.get_object()


def _is_embedded(font: Any) -> bool:
    if font["/Subtype"] == "/Type3":
        return True  # drawn by the file itself
    described = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
    names = {"/FontFile", "/FontFile2", "/FontFile3"}
    return bool(names & set(described["/FontDescriptor"].get_object()))


def test_the_page_for_a_call_reads_in_the_order_of_the_call() -> None:
    pages = read(pdf_of(with_plan(usual_diary()), name="K.", taken_in=frozenset({"story", "beliefs"}))).pages
    first, rest = (
        re.sub(r"\s+", " ", text)
        for text in (pages[0].extract_text(), " ".join(page.extract_text() for page in pages[1:]))
    )
    order = [
        "K., 29 October to 22 November 2026. Call 5 of 8, next on 25 November 2026.",
        "What I want to talk about",
        "Sleeping on bad nights",
        "From you I need: Ideas, Someone to listen.",
        "Agreed last time, and how it went",
        "Walk 8 minutes, most days",
        "What matters to me, and my goals",
        "What went well",
        "Activity, sleep, mood and pain",
        "What I tried",
        "Written by K. Nobody monitors it",
    ]
    assert [first.find(words) for words in order] == sorted(first.find(words) for words in order)
    assert -1 not in [first.find(words) for words in order]
    later = ["My goals, one by one", "What matters", "Pacing", "My story", "After a fall", "Day by day"]
    assert -1 not in [rest.find(words) for words in later]
    assert [rest.find(words) for words in later] == sorted(rest.find(words) for words in later)
    assert "After a fall" not in first


def test_large_print_sets_no_word_of_the_body_below_sixteen_points() -> None:
    page = read(pdf_of(with_plan(usual_diary()), large_print=True)).pages[0]
    sizes: dict[float, int] = {}

    def seen(text: str, _cm: Any, matrix: Any, _font: Any, size: float) -> None:
        if text.strip():
            tall = round(abs(size * matrix[3]), 1)
            sizes[tall] = sizes.get(tall, 0) + len(text)

    page.extract_text(visitor_text=seen)
    body = max(sizes, key=lambda size: sizes[size])
    assert body >= 16
    assert min(sizes) >= 14  # the foot

"""The pages themselves: one first page whatever the data, tagged, clean, the same each time, any text."""
# ruff: noqa: RUF001 - letters of other scripts that look like Latin ones are the point here

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from painapp.domain.daily import Period
from painapp.domain.entries import (
    Activity,
    CheckIn,
    Conditions,
    FlareUp,
    HealthContact,
    LookBack,
    Medicine,
    Tracked,
    WentWell,
)
from painapp.domain.fields import own_pick
from painapp.domain.lists import CONDITIONS, TRIGGERS
from painapp.domain.sore import Sore
from painapp.summary.build import Summary, build_summary
from painapp.summary.choices import SECTIONS, Choices, entries_with_notes, trackers_to_choose
from painapp.summary.pdf import Typesetter, render_pdf
from tests.extent import LONG
from tests.languages import PlainEnglish, RightToLeft, Stretched
from tests.summary.diary import MONTH, StoppedClock, Writer, fullest_diary, usual_diary, with_plan
from tests.summary.shipped import RESOURCES

SETTER = Typesetter(RESOURCES)
NO_DETAILS = frozenset({"details"})
PNG = b"\x89PNG"
needs_pdftotext = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="needs pdftotext (poppler-utils)"
)


def summary_of(
    writer: Writer,
    *,
    name: str = "K.",
    left_out: frozenset[str] = frozenset(),
    period: Period = MONTH,
    language: PlainEnglish | None = None,
) -> Summary:
    notes = frozenset(entry.id for entry in entries_with_notes(writer.reader, period))
    trackers = trackers_to_choose(writer.entries, PlainEnglish())
    asked = frozenset(section.id for section in (*SECTIONS, *trackers) if section.asked)
    taken_in = asked - {"story", "beliefs"}  # which stand behind the first page alone
    choices = Choices(name, left_out, notes, taken_in)
    return build_summary(writer.reader, period, choices, language or PlainEnglish(), StoppedClock())


def read(pdf: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(pdf))


def text_of_page(pdf: bytes, page: int = 0) -> str:
    return read(pdf).pages[page].extract_text()


def poppler_text(pdf: bytes, *how: str) -> str:
    done = subprocess.run(
        ["pdftotext", *how, "-enc", "UTF-8", "-", "-"], input=pdf, capture_output=True, check=True
    )
    return done.stdout.decode()


def tags(pdf: bytes) -> Iterator[dict[str, Any]]:
    """Walk the structure tree, in reading order."""

    def walk(node: Any) -> Iterator[dict[str, Any]]:
        node = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(node, list):
            for one in node:
                yield from walk(one)
        elif isinstance(node, dict):
            if "/S" in node:
                yield node
            yield from walk(node.get("/K", []))

    root: Any = read(pdf).trailer["/Root"]
    yield from walk(root["/StructTreeRoot"]["/K"])


@pytest.fixture(scope="module")
def usual() -> bytes:
    return SETTER.set(summary_of(usual_diary())).pdf


# ---- one first page -----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", [PlainEnglish(), Stretched(), RightToLeft()], ids=["en", "long", "rtl"])
@pytest.mark.parametrize("name", ["", "Unbreakable" * 9], ids=["nameless", "long-name"])
def test_the_fullest_diary_still_fills_one_page(language: PlainEnglish, name: str) -> None:
    summary = summary_of(fullest_diary(), name=name, left_out=NO_DETAILS, language=language)
    pdf = SETTER.set(summary).pdf
    assert len(read(pdf).pages) == 1
    said = re.sub(r"\s+", " ", text_of_page(pdf))
    for title in (
        "What I want to talk about",
        "Agreed last time, and how it went",
        "What matters to me, and my goals",
        "What went well",
        "Activity, sleep",
        "Where it was",
        "What helped",
        "What I did",
        "Notes I",
        "Flare-ups",
        "What I tried",
        "What may have set it off",
        "How much pain got in the way",
        "What else I follow",
        "Health contacts",
        "Medicines as taken",
        "Other conditions",
    ):
        assert title in said


def test_details_start_on_page_two_and_tell_what_had_no_room() -> None:
    writer = usual_diary()
    summary = summary_of(writer)
    pdf = SETTER.set(summary).pdf
    assert "Day by day" not in text_of_page(pdf)
    second = text_of_page(pdf, 1)
    assert "Day by day" in second
    for tally in summary.tallies:
        # Told whole where rows are missing on the first page, and not said twice where none is.
        assert (tally.title in second) == (tally.title != "Where it was")


def everything_ticked() -> Writer:
    writer = usual_diary()
    picked = tuple(one.id for one in TRIGGERS)
    for number, day in enumerate(MONTH.days()):
        writer.write(CheckIn, day, triggers=picked[number % 5 :], words=("aching", "stiff", "burning"))
        writer.write(CheckIn, day, body=(Sore("front-left-knee", 3, ("heavy",)),), areas=("neck", "head"))
        writer.write(LookBack, day, enjoyment=number % 9, general_activity=3, sleep=4, suited="right")
        writer.write(Medicine, day, what=f"Tablet number {number}")
        writer.write(HealthContact, day, who=own_pick(f"Nurse {number}"))
        for name in ("Fatigue", "Fog", "Cups of tea", "Stiffness in the morning", "Time with others"):
            writer.write(Tracked, day, tracker=name, name=name, holds="number", amount=float(number))
        writer.write(WentWell, day, text="I sat outside. The bread rose. " * 4)
    writer.write(
        FlareUp, list(MONTH.days())[3], eased=MONTH.last, worst=8, set_off_by=picked, helped=("rest",)
    )
    named = tuple(one.id for one in CONDITIONS)
    writer.write(Conditions, MONTH.first, named=named, small_efforts="not-sure")
    return writer


def test_with_everything_ticked_nothing_ends_within_a_word_and_page_two_has_the_rest() -> None:
    summary = summary_of(everything_ticked())
    pdf = SETTER.set(summary).pdf
    first, second = (re.sub(r"\s+", " ", text_of_page(pdf, page)) for page in (0, 1))
    assert "Day by day" not in first
    assert not re.search(r"[^ ]…", first)
    assert all(before.endswith((". ", "! ", "? ")) for before in first.split("…")[:-1])
    flat = re.sub(r"\s+", " ", second + text_of_page(pdf, 2))
    for part in (*summary.also, *summary.tallies):
        assert part.whole in first or part.whole in flat
    for area in ("Neck", "Head", "Left knee"):
        assert re.search(rf"{area} \d+ of 61 check-ins", first)
    assert re.search(r"Medicines as taken: Tablet number 0 \(1 time\), .*, and \d+ more, from page 2", first)
    assert re.search(r"I think it was: .*, and \d+ more, from page 2\.", first)


def test_what_is_left_out_for_want_of_room_is_on_page_two_though_no_day_is_there() -> None:
    writer = Writer()
    writer.write(Conditions, MONTH.first, named=tuple(one.id for one in CONDITIONS), small_efforts="no")
    pdf = SETTER.set(summary_of(writer)).pdf
    assert re.search(r"And \d+ more, from page\s2\.", text_of_page(pdf))
    second = text_of_page(pdf, 1)
    assert "Other conditions" in second
    assert "Day by day" not in second


def test_a_flare_up_from_before_the_period_is_told_on_page_two() -> None:
    writer = Writer()
    writer.write(FlareUp, MONTH.first - timedelta(days=3), eased=MONTH.first, worst=7)
    writer.write(FlareUp, list(MONTH.days())[4], worst=8, eased=MONTH.days()[5])
    writer.write(FlareUp, MONTH.last, worst=4)
    pdf = SETTER.set(summary_of(writer)).pdf
    assert "and 1 more, from page 2" in text_of_page(pdf)
    assert "26 Oct: 4 days, worst\u00a07." in text_of_page(pdf, 1)


def test_a_month_of_flare_ups_alone_says_where_the_others_stand_and_tells_them_all_there() -> None:
    writer = Writer()
    firsts = [MONTH.days()[at] for at in (1, 7, 13, 20)]
    for first in firsts:
        writer.write(FlareUp, first, eased=first + timedelta(days=2))
    pdf = SETTER.set(summary_of(writer)).pdf
    first_page, second = text_of_page(pdf), text_of_page(pdf, 1)
    assert "4 flare-ups, on 12 days." in first_page
    assert "and 2 more, from page 2" in first_page
    assert second.count("Flare-up:") == len(firsts)
    assert all(PlainEnglish().date_long(first) in second for first in firsts)


@needs_pdftotext
@pytest.mark.parametrize("language", [PlainEnglish(), RightToLeft()], ids=["en", "rtl"])
def test_a_level_has_its_sign_before_its_number_and_its_words_in_its_line(language: PlainEnglish) -> None:
    pdf = SETTER.set(summary_of(with_plan(usual_diary()), language=language)).pdf
    lines = poppler_text(pdf, "-layout").splitlines()
    assert [("+2" in one, "2+" in one) for one in lines if "and I cook" in one] == [(True, False)] * 2
    assert any("−1" in one and "Once" in one for one in lines)


def test_a_note_of_a_hundred_thousand_characters_is_whole_in_the_details() -> None:
    writer = Writer()
    writer.write(CheckIn, MONTH.last, pain=3, note=("Many words of mine. " * 5_001)[:100_000] + "END")
    pdf = SETTER.set(summary_of(writer)).pdf
    pages = read(pdf).pages
    assert len(pages) > 10
    assert "END" in pages[-1].extract_text()
    assert "…" in pages[0].extract_text()


@pytest.mark.parametrize(
    ("length", "recorded"), [(1, 1.0), (3, 1.0), (30, 0.12), (31, 1.0), (92, 0.9), (366, 0.9)]
)
def test_any_period_sets_on_one_first_page(length: int, recorded: float) -> None:
    period = Period(MONTH.last - timedelta(days=length - 1), MONTH.last)
    summary = summary_of(usual_diary(period, recorded=recorded), left_out=NO_DETAILS, period=period)
    assert len(read(SETTER.set(summary).pdf).pages) == 1


def test_an_empty_period_sets_one_kind_page() -> None:
    pdf = SETTER.set(summary_of(Writer())).pdf
    assert len(read(pdf).pages) == 1
    assert "Nothing was written for these days." in text_of_page(pdf)
    assert "Page 1 of 1" in text_of_page(pdf)


def test_a_day_when_nothing_had_helped_yet_sets_a_page_all_the_same() -> None:
    writer = Writer()
    writer.write(CheckIn, MONTH.last, helped=("nothing-yet",))
    assert "Nothing yet: 1 check-in." in text_of_page(SETTER.set(summary_of(writer)).pdf)


# ---- reading ------------------------------------------------------------------------------------------


def positions(text: str, wanted: list[str]) -> list[int]:
    found = [text.find(one) for one in wanted]
    assert -1 not in found, wanted[found.index(-1)]
    return found


ORDER = [
    "Summary for my coaching call",
    "K., 29 October to 22 November 2026",
    "What went well",
    "Activity, sleep, mood and pain",
    "minutes a day",
    "hours a night",
    "higher is better",
    "average (dots)",
    "Drawn from",
    "Where it was",
    "What helped",
    "What I did",
    "Notes I chose to share",
    "Written by K. Nobody monitors it; not for emergencies.",
    "Page 1 of ",
]


def test_the_tags_read_from_top_to_bottom_and_left_before_right(usual: bytes) -> None:
    text = re.sub(r"\s+", " ", text_of_page(usual))
    found = positions(text, ORDER)
    assert found == sorted(found)
    # The left column is told whole before the right one begins.
    assert text.find("Lower back") < text.find("What helped") < text.find("Slow breathing")


@needs_pdftotext
def test_pdftotext_reads_it_in_order_with_each_line_whole(usual: bytes) -> None:
    text = re.sub(r"\s+", " ", poppler_text(usual))
    found = positions(text, ORDER)
    assert found == sorted(found)
    assert text.find("Lower back 2") < text.find("Slow breathing 9 of 30 check-ins")
    assert "14 Nov Said no to moving boxes, and it was fine." in text


def test_it_is_a_tagged_pdf_ua_document_in_its_language(usual: bytes) -> None:
    root: Any = read(usual).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en-GB"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"<pdfuaid:part>1</pdfuaid:part>" in usual
    kinds = [str(tag["/S"]) for tag in tags(usual)]
    assert kinds.count("/H1") == 1
    assert kinds.count("/H2") >= 7
    assert {"/L", "/LI", "/P", "/H3"} <= set(kinds)


def test_each_chart_is_a_figure_whose_alternative_text_is_its_sentence(usual: bytes) -> None:
    charts = summary_of(usual_diary()).charts
    assert charts is not None
    alternatives = [tag.get("/Alt") for tag in tags(usual) if tag["/S"] == "/Figure"]
    assert alternatives == [strip.sentence for strip in charts.strips]


def test_a_right_to_left_page_says_so() -> None:
    pdf = SETTER.set(summary_of(usual_diary(), language=RightToLeft())).pdf
    root: Any = read(pdf).trailer["/Root"]
    assert root["/Lang"] == "ar"
    assert root["/ViewerPreferences"]["/Direction"] == "/R2L"


# ---- what else is in the file -------------------------------------------------------------------------


def test_metadata_holds_a_title_and_a_day_and_no_person_or_place(usual: bytes) -> None:
    information = dict(read(usual).metadata or {})
    assert str(information.pop("/Creator")).startswith("Typst")
    assert information == {
        "/Title": "Summary, 29 October to 22 November 2026",
        "/CreationDate": "D:20261122000000Z",
        "/ModDate": "D:20261122000000Z",
    }
    assert not re.search(rb"/Author|/Producer|dc:creator|/home/|/tmp/|summary\.typ", usual)
    assert str(RESOURCES.parent).encode() not in usual


def test_the_same_summary_gives_the_same_bytes_in_another_process(usual: bytes, tmp_path: Path) -> None:
    assert SETTER.set(summary_of(usual_diary())).pdf == usual
    out = tmp_path / "other.pdf"
    code = (
        "from pathlib import Path;"
        "from tests.summary.test_pdf import *;"
        f"Path({str(out)!r}).write_bytes(render_pdf(summary_of(usual_diary()), RESOURCES))"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=RESOURCES.parent)
    assert out.read_bytes() == usual


def test_another_day_of_making_changes_only_the_day() -> None:
    summary = summary_of(usual_diary())
    later = replace(summary, made_on=date(2027, 1, 2))
    assert "/CreationDate" in (read(SETTER.set(later).pdf).metadata or {})
    assert (read(SETTER.set(later).pdf).metadata or {})["/CreationDate"] == "D:20270102000000Z"


def test_system_fonts_are_not_used(usual: bytes) -> None:
    names = {
        str(font.get_object()["/BaseFont"]).split("+")[-1]
        for page in read(usual).pages
        for font in page["/Resources"]["/Font"].values()  # type: ignore[index]
    }
    assert names
    assert all(name.startswith("Figtree") for name in names)


def test_the_preview_has_the_pages_of_the_file(usual: bytes) -> None:
    sheets = SETTER.set(summary_of(usual_diary()))
    pages = sheets.pages(40)
    assert sheets.pdf == usual
    assert len(pages) == len(read(usual).pages) > 1
    assert all(page.startswith(PNG) for page in pages)
    one = SETTER.set(summary_of(Writer())).pages(72)
    assert len(one) == 1
    # Width and height of the picture: A4 at 72 pixels an inch.
    assert [int.from_bytes(one[0][at : at + 4]) for at in (16, 20)] == [595, 842]


# ---- any text -----------------------------------------------------------------------------------------


def diary_with(text: str) -> Writer:
    writer = Writer()
    writer.write(WentWell, MONTH.last, text=text)
    pick = (own_pick(text),) if own_pick(text) != "own:" else ()
    writer.write(CheckIn, MONTH.last, areas=pick, helped=pick, note=text)
    writer.write(Activity, MONTH.last, what=text[:60])
    return writer


# Letters beside signs that join, turn, stay unseen, or mean something to typst.
SPECIAL = (
    "\u200d\u200c\u200b\u200e\u200f\u202a\u202b\u202e\u202c\u2066\u2067\u2068\u2069\ufe0f\ufe0e\u20e3\xad\xa0"
    "\ufeff\ufffe\uffff\x00\x07\x1b\u2028\u2029\n\r\t\u034f\u3164\u115f\U000e0067\U0001f3fd\U0001f1f3"
)
MARKUP = "#$*_`@<>[]{}\\/=-+~'\"&;:%^|"
SCRIPTS = "aæé ßшθאبगকਗகไወ今한✓→∑𝓗😀❤👩🏽\u0301\u0489\u064b\u093f\u05c1\u20d7"
odd_text = st.one_of(
    st.text(st.characters(codec=None), max_size=40),
    st.text(st.sampled_from(SPECIAL + MARKUP + SCRIPTS), min_size=1, max_size=30),
    st.text(st.sampled_from(MARKUP + "let context import eval 1 "), min_size=1, max_size=40),
)


@given(odd_text)
@settings(max_examples=80 if LONG else 24)  # what becomes of a text is tried in test_glyphs.py
def test_any_text_exports(text: str) -> None:
    pdf = SETTER.set(summary_of(diary_with(text), name=text)).pdf
    assert read(pdf).pages[0]["/Type"] == "/Page"


LETTERS = "abcdefgæøåßéñłžÆØÅабвгдежзияθλπςΩ0123456789€½²±×→✓☂♥😀🎉🌧"


@needs_pdftotext
@given(st.text(st.sampled_from(LETTERS), min_size=1, max_size=20))
@settings(max_examples=25 if LONG else 10)
def test_what_the_fonts_have_can_be_read_back(text: str) -> None:
    writer = Writer()
    writer.write(WentWell, MONTH.last, text=text)
    read_back = re.sub(r"[\s\u200b\ufe0f]", "", poppler_text(SETTER.set(summary_of(writer)).pdf))
    assert text in read_back


@needs_pdftotext
@pytest.mark.parametrize(
    "text", ["تمشيت نصف ساعة في الحديقة", "שלום היום היה טוב", "आज सुबह दर्द कम था", "আজ ভালো আছি", "இன்று நன்றாக"]
)
def test_other_scripts_can_be_read_back_word_for_word(text: str) -> None:
    writer = Writer()
    writer.write(WentWell, MONTH.last, text=text)
    read_back = unicodedata.normalize("NFKC", poppler_text(SETTER.set(summary_of(writer)).pdf))
    for word in text.split():
        assert word in read_back


@pytest.mark.parametrize(
    "text",
    [
        "#sys.inputs",
        "#{1 + 1}",
        "$x^2$",
        "*not bold*",
        '#read("/etc/passwd")',
        "\\u{48}",
        "<label> @ref",
        "#import",
    ],
)
def test_typst_markup_is_text_like_any_other(text: str) -> None:
    writer = Writer()
    writer.write(WentWell, MONTH.last, text=text)
    assert text in text_of_page(SETTER.set(summary_of(writer)).pdf)


def test_letters_no_font_has_are_named_and_the_names_explained() -> None:
    writer = Writer()
    writer.write(WentWell, MONTH.last, text="今天很好 fine")
    said = text_of_page(SETTER.set(summary_of(writer)).pdf)
    assert "‹U+4ECA U+5929 U+5F88 +1› fine" in said
    assert "stands for a letter that this file cannot draw" in said
    assert "cannot draw" not in text_of_page(SETTER.set(summary_of(usual_diary())).pdf)


def test_a_text_the_typesetter_refuses_all_the_same_is_named_instead_of_lost(tmp_path: Path) -> None:
    # A coverage file that promises a letter the fonts have not stands for the rare sign typst refuses.
    shutil.copytree(RESOURCES / "templates", tmp_path / "templates")
    shutil.copytree(RESOURCES / "fonts", tmp_path / "fonts")
    coverage = tmp_path / "fonts" / "coverage.json"
    told = json.loads(coverage.read_text(encoding="utf-8"))
    told["families"][1]["bounds"] = sorted([*told["families"][1]["bounds"], 0x4ECA, 0x4ECB])
    coverage.write_text(json.dumps(told), encoding="utf-8")
    writer = Writer()
    writer.write(WentWell, MONTH.last, text="今 ja")
    assert "‹U+4ECA› ja" in text_of_page(render_pdf(summary_of(writer), tmp_path))


def test_page_numbers_stand_on_every_page(usual: bytes) -> None:
    pages = read(usual).pages
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page.extract_text()
        assert "not for emergencies." in page.extract_text()


def test_the_clock_zone_decides_the_day_of_making() -> None:
    late = StoppedClock(datetime(2026, 11, 23, 2, 30, tzinfo=UTC))
    summary = build_summary(Writer().reader, MONTH, Choices(), PlainEnglish(), late)
    assert summary.made_on == date(2026, 11, 22)

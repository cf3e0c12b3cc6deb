"""Lessons and things tried go in when ticked, equally; what the course keeps of a person never does."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import asdict
from datetime import date, time, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from painapp.domain.entries import ENTRY_TYPES, Entry, LessonRead, ThingTried, ThoughtRecord
from painapp.domain.fields import Kind, fields_of
from painapp.domain.learn_lists import THING_TRIED
from painapp.summary.build import Summary, build_summary, summary_of
from painapp.summary.choices import PRESETS, Choices, entries_with_notes
from painapp.summary.items import item_of
from painapp.summary.pdf import render_pdf
from painapp.summary.pieces import owner_of
from painapp.summary.plain_text import plain_text
from painapp.summary.selected import pieces_of, selected
from tests.summary.choosing import ENGLISH, all_of
from tests.summary.diary import MONTH, StoppedClock, Writer
from tests.summary.shipped import RESOURCES
from tests.summary.test_files_together import IN_THE_OPEN, told

KEPT = tuple(
    kind
    for kind in ENTRY_TYPES
    if kind.__module__ in {"painapp.domain.learning", "painapp.domain.tools"}
    and kind not in {LessonRead, ThingTried}
)
"""What the course's tools and questions keep: the person's own business."""
TICKED = Choices(name="Kari Nordmann", taken_in=frozenset({"learned"}))
DAY = MONTH.first
FULL = {
    Kind.LINE: "Secretword line",
    Kind.TEXT: "Secretword text\nand more",
    Kind.PICKS: ("own:Secretword pick",),
    Kind.DATE: date(2031, 3, 7),
    Kind.CLOCK: time(3, 47),
    Kind.YES_NO: True,
}


def in_full(writer: Writer, kind: type[Entry], day: date = DAY) -> Entry:
    """An entry that says all its kind can say, each text with a word found nowhere else."""
    said: dict[str, Any] = {}
    for spec in fields_of(kind):
        picks = {Kind.CHOICE: spec.options[0].id if spec.options else ""}
        said[spec.name] = {**FULL, **picks}.get(spec.kind, spec.high)
    said |= {name: said[name] if not options else (options[0],) for name, options in _bundled(kind)}
    return writer.write(kind, day, **said)


def _bundled(kind: type[Entry]) -> list[tuple[str, tuple[str, ...]]]:
    """The fields of picks that take no words of one's own, with what they take."""
    specs = [spec for spec in fields_of(kind) if spec.kind is Kind.PICKS and not spec.own_words]
    return [(spec.name, tuple(one.id for one in spec.options)) for spec in specs]


def read_and_tried() -> Writer:
    """A month with lessons and things to try in it, and one of everything else the course keeps."""
    writer = Writer()
    for ahead, (lesson, title, ended) in enumerate(
        [
            ("pain-for", "What pain is for", None),
            ("pain-for", "What pain is for", True),
            ("even-days", "Even days", None),
        ]
    ):
        day = DAY + timedelta(days=ahead)
        writer.write(LessonRead, day, lesson=lesson, title=title, page="Secretword", to_the_end=ended)
    for ahead, (thing, words, how) in enumerate(
        [
            ("a", "Look out", "did"),
            ("a", "Look out", "did"),
            ("a", "Look out", "partly"),
            ("b", "A bath", "not-for-me"),
            ("c", "A map", "later"),
        ]
    ):
        writer.write(ThingTried, DAY + timedelta(days=ahead), thing=thing, words=words, how=how)
    for kind in KEPT:
        in_full(writer, kind)
    return writer


def page(choices: Choices, writer: Writer) -> Summary:
    return build_summary(writer.reader, MONTH, choices, ENGLISH, StoppedClock())


def test_lessons_are_told_by_name_and_all_four_answers_alike() -> None:
    (learned,) = (one for one in page(TICKED, read_and_tried()).also if one.id == "learned")
    assert learned.text == (
        "Read: What pain is for (on 2 days); Even days (begun). "
        "Tried: Look out (done on 2 days, partly on 1 day); A bath (not for me on 1 day);"
        " A map (kept for later on 1 day)."
    )
    assert learned.texts[-2] == (
        "Read: What pain is for (on 2 days); and 1 more, from page 2. "
        "Tried: Look out (done on 2 days, partly on 1 day); and 2 more, from page 2."
    )
    assert learned.texts[-1] == "2 lessons read. 3 things tried."
    assert learned.whole == learned.text


@given(st.lists(st.sampled_from([one.id for one in THING_TRIED]), min_size=1, max_size=9))
def test_each_answer_counts_its_days_whichever_it_is(hows: list[str]) -> None:
    writer = Writer()
    for ahead, how in enumerate(hows):
        writer.write(ThingTried, DAY + timedelta(days=ahead), thing="a", words="Look out", how=how)
    (learned,) = page(TICKED, writer).also
    for how, words in {
        "did": "done",
        "partly": "partly",
        "not-for-me": "not for me",
        "later": "kept for later",
    }.items():
        said = f"{words} on {hows.count(how)} day"
        assert (said in learned.text) == (how in hows)


def test_a_day_that_came_twice_counts_once_and_what_has_no_name_or_answer_is_left_out() -> None:
    writer = Writer()
    for title in ("Even days", "Even days", ""):
        writer.write(LessonRead, DAY, lesson="a" if title else "b", title=title, to_the_end=True)
    writer.write(ThingTried, DAY, thing="c", words="Look out", note="Only fog")
    (learned,) = page(TICKED, writer).also
    assert learned.text == "Read: Even days."


def test_they_go_in_only_where_they_are_ticked_and_begin_unticked_for_everybody() -> None:
    writer = read_and_tried()
    for choices in (Choices(), *(Choices(preset=one.id, left_out=one.left_out) for one in PRESETS)):
        assert selected(writer.reader, MONTH, choices, ENGLISH).entries == ()
    assert "learned" in selected(writer.reader, MONTH, Choices(), ENGLISH).with_data


def test_one_lesson_and_one_answer_can_be_left_out_by_itself_and_a_note_goes_in_by_itself() -> None:
    writer = Writer()
    read = writer.write(LessonRead, DAY, lesson="a", title="Even days", to_the_end=True)
    writer.write(LessonRead, DAY, lesson="b", title="What pain is for", to_the_end=True)
    noted = writer.write(ThingTried, DAY, thing="c", words="Look out", how="not-for-me", note="Only fog")
    items = [item_of(piece, ENGLISH) for entry in writer.entries for piece in pieces_of(entry, frozenset())]
    assert [(one.section, one.text) for one in items] == [
        ("learned", "Even days"),
        ("learned", "What pain is for"),
        ("notes", "Only fog"),
        ("learned", "Look out: Not for me"),
    ]
    left = Choices(taken_in=TICKED.taken_in, items_left_out=frozenset({f"{read.id}:learned"}))
    assert "Even days" not in str(asdict(page(left, writer)))
    assert "What pain is for" in str(asdict(page(left, writer)))
    assert "fog" not in str(asdict(page(TICKED, writer)))
    chosen = str(asdict(page(Choices(notes_included=frozenset({noted.id})), writer)))
    assert "Only fog" in chosen
    assert "Look out" not in chosen


# ---- what is nobody's business -------------------------------------------------------------------------


def everything_of(writer: Writer) -> Any:
    """All that can be chosen of a diary, every section and every note ticked."""
    return all_of(writer.reader)


def test_no_kind_that_the_course_keeps_belongs_to_any_section() -> None:
    assert len(KEPT) == 14
    writer = Writer()
    for kind in KEPT:
        entry = in_full(writer, kind)
        assert [spec.name for spec in fields_of(kind) if owner_of(entry, spec.name) is not None] == []
    assert everything_of(writer).entries == ()
    assert everything_of(writer).items[:] == ()
    assert entries_with_notes(writer.reader, MONTH) == ()
    assert page(everything_of(writer).choices, writer).empty


@pytest.mark.parametrize("make", IN_THE_OPEN)
def test_not_a_word_of_it_is_in_any_file_with_everything_chosen(make: Callable[[Any], bytes]) -> None:
    found = told(make(everything_of(read_and_tried())))
    assert "Even days" in found
    for hidden in ("Secretword", "2031", "03:47", *(kind.KIND for kind in KEPT)):
        assert hidden not in found, hidden


def test_nor_in_the_text_the_pages_or_what_the_command_line_writes() -> None:
    writer = read_and_tried()
    chosen = everything_of(writer)
    summary = summary_of(chosen, ENGLISH, StoppedClock())
    pdf = PdfReader(io.BytesIO(render_pdf(summary, RESOURCES)))
    pages = "".join(one.extract_text() for one in pdf.pages)
    assert "Even days" in pages
    for said in (plain_text(summary), str(asdict(summary)), pages, str(pdf.metadata)):
        assert "Secretword" not in said
        assert "2031" not in said


@settings(max_examples=20)
@given(days=st.lists(st.integers(0, 20), min_size=1, max_size=4), ticked=st.booleans())
def test_thoughts_looked_at_leave_no_trace_not_even_a_day(days: list[int], ticked: bool) -> None:
    writer = Writer()
    for ahead in days:
        in_full(writer, ThoughtRecord, DAY + timedelta(days=ahead))
    chosen = everything_of(writer) if ticked else selected(writer.reader, MONTH, Choices(), ENGLISH)
    assert chosen.entries == ()
    assert chosen.with_data == frozenset()
    without = build_summary(Writer().reader, MONTH, chosen.choices, ENGLISH, StoppedClock())
    assert page(chosen.choices, writer) == without

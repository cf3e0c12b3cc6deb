"""What is in a summary, what is not, and that its counts are true."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, timedelta
from uuid import UUID

import pytest

from painapp.domain.daily import Period
from painapp.domain.entries import Activity, CheckIn, Sleep, WentWell
from painapp.summary.build import Summary, build_summary
from painapp.summary.choices import SECTIONS, Choices, entries_with_notes
from tests.languages import PlainEnglish
from tests.summary.diary import MONTH, StoppedClock, Writer, usual_diary

DAY = date(2026, 11, 2)


def summary_of(writer: Writer, choices: Choices | None = None, period: Period = MONTH) -> Summary:
    return build_summary(writer.reader, period, choices or Choices(), PlainEnglish(), StoppedClock())


def everything_said(summary: Summary) -> str:
    return str(asdict(summary))


def test_an_empty_period_gives_a_kind_page_and_no_headings() -> None:
    summary = summary_of(Writer())
    assert summary.empty.startswith("Nothing was written for these days. That is all right")
    assert summary.sections_with_data == frozenset()
    assert (summary.went_well, summary.charts, summary.tallies, summary.notes, summary.days) == (
        None,
        None,
        (),
        None,
        (),
    )


def test_a_page_with_nothing_chosen_says_so_instead_of_being_blank() -> None:
    writer = usual_diary()
    summary = summary_of(writer, Choices(left_out=frozenset(section.id for section in SECTIONS)))
    assert summary.empty.startswith("Nothing is chosen")
    assert "notes" in summary.sections_with_data
    assert "charts" in summary.sections_with_data


def test_details_alone_are_not_an_empty_page_but_details_of_nothing_are() -> None:
    others = frozenset(section.id for section in SECTIONS if section.id != "details")
    assert summary_of(usual_diary(), Choices(left_out=others)).empty
    assert not summary_of(usual_diary(), Choices(left_out=others - {"areas"})).empty


def test_each_section_appears_only_with_data_of_its_own() -> None:
    writer = Writer()
    writer.write(CheckIn, DAY, pain=4)
    assert summary_of(writer).sections_with_data == {"charts", "details"}
    writer.write(CheckIn, DAY, areas=("neck",))
    writer.write(CheckIn, DAY, helped=("rest",))
    writer.write(Activity, DAY, what="Walk")
    writer.write(WentWell, DAY, text="Slept in.")
    writer.write(Sleep, DAY, note="Cold feet.")
    assert summary_of(writer).sections_with_data == {section.id for section in SECTIONS}
    assert [tally.id for tally in summary_of(writer).tallies] == ["areas", "helped", "activities"]


@pytest.mark.parametrize(
    ("section", "words"),
    [
        ("went-well", "Slept in"),
        ("areas", "Neck"),
        ("helped", "Warmth"),
        ("activities", "Gardening"),
        ("charts", "7 h 12 min"),
        ("notes", "Cold feet"),
    ],
)
def test_what_is_left_out_is_nowhere_in_the_summary(section: str, words: str) -> None:
    writer = Writer()
    writer.write(CheckIn, DAY, at="08:00", areas=("neck",), helped=("warmth",))
    writer.write(Activity, DAY, what="Gardening")
    writer.write(WentWell, DAY, text="Slept in.")
    slept = writer.write(Sleep, DAY, slept_minutes=432, note="Cold feet.")
    chosen = frozenset({slept.id})
    assert words in everything_said(summary_of(writer, Choices(notes_included=chosen)))
    left = summary_of(writer, Choices(notes_included=chosen, left_out=frozenset({section})))
    assert words not in everything_said(left)
    assert section in left.sections_with_data


def test_notes_go_in_one_by_one_and_none_by_themselves() -> None:
    writer = Writer()
    first = writer.write(CheckIn, DAY, pain=3, note="First secret.")
    second = writer.write(Sleep, DAY, slept_minutes=400, note="Second secret.")
    assert entries_with_notes(writer.reader, MONTH) == (first, second)
    none = everything_said(summary_of(writer))
    assert "secret" not in none
    one = everything_said(summary_of(writer, Choices(notes_included=frozenset({second.id}))))
    assert "Second secret." in one
    assert "First secret." not in one
    without_days = Choices(notes_included=frozenset({second.id}), left_out=frozenset({"details"}))
    assert "Second secret." in everything_said(summary_of(writer, without_days))


def test_an_unknown_note_id_brings_nothing_in() -> None:
    writer = Writer()
    writer.write(CheckIn, DAY, pain=3, note="Secret.")
    assert summary_of(writer, Choices(notes_included=frozenset({UUID(int=99)}))).notes is None


def test_entries_outside_the_period_stay_out() -> None:
    writer = Writer()
    writer.write(WentWell, MONTH.first - timedelta(days=1), text="Too early.")
    writer.write(WentWell, MONTH.last + timedelta(days=1), text="Too late.")
    assert summary_of(writer).empty


def test_head_and_foot_name_the_person_only_when_they_want() -> None:
    writer = usual_diary()
    named = summary_of(writer, Choices(name="  K. \n"))
    assert named.subtitle == "K., 29 October to 22 November 2026"
    assert named.foot == "Written by K. Nobody monitors it; not for emergencies."
    nameless = summary_of(writer)
    assert nameless.subtitle == "29 October to 22 November 2026"
    assert nameless.foot == "From a personal diary. Nobody monitors it; not for emergencies."
    assert "K." not in named.document_title


def test_a_name_from_right_to_left_is_kept_apart_from_the_words_around_it() -> None:
    assert "\u2068שרה\u2069" in summary_of(usual_diary(), Choices(name="שרה")).subtitle


def test_the_page_is_dated_by_the_diary_day_it_was_made() -> None:
    assert summary_of(usual_diary()).made_on == date(2026, 11, 22)


def test_sayings_are_the_latest_ones_in_order_and_the_rest_is_counted() -> None:
    writer = Writer()
    for number in range(6):
        writer.write(WentWell, DAY + timedelta(days=number), text=f"Thing {number}")
    part = summary_of(writer).went_well
    assert part is not None
    assert [one.text for one in part.items] == ["Thing 3", "Thing 4", "Thing 5"]
    assert part.more == "and 3 more, from page 2"
    short = summary_of(writer, Choices(left_out=frozenset({"details"}))).went_well
    assert short is not None
    assert short.more == "and 3 more"


def test_the_days_come_in_order_with_late_entries_marked() -> None:
    writer = Writer()
    writer.write(CheckIn, DAY, at="09:00", late_days=3, pain=4)
    writer.write(Activity, DAY - timedelta(days=1), what="Walk", minutes=9)
    days = summary_of(writer).days
    assert [day.name for day in days] == ["Sunday 1 November", "Monday 2 November"]
    assert days[0].lines[0].values == "Walk · How long: 9\u00a0min"
    assert days[0].lines[0].later == ""
    assert days[1].lines[0].values == "Pain: 4\u00a0of\u00a010"
    assert days[1].lines[0].at == "09:00"
    assert days[1].lines[0].later == "written later"

"""What is in a summary, what is not, and that its counts are true."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from painapp.domain.daily import Period
from painapp.domain.entries import (
    Activity,
    CheckIn,
    Conditions,
    FlareUp,
    HealthContact,
    LookBack,
    Medicine,
    Pause,
    Practice,
    Sleep,
    Tracked,
    WentWell,
)
from painapp.domain.sore import Sore
from painapp.summary.build import Summary, build_summary
from painapp.summary.choices import SECTIONS, Choices, entries_with_notes, trackers_to_choose
from tests.languages import PlainEnglish
from tests.summary.diary import MONTH, StoppedClock, Writer, usual_diary

DAY = date(2026, 11, 2)
_OF_THE_PLAN = {"call", "talk-about", "agreed", "matters-goals", "tried", "story", "beliefs", "learned"}


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
    writer.write(CheckIn, DAY, triggers=("bad-night",))
    writer.write(FlareUp, DAY)
    writer.write(LookBack, DAY, enjoyment=3)
    writer.write(Practice, DAY, exercise="body-scan", title="Body scan", minutes=5)
    writer.write(HealthContact, DAY, who="gp")
    writer.write(Medicine, DAY, what="Paracetamol")
    writer.write(Conditions, DAY, named=("diabetes",))
    of_days = {section.id for section in SECTIONS} - _OF_THE_PLAN
    assert summary_of(writer).sections_with_data == of_days
    assert [tally.id for tally in summary_of(writer).tallies] == [
        "areas",
        "helped",
        "activities",
    ]
    assert [also.id for also in summary_of(writer).also] == ["practised", "look-back", "set-off"]


@pytest.mark.parametrize(
    ("section", "words"),
    [
        ("went-well", "Slept in"),
        ("areas", "Neck"),
        ("helped", "Warmth"),
        ("activities", "Gardening"),
        ("charts", "7 h 12 min"),
        ("notes", "Cold feet"),
        ("set-off", "A bad night"),
        ("flare-ups", "boxes"),
        ("look-back", "Enjoying things"),
        ("areas", "Left knee"),
        ("areas", "Aching"),
        ("notes", "slept in late"),
        ("practised", "Body scan"),
        ("notes", "fell asleep"),
    ],
)
def test_what_is_left_out_is_nowhere_in_the_summary(section: str, words: str) -> None:
    writer = Writer()
    writer.write(CheckIn, DAY, at="08:00", areas=("neck",), helped=("warmth",))
    writer.write(Activity, DAY, what="Gardening")
    writer.write(WentWell, DAY, text="Slept in.")
    slept = writer.write(Sleep, DAY, slept_minutes=432, note="Cold feet.")
    writer.write(CheckIn, DAY, triggers=("bad-night",), body=(Sore("front-left-knee", 3, ("aching",)),))
    writer.write(FlareUp, DAY, eased=DAY, set_off_by=("own:boxes",))
    back = writer.write(LookBack, DAY, enjoyment=3, different="slept in late")
    done = writer.write(Practice, DAY, exercise="body-scan", title="Body scan", note="fell asleep")
    chosen = frozenset({slept.id, back.id, done.id})
    assert words in everything_said(summary_of(writer, Choices(notes_included=chosen)))
    left = summary_of(writer, Choices(notes_included=chosen, left_out=frozenset({section})))
    assert words not in everything_said(left)
    assert section in left.sections_with_data


@pytest.mark.parametrize(
    ("section", "words"),
    [
        ("contacts", "my hip"),
        ("contacts", "GP (1 time)"),
        ("medicines", "Paracetamol"),
        ("conditions", "I have diabetes"),
        ("tracker:fatigue", "Fatigue"),
        ("tracker:x", "Cups of tea"),
    ],
)
def test_what_is_asked_goes_in_only_when_it_was_ticked(section: str, words: str) -> None:
    writer = Writer()
    writer.write(CheckIn, DAY, pain=3)
    writer.write(HealthContact, DAY, who="gp", why="my hip", outcome="wait and see")
    writer.write(Medicine, DAY, what="Paracetamol", how_much="two")
    writer.write(Conditions, DAY, named=("diabetes",), small_efforts="yes")
    writer.write(Tracked, DAY, tracker="fatigue", holds="scale", amount=6.0)
    writer.write(Tracked, DAY, tracker="x", name="Cups of tea", holds="number", amount=3.0)
    plain = summary_of(writer)
    assert words not in everything_said(plain)
    assert section in plain.sections_with_data
    assert words in everything_said(summary_of(writer, Choices(taken_in=frozenset({section}))))
    others = plain.sections_with_data - {section}
    assert words not in everything_said(summary_of(writer, Choices(taken_in=others)))


def test_trackers_are_told_by_their_middle_their_range_or_how_often() -> None:
    writer = Writer()
    for number, amount in enumerate((2.0, 9.0, 4.0)):
        day = DAY + timedelta(days=number)
        writer.write(Tracked, day, tracker="fatigue", holds="scale", amount=amount)
        writer.write(Tracked, day, tracker="k", name="Knitting", holds="yes-no", amount=float(number > 0))
        writer.write(Tracked, day, tracker="w", name="Shift", holds="choice", chosen="own:late")
        writer.write(Tracked, day, tracker="n", name="Nap", holds="length", amount=40.0)
    sections = trackers_to_choose(writer.entries, PlainEnglish())
    assert [PlainEnglish().text(one.label) for one in sections] == ["Fatigue", "Knitting", "Shift", "Nap"]
    summary = summary_of(writer, Choices(taken_in=frozenset(one.id for one in sections)))
    assert [(also.title, also.text) for also in summary.also] == [
        (
            "What else I follow",
            (
                "Fatigue: middle 4, 2 to 9 (3 days). Knitting: yes on 2 of 3 days. Shift: late 3 (3 days). "
                "Nap: 40 min (3 days)."
            ),
        )
    ]
    lines = [(line.what, line.values) for line in summary.days[0].lines]
    assert lines[:2] == [("Fatigue", "2\u00a0of\u00a010"), ("Knitting", "No")]


def test_flare_ups_are_told_with_what_the_person_thinks_and_shaded() -> None:
    writer = Writer()
    writer.write(CheckIn, DAY, pain=3)
    writer.write(FlareUp, MONTH.first - timedelta(days=3), eased=MONTH.first, worst=7)
    writer.write(
        FlareUp, DAY, eased=DAY + timedelta(days=2), worst=9, set_off_by=("bad-night",), helped=("warmth",)
    )
    writer.write(FlareUp, MONTH.last)
    writer.write(Pause, DAY + timedelta(days=4), until=DAY + timedelta(days=5), reason="away")
    summary = summary_of(writer)
    assert summary.flare_ups is not None
    assert summary.flare_ups.lead == "3 flare-ups, on 5 days."
    assert [(one.day, one.text) for one in summary.flare_ups.items] == [
        ("2 Nov", "3 days, worst 9. I think it was: A bad night. Helped: Warmth."),
        ("22 Nov", "Still going."),
    ]
    assert summary.flare_ups.more == "and 1 more, from page 2"
    assert summary.charts is not None
    assert summary.charts.flare_ups == ((0, 0), (4, 6), (24, 24))
    assert summary.charts.pauses == ((8, 9),)
    assert "Shaded: flare-up. Hatched: a pause." in summary.charts.caption
    without = summary_of(writer, Choices(left_out=frozenset({"flare-ups"})))
    assert without.charts is not None
    assert without.charts.flare_ups == ()
    assert "Shaded" not in without.charts.caption


def test_what_was_written_with_someone_is_marked() -> None:
    writer = Writer()
    writer.write(CheckIn, DAY, pain=3, writer="with-someone")
    writer.write(CheckIn, DAY, late_days=1, pain=4, writer="by-someone")
    writer.write(CheckIn, DAY, pain=4)
    summary = summary_of(writer)
    assert [line.later for line in summary.days[0].lines] == [
        "written together with someone",
        "written later, written by someone for me",
        "",
    ]
    assert summary.charts is not None
    assert summary.charts.caption.endswith("With or by someone else: 2 entries.")


def test_looking_back_gives_the_middle_of_each_number_and_how_often_the_day_suited() -> None:
    writer = Writer()
    for number, (enjoyment, suited) in enumerate(((2, "right"), (8, "more"), (3, "right"))):
        writer.write(LookBack, DAY + timedelta(days=number), enjoyment=enjoyment, suited=suited, worst=6)
    (also,) = summary_of(writer).also
    assert also.text == (
        "Enjoying things 3 (2 to 8); 0 to 10, middle of 3 days. "
        "What I did, on 3 days: More than suited me 1, About right 2."
    )


def test_what_was_practised_is_counted_for_each_exercise_with_what_was_rated() -> None:
    writer = Writer()
    breathing: dict[str, Any] = {"exercise": "slow-breathing", "title": "Slow breathing", "minutes": 5}
    for day, (before, after) in enumerate(((6, 3), (5, 5), (7, 4), (3, None))):
        writer.write(Practice, DAY + timedelta(day), **breathing, tension_before=before, tension_after=after)
    writer.write(
        Practice, DAY, at="08:00", exercise="body-scan", title="Body scan", pain_before=5, pain_after=6
    )
    writer.write(Practice, DAY + timedelta(9), **{**breathing, "title": "Slow breath"})
    summary = summary_of(writer)
    (also,) = summary.also
    assert also.title == "What I practised"
    often = "Slow breath (5 times, 3 rated, tension lower in 2; 25 min)"
    assert also.texts == (
        f"{often}; Body scan (1 time, 1 rated, pain lower in 0).",
        f"{often}; and 1 more, from page 2.",
        "6 times, 4 rated, tension lower in 2 of 3, pain lower in 0 of 1.",
    )
    assert also.whole == also.text
    lines = summary.days[0].lines
    assert [(one.what, one.at, one.values) for one in lines] == [
        ("Body scan", "08:00", "Pain before: 5\u00a0of\u00a010 · Pain after: 6\u00a0of\u00a010"),
        (
            "Slow breathing",
            "",
            "How long: 5\u00a0min · Tension before: 6\u00a0of\u00a010 · Tension after: 3\u00a0of\u00a010",
        ),
    ]


def test_what_may_have_set_it_off_is_counted_as_a_guess() -> None:
    writer = Writer()
    writer.write(CheckIn, DAY, triggers=("bad-night", "own:Boxes"))
    writer.write(CheckIn, DAY, triggers=("own:boxes",))
    (also,) = summary_of(writer).also
    assert also.text == "Boxes 2, A bad night 1; my guesses in 2 check-ins."


def test_areas_count_what_is_on_the_body_map_too() -> None:
    writer = Writer()
    writer.write(CheckIn, DAY, areas=("neck",), body=(Sore("front-left-knee", 3, ("aching",)),))
    writer.write(CheckIn, DAY, body=(Sore("back-left-knee", None, ()),), words=("aching", "stiff"))
    tally = summary_of(writer).tallies[0]
    assert [(row.label, row.words) for row in tally.rows] == [
        ("Left knee", "2 of 2 check-ins"),
        ("Neck", "1 of 2 check-ins"),
    ]
    assert tally.note == "It felt, in 2 check-ins: Aching 2, Stiff 1."


def test_the_caption_says_where_average_and_worst_come_from() -> None:
    writer = Writer()
    writer.write(LookBack, DAY, worst=8, average=4)
    charts = summary_of(writer).charts
    assert charts is not None
    assert "from the evening look-back." in charts.caption
    writer.write(CheckIn, DAY + timedelta(days=1), pain=3)
    charts = summary_of(writer).charts
    assert charts is not None
    assert "the evening look-back, else mean and highest" in charts.caption


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

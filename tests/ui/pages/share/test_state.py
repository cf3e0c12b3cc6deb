"""What Share shows, from choices and readings alone."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.entries import (
    Activity,
    Belief,
    Call,
    CheckIn,
    Conditions,
    Entry,
    Expectation,
    FlareUp,
    Goal,
    HealthContact,
    LessonRead,
    LookBack,
    Medicine,
    MyStory,
    Practice,
    Question,
    Sleep,
    SmallStep,
    Tracked,
    WentWell,
)
from painapp.domain.text import clean_text
from painapp.summary.build import build_summary
from painapp.summary.choices import SECTIONS, Choices, entries_with_notes, trackers_to_choose
from painapp.summary.items import Item
from painapp.ui.pages.share.state import (
    LONGEST,
    LONGEST_WORDS,
    SPANS,
    ShareState,
    item_groups,
    own_days_trouble,
    sections_to_choose,
    share_state,
    span_period,
)
from tests.languages import PlainEnglish
from tests.summary.diary import MONTH, StoppedClock, Writer

TODAY = date(2026, 11, 22)


def state_of(writer: Writer, choices: Choices | None = None) -> ShareState:
    choices = choices or Choices()
    summary = build_summary(writer.reader, MONTH, choices, PlainEnglish(), StoppedClock())
    noted = entries_with_notes(writer.reader, MONTH)
    trackers = trackers_to_choose(writer.entries, PlainEnglish())
    return share_state(summary, noted, MONTH, choices, PlainEnglish(), trackers)


def a_note(text: str, day: date = TODAY, at: str = "18:42") -> tuple[Writer, Entry]:
    writer = Writer()
    return writer, writer.write(CheckIn, day, at=at, note=text)


@given(st.sampled_from(SPANS), st.dates(min_value=date(1950, 1, 1)))
def test_a_span_ends_today_and_has_its_days(span, today) -> None:
    period = span_period(span.id, today)
    assert (period.last, period.length) == (today, span.days)


def test_own_days_have_to_run_forwards_and_fit_into_a_file() -> None:
    assert own_days_trouble(TODAY, TODAY) is None
    assert own_days_trouble(TODAY - timedelta(days=LONGEST - 1), TODAY) is None
    backwards = own_days_trouble(TODAY, TODAY - timedelta(days=1))
    assert backwards is not None
    assert backwards.source == "This is before the first day."
    too_long = own_days_trouble(TODAY - timedelta(days=LONGEST), TODAY)
    assert too_long is not None
    assert too_long.source == "Up to a year fits in one file."


def test_only_sections_with_something_to_tell_are_offered() -> None:
    writer = Writer()
    writer.write(CheckIn, TODAY, at="08:00", pain=4, note="A note")
    writer.write(WentWell, TODAY, text="Lunch in the sun")
    state = state_of(writer, Choices(left_out=frozenset({"charts"})))
    assert [(row.id, row.chosen) for row in state.sections] == [
        ("went-well", True),
        ("charts", False),
        ("details", True),
    ]
    assert not state.nothing


def test_every_section_but_the_notes_can_be_offered() -> None:
    writer = Writer()
    writer.write(CheckIn, TODAY, pain=4, areas=("neck",), helped=("warmth",), note="A note")
    writer.write(Sleep, TODAY, slept_minutes=400)
    writer.write(Activity, TODAY, what="Walk", minutes=8)
    writer.write(WentWell, TODAY, text="Lunch in the sun")
    writer.write(CheckIn, TODAY, triggers=("bad-night",))
    writer.write(FlareUp, TODAY)
    writer.write(LookBack, TODAY, sleep=3)
    writer.write(Practice, TODAY, exercise="body-scan", title="Body scan")
    held = writer.write(Call, TODAY, call_day=TODAY - timedelta(days=7), standing="held", number=2)
    writer.write(Call, TODAY, call_day=TODAY, number=3)
    writer.write(SmallStep, TODAY, words="Ring the café", call=str(held.id))
    writer.write(Question, TODAY, words="Can we look at the nights?")
    writer.write(Goal, TODAY, words="Half an hour in the garden")
    writer.write(Expectation, TODAY, what="A walk", expects="Sore")
    writer.write(MyStory, TODAY, began="On a ladder")
    writer.write(Belief, TODAY, text="It eases when I move")
    writer.write(LessonRead, TODAY, lesson="pacing", title="Even days")
    _what_is_asked(writer)
    rows = [row for row in state_of(writer).sections if not row.id.startswith("tracker:")]
    assert [row.id for row in rows] == [one.id for one in SECTIONS if one.id != "notes"]


def _what_is_asked(writer: Writer) -> None:
    writer.write(HealthContact, TODAY, who="gp")
    writer.write(Medicine, TODAY, what="Paracetamol")
    writer.write(Conditions, TODAY, named=("diabetes",))
    writer.write(Tracked, TODAY, tracker="fatigue", holds="scale", amount=6.0)


def test_care_conditions_and_each_tracker_go_in_only_when_they_are_ticked() -> None:
    writer = Writer()
    _what_is_asked(writer)
    asked = [(row.id, row.label, row.chosen) for row in state_of(writer).sections if row.asked]
    assert asked == [
        ("contacts", "Health contacts", False),
        ("medicines", "Medicines as taken", False),
        ("conditions", "Other conditions", False),
        ("tracker:fatigue", "Fatigue", False),
    ]
    ticked = state_of(writer, Choices(taken_in=frozenset({"tracker:fatigue", "medicines"})))
    assert [row.chosen for row in ticked.sections if row.asked] == [False, True, False, True]
    for words in ("What else I follow: Fatigue: 6 (1 day).", "Medicines as taken: Paracetamol (1 time)."):
        assert words in ticked.first_page
    assert "Paracetamol" not in state_of(writer).first_page


def test_nothing_to_save_where_nothing_was_written_or_chosen() -> None:
    assert state_of(Writer()).nothing
    writer = Writer()
    writer.write(WentWell, TODAY, text="Lunch in the sun")
    everything = frozenset(section.id for section in sections_to_choose())
    assert state_of(writer, Choices(left_out=everything)).nothing


def test_notes_are_listed_latest_first_with_day_time_and_first_words() -> None:
    writer = Writer()
    earlier = writer.write(Sleep, TODAY - timedelta(days=1), note="Read\ntoo late.")
    later = writer.write(CheckIn, TODAY, at="18:42", note="Sat too long.")
    state = state_of(writer, Choices(notes_included=frozenset({earlier.id})))
    assert [(row.id, row.day, row.words, row.chosen) for row in state.notes] == [
        (later.id, "Sunday 22 November, 18:42", "Sat too long.", False),
        (earlier.id, "Saturday 21 November", "Read too late.", True),
    ]


def test_a_long_note_is_cut_between_words() -> None:
    writer, _ = a_note("word " * 100)
    (row,) = state_of(writer).notes
    assert row.words.endswith("word…")
    assert len(row.words) <= LONGEST_WORDS + 1


@given(st.text(min_size=1, max_size=400))
def test_the_first_words_of_any_note_fit_on_their_line(text: str) -> None:
    if not clean_text(text).strip():
        return
    writer, _ = a_note(text)
    (row,) = state_of(writer).notes
    assert len(row.words) <= LONGEST_WORDS + 1
    assert "\n" not in row.words


def test_the_first_page_is_told_in_words() -> None:
    writer = Writer()
    writer.write(CheckIn, TODAY, at="08:00", pain=4, areas=("neck",), helped=("warmth",))
    writer.write(WentWell, TODAY, text="Lunch in the sun")
    said = state_of(writer, Choices(name="K.")).first_page
    for part in ("K., 29 October to 22 November 2026.", "Lunch in the sun", "Neck", "Warmth", "at most 4"):
        assert part in said
    assert ".." not in said


@pytest.mark.parametrize("chosen", [True, False])
def test_a_note_is_told_only_where_it_is_chosen(chosen: bool) -> None:
    writer, entry = a_note("Canary of a note")
    choices = Choices(notes_included=frozenset({entry.id}) if chosen else frozenset())
    assert ("Canary of a note" in state_of(writer, choices).first_page) is chosen


def test_items_are_those_of_what_goes_in_and_of_notes_only_the_ticked() -> None:
    ticked, other = uuid4(), uuid4()
    items = [
        Item("1:what", "activities", "Monday", "Walk", rewordable=True),
        Item("2:charts", "charts", "Monday", "Figures", rewordable=False),
        Item("3:text", "went-well", "Monday", "Sang", rewordable=True),
        Item(f"{ticked}:note", "notes", "Monday", "Ticked", rewordable=True),
        Item(f"{other}:note", "notes", "Monday", "Not ticked", rewordable=True),
    ]
    reworded = {"1:what": "Out", "2:charts": "Never"}
    choices = Choices(
        left_out=frozenset({"went-well"}), notes_included=frozenset({ticked}), reworded=reworded
    )
    shown = {row.key: row.text for group in item_groups(items, choices, PlainEnglish()) for row in group.rows}
    assert shown == {"1:what": "Out", "2:charts": "Figures", f"{ticked}:note": "Ticked"}

"""That counts count what they say they count."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.areas import AREAS
from painapp.domain.entries import Activity, CheckIn
from painapp.summary.choices import Choices
from painapp.summary.tallies import MOST_ROWS, Tally, activities_of, areas_of, helped_of
from tests.languages import PlainEnglish
from tests.summary.diary import Writer

DAY = date(2026, 11, 2)
ENGLISH = PlainEnglish()


def rows_of(tally: Tally | None) -> list[tuple[str, str]]:
    assert tally is not None
    return [(row.label, row.words) for row in tally.rows]


def test_areas_are_counted_among_the_check_ins_that_say_where() -> None:
    writer = Writer()
    writer.write(CheckIn, DAY, pain=3, areas=("lower-back", "neck"))
    writer.write(CheckIn, DAY, pain=3, areas=("lower-back",))
    writer.write(CheckIn, DAY, pain=3)
    tally = areas_of(writer.entries, Choices(), ENGLISH)
    assert rows_of(tally) == [("Lower back", "2 of 2 check-ins"), ("Neck", "1 of 2 check-ins")]
    assert tally is not None
    assert [row.share for row in tally.rows] == [1.0, 0.5]


def test_own_words_in_two_spellings_are_one_thing_counted_once_a_check_in() -> None:
    writer = Writer()
    writer.write(CheckIn, DAY, helped=("own:My TENS", "own:my tens"))
    writer.write(CheckIn, DAY, helped=("own:MY TENS",))
    assert rows_of(helped_of(writer.entries, Choices(), ENGLISH)) == [("My TENS", "2 of 2 check-ins")]


def test_nothing_yet_is_said_plainly_below_and_is_no_row() -> None:
    writer = Writer()
    writer.write(CheckIn, DAY, helped=("nothing-yet",))
    writer.write(CheckIn, DAY, helped=("rest",))
    tally = helped_of(writer.entries, Choices(), ENGLISH)
    assert rows_of(tally) == [("A rest", "1 of 2 check-ins")]
    assert tally is not None
    assert tally.note == "Nothing yet: 1 check-in."


def test_where_nothing_helped_yet_there_is_no_row_but_the_line_below() -> None:
    writer = Writer()
    writer.write(CheckIn, DAY, helped=("nothing-yet",))
    tally = helped_of(writer.entries, Choices(), ENGLISH)
    assert rows_of(tally) == []
    assert tally is not None
    assert tally.note == "Nothing yet: 1 check-in."


def test_activities_add_up_what_was_timed_and_say_how_much_was() -> None:
    writer = Writer()
    writer.write(Activity, DAY, what="Walk", minutes=50)
    writer.write(Activity, DAY, what="walk", minutes=40)
    writer.write(Activity, DAY, what="Walk")
    writer.write(Activity, DAY, what="Swim")
    writer.write(Activity, DAY, minutes=5)
    assert rows_of(activities_of(writer.entries, Choices(), ENGLISH)) == [
        ("Walk", "3 times, 1 h 30 min (2 timed)"),
        ("Not named", "1 time, 5 min"),
        ("Swim", "1 time"),
    ]


def test_what_has_no_row_is_counted_and_named_whole_on_page_two() -> None:
    writer = Writer()
    named = [area.id for area in AREAS[: MOST_ROWS + 2]]
    writer.write(CheckIn, DAY, areas=tuple(named))
    tally = areas_of(writer.entries, Choices(), ENGLISH)
    assert tally is not None
    assert len(tally.rows) == MOST_ROWS
    assert tally.more == "and 2 more, from page 2"
    assert tally.whole.startswith("In 1 check-in: ")
    assert all(f"{ENGLISH.text(area.label)} 1" in tally.whole for area in AREAS[: MOST_ROWS + 2])
    short = areas_of(writer.entries, Choices(left_out=frozenset({"details"})), ENGLISH)
    assert short is not None
    assert (short.more, short.whole) == ("and 2 more", "")


@given(st.lists(st.lists(st.sampled_from([area.id for area in AREAS]), max_size=5), max_size=12))
def test_each_row_counts_exactly_the_check_ins_that_name_it(said: list[list[str]]) -> None:
    writer = Writer()
    for areas in said:
        writer.write(CheckIn, DAY, pain=1, areas=tuple(areas))
    tally = areas_of(writer.entries, Choices(), ENGLISH)
    saying = [set(areas) for areas in said if areas]
    if not saying:
        assert tally is None
        return
    assert tally is not None
    labels = {ENGLISH.text(area.label): area.id for area in AREAS}
    for row in tally.rows:
        times = sum(labels[row.label] in areas for areas in saying)
        assert row.words.startswith(f"{times} of {len(saying)} ")
        assert row.share == times / len(saying)

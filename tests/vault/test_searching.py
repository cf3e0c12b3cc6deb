"""Search finds what was written and what is called so, newest first, and nothing that is gone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from painapp.domain.body_regions import REGIONS
from painapp.domain.entries import (
    DAY_TYPES,
    Activity,
    CheckIn,
    Conditions,
    Entry,
    FlareUp,
    FlareUpPlan,
    GoalReview,
    HealthContact,
    LessonRead,
    LookBack,
    Medicine,
    Pause,
    Practice,
    Sleep,
    StepTry,
    ThingTried,
    ThoughtRecord,
    Tracked,
    Tracker,
    WentWell,
)
from painapp.domain.fields import OWN, Kind, fields_of
from painapp.domain.searching import Sought, mark_of, plain, sought, words_of
from painapp.domain.sore import Sore
from painapp.vault.errors import DiskFull
from painapp.vault.layout import FILLED
from tests.languages import PlainEnglish
from tests.strategies import edits_of, entries
from tests.vault.writing import DAY, check_in, new, one_of_each, reopen

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault
    from tests.clocks import FixedClock
    from tests.key_stores import MemoryKeyStore

ENGLISH = PlainEnglish()
IDS = {
    *(("step-try", "step"), ("expectation", "step"), ("goal-review", "goal")),
    *(("lesson-read", "lesson"), ("lesson-read", "page"), ("thing-tried", "thing")),
}
"""What leads to another entry: nobody's words."""
one_file = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


def found(diary: Diary, text: str, **more: Any) -> list[Entry]:
    """Everything that typed text finds."""
    return list(diary.search(replace(sought(text, ENGLISH), **more), limit=1000).entries)


def in_index(diary: Diary) -> set[str]:
    """Every word the index knows, whether it is said to be deleted or not."""
    connection = diary._connection
    connection.send("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, search, row)")
    words = {str(term) for (term,) in connection.send("SELECT term FROM temp.vocabulary")}
    connection.send("DROP TABLE temp.vocabulary")
    return words


# What is found


def test_words_are_found_by_their_beginnings_in_any_order_and_whatever_the_accents(
    diary: Diary, clock: FixedClock
) -> None:
    rain = diary.record(check_in(clock, note="Rain in Ålesund, then the café."))
    diary.record(check_in(clock, note="Sun in Oslo"))
    for text in (
        "rain",
        "RAIN",
        "cafe",
        "Café rain",
        "ales",
        "ålesund",
        "rai caf",
        '"rain"',
        "(rain)",
        "café.",
    ):
        assert found(diary, text) == [rain], text
    for text in ("ain", "rain oslo", "rainy"):
        assert found(diary, text) == [], text


def test_every_text_of_every_kind_is_found(diary: Diary, clock: FixedClock) -> None:
    number = 0
    for made in DAY_TYPES:
        for spec in fields_of(made):
            if spec.kind not in {Kind.LINE, Kind.TEXT} or (made is Tracked and spec.name != "name"):
                continue
            if (made.KIND, spec.name) in IDS:
                continue
            number += 1
            entry = diary.record(new(made, clock, DAY, **{spec.name: f"uncommonword{number}"}))
            assert found(diary, f"uncommonword{number}") == [entry], (made, spec.name)
    assert number > 22


def test_every_pick_is_found_by_its_name_and_own_words_by_theirs(diary: Diary, clock: FixedClock) -> None:
    for made in DAY_TYPES:
        for spec in fields_of(made):
            if spec.kind not in {Kind.PICKS, Kind.CHOICE} or not spec.asked:
                continue
            one = spec.options[-1].id if spec.options else "own:word"
            for pick in (one, f"{OWN}my {made.KIND} {spec.name}"):
                value: Any = (pick,) if spec.kind is Kind.PICKS else pick
                entry = diary.record(new(made, clock, DAY, **{spec.name: value}))
                asked = Sought(picks=((spec.name, pick),))
                assert entry in diary.search(asked, limit=500).entries, (made, spec.name)
                typed = pick.removeprefix(OWN) if pick.startswith(OWN) else spec.options[-1].label.source
                assert entry in found(diary, typed), (made, spec.name, typed)


def test_regions_are_found_by_their_names_together(diary: Diary, clock: FixedClock) -> None:
    knee = diary.record(check_in(clock, body=(Sore("front-left-knee", 4, ("own:like a vice",)),)))
    diary.record(check_in(clock, body=(Sore("front-right-knee", 4), Sore("front-left-hand", 2))))
    assert found(diary, "left knee") == [knee]
    assert found(diary, "Knee LEFT") == [knee]
    assert len(found(diary, "knee")) == 2
    assert found(diary, "vice") == [knee]
    said = diary.record(new(WentWell, clock, DAY - timedelta(1), text="My left foot and my knee"))
    assert found(diary, "left knee") == [knee, said]
    assert found(diary, "left knee vice") == [knee]


def test_a_kind_is_found_by_its_name_and_a_ready_tracker_by_its(diary: Diary, clock: FixedClock) -> None:
    for entry in one_of_each(clock):
        diary.record(entry)
    assert [type(one) for one in found(diary, "flare-up")] == [FlareUp]
    assert [type(one) for one in found(diary, "Evening look-back")] == [LookBack]
    assert [type(one) for one in found(diary, "weight")] == [Tracked]


def test_nothing_but_entries_of_a_day_is_found(diary: Diary, clock: FixedClock) -> None:
    diary.record(new(Tracker, clock, name="Garden", holds="length"))
    diary.record(new(Conditions, clock, named=("own:garden",)))
    assert found(diary, "garden") == []
    assert diary.search(Sought()).entries == ()


@pytest.mark.parametrize(
    "text",
    [
        '"',
        "'",
        "*",
        "NEAR(",
        "AND",
        "OR NOT",
        "a:b",
        "said:rain",
        "^x",
        "-",
        "(((",
        "\0",
        "\ud800",
        "🌧",
        "❤️",
        "👩‍👩‍👧",
        "مرحبا",
        "שלום",
        "שָׁלוֹם",
        "雨",
        "e\u0301",
        "\u0301",
        "x" * 100_000,
        "word " * 20_000,
        "a",
        "%",
        "\\",
        "{said} : x",
        "\u202eabc",
        "\t\n",
        "½",
    ],
)
def test_any_typed_text_is_safe(diary: Diary, clock: FixedClock, text: str) -> None:
    diary.record(check_in(clock, note=f"{text} and more"[:5000]))
    found(diary, text)


@pytest.mark.parametrize("text", ["🌧", "❤️", "مرحبا", "שלום", "雨", "é", "x1", "NEAR", "and"])
def test_every_script_and_picture_is_found(diary: Diary, clock: FixedClock, text: str) -> None:
    entry = diary.record(check_in(clock, note=f"Today {text} again"))
    assert found(diary, text) == [entry]


@one_file
@given(text=st.text(max_size=40))
def test_whatever_is_typed_is_words_or_nothing(diary: Diary, text: str) -> None:
    asked = sought(text, ENGLISH)
    diary.search(asked)
    assert all(word and plain(word) for word in words_of(text))
    assert asked.finds_nothing == (bool(text.strip()) and not words_of(text))


def test_a_single_letter_is_a_word_and_no_beginning(diary: Diary, clock: FixedClock) -> None:
    plan = diary.record(check_in(clock, note="Plan B it is"))
    diary.record(check_in(clock, note="But no"))
    assert found(diary, "b") == [plan]


# Filters, order, pages


def test_filters_narrow_down_with_and_without_text(diary: Diary, clock: FixedClock) -> None:
    walked = diary.record(new(Activity, clock, DAY, what="Walk"))
    late = diary.record(new(WentWell, clock, DAY - timedelta(3), text="A walk"))
    bare = diary.record(new(Sleep, clock, DAY - timedelta(1), quality=3))
    everything = [walked, bare, late]
    assert list(diary.search(Sought()).entries) == everything

    def fits(**asked: Any) -> list[Entry]:
        return list(diary.search(Sought(**asked)).entries)

    assert fits(kinds=(Activity, WentWell)) == [walked, late]
    assert fits(kinds=()) == []
    assert fits(first=DAY - timedelta(1)) == [walked, bare]
    assert fits(last=DAY - timedelta(1)) == [bare, late]
    assert fits(first=DAY - timedelta(1), last=DAY - timedelta(1)) == [bare]
    assert fits(first=DAY, last=DAY - timedelta(1)) == []
    assert fits(first=date.min, last=date.max) == everything
    assert fits(late=True) == [bare, late]
    assert fits(late=False) == [walked]
    assert fits(with_words=True) == [walked, late]
    assert fits(with_words=False) == [bare]
    assert fits(text="walk", late=True) == [late]
    assert fits(text="walk", kinds=(Activity,), first=DAY) == [walked]
    assert not Sought().asks_anything
    assert not Sought(text=" ").asks_anything
    assert Sought(late=False).asks_anything


def test_a_practice_is_found_by_its_title_but_its_note_alone_is_words(
    diary: Diary, clock: FixedClock
) -> None:
    plain = diary.record(new(Practice, clock, exercise="body-scan", title="Body scan", minutes=5))
    noted = diary.record(replace(plain, id=uuid4(), note="by the sea"))
    diary.record(new(FlareUpPlan, clock, people="scan the list"))
    assert {one.id for one in found(diary, "scan")} == {plain.id, noted.id}
    assert list(diary.search(Sought(with_words=True)).entries) == [noted]
    assert list(diary.search(Sought(with_words=False)).entries) == [plain]
    assert found(diary, "sea") == [noted]


def test_what_a_step_or_a_goal_was_called_finds_it_but_is_no_word_of_its_own(
    diary: Diary, clock: FixedClock
) -> None:
    tried = diary.record(new(StepTry, clock, step="a", words="Round the block", how="did"))
    looked = diary.record(new(GoalReview, clock, goal="b", words="The far block", attained="-2"))
    much_more = diary.record(new(GoalReview, clock, attained="2", makes_it="The company"))
    assert {one.id for one in found(diary, "block")} == {tried.id, looked.id}
    assert found(diary, "Much less than I hoped for") == [looked]
    assert found(diary, "Much more than I hoped for") == [much_more]
    assert list(diary.search(Sought(with_words=True)).entries) == [much_more]


def test_a_lesson_and_what_was_tried_of_it_are_found_but_their_words_are_not_ones_own(
    diary: Diary, clock: FixedClock
) -> None:
    read = diary.record(new(LessonRead, clock, lesson="pacing", title="Even days", page="waves"))
    tried = diary.record(new(ThingTried, clock, thing="a", words="One even day", how="not-for-me"))
    noted = diary.record(new(ThingTried, clock, thing="a", words="One even day", note="Fog"))
    thought = diary.record(new(ThoughtRecord, clock, another_way="Not every day is even"))
    assert {one.id for one in found(diary, "even")} == {read.id, tried.id, noted.id, thought.id}
    assert found(diary, "Not for me") == [tried]
    assert found(diary, "pacing") == found(diary, "waves") == []
    assert {one.id for one in diary.search(Sought(with_words=True)).entries} == {noted.id, thought.id}


def test_the_newest_come_first_by_day_and_time_from_the_days_start(diary: Diary, clock: FixedClock) -> None:
    times = ["", "06:00", "23:00", "01:30"]
    days = [DAY - timedelta(1), DAY]
    in_order = [check_in(clock, day=day, at=at, note="walk") for day in days for at in times]
    for entry in in_order[::2] + in_order[1::2]:
        diary.record(entry)
    assert list(reversed(in_order)) == found(diary, "walk") == list(diary.search(Sought()).entries)


@pytest.mark.parametrize("asked", [Sought(), Sought(text="walk"), Sought(kinds=(CheckIn,))])
def test_pages_follow_each_other_without_gap_or_repeat(
    diary: Diary, clock: FixedClock, asked: Sought
) -> None:
    diary.record_all(check_in(clock, day=DAY - timedelta(number // 7), note="walk") for number in range(60))
    whole = diary.search(asked, limit=100)
    assert (len(whole.entries), whole.next) == (60, None)
    pages: list[Entry] = []
    hits = diary.search(asked, limit=7)
    while True:
        pages += hits.entries
        if hits.next is None:
            break
        assert len(hits.entries) == 7
        hits = diary.search(asked, limit=7, after=hits.next)
    assert pages == list(whole.entries)
    exactly = diary.search(asked, limit=60)
    assert exactly.next is None


# The index is what the entries say, whatever was done to them


def test_changed_removed_brought_back_and_undone(diary: Diary, clock: FixedClock) -> None:
    entry = diary.record(check_in(clock, note="walk", helped=("own:the cat",)))
    diary.edit(replace(entry, note="run"))
    assert (found(diary, "walk"), len(found(diary, "run"))) == ([], 1)
    diary.edit(replace(entry, note="run", day=DAY - timedelta(400)))
    assert found(diary, "run", first=DAY) == []
    diary.undo()
    diary.undo()
    assert found(diary, "walk", first=DAY) == [entry]
    diary.remove(entry.id)
    assert found(diary, "walk") == []
    assert diary.search(Sought()).entries == ()
    diary.bring_back(entry.id)
    assert found(diary, "walk cat") == [entry]


def test_another_time_of_day_alone_is_another_place(diary: Diary, clock: FixedClock) -> None:
    early, late = (diary.record(check_in(clock, at=at, note="walk")) for at in ("09:00", "20:00"))
    assert found(diary, "walk") == [late, early]
    moved = diary.edit(replace(early, at=check_in(clock, at="22:00").at))
    assert found(diary, "walk") == [moved, late]


def test_what_is_removed_for_good_leaves_not_a_word_in_the_index(diary: Diary, clock: FixedClock) -> None:
    kept = diary.record(check_in(clock, note="harmless"))
    secret = check_in(clock, note="zanzibarquagga", helped=("own:xylophonemarmot",))
    for step in range(5):
        entry = diary.record(secret)
        if step < 4:
            diary.bring_up_to_date()
        if step % 2:
            diary.edit(replace(entry, note="zanzibarquagga twice"))
        if step in {2, 3}:
            diary.search(Sought())
            diary.remove(entry.id)
        diary.remove_for_good(entry.id)
        words = in_index(diary)
        assert "harmless" in words
        assert not [one for one in words if "quagga" in one or "marmot" in one or one.startswith("za")]
        connection = diary._connection
        blocks = b"".join(block for (block,) in connection.send("SELECT block FROM search_data"))
        assert b"armless" in blocks
        assert b"anzibar" not in blocks
        assert b"ylophone" not in blocks
        assert connection.send("SELECT count(*) FROM search_due") == [(0,)]
        assert "marmot" not in str(connection.send("SELECT * FROM own_word"))
        connection.send("DELETE FROM tombstone")  # so that the same one can come again
    assert found(diary, "harmless") == [kept]


def do_something(diary: Diary, mine: dict[Any, Entry], data: st.DataObject) -> None:
    """Do any one thing that touches the index, and keep account of it."""
    step = data.draw(st.sampled_from(["new", "edit", "remove", "undo", "look", "good"]))
    if step == "new" or not mine:
        entry = replace(data.draw(entries(DAY_TYPES)), id=uuid4())
        mine[entry.id] = diary.record(entry)
        return
    entry = mine[data.draw(st.sampled_from(list(mine)))]
    if diary.entry(entry.id) is None:
        return
    if step == "edit":
        mine[entry.id] = diary.edit(data.draw(edits_of(entry)))
    elif step == "look":
        diary.search(Sought())
    elif step == "good":
        diary.remove_for_good(entry.id)
    else:
        diary.remove(entry.id)
        if step == "undo":
            diary.undo()


@one_file
@given(data=st.data())
def test_the_index_holds_just_what_the_entries_say(diary: Diary, data: st.DataObject) -> None:
    """Whatever is done: taken out one by one, nothing is left over of any."""
    for left in [*diary.search(Sought(), limit=1000).entries, *(one.entry for one in diary.removed())]:
        diary.remove_for_good(left.id)  # of an example that was cut short
    mine: dict[Any, Entry] = {}
    for _ in range(data.draw(st.integers(1, 6))):
        do_something(diary, mine, data)
    there = {one.id for one in diary.search(Sought(), limit=1000).entries}
    assert there == {one for one in mine if diary.entry(one) is not None}
    for one in mine:
        if diary.versions(one):
            diary.remove_for_good(one)
    assert in_index(diary) == set()
    for table in FILLED:
        assert diary._connection.send(f"SELECT count(*) FROM {table}") == [(0,)]


def test_saving_leaves_the_slow_part_to_the_search_and_closing_does_it_too(
    vault: Vault, folder: Path, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    diary = vault.diary
    entry = diary.record(check_in(clock, note="walk"))
    assert "walk" not in in_index(diary)
    assert found(diary, "walk") == [entry]
    diary.edit(replace(entry, note="run"))
    diary.edit(replace(entry, note="run and run"))
    assert "walk" in in_index(diary)
    count = vault.commit_count
    assert len(found(diary, "run")) == 1
    assert "walk" not in in_index(diary)
    assert vault.commit_count == count + 1
    found(diary, "run")
    assert vault.commit_count == count + 1
    diary.edit(replace(entry, note="swim"))
    vault.close()
    with reopen(folder, clock, key_store) as again:
        assert {"swim", "walk", "run"} & in_index(again.diary) == {"swim"}


def test_where_nothing_can_be_written_it_finds_as_it_was(
    diary: Diary, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = diary.record(check_in(clock, note="walk"))
    gone = diary.record(check_in(clock, note="walk away"))
    diary.bring_up_to_date()
    diary.record(check_in(clock, note="walk back"))
    edited = diary.edit(replace(entry, note="run"))
    diary.remove(gone.id)

    def full() -> Any:
        raise DiskFull

    monkeypatch.setattr(diary._connection, "writing", full)
    assert found(diary, "walk") == [edited]
    assert list(diary.search(Sought()).entries) == [edited]


def test_a_worker_reads_what_the_index_holds(vault: Vault, clock: FixedClock) -> None:
    entry = vault.diary.record(check_in(clock, note="walk"))
    vault.diary.bring_up_to_date()
    with vault.reader() as reader:
        assert reader.search(Sought(text="walk")).entries == (entry,)


def test_a_value_no_app_would_write_does_not_keep_an_entry_from_being_saved(
    diary: Diary, clock: FixedClock
) -> None:
    entry = diary.record(check_in(clock, note="walk"))
    connection = diary._connection
    with connection.writing():
        connection.send("UPDATE check_in SET helped = '{no json', body = '[1, {\"words\": 7}, \"x\"]'")
    diary.bring_up_to_date()
    with connection.writing():
        connection.send("UPDATE check_in SET helped = NULL, body = NULL")
    assert found(diary, "walk") == [entry]


# The person's own words


@pytest.mark.parametrize(
    ("made", "field", "value"),
    [
        (CheckIn, "words", ("aching", "own:mine")),
        (CheckIn, "triggers", ("own:mine",)),
        (FlareUp, "helped", ("own:mine",)),
        (FlareUp, "set_off_by", ("own:mine",)),
        (HealthContact, "who", "own:mine"),
        (Pause, "reason", "own:mine"),
        (Activity, "what", "own:mine"),
        (Medicine, "what", "own:mine"),
        (Medicine, "how_much", "own:mine"),
    ],
)
def test_own_words_are_offered_however_long_ago(
    diary: Diary, clock: FixedClock, made: type[Entry], field: str, value: Any
) -> None:
    old: Any = diary.record(new(made, clock, DAY - timedelta(9000), **{field: value}))
    other: Any = ("own:often",) if isinstance(value, tuple) else "own:often"
    diary.record_all(new(made, clock, DAY - timedelta(n), **{field: other}) for n in range(250))
    asked = diary.own_picks if isinstance(value, tuple) else diary.own_lines
    assert asked(made, field, 9) == ("own:often", "own:mine")
    assert asked(made, field, 1) == ("own:often",)
    diary.edit(replace(old, **{field: ("own:else",) if isinstance(value, tuple) else "own:else"}))
    assert asked(made, field, 9) == ("own:often", "own:else")
    diary.remove(old.id)
    assert asked(made, field, 9) == ("own:often",)


def test_fields_with_the_same_choices_share_own_words(diary: Diary, clock: FixedClock) -> None:
    diary.record(new(FlareUp, clock, helped=("own:a bath",), set_off_by=("own:the bus",)))
    diary.record(check_in(clock, body=(Sore("front-left-knee", 3, ("own:like a vice",)),)))
    assert diary.own_picks(CheckIn, "helped", 5) == ("own:a bath",)
    assert diary.own_picks(CheckIn, "triggers", 5) == ("own:the bus",)
    assert diary.own_picks(CheckIn, "words", 5) == ("own:like a vice",)
    tracker = new(Tracker, clock, name="Food", holds="choice", choices=("own:soup", "own:bread"))
    diary.record(tracker)
    assert diary.own_picks(Tracker, "choices", 5) == ("own:soup", "own:bread")


def test_marks_are_one_word_each() -> None:
    marks = [mark_of("region", one) for one in REGIONS]
    marks += [
        mark_of(spec.name, one.id) for made in DAY_TYPES for spec in fields_of(made) for one in spec.options
    ]
    marks.append(mark_of("helped", 'own:the "cat" – æøå'))
    assert all(mark.isalnum() and mark.isascii() for mark in marks)

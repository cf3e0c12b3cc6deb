"""The plan as it is read: one record, its lines, and its leaves in the order of a flare-up."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from painapp.domain.fields import Kind, fields_of
from painapp.domain.flare_up_plan import SHORT_NAMES, from_lines, leaves_of, lines_of, plan_record
from painapp.domain.moments import Written
from painapp.domain.practice import FlareUpPlan

DAY = date(2026, 11, 22)
WRITTEN = Written(datetime(2026, 11, 22, 18, 42, tzinfo=UTC), "Europe/London", 0, DAY)
EMPTY = FlareUpPlan(id=UUID(int=1), day=DAY, written=WRITTEN)
TITLES = {"slow-breathing": "Slow breathing", "hands": "Hands"}


def test_the_first_hour_comes_step_by_step_and_first() -> None:
    plan = replace(
        EMPTY, early_signs="A dull band", first_hour="Stop\n\n  Lie down \nHeat", people="Marit\nJonas"
    )
    leaves = leaves_of(plan, TITLES)
    assert [(leaf.part, leaf.lines, leaf.step, leaf.steps) for leaf in leaves] == [
        ("first_hour", ("Stop",), 1, 3),
        ("first_hour", ("Lie down",), 2, 3),
        ("first_hour", ("Heat",), 3, 3),
        ("people", ("Marit", "Jonas"), 0, 0),
        ("early_signs", ("A dull band",), 0, 0),
    ]


def test_only_exercises_that_are_there_are_offered() -> None:
    plan = replace(EMPTY, exercises=("hands", "from-a-later-version", "slow-breathing"))
    (leaf,) = leaves_of(plan, TITLES)
    assert (leaf.exercises, leaf.lines) == (("hands", "slow-breathing"), ("Hands", "Slow breathing"))
    assert leaves_of(replace(EMPTY, exercises=("from-a-later-version",)), TITLES) == ()


def test_medicines_are_never_a_leaf_and_a_message_only_by_itself() -> None:
    assert leaves_of(replace(EMPTY, medicines="As it says on the box"), TITLES) == ()
    alone = replace(EMPTY, message="It eased each time", medicines="As it says on the box")
    assert [leaf.part for leaf in leaves_of(alone, TITLES)] == ["message"]
    assert [leaf.part for leaf in leaves_of(replace(alone, people="Marit"), TITLES)] == ["people"]


def test_every_part_that_holds_words_has_its_place() -> None:
    parts = {spec.name for spec in fields_of(FlareUpPlan) if spec.kind in {Kind.TEXT, Kind.PICKS}}
    assert set(SHORT_NAMES) == parts - {"medicines"}


@given(st.lists(st.text()))
def test_lines_come_back_as_they_were_put_in(lines: list[str]) -> None:
    kept = lines_of(from_lines(lines))
    assert kept == tuple(" ".join(line.split()) for line in lines if line.split())
    assert lines_of(from_lines(kept)) == kept


def test_of_two_plans_the_latest_written_counts() -> None:
    later = replace(EMPTY, id=UUID(int=2), written=replace(WRITTEN, at=WRITTEN.at + timedelta(days=1)))
    assert plan_record([later, EMPTY]) is later
    earlier = replace(later, written=replace(WRITTEN, at=WRITTEN.at - timedelta(days=1)))
    assert plan_record([earlier, EMPTY]) is EMPTY, "whatever its id"
    assert plan_record([]) is None

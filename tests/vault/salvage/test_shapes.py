"""A row tells which table it is of, in every schema there has been."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from painapp.vault import migrations
from painapp.vault.layout import SCHEMA
from painapp.vault.salvage import shapes as salvage_shapes
from painapp.vault.salvage.shapes import ENTRY_TABLES, recognised, shapes
from tests.vault.damage import KEYS, ROW_IDS, Sample, rows_in, write_sample

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

ID, INSTANT = str(uuid4()), "2026-11-22T18:42:00.000000+00:00"
REST = (None, None, None, INSTANT, "UTC", 0, "2026-11-22", 1, INSTANT, INSTANT, 1, None, "x")
"""Of a row of `went_well`, behind id and day."""


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    return write_sample(tmp_path_factory.mktemp("shapes") / "diary")


def test_every_row_of_a_diary_is_told_to_be_of_its_table(sample: Sample, tmp_path: Path) -> None:
    seen: set[str] = set()
    for table, rows in rows_in(sample.lay(tmp_path / "copy"), sample).items():
        for row in rows:
            stored = (None, *row[1:]) if table == "commit_count" else row
            found = recognised(SCHEMA, stored, 1 if table in ROW_IDS else None)
            assert found is not None
            assert found[0].table == table
            assert tuple(found[1].values()) == row
            seen.add(table)
    assert seen == set(KEYS)


@pytest.mark.parametrize("schema", range(1, SCHEMA + 1))
def test_no_two_tables_of_a_schema_are_alike(schema: int) -> None:
    """Tables of one shape need a sign: a new table that looks like another fails here."""
    every = shapes(schema)
    for one in every:
        for other in every:
            if one is other or one.has_row_ids is not other.has_row_ids or not one.lengths & other.lengths:
                continue
            assert {one.table, other.table} <= set(salvage_shapes._SIGNS)  # pyright: ignore[reportPrivateUsage] - what is held here


def test_the_shapes_are_those_of_the_tables_as_they_stand() -> None:
    assert {shape.table for shape in shapes(SCHEMA)} == set(KEYS)
    assert {shape.table for shape in shapes(SCHEMA) if shape.has_row_ids} == ROW_IDS
    assert {shape.table for shape in shapes(1)} == {*ENTRY_TABLES, "entry_version", "setting"}
    assert all(", ".join(shape.key) == KEYS[shape.table] for shape in shapes(SCHEMA))


def test_tombstones_and_drafts_are_told_apart() -> None:
    def table(*values: Any) -> str | None:
        found = recognised(SCHEMA, values, None)
        return found[0].table if found else None

    assert table(ID, "check-in", INSTANT) == "tombstone"
    assert table(ID, '{"note": "x"}', INSTANT) == "draft"
    assert table("today", '"check-in"', INSTANT) == "draft"
    assert table("today", "{}", "yesterday") is None


@pytest.mark.parametrize(
    ("values", "row_id"),
    [
        ((), None),
        (("a",), None),
        (("key", 7), None),  # of an index
        (("key", None), None),
        ((7, "value"), None),
        (("key", "value"), 1),  # a table without row ids
        (("table", "check_in", "check_in", 2, "CREATE …"), 1),  # SQLite's own
        ((ID, "2026-11-22", *[None] * 13), 1),
        (
            (
                ID,
                "no day",
                None,
                None,
                None,
                INSTANT,
                "UTC",
                0,
                "2026-11-22",
                1,
                INSTANT,
                INSTANT,
                1,
                None,
                "x",
            ),
            1,
        ),
        (
            (
                "1",
                "2026-11-22",
                None,
                None,
                None,
                INSTANT,
                "UTC",
                0,
                "2026-11-22",
                1,
                INSTANT,
                INSTANT,
                1,
                None,
                "x",
            ),
            1,
        ),
    ],
)
def test_anything_else_is_of_no_table(values: tuple[Any, ...], row_id: int | None) -> None:
    assert recognised(SCHEMA, values, row_id) is None


@pytest.fixture
def with_a_column_more(monkeypatch: pytest.MonkeyPatch) -> Generator[int]:
    """A schema of the future, in which things that went well have one more column."""
    steps = (*migrations._STEPS, lambda: ("ALTER TABLE went_well ADD COLUMN with_whom TEXT",))  # pyright: ignore[reportPrivateUsage] - a step more
    monkeypatch.setattr(migrations, "_STEPS", steps)
    yield SCHEMA + 1
    salvage_shapes.shapes.cache_clear()
    salvage_shapes._by_length.cache_clear()  # pyright: ignore[reportPrivateUsage] - made with that step


def test_a_row_from_before_a_column_was_added_is_known(with_a_column_more: int) -> None:
    older = (
        ID,
        "2026-11-22",
        None,
        None,
        None,
        INSTANT,
        "UTC",
        0,
        "2026-11-22",
        1,
        INSTANT,
        INSTANT,
        1,
        None,
        "x",
    )
    for values in (older, (*older, "my sister")):
        found = recognised(with_a_column_more, values, 3)
        assert found is not None
        assert found[0].table == "went_well"
        assert found[1].get("with_whom") == (values[15] if len(values) > 15 else None)
    assert recognised(SCHEMA, (*older, "my sister"), 3) is None

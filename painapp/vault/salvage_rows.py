"""The rows of a damaged diary, gathered from its pages: each once, as it was last written.

Of two states of one row the one that was written later counts: by its version, then by when it was saved,
then by the page it stands in. An older state is used only where pages of the -wal are damaged. What was
removed for good stays removed where its tombstone is found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.vault.layout import SCHEMA
from painapp.vault.salvage_records import Cell, cells_of, record_of
from painapp.vault.salvage_shapes import ENTRY_TABLES, recognised

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from painapp.vault.salvage_image import Image, PageVersion
    from painapp.vault.salvage_records import Value
    from painapp.vault.salvage_shapes import Row, Shape

    Rows = dict[str, list[Row]]

_LATER = ("version", "saved_at", "count")
"""Columns that tell, in this order, which of two states of a row is the later one."""
_ONLY_AS_IT_IS = "draft"
"""A table whose rows go as soon as they have served: an older page must not bring one back."""
_SCHEMA_AT, _PAGES_AT = 60, 28
"""Where the first page holds `user_version` and the number of pages, four bytes each."""


class Gathered(NamedTuple):
    """Rows by table in the shape of `schema`, and how many pages could not be read.

    There are no rows where the schema is of a newer app.
    """

    schema: int
    rows: Rows
    lost_pages: int


class _Found(NamedTuple):
    """A row's bytes, and the version of the page in which they stand."""

    cell: Cell
    place: int
    newest: bool


def gather(image: Image, schema: int, progress: Callable[[float], None]) -> Gathered:
    """Return every row that reads. `schema` is what vault.json says; the file's first page knows better.

    `progress` is told a share from 0 to 1, and may raise.
    """
    first = _first_page(image)
    found: list[_Found] = []
    lost = max(0, _number(first, _PAGES_AT) - image.pages)
    for page in range(1, image.pages + 1):
        if page % 64 == 0:
            progress(page / image.pages)
        lost += not _read_page(image, page, found)
    said = _number(first, _SCHEMA_AT)
    schema = said or _likeliest_schema(found, schema)
    if schema > SCHEMA:
        return Gathered(schema, {}, lost)
    return Gathered(schema, _chosen(found, schema), lost)


def _read_page(image: Image, page: int, found: list[_Found]) -> bool:
    """Add the rows of a page; return whether its newest version could be read."""
    versions = image.versions(page)
    whole = False
    for version in reversed(versions):
        opened = image.opened(version)
        if opened is not None:
            whole = whole or version.newest
            found += _rows_in(image, version, opened)
        if not image.wal_is_damaged:
            break
    return whole


def _rows_in(image: Image, version: PageVersion, opened: bytes) -> Iterator[_Found]:
    for cell in cells_of(version.page, opened, image.rest_for(version)):
        yield _Found(cell, version.place, version.newest)


def _first_page(image: Image) -> bytes:
    """Return the first page as it was last written, or b"" where that cannot be read."""
    versions = image.versions(1)
    return (image.opened(versions[-1]) if versions else None) or b""


def _number(page: bytes, place: int) -> int:
    return int.from_bytes(page[place : place + 4], "big")


def _likeliest_schema(found: list[_Found], at_least: int) -> int:
    """Return the schema in which the most rows make sense, the lowest of equals."""
    if at_least >= SCHEMA:
        return at_least

    def fitting(schema: int) -> int:
        return sum(_recognised(one.cell, schema) is not None for one in found)

    return max(range(max(1, at_least), SCHEMA + 1), key=fitting)


def _chosen(found: list[_Found], schema: int) -> Rows:
    best: dict[tuple[Value, ...], tuple[tuple[Value, ...], str, Row]] = {}
    for one in found:
        known = _recognised(one.cell, schema)
        if known is None:
            continue
        shape, row = known
        if shape.table == _ONLY_AS_IT_IS and not one.newest:
            continue
        key = (shape.table, *(row[name] for name in shape.key))
        rank = (*(row[name] for name in _LATER if name in row), one.place)
        if key not in best or best[key][0] < rank:  # pyright: ignore[reportOperatorIssue] - of one table, so of one type
            best[key] = rank, shape.table, row
    rows: Rows = {}
    for _, table, row in best.values():
        rows.setdefault(table, []).append(row)
    return _without_buried(rows)


def _recognised(cell: Cell, schema: int) -> tuple[Shape, Row] | None:
    values = record_of(cell.payload)
    return recognised(schema, values, cell.row_id) if values is not None else None


def _without_buried(rows: Rows) -> Rows:
    buried = {row["entry_id"] for row in rows.get("tombstone", ())}
    keys = {**dict.fromkeys(ENTRY_TABLES, "id"), "entry_version": "entry_id"}
    return {
        table: [row for row in some if table not in keys or row[keys[table]] not in buried]
        for table, some in rows.items()
    }

"""The rows of a damaged diary, gathered from its pages: each once, as it was last written.

Of two states of one row the one that was written later counts: by its version, then by when it was saved,
then by the page it stands in. A page's older versions in the -wal are read only where newer ones are damaged.
What was removed for good stays removed where its tombstone is found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.vault.layout import SCHEMA
from painapp.vault.salvage.records import Cell, cells_of, leads_only, record_of
from painapp.vault.salvage.shapes import ENTRY_TABLES, recognised

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from painapp.vault.salvage.image import Image, PageVersion
    from painapp.vault.salvage.records import Value
    from painapp.vault.salvage.shapes import Row, Shape

    Rows = dict[str, list[Row]]
    Progress = Callable[[float], None]

_LATER = ("version", "saved_at", "count")
"""Columns that tell, in this order, which of two states of a row is the later one."""
_ONLY_AS_IT_IS = "draft"
"""A table whose rows go as soon as they have served: an older page must not bring one back."""
_SCHEMA_AT, _PAGES_AT = 60, 28
"""Where the first page holds `user_version` and the number of pages, four bytes each."""
_READING = 0.5
"""The share of the work that is reading pages; the rest is telling what stands in them."""


class Gathered(NamedTuple):
    """Rows by table in the shape of `schema`, and how many pages could not be read as they are.

    There are no rows where the schema is of a newer app.
    """

    schema: int
    rows: Rows
    lost_pages: int


class _Found(NamedTuple):
    """A row's bytes, and the version of the page in which they stand."""

    cell: Cell
    version: PageVersion


class _Reading:
    """What has been read so far.

    `lost` are the pages that cannot be read as they are. `unknown` tells that one of them may have held rows
    of any table.
    """

    def __init__(self, image: Image) -> None:
        self.image = image
        self.found: list[_Found] = []
        self.lost: set[int] = set()
        self.unknown = image.wal_has_doubts

    def read(self, page: int) -> None:
        """Add the rows of a page, and of its older versions where frames of the -wal are damaged."""
        known = False
        for version in reversed(self.image.versions(page) or [None]):
            opened = self.image.opened(version) if version is not None else None
            if version is None or opened is None:
                if version is None or version.newest:
                    self.lost.add(page)
                continue
            rows = list(self._rows_in(version, opened))
            self.found += rows
            known = known or bool(rows) or leads_only(page, opened)
            if not self.image.wal_is_damaged:
                break
        self.unknown = self.unknown or (page in self.lost and not known)

    def _rows_in(self, version: PageVersion, opened: bytes) -> Iterator[_Found]:
        for cell in cells_of(version.page, opened, self.image.rest_for(version)):
            yield _Found(cell, version)


def gather(image: Image, schema: int, progress: Progress) -> Gathered:
    """Return every row that reads. `schema` is what vault.json says; the file's first page knows better.

    `progress` is told a share from 0 to 1, and may raise.
    """
    reading = _Reading(image)
    for page in range(1, image.pages + 1):
        if page % 64 == 0:
            progress(page / image.pages * _READING)
        reading.read(page)
    first = _first_page(image)
    cut_off = max(0, _number(first, _PAGES_AT) - image.pages)
    schema = _number(first, _SCHEMA_AT) or _likeliest_schema(reading.found, schema)
    rows = _chosen(reading, schema, progress) if schema <= SCHEMA else {}
    return Gathered(schema, rows, len(reading.lost) + cut_off)


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


def _chosen(reading: _Reading, schema: int, progress: Progress) -> Rows:
    """Return each row once, in its latest state."""
    known: list[tuple[PageVersion, Shape, Row]] = []
    for number, one in enumerate(reading.found):
        if number % 1000 == 0:
            progress(_READING + number / len(reading.found) * (1 - _READING))
        recognised_as = _recognised(one.cell, schema)
        if recognised_as is not None:
            known.append((one.version, *recognised_as))
    touched = {shape.table for version, shape, _ in known if version.page in reading.lost}
    best: dict[tuple[Value, ...], tuple[tuple[Value, ...], str, Row]] = {}
    for version, shape, row in known:
        # A row that is no longer where it was has been removed, or moved to another page of its table.
        moved = shape.table != _ONLY_AS_IT_IS and (reading.unknown or shape.table in touched)
        if not version.newest and not moved:
            continue
        key = (shape.table, *(row[name] for name in shape.key))
        rank = (*(row[name] for name in _LATER if name in row), version.place)
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

"""What stands in a page of a b-tree: rows as SQLite wrote them (https://sqlite.org/fileformat2.html).

Only pages that hold whole rows are read: leaves of tables, and leaves and inner pages of trees without row
ids. Whatever does not fit the format is passed over; nothing is ever guessed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.vault.salvage.pages import USABLE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Value = int | str | bytes | None
    Rest = Callable[[int, int], bytes | None]

_TABLE_LEAF, _TABLE_INNER, _INDEX_LEAF, _INDEX_INNER = 0x0D, 0x05, 0x0A, 0x02
_HEADER_BYTES = {_TABLE_LEAF: 8, _INDEX_LEAF: 8, _INDEX_INNER: 12}
_FIRST_PAGE_HEADER = 100
_LEAST_LOCAL = (USABLE - 12) * 32 // 255 - 23
_MOST_LOCAL = {True: USABLE - 35, False: (USABLE - 12) * 64 // 255 - 23}
OVERFLOW_BYTES = USABLE - 4
"""How much of a long row one page of its continuation holds, behind the number of the next."""
_INTEGER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_LONGEST_VARINT = 9


class Cell(NamedTuple):
    """One row, still as its bytes. `row_id` is None in a tree that has none, an index among them."""

    row_id: int | None
    payload: bytes


def cells_of(number: int, page: bytes, rest: Rest) -> Iterator[Cell]:
    """Yield the rows that stand in an opened page.

    `rest(first, length)` gives the rest of a row too long for its page, which starts in the page `first`,
    or None where it cannot be had; such a row is passed over.
    """
    start = _FIRST_PAGE_HEADER if number == 1 else 0
    kind = page[start]
    if kind not in _HEADER_BYTES:
        return
    pointers = start + _HEADER_BYTES[kind]
    count = min(int.from_bytes(page[start + 3 : start + 5], "big"), (USABLE - pointers) // 2)
    for place in range(pointers, pointers + 2 * count, 2):
        cell = _cell(page, int.from_bytes(page[place : place + 2], "big"), kind, rest)
        if cell is not None and not _is_of_an_index(cell):
            yield cell


def leads_only(number: int, page: bytes) -> bool:
    """Tell whether an opened page holds no rows by its kind: it leads to others, or is of an index."""
    kind = page[_FIRST_PAGE_HEADER if number == 1 else 0]
    return kind in {_TABLE_INNER, _INDEX_LEAF, _INDEX_INNER}


def record_of(payload: bytes) -> tuple[Value, ...] | None:
    """Return the values of a row, or None where the bytes are not exactly one row."""
    try:
        header, place = _varint(payload, 0)
        serials: list[int] = []
        while place < header:
            serial, place = _varint(payload, place)
            serials.append(serial)
        if place != header:
            return None
        values: list[Value] = []
        for serial in serials:
            value, place = _value(payload, place, serial)
            values.append(value)
    except (IndexError, ValueError):
        return None
    return tuple(values) if place == len(payload) else None


def _cell(page: bytes, place: int, kind: int, rest: Rest) -> Cell | None:
    """Return the row whose cell starts at `place`, with all its bytes, those in further pages too."""
    row_id: int | None = None
    try:
        size, place = _varint(page, place + 4 if kind == _INDEX_INNER else place)
        if kind == _TABLE_LEAF:
            row_id, place = _varint(page, place)
    except IndexError:
        return None
    local = _local_bytes(size, in_table=kind == _TABLE_LEAF)
    payload, after = page[place : place + local], place + local
    if len(payload) != local:
        return None
    if local == size:
        return Cell(row_id, payload)
    more = rest(int.from_bytes(page[after : after + 4], "big"), size - local)
    return Cell(row_id, payload + more) if more is not None else None


def _is_of_an_index(cell: Cell) -> bool:
    """Tell whether this is one column and the id of its row: what every index of ours holds, and no table."""
    start = cell.payload[:3]
    return cell.row_id is None and len(start) == 3 and start[0] == 3 and start[2] < 12


def _local_bytes(size: int, *, in_table: bool) -> int:
    """Return how many of a row's bytes stand in its own page."""
    most = _MOST_LOCAL[in_table]
    if size <= most:
        return size
    local = _LEAST_LOCAL + (size - _LEAST_LOCAL) % OVERFLOW_BYTES
    return local if local <= most else _LEAST_LOCAL


def _varint(data: bytes, place: int) -> tuple[int, int]:
    """Return the number that starts at `place`, and the place behind it. Raises IndexError."""
    value = data[place]
    if value < 0x80:
        return value, place + 1
    value &= 0x7F
    for behind in range(place + 1, place + _LONGEST_VARINT - 1):
        byte = data[behind]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, behind + 1
    return value << 8 | data[place + _LONGEST_VARINT - 1], place + _LONGEST_VARINT


def _value(payload: bytes, place: int, serial: int) -> tuple[Value, int]:
    """Return the value of a serial type, and the place behind it. Raises ValueError."""
    if serial == 0:
        return None, place
    if serial in {8, 9}:
        return serial - 8, place
    if serial in _INTEGER_BYTES:
        end = place + _INTEGER_BYTES[serial]
        return int.from_bytes(_part(payload, place, end), "big", signed=True), end
    if serial < 12:  # numbers with a fraction, which no table of ours holds, and reserved types
        raise ValueError(serial)
    end = place + (serial - 12) // 2
    part = _part(payload, place, end)
    return (part.decode() if serial % 2 else part), end


def _part(payload: bytes, place: int, end: int) -> bytes:
    if end > len(payload):
        raise ValueError(end)
    return payload[place:end]

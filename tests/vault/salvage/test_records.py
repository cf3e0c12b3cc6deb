"""Rows are read from pages as SQLite wrote them; what is no row is passed over, within bounds."""

from __future__ import annotations

from contextlib import closing
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from painapp.vault.engine import open_driver
from painapp.vault.salvage.image import Image
from painapp.vault.salvage.pages import USABLE, PageCipher
from painapp.vault.salvage.records import cells_of, record_of

if TYPE_CHECKING:
    from pathlib import Path

KEY, SALT = bytes(range(32)), bytes(range(16))
EDGES = [(1 << bits) + more for bits in (7, 8, 15, 16, 23, 24, 31, 32, 47, 48, 62) for more in (-1, 0, 1)]
numbers = st.none() | st.sampled_from(EDGES) | st.integers(-(1 << 63), (1 << 63) - 1)
TEXT = "ærlig – 🌧 "


def _read(path: Path) -> list[tuple[Any, ...]]:
    image = Image(BytesIO(path.read_bytes()), None, PageCipher(KEY, SALT))
    found: list[tuple[Any, ...]] = []
    for number in range(1, image.pages + 1):
        version = image.versions(number)[-1]
        page = image.opened(version)
        assert page is not None
        for cell in cells_of(number, page, image.rest_for(version)):
            values = record_of(cell.payload)
            assert values is not None
            if len(values) == 3:
                found.append((cell.row_id, *values))
    return found


def _written(path: Path, rows: list[tuple[Any, ...]], *, bare: bool) -> None:
    path.unlink(missing_ok=True)
    with closing(open_driver(path, KEY, SALT, create=True, any_thread=False)) as driver:
        kind = "TEXT PRIMARY KEY NOT NULL" if bare else "TEXT"
        driver.execute(f"CREATE TABLE one (a {kind}, b INTEGER, c TEXT) {'WITHOUT ROWID' if bare else ''}")
        driver.executemany("INSERT INTO one VALUES (?, ?, ?)", rows)


@pytest.mark.parametrize("bare", [False, True])
@settings(max_examples=25)
@given(st.data())
def test_every_row_reads_as_it_was_written(
    tmp_path_factory: pytest.TempPathFactory, bare: bool, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("rows") / "one.db"
    # Around the lengths at which a row goes on in another page, and in a second one.
    lengths = st.integers(0, 60) | st.integers(900, 1100) | st.integers(3900, 4100) | st.integers(4800, 9000)
    texts = st.builds(lambda length: (TEXT * (length // 12 + 1))[:length], lengths)
    rows = data.draw(st.lists(st.tuples(numbers, texts | st.none()), max_size=30))
    given_rows = [(f"{place}", *row) for place, row in enumerate(rows)]
    _written(path, given_rows, bare=bare)
    expected = [(None if bare else place + 1, *row) for place, row in enumerate(given_rows)]
    assert sorted(_read(path), key=lambda row: int(row[1])) == expected


@pytest.mark.parametrize("bare", [False, True])
def test_every_length_around_a_page_reads(tmp_path: Path, bare: bool) -> None:
    lengths = [*range(930, 1000), *range(USABLE - 60, USABLE + 20), *range(2 * USABLE - 40, 2 * USABLE + 10)]
    rows = [(f"{length}", length, "x" * length) for length in lengths]
    _written(tmp_path / "one.db", rows, bare=bare)
    found = _read(tmp_path / "one.db")
    assert {(a, b, c) for _, a, b, c in found} == set(rows)
    assert len(found) == len(rows)


@given(st.binary(max_size=300))
@example(b"\xff" * 20)
@example(b"\x02\x03\x00")
def test_bytes_that_are_not_just_one_row_are_none(payload: bytes) -> None:
    values = record_of(payload)
    if values is not None:
        assert len(payload) >= len(values)


def test_a_row_with_a_byte_more_or_less_is_none(tmp_path: Path) -> None:
    row = b"\x04\x00\x01\x13\x07abc"  # NULL, 7, "abc"
    assert record_of(row) == (None, 7, "abc")
    assert record_of(row[:-1]) is None
    assert record_of(row + b"x") is None
    assert record_of(b"\x02\x0a") is None  # a reserved type
    assert record_of(b"\x02\x0f\xff") is None  # no UTF-8


@given(st.sampled_from([0x0D, 0x0A, 0x02]), st.binary(min_size=60, max_size=400), st.integers(1, 3))
def test_a_page_of_garbage_is_passed_over(kind: int, garbage: bytes, number: int) -> None:
    page = (b"\0" * (100 if number == 1 else 0) + bytes([kind]) + garbage * (USABLE // len(garbage) + 1))[
        :USABLE
    ]
    asked: list[int] = []

    def rest(first: int, length: int) -> bytes | None:
        asked.append(length)
        return None

    cells = list(cells_of(number, page, rest))
    assert len(cells) + len(asked) <= USABLE // 2
    assert all(len(cell.payload) <= USABLE for cell in cells)

"""That what is none of our tables is refused whole, in words."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from painapp.importing import own_csv
from painapp.importing.own_csv import NotOurCsvError, read_csv_zip
from painapp.summary.csv_files import zipped

ROW = 'id,day,time,written_day,pain\r\n"00000000-0000-0000-0000-000000000001",{day},,2026-11-22,{pain}\r\n'


def check_ins(**cells: str) -> bytes:
    return zipped({"check-in.csv": ROW.format(**{"day": "2026-11-22", "pain": "4"} | cells)})


def test_a_table_with_fewer_columns_than_ours_is_read() -> None:
    (row,) = read_csv_zip(check_ins())
    assert row.values == {"pain": 4}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no zip",
        zipped({"README.txt": "hello"}),
        zipped({"check-in.csv": "a,b\r\n1,2\r\n"}),
        check_ins(day="yesterday"),
        check_ins(pain="11"),
        check_ins(pain="4,5"),
        check_ins(pain='"'),
        check_ins()[:-30],
    ],
    ids=["empty", "no zip", "no table", "other columns", "no date", "range", "cells", "quote", "cut"],
)
def test_what_is_none_of_ours_is_refused(content: bytes) -> None:
    with pytest.raises(NotOurCsvError) as caught:
        read_csv_zip(content)
    assert "tables that PainApp wrote" in caught.value.happened.source


def test_a_zip_that_unpacks_to_more_than_a_diary_could_be_is_refused_unread(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(own_csv, "MOST_BYTES", 1_000)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as opened:
        opened.writestr("check-in.csv", "id\r\n" + "x" * 1_000)
    with pytest.raises(NotOurCsvError):
        read_csv_zip(made.getvalue())


@given(st.integers(0, 400), st.integers(0, 255))
def test_no_damaged_byte_is_anything_but_read_or_refused(place: int, byte: int) -> None:
    whole = bytearray(check_ins())
    whole[place % len(whole)] = byte
    try:
        rows = read_csv_zip(bytes(whole))
    except NotOurCsvError:
        return
    assert all(row.kind.KIND == "check-in" for row in rows)

"""A damaged -wal file: what stands in its whole frames counts, behind the damage too."""

from __future__ import annotations

import struct
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from painapp.domain.canonical import entry_from_json, entry_to_json
from painapp.vault.rows import entry_of
from painapp.vault.salvage.pages import PageCipher
from painapp.vault.salvage.shapes import ENTRY_TABLES
from painapp.vault.salvage.wal import FRAME_BYTES, FRAME_HEADER_BYTES, HEADER_BYTES, read_wal
from tests.clocks import FixedClock
from tests.vault.damage import (
    LEAP,
    STRIDE,
    Rows,
    Sample,
    flipped,
    found_in,
    pages_of,
    rows_in,
    rows_of,
    write_on,
    write_sample,
)
from tests.vault.writing import more_of_all

if TYPE_CHECKING:
    from painapp.vault.salvage.entries import Content


class Known(NamedTuple):
    """A sample with a -wal, what SQLite reads of both, and which rows stand on which page in the end."""

    sample: Sample
    rows: Rows
    pages: dict[int, Rows]


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Known:
    base = tmp_path_factory.mktemp("wal")
    sample = write_on(write_sample(base / "diary", days=14), base / "more")
    folder = sample.lay(base / "whole")
    rows = rows_in(folder, sample)
    closed = sample._replace(database=(folder / "diary.db").read_bytes(), wal=b"")
    return Known(sample, rows, pages_of(closed, base / "broken"))


def frames(sample: Sample) -> list[tuple[int, int]]:
    """Start and page of every frame."""
    starts = range(HEADER_BYTES, len(sample.wal) - FRAME_BYTES + 1, FRAME_BYTES)
    return [(start, struct.unpack(">I", sample.wal[start : start + 4])[0]) for start in starts]


def said_by(content: Content) -> set[str]:
    entries = [
        entry_of(kind, tuple(row.values()))
        for table, kind in ENTRY_TABLES.items()
        for row in content.rows[table]
    ]
    entries += [entry_from_json(str(row["snapshot"])) for row in content.rows["entry_version"]]
    return {entry_to_json(entry) for entry in entries}


def holds(known: Known, content: Content, lost: set[int]) -> bool:
    """Whether every row that stands on no lost page is found as it was last, and none was invented."""
    found = rows_of(content)
    for table, rows in known.rows.items():
        gone = {row for page in lost for row in known.pages.get(page, {}).get(table, ())}
        spared = content.older if table == "entry_version" else 0
        # One row of the versions may stand on an inner page, of which SQLite does not tell.
        spared += 1 if table == "entry_version" and lost else 0
        if len(rows - found[table] - gone) > spared:
            return False
    return said_by(content) <= known.sample.said


def test_a_whole_wal_counts_just_as_for_sqlite(known: Known) -> None:
    assert len(frames(known.sample)) > 60
    assert rows_of(found_in(known.sample)) == known.rows


def test_without_the_wal_everything_folded_in_before_is_found(known: Known) -> None:
    content = found_in(known.sample, wal=b"")
    # Four a day for 14 days but for two removed and four removed for good, and one of each other kind.
    assert content.entries == 14 * 4 - 2 - 4 + len(more_of_all(FixedClock()))
    assert said_by(content) <= known.sample.said


def test_damage_in_a_frames_header_loses_nothing(known: Known) -> None:
    places = (0, 3, 4, 7, 8, 13, 16, 21, 23)
    for number, (start, page) in enumerate(frames(known.sample)[::STRIDE]):
        place, bits = places[number % len(places)], 0xFF if number % 2 else 0x01
        content = found_in(known.sample, wal=flipped(known.sample.wal, start + place, bits))
        assert rows_of(content) == known.rows, (start, place, page)


def test_damage_in_the_header_of_the_first_or_last_frame_loses_nothing(known: Known) -> None:
    every = frames(known.sample)
    for start in (every[0][0], every[-1][0]):
        for place in range(0, FRAME_HEADER_BYTES, min(STRIDE, 5)):
            content = found_in(known.sample, wal=flipped(known.sample.wal, start + place))
            assert rows_of(content) == known.rows, (start, place)


def test_damage_in_a_frames_page_loses_no_more_than_that_page(known: Known) -> None:
    for number, (start, page) in enumerate(frames(known.sample)[::-STRIDE]):
        place = start + FRAME_HEADER_BYTES + number * 977 % 4096
        if page == 1 and place - start < FRAME_HEADER_BYTES + 16:
            continue  # the salt, which vault.json holds too
        content = found_in(known.sample, wal=flipped(known.sample.wal, place))
        assert holds(known, content, {page}), (start, page)
        assert rows_of(content)["draft"] <= known.rows["draft"]
        removed_for_good = {row[0] for row in known.rows["tombstone"]}
        assert not removed_for_good & {row["id"] for table in ENTRY_TABLES for row in content.rows[table]}


@pytest.mark.parametrize("place", range(0, HEADER_BYTES, min(STRIDE, 5)))
def test_damage_in_its_own_header_loses_nothing(known: Known, place: int) -> None:
    content = found_in(known.sample, wal=flipped(known.sample.wal, place))
    assert rows_of(content) == known.rows


def test_a_wal_cut_off_anywhere_gives_what_stands_before_the_cut(known: Known) -> None:
    every = frames(known.sample)
    for number in range(0, len(every), STRIDE):
        cut = every[number][0] + (0, 10, 2000)[number % 5 % 3]
        content = found_in(known.sample, wal=known.sample.wal[:cut])
        assert holds(known, content, {page for _, page in every[number:]}), cut


def test_a_region_of_zeros_loses_no_more_than_the_pages_in_it(known: Known) -> None:
    every, wal = frames(known.sample), known.sample.wal
    for number in range(0, len(every) - 3, LEAP):
        start, end = every[number][0] + 9, every[number + 3][0] + 50
        content = found_in(known.sample, wal=wal[:start] + bytes(end - start) + wal[end:])
        lost = {page for _, page in every[number : number + 4]}
        assert holds(known, content, lost), start


def test_with_header_and_first_frames_lost_the_others_still_count(known: Known) -> None:
    wal = known.sample.wal
    cut = HEADER_BYTES + 3 * FRAME_BYTES + 100
    content = found_in(known.sample, wal=bytes(cut) + wal[cut:])
    assert holds(known, content, {page for _, page in frames(known.sample)[:4]})


def test_both_files_damaged_at_once(known: Known) -> None:
    sample = known.sample
    for number, (start, page) in enumerate(frames(sample)[::LEAP]):
        other = number * 5 % (len(sample.database) // 4096) + 1
        database = flipped(sample.database, (other - 1) * 4096 + 2000)
        content = found_in(sample, database, flipped(sample.wal, start + 500))
        assert holds(known, content, {page, other})


def test_what_an_earlier_run_left_behind_does_not_count(known: Known) -> None:
    """SQLite writes a new run over the old one from the start, and leaves the rest of it."""
    wal = known.sample.wal
    tail = b"".join(
        wal[start : start + 8] + b"older..." + wal[start + 16 : start + FRAME_BYTES]
        for start, _ in frames(known.sample)[:5]
    )
    assert rows_of(found_in(known.sample, wal=wal + tail)) == known.rows


@settings(max_examples=30)
@given(st.data())
def test_no_damage_crashes_it_or_makes_it_invent_an_entry(known: Known, data: st.DataObject) -> None:
    files = [bytearray(known.sample.database), bytearray(known.sample.wal)]
    for _ in range(data.draw(st.integers(1, 8))):
        broken = files[data.draw(st.sampled_from([0, 1, 1, 1]))]
        place = data.draw(st.integers(0, max(0, len(broken) - 1)))
        kind = data.draw(st.sampled_from(["noise", "noise", "zeros", "cut", "gone"]))
        if kind == "noise":
            noise = data.draw(st.binary(min_size=1, max_size=30))
            broken[place : place + len(noise)] = noise
        elif kind == "zeros":
            length = min(data.draw(st.integers(1, 30_000)), len(broken) - place)
            broken[place : place + length] = bytes(length)
        elif kind == "cut":
            del broken[max(place, 4096) :]
        else:
            del broken[place : place + 100]
    content = found_in(known.sample, bytes(files[0]), bytes(files[1]))
    assert said_by(content) <= known.sample.said


@given(st.binary(max_size=400), st.integers(0, 40))
def test_garbage_gives_no_page(garbage: bytes, times: int) -> None:
    wal = read_wal(BytesIO(garbage * times), PageCipher(bytes(32), bytes(16)).is_genuine, 10)
    assert not any(frame.genuine for frame in wal.frames)


def test_which_page_a_frame_holds_is_not_looked_for_without_end() -> None:
    tries = 0

    def never(_number: int, _raw: bytes) -> bool:
        nonlocal tries
        tries += 1
        return False

    read_wal(BytesIO(bytes(200 * FRAME_BYTES)), never, 1_000_000)
    assert tries < 201_000

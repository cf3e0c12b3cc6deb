"""Salvage finds every row that stands on a whole page, invents none, and puts them into a whole new file."""

from __future__ import annotations

import errno
import json
import shutil
import time
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO, FileIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from painapp.domain.canonical import entry_from_json, entry_to_json, entry_to_plain
from painapp.domain.entries import DAY_TYPES, ENTRY_TYPES
from painapp.vault.engine import open_driver
from painapp.vault.errors import DatabaseMissing, DiaryDamaged, FolderUnreadable, NewerDiary
from painapp.vault.header import find_header, write_header
from painapp.vault.layout import DATABASE, MARK, SCHEMA, UNFINISHED
from painapp.vault.mark import Mark
from painapp.vault.rows import columns_of, entry_of
from painapp.vault.salvage import salvaging
from painapp.vault.salvage.image import Image
from painapp.vault.salvage.pages import PAGE_BYTES, PageCipher
from painapp.vault.salvage.rows import gather
from painapp.vault.salvage.salvaging import NothingToSalvage, put_in_place, salvage
from painapp.vault.salvage.shapes import ENTRY_TABLES
from painapp.vault.vault import open_vault
from tests.clocks import FixedClock
from tests.vault.damage import (
    LEAP,
    STRIDE,
    Rows,
    Sample,
    flipped,
    found_in,
    kind_of,
    pages_of,
    rows_in,
    rows_of,
    write_sample,
)
from tests.vault.writing import DAY, more_of_all

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.vault.connection import Connection
    from painapp.vault.salvage.entries import Content

FIXTURES = Path(__file__).parents[1] / "fixtures"
SPAN = DAY - timedelta(days=39), DAY
"""The days of the sample."""


class Known(NamedTuple):
    """A sample, what SQLite reads of it, and which rows stand on which page."""

    sample: Sample
    rows: Rows
    pages: dict[int, Rows]


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Known:
    base = tmp_path_factory.mktemp("salvage")
    sample = write_sample(base / "diary")
    return Known(sample, rows_in(sample.lay(base / "whole"), sample), pages_of(sample, base / "broken"))


def invented(sample: Sample, content: Content) -> list[str]:
    """Whatever salvage says that the diary never said."""
    entries = [
        entry_of(kind, [row[name] for name in columns_of(kind)])
        for table, kind in ENTRY_TABLES.items()
        for row in content.rows[table]
    ]
    entries += [entry_from_json(str(row["snapshot"])) for row in content.rows["entry_version"]]
    return [said for entry in entries if (said := entry_to_json(entry)) not in sample.said]


def missing(known: Known, content: Content, lost: set[int]) -> int:
    """How many rows are not found although they stand on none of the `lost` pages."""
    found = rows_of(content)
    count = 0
    for table, rows in known.rows.items():
        gone = {row for page in lost for row in known.pages[page].get(table, ())}
        # A version may stand for its entry, whose own row is lost.
        spared = content.older if table == "entry_version" else 0
        count += max(0, len(rows - found[table] - gone) - spared)
    return count


def test_a_whole_diary_is_read_just_as_sqlite_reads_it(known: Known) -> None:
    content = found_in(known.sample)
    assert rows_of(content) == known.rows
    assert content.entries == 40 * 4 - 2 - 4 + len(more_of_all(FixedClock()))
    assert content.removed == 2
    assert invented(known.sample, content) == []


def test_every_kind_of_page_is_there(known: Known) -> None:
    """Else the sweeps would prove less than they say."""
    kinds = {kind_of(known.sample, page) for page in known.pages}
    assert kinds == {0x0D, 0x05, 0x0A, 0x02, 0x00}
    touched = {page for page, rows in known.pages.items() if rows}
    assert {kind_of(known.sample, page) for page in touched} == {0x0D, 0x0A, 0x00}
    assert sum(len(rows) for page in touched for rows in known.pages[page].values()) > 200


def test_with_any_page_damaged_everything_on_the_others_is_found(known: Known) -> None:
    sample = known.sample
    first_of_kind = {kind_of(sample, page): page for page in reversed(known.pages)}
    for page in sorted({*list(known.pages)[::STRIDE], *first_of_kind.values()}):
        # Anywhere on the page: text, IV or HMAC. The salt at the very start is known from vault.json too.
        place = (page - 1) * PAGE_BYTES + (page * 1237 % PAGE_BYTES if page > 1 else 16)
        content = found_in(sample, flipped(sample.database, place))
        # A row of a tree without row ids may stand on an inner page, of which SQLite does not tell.
        inner = 1 if kind_of(sample, page) == 0x02 else 0
        assert missing(known, content, {page}) <= inner, page
        assert invented(sample, content) == [], page


def test_with_the_first_salt_lost_everything_is_found(known: Known) -> None:
    content = found_in(known.sample, bytes(16) + known.sample.database[16:])
    assert rows_of(content) == known.rows


def test_of_a_file_cut_off_everything_before_the_cut_is_found(known: Known) -> None:
    sample, last = known.sample, max(known.pages)
    for kept in range(1, last, STRIDE):
        content = found_in(sample, sample.database[: kept * PAGE_BYTES + 700])
        lost = set(range(kept + 1, last + 1))
        assert missing(known, content, lost) <= 1, kept
        assert invented(sample, content) == [], kept


def test_around_a_region_of_zeros_everything_is_found(known: Known) -> None:
    sample, last = known.sample, max(known.pages)
    for first in range(1, last - 8, LEAP):
        start, end = (first - 1) * PAGE_BYTES + 300, (first + 6) * PAGE_BYTES + 50
        broken = sample.database[:start] + bytes(end - start) + sample.database[end:]
        content = found_in(sample, broken)
        assert missing(known, content, set(range(first, first + 8))) <= 1, first
        assert invented(sample, content) == [], first


@settings(max_examples=40)
@given(st.data())
def test_no_damage_crashes_it_or_makes_it_invent_an_entry(known: Known, data: st.DataObject) -> None:
    broken = bytearray(known.sample.database)
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(broken) - 1))
        kind = data.draw(st.sampled_from(["bytes", "page", "cut", "swap", "zeros"]))
        if kind == "bytes":
            noise = data.draw(st.binary(min_size=1, max_size=40))
            broken[place : place + len(noise)] = noise
        elif kind == "zeros":
            broken[place : place + 9000] = bytes(min(9000, len(broken) - place))
        elif kind == "cut":
            del broken[max(place, PAGE_BYTES) :]
        else:
            here, there = place // PAGE_BYTES, data.draw(st.integers(0, len(broken) // PAGE_BYTES - 1))
            one, other = (slice(at * PAGE_BYTES, (at + 1) * PAGE_BYTES) for at in (here, there))
            broken[one], broken[other] = broken[other], broken[one if kind == "swap" else other]
    content = found_in(known.sample, bytes(broken[: len(known.sample.database)]))
    assert invented(known.sample, content) == []


@given(st.binary(max_size=200), st.integers(0, 30))
def test_garbage_holds_nothing(garbage: bytes, times: int) -> None:
    image = Image(
        BytesIO(garbage * times * 20), BytesIO(garbage * times * 50), PageCipher(bytes(32), bytes(16))
    )
    gathered = gather(image, SCHEMA, lambda _share: None)
    assert not any(gathered.rows.values())


def test_garbage_of_ten_megabytes_takes_a_few_seconds(known: Known) -> None:
    began = time.monotonic()
    content = found_in(known.sample, b"\x0d\x07" * 5_000_000, b"\x37\x7f\x06\x82" * 500_000)
    assert content.entries == 0
    assert time.monotonic() - began < 20


# The whole way: a new file aside, verified, and put in place


def _salvaged(sample: Sample, folder: Path, told: list[float] | None = None) -> salvaging.Salvage:
    return salvage(folder, sample.data_key, FixedClock(), (told if told is not None else []).append)


def test_a_salvaged_diary_opens_and_goes_on(known: Known, tmp_path: Path) -> None:
    sample, page = known.sample, next(page for page, rows in known.pages.items() if rows.get("check_in"))
    broken = flipped(sample.database, (page - 1) * PAGE_BYTES + 99)
    folder = sample.lay(tmp_path / "diary", broken)
    before = find_header(folder).header
    with pytest.raises(DiaryDamaged), open_vault(folder, sample.data_key, FixedClock(), "1") as vault:
        list(vault.diary.between(*SPAN))
    told: list[float] = []
    saved = _salvaged(sample, folder, told)
    assert (folder / DATABASE).read_bytes()[: len(broken)] == broken
    assert told == sorted(told)
    assert 0 <= told[0] <= told[-1] <= 1
    assert saved.lost_pages == 1
    assert (saved.removed, saved.first_day, saved.last_day) == (2, *SPAN)
    put_in_place(saved)
    assert (saved.damaged / DATABASE).read_bytes()[: len(broken)] == broken
    assert find_header(saved.damaged).header.salt == sample.salt
    with open_vault(folder, sample.data_key, FixedClock(), "1") as vault:
        entries = vault.diary.between(*SPAN)
        about = sum(len(vault.diary.all_of(kind)) for kind in ENTRY_TYPES if kind not in DAY_TYPES)
        assert len(entries) == vault.diary.count() == saved.entries - about > 140
        assert {entry_to_json(entry) for entry in entries} <= sample.said
        assert len(vault.diary.removed()) == 2
        assert vault.diary.settings.summary_name == "Åse of the sample"
        assert set(vault.diary.drafts()) == {"today", "diary"}
        assert vault.id == before.vault_id
        vault.diary.remove(entries[0].id)
        assert vault.commit_count > sum(row[1] for row in known.rows["commit_count"])
    assert not (folder / UNFINISHED).exists()


def test_earlier_versions_come_too(known: Known, tmp_path: Path) -> None:
    folder = known.sample.lay(tmp_path / "diary", bytes(4096) + known.sample.database[4096:])
    put_in_place(_salvaged(known.sample, folder))
    with open_vault(folder, known.sample.data_key, FixedClock(), "1") as vault:
        changed = [row[0] for row in known.rows["entry_version"]]
        assert len(vault.diary.versions(UUID(changed[0]))) == 3


def test_an_entry_whose_row_is_lost_stands_as_its_last_earlier_version(known: Known) -> None:
    sample = known.sample
    versions = {row[0] for row in known.rows["entry_version"]}
    page, lost = next(
        (page, row)
        for page, rows in known.pages.items()
        for row in rows.get("check_in", ())
        if row[0] in versions and not rows.get("entry_version")
    )
    content = found_in(sample, flipped(sample.database, (page - 1) * PAGE_BYTES + 99))
    assert content.older >= 1
    row = next(row for row in content.rows["check_in"] if row["id"] == lost[0])
    assert row["version"] == lost[9] - 1
    assert row["note"] != ""
    earlier = [one["number"] for one in content.rows["entry_version"] if one["entry_id"] == lost[0]]
    assert earlier == list(range(1, lost[9] - 1))


def test_what_was_removed_for_good_stays_removed(known: Known) -> None:
    buried = {row[0] for row in known.rows["tombstone"]}
    assert buried
    content = found_in(known.sample)
    assert not buried & {row["id"] for table in ENTRY_TABLES for row in content.rows[table]}


def test_cancelling_leaves_everything_as_it_was(known: Known, tmp_path: Path) -> None:
    class CancelledError(Exception):
        pass

    def stop_at(share: float) -> Callable[[float], None]:
        def told(done: float) -> None:
            if done >= share:
                raise CancelledError

        return told

    folder = known.sample.lay(tmp_path / "diary")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    for share in (0.0, 0.3, 0.61, 0.75, 0.9):
        with pytest.raises(CancelledError):
            salvage(folder, known.sample.data_key, FixedClock(), stop_at(share))
        assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_where_nothing_reads_nothing_is_replaced(known: Known, tmp_path: Path) -> None:
    folder = known.sample.lay(tmp_path / "diary", b"\x5a" * len(known.sample.database))
    with pytest.raises(NothingToSalvage):
        _salvaged(known.sample, folder)
    assert not (folder / UNFINISHED).exists()
    (folder / DATABASE).unlink()
    with pytest.raises(DatabaseMissing):
        _salvaged(known.sample, folder)


def test_nothing_of_it_is_ever_written_in_plain_text(known: Known, tmp_path: Path) -> None:
    folder = known.sample.lay(tmp_path / "diary", flipped(known.sample.database, 3 * PAGE_BYTES))
    seen: list[bytes] = []

    def look(_share: float) -> None:
        seen.extend(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())

    put_in_place(salvage(folder, known.sample.data_key, FixedClock(), look))
    look(1.0)
    assert len(seen) > 20
    assert not any(word in data for data in seen for word in (b"A word about it", b"Woke once", b"A letter"))


def test_a_file_with_another_salt_is_read_by_its_own(known: Known, tmp_path: Path) -> None:
    """An older database put back by hand, beside a newer vault.json of the same diary."""
    folder = known.sample.lay(tmp_path / "diary")
    header = find_header(folder).header
    write_header(folder, replace(header, salt=bytes(range(16))), known.sample.data_key)
    assert _salvaged(known.sample, folder).entries == 40 * 4 - 2 - 4 + len(more_of_all(FixedClock()))


def test_the_count_goes_on_from_the_mark_where_it_is_lost(known: Known, tmp_path: Path) -> None:
    page = next(page for page, rows in known.pages.items() if rows.get("commit_count"))
    broken = flipped(known.sample.database, (page - 1) * PAGE_BYTES + 99)
    folder = known.sample.lay(tmp_path / "diary", broken)
    Mark(folder, find_header(folder).header.vault_id).write(4321)
    assert (folder / MARK).exists()
    put_in_place(_salvaged(known.sample, folder))
    with open_vault(folder, known.sample.data_key, FixedClock(), "1") as vault:
        assert vault.commit_count > 4321


def test_damaged_files_of_two_salvages_lie_side_by_side(known: Known, tmp_path: Path) -> None:
    folder = known.sample.lay(tmp_path / "diary")
    put_in_place(first := _salvaged(known.sample, folder))
    put_in_place(second := _salvaged(known.sample, folder))
    assert first.damaged.name == "damaged 2026-11-22 1842"
    assert second.damaged.name == "damaged 2026-11-22 1842 2"
    assert (first.damaged / DATABASE).exists()
    assert (second.damaged / DATABASE).exists()


def test_a_newer_file_is_left_to_a_newer_app(known: Known, tmp_path: Path) -> None:
    folder = known.sample.lay(tmp_path / "diary")
    path, opened_by = folder / DATABASE, (known.sample.data_key, known.sample.salt)
    with closing(open_driver(path, *opened_by, create=False, any_thread=False)) as driver:
        driver.execute("PRAGMA user_version = 99")
    with pytest.raises(NewerDiary):
        _salvaged(known.sample, folder)


@pytest.mark.parametrize("schema", range(1, SCHEMA + 1))
@pytest.mark.parametrize("first_page", [True, False], ids=["whole", "first page lost"])
def test_a_damaged_file_of_every_schema_comes_to_this_one(
    tmp_path: Path, schema: int, first_page: bool
) -> None:
    folder = tmp_path / "diary"
    shutil.copytree(FIXTURES / f"schema-{schema}", folder)
    data_key = bytes.fromhex((folder / "key.txt").read_text("ascii").split()[0])
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    if not first_page:
        (folder / DATABASE).write_bytes(flipped((folder / DATABASE).read_bytes(), 2000))
    put_in_place(salvage(folder, data_key, FixedClock(), lambda _share: None))
    with open_vault(folder, data_key, FixedClock(), "1") as vault:
        entries = vault.diary.between(date(2026, 11, 1), date(2026, 11, 30), ENTRY_TYPES)
        assert [entry_to_plain(entry) for entry in entries] == expected["entries"]
        versions = [version.entry for entry in entries for version in vault.diary.versions(entry.id)]
        assert [entry_to_plain(entry) for entry in versions] == expected["versions"]
        assert [entry_to_plain(one.entry) for one in vault.diary.removed()] == expected["removed"]
        assert vault.diary.settings.summary_name == "Robin"


def test_what_was_not_written_as_it_was_read_is_not_used(
    known: Known, tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = salvaging._fill

    def losing(connection: Connection, table: str, rows: dict[str, list[Any]]) -> None:
        real(connection, table, {**rows, table: rows[table][1:]} if table == "entry_version" else rows)

    folder = known.sample.lay(tmp_path / "diary")
    monkeypatch.setattr(salvaging, "_fill", losing)
    with pytest.raises(DiaryDamaged):
        salvage(folder, known.sample.data_key, clock, lambda _share: None)
    assert not (folder / UNFINISHED).exists()


# Bad places on the disk


class BadDisk(FileIO):
    """A file of which some bytes cannot be read."""

    bad: range

    def readinto(self, buffer: Any, /) -> int | None:
        start = self.tell()
        if start in self.bad:
            raise OSError(errno.EIO, "I/O error")
        room = memoryview(buffer)
        before = self.bad.start - start
        return super().readinto(room[:before] if 0 < before < len(room) else room)


@pytest.mark.parametrize("page", [1, 3, -1])
def test_a_bad_place_on_the_disk_costs_no_more_than_a_damaged_page(
    known: Known, tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch, page: int
) -> None:
    pages = len(known.sample.database) // PAGE_BYTES
    start = ((page - 1) if page > 0 else (pages + page)) * PAGE_BYTES
    folder = known.sample.lay(tmp_path / "damaged", flipped(known.sample.database, start + 1000))
    expected = salvage(folder, known.sample.data_key, clock, lambda _share: None)
    folder = known.sample.lay(tmp_path / "bad disk")
    monkeypatch.setattr(BadDisk, "bad", range(start, start + PAGE_BYTES), raising=False)
    monkeypatch.setattr("painapp.vault.salvage.reading.FileIO", BadDisk)
    saved = salvage(folder, known.sample.data_key, clock, lambda _share: None)
    assert saved.lost_pages == expected.lost_pages == 1
    assert (saved.entries, saved.versions) == (expected.entries, expected.versions)
    assert saved.entries > 0


def test_another_trouble_of_the_disk_is_told(
    known: Known, tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_file: FileIO, _buffer: Any) -> int:
        raise OSError(errno.ENODEV, "No such device")

    folder = known.sample.lay(tmp_path / "diary")
    monkeypatch.setattr(BadDisk, "readinto", gone)
    monkeypatch.setattr("painapp.vault.salvage.reading.FileIO", BadDisk)
    with pytest.raises(FolderUnreadable):
        salvage(folder, known.sample.data_key, clock, lambda _share: None)

"""A diary with something on every kind of page, its bytes, and who stands where: for the tests of salvage.

Which rows stand on a page is asked of SQLite itself, by breaking that page and looking which rows it can no
longer read.
"""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from typing import TYPE_CHECKING, Any, NamedTuple

from painapp.domain.canonical import entry_to_json
from painapp.domain.entries import Activity, CheckIn, Entry, Sleep, WentWell
from painapp.domain.settings import Settings
from painapp.vault.engine import open_driver, sqlcipher
from painapp.vault.header import find_header
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.layout import DATABASE, SCHEMA
from painapp.vault.salvage.entries import content_of
from painapp.vault.salvage.image import Image
from painapp.vault.salvage.pages import PAGE_BYTES, PageCipher
from painapp.vault.salvage.rows import gather
from painapp.vault.salvage.shapes import ENTRY_TABLES
from painapp.vault.vault import create_vault, open_vault
from tests.clocks import FixedClock
from tests.extent import LONG
from tests.key_stores import MemoryKeyStore
from tests.vault.writing import DAY, more_of_all, new

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from painapp.vault.diary import Diary
    from painapp.vault.salvage.entries import Content

KEYS = {
    **dict.fromkeys(ENTRY_TABLES, "id"),
    "entry_version": "entry_id, number",
    "setting": "key",
    "tombstone": "entry_id",
    "draft": "place",
    "commit_count": "id",
}
"""The tables of this schema, and the columns that name a row."""

ROW_IDS = {*ENTRY_TABLES, "commit_count"}
"""Those of them that have row ids."""

Row = tuple[Any, ...]
Rows = dict[str, set[Row]]


STRIDE, LEAP = (1, 5) if LONG else (19, 23)
"""A sweep takes every nineteenth place, and every one in the long form of the tests; where several places are
damaged at once the steps are larger."""


class Sample(NamedTuple):
    """A diary as bytes: its database, its -wal (b"" where it has none), and what opens them.

    `said` is every state that every entry ever had, as canonical JSON.
    """

    folder: Path
    data_key: bytes
    salt: bytes
    database: bytes
    wal: bytes
    said: frozenset[str]

    def lay(self, folder: Path, database: bytes | None = None, wal: bytes | None = None) -> Path:
        """Put the diary into a new folder, with other bytes where they are given."""
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.folder, folder)
        for ending, data in (("", database), ("-wal", wal)):
            original = self.wal if ending else self.database
            put = original if data is None else data
            (folder / (DATABASE + ending)).unlink(missing_ok=True)
            if put or not ending:
                (folder / (DATABASE + ending)).write_bytes(put)
        return folder


class Writer:
    """Writes a diary and remembers every state of every entry."""

    def __init__(self, diary: Diary, clock: FixedClock) -> None:
        self.diary, self.clock = diary, clock
        self.said: set[str] = set()

    def record(self, *entries: Entry) -> None:
        self.diary.record_all(entries)
        self.said |= {entry_to_json(entry) for entry in entries}

    def edit(self, entry: Entry, **values: Any) -> Entry:
        self.clock.move(minutes=11)
        changed = self.diary.edit(replace(entry, **values))
        self.said.add(entry_to_json(changed))
        return changed


def write_sample(folder: Path, days: int = 40) -> Sample:
    """Write a diary, closed: every table, rows longer than a page, removed ones, ones removed for good."""
    clock, key_store = FixedClock(), MemoryKeyStore()
    with create_vault(folder, clock, key_store=key_store, app_version="0.1.0") as vault:
        writer = Writer(vault.diary, clock)
        entries = list(_entries(clock, days))
        writer.record(*entries, *more_of_all(clock))
        for entry in entries[:24]:
            if isinstance(entry, CheckIn):
                once = writer.edit(entry, note=f"{entry.note} And later. {'Long. ' * 300}")
                writer.edit(once, pain=9)
        vault.diary.remove(entries[9].id)
        vault.diary.remove(entries[30].id)
        for entry in entries[10:14]:
            vault.diary.remove_for_good(entry.id)
        vault.diary.save_settings(Settings(summary_name="Åse of the sample", single_keys=False))
        vault.diary.keep_drafts({"today": '{"note": "half a thought"}', "diary": '{"text": "another"}'})
    return _sample(folder, key_store, frozenset(writer.said))


def write_on(sample: Sample, folder: Path) -> Sample:
    """Go on writing in a copy of a sample, and take its bytes while it is still open, -wal and all."""
    clock = FixedClock()
    clock.move(days=1)
    sample.lay(folder)
    with open_vault(folder, sample.data_key, clock, "0.1.0") as vault:
        writer = Writer(vault.diary, clock)
        days = vault.diary.between(DAY - timedelta(days=8), DAY)
        for entry in days:
            if isinstance(entry, WentWell):
                writer.edit(entry, text=f"{entry.text} Still so.")
        for entry in _entries(clock, 3):
            writer.record(entry)
        vault.diary.remove(days[2].id)
        vault.diary.remove_for_good(days[5].id)
        vault.diary.keep_drafts({"today": '{"note": "another thought"}'})
        database, wal = ((folder / (DATABASE + ending)).read_bytes() for ending in ("", "-wal"))
    return sample._replace(database=database, wal=wal, said=sample.said | writer.said)


def found_in(sample: Sample, database: bytes | None = None, wal: bytes | None = None) -> Content:
    """Read what salvage reads of the sample with other bytes, without laying a new file ready."""
    frames = sample.wal if wal is None else wal
    image = Image(
        BytesIO(sample.database if database is None else database),
        BytesIO(frames) if frames else None,
        PageCipher(sample.data_key, sample.salt),
    )
    gathered = gather(image, SCHEMA, lambda _share: None)
    return content_of(gathered.rows, gathered.schema)


def rows_of(content: Content) -> Rows:
    """The rows that salvage found, as SQLite gives them."""
    return {table: {tuple(row.values()) for row in content.rows[table]} for table in KEYS}


def rows_in(folder: Path, sample: Sample) -> Rows:
    """The rows of a whole database, as SQLite reads them."""
    with closing(_driver(folder, sample)) as driver:
        return {table: set(driver.execute(f"SELECT * FROM {table}").fetchall()) for table in KEYS}


def pages_of(sample: Sample, folder: Path) -> dict[int, Rows]:
    """For every page of a sample without a -wal: the rows that stand on it, wholly or with a part.

    Each page is broken in turn, and SQLite asked for every row. It then misses what stands on the page and,
    where the page leads to others, all that stands below: a row's own page is the one that hides the fewest.
    """
    whole = rows_in(sample.lay(folder), sample)
    numbered = _numbered(folder, sample)
    hidden: dict[int, set[tuple[str, Row]]] = {}
    for page in range(1, len(sample.database) // PAGE_BYTES + 1):
        broken = flipped(sample.database, (page - 1) * PAGE_BYTES + 1000)
        hidden[page] = _unreadable(sample.lay(folder, broken), sample, numbered)
    pages: dict[int, Rows] = {page: {} for page in hidden}
    for table, rows in whole.items():
        for row in rows:
            over = {page for page, some in hidden.items() if (table, row) in some}
            for page in _own(over, sample, hidden):
                pages[page].setdefault(table, set()).add(row)
    return pages


def kind_of(sample: Sample, page: int) -> int:
    """The first byte of a page as SQLite sees it: 0x0D, 0x0A leaves, 0x05, 0x02 inner pages, 0 any other."""
    start = (page - 1) * PAGE_BYTES
    opened = PageCipher(sample.data_key, sample.salt).opened(
        page, sample.database[start : start + PAGE_BYTES]
    )
    assert opened is not None
    return opened[100 if page == 1 else 0]


def flipped(data: bytes, place: int, bits: int = 0xFF) -> bytes:
    """The same bytes with one of them changed."""
    changed = bytearray(data)
    changed[place] ^= bits
    return bytes(changed)


def _own(over: set[int], sample: Sample, hidden: dict[int, set[tuple[str, Row]]]) -> set[int]:
    kinds = {page: kind_of(sample, page) for page in over}
    inner = {page for page, kind in kinds.items() if kind in {0x02, 0x05}}
    own = over - inner
    if any(kinds[page] in {0x0D, 0x0A} for page in own) or not inner:
        return own
    return own | {min(inner, key=lambda page: len(hidden[page]))}


def _numbered(folder: Path, sample: Sample) -> list[tuple[str, str, tuple[Any, ...], Row]]:
    """Every row: its table, how to find it without an index, the values for that, and itself."""
    found: list[tuple[str, str, tuple[Any, ...], Row]] = []
    with closing(_driver(folder, sample)) as driver:
        for table, key in KEYS.items():
            names = "rowid" if table in ROW_IDS else key
            where = " AND ".join(f"{one} = ?" for one in names.split(", "))
            for row in driver.execute(f"SELECT {names}, * FROM {table}"):
                count = len(names.split(", "))
                sql = f"SELECT * FROM {table} WHERE {where} LIMIT 1"
                found.append((table, sql, row[:count], row[count:]))
    return found


def _unreadable(
    folder: Path, sample: Sample, numbered: list[tuple[str, str, tuple[Any, ...], Row]]
) -> set[tuple[str, Row]]:
    lost: set[tuple[str, Row]] = set()
    driver = None
    for table, sql, values, row in numbered:
        try:
            driver = driver or _driver(folder, sample)
            if driver.execute(sql, values).fetchall() != [row]:
                lost.add((table, row))
        except sqlcipher.Error:
            if driver is None:  # it does not even open: a page of the schema, on which no row of ours stands
                return set()
            lost.add((table, row))
            driver.close()
            driver = None
    if driver is not None:
        driver.close()
    return lost


def _driver(folder: Path, sample: Sample) -> Any:
    driver = open_driver(folder / DATABASE, sample.data_key, sample.salt, create=False, any_thread=False)
    driver.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    return driver


def _sample(folder: Path, key_store: MemoryKeyStore, said: frozenset[str]) -> Sample:
    salt = find_header(folder).header.salt
    database = (folder / DATABASE).read_bytes()
    return Sample(folder, data_key_from_keyring(folder, key_store), salt, database, b"", said)


def _entries(clock: FixedClock, days: int) -> Iterator[Entry]:
    for number in range(days):
        day = DAY - timedelta(days=number)
        note = f"Day {number}. " + "A word about it – ærlig talt. " * (number % 5 * 5)
        yield new(CheckIn, clock, day, "18:42", pain=number % 11, areas=("neck", "own:knee"), note=note)
        yield new(Sleep, clock, day, quality=number % 5 + 1, note="Woke once. " * (number % 30))
        yield new(Activity, clock, day, what=f"Walk {number}", minutes=number, effort=3)
        text = "A letter. " * 900 if number % 13 == 0 else "Sun. " * (number % 7 + 1)
        yield new(WentWell, clock, day, text=f"{number}: {text}")

"""A row that goes on in further pages is never put together from parts that did not stand together."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

import pytest

from painapp.domain.entries import WentWell
from painapp.vault.header import find_header
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.layout import DATABASE
from painapp.vault.salvage.entries import content_of
from painapp.vault.salvage.image import Image
from painapp.vault.salvage.pages import PAGE_BYTES, USABLE, PageCipher
from painapp.vault.salvage.records import OVERFLOW_BYTES
from painapp.vault.salvage.rows import gather
from painapp.vault.salvage.wal import FRAME_BYTES, FRAME_HEADER_BYTES, HEADER_BYTES
from painapp.vault.vault import create_vault, open_vault
from tests.clocks import FixedClock
from tests.key_stores import MemoryKeyStore
from tests.vault.damage import flipped
from tests.vault.writing import new

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from painapp.vault.vault import Vault

LENGTH = 18_000
"""Characters of the long text, all the same letter: four pages and a part."""


class Story(NamedTuple):
    """A long text as the files had it: "a" in the database, "b" and then "c" in the -wal."""

    cipher: PageCipher
    database: bytes
    wal: bytes
    ends: tuple[int, int]
    """How long the -wal was after "b" and after "c"."""

    def texts(
        self, database: bytes | None = None, wal: bytes | None = None, *, apart: bool = False
    ) -> set[str]:
        """What salvage finds of it; a letter stands for the whole text."""
        files = (self.database if database is None else database, self.wal if wal is None else wal)
        image = Image(BytesIO(files[0]), BytesIO(files[1]), self.cipher, apart=apart)
        gathered = gather(image, 2, lambda _share: None)
        found = content_of(gathered.rows, gathered.schema).rows["went_well"]
        texts = [str(row["text"]) for row in found if row["id"] == str(UUID(int=7))]
        return {text[0] if text == text[0] * LENGTH else "mixed" for text in texts}

    def starts(self, first: int, last: int) -> range:
        """Where the frames between two lengths of the -wal start."""
        return range(max(first, HEADER_BYTES), last, FRAME_BYTES)


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    folder = tmp_path_factory.mktemp("story") / "diary"
    clock, key_store = FixedClock(), MemoryKeyStore()
    with create_vault(folder, clock, key_store=key_store, app_version="1") as vault:
        entry: WentWell = new(WentWell, clock, text="a" * LENGTH)
        entry = replace(entry, id=UUID(int=7))
        vault.diary.record(entry)
        vault.diary.record(new(WentWell, clock, text="short"))
    data_key = data_key_from_keyring(folder, key_store)
    cipher = PageCipher(data_key, find_header(folder).header.salt)
    with open_vault(folder, data_key, clock, "1") as vault:
        ends = [_say(vault, entry, letter, folder) for letter in "bc"]
        files = [(folder / (DATABASE + ending)).read_bytes() for ending in ("", "-wal")]
    return Story(cipher, files[0], files[1], (ends[0], ends[1]))


def _say(vault: Vault, entry: WentWell, letter: str, folder: Path) -> int:
    vault.diary.edit(replace(entry, text=letter * LENGTH))
    return (folder / (DATABASE + "-wal")).stat().st_size


def test_the_files_are_what_these_tests_need(story: Story) -> None:
    assert story.texts() == {"c"}
    assert story.texts(wal=b"") == {"a"}
    assert story.texts(wal=story.wal[: story.ends[0]]) == {"b"}
    first, second = (_pages(story, story.starts(*span)) for span in ((0, story.ends[0]), story.ends))
    assert len(set(first) & set(second)) >= 5  # the same pages, written over in place


def _pages(story: Story, starts: Iterable[int]) -> list[int]:
    return [int.from_bytes(story.wal[start : start + 4], "big") for start in starts]


def test_one_damaged_frame(story: Story) -> None:
    for start in story.starts(0, len(story.wal)):
        found = story.texts(wal=flipped(story.wal, start + FRAME_HEADER_BYTES + 700))
        assert found <= {"a", "b", "c"}
        assert found, start


def test_one_frame_that_does_not_even_say_its_page(story: Story) -> None:
    for start in story.starts(0, len(story.wal)):
        broken = story.wal[:start] + bytes(FRAME_BYTES) + story.wal[start + FRAME_BYTES :]
        assert story.texts(wal=broken) <= {"a", "b", "c"}, start


def test_a_wal_cut_off(story: Story) -> None:
    for start in story.starts(0, len(story.wal)):
        assert story.texts(wal=story.wal[:start]) <= {"a", "b", "c"}, start
        assert story.texts(wal=story.wal[: start + 100]) <= {"a", "b", "c"}, start


def test_an_unknown_end_of_a_transaction_and_a_damaged_frame(story: Story) -> None:
    """Two faults: it is no longer known where "b" ended, and a page of "c" is lost."""
    last = story.ends[0] - FRAME_BYTES
    unknown = story.wal[: last + 4] + bytes(4) + story.wal[last + 8 :]
    for start in story.starts(story.ends[0], len(story.wal)):
        found = story.texts(wal=flipped(unknown, start + FRAME_HEADER_BYTES + 700))
        assert found <= {"a", "b", "c"}, start


def test_a_database_written_back_to_while_older_frames_are_damaged(story: Story) -> None:
    """Frames are copied back into the database before the -wal starts anew: both then hold the newest."""
    for upto in story.ends:
        written_back = bytearray(story.database)
        for start in story.starts(0, upto):
            page = int.from_bytes(story.wal[start : start + 4], "big")
            body = story.wal[start + FRAME_HEADER_BYTES : start + FRAME_BYTES]
            written_back[(page - 1) * PAGE_BYTES : page * PAGE_BYTES] = body
        for start in story.starts(0, len(story.wal)):
            broken = flipped(story.wal, start + FRAME_HEADER_BYTES + 700)
            assert story.texts(bytes(written_back), broken) <= {"a", "b", "c"}, start


def test_a_wal_of_another_database_is_not_mixed_with_this_one(story: Story) -> None:
    """As when a syncing program puts an older file in place beside a newer -wal, which is damaged besides."""
    assert story.texts(apart=True) == {"c"}
    for start in story.starts(0, len(story.wal)):
        broken = flipped(story.wal, start + FRAME_HEADER_BYTES + 700)
        assert story.texts(wal=broken, apart=True) <= {"a", "b", "c"}


# Single pages, made up: what stands in a continuation is the number of the next page, then text


class PlainCipher(PageCipher):
    """Takes every page as it stands, but for those that start with 0xFF."""

    def __init__(self) -> None:
        super().__init__(bytes(32), bytes(16))

    def is_genuine(self, number: int, raw: bytes) -> bool:
        return len(raw) == PAGE_BYTES and raw[0] != 0xFF

    def opened(self, number: int, raw: bytes) -> bytes | None:
        return raw[:USABLE] if self.is_genuine(number, raw) else None


def _rest(following: list[int], length: int, damaged: int = 0) -> bytes | None:
    """Ask for the rest of a row that goes on in page 2; `following` are the next pages of pages 2, 3…"""
    pages = [bytes(PAGE_BYTES)]
    for number, after in enumerate(following, start=2):
        start = b"\xff" if number == damaged else b"\0"
        pages.append((start + after.to_bytes(3, "big")).ljust(PAGE_BYTES, b"%d" % number))
    image = Image(BytesIO(b"".join(pages)), None, PlainCipher())
    return image.rest_for(image.versions(1)[-1])(2, length)


def test_a_chain_has_just_the_pages_its_length_needs() -> None:
    assert _rest([3, 0], OVERFLOW_BYTES + 5) == b"2" * OVERFLOW_BYTES + b"3" * 5
    assert _rest([0, 0], 10) == b"2" * 10
    assert _rest([3, 0], OVERFLOW_BYTES) is None  # goes on although all is said
    assert _rest([0, 0], OVERFLOW_BYTES + 5) is None  # ends before
    assert _rest([9, 0], OVERFLOW_BYTES + 5) is None  # leads out of the file
    assert _rest([3, 0], OVERFLOW_BYTES + 5, damaged=3) is None


def test_a_chain_that_runs_in_a_circle_comes_to_an_end() -> None:
    assert _rest([3, 2], 3 * OVERFLOW_BYTES) is None
    assert _rest([2], 1 << 60) is None

"""The frames of the -wal file, found also behind damage (https://sqlite.org/fileformat2.html#walformat).

SQLite stops at the first frame whose checksum does not fit. Each page proves by its HMAC that it is whole,
so the frames behind a damaged one still serve here; so does what was being saved when the computer stopped.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from painapp.vault.salvage.pages import PAGE_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Genuine = Callable[[int, bytes], bool]
    Sums = tuple[int, int]

HEADER_BYTES, FRAME_HEADER_BYTES = 32, 24
FRAME_BYTES = FRAME_HEADER_BYTES + PAGE_BYTES
_MAGIC = bytes.fromhex("377f0682")
_MASK = 0xFFFFFFFF
_MOST_TRIES = 200_000
"""How often it is tried which page a damaged frame holds: a second or two of work, also for garbage."""


class Frame(NamedTuple):
    """One version of a page; `place` counts from 1, and its page starts at `offset` of the file.

    `genuine` tells whether the page is whole. `page` is its number, 0 where that is not known. `commit` is
    the place where its transaction ends, 0 where that is not sure.
    """

    place: int
    page: int
    offset: int
    genuine: bool
    commit: int


class Wal(NamedTuple):
    """The frames, oldest first. `damaged` tells that not all of them are as they were written.

    `doubts` are places behind which a version of a page nobody knows may be missing.
    """

    frames: tuple[Frame, ...]
    doubts: tuple[int, ...]
    damaged: bool


class _Block(NamedTuple):
    """A frame as it stands in the file. `known` tells that it belongs to the present run of the -wal."""

    frame: Frame
    fits: bool
    ends: bool
    known: bool


def read_wal(stream: BinaryIO, is_genuine: Genuine, pages: int) -> Wal:
    """Return what an open -wal file holds; `pages` is how many pages its database has.

    `is_genuine(number, raw)` tells whether bytes are the whole page of that number.
    """
    head = stream.read(HEADER_BYTES)
    if len(head) < HEADER_BYTES:
        return Wal((), (), damaged=bool(head))
    whole = head.startswith(_MAGIC) and _sums(head[:24], (0, 0)) == _stored(head[24:])
    salts = head[16:24] if whole else _salts_of_first_whole(stream, is_genuine)
    search = _Search(is_genuine, pages + stream.seek(0, 2) // FRAME_BYTES)
    blocks = list(_blocks(stream, _stored(head[24:]), salts, search))
    while blocks and not blocks[-1].known:  # left over from an earlier run of the -wal
        blocks.pop()
    frames, doubts = _by_commits(blocks)
    return Wal(frames, doubts, not whole or bool(doubts) or not all(one.fits and one.known for one in blocks))


class _Search:
    """Finds which page a frame holds, within bounds."""

    def __init__(self, is_genuine: Genuine, pages: int) -> None:
        self._is_genuine = is_genuine
        self._pages = pages
        self._tries = _MOST_TRIES

    def page(self, said: int, raw: bytes, *, known: bool) -> tuple[int, bool]:
        """Return a page's number and whether it is whole; `said` is what its frame says."""
        if self._is_genuine(said, raw):
            return said, True
        tries = range(1, min(self._pages, self._tries) + 1) if known else range(0)
        self._tries -= len(tries)
        found = next((number for number in tries if self._is_genuine(number, raw)), 0)
        if found:
            return found, True
        return (said if known and said <= self._pages else 0), False


def _salts_of_first_whole(stream: BinaryIO, is_genuine: Genuine) -> bytes:
    """Return the salts that the frames of the present run carry, where the header does not tell."""
    while len(block := stream.read(FRAME_BYTES)) == FRAME_BYTES:
        if is_genuine(int.from_bytes(block[:4], "big"), block[FRAME_HEADER_BYTES:]):
            return block[8:16]
    return b""


def _blocks(stream: BinaryIO, seed: Sums, salts: bytes, search: _Search) -> Iterator[_Block]:
    stream.seek(HEADER_BYTES)
    place, known = 0, True
    while len(block := stream.read(FRAME_BYTES)) == FRAME_BYTES:
        place += 1
        header, raw = block[:FRAME_HEADER_BYTES], block[FRAME_HEADER_BYTES:]
        said, size = struct.unpack(">2I", header[:8])
        fits = _sums(raw, _sums(header[:8], seed)) == _stored(header[16:])
        # A frame of an earlier run has other salts, and never fits behind one of the present run.
        known = header[8:16] == salts or (fits and known)
        page, genuine = search.page(said, raw, known=known)
        offset = HEADER_BYTES + (place - 1) * FRAME_BYTES + FRAME_HEADER_BYTES
        yield _Block(Frame(place, page, offset, genuine, 0), fits, fits and size > 0, known)
        seed = _stored(header[16:])


def _by_commits(blocks: list[_Block]) -> tuple[tuple[Frame, ...], tuple[int, ...]]:
    """Return the frames with the ends of their transactions, and the places of doubt."""
    frames: list[Frame] = []
    doubts: list[int] = []
    group: list[_Block] = []
    for block in blocks:
        group.append(block)
        if block.ends or block is blocks[-1]:
            sure = block.ends and all(one.fits for one in group)
            if not block.ends or any(one.frame.page == 0 for one in group):
                doubts.append(group[0].frame.place - 1)
            frames += [one.frame._replace(commit=block.frame.place if sure else 0) for one in group]
            group = []
    return tuple(frames), tuple(doubts)


def _stored(part: bytes) -> Sums:
    return int.from_bytes(part[:4], "big"), int.from_bytes(part[4:8], "big")


def _sums(data: bytes, seed: Sums) -> Sums:
    """Return SQLite's running checksum over `data`, in the byte order of every computer PainApp runs on."""
    one, two = seed
    words = struct.unpack(f"<{len(data) // 4}I", data)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        one = (one + even + two) & _MASK
        two = (two + odd + one) & _MASK
    return one, two

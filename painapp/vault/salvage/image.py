"""A damaged database and its -wal as one: every version of every page that can still be opened.

A long row goes on in further pages. These must be of one moment with the row's own page, or the text would
be put together from two that never stood together; where that is not sure, the row is not read here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from painapp.vault.salvage.pages import PAGE_BYTES
from painapp.vault.salvage.records import OVERFLOW_BYTES
from painapp.vault.salvage.wal import Wal, read_wal

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.vault.salvage.pages import PageCipher


class PageVersion(NamedTuple):
    """A page as it once was. `place` is that of its frame in the -wal, 0 in the database itself.

    `newest` tells that no later version is known of, readable or not. `commit` is as in `Frame`.
    """

    page: int
    place: int
    offset: int
    newest: bool
    commit: int


class Image:
    """Reads pages from an open database and, where there is one, its open -wal.

    `apart` says that the -wal was written beside another database, as when a syncing program has put an older
    file in place: both are read, and no row is put together from the two.
    """

    def __init__(
        self, database: BinaryIO, wal: BinaryIO | None, cipher: PageCipher, *, apart: bool = False
    ) -> None:
        """Look through the frames of the -wal. Raises OSError, as reading does."""
        self._database, self._wal, self._cipher = database, wal, cipher
        self._in_database = database.seek(0, 2) // PAGE_BYTES
        found = Wal((), (), damaged=False)
        if wal is not None:
            found = read_wal(wal, cipher.is_genuine, self._in_database)
        self._frames: dict[int, list[PageVersion]] = {}
        for frame in found.frames:
            version = PageVersion(frame.page, frame.place, frame.offset, newest=False, commit=frame.commit)
            self._frames.setdefault(frame.page, []).append(version)
        self._frames.pop(0, None)
        self._doubts = (0, *found.doubts) if apart else found.doubts
        self.wal_is_damaged = found.damaged or apart
        """Whether older versions of pages may be wanted."""
        self.wal_has_doubts = bool(self._doubts)
        """Whether a version of a page may be missing, and nobody knows of which."""
        self.pages = max(self._in_database, *self._frames, 0)

    def versions(self, page: int) -> list[PageVersion]:
        """Return the versions of a page, oldest first; the newest may be one that cannot be opened."""
        found: list[PageVersion] = []
        if 0 < page <= self._in_database:
            found.append(PageVersion(page, 0, (page - 1) * PAGE_BYTES, newest=False, commit=0))
        found += self._frames.get(page, ())
        if found:
            found[-1] = found[-1]._replace(newest=True)
        return found

    def opened(self, version: PageVersion) -> bytes | None:
        """Return a page as SQLite sees it, or None where it is damaged."""
        stream = self._wal if version.place and self._wal is not None else self._database
        stream.seek(version.offset)
        return self._cipher.opened(version.page, stream.read(PAGE_BYTES))

    def rest_for(self, leaf: PageVersion) -> Callable[[int, int], bytes | None]:
        """Return what `cells_of` asks for the rest of the long rows that start in `leaf`."""

        def rest(first: int, length: int) -> bytes | None:
            if length > self.pages * OVERFLOW_BYTES:
                return None
            parts: list[bytes] = []
            places = [leaf.place]
            page, missing = first, length
            while missing > 0:
                version = self._beside(leaf, page)
                part = self.opened(version) if version is not None else None
                if version is None or part is None:
                    return None
                places.append(version.place)
                parts.append(part[4 : 4 + missing])
                page, missing = int.from_bytes(part[:4], "big"), missing - OVERFLOW_BYTES
            return b"".join(parts) if page == 0 and not self._is_doubtful(places) else None

        return rest

    def _beside(self, leaf: PageVersion, page: int) -> PageVersion | None:
        """Return the version of a page that stood beside a version of another, where that is sure."""
        versions = self.versions(page)
        if not versions or leaf.newest:
            return versions[-1] if versions else None
        if leaf.place == 0:
            return versions[0] if versions[0].place == 0 else None
        past = [version for version in versions if version.place <= leaf.commit]
        if not past or not leaf.commit:
            return None
        # The database's own version may be newer than that, where later frames have been written back to it.
        return past[-1] if past[-1].place or len(past) == len(versions) else None

    def _is_doubtful(self, places: list[int]) -> bool:
        return any(min(places) <= doubt < max(places) for doubt in self._doubts)

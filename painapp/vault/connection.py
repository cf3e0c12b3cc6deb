"""One open connection to the diary file: the only door through which SQL passes."""

from __future__ import annotations

import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from painapp.vault import queries
from painapp.vault.engine import open_driver, sqlcipher
from painapp.vault.errors import DiaryClosed, DiaryDamaged, DiaryError, safe_is
from painapp.vault.faults import trouble_of
from painapp.vault.files import file_trouble

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Mapping
    from pathlib import Path

    from painapp.vault.statements import Prepared
    from painapp.vault.watching import NoWriting, Watch

_PATIENCE_SECONDS = 0.01
"""How long a call under way is left to end by itself before it is interrupted."""
_PAGES_A_STEP = 256
"""How much a copy reads between two looks at whether it is still wanted: a megabyte."""


class Connection:
    """A keyed connection; rows never leave the vault.

    Every call raises an ExpectedError of `errors` for what can happen to anybody, and lets the driver's
    own error through for a bug. A connection made with `any_thread` may be used on one thread and closed
    from another: each call finishes before `close` goes on.
    """

    def __init__(
        self,
        path: Path,
        data_key: bytes,
        salt: bytes,
        *,
        create: bool = False,
        any_thread: bool = False,
        untouched: bool = False,
    ) -> None:
        """Open the file. Raises DiaryDamaged where the key is right and the file does not read.

        `untouched` reads a file where nothing can be written, not even beside it; its -wal is not read.
        """
        self.folder = path.parent
        self._lock = threading.RLock()
        self._closed = False
        self.commit_count = 0
        """How many transactions the diary had seen after the last one of this connection; 0 before one."""
        self.watch: Watch | NoWriting | None = None
        """Asked before each transaction, and told after it."""
        with safe_is(DiaryError.safe), file_trouble(), self._translated():
            self._driver: Any = open_driver(
                path, data_key, salt, create=create, any_thread=any_thread, untouched=untouched
            )

    def rows(self, statement: Prepared, **values: Any) -> list[tuple[Any, ...]]:
        """Run a reading statement and return all its rows."""
        with self._lock, self._translated():
            return self._whole(
                self._open_driver().execute(statement.sql, statement.values(values)).fetchall()
            )

    def run(self, statement: Prepared, values: Mapping[str, Any]) -> int:
        """Run a writing statement within `writing` and return how many rows it touched."""
        with self._lock, self._translated():
            return self._open_driver().execute(statement.sql, statement.values(values)).rowcount

    def run_many(self, statement: Prepared, many: Iterable[Mapping[str, Any]]) -> None:
        """Run a writing statement once for each of many values."""
        with self._lock, self._translated():
            self._open_driver().executemany(statement.sql, [statement.values(values) for values in many])

    def send(self, sql: str) -> list[tuple[Any, ...]]:
        """Run literal SQL, as migrations and pragmas are."""
        with self._lock, self._translated():
            return self._whole(self._open_driver().execute(sql).fetchall())

    def user_version(self) -> int:
        """Return the schema number of the file."""
        return self.send("PRAGMA user_version")[0][0]

    @contextmanager
    def writing(self) -> Generator[None]:
        """One transaction: counted, committed and safe on the disk at its end, or not done at all."""
        with self._lock, self._translated():
            driver = self._open_driver()
            if self.watch is not None:
                self.watch.before_write(self)
            driver.execute("BEGIN IMMEDIATE")
            try:
                yield
                count = self.rows(queries.raise_commit_count())[0][0]
                driver.execute("COMMIT")
                self.commit_count = count
            except BaseException:
                # After a full disk or a failed write SQLite may have rolled back already.
                if driver.in_transaction:
                    with suppress(sqlcipher.Error):
                        driver.execute("ROLLBACK")
                raise
            if self.watch is not None:
                self.watch.committed(count)

    def copy_to(self, other: Connection, told: Callable[[float], None]) -> None:
        """Copy the whole file into that of another connection, telling the share done after some pages.

        Whatever `told` raises ends the copy. Within a transaction of this connection, it is the file as that
        sees it, whatever is saved meanwhile.
        """

        def step(_status: int, remaining: int, total: int) -> None:
            self._open_driver()  # locked meanwhile: no further page is read
            told(1 - remaining / total if total else 1.0)

        with self._lock, other._lock, self._translated():
            self._open_driver().backup(other._open_driver(), pages=_PAGES_A_STEP, progress=step)

    @contextmanager
    def alone(self) -> Generator[None]:
        """Keep every other thread out; those of this thread go on as usual."""
        with self._lock:
            yield

    def close(self) -> None:
        """Stop a call that another thread has under way, and close. Calling it again does nothing."""
        self._closed = True
        # Only a call under way is interrupted: the mark would stay and stop SQLite from folding the -wal
        # file into the diary as it closes.
        # It is interrupted until it ends, since a statement about to start would miss a single call.
        while not self._lock.acquire(timeout=_PATIENCE_SECONDS):
            self._driver.interrupt()
        try:
            self._driver.close()
        finally:
            self._lock.release()

    def _whole(self, rows: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
        """Return rows as they are. Raises DiaryDamaged where a damaged page came as zeros.

        Of the last page of a row longer than a page, SQLCipher says nothing when it is damaged: it gives
        zeros in its place. No text of ours holds any.
        """
        for row in rows:
            for value in row:
                if type(value) is str and "\0" in value:
                    raise DiaryDamaged(folder=str(self.folder))
        return rows

    def _open_driver(self) -> Any:
        if self._closed:
            raise DiaryClosed
        return self._driver

    @contextmanager
    def _translated(self) -> Generator[None]:
        try:
            yield
        except sqlcipher.Error as error:
            trouble = trouble_of(error, self.folder)
            if trouble is None:
                raise
            raise trouble from error

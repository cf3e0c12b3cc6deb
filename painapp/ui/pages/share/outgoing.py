"""Sends a file on its way: asks where, mentions folders that are copied elsewhere, writes it whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.ui.pages.share.landing import Landing
    from painapp.ui.tasks import TaskRunner


class Going(NamedTuple):
    """A file to be saved. `make` gives its bytes, on a worker; the others are told how it went."""

    name: str
    make: Callable[[], bytes]
    saved: Callable[[Path], None]
    failed: Callable[[Exception], None]


class Outgoing:
    """`ask_where` returns the place for a file of a name, None where the person left it.

    `synced` names the service that copies a folder elsewhere, "" for none. Nothing is written once `wanted`
    says no: the diary may have been locked while the dialog was open.
    """

    def __init__(
        self,
        tasks: TaskRunner,
        ask_where: Callable[[str], Path | None],
        synced: Callable[[Path], str],
    ) -> None:
        self._tasks = tasks
        self.ask_where = ask_where
        self._synced = synced

    def save(self, going: Going, landing: Landing, wanted: Callable[[], bool]) -> None:
        """Ask, then write; `landing` is where a question about the folder is put."""
        where = self.ask_where(going.name)
        if where is None or not wanted():
            return
        service = self._synced(where.parent)
        if not service:
            self._write(going, where)
            return
        landing.ask(service, lambda: self._write(going, where), lambda: self.save(going, landing, wanted))

    def _write(self, going: Going, where: Path) -> None:
        from painapp.summary.export import write_whole

        def write(_progress: object) -> None:
            write_whole(going.make(), where)

        self._tasks.run(write, lambda _done: going.saved(where), going.failed)


def synced_here(folder: Path) -> str:
    """Return which service copies `folder` of this computer elsewhere, "" for none."""
    import os

    from painapp.system.synced import synced_by

    return synced_by(folder, Path.home(), os.environ)

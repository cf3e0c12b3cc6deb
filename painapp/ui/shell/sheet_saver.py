"""Sets a sheet on a worker and writes it to the one place the person chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.errors import ExpectedError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.ui.tasks import TaskRunner


class SheetSaver:
    """`ask_where`, given a file's name, returns where it is to be saved, or None when the person left it."""

    def __init__(self, tasks: TaskRunner, ask_where: Callable[[str], Path | None]) -> None:
        self._tasks = tasks
        self._ask_where = ask_where

    def save(
        self,
        name: str,
        pdf: Callable[[], bytes],
        done: Callable[[Path], None],
        failed: Callable[[ExpectedError], None],
    ) -> None:
        """Ask where, then set and write the sheet; neither is called when the person asked for no file.

        The file is the only thing that is written.
        """
        from painapp.summary.export import write_whole

        out = self._ask_where(name)
        if out is None:
            return

        def make(_progress: object) -> Path:
            write_whole(pdf(), out)
            return out

        def refused(error: Exception) -> None:
            if not isinstance(error, ExpectedError):
                raise error
            failed(error)

        self._tasks.run(make, done, refused)

"""Sets a week's sheet on a worker and writes it to the one place the person chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.errors import ExpectedError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.domain.ports import Language
    from painapp.sheets.paper_week import PaperWeek
    from painapp.ui.tasks import TaskRunner


class WeekSheetMaker:
    """`ask_where`, given a file's name, returns where it is to be saved, or None when the person left it.

    `resources` is the folder of what the app ships. The file is the only thing that is written.
    """

    def __init__(
        self,
        language: Language,
        tasks: TaskRunner,
        resources: Path,
        ask_where: Callable[[str], Path | None],
    ) -> None:
        self._language = language
        self._tasks = tasks
        self._resources = resources
        self._ask_where = ask_where

    def save(
        self, week: PaperWeek, done: Callable[[Path], None], failed: Callable[[ExpectedError], None]
    ) -> None:
        """Ask where, then set and write the sheet; neither is called when the person asked for no file."""
        from painapp.sheets.paper_week import set_paper_week, week_file_name
        from painapp.summary.export import write_whole

        out = self._ask_where(week_file_name(week, self._language))
        if out is None:
            return

        def make(_progress: object) -> Path:
            write_whole(set_paper_week(week, self._language, self._resources).pdf, out)
            return out

        def refused(error: Exception) -> None:
            if not isinstance(error, ExpectedError):
                raise error
            failed(error)

        self._tasks.run(make, done, refused)

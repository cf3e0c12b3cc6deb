"""Sets a week's sheet and has it saved where the person wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.domain.errors import ExpectedError
    from painapp.domain.ports import Language
    from painapp.sheets.paper_week import PaperWeek
    from painapp.ui.shell.sheet_saver import SheetSaver


class WeekSheetMaker:
    """`resources` is the folder of what the app ships."""

    def __init__(self, language: Language, resources: Path, saver: SheetSaver) -> None:
        self._language = language
        self._resources = resources
        self._saver = saver

    def save(
        self, week: PaperWeek, done: Callable[[Path], None], failed: Callable[[ExpectedError], None]
    ) -> None:
        """Ask where and save it there; see SheetSaver."""
        from painapp.sheets.paper_week import set_paper_week, week_file_name

        def pdf() -> bytes:
            return set_paper_week(week, self._language, self._resources).pdf

        self._saver.save(week_file_name(week, self._language), pdf, done, failed)

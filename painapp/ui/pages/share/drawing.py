"""From the choices to the pages: read the diary, set the pages, draw them, each step on a worker."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal
from PySide6.QtGui import QImage, QImageReader

from painapp.ui.pages.share.newest import Newest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.domain.daily import Period
    from painapp.domain.entries import Entry
    from painapp.domain.ports import Clock, Language
    from painapp.summary.build import Summary
    from painapp.summary.choices import Choices, Section
    from painapp.summary.pdf import Typesetter
    from painapp.summary.selected import Selected
    from painapp.typesetting.template import Sheets
    from painapp.ui.tasks import TaskRunner
    from painapp.vault.vault import Vault

PAPER_WIDTH = 210 / 25.4
"""Of a sheet of A4, in inches."""

PAPER_SHAPE = 297 / 210
_PAPER_WIDTHS = {"letter": 8.5}
MOST_DOTS = 40_000_000
"""Of all pictures together, so that a year of pages takes no more than 160 MB."""

LEAST_DAYS_A_PAGE = 4
"""Fewer days than this never fill a page of details, as a rule; used to guess how many pages come."""


class Read(NamedTuple):
    """One reading of the diary: what was chosen, the summary of it, the entries with a note, the trackers."""

    period: Period
    choices: Choices
    selected: Selected
    summary: Summary
    noted: tuple[Entry, ...]
    trackers: tuple[Section, ...] = ()


class Drawn(NamedTuple):
    """The pages of a reading, and their pictures, each `width` dots wide."""

    read: Read
    sheets: Sheets
    pictures: tuple[QImage, ...]
    width: int


class PageDrawing(QObject):
    """Keeps the pages in step with the newest choices. `wanted_width` says how sharp, in dots of a page.

    The same pages are not set again, only drawn where the width is another.
    """

    was_read = Signal(object)
    """A `Read`: what there is to choose from."""
    was_drawn = Signal(object)
    """A `Drawn`: the very pages a file would hold."""
    failed = Signal(object)
    """An exception of the reading, setting or drawing."""

    def __init__(
        self,
        tasks: TaskRunner,
        language: Language,
        clock: Clock,
        resources: Path,
        wanted_width: Callable[[], int],
    ) -> None:
        super().__init__()
        self._language = language
        self._clock = clock
        self._resources = resources
        self._typesetter: Typesetter | None = None
        self._wanted_width = wanted_width
        self._newest = Newest(tasks, self.failed.emit)
        self._drawn: Drawn | None = None

    @property
    def busy(self) -> bool:
        """Tell whether newer pages are on their way."""
        return self._newest.busy

    @property
    def drawn(self) -> Drawn | None:
        """The pages as they are in sight; None before the first, and while newer ones are on their way."""
        return None if self.busy else self._drawn

    def draw(self, vault: Vault, period: Period, choices: Choices) -> None:
        """Read the period and draw what was chosen of it; an earlier wish is dropped."""
        language, clock = self._language, self._clock

        def read(step: Callable[[], None]) -> Read:
            from painapp.summary.build import summary_of
            from painapp.summary.choices import entries_with_notes, trackers_to_choose
            from painapp.summary.selected import selected

            with vault.reader() as reader:
                found = selected(reader, period, choices, language)
                step()
                summary = summary_of(found, language, clock)
                step()
                trackers = trackers_to_choose(reader.between(period.first, period.last), language)
                return Read(period, choices, found, summary, entries_with_notes(reader, period), trackers)

        self._newest.run(read, self._set)

    def sharpen(self) -> None:
        """Draw the same pages anew where they are shown larger or smaller now."""
        drawn = self.drawn
        if drawn is None:
            return
        width = self._width(drawn.read.summary)
        if width != drawn.width:
            self._newest.run(lambda _step: _draw(drawn.read, drawn.sheets, width), self._show)

    def forget(self) -> None:
        """Drop the pages and whatever is under way: the diary closes."""
        self._newest.forget()
        self._drawn = None

    def _set(self, read: Read) -> None:
        self.was_read.emit(read)
        shown, width = self._drawn, self._width(read.summary)
        if shown is not None and shown.read.summary == read.summary and shown.width == width:
            self._show(shown._replace(read=read))
            return

        def set_pages(step: Callable[[], None]) -> Drawn:
            sheets = self._set_up().set(read.summary)
            step()
            return _draw(read, sheets, width)

        self._newest.run(set_pages, self._show)

    def _set_up(self) -> Typesetter:
        """Return the typesetter, made on the worker at the first page: no two jobs run at a time."""
        if self._typesetter is None:
            from painapp.summary.pdf import Typesetter

            self._typesetter = Typesetter(self._resources)
        return self._typesetter

    def _show(self, drawn: Drawn) -> None:
        self._drawn = drawn
        self.was_drawn.emit(drawn)

    def _width(self, summary: Summary) -> int:
        """Return how many dots wide a page is drawn: as wide as shown, within reason for many pages."""
        days_a_page = LEAST_DAYS_A_PAGE / (2 if summary.large_print else 1)
        pages = 1 + math.ceil(len(summary.days) / days_a_page)
        return min(self._wanted_width(), int(math.sqrt(MOST_DOTS / pages / PAPER_SHAPE)))


def _draw(read: Read, sheets: Sheets, width: int) -> Drawn:
    """Draw on the worker, so that the window only has to paint."""
    pictures = tuple(_picture(png) for png in sheets.pages(width / paper_width(read.choices.paper)))
    return Drawn(read, sheets, pictures, width)


def paper_width(paper: str) -> float:
    """Return the width of a sheet, in inches."""
    return _PAPER_WIDTHS.get(paper, PAPER_WIDTH)


def _picture(png: bytes) -> QImage:
    """Decode as QImage.fromData does, which would hold up the window until it has finished."""
    stream = QBuffer()
    stream.setData(QByteArray(png))
    stream.open(QIODevice.OpenModeFlag.ReadOnly)
    return QImageReader(stream, QByteArray(b"png")).read().convertToFormat(QImage.Format.Format_RGB32)

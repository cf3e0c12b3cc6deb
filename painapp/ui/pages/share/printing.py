"""Prints the very pages in sight: asks with the system's own dialog, then paints page after page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from painapp.typesetting.template import Sheets

DOTS = 300
"""An inch, as sharp as a usual printer prints."""


class AskPrinter(Protocol):
    """Given a paper ("a4", "letter"), a title and how many pages there are: where to print, or None."""

    def __call__(self, paper: str, title: str, pages: int, /) -> QPrinter | None:
        """Ask."""
        ...


class PrintingError(ExpectedError):
    """The printer took nothing."""

    happened = QT_TRANSLATE_NOOP("Share", "The pages could not be printed.")
    safe = QT_TRANSLATE_NOOP("Share", "Your diary is safe.")
    next_step = QT_TRANSLATE_NOOP("Share", "Look whether the printer is on, or save the pages as a PDF.")


class PrintDialog:
    """Asks with the system's print dialog, over `parent`."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def __call__(self, paper: str, title: str, pages: int) -> QPrinter | None:
        """See AskPrinter."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        make_ready(printer, paper, title)
        dialog = QPrintDialog(printer, self._parent)
        dialog.setMinMax(1, pages)
        chosen = dialog.exec()
        dialog.deleteLater()
        return printer if chosen else None


def make_ready(printer: QPrinter, paper: str, title: str) -> None:
    """Set a printer to this paper, up to its edges: the pages bring their own margins."""
    sizes = QPageSize.PageSizeId
    printer.setDocName(title)
    printer.setPageSize(QPageSize(sizes.Letter if paper == "letter" else sizes.A4))
    printer.setFullPage(True)


def print_pages(printer: QPrinter, sheets: Sheets, step: Callable[[float], None]) -> int:
    """Paint the pages that were asked for and return how many; on a worker, `step` told after each.

    Raises PrintingError.
    """
    pictures = sheets.pages(DOTS)
    wanted = wanted_pages(printer.fromPage(), printer.toPage(), len(pictures))
    times = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintingError
    try:
        _paint(painter, printer, [pictures[at] for at in wanted] * times, step)
    finally:
        painter.end()
    return len(wanted)


def wanted_pages(first: int, last: int, count: int) -> range:
    """Return the places of the pages from `first` to `last` (counted from 1; 0 where all are wanted)."""
    if first <= 0:
        return range(count)
    return range(min(first, count) - 1, min(max(last, first), count))


def _paint(
    painter: QPainter, printer: QPrinter, pictures: Sequence[bytes], step: Callable[[float], None]
) -> None:
    from PySide6.QtPrintSupport import QPrinter as Printer

    sheet = printer.paperRect(Printer.Unit.DevicePixel)
    for number, png in enumerate(pictures):
        if number and not printer.newPage():
            raise PrintingError
        image = QImage.fromData(png)
        painter.drawImage(placed(image.size().toSizeF(), sheet), image)
        step((number + 1) / len(pictures))


def placed(page: QSizeF, sheet: QRectF) -> QRectF:
    """Return where a page lies on a sheet: as large as fits, in the middle."""
    size = page.scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left = (sheet.width() - size.width()) / 2
    top = (sheet.height() - size.height()) / 2
    return QRectF(left, top, size.width(), size.height())

"""The Share room on a real vault, wired as the window wires it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PdfReader
from pypdf.generic import StreamObject
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from painapp.ui.pages.share.around import Around
from painapp.ui.pages.share.page import SharePage
from painapp.ui.pages.share.printing import make_ready
from painapp.ui.tasks import InlineRunner
from painapp.ui.widgets.painted_button import PaintedButton
from tests.fixtures import *  # noqa: F403 - pytest finds fixtures by their names here
from tests.languages import PlainEnglish
from tests.summary.diary import Writer
from tests.ui.conftest import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtPrintSupport import QPrinter
    from pytestqt.qtbot import QtBot

    from painapp.domain.entries import Entry
    from painapp.domain.errors import ExpectedError
    from painapp.ui.tasks import TaskRunner
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault
    from tests.clocks import FixedClock

TODAY = date(2026, 11, 22)


@dataclass
class HeardMessages:
    """Remembers what a person was told."""

    told: list[str] = field(default_factory=list[str])
    troubles: list[ExpectedError] = field(default_factory=list["ExpectedError"])
    announced: list[str] = field(default_factory=list[str])

    def tell(self, text: str) -> None:
        self.told.append(text)

    def trouble(self, error: ExpectedError) -> None:
        self.troubles.append(error)

    def announce(self, text: str) -> None:
        self.announced.append(text)


@dataclass
class Answers:
    """Stands in for the dialog: answers each question with the next of its places."""

    folder: Path
    asked: list[str] = field(default_factory=list[str])
    leaves: bool = False
    service: str = ""
    """What copies the folder elsewhere."""

    def synced(self, _folder: Path) -> str:
        return self.service

    def __call__(self, name: str) -> Path | None:
        self.asked.append(name)
        return None if self.leaves else self.folder / name


@dataclass
class Printer:
    """Stands in for the print dialog: prints into a file; `pages` are the first and last one chosen."""

    file: Path
    pages: tuple[int, int] = (0, 0)
    leaves: bool = False
    asked: list[tuple[str, str, int]] = field(default_factory=list[tuple[str, str, int]])

    def __call__(self, paper: str, title: str, pages: int) -> QPrinter | None:
        from PySide6.QtPrintSupport import QPrinter

        self.asked.append((paper, title, pages))
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        make_ready(printer, paper, title)
        printer.setResolution(72)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.file))
        printer.setFromTo(*self.pages)
        return None if self.leaves else printer


@dataclass
class Room:
    """The page with everything around it."""

    page: SharePage
    vault: Vault
    clock: FixedClock
    messages: HeardMessages
    answers: Answers
    writer: Writer
    printer: Printer

    def write(self, made: type[Entry], day: date = TODAY, at: str = "", **values: Any) -> Entry:
        """Record an entry."""
        entry = self.writer.write(made, day, at=at, **values)
        self.vault.diary.record(entry)
        return entry

    def show(self, width: int = 988, height: int = 840) -> None:
        """Show the page as the window does."""
        self.page.resize(width, height)
        self.page.show()
        self.page.activateWindow()
        QTest.qWaitForWindowActive(self.page)
        self.page.refresh()

    def tick(self, section: str) -> None:
        """Press a section's box."""
        self.page.contents.sections[section].click()

    def saved(self) -> bytes:
        """Press Save as PDF and return what was written."""
        before = len(self.answers.asked)
        self.page.save.save.click()
        assert len(self.answers.asked) == before + 1, "nobody was asked where"
        return (self.answers.folder / self.answers.asked[-1]).read_bytes()

    def texts(self) -> str:
        """Every word on the page and every word said of it."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return texts_of(self.page)


def texts_of(widget: QWidget) -> str:
    """Return every word that is in `widget`, shown or not."""
    found: list[str] = []
    for each in widget.findChildren(QWidget):
        found += [each.accessibleName(), each.accessibleDescription(), each.toolTip()]
        if isinstance(each, QLabel | QLineEdit | PaintedButton):
            found.append(each.text())
    return "\n".join(found)


def text_of(pdf: bytes) -> str:
    """Return the words of a PDF as a reader selects them, on one line."""
    pages = PdfReader(BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def streams_of(pdf: bytes) -> bytes:
    """Return everything there is in a PDF: its own bytes, every object in words, each stream unpacked."""
    reader = PdfReader(BytesIO(pdf))
    found = [pdf]
    for number in range(1, len(reader.xref_objStm) + sum(map(len, reader.xref.values())) + 1):
        thing = reader.get_object(number)
        found.append(repr(thing).encode())
        if isinstance(thing, StreamObject):
            found.append(thing.get_data())
    return b"\n".join(found)


@pytest.fixture
def runner() -> TaskRunner:
    """Jobs are done at once; a test may have another runner."""
    return InlineRunner()


@pytest.fixture
def room(
    qtbot: QtBot, theme: Theme, vault: Vault, clock: FixedClock, runner: TaskRunner, tmp_path: Path
) -> Iterator[Room]:
    """Return the page in front of an empty diary, not shown yet."""
    messages, answers = HeardMessages(), Answers(tmp_path)
    printer = Printer(tmp_path / "printed.pdf")

    def undo() -> None:
        vault.diary.undo()

    around = Around(answers, printer, undo=undo, synced=answers.synced)
    page = SharePage(theme, PlainEnglish(), clock, runner, messages, RESOURCES, around)
    qtbot.addWidget(page)
    made = Room(page, vault, clock, messages, answers, Writer(), printer)
    page.open_diary(vault)
    yield made
    runner.finish()

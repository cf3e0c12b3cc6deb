"""Saving: asked once, written whole, told in place; and when it does not work."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from painapp.domain.entries import WentWell
from painapp.summary.export import ExportError
from painapp.ui.pages.share.asking import SaveDialog, documents
from tests.languages import PlainEnglish
from tests.ui.pages.share.conftest import TODAY, Room

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Opened(QObject):
    """Takes the place of the file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url)


@pytest.fixture
def file_manager() -> Iterator[Opened]:
    made = Opened()
    # The stubs want bytes, which PySide then refuses.
    QDesktopServices.setUrlHandler("file", made, "take")  # pyright: ignore[reportArgumentType]
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def ready(room: Room) -> Room:
    room.write(WentWell, TODAY, text="Lunch in the sun.")
    room.show()
    return room


def test_the_file_is_exactly_the_pages_in_sight(ready: Room) -> None:
    drawn = ready.page.drawing.drawn
    assert drawn is not None
    assert ready.saved() == drawn.sheets.pdf


def test_the_proposed_name_says_nothing_of_pain(ready: Room) -> None:
    ready.saved()
    assert ready.answers.asked == ["Summary 2026-10-26 to 2026-11-22.pdf"]


def test_says_in_place_where_the_file_is_and_shows_its_folder(ready: Room, file_manager: Opened) -> None:
    assert not ready.page.save.saved.isVisible()
    ready.saved()
    folder = ready.answers.folder
    assert ready.page.save.saved.text() == (
        f"Saved as Summary 2026-10-26 to 2026-11-22.pdf in {folder.name}."
    )
    assert ready.page.save.saved.isVisible()
    ready.page.save.show_folder.click()
    assert [url.toLocalFile() for url in file_manager.urls] == [str(folder)]


def test_another_choice_takes_back_that_it_is_saved(ready: Room) -> None:
    ready.saved()
    ready.page.save.show_folder.setFocus()
    ready.tick("details")
    assert not ready.page.save.saved.isVisible()
    assert not ready.page.save.show_folder.isVisible()
    assert ready.page.save.save.hasFocus()


def test_before_saving_stands_who_may_see_it(ready: Room) -> None:
    assert ready.page.save.line.isVisible()
    assert "health record" in ready.page.save.line.text()


def test_a_dialog_that_is_left_saves_nothing(ready: Room) -> None:
    ready.answers.leaves = True
    ready.page.save.save.click()
    assert len(ready.answers.asked) == 1
    assert list(ready.answers.folder.glob("*.pdf")) == []
    assert not ready.page.save.saved.isVisible()


def test_a_lock_while_the_dialog_is_open_saves_nothing(ready: Room) -> None:
    def lock_meanwhile(name: str) -> Path:
        ready.page.close_diary()
        return ready.answers.folder / name

    ready.page.sending._outgoing.ask_where = lock_meanwhile
    ready.page.save.save.click()
    assert list(ready.answers.folder.glob("*.pdf")) == []


def test_a_folder_that_is_gone_is_told_kindly(ready: Room) -> None:
    ready.answers.folder /= "not there"
    ready.page.save.save.click()
    (trouble,) = ready.messages.troubles
    assert isinstance(trouble, ExportError)
    assert not ready.page.save.saved.isVisible()


def test_nothing_of_the_person_or_the_computer_is_in_the_files_metadata(ready: Room) -> None:
    ready.saved()
    (name,) = ready.answers.asked
    reader = PdfReader(ready.answers.folder / name)
    told = {str(value) for value in (reader.metadata or {}).values()}
    assert not any(part in one for one in told for part in ("/", "painapp", str(ready.answers.folder)))
    assert "/Author" not in (reader.metadata or {})


@pytest.fixture
def dialogs(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Have every file dialog answered at once with the name it proposes; return the dialogs."""
    seen: list[Any] = []

    def answer(dialog: QFileDialog) -> int:
        seen.append(
            (
                dialog.directory().absolutePath(),
                dialog.selectedFiles(),
                dialog.defaultSuffix(),
                dialog.acceptMode(),
            )
        )
        return 1

    monkeypatch.setattr(QFileDialog, "exec", answer)
    return seen


def test_the_dialog_begins_in_documents_and_goes_on_where_the_last_file_went(
    ready: Room, dialogs: list[Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask = SaveDialog(ready.page, PlainEnglish(), tmp_path)
    where = ask("Summary.pdf")
    assert where == documents() / "Summary.pdf"
    assert dialogs[0] == (
        str(documents()),
        [str(documents() / "Summary.pdf")],
        "pdf",
        QFileDialog.AcceptMode.AcceptSave,
    )
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _self: [str(tmp_path / "Mine.pdf")])
    assert ask("Summary.pdf") == tmp_path / "Mine.pdf"
    monkeypatch.undo()
    monkeypatch.setattr(QFileDialog, "exec", lambda dialog: dialogs.append(dialog.directory().path()) or 0)
    assert ask("Summary.pdf") is None
    assert dialogs[-1] == str(tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the dialog is the system's own")
def test_what_the_dialog_remembers_lies_with_what_the_app_keeps(
    ready: Room, dialogs: list[Any], tmp_path: Path
) -> None:
    SaveDialog(ready.page, PlainEnglish(), tmp_path / "ours")("Summary.pdf")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    usual = os.environ["XDG_CONFIG_HOME"]
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, usual)
    assert len(dialogs) == 1
    assert [path.parent.name for path in tmp_path.rglob("QtProject.conf")] == ["ours"]

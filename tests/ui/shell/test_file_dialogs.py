"""The system's dialogs ask for a backup or a folder, and remember their places in the app's own folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QWidget

from painapp.ui.shell.file_dialogs import FileDialogs
from tests.languages import PlainEnglish

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot


def answering(monkeypatch: pytest.MonkeyPatch, answer: Path | None) -> list[dict[str, Any]]:
    """Answer every dialog, and note what it asked for."""
    asked: list[dict[str, Any]] = []

    def run(dialog: QFileDialog) -> int:
        asked.append({"mode": dialog.fileMode(), "filters": dialog.nameFilters()})
        return int(answer is not None)

    monkeypatch.setattr(QFileDialog, "exec", run)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: [str(answer)])
    return asked


def test_asks_for_one_backup_that_is_there(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    asked = answering(monkeypatch, tmp_path / "a.painapp")
    assert FileDialogs(parent, PlainEnglish(), tmp_path).backup_file() == tmp_path / "a.painapp"
    assert asked == [{"mode": QFileDialog.FileMode.ExistingFile, "filters": ["PainApp backups (*.painapp)"]}]


def test_asks_for_a_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    asked = answering(monkeypatch, tmp_path)
    assert FileDialogs(parent, PlainEnglish(), tmp_path).folder() == tmp_path
    assert asked[0]["mode"] == QFileDialog.FileMode.Directory


def test_leaving_a_dialog_is_no_answer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    answering(monkeypatch, None)
    dialogs = FileDialogs(parent, PlainEnglish(), tmp_path)
    assert dialogs.folder() is None
    assert dialogs.backup_file() is None

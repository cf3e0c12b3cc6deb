"""The window's place: kept, and harmless where it cannot be kept or makes no sense."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMainWindow

from painapp.system.window_file import FILE, keep_place, restore_place

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(640, 480)
    made.move(30, 40)
    return made


def another(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


def test_a_place_is_found_again(tmp_path: Path, window: QMainWindow, qtbot: QtBot) -> None:
    keep_place(tmp_path, window)
    again = another(qtbot)
    restore_place(tmp_path, again)
    assert again.geometry() == window.geometry()
    assert not again.isMaximized()
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_a_maximised_window_opens_so_and_knows_its_size_beside_that(
    tmp_path: Path, window: QMainWindow, qtbot: QtBot
) -> None:
    window.show()
    usual = window.geometry()
    window.showMaximized()
    keep_place(tmp_path, window)
    again = another(qtbot)
    restore_place(tmp_path, again)
    assert again.isMaximized()
    assert (tmp_path / FILE).read_text("ascii").split()[2:4] == [str(usual.width()), str(usual.height())]


def test_on_a_screen_that_is_gone_only_the_size_counts(
    tmp_path: Path, window: QMainWindow, qtbot: QtBot
) -> None:
    (tmp_path / FILE).write_text("20000 20000 700 500 0\n", encoding="ascii")
    before = window.pos()
    restore_place(tmp_path, window)
    assert (window.pos(), window.width(), window.height()) == (before, 700, 500)


@pytest.mark.parametrize(
    "kept",
    [
        b"",
        b"somewhere over there",
        b"1 2 3",
        b"1 2 0 480 0",
        b"1 2 640 99999999 0",
        b"\x00" * 5000,
        b"1e3 2 3 4 0",
    ],
)
def test_what_is_no_place_moves_no_window(tmp_path: Path, window: QMainWindow, kept: bytes) -> None:
    (tmp_path / FILE).write_bytes(kept)
    before = window.geometry()
    restore_place(tmp_path, window)
    assert window.geometry() == before


def test_nothing_kept_leaves_the_window(tmp_path: Path, window: QMainWindow) -> None:
    before = window.geometry()
    restore_place(tmp_path, window)
    assert window.geometry() == before


def test_a_folder_that_cannot_be_written_to_is_no_trouble(tmp_path: Path, window: QMainWindow) -> None:
    keep_place(tmp_path / "nowhere", window)
    (tmp_path / FILE).mkdir()
    keep_place(tmp_path, window)
    restore_place(tmp_path, window)
    assert [path.name for path in tmp_path.iterdir()] == [FILE]

"""The window's place: kept, and harmless where it cannot be kept or makes no sense."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

from painapp.system.window_file import FILE, read_place, write_place

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


def test_a_place_is_found_again(tmp_path: Path, qapp: QApplication) -> None:
    window = QMainWindow()
    window.resize(640, 480)
    window.move(30, 40)
    write_place(tmp_path, bytes(window.saveGeometry().data()))
    again = QMainWindow()
    assert again.restoreGeometry(read_place(tmp_path))
    assert (again.size(), again.pos()) == (window.size(), window.pos())
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_nothing_or_too_much_is_nothing(tmp_path: Path) -> None:
    assert read_place(tmp_path) == b""
    (tmp_path / FILE).write_bytes(bytes(5000))
    assert read_place(tmp_path) == b""


def test_what_is_no_place_moves_no_window(tmp_path: Path, qapp: QApplication) -> None:
    write_place(tmp_path, b"somewhere over there")
    window = QMainWindow()
    before = window.geometry()
    assert not window.restoreGeometry(read_place(tmp_path))
    assert window.geometry() == before


def test_a_folder_that_cannot_be_written_to_is_no_trouble(tmp_path: Path) -> None:
    write_place(tmp_path / "nowhere", b"place")
    (tmp_path / FILE).mkdir()
    write_place(tmp_path, b"place")
    assert [path.name for path in tmp_path.iterdir()] == [FILE]
    assert read_place(tmp_path) == b""

"""Words that were found stand in bold just where they are, also after signs that Qt counts double."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QFont

from painapp.ui.widgets.text_block import TextBlock

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_bold_words_are_counted_as_qt_counts(qtbot: QtBot) -> None:
    del qtbot
    text = "🌿 pain 🌿 pain"
    font = QFont()
    font.setPixelSize(16)
    block = TextBlock(text, font, 400, strong=((2, 4), (9, 4)))
    made: list[Any] = block._layout.formats()
    found = [text.encode("utf-16-le")[2 * one.start : 2 * (one.start + one.length)] for one in made]
    assert [one.decode("utf-16-le") for one in found] == ["pain", "pain"]
    assert all(one.format.fontWeight() == QFont.Weight.Bold for one in made)

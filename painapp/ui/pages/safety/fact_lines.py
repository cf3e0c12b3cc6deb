"""A few facts below each other, each behind a dash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.ui.theme.theme import Theme


class FactLines(QWidget):
    """A few facts below each other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these in place of the ones before."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines:
            self._column.addWidget(_line(self._theme, line))
        self._column.setSpacing(self._theme.gap(4))


def _line(theme: Theme, text: str) -> QWidget:
    """A dash, and beside it the words, whose lines stand below each other."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.gap(8))
    row.addWidget(Label(theme, "–"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(theme, text), 1)
    return made

"""One entry as a card of Today lists it: what it says, and Change beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from painapp.ui.pages.today.state import Line
    from painapp.ui.theme.theme import Theme


class EntryLine(QWidget):
    """Shows a `Line`."""

    change_pressed = Signal()

    def __init__(self, theme: Theme, line: Line) -> None:
        super().__init__()
        self._theme = theme
        self.line = line
        self._row, self._words = QHBoxLayout(self), QVBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._words.addStretch(1)
        self._words.addWidget(Label(theme, line.text))
        if line.more:
            self._words.addWidget(Label(theme, line.more, kind="soft"))
        self._words.addStretch(1)
        self.change = TextButton(theme, self.tr("Change"))
        self.change.setAccessibleDescription(line.text)
        self.change.clicked.connect(self.change_pressed)
        self._row.addLayout(self._words, 1)
        self._row.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        self._dress()
        theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self._row.setSpacing(self._theme.gap(12))
        self._words.setSpacing(self._theme.gap(4))

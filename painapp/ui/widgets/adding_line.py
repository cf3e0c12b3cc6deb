"""A line of text with a button beside it: each press adds what stands there, and the line is free again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from painapp.domain.text import clean_line
from painapp.ui.widgets.buttons import QuietButton

if TYPE_CHECKING:
    from painapp.ui.theme.theme import Theme


class AddingLine(QWidget):
    """The line is called `name`, the button `act`; Return does the same. `hint` stands in an empty line.

    `added` gives the words, cleaned and never empty, however many: what is too long is refused whole with a
    kind sentence by whoever keeps them, never cut. Where they could not be kept, `put_back` has them wait.
    """

    added = Signal(str)

    def __init__(self, theme: Theme, name: str, act: str, hint: str = "") -> None:
        super().__init__()
        self._theme = theme
        self.box = QLineEdit()
        self.box.setAccessibleName(name)
        self.box.setPlaceholderText(hint or name)
        self.box.returnPressed.connect(self.take)
        self.button = QuietButton(theme, act, "plus")
        self.button.clicked.connect(self.take)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.box, 1)
        self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def typed(self) -> str:
        """What stands in the line, as it is."""
        return self.box.text()

    def put_back(self, words: str) -> None:
        """Put words into the line, which are not added yet."""
        self.box.setText(words)

    def take(self) -> None:
        """Add what stands in the line, if anything; the keyboard stays where it is."""
        words = clean_line(self.box.text())
        self.box.clear()
        if words:
            self.added.emit(words)

    def _dress(self) -> None:
        self.box.setFont(self._theme.font())
        self._row.setSpacing(self._theme.gap(8))

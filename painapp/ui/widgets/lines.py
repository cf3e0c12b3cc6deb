"""A few lines below each other, which change as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.ui.theme.theme import Theme

PLAIN, DASHED, FIRST_STRONG = "plain", "dashed", "first strong"
"""Ways a list of lines can look."""


class Lines(QWidget):
    """Shows each text as a line of its own; `look` is PLAIN, DASHED or FIRST_STRONG."""

    def __init__(self, theme: Theme, look: str = PLAIN) -> None:
        super().__init__()
        self._theme = theme
        self._look = look
        self.texts: tuple[str, ...] = ()
        """What is shown."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_lines(self, texts: Sequence[str]) -> None:
        """Show these in place of the ones before."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.texts = tuple(texts)
        for number, text in enumerate(texts):
            self._column.addWidget(self._line(number, text))
        self._column.setSpacing(self._theme.gap(4))

    def _line(self, number: int, text: str) -> QWidget:
        if self._look == DASHED:
            return _behind_a_dash(self._theme, text)
        strong = self._look == FIRST_STRONG and number == 0
        return Label(self._theme, text, kind="strong" if strong else "body")


def _behind_a_dash(theme: Theme, text: str) -> QWidget:
    """A dash, and beside it the words, whose lines stand below each other."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.gap(8))
    row.addWidget(Label(theme, "–"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(theme, text), 1)
    return made

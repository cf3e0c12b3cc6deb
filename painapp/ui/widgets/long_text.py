"""A text of any length: its beginning, and the rest on demand, laid out piece by piece.

A note can have a hundred thousand characters. To lay them all out takes longer than a frame, so it is done a
few pages at a time, and only once somebody asks for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from painapp.ui.theme.theme import Theme

SHOWN_WHOLE = 1200
"""A text up to this many characters is shown whole."""

BEGINNING = 700
"""How many characters of a longer one are shown at first, about."""

PIECE = 6000
"""How many characters are laid out in one go."""


class LongText(QWidget):
    """Shows `text`; `of` says of what it is, for the button that shows all."""

    def __init__(self, theme: Theme, text: str, of: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pieces = [text] if len(text) <= SHOWN_WHOLE else pieces(text)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.labels: list[Label] = []
        self.all: TextButton | None = None
        """Shows all, or folds it away again; None for a text that is shown whole."""
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._show_next)
        self._add(self._pieces[0] if len(self._pieces) == 1 else self._pieces[0].rstrip() + " …")
        if len(self._pieces) > 1:
            self.all = _Flush(theme, self.tr("Show all"))
            self.all.setAccessibleDescription(of)
            self.all.clicked.connect(self._toggle)
            self._column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def is_whole(self) -> bool:
        """Whether all of it is shown."""
        return len(self.labels) == len(self._pieces)

    def show_all(self) -> None:
        """Show the rest, piece by piece, so that nothing stands still meanwhile."""
        if self.all is not None and not self.is_whole:
            self.labels[0].setText(self._pieces[0].rstrip("\n"))
            self.all.setText(self.tr("Show less"))
            self._show_next()
            self._next.start()

    def show_beginning(self) -> None:
        """Fold all but the beginning away again."""
        self._next.stop()
        for label in self.labels[1:]:
            self._column.removeWidget(label)
            label.hide()
            label.deleteLater()
        del self.labels[1:]
        if self.all is not None:
            self.labels[0].setText(self._pieces[0].rstrip() + " …")
            self.all.setText(self.tr("Show all"))

    def _toggle(self) -> None:
        if len(self.labels) == 1:
            self.show_all()
        else:
            self.show_beginning()

    def _show_next(self) -> None:
        if self.is_whole:
            self._next.stop()
        else:
            self._add(self._pieces[len(self.labels)].rstrip("\n"))

    def _add(self, text: str) -> None:
        label = Label(self._theme, text)
        self.labels.append(label)
        self._column.insertWidget(len(self.labels) - 1, label)


def pieces(text: str) -> list[str]:
    """Cut a text into its beginning and pieces of about a page, at line ends where there are any near.

    Joined again they are the text.
    """
    found: list[str] = []
    start = 0
    while start < len(text):
        end = start + (PIECE if found else BEGINNING)
        if end < len(text):
            end = _good_end(text, start, end)
        found.append(text[start:end])
        start = end
    return found


def _good_end(text: str, start: int, end: int) -> int:
    """The end of a line, else of a sentence, else of a word, in the second half before `end`."""
    half = start + (end - start) // 2
    for sign in ("\n", ". ", " "):
        found = text.rfind(sign, half, end)
        if found >= 0:
            return found + len(sign)
    return end


class _Flush(TextButton):
    """A button whose words stand flush with the text above it."""

    padding = 0

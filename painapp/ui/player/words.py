"""The words of a step, as large as all words of an exercise allow: nothing jumps between two steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QPainter

from painapp.ui.theme.tokens import REGULAR, SIZE_BODY, SIZE_LARGE, SIZE_TITLE
from painapp.ui.widgets.label import TYPICAL, Label
from painapp.ui.widgets.text_block import TextBlock

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QFont, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from painapp.ui.theme.theme import Theme

SIZES = (SIZE_TITLE, SIZE_LARGE, SIZE_BODY)
LINE_LENGTH = 44
"""About how many characters a line of large words holds at most."""


class StepWords(Label):
    """Words in the middle of a line. It keeps the room that the longest text needs."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._texts: tuple[str, ...] = ()
        self._size = SIZES[0]
        self._needed: dict[tuple[int, int], int] = {}
        self._balanced: tuple[tuple[str, int, int], _Lines] | None = None
        super().__init__(theme, "", "large", parent)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def prepare(self, texts: Iterable[str]) -> None:
        """Keep room for any of `texts`."""
        self._texts = tuple(dict.fromkeys(text for text in texts if text))
        self._needed.clear()
        self.updateGeometry()

    def fit(self, width: int, height: int) -> None:
        """Take the largest type in which every text fits into `width` and `height`."""
        fitting = (size for size in SIZES if self._height(width, size) <= height)
        size = next(fitting, SIZES[-1])
        if size != self._size:
            self._size = size
            self._dress()

    def setText(self, text: str) -> None:
        """Show `text`, also to assistive technology."""
        super().setText(text)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """As wide as a line."""
        return QSize(self._longest_line, self._height(self._longest_line, self._size))

    def minimumSizeHint(self) -> QSize:
        """It wraps."""
        return QSize(self._theme.px(160), self.fontMetrics().height())

    def heightForWidth(self, width: int) -> int:
        """The height of the longest text."""
        return self._height(width, self._size)

    def _block_for(self, width: int) -> _Lines:
        """The lines about equally long: no word stands alone in the last one."""
        key = (self.text(), width, self.font().pixelSize())
        if self._balanced is None or self._balanced[0] != key:
            self._balanced = (key, _balanced(self.text(), self.font(), min(width, self._longest_line)))
        return self._balanced[1]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines in the middle of the width, from the top."""
        block = self._block_for(self.width())
        painter = QPainter(self)
        painter.setPen(self.ink())
        block.draw(painter, (self.width() - block.width) / 2, 0)

    def _height(self, width: int, size: int) -> int:
        key = (width, size)
        if key not in self._needed:
            font = self._theme.font(size, REGULAR)
            line = min(width, _line_length(font))
            self._needed[key] = max((TextBlock(text, font, line).height for text in self._texts), default=0)
        return self._needed[key]

    def _dress(self) -> None:
        self._needed.clear()
        self.setFont(self._theme.font(self._size, REGULAR))
        self._longest_line = _line_length(self.font())
        self.updateGeometry()


def _balanced(text: str, font: QFont, width: int) -> _Lines:
    """`text` in as few lines as in `width`, these as narrow as they can be."""
    made = _Lines(text, font, width)
    low, high = 1, width
    while made.lines > 1 and high - low > width // 50:
        middle = (low + high) // 2
        tried = _Lines(text, font, middle)
        if tried.lines == made.lines:
            made, high = tried, middle
        else:
            low = middle
    return made


class _Lines(TextBlock):
    """Centred lines that know their width."""

    def __init__(self, text: str, font: QFont, width: int) -> None:
        self.width = width
        super().__init__(text, font, width, Qt.AlignmentFlag.AlignHCenter)


def _line_length(font: QFont) -> int:
    return QFontMetrics(font).horizontalAdvance(TYPICAL) * LINE_LENGTH // len(TYPICAL)

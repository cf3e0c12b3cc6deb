"""Wrapped text: measured and drawn the same way by labels and buttons, so that none is clipped."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

LEADING = 0.18
"""Extra space between lines, as a share of the type size."""

UNBOUND = 100_000
"""A width in which nothing wraps."""

REMEMBERED = 24
"""How many blocks a widget keeps: its text at a few widths, and its longest words."""


class TextBlock:
    """`text` set in `font`, wrapped to `width` pixels: at spaces, else inside an over-long word.

    `strong` are parts of it in bold: where each begins, and how many characters it has.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        strong: tuple[tuple[int, int], ...] = (),
    ) -> None:
        option = QTextOption(Qt.AlignmentFlag.AlignAbsolute | alignment)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        self._layout.setTextOption(option)
        if strong:
            self._layout.setFormats([_bold(text, start, length) for start, length in strong])
        self.height, self.natural_width, self.lines = 0, 0, 0
        self._set(max(width, 1), font.pixelSize() * LEADING)

    def _set(self, width: float, leading: float) -> None:
        bottom = widest = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, bottom + (leading if self.lines else 0)))
            bottom = line.y() + line.height()
            widest = max(widest, line.naturalTextWidth())
            self.lines += 1
        self._layout.endLayout()
        self.height, self.natural_width = ceil(bottom), ceil(widest)

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Draw it with the painter's pen."""
        self._layout.draw(painter, QPointF(left, top))


class TextBlocks:
    """The blocks one widget asks for again and again while it is measured and painted."""

    def __init__(self) -> None:
        self._blocks: dict[tuple[object, ...], TextBlock] = {}
        self._from_left: dict[tuple[object, ...], list[tuple[float, TextBlock]]] = {}

    def block(
        self,
        text: str,
        font: QFont,
        width: float = UNBOUND,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        strong: tuple[tuple[int, int], ...] = (),
    ) -> TextBlock:
        """The block of these, as in TextBlock."""
        said = (text, font.pixelSize(), font.weight(), font.underline(), strong)
        key = (said, width, alignment)
        found = self._blocks.get(key)
        if found is None:
            if len(self._blocks) >= REMEMBERED:
                self._blocks.clear()
                self._from_left.clear()
            if alignment == Qt.AlignmentFlag.AlignLeft:
                found = self._fitting(said, width)
            if found is None:
                found = TextBlock(text, font, width, alignment, strong)
                if alignment == Qt.AlignmentFlag.AlignLeft:
                    self._from_left.setdefault(said, []).append((width, found))
            self._blocks[key] = found
        return found

    def _fitting(self, said: tuple[object, ...], width: float) -> TextBlock | None:
        """Return a block that was set wider and needs no more than `width`: it wraps at the same places."""
        made = self._from_left.get(said, ())
        return next((block for wider, block in made if block.natural_width <= width <= wider), None)

    def widest_word(self, text: str, font: QFont) -> int:
        """The width in pixels of the longest piece of `text` that a space could end."""
        if " " not in text:
            return self.block(text, font).natural_width
        # The longest by count is the widest but for a few letters, and is found without measuring all.
        longest = sorted(set(text.split()), key=len)[-3:]
        return max((self.block(word, font).natural_width for word in longest), default=0)


def _bold(text: str, start: int, length: int) -> QTextLayout.FormatRange:
    """Make a part of a text bold; Qt counts in halves of what lies beyond the first plane."""
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    made = QTextLayout.FormatRange()
    made.format = bold
    made.start = len(text[:start].encode("utf-16-le", "surrogatepass")) // 2
    made.length = len(text[start : start + length].encode("utf-16-le", "surrogatepass")) // 2
    return made

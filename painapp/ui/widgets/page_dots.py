"""Where one is among a few pages: dots to look at, and the same in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from painapp.ui.theme.tokens import TARGET
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from painapp.ui.theme.theme import Theme

STEP = 16
"""From one dot to the next, in pixels at 100 %."""


class PageDots(QWidget):
    """Shows `show_place(2, 8, "Page 3 of 8")`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.words = Label(theme, "", "soft")
        self.dots = _Dots(theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(8))
        row.addWidget(self.dots)
        row.addWidget(self.words, 1)
        self._theme = theme
        theme.changed.connect(self._dress)
        self._dress()

    def show_place(self, place: int, count: int, words: str) -> None:
        """Show that one is at `place`, counted from 0, of `count`."""
        self.dots.show_place(place, count)
        self.words.setText(words)

    def _dress(self) -> None:
        self.setMinimumHeight(self._theme.px(TARGET))


class _Dots(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._place, self._count = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_place(self, place: int, count: int) -> None:
        if count != self._count:
            self._count = count
            self.updateGeometry()
        self._place = place
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.gap(STEP) * self._count, self._theme.gap(STEP))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Those gone through are filled, the one of now is larger, those to come are rings."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, step = self._theme.tokens, self._theme.gap(STEP)
        for number in range(self._count):
            gone = number <= self._place
            painter.setPen(QPen(QColor(colours.primary if gone else colours.line), 1.5))
            painter.setBrush(QColor(colours.primary) if gone else Qt.BrushStyle.NoBrush)
            radius = step * (0.36 if number == self._place else 0.22)
            across = step * (number + 0.5)
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                across = self.width() - across
            painter.drawEllipse(QPointF(across, self.height() / 2), radius, radius)

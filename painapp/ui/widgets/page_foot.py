"""The foot of a page: its main action, in sight however far the page is scrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPaintEvent

    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.page_frame import PageFrame


class PageFoot(QWidget):
    """Stands below `frame`, in line with its column. Each row added to it shows and hides itself."""

    def __init__(self, theme: Theme, frame: PageFrame) -> None:
        super().__init__()
        self._theme = theme
        self._frame = frame
        self._column = QVBoxLayout(self)
        frame.viewport().installEventFilter(self)
        self._dress()
        theme.changed.connect(self._dress)

    def add(self, row: QWidget) -> None:
        """Add a row of buttons."""
        self._column.addWidget(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in line with the column."""
        if event.type() == QEvent.Type.Resize:
            self._dress()
        return super().eventFilter(watched, event)

    def _dress(self) -> None:
        viewport, (left, right) = self._frame.viewport(), self._frame.sides
        at = viewport.mapTo(self._frame, QPoint(0, 0)).x()
        beyond = self._frame.width() - at - viewport.width()
        gap = self._theme.gap(8)
        self._column.setContentsMargins(at + left, gap, beyond + right, gap)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Part it from what scrolls above by a hairline."""
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, QColor(self._theme.tokens.hairline))

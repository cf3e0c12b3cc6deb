"""The days of a small chart as a table, for those who read better than they see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class DaysTable(QTableWidget):
    """Three columns, as high as its rows, so that the page scrolls and not the table."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(0, 3, parent)
        self._least = 0
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        for policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        # Each column reports by itself, and a row is as high as the widths of all of them let it be.
        self._settled = QTimer(self, singleShot=True)
        self._settled.timeout.connect(lambda: self.fit(self._least))
        header.sectionResized.connect(self._settled.start)

    def write_row(self, row: int, texts: Sequence[str]) -> None:
        """Put the texts of one day into the columns."""
        for column, text in enumerate(texts):
            self.setItem(row, column, QTableWidgetItem(text))

    def fit(self, least: int) -> None:
        """Give each row the height its words need at this width, at least `least` pixels."""
        self._least = least
        self.verticalHeader().setMinimumSectionSize(least)
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        head = self.horizontalHeader()
        head.setFixedHeight(max(head.sizeHint().height(), least))
        self.setFixedHeight(rows + head.height() + 2 * self.frameWidth())

"""One backup in the list: when it was made, what is in it, and the way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.icon_label import IconLabel
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from painapp.ui.pages.backups.state import BackupRow
    from painapp.ui.theme.theme import Theme


class BackupLine(QWidget):
    """Shows a `BackupRow`; one that cannot be read says so and leads nowhere."""

    accessible_role = QAccessible.Role.Grouping
    open_pressed = Signal()

    def __init__(self, theme: Theme, row: BackupRow) -> None:
        super().__init__()
        self._theme = theme
        self.row = row
        self.setAccessibleName(row.when)
        self.sign = IconLabel(theme, "circle-alert", "attention")
        self.open = QuietButton(theme, self.tr("Look at it"))
        self.open.setAccessibleDescription(row.when)
        self.open.clicked.connect(self.open_pressed)
        self._words = QVBoxLayout()
        self._words.addWidget(Label(theme, row.when, kind="strong"))
        for text in filter(None, (row.problem, row.facts, row.where)):
            self._words.addWidget(Label(theme, text, kind="soft"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._words, 1)
        self._row.addWidget(self.open, 0, Qt.AlignmentFlag.AlignVCenter)
        # Only now that they lie in something: alone, they would be windows of their own.
        self.sign.setVisible(bool(row.problem))
        self.open.setVisible(not row.problem)
        self._dress()
        theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self._row.setSpacing(self._theme.gap(12))
        self._words.setSpacing(self._theme.gap(4))

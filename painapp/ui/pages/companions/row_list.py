"""A card with rows that open something; which there are, and in what order, may change."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from painapp.ui.widgets.card import Card
from painapp.ui.widgets.opening_row import OpeningRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.ui.theme.theme import Theme


class RowItem(NamedTuple):
    """What a row shows, and the id of what it opens."""

    id: str
    icon: str
    title: str
    words: str


class RowList(Card):
    """Rows below a title; hidden while there are none."""

    opened = Signal(str)
    """The id of a row that was pressed."""

    def __init__(self, theme: Theme, title: str = "") -> None:
        super().__init__(theme, title)
        self.rows: dict[str, OpeningRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addLayout(self._list)
        self.hide()

    def show_rows(self, items: Sequence[RowItem]) -> None:
        """Show these, in this order; a row that is there already stays."""
        for id_ in self.rows.keys() - {item.id for item in items}:
            gone = self.rows.pop(id_)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, item in enumerate(items):
            row = self.rows.get(item.id) or self._made(item)
            row.setText(item.title)
            row.show_words(item.words)
            row.set_last(place == len(items) - 1)
            if self._list.indexOf(row) != place:
                self._list.removeWidget(row)
                self._list.insertWidget(place, row)
            row.show()
        self.rows = {item.id: self.rows[item.id] for item in items}
        self.setVisible(bool(items))

    def _made(self, item: RowItem) -> OpeningRow:
        row = self.rows[item.id] = OpeningRow(self._theme, item.icon, item.title)
        row.setParent(self)
        row.clicked.connect(lambda: self.opened.emit(item.id))
        return row

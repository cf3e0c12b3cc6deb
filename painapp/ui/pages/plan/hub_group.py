"""A card of a room with parts: rows below a heading, each opening one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from painapp.ui.widgets.card import Card
from painapp.ui.widgets.opening_row import OpeningRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from painapp.ui.pages.plan.state import HubRow
    from painapp.ui.theme.theme import Theme


class HubGroup(Card):
    """Each row opens its page with `go`; `rows` are by the id of that page."""

    def __init__(self, theme: Theme, title: str, go: Callable[[str], None]) -> None:
        super().__init__(theme, title)
        self._go = go
        self.rows: dict[str, OpeningRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addLayout(self._list)
        self.hide()

    def show_rows(self, rows: Sequence[HubRow]) -> None:
        """Show these in their order, and none of the others."""
        wanted = {one.page_id for one in rows}
        for page_id in [one for one in self.rows if one not in wanted]:
            gone = self.rows.pop(page_id)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for at, one in enumerate(rows):
            row = self.rows.get(one.page_id) or self._made(one)
            row.setText(one.label)
            row.show_words(one.words)
            row.set_last(at == len(rows) - 1)
            if self._list.indexOf(row) != at:
                self._list.removeWidget(row)
                self._list.insertWidget(at, row)
                row.raise_()
            row.show()
        self.rows = {one.page_id: self.rows[one.page_id] for one in rows}
        self.setVisible(bool(rows))

    def forget(self) -> None:
        """Say nothing of any diary."""
        self.hide()
        for row in self.rows.values():
            row.show_words("")

    def _made(self, one: HubRow) -> OpeningRow:
        row = self.rows[one.page_id] = OpeningRow(self._theme, one.icon, one.label)
        row.setParent(self)
        row.clicked.connect(lambda: self._go(one.page_id))
        return row

"""A card with rows that open something; the rows may be told anew, and change their order."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, Signal
from PySide6.QtWidgets import QVBoxLayout

from painapp.ui.theme.mirroring import mirrored
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.opening_row import OpeningRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from painapp.ui.theme.theme import Theme

STAR = 18


class RowItem(NamedTuple):
    """What a row shows; `kept` ones carry a star, and say so in `words` too."""

    id: str
    icon: str
    title: str
    words: str
    kept: bool = False


class RowList(Card):
    """Rows below a title and perhaps a soft line; hidden while there are none."""

    opened = Signal(str)
    """The id of a row that was pressed."""

    def __init__(self, theme: Theme, title: str = "", line: str = "") -> None:
        super().__init__(theme, title)
        self.rows: dict[str, KeptRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        if line:
            self.body.addWidget(Label(theme, line, "soft"))
        self.body.addLayout(self._list)
        self.hide()

    def show_rows(self, items: Sequence[RowItem]) -> None:
        """Show these, in this order; a row that is there already stays."""
        for id_ in [one for one in self.rows if one not in {item.id for item in items}]:
            gone = self.rows.pop(id_)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, item in enumerate(items):
            row = self.rows.get(item.id)
            if row is None:
                row = self.rows[item.id] = KeptRow(self._theme, item)
                row.setParent(self)
                row.clicked.connect(lambda _=False, id_=item.id: self.opened.emit(id_))
            row.show_item(item)
            row.set_last(place == len(items) - 1)
            if self._list.indexOf(row) != place:
                self._list.removeWidget(row)
                self._list.insertWidget(place, row)
            row.show()
        self.rows = {item.id: self.rows[item.id] for item in items}
        self.setVisible(bool(items))


class KeptRow(OpeningRow):
    """A row with a star before the sign at its end where the person keeps it at hand."""

    def __init__(self, theme: Theme, item: RowItem) -> None:
        self._kept = False
        super().__init__(theme, item.icon, item.title, item.words)

    def show_item(self, item: RowItem) -> None:
        """Show this instead."""
        self._kept = item.kept
        self.setText(item.title)
        self.show_words(item.words)

    def end_room(self) -> int:
        """Room for the star too, whether it is there or not."""
        return super().end_room() + self.theme.px(STAR) + self.theme.gap(8)

    def paint_end(self, painter: QPainter) -> None:
        """The star, and the sign."""
        super().paint_end(painter)
        if self._kept:
            side = self.theme.px(STAR)
            left = self.width() - super().end_room() - side
            place = QRect(left, (self.height() - side) // 2, side, side)
            place = mirrored(self.layoutDirection(), self.rect(), place)
            star = self.theme.pixmap("star-filled", STAR, self.theme.tokens.mood)
            painter.drawPixmap(QPointF(place.topLeft()), star)

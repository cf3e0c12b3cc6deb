"""A card with a few exercises to press; the rest is shown when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.practise.row import ExerciseRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.domain.ports import Language
    from painapp.ui.pages.practise.state import Row
    from painapp.ui.theme.theme import Theme


class ListCard(Card):
    """Shows rows below a title and a soft line; hidden while there are none."""

    opened = Signal(str, int)
    """The id of an exercise and the minutes to begin with."""

    def __init__(self, theme: Theme, language: Language, title: str, line: str = "") -> None:
        super().__init__(theme, title)
        self._language = language
        self.rows: dict[str, ExerciseRow] = {}
        self._items: Sequence[Row] = ()
        self._most = 0
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.more = QuietButton(theme)
        self.more.clicked.connect(self._show_all)
        if line:
            self.body.addWidget(Label(theme, line, "soft"))
        self.body.addLayout(self._list)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_rows(self, items: Sequence[Row], most: int = 0) -> None:
        """Show these in place of the ones before, at first `most` of them (0: all)."""
        same = [one.id for one in items] == [one.id for one in self._items]
        if not same:
            self._most = most
        self._items = items
        self._fill()

    def clear(self) -> None:
        """Show nothing of any diary."""
        self.show_rows(())

    def _fill(self) -> None:
        shown = self._items[: self._most or None]
        wanted = {one.id for one in shown}
        for id_ in [id_ for id_ in self.rows if id_ not in wanted]:
            gone = self.rows.pop(id_)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for index, item in enumerate(shown):
            row = self.rows.get(item.id) or self._made(item)
            row.show_row(item)
            row.set_last(index == len(shown) - 1)
            self._list.removeWidget(row)
            self._list.insertWidget(index, row)
            row.show()
        self.rows = {one.id: self.rows[one.id] for one in shown}
        left = len(self._items) - len(shown)
        self.more.setText(self._language.text(_MORE, count=left))
        self.more.setVisible(left > 0)
        self.setVisible(bool(shown))

    def _made(self, item: Row) -> ExerciseRow:
        row = self.rows[item.id] = ExerciseRow(self._theme, item)
        row.setParent(self)
        row.clicked.connect(lambda: self.opened.emit(row.row.id, row.row.minutes))
        return row

    def _show_all(self) -> None:
        before = len(self.rows)
        self._most = 0
        self._fill()
        list(self.rows.values())[before].setFocus(Qt.FocusReason.OtherFocusReason)


_MORE = QT_TRANSLATE_NOOP("Practise", "Show %n more")

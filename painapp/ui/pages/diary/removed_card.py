"""Recently removed: what can still be brought back, behind a fold at the foot of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.chips import Chip
from painapp.ui.widgets.flow import FlowLayout
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from painapp.ui.pages.diary.state import RemovedItem
    from painapp.ui.theme.theme import Theme


class RemovedCard(QWidget):
    """Not there while nothing was removed."""

    bring_back_pressed = Signal(object)
    """A `RemovedItem`."""
    for_good_pressed = Signal(object)
    """A `RemovedItem`; asked for twice."""
    undo_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._items: tuple[RemovedItem, ...] = ()
        self.rows: dict[UUID, RemovedItemRow] = {}
        self.fold = Chip(theme, self.tr("Recently removed"), disclosure=True)
        self.fold.toggled.connect(self._open)
        self.card = Card(theme)
        self.card.setAccessibleName(self.tr("Recently removed"))
        self.saved = SavedLine(theme)
        self.saved.undo_pressed.connect(self.undo_pressed)
        self._list = QVBoxLayout()
        self.card.body.addLayout(self._list)
        self.card.body.addWidget(self.saved)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.card)
        self._fall_silent()
        self.card.hide()
        self.hide()
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self.fold.isChecked()

    def show_items(self, items: Sequence[RemovedItem]) -> None:
        """Show what can be brought back, when the fold is open."""
        self._items = tuple(items)
        self._fill()
        self.setVisible(bool(items) or (self.is_open and bool(self.saved.words.text())))

    def say(self, text: str, *, can_undo: bool) -> None:
        """Say what was just done, and put the focus where one goes on."""
        self.saved.show_saved(text, can_undo=can_undo)
        self.saved.show()
        self.show_items(self._items)
        row = next(iter(self.rows.values()), None)
        (row.bring_back if row is not None else self.fold).setFocus()

    def clear(self) -> None:
        """Fold the list away and show nothing of any diary."""
        self.fold.setChecked(False)
        self._items = ()
        self._fill()
        self.hide()

    def _open(self, wanted: bool) -> None:
        if not wanted:
            self._fall_silent()
        self._fill()
        self.card.setVisible(wanted)
        self.setVisible(bool(self._items))

    def _fall_silent(self) -> None:
        self.saved.clear()
        self.saved.hide()

    def _fill(self) -> None:
        """Have a row for each item while the list is open; one that says something else now is made anew."""
        items = self._items if self.is_open else ()
        wanted = {item.id: item for item in items}
        for gone in [one for one, row in self.rows.items() if wanted.get(one) != row.item]:
            row = self.rows.pop(gone)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, item in enumerate(items):
            if item.id not in self.rows:
                self.rows[item.id] = row = RemovedItemRow(self._theme, item)
                row.bring_back_pressed.connect(lambda item=item: self.bring_back_pressed.emit(item))
                row.for_good_pressed.connect(lambda item=item: self.for_good_pressed.emit(item))
                self._list.insertWidget(place, row)

    def _dress(self) -> None:
        self._column.setSpacing(self._theme.gap(12))
        self._list.setSpacing(self._theme.gap(24))


class RemovedItemRow(QWidget):
    """One removed entry. Removing it for good cannot be undone, so it takes a second press in place."""

    bring_back_pressed = Signal()
    for_good_pressed = Signal()
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, item: RemovedItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.item = item
        self.setAccessibleName(f"{item.name}, {item.said}")
        self.bring_back = QuietButton(theme, self.tr("Bring back"))
        self.for_good = TextButton(theme, self.tr("Remove for good"))
        self.last_words = Label(theme, self.tr("This cannot be undone."))
        self.keep = QuietButton(theme, self.tr("Keep it"))
        self.really = TextButton(theme, self.tr("Remove it for good"))
        self.bring_back.clicked.connect(self.bring_back_pressed)
        self.for_good.clicked.connect(lambda: self._ask(True))
        self.keep.clicked.connect(lambda: self._ask(False))
        self.really.clicked.connect(self.for_good_pressed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Label(theme, item.name, "soft"))
        self._column.addWidget(Label(theme, item.said))
        self._column.addWidget(Label(theme, item.kept, "soft"))
        self._column.addWidget(self.last_words)
        buttons = QWidget()
        self._flow = FlowLayout(buttons)
        for button in (self.bring_back, self.for_good, self.keep, self.really):
            button.setAccessibleDescription(self.accessibleName())
            self._flow.addWidget(button)
        self._column.addWidget(buttons)
        self._ask(False)
        self._dress()
        theme.changed.connect(self._dress)

    def _ask(self, asking: bool) -> None:
        first, second = (self.last_words, self.keep, self.really), (self.bring_back, self.for_good)
        for widget in first if asking else second:
            widget.show()
        if self.for_good.hasFocus() or self.keep.hasFocus():
            (self.keep if asking else self.for_good).setFocus()
        for widget in second if asking else first:
            widget.hide()

    def _dress(self) -> None:
        self._column.setSpacing(self._theme.gap(4))
        self._flow.setContentsMargins(0, self._theme.gap(4), 0, 0)
        self._flow.setSpacing(self._theme.gap(8))

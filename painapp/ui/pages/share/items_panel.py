"""Item by item: every single thing can be left out or said in other words, section by section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.share.item_line import ItemLine
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.drop_down import DropDown
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.domain.ports import Language
    from painapp.ui.pages.share.state import ItemGroup, ItemRow
    from painapp.ui.theme.theme import Theme

AT_ONCE = 8
"""Items in sight before more are asked for, and how many more a press brings."""


class ItemsPanel(QWidget):
    """A list of the sections that go in, and the items of the one that is chosen there.

    Keeps nothing: what is chosen and written leaves as signals.
    """

    item_chosen = Signal(str, bool)
    """The key of an item, and whether it goes in from now on."""
    reworded = Signal(str, str)
    """The key of an item, and its new words; "" for its own again."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._groups: tuple[ItemGroup, ...] = ()
        self._names: list[tuple[str, str]] = []
        self._room = AT_ONCE
        self.open_section = ""
        """The id of the section whose items are in sight, "" for none."""
        self.part = DropDown(theme, language.text(_PART))
        self.part.chosen.connect(self.open)
        self.lines: dict[str, ItemLine] = {}
        self._list = QVBoxLayout()
        self.more = QuietButton(theme)
        self.more.clicked.connect(self._show_more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Label(theme, language.text(_WHAT), kind="soft"))
        self._column.addWidget(self.part)
        self._column.addLayout(self._list)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        theme.changed.connect(self._dress)
        self._dress()
        self.more.hide()

    def show_groups(self, groups: Sequence[ItemGroup]) -> None:
        """List these sections; the open one stays open while it is there."""
        self._groups = tuple(groups)
        sections = [group.section for group in groups]
        if self.open_section not in sections:
            self.open_section = sections[0] if sections else ""
        names = [(group.section, group.name) for group in groups]
        if names != self._names:
            self._names = names
            self.part.clear()
            for section, name in names:
                self.part.addItem(name, section)
        self.part.set_value(self.open_section or None)
        self._fill()

    def open(self, section: str) -> None:
        """Show the items of one section."""
        self.flush()
        self.open_section, self._room = section, AT_ONCE
        self.show_groups(self._groups)

    def flush(self) -> None:
        """Take the words that are being typed."""
        for line in list(self.lines.values()):
            line.flush()

    def clear(self) -> None:
        """Show nothing of any diary."""
        self.open_section, self._room = "", AT_ONCE
        self.show_groups(())

    def _rows(self) -> Sequence[ItemRow]:
        return next((group.rows for group in self._groups if group.section == self.open_section), ())

    def _fill(self) -> None:
        rows = self._rows()
        shown = rows[: self._room]
        wanted = {row.key for row in shown}
        for key in [one for one in self.lines if one not in wanted]:
            line = self.lines.pop(key)
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        for place, row in enumerate(shown):
            line = self.lines.get(row.key) or self._line(row)
            if self._list.indexOf(line) != place:
                self._list.insertWidget(place, line)
            line.show_row(row)
        left = len(rows) - len(shown)
        self.more.setText(self._language.text(_SHOW_MORE, count=min(left, AT_ONCE)))
        self.more.setVisible(left > 0)

    def _line(self, row: ItemRow) -> ItemLine:
        line = self.lines[row.key] = ItemLine(self._theme, self._language, row)
        line.chosen.connect(lambda wanted, key=row.key: self.item_chosen.emit(key, wanted))
        line.reworded.connect(lambda words, key=row.key: self.reworded.emit(key, words))
        return line

    def _show_more(self) -> None:
        first_new = self._rows()[self._room].key
        self._room += AT_ONCE
        self._fill()
        self.lines[first_new].toggle.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dress(self) -> None:
        self._column.setSpacing(self._theme.gap(8))
        self._list.setSpacing(self._theme.gap(4))


_WHAT = QT_TRANSLATE_NOOP(
    "Share", "What you leave out or say in other words here is so in every file. Your diary stays as it is."
)
_PART = QT_TRANSLATE_NOOP("Share", "Which part")
_SHOW_MORE = QT_TRANSLATE_NOOP("Share", "Show %n more")

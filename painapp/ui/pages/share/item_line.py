"""One item: whether it goes in, and the words it is said in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.choice import Toggle
from painapp.ui.widgets.text_fields import NoteField

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.ui.pages.share.state import ItemRow
    from painapp.ui.theme.theme import Theme


class ItemLine(QWidget):
    """The field for other words is made when it is first asked for."""

    chosen = Signal(bool)
    reworded = Signal(str)

    def __init__(self, theme: Theme, language: Language, row: ItemRow) -> None:
        super().__init__()
        say = language.text
        self._theme = theme
        self._language = language
        self._row = row
        self.field: NoteField | None = None
        self.toggle = Toggle(theme, "")
        self.toggle.chosen.connect(self.chosen)
        self.other = TextButton(theme, say(_OTHER))
        self.other.clicked.connect(self.open_field)
        self.own = TextButton(theme, say(_OWN))
        self.own.clicked.connect(self._take_own)
        self._buttons = ButtonRow(theme, self.other, self.own)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.toggle)
        self._column.addWidget(self._buttons)
        theme.changed.connect(self._dress)
        self._dress()
        self.show_row(row)

    def show_row(self, row: ItemRow) -> None:
        """Show an item as it is chosen now."""
        self._row = row
        self.toggle.setText(row.words)
        self.toggle.explain(row.label)
        self.toggle.setChecked(row.chosen)
        for button in (self.other, self.own):
            button.setAccessibleDescription(row.words)
        open_ = self.field is not None and not self.field.isHidden()
        self._buttons.setVisible(row.rewordable and row.chosen)
        self.other.setVisible(not open_)
        self.own.setVisible(row.reworded)
        if self.field is not None:
            self.field.setVisible(open_ and row.chosen)
            if open_:
                self.field.set_text(row.text)

    def open_field(self) -> None:
        """Let other words be written, beginning with those in use."""
        if self.field is None:
            self.field = NoteField(self._theme, self._language.text(_OTHER), fewest_lines=2)
            self.field.settled.connect(self.reworded)
            self._column.insertWidget(1, self.field)
        self.field.set_text(self._row.text)
        self.field.show()
        self.other.hide()
        self.field.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Take the words that are being typed."""
        if self.field is not None and not self.field.isHidden():
            self.field.flush()

    def _take_own(self) -> None:
        self.toggle.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.field is not None:
            self.field.set_text("")
            self.field.hide()
        self.reworded.emit("")

    def _dress(self) -> None:
        start = self._theme.gap(8 + 12) + self._theme.px(22)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._buttons.setContentsMargins(0 if rtl else start, 0, start if rtl else 0, 0)


_OTHER = QT_TRANSLATE_NOOP("Share", "Other words")
_OWN = QT_TRANSLATE_NOOP("Share", "My own words again")

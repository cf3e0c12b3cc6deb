"""Notes, one by one: none goes in unless it is ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.choice import Toggle
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from painapp.domain.ports import Language
    from painapp.ui.pages.share.state import NoteRow
    from painapp.ui.theme.theme import Theme

AT_FIRST = 5
"""Notes in sight before more are asked for."""

AT_ONCE = 20
"""How many more a press brings."""


class NotesCard(Card):
    """Lists the latest notes of the period first; hidden where there is none."""

    note_chosen = Signal(object, bool)
    """The id of a note's entry, and whether it goes in from now on."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme, language.text(_TITLE))
        self._language = language
        self._rows: tuple[NoteRow, ...] = ()
        self._room = AT_FIRST
        self.toggles: dict[UUID, Toggle] = {}
        self.body.addWidget(Label(theme, language.text(_MORE)))
        self._column = QVBoxLayout()
        self.body.addLayout(self._column)
        self.more = QuietButton(theme)
        self.more.clicked.connect(self._show_more)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()
        theme.changed.connect(self._space)
        self._space()

    def show_rows(self, rows: Sequence[NoteRow]) -> None:
        """List these notes; one that is ticked is always in sight."""
        self._rows = tuple(rows)
        ticked = [place for place, row in enumerate(rows) if row.chosen]
        self._room = max(self._room, *(place + 1 for place in ticked)) if ticked else self._room
        self._fill()

    def start_anew(self) -> None:
        """Forget every note."""
        self._room = AT_FIRST
        self.show_rows(())

    def _fill(self) -> None:
        shown = self._rows[: self._room]
        wanted = {row.id for row in shown}
        for note_id in [one for one in self.toggles if one not in wanted]:
            gone = self.toggles.pop(note_id)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, row in enumerate(shown):
            toggle = self.toggles.get(row.id) or self._toggle(row.id)
            if self._column.indexOf(toggle) != place:
                self._column.insertWidget(place, toggle)
            toggle.setText(row.day)
            toggle.explain(row.words)
            toggle.setChecked(row.chosen)
            toggle.show()
        left = len(self._rows) - len(shown)
        self.more.setText(self._language.text(_SHOW_MORE, count=min(left, AT_ONCE)))
        self.more.setVisible(left > 0)
        self.setVisible(bool(self._rows))

    def _toggle(self, note_id: UUID) -> Toggle:
        toggle = self.toggles[note_id] = Toggle(self._theme, "")
        toggle.chosen.connect(lambda wanted: self.note_chosen.emit(note_id, wanted))
        return toggle

    def _show_more(self) -> None:
        first_new = self._rows[self._room].id
        self._room += AT_ONCE
        self._fill()
        self.toggles[first_new].setFocus(Qt.FocusReason.OtherFocusReason)

    def _space(self) -> None:
        self._column.setSpacing(self._theme.gap(4))


_TITLE = QT_TRANSLATE_NOOP("Share", "Your notes")
_MORE = QT_TRANSLATE_NOOP(
    "Share",
    "A note goes in only if you tick it. Whoever gets it may not read it for some days, and may have to act "
    "on what it says.",
)
_SHOW_MORE = QT_TRANSLATE_NOOP("Share", "Show %n more")

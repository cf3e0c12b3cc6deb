"""What goes on the page: a name or none, and the sections that have something to tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.settings import NAMES_AS
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.share.state import sections_to_choose
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.chips import Chip
from painapp.ui.widgets.choice import SegmentedChoice, Toggle
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.text_fields import LineField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.domain.ports import Language
    from painapp.ui.pages.share.state import SectionRow
    from painapp.ui.theme.theme import Theme

LONGEST_NAME = 100
"""In characters; more has no room at the head of the page."""


class ContentsCard(Card):
    """Remembers nothing: what is typed and ticked leaves as signals, what is kept is shown by the page."""

    name_given = Signal(str)
    name_shown_as = Signal(object)
    """One of `settings.NAMES_AS`."""
    section_chosen = Signal(str, bool)
    """A section's id, and whether it goes in from now on."""

    def __init__(self, theme: Theme, language: Language) -> None:
        say = language.text
        super().__init__(theme, say(_TITLE))
        self._language = language
        self.name = LineField(theme, say(_NAME))
        self.name.box.setMaxLength(LONGEST_NAME)
        self.name.settled.connect(self.name_given)
        self.body.addWidget(self.name)
        self.name_as = SegmentedChoice(theme, say(_NAME_AS), [(one, say(_AS[one])) for one in NAMES_AS])
        self.name_as.chosen.connect(self.name_shown_as)
        self.name_as.hide()
        self.body.addWidget(self.name_as)
        self._list = QWidget()
        self.fold = Chip(theme, say(_WHAT), disclosure=True)
        self.fold.toggled.connect(self._list.setVisible)
        self.fold.hide()
        self._column, self._asked = QVBoxLayout(), QVBoxLayout()
        self.sections = {
            section.id: self._toggle(section.id, self._asked if section.asked else self._column)
            for section in sections_to_choose()
        }
        self._only_if = Label(theme, say(_ONLY_IF))
        self._only_if.hide()
        self._always = frozenset(self.sections)
        whole = QVBoxLayout(self._list)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._column)
        whole.addWidget(self._only_if)
        whole.addLayout(self._asked)
        self.body.addWidget(ButtonRow(theme, self.fold))
        self.body.addWidget(self._list)
        self._list.hide()
        theme.changed.connect(self._space)
        self._space()

    def show_name(self, name: str, shown_as: str = NAMES_AS[0]) -> None:
        """Show the name that is kept, and how it goes in, where there is one."""
        self.name.set_text(name)
        self.name_as.set_value(shown_as)
        self.name_as.setVisible(bool(name))

    def show_rows(self, rows: Sequence[SectionRow]) -> None:
        """Offer the sections that have something to tell, and no others."""
        offered = {row.id: row for row in rows}
        going_in = sum(row.chosen for row in rows)
        number = self._language.number
        self.fold.setText(self._language.text(_COUNTED, number=number(going_in), all=number(len(rows))))
        self.fold.setVisible(bool(rows))
        if not rows:
            self.fold.setChecked(False)
        for row in rows:
            if row.id not in self.sections:
                self.sections[row.id] = self._toggle(row.id, self._asked)
        for section_id in [one for one in self.sections if one not in offered and one not in self._always]:
            gone = self.sections.pop(section_id)
            self._asked.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._only_if.setVisible(any(row.asked for row in rows))
        for section_id, toggle in self.sections.items():
            row = offered.get(section_id)
            toggle.setVisible(row is not None)
            if row is not None:
                toggle.setText(row.label)
                toggle.explain(row.more)
                toggle.setChecked(row.chosen)

    def flush(self) -> None:
        """Take the name that is being typed."""
        self.name.flush()

    def _toggle(self, section_id: str, column: QVBoxLayout) -> Toggle:
        toggle = Toggle(self._theme, "")
        toggle.hide()
        toggle.chosen.connect(lambda wanted: self.section_chosen.emit(section_id, wanted))
        column.addWidget(toggle)
        return toggle

    def _space(self) -> None:
        self._column.setSpacing(self._theme.gap(4))
        self._asked.setSpacing(self._theme.gap(4))


_TITLE = QT_TRANSLATE_NOOP("Share", "On the page")
_NAME = QT_TRANSLATE_NOOP("Share", "Name or alias")
_WHAT = QT_TRANSLATE_NOOP("Share", "What goes in")
_COUNTED = QT_TRANSLATE_NOOP("Share", "What goes in ({number} of {all})")
_ONLY_IF = QT_TRANSLATE_NOOP("Share", "Only if you tick it:")
_NAME_AS = QT_TRANSLATE_NOOP("Share", "How the name is shown")
_AS = {
    "full": QT_TRANSLATE_NOOP("Share", "In full"),
    "initials": QT_TRANSLATE_NOOP("Share", "Initials"),
    "none": QT_TRANSLATE_NOOP("Share", "No name"),
}

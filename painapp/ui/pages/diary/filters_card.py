"""What narrows a search down: kinds of entry, days, and how it was written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from painapp.domain.entries import DAY_TYPES, entry_type
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.diary.state import kind_name
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.chips import ChipGroup
from painapp.ui.widgets.choice import Toggle
from painapp.ui.widgets.columns import Columns
from painapp.ui.widgets.date_field import DateField
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from datetime import date

    from painapp.domain.ports import Language
    from painapp.domain.searching import Sought
    from painapp.ui.theme.theme import Theme


class FiltersCard(Card):
    """Nothing chosen asks nothing: every entry is found."""

    changed = Signal()
    """The person chose something else."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme)
        say = language.text
        self.setAccessibleName(say(_FILTERS))
        self._today: date | None = None
        self.kinds = ChipGroup(theme, say(_KINDS))
        self.kinds.set_options([(made.KIND, kind_name(made, language)) for made in DAY_TYPES])
        self.first = DateField(theme, say(_FROM), language, optional=True)
        self.last = DateField(theme, say(_TO), language, optional=True)
        self.late = Toggle(theme, say(_LATE))
        self.with_words = Toggle(theme, say(_WITH_WORDS))
        self.reset = TextButton(theme, say(_RESET))
        self.reset.stand_flush()
        self.body.addWidget(Label(theme, say(_KINDS), "strong"))
        self.body.addWidget(self.kinds)
        self.body.addWidget(Columns(theme, self.first, self.last, narrowest=520))
        self.body.addWidget(self.with_words)
        self.body.addWidget(self.late)
        row = QHBoxLayout()
        row.addWidget(self.reset)
        row.addStretch(1)
        self.body.addLayout(row)
        self.kinds.changed.connect(self._said)
        for field in (self.first, self.last):
            field.settled.connect(self._said)
        for toggle in (self.late, self.with_words):
            toggle.chosen.connect(self._said)
        self.reset.clicked.connect(self._press_reset)
        self._offer_reset()

    @property
    def chosen(self) -> int:
        """How many things are asked for."""
        parts = (
            bool(self.kinds.chosen_ids),
            self.first.value is not None,
            self.last.value is not None,
            self.late.isChecked(),
            self.with_words.isChecked(),
        )
        return sum(parts)

    def narrowed(self, sought: Sought) -> Sought:
        """Return what is looked for with what is chosen here. Days the wrong way round are turned."""
        kinds = tuple(entry_type(kind) for kind in self.kinds.chosen_ids)
        first, last = self.first.value, self.last.value
        if first is not None and last is not None and last < first:
            first, last = last, first
        return replace(
            sought,
            kinds=kinds or None,
            first=first,
            last=last,
            late=self.late.isChecked() or None,
            with_words=self.with_words.isChecked() or None,
        )

    def show_today(self, today: date) -> None:
        """Let days up to `today` be chosen."""
        if today != self._today:
            self._today = today
            for field in (self.first, self.last):
                field.set_value(field.value, today)

    def choose_nothing(self) -> None:
        """Ask for nothing, and say nothing of it."""
        self.kinds.set_chosen(())
        for toggle in (self.late, self.with_words):
            toggle.setChecked(False)
        if self._today is not None:
            for field in (self.first, self.last):
                field.close_calendar()
                field.set_value(None, self._today)
        self._offer_reset()

    def _press_reset(self) -> None:
        self.kinds.setFocus()
        self.choose_nothing()
        self.changed.emit()

    def _said(self) -> None:
        self._offer_reset()
        self.changed.emit()

    def _offer_reset(self) -> None:
        self.reset.setVisible(bool(self.chosen))


_FILTERS = QT_TRANSLATE_NOOP("Diary", "Filters")
_KINDS = QT_TRANSLATE_NOOP("Diary", "Show only")
_FROM = QT_TRANSLATE_NOOP("Diary", "From")
_TO = QT_TRANSLATE_NOOP("Diary", "To")
_LATE = QT_TRANSLATE_NOOP("Diary", "Only what was written later")
_WITH_WORDS = QT_TRANSLATE_NOOP("Diary", "Only where I wrote words of my own")
_RESET = QT_TRANSLATE_NOOP("Diary", "Clear the filters")

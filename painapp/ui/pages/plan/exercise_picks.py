"""Picks the exercises that help: first what suits a flare-up, the rest behind a press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.chips import Chip, ChipGroup
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.ui.pages.plan.picks import Picks
    from painapp.ui.theme.theme import Theme


class ExercisePicks(QWidget):
    """Chips with the titles of exercises; `picked` gives all that are chosen, in the order chosen."""

    picked = Signal(tuple)

    def __init__(self, theme: Theme, language: Language, name: str) -> None:
        super().__init__()
        self._theme = theme
        say = language.text
        self._chosen: tuple[str, ...] = ()
        self._offered: frozenset[str] = frozenset()
        self._any_apart = False
        self.first = ChipGroup(theme, name)
        self.more_button = Chip(theme, say(_MORE), disclosure=True)
        self.more = ChipGroup(theme, say(_MORE))
        self.apart_words = Label(theme, say(_APART), "soft")
        self.apart = ChipGroup(theme, say(_APART))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.first)
        self._column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeading)
        for part in (self.more, self.apart_words, self.apart):
            self._column.addWidget(part)
        for group in self._groups:
            group.changed.connect(self._say)
        self.more_button.toggled.connect(lambda _open: self._show_behind())
        self._show_behind()
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def _groups(self) -> tuple[ChipGroup, ChipGroup, ChipGroup]:
        return self.first, self.more, self.apart

    def offer(self, picks: Picks) -> None:
        """Offer these; what is chosen stays chosen."""
        for group, options in zip(self._groups, picks, strict=True):
            group.set_options(options)
        self._offered = frozenset(one for options in picks for one, _title in options)
        self._any_apart = bool(picks.apart)
        self.set_chosen(self._chosen)
        self._show_behind()

    def set_chosen(self, chosen: tuple[str, ...]) -> None:
        """Show what is chosen, without a signal."""
        self._chosen = chosen
        for group in self._groups:
            group.set_chosen(chosen)

    def _say(self, _of_one_group: tuple[str, ...]) -> None:
        now = [one for group in self._groups for one in group.chosen_ids]
        kept = [one for one in self._chosen if one in now or one not in self._offered]
        self._chosen = tuple(dict.fromkeys((*kept, *now)))
        self.picked.emit(self._chosen)

    def _show_behind(self) -> None:
        opened = self.more_button.isChecked()
        self.more.setVisible(opened)
        for part in (self.apart_words, self.apart):
            part.setVisible(opened and self._any_apart)

    def _dress(self) -> None:
        self._column.setSpacing(self._theme.gap(12))


_MORE = QT_TRANSLATE_NOOP("Plan", "More exercises")
_APART = QT_TRANSLATE_NOOP(
    "Plan",
    "These may not suit what you have named under other conditions. It is yours to decide.",
)

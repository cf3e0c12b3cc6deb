"""Practise: a few exercises to choose from, by the time there is and by what suits now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.entries import CheckIn, Conditions, Practice
from painapp.domain.moments import today
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.knowing import knowing
from painapp.ui.pages.practise.asking_card import AskingCard
from painapp.ui.pages.practise.list_card import ListCard
from painapp.ui.pages.practise.state import FEW, practise_state
from painapp.ui.shell import rooms
from painapp.ui.shell.page import Page
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.chips import Chip
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.changes import Changes
    from painapp.domain.ports import Clock, Language
    from painapp.ui.exercise_shelf import ExerciseShelf
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault

_KINDS = frozenset({Practice.KIND, Conditions.KIND, CheckIn.KIND})


class PractisePage(Page):
    """`begin` opens the page of an exercise, with the minutes to begin with; `go` opens another page."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        clock: Clock,
        shelf: ExerciseShelf,
        begin: Callable[[str, int], None],
        go: Callable[[str], None],
    ) -> None:
        super().__init__()
        say = language.text
        self._language = language
        self._clock = clock
        self._shelf = shelf
        self._vault: Vault | None = None
        self.frame = PageFrame(theme, self.title())
        self.frame.set_sub_line(say(_SUB_LINE))
        self.asking = AskingCard(theme, language)
        self.own = ListCard(theme, language, say(_OWN))
        self.others = ListCard(theme, language, say(_OTHERS))
        self.aside = ListCard(theme, language, say(_ASIDE_TITLE), say(_ASIDE_LINE))
        self.aside_chip = Chip(theme, disclosure=True)
        self.nothing = Label(theme, say(_NOTHING))
        self.forget = QuietButton(theme, say(_FORGET))
        self.gentlest = Label(theme, say(_GENTLEST), kind="soft")
        self.conditions = TextButton(theme, say(_SAY_CONDITIONS))
        self._lay_out(theme)
        self.asking.changed.connect(self.refresh)
        for card in (self.own, self.others, self.aside):
            card.opened.connect(begin)
        self.aside_chip.toggled.connect(lambda _on: self._show_aside())
        self.forget.clicked.connect(self._ask_nothing)
        self.conditions.clicked.connect(lambda: go("writing"))

    def title(self) -> str:
        """See Page."""
        return self._language.text(rooms.PRACTISE)

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self._vault = vault

    def close_diary(self) -> None:
        """See Page."""
        self._vault = None
        self.asking.forget()
        self.aside_chip.setChecked(False)
        for card in (self.own, self.others, self.aside):
            card.clear()

    def concerned(self, changes: Changes) -> bool:
        """See Page."""
        return changes.settings or bool(changes.kinds & _KINDS)

    def refresh(self) -> None:
        """Read what was done and named, and show what fits."""
        if self._vault is None:
            return
        reader = self._vault.diary
        knows = knowing(reader, self._shelf.all, today(self._clock, reader.settings.day_start))
        state = practise_state(self._shelf.all, self.asking.wanted, knows, self._language)
        self.own.show_rows(state.own)
        self.others.set_title(self._language.text(_OTHERS if state.own else _ALL))
        self.others.show_rows(state.others, FEW)
        self.aside.show_rows(state.aside)
        self.aside_chip.setText(self._language.text(_ASIDE, number=self._language.number(len(state.aside))))
        self.aside_chip.setVisible(bool(state.aside))
        self._show_aside()
        self._empty.setVisible(state.empty)
        self._unanswered.setVisible(not state.answered)

    def step_back(self) -> bool:
        """See Page."""
        if self.aside_chip.isChecked():
            self.aside_chip.setChecked(False)
            self.aside_chip.setFocus()
            return True
        return False

    def _show_aside(self) -> None:
        self.aside.setVisible(self.aside_chip.isChecked() and bool(self.aside.rows))

    def _ask_nothing(self) -> None:
        self.asking.forget()
        self.refresh()
        self.asking.times.take_focus()

    def _lay_out(self, theme: Theme) -> None:
        self._empty = ButtonRow(theme, self.nothing, self.forget)
        self._unanswered = ButtonRow(theme, self.gentlest, self.conditions)
        for part in (
            self.asking,
            self.own,
            self._empty,
            self.others,
            self._unanswered,
            ButtonRow(theme, self.aside_chip),
            self.aside,
        ):
            self.frame.add(part)
        self.aside.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)


_SUB_LINE = QT_TRANSLATE_NOOP("Practise", "Something to try, when you like. You can stop at any moment.")
_OWN = QT_TRANSLATE_NOOP("Practise", "Ones you know")
_OTHERS = QT_TRANSLATE_NOOP("Practise", "Others to try")
_ALL = QT_TRANSLATE_NOOP("Practise", "To try")
_ASIDE = QT_TRANSLATE_NOOP("Practise", "Set aside ({number})")
_ASIDE_TITLE = QT_TRANSLATE_NOOP("Practise", "Set aside")
_ASIDE_LINE = QT_TRANSLATE_NOOP(
    "Practise", "These may not suit something you have named. You can still choose one."
)
_NOTHING = QT_TRANSLATE_NOOP("Practise", "Nothing here fits both. Leave one of them open?")
_FORGET = QT_TRANSLATE_NOOP("Practise", "Show all")
_GENTLEST = QT_TRANSLATE_NOOP(
    "Practise", "The gentlest come first for now, in case something does not suit you."
)
_SAY_CONDITIONS = QT_TRANSLATE_NOOP("Practise", "Say what else you live with")

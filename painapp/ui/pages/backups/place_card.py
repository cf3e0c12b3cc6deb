"""A second place for backups: a USB stick, or a folder that is synced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


class PlaceCard(Card):
    """Says where backups go besides this computer, and lets that be chosen."""

    choose_pressed = Signal()
    forget_pressed = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        say = language.text
        super().__init__(theme, say(_TITLE))
        self._language = language
        self.where = Label(theme)
        self.state = Label(theme, kind="soft")
        self.choose = QuietButton(theme)
        self.choose.clicked.connect(self.choose_pressed)
        self.forget = QuietButton(theme, say(_FORGET))
        self.forget.clicked.connect(self.forget_pressed)
        self.problem = Label(theme)
        for part in (self.where, self.state, ButtonRow(theme, self.choose, self.forget), self.problem):
            self.body.addWidget(part)
        self.problem.hide()
        self.show_place("", there=False)

    def show_place(self, folder: str, *, there: bool) -> None:
        """Show the second folder, "" for none, and whether it can be reached now."""
        say = self._language.text
        self.where.setText(say(_ALSO, folder=folder) if folder else say(_WHY))
        self.state.setText(say(_THERE if there else _NOT_THERE))
        self.state.setVisible(bool(folder))
        self.choose.setText(say(_OTHER if folder else _CHOOSE))
        if self.forget.hasFocus() and not folder:
            self.choose.setFocus()
        self.forget.setVisible(bool(folder))

    def say(self, text: str) -> None:
        """Show why a folder could not be taken; "" takes it away."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        announce(self, text)


_TITLE = QT_TRANSLATE_NOOP("Backups", "A second place")
_WHY = QT_TRANSLATE_NOOP(
    "Backups",
    "If this computer breaks or gets lost, the backups on it go with it. A USB stick, or a folder that is "
    "synced elsewhere, keeps a second copy. It is encrypted: whoever finds it cannot read it.",
)
_ALSO = QT_TRANSLATE_NOOP("Backups", "Backups also go to this folder:\n{folder}")
_THERE = QT_TRANSLATE_NOOP("Backups", "It can be reached now.")
_NOT_THERE = QT_TRANSLATE_NOOP(
    "Backups",
    "It cannot be reached at present: perhaps the stick is not plugged in. Once it is back, the next backup "
    "goes there too.",
)
_CHOOSE = QT_TRANSLATE_NOOP("Backups", "Choose a folder")
_OTHER = QT_TRANSLATE_NOOP("Backups", "Choose another folder")
_FORGET = QT_TRANSLATE_NOOP("Backups", "Only on this computer")

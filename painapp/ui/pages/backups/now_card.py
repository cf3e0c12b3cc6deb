"""The newest backup, and making one now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.notice import Notice
from painapp.ui.widgets.progress_line import ProgressLine

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


class NowCard(Card):
    """Says which backup is the newest, makes one on request, and who can open them."""

    make_pressed = Signal()
    stop_pressed = Signal()
    sheet_pressed = Signal()
    """A recovery sheet is wanted."""

    def __init__(self, theme: Theme, language: Language) -> None:
        say = language.text
        super().__init__(theme)
        self.setAccessibleName(say(_MAKE))
        self._language = language
        self.newest = Label(theme, kind="strong")
        self.how = Label(theme, say(_BY_ITSELF), kind="soft")
        self.sheet = Notice(theme)
        self.sheet.action_pressed.connect(self.sheet_pressed)
        self.make = PrimaryButton(theme, say(_MAKE))
        self.make.clicked.connect(self.make_pressed)
        self.progress = ProgressLine(theme)
        self.progress.stop_pressed.connect(self.stop_pressed)
        self.outcome = Label(theme)
        for part in (
            self.newest,
            self.how,
            self.sheet,
            ButtonRow(theme, self.make),
            self.progress,
            self.outcome,
        ):
            self.body.addWidget(part)
        self.outcome.hide()

    def show_newest(self, text: str) -> None:
        """Say which is the newest."""
        self.newest.setText(text)

    def show_only_here(self, only_here: bool) -> None:
        """Say that only this computer opens the backups, while that is so."""
        if only_here and self.sheet.isHidden():
            self.sheet.show_notice(self._language.text(_ONLY_HERE), action=self._language.text(_MAKE_SHEET))
        elif not only_here:
            self.sheet.dismiss()

    def begin(self) -> None:
        """A backup is being made."""
        self.say("")
        had_focus = self.make.hasFocus()
        self.progress.start(self._language.text(_MAKING))
        if had_focus:
            self.progress.stop.setFocus()
        self.make.setEnabled(False)

    def end(self, text: str) -> None:
        """None is being made any more; `text` tells how it went, "" for nothing to tell."""
        had_focus = self.progress.stop.hasFocus()
        self.make.setEnabled(True)
        if had_focus:
            self.make.setFocus()
        self.progress.finish()
        self.say(text)

    def say(self, text: str) -> None:
        """Show a sentence below the button; "" takes it away."""
        self.outcome.setText(text)
        self.outcome.setVisible(bool(text))
        announce(self, text)


_BY_ITSELF = QT_TRANSLATE_NOOP(
    "Backups",
    "PainApp makes one by itself on each day on which you wrote something. Older ones are kept too, fewer "
    "the older they get.",
)
_ONLY_HERE = QT_TRANSLATE_NOOP("Backups", "Only this computer can open these copies.")
_MAKE_SHEET = QT_TRANSLATE_NOOP("Backups", "Make a recovery sheet")
_MAKE = QT_TRANSLATE_NOOP("Backups", "Make a backup now")
_MAKING = QT_TRANSLATE_NOOP("Backups", "Making a backup…")

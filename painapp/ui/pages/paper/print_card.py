"""The sheet to write on: for which week, and saving it as a PDF to print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.choice import SegmentedChoice
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme

THIS, NEXT, ANY = "this", "next", "any"


class PrintCard(Card):
    """Which week, the button, and after saving the file's place with a way to it."""

    save_pressed = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        say = language.text
        super().__init__(theme, say(_TITLE))
        self._language = language
        self._saved_at: Path | None = None
        options = [(THIS, say(_THIS)), (NEXT, say(_NEXT)), (ANY, say(_ANY))]
        self.weeks = SegmentedChoice(theme, say(_FOR), options)
        self.weeks.set_value(THIS)
        self.weeks.chosen.connect(lambda _which: self.forget_saved())
        self.save = QuietButton(theme, say(_SAVE), "download")
        self.save.clicked.connect(self.save_pressed)
        self.saved = Label(theme)
        self.open = QuietButton(theme, say(_OPEN), "file-text")
        self.open.clicked.connect(self._open_file)
        self.body.addWidget(Label(theme, say(_EXPLAINED)))
        self.body.addWidget(self.weeks)
        self.body.addWidget(ButtonRow(theme, self.save, self.open))
        self.body.addWidget(self.saved)
        self.forget_saved()

    @property
    def week(self) -> str:
        """Which week the sheet is for: THIS, NEXT or ANY."""
        return str(self.weeks.value)

    def show_saved(self, file: Path) -> None:
        """Say where the sheet is."""
        self._saved_at = file
        folder = file.parent.name or str(file.parent)
        self._say(self._language.text(_SAVED, file=file.name, folder=folder))
        self.open.show()

    def show_problem(self, text: str) -> None:
        """Say why the sheet could not be saved."""
        self._say(text)

    def forget_saved(self) -> None:
        """What was saved is no longer what is chosen."""
        self._saved_at = None
        if self.open.hasFocus():
            self.save.setFocus()
        self.open.hide()
        self.saved.setText("")
        self.saved.hide()

    def _say(self, text: str) -> None:
        self.saved.setText(text)
        self.saved.show()
        announce(self, text)

    def _open_file(self) -> None:
        if self._saved_at is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved_at)))


_TITLE = QT_TRANSLATE_NOOP("Paper week", "A sheet to write on")
_EXPLAINED = QT_TRANSLATE_NOOP("Paper week", "Seven days on one page. Nothing of your diary is on it.")
_FOR = QT_TRANSLATE_NOOP("Paper week", "Which week it is for")
_THIS = QT_TRANSLATE_NOOP("Paper week", "This week")
_NEXT = QT_TRANSLATE_NOOP("Paper week", "Next week")
_ANY = QT_TRANSLATE_NOOP("Paper week", "Any week, without dates")
_SAVE = QT_TRANSLATE_NOOP("Paper week", "Save the sheet as PDF")
_OPEN = QT_TRANSLATE_NOOP("Paper week", "Open it to print")
_SAVED = QT_TRANSLATE_NOOP("Paper week", "Saved as {file} in {folder}.")

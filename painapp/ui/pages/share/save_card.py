"""The one main action of Share: saving the pages in sight, and where they went; printing them beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.share.landing import Landing
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


class SaveCard(Card):
    """A quiet line, the buttons, and after saving the file's place with a way to it."""

    save_pressed = Signal()
    print_pressed = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        say = language.text
        super().__init__(theme)
        self.setAccessibleName(say(_SAVE))
        self._language = language
        self.line = Label(theme, say(_FILED), kind="soft")
        self.save = PrimaryButton(theme, say(_SAVE), "download")
        self.save.clicked.connect(self.save_pressed)
        self.print = QuietButton(theme, say(_PRINT))
        self.print.clicked.connect(self.print_pressed)
        self.landing = Landing(theme, language, self.save)
        self.saved = self.landing.saved
        self.show_folder = self.landing.show_folder
        self.buttons = ButtonRow(theme, self.save, self.print)
        for part in (self.line, self.buttons, self.landing):
            self.body.addWidget(part)

    def show_nothing(self, nothing: bool) -> None:
        """Offer to save, unless there is `nothing` on the page."""
        self.line.setText(self._language.text(_NOTHING if nothing else _FILED))
        self.buttons.setVisible(not nothing)

    def show_saved(self, file: Path) -> None:
        """Say where the file is."""
        self.landing.show_saved(file)

    def show_printed(self, count: int) -> None:
        """Say that the pages went to the printer."""
        self.landing.say(self._language.text(_PRINTED, count=count))

    def show_printing(self, printing: bool) -> None:
        """Say that they are on their way there; one print at a time."""
        self.print.setEnabled(not printing)
        if printing:
            self.landing.say(self._language.text(_PRINTING))
        else:
            self.landing.forget()

    def forget_saved(self) -> None:
        """What was saved is no longer what is in sight."""
        self.landing.forget()


_FILED = QT_TRANSLATE_NOOP(
    "Share", "Once it is filed, this can become part of your health record, and others may see it."
)
_NOTHING = QT_TRANSLATE_NOOP("Share", "There is nothing on the page to save yet.")
_SAVE = QT_TRANSLATE_NOOP("Share", "Save as PDF")
_PRINT = QT_TRANSLATE_NOOP("Share", "Print…")
_PRINTING = QT_TRANSLATE_NOOP("Share", "The pages are going to the printer…")
_PRINTED = QT_TRANSLATE_NOOP("Share", "%n page(s) went to the printer.")

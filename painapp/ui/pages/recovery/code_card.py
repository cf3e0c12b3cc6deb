"""The code that was just made: saved as a sheet, or shown to be photographed or copied by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.qr_code import QrCode

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


class CodeCard(Card):
    """Holds a new code until `forget`; it is on the screen only while the person asks for it."""

    save_pressed = Signal()
    shown = Signal()
    """The code is on the screen now, to be copied."""
    done_pressed = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        say = language.text
        super().__init__(theme, say(_TITLE))
        self._language = language
        self._code = ""
        self._saved_at: Path | None = None
        self.save = QuietButton(theme, say(_SAVE), "download")
        self.save.clicked.connect(self.save_pressed)
        self.show_code = QuietButton(theme, say(_SHOW))
        self.show_code.clicked.connect(self._turn)
        self.saved = Label(theme)
        self.show_folder = QuietButton(theme, say(_SHOW_FOLDER))
        self.show_folder.clicked.connect(self._open_folder)
        self.done = QuietButton(theme, say(_DONE))
        self.done.clicked.connect(self.done_pressed)
        self.body.addWidget(Label(theme, say(_EXPLAINED)))
        self.body.addWidget(Label(theme, say(_STICK), kind="soft"))
        self.body.addWidget(ButtonRow(theme, self.save, self.show_code))
        self.body.addWidget(self._picture(theme))
        self.body.addWidget(self.saved)
        self.body.addWidget(ButtonRow(theme, self.done, self.show_folder))
        self.forget()

    @property
    def showing(self) -> bool:
        """Whether the code is on the screen."""
        return not self.picture.isHidden()

    def take(self, code: str) -> None:
        """Have this code to give, not shown yet."""
        self.forget()
        self._code = code

    def forget(self) -> None:
        """Know no code any more."""
        self._code = ""
        self._saved_at = None
        self.hide_code()
        for part in (self.saved, self.show_folder, self.done):
            part.hide()
        self._point_to(self.save)

    def hide_code(self) -> None:
        """Take the code off the screen."""
        self.picture.hide()
        self.groups.setText("")
        self.qr.clear()
        self.show_code.setText(self._language.text(_SHOW))

    def say_taken(self) -> None:
        """Let the person go on: they have had the code in one way or the other."""
        self.done.show()

    def show_saved(self, file: Path) -> None:
        """Say where the sheet is."""
        self._saved_at = file
        folder = file.parent.name or str(file.parent)
        self.saved.setText(self._language.text(_SAVED, file=file.name, folder=folder))
        self.saved.show()
        self.show_folder.show()
        self.say_taken()
        self._point_to(self.done)
        announce(self, self.saved.text())

    def show_problem(self, text: str) -> None:
        """Say why the sheet could not be saved."""
        self.saved.setText(text)
        self.saved.show()
        announce(self, text)

    def _picture(self, theme: Theme) -> QWidget:
        self.picture = QWidget()
        column = QVBoxLayout(self.picture)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(12))
        self.groups = _Groups(theme)
        self.qr = QrCode(theme, 200)
        column.addWidget(self.groups)
        column.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignLeading)
        return self.picture

    def _point_to(self, main: QuietButton) -> None:
        for button in (self.save, self.done):
            button.stand_out(button is main)

    def _turn(self) -> None:
        if self.showing:
            self.hide_code()
            return
        self.groups.show_code(self._code)
        self.qr.show_text(self._code, self._language.text(_QR_NAME))
        self.picture.show()
        self.show_code.setText(self._language.text(_HIDE))
        self.say_taken()
        self.shown.emit()

    def _open_folder(self) -> None:
        if self._saved_at is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved_at.parent)))


class _Groups(Label):
    """The code in large type. It reads from left to right in every language."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, kind="title")

    def show_code(self, code: str) -> None:
        """Show the groups with room between them; assistive technology hears letter after letter."""
        groups = code.split("-")
        self.setText("\u2066" + "   ".join(groups) + "\u2069")
        spelled = QLocale().createSeparatedList([" ".join(group) for group in groups])
        self.setAccessibleName(spelled)


_TITLE = QT_TRANSLATE_NOOP("Recovery", "Your new recovery code")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Recovery",
    "Save it on a sheet to print, or show it and copy or photograph it. PainApp keeps no copy: after this "
    "you cannot see it again.",
)
_STICK = QT_TRANSLATE_NOOP(
    "Recovery",
    "A USB stick is a good place for it: choose the stick when you are asked where to save.",
)
_SAVE = QT_TRANSLATE_NOOP("Recovery", "Save the sheet as PDF")
_SHOW = QT_TRANSLATE_NOOP("Recovery", "Show the code")
_HIDE = QT_TRANSLATE_NOOP("Recovery", "Hide the code")
_QR_NAME = QT_TRANSLATE_NOOP("Recovery", "QR code with your recovery code")
_SAVED = QT_TRANSLATE_NOOP(
    "Recovery",
    "Saved as {file} in {folder}. Once it is printed or on a stick, it is safer not to leave it on this "
    "computer.",
)
_SHOW_FOLDER = QT_TRANSLATE_NOOP("Recovery", "Show in folder")
_DONE = QT_TRANSLATE_NOOP("Recovery", "I have it")

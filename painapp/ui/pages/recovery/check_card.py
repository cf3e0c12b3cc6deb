"""The sheet there is: when it was made, whether its code fits, and how to make another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.recovery_code_field import RecoveryCodeField

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


class CheckCard(Card):
    """Asks for the code of the sheet and says whether it fits."""

    check_pressed = Signal(str)
    """The code as it was typed."""

    def __init__(self, theme: Theme, language: Language) -> None:
        say = language.text
        super().__init__(theme, say(_TITLE))
        self._language = language
        self.line = Label(theme)
        self.code = RecoveryCodeField(theme, say(_CODE))
        self.code.entered.connect(self._check)
        self.check = PrimaryButton(theme, say(_CHECK))
        self.check.clicked.connect(self._check)
        self.outcome = Label(theme, kind="strong")
        for part in (self.line, self.code, ButtonRow(theme, self.check), self.outcome):
            self.body.addWidget(part)
        self.forget()

    def show_line(self, line: str) -> None:
        """Say when the sheet was made and checked."""
        self.line.setText(line)

    def forget(self) -> None:
        """Know nothing of what was typed and found."""
        self.code.clear()
        self.outcome.setText("")
        self.outcome.hide()

    def show_fits(self) -> None:
        """Say that the code is right, and forget it."""
        self.code.clear()
        self.outcome.setText(self._language.text(_FITS))
        self.outcome.show()
        announce(self, self.outcome.text())

    def show_misfit(self, text: str = "") -> None:
        """Say what is wrong with the code; without a `text`, that it is another one's."""
        self.code.show_hint(text or self._language.text(_MISFIT))
        self.code.type_on()

    def _check(self) -> None:
        self.outcome.hide()
        if self.code.text.strip():
            self.check_pressed.emit(self.code.text)
        else:
            self.code.show_hint(self._language.text(_EMPTY))
            self.code.type_on()


class AnotherCard(Card):
    """Makes another code in place of the one there is, once the person knows what that means."""

    wanted = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        say = language.text
        super().__init__(theme, say(_ANOTHER_TITLE))
        self.ask = QuietButton(theme, say(_ANOTHER))
        self.ask.clicked.connect(self._unfold)
        self.explained = Label(theme, say(_ANOTHER_MEANS))
        self.make = QuietButton(theme, say(_MAKE_IT))
        self.make.clicked.connect(self.wanted)
        self.leave = QuietButton(theme, say(_LEAVE))
        self.leave.clicked.connect(self.fold)
        self.body.addWidget(Label(theme, say(_ANOTHER_WHEN)))
        self.body.addWidget(self.explained)
        self.body.addWidget(ButtonRow(theme, self.ask, self.make, self.leave))
        self.fold()

    @property
    def unfolded(self) -> bool:
        """Whether it has been asked for."""
        return not self.explained.isHidden()

    def fold(self) -> None:
        """Only offer it."""
        had_focus = self.make.hasFocus() or self.leave.hasFocus()
        self.ask.show()
        if had_focus:
            self.ask.setFocus()
        for part in (self.explained, self.make, self.leave):
            part.hide()

    def _unfold(self) -> None:
        for part in (self.explained, self.make, self.leave):
            part.show()
        self.make.setFocus()
        self.ask.hide()
        announce(self, self.explained.text())


_TITLE = QT_TRANSLATE_NOOP("Recovery", "Your recovery sheet")
_CODE = QT_TRANSLATE_NOOP("Recovery", "The code on your sheet")
_CHECK = QT_TRANSLATE_NOOP("Recovery", "Check my recovery code")
_EMPTY = QT_TRANSLATE_NOOP("Recovery", "Type the code from your sheet first.")
_FITS = QT_TRANSLATE_NOOP("Recovery", "That is right: this code opens your diary.")
_MISFIT = QT_TRANSLATE_NOOP(
    "Recovery",
    "That is a recovery code, but not the one of this diary as it is now. It may be from an older sheet or "
    "from another diary.",
)
_ANOTHER_TITLE = QT_TRANSLATE_NOOP("Recovery", "Another code")
_ANOTHER_WHEN = QT_TRANSLATE_NOOP(
    "Recovery", "If the sheet is lost, or somebody may have seen the code, make a new one."
)
_ANOTHER = QT_TRANSLATE_NOOP("Recovery", "Make a new code")
_ANOTHER_MEANS = QT_TRANSLATE_NOOP(
    "Recovery",
    "The older code then no longer opens your diary. Backups you have already made still need the older "
    "code, so keep that sheet as long as you keep them.",
)
_MAKE_IT = QT_TRANSLATE_NOOP("Recovery", "Make it now")
_LEAVE = QT_TRANSLATE_NOOP("Recovery", "Leave it as it is")

"""Bringing a diary here from a backup: the file, what opens it, and how it is to open from now on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.choice import ChoiceList
from painapp.ui.widgets.label import Heading, Label
from painapp.ui.widgets.notice import Notice
from painapp.ui.widgets.opening_fields import PASSPHRASE, OpeningFields
from painapp.ui.widgets.passphrase_field import PassphraseField
from painapp.ui.widgets.progress_line import ProgressLine

if TYPE_CHECKING:
    from collections.abc import Collection

    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme

ALONE, SHARED = "alone", "shared"


class RestoreCard(Card):
    """One step shows the next. Nothing is made before the main button is pressed."""

    choose_pressed = Signal()
    restore_pressed = Signal()
    stop_pressed = Signal()
    leave_pressed = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme, language.text(_TITLE))
        self._language = language
        self._slots: frozenset[str] = frozenset()
        self._keyring = True
        self._build_file(theme)
        self._build_rest(theme)
        self.clear()

    @property
    def by_keyring(self) -> bool:
        """Whether the diary is to open by the computer's password store."""
        return self._keyring and self.sharing.value == ALONE

    @property
    def new_passphrase(self) -> str | None:
        """The passphrase it is to open by, "" where it is to be the backup's own; None after a hint."""
        if self.by_keyring or not self._asks_new():
            return ""
        say, first, again = self._language.text, self.first, self.again
        if first.text and first.text == again.text:
            return first.text
        wrong, hint = (again, _DIFFERENT) if first.text else (first, _EMPTY)
        wrong.show_hint(say(hint))
        wrong.setFocus()
        return None

    def show_file(self, facts: str, slots: Collection[str], *, opens_by_itself: bool) -> None:
        """Go on with a backup that was read: what it is, and what can open it.

        `opens_by_itself`: this computer's password store holds its key, so that nothing need be typed.
        """
        self.problem.dismiss()
        self._slots = frozenset() if opens_by_itself else frozenset(slots)
        self.file.setText(facts)
        self.file.show()
        self.choose.setText(self._language.text(_OTHER_FILE))
        self.choose.stand_out(False)
        can_open = self.opening.offer(self._slots) or opens_by_itself
        self.by_itself.setVisible(opens_by_itself)
        self.rest.setVisible(can_open)
        self.restore.setVisible(can_open)
        if not can_open:
            self.show_problem(self._language.text(_NO_KEY))
        elif opens_by_itself:
            self.restore.setFocus()
        else:
            self.opening.take_focus()
        self._follow()

    def show_keyring(self, there: bool) -> None:
        """Whether this computer has a password store; without one a passphrase opens the diary."""
        self._keyring = there
        self._follow()

    def begin(self, text: str) -> None:
        """The diary is being restored: nothing else can be begun."""
        self.problem.dismiss()
        self.progress.start(text)
        self._let_press(False)
        self.progress.stop.setFocus()

    def end(self) -> None:
        """Nothing is under way any more."""
        self.progress.finish()
        self._let_press(True)

    @property
    def working(self) -> bool:
        """Whether the diary is being restored."""
        return not self.progress.isHidden()

    def show_problem(self, text: str) -> None:
        """Say what did not work."""
        self.problem.show_notice(text, "problem")

    def clear(self) -> None:
        """Begin anew, and keep nothing that was typed."""
        self.file.setText("")
        self.choose.setText(self._language.text(_CHOOSE))
        self.choose.stand_out(True)
        self.opening.clear()
        for field in (self.first, self.again):
            field.clear()
            field.show_hint("")
        self.problem.dismiss()
        self.progress.finish()
        for part in (self.file, self.opening, self.by_itself, self.rest, self.restore):
            part.hide()
        self._let_press(True)

    def _build_file(self, theme: Theme) -> None:
        say = self._language.text
        self.file = Label(theme, kind="strong")
        self.choose = QuietButton(theme)
        self.choose.clicked.connect(self.choose_pressed)
        self.by_itself = Label(theme, say(_BY_ITSELF))
        self.opening = OpeningFields(theme)
        self.opening.entered.connect(self.restore_pressed)
        for part in (
            Label(theme, say(_WHICH)),
            self.file,
            ButtonRow(theme, self.choose),
            self.by_itself,
            self.opening,
        ):
            self.body.addWidget(part)

    def _build_rest(self, theme: Theme) -> None:
        say = self._language.text
        self.rest = QWidget()
        self._column = QVBoxLayout(self.rest)
        self._column.setContentsMargins(0, theme.gap(8), 0, 0)
        self._column.setSpacing(theme.gap(12))
        question = say(_QUESTION)
        self.question = Heading(theme, question)
        choices = ((ALONE, say(_ALONE), say(_ALONE_MORE)), (SHARED, say(_SHARED), say(_SHARED_MORE)))
        self.sharing = ChoiceList(theme, question, choices)
        self.sharing.set_value(ALONE)
        self.sharing.chosen.connect(lambda _value: self._follow())
        self.same = Label(theme, say(_SAME_PASSPHRASE))
        self.first = PassphraseField(theme, say(_NEW))
        self.again = PassphraseField(theme, say(_AGAIN))
        self.again.entered.connect(self.restore_pressed)
        for part in (self.question, self.sharing, self.same, self.first, self.again):
            self._column.addWidget(part)
        self.problem = Notice(theme)
        self.restore = PrimaryButton(theme, say(_RESTORE))
        self.restore.clicked.connect(self.restore_pressed)
        self.leave = QuietButton(theme, say(_LEAVE))
        self.leave.clicked.connect(self.leave_pressed)
        self.progress = ProgressLine(theme)
        self.progress.stop_pressed.connect(self.stop_pressed)
        for part in (self.rest, self.problem, ButtonRow(theme, self.restore, self.leave), self.progress):
            self.body.addWidget(part)
        self.opening.kind.chosen.connect(lambda _kind: self._follow())

    def _asks_new(self) -> bool:
        """A backup opened by its passphrase keeps it; else a new one is asked for."""
        return not (self._slots and self.opening.kind.value == PASSPHRASE)

    def _follow(self) -> None:
        """Ask for a passphrase where one is needed that is not known yet."""
        self.question.setVisible(self._keyring)
        self.sharing.setVisible(self._keyring)
        for field in (self.first, self.again):
            field.setVisible(not self.by_keyring and self._asks_new())
        self.same.setVisible(not self.by_keyring and not self._asks_new())

    def _let_press(self, may: bool) -> None:
        for part in (self.choose, self.opening, self.rest, self.restore, self.leave):
            part.setEnabled(may)


_TITLE = QT_TRANSLATE_NOOP("Welcome", "Bring your diary here")
_WHICH = QT_TRANSLATE_NOOP(
    "Welcome",
    "Choose the file you made on the other computer, or a backup. Its name begins with PainApp and ends in "
    ".painapp.",
)
_CHOOSE = QT_TRANSLATE_NOOP("Welcome", "Choose the file")
_OTHER_FILE = QT_TRANSLATE_NOOP("Welcome", "Choose another file")
_BY_ITSELF = QT_TRANSLATE_NOOP("Welcome", "This computer holds the key to it.")
_NO_KEY = QT_TRANSLATE_NOOP(
    "Welcome",
    "Only the computer on which this file was made can open it. If you still have that computer, make a "
    "recovery sheet there, and then a new file.",
)
_QUESTION = QT_TRANSLATE_NOOP("Welcome", "Does anyone else use this computer?")
_ALONE = QT_TRANSLATE_NOOP("Welcome", "Only me")
_ALONE_MORE = QT_TRANSLATE_NOOP(
    "Welcome", "The diary opens by itself when you are signed in to this computer."
)
_SHARED = QT_TRANSLATE_NOOP("Welcome", "Someone else does, or I am not sure")
_SHARED_MORE = QT_TRANSLATE_NOOP("Welcome", "The diary asks for a passphrase each time.")
_SAME_PASSPHRASE = QT_TRANSLATE_NOOP("Welcome", "The same passphrase opens it here.")
_NEW = QT_TRANSLATE_NOOP("Welcome", "Passphrase to open it with here")
_AGAIN = QT_TRANSLATE_NOOP("Welcome", "The same passphrase again")
_EMPTY = QT_TRANSLATE_NOOP("Welcome", "Type a passphrase first.")
_DIFFERENT = QT_TRANSLATE_NOOP("Welcome", "The two are not the same yet. Show helps to see what you typed.")
_RESTORE = QT_TRANSLATE_NOOP("Welcome", "Bring my diary here")
_LEAVE = QT_TRANSLATE_NOOP("Welcome", "Back")

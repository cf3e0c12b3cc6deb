"""The first screen: one short page, one question, Start. It asks nothing it can know by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.welcome.restore_card import RestoreCard
from painapp.ui.pages.welcome.restoring import Restoring
from painapp.ui.shell.messages import trouble_text
from painapp.ui.shell.page import Page
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, TextButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.choice import ChoiceList
from painapp.ui.widgets.label import Heading, Label
from painapp.ui.widgets.notice import Notice
from painapp.ui.widgets.page_frame import PageFrame
from painapp.ui.widgets.passphrase_field import PassphraseField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from painapp.domain.ports import Language
    from painapp.ui.pages.welcome.restoring import Here
    from painapp.ui.shell.diary_access import DiaryAccess
    from painapp.ui.shell.file_dialogs import Asking
    from painapp.ui.tasks import TaskRunner
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.country_choice import CountryChoice

ALONE, SHARED = "alone", "shared"


class WelcomePage(Page):
    """Makes the diary when Start is pressed: with the computer's keyring, or with a passphrase.

    `where` shows and changes the country. The keyring is asked on a worker whether it
    is there at all: where it is not, a passphrase is what protects the diary, and the page says so.
    """

    def __init__(
        self,
        theme: Theme,
        language: Language,
        access: DiaryAccess,
        tasks: TaskRunner,
        where: CountryChoice,
        asking: Asking,
        here: Here,
    ) -> None:
        super().__init__()
        self._language = language
        self._access = access
        self._no_keyring = False
        self._here = here
        self.where = where
        self._build(theme)
        self.restoring = Restoring(language, here, access, asking, tasks, self.restore)
        self.restoring.left.connect(lambda: self._show_restoring(False))
        access.refused.connect(self._refused)
        access.opened.connect(lambda _vault: self._forget())
        tasks.run(lambda _progress: access.key_store.available(), self._keyring_seen, self._keyring_failed)

    def title(self) -> str:
        """See Page."""
        return self._language.text(_TITLE)

    def refresh(self) -> None:
        """Say where backups lie here although no diary does: nobody shall begin anew without knowing."""
        if self._here.has_backups() and self.restore.isHidden():
            say = self._language.text
            self.found.show_notice(say(_BACKUPS_HERE), action=say(_SHOW_NEWEST))
        else:
            self.found.dismiss()

    def start_focus(self) -> QWidget | None:
        """The one question, or the passphrase where there is nothing to ask."""
        return self.passphrase if self._no_keyring else self.sharing

    def _build(self, theme: Theme) -> None:
        say = self._language.text
        frame = PageFrame(theme, say(_TITLE))
        frame.set_sub_line(say(_WHAT_IT_IS))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        card = Card(theme)
        self.start = card
        self.restore = RestoreCard(theme, self._language)
        self.found = Notice(theme)
        self.found.action_pressed.connect(self._take_newest)
        frame.add(self.found)
        frame.add(card)
        frame.add(self.restore)
        self.restore.hide()
        for words in (_STAYS, _NOBODY_WATCHES):
            card.body.addWidget(Label(theme, say(words)))
        self._build_question(theme, card)
        self.has_backup = TextButton(theme, say(_HAVE_BACKUP))
        self.has_backup.stand_flush()
        self.has_backup.clicked.connect(lambda: self._show_restoring(True))
        card.body.addWidget(self.has_backup, 0, Qt.AlignmentFlag.AlignLeading)
        frame.add(self.where)
        self._follow()

    def _build_question(self, theme: Theme, card: Card) -> None:
        """Build the one question, what a passphrase needs, and Start."""
        say = self._language.text
        self.question = Heading(theme, say(_QUESTION))
        self.sharing = ChoiceList(
            theme,
            say(_QUESTION),
            ((ALONE, say(_ALONE), say(_ALONE_MORE)), (SHARED, say(_SHARED), say(_SHARED_MORE))),
        )
        self.sharing.set_value(ALONE)
        self.sharing.chosen.connect(lambda _value: self._follow())
        self.no_keyring = Label(theme, say(_NO_KEYRING))
        self.warning = Label(theme, say(_NO_WAY_BACK), kind="soft")
        self.passphrase = PassphraseField(theme, say(_PASSPHRASE))
        self.again = PassphraseField(theme, say(_AGAIN))
        self.again.entered.connect(self._start)
        self.start_button = PrimaryButton(theme, say(_START))
        self.start_button.clicked.connect(self._start)
        self.working = Label(theme, say(_MAKING), kind="soft")
        self.problem = Notice(theme)
        for part in (
            self.question,
            self.sharing,
            self.no_keyring,
            self.warning,
            self.passphrase,
            self.again,
            self.problem,
            ButtonRow(theme, self.start_button),
            self.working,
        ):
            card.body.addWidget(part)
        self.working.hide()

    def _wants_passphrase(self) -> bool:
        return self._no_keyring or self.sharing.value == SHARED

    def _follow(self) -> None:
        """Show what belongs to the answer, and keep the keyboard on what can be seen."""
        focus = self.window().focusWidget()
        lost = self._no_keyring and focus is not None and self.sharing.isAncestorOf(focus)
        for part in (self.passphrase, self.again, self.warning):
            part.setVisible(self._wants_passphrase())
        self.no_keyring.setVisible(self._no_keyring)
        if lost:
            self.passphrase.setFocus()
        self.question.setVisible(not self._no_keyring)
        self.sharing.setVisible(not self._no_keyring)

    def _keyring_seen(self, available: bool) -> None:
        self._no_keyring = not available
        self.restore.show_keyring(available)
        self._follow()

    def _keyring_failed(self, _error: Exception) -> None:
        self._keyring_seen(available=False)

    def _take_newest(self) -> None:
        self._show_restoring(True)
        self.restoring.take_newest()

    def _show_restoring(self, wanted: bool) -> None:
        """Show the one card or the other, and put the keyboard there."""
        self.start.setVisible(not wanted)
        self.restore.setVisible(wanted)
        self.refresh()
        (self.restore.choose if wanted else self.has_backup).setFocus()

    def step_back(self) -> bool:
        """Esc goes back from the backup to the beginning."""
        if self.restore.isHidden():
            return False
        self.restoring.leave()
        return True

    def leave(self) -> None:
        """Leave no code or passphrase standing on the screen."""
        if not self.restore.working:
            self.restore.opening.clear()

    def _start(self) -> None:
        passphrase = None
        if self._wants_passphrase():
            passphrase = self.passphrase.text
            if not passphrase:
                self.passphrase.show_hint(self._language.text(_EMPTY))
                self.passphrase.setFocus()
                return
            if passphrase != self.again.text:
                self.again.show_hint(self._language.text(_DIFFERENT))
                self.again.setFocus()
                return
        self.problem.dismiss()
        self.working.show()
        self.start_button.setEnabled(False)
        self._access.create(passphrase)

    def _refused(self, error: ExpectedError) -> None:
        self._rest()
        if self.isVisible():
            self.problem.show_notice(self._told(error), "problem")
            self.start_button.setFocus()

    def _told(self, error: ExpectedError) -> str:
        """Say what happened and what to do; that a diary is safe only where one was made."""
        try:
            made = bool(self._access.look().slots)
        except ExpectedError:
            made = True  # nobody knows; the error's own words are the careful ones
        if made:
            return trouble_text(error, self._language)
        say, parts = self._language.text, (error.happened, _NOT_MADE, error.next_step)
        return " ".join(say(part, **error.values) for part in parts)

    def _rest(self) -> None:
        self.start_button.setEnabled(True)
        self.working.hide()

    def _forget(self) -> None:
        self._rest()
        self.restoring.forget()
        self.restore.hide()
        self.start.show()
        self.problem.dismiss()
        self.passphrase.clear()
        self.again.clear()


_TITLE = QT_TRANSLATE_NOOP("Welcome", "Welcome to PainApp")
_WHAT_IT_IS = QT_TRANSLATE_NOOP(
    "Welcome", "A private diary for living with long-term pain, and one clear page to take to your coach."
)
_STAYS = QT_TRANSLATE_NOOP(
    "Welcome",
    "What you write stays on this computer, encrypted. Nothing leaves it unless you save a page to share.",
)
_NOBODY_WATCHES = QT_TRANSLATE_NOOP(
    "Welcome", "Nobody watches what you write. In an emergency, use Emergency and crisis help at the side."
)
_QUESTION = QT_TRANSLATE_NOOP("Welcome", "Does anyone else use this computer?")
_ALONE = QT_TRANSLATE_NOOP("Welcome", "Only me")
_ALONE_MORE = QT_TRANSLATE_NOOP(
    "Welcome", "The diary opens by itself when you are signed in to this computer."
)
_SHARED = QT_TRANSLATE_NOOP("Welcome", "Someone else does, or I am not sure")
_SHARED_MORE = QT_TRANSLATE_NOOP("Welcome", "The diary asks for a passphrase each time.")
_NO_KEYRING = QT_TRANSLATE_NOOP(
    "Welcome", "This computer has no password store PainApp can use, so a passphrase protects your diary."
)
_PASSPHRASE = QT_TRANSLATE_NOOP("Welcome", "Passphrase")
_AGAIN = QT_TRANSLATE_NOOP("Welcome", "The same passphrase again")
_NO_WAY_BACK = QT_TRANSLATE_NOOP(
    "Welcome",
    "A few words in a row are good and easy to remember. Write them down somewhere safe: without them "
    "nobody, not even we, can open the diary.",
)
_BACKUPS_HERE = QT_TRANSLATE_NOOP("Welcome", "Backups of an earlier diary are on this computer.")
_SHOW_NEWEST = QT_TRANSLATE_NOOP("Welcome", "Bring it back")
_HAVE_BACKUP = QT_TRANSLATE_NOOP("Welcome", "I have a backup, or a diary on another computer")
_EMPTY = QT_TRANSLATE_NOOP("Welcome", "Type a passphrase first.")
_DIFFERENT = QT_TRANSLATE_NOOP("Welcome", "The two are not the same yet. Show helps to see what you typed.")
_START = QT_TRANSLATE_NOOP("Welcome", "Start")
_NOT_MADE = QT_TRANSLATE_NOOP("Welcome", "No diary has been made yet.")
_MAKING = QT_TRANSLATE_NOOP("Welcome", "Making your diary…")

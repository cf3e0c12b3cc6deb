"""What opens the diary, and how to change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.safety.open_card import OpenCard
from painapp.ui.shell.diary_access import KEYRING, PASSPHRASE
from painapp.ui.shell.messages import trouble_text
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton
from painapp.ui.widgets.choice import ChoiceList
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.passphrase_form import PassphraseForm

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from painapp.domain.errors import ExpectedError
    from painapp.domain.ports import Language
    from painapp.domain.words import Words
    from painapp.ui.shell.diary_access import DiaryAccess
    from painapp.ui.shell.protecting import Protecting
    from painapp.ui.theme.theme import Theme
    from painapp.vault.backups.backup import Backup
    from painapp.vault.backups.shelf import Shelf

BOTH = "both"


def way_of(slots: Collection[str]) -> str | None:
    """Return which of the choices a diary with these slots has: KEYRING, PASSPHRASE, BOTH or none of them."""
    if KEYRING in slots and PASSPHRASE in slots:
        return BOTH
    return next((one for one in (KEYRING, PASSPHRASE) if one in slots), None)


class ProtectionCard(OpenCard):
    """Lets the person choose what opens the diary, change the passphrase, and lock.

    Choosing shows what it means; nothing is changed before a button is pressed.
    """

    def __init__(
        self,
        theme: Theme,
        language: Language,
        access: DiaryAccess,
        protecting: Protecting,
        shelf: Callable[[], Shelf],
    ) -> None:
        super().__init__(theme, language.text(_TITLE))
        self._language = language
        self._access = access
        self._protecting = protecting
        self._shelf = shelf
        self._looked = False
        say = language.text
        self.body.addWidget(Label(theme, say(_ENCRYPTED)))
        options = [(value, say(words), say(more)) for value, words, more in _WAYS]
        self.ways = ChoiceList(theme, say(_WAYS_NAME), options)
        self.ways.chosen.connect(self._weigh)
        self.means = Label(theme)
        self.apply = PrimaryButton(theme)
        self.apply.clicked.connect(self._apply)
        self.leave_it = QuietButton(theme, say(_LEAVE))
        self.leave_it.clicked.connect(self._leave_it)
        self.decide = ButtonRow(theme, self.apply, self.leave_it)
        self.form = PassphraseForm(theme)
        self.form.chosen.connect(self._set_passphrase)
        self.form.left.connect(self._leave_it)
        self.change = QuietButton(theme, say(_CHANGE))
        self.change.clicked.connect(lambda: self._open_form(way_of(self._slots)))
        self.lock = QuietButton(theme, say(_LOCK), "lock")
        self.lock.clicked.connect(access.lock)
        self.outcome = Label(theme, kind="soft")
        self.older = Label(theme, kind="soft")
        self.older.hide()
        row = ButtonRow(theme, self.change, self.lock)
        for part in (self.ways, self.means, self.decide, self.form, self.outcome, row, self.older):
            self.body.addWidget(part)
        self._wanted: str | None = None
        self._close()
        self.outcome.hide()

    def refresh(self) -> None:
        """Show what opens the open diary; a choice that is being made stays."""
        if self.means.isHidden() and self.form.isHidden():
            self._close()
        if not self._looked:
            self._look_for_older()

    def close_diary(self) -> None:
        """Leave no passphrase half typed."""
        self._close()
        self._looked = False
        self.older.hide()

    def leave(self) -> None:
        """Leave no passphrase half typed."""
        self._close()
        self.outcome.hide()
        self._looked = False

    def step_back(self) -> bool:
        """Close what is open; False where nothing is."""
        if self.means.isHidden() and self.form.isHidden():
            return False
        self._leave_it()
        return True

    @property
    def _slots(self) -> tuple[str, ...]:
        return self._access.vault.slots if self._access.vault is not None else ()

    def _weigh(self, wanted: str) -> None:
        """Say what a choice means, or ask for the passphrase it needs."""
        now, say = way_of(self._slots), self._language.text
        self._close(wanted)
        self.outcome.hide()
        if wanted == now:
            return
        if wanted == KEYRING or (wanted == BOTH and now == PASSPHRASE):
            means, does = (_MEANS_KEYRING, _DO_KEYRING) if wanted == KEYRING else (_MEANS_BOTH, _DO_BOTH)
            self.means.setText(say(means))
            self.apply.setText(say(does))
            for part in (self.means, self.decide):
                part.show()
            announce(self, self.means.text())
        else:
            self.form.clear()
            self.form.show()

    def _open_form(self, wanted: str | None) -> None:
        self._close(wanted)
        self.outcome.hide()
        self.form.show()
        self.form.start()
        self.change.hide()

    def _leave_it(self) -> None:
        self._close()
        self.ways.take_focus()

    def _close(self, wanted: str | None = None) -> None:
        """Show the choice `wanted`, or the one in force, with nothing open below it."""
        now = way_of(self._slots)
        self._wanted = wanted or now
        self.ways.set_value(self._wanted)
        self.form.clear()
        self.form.rest(False)
        self.apply.setEnabled(True)
        self.change.setVisible(PASSPHRASE in self._slots)
        for part in (self.means, self.decide, self.form):
            part.hide()

    def _apply(self) -> None:
        self.apply.setEnabled(False)
        keep = self._wanted == BOTH
        done = _BOTH_SET if keep else _KEYRING_SET
        self._protecting.use_keyring(
            keep_passphrase=keep, done=lambda: self._done(done), refused=self._refused
        )

    def _set_passphrase(self, passphrase: str) -> None:
        had_one = PASSPHRASE in self._slots
        self.form.rest(True)
        self._say(self._language.text(_WORKING))
        self._protecting.set_passphrase(
            passphrase,
            keyring_too=self._wanted == BOTH,
            done=lambda: self._done(_CHANGED if had_one else _PASSPHRASE_SET),
            refused=self._refused,
        )

    def _done(self, words: Words) -> None:
        said = self._language.text(words)
        self._close()
        self.ways.take_focus()
        self._say(said)
        self._look_for_older()

    def _look_for_older(self) -> None:
        self._looked = True
        self._protecting.look_for_older_backups(self._shelf, self._tell_older)

    def _tell_older(self, backups: tuple[Backup, ...]) -> None:
        """Say which backups still open with an older passphrase."""
        made = next((backup.made_at for backup in backups if backup.made_at), None)
        self.older.setVisible(made is not None)
        if made is not None:
            date = self._language.date_full(made.date())
            self.older.setText(self._language.text(_OLDER, count=len(backups), date=date))

    def _refused(self, error: ExpectedError) -> None:
        self.form.rest(False)
        self.apply.setEnabled(True)
        self._say(trouble_text(error, self._language))

    def _say(self, text: str) -> None:
        self.outcome.setText(text)
        self.outcome.show()
        announce(self, text)


_TITLE = QT_TRANSLATE_NOOP("Safety", "Protection")
_ENCRYPTED = QT_TRANSLATE_NOOP("Safety", "Your diary is encrypted. Choose what opens it:")
_WAYS_NAME = QT_TRANSLATE_NOOP("Safety", "What opens your diary")
_WAYS = (
    (
        KEYRING,
        QT_TRANSLATE_NOOP("Safety", "This computer’s password store"),
        QT_TRANSLATE_NOOP("Safety", "It opens by itself for whoever is signed in to this computer as you."),
    ),
    (
        PASSPHRASE,
        QT_TRANSLATE_NOOP("Safety", "A passphrase"),
        QT_TRANSLATE_NOOP("Safety", "You type it each time. It is right where others use this computer."),
    ),
    (
        BOTH,
        QT_TRANSLATE_NOOP("Safety", "Both"),
        QT_TRANSLATE_NOOP(
            "Safety", "It opens by itself here, and with the passphrase wherever the password store is not."
        ),
    ),
)
_MEANS_KEYRING = QT_TRANSLATE_NOOP(
    "Safety",
    "The passphrase is then no longer needed here. Backups made until now still open with it.",
)
_DO_KEYRING = QT_TRANSLATE_NOOP("Safety", "Do without a passphrase")
_MEANS_BOTH = QT_TRANSLATE_NOOP("Safety", "Your passphrase stays as it is.")
_DO_BOTH = QT_TRANSLATE_NOOP("Safety", "Let it open by itself here")
_CHANGE = QT_TRANSLATE_NOOP("Safety", "Change the passphrase")
_LOCK = QT_TRANSLATE_NOOP("Safety", "Lock now")
_LEAVE = QT_TRANSLATE_NOOP("Safety", "Leave it as it is")
_WORKING = QT_TRANSLATE_NOOP("Safety", "Setting the passphrase…")
_PASSPHRASE_SET = QT_TRANSLATE_NOOP("Safety", "Your passphrase opens your diary from now on.")
_CHANGED = QT_TRANSLATE_NOOP("Safety", "The new passphrase opens your diary from now on.")
_OLDER = QT_TRANSLATE_NOOP(
    "Safety",
    "%n backup(s) still open with an older passphrase, the newest of them of {date}.",
)
_KEYRING_SET = QT_TRANSLATE_NOOP("Safety", "The passphrase is no longer needed.")
_BOTH_SET = QT_TRANSLATE_NOOP("Safety", "Your diary now opens by itself on this computer, too.")

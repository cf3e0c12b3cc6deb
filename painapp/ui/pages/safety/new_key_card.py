"""When somebody may know the passphrase or the code: the diary is written anew under another key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.safety.open_card import OpenCard
from painapp.ui.shell.diary_access import KEYRING, PASSPHRASE
from painapp.ui.shell.messages import trouble_text
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.passphrase_form import PassphraseForm
from painapp.ui.widgets.progress_line import ProgressLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from painapp.domain.errors import ExpectedError
    from painapp.domain.ports import Language
    from painapp.ui.shell.diary_access import DiaryAccess
    from painapp.ui.shell.protecting import Protecting
    from painapp.ui.tasks import Task
    from painapp.ui.theme.theme import Theme


class NewKeyCard(OpenCard):
    """Says what a new key does and does not do, makes it, and leads to the backups afterwards."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        access: DiaryAccess,
        protecting: Protecting,
        open_backups: Callable[[], None],
    ) -> None:
        say = language.text
        super().__init__(theme, say(_TITLE))
        self._language = language
        self._access = access
        self._protecting = protecting
        self._task: Task | None = None
        self.ask = QuietButton(theme, say(_ASK))
        self.ask.clicked.connect(self._unfold)
        self.explained = [Label(theme, say(words)) for words in (_MEANS, _BACKUPS, _CODE_FIRST)]
        self.form = PassphraseForm(theme)
        self.form.chosen.connect(self._make)
        self.form.left.connect(self.fold)
        self.make = PrimaryButton(theme, say(_MAKE))
        self.make.clicked.connect(lambda: self._make(None))
        self.leave_it = QuietButton(theme, say(_LEAVE))
        self.leave_it.clicked.connect(self.fold)
        self.decide = ButtonRow(theme, self.make, self.leave_it)
        self.progress = ProgressLine(theme)
        self.progress.stop_pressed.connect(self._stop)
        self.outcome = Label(theme)
        self.backups = QuietButton(theme, say(_TO_BACKUPS))
        self.backups.clicked.connect(open_backups)
        self.body.addWidget(Label(theme, say(_WHEN)))
        rest = (self.form, self.decide, self.progress, self.outcome)
        for part in (*self.explained, *rest, ButtonRow(theme, self.ask, self.backups)):
            self.body.addWidget(part)
        self.fold()
        self._say("")

    @property
    def unfolded(self) -> bool:
        """Whether it has been asked for."""
        return not self.explained[0].isHidden()

    def fold(self) -> None:
        """Only offer it."""
        parts: tuple[QWidget, ...] = (*self.explained, self.form, self.decide)
        focus = self.window().focusWidget()
        inside = focus is not None and any(part.isAncestorOf(focus) for part in parts)
        self.form.clear()
        self.ask.show()
        if inside:
            self.ask.setFocus()
        for part in parts:
            part.hide()

    def leave(self) -> None:
        """See OpenCard."""
        if self._task is None:
            self.fold()
            self._say("")

    def close_diary(self) -> None:
        """See OpenCard; a key that is being made comes to nothing, unless that is what closes the diary."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
        self._rest()
        self.fold()

    def step_back(self) -> bool:
        """See OpenCard."""
        if self._task is not None or not self.unfolded:
            return False
        self.fold()
        return True

    def _unfold(self) -> None:
        vault = self._access.vault
        if vault is None or self._task is not None:
            return
        self._say("")
        for part in self.explained:
            part.show()
        by_passphrase = PASSPHRASE in vault.slots
        self.form.setVisible(by_passphrase)
        self.decide.setVisible(not by_passphrase)
        if by_passphrase:
            self.form.start()
        else:
            self.make.setFocus()
        self.ask.hide()

    def _make(self, passphrase: str | None) -> None:
        vault = self._access.vault
        if vault is None or self._task is not None:
            return
        self.fold()
        self.ask.setEnabled(False)
        self.progress.start(self._language.text(_WORKING))
        self.progress.stop.setFocus()
        ended = False

        def end() -> None:
            nonlocal ended
            ended = True
            self._task = None
            self._rest()

        def done() -> None:
            end()
            self._say(self._language.text(_DONE), backups=True)
            self.backups.setFocus()  # the page closed with the older diary, and opened with the new one

        def refused(error: ExpectedError) -> None:
            end()
            self._say(trouble_text(error, self._language))

        task = self._protecting.change_data_key(
            passphrase,
            keyring_too=KEYRING in vault.slots or passphrase is None,
            progress=self.progress.show_share,
            done=done,
            refused=refused,
        )
        if not ended:  # a runner may do it at once
            self._task = task

    def _stop(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
        self._rest()
        self._say(self._language.text(_STOPPED))

    def _rest(self) -> None:
        had_focus = self.progress.stop.hasFocus()
        self.ask.setEnabled(True)
        if had_focus:
            self.ask.setFocus()
        self.progress.finish()

    def _say(self, text: str, *, backups: bool = False) -> None:
        self.outcome.setText(text)
        self.outcome.setVisible(bool(text))
        self.backups.setVisible(backups)
        announce(self, text)


_TITLE = QT_TRANSLATE_NOOP("Safety", "If somebody may know how to get in")
_WHEN = QT_TRANSLATE_NOOP(
    "Safety",
    "If somebody may know your passphrase or may have used this computer as you, give your diary a new key.",
)
_ASK = QT_TRANSLATE_NOOP("Safety", "Give my diary a new key")
_MEANS = QT_TRANSLATE_NOOP(
    "Safety",
    "The whole diary is written anew. What they know then opens it no longer. Your recovery sheet goes on "
    "working.",
)
_CODE_FIRST = QT_TRANSLATE_NOOP(
    "Safety", "If it is the recovery sheet they may have seen, make a new code first, then come back here."
)
_BACKUPS = QT_TRANSLATE_NOOP(
    "Safety", "Backups made until now stay as they are: they open with what opened them then."
)
_MAKE = QT_TRANSLATE_NOOP("Safety", "Make the new key")
_LEAVE = QT_TRANSLATE_NOOP("Safety", "Leave it as it is")
_WORKING = QT_TRANSLATE_NOOP("Safety", "Writing your diary anew…")
_STOPPED = QT_TRANSLATE_NOOP("Safety", "Stopped. Everything is as it was.")
_DONE = QT_TRANSLATE_NOOP(
    "Safety",
    "Your diary has a new key. Older backups open with what opened them then, so make a new one.",
)
_TO_BACKUPS = QT_TRANSLATE_NOOP("Safety", "Make a backup with the new key")

"""The recovery sheet: a code on paper that opens the diary when nothing else does."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.errors import ExpectedError
from painapp.domain.moments import local_now
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.recovery.check_card import AnotherCard, CheckCard
from painapp.ui.pages.recovery.code_card import CodeCard
from painapp.ui.pages.recovery.next_time_card import NextTimeCard
from painapp.ui.pages.recovery.state import sheet_state
from painapp.ui.shell.diary_access import RECOVERY
from painapp.ui.shell.messages import code_trouble, trouble_text
from painapp.ui.shell.page import Page
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import PrimaryButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from painapp.domain.changes import Changes
    from painapp.domain.ports import Clock, Language
    from painapp.ui.pages.recovery.sheet_maker import SheetMaker
    from painapp.ui.shell.diary_access import DiaryAccess
    from painapp.ui.shell.messages import Messages
    from painapp.ui.shell.protecting import Protecting
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault


class RecoveryPage(Page):
    """Makes a code, gives it away once, checks it, and sets how the diary opens after it was used.

    A new code is in memory only, from its making until the person has it or the diary is locked; `ask_where`
    answers where the sheet is to be saved, and that file is the only place it is ever written to.
    """

    def __init__(
        self,
        theme: Theme,
        language: Language,
        clock: Clock,
        access: DiaryAccess,
        protecting: Protecting,
        sheets: SheetMaker,
        messages: Messages,
    ) -> None:
        super().__init__()
        self._language = language
        self._clock = clock
        self._access = access
        self._sheets = sheets
        self._messages = messages
        self._vault: Vault | None = None
        self._code = ""
        self._taken = False
        self._settled = False
        self.next_time = NextTimeCard(theme, language, protecting)
        self.next_time.settled.connect(self._settle)
        self.code = CodeCard(theme, language)
        self.code.save_pressed.connect(self._save)
        self.code.shown.connect(self._take)
        self.code.done_pressed.connect(self._have_it)
        self.check = CheckCard(theme, language)
        self.check.check_pressed.connect(self._check)
        self.another = AnotherCard(theme, language)
        self.another.wanted.connect(self._make)
        self._build(theme)

    def title(self) -> str:
        """See Page."""
        return self._language.text(_TITLE)

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self._vault = vault
        self._settled = False

    def close_diary(self) -> None:
        """Forget the code; one that nobody has is taken out of the diary again, since it protects nothing."""
        if self._vault is not None and self._code and not self._taken:
            with suppress(ExpectedError):
                self._vault.drop_recovery_code()
        self._forget()
        self.next_time.start()
        self._vault = None

    def concerned(self, changes: Changes) -> bool:
        """Only settings alter what is shown here."""
        return changes.settings

    def refresh(self) -> None:
        """Show the code that was just made, or the sheet there is, or the offer of one."""
        vault = self._vault
        if vault is None:
            return
        state = sheet_state(vault.slots, vault.diary.safekeeping, self._language)
        # One thing at a time: how it shall open next time, then a new code, then the sheet there is.
        asks = self._access.opened_by == RECOVERY and not self._settled
        rest = not asks and not self._code
        self.next_time.setVisible(asks)
        self.code.setVisible(bool(self._code) and not asks)
        for card in (self.check, self.another):
            card.setVisible(state.has_sheet and rest)
        self.check.show_line(state.line)
        self.offer.setVisible(not state.has_sheet and rest)

    def leave(self) -> None:
        """Leave neither a code on the screen nor one half typed."""
        self.code.hide_code()
        self.check.forget()
        self.another.fold()
        self.next_time.start()

    def step_back(self) -> bool:
        """Hide the code, or fold what is open."""
        if self.code.showing:
            self.code.hide_code()
        elif self.next_time.form_open:
            self.next_time.start()
        elif self.another.unfolded:
            self.another.fold()
        else:
            return False
        return True

    def start_focus(self) -> QWidget | None:
        """The one thing most people come for."""
        wanted = (self.next_time.passphrase, self.code.save, self.check.code, self.make)
        return next((one for one in wanted if one.isVisibleTo(self)), None)

    def _build(self, theme: Theme) -> None:
        say = self._language.text
        self.frame = PageFrame(theme, say(_TITLE))
        self.frame.set_sub_line(say(_SUB_LINE))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self.offer = Card(theme)
        self.offer.setAccessibleName(say(_MAKE))
        self.make = PrimaryButton(theme, say(_MAKE))
        self.make.clicked.connect(self._make)
        self.offer.body.addWidget(Label(theme, say(_WHY)))
        self.offer.body.addWidget(Label(theme, say(_ONLY_ONCE), kind="soft"))
        self.offer.body.addWidget(ButtonRow(theme, self.make))
        for card in (self.next_time, self.offer, self.code, self.check, self.another):
            self.frame.add(card)
            card.hide()

    def _make(self) -> None:
        """Make a code, in place of an older one; from here on it has to be taken along."""
        if self._vault is None:
            return
        try:
            code = self._vault.make_recovery_code()
        except ExpectedError as error:
            self._messages.trouble(error)
            return
        self._code, self._taken = code.text, False
        self._keep(recovery_made="")  # whatever sheet there was is none any more, should all end here
        self.code.take(self._code)
        self.another.fold()
        self.check.forget()
        self.refresh()
        self.code.save.setFocus()
        self._messages.announce(self._language.text(_MADE))

    def _save(self) -> None:
        from painapp.sheets.recovery import RecoverySheet

        if self._vault is None or not self._code:
            return
        sheet = RecoverySheet(self._code, str(self._vault.id)[:8], self._today())
        self._sheets.save(sheet, self._saved, self._not_saved)

    def _saved(self, file: Path) -> None:
        self._take()
        self.code.show_saved(file)

    def _not_saved(self, error: ExpectedError) -> None:
        self.code.show_problem(trouble_text(error, self._language))

    def _take(self) -> None:
        """The person has the code now; keep the day, so that it can be asked for in a week."""
        if self._vault is None or self._taken or not self._code:
            return
        self._taken = True
        made = self._today().isoformat()
        self._keep(recovery_made=made, recovery_checked="", recovery_asked="")

    def _have_it(self) -> None:
        self._forget()
        self.refresh()
        self.check.code.setFocus()

    def _check(self, typed: str) -> None:
        from painapp.vault.recovery_code import read_recovery_code

        if self._vault is None:
            return
        try:
            fits = self._vault.recovery_fits(read_recovery_code(typed))
        except ExpectedError as error:
            self.check.show_misfit(code_trouble(error, self._language))
            return
        if fits:
            self.check.show_fits()
            self._keep(recovery_checked=self._today().isoformat())
            self.refresh()
        else:
            self.check.show_misfit()

    def _keep(self, **changed: str) -> None:
        if self._vault is None:
            return
        try:
            self._vault.diary.save_safekeeping(replace(self._vault.diary.safekeeping, **changed))
        except ExpectedError as error:
            self._messages.trouble(error)

    def _settle(self, said: str) -> None:
        self._settled = True
        self.refresh()
        if said:
            self._messages.tell(said)
        focus = self.start_focus()
        if focus is not None:
            focus.setFocus()

    def _forget(self) -> None:
        self._code, self._taken = "", False
        self.code.forget()
        self.check.forget()
        self.another.fold()

    def _today(self) -> date:
        return local_now(self._clock).date()


_TITLE = QT_TRANSLATE_NOOP("Recovery", "Recovery sheet")
_SUB_LINE = QT_TRANSLATE_NOOP("Recovery", "A code on paper that opens your diary when nothing else does.")
_WHY = QT_TRANSLATE_NOOP(
    "Recovery",
    "If you forget a passphrase, or this computer breaks or is lost, the code on this sheet still opens your "
    "diary and its backups. Without it, nobody can bring them back, not even we.",
)
_ONLY_ONCE = QT_TRANSLATE_NOOP(
    "Recovery", "You get the code once. PainApp keeps no copy that it could show again."
)
_MAKE = QT_TRANSLATE_NOOP("Recovery", "Make a recovery sheet")
_MADE = QT_TRANSLATE_NOOP("Recovery", "Your new recovery code is ready.")

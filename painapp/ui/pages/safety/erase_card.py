"""Erase everything: what would go and what cannot be reached, said before anything is erased."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.backups.state import only_here
from painapp.ui.pages.safety.fact_lines import FactLines
from painapp.ui.pages.safety.open_card import OpenCard
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from painapp.domain.ports import Language
    from painapp.ui.pages.safety.erasing import Eraser, Facts
    from painapp.ui.shell.backup_keeper import BackupKeeper
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault


class First(NamedTuple):
    """What may be wanted before everything goes."""

    make_sheet: Callable[[], None]
    make_file: Callable[[], None]


class EraseCard(OpenCard):
    """A first press says what would go; a second one, elsewhere on the card, erases it.

    The keyboard goes to "Keep everything" in between, so that a press too many erases nothing.
    """

    def __init__(
        self,
        theme: Theme,
        language: Language,
        eraser: Eraser,
        keeper: BackupKeeper,
        first: First,
    ) -> None:
        say = language.text
        super().__init__(theme, say(_TITLE))
        self._language = language
        self._eraser = eraser
        self._keeper = keeper
        self._do_first = first
        self._alone = True
        self.ask = QuietButton(theme, say(_ASK))
        self.ask.clicked.connect(self._ask)
        self.going = FactLines(theme)
        self.staying = FactLines(theme)
        self.advice = Label(theme)
        self.keep = QuietButton(theme, say(_KEEP))
        self.keep.clicked.connect(self.close_panel)
        self.backup = QuietButton(theme)
        self.backup.clicked.connect(self._prepare)
        self.erase = QuietButton(theme, say(_ERASE), "trash-2")
        self.erase.clicked.connect(self._erase)
        self.working = Label(theme, kind="soft")
        self._panel: tuple[QWidget, ...] = (
            Label(theme, say(_GOES), kind="strong"),
            self.going,
            Label(theme, say(_STAYS), kind="strong"),
            self.staying,
            self.advice,
            ButtonRow(theme, self.keep, self.backup, self.erase),
        )
        self.asking = ButtonRow(theme, self.ask)
        for part in (Label(theme, say(_WHAT)), self.asking, *self._panel, self.working):
            self.body.addWidget(part)
        self.close_panel()

    @property
    def is_open(self) -> bool:
        """Whether what would go is shown."""
        return not self.erase.isHidden()

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self._alone = only_here(vault.slots)

    def close_diary(self) -> None:
        """See OpenCard."""
        self.close_panel()

    def refresh(self) -> None:
        """See OpenCard."""
        vault = self._keeper.access.vault
        self._alone = vault is None or only_here(vault.slots)

    def leave(self) -> None:
        """See OpenCard."""
        self.close_panel()

    def step_back(self) -> bool:
        """See OpenCard."""
        was_open = self.is_open
        self.close_panel()
        return was_open

    def _ask(self) -> None:
        self._eraser.look(self._keeper.second_folder, self._show)

    def _show(self, facts: Facts) -> None:
        """Say what would go; and that without a recovery sheet no copy could be opened afterwards."""
        say = self._language.text
        self.going.show_lines(facts.going)
        self.staying.show_lines(facts.staying)
        self.advice.setText(say(_FIRST_A_SHEET if self._alone else _FIRST_A_BACKUP))
        self.backup.setText(say(_MAKE_SHEET if self._alone else _MAKE_BACKUP))
        self.asking.hide()
        for part in (*self._panel, self.keep, self.backup, self.erase):
            part.show()
        self.keep.setFocus()
        announce(self, " ".join((say(_GOES), *facts.going)))

    def close_panel(self) -> None:
        """Erase nothing."""
        had_focus = any(button.hasFocus() for button in (self.keep, self.erase))
        for part in (*self._panel, self.keep, self.backup, self.erase):
            part.hide()
        self.going.show_lines(())
        self.working.setText("")
        self.working.hide()
        self._let_press(True)
        self.asking.show()
        if had_focus:
            self.ask.setFocus()

    def _prepare(self) -> None:
        """Make a recovery sheet first, or a file to take along, wherever that is done."""
        if self._alone:
            self._do_first.make_sheet()
        else:
            self._do_first.make_file()

    def _erase(self) -> None:
        self._let_press(False)
        self._say(self._language.text(_ERASING))
        self._eraser.erase(self._keeper.second_folder)

    def _let_press(self, may: bool) -> None:
        for button in (self.keep, self.backup, self.erase):
            button.setEnabled(may)

    def _say(self, text: str) -> None:
        self.working.setText(text)
        self.working.show()
        announce(self, text)


_TITLE = QT_TRANSLATE_NOOP("Safety", "Erase everything")
_WHAT = QT_TRANSLATE_NOOP(
    "Safety",
    "It is your diary, and you may take it off this computer. First you see what would go; nothing happens "
    "before you press once more.",
)
_ASK = QT_TRANSLATE_NOOP("Safety", "Show what would be erased")
_GOES = QT_TRANSLATE_NOOP("Safety", "This would go, and cannot be brought back:")
_STAYS = QT_TRANSLATE_NOOP("Safety", "This PainApp cannot reach:")
_FIRST_A_BACKUP = QT_TRANSLATE_NOOP(
    "Safety",
    "If you may want it back one day, make a file to take along first. Your recovery code or passphrase "
    "opens it.",
)
_FIRST_A_SHEET = QT_TRANSLATE_NOOP(
    "Safety",
    "If you may want it back one day, make a recovery sheet first, and then a file to take along. Without "
    "the sheet, no copy can be opened afterwards.",
)
_MAKE_BACKUP = QT_TRANSLATE_NOOP("Safety", "Make a file to take along")
_MAKE_SHEET = QT_TRANSLATE_NOOP("Safety", "Make a recovery sheet")
_KEEP = QT_TRANSLATE_NOOP("Safety", "Keep everything")
_ERASE = QT_TRANSLATE_NOOP("Safety", "Erase my diary")
_ERASING = QT_TRANSLATE_NOOP("Safety", "Erasing…")

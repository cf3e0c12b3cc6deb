"""Backups: the copies there are, making one, a second place for them, and the way back from one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.errors import ExpectedError
from painapp.domain.moments import local_now
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.backups.list_card import ListCard
from painapp.ui.pages.backups.now_card import NowCard
from painapp.ui.pages.backups.place_card import PlaceCard
from painapp.ui.pages.backups.restore_card import RestoreCard
from painapp.ui.pages.backups.restoring import Restoring
from painapp.ui.pages.backups.state import in_their_places, newest_words, only_here, shelf_rows
from painapp.ui.shell.messages import trouble_lines
from painapp.ui.shell.page import Page
from painapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from painapp.domain.changes import Changes
    from painapp.domain.ports import Language
    from painapp.ui.pages.backups.state import BackupRow
    from painapp.ui.shell.backup_keeper import BackupKeeper
    from painapp.ui.shell.file_dialogs import Asking
    from painapp.ui.shell.messages import Messages
    from painapp.ui.theme.theme import Theme
    from painapp.vault.backups.daily import Kept
    from painapp.vault.vault import Vault


class BackupsPage(Page):
    """Shows what `keeper` knows; a backup that is looked at stands alone on the page."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        keeper: BackupKeeper,
        asking: Asking,
        messages: Messages,
        make_sheet: Callable[[], None],
    ) -> None:
        super().__init__()
        self._language = language
        self._keeper = keeper
        self._asking = asking
        self._vault: Vault | None = None
        self._row: BackupRow | None = None
        self._painted_on: date | None = None
        self._build(theme)
        self.restoring = Restoring(language, keeper, self.restore, messages)
        self.restoring.left.connect(self._leave)
        self._listen(make_sheet)

    def title(self) -> str:
        """See Page."""
        return self._language.text(_TITLE)

    def start_focus(self) -> QWidget | None:
        """What there is to do, on the page or on the backup that is looked at."""
        return self.now.make if self._row is None else self.restore.leave

    def concerned(self, changes: Changes) -> bool:
        """The list changes with the shelf, not with entries; settings may hold another second place."""
        return changes.settings

    def outdated(self) -> bool:
        """After midnight "today" is another day."""
        return self._vault is not None and local_now(self._keeper.clock).date() != self._painted_on

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self._vault = vault

    def close_diary(self) -> None:
        """See Page."""
        self._vault = None
        self.restoring.forget()
        self._row = None  # its line goes with the list
        self._leave()
        self.list.clear()
        self.now.end("")
        self.now.show_newest("")

    def leave(self) -> None:
        """Leave nothing typed standing on the screen."""
        self.restore.key.clear()

    def step_back(self) -> bool:
        """Esc leaves the backup that is looked at."""
        if self._row is None:
            return False
        self.restoring.leave()
        return True

    def refresh(self) -> None:
        """Show what is known, and look into the folders anew."""
        if self._vault is None:
            return
        self._painted_on = local_now(self._keeper.clock).date()
        self.now.show_only_here(only_here(self._vault.slots))
        self._show_place()
        self._show_shelf()
        self._keeper.look()

    def _build(self, theme: Theme) -> None:
        self.frame = PageFrame(theme, self._language.text(_TITLE))
        self.frame.set_sub_line(self._language.text(_WHAT))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self.now = NowCard(theme, self._language)
        self.list = ListCard(theme, self._language)
        self.place = PlaceCard(theme, self._language)
        self.restore = RestoreCard(theme, self._language)
        for card in (self.now, self.list, self.place, self.restore):
            self.frame.add(card)
        self.restore.hide()

    def _listen(self, make_sheet: Callable[[], None]) -> None:
        keeper = self._keeper
        keeper.shelf_changed.connect(self._show_shelf)
        keeper.began.connect(self._making)
        keeper.progressed.connect(self.now.progress.show_share)
        keeper.ended.connect(self._made)
        self.now.make_pressed.connect(keeper.make_now)
        self.now.stop_pressed.connect(keeper.stop)
        self.now.sheet_pressed.connect(make_sheet)
        self.list.opened.connect(self._open)
        self.list.elsewhere_pressed.connect(self._open_from_elsewhere)
        self.place.choose_pressed.connect(self._choose_place)
        self.place.forget_pressed.connect(lambda: self._use_place(None))

    def _show_shelf(self) -> None:
        if self._vault is None:
            return
        if not self._keeper.looked:
            self.list.show_reading()
            return
        places = self._keeper.places()
        rows = shelf_rows(in_their_places(self._keeper.backups), places, self._keeper.clock, self._language)
        self.now.show_newest(newest_words(rows, self._language))
        self.list.show_rows(rows)
        self._show_place()

    def _show_place(self) -> None:
        folder = self._keeper.second_folder
        self.place.show_place(str(folder) if folder else "", there=self._keeper.second_there)

    def _making(self) -> None:
        self.now.begin()
        self.list.set_busy(True)

    def _made(self, outcome: Kept | ExpectedError | None) -> None:
        """Say how it went: a Kept, an ExpectedError, or None where it was stopped."""
        self.list.set_busy(False)
        if self._vault is None:
            self.now.end("")  # a lock stopped it
        elif outcome is None:
            self.now.end(self._language.text(_STOPPED))
        elif isinstance(outcome, ExpectedError):
            self.now.end(trouble_lines(outcome, self._language))
        else:
            self.now.end(self._made_words(outcome))

    def _made_words(self, kept: Kept) -> str:
        said = [self._language.text(_MADE)]
        if kept.trouble is not None:
            said.append(trouble_lines(kept.trouble, self._language))
        return "\n".join(said)

    def _open(self, row: BackupRow) -> None:
        self._row = row
        had_focus = self.isAncestorOf(self.window().focusWidget())
        self.restore.show()
        if had_focus:
            self.restore.leave.setFocus()  # before what had it is hidden, and it would go to the rail
        for card in (self.now, self.list, self.place):
            card.hide()
        self.restoring.look_at(row)

    def _open_from_elsewhere(self) -> None:
        path = self._asking.backup_file()
        if path is not None and self._vault is not None:
            self._keeper.read_file(path, self._read)

    def _read(self, outcome: object) -> None:
        if isinstance(outcome, ExpectedError):
            self.list.say(trouble_lines(outcome, self._language))
        elif outcome is not None:
            self.list.say("")
            (row,) = shelf_rows([outcome], self._keeper.places(), self._keeper.clock, self._language)  # pyright: ignore[reportArgumentType]
            self._open(row)

    def _leave(self) -> None:
        """Go back to the list, to the line that was looked at."""
        row, self._row = self._row, None
        had_focus = self.isAncestorOf(self.window().focusWidget())
        self.restore.clear()
        for card in (self.now, self.list, self.place):
            card.show()
        self.restore.hide()
        line = self.list.line_of(row) if row is not None else None
        if had_focus:
            (line.open if line is not None else self.now.make).setFocus()

    def _choose_place(self) -> None:
        folder = self._asking.folder()
        if folder is not None:
            self._use_place(folder)

    def _use_place(self, folder: Path | None) -> None:
        self.place.say("")
        try:
            self._keeper.use_second(folder)
        except ExpectedError as error:
            self.place.say(trouble_lines(error, self._language))
        self._show_place()


_TITLE = QT_TRANSLATE_NOOP("Backups", "Backups")
_WHAT = QT_TRANSLATE_NOOP(
    "Backups", "Whole copies of your diary, each in one file, encrypted like the diary."
)
_MADE = QT_TRANSLATE_NOOP("Backups", "The backup is made, and it has been read through and checked.")
_STOPPED = QT_TRANSLATE_NOOP(
    "Backups", "Stopped. No backup was made this time; the older ones are still there."
)

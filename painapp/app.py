"""The composition root: the only file that knows everyone.

It paints the window first and loads the diary after, so that a press is taken as soon as there is a scale.
"""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon

from painapp import __version__
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.system.language import QtLanguage
from painapp.system.loading import plain_imports
from painapp.system.look_file import read_look, write_look
from painapp.ui.changes import ChangeFeed
from painapp.ui.pages.today.page import TodayPage
from painapp.ui.shell import rooms
from painapp.ui.shell.diary_access import DiaryAccess
from painapp.ui.shell.rooms import PageSpec
from painapp.ui.shell.window import MainWindow
from painapp.ui.tasks import ThreadRunner
from painapp.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from painapp.domain.ports import Clock, KeyStore, Paths
    from painapp.domain.settings import Look
    from painapp.ui.pages.settings.open_card import OpenCard
    from painapp.ui.shell.backup_keeper import BackupKeeper
    from painapp.ui.shell.file_dialogs import Asking
    from painapp.ui.shell.page import Page
    from painapp.ui.shell.protecting import Protecting
    from painapp.ui.tasks import TaskRunner
    from painapp.ui.widgets.country_choice import CountryChoice
    from painapp.vault.vault import Vault


BACKUPS_AFTER_MS = 20_000
"""How long after the diary was opened a due backup is looked for: nothing of it slows a start."""


class Computer(NamedTuple):
    """The computer around the app, real or made up for a demo or a test."""

    paths: Paths
    clock: Clock
    key_store: KeyStore


class PainApp:
    """The whole app in one window, on `computer`. `tasks` runs what takes longer than a frame.

    `language` stands in for the one the look file names; `window` is one that is on the screen already;
    `ask_where` stands in for the dialog that asks where a file of this name is to go, `asking` for those that
    ask for a backup or a folder.
    """

    def __init__(
        self,
        app: QApplication,
        computer: Computer,
        tasks: TaskRunner | None = None,
        language: QtLanguage | None = None,
        window: MainWindow | None = None,
        ask_where: Callable[[str], Path | None] | None = None,
        asking: Asking | None = None,
    ) -> None:
        paths = computer.paths
        # matplotlib reads it when the first chart is drawn; its fonts stay known from one start to the next.
        os.environ.setdefault("MPLCONFIGDIR", str(paths.cache / "matplotlib"))
        self._computer = computer
        self._app = app
        self._left_out = False
        self._ask_where = ask_where
        self._asking = asking
        self.tasks = tasks or ThreadRunner(app)
        self.look = read_look(paths.config)
        self.language = language or QtLanguage(
            self.look.language, self.look.country, paths.resources / "i18n"
        )
        self.language.install(app)
        self.theme = Theme(app, paths.resources / "fonts", paths.resources / "icons")
        self._apply_look()
        self.feed = ChangeFeed()
        self.access = DiaryAccess(paths.diary, computer.clock, computer.key_store, self.tasks, __version__)
        self.access.opened.connect(self._subscribe)
        app.setWindowIcon(QIcon(str(paths.resources / "icons" / "painapp.svg")))
        self.window = window or MainWindow()
        self.window.furnish(self.theme, self.language, self._specs(), self.access, self.feed)
        self.window.standing.bring_together = self._bring_together
        self.window.closed.connect(self.tasks.finish)

    def start(self, prepare: Callable[[], None] | None = None) -> None:
        """Show the window: Today's outline where the keyring opens the diary, else the page that fits.

        The diary itself is loaded once the window has been painted; `prepare` then makes the diary that a
        demo opens.
        """
        self._finish_erasing()
        if prepare is not None or self.access.start():
            self.window.show_rooms()
            if self.window.painted:
                QTimer.singleShot(0, lambda: self._open(prepare))
            else:
                self.window.first_painted.connect(lambda: QTimer.singleShot(0, lambda: self._open(prepare)))
        self.window.show()

    def change_look(self, look: Look) -> None:
        """Show another look at once and keep it; say so where it cannot be kept."""
        self.look = look
        self._apply_look()
        try:
            write_look(self._computer.paths.config, look)
        except OSError:
            self.window.messages.tell(self.language.text(_LOOK_NOT_KEPT))

    @property
    def country(self) -> str:
        """The code of the country in force, in small letters: as chosen, else the system's."""
        from painapp.system.language import system_country

        return (self.look.country or system_country()).lower()

    def change_country(self, country: str) -> None:
        """Keep another country for the help lines and the ways of writing dates and times."""
        self.change_look(replace(self.look, country=country))

    def watch_for_bugs(self) -> None:
        """Have errors nobody caught logged and told in the window, from whatever thread."""
        from painapp.system import bug_report
        from painapp.ui.changes import BugFeed

        feed = BugFeed(self.window)
        feed.found.connect(lambda: self.window.messages.tell(self.language.text(_BUG)))

        def tell(error: BaseException, _report: str) -> None:
            _log.error("a bug", exc_info=error)
            feed.found.emit()

        bug_report.watch_for_bugs(tell)

    def guard(self) -> None:
        """From now on lock the diary by itself: when nobody is there, at sleep, when the session is locked.

        Called once all is open and painted: nothing of it slows a start.
        """
        from painapp.system.awake import asleep_seconds, steady_seconds
        from painapp.system.session_watch import watch_session
        from painapp.ui.shell.auto_lock import AutoLock

        clock = self._computer.clock
        self.auto_lock = AutoLock(self._app, self.window, self.access, clock, steady_seconds, asleep_seconds)
        self._session = watch_session(self.window, self.access.lock)

    def _apply_look(self) -> None:
        motion = {"full": False, "reduced": True}.get(self.look.motion)
        self.theme.apply(self.look.theme, self.look.text_size, motion)

    def _open(self, prepare: Callable[[], None] | None) -> None:
        with plain_imports():
            if prepare is not None:
                prepare()
            self.access.unlock_with_keyring()

    def _subscribe(self, vault: Vault) -> None:
        vault.diary.subscribe(self.feed.deliver)
        vault.diary.subscribe(lambda changes: self._mind_pictures(vault) if changes.settings else None)
        self._mind_pictures(vault)
        QTimer.singleShot(BACKUPS_AFTER_MS, self.window, self._keep_backups)

    def _keep_backups(self) -> None:
        """Look for a due backup; from now on the keeper does so after each change too."""
        if self.access.vault is not None:
            self._keeper.make_when_due()

    def _finish_erasing(self) -> None:
        """Go on with an erasing that was cut short, before anything is made or opened."""
        from painapp.vault.layout import ERASING

        if not (self._computer.paths.diary / ERASING).exists():
            return
        from painapp.domain.errors import ExpectedError
        from painapp.vault.erasing import erase_everything, was_cut_short

        if was_cut_short(self._computer.paths):
            with suppress(ExpectedError):  # what could not be erased is tried again at the next start
                erase_everything(self._computer.paths, self._computer.key_store)

    @cached_property
    def _keeper(self) -> BackupKeeper:
        from painapp.ui.shell.backup_keeper import BackupKeeper

        paths, clock = self._computer.paths, self._computer.clock
        keeper = BackupKeeper(self.access, paths.backups, clock, self.language, self.tasks, self.window)
        self.feed.changed.connect(keeper.take_note)
        keeper.noticed.connect(self.window.messages.tell)
        return keeper

    def _bring_together(self, copy: Path, over: Callable[[bool], None]) -> None:
        from painapp.ui.shell.bringing_together import BringingTogether

        BringingTogether(self._keeper, self.window.messages, self.language).bring(copy, over)

    def _file_dialogs(self) -> Asking:
        from painapp.ui.shell.file_dialogs import FileDialogs

        return self._asking or FileDialogs(self.window, self.language, self._computer.paths.config)

    def _specs(self) -> tuple[PageSpec, ...]:
        return (
            PageSpec("welcome", rooms.WELCOME, "heart", "", self._welcome, without_diary=True),
            PageSpec("locked", rooms.LOCKED, "lock", "", self._locked, without_diary=True),
            PageSpec("trouble", rooms.TROUBLE, "lock", "", self._trouble, without_diary=True),
            PageSpec("today", rooms.TODAY, "sun", "Ctrl+1", self._today),
            PageSpec("diary", rooms.DIARY, "calendar-days", "Ctrl+2", self._diary),
            PageSpec("share", rooms.SHARE, "share", "Ctrl+7", self._share),
            PageSpec(
                "emergency",
                rooms.EMERGENCY,
                "life-buoy",
                "F1",
                self._emergency,
                pinned=True,
                without_diary=True,
            ),
            PageSpec(
                "settings",
                rooms.SETTINGS,
                "settings",
                "Ctrl+,",
                self._settings,
                pinned=True,
                without_diary=True,
            ),
            PageSpec("recovery", rooms.RECOVERY, "lock", "", self._recovery, part_of="settings"),
            PageSpec("backups", rooms.BACKUPS, "download", "", self._backups, part_of="settings"),
        )

    def _where(self) -> CountryChoice:
        from painapp.content.help_lines import help_countries
        from painapp.ui.widgets.country_choice import CountryChoice

        folder = self._computer.paths.resources / "help"
        pairs = [(one.code, one.name) for one in help_countries(folder, self.language.code)]
        codes = {code for code, _name in pairs}
        country = self.country if self.country in codes else "other"
        choice = CountryChoice(self.theme, self.language, pairs, country)
        choice.chosen.connect(self.change_country)
        return choice

    def _welcome(self) -> Page:
        from painapp.ui.pages.welcome.page import WelcomePage
        from painapp.ui.pages.welcome.restoring import Here

        here = Here(self._computer.paths.diary, self._computer.clock)
        return WelcomePage(
            self.theme,
            self.language,
            self.access,
            self.tasks,
            self._where(),
            self._file_dialogs(),
            here,
        )

    def _locked(self) -> Page:
        from painapp.ui.pages.locked.page import LockedPage

        return LockedPage(self.theme, self.language, self.access)

    def _trouble(self) -> Page:
        from painapp.ui.pages.trouble.mending import Mending, Places
        from painapp.ui.pages.trouble.page import TroublePage
        from painapp.ui.pages.trouble.repairs import RepairsCard

        paths, clock = self._computer.paths, self._computer.clock
        repairs = RepairsCard(self.theme, self.language)
        places = Places(paths, clock, self._file_dialogs())
        Mending(self.language, places, self.access, self.window.messages, self.tasks, repairs)
        return TroublePage(self.theme, self.language, self.access, paths.diary, repairs)

    def _emergency(self) -> Page:
        from painapp.ui.pages.emergency.page import EmergencyPage

        folder = self._computer.paths.resources / "help"
        return EmergencyPage(self.theme, self.language, folder, self._where(), lambda: self.country)

    def _settings(self) -> Page:
        from painapp.ui.pages.settings.page import About, LookKeeper, SettingsPage

        say = self.language.text
        keys = [(spec.key, say(spec.label)) for spec in self._specs() if spec.key]
        keys += [(key, say(words)) for key, words in rooms.OTHER_KEYS]
        return SettingsPage(
            self.theme,
            self.language,
            LookKeeper(lambda: self.look, self.change_look),
            self._where(),
            self._open_cards(),
            About(__version__, str(self._computer.paths.diary), tuple(keys)),
        )

    def _mind_pictures(self, vault: Vault) -> None:
        """Leave the window out of pictures of the screen, or not, as the open diary's settings say."""
        wanted = vault.diary.settings.keep_out_of_screenshots
        if wanted == self._left_out:
            return
        from painapp.system.screen_capture import leave_out

        if leave_out(int(self.window.winId()), wanted):
            self._left_out = wanted

    def _open_cards(self) -> dict[str, OpenCard]:
        """Return the cards of Settings that are about the open diary, in their order."""
        from painapp.system.screen_capture import can_be_left_out
        from painapp.ui.pages.settings.backups_card import BackupsCard
        from painapp.ui.pages.settings.diary_card import DiaryCard
        from painapp.ui.pages.settings.erase_card import EraseCard, First
        from painapp.ui.pages.settings.erasing import Eraser
        from painapp.ui.pages.settings.lock_card import LockCard
        from painapp.ui.pages.settings.move_card import MoveCard
        from painapp.ui.pages.settings.new_key_card import NewKeyCard
        from painapp.ui.pages.settings.protection_card import ProtectionCard
        from painapp.ui.pages.settings.recovery_card import RecoveryCard
        from painapp.ui.pages.settings.who_card import WhoCard

        theme, language, go = self.theme, self.language, self.window.show_room
        sheet = partial(go, "recovery")
        move = MoveCard(theme, language, self._keeper, self._file_dialogs(), sheet)
        eraser = Eraser(self.access, self._computer.paths, language, self.window.messages, self.tasks)
        return {
            "diary": DiaryCard(theme, language, self.window.messages),
            "protection": ProtectionCard(
                theme, language, self.access, self._protecting(), self._keeper.shelf
            ),
            "lock": LockCard(theme, language, self.window.messages, can_be_left_out=can_be_left_out()),
            "recovery": RecoveryCard(theme, language, lambda: go("recovery")),
            "new_key": NewKeyCard(theme, language, self.access, self._protecting(), lambda: go("backups")),
            "backups": BackupsCard(theme, language, self._keeper, lambda: go("backups")),
            "move": move,
            "who": WhoCard(theme, language),
            "erase": EraseCard(theme, language, eraser, self._keeper, First(sheet, move.ask_where)),
        }

    def _protecting(self) -> Protecting:
        from painapp.ui.shell.protecting import Protecting

        return Protecting(self.access, self.tasks, self._keeper.named_numbers)

    def _recovery(self) -> Page:
        from painapp.ui.pages.recovery.page import RecoveryPage
        from painapp.ui.pages.recovery.sheet_maker import SheetMaker

        sheets = SheetMaker(self.language, self.tasks, self._computer.paths.resources, self._where_to_save())
        return RecoveryPage(
            self.theme,
            self.language,
            self._computer.clock,
            self.access,
            self._protecting(),
            sheets,
            self.window.messages,
        )

    def _backups(self) -> Page:
        from painapp.ui.pages.backups.page import BackupsPage

        return BackupsPage(
            self.theme,
            self.language,
            self._keeper,
            self._file_dialogs(),
            self.window.messages,
            lambda: self.window.show_room("recovery"),
        )

    def _where_to_save(self) -> Callable[[str], Path | None]:
        from painapp.ui.pages.share.asking import SaveDialog

        return self._ask_where or SaveDialog(self.window, self.language, self._computer.paths.config)

    def _diary(self) -> Page:
        from painapp.ui.pages.diary.page import DiaryPage

        window = self.window
        return DiaryPage(
            self.theme,
            self.language,
            self._computer.clock,
            window.messages,
            window.undo,
            window.show_room,
        )

    def _share(self) -> Page:
        with plain_imports():
            from painapp.ui.pages.share.page import SharePage

            ask_where = self._where_to_save()

        paths = self._computer.paths
        return SharePage(
            self.theme,
            self.language,
            self._computer.clock,
            self.tasks,
            self.window.messages,
            paths.resources,
            ask_where,
        )

    def _today(self) -> Page:
        clock, window = self._computer.clock, self.window
        return TodayPage(self.theme, self.language, clock, window.messages, window.undo, window.show_room)


_log = logging.getLogger(__name__)
_LOOK_NOT_KEPT = QT_TRANSLATE_NOOP(
    "App",
    "This holds until you close PainApp. It could not be kept for the next time, since the folder for "
    "settings cannot be written to.",
)
_BUG = QT_TRANSLATE_NOOP(
    "App",
    "Something in PainApp did not work, and it is not your fault. What was saved is safe. If the page looks "
    "wrong, close PainApp and open it again.",
)

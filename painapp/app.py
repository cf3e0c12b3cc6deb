"""The composition root: with `pages`, the only file that knows everyone.

It paints the window first and loads the diary after, so that a press is taken as soon as there is a scale.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from dataclasses import replace
from functools import cached_property
from importlib import import_module
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon

from painapp import __version__
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.pages import Dialogs, House, Looks, Pages
from painapp.system.language import QtLanguage
from painapp.system.look_file import read_look, write_look
from painapp.ui.changes import ChangeFeed
from painapp.ui.exercise_shelf import ExerciseShelf
from painapp.ui.shell.diary_access import DiaryAccess
from painapp.ui.shell.shown_while_locked import ShownWhileLocked
from painapp.ui.shell.window import MainWindow
from painapp.ui.tasks import ThreadRunner
from painapp.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from painapp.domain.settings import Look
    from painapp.pages import Computer
    from painapp.ui.help_now.at_hand import AtHand
    from painapp.ui.help_now.desk import HelpDesk
    from painapp.ui.player.equipment import Equipment
    from painapp.ui.shell.backup_keeper import BackupKeeper
    from painapp.ui.shell.reminding import Reminding
    from painapp.ui.tasks import TaskRunner
    from painapp.vault.lock_shelf import Shelf
    from painapp.vault.vault import Vault

    MakeEquipment = Callable[[Callable[[], Look], Callable[[Look], None]], Equipment]

HELP_READY_AFTER_MS = 1_500
"""How long after the start Help me now is made ready, so that a press finds it there."""

HELP_STEP_MS = 40
"""From one step of making it ready to the next, so that what the person does meanwhile is answered."""

BACKUPS_AFTER_MS = 20_000
"""How long after the diary was opened a due backup is looked for: nothing of it slows a start."""


class PainApp:
    """The whole app in one window, on `computer`. `tasks` runs what takes longer than a frame.

    `language` stands in for the one the look file names; `window` is one that is on the screen already;
    `dialogs` stand in for the system's, `equipment` for the voice, the sounds and the clock of exercises.
    """

    def __init__(
        self,
        app: QApplication,
        computer: Computer,
        tasks: TaskRunner | None = None,
        language: QtLanguage | None = None,
        window: MainWindow | None = None,
        dialogs: Dialogs | None = None,
        equipment: MakeEquipment | None = None,
    ) -> None:
        paths = computer.paths
        self._computer = computer
        self._app = app
        self._left_out = False
        self._make_equipment = equipment
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
        looks = Looks(lambda: self.look, self.change_look, lambda: self.country, self.change_country)
        self.exercises = ExerciseShelf(paths.resources / "exercises", self.language.code)
        house = House(
            computer,
            self.theme,
            self.language,
            self.tasks,
            self.access,
            self.window,
            lambda: self.equipment,
            self.exercises,
        )
        self.pages = Pages(house, looks, lambda: self.keeper, lambda: self.reminding, dialogs or Dialogs())
        self.window.furnish(self.theme, self.language, self.pages.specs(), self.access, self.feed)
        self.window.standing.bring_together = self._bring_together
        self.shown_while_locked = self._shelf_keeper()
        self.window.closed.connect(self.tasks.finish)
        self.window.help_wanted.connect(self.help_me_now)

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

    def help_me_now(self, begun: float = 0.0) -> None:
        """Begin Help me now over whatever is in the window; it needs no diary. `begun`: see HelpDesk."""
        self.help_desk.begin(begun)

    def change_look(self, look: Look) -> None:
        """Show another look at once and keep it; say so where it cannot be kept."""
        before, self.look = self.look, look
        if _seen(look) != _seen(before):
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

        Reminders come from now on too, where they were chosen. Called once all is open and painted: nothing
        of it slows a start.
        """
        from painapp.system.awake import asleep_seconds, steady_seconds
        from painapp.system.session_watch import watch_session
        from painapp.ui.shell.auto_lock import AutoLock

        clock = self._computer.clock
        self.auto_lock = AutoLock(
            self._app, self.window, self.access, clock, steady_seconds, asleep_seconds, self._exercising
        )
        self._session = watch_session(self.window, self.access.lock)
        self.reminding.look()
        self._mind_journeys()
        QTimer.singleShot(HELP_READY_AFTER_MS, self.window, self._get_ready)

    def _get_ready(self) -> None:
        """Step by step with time between: all at once, the window would stand still for too long."""
        steps, over = chain(self._help_steps(), self._learn_steps()), object()

        def go_on() -> None:
            if next(steps, over) is not over:
                QTimer.singleShot(HELP_STEP_MS, self.window, go_on)

        go_on()

    def _help_steps(self) -> Generator[None]:
        yield from _loading("content.exercises", "ui.player.player", "ui.help_now.desk")
        self.exercises.find(self.look.first_scene)
        yield
        self.help_desk.get_ready()
        yield
        self.equipment.get_ready()
        yield

    def _learn_steps(self) -> Generator[None]:
        """Load what Learn needs when it is first opened; what it shows is read then."""
        yield from _loading("content.course_companions", "content.lessons", "ui.pages.learn.page")
        self.pages.learning.shelf.headings  # noqa: B018 - read now and kept
        yield

    def _mind_journeys(self) -> None:
        """Ask once in each new time zone what a journey leaves to be asked."""
        from painapp.ui.shell.travelling import Travelling

        def names() -> dict[str, str]:
            from painapp.content.help_lines import help_countries

            folder = self._computer.paths.resources / "help"
            return {one.code: one.name for one in help_countries(folder, self.language.code)}

        clock, country = self._computer.clock, lambda: self.country
        self.travelling = Travelling(
            self._app, self.window, self.access, clock, self.language, country, names
        )

    def _apply_look(self) -> None:
        motion = {"full": False, "reduced": True}.get(self.look.motion)
        self.theme.apply(self.look.theme, self.look.text_size, motion)

    def _open(self, prepare: Callable[[], None] | None) -> None:
        if prepare is not None:
            prepare()
        self.access.unlock_with_keyring()

    def _subscribe(self, vault: Vault) -> None:
        vault.diary.subscribe(self.feed.deliver)
        vault.diary.subscribe(lambda changes: self._mind_pictures(vault) if changes.settings else None)
        self._mind_pictures(vault)
        QTimer.singleShot(BACKUPS_AFTER_MS, self.window, self._keep_backups)

    def _shelf_keeper(self) -> ShownWhileLocked:
        """Keep what is at hand while the diary is locked as the open diary has it."""
        shelf = ShownWhileLocked(self.access, self._computer.paths.diary, self.tasks, self.window)
        self.feed.changed.connect(shelf.take_note)
        shelf.refused.connect(lambda: self.window.messages.tell(self.language.text(_NOT_AT_HAND)))
        return shelf

    def _keep_backups(self) -> None:
        """Look for a due backup; from now on the keeper does so after each change too."""
        if self.access.vault is not None:
            self.keeper.make_when_due()

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
    def keeper(self) -> BackupKeeper:
        """Keeps the backups of the open diary; loaded when first asked for."""
        from painapp.ui.shell.backup_keeper import BackupKeeper

        paths, clock = self._computer.paths, self._computer.clock
        keeper = BackupKeeper(self.access, paths.backups, clock, self.language, self.tasks, self.window)
        self.feed.changed.connect(keeper.take_note)
        keeper.noticed.connect(self.window.messages.tell)
        return keeper

    @cached_property
    def equipment(self) -> Equipment:
        """What exercises are played with: a voice, sounds, a clock; made when first used."""
        make = self._make_equipment
        if make is None:
            from painapp.ui.player.this_computer import equipment_of_this_computer as make
        return make(lambda: self.look, self.change_look)

    def _exercising(self) -> bool:
        """Whether an exercise runs now; asked without making anything."""
        equipment: Equipment | None = self.__dict__.get("equipment")
        return equipment is not None and equipment.running

    @cached_property
    def help_desk(self) -> HelpDesk:
        """Brings Help me now over the window; made when first wanted, or soon after the start."""
        from painapp.ui.help_now.desk import HelpDesk
        from painapp.ui.help_now.view import Kit

        kit = Kit(self.exercises, self.equipment, lambda: self.look.first_scene)
        clock, shelf = self._computer.clock, self._find_shelf
        desk = HelpDesk(self.window, self.access, clock, self.theme, self.language, kit, shelf)
        self.feed.changed.connect(desk.take_note)
        return desk

    def _find_shelf(self, found: Callable[[AtHand], None]) -> None:
        """Look for what the person chose to have at hand while the diary is locked; the keyring is asked."""
        from painapp.ui.help_now.at_hand import NOTHING, AtHand
        from painapp.vault.lock_shelf import has_shelf, read_shelf

        folder, key_store = self._computer.paths.diary, self._computer.key_store

        def ended(shelf: Shelf | None) -> None:
            found(AtHand(shelf.plan, shelf.voices) if shelf is not None else NOTHING)

        if has_shelf(folder):
            self.tasks.run(lambda _progress: read_shelf(folder, key_store), ended, lambda _error: ended(None))

    @cached_property
    def reminding(self) -> Reminding:
        """Reminds at the times the person chose; loaded when first asked for."""
        from painapp.ui.shell.reminding import Reminding

        clock = self._computer.clock
        reminding = Reminding(self._app, self.window, self.access, clock, self.theme, self.language)
        self.feed.changed.connect(reminding.take_note)
        return reminding

    def _bring_together(self, copy: Path, over: Callable[[bool], None]) -> None:
        from painapp.ui.shell.bringing_together import BringingTogether

        BringingTogether(self.keeper, self.window.messages, self.language).bring(copy, over)

    def _mind_pictures(self, vault: Vault) -> None:
        """Leave the window out of pictures of the screen, or not, as the open diary's settings say."""
        wanted = vault.diary.settings.keep_out_of_screenshots
        if wanted == self._left_out:
            return
        from painapp.system.screen_capture import leave_out

        if leave_out(int(self.window.winId()), wanted):
            self._left_out = wanted


def _loading(*modules: str) -> Generator[None]:
    """Load one module of PainApp at each step."""
    for module in modules:
        import_module(f"painapp.{module}")
        yield


def _seen(look: Look) -> tuple[object, ...]:
    """What of a look is to be seen; the rest is heard, or counts later."""
    return (look.theme, look.text_size, look.motion)


_log = logging.getLogger(__name__)
_LOOK_NOT_KEPT = QT_TRANSLATE_NOOP(
    "App",
    "This holds until you close PainApp. It could not be kept for the next time, since the folder for "
    "settings cannot be written to.",
)
_NOT_AT_HAND = QT_TRANSLATE_NOOP(
    "App",
    "Your diary has it, but it could not be put at hand for while the diary is locked: this computer's "
    "password store or its disk is in the way. It is tried again when you next open your diary.",
)
_BUG = QT_TRANSLATE_NOOP(
    "App",
    "Something in PainApp did not work, and it is not your fault. What was saved is safe. If the page looks "
    "wrong, close PainApp and open it again.",
)

"""Every page of the window, and how it is built on its first visit."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.call_pages import CallPages
from painapp.guided_pages import Around, GuidedPages
from painapp.learn_pages import LearnPages
from painapp.plan_pages import PlanPages
from painapp.settings_pages import Keeping, SettingsPages
from painapp.ui.pages.today.page import TodayPage
from painapp.ui.shell import rooms
from painapp.ui.shell.rooms import PageSpec

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.domain.ports import Clock, KeyStore, Language, Paths
    from painapp.domain.settings import Look
    from painapp.ui.exercise_shelf import ExerciseShelf
    from painapp.ui.pages.share.printing import AskPrinter
    from painapp.ui.player.equipment import Equipment
    from painapp.ui.shell.backup_keeper import BackupKeeper
    from painapp.ui.shell.diary_access import DiaryAccess
    from painapp.ui.shell.file_dialogs import Asking
    from painapp.ui.shell.page import Page
    from painapp.ui.shell.reminding import Reminding
    from painapp.ui.shell.window import MainWindow
    from painapp.ui.tasks import TaskRunner
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.country_choice import CountryChoice


class Computer(NamedTuple):
    """The computer around the app, real or made up for a demo or a test."""

    paths: Paths
    clock: Clock
    key_store: KeyStore


class Dialogs(NamedTuple):
    """What stands in for the system's dialogs in a demo or a test; None asks by the dialog itself."""

    ask_where: Callable[[str], Path | None] | None = None
    """Asks where a file of this name is to go."""
    asking: Asking | None = None
    """Asks for a backup or a folder."""
    ask_printer: AskPrinter | None = None
    """Asks where to print."""


class Looks(NamedTuple):
    """The look and the country in force, and how to keep others."""

    now: Callable[[], Look]
    change: Callable[[Look], None]
    country: Callable[[], str]
    change_country: Callable[[str], None]


class House(NamedTuple):
    """What every page may be built with."""

    computer: Computer
    theme: Theme
    language: Language
    tasks: TaskRunner
    access: DiaryAccess
    window: MainWindow
    equipment: Callable[[], Equipment]
    """Gives what exercises are played with, made when first asked for."""
    exercises: ExerciseShelf


class Pages:
    """Builds each page with what it uses. `keeper` and `reminding` give the one there is, made when asked."""

    def __init__(
        self,
        house: House,
        look: Looks,
        keeper: Callable[[], BackupKeeper],
        reminding: Callable[[], Reminding],
        dialogs: Dialogs,
    ) -> None:
        self._computer = house.computer
        self._theme = house.theme
        self._language = house.language
        self._tasks = house.tasks
        self._access = house.access
        self._window = house.window
        self._look = look
        self._dialogs = dialogs
        around = Around(
            house.theme,
            house.language,
            house.computer.clock,
            house.window,
            house.tasks,
            house.computer.paths.resources,
            house.exercises,
            house.equipment,
            look.now,
            look.country,
            self._where_to_save,
        )
        self.guided = GuidedPages(around)
        """Those about guided exercises and the flare-up plan."""
        self.planning = PlanPages(around, self.guided)
        """Plan and its parts."""
        self.learning = LearnPages(around, self.guided, self.planning)
        """Learn and its parts."""
        self.calling = CallPages(around)
        """Calls, parts of Share."""
        keeping = Keeping(house.computer.paths, house.access, keeper, reminding, self._file_dialogs)
        self.settings = SettingsPages(around, self.guided, keeping, look.change, self._where, self._keys)
        """Settings and its parts."""
        self._around = around

    def specs(self) -> tuple[PageSpec, ...]:
        """Return all pages in the order of the rail, each with how it is built on its first visit."""
        guided = self.guided
        return (
            PageSpec("welcome", rooms.WELCOME, "heart", "", self._welcome, without_diary=True),
            PageSpec("locked", rooms.LOCKED, "lock", "", self._locked, without_diary=True),
            PageSpec("trouble", rooms.TROUBLE, "lock", "", self._trouble, without_diary=True),
            PageSpec("today", rooms.TODAY, "sun", "Ctrl+1", self._today),
            PageSpec("diary", rooms.DIARY, "calendar-days", "Ctrl+2", self._diary),
            PageSpec("practise", rooms.PRACTISE, "wind", "Ctrl+3", guided.practise),
            PageSpec("learn", rooms.LEARN, "graduation-cap", "Ctrl+4", self.learning.room),
            PageSpec("plan", rooms.PLAN, "map", "Ctrl+5", self.planning.hub),
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
                self.settings.settings,
                pinned=True,
                without_diary=True,
            ),
            PageSpec("exercise", rooms.EXERCISE, "wind", "", guided.exercise, part_of="practise"),
            PageSpec("paper", rooms.PAPER, "file-text", "", self._paper, part_of="diary"),
            *self.settings.specs(),
            *self.learning.specs(),
            *self.planning.specs(),
            *self.calling.specs(),
        )

    def _where(self) -> CountryChoice:
        from painapp.content.help_lines import help_countries
        from painapp.ui.widgets.country_choice import CountryChoice

        folder = self._computer.paths.resources / "help"
        pairs = [(one.code, one.name) for one in help_countries(folder, self._language.code)]
        codes = {code for code, _name in pairs}
        country = self._look.country() if self._look.country() in codes else "other"
        choice = CountryChoice(self._theme, self._language, pairs, country)
        choice.chosen.connect(self._look.change_country)
        return choice

    def _welcome(self) -> Page:
        from painapp.ui.pages.welcome.page import WelcomePage
        from painapp.ui.pages.welcome.restoring import Here

        paths = self._computer.paths
        here = Here(paths.diary, paths.backups, self._computer.clock)
        return WelcomePage(
            self._theme,
            self._language,
            self._access,
            self._tasks,
            self._where(),
            self._file_dialogs(),
            here,
        )

    def _locked(self) -> Page:
        from painapp.ui.pages.locked.page import LockedPage

        return LockedPage(self._theme, self._language, self._access)

    def _trouble(self) -> Page:
        from painapp.ui.pages.trouble.mending import Mending, Places
        from painapp.ui.pages.trouble.page import TroublePage
        from painapp.ui.pages.trouble.repairs import RepairsCard

        paths, clock = self._computer.paths, self._computer.clock
        repairs = RepairsCard(self._theme, self._language)
        places = Places(paths, clock, self._file_dialogs())
        Mending(self._language, places, self._access, self._window.messages, self._tasks, repairs)
        return TroublePage(self._theme, self._language, self._access, paths.diary, repairs)

    def _emergency(self) -> Page:
        from painapp.ui.pages.emergency.page import EmergencyPage
        from painapp.ui.pages.emergency.trusted import TrustedAtHand

        folder = self._computer.paths.resources / "help"
        at_hand = TrustedAtHand(self._computer.paths.diary, self._computer.key_store, self._tasks)
        return EmergencyPage(self._theme, self._language, folder, self._where(), self._look.country, at_hand)

    def _keys(self) -> tuple[tuple[str, str], ...]:
        """Return every key and what it does."""
        say = self._language.text
        pages = [(spec.key, say(spec.label)) for spec in self.specs() if spec.key]
        return (*pages, *((key, say(words)) for key, words in rooms.OTHER_KEYS))

    def _file_dialogs(self) -> Asking:
        from painapp.ui.shell.file_dialogs import FileDialogs

        return self._dialogs.asking or FileDialogs(self._window, self._language, self._computer.paths.config)

    def _where_to_save(self) -> Callable[[str], Path | None]:
        from painapp.ui.pages.share.asking import SaveDialog

        return self._dialogs.ask_where or SaveDialog(
            self._window, self._language, self._computer.paths.config
        )

    def _diary(self) -> Page:
        from painapp.ui.pages.diary.page import DiaryPage

        window = self._window
        return DiaryPage(
            self._theme,
            self._language,
            self._computer.clock,
            window.messages,
            window.undo,
            window.show_room,
            self._computer.paths.resources / "bodies",
        )

    def _paper(self) -> Page:
        from painapp.ui.pages.back import DIARY, BackTo
        from painapp.ui.pages.paper.page import PaperPage
        from painapp.ui.pages.paper.sheet_maker import WeekSheetMaker

        computer, window = self._computer, self._window
        sheets = WeekSheetMaker(self._language, computer.paths.resources, self._around.sheet_saver())
        page = PaperPage(
            self._theme,
            self._language,
            computer.clock,
            window.messages,
            sheets,
            window.undo,
            window.show_room,
        )
        page.frame.add_above(BackTo(self._theme, self._language, window.show_room, DIARY))
        return page

    def _share(self) -> Page:
        return self.calling.share(self._dialogs.ask_printer)

    def _today(self) -> Page:
        clock, window, paths = self._computer.clock, self._window, self._computer.paths
        page = TodayPage(
            self._theme,
            self._language,
            clock,
            window.messages,
            window.undo,
            self._go,
            paths.resources / "bodies",
        )
        page.read_try = self.learning.read_try
        return page

    def _go(self, where: str) -> None:
        """Open a page by its id, or what a link of the course leads to."""
        (self.learning.follow if ":" in where else self._window.show_room)(where)

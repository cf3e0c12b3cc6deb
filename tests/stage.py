"""The whole app on a made-up computer, in a window nobody sees: for the tour, the audit and the journeys.

It needs no test framework, since `packaging/dev.py run` plays the demo journey where there is no screen.
"""

from __future__ import annotations

import atexit
import gc
import os
import shutil
import tempfile
from contextlib import ExitStack
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QLocale, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import delete, isValid

from painapp import __version__
from painapp.app import PainApp
from painapp.domain.moments import today
from painapp.domain.recovery_offer import NOT_AGAIN
from painapp.domain.settings import Look, Safekeeping, Settings
from painapp.pages import Computer, Dialogs
from painapp.system.look_file import write_look
from painapp.system.paths import FolderPaths
from painapp.system.pseudo_language import PseudoLanguage
from painapp.ui.shell.window import USUAL
from painapp.ui.tasks import InlineRunner, Progress, Task
from painapp.ui.widgets.picture_pages import PicturePages
from tests.clocks import FixedClock
from tests.equipment import MadeUpEquipment
from tests.key_stores import MemoryKeyStore

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPixmap
    from PySide6.QtPrintSupport import QPrinter

    from painapp.system.language import QtLanguage
    from painapp.ui.tasks import TaskRunner
    from painapp.vault.vault import Vault

    Tongue = Callable[[Path], QtLanguage]

LIGHT = Look(theme="light", country="GB")
"""What a stage shows unless told otherwise: British, light, 100 %."""

PSEUDO: Tongue = PseudoLanguage
RIGHT_TO_LEFT: Tongue = partial(PseudoLanguage, right_to_left=True)

PASSPHRASE = "sea glass, lantern, slow tide"
SAFETY = "safety"
WRITING = "writing"
IN_SETTINGS = (SAFETY, WRITING)
"""Pages that are parts of Settings, each behind a card of the same name."""
LONGEST_WAIT_MS = 20_000


class DiaryKind(NamedTuple):
    """What lies in the diary's folder when the curtain rises: `days` of an invented person, or an empty one.

    Opened by the keyring, or with `passphrase` only by that. `planned` adds what that person planned, tried
    and agreed in calls (`demo/four_weeks.py`), `learning` how far they are in the course and what they keep
    of it (`demo/in_the_course.py`).
    """

    days: int = 0
    passphrase: str = ""
    planned: bool = False
    learning: bool = False


NO_DIARY = None
EMPTY = DiaryKind()
USUAL_DIARY = DiaryKind(days=90)
PLANNED_DIARY = DiaryKind(days=90, planned=True)
LEARNING_DIARY = DiaryKind(days=90, planned=True, learning=True)
PROTECTED = DiaryKind(passphrase=PASSPHRASE)


class MadeUpComputer(NamedTuple):
    """Folders, clock and keyring of one stage; another stage on it finds what the first one left."""

    folder: Path
    clock: FixedClock
    key_store: MemoryKeyStore

    @property
    def paths(self) -> FolderPaths:
        """Where the app finds its folders."""
        return FolderPaths(self.folder)


class Answers:
    """Answers in place of the dialogs that ask for a backup or a folder; None is leaving the dialog."""

    def __init__(self) -> None:
        self.file: Path | None = None
        self.export: Path | None = None
        self.place: Path | None = None

    def backup_file(self) -> Path | None:
        """See Asking."""
        return self.file

    def export_file(self) -> Path | None:
        """See Asking."""
        return self.export

    def folder(self) -> Path | None:
        """See Asking."""
        return self.place


class WaitingRunner:
    """Does nothing until `release`: what the window is like before the keyring has answered."""

    def __init__(self, _parent: QObject) -> None:
        self._jobs: list[Callable[[], None]] = []

    def run(
        self,
        job: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        progress: Callable[[float], None] | None = None,
    ) -> Task:
        """See TaskRunner."""
        self._jobs.append(lambda: InlineRunner().run(job, done, failed, progress) and None)
        return Task(Progress(progress or (lambda _share: None)))

    def release(self) -> None:
        """Do all that waits, now."""
        jobs, self._jobs = self._jobs, []
        for job in jobs:
            job()

    def finish(self) -> None:
        """Forget what waits."""
        self._jobs.clear()


@cache
def _model(kind: DiaryKind) -> MadeUpComputer:
    """The diary that every computer with a diary of this kind holds a copy of: made once for the process."""
    folder = Path(tempfile.mkdtemp(prefix="painapp-model-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    model = MadeUpComputer(folder, FixedClock(), MemoryKeyStore())
    make_diary(kind, model)
    return model


class Props:
    """Hands out computers, each with a copy of the diary that is asked for."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="painapp-stage-"))
        self._count = 0

    def computer(self, kind: DiaryKind | None = NO_DIARY) -> MadeUpComputer:
        """Return a computer of its own with such a diary, in the evening of Sunday 22 November 2026."""
        computer = self._new()
        if kind is not None:
            model = _model(kind)
            shutil.copytree(model.paths.diary, computer.paths.diary, dirs_exist_ok=True)
            computer.key_store.secrets.update(model.key_store.secrets)
        return computer

    def close(self) -> None:
        """Leave nothing behind."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _new(self) -> MadeUpComputer:
        self._count += 1
        return MadeUpComputer(self._folder / str(self._count), FixedClock(), MemoryKeyStore())


def make_diary(kind: DiaryKind, computer: MadeUpComputer) -> None:
    """Make a diary of `kind` on `computer`."""
    from painapp.vault.vault import create_vault

    folder, clock = computer.paths.diary, computer.clock
    protected_by: dict[str, Any] = {"key_store": computer.key_store}
    if kind.passphrase:
        protected_by = {"passphrase": kind.passphrase}
    vault = create_vault(folder, clock, **protected_by, app_version=__version__)
    if kind.days:
        from painapp.demo.person import invented_entries
        from painapp.demo.phrases import ALIAS

        entries = invented_entries(kind.days, today(clock), zone=clock.zone_name())
        vault.diary.record_all(entry for entry in entries if entry.written.at <= clock.now())
        if kind.planned:
            from painapp.demo.four_weeks import four_weeks

            vault.diary.record_all(four_weeks(today(clock), zone=clock.zone_name()))
        if kind.learning:
            from painapp.demo.in_the_course import in_the_course

            vault.diary.record_all(in_the_course(today(clock), zone=clock.zone_name()))
        vault.diary.save_settings(Settings(summary_name=ALIAS))
        vault.diary.save_safekeeping(Safekeeping(recovery_asked=NOT_AGAIN))  # its own scenes ask
    vault.close()


class Stage:
    """The app on `computer`, shown from `with` on and taken down after it with everything it made.

    `look` is written to the computer before the start; None leaves what is there. `tongue` makes another
    language than the look's own. `tasks` are done at once unless a runner is given. `ask_where` answers where
    a file is to be saved; else that is a folder of the computer.
    """

    def __init__(
        self,
        computer: MadeUpComputer,
        look: Look | None = LIGHT,
        tongue: Tongue | None = None,
        tasks: Callable[[QObject], TaskRunner] | None = None,
        size: tuple[int, int] = USUAL,
        ask_where: Callable[[str], Path | None] | None = None,
    ) -> None:
        self.computer = computer
        self.answers = Answers()
        """Where a backup is opened from or a folder is, as the person will answer."""
        self._ask_where = ask_where or self._beside_the_diary
        self.clock = computer.clock
        self._look = look
        self._tongue = tongue
        self._tasks = tasks
        self._size = size
        self._holder = QObject()
        self._after = ExitStack()
        self._painapp: PainApp | None = None

    # Up and down

    def __enter__(self) -> Self:
        app = offscreen_app()
        self._remember(app)
        paths = self.computer.paths
        if self._look is not None:
            write_look(paths.config, self._look)
        tasks = self._tasks(self._holder) if self._tasks is not None else InlineRunner()
        language = self._tongue(paths.resources / "i18n") if self._tongue is not None else None
        self._painapp = PainApp(
            app,
            Computer(paths, self.clock, self.computer.key_store),
            tasks,
            language=language,
            dialogs=Dialogs(self._ask_where, self.answers, self._print_beside_the_diary),
            equipment=MadeUpEquipment,
        )
        self.window.resize(*self._size)
        self._painapp.start()
        self.window.activateWindow()
        self.settle()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the window as a person does, and let go of everything; again is fine."""
        painapp, self._painapp = self._painapp, None
        if painapp is None:
            return
        if not painapp.window.close():  # it warns once where something could not be saved
            painapp.window.close()
        painapp.tasks.finish()
        settle()
        for thing in (painapp.window, painapp.access, painapp.feed, painapp.theme, self._holder):
            if isValid(thing):
                delete(thing)
        offscreen_app().removeTranslator(painapp.language._translator)
        del painapp
        self._after.close()
        gc.collect()

    def _beside_the_diary(self, name: str) -> Path:
        folder = self.computer.folder / "Documents"
        folder.mkdir(parents=True, exist_ok=True)
        return folder / name

    def _print_beside_the_diary(self, paper: str, title: str, _pages: int) -> QPrinter:
        from PySide6.QtPrintSupport import QPrinter

        from painapp.ui.pages.share.printing import make_ready

        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        make_ready(printer, paper, title)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self._beside_the_diary("Printed.pdf")))
        return printer

    def _remember(self, app: QApplication) -> None:
        """Put the application back afterwards as it was, for whoever uses it next."""
        before = QLocale()
        restore = self._after.callback
        restore(app.setStyleSheet, app.styleSheet())
        restore(app.setFont, app.font())
        restore(app.setPalette, app.palette())
        restore(app.setLayoutDirection, app.layoutDirection())
        restore(QLocale.setDefault, before)
        restore(app.styleHints().unsetColorScheme)

    # What stands on it

    @property
    def painapp(self) -> PainApp:
        """The app."""
        if self._painapp is None:
            raise RuntimeError("the stage is not set")
        return self._painapp

    @property
    def window(self) -> Any:
        """Its window."""
        return self.painapp.window

    @property
    def vault(self) -> Vault:
        """The open diary."""
        vault = self.painapp.access.vault
        if vault is None:
            raise RuntimeError("the diary is not open")
        return vault

    @property
    def page(self) -> Any:
        """The page in front."""
        return self.window.navigator.page(self.window.navigator.current)

    @property
    def room(self) -> str:
        """The id of the page in front."""
        return self.window.navigator.current

    def go(self, page_id: str) -> Any:
        """Open a page by its button on the rail, a part of Settings through that; return it."""
        self.click(self.window.rail.button("settings" if page_id in IN_SETTINGS else page_id))
        if page_id in IN_SETTINGS:
            self.click(self.page.cards[page_id].open)
        return self.page

    @property
    def equipment(self) -> MadeUpEquipment:
        """What exercises are played with here: its time goes on by `pass_time` only."""
        made = self.painapp.equipment
        if not isinstance(made, MadeUpEquipment):
            raise TypeError("not the equipment of a stage")
        return made

    # What a person does

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Press the mouse on a control that is in sight, as a person can."""
        self.bring_into_view(widget)
        if not widget.isVisible() or not widget.isEnabled():
            raise AssertionError(f"{widget} cannot be pressed")
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())
        self.settle()

    def press(
        self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key, or that of a letter; it goes where the keyboard is."""
        handle: Any = self.window.windowHandle()
        QTest.keyClick(handle, key, modifier)  # pyright: ignore[reportArgumentType, reportCallIssue]
        self.settle()

    def type(self, text: str) -> None:
        """Type a text where the keyboard is."""
        handle: Any = self.window.windowHandle()
        for letter in text:
            QTest.keyClick(handle, letter)  # pyright: ignore[reportArgumentType, reportCallIssue]
        self.settle()

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll the page so that `widget` can be seen."""
        self.settle()
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget)
            above = above.parentWidget()

    def settle(self) -> None:
        """Let everything that waits happen."""
        settle()

    def wait_until(self, holds: Callable[[], bool], what: str) -> None:
        """Wait for other threads until something holds. Raises AssertionError after a long while."""
        patience = QElapsedTimer()
        patience.start()
        while not holds():
            if patience.hasExpired(LONGEST_WAIT_MS):
                raise AssertionError(f"waited in vain until {what}")
            QTest.qWait(2)

    # What can be seen

    def change_look(self, look: Look) -> None:
        """Show another look, as Settings does."""
        self.painapp.change_look(look)
        self.page.refresh()  # Settings shows which look it is
        self.settle()

    def resize(self, width: int, height: int) -> None:
        """Make the window another size."""
        self.window.resize(width, height)
        self.settle()

    def show_whole(self) -> None:
        """Make the window as high as its page, so that nothing needs scrolling."""
        self.settle()
        hidden = _hidden_height(self.window)
        while hidden:
            self.resize(self.window.width(), self.window.height() + hidden)
            before, hidden = hidden, _hidden_height(self.window)
            if hidden >= before:
                return  # something on the page grows with the window

    def picture(self) -> QPixmap:
        """The window as it is painted now."""
        self.settle()
        return self.window.grab()


def settle() -> None:
    """Let queued signals, layouts, paints, deletions and timers that are due happen."""
    for _ in range(2):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def offscreen_app() -> QApplication:
    """Return the one application object, without a screen."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        app = QApplication(["painapp"])
    return app


def _hidden_height(window: QWidget) -> int:
    """How much of the page is scrolled out; a preview that scrolls its own pictures may do so."""
    previews = [pages.area for pages in window.findChildren(PicturePages)]
    areas = (area for area in window.findChildren(QScrollArea) if area.isVisible() and area not in previews)
    return max((area.verticalScrollBar().maximum() for area in areas), default=0)

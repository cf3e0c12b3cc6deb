"""The first moments: a window in the right colours at once, then everything else.

Start-up is measured from here (`--measure-start`), so this module imports next to nothing by itself.
"""

from __future__ import annotations

import gc
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from painapp.domain.settings import FIRST_SCENES
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.shell.first_sight import FirstSight, first_colours
from painapp.ui.shell.window import MainWindow

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from PySide6.QtCore import QElapsedTimer
    from PySide6.QtWidgets import QWidget

    from painapp.app import PainApp
    from painapp.domain.errors import ExpectedError
    from painapp.domain.ports import Paths
    from painapp.domain.settings import Look
    from painapp.pages import Computer
    from painapp.system.single_instance import SingleInstance


def run_window(chosen: argparse.Namespace) -> int:
    """Open the window as the command line says; return the exit status when it has closed."""
    place = _place(chosen)
    if place is not None and not place.take() and place.show_other(help_now=chosen.help_me_now):
        return 0
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setProperty("painapp_style", "Fusion")  # as painapp.ui.theme.theme names them, which is loaded later
    app.setApplicationName("PainApp")
    app.setDesktopFileName("painapp")
    from painapp.system.stopping import watch_for_stop

    def stop(number: int) -> None:
        launch.stop(number)

    with ExitStack() as cleanup:
        watch_for_stop(app, stop)  # before a demo's folder is made, so that it goes however the demo ends
        if place is not None:
            cleanup.callback(place.release)
        launch = Launch(app, chosen, cleanup, place)
        launch.show()
        return app.exec()


LONGEST_BEGUN = 3.0
"""Of the first breath in, in seconds, the most that is over before its words stand there."""


class Launch:
    """Shows the bare window, then builds the app into it on the next turn of the event loop."""

    def __init__(
        self,
        app: QApplication,
        chosen: argparse.Namespace,
        cleanup: ExitStack,
        place: SingleInstance | None = None,
    ) -> None:
        from painapp.system.look_file import read_look
        from painapp.system.window_file import keep_place, restore_place

        self._app = app
        self._chosen = chosen
        self._cleanup = cleanup
        self._place = place
        self._paths = _demo_paths(chosen, cleanup) if chosen.demo else _own_paths()
        look = read_look(self._paths.config)
        self._breathes: QElapsedTimer | None = None
        self._window = MainWindow(self._first_sight(look))
        restore_place(self._paths.config, self._window)
        self._window.closed.connect(lambda: keep_place(self._paths.config, self._window))
        self._window.first_painted.connect(lambda: QTimer.singleShot(0, self._build))
        self._times: dict[str, float] = {}
        self.painapp: PainApp | None = None
        if chosen.measure_start:
            self._window.first_painted.connect(lambda: self._note("first_paint_ms"))

    def show(self) -> None:
        """Show the window."""
        self._window.show()

    def stop(self, number: int) -> None:
        """Close the window as a person does, so that all is saved; the exit status is 128 + `number`."""
        if not self._window.close_for_good():  # it warns once of what is not saved; now there is no waiting
            self._window.close_for_good()
        self._app.exit(128 + number)

    def _first_sight(self, look: Look) -> QWidget:
        """Return what is painted before anything is loaded."""
        colours, scale = first_colours(look.theme, self._app.palette()), look.text_size / 100
        if not self._chosen.help_me_now:
            return FirstSight(colours, scale)
        from painapp.ui.help_now.first_breath import FirstBreath

        breathes, still = look.first_scene == FIRST_SCENES[0], look.motion == "reduced"
        first = FirstBreath(colours, scale, breathes=breathes, still=still)
        self._breathes = first.since
        return first

    def _build(self) -> None:
        sys.excepthook = self._bug_at_start
        from painapp.app import PainApp

        computer = _demo_computer(self._paths) if self._chosen.demo else _own_computer(self._paths)
        painapp = PainApp(self._app, computer, window=self._window)
        self.painapp = painapp
        for settled in (painapp.access.opened, painapp.access.locked, painapp.access.fresh):
            settled.connect(self._settled)
        painapp.access.troubled.connect(self._settled)
        if self._chosen.demo:
            self._window.app_name = painapp.language.text(_DEMO_NAME)
        self._mind_others(painapp)
        prepare = self._prepare(computer) if self._chosen.demo else None
        if self._chosen.help_me_now:
            self._help_first(painapp, prepare)
        else:
            painapp.start(prepare)

    def _help_first(self, painapp: PainApp, prepare: Callable[[], None] | None) -> None:
        """Begin Help me now, and look for the diary once its first breath is on the screen."""
        from PySide6.QtCore import Qt

        since = self._breathes
        began = min(since.elapsed() / 1000, LONGEST_BEGUN) if since is not None and since.isValid() else 0.0
        painapp.help_me_now(began)
        view = painapp.help_desk.view
        if view is None:
            return

        def seen() -> None:
            if self._chosen.measure_start:
                self._note("breathing_ms")
            QTimer.singleShot(0, lambda: painapp.start(prepare))

        view.seen.connect(seen, Qt.ConnectionType.SingleShotConnection)

    def _mind_others(self, painapp: PainApp) -> None:
        """Come forward when another start asks for it, and open no diary that another window has."""
        place = self._place
        if place is None:
            return

        def in_use() -> ExpectedError | None:
            from painapp.system.single_instance import BRIEF_PATIENCE_SECONDS, OpenElsewhere

            if place.take():
                return None
            if place.show_other(BRIEF_PATIENCE_SECONDS, help_now=self._chosen.help_me_now):
                QTimer.singleShot(0, self._window.close)
            return None if place.take() else OpenElsewhere()

        place.listen(self._window, self._window.come_forward, self._window.help_wanted.emit)
        painapp.access.in_use = in_use

    def _prepare(self, computer: Computer) -> Callable[[], None]:
        def prepare() -> None:
            from painapp.vault.states import anything_of_a_diary

            if not anything_of_a_diary(computer.paths.diary):
                from painapp.demo.diary import open_demo

                open_demo(computer.paths.diary, computer.clock, self._chosen.demo_days).close()

        return prepare

    def _settled(self, _what: object = None) -> None:
        """Go on as usual once the diary is open, or something else stands where it would be."""
        if gc.isenabled():
            return
        gc.enable()
        gc.freeze()
        # The next turn of the event loop comes after what is on the page has been painted.
        QTimer.singleShot(0, self._after_start)

    def _after_start(self) -> None:
        if self._chosen.measure_start:
            self._report()
            return
        self._start_log()
        if self.painapp is not None:
            self.painapp.watch_for_bugs()
            self.painapp.guard()

    def _start_log(self) -> None:
        from painapp.system.logging_setup import set_up_logging, stop_logging

        handler = set_up_logging(self._paths.logs)
        # Windows keeps a demo's folder as long as a file in it is open.
        self._cleanup.callback(stop_logging, handler)

    def _bug_at_start(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log and tell of a bug that comes before bugs are watched for, instead of waiting for ever."""
        sys.excepthook = sys.__excepthook__
        if self._chosen.measure_start:
            sys.excepthook(kind, error, trace)
            self._app.exit(1)
        elif self.painapp is not None:
            gc.enable()
            self._after_start()
            sys.excepthook(kind, error, trace)
        else:
            self._cannot_start(error)

    def _cannot_start(self, error: BaseException) -> None:
        import logging

        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QLabel

        self._start_log()
        logging.getLogger(__name__).error("cannot start", exc_info=error)
        # Not translated: whatever is broken may be the language.
        words = QLabel(_CANNOT_START.source.format(folder=self._paths.logs))
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._window.setCentralWidget(words)

    def _note(self, name: str) -> None:
        from painapp.system.process import since_process_start_ms

        self._times[name] = round(since_process_start_ms(), 1)

    def _report(self) -> None:
        import json

        self._note("ready_ms")
        sys.stdout.write(json.dumps(self._times) + "\n")
        self._window.close()


def _place(chosen: argparse.Namespace) -> SingleInstance | None:
    """Return the one place at the diary; None for a demo that is nobody else's anyway."""
    if chosen.demo and chosen.demo_folder is None:
        return None
    from painapp.system.paths import FolderPaths
    from painapp.system.single_instance import SingleInstance

    paths = FolderPaths(chosen.demo_folder) if chosen.demo else _own_paths()
    return SingleInstance(paths.diary)


def _own_paths() -> Paths:
    from painapp.system.paths import SystemPaths

    return SystemPaths()


def _demo_paths(chosen: argparse.Namespace, cleanup: ExitStack) -> Paths:
    """Return a demo's folders: in the folder it names, else in one that is gone afterwards."""
    from painapp.system.paths import FolderPaths

    folder: Path | None = chosen.demo_folder
    if folder is None:
        from pathlib import Path
        from tempfile import TemporaryDirectory

        made = TemporaryDirectory(prefix="painapp-demo-", ignore_cleanup_errors=True)
        folder = Path(cleanup.enter_context(made))
    return FolderPaths(folder)


def _own_computer(paths: Paths) -> Computer:
    from painapp.pages import Computer
    from painapp.system.clock import SystemClock
    from painapp.system.keyring_store import KeyringStore

    return Computer(paths, SystemClock(), KeyringStore(_remembered_keyring(paths)))


def _remembered_keyring(paths: Paths) -> str:
    """Return the name of the keyring that holds the diary's key, so that no other is looked for."""
    from painapp.domain.errors import ExpectedError
    from painapp.vault.states import look_at

    try:
        return look_at(paths.diary).keyring
    except ExpectedError:
        return ""  # what is wrong with the folder is told when the diary is opened


def _demo_computer(paths: Paths) -> Computer:
    from painapp.demo.key_store import DemoKeyStore
    from painapp.pages import Computer
    from painapp.system.clock import SystemClock

    return Computer(paths, SystemClock(), DemoKeyStore(paths.diary))


_CANNOT_START = QT_TRANSLATE_NOOP(
    "Launch",
    "PainApp could not start, and it is not your fault. Your diary is as it was. What is known about it is "
    "in this folder, without anything you wrote: {folder}",
)
_DEMO_NAME = QT_TRANSLATE_NOOP("Launch", "PainApp demo, an invented person")

"""The composition root: the only file that knows everyone. It paints the window first and loads the rest after."""

from __future__ import annotations

import gc
import json
import os
import sys
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from painapp import __version__
from painapp.system.clock import SystemClock
from painapp.system.language import QtLanguage
from painapp.system.loading import plain_imports
from painapp.system.look_file import read_look
from painapp.ui.changes import ChangeFeed
from painapp.ui.pages.today.page import TodayPage
from painapp.ui.shell import rooms
from painapp.ui.shell.diary_access import DiaryAccess
from painapp.ui.shell.rooms import PageSpec
from painapp.ui.shell.window import MainWindow
from painapp.ui.tasks import ThreadRunner
from painapp.ui.theme.theme import Theme

if TYPE_CHECKING:
    import argparse

    from painapp.domain.ports import Clock, KeyStore, Language, Paths
    from painapp.ui.shell.page import Page
    from painapp.ui.tasks import TaskRunner
    from painapp.vault.vault import Vault


class Computer(NamedTuple):
    """The computer around the app, real or made up for a demo or a test."""

    paths: Paths
    clock: Clock
    key_store: KeyStore


class PainApp:
    """The whole app in one window, on `computer`. `tasks` runs what takes longer than a frame."""

    def __init__(self, app: QApplication, computer: Computer, tasks: TaskRunner | None = None) -> None:
        paths = computer.paths
        self._computer = computer
        self._tasks = tasks or ThreadRunner(app)
        self.look = read_look(paths.config)
        self.language: Language = QtLanguage(self.look.language, self.look.country, paths.resources / "i18n")
        self.theme = Theme(
            app,
            paths.resources / "fonts",
            paths.resources / "icons",
            self.look.theme,
            self.look.text_size,
            reduced_motion(self.look.motion),
        )
        self.feed = ChangeFeed()
        self.access = DiaryAccess(paths.diary, computer.clock, computer.key_store, self._tasks, __version__)
        self.access.opened.connect(self._subscribe)
        self.window = MainWindow(self.theme, self.language, self._specs(), self.access, self.feed)
        self.window.closed.connect(self._tasks.finish)

    def start(self) -> None:
        """Show the window: Today's outline where the keyring opens the diary, else the page that fits.

        The diary itself is loaded once the window has been painted.
        """
        if self.access.start():
            self.window.first_painted.connect(lambda: QTimer.singleShot(0, self._open))
            self.window.show_rooms()
        self.window.show()

    def _open(self) -> None:
        with plain_imports():
            self.access.unlock_with_keyring()

    def _subscribe(self, vault: Vault) -> None:
        vault.diary.subscribe(self.feed.deliver)

    def _specs(self) -> tuple[PageSpec, ...]:
        return (PageSpec("today", rooms.TODAY, "sun", "Ctrl+1", self._today),)

    def _today(self) -> Page:
        clock, window = self._computer.clock, self.window
        return TodayPage(self.theme, self.language, clock, window.messages, window.undo)


def reduced_motion(motion: str) -> bool | None:
    """Return a look's `motion` as the theme takes it; None follows the system."""
    return {"full": False, "reduced": True}.get(motion)

"""The app's own window on a demo folder, inside a process of the bench: started as by the command line."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from painapp.__main__ import parser
from painapp.launch import Launch
from painapp.system.loading import load_qt

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

LONGEST_MS = 120_000


class OpenWindow:
    """The window with Today open. Close it when done."""

    def __init__(self, folder: Path) -> None:
        load_qt()  # as the command line does; the launch has garbage collected again
        self.app = QApplication(["painapp"])
        self._after = ExitStack()
        launch = Launch(self.app, parser().parse_args(["--demo", "--demo-folder", str(folder)]), self._after)
        launch.show()
        self.run_until(lambda: launch.painapp is not None and launch.painapp.access.vault is not None)
        self._launch = launch
        self.settle()

    @property
    def window(self) -> Any:
        """The main window."""
        return self.painapp.window

    @property
    def painapp(self) -> Any:
        """The app in it."""
        return self._launch.painapp

    def run_until(self, holds: Callable[[], bool]) -> None:
        """Let the event loop run, asleep between events as in the app, until something holds."""
        patience = QElapsedTimer()
        patience.start()
        while not holds():
            if patience.hasExpired(LONGEST_MS):
                raise TimeoutError("the window did not get there")
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)

    def run_for(self, milliseconds: float) -> None:
        """Let the event loop run for a while."""
        patience = QElapsedTimer()
        patience.start()
        self.run_until(lambda: patience.hasExpired(int(milliseconds)))

    def settle(self) -> None:
        """Let everything happen that is due."""
        for _ in range(5):
            self.app.processEvents()

    def close(self) -> None:
        """Close the window as a person does."""
        self.window.close()
        self._after.close()


def opened(folder: Path) -> Generator[OpenWindow]:
    """Open the window, and close it afterwards."""
    window = OpenWindow(folder)
    try:
        yield window
    finally:
        window.close()

"""Reminders in a real window on a real session's bus: the note, the press, the tray, and quitting from it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.deadline import wait_for
from tests.journeys.computer import NEEDED, SmallComputer, missing
from tests.journeys.desktop import Desktop
from tests.journeys.real_window import ask_to_close

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator

LACKING = missing({name: NEEDED[name] for name in ("Xvfb", "xdotool", "dbus-daemon")})

pytestmark = [
    pytest.mark.window,
    pytest.mark.slow,
    pytest.mark.skipif(bool(LACKING), reason=f"needs the Debian packages {', '.join(LACKING)}"),
]

START = """
import sys
from dataclasses import replace
from datetime import UTC, datetime, time
from painapp import launch
from painapp.__main__ import main
from painapp.ui.shell import reminding

class Clock:
    # The real one, moved so that it is a moment before a reminder.
    def __init__(self, clock):
        self.clock, self.moved = clock, None
    def put(self, local):
        self.moved = local - datetime.now()
    def now(self):
        return (datetime.now() + self.moved).astimezone().astimezone(UTC)
    def zone_name(self):
        return self.clock.zone_name()

reminding.LOOK_AGAIN_MS = 200
usual = launch.Launch._after_start
def after_start(self):
    usual(self)
    painapp = self.painapp
    reminds = painapp.reminding
    clock = reminds._clock = Clock(painapp._computer.clock)
    clock.put(datetime(2026, 11, 22, 19, 59, 58))
    diary = painapp.access.vault.diary
    diary.save_settings(replace(diary.settings, reminders=(time(20), time(22)), stay_in_tray=True))
    say = lambda *words: print(*words, painapp.access.vault is not None, self._window.isVisible(), flush=True)
    self._window.navigator.shown.connect(say)
    self._window.went_behind.connect(lambda: clock.put(datetime(2026, 11, 22, 21, 59, 58)))
    self._window.went_behind.connect(lambda: say("behind"))
    self._window.came_back.connect(lambda: say("back"))
    self._window.closed.connect(lambda: say("closed"))
    self._window.show_room("settings")
launch.Launch._after_start = after_start
sys.exit(main(["--demo", "--demo-days", "3"]))
"""


@pytest.fixture
def computer() -> Iterator[SmallComputer]:
    with SmallComputer() as made:
        made.environment["PYTHONPATH"] = str(Path(__file__).parents[2])
        made.environment["TMPDIR"] = str(made.folder)
        yield made


class Reminded:
    """The app as a process whose clock stands a moment before eight, and the desktop around it."""

    def __init__(self, computer: SmallComputer, *, tray: bool) -> None:
        self.computer = computer
        self.desktop = Desktop(computer.environment["DBUS_SESSION_BUS_ADDRESS"], tray=tray)
        computer.finally_(self.desktop.close)
        self.process: subprocess.Popen[bytes] = computer.start("painapp", [sys.executable, "-c", START])

    def lines(self) -> list[str]:
        self.desktop.calls()
        return self.computer.log_of(self.process).read_text().splitlines()

    def until(self, line: str, count: int = 1) -> None:
        wait_for(lambda: self.lines().count(line) >= count or self._ended(), f"it says {line}")
        assert self.lines().count(line) >= count, self.computer.said()

    def until_notes(self, count: int) -> None:
        wait_for(lambda: len(self.desktop.notes()) >= count or self._ended(), f"{count} notes came")
        assert len(self.desktop.notes()) == count, self.computer.said()

    def close(self) -> None:
        """Close the window as the desktop's cross does."""
        found = self.computer.run(["xdotool", "search", "--onlyvisible", "--name", "PainApp"])
        ask_to_close(self.computer.environment["DISPLAY"], int(found.split()[0]))

    def _ended(self) -> bool:
        return self.process.poll() is not None


def test_a_reminder_comes_is_pressed_and_comes_from_the_tray_too(computer: SmallComputer) -> None:
    app = Reminded(computer, tray=True)
    app.until("settings True True")
    app.until_notes(1)
    name, _replaces, icon, summary, body, actions, _hints, _timeout = app.desktop.notes()[0]
    assert (name, icon, summary, body) == ("Reminder", "", "A reminder you asked for", "")
    assert actions == ["default", "Open"]
    app.desktop.press_note()
    app.until("today True True")

    app.close()
    app.until("behind False False")
    wait_for(app.desktop.sign, "a sign is in the tray")
    seen = [app.desktop.about_sign(about) for about in ("Title", "Id", "ToolTip", "IconName")]
    assert "pain" not in str(seen).lower()
    assert list(app.desktop.menu()) == ["Open", "Help me now", "Quit"]
    app.until_notes(2)
    app.desktop.press_note()
    app.until("back False False")
    app.until("today True True", 2)

    app.close()
    app.until("behind False False", 2)
    app.desktop.press_sign()
    app.until("back False False", 2)
    app.close()
    app.until("behind False False", 3)
    app.desktop.choose("Quit")
    wait_for(lambda: app.desktop.calls() and app.process.poll() is not None, "it ends")
    assert app.process.returncode == 0, computer.said()
    assert app.lines()[-1] == "closed False False"


def test_where_there_is_no_tray_closing_the_window_ends_the_app(computer: SmallComputer) -> None:
    app = Reminded(computer, tray=False)
    app.until("settings True True")
    app.until_notes(1)
    app.close()
    wait_for(lambda: app.desktop.calls() and app.process.poll() is not None, "it ends")
    assert app.process.returncode == 0, computer.said()
    assert not [line for line in app.lines() if line.startswith("behind")]


def test_a_wish_to_stop_ends_it_in_the_tray_too(computer: SmallComputer) -> None:
    app = Reminded(computer, tray=True)
    app.until("settings True True")
    app.close()
    app.until("behind False False")
    app.process.terminate()
    wait_for(lambda: app.desktop.calls() is not None and app.process.poll() is not None, "it ends")
    assert app.process.returncode == 128 + 15, computer.said()
    assert app.lines()[-1] == "closed False False"

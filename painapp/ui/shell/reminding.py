"""Reminders: looks at the clock for them, shows the note, and keeps the app in the tray if that was chosen.

Made after the start. What it needs of the diary is times and days (`Plan`), which it holds while the diary is
locked.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, Qt, QTimer

from painapp.domain.check_in import CheckIn
from painapp.domain.moments import local_now
from painapp.domain.periods import Pause
from painapp.domain.reminders import Plan, begin, look, plan_of
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.shell.rooms import HELP_ME_NOW

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from painapp.domain.changes import Changes
    from painapp.domain.ports import Clock, Language
    from painapp.system.notifications import Heard, Notifier
    from painapp.system.tray import TrayWords
    from painapp.ui.shell.diary_access import DiaryAccess
    from painapp.ui.shell.window import MainWindow
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault

LOOK_AGAIN_MS = 20_000
"""How often the clock is looked at, where there are reminders."""

AHEAD = timedelta(days=3660)
"""How far pauses are known while the diary is locked."""

GLYPH = 40
"""Side of the clock on the sign in the tray, in pixels."""


class TraySign(Protocol):
    """What stands for the app in a tray."""

    def show(self) -> None:
        """Put it there."""

    def hide(self) -> None:
        """Take it away."""


class Desktop(NamedTuple):
    """What the desktop can do; tests bring their own."""

    notifier: Callable[[QObject, QIcon, Heard], Notifier]
    tray: Callable[
        [QObject, QIcon, TrayWords, Callable[[], None], Callable[[], None], Callable[[], None]], TraySign
    ]
    tray_is_there: Callable[[], bool]


def this_desktop() -> Desktop:
    """Return the desktop the app runs on."""
    from painapp.system.notifications import notifier
    from painapp.system.tray import Tray, tray_is_there

    return Desktop(notifier, Tray, tray_is_there)


class Reminding(QObject):
    """Follows the diary that `access` opens, and `window`, which it hides and brings back."""

    def __init__(
        self,
        app: QApplication,
        window: MainWindow,
        access: DiaryAccess,
        clock: Clock,
        theme: Theme,
        language: Language,
        desktop: Desktop | None = None,
    ) -> None:
        super().__init__(window)
        self._app = app
        self._window = window
        self._access = access
        self._clock = clock
        self._theme = theme
        self._language = language
        self._desktop = desktop
        self._notes: Notifier | None = None
        self._tray: TraySign | None = None
        self._to_check_in = self._session_ends = False
        self.plan = Plan()
        self._watch = begin(clock.now())
        self.timer = QTimer(self)
        self.timer.setInterval(LOOK_AGAIN_MS)
        self.timer.setTimerType(Qt.TimerType.CoarseTimer)
        self.timer.timeout.connect(self.look)
        access.opened.connect(self._opened)
        access.fresh.connect(lambda: self._follow(Plan()))
        window.stays_behind = self._stays
        window.went_behind.connect(self._go_behind)
        window.came_back.connect(self._come_back)
        window.closed.connect(self._take_away)
        app.commitDataRequest.connect(self._end_session)
        if access.vault is not None:
            self._read(access.vault)

    # When

    def look(self) -> None:
        """Show a reminder if one is due."""
        due, self._watch = look(self.plan, self._watch, local_now(self._clock))
        if due:
            self.show()

    def _opened(self, vault: Vault) -> None:
        self._read(vault)
        if self._to_check_in:
            self._to_check_in = False
            self._window.show_room("today")

    def take_note(self, changes: Changes) -> None:
        """Read the plan anew where settings or pauses have changed; a note goes once there is a check-in."""
        if CheckIn.KIND in changes.kinds:
            self._take_away()
        if self._access.vault is not None and (changes.settings or Pause.KIND in changes.kinds):
            self._read(self._access.vault)

    def _read(self, vault: Vault) -> None:
        settings = vault.diary.settings
        now = local_now(self._clock).date()
        pauses = (
            vault.diary.periods(Pause, now - timedelta(days=1), now + AHEAD) if settings.reminders else ()
        )
        self._follow(plan_of(settings, pauses))

    def _follow(self, plan: Plan) -> None:
        if plan.times != self.plan.times:
            self._watch = begin(self._clock.now())
        self.plan = plan
        if not plan.times:
            self.timer.stop()
        elif not self.timer.isActive():
            self.timer.start()

    # What is shown

    def show(self) -> None:
        """Show the note now."""
        from painapp.system.notifications import Heard, Note

        say = self._language.text
        if self._notes is None:
            heard = Heard(self.check_in, self._say_in_window)
            self._notes = self._on_this_desktop.notifier(self, self._sign(), heard)
        self._notes.show(Note(say(TEXT), say(_NAME), say(_OPEN)))

    def check_in(self) -> None:
        """Bring the window to the check-in; where the diary is locked it comes after it is opened."""
        self._window.come_forward()
        if self._access.vault is None:
            self._to_check_in = True
            self._window.show_room("locked")
        else:
            self._window.show_room("today")
            self._window.navigator.take_focus()

    def _say_in_window(self) -> None:
        """Say it in the window, and let the desktop point at it: here nothing shows notes."""
        self._window.messages.tell(self._language.text(TEXT))
        self._app.alert(self._window)

    def _take_away(self) -> None:
        if self._notes is not None:
            self._notes.take_away()

    # In the tray

    @property
    def can_stay(self) -> bool:
        """Whether there is a tray to stay in."""
        return self._on_this_desktop.tray_is_there()

    def _stays(self) -> bool:
        return self.plan.stays and bool(self.plan.times) and not self._session_ends and self.can_stay

    def _go_behind(self) -> None:
        self._to_check_in = False
        self._app.setQuitOnLastWindowClosed(False)
        if self._tray is None:
            from painapp.system.tray import TrayWords

            say = self._language.text
            words = TrayWords(say(_NAME), say(_OPEN), say(_QUIT), say(HELP_ME_NOW))
            self._tray = self._on_this_desktop.tray(
                self, self._sign(), words, self._window.come_forward, self.quit, self._help
            )
        self._tray.show()

    def _come_back(self) -> None:
        self._app.setQuitOnLastWindowClosed(True)
        if self._tray is not None:
            self._tray.hide()
        if self._access.vault is None and self._access.start():
            self._access.unlock_with_keyring()

    def _help(self) -> None:
        """Come forward with Help me now."""
        self._window.come_forward()
        self._window.help_wanted.emit()

    def quit(self) -> None:
        """Close the app for good; where something could not be saved, the window says so instead."""
        if self._window.close_for_good():
            if self._tray is not None:
                self._tray.hide()
            self._app.quit()
        else:
            self._window.come_forward()

    def _end_session(self) -> None:
        self._session_ends = True

    def _sign(self) -> QIcon:
        from painapp.system.tray import sign

        colours = self._theme.tokens
        return sign(self._theme.pixmap("clock", GLYPH, colours.on_primary), colours.primary)

    @property
    def _on_this_desktop(self) -> Desktop:
        if self._desktop is None:
            self._desktop = this_desktop()
        return self._desktop


TEXT = QT_TRANSLATE_NOOP("Reminders", "A reminder you asked for")
_NAME = QT_TRANSLATE_NOOP("Reminders", "Reminder")
_OPEN = QT_TRANSLATE_NOOP("Reminders", "Open")
_QUIT = QT_TRANSLATE_NOOP("Reminders", "Quit")

"""The window: rail, message line and pages, the keys that work everywhere, and what each state offers.

It is on the screen before it is furnished: everything not needed for that is imported later.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from painapp.domain.changes import Changes
    from painapp.domain.ports import Language
    from painapp.ui.changes import ChangeFeed
    from painapp.ui.shell.curtain import Curtain
    from painapp.ui.shell.diary_access import DiaryAccess
    from painapp.ui.shell.drafts import Drafts
    from painapp.ui.shell.over import Over
    from painapp.ui.shell.rooms import PageSpec
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault

SMALLEST = (800, 600)
USUAL = (1200, 840)

MESSAGE_MARGIN = 12

LOOK_AT_CLOCK_MS = 60_000
"""How often an open window looks whether a new day has begun."""

FRONTS = ("welcome", "locked", "trouble")
"""Pages that stand for a state of the diary rather than a room."""


class MainWindow(QMainWindow):
    """One window for everything. It shows `first_sight` until it is furnished."""

    first_painted = Signal()
    closed = Signal()
    help_wanted = Signal()
    """Help me now was asked for, in whatever state the window is."""
    went_behind = Signal()
    """The window was closed, and hid instead."""
    came_back = Signal()
    """It is to be seen again after that."""

    def __init__(self, first_sight: QWidget | None = None) -> None:
        super().__init__()
        self.app_name = "PainApp"
        """What the title bar calls the app, after the page's title."""
        self.stays_behind: Callable[[], bool] = lambda: False
        """Asked when the window is closed: whether the app stays there without it, in the tray."""
        self.over: Over | None = None
        """What lies over all rooms now."""
        self._behind = self._for_good = False
        self._painted = False
        self._furnished = False
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        if first_sight is not None:
            self.setCentralWidget(first_sight)

    def furnish(
        self,
        theme: Theme,
        language: Language,
        specs: Sequence[PageSpec],
        access: DiaryAccess,
        feed: ChangeFeed,
    ) -> None:
        """Put rail, message line and pages in place; nothing else works before."""
        from PySide6.QtWidgets import QStackedWidget

        from painapp.ui.shell.message_bar import MessageBar
        from painapp.ui.shell.navigator import Navigator
        from painapp.ui.shell.rail import Rail
        from painapp.ui.shell.window_keys import listen_to_keys
        from painapp.ui.widgets.notice import Notice

        self._language = language
        self._access = access
        self._specs = tuple(specs)
        self._front = ""
        self._warned = False
        self._unsaved_at_close = False
        self._drafts: Drafts | None = None
        self._curtain: Curtain | None = None
        self._theme = theme
        self.rail = Rail(theme, language, specs)
        self._notice = Notice(theme)
        self._stack = QStackedWidget()
        self.navigator = Navigator(self._stack, specs)
        self._notice.action_pressed.connect(self.navigator.take_focus)  # before the notice is gone
        self.messages = MessageBar(self._notice, language, self)
        self._furnished = True
        self._lay_out(theme)
        self._listen(feed)
        listen_to_keys(self, specs)
        self.rail.fold_for(self.width())

    @property
    def painted(self) -> bool:
        """Whether the window has been on the screen."""
        return self._painted

    def show_room(self, page_id: str) -> None:
        """Open a page, when it can be opened now."""
        if page_id in self._offered():
            self.clear_over(page_id)
            self.messages.clear()
            self.navigator.go(page_id)

    def go_back(self) -> None:
        """Close what the keyboard is in; where nothing is open, show the page before this one."""
        if self.over is not None:
            self.over.stop()
            return
        page = self.navigator.in_front
        if page is not None and page.step_back():
            return
        self.messages.clear()
        self.navigator.back()

    def show_front(self, page_id: str) -> None:
        """Let a front page stand before the rooms: welcome, locked or trouble."""
        self._front = page_id
        self.messages.clear()
        self.rail.offer(self._offered())
        self.navigator.go(page_id)
        self.navigator.forget_way()

    def show_rooms(self, first: str = "today") -> None:
        """Offer the rooms; go to `first` from a front page, and leave nobody's help page from under them."""
        stood_before = self._front or self.navigator.current == ""
        self._front = ""
        self.rail.offer(self._offered())
        if self.navigator.current in {"", *FRONTS}:
            self.navigator.go(first)
        if stood_before:
            self.navigator.forget_way()

    def undo(self) -> None:
        """Take back the last change of the diary, in whatever room it was made."""
        vault = self._access.vault
        if vault is not None and self.over is None:
            from painapp.ui.shell.undoing import undo_last

            undo_last(vault, self.navigator, self.messages, self._language)

    def hide_now(self) -> None:
        """Lock the diary and take the window away, at once."""
        try:
            self.clear_over()
            if self._access.vault is None:
                self.navigator.leave()  # nor is a passphrase left half typed
            self._access.lock()
        finally:
            self.showMinimized()

    def clear_over(self, room: str = "") -> None:
        """Have whatever lies over the rooms go at once, for a `room` if one is wanted."""
        if self.over is not None:
            self.over.go(room)

    def come_forward(self) -> None:
        """Be in front of the other windows, where the desktop allows that."""
        from PySide6.QtCore import Qt

        if self._behind:
            self._behind = False
            self.came_back.emit()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window has been painted."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.first_painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold the rail."""
        super().resizeEvent(event)
        if self._furnished:
            self.rail.fold_for(self.width())

    def changeEvent(self, event: QEvent) -> None:
        """Fold or unfold the rail when the text size has changed; look at the clock on coming back."""
        super().changeEvent(event)
        if self._furnished and event.type() == event.Type.FontChange:
            self.rail.fold_for(self.width())
        elif self._furnished and event.type() == event.Type.ActivationChange and self.isActiveWindow():
            self.navigator.come_back()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """From the rail Tab goes on at the beginning of the page, whatever was built first."""
        page = self.navigator.in_front if self._furnished else None
        if page is not None and not page.isAncestorOf(self.focusWidget()):
            from painapp.ui.widgets.reading_order import tab_in_reading_order

            tab_in_reading_order(page)
        return super().focusNextPrevChild(next)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is in the fields, then close the diary; stay where something could not be saved.

        Where the app stays in the tray, the diary is locked and the window only hides.
        """
        if self._furnished:
            self.clear_over()
            self.navigator.leave()
            if self._stays_open():
                event.ignore()
                return
            if not self._for_good and self.stays_behind():
                event.ignore()
                self._go_behind()
                return
            self._access.close()
        self.closed.emit()
        super().closeEvent(event)

    def close_for_good(self) -> bool:
        """Close the window also where the app would stay in the tray; False where it stays open."""
        self._for_good = True
        try:
            return self.close()
        finally:
            self._for_good = False

    def _go_behind(self) -> None:
        try:
            self._access.lock()
        finally:
            self.hide()
            self._behind = True
            self.went_behind.emit()

    def _stays_open(self) -> bool:
        """Say once that closing would lose something; a second time it is what the person wants."""
        unsaved, held = self.navigator.unsaved, self._drafts is not None and self._drafts.only_in_memory
        if not (unsaved or held) or self._warned:
            return False
        from painapp.ui.shell.not_saved import not_saved_yet, only_held

        self._warned = True
        self.show_room(unsaved or "locked")
        self.messages.trouble(not_saved_yet() if unsaved else only_held())
        return True

    def _offered(self) -> set[str]:
        return {
            spec.id
            for spec in self._specs
            if (spec.id == self._front or spec.pinned if self._front else spec.id not in FRONTS)
        }

    def _lay_out(self, theme: Theme) -> None:
        from PySide6.QtWidgets import QVBoxLayout

        from painapp.ui.shell.standing_line import StandingLine
        from painapp.ui.shell.window_layout import laid_out

        self.above = above = QVBoxLayout()  # room round the message, and none where there is no message
        above.setContentsMargins(MESSAGE_MARGIN, MESSAGE_MARGIN, MESSAGE_MARGIN, 0)
        above.setSpacing(MESSAGE_MARGIN)
        above.addWidget(self._notice)
        self.standing = StandingLine(above, self._notice, theme, self._language, self._access)
        self.messages.after_trouble = self.standing.look
        self.setCentralWidget(laid_out(self.rail, above, self._stack))
        theme.changed.connect(lambda: self.rail.fold_for(self.width()))

    def _listen(self, feed: ChangeFeed) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.rail.wanted.connect(self.show_room)
        self.rail.help_wanted.connect(self.help_wanted)
        self.navigator.shown.connect(self._shown)
        # Queued: a gesture is done once it is saved, and painting comes after it.
        feed.changed.connect(self._take_note, Qt.ConnectionType.QueuedConnection)
        self._minutes = QTimer(self)
        self._minutes.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._minutes.timeout.connect(self.navigator.look_at_clock)
        self._minutes.start(LOOK_AT_CLOCK_MS)
        access = self._access
        access.opened.connect(self._opened)
        access.locking.connect(self._draw_curtain)
        access.closing.connect(self._closing)
        access.locked.connect(self._locked)
        access.fresh.connect(lambda: self.show_front("welcome"))
        access.troubled.connect(lambda _error: self.show_front("trouble"))

    def _opened(self, vault: Vault) -> None:
        drafts = self._take_drafts(vault)
        self.navigator.open_diary(vault)
        if self._front:
            self.messages.clear()  # what was said of the closed diary is over
        if self._access.opened_by == "recovery":
            self.show_rooms("recovery")  # how it shall open next time; drafts are open when one goes there
        if not drafts:
            self.show_rooms()
            return
        from painapp.ui.shell.drafts import WINDOW

        room = str(drafts.get(WINDOW, {}).get("room", ""))
        known = {spec.id for spec in self._specs if spec.id not in FRONTS}
        self.show_rooms(room if room in known else "today")
        if not self._kept_drafts.give_back(drafts):
            self.messages.tell(self.tr("Something you were writing could not be opened again."))
        elif self.navigator.current != room:
            self.messages.tell(self.tr("What you were writing is open again, on the page where it was."))

    def _take_note(self, changes: Changes) -> None:
        self._warned = False  # saving works again
        self.navigator.take_note(changes)

    def _take_drafts(self, vault: Vault) -> dict[str, dict[str, Any]]:
        if self._drafts is None and not vault.diary.drafts():
            return {}  # as at nearly every start, which is not to wait for more code
        return self._kept_drafts.take(vault)

    @property
    def _kept_drafts(self) -> Drafts:
        if self._drafts is None:
            from painapp.ui.shell.drafts import Drafts

            self._drafts = Drafts(self.navigator)
        return self._drafts

    def _closing(self) -> None:
        vault = self._access.vault
        try:
            self.navigator.flush()
            self._unsaved_at_close = bool(self.navigator.unsaved)
            if vault is not None:
                self._kept_drafts.keep(vault, comes_back=self._access.comes_back)
        finally:
            if self._curtain is not None:
                self._curtain.take_keyboard()
            self.navigator.close_diary()

    def _draw_curtain(self) -> None:
        from painapp.ui.shell.curtain import Curtain

        self._curtain = Curtain(self, self._theme.tokens, self.rail.width())

    def _lift_curtain(self) -> None:
        curtain, self._curtain = self._curtain, None
        if curtain is not None:
            curtain.lift()

    def _locked(self) -> None:
        from painapp.ui.shell.window_layout import close_dialogs

        close_dialogs()  # no question asked of an open diary stays: a file's name tells of it too
        if self.navigator.current == "emergency":
            self._stay("locked")  # nobody is taken away from help
        else:
            self.show_front("locked")
        self._lift_curtain()
        if self._drafts is not None and self._drafts.only_in_memory:
            from painapp.ui.shell.not_saved import only_held

            self.messages.trouble(only_held())
        elif self._unsaved_at_close:
            self.messages.tell(
                self.tr("What you wrote last is not in your diary yet. It is here again when you open it.")
            )
        self._unsaved_at_close = False

    def _shown(self, page_id: str) -> None:
        self.rail.mark(page_id)
        if self.over is None:
            self.say_where(self.navigator.page(page_id).title())

    def say_where(self, title: str) -> None:
        """Say in the title bar, and to a screen reader, what is in front."""
        from painapp.ui.theme.roles import announce

        self.setWindowTitle(f"{title} – {self.app_name}" if title else self.app_name)
        announce(self, title)

    def _stay(self, front: str) -> None:
        """Let a front page be offered, and the one that is shown stay."""
        self._front = front
        self.messages.clear()
        self.rail.offer(self._offered())
        self.navigator.forget_way()

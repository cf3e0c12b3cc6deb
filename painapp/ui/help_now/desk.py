"""Brings Help me now over the window, from whatever state, and puts everything back as it was afterwards."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from painapp.domain.errors import ExpectedError
from painapp.domain.helping import Done, asks, practices_of, worth_keeping
from painapp.domain.moments import local_now, today, written_now
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.help_now.at_hand import NOTHING, from_diary
from painapp.ui.help_now.view import HELP_ME_NOW, HelpNow
from painapp.ui.shell.messages import trouble_text
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.reading_order import tab_into

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from PySide6.QtGui import QWindow
    from PySide6.QtWidgets import QWidget

    from painapp.domain.changes import Changes
    from painapp.domain.periods import FlareUp
    from painapp.domain.ports import Clock, Language
    from painapp.ui.help_now.afterwards import Afterwards
    from painapp.ui.help_now.at_hand import AtHand
    from painapp.ui.help_now.view import Kit
    from painapp.ui.player.player import Done as Played
    from painapp.ui.shell.diary_access import DiaryAccess
    from painapp.ui.shell.window import MainWindow
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault


class HelpDesk(QObject):
    """One for the window. `shelf` finds what the person chose to have at hand while the diary is locked."""

    def __init__(
        self,
        window: MainWindow,
        access: DiaryAccess,
        clock: Clock,
        theme: Theme,
        language: Language,
        kit: Kit,
        shelf: Callable[[Callable[[AtHand], None]], None] = lambda _found: None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._access = access
        self._clock = clock
        self._theme = theme
        self._language = language
        self._kit = kit
        self._shelf = shelf
        self._was_at: QWidget | None = None
        self._began = 0.0
        self._done: list[Done] = []
        self._held: list[Done] = []
        self._written: list[UUID] = []
        self._problem = ""
        self._just_told = False
        self.view: HelpNow | None = None
        """Help me now itself, made when it is first wanted."""
        self.afterwards: Afterwards | None = None
        access.opened.connect(self._opened)
        access.locking.connect(self.go)
        access.locked.connect(self._locked)
        access.fresh.connect(self._forget)
        window.navigator.shown.connect(self._room_shown)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
            app.focusWindowChanged.connect(self._listen_in)

    def get_ready(self) -> None:
        """Make what takes time before anybody presses: the first scene is read and the view is built."""
        self._kit.shelf.find(self._kit.first_scene())
        self._built()

    @property
    def in_front(self) -> bool:
        """Whether it is over the window now."""
        return self._window.over is self

    def begin(self, begun: float = 0.0) -> None:
        """Bring it in front, with the first scene begun; again brings back what runs.

        `begun` is how many seconds ago the first breath was begun by another picture, at a cold start.
        """
        view = self._built()
        if self.in_front:
            view.begin()
            return
        self._clear_the_way(view)
        self._began = self._kit.equipment.now()
        self._done = []
        view.begin(begun)
        view.player.setFocus(Qt.FocusReason.OtherFocusReason)
        self._window.setWindowTitle(f"{self._language.text(HELP_ME_NOW)} – {self._window.app_name}")
        announce(view, self._language.text(HELP_ME_NOW))

    # An Over

    def stop(self) -> None:
        """Go back to where the person was, and ask afterwards what there is to ask."""
        if self.in_front:
            self._leave()
            self._afterwards()

    def go(self, room: str = "") -> None:
        """Go at once; what was done is kept, and said and asked where a `room` is wanted.

        Somebody on the way to emergency and crisis help is told and asked nothing.
        """
        if not self.in_front:
            return
        self._leave()
        if room in {"", "emergency"}:
            self._keep_done()
        else:
            self._just_told = self._afterwards()

    # How it comes and goes

    def _clear_the_way(self, view: HelpNow) -> None:
        from painapp.ui.shell.window_layout import close_dialogs

        window = self._window
        close_dialogs()
        self._was_at = window.focusWidget()
        window.over = self
        view.setGeometry(window.rect())
        view.show()
        view.raise_()
        # As if another window had the keyboard: what is half typed stays half typed.
        view.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        middle = window.centralWidget()
        if middle is not None:
            middle.hide()

    def _leave(self) -> None:
        window, view = self._window, self._built()
        view.end()
        view.hide()
        window.over = None
        view.offer(NOTHING)
        middle = window.centralWidget()
        if middle is not None:
            middle.show()
        self._give_back()
        page = window.navigator.in_front
        if page is not None:
            window.say_where(page.title())

    def _give_back(self) -> None:
        """Give the keyboard back to what had it."""
        was_at, self._was_at = self._was_at, None
        if was_at is not None and isValid(was_at) and was_at.isVisible() and was_at.isEnabled():
            was_at.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        else:
            self._window.navigator.take_focus()

    def _built(self) -> HelpNow:
        if self.view is None:
            view = HelpNow(self._theme, self._language, self._kit, self._window)
            view.hide()
            view.stopped.connect(self.stop)
            view.done.connect(self._note)
            view.emergency_wanted.connect(self._to_emergency)
            # Once the first breath is on the screen: reading the diary takes a moment.
            view.seen.connect(lambda: QTimer.singleShot(0, self, self._look_what_is_at_hand))
            self._window.installEventFilter(self)
            self.view = view
        return self.view

    def _listen_in(self, other: QWindow | None) -> None:
        """Hear the key in a dialog too: the window's own keys are not for it."""
        if other is not None and other is not self._window.windowHandle():
            other.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window at any size, and hear the key where a dialog has the keyboard."""
        if isinstance(event, QKeyEvent) and watched is not self._window:
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_F8:
                QTimer.singleShot(0, self, self.begin)
                return True
            return False
        if watched is self._window and event.type() == QEvent.Type.Resize and self.view is not None:
            self.view.setGeometry(self._window.rect())
        if watched is self._window and event.type() == QEvent.Type.WindowActivate and self.in_front:
            QTimer.singleShot(0, self, self._take_keyboard)
        return False

    def _focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        """Keep the keyboard here while it is in front: a page below may have opened meanwhile."""
        view = self.view
        if not self.in_front or now is None or view is None or now.window() is not self._window:
            return
        if view.isAncestorOf(now):
            if old is not None:  # by the person; else the window became active, and Qt chose
                view.keyboard_at = now
        elif now is not view:
            self._was_at = now
            QTimer.singleShot(0, self, self._take_keyboard)

    def _take_keyboard(self) -> None:
        if self.in_front and self.view is not None:
            self.view.take_keyboard()

    def _to_emergency(self) -> None:
        say = self._language.text
        self._window.show_room("emergency")
        self._window.messages.ask(say(_STILL_THERE), say(_BACK), self.begin)

    # What is at hand

    def _look_what_is_at_hand(self) -> None:
        if not self.in_front or self.view is None:
            return
        vault = self._access.vault
        if vault is None:
            self._shelf(self._offer_shelf)
            return
        with suppress(ExpectedError):  # without the diary there is still what suits everyone
            day = today(self._clock, vault.diary.settings.day_start)
            self.view.offer(from_diary(vault.diary, day, self._kit.shelf))

    def _offer_shelf(self, found: AtHand) -> None:
        """Take what lay at hand, unless the diary was opened or the person has gone meanwhile."""
        if self.in_front and self._access.vault is None and self.view is not None:
            self.view.offer(found)

    # What was done

    def _note(self, played: Played) -> None:
        when, zone = local_now(self._clock), self._clock.zone_name()
        self._done.append(Done(played.exercise, played.title, played.seconds, played.to_the_end, when, zone))

    def _keep_done(self) -> bool:
        """Write down what was done, or hold it until the diary is open; tell whether it is written."""
        done, self._written, self._problem = worth_keeping(self._done), [], ""
        vault = self._access.vault
        if not done:
            return False
        if vault is None or vault.read_only:
            self._held += done
            return False
        return self._write(vault, done)

    def _write(self, vault: Vault, done: tuple[Done, ...]) -> bool:
        try:
            for one in practices_of(done, self._clock, vault.diary.settings.day_start):
                self._written.append(vault.diary.record(one).id)
        except ExpectedError as error:
            self._held += done[len(self._written) :]
            self._problem = trouble_text(error, self._language)
        return bool(self._written)

    def _afterwards(self) -> bool:
        """Say what is in the diary now, with Undo, and perhaps ask; tell whether there was something."""
        stayed = self._kit.equipment.now() - self._began
        recorded, vault = self._keep_done(), self._access.vault
        if vault is None or vault.read_only:
            return False
        ask = asks(stayed, self._flare_ups(vault), self._day(vault))
        if not (recorded or ask or self._problem):
            return False
        done = worth_keeping(self._done)[: len(self._written)]
        self._card().tell(done, asks=ask, today=self._day(vault), problem=self._problem)
        return True

    def _card(self) -> Afterwards:
        if self.afterwards is None:
            from painapp.ui.help_now.afterwards import Afterwards

            card = Afterwards(self._theme, self._language)
            card.keep_wanted.connect(self._keep_held)
            card.began.connect(self._flare_up_began)
            card.later.connect(self._ask_later)
            card.undo_wanted.connect(self._undo)
            self._window.above.insertWidget(0, card)
            tab_into(self._window.rail, card)
            self.afterwards = card
        return self.afterwards

    def _opened(self, vault: Vault) -> None:
        if self.in_front:
            QTimer.singleShot(0, self, self._look_what_is_at_hand)
        if self._held and not vault.read_only:
            self._card().offer_kept(self._held, self._day(vault))

    def _locked(self) -> None:
        if self.afterwards is not None:
            self.afterwards.dismiss()

    def _room_shown(self, room: str) -> None:
        """What was only told need not follow from room to room; and no question to the help in a crisis."""
        told, self._just_told = self._just_told, False
        if self.afterwards is None:
            return
        if self.afterwards.only_tells and not told:
            self.afterwards.dismiss()
        self.afterwards.step_aside(room == "emergency")

    def _forget(self) -> None:
        """Hold nothing of a diary that is no more: the next one may be somebody else's."""
        self._held, self._done, self._written = [], [], []
        self._locked()

    def take_note(self, changes: Changes) -> None:
        """Offer Undo only for what was changed last."""
        del changes
        card, vault = self.afterwards, self._access.vault
        if card is None or vault is None or card.isHidden() or not self._written:
            return
        card.offer_undo(vault.diary.last_changed in self._written)

    # Answers

    def _keep_held(self, keep: bool) -> None:
        held, self._held = tuple(self._held), []
        vault, card = self._access.vault, self._card()
        if vault is None or not keep:
            card.dismiss()
            return
        self._written, self._problem, day = [], "", self._day(vault)
        recorded = self._write(vault, held)
        ask = recorded and asks(sum(one.seconds for one in held), self._flare_ups(vault), day)
        card.tell(held[: len(self._written)], asks=ask, today=day, problem=self._problem)

    def _flare_up_began(self, day: date) -> None:
        from painapp.domain.periods import FlareUp

        vault = self._access.vault
        if vault is None:
            return
        written = written_now(self._clock, vault.diary.settings.day_start)
        try:
            entry = vault.diary.record(FlareUp(id=uuid4(), day=day, written=written))
        except ExpectedError as error:
            self._card().trouble(trouble_text(error, self._language))
            return
        self._written = [entry.id]
        self._card().thank(day)

    def _ask_later(self) -> None:
        vault = self._access.vault
        if vault is None:
            return
        when = local_now(self._clock).isoformat(timespec="seconds")
        try:
            vault.diary.save_settings(replace(vault.diary.settings, flare_up_asked=when))
        except ExpectedError as error:
            self._window.messages.trouble(error)

    def _undo(self) -> None:
        vault = self._access.vault
        while vault is not None and vault.diary.last_changed in self._written:
            before = vault.diary.last_changed
            self._window.undo()
            if vault.diary.last_changed == before:
                return  # it could not be undone, and the window has said so
        self._card().undone()

    def _flare_ups(self, vault: Vault) -> tuple[FlareUp, ...]:
        from painapp.domain.periods import FlareUp

        day = self._day(vault)
        return vault.diary.periods(FlareUp, day, day)

    def _day(self, vault: Vault) -> date:
        return today(self._clock, vault.diary.settings.day_start)


_STILL_THERE = QT_TRANSLATE_NOOP("HelpNow", "Help me now is still there.")
_BACK = QT_TRANSLATE_NOOP("HelpNow", "Back to Help me now")

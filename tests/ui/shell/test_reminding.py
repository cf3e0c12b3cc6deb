"""Reminders in the app: when they come, where a press leads, and what stays while the window is away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from painapp.domain.entries import Pause
from painapp.domain.moments import written_now
from painapp.ui.shell.reminding import LOOK_AGAIN_MS, Desktop, Reminding
from tests.stage import EMPTY, NO_DIARY, PASSPHRASE, PROTECTED, Props, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QIcon

    from painapp.system.notifications import Heard, Note
    from painapp.system.tray import TrayWords

TODAY = date(2026, 11, 22)
EIGHT = time(20)


class Notes:
    """A notifier that remembers what it was told."""

    def __init__(self, icon: QIcon, heard: Heard) -> None:
        self.icon = icon
        self.heard = heard
        self.shown: list[Note] = []
        self.taken_away = 0
        self.works = True

    def show(self, note: Note) -> None:
        if self.works:
            self.shown.append(note)
        else:
            self.heard.failed()

    def take_away(self) -> None:
        self.taken_away += 1


class Sign:
    """A sign in a tray."""

    def __init__(self, icon: QIcon, words: TrayWords, opened: Any, quitted: Any, helped: Any) -> None:
        self.icon = icon
        self.words = words
        self.open = opened
        self.help = helped
        self.quit = quitted
        self.seen = False

    def show(self) -> None:
        self.seen = True

    def hide(self) -> None:
        self.seen = False


class MadeUpDesktop:
    """A desktop with a tray and notes, as long as a test wants them."""

    def __init__(self) -> None:
        self.notes: list[Notes] = []
        self.signs: list[Sign] = []
        self.has_tray = True

    def as_desktop(self) -> Desktop:
        return Desktop(self._notifier, self._tray, lambda: self.has_tray)

    def _notifier(self, _parent: QObject, icon: QIcon, heard: Heard) -> Notes:
        self.notes.append(Notes(icon, heard))
        return self.notes[-1]

    def _tray(self, _parent: QObject, icon: QIcon, words: TrayWords, *acts: Any) -> Sign:
        self.signs.append(Sign(icon, words, *acts))
        return self.signs[-1]

    @property
    def shown(self) -> list[str]:
        """The text of every note so far."""
        return [note.text for notes in self.notes for note in notes.shown]


class Reminded:
    """The app on a stage, with reminders at eight in the evening on that desktop."""

    def __init__(self, stage: Stage, desktop: MadeUpDesktop) -> None:
        self.stage = stage
        self.desktop = desktop
        painapp = stage.painapp
        self.reminding = Reminding(
            painapp._app,
            painapp.window,
            painapp.access,
            stage.clock,
            painapp.theme,
            painapp.language,
            desktop.as_desktop(),
        )
        painapp.feed.changed.connect(self.reminding.take_note)

    def set(self, **changed: Any) -> None:
        diary = self.stage.vault.diary
        diary.save_settings(replace(diary.settings, **changed))
        self.stage.settle()

    def pause(self, first: date, until: date | None) -> None:
        stamp = written_now(self.stage.clock)
        self.stage.vault.diary.record(Pause(id=uuid4(), day=first, written=stamp, until=until))
        self.stage.settle()

    def at(self, clock_time: str, days: int = 0) -> None:
        """Let it be this time, and let the timer come that looks."""
        day = TODAY + timedelta(days=days)
        self.stage.clock.put(datetime.fromisoformat(f"{day} {clock_time}"))
        if self.reminding.timer.isActive():
            self.reminding.timer.timeout.emit()
        self.stage.settle()

    @property
    def locked(self) -> bool:
        return self.stage.painapp.access.vault is None


@pytest.fixture
def desktop() -> MadeUpDesktop:
    return MadeUpDesktop()


def reminded(props: Props, desktop: MadeUpDesktop, kind: Any = EMPTY) -> Iterator[Reminded]:
    with Stage(props.computer(kind)) as stage:
        if kind is PROTECTED:
            unlock(stage)
        made = Reminded(stage, desktop)
        made.set(reminders=(EIGHT,))
        yield made
        made.stage.window.stays_behind = lambda: False  # the stage closes for good


def unlock(stage: Stage) -> None:
    stage.painapp.access.unlock_with_passphrase(PASSPHRASE)
    stage.settle()


@pytest.fixture
def by_keyring(props: Props, desktop: MadeUpDesktop) -> Iterator[Reminded]:
    """A diary that the keyring opens."""
    yield from reminded(props, desktop)


@pytest.fixture
def by_passphrase(props: Props, desktop: MadeUpDesktop) -> Iterator[Reminded]:
    """A diary that a passphrase opens; it is open."""
    yield from reminded(props, desktop, PROTECTED)


def test_it_comes_once_with_neutral_words_and_a_neutral_sign(by_keyring: Reminded) -> None:
    by_keyring.at("19:59")
    assert by_keyring.desktop.notes == []
    by_keyring.at("20:00")
    by_keyring.at("20:01")
    (note,) = by_keyring.desktop.notes[0].shown
    assert note == ("A reminder you asked for", "Reminder", "Open")
    assert "pain" not in " ".join(note).lower()
    assert not by_keyring.desktop.notes[0].icon.isNull()


def test_without_reminders_nothing_looks_at_the_clock(by_keyring: Reminded) -> None:
    timer = by_keyring.reminding.timer
    assert (timer.isActive(), timer.interval()) == (True, LOOK_AGAIN_MS)
    by_keyring.set(reminders=())
    assert not timer.isActive()
    by_keyring.at("20:00")
    assert by_keyring.desktop.shown == []


def test_a_time_that_has_just_passed_when_it_is_set_does_not_come(by_keyring: Reminded) -> None:
    by_keyring.at("18:50")
    by_keyring.set(reminders=(time(18, 50), EIGHT))
    by_keyring.at("18:50:30")
    assert by_keyring.desktop.shown == []
    by_keyring.at("20:00")
    assert len(by_keyring.desktop.shown) == 1


def test_it_is_silent_in_a_pause_and_comes_again_after_it(by_keyring: Reminded) -> None:
    by_keyring.pause(TODAY, TODAY + timedelta(days=1))
    for days in (0, 1):
        by_keyring.at("20:00", days)
    assert by_keyring.desktop.shown == []
    by_keyring.at("20:00", 2)
    assert len(by_keyring.desktop.shown) == 1


def test_a_pause_that_is_undone_silences_nothing(by_keyring: Reminded) -> None:
    by_keyring.pause(TODAY, None)
    by_keyring.stage.vault.diary.undo()
    by_keyring.at("20:00")
    assert len(by_keyring.desktop.shown) == 1


def test_a_press_leads_to_the_check_in(by_keyring: Reminded) -> None:
    stage = by_keyring.stage
    stage.go("settings")
    by_keyring.at("20:00")
    stage.window.showMinimized()
    by_keyring.desktop.notes[0].heard.pressed()
    stage.settle()
    assert (stage.room, stage.window.isMinimized()) == ("today", False)
    assert stage.page.check_in.scale.isAncestorOf(stage.window.focusWidget())


def test_a_note_goes_once_there_is_a_check_in(by_keyring: Reminded) -> None:
    by_keyring.at("20:00")
    (notes,) = by_keyring.desktop.notes
    by_keyring.pause(TODAY + timedelta(days=9), None)
    assert notes.taken_away == 0
    by_keyring.stage.page.check_in.scale.take_focus()
    by_keyring.stage.press("3")
    assert notes.taken_away == 1


def test_while_locked_it_comes_too_and_a_press_asks_to_unlock_first(by_passphrase: Reminded) -> None:
    stage = by_passphrase.stage
    stage.go("diary")
    stage.painapp.access.lock()
    stage.settle()
    stage.go("emergency")
    by_passphrase.at("20:00")
    assert len(by_passphrase.desktop.shown) == 1
    by_passphrase.desktop.notes[0].heard.pressed()
    stage.settle()
    assert (stage.room, by_passphrase.locked) == ("locked", True)
    unlock(stage)
    assert stage.room == "today"


def test_a_pause_is_kept_in_mind_while_the_diary_is_locked(by_passphrase: Reminded) -> None:
    by_passphrase.pause(TODAY + timedelta(days=1), None)
    by_passphrase.stage.painapp.access.lock()
    by_passphrase.at("20:00")
    by_passphrase.at("20:00", 1)
    assert len(by_passphrase.desktop.shown) == 1


def test_where_nothing_shows_notes_the_window_says_it(by_keyring: Reminded) -> None:
    by_keyring.reminding.show()
    by_keyring.desktop.notes[0].works = False
    by_keyring.at("20:00")
    assert by_keyring.stage.window._notice.isVisible()
    assert by_keyring.stage.window._notice.words.text() == "A reminder you asked for"


def test_unless_chosen_closing_the_window_ends_the_app(by_keyring: Reminded) -> None:
    closed: list[str] = []
    by_keyring.stage.window.closed.connect(lambda: closed.append("closed"))
    assert by_keyring.stage.window.close()
    assert (closed, by_keyring.desktop.signs) == (["closed"], [])


@pytest.mark.parametrize("without", ["reminders", "tray"])
def test_it_stays_only_where_there_is_something_to_stay_for_and_in(
    by_keyring: Reminded, without: str
) -> None:
    by_keyring.set(stay_in_tray=True)
    if without == "tray":
        by_keyring.desktop.has_tray = False
    else:
        by_keyring.set(reminders=())
    assert by_keyring.stage.window.close()


def test_in_the_tray_the_diary_is_locked_and_reminders_come(by_passphrase: Reminded) -> None:
    stage = by_passphrase.stage
    by_passphrase.set(stay_in_tray=True)
    assert not stage.window.close()
    stage.settle()
    (sign,) = by_passphrase.desktop.signs
    assert (stage.window.isVisible(), sign.seen, by_passphrase.locked) == (False, True, True)
    assert sign.words == ("Reminder", "Open", "Quit", "Help me now")
    by_passphrase.at("20:00")
    assert len(by_passphrase.desktop.shown) == 1
    by_passphrase.desktop.notes[0].heard.pressed()
    stage.settle()
    assert (stage.window.isVisible(), sign.seen, stage.room) == (True, False, "locked")
    unlock(stage)
    assert stage.room == "today"


def test_a_diary_that_the_keyring_opens_opens_by_itself_when_it_comes_back(by_keyring: Reminded) -> None:
    stage = by_keyring.stage
    by_keyring.set(stay_in_tray=True)
    stage.window.close()
    stage.settle()
    assert by_keyring.locked
    by_keyring.desktop.signs[0].open()
    stage.settle()
    assert (stage.window.isVisible(), by_keyring.locked, stage.room) == (True, False, "today")
    assert by_keyring.reminding.plan.times == (EIGHT,)


def test_what_was_pressed_last_is_saved_before_the_window_hides(by_keyring: Reminded) -> None:
    stage = by_keyring.stage
    by_keyring.set(stay_in_tray=True)
    stage.page.check_in.scale.take_focus()
    stage.press("4")
    stage.window.close()
    stage.settle()
    by_keyring.desktop.signs[0].open()
    stage.settle()
    assert [getattr(entry, "pain", None) for entry in stage.vault.diary.day(TODAY)] == [4]


def test_quitting_from_the_tray_ends_the_app(by_keyring: Reminded, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = by_keyring.stage
    ended: list[str] = []
    monkeypatch.setattr(by_keyring.reminding, "_app", App(ended))
    by_keyring.set(stay_in_tray=True)
    stage.window.closed.connect(lambda: ended.append("closed"))
    stage.window.close()
    by_keyring.desktop.signs[0].quit()
    assert ended == ["stays without a window", "closed", "quit"]
    assert not by_keyring.desktop.signs[0].seen


class App:
    """Stands in for the application, which a test must not end."""

    def __init__(self, told: list[str]) -> None:
        self._told = told

    def setQuitOnLastWindowClosed(self, quits: bool) -> None:
        if not quits:
            self._told.append("stays without a window")

    def quit(self) -> None:
        self._told.append("quit")


def test_when_the_session_ends_it_does_not_stay(by_keyring: Reminded) -> None:
    by_keyring.set(stay_in_tray=True)
    by_keyring.reminding._end_session()
    assert by_keyring.stage.window.close()


def test_a_diary_that_is_gone_reminds_of_nothing(by_keyring: Reminded) -> None:
    by_keyring.stage.painapp.access.fresh.emit()
    by_keyring.at("20:00")
    assert by_keyring.desktop.shown == []


def test_where_there_is_no_diary_yet_closing_ends_the_app(props: Props, desktop: MadeUpDesktop) -> None:
    with Stage(props.computer(NO_DIARY)) as stage:
        Reminded(stage, desktop)
        assert stage.window.close()

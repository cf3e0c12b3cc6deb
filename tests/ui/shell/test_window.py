"""The window: keys that work everywhere, locking, closing, undoing, and what it tells."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from painapp.domain.entries import CheckIn
from painapp.ui.shell.window import LOOK_AT_CLOCK_MS
from painapp.vault.errors import DiskFull
from tests.stage import EMPTY, LIGHT, PASSPHRASE, PROTECTED, Props, Stage, WaitingRunner
from tests.tour.scene import fold_of

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from tests.stage import MadeUpComputer

CTRL = Qt.KeyboardModifier.ControlModifier


def told(stage: Stage) -> str:
    """Return what stands in the message line, "" when it is not there."""
    notice = stage.window._notice
    return notice.words.text() if notice.isVisible() else ""


def notes(stage: Stage) -> list[str]:
    """Return the notes of today's check-ins."""
    entries = stage.vault.diary.day(stage.clock.now().date())
    return [entry.note for entry in entries if isinstance(entry, CheckIn)]


def type_note(stage: Stage, text: str) -> Any:
    """Type into the check-in's note without leaving it."""
    form = stage.page.check_in.form
    stage.click(fold_of(form, "note"))
    stage.click(form.editor("note").box)
    stage.type(text)
    return form.editor("note")


def fill_the_disk(stage: Stage) -> None:
    """Let every save fail from now on."""

    def full(*_: object) -> None:
        raise DiskFull(folder="")

    for write in ("record", "edit", "remove", "close_version"):
        setattr(stage.vault.diary, write, full)


class Slowly(Stage):
    """The app with a keyring and passphrases that take their time: until `release`."""

    def __init__(self, computer: MadeUpComputer) -> None:
        super().__init__(computer, tasks=self._runner)

    def _runner(self, parent: QObject) -> WaitingRunner:
        self._waiting = WaitingRunner(parent)
        return self._waiting

    def release(self) -> None:
        """Let all be done that waits."""
        self._waiting.release()
        self.settle()


# Going about


@pytest.mark.parametrize(
    ("key", "modifier", "room"),
    [
        (Qt.Key.Key_2, CTRL, "diary"),
        (Qt.Key.Key_7, CTRL, "share"),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, "emergency"),
        (Qt.Key.Key_Comma, CTRL, "settings"),
    ],
)
def test_every_page_has_its_key(stage: Stage, key: Qt.Key, modifier: Qt.KeyboardModifier, room: str) -> None:
    stage.press(key, modifier)
    assert stage.room == room
    assert stage.window.rail.button(room).isChecked()
    assert not stage.window.rail.button("today").isChecked()
    stage.press(Qt.Key.Key_Escape)
    assert stage.room == "today"


def test_the_title_names_the_page(stage: Stage) -> None:
    assert stage.window.windowTitle() == "Today – PainApp"
    stage.go("diary")
    assert stage.window.windowTitle() == "Diary – PainApp"


def test_a_locked_diary_leaves_help_and_settings_and_nothing_else(locked: Stage) -> None:
    offered = {spec for spec in locked.window.rail._buttons if locked.window.rail.button(spec).isVisible()}
    assert offered == {"locked", "emergency", "settings"}
    locked.press(Qt.Key.Key_2, CTRL)
    assert locked.room == "locked"
    locked.press(Qt.Key.Key_F1)
    assert locked.room == "emergency"


def test_whoever_looks_for_help_is_not_taken_away_when_the_diary_opens(props: Props) -> None:
    with Slowly(props.computer(EMPTY)) as stage:
        stage.release()
        stage.painapp.access.lock()
        stage.settle()
        stage.click(stage.page.unlock_button)
        stage.press(Qt.Key.Key_F1)
        stage.release()
        assert stage.room == "emergency"
        assert stage.window.rail.button("today").isVisible()
        stage.press(Qt.Key.Key_Escape)
        assert stage.room == "emergency", "the lock screen is nothing to go back to"


# Locking


def test_hiding_saves_what_is_half_typed_and_shows_it_after_unlocking(stage: Stage) -> None:
    type_note(stage, "half typed")
    stage.press(Qt.Key.Key_F9)
    assert stage.room == "locked"
    assert stage.window.isMinimized()
    stage.click(stage.page.unlock_button)
    assert stage.room == "today"
    assert notes(stage) == ["half typed"]
    assert stage.page.check_in.form.editor("note").text == "half typed"


def test_nothing_of_the_diary_is_left_behind_a_lock(stage: Stage) -> None:
    note = type_note(stage, "between us")
    stage.press(Qt.Key.Key_4)
    stage.go("diary")
    stage.press(Qt.Key.Key_F9)
    assert note.text == ""
    said = [label.text() for label in stage.window.findChildren(type(stage.window._notice.words))]
    assert not [text for text in said if "between us" in text or "18:42" in text]


def test_hiding_leaves_no_passphrase_half_typed(locked: Stage) -> None:
    locked.type("sea glass")
    locked.press(Qt.Key.Key_F9)
    assert locked.page.passphrase.text == ""


def test_hiding_while_the_diary_opens_leaves_it_closed(props: Props) -> None:
    with Slowly(props.computer(EMPTY)) as stage:
        stage.press(Qt.Key.Key_F9)
        stage.release()
        assert stage.painapp.access.vault is None
        assert stage.room == "locked"
        stage.click(stage.page.unlock_button)
        stage.release()
        assert stage.room == "today"


def test_a_wrong_passphrase_is_typed_over_however_often(locked: Stage) -> None:
    for _ in range(10):
        locked.type("sea gloss")
        locked.press(Qt.Key.Key_Return)
        assert locked.page.passphrase.text == "sea gloss"
        assert "does not open this diary" in locked.page.passphrase.hint
    locked.type(PASSPHRASE)
    locked.press(Qt.Key.Key_Return)
    assert locked.room == "today"


def test_enter_twice_opens_the_diary_once(props: Props) -> None:
    opened: list[object] = []
    with Slowly(props.computer(PROTECTED)) as stage:
        stage.painapp.access.opened.connect(opened.append)
        stage.type(PASSPHRASE)
        stage.press(Qt.Key.Key_Return)
        stage.press(Qt.Key.Key_Return)
        stage.release()
        assert len(opened) == 1


# Closing


def test_closing_saves_what_is_half_typed(props: Props) -> None:
    computer = props.computer(EMPTY)
    with Stage(computer) as stage:
        type_note(stage, "half typed")
    with Stage(computer) as stage:
        assert notes(stage) == ["half typed"]


def test_what_could_not_be_saved_keeps_the_window_open_once(stage: Stage) -> None:
    fill_the_disk(stage)
    note = type_note(stage, "still here")
    stage.go("settings")
    stage.window.close()
    stage.settle()
    assert stage.window.isVisible()
    assert stage.room == "today"
    assert note.text == "still here"
    assert told(stage).startswith("What you wrote last could not be saved.")
    stage.window.close()
    stage.settle()
    assert not stage.window.isVisible()


def test_once_saving_works_again_closing_asks_anew(stage: Stage) -> None:
    fill_the_disk(stage)
    stage.press(Qt.Key.Key_4)
    stage.window.close()
    for write in ("record", "edit", "remove", "close_version"):
        delattr(stage.vault.diary, write)
    stage.press(Qt.Key.Key_5)
    fill_the_disk(stage)
    stage.press(Qt.Key.Key_6)
    stage.window.close()
    stage.settle()
    assert stage.window.isVisible()


def test_locking_says_what_it_could_not_save(stage: Stage) -> None:
    fill_the_disk(stage)
    stage.press(Qt.Key.Key_4)
    stage.painapp.access.lock()
    stage.settle()
    assert told(stage) == "What you wrote last is not in your diary yet. It is here again when you open it."


# Undo and messages


@pytest.fixture
def checked_in(stage: Stage) -> Stage:
    """Return the app after a check-in."""
    stage.press(Qt.Key.Key_4)
    return stage


def test_an_undo_that_cannot_be_seen_is_told(checked_in: Stage) -> None:
    checked_in.go("settings")
    checked_in.press(Qt.Key.Key_Z, CTRL)
    assert notes(checked_in) == []
    assert told(checked_in) == "The entry is out of the diary again."


@pytest.mark.parametrize("room", ["today", "diary"])
def test_an_undo_that_can_be_seen_moves_nothing(checked_in: Stage, room: str) -> None:
    checked_in.go(room)
    checked_in.press(Qt.Key.Key_Z, CTRL)
    assert notes(checked_in) == []
    assert told(checked_in) == ""


def test_an_undo_on_another_day_than_the_one_in_sight_is_told(checked_in: Stage) -> None:
    diary = checked_in.go("diary")
    diary.day.previous.click()
    checked_in.settle()
    checked_in.press(Qt.Key.Key_Z, CTRL)
    assert told(checked_in) == "The entry is out of the diary again."


def test_nothing_to_undo_is_told(stage: Stage) -> None:
    stage.press(Qt.Key.Key_Z, CTRL)
    assert told(stage) == "There is nothing to undo."


def test_closing_a_message_gives_the_keyboard_back(stage: Stage) -> None:
    stage.press(Qt.Key.Key_Z, CTRL)
    stage.click(stage.window._notice.action)
    assert told(stage) == ""
    stage.press(Qt.Key.Key_3)
    assert stage.page.check_in.scale.value == 3


def test_a_message_goes_when_another_page_opens(stage: Stage) -> None:
    stage.press(Qt.Key.Key_Z, CTRL)
    stage.go("settings")
    assert told(stage) == ""


def test_text_undone_while_typing_is_the_texts_own(stage: Stage) -> None:
    note = type_note(stage, "abc")
    stage.press(Qt.Key.Key_Z, CTRL)
    assert note.text == ""
    assert told(stage) == ""


# Looks and sizes


def test_the_rail_folds_for_narrow_windows_and_large_text(stage: Stage) -> None:
    rail = stage.window.rail
    assert not rail.button("today").folded
    stage.resize(880, 700)
    assert rail.button("today").folded
    stage.resize(1200, 840)
    assert not rail.button("today").folded
    stage.change_look(replace(LIGHT, text_size=200))
    assert rail.button("today").folded


def test_a_form_under_way_survives_other_looks_and_sizes(stage: Stage) -> None:
    note = type_note(stage, "half typed")
    for look in (replace(LIGHT, theme="dark"), replace(LIGHT, text_size=200), LIGHT):
        stage.change_look(look)
        stage.resize(800, 600)
        stage.resize(1200, 840)
    assert QApplication.focusWidget() is note.box
    stage.type(" and more")
    note.flush()
    assert notes(stage) == ["half typed and more"]


def test_a_look_that_cannot_be_kept_is_shown_all_the_same_and_told(stage: Stage) -> None:
    file = stage.computer.paths.config / "look.json"
    file.unlink()
    file.mkdir()
    stage.change_look(replace(LIGHT, text_size=200))
    assert stage.window.rail.button("today").folded
    assert "It could not be kept for the next time" in told(stage)


# The clock


def test_it_looks_at_the_clock_each_minute_and_on_coming_back(stage: Stage) -> None:
    timer = stage.window._minutes
    assert timer.isActive()
    assert timer.interval() == LOOK_AT_CLOCK_MS == 60_000
    stage.clock.move(hours=12)
    timer.timeout.emit()
    stage.settle()
    assert stage.page.frame.heading.text() == "Good morning"
    stage.clock.move(hours=12)
    QApplication.sendEvent(stage.window, QEvent(QEvent.Type.ActivationChange))
    stage.settle()
    assert stage.page.frame.heading.text() == "Good evening"


def test_the_diary_turns_to_the_new_day_too(stage: Stage) -> None:
    diary = stage.go("diary")
    before = diary.chosen
    stage.clock.move(hours=12)
    stage.window._minutes.timeout.emit()
    stage.settle()
    assert (diary.chosen - before).days == 1

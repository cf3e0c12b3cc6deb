"""The diary locks by itself, and nothing of it is painted once it is time to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from painapp.ui.shell.auto_lock import LOOK_AGAIN_MS
from tests.stage import EMPTY, PASSPHRASE, PROTECTED, USUAL_DIARY, Props, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from painapp.ui.shell.auto_lock import AutoLock


class Time:
    """The clocks that nobody can set."""

    def __init__(self) -> None:
        self.passed = 1000.0
        self.slept = 0.0


@pytest.fixture
def props() -> Iterator[Props]:
    with Props() as made:
        yield made


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def stage(props: Props, time: Time, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    """Return the app, open and guarded: it locks after a quarter of an hour."""
    with guarded(props, time, monkeypatch) as made:
        diary = made.vault.diary
        diary.save_settings(replace(diary.settings, lock_after=15))
        yield made


def guarded(props: Props, time: Time, monkeypatch: pytest.MonkeyPatch, kind=EMPTY) -> Stage:
    from painapp.system import awake, session_watch

    monkeypatch.setattr(awake, "steady_seconds", lambda: time.passed)
    monkeypatch.setattr(awake, "asleep_seconds", lambda: time.slept)
    monkeypatch.setattr(session_watch, "watch_session", lambda *_: None)
    made = Stage(props.computer(kind))

    class Guarded(Stage):
        def __enter__(self):
            entered = super().__enter__()
            self.painapp.guard()
            return entered

    return Guarded(made.computer)


def is_locked(stage: Stage) -> bool:
    return stage.painapp.access.vault is None and stage.room == "locked"


def look(stage: Stage) -> None:
    """Let the timer come that looks while nothing happens."""
    lock: AutoLock = stage.painapp.auto_lock
    assert lock._timer.isActive()
    assert lock._timer.interval() == LOOK_AGAIN_MS
    lock._timer.timeout.emit()
    stage.settle()


def test_it_locks_when_nobody_was_there_for_long_enough(stage: Stage, time: Time) -> None:
    time.passed += 14 * 60
    look(stage)
    assert not is_locked(stage)
    time.passed += 60
    look(stage)
    assert is_locked(stage)
    look_again = stage.painapp.auto_lock._timer
    look_again.timeout.emit()
    assert not look_again.isActive(), "a locked diary needs no watching"


@pytest.mark.parametrize("gesture", ["key", "press", "move", "wheel"])
def test_each_gesture_begins_the_time_anew(stage: Stage, time: Time, gesture: str) -> None:
    time.passed += 14 * 60
    window = stage.window.windowHandle()
    if gesture == "key":
        QTest.keyClick(window, Qt.Key.Key_Shift)
    elif gesture == "press":
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(600, 5))
    elif gesture == "move":
        QTest.mouseMove(window, QPoint(500, 300))
    else:
        QTest.wheelEvent(window, QPointF(500, 300), QPoint(0, 120))
    stage.settle()
    time.passed += 14 * 60
    look(stage)
    assert not is_locked(stage)


def test_an_exercise_that_runs_postpones_it_and_sleep_does_not_wait(stage: Stage, time: Time) -> None:
    stage.equipment.running = True
    time.passed += 40 * 60
    look(stage)
    assert not is_locked(stage)
    stage.equipment.running = False
    time.passed += 14 * 60
    look(stage)
    assert not is_locked(stage), "the time begins when the exercise is over"
    stage.equipment.running = True
    time.slept += 60
    look(stage)
    assert is_locked(stage)


def test_what_the_app_does_by_itself_is_no_gesture(stage: Stage, time: Time) -> None:
    time.passed += 14 * 60
    stage.window.repaint()
    made_up = QEnterEvent(QPointF(), QPointF(), QPointF())
    wheel = QWheelEvent(
        QPointF(), QPointF(), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    for event in (made_up, wheel):
        QApplication.sendEvent(stage.window.windowHandle(), event)
    time.passed += 60
    look(stage)
    assert is_locked(stage)


class Paints(QObject):
    """Notes each paint of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.mark.parametrize("clock", ["steady", "set forward"])
def test_after_a_wake_it_is_locked_before_anything_is_painted(stage: Stage, time: Time, clock: str) -> None:
    card = stage.page.check_in
    paints = Paints(card)
    card.update()
    stage.settle()
    assert paints.count, "it is painted while the diary is open"
    paints.count = 0
    if clock == "steady":
        time.passed += 15 * 60
    else:
        stage.clock.move(minutes=15)
    card.update()
    stage.settle()
    assert is_locked(stage)
    assert paints.count == 0


def test_a_key_that_comes_too_late_goes_nowhere(
    props: Props, time: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    with guarded(props, time, monkeypatch, PROTECTED) as stage:
        stage.type(PASSPHRASE)
        stage.press(Qt.Key.Key_Return)
        assert stage.room == "today"
        assert stage.vault.diary.settings.lock_after < 0, "nobody chose, and a passphrase is there"
        time.passed += 15 * 60
        QTest.keyClick(stage.window.windowHandle(), Qt.Key.Key_7)
        stage.settle()
        assert is_locked(stage)
        assert stage.page.passphrase.text == ""
        stage.type(PASSPHRASE)
        stage.press(Qt.Key.Key_Return)
        assert stage.page.check_in.scale.value is None


def test_a_clock_set_back_keeps_nothing_open(stage: Stage, time: Time) -> None:
    stage.clock.move(days=-365)
    time.passed += 15 * 60
    look(stage)
    assert is_locked(stage)


def test_it_locks_after_any_sleep(stage: Stage, time: Time) -> None:
    time.slept += 0.001
    look(stage)
    assert not is_locked(stage)
    time.slept += 30
    look(stage)
    assert is_locked(stage)


def test_opening_begins_the_time_anew(stage: Stage, time: Time) -> None:
    time.slept += 30
    time.passed += 3600
    look(stage)
    assert is_locked(stage)
    stage.click(stage.page.unlock_button)
    look(stage)
    assert stage.room == "today"


def test_the_time_can_be_chosen(stage: Stage, time: Time) -> None:
    card = stage.go("safety").cards["lock"]
    assert card.after.value == "15"
    card.after.chosen.emit("60")
    assert stage.vault.diary.settings.lock_after == 60
    time.passed += 59 * 60
    look(stage)
    assert not is_locked(stage)
    card.after.chosen.emit("0")
    time.passed += 7 * 24 * 3600
    look(stage)
    assert not is_locked(stage)
    card.after.chosen.emit("5")
    look(stage)
    assert is_locked(stage)


def test_without_a_passphrase_only_what_was_chosen_locks(
    props: Props, time: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    with guarded(props, time, monkeypatch, EMPTY) as stage:
        assert stage.go("safety").cards["lock"].after.value == "0"
        time.passed += 24 * 3600
        look(stage)
        assert not is_locked(stage)
        diary = stage.vault.diary
        diary.save_settings(replace(diary.settings, lock_after=5))
        look(stage)
        assert is_locked(stage)


def test_gestures_in_another_window_of_the_app_count(stage: Stage, time: Time) -> None:
    dialog = QFileDialog(stage.window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.open()
    dialog.activateWindow()
    stage.settle()
    time.passed += 14 * 60
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Shift)
    time.passed += 14 * 60
    look(stage)
    assert not is_locked(stage)
    time.passed += 60
    look(stage)
    assert is_locked(stage)
    assert not dialog.isVisible(), "a question about an open diary does not stay"
    dialog.deleteLater()


def test_a_long_diary_is_out_of_sight_before_it_is_closed(
    props: Props, time: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The curtain is painted first: whatever the disk takes after that, nobody sees the diary."""
    with guarded(props, time, monkeypatch, USUAL_DIARY) as stage:
        seen: list[int] = []
        stage.go("diary")
        vault = stage.vault
        keep = vault.diary.keep_drafts

        def slow(drafts) -> None:
            seen.append(_colours(stage))
            keep(drafts)

        monkeypatch.setattr(vault.diary, "keep_drafts", slow)
        before = _colours(stage)
        stage.painapp.access.lock()
        assert len(seen) == 1
        assert seen[0] <= 3 < before, "two plains of colour, and no more"


def _colours(stage: Stage) -> int:
    """How many colours the window shows, up to a few."""
    picture = stage.window.grab().toImage()
    found: set[int] = set()
    for x in range(0, picture.width(), 5):
        for y in range(0, picture.height(), 5):
            found.add(picture.pixel(x, y))
    return len(found)

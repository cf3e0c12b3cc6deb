"""Rows 30 and 31: the session locks with something half typed; the computer wakes after the time-out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QObject

from painapp.system import awake, session_watch
from tests.faults.scene import plain_text_in
from tests.faults.witness import CANARY
from tests.stage import EMPTY, Props, Stage
from tests.tour.scene import fold_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.faults.rows import Tally


class Computer:
    """What the system tells the app of itself: clocks that nobody can set, and that the session is locked."""

    def __init__(self) -> None:
        self.passed = 1000.0
        self.slept = 0.0
        self.told: list[Any] = []

    def lock_session(self) -> None:
        for tell in self.told:
            tell()


@pytest.fixture
def computer(monkeypatch: pytest.MonkeyPatch) -> Computer:
    made = Computer()
    monkeypatch.setattr(awake, "steady_seconds", lambda: made.passed)
    monkeypatch.setattr(awake, "asleep_seconds", lambda: made.slept)
    monkeypatch.setattr(session_watch, "watch_session", lambda _parent, away: made.told.append(away))
    return made


@pytest.fixture
def stage(computer: Computer) -> Iterator[Stage]:
    """The whole app, open, locking after a quarter of an hour."""
    with Props() as props, Stage(props.computer(EMPTY)) as made:
        made.painapp.guard()
        diary = made.vault.diary
        diary.save_settings(replace(diary.settings, lock_after=15))
        yield made


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: Any) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def half_typed(stage: Stage) -> Any:
    """Type into a note without leaving it."""
    form = stage.page.check_in.form
    stage.click(fold_of(form, "note"))
    note = form.editor("note")
    stage.click(note.box)
    stage.type(f"{CANARY} and not yet ")
    return note


@pytest.mark.row(30)
def test_a_locked_session_keeps_what_is_half_typed_and_shows_and_leaves_nothing_of_it(
    stage: Stage, computer: Computer, tally: Tally
) -> None:
    stage.press("4")
    note = half_typed(stage)
    computer.lock_session()
    stage.settle()
    assert stage.painapp.access.vault is None
    assert stage.room == "locked"
    assert plain_text_in(stage.computer.folder) == []
    assert CANARY not in note.box.toPlainText()
    tally.hit()
    stage.click(stage.window.navigator.page("locked").unlock_button)
    stage.settle()
    assert stage.room == "today"
    note = stage.page.check_in.form.editor("note")
    assert note.box.toPlainText().startswith(f"{CANARY} and not yet")
    assert note.box.hasFocus()


@pytest.mark.row(31)
@pytest.mark.parametrize("how", ["asleep", "steady clock", "clock set forward"])
def test_after_a_wake_nothing_of_the_diary_is_painted_first(
    how: str, stage: Stage, computer: Computer, tally: Tally
) -> None:
    card = stage.page.check_in
    paints = Paints(card)
    card.update()
    stage.settle()
    assert paints.count > 0
    paints.count = 0
    if how == "asleep":
        computer.slept += 20 * 60
        computer.passed += 20 * 60
    elif how == "steady clock":
        computer.passed += 20 * 60
    else:
        stage.clock.move(minutes=20)
    card.update()  # the system asks for a paint, as after a wake
    stage.settle()
    assert paints.count == 0
    assert stage.painapp.access.vault is None
    assert stage.room == "locked"
    tally.hit()

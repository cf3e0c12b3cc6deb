"""What a person does on the page about what is written down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from painapp.domain.entries import Conditions, Tracker
from painapp.domain.trackers import in_order
from painapp.vault.errors import DiskFull

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from painapp.ui.pages.writing.tracker_form import TrackerForm
    from tests.stage import Stage

WRITES = ("record", "edit", "remove", "save_settings")


def trackers(stage: Stage) -> tuple[Tracker, ...]:
    """Return the trackers in the diary, in their order."""
    return in_order(stage.vault.diary.all_of(Tracker))


def in_sight(stage: Stage) -> list[str]:
    """Return the keys of the trackers listed as followed."""
    return stage.page.follow.list.keys


def press(stage: Stage, key: str, action: str) -> None:
    """Press a button beside a tracker."""
    stage.click(stage.page.follow.list.rows[key].buttons[action])


def form(stage: Stage) -> TrackerForm:
    """Return the open form."""
    found = stage.page.follow.editing.form
    assert found is not None
    return found


def add(stage: Stage, name: str, holds: str = "") -> Tracker:
    """Add a tracker of one's own and press Done."""
    stage.click(stage.page.follow.add_button)
    stage.type(name)
    if holds:
        stage.click(next(cell for cell in form(stage).holds.cells if cell.value == holds))
    stage.click(form(stage).done_button)
    return trackers(stage)[-1]


def chips(group: Any, *words: str, stage: Stage) -> None:
    """Add words of one's own to a group of chips."""
    for word in words:
        stage.click(group._own.chip)
        stage.type(word)
        stage.press(Qt.Key.Key_Return)


def conditions(stage: Stage) -> tuple[Conditions, ...]:
    """Return what was said of other conditions."""
    return stage.vault.diary.all_of(Conditions)


def undo(stage: Stage) -> None:
    """Press Ctrl+Z."""
    stage.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def focused() -> QWidget | None:
    """Return what has the keyboard."""
    return QApplication.focusWidget()


def fill_the_disk(stage: Stage) -> None:
    """Let every save fail from now on."""

    def full(*_: object) -> None:
        raise DiskFull(folder="")

    for write in WRITES:
        setattr(stage.vault.diary, write, full)


def make_room(stage: Stage) -> None:
    """Let saves work again."""
    for write in WRITES:
        delattr(stage.vault.diary, write)

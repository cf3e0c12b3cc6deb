"""What a person does on Today, and what is in the diary then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from painapp.domain.entries import CheckIn
from painapp.vault.errors import DiskFull
from tests.tour.scene import fold_of

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from painapp.domain.entries import Entry
    from tests.stage import Stage

WRITES = ("record", "edit", "remove", "close_version")


def entries(stage: Stage, made: type[Entry] = CheckIn, day: date | None = None) -> list[Any]:
    """Return the entries of a kind on a day, else today by the calendar."""
    day = day or stage.clock.now().date()
    return [entry for entry in stage.vault.diary.day(day) if isinstance(entry, made)]


def scores(stage: Stage) -> list[int | None]:
    """Return the day's pain scores as the diary has them."""
    return [entry.pain for entry in entries(stage)]


def card_of(stage: Stage, made: type[Entry]) -> Any:
    """Return the card of a kind of entry."""
    return stage.page.cards.by_type[made]


def lines(stage: Stage, made: type[Entry]) -> list[str]:
    """Return what a card lists."""
    card = card_of(stage, made)
    return [card._column.itemAt(place).widget().line.text for place in range(card._column.count())]


def change_of(stage: Stage, made: type[Entry], place: int = 0) -> QWidget:
    """Return Change beside an entry of a card."""
    return card_of(stage, made)._column.itemAt(place).widget().change


def write_note(stage: Stage, text: str) -> Any:
    """Open the check-in's note, type, and return the field."""
    stage.click(fold_of(stage.page.check_in.form, "note"))
    note = stage.page.check_in.form.editor("note")
    stage.click(note.box)
    stage.type(text)
    return note


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
    """Let saving work again."""
    for write in WRITES:
        delattr(stage.vault.diary, write)

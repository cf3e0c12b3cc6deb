"""Scenes of everything, to take along."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from painapp.domain.entries import CheckIn, Sleep, WentWell
from painapp.domain.moments import today, written_now
from tests.stage import EMPTY, USUAL_DIARY
from tests.tour.scene import Scene

if TYPE_CHECKING:
    from pathlib import Path

    from tests.stage import Stage


def open_everything(stage: Stage) -> None:
    """Go there as a person does, by Settings."""
    stage.go("settings")
    stage.click(stage.page.cards["safety"].open)
    stage.click(stage.page.cards["everything"].open)


def save_it(stage: Stage) -> Path:
    """Save everything, and return where it went."""
    stage.click(stage.page.save.make)
    return stage.page.save.saved


def write(stage: Stage) -> None:
    """Write three entries of today."""
    stamp = {"day": today(stage.clock), "written": written_now(stage.clock)}
    well = WentWell(id=uuid4(), text="Lunch in the sun.", **stamp)
    entries = (CheckIn(id=uuid4(), pain=4, **stamp), Sleep(id=uuid4(), quality=3, **stamp), well)
    for entry in entries:
        stage.vault.diary.record(entry)
    stage.vault.diary.edit(replace(well, text="Lunch in the sun, with my sister."))


def look_at_a_file(stage: Stage) -> None:
    """Save, lose two entries for good, and look at what the file holds."""
    write(stage)
    open_everything(stage)
    stage.answers.export = save_it(stage)
    diary = stage.vault.diary
    for kind in (CheckIn, WentWell):
        (entry,) = diary.all_of(kind)
        diary.remove_for_good(entry.id)
        stage.vault._connection.send(f"DELETE FROM tombstone WHERE entry_id = '{entry.id}'")
    stage.click(stage.page.bring.choose)


def saved(stage: Stage) -> None:
    """Save everything."""
    open_everything(stage)
    save_it(stage)


def no_such_file(stage: Stage) -> None:
    """Choose a file of another program."""
    open_everything(stage)
    stage.answers.export = stage.computer.folder / "Holiday.zip"
    stage.answers.export.write_bytes(b"PK\x05\x06" + bytes(18))
    stage.click(stage.page.bring.choose)


EVERYTHING = (
    Scene("everything-saved", USUAL_DIARY, saved),
    Scene("everything-holds", EMPTY, look_at_a_file),
    Scene("everything-refused", EMPTY, no_such_file),
)

"""The checker: what was acknowledged, what is found afterwards, and whether the file is whole."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from painapp.domain.entries import CheckIn
from painapp.vault.errors import DiaryError
from painapp.vault.vault import open_vault

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from painapp.vault.diary import Diary
    from tests.clocks import FixedClock

WHOLE = "whole"
CANARY = "kanarifugl-2718"
"""Stands in every note; in no file may it be found."""
RECORDED, EDITED, REMOVED = 1, 2, 3
"""How far an entry has come. A job says how far as soon as that has been saved, never before."""


class Finding(NamedTuple):
    """How many entries had been acknowledged, how many of them are there, and what is wrong with the file."""

    acknowledged: int
    found: int
    integrity: str

    @property
    def is_whole(self) -> bool:
        """Whether nothing is lost and nothing damaged."""
        return self.found == self.acknowledged and self.integrity == WHOLE


def note_of(entry_id: UUID, stage: int) -> str:
    """Return the note that an entry has at a stage, so that a mixed-up one or a plain text is noticed."""
    return f"{CANARY} {entry_id} {stage} " * (1 + entry_id.int % 40)


def saved(entry_id: UUID, stage: int) -> str:
    """Return the message that acknowledges an entry."""
    return f"saved {entry_id} {stage}"


@dataclass
class Witness:
    """Remembers every acknowledgement, across any number of processes."""

    stages: dict[UUID, int] = field(default_factory=dict[UUID, int])

    def listen(self, told: Iterable[str]) -> None:
        """Remember what a job said; other messages are none of the witness's business."""
        for words in told:
            if words.startswith("saved "):
                _, entry_id, stage = words.split()
                self.stages[UUID(entry_id)] = int(stage)

    def look(self, folder: Path, data_key: bytes, clock: FixedClock) -> Finding:
        """Open the diary as the app does and look at every entry acknowledged so far."""
        try:
            with open_vault(folder, data_key, clock, "1") as vault:
                integrity = integrity_of(vault.diary)
                there = _stages(vault.diary)
        except DiaryError as trouble:
            return Finding(len(self.stages), 0, type(trouble).__name__)
        found = sum(there.get(one, 0) >= stage for one, stage in self.stages.items())
        return Finding(len(self.stages), found, integrity)


def integrity_of(diary: Diary) -> str:
    """Return `WHOLE`, or what both checks of the file have to say."""
    said = diary._connection.send("PRAGMA integrity_check") + diary._connection.send(
        "PRAGMA cipher_integrity_check"
    )
    return WHOLE if said == [("ok",)] else "; ".join(str(line[0]) for line in said if line != ("ok",))


def _stages(diary: Diary) -> dict[UUID, int]:
    """How far each entry has come, as the file has it; 0 where it is not as any stage left it."""
    versions: dict[str, int] = dict(
        diary._connection.send("SELECT entry_id, max(number) FROM entry_version GROUP BY entry_id")
    )
    there: dict[UUID, int] = {}
    for entry in diary.between(date.min, date.max, [CheckIn]):
        there[entry.id] = _stage(entry, RECORDED + versions.get(str(entry.id), 0))
    for removed in diary.removed():
        there[removed.entry.id] = REMOVED if _stage(removed.entry, EDITED) else 0
    return there


def _stage(entry: object, stage: int) -> int:
    assert isinstance(entry, CheckIn)
    as_said = entry.pain == stage and entry.note == note_of(entry.id, stage)
    return stage if as_said else 0

"""What victims do. Each takes `say` first and says what it has done only once that has been done."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from painapp.vault.files import replace_file
from painapp.vault.vault import open_vault
from tests.clocks import FixedClock
from tests.faults.witness import EDITED, RECORDED, REMOVED, note_of, saved
from tests.vault.writing import check_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.vault.diary import Diary

    Say = Callable[[str], None]


def save_without_end(say: Say, folder: str, data_key: str, pragmas: tuple[str, ...] = ()) -> None:
    """Record, edit and now and then remove, one entry after the other, until somebody ends it.

    `pragmas` weaken the file on purpose, so that the checker has something to notice.
    """
    clock = FixedClock()
    with open_vault(Path(folder), bytes.fromhex(data_key), clock, "1") as vault:
        for pragma in pragmas:
            vault.diary._connection.send("PRAGMA " + pragma)
        while True:
            save_one(say, vault.diary, clock)


def save_some(say: Say, folder: str, data_key: str, many: int) -> None:
    """Do the same for so many entries, and close the diary as the app does at its end."""
    clock = FixedClock()
    with open_vault(Path(folder), bytes.fromhex(data_key), clock, "1") as vault:
        for _ in range(many):
            save_one(say, vault.diary, clock)


def save_one(say: Say, diary: Diary, clock: FixedClock) -> None:
    """Take one entry through all its stages."""
    clock.move(seconds=1)
    entry = check_in(clock, RECORDED)
    entry = replace(entry, note=note_of(entry.id, RECORDED))
    diary.record(entry)
    say(saved(entry.id, RECORDED))
    diary.close_version(entry.id)
    diary.edit(replace(entry, pain=EDITED, note=note_of(entry.id, EDITED)))
    say(saved(entry.id, EDITED))
    if random.Random(entry.id.int).random() < 0.2:
        diary.remove(entry.id)
        say(saved(entry.id, REMOVED))


def replace_a_file(_say: Say, path: str) -> None:
    """Write one whole file."""
    replace_file(Path(path), b"words")

"""Row 35: everything works in folders with odd names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from painapp.vault.errors import DiaryError
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.states import Condition, look_at
from painapp.vault.vault import create_vault, open_vault
from tests.faults.operations import OPERATIONS
from tests.faults.rows import SHORT
from tests.key_stores import MemoryKeyStore

if TYPE_CHECKING:
    from pathlib import Path

    from tests.clocks import FixedClock
    from tests.faults.rows import Extent, Tally

ODD = {
    "letters": "Blåbærsyltetøy på ærlig norsk",
    "other scripts": "日記 יומן Дневник 🌧",
    "spaces": "  two  spaces and one at the end ",
    "like an address": "50%20off?mode=memory#not&cache=shared",
    "like a command": 'it\'s; "quoted" $HOME `pwd` \\ back',
    "line end": "first line\nsecond line",
    "decomposed": "e\u0301tude",
    "long": "/".join(["a folder with a long name"] * 12),
}

NAMES_APART = 4
"""In the short form an operation is tried under every fourth name, two in all; in the long one under each."""


@pytest.mark.row(35)
@pytest.mark.parametrize("kind", ODD)
def test_every_operation_works_in_a_folder_with_an_odd_name(
    kind: str, tmp_path: Path, clock: FixedClock, extent: Extent, tally: Tally
) -> None:
    name, turn = ODD[kind], list(ODD).index(kind)
    keys, new = MemoryKeyStore(), tmp_path / name / "made here"
    create_vault(new, clock, key_store=keys, app_version="1").close()
    open_vault(new, data_key_from_keyring(new, keys), clock, "1").close()
    for number, operation in enumerate(OPERATIONS):
        if extent.steps == SHORT.steps and number % NAMES_APART != turn % NAMES_APART:
            continue  # its turn is under another name
        base = tmp_path / name / operation.name
        base.parent.mkdir(parents=True, exist_ok=True)
        scene = operation.prepare(base, clock)
        operation.job(lambda _words: None, str(base))
        finding = operation.check(scene, clock, True)
        assert finding.is_whole
        tally.hit()


@pytest.mark.row(35)
def test_a_path_longer_than_the_database_can_take_is_told_and_leaves_no_diary(
    tmp_path: Path, clock: FixedClock
) -> None:
    """SQLite takes 512 bytes at most, on Linux and macOS; Windows itself takes 260 signs."""
    folder = tmp_path / "/".join(["a folder with a long name"] * 30)
    with pytest.raises(DiaryError):
        create_vault(folder, clock, key_store=MemoryKeyStore(), app_version="1")
    assert look_at(folder).condition is Condition.NONE

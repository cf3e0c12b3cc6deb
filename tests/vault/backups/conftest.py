"""A diary with something in it, and a folder for its backups."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.fixtures import *  # noqa: F403 - pytest finds fixtures by their names here
from tests.vault.writing import check_in, one_of_each

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.vault.vault import Vault
    from tests.clocks import FixedClock


@pytest.fixture
def shelf_folder(tmp_path: Path) -> Path:
    """The app's own folder for backups; not made yet."""
    return tmp_path / "backups"


@pytest.fixture
def written(vault: Vault, clock: FixedClock) -> Vault:
    """The open diary with five entries: one edited, one more removed."""
    diary = vault.diary
    for entry in one_of_each(clock):
        diary.record(entry)
    edited = diary.record(check_in(clock, 5, note="first"))
    clock.move(minutes=20)
    from dataclasses import replace

    diary.edit(replace(edited, note="second"))
    gone = diary.record(check_in(clock, 9))
    diary.remove(gone.id)
    return vault

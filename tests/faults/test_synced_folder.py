"""Rows 24 and 25: another program puts another file in the diary's place, or a copy beside it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from painapp.vault.backups.copies import put_aside, stage_merge_copy
from painapp.vault.errors import DiarySwapped
from painapp.vault.layout import DATABASE
from painapp.vault.vault import open_vault
from painapp.vault.watching import conflict_copies
from tests.faults import jobs
from tests.faults.scene import Scene, look_by_any, make_scene, remember, witness_of
from tests.faults.victims import END, Victim, needs_kill
from tests.vault.writing import check_in

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.vault.vault import Vault
    from tests.clocks import FixedClock
    from tests.faults.rows import Tally

pytestmark = needs_kill


@pytest.fixture
def scene(tmp_path: Path, clock: FixedClock) -> Scene:
    """A diary, and beside it the file as another computer has it: it went on from there by itself."""
    made = make_scene(tmp_path / "scene", clock)
    other = Scene(tmp_path / "other computer")
    shutil.copytree(made.base, other.base)
    told: list[str] = []
    with other.open_by_any(clock) as vault:
        for _ in range(3):
            jobs.save_one(told.append, vault.diary, clock)
    remember(made, told)  # nothing of it may be lost either
    return made


def sync(scene: Scene, target: str) -> None:
    """Let another process put the other computer's file under a name in the diary's folder."""
    other = scene.base.parent / "other computer" / "diary" / DATABASE
    with Victim(jobs.put_over, str(other), str(scene.diary / target)) as victim:
        assert victim.go().rest()[-1] == END


def bring_together(scene: Scene, vault: Vault, clock: FixedClock) -> None:
    """As the app offers it."""
    (copy,) = conflict_copies(scene.diary)
    staged = stage_merge_copy(vault, copy, scene.base / "work")
    vault.replace_by(staged)
    put_aside(copy)
    open_vault(scene.diary, staged.data_key, clock, "1").close()


@pytest.mark.row(24)
def test_a_swapped_file_stops_all_writing_and_both_sides_are_brought_together(
    scene: Scene, clock: FixedClock, tally: Tally
) -> None:
    told: list[str] = []
    with scene.open_by_any(clock) as vault:
        jobs.save_one(told.append, vault.diary, clock)
        sync(scene, DATABASE)
        for _ in range(2):
            with pytest.raises(DiarySwapped):
                vault.diary.record(check_in(clock))
        assert vault.swapped
        assert vault.diary.count() > 0  # reading goes on
    tally.hit()
    remember(scene, told)
    with scene.open_by_any(clock) as vault:
        bring_together(scene, vault, clock)
    tally.found(witness_of(scene), look_by_any(scene, clock))
    assert conflict_copies(scene.diary) == ()


@pytest.mark.row(25)
@pytest.mark.parametrize(
    "name",
    [
        "diary (Robin's conflicted copy 2026-11-22).db",
        "diary.sync-conflict-20261122-184200-ABCDEFG.db",
        "diary-LAPTOP.db",
    ],
)
def test_a_conflict_copy_is_found_and_brought_together(
    name: str, scene: Scene, clock: FixedClock, tally: Tally
) -> None:
    told: list[str] = []
    with scene.open_by_any(clock) as vault:
        sync(scene, name)
        jobs.save_one(told.append, vault.diary, clock)
        assert [copy.name for copy in conflict_copies(scene.diary)] == [name]
        remember(scene, told)
        bring_together(scene, vault, clock)
    tally.hit()
    tally.found(witness_of(scene), look_by_any(scene, clock))

"""Rows 1 and 2: killed, or without power, while somebody writes. What was acknowledged is there."""

from __future__ import annotations

import random
import signal
from typing import TYPE_CHECKING

import pytest

from painapp.vault.vault import create_vault
from tests.faults import jobs
from tests.faults.disks import needs_mount
from tests.faults.steps import count_steps, needs_trace, stop_before
from tests.faults.victims import Victim, needs_kill
from tests.faults.witness import Witness

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.clocks import FixedClock
    from tests.faults.disks import PowerDisk
    from tests.faults.rows import Extent, Tally
    from tests.key_stores import MemoryKeyStore

_DIARY_EVERY = 50
"""A new diary is begun after so many faults, so that looking at all of it stays quick."""


@pytest.fixture
def new_diary(clock: FixedClock, key_store: MemoryKeyStore) -> Callable[[Path], str]:
    """Makes an empty diary in a folder and tells its key."""

    def make(folder: Path) -> str:
        with create_vault(folder, clock, key_store=key_store, app_version="1") as vault:
            return bytes(vault._data_key).hex()

    return make


@needs_kill
@pytest.mark.row(1)
def test_kills_lose_nothing_acknowledged(
    folder: Path, new_diary: Callable[[Path], str], clock: FixedClock, extent: Extent, tally: Tally
) -> None:
    chance = random.Random(7351)
    for start in range(0, extent.kills, _DIARY_EVERY):
        place, witness = folder / str(start), Witness()
        key = new_diary(place)
        for _ in range(min(_DIARY_EVERY, extent.kills - start)):
            with Victim(jobs.save_without_end, str(place), key) as victim:
                _let_write(victim, chance)
                witness.listen(victim.kill())
                assert victim.exit_code == -signal.SIGKILL
            tally.hit()
        tally.found(witness, witness.look(place, bytes.fromhex(key), clock))
        assert len(witness.stages) >= _DIARY_EVERY


@needs_kill
@needs_trace
@pytest.mark.row(1)
def test_a_kill_at_any_step_of_a_save_loses_nothing_acknowledged(
    folder: Path, new_diary: Callable[[Path], str], clock: FixedClock, extent: Extent, tally: Tally
) -> None:
    witness, key = Witness(), new_diary(folder)
    with Victim(jobs.save_some, str(folder), key, 2) as victim:
        steps = count_steps(victim)
        witness.listen(victim.told)
    assert steps > 50
    for step in extent.of(steps):
        with Victim(jobs.save_some, str(folder), key, 2) as victim:
            stop_before(victim, step, tally.hit)
            witness.listen(victim.told)
        tally.found(witness, witness.look(folder, bytes.fromhex(key), clock))


@needs_mount
@needs_kill
@pytest.mark.row(2)
def test_power_cuts_lose_nothing_acknowledged(
    disk: PowerDisk, new_diary: Callable[[Path], str], clock: FixedClock, extent: Extent, tally: Tally
) -> None:
    chance = random.Random(1537)
    for start in range(0, extent.cuts, _DIARY_EVERY):
        place, witness = disk.place / str(start), Witness()
        key = new_diary(place)
        for _ in range(min(_DIARY_EVERY, extent.cuts - start)):
            with Victim(jobs.save_without_end, str(place), key) as victim:
                _let_write(victim, chance)
                # Held first: a flush under way while ext4 is being shut down was once told to have been done
                # (Linux 6.18), which no disk without power could tell.
                victim.hold()
                disk.cut()
                witness.listen(victim.kill())
            disk.come_back()
            tally.hit()
            tally.found(witness, witness.look(place, bytes.fromhex(key), clock))
        assert len(witness.stages) >= min(_DIARY_EVERY, extent.cuts) / 2


@needs_mount
@needs_kill
@needs_trace
@pytest.mark.row(2)
def test_a_power_cut_at_any_step_of_a_save_loses_nothing_acknowledged(
    disk: PowerDisk, new_diary: Callable[[Path], str], clock: FixedClock, extent: Extent, tally: Tally
) -> None:
    place, witness = disk.place / "diary", Witness()
    key = new_diary(place)
    with Victim(jobs.save_some, str(place), key, 2) as victim:
        steps = count_steps(victim)
        witness.listen(victim.told)
    for step in extent.of(steps):
        with Victim(jobs.save_some, str(place), key, 2) as victim:
            if stop_before(victim, step, disk.cut):
                tally.hit()
                witness.listen(victim.told)
        disk.come_back()
        tally.found(witness, witness.look(place, bytes.fromhex(key), clock))


def _let_write(victim: Victim, chance: random.Random) -> None:
    """Let it come a different way each time: while it opens the diary, after one save, after many."""
    victim.ready()
    victim.go()
    for _ in range(chance.choice((0, 1, 2, 3, 5, 8, 13, 21))):
        victim.hear()

"""Rows 9 and 10: a disk that refuses what it is asked to write, and one that turns read-only."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

import pytest

from painapp.vault.errors import NotSaved, ReadOnlyDiary
from painapp.vault.vault import open_vault
from tests.faults import jobs
from tests.faults.disks import needs_mount
from tests.faults.scene import contents_of, look_by_any, make_scene, witness_of
from tests.faults.steps import count_steps, fail_at, needs_trace
from tests.faults.victims import REFUSED, Victim, needs_kill
from tests.vault.writing import check_in

if TYPE_CHECKING:
    from tests.clocks import FixedClock
    from tests.faults.disks import PowerDisk
    from tests.faults.rows import Extent, Tally


@needs_mount
@needs_kill
@needs_trace
@pytest.mark.row(9)
@pytest.mark.parametrize("ever_after", [False, True], ids=["once", "from then on"])
@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC], ids=["EIO", "ENOSPC"])
def test_what_a_failing_disk_refuses_is_never_reported_as_saved(
    number: int, ever_after: bool, disk: PowerDisk, clock: FixedClock, extent: Extent, tally: Tally
) -> None:
    """The power goes as well, since what is only in memory still reads back until then."""
    scene = make_scene(disk.place / "scene", clock)
    witness = witness_of(scene)
    with scene.open_by_any(clock) as vault:
        key = bytes(vault._data_key).hex()
    with Victim(jobs.save_stubbornly, str(scene.diary), key, 3) as victim:
        steps = count_steps(victim)
        witness.listen(victim.told)
    refusals: set[str] = set()
    for step in extent.of(steps):
        with Victim(jobs.save_stubbornly, str(scene.diary), key, 3) as victim:
            failed = fail_at(victim, step, number, ever_after=ever_after)
            assert victim.exit_code == 0, f"unexpected trouble at step {step}"
            witness.listen(victim.told)
        tally.hit(failed)
        disk.cut()
        disk.come_back()
        refusals |= {said for said in victim.told if said.startswith(REFUSED)}
        tally.found(witness, witness.look(scene.diary, bytes.fromhex(key), clock))
    assert refusals  # it did fail


@needs_mount
@pytest.mark.row(10)
def test_a_folder_that_turns_read_only_is_read_on_and_told(
    disk: PowerDisk, clock: FixedClock, tally: Tally
) -> None:
    scene = make_scene(disk.place / "scene", clock)
    with scene.open_by_any(clock) as vault:
        before = contents_of(vault.diary)
        disk.give_up()
        with pytest.raises(NotSaved):
            vault.diary.record(check_in(clock))
        assert contents_of(vault.diary) == before
        with vault.reader() as reader:  # what an export reads through
            assert reader.count() == vault.diary.count()
    tally.hit()
    disk.come_back()
    tally.found(witness_of(scene), look_by_any(scene, clock))


@needs_mount
@needs_kill
@pytest.mark.row(10)
@pytest.mark.parametrize("killed", [False, True], ids=["closed", "killed, with a -wal"])
def test_a_diary_in_a_read_only_folder_opens_reads_and_exports(
    killed: bool, disk: PowerDisk, clock: FixedClock, tally: Tally
) -> None:
    scene = make_scene(disk.place / "scene", clock)
    witness = witness_of(scene)
    with scene.open_by_any(clock) as vault:
        key = bytes(vault._data_key)
    if killed:
        with Victim(jobs.save_without_end, str(scene.diary), key.hex()) as victim:
            victim.ready()
            victim.go()
            for _ in range(9):
                victim.hear()
            witness.listen(victim.kill())
        assert (scene.diary / "diary.db-wal").stat().st_size > 0
    bytes_before = {path.name: path.read_bytes() for path in scene.diary.iterdir()}
    disk.read_only(turned=True)
    with open_vault(scene.diary, key, clock, "1") as vault:
        assert vault.read_only
        before = contents_of(vault.diary)
        for write in (lambda: vault.diary.record(check_in(clock)), vault.make_recovery_code):
            with pytest.raises(ReadOnlyDiary):
                write()
        with vault.reader() as reader:
            assert reader.count() == vault.diary.count()
    tally.hit()
    tally.found(witness, witness.look(scene.diary, key, clock))
    assert {path.name: path.read_bytes() for path in scene.diary.iterdir()} == bytes_before
    disk.read_only(turned=False)
    with open_vault(scene.diary, key, clock, "1") as vault:
        assert not vault.read_only
        assert contents_of(vault.diary) == before
        vault.diary.record(check_in(clock))

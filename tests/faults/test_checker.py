"""The checker notices what is lost or damaged, and the harness really takes away what was not flushed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from painapp.vault.connection import Connection
from painapp.vault.vault import create_vault
from tests.faults import jobs
from tests.faults.disks import needs_mount
from tests.faults.rows import SHORT, Tally
from tests.faults.steps import names_of_steps, needs_trace
from tests.faults.victims import END, Victim, needs_kill
from tests.faults.witness import EDITED, RECORDED, WHOLE, Finding

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.vault.vault import Vault
    from tests.clocks import FixedClock
    from tests.faults.disks import PowerDisk
    from tests.faults.witness import Witness
    from tests.key_stores import MemoryKeyStore

MANY = 12


@pytest.fixture
def data_key(vault: Vault, witness: Witness, clock: FixedClock) -> bytes:
    """A closed diary with some acknowledged entries; its key."""
    told: list[str] = []
    for _ in range(MANY):
        jobs.save_one(told.append, vault.diary, clock)
    witness.listen(told)
    key = bytes(vault._data_key)
    vault.close()
    return key


def test_nothing_lost_is_nothing_lost(
    folder: Path, data_key: bytes, witness: Witness, clock: FixedClock
) -> None:
    assert witness.look(folder, data_key, clock) == Finding(MANY, MANY, WHOLE)


@pytest.mark.parametrize(
    "loss",
    [
        "DELETE FROM check_in WHERE id = '{}'",
        "UPDATE check_in SET pain = 1 WHERE id = '{}'",
        "UPDATE check_in SET note = note || ' ' WHERE id = '{}'",
        "DELETE FROM entry_version WHERE entry_id = '{}'",
    ],
)
def test_one_lost_row_is_noticed(
    folder: Path, data_key: bytes, witness: Witness, clock: FixedClock, loss: str
) -> None:
    entry_id = next(one for one, stage in witness.stages.items() if stage == EDITED)
    with_salt = _open_raw(folder, data_key, clock)
    with with_salt.writing():
        with_salt.send(loss.format(entry_id))
    with_salt.close()
    finding = witness.look(folder, data_key, clock)
    assert finding == Finding(MANY, MANY - 1, WHOLE)
    with pytest.raises(AssertionError):
        Tally().found(witness, finding)


def test_a_flipped_byte_is_noticed(
    folder: Path, data_key: bytes, witness: Witness, clock: FixedClock
) -> None:
    database = folder / "diary.db"
    whole = bytearray(database.read_bytes())
    whole[-2000] ^= 4  # in the last page, behind the first one that opening reads
    database.write_bytes(whole)
    finding = witness.look(folder, data_key, clock)
    assert finding.integrity != WHOLE
    tally = Tally()
    with pytest.raises(AssertionError):
        tally.found(witness, finding)
    assert tally.line(18, "flipped")["integrity"] == finding.integrity


def test_what_was_not_acknowledged_is_not_missed(
    folder: Path, data_key: bytes, witness: Witness, clock: FixedClock
) -> None:
    entry_id = next(one for one, stage in witness.stages.items() if stage == EDITED)
    witness.stages[entry_id] = RECORDED
    assert witness.look(folder, data_key, clock).is_whole


@needs_mount
@needs_kill
def test_a_diary_that_does_not_flush_loses_rows_in_a_power_cut(
    disk: PowerDisk, witness: Witness, clock: FixedClock, key_store: MemoryKeyStore
) -> None:
    with create_vault(disk.place / "diary", clock, key_store=key_store, app_version="1") as vault:
        key = bytes(vault._data_key)
    careless = ("journal_mode = DELETE", "synchronous = OFF")
    with Victim(jobs.save_without_end, str(disk.place / "diary"), key.hex(), careless) as victim:
        victim.ready()
        victim.go()
        for _ in range(20):
            victim.hear()
        victim.hold()
        disk.cut()
        witness.listen(victim.kill())
    disk.come_back()
    finding = witness.look(disk.place / "diary", key, clock)
    assert finding.acknowledged >= 5
    assert finding.found == 0


@needs_mount
def test_a_file_nobody_flushed_is_gone_after_a_power_cut_and_a_flushed_one_is_there(disk: PowerDisk) -> None:
    from painapp.vault.files import replace_file

    replace_file(disk.place / "flushed", b"words")
    (disk.place / "not flushed").write_bytes(b"words")
    (disk.place / "flushed").with_name("other").write_bytes(b"words")
    disk.cut()
    disk.come_back()
    assert {one.name for one in disk.place.iterdir()} == {"flushed", "lost+found"}
    assert (disk.place / "flushed").read_bytes() == b"words"


@needs_trace
@needs_kill
def test_every_flush_and_rename_of_a_file_is_a_step(tmp_path: Path) -> None:
    with Victim(jobs.replace_a_file, str(tmp_path / "file")) as victim:
        assert names_of_steps(victim) == ["create", "write", "fsync", "rename", "fsync"]
        assert victim.told == [END]


def test_few_steps_are_spread_and_hold_both_ends() -> None:
    assert SHORT.of(3) == [1, 2, 3]
    chosen = SHORT.of(1000)
    assert (len(chosen), chosen[0], chosen[-1]) == (SHORT.steps, 1, 1000)


def _open_raw(folder: Path, data_key: bytes, clock: FixedClock) -> Connection:
    from painapp.vault.header import find_header

    return Connection(folder / "diary.db", data_key, find_header(folder).header.salt)

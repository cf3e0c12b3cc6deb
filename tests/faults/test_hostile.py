"""Rows 32 and 33: files that mean harm, and texts that look like commands.

What comes from outside here are backups and vault.json; the full export and our own CSV files are tried in
tests/importing, and files of other programs are not read yet.
"""

from __future__ import annotations

import io
import json
import random
import struct
import zipfile
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from painapp.domain.entries import CheckIn
from painapp.domain.errors import ExpectedError
from painapp.vault.backups.backup import ENDING
from painapp.vault.backups.making import back_up
from painapp.vault.backups.manifest import Reason
from painapp.vault.backups.moving_in import restore_alone
from painapp.vault.backups.opening import key_from_recovery, read_backup
from painapp.vault.layout import DATABASE, HEADER
from painapp.vault.recovery_code import read_recovery_code
from painapp.vault.states import Condition, look_at
from painapp.vault.vault import open_vault
from tests.faults import jobs
from tests.faults.scene import contents_of, make_scene
from tests.faults.victims import END, REFUSED, Victim, needs_kill
from tests.strategies import entries

if TYPE_CHECKING:
    from pathlib import Path

    from tests.clocks import FixedClock
    from tests.faults.rows import Extent, Tally
    from tests.faults.scene import Scene

COMMANDS = (
    '=HYPERLINK("http://example.org")',
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\t=1+1",
    "'; DROP TABLE check_in; --",
    "<script>alert(1)</script>",
    '#import "/etc/passwd"',
    "{name} %n %s %1",
    "..\\..\\x/../../y",
    "\u202egnp.exe",
    "a\u0301\u200d\U0001f468\u200d\U0001f469",
)


@pytest.fixture
def scene(tmp_path: Path, clock: FixedClock) -> Scene:
    """A diary with one backup and a sheet."""
    made = make_scene(tmp_path / "scene", clock)
    with made.open_by_any(clock) as vault:
        made.write_sheet(vault.make_recovery_code().text)
        back_up(vault, made.backups, Reason.BY_HAND, clock)
    return made


def the_backup(scene: Scene) -> Path:
    return next(scene.backups.glob("*" + ENDING))


def _packed(members: list[tuple[str, bytes]], how: int = zipfile.ZIP_STORED) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", how) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return packed.getvalue()


def hostile_files(good: bytes) -> dict[str, bytes]:
    """Return files made to do harm, each in another way."""
    with zipfile.ZipFile(io.BytesIO(good)) as archive:
        members = [(name, archive.read(name)) for name in archive.namelist()]
    parts = dict(members)
    others = [(name, data) for name, data in members if name != "manifest.json"]

    def with_manifest(data: bytes) -> bytes:
        return _packed([*others, ("manifest.json", data)])

    plain = json.loads(parts["manifest.json"])
    end = good.rfind(b"PK\x05\x06")
    return {
        "a bomb": _packed(
            [(name, bytes(64 << 20) if name == DATABASE else data) for name, data in members],
            zipfile.ZIP_DEFLATED,
        ),
        "millions of names": good[:end] + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 65535, 65535, 2**31, 0, 0),
        "a directory beyond the end": good[:end]
        + good[end:].replace(b"PK\5\6", b"PK\5\6", 1)[:16]
        + b"\xff" * 6,
        "names that lead out": _packed([("../../" + name, data) for name, data in members]),
        "absolute names": _packed([("/tmp/" + name, data) for name, data in members]),
        "a manifest nested without end": with_manifest(b"[" * 100_000),
        "a manifest of one long number": with_manifest(b'{"format":' + b"9" * 50_000 + b"}"),
        "a manifest of no numbers": with_manifest(json.dumps(plain | {"size": float("nan")}).encode()),
        "a manifest of huge counts": with_manifest(json.dumps(plain | {"size": 2**63}).encode()),
        "a passphrase that takes all memory": _packed(
            [(name, _dear(data) if name == HEADER else data) for name, data in members]
        ),
        "empty": b"",
        "only zeros": bytes(1 << 20),
    }


def _dear(header: bytes) -> bytes:
    plain: dict[str, Any] = json.loads(header)
    slot = {"type": "passphrase", "salt": "00" * 16, "memory_kib": 2**31, "passes": 10**9, "lanes": 255}
    return json.dumps(plain | {"slots": [slot | {"nonce": "00" * 12, "wrapped": "00" * 48}]}).encode()


@needs_kill
@pytest.mark.row(32)
def test_files_made_to_do_harm_are_refused_in_little_time_and_memory(
    scene: Scene, tmp_path: Path, tally: Tally
) -> None:
    """In a process that may take 10 seconds and 64 MB more than it has, and no file above 16 MB."""
    place = tmp_path / "hostile"
    place.mkdir()
    for name, data in hostile_files(the_backup(scene).read_bytes()).items():
        (place / name).write_bytes(data)
    with Victim(jobs.read_hostile, str(place), str(tmp_path / "new")) as victim:
        victim.ready()
        told = victim.go().rest()
        assert victim.exit_code == 0
    assert told[-1] == END
    answers = dict(words.split(": ", 1) for words in told[:-1])
    assert set(answers) == {path.name for path in place.iterdir()}
    assert all(answer.startswith(REFUSED) for answer in answers.values()), answers
    assert not (tmp_path / "new").exists()
    tally.hit(len(answers))


@pytest.mark.row(32)
def test_a_backup_with_any_damage_restores_whole_or_not_at_all(
    scene: Scene, tmp_path: Path, clock: FixedClock, extent: Extent, tally: Tally
) -> None:
    good = the_backup(scene).read_bytes()
    code = read_recovery_code(scene.codes()[0])
    with scene.open_by_any(clock) as vault:
        expected = contents_of(vault.diary)
    chance = random.Random(4711)
    restored = 0
    for number in range(60 if extent.steps < 100 else 2000):
        bad = tmp_path / f"bad{ENDING}"
        bad.write_bytes(_damaged(good, chance))
        new = tmp_path / f"new {number}"
        try:
            contents = read_backup(bad)
            key = key_from_recovery(contents, code)
            restore_alone(new, contents, key)
        except ExpectedError:
            assert look_at(new).condition is Condition.NONE
        else:
            with open_vault(new, key, clock, "1") as vault:
                assert contents_of(vault.diary) == expected
            restored += 1
        tally.hit()
    assert restored < tally.times / 2


def _damaged(good: bytes, chance: random.Random) -> bytes:
    """Return the file with something done to it."""
    data = bytearray(good)
    at, length = chance.randrange(len(data)), chance.choice((1, 2, 16, 300, 5000))
    match chance.randrange(5):
        case 0:
            data[at] ^= 1 << chance.randrange(8)
        case 1:
            del data[at : at + length]
        case 2:
            data[at:at] = chance.randbytes(length)
        case 3:
            data[at : at + length] = chance.randbytes(length)
        case _:
            other = chance.randrange(len(data))
            data[at : at + length] = data[other : other + length]
    return bytes(data)


@pytest.mark.row(33)
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(drawn=st.lists(entries(), max_size=4, unique_by=lambda one: one.id), command=st.sampled_from(COMMANDS))
def test_whatever_is_written_comes_back_from_a_backup_letter_by_letter(
    drawn: list[Any],
    command: str,
    tmp_path_factory: pytest.TempPathFactory,
    clock: FixedClock,
    tally: Tally,
) -> None:
    base = tmp_path_factory.mktemp("written")
    scene = make_scene(base / "scene", clock, entries=0)
    with scene.open_by_any(clock) as vault:
        scene.write_sheet(vault.make_recovery_code().text)
        vault.diary.record_all(drawn)
        given_id = UUID(int=7)
        if all(one.id != given_id for one in drawn):
            stamp = drawn[0].written if drawn else _stamp(clock)
            vault.diary.record(CheckIn(id=given_id, day=clock.now().date(), written=stamp, note=command))
        expected = contents_of(vault.diary)
        back_up(vault, scene.backups, Reason.BY_HAND, clock)
    contents = read_backup(the_backup(scene))
    key = key_from_recovery(contents, read_recovery_code(scene.codes()[0]))
    restore_alone(base / "new", contents, key)
    with open_vault(base / "new", key, clock, "1") as vault:
        assert contents_of(vault.diary) == expected
    tally.hit()


def _stamp(clock: FixedClock) -> Any:
    from painapp.domain.moments import written_now

    return written_now(clock)

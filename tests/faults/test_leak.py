"""Row 38: what was written lies in no file, no log, no message and no temporary folder in plain text."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from painapp.domain.entries import ENTRY_TYPES
from painapp.domain.fields import OWN, Kind, fields_of
from painapp.domain.moments import local_time_now, written_now
from painapp.domain.settings import Settings
from painapp.domain.sore import Sore
from painapp.domain.sound import packed
from painapp.system.logging_setup import set_up_logging, stop_logging
from painapp.vault.backups.making import back_up
from painapp.vault.backups.manifest import Reason
from painapp.vault.errors import DiaryDamaged
from painapp.vault.header import find_header
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.layout import DATABASE
from painapp.vault.salvage.pages import PAGE_BYTES, PageCipher
from painapp.vault.vault import open_vault
from tests.faults import jobs
from tests.faults.operations import OPERATIONS, Operation
from tests.faults.scene import Scene, make_scene, plain_text_in
from tests.faults.steps import look_before_steps, needs_trace
from tests.faults.victims import Victim, needs_kill
from tests.faults.witness import CANARY
from tests.vault.writing import check_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from painapp.domain.entries import Entry
    from painapp.domain.fields import FieldSpec
    from tests.clocks import FixedClock
    from tests.faults.rows import Extent, Tally


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's folder for temporary files."""
    import tempfile

    place = tmp_path / "tmp"
    place.mkdir()
    monkeypatch.setenv("TMPDIR", str(place))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return place


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """The app's log, talkative."""
    (tmp_path / "logs").mkdir()
    root, ours = logging.getLogger(), logging.getLogger("painapp")
    levels, raising = (root.level, ours.level), logging.raiseExceptions
    handler = set_up_logging(tmp_path / "logs")
    ours.setLevel(logging.DEBUG)
    yield tmp_path / "logs"
    stop_logging(handler)
    root.setLevel(levels[0])
    ours.setLevel(levels[1])
    logging.raiseExceptions = raising


def canary_of(spec: FieldSpec) -> Any:
    """A value of a field that has the canary in it wherever it can."""
    own = f"{OWN}{CANARY}"
    values: dict[Kind, Any] = {
        **dict.fromkeys((Kind.LINE, Kind.TEXT), f"{CANARY} {spec.name}"),
        Kind.PICKS: (own,),
        Kind.CHOICE: own,
        Kind.BODY: (Sore("front-left-knee", 3, (own,)),),
        Kind.CLOCK: time(3, 3),
        Kind.DATE: date(2026, 11, 30),
        Kind.YES_NO: True,
        Kind.SOUND: packed(CANARY.encode()),
        Kind.AMOUNT: min(3, spec.high),
    }
    return values.get(spec.kind, 3)


def canaries(clock: FixedClock) -> list[Entry]:
    """One entry of every kind, with the canary in every field."""
    stamp: dict[str, Any] = {"at": local_time_now(clock), "written": written_now(clock)}
    return [
        kind(
            id=uuid4(),
            day=clock.now().date(),
            **stamp,
            **{spec.name: canary_of(spec) for spec in fields_of(kind)},
        )
        for kind in ENTRY_TYPES
    ]


def write_everywhere(scene: Scene, clock: FixedClock) -> None:
    """Put the canary into every field, version, setting, draft and removed entry there is."""
    with scene.open_by_any(clock) as vault:
        for entry in canaries(clock):
            vault.diary.record(entry)
            vault.diary.close_version(entry.id)
            clock.move(minutes=11)
            vault.diary.edit(replace(entry, day=entry.day.replace(day=1)))
        vault.diary.remove(vault.diary.record(canaries(clock)[0]).id)
        text = {"summary_name": CANARY, "backup_folder": f"/nowhere/{CANARY}"}
        vault.diary.save_settings(replace(Settings(), **text))
        vault.diary.keep_drafts({"today": f'{{"note": "{CANARY}"}}'})


@needs_kill
@pytest.mark.row(38)
def test_nothing_written_lies_anywhere_in_plain_text_while_open_killed_and_after(
    tmp_path: Path,
    temporary: Path,
    log: Path,
    clock: FixedClock,
    capfd: pytest.CaptureFixture[str],
    tally: Tally,
) -> None:
    scene = make_scene(tmp_path / "scene", clock)
    write_everywhere(scene, clock)
    with scene.open_by_any(clock) as vault:
        key = bytes(vault._data_key)
        back_up(vault, scene.backups, Reason.BY_HAND, clock)
        for entry in canaries(clock):
            vault.diary.record(entry)
        assert plain_text_in(tmp_path) == []
    with Victim(jobs.save_without_end, str(scene.diary), key.hex()) as victim:
        victim.ready()
        victim.go()
        for _ in range(5):
            victim.hear()
        victim.kill()
    assert (scene.diary / (DATABASE + "-wal")).exists()
    assert plain_text_in(tmp_path) == []
    tally.hit(2)
    open_vault(scene.diary, key, clock, "1").close()  # the log is folded in
    _break(scene)
    with pytest.raises(DiaryDamaged):
        open_vault(scene.diary, key, clock, "1")
    logging.getLogger("painapp.test").error("could not save %s", canaries(clock)[0])
    assert plain_text_in(tmp_path) == []
    assert left_in(temporary) == []
    tally.hit()
    _assert_not_told(scene, log, capfd)


@needs_kill
@needs_trace
@pytest.mark.row(38)
@pytest.mark.parametrize(
    "operation", [pytest.param(one, id=one.name) for one in OPERATIONS if one.row not in {3, 6}]
)
def test_an_operation_leaves_no_plain_text_however_it_is_killed(
    operation: Operation,
    tmp_path: Path,
    temporary: Path,
    clock: FixedClock,
    extent: Extent,
    capfd: pytest.CaptureFixture[str],
    tally: Tally,
) -> None:
    """The files are looked at while the process stands still before some of its steps, all of it open."""
    scene = operation.prepare(tmp_path / "scene", clock)
    if operation.name not in {"salvage", "restore on a new computer"}:  # nothing opens there yet
        write_everywhere(scene, clock)
    found: list[Path] = []

    def look() -> None:
        found.extend(plain_text_in(tmp_path))
        tally.hit()

    with Victim(operation.job, str(scene.base)) as victim:
        look_before_steps(victim, 25 if extent.steps < 100 else 2, look)
    assert found == []
    assert plain_text_in(tmp_path) == []
    assert left_in(temporary) == []
    told = "".join(capfd.readouterr())
    assert CANARY not in told


def left_in(temporary: Path) -> list[Path]:
    """What the app left; multiprocessing itself has a folder there, with its own socket."""
    return [path for path in temporary.iterdir() if not path.name.startswith("pymp-")]


def _break(scene: Scene) -> None:
    whole = bytearray((scene.diary / DATABASE).read_bytes())
    whole[100] ^= 1
    (scene.diary / DATABASE).write_bytes(whole)


def _assert_not_told(scene: Scene, log: Path, capfd: pytest.CaptureFixture[str]) -> None:
    header = find_header(scene.diary).header
    told = "".join(capfd.readouterr())
    for path in log.iterdir():
        told += path.read_text(encoding="utf-8")
    key = data_key_from_keyring(scene.diary, scene.key_store)
    for secret in (CANARY, str(header.vault_id), header.salt.hex(), key.hex()):
        assert secret not in told


@pytest.mark.row(38)
def test_a_word_removed_for_good_is_nowhere_in_the_decrypted_file(
    tmp_path: Path, clock: FixedClock, tally: Tally
) -> None:
    """Not in a row, an earlier version, a free page, or the index, where words lack what they share."""
    scene = make_scene(tmp_path / "scene", clock, entries=0)
    kept = [check_in(clock, note=f"harmless {number}") for number in range(40)]
    with scene.open_by_any(clock) as vault:
        key = bytes(vault._data_key)
        for entry in kept:
            vault.diary.record(entry)
        for entry in canaries(clock):
            vault.diary.record(entry)
            clock.move(minutes=11)
            vault.diary.edit(
                replace(entry, day=entry.day.replace(day=2))
            )  # what the index is to forget is due
    assert found_in_pages(scene, key), "it stands there in so far as it was written"
    with scene.open_by_any(clock) as vault:
        for kind in ENTRY_TYPES:
            for entry in vault.diary.all_of(kind):
                if entry not in kept:
                    vault.diary.remove_for_good(entry.id)
                    tally.hit()
    assert found_in_pages(scene, key) == []


def found_in_pages(scene: Scene, key: bytes) -> list[int]:
    """Return the pages of a closed diary in which the canary, or most of it, can be read once decrypted."""
    cipher = PageCipher(key, find_header(scene.diary).header.salt)
    assert not (scene.diary / (DATABASE + "-wal")).exists()
    whole = (scene.diary / DATABASE).read_bytes()
    pages = {
        number: cipher.opened(number, whole[(number - 1) * PAGE_BYTES : number * PAGE_BYTES])
        for number in range(1, len(whole) // PAGE_BYTES + 1)
    }
    assert None not in pages.values()
    sign = CANARY.partition("-")[0][3:].encode()
    hexed = CANARY.encode().hex().upper()[8:24].lower().encode()
    return [
        number for number, page in pages.items() if page and (sign in page.lower() or hexed in page.lower())
    ]

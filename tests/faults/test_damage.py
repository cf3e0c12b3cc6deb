"""Rows 15 to 20 and 26: wrong keys, damaged, missing and newer files. Noticed, told apart, and mended."""

from __future__ import annotations

import os
import secrets
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from painapp.vault.backups.backup import ENDING
from painapp.vault.backups.making import back_up
from painapp.vault.backups.manifest import Reason
from painapp.vault.backups.moving_in import restore_alone
from painapp.vault.backups.opening import key_from_keyring, key_from_recovery, read_backup
from painapp.vault.backups.shelf import Shelf
from painapp.vault.errors import (
    DatabaseEmpty,
    DatabaseMissing,
    DiaryDamaged,
    DiaryError,
    DiaryExists,
    DiaryOlder,
    HeaderMissing,
    KeyMissing,
    NewerDiary,
    WrongPassphrase,
    WrongRecoveryCode,
)
from painapp.vault.header import Header, find_header, write_header
from painapp.vault.keys import (
    data_key_from_keyring,
    data_key_from_passphrase,
    data_key_from_recovery,
    keyring_name,
)
from painapp.vault.layout import DATABASE, FORMAT, HEADER, PREVIOUS, SALT_BYTES, SCHEMA
from painapp.vault.recovery_code import new_recovery_code, read_recovery_code
from painapp.vault.salvage.salvaging import put_in_place, salvage
from painapp.vault.states import Condition, look_at
from painapp.vault.vault import create_vault, open_vault
from tests.clocks import FixedClock
from tests.faults import jobs
from tests.faults.rows import SHORT
from tests.faults.scene import PASSPHRASE, Contents, Scene, contents_of, make_scene, witness_of
from tests.faults.victims import Victim, needs_kill
from tests.faults.witness import WHOLE

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from tests.faults.rows import Extent, Tally

PAGE = 4096


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> tuple[Scene, datetime]:
    """A diary opened by keyring, passphrase and sheet, with two backups of it; and the hour it is then."""
    clock = FixedClock()
    made = make_scene(tmp_path_factory.mktemp("damage") / "scene", clock, passphrase=True, entries=24)
    with made.open_by_any(clock) as vault:
        made.write_sheet(vault.make_recovery_code().text)
        for _ in range(2):
            back_up(vault, made.backups, Reason.DAILY, clock)
            clock.move(days=1)
    return made, clock.instant


@pytest.fixture
def scene(model: tuple[Scene, datetime], tmp_path: Path, clock: FixedClock) -> Scene:
    """A copy of that diary, to be damaged."""
    made, clock.instant = model
    return Scene(shutil.copytree(made.base, tmp_path / "scene"))


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def key_of(scene: Scene) -> bytes:
    return data_key_from_keyring(scene.diary, scene.key_store)


def read_all(scene: Scene, key: bytes, clock: FixedClock) -> Contents | None:
    """Read the whole diary; None where it says that it is damaged."""
    try:
        with open_vault(scene.diary, key, clock, "1") as vault:
            return contents_of(vault.diary)
    except DiaryDamaged:
        return None


# A wrong key and damage are different things


@pytest.mark.row(15)
def test_a_wrong_key_and_damage_are_told_in_different_words_and_change_nothing(
    scene: Scene, clock: FixedClock, tally: Tally
) -> None:
    key, header = key_of(scene), find_header(scene.diary).header
    before = bytes_of(scene.diary)
    wrong: list[tuple[type[DiaryError], Callable[[], object]]] = [
        (WrongPassphrase, lambda: data_key_from_passphrase(scene.diary, PASSPHRASE + " ")),
        (WrongRecoveryCode, lambda: data_key_from_recovery(scene.diary, new_recovery_code())),
        (KeyMissing, lambda: data_key_from_keyring(scene.diary, scene.key_store)),
    ]
    scene.key_store.write(keyring_name(header.vault_id, header.keyring_number), secrets.token_bytes(32))
    for trouble, ask in wrong:
        with pytest.raises(trouble):
            ask()
        tally.hit()
    assert bytes_of(scene.diary) == before
    database = bytearray(before[DATABASE])
    database[PAGE // 2] ^= 1
    (scene.diary / DATABASE).write_bytes(database)
    with pytest.raises(DiaryDamaged) as damaged:
        open_vault(scene.diary, key, clock, "1")
    tally.hit()
    assert len({trouble.happened for trouble, _ in wrong} | {damaged.value.happened}) == 4
    assert (scene.diary / DATABASE).read_bytes() == database
    assert data_key_from_passphrase(scene.diary, PASSPHRASE) == key  # the key is right, as it says


# Missing files


@pytest.mark.row(16)
@pytest.mark.parametrize(
    ("fault", "trouble", "condition"),
    [
        (lambda path: path.unlink(), DatabaseMissing, Condition.DATABASE_MISSING),
        (lambda path: path.write_bytes(b""), DatabaseEmpty, Condition.DATABASE_EMPTY),
    ],
    ids=["missing", "empty"],
)
def test_a_database_that_is_gone_is_never_a_fresh_diary_and_comes_back_from_a_backup(
    fault: Callable[[Path], object],
    trouble: type[DiaryError],
    condition: Condition,
    scene: Scene,
    clock: FixedClock,
    tally: Tally,
) -> None:
    key = key_of(scene)
    fault(scene.diary / DATABASE)
    before = bytes_of(scene.diary)
    assert look_at(scene.diary).condition is condition
    with pytest.raises(trouble):
        open_vault(scene.diary, key, clock, "1")
    with pytest.raises(DiaryExists):
        create_vault(scene.diary, clock, key_store=scene.key_store, app_version="1")
    assert bytes_of(scene.diary) == before
    _restore_newest(scene, clock)
    tally.found(witness_of(scene), witness_of(scene).look(scene.diary, key_of(scene), clock))


@pytest.mark.row(17)
def test_a_missing_vault_json_is_taken_from_its_copy_and_without_that_from_a_backup(
    scene: Scene, clock: FixedClock, tally: Tally
) -> None:
    key, witness = key_of(scene), witness_of(scene)
    (scene.diary / HEADER).unlink()
    assert look_at(scene.diary).condition is Condition.LOCKED
    tally.hit()
    tally.found(witness, witness.look(scene.diary, key, clock))
    assert (scene.diary / HEADER).exists()  # mended
    for name in (HEADER, PREVIOUS):
        (scene.diary / name).unlink()
    before = bytes_of(scene.diary)
    assert look_at(scene.diary).condition is Condition.HEADER_MISSING
    with pytest.raises(HeaderMissing):
        open_vault(scene.diary, key, clock, "1")
    with pytest.raises(DiaryExists):
        create_vault(scene.diary, clock, key_store=scene.key_store, app_version="1")
    assert bytes_of(scene.diary) == before
    tally.hit()
    _restore_newest(scene, clock)
    tally.found(witness, witness.look(scene.diary, key_of(scene), clock))


# Flipped bytes


@pytest.mark.row(18)
def test_a_flipped_byte_anywhere_is_noticed_or_harmless_and_never_read_as_something_else(
    scene: Scene, clock: FixedClock, extent: Extent, tally: Tally
) -> None:
    key, original = key_of(scene), bytes_of(scene.diary)
    whole = read_all(scene, key, clock)
    assert whole is not None
    assert whole.integrity == WHOLE
    database = original[DATABASE]
    noticed = 0
    for place in _places(len(database), extent):
        flipped = bytearray(database)
        flipped[place] ^= 1 << place % 8
        _lay(scene, original | {DATABASE: bytes(flipped)})
        read = read_all(scene, key, clock)
        tally.hit()
        if read is None or read.integrity != WHOLE:
            noticed += 1
        else:
            assert place < SALT_BYTES, f"byte {place} was flipped, and nobody noticed"
            assert read == whole
    assert noticed >= tally.times - SALT_BYTES


@pytest.mark.row(18)
def test_after_a_flipped_byte_salvage_gives_back_all_but_one_page(
    scene: Scene, clock: FixedClock, extent: Extent, tally: Tally
) -> None:
    key, original, witness = key_of(scene), bytes_of(scene.diary), witness_of(scene)
    database = original[DATABASE]
    for page in _pages(len(database), extent):
        flipped = bytearray(database)
        flipped[page * PAGE + 999] ^= 8
        shutil.rmtree(scene.diary)
        scene.diary.mkdir()
        _lay(scene, original | {DATABASE: bytes(flipped)})
        saved = salvage(scene.diary, key, clock, lambda _share: None)
        put_in_place(saved)
        assert saved.lost_pages <= 1
        assert (saved.damaged / DATABASE).read_bytes() == flipped
        finding = witness.look(scene.diary, key, clock)
        assert finding.integrity == WHOLE
        assert finding.found >= finding.acknowledged * 0.6  # no page holds more than that
        tally.hit()


@pytest.mark.row(19)
def test_a_file_cut_short_anywhere_is_noticed_and_salvaged_or_restored(
    scene: Scene, clock: FixedClock, extent: Extent, tally: Tally
) -> None:
    key, original = key_of(scene), bytes_of(scene.diary)
    whole = read_all(scene, key, clock)
    database = original[DATABASE]
    lengths = {page * PAGE + more for page in _pages(len(database), extent) for more in (0, 1, 2000)}
    for length in sorted(lengths - {0}):
        _lay(scene, original | {DATABASE: database[:length]})
        read = read_all(scene, key, clock)
        assert read is None or read.integrity != WHOLE
        tally.hit()
    _restore_newest(scene, clock)
    assert read_all(scene, key_of(scene), clock) == whole


@needs_kill
@pytest.mark.row(19)
@pytest.mark.parametrize("kept", [0.0, 0.5], ids=["lost", "cut short"])
def test_a_lost_log_is_noticed_by_the_mark_and_can_be_accepted(
    kept: float, scene: Scene, clock: FixedClock, tally: Tally
) -> None:
    key = key_of(scene)
    with Victim(jobs.save_without_end, str(scene.diary), key.hex()) as victim:
        victim.ready()
        victim.go()
        for _ in range(12):
            victim.hear()
        victim.kill()
    log = scene.diary / (DATABASE + "-wal")
    log.write_bytes(log.read_bytes()[: int(log.stat().st_size * kept)])
    if not kept:
        log.unlink()
        with suppress(FileNotFoundError):
            (scene.diary / (DATABASE + "-shm")).unlink()
    with pytest.raises(DiaryOlder):
        open_vault(scene.diary, key, clock, "1")
    tally.hit()
    with open_vault(scene.diary, key, clock, "1", accept_older=True) as vault:
        assert contents_of(vault.diary).integrity == WHOLE
    tally.found(witness_of(scene), witness_of(scene).look(scene.diary, key, clock))


# Backups


@pytest.mark.row(20)
@pytest.mark.parametrize("place", [0.01, 0.3, 0.6, 0.95])
def test_where_the_newest_backup_is_damaged_the_next_is_used_and_that_is_said(
    place: float, scene: Scene, clock: FixedClock, tally: Tally
) -> None:
    older, newer = sorted(scene.backups.glob("*" + ENDING))
    whole = bytearray(newer.read_bytes())
    whole[int(len(whole) * place)] ^= 2
    newer.write_bytes(whole)
    found = Shelf(scene.backups).newest_good()
    assert found.backup is not None
    assert found.backup.path == older
    # What does not even read stands last in the list, not first: it is still named.
    assert [one.path for one in found.damaged] == [newer] or newer in {
        one.path for one in Shelf(scene.backups).listed() if one.trouble is not None
    }
    (scene.diary / DATABASE).unlink()
    _restore(scene, found.backup.path, clock)
    tally.hit()
    tally.found(witness_of(scene), witness_of(scene).look(scene.diary, key_of(scene), clock))


@pytest.mark.row(21)
def test_on_a_new_computer_file_and_code_alone_bring_everything_back(
    scene: Scene, tmp_path: Path, clock: FixedClock, tally: Tally
) -> None:
    with scene.open_by_any(clock) as vault:
        before = contents_of(vault.diary)
    new = Scene(tmp_path / "new computer")
    new.base.mkdir()
    stick = new.base / "from the stick.painapp"
    shutil.copyfile(max(scene.backups.glob("*" + ENDING)), stick)
    contents = read_backup(stick)
    with pytest.raises(KeyMissing):
        key_from_keyring(contents, new.key_store)
    key = key_from_recovery(contents, read_recovery_code(scene.codes()[0].lower().replace("-", " ")))
    restore_alone(new.diary, contents, key)
    with open_vault(new.diary, key, clock, "1") as vault:
        assert contents_of(vault.diary) == before
    tally.found(witness_of(scene), witness_of(scene).look(new.diary, key, clock))
    assert data_key_from_recovery(new.diary, read_recovery_code(scene.codes()[0])) == key


# A newer app's file


@pytest.mark.row(26)
@pytest.mark.parametrize("newer", ["schema in both", "schema in the database", "format of vault.json"])
def test_a_newer_diary_is_refused_and_not_a_byte_of_it_changes(
    newer: str, scene: Scene, clock: FixedClock, tally: Tally
) -> None:
    key, header = key_of(scene), find_header(scene.diary).header
    if "schema" in newer:
        with open_vault(scene.diary, key, clock, "1") as vault:
            vault.diary._connection.send(f"PRAGMA user_version = {SCHEMA + 1}")
    raised = {"schema in both": {"schema": SCHEMA + 1}, "format of vault.json": {"format": FORMAT + 1}}
    _write_as_newer(scene.diary, header, key, **raised.get(newer, {}))
    before = bytes_of(scene.diary)
    with pytest.raises(NewerDiary) as refused:
        open_vault(scene.diary, key, clock, "1")
    assert refused.value.values["version"] == "99.0"
    assert "delet" not in f"{refused.value.next_step.source}{refused.value.safe.source}".lower()
    assert bytes_of(scene.diary) == before
    tally.hit()


def _write_as_newer(folder: Path, header: Header, key: bytes, **raised: int) -> None:
    from dataclasses import replace

    write_header(folder, replace(header, app_version="99.0", **raised), key)


def _places(length: int, extent: Extent) -> list[int]:
    """The salt, and in each page some bytes of each part: the content, the IV, the HMAC.

    In the short form one byte of each page, another part of it from page to page.
    """
    pages = range(length // PAGE)
    if extent == SHORT:
        parts = (PAGE - 1, 13, PAGE - 40, PAGE // 3, PAGE - 70, PAGE // 2)
        return sorted({*range(SALT_BYTES + 4), *(page * PAGE + parts[page % len(parts)] for page in pages)})
    spread = {page * PAGE + (n * PAGE) // 250 + page % 13 for page in pages for n in range(250)}
    ends = {page * PAGE + PAGE - back for page in pages for back in (1, 40, 70)}
    return sorted({*range(SALT_BYTES + 4), *spread, *ends})


def _pages(length: int, extent: Extent) -> list[int]:
    """The pages of a file, counted from 0; in the short form a dozen of them, the first and the last too."""
    pages = length // PAGE
    if extent != SHORT or pages <= 12:
        return list(range(pages))
    return sorted({round(number * (pages - 1) / 11) for number in range(12)})


def _lay(scene: Scene, files: dict[str, bytes]) -> None:
    """Put these files there and no others, and nothing of them anew that is there already."""
    for path in scene.diary.iterdir():
        if path.is_file() and path.name not in files:
            path.unlink()
    for name, data in files.items():
        path = scene.diary / name
        if not path.exists() or path.stat().st_size != len(data) or path.read_bytes() != data:
            path.write_bytes(data)
            os.utime(path)


def _restore_newest(scene: Scene, clock: FixedClock) -> None:
    found = Shelf(scene.backups).newest_good().backup
    assert found is not None
    _restore(scene, found.path, clock)


def _restore(scene: Scene, path: Path, clock: FixedClock) -> None:
    """As the app does where the diary does not open."""
    contents = read_backup(path)
    key = key_from_recovery(contents, read_recovery_code(scene.codes()[0]))
    restore_alone(
        scene.diary, contents, key, key_store=scene.key_store, keep_replaced_in="damaged 2026-11-22 1842"
    )

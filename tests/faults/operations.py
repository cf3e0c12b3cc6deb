"""Everything that changes more than one row, each with what must hold however it was cut short."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from painapp.importing.everything_out import MEMBER, export_everything
from painapp.system.paths import FolderPaths
from painapp.vault.backups.backup import ENDING
from painapp.vault.backups.making import back_up
from painapp.vault.backups.manifest import Reason
from painapp.vault.backups.opening import key_from_keyring, key_from_recovery, read_backup, unpacked
from painapp.vault.header import find_header
from painapp.vault.keys import data_key_from_keyring, data_key_from_passphrase
from painapp.vault.recovery_code import read_recovery_code
from painapp.vault.states import Condition, look_at
from painapp.vault.vault import open_vault
from tests.faults import jobs
from tests.faults.jobs import EVERYTHING, NEW_PASSPHRASE, NEW_SUMMARY, OLD_SUMMARY, SUMMARY
from tests.faults.rows import CUT_DURING_RESTORE
from tests.faults.scene import (
    PASSPHRASE,
    Scene,
    contents_of,
    look_by_any,
    make_last,
    make_scene,
    remember,
    witness_of,
)
from tests.faults.witness import WHOLE, Finding, index_agrees

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from tests.clocks import FixedClock

_FIXTURES = Path(__file__).parents[1] / "vault" / "fixtures"


class Operation(NamedTuple):
    """One of them. `check` is told whether its end was acknowledged, and raises AssertionError.

    What is `seldom` is cut in the long form of the tests alone: others go the same way.
    """

    row: int
    name: str
    prepare: Callable[[Path, FixedClock], Scene]
    job: Callable[..., None]
    check: Callable[[Scene, FixedClock, bool], Finding]
    seldom: bool = False

    @property
    def marks(self) -> list[pytest.MarkDecorator]:
        """What a test of it is marked with."""
        return [pytest.mark.long] if self.seldom else []


class Models:
    """What operations start from, each made once. They are copied, and never changed."""

    def __init__(self, folder: Path) -> None:
        """Make them in `folder`."""
        self._folder = folder
        self._made: dict[str, tuple[Scene, datetime]] = {}

    def of(self, operation: Operation, clock: FixedClock) -> Scene:
        """Return the scene before an operation, and put the clock where it stood when that was made."""
        if operation.name not in self._made:
            scene = operation.prepare(self._folder / str(len(self._made)), clock)
            self._made[operation.name] = (scene, clock.instant)
        scene, clock.instant = self._made[operation.name]
        return scene


def _plain(base: Path, clock: FixedClock) -> Scene:
    return make_scene(base, clock)


def _with_passphrase(base: Path, clock: FixedClock) -> Scene:
    return make_scene(base, clock, passphrase=True)


def _only_passphrase(base: Path, clock: FixedClock) -> Scene:
    scene = make_scene(base, clock)
    with scene.open_by_any(clock) as vault:
        vault.set_passphrase(PASSPHRASE, None, forget_in=scene.key_store)
    return scene


# Migration


def _of_schema(number: int) -> Callable[[Path, FixedClock], Scene]:
    """A diary of an older schema, as the app of that time left it."""

    def prepare(base: Path, _clock: FixedClock) -> Scene:
        scene = Scene(base)
        base.mkdir(parents=True)
        shutil.copytree(_FIXTURES / f"schema-{number}", scene.diary)
        remember(scene, [])
        return scene

    return prepare


def _check_migration(scene: Scene, clock: FixedClock, _done: bool) -> Finding:
    """It opens with its own key, whole, says what it said before, and finds it."""
    key = bytes.fromhex((scene.diary / "key.txt").read_text(encoding="ascii").split()[0])
    with open_vault(scene.diary, key, clock, "2") as vault:
        said = contents_of(vault.diary)
        many = vault.diary.count()
        assert index_agrees(vault.diary)
    expected = jobs.expected_of_fixture(scene.diary)
    assert said.words == expected
    return Finding(many, many, said.integrity)


# The index for searching


def _changed_since(base: Path, clock: FixedClock) -> Scene:
    """A diary in which much was changed that the index does not hold yet."""
    scene = make_scene(base, clock, entries=20)
    told: list[str] = []
    vault = scene.open_by_any(clock)
    with vault:
        for _ in range(6):
            jobs.save_one(told.append, vault.diary, clock)
        # Closed as a killed app leaves it: what is due stays due.
        vault.diary.bring_up_to_date = lambda: None  # pyright: ignore[reportAttributeAccessIssue]
    with scene.open_by_any(clock) as vault:
        assert vault.diary._connection.send("SELECT count(*) FROM search_due") > [(3,)]
        vault.diary.bring_up_to_date = lambda: None  # pyright: ignore[reportAttributeAccessIssue]
    remember(scene, told)
    make_last(base)
    return scene


def _check_index(scene: Scene, clock: FixedClock, _done: bool) -> Finding:
    """Nothing is lost, and whatever was done of it, a search finds what is there."""
    return look_by_any(scene, clock)


# What opens the diary


def _check_passphrase_set(scene: Scene, clock: FixedClock, done: bool) -> Finding:
    by_new = scene.opens_by(lambda: data_key_from_passphrase(scene.diary, NEW_PASSPHRASE), clock)
    by_keyring = scene.opens_by(lambda: data_key_from_keyring(scene.diary, scene.key_store), clock)
    assert by_new != by_keyring, "one or the other"
    assert by_new or not done
    return look_by_any(scene, clock)


def _check_passphrase_changed(scene: Scene, clock: FixedClock, done: bool) -> Finding:
    by_new = scene.opens_by(lambda: data_key_from_passphrase(scene.diary, NEW_PASSPHRASE), clock)
    by_old = scene.opens_by(lambda: data_key_from_passphrase(scene.diary, PASSPHRASE), clock)
    assert by_new != by_old, "one or the other"
    assert by_new or not done
    return look_by_any(scene, clock)


def _check_keyring(scene: Scene, clock: FixedClock, done: bool) -> Finding:
    by_keyring = scene.opens_by(lambda: data_key_from_keyring(scene.diary, scene.key_store), clock)
    by_passphrase = scene.opens_by(lambda: data_key_from_passphrase(scene.diary, PASSPHRASE), clock)
    assert by_keyring != by_passphrase, "one or the other"
    assert by_keyring or not done
    return look_by_any(scene, clock)


def _check_rotation(scene: Scene, clock: FixedClock, done: bool) -> Finding:
    assert scene.opens_by(lambda: data_key_from_keyring(scene.diary, scene.key_store), clock)
    numbers = {int(name.rpartition(":")[2]) for name in scene.key_store.names()}
    # An older key that the keyring will not let go of opens nothing, and may stay.
    assert numbers <= {1, 2}
    assert 2 in numbers or not done
    return look_by_any(scene, clock)


def _check_recovery(scene: Scene, clock: FixedClock, done: bool) -> Finding:
    """The keyring opens it all along; a code that was given to the person does too."""
    assert scene.opens_by(lambda: data_key_from_keyring(scene.diary, scene.key_store), clock)
    codes = scene.codes()
    assert codes or not done
    for code in codes:
        assert scene.opens_by(lambda code=code: scene.by_code(code), clock)
    return look_by_any(scene, clock)


# Export


def _with_older_summary(base: Path, clock: FixedClock) -> Scene:
    scene = make_scene(base, clock)
    (scene.out / SUMMARY).write_bytes(OLD_SUMMARY)
    return scene


def _check_export(scene: Scene, clock: FixedClock, done: bool) -> Finding:
    """The older file or the new one stands there, whole; beside it nothing that looks like one."""
    assert (scene.out / SUMMARY).read_bytes() in ((NEW_SUMMARY,) if done else (OLD_SUMMARY, NEW_SUMMARY))
    others = [one.name for one in scene.out.iterdir() if one.name != SUMMARY]
    assert all(name.startswith(".") and not name.endswith(".pdf") for name in others)
    finding = look_by_any(scene, clock)
    assert finding.integrity == WHOLE
    return finding


def _with_older_export(base: Path, clock: FixedClock) -> Scene:
    scene = make_scene(base, clock)
    (scene.out / EVERYTHING).write_bytes(OLD_SUMMARY)
    return scene


def _check_exported_all(scene: Scene, clock: FixedClock, done: bool) -> Finding:
    """The older file or the new one stands there, whole; beside it nothing that looks like one."""
    out = scene.out / EVERYTHING
    if done or out.read_bytes() != OLD_SUMMARY:
        with zipfile.ZipFile(out) as archive:
            assert archive.testzip() is None
            assert b'"content_hash":' in archive.read(MEMBER)
    others = [one.name for one in scene.out.iterdir() if one != out]
    assert all(name.startswith(".") and not name.endswith(".zip") for name in others)
    return look_by_any(scene, clock)


def _with_export_of_another(base: Path, clock: FixedClock) -> Scene:
    """A diary, and the full export of one that went another way since."""
    scene = make_scene(base, clock)
    there = Scene(base / "there")
    shutil.copytree(scene.diary, there.diary)
    shutil.copytree(scene.base / "keyring", there.base / "keyring")
    told: list[str] = []
    with there.open_by_any(clock) as vault:
        jobs.save_one(told.append, vault.diary, clock)
        export_everything(vault, base / EVERYTHING, clock, "1", lambda _share: None)
    with scene.open_by_any(clock) as vault:
        (base / "in-diary").write_text(contents_of(vault.diary).words, encoding="utf-8")
    (base / "told-merged").write_text("\n".join(told), encoding="ascii")
    make_last(base)
    return scene


def _check_added(scene: Scene, clock: FixedClock, done: bool) -> Finding:
    """Before: what the diary held. After: that, and what the file held."""
    with scene.open_by_any(clock) as vault:
        key, said = bytes(vault._data_key), contents_of(vault.diary).words
    if not done and said == (scene.base / "in-diary").read_text("utf-8"):
        return look_by_any(scene, clock)
    witness = witness_of(scene)
    witness.listen((scene.base / "told-merged").read_text("ascii").splitlines())
    return witness.look(scene.diary, key, clock)


# Backups


def _with_backup(base: Path, clock: FixedClock) -> Scene:
    """A diary with a recovery code and one backup, and more written since."""
    scene = make_scene(base, clock)
    with scene.open_by_any(clock) as vault:
        scene.write_sheet(vault.make_recovery_code().text)
        back_up(vault, scene.backups, Reason.BY_HAND, clock)
        told: list[str] = []
        jobs.save_one(told.append, vault.diary, clock)
    remember(scene, told)
    (base / "backup-before").write_bytes(only_backup(scene).read_bytes())
    make_last(base)
    return scene


def only_backup(scene: Scene) -> Path:
    """Return the oldest backup of a scene."""
    return min(scene.backups.glob("*" + ENDING))


def _check_backups(scene: Scene, clock: FixedClock) -> int:
    """The older backup is as it was; each file that is called a backup is one, and opens by the sheet."""
    code = read_recovery_code(scene.codes()[0])
    found = sorted(scene.backups.glob("*" + ENDING))
    assert only_backup(scene).read_bytes() == (scene.base / "backup-before").read_bytes()
    for path in found:
        contents = read_backup(path)
        with unpacked(contents, key_from_recovery(contents, code), scene.base / "look") as backup:
            assert sum(backup.facts.entries.values()) > 0
    return len(found)


def _check_backup(scene: Scene, clock: FixedClock, done: bool) -> Finding:
    many = _check_backups(scene, clock)
    assert many == 2 if done else many in (1, 2)
    return look_by_any(scene, clock)


# Another data key


def _check_rekeyed(scene: Scene, clock: FixedClock, done: bool) -> Finding:
    """The keyring and the sheet both open it, before and after; the older backup opens as it did."""
    _check_backups(scene, clock)
    assert scene.opens_by(lambda: data_key_from_keyring(scene.diary, scene.key_store), clock)
    assert scene.opens_by(lambda: scene.by_code(scene.codes()[0]), clock)
    contents = read_backup(only_backup(scene))
    older = key_from_keyring(contents, scene.key_store)
    with scene.open_by_any(clock) as vault:
        same = bytes(vault._data_key) == older
    assert not (same and done)
    return look_by_any(scene, clock)


# Restoring


def _gone_apart(base: Path, clock: FixedClock) -> Scene:
    """A backup, and a diary that went another way since: both hold something the other has not."""
    scene = make_scene(base, clock)
    with scene.open_by_any(clock) as vault:
        scene.write_sheet(vault.make_recovery_code().text)
    there = Scene(base / "there")
    shutil.copytree(scene.diary, there.diary)
    shutil.copytree(scene.base / "keyring", there.base / "keyring")
    told: list[str] = []
    with there.open_by_any(clock) as vault:
        jobs.save_one(told.append, vault.diary, clock)
        back_up(vault, scene.backups, Reason.BY_HAND, clock)
        (base / "in-backup").write_text(contents_of(vault.diary).words, encoding="utf-8")
    with scene.open_by_any(clock) as vault:
        jobs.save_one(told.append, vault.diary, clock)
        (base / "in-diary").write_text(contents_of(vault.diary).words, encoding="utf-8")
    (base / "told-merged").write_text("\n".join(told), encoding="ascii")
    (base / "backup-before").write_bytes(only_backup(scene).read_bytes())
    make_last(base)
    return scene


def _check_replaced(scene: Scene, clock: FixedClock, done: bool) -> Finding:
    _check_backups(scene, clock)
    with scene.open_by_any(clock) as vault:
        said = contents_of(vault.diary).words
    in_diary, in_backup = ((scene.base / name).read_text("utf-8") for name in ("in-diary", "in-backup"))
    assert said in ((in_backup,) if done else (in_diary, in_backup))
    return look_by_any(scene, clock)


def _check_merged(scene: Scene, clock: FixedClock, done: bool) -> Finding:
    """Before: what the diary held. After: what either side held."""
    _check_backups(scene, clock)
    with scene.open_by_any(clock) as vault:
        key, said = bytes(vault._data_key), contents_of(vault.diary).words
    if not done and said == (scene.base / "in-diary").read_text("utf-8"):
        return look_by_any(scene, clock)
    witness = witness_of(scene)
    witness.listen((scene.base / "told-merged").read_text("ascii").splitlines())
    return witness.look(scene.diary, key, clock)


# A new computer


def _stick(base: Path, clock: FixedClock) -> Scene:
    """A backup on a stick, a sheet, and a computer that has nothing of a diary."""
    scene = make_scene(base, clock)
    with scene.open_by_any(clock) as vault:
        scene.write_sheet(vault.make_recovery_code().text)
        back_up(vault, scene.backups, Reason.BY_HAND, clock)
        (base / "in-diary").write_text(contents_of(vault.diary).words, encoding="utf-8")
    scene.diary.rename(base / "old computer")
    (base / "keyring").rename(base / "old keyring")
    make_last(base)
    return scene


def _check_moved_in(scene: Scene, clock: FixedClock, done: bool) -> Finding:
    """No diary, or all of it."""
    if look_at(scene.diary).condition is Condition.NONE:
        assert not done
        return Finding(0, 0, WHOLE)
    for way in (
        lambda: scene.by_code(scene.codes()[0]),
        lambda: data_key_from_keyring(scene.diary, scene.key_store),
    ):
        assert scene.opens_by(way, clock)
    with scene.open_by_any(clock) as vault:
        assert contents_of(vault.diary).words == (scene.base / "in-diary").read_text("utf-8")
    return look_by_any(scene, clock)


# Salvage


def _damaged(base: Path, clock: FixedClock) -> Scene:
    """A diary with a byte flipped in a page of entries."""
    scene = make_scene(base, clock, entries=30)
    database = scene.diary / "diary.db"
    whole = bytearray(database.read_bytes())
    whole[-3000] ^= 1
    database.write_bytes(whole)
    (base / "damaged-file").write_bytes(whole)
    make_last(base)
    return scene


def _check_salvaged(scene: Scene, clock: FixedClock, done: bool) -> Finding:
    """The damaged file is there, bit for bit, where it was or aside; what was salvaged is whole."""
    damaged = (scene.base / "damaged-file").read_bytes()
    there = scene.diary / "diary.db"
    in_place = there.exists() and there.read_bytes() == damaged
    assert in_place or any(path.read_bytes() == damaged for path in scene.diary.glob("damaged*/diary.db"))
    key = data_key_from_keyring(scene.diary, scene.key_store)
    finding = witness_of(scene).look(scene.diary, key, clock)
    assert finding.integrity == WHOLE or (in_place and not done)
    if finding.integrity == WHOLE:
        assert finding.found >= finding.acknowledged / 2
    return Finding(finding.found, finding.found, WHOLE)


# Erasing


def _everything(base: Path, clock: FixedClock) -> Scene:
    """A diary with backups, a damaged older file, a look, a log and a cache."""
    scene = _with_backup(base, clock)
    paths = FolderPaths(base)
    (scene.diary / "damaged 2026-11-22 1842").mkdir()
    shutil.copyfile(scene.diary / "diary.db", scene.diary / "damaged 2026-11-22 1842" / "diary.db")
    (paths.config / "look.json").write_text("{}", encoding="ascii")
    (paths.cache / "fonts").write_text("", encoding="ascii")
    (paths.logs / "painapp.log").write_text("", encoding="ascii")
    header = find_header(scene.diary).header
    (base / "what-must-go").write_text(str(header.vault_id), encoding="ascii")
    (base / "temporary").mkdir()
    make_last(base)
    return scene


def _check_erased(scene: Scene, clock: FixedClock, done: bool) -> Finding:
    """Cut short: what is left opens as before, or cannot be read by anybody, and the next try ends it."""
    vault_id = (scene.base / "what-must-go").read_text("ascii")
    if not done:
        finding = _before_erasing(scene, clock)
        if finding is not None:
            assert finding.is_whole
        jobs.erase(lambda _words: None, str(scene.base))
    ours = {"what-must-go", "backup-before"}  # of the test itself
    for path in scene.base.rglob("*"):
        assert vault_id not in path.name
        if path.is_file() and path.name not in ours:
            data = path.read_bytes()
            assert vault_id.encode() not in data, path
            assert bytes.fromhex(vault_id.replace("-", "")) not in data, path
            assert path.parent.name not in {"diary", "backups"}, path
    assert not any(vault_id in name for name in scene.key_store.names())
    return Finding(0, 0, WHOLE)


def _before_erasing(scene: Scene, clock: FixedClock) -> Finding | None:
    """The diary as it is where nothing was erased yet; None where it no longer opens."""
    if not scene.opens_by(lambda: data_key_from_keyring(scene.diary, scene.key_store), clock):
        return None
    return look_by_any(scene, clock)


OPERATIONS: tuple[Operation, ...] = (
    Operation(3, "migrate", _of_schema(1), jobs.migrate, _check_migration),
    Operation(3, "migrate from schema 2", _of_schema(2), jobs.migrate, _check_migration, seldom=True),
    Operation(3, "migrate from schema 3", _of_schema(3), jobs.migrate, _check_migration, seldom=True),
    Operation(3, "migrate from schema 4", _of_schema(4), jobs.migrate, _check_migration),
    Operation(1, "bring the index up to date", _changed_since, jobs.search_once, _check_index),
    Operation(5, "set a passphrase", _plain, jobs.set_passphrase, _check_passphrase_set),
    Operation(5, "change the passphrase", _only_passphrase, jobs.set_passphrase, _check_passphrase_changed),
    Operation(5, "go back to the keyring", _only_passphrase, jobs.use_keyring, _check_keyring),
    Operation(5, "rotate the keyring's key", _plain, jobs.use_keyring, _check_rotation),
    Operation(5, "make a recovery code", _plain, jobs.make_recovery_code, _check_recovery),
    Operation(4, "back up", _with_backup, jobs.back_up_once, _check_backup),
    Operation(5, "change the data key", _with_backup, jobs.change_key, _check_rekeyed),
    Operation(CUT_DURING_RESTORE, "restore, replacing", _gone_apart, jobs.restore_replacing, _check_replaced),
    Operation(CUT_DURING_RESTORE, "restore, merging", _gone_apart, jobs.restore_merging, _check_merged),
    Operation(21, "restore on a new computer", _stick, jobs.move_in, _check_moved_in),
    Operation(18, "salvage", _damaged, jobs.salvage_all, _check_salvaged),
    Operation(37, "erase everything", _everything, jobs.erase, _check_erased),
    Operation(6, "export", _with_older_summary, jobs.export, _check_export),
    Operation(6, "export everything", _with_older_export, jobs.export_all, _check_exported_all),
    Operation(
        CUT_DURING_RESTORE,
        "add an export",
        _with_export_of_another,
        jobs.add_export,
        _check_added,
        seldom=True,
    ),
)

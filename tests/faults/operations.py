"""Everything that changes more than one row, each with what must hold however it was cut short."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from painapp.vault.keys import data_key_from_keyring, data_key_from_passphrase
from painapp.vault.vault import open_vault
from tests.faults import jobs
from tests.faults.jobs import NEW_PASSPHRASE, NEW_SUMMARY, OLD_SUMMARY, SUMMARY
from tests.faults.scene import (
    PASSPHRASE,
    Scene,
    contents_of,
    look_by_any,
    make_scene,
    remember,
)
from tests.faults.witness import WHOLE, Finding

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.clocks import FixedClock

_FIXTURES = Path(__file__).parents[1] / "vault" / "fixtures"


class Operation(NamedTuple):
    """One of them. `check` is told whether its end was acknowledged, and raises AssertionError."""

    row: int
    name: str
    prepare: Callable[[Path, FixedClock], Scene]
    job: Callable[..., None]
    check: Callable[[Scene, FixedClock, bool], Finding]


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


def _older_diary(base: Path, clock: FixedClock) -> Scene:
    """A diary of the first schema, as the app of that time left it."""
    scene = Scene(base)
    base.mkdir(parents=True)
    shutil.copytree(_FIXTURES / "schema-1", scene.diary)
    remember(scene, [])
    return scene


def _check_migration(scene: Scene, clock: FixedClock, _done: bool) -> Finding:
    """It opens with its own key, whole, and says what it said before."""
    key = bytes.fromhex((scene.diary / "key.txt").read_text(encoding="ascii").split()[0])
    with open_vault(scene.diary, key, clock, "2") as vault:
        said = contents_of(vault.diary)
        many = vault.diary.count()
    assert said.words == jobs.expected_of_fixture(_FIXTURES / "schema-1")
    return Finding(many, many, said.integrity)


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
    assert numbers == {2} if done else numbers <= {1, 2}
    return look_by_any(scene, clock)


def _check_recovery(scene: Scene, clock: FixedClock, done: bool) -> Finding:
    """The keyring opens it all along; a code that was given to the person does too."""
    assert scene.opens_by(lambda: data_key_from_keyring(scene.diary, scene.key_store), clock)
    codes = scene.codes()
    assert codes or not done
    for code in codes:
        assert scene.opens_by(lambda code=code: scene._by_code(code), clock)
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


OPERATIONS: tuple[Operation, ...] = (
    Operation(3, "migrate", _older_diary, jobs.migrate, _check_migration),
    Operation(5, "set a passphrase", _plain, jobs.set_passphrase, _check_passphrase_set),
    Operation(5, "change the passphrase", _only_passphrase, jobs.set_passphrase, _check_passphrase_changed),
    Operation(5, "go back to the keyring", _only_passphrase, jobs.use_keyring, _check_keyring),
    Operation(5, "rotate the keyring's key", _plain, jobs.use_keyring, _check_rotation),
    Operation(5, "make a recovery code", _plain, jobs.make_recovery_code, _check_recovery),
    Operation(6, "export", _with_older_summary, jobs.export, _check_export),
)

"""What victims do. Each takes `say` first and says what it has done only once that has been done."""

from __future__ import annotations

import json
import random
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from painapp.domain.canonical import canonical_json
from painapp.domain.errors import ExpectedError
from painapp.domain.searching import Sought
from painapp.importing.everything_in import stage_import
from painapp.importing.everything_out import export_everything
from painapp.summary.export import write_whole
from painapp.system.paths import FolderPaths
from painapp.vault.backups.making import back_up
from painapp.vault.backups.manifest import Reason
from painapp.vault.backups.moving_in import restore_alone
from painapp.vault.backups.opening import key_from_passphrase, key_from_recovery, read_backup
from painapp.vault.backups.restoring import stage_merge, stage_replace
from painapp.vault.backups.shelf import Shelf
from painapp.vault.erasing import erase_everything
from painapp.vault.errors import CouldNotSave, DiaryError
from painapp.vault.files import replace_file
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.recovery_code import new_recovery_code, read_recovery_code
from painapp.vault.rekeying import change_data_key
from painapp.vault.salvage.salvaging import put_in_place, salvage
from painapp.vault.vault import open_vault
from tests.clocks import FixedClock
from tests.faults.witness import EDITED, RECORDED, REMOVED, note_of, saved
from tests.vault.writing import check_in

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from painapp.vault.diary import Diary
    from painapp.vault.replacing import Staged
    from tests.faults.scene import Scene

    Say = Callable[[str], None]

NEW_PASSPHRASE = "a walk along the harbour"
SUMMARY = "Summary.pdf"
EVERYTHING = "everything.zip"
OLD_SUMMARY, NEW_SUMMARY = b"the older one " * 10_000, b"the new one " * 25_000


def save_without_end(say: Say, folder: str, data_key: str, pragmas: tuple[str, ...] = ()) -> None:
    """Record, edit and now and then remove, one entry after the other, until somebody ends it.

    `pragmas` weaken the file on purpose, so that the checker has something to notice.
    """
    clock = FixedClock()
    with open_vault(Path(folder), bytes.fromhex(data_key), clock, "1") as vault:
        for pragma in pragmas:
            vault.diary._connection.send("PRAGMA " + pragma)
        while True:
            save_one(say, vault.diary, clock)


def save_some(say: Say, folder: str, data_key: str, many: int) -> None:
    """Do the same for so many entries, and close the diary as the app does at its end."""
    clock = FixedClock()
    with open_vault(Path(folder), bytes.fromhex(data_key), clock, "1") as vault:
        for _ in range(many):
            save_one(say, vault.diary, clock)


def save_stubbornly(say: Say, folder: str, data_key: str, many: int) -> None:
    """Do the same, and go on with the next entry where one could not be saved, as a person does."""
    clock = FixedClock()
    vault = open_vault(Path(folder), bytes.fromhex(data_key), clock, "1")
    for _ in range(many):
        try:
            save_one(say, vault.diary, clock)
        except DiaryError as trouble:
            say(f"refused {type(trouble).__name__}")
    try:
        vault.close()
    except DiaryError as trouble:
        say(f"refused {type(trouble).__name__}")


def save_one(say: Say, diary: Diary, clock: FixedClock) -> None:
    """Take one entry through all its stages."""
    clock.move(seconds=1)
    entry = check_in(clock, RECORDED)
    entry = replace(entry, note=note_of(entry.id, RECORDED))
    diary.record(entry)
    say(saved(entry.id, RECORDED))
    diary.close_version(entry.id)
    diary.edit(replace(entry, pain=EDITED, note=note_of(entry.id, EDITED)))
    say(saved(entry.id, EDITED))
    if random.Random(entry.id.int).random() < 0.2:
        diary.remove(entry.id)
        say(saved(entry.id, REMOVED))


def replace_a_file(_say: Say, path: str) -> None:
    """Write one whole file."""
    replace_file(Path(path), b"words")


def migrate(_say: Say, base: str) -> None:
    """Open a diary of an older schema, which brings it to this one."""
    folder = Path(base) / "diary"
    key = bytes.fromhex((folder / "key.txt").read_text(encoding="ascii").split()[0])
    open_vault(folder, key, FixedClock(), "2").close()


def expected_of_fixture(folder: Path) -> str:
    """Return what the fixture of a schema says, as `scene.contents_of` words it."""
    expected: dict[str, Any] = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    expected["removed"] = sorted(json.dumps(entry, sort_keys=True) for entry in expected["removed"])
    return canonical_json(expected)


def search_once(_say: Say, base: str) -> None:
    """Search, which first lets the index hold what was changed since."""
    with _cheap_scene(base).open_by_any(FixedClock()) as vault:
        vault.diary.search(Sought(text="word"))


def set_passphrase(_say: Say, base: str) -> None:
    """Let a new passphrase open the diary, and nothing else."""
    scene = _cheap_scene(base)
    with scene.open_by_any(FixedClock()) as vault:
        vault.set_passphrase(NEW_PASSPHRASE, None, forget_in=scene.key_store)


def use_keyring(_say: Say, base: str) -> None:
    """Let a new key in the keyring open the diary, and nothing else."""
    scene = _cheap_scene(base)
    with scene.open_by_any(FixedClock()) as vault:
        vault.use_keyring(scene.key_store)


def make_recovery_code(_say: Say, base: str) -> None:
    """Make a recovery code, and only then a sheet of it."""
    scene = _cheap_scene(base)
    with scene.open_by_any(FixedClock()) as vault:
        scene.write_sheet(vault.make_recovery_code().text)


def back_up_once(_say: Say, base: str) -> None:
    """Make a backup, a day after the first one."""
    scene, clock = _cheap_scene(base), FixedClock()
    clock.move(days=1)
    with scene.open_by_any(clock) as vault:
        back_up(vault, scene.backups, Reason.DAILY, clock)


def change_key(_say: Say, base: str) -> None:
    """Give the diary a new data key, in the keyring; keys that backups name stay there."""
    scene, clock = _cheap_scene(base), FixedClock()
    vault = scene.open_by_any(clock)
    rekeyed = change_data_key(vault, key_store=scene.key_store)
    named = Shelf(scene.backups).named_numbers(vault.id)
    vault.replace_by(rekeyed.staged)
    with open_vault(scene.diary, rekeyed.staged.data_key, clock, "1") as again:
        again.forget_unnamed(scene.key_store, named)


def restore_replacing(_say: Say, base: str) -> None:
    """Put the content of the backup in place of the diary's."""
    _restore(base, stage_replace)


def restore_merging(_say: Say, base: str) -> None:
    """Merge the backup into the diary."""
    _restore(base, stage_merge)


def _restore(base: str, stage: Callable[..., Staged]) -> None:
    scene, clock = _cheap_scene(base), FixedClock()
    contents = read_backup(min(scene.backups.glob("*.painapp")))
    vault = scene.open_by_any(clock)
    staged = stage(vault, contents, bytes(vault._data_key), scene.base / "work")
    vault.replace_by(staged)
    open_vault(scene.diary, staged.data_key, clock, "1").close()


def move_in(_say: Say, base: str) -> None:
    """Restore a backup by its sheet where no diary is, and keep a key in this computer's keyring."""
    scene = _cheap_scene(base)
    contents = read_backup(min(scene.backups.glob("*.painapp")))
    key = key_from_recovery(contents, read_recovery_code(scene.codes()[0]))
    restore_alone(scene.diary, contents, key, key_store=scene.key_store)
    open_vault(scene.diary, key, FixedClock(), "1").close()


def salvage_all(_say: Say, base: str) -> None:
    """Read what reads of a damaged diary, and put that in its place."""
    scene, clock = _cheap_scene(base), FixedClock()
    key = data_key_from_keyring(scene.diary, scene.key_store)
    put_in_place(salvage(scene.diary, key, clock, lambda _share: None))
    open_vault(scene.diary, key, clock, "1").close()


def export(_say: Say, base: str) -> None:
    """Write a summary over an older one."""
    write_whole(NEW_SUMMARY, Path(base) / "out" / SUMMARY)


def export_all(_say: Say, base: str) -> None:
    """Write the full export over an older one."""
    scene = _cheap_scene(base)
    with scene.open_by_any(FixedClock()) as vault:
        export_everything(vault, scene.out / EVERYTHING, FixedClock(), "1", lambda _share: None)


def add_export(_say: Say, base: str) -> None:
    """Add what a full export holds to the diary."""
    scene, clock = _cheap_scene(base), FixedClock()
    vault = scene.open_by_any(clock)
    staged = stage_import(vault, scene.base / EVERYTHING, lambda _share: None).added.staged
    vault.replace_by(staged)
    open_vault(scene.diary, staged.data_key, clock, "1").close()


def _cheap_scene(base: str) -> Scene:
    from tests.faults.scene import Scene, spend_little_on_passphrases

    spend_little_on_passphrases()
    return Scene(Path(base))


AT_ONCE = 400


def save_without_memory(say: Say, base: str, spare_kilobytes: int) -> None:
    """Save many entries at once with hardly any memory left, then one with all of it again.

    Where it ran out, the diary is opened anew first: once its cipher failed, a connection reads nothing more.
    """
    from tests.faults.scene import Scene

    clock, scene = FixedClock(), Scene(Path(base))
    vault = scene.open_by_any(clock)
    many = [check_in(clock, 5, day=_MANY_DAY, note="words " * 500) for _ in range(AT_ONCE)]
    trouble = ""
    with _little_memory(spare_kilobytes):
        try:
            vault.diary.record_all(many)
        except (MemoryError, DiaryError) as error:
            trouble = type(error).__name__
    if trouble:
        say(f"refused {trouble}")
        vault.close()
        vault = scene.open_by_any(clock)
    found = len(vault.diary.day(_MANY_DAY))
    say(f"many {found}")
    assert (found == 0) == bool(trouble)
    for entry in many[:found]:
        vault.diary.remove_for_good(entry.id)
    save_one(say, vault.diary, clock)
    vault.close()


@contextmanager
def _little_memory(kilobytes: int) -> Generator[None]:
    """As `ulimit -v` does it: so much more than is in use now, and no more."""
    import resource

    in_use = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
    free = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (in_use + kilobytes * 1024, free[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, free)


_MANY_DAY = date(2001, 1, 1)


def put_over(_say: Say, source: str, target: str) -> None:
    """Put a file in another's place as programs do that sync folders: copied aside, then renamed over it."""
    import shutil

    aside = Path(target).with_name(".sync-temporary")
    shutil.copyfile(source, aside)
    aside.replace(target)


def erase(_say: Say, base: str) -> None:
    """Erase everything, or say that something is left."""
    scene = _cheap_scene(base)
    paths = FolderPaths(scene.base)
    if not erase_everything(paths, scene.key_store, temporary=scene.base / "temporary").everything:
        raise CouldNotSave


def read_hostile(say: Say, folder: str, new: str) -> None:
    """Try to restore each file of a folder, with little time and memory."""
    import resource

    code = new_recovery_code()
    in_use = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
    used = resource.getrusage(resource.RUSAGE_SELF)
    limits = {
        resource.RLIMIT_AS: in_use + (64 << 20),
        resource.RLIMIT_FSIZE: 16 << 20,
        resource.RLIMIT_CPU: int(used.ru_utime + used.ru_stime) + 10,
    }
    for limit, most in limits.items():
        resource.setrlimit(limit, (most, most))
    for path in sorted(Path(folder).iterdir()):
        try:
            contents = read_backup(path)
            key_from_passphrase(contents, "a passphrase")
            restore_alone(Path(new), contents, key_from_recovery(contents, code))
        except ExpectedError as trouble:
            say(f"{path.name}: refused {type(trouble).__name__}")
        else:
            say(f"{path.name}: taken")

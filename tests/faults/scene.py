"""A small diary with all that belongs to it, in one folder that can be copied, cut and looked at again."""

from __future__ import annotations

import atexit
import ctypes
import json
import os
import shutil
import tempfile
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from painapp.domain.canonical import canonical_json, entry_to_plain
from painapp.domain.entries import ENTRY_TYPES
from painapp.domain.errors import ExpectedError
from painapp.domain.ports import KeyStoreError
from painapp.domain.sound import MARK as SOUND_MARK
from painapp.vault import slots
from painapp.vault.files import file_trouble, replace_file
from painapp.vault.keys import data_key_from_keyring, data_key_from_passphrase, data_key_from_recovery
from painapp.vault.recovery_code import read_recovery_code
from painapp.vault.vault import create_vault, open_vault
from tests.clocks import FixedClock
from tests.faults import jobs
from tests.faults.jobs import NEW_PASSPHRASE
from tests.faults.witness import CANARY, Witness, integrity_of

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable
    from datetime import datetime

    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault
    from tests.faults.witness import Finding

PASSPHRASE = "warm bath in the evening"
ENTRIES = 8
_TEMPORARY = tempfile.gettempdir()
"""As it is before a test puts another place there."""


class FolderKeyStore:
    """A key store port over one file for each key, written so that they last: as real keyrings do."""

    backend_name = "Test keyring"

    def __init__(self, folder: Path) -> None:
        """Keep the keys in `folder`."""
        self._folder = folder

    def available(self) -> bool:
        """It is always there."""
        return True

    def read(self, name: str) -> bytes | None:
        """Return what is kept under a name."""
        with suppress(FileNotFoundError):
            return self._path(name).read_bytes()
        return None

    def write(self, name: str, secret: bytes) -> None:
        """Keep a secret. Raises KeyStoreError."""
        with _as_a_keyring_says():
            self._folder.mkdir(exist_ok=True)
            replace_file(self._path(name), secret)

    def delete(self, name: str) -> None:
        """Forget a secret. Raises KeyStoreError."""
        with _as_a_keyring_says():
            self._path(name).unlink(missing_ok=True)

    def names(self) -> set[str]:
        """Return the names of all that is kept."""
        return {one.name.replace("_", ":") for one in self._folder.iterdir() if one.suffix != ".new"}

    def _path(self, name: str) -> Path:
        return self._folder / name.replace(":", "_")


@contextmanager
def _as_a_keyring_says() -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise KeyStoreError(type(error).__name__) from error


@dataclass(frozen=True)
class Scene:
    """Where everything of one try lies. `known` is written beside it and read by whoever looks."""

    base: Path

    @property
    def diary(self) -> Path:
        """The diary's folder."""
        return self.base / "diary"

    @property
    def out(self) -> Path:
        """Where summaries and copies go that the person chose a place for."""
        return self.base / "out"

    @property
    def backups(self) -> Path:
        """Where the app keeps its own backups."""
        return self.base / "backups"

    @property
    def key_store(self) -> FolderKeyStore:
        """The keyring."""
        return FolderKeyStore(self.base / "keyring")

    def open_by_any(self, clock: FixedClock) -> Vault:
        """Open the diary by whatever opens it. Raises what the last way in raised."""
        ways = self.ways_in()
        trouble: ExpectedError | None = None
        for way in ways:
            try:
                return open_vault(self.diary, way(), clock, "1")
            except ExpectedError as refused:
                trouble = refused
        assert trouble is not None
        raise trouble

    def ways_in(self) -> list[Callable[[], bytes]]:
        """Return everything that may give the data key."""
        ways: list[Callable[[], bytes]] = [lambda: data_key_from_keyring(self.diary, self.key_store)]
        ways += [lambda words=words: data_key_from_passphrase(self.diary, words) for words in _PASSPHRASES]
        ways += [lambda code=code: self.by_code(code) for code in self.codes()]
        return ways

    def codes(self) -> list[str]:
        """Return every recovery code that was ever on a sheet."""
        sheets = [one for one in sorted(self.base.glob("sheet-*")) if one.suffix != ".new"]
        return [one.read_text(encoding="ascii") for one in sheets]

    def write_sheet(self, code: str) -> None:
        """Put a recovery code on a sheet, where it lasts."""
        with file_trouble():
            replace_file(self.base / f"sheet-{len(self.codes())}", code.encode())

    def opens_by(self, way: Callable[[], bytes], clock: FixedClock) -> bool:
        """Tell whether one way in opens the diary."""
        with suppress(ExpectedError), open_vault(self.diary, way(), clock, "1"):
            return True
        return False

    def by_code(self, code: str) -> bytes:
        """Return the data key by a recovery code."""
        return data_key_from_recovery(self.diary, read_recovery_code(code))


_PASSPHRASES = (PASSPHRASE, NEW_PASSPHRASE)


class Contents(NamedTuple):
    """Everything a diary says, in one text, and whether its file is whole."""

    words: str
    integrity: str


def make_scene(base: Path, clock: FixedClock, *, passphrase: bool = False, entries: int = ENTRIES) -> Scene:
    """Put a diary with some entries there, opened by the keyring and perhaps a passphrase.

    It is written once for all who ask for the same at the same hour, and copied: the keys are the same.
    """
    model, clock.instant = _written(clock.instant, clock.zone, passphrase, entries)
    shutil.copytree(model, base)
    make_last(base)
    return Scene(base)


@cache
def _written(instant: datetime, zone: str, passphrase: bool, entries: int) -> tuple[Path, datetime]:
    """Write a diary from `instant` on; return its folder, and when the last of its entries was written."""
    clock = FixedClock(zone=zone)
    clock.instant = instant
    base = Path(tempfile.mkdtemp(prefix="painapp-scene-", dir=_TEMPORARY))
    atexit.register(shutil.rmtree, base, ignore_errors=True)
    scene = Scene(base)
    scene.out.mkdir(parents=True)
    chosen = PASSPHRASE if passphrase else None
    with create_vault(
        scene.diary, clock, key_store=scene.key_store, passphrase=chosen, app_version="1"
    ) as vault:
        told: list[str] = []
        for _ in range(entries):
            jobs.save_one(told.append, vault.diary, clock)
    remember(scene, told)
    return base, clock.instant


def remember(scene: Scene, told: Iterable[str]) -> None:
    """Keep beside a scene what was acknowledged in it."""
    with (scene.base / "told").open("a", encoding="ascii") as kept:
        kept.writelines(one + "\n" for one in told)


def witness_of(scene: Scene) -> Witness:
    """Return a witness of everything acknowledged in a scene."""
    witness = Witness()
    witness.listen((scene.base / "told").read_text(encoding="ascii").splitlines())
    return witness


def look_by_any(scene: Scene, clock: FixedClock) -> Finding:
    """Let the witness look, by whatever opens the diary."""
    with scene.open_by_any(clock) as vault:
        key = bytes(vault._data_key)
    return witness_of(scene).look(scene.diary, key, clock)


def contents_of(diary: Diary) -> Contents:
    """Read everything a diary says."""
    listed = diary.between(date.min, date.max, ENTRY_TYPES)
    removed = [one.entry for one in diary.removed()]
    said: dict[str, Any] = {
        "entries": [entry_to_plain(entry) for entry in listed],
        "versions": [
            entry_to_plain(version.entry) for entry in listed for version in diary.versions(entry.id)
        ],
        "removed": sorted(json.dumps(entry_to_plain(entry), sort_keys=True) for entry in removed),
    }
    return Contents(canonical_json(said), integrity_of(diary))


def plain_text_in(folder: Path) -> list[Path]:
    """Return the files under a folder in which the canary can be read, but for notes of the test's own."""
    signs = [CANARY.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")]
    signs.append(SOUND_MARK.encode())  # what every recorded voice begins with
    own = {"in-diary", "in-backup", "expected.json"}
    files = [path for path in folder.rglob("*") if path.is_file() and path.name not in own]
    return [path for path in files if any(sign in path.read_bytes() for sign in signs)]


def make_last(folder: Path) -> None:
    """Let everything on the disk of a folder outlast a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        assert ctypes.CDLL(None).syncfs(handle) == 0
    finally:
        os.close(handle)


def spend_little_on_passphrases() -> None:
    """Let a passphrase cost next to nothing in this process: what is tried here is not how hard it is."""
    slots._MEMORY_KIB, slots._PASSES, slots._LANES = 32, 1, 1

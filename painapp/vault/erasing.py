"""Erase everything that the app keeps on this computer, in an order that no crash can turn against anybody.

First the keys in the keyring and every vault.json, without which no database and no backup opens; then the
rest. A note of what is to go is written before and goes last, so that an erasing cut short can be done again
to its end although nothing is left by which to know the diary.
"""

from __future__ import annotations

import json
import shutil
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, cast
from uuid import UUID

from painapp.domain.ports import KeyStoreError
from painapp.domain.words import QT_TRANSLATE_NOOP, Words
from painapp.vault.backups.archive import whole_manifest
from painapp.vault.backups.backup import ENDING
from painapp.vault.backups.catalogue import FILE as CATALOGUE
from painapp.vault.backups.copies import ASIDE
from painapp.vault.backups.errors import BackupError
from painapp.vault.backups.opening import read_backup
from painapp.vault.backups.workspace import PREFIX
from painapp.vault.errors import DiaryError
from painapp.vault.files import file_trouble, replace_file
from painapp.vault.keys import keyring_name
from painapp.vault.layout import DATABASE, ERASING, LOCK_SHELF, UNFINISHED
from painapp.vault.lock_shelf import NUMBER as SHELF_NUMBER
from painapp.vault.lock_shelf import has_shelf
from painapp.vault.salvage.salvaging import DAMAGED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from painapp.domain.ports import KeyStore, Paths

NOTE = ERASING
_ENDED = "ended"
OUT_OF_REACH: tuple[Words, ...] = (
    QT_TRANSLATE_NOOP("Vault", "pages and files you saved, printed or gave away"),
    QT_TRANSLATE_NOOP("Vault", "backups you copied elsewhere, or that are on a stick not plugged in"),
    QT_TRANSLATE_NOOP("Vault", "copies a backup program or a synced folder has made"),
    QT_TRANSLATE_NOOP(
        "Vault",
        "traces a disk may keep of erased files; without the keys, which go first, nobody can read them",
    ),
)
"""What no program can take back, in words for the person."""
_IN_CONFIG = ("look.json*", "window.place*", "*.conf", "*.ini")
"""What the app keeps in the folder of its settings, which holds its other folders too on some systems."""
_MOST_NUMBERS = 1000
"""How many keys of one diary are looked for in the keyring: a forged file must not keep it busy for ever."""


class WouldGo(NamedTuple):
    """What `erase_everything` would remove.

    `folders` are those in which something lies. `backups` counts the app's own, `elsewhere` those of this
    diary in the chosen folder, and `unsure` files there that do not say whose they are, which would stay.
    `chosen_is_away` tells that the chosen folder is not there now. `keys` tells whether the keyring may hold
    a key, `damaged` how many folders with damaged files are kept.
    """

    folders: tuple[Path, ...]
    backups: int
    elsewhere: int
    unsure: int
    chosen_is_away: bool
    keys: bool
    damaged: int


class Erased(NamedTuple):
    """What could not be removed: files, keys in the keyring, and backups that do not say whose they are.

    A key that is left opens nothing any more.
    """

    left: tuple[Path, ...]
    keys_left: bool
    unsure: tuple[Path, ...]

    @property
    def everything(self) -> bool:
        """Whether nothing is left that could be reached."""
        return not (self.left or self.keys_left or self.unsure)


class _Diaries(NamedTuple):
    """The diaries of this computer: the highest number of a key of each, and the chosen folder."""

    numbers: Mapping[UUID, int]
    chosen: Path | None


def what_would_go(paths: Paths, chosen: Path | None = None) -> WouldGo:
    """Look what `erase_everything` would remove; changes nothing. `chosen` is a second folder of backups."""
    diaries = _diaries(paths, chosen)
    elsewhere, unsure = _in_chosen(diaries)
    own = _matching(paths.backups, f"*{ENDING}")
    places = (*_key_files(paths.diary), *_diary_files(paths.diary), *_own_backups(paths.backups), *elsewhere)
    return WouldGo(
        folders=tuple(dict.fromkeys(_folder_of(path, paths) for path in places)),
        backups=len(own),
        elsewhere=len([path for path in elsewhere if path.suffix == ENDING]),
        unsure=len(unsure),
        chosen_is_away=diaries.chosen is not None and not diaries.chosen.is_dir(),
        keys=has_shelf(paths.diary) or any(number > 0 for number in diaries.numbers.values()),
        damaged=len(_matching(paths.diary, f"{DAMAGED} *")),
    )


def was_cut_short(paths: Paths) -> bool:
    """Tell whether an erasing was begun and did not come to its end: it is to be done again.

    Never once it came to its end, though something was left, nor where a diary lies that was made since: the
    person may have brought their diary back from a backup.
    """
    noted = _plain(paths.diary / NOTE)
    return (
        bool(noted)
        and not noted.get(_ENDED)
        and all(plain.get("vault") in {*noted, None} for plain in _headers(paths.diary))
    )


def erase_everything(
    paths: Paths, key_store: KeyStore | None, chosen: Path | None = None, temporary: Path | None = None
) -> Erased:
    """Remove everything the app keeps; the diary must be closed. May be called again at any time.

    `chosen` is a second folder of backups, of which those of this diary go; `temporary` is the system's
    folder for temporary files. Only files of the app's own are removed, what else lies in its folders stays.
    Raises DiskFull, ReadOnlyDiary or CouldNotSave where not even the note can be written; nothing has been
    removed then.
    """
    diaries = _diaries(paths, chosen)
    if diaries.numbers:
        _write_note(paths.diary, diaries, ended=False)
    elsewhere, unsure = _in_chosen(diaries)
    keys_left = _forget_keys(key_store, diaries.numbers)
    left = [
        *_removed(_key_files(paths.diary)),
        *_removed((*elsewhere, *_own_backups(paths.backups))),
        *_removed(_diary_files(paths.diary)),
        *_removed(_left_over(temporary)),
        *_removed(path for name in _IN_CONFIG for path in _matching(paths.config, name)),
        *_removed(_matching(paths.cache, "*")),
        *_emptied(_matching(paths.logs, "*.log*")),
    ]
    left += _end_note(paths.diary, diaries, keep=bool(diaries.numbers and (left or keys_left)))
    for folder in (paths.diary, paths.backups):
        with suppress(OSError):  # something that is not ours lies in it
            folder.rmdir()
    return Erased(tuple(left), keys_left, tuple(unsure))


def _diaries(paths: Paths, chosen: Path | None) -> _Diaries:
    """Find the ids of all diaries this computer has, from every vault.json, every own backup and the note."""
    numbers: dict[UUID, int] = {}
    note = _plain(paths.diary / NOTE)
    if chosen is None and isinstance(note.get("chosen"), str) and note["chosen"]:
        chosen = Path(note["chosen"])
    found = [(one, note[one]) for one in note if one not in {"chosen", _ENDED}]
    found += [(plain.get("vault"), plain.get("keyring_number")) for plain in _headers(paths.diary)]
    for path in _matching(paths.backups, f"*{ENDING}"):
        with suppress(BackupError, DiaryError, OSError):
            header = read_backup(path).header
            found.append((str(header.vault_id), header.keyring_number))
    for vault_id, number in found:
        with suppress(ValueError, TypeError):
            known = UUID(str(vault_id))
            numbers[known] = max(numbers.get(known, 0), int(cast("Any", number)))
    return _Diaries(numbers, chosen if chosen != paths.backups else None)


def _headers(folder: Path) -> Iterator[dict[str, Any]]:
    for path in _key_files(folder):
        yield _plain(path)


def _plain(path: Path) -> dict[str, Any]:
    """Return a small JSON file as it stands, checked or not: an id is worth having of a damaged one too."""
    with suppress(OSError, ValueError, RecursionError):
        plain = json.loads(path.read_bytes())
        return cast("dict[str, Any]", plain) if isinstance(plain, dict) else {}
    return {}


def _end_note(folder: Path, diaries: _Diaries, *, keep: bool) -> list[Path]:
    """Take the note away or, where something is left to be tried again by hand, write that it has ended."""
    with suppress(DiaryError):
        if keep:
            _write_note(folder, diaries, ended=True)
            return []
    return _removed((folder / NOTE,))


def _write_note(folder: Path, diaries: _Diaries, *, ended: bool) -> None:
    plain: dict[str, Any] = {str(vault_id): number for vault_id, number in diaries.numbers.items()}
    plain[_ENDED] = ended
    plain["chosen"] = str(diaries.chosen or "")
    with file_trouble():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        replace_file(folder / NOTE, json.dumps(plain).encode())


def _forget_keys(key_store: KeyStore | None, numbers: Mapping[UUID, int]) -> bool:
    """Delete the keys of every number from the keyring; return whether one may be left there."""
    left = False
    for vault_id, highest in numbers.items():
        # One more than is known of: it may have been kept just before vault.json was to name it. The first
        # is that of what is at hand while the diary is locked.
        for number in range(SHELF_NUMBER, min(highest, _MOST_NUMBERS) + 2):
            left = (
                not _is_forgotten(key_store, keyring_name(vault_id, number), named=0 < number <= highest)
                or left
            )
    return left


def _is_forgotten(key_store: KeyStore | None, name: str, *, named: bool) -> bool:
    try:
        if key_store is None or not key_store.available():
            return not named
        key_store.delete(name)
        return key_store.read(name) is None
    except KeyStoreError:
        return not named


def _key_files(folder: Path) -> list[Path]:
    """Return every vault.json, its copies, and those a syncing program has made of it."""
    return [path for one in (folder, *_folders_beside(folder)) for path in _matching(one, "*vault*.json*")]


def _diary_files(folder: Path) -> list[Path]:
    """Return the database, its companions, notes and conflict copies, and the folders beside it."""
    return [
        *_matching(folder, "*diary*.db*"),
        *_matching(folder, "*diary*.mark*"),
        *_matching(folder, "*diary*.damaged*"),
        *_matching(folder, f"{LOCK_SHELF}*"),
        *_folders_beside(folder),
    ]


def _folders_beside(folder: Path) -> list[Path]:
    """Return the folders with other copies of the diary: kept, made ready, or left by a killed app."""
    return [
        path for name in (UNFINISHED, f"{DAMAGED} *", ASIDE, f"{PREFIX}*") for path in _matching(folder, name)
    ]


def _own_backups(folder: Path) -> list[Path]:
    names = (f"*{ENDING}", f"*{ENDING}.part", f"{PREFIX}*", CATALOGUE, f"{CATALOGUE}.new")
    return [path for name in names for path in _matching(folder, name)]


def _in_chosen(diaries: _Diaries) -> tuple[list[Path], list[Path]]:
    """Return what in the chosen folder is of these diaries, and the files that do not say whose they are."""
    if diaries.chosen is None:
        return [], []
    ours, unsure = _matching(diaries.chosen, f"*{ENDING}.part"), list[Path]()
    for path in _matching(diaries.chosen, f"*{ENDING}"):
        try:
            if whole_manifest(path).vault_id in diaries.numbers:
                ours.append(path)
        except (BackupError, DiaryError, OSError):
            unsure.append(path)
    return ours, unsure


def _left_over(temporary: Path | None) -> list[Path]:
    """Return the copies of a diary that could only be read, left by an app that was killed."""
    if temporary is None:
        return []
    return [path for path in _matching(temporary, "painapp-*") if (path / DATABASE).is_file()]


def _matching(folder: Path, pattern: str) -> list[Path]:
    try:
        return sorted(folder.glob(pattern))
    except OSError:
        return []


def _folder_of(path: Path, paths: Paths) -> Path:
    return paths.diary if paths.diary in path.parents else path.parent


def _removed(places: Iterable[Path]) -> list[Path]:
    """Remove files and folders; return those that could not be."""
    left: list[Path] = []
    for path in places:
        try:
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
        except OSError:
            left.append(path)
    return left


def _emptied(files: Iterable[Path]) -> list[Path]:
    """Empty the logs, which the app may still have open; return those that could not be."""
    left: list[Path] = []
    for path in files:
        try:
            path.write_bytes(b"")
        except OSError:
            left.append(path)
    return left

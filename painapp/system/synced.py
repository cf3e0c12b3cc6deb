"""Tells whether a folder is copied to other computers by a service that is known to do so."""

from __future__ import annotations

import os
from contextlib import suppress
from fnmatch import fnmatchcase
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

NAMES = (
    ("OneDrive", ("onedrive", "onedrive - *", "onedrive-*")),
    ("Dropbox", ("dropbox", "dropbox (*", "dropbox-*")),
    ("iCloud Drive", ("icloud drive", "iclouddrive", "com~apple~clouddocs")),
    ("Google Drive", ("google drive", "google drive (*", "googledrive", "googledrive-*", "google-drive:*")),
    ("Nextcloud", ("nextcloud", "nextcloud[0-9]")),
    ("ownCloud", ("owncloud", "owncloud[0-9]")),
    ("Box", ("box", "box sync", "box-box")),
    ("Proton Drive", ("proton drive", "protondrive-*")),
    ("pCloud", ("pclouddrive", "pcloud drive")),
    ("MEGA", ("mega", "megasync")),
    ("Syncthing", ("syncthing",)),
)
"""Services, and what they call the folder that they copy, in small letters."""

MARKS = (
    ("Dropbox", (".dropbox", ".dropbox.cache")),
    ("OneDrive", (".849c9593-d756-4e56-8d6e-42412f2a707b",)),
    ("Google Drive", (".tmp.driveupload", ".tmp.drivedownload")),
    ("Nextcloud", (".sync_*.db", "._sync_*.db", ".nextcloudsync.log")),
    ("ownCloud", (".owncloudsync.log",)),
    ("Syncthing", (".stfolder",)),
    ("MEGA", (".megaignore",)),
)
"""Services, and what they leave in the uppermost folder that they copy, in small letters."""

_ON_WINDOWS = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_MOST_NAMES = 5000
_WILD = frozenset("*[")


def synced_by(folder: Path, home: Path, environment: Mapping[str, str]) -> str:
    """Return the name of the service that copies `folder` elsewhere, "" where none is known to.

    Known by what folders on the way are called and by what services leave in them; nothing is written, no
    service is asked. `home` is the person's own folder, `environment` holds the environment variables.
    """
    ways = [folder, Path(os.path.realpath(folder))]
    for way in ways:
        found = _by_name(way, home) or _by_environment(way, environment) or _by_mac_folders(way, home)
        if found:
            return found
    return _by_marks(chain.from_iterable((way, *way.parents) for way in ways), home)


def _by_name(way: Path, home: Path) -> str:
    """The names above `home` say nothing: somebody may be called Box."""
    named = way.relative_to(home) if way.is_relative_to(home) else way
    for part in named.parts:
        small = part.casefold()
        for service, patterns in NAMES:
            if any(_is_like(small, pattern) for pattern in patterns):
                return service
    return ""


def _is_like(name: str, pattern: str) -> bool:
    """Compare; most patterns are plain names, and making each ready takes a quarter of a millisecond."""
    return name == pattern or (not _WILD.isdisjoint(pattern) and fnmatchcase(name, pattern))


def _by_environment(way: Path, environment: Mapping[str, str]) -> str:
    roots = (environment.get(name, "") for name in _ON_WINDOWS)
    return "OneDrive" if any(root and way.is_relative_to(root) for root in roots) else ""


def _by_mac_folders(way: Path, home: Path) -> str:
    """On a Mac, Documents and Desktop may be in iCloud under their own names."""
    cloud = home / "Library" / "Mobile Documents" / "com~apple~CloudDocs"
    for name in ("Documents", "Desktop"):
        if way.is_relative_to(home / name) and (cloud / name).exists():
            return "iCloud Drive"
    return ""


def _by_marks(folders: Iterable[Path], home: Path) -> str:
    """Dropbox and MEGA keep folders of their own in `home` itself, which copies nothing."""
    for folder in dict.fromkeys(folders):
        if folder in {home, folder.parent}:
            continue
        names = _names_in(folder)
        for service, patterns in MARKS:
            if any(_is_like(name, pattern) for name in names for pattern in patterns):
                return service
    return ""


def _names_in(folder: Path) -> list[str]:
    """Return the hidden names in a folder, in small letters; of a huge one only the first."""
    found: list[str] = []
    with suppress(OSError), os.scandir(folder) as entries:
        for count, entry in enumerate(entries):
            if count >= _MOST_NAMES:
                break
            if entry.name.startswith("."):
                found.append(entry.name.casefold())
    return found

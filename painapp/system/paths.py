"""Where things live on this computer: the person's folders, and what the app ships."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QStandardPaths

APP_FOLDER = "PainApp"


class SystemPaths:
    """The folders the system keeps for the person's data, settings, cache and state.

    They come from Qt's QStandardPaths: XDG folders on Linux, Application Support on macOS, the local (not
    roaming) app data on Windows. Asked for the first time, a folder is made, private to the person (0700);
    where it cannot be made its path is returned all the same, and using it says why.
    """

    @property
    def diary(self) -> Path:
        """Folder of the encrypted diary and its vault.json."""
        return _private(_standard("GenericDataLocation") / "diary")

    @property
    def backups(self) -> Path:
        """Folder of the app's own backups."""
        return _private(_standard("GenericDataLocation") / "backups")

    @property
    def config(self) -> Path:
        """Folder of look.json."""
        return _private(_standard("GenericConfigLocation"))

    @property
    def cache(self) -> Path:
        """Folder whose loss costs nothing, for example the font cache."""
        return _private(_standard("GenericCacheLocation") / "cache")

    @property
    def logs(self) -> Path:
        """Folder of the logs, which never hold diary text."""
        return _private(_standard("GenericStateLocation") / "logs")

    @property
    def resources(self) -> Path:
        """Folder of what the app ships; see `shipped_resources`."""
        return shipped_resources()


class FolderPaths:
    """Everything under one folder: for a demo or a test, which leave no trace elsewhere."""

    def __init__(self, base: Path, resources: Path | None = None) -> None:
        """Keep everything under `base`; `resources` is the shipped folder unless given."""
        self._base = base
        self._resources = resources

    @property
    def diary(self) -> Path:
        """Folder of the encrypted diary and its vault.json."""
        return _private(self._base / "diary")

    @property
    def backups(self) -> Path:
        """Folder of the app's own backups."""
        return _private(self._base / "backups")

    @property
    def config(self) -> Path:
        """Folder of look.json."""
        return _private(self._base / "config")

    @property
    def cache(self) -> Path:
        """Folder whose loss costs nothing, for example the font cache."""
        return _private(self._base / "cache")

    @property
    def logs(self) -> Path:
        """Folder of the logs, which never hold diary text."""
        return _private(self._base / "logs")

    @property
    def resources(self) -> Path:
        """Folder of what the app ships."""
        return self._resources or shipped_resources()


def shipped_resources() -> Path:
    """Find the shipped folder: inside a frozen bundle, inside an installed wheel, or in a checkout."""
    package = Path(__file__).resolve().parent.parent
    bundle = getattr(sys, "_MEIPASS", None)
    places = [Path(bundle) / "painapp" / "resources"] if bundle else []
    places += [package / "resources", package.parent / "resources"]
    return next((place for place in places if place.is_dir()), places[-1])


def _standard(location: str) -> Path:
    from PySide6.QtCore import QStandardPaths

    kind: QStandardPaths.StandardLocation = getattr(QStandardPaths.StandardLocation, location)
    return Path(QStandardPaths.writableLocation(kind)) / APP_FOLDER


def _private(folder: Path) -> Path:
    with suppress(OSError):
        _make(folder)
    return folder


def _make(folder: Path) -> None:
    if folder.is_dir():
        return
    _make(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)

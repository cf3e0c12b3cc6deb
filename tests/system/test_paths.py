"""Where things live: private folders where the system keeps such things, and what the app ships."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from painapp.system import paths as module
from painapp.system.paths import FolderPaths, SystemPaths, shipped_resources

unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
FOLDERS = ("diary", "backups", "config", "cache", "logs")


def permissions(folder: Path) -> int:
    return stat.S_IMODE(folder.stat().st_mode)


@pytest.mark.skipif(sys.platform != "linux", reason="the folders of Linux")
def test_linux_has_its_folders_by_the_xdg_rules(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    paths = SystemPaths()
    assert paths.diary == tmp_path / "data" / "PainApp" / "diary"
    assert paths.config == tmp_path / "config" / "PainApp"
    assert paths.cache == tmp_path / "cache" / "PainApp" / "cache"
    assert paths.logs == tmp_path / "state" / "PainApp" / "logs"


@pytest.mark.parametrize("name", FOLDERS)
def test_a_folder_is_made_when_first_asked_for_and_private(name: str, tmp_path: Path) -> None:
    base = tmp_path / "person" / "demo æøå"
    paths = FolderPaths(base)
    assert not base.exists()
    folder = getattr(paths, name)
    assert folder.is_dir()
    assert [path for path in base.iterdir() if path != folder] == []
    if sys.platform != "win32":
        assert permissions(folder) == permissions(base) == 0o700


@unix
@pytest.mark.parametrize("name", FOLDERS)
def test_the_system_folders_are_private_too(
    name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for kind in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind))
    before = os.umask(0)
    try:
        folder = getattr(SystemPaths(), name)
    finally:
        os.umask(before)
    assert permissions(folder) == 0o700
    app = next(one for one in (folder, *folder.parents) if one.name == "PainApp")
    assert permissions(app) == 0o700


def test_a_folder_that_is_there_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "diary").mkdir(mode=0o755)
    (tmp_path / "diary" / "diary.db").write_bytes(b"kept")
    assert (FolderPaths(tmp_path).diary / "diary.db").read_bytes() == b"kept"


def test_a_folder_that_cannot_be_made_is_still_named(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where a folder should be", encoding="utf-8")
    folder = FolderPaths(tmp_path / "taken").diary
    assert folder == tmp_path / "taken" / "diary"
    assert not folder.exists()


def test_the_shipped_folder_of_a_checkout() -> None:
    checkout = Path(__file__).parents[2]
    assert SystemPaths().resources == checkout / "resources"
    assert FolderPaths(checkout).resources == checkout / "resources"


def test_the_shipped_folder_of_a_wheel(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "painapp"
    (package / "resources").mkdir(parents=True)
    monkeypatch.setattr(module, "__file__", str(package / "system" / "paths.py"))
    assert shipped_resources() == package / "resources"


def test_the_shipped_folder_of_a_frozen_bundle(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    inside = tmp_path / "_internal" / "painapp" / "resources"
    inside.mkdir(parents=True)
    monkeypatch.setattr(module.sys, "_MEIPASS", str(tmp_path / "_internal"), raising=False)
    assert shipped_resources() == inside


def test_other_resources_can_be_given(tmp_path: Path) -> None:
    assert FolderPaths(tmp_path, tmp_path / "other").resources == tmp_path / "other"

"""Folders that a service copies to other computers are known by their way or by what lies in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from painapp.system.synced import synced_by


@pytest.mark.parametrize(
    ("way", "service"),
    [
        ("OneDrive/Documents", "OneDrive"),
        ("OneDrive - A Hospital/Files", "OneDrive"),
        ("Library/CloudStorage/OneDrive-Personal", "OneDrive"),
        ("Dropbox (Personal)/Health", "Dropbox"),
        ("Library/Mobile Documents/com~apple~CloudDocs/Health", "iCloud Drive"),
        ("iCloudDrive", "iCloud Drive"),
        ("Google Drive/My Drive", "Google Drive"),
        ("Library/CloudStorage/GoogleDrive-robin@example.org/My Drive", "Google Drive"),
        ("Nextcloud2/x", "Nextcloud"),
        ("Documents/box of letters", ""),
        ("Documents/Dropboxes", ""),
        ("Documents", ""),
    ],
)
def test_known_by_what_a_folder_is_called(tmp_path: Path, way: str, service: str) -> None:
    folder = tmp_path / way
    folder.mkdir(parents=True)
    assert synced_by(folder, tmp_path, {}) == service


@pytest.mark.parametrize(
    ("mark", "service"),
    [(".dropbox", "Dropbox"), (".sync_0a1b.db", "Nextcloud"), (".stfolder", "Syncthing")],
)
def test_known_by_what_a_service_left_there(tmp_path: Path, mark: str, service: str) -> None:
    folder = tmp_path / "home" / "Mine" / "Letters"
    folder.mkdir(parents=True)
    (folder.parent / mark).touch()
    (tmp_path / "home" / ".dropbox").mkdir()  # Dropbox's own settings lie in every home it is used in
    assert synced_by(folder, tmp_path / "home", {}) == service
    assert synced_by(tmp_path / "home", tmp_path / "home", {}) == ""


def test_known_by_where_the_way_leads_and_by_what_the_system_says(tmp_path: Path) -> None:
    there = tmp_path / "Nextcloud" / "Letters"
    there.mkdir(parents=True)
    link = tmp_path / "Letters"
    link.symlink_to(there)
    assert synced_by(link, tmp_path, {}) == "Nextcloud"
    mine = tmp_path / "Mine"
    assert synced_by(mine / "Letters", tmp_path, {"OneDrive": str(mine)}) == "OneDrive"
    assert synced_by(mine / "Letters", tmp_path, {"OneDrive": ""}) == ""


def test_somebody_may_be_called_as_a_service(tmp_path: Path) -> None:
    assert synced_by(tmp_path / "box" / "Letters", tmp_path / "box", {}) == ""


def test_documents_of_a_mac_may_be_in_the_cloud(tmp_path: Path) -> None:
    documents = tmp_path / "Documents" / "Health"
    assert synced_by(documents, tmp_path, {}) == ""
    (tmp_path / "Library" / "Mobile Documents" / "com~apple~CloudDocs" / "Documents").mkdir(parents=True)
    assert synced_by(documents, tmp_path, {}) == "iCloud Drive"
    assert synced_by(tmp_path / "Elsewhere", tmp_path, {}) == ""

"""A backup may come from anywhere: whatever lies in it, reading is bounded, and no bug."""

from __future__ import annotations

import io
import os
import zipfile
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from painapp.vault.backups.archive import MANIFEST, opened_archive
from painapp.vault.backups.errors import (
    BackupDamaged,
    BackupError,
    BackupMissing,
    KeyDoesNotOpen,
    NewerBackup,
    NotABackup,
)
from painapp.vault.backups.making import back_up
from painapp.vault.backups.manifest import Reason, read_manifest
from painapp.vault.backups.opening import check_backup, read_backup
from painapp.vault.layout import DATABASE, HEADER
from painapp.vault.vault import Vault
from tests.clocks import FixedClock
from tests.extent import LONG


@pytest.fixture
def good(written: Vault, shelf_folder: Path, clock: FixedClock) -> Path:
    return back_up(written, shelf_folder, Reason.BY_HAND, clock).path


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    return tmp_path / "bad.painapp"


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(path: Path, content: list[tuple[str, bytes]], compression: int = zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, data in content:
            archive.writestr(zipfile.ZipInfo(name), data, compression)
    return path


def refused(path: Path, kind: type[BackupError] = NotABackup) -> None:
    with pytest.raises(kind) as trouble:
        read_backup(path)
    assert trouble.value.values["name"] == path.name


def test_any_zip_program_can_open_one(good: Path) -> None:
    with zipfile.ZipFile(good) as archive:
        assert archive.testzip() is None
        assert sorted(archive.namelist()) == [DATABASE, MANIFEST, HEADER]


def test_the_same_members_packed_again_are_as_good(good: Path, bad: Path) -> None:
    again = packed(bad, list(members(good).items()))
    assert read_backup(again).manifest == read_backup(good).manifest


def test_what_is_not_there_or_is_a_folder_or_a_pipe(tmp_path: Path) -> None:
    refused(tmp_path / "nowhere.painapp", BackupMissing)
    refused(tmp_path, BackupMissing)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.painapp")
        refused(tmp_path / "pipe.painapp", BackupMissing)


@pytest.mark.parametrize("data", [b"", b"PK\x05\x06", b"x" * 100, b"PK\x05\x06" + bytes(18)])
def test_other_files(bad: Path, data: bytes) -> None:
    bad.write_bytes(data)
    refused(bad)


def test_a_compressed_member_is_not_unpacked(good: Path, bad: Path) -> None:
    """So a bomb of a thousand times its size stays what it is."""
    content = members(good) | {DATABASE: bytes(50_000_000)}
    packed(bad, list(content.items()), zipfile.ZIP_DEFLATED)
    assert bad.stat().st_size < 200_000
    refused(bad)


def test_millions_of_names_are_not_read(bad: Path) -> None:
    with zipfile.ZipFile(bad, "w") as archive:
        for number in range(20_000):
            archive.writestr(f"{number}", b"")
    refused(bad)


@pytest.mark.parametrize("name", ["../diary.db", "/diary.db", "C:\\diary.db", "diary.db/../x", "DIARY.DB"])
def test_a_name_that_leads_elsewhere(good: Path, bad: Path, name: str) -> None:
    content = members(good)
    content[name] = content.pop(DATABASE)
    packed(bad, list(content.items()))
    refused(bad)


def test_a_name_twice(good: Path, bad: Path) -> None:
    content = members(good)
    with pytest.warns(UserWarning, match="Duplicate"):
        packed(bad, [(DATABASE, content[DATABASE]), (DATABASE, b"x"), (MANIFEST, content[MANIFEST])])
    refused(bad)


def test_a_member_missing_or_too_many(good: Path, bad: Path) -> None:
    content = list(members(good).items())
    refused(packed(bad, content[:2]))
    refused(packed(bad, [*content, ("more", b"x")]))


def test_a_manifest_too_long(good: Path, bad: Path) -> None:
    content = members(good)
    content[MANIFEST] = content[MANIFEST] + b" " * 100_000
    refused(packed(bad, list(content.items())))


def test_cut_short_at_any_place(good: Path, bad: Path) -> None:
    data = good.read_bytes()
    for length in (*range(0, len(data), len(data) // 40), len(data) - 1):
        bad.write_bytes(data[:length])
        refused(bad)


def test_something_before_or_after_it(good: Path, bad: Path) -> None:
    data = good.read_bytes()
    for strange in (b"x" + data, data + b"x"):
        bad.write_bytes(strange)
        refused(bad)


def test_a_size_that_is_not_so(good: Path, bad: Path) -> None:
    """The directory says ten times the size of a member: it is told by the sizes, before anything is read."""
    data = bytearray(good.read_bytes())
    size = len(members(good)[DATABASE])
    wanted = size.to_bytes(4, "little") * 2
    place = data.rindex(wanted)
    data[place : place + 8] = (size * 10).to_bytes(4, "little") * 2
    bad.write_bytes(data)
    refused(bad)


@pytest.mark.parametrize(
    "manifest",
    [b"", b"null", b"[]", b"{}", b"[" * 60_000, b'{"magic": "PainApp backup"}', b"\xff\xfe", b"1" * 60_000],
)
def test_a_manifest_that_is_none(good: Path, bad: Path, manifest: bytes) -> None:
    content = members(good) | {MANIFEST: manifest}
    refused(packed(bad, list(content.items())))
    with pytest.raises(ValueError, match=r".*"):
        read_manifest(manifest)


def test_a_header_that_is_none(good: Path, bad: Path) -> None:
    content = members(good) | {HEADER: b"{}"}
    refused(packed(bad, list(content.items())))


def changed_manifest(good: Path, bad: Path, before: bytes, after: bytes) -> Path:
    content = members(good)
    assert before in content[MANIFEST]
    content[MANIFEST] = content[MANIFEST].replace(before, after)
    return packed(bad, list(content.items()))


def test_one_of_a_newer_app_says_which(good: Path, bad: Path) -> None:
    schema = read_backup(good).manifest.schema
    path = changed_manifest(good, bad, b'"schema": %d' % schema, b'"schema": 99')
    refused(path, NewerBackup)
    with pytest.raises(NewerBackup) as trouble:
        read_backup(path)
    assert trouble.value.values["version"] == "0.1.0"


def test_a_manifest_that_was_changed_is_noticed_at_opening(
    written: Vault, good: Path, bad: Path, tmp_path: Path
) -> None:
    path = changed_manifest(good, bad, b'"reason": "by-hand"', b'"reason": "daily"')
    with pytest.raises(BackupDamaged):  # the key is right
        check_backup(read_backup(path), written.opened().data_key, tmp_path / "work")


def test_bytes_that_no_page_proves_are_noticed_by_the_hash(
    written: Vault, good: Path, bad: Path, tmp_path: Path
) -> None:
    """The salt at the start of the file is one in vault.json too, so it opens all the same."""
    content = members(good)
    content[DATABASE] = b"another salt...." + content[DATABASE][16:]
    packed(bad, list(content.items()))
    with pytest.raises(BackupDamaged):
        check_backup(read_backup(bad), written.opened().data_key, tmp_path / "work")


def resealed(content: dict[str, bytes], data_key: bytes, bad: Path, **other: Any) -> Path:
    """Pack members with a manifest that fits them, as this app itself would, but for what is `other`."""
    database = content[DATABASE]
    true = {"size": len(database), "sha256": sha256(database).hexdigest()}
    manifest = read_manifest(content[MANIFEST])._replace(**{**true, **other})
    return packed(bad, list({**content, MANIFEST: manifest.sealed(data_key)}.items()))


@pytest.mark.parametrize(
    "other",
    [
        {"content_hash": "0" * 64},
        {"entries": {"check-in": 1}},
        {"rows": {"check_in": 1}},
        {"schema": 1},
    ],
)
def test_a_database_that_holds_something_else_than_was_put_in_is_noticed(
    written: Vault, good: Path, bad: Path, tmp_path: Path, other: dict[str, Any]
) -> None:
    key = written.opened().data_key
    check_backup(read_backup(resealed(members(good), key, bad)), key, tmp_path / "work")
    contents = read_backup(resealed(members(good), key, bad, **other))
    with pytest.raises(BackupDamaged):
        check_backup(contents, key, tmp_path / "work")


def test_a_damaged_page_is_noticed_whatever_stands_on_it(
    written: Vault, good: Path, bad: Path, tmp_path: Path
) -> None:
    """Damage from before the backup was packed, as in memory: its hash fits."""
    key, content = written.opened().data_key, members(good)
    pages = len(content[DATABASE]) // 4096
    assert pages > 20
    for page in range(0, pages, 1 if LONG else 5):
        spoilt = bytearray(content[DATABASE])
        spoilt[page * 4096 + 2000] ^= 1
        contents = read_backup(resealed({**content, DATABASE: bytes(spoilt)}, key, bad))
        with pytest.raises(BackupDamaged):
            check_backup(contents, key, tmp_path / "work")


def test_another_key_opens_nothing(good: Path, tmp_path: Path) -> None:
    with pytest.raises(KeyDoesNotOpen):
        check_backup(read_backup(good), bytes(32), tmp_path / "work")


def test_a_flipped_byte_in_anything_that_counts_is_noticed(
    written: Vault, good: Path, bad: Path, tmp_path: Path
) -> None:
    """Where one is not noticed, as in a date that nobody reads, the backup is whole."""
    data_key = written.opened().data_key
    data, content, manifest = good.read_bytes(), members(good), read_backup(good).manifest
    inside = [range(start := data.index(one), start + len(one)) for one in content.values()]
    for place in (*range(0, len(data), len(data) // 60), *(span.start for span in inside)):
        flipped = bytearray(data)
        flipped[place] ^= 1
        bad.write_bytes(flipped)
        try:
            check_backup(read_backup(bad), data_key, tmp_path / "work")
        except BackupError:
            continue
        assert not any(place in span for span in inside)
        assert read_backup(bad).manifest == manifest
    assert list((tmp_path / "work").iterdir()) == []


def test_a_database_of_other_bytes_is_not_opened(
    written: Vault, good: Path, bad: Path, tmp_path: Path
) -> None:
    """Its checksum in the zip fits, and still it is not what was put in."""
    content = members(good)
    other = bytearray(content[DATABASE])
    other[5000] ^= 1
    packed(bad, list((content | {DATABASE: bytes(other)}).items()))
    with pytest.raises(BackupDamaged):
        check_backup(read_backup(bad), written.opened().data_key, tmp_path / "work")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(data=st.data())
def test_any_damage_is_told_as_trouble_and_never_as_a_bug(good: Path, bad: Path, data: st.DataObject) -> None:
    whole = bytearray(good.read_bytes())
    tail = data.draw(st.sampled_from([400, 2000]))
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(len(whole) - tail, len(whole) - 1))
        whole[place] = data.draw(st.integers(0, 255))
    bad.write_bytes(whole)
    with suppress(BackupError), opened_archive(bad) as archive:
        archive.header()
        assert archive.digest(lambda _share: None).size <= bad.stat().st_size
    with suppress(BackupError):
        assert read_backup(bad).manifest.size <= bad.stat().st_size


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(data=st.binary(max_size=300))
def test_any_bytes_are_no_backup(bad: Path, data: bytes) -> None:
    bad.write_bytes(data)
    refused(bad)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in (DATABASE, MANIFEST, HEADER):
            archive.writestr(zipfile.ZipInfo(name), data)
    bad.write_bytes(stream.getvalue())
    refused(bad)

"""vault.json: damage is noticed without a key, tampering with it, and a whole copy is always there."""

from __future__ import annotations

import errno
import json
import os
import stat
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

from painapp.vault import files
from painapp.vault.errors import CouldNotSave, HeaderDamaged, HeaderMissing, NewerDiary
from painapp.vault.header import Header, find_header, trusted_header, write_header
from painapp.vault.layout import FORMAT, HEADER, PREVIOUS, SCHEMA

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEY = bytes(range(32))
ID = UUID("6f9619ff-8b86-4d01-b42d-00cf4fc964ff")


def header(**other: Any) -> Header:
    values: dict[str, Any] = {
        "vault_id": ID,
        "salt": bytes(range(16)),
        "slots": ({"type": "keyring", "number": 1, "backend": "Test", "nonce": "00", "wrapped": "11"},),
        "app_version": "0.1.0",
        "keyring_number": 1,
    }
    return Header(**(values | other))


def plain(folder: Path) -> dict[str, Any]:
    return json.loads((folder / HEADER).read_text(encoding="utf-8"))


def with_each_byte_flipped(whole: bytes) -> Iterator[bytes]:
    """Every byte damaged in turn, one after another by another bit."""
    for place in range(len(whole)):
        damaged = bytearray(whole)
        damaged[place] ^= (0x01, 0x20, 0x80, 0x04)[place % 4]
        yield bytes(damaged)


def test_reads_back_what_was_written(tmp_path: Path) -> None:
    write_header(tmp_path, header(), KEY)
    found = find_header(tmp_path)
    assert not found.from_second_copy
    assert found.header.vault_id == ID
    assert found.header.salt == bytes(range(16))
    assert found.header.slots == header().slots
    assert (found.header.schema, found.header.format) == (SCHEMA, FORMAT)
    assert (found.header.app_version, found.header.keyring_number) == ("0.1.0", 1)


def test_file_says_nothing_secret_and_is_whole_twice(tmp_path: Path) -> None:
    write_header(tmp_path, header(), KEY)
    data = (tmp_path / HEADER).read_bytes()
    assert KEY.hex().encode() not in data
    assert (tmp_path / PREVIOUS).read_bytes() == data
    assert sorted(path.name for path in tmp_path.iterdir()) == [HEADER, PREVIOUS]


def test_every_flipped_byte_is_mended_from_the_second_copy(tmp_path: Path) -> None:
    write_header(tmp_path, header(), KEY)
    whole = (tmp_path / HEADER).read_bytes()
    good = find_header(tmp_path).header
    for damaged in with_each_byte_flipped(whole):
        (tmp_path / HEADER).write_bytes(damaged)
        assert trusted_header(tmp_path, KEY).header == good


def test_every_flipped_byte_without_a_second_copy_is_refused(tmp_path: Path) -> None:
    write_header(tmp_path, header(), KEY)
    (tmp_path / PREVIOUS).unlink()
    whole = (tmp_path / HEADER).read_bytes()
    good = find_header(tmp_path).header
    refused = 0
    for damaged in with_each_byte_flipped(whole):
        (tmp_path / HEADER).write_bytes(damaged)
        try:
            found = trusted_header(tmp_path, KEY).header
        except HeaderDamaged:
            refused += 1
        else:  # white space between the parts says nothing
            assert found == good
            assert json.loads(damaged) == json.loads(whole)
    assert refused > 0.9 * len(whole)


@pytest.mark.parametrize("kept", [0, 1, 40])
def test_a_cut_off_file_is_mended_from_the_second_copy(tmp_path: Path, kept: int) -> None:
    write_header(tmp_path, header(), KEY)
    (tmp_path / HEADER).write_bytes((tmp_path / HEADER).read_bytes()[:kept])
    assert find_header(tmp_path).from_second_copy


def test_missing_file_is_read_from_the_second_copy(tmp_path: Path) -> None:
    write_header(tmp_path, header(), KEY)
    (tmp_path / HEADER).unlink()
    assert find_header(tmp_path).from_second_copy


def test_a_bad_place_on_the_disk_is_damage_like_any_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_header(tmp_path, header(), KEY)
    real = type(tmp_path).read_bytes

    def unreadable(path: Path) -> bytes:
        if path.name == HEADER:
            raise OSError(errno.EIO, "I/O error")
        return real(path)

    monkeypatch.setattr(type(tmp_path), "read_bytes", unreadable)
    assert find_header(tmp_path).from_second_copy


def test_nothing_there_is_missing_not_damaged(tmp_path: Path) -> None:
    with pytest.raises(HeaderMissing):
        find_header(tmp_path)


def test_both_copies_damaged_is_damaged(tmp_path: Path) -> None:
    (tmp_path / HEADER).write_bytes(b"{}")
    (tmp_path / PREVIOUS).write_bytes(b"\x00\xff")
    with pytest.raises(HeaderDamaged):
        find_header(tmp_path)


def test_second_copy_of_another_diary_is_not_taken(tmp_path: Path) -> None:
    other = header(vault_id=UUID(int=5), salt=b"o" * 16)
    write_header(tmp_path, other, KEY)
    second = (tmp_path / PREVIOUS).read_bytes()
    write_header(tmp_path, header(), KEY)
    (tmp_path / PREVIOUS).write_bytes(second)
    damaged = plain(tmp_path)
    damaged["app"] = "9"
    (tmp_path / HEADER).write_text(json.dumps(damaged), encoding="utf-8")
    with pytest.raises(HeaderDamaged):
        find_header(tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        '{"magic": "PainApp diary", "checksum": NaN, "x": NaN}',
        '{"magic": "PainApp diary", "x": "\\ud800"}',
        '{"magic": "PainApp diary", "x": ' + "[" * 100_000 + "]" * 100_000 + "}",
        "[]",
        "null",
        '{"magic": "PainApp diary", "x": 1' + "0" * 5000 + "}",
    ],
)
def test_hostile_json_is_damaged(tmp_path: Path, text: str) -> None:
    (tmp_path / HEADER).write_text(text, encoding="utf-8")
    with pytest.raises(HeaderDamaged):
        find_header(tmp_path)


def test_a_header_changed_by_someone_without_the_key_is_not_trusted(tmp_path: Path) -> None:
    write_header(tmp_path, header(salt=b"x" * 16), bytes(32))  # its checksum fits; its MAC does not
    with pytest.raises(HeaderDamaged):
        trusted_header(tmp_path, KEY)


@pytest.mark.parametrize(
    "other",
    [
        {"vault_id": UUID(int=5)},
        {"salt": b"x" * 16},
        {"slots": ()},
        {"slots": ({**header().slots[0], "wrapped": "12"},)},
        {"schema": SCHEMA - 1},
        {"format": 0},
        {"app_version": "9"},
        {"keyring_number": 0},
        {"more": {"x": 1}},
    ],
)
def test_whatever_is_changed_in_it_is_noticed(tmp_path: Path, other: dict[str, Any]) -> None:
    """Above all the slots: a recovery slot slipped in would be given the next data key."""
    write_header(tmp_path, header(), KEY)
    written = find_header(tmp_path).header
    assert written.is_sealed_by(KEY)
    assert not replace(written, **other).is_sealed_by(KEY)


def test_a_forged_header_gives_way_to_a_true_second_copy(tmp_path: Path) -> None:
    write_header(tmp_path, header(), KEY)
    true = (tmp_path / PREVIOUS).read_bytes()
    write_header(tmp_path, header(app_version="forged"), bytes(32))
    (tmp_path / PREVIOUS).write_bytes(true)
    found = trusted_header(tmp_path, KEY)
    assert found.from_second_copy
    assert found.header.app_version == "0.1.0"


@pytest.mark.parametrize("other", [{"format": FORMAT + 1}, {"schema": SCHEMA + 1}])
def test_newer_is_refused_with_its_version(tmp_path: Path, other: dict[str, Any]) -> None:
    write_header(tmp_path, header(app_version="7.1", **other), KEY)
    with pytest.raises(NewerDiary) as refusal:
        find_header(tmp_path)
    assert refusal.value.values == {"version": "7.1"}


def test_what_a_later_app_added_is_kept_when_it_is_written_again(tmp_path: Path) -> None:
    recovery = {"type": "recovery", "salt": "aa"}
    write_header(tmp_path, header(slots=(recovery,), more={"hint": [1, 2]}), KEY)
    write_header(tmp_path, find_header(tmp_path).header.with_slots((recovery,), 2), KEY)
    again = find_header(tmp_path).header
    assert again.more == {"hint": [1, 2]}
    assert again.slots == (recovery,)
    assert again.is_sealed_by(KEY)


def test_a_write_that_does_not_read_back_leaves_the_older_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_header(tmp_path, header(), KEY)

    def lossy(path: Path, data: bytes) -> None:
        path.write_bytes(data[:-9])

    monkeypatch.setattr("painapp.vault.header.replace_file", lossy)
    with pytest.raises(CouldNotSave):
        write_header(tmp_path, header(app_version="0.2.0"), KEY)
    assert find_header(tmp_path).header.app_version == "0.1.0"


def fails_on(monkeypatch: pytest.MonkeyPatch, name: str, number: int) -> list[str]:
    """Let the system refuse, `number` times, to make names last in a folder that holds the file `name`."""
    left = [name] * number
    real = files.sync_folder

    def refuse(folder: Path) -> None:
        if left and (folder / name).exists():
            left.pop()
            raise OSError(errno.EIO, "I/O error")
        real(folder)

    monkeypatch.setattr(files, "sync_folder", refuse)
    return left


def test_a_new_one_that_may_not_last_gives_way_to_the_older_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_header(tmp_path, header(), KEY)
    before = (tmp_path / HEADER).read_bytes()
    left = fails_on(monkeypatch, HEADER, 1)
    with pytest.raises(CouldNotSave):
        write_header(tmp_path, header(app_version="0.2.0"), KEY)
    assert left == []
    assert (tmp_path / HEADER).read_bytes() == before


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EACCES])
def test_once_the_new_one_is_in_place_it_counts_and_no_older_copy_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    write_header(tmp_path, header(), KEY)
    real = files.replace_file

    def only_the_first(path: Path, data: bytes) -> None:
        if path.name == PREVIOUS:
            raise OSError(number, "refused")
        real(path, data)

    monkeypatch.setattr("painapp.vault.header.replace_file", only_the_first)
    write_header(tmp_path, header(app_version="0.2.0"), KEY)
    assert find_header(tmp_path).header.app_version == "0.2.0"
    assert not (tmp_path / PREVIOUS).exists()


@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOTSUP])
def test_a_disk_that_offers_no_lasting_names_does_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    real = os.fsync

    def no_folders(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(number, "not offered")
        real(handle)

    monkeypatch.setattr(files.os, "fsync", no_folders)
    write_header(tmp_path, header(), KEY)
    assert trusted_header(tmp_path, KEY).header.vault_id == ID

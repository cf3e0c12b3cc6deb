"""A whole file is on the disk before it has its name, and its name before anybody is told."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING, Any

import pytest

from painapp.vault import files
from painapp.vault.files import open_private, replace_file

if TYPE_CHECKING:
    from pathlib import Path


def test_bytes_last_before_the_name_and_the_name_before_it_returns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a power cut could leave the new name over an empty file, or the older file after it was told."""
    place, steps = tmp_path / "file", list[str]()
    real_fsync, real_replace = os.fsync, type(tmp_path).replace

    def fsync(handle: int) -> None:
        found = os.fstat(handle)
        steps.append("folder lasts" if stat.S_ISDIR(found.st_mode) else f"{found.st_size} bytes last")
        real_fsync(handle)

    def named(path: Path, target: Any) -> Path:
        steps.append("named")
        return real_replace(path, target)

    monkeypatch.setattr(files.os, "fsync", fsync)
    monkeypatch.setattr(type(tmp_path), "replace", named)
    replace_file(place, b"12345")
    lasting = [] if os.name == "nt" else ["folder lasts"]
    assert steps == ["5 bytes last", "named", *lasting]
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_file_that_is_there_keeps_its_bytes_until_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"before")
    open_private(tmp_path / "file", "ab").close()
    assert (tmp_path / "file").read_bytes() == b"before"

"""That a file is written whole or not at all, and that trouble is told in words."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from painapp.summary.export import ExportError, file_name, write_whole
from tests.languages import PlainEnglish
from tests.summary.diary import MONTH
from tests.summary.shipped import RESOURCES

ENGLISH = PlainEnglish()


def told(error: ExportError) -> str:
    sentences = (error.happened, error.safe, error.next_step)
    return " ".join(ENGLISH.text(words, **error.values) for words in sentences)


def only_files(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def failing(number: int) -> Any:
    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    return fail


def test_a_file_is_named_by_its_days_and_stands_alone_in_its_folder(tmp_path: Path) -> None:
    out = tmp_path / file_name(MONTH, ENGLISH)
    write_whole(b"new", out)
    assert out.name == "Summary 2026-10-29 to 2026-11-22.pdf"
    assert out.read_bytes() == b"new"
    assert only_files(tmp_path) == [out.name]


def test_the_name_tells_nothing_of_pain_and_stays_in_its_folder() -> None:
    class Slashes(PlainEnglish):
        def text(self, words: Any, count: int | None = None, **values: object) -> str:
            return super().text(words, count, **values).replace(" ", "/")

    assert "pain" not in file_name(MONTH, ENGLISH).lower()
    assert Path(file_name(MONTH, Slashes())).name == file_name(MONTH, Slashes())


def test_an_existing_file_is_replaced_and_a_link_is_followed(tmp_path: Path) -> None:
    out = tmp_path / "old.pdf"
    out.write_bytes(b"old")
    link = tmp_path / "link.pdf"
    link.symlink_to(out)
    write_whole(b"new", link)
    assert out.read_bytes() == b"new"
    assert link.is_symlink()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such file modes")
def test_only_the_person_can_read_the_new_file(tmp_path: Path) -> None:
    out = tmp_path / "new.pdf"
    write_whole(b"new", out)
    assert stat.S_IMODE(out.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "There is no space left"),
        (errno.EDQUOT, "There is no space left"),
        (errno.EACCES, "Nothing may be saved in the folder"),
        (errno.EPERM, "Nothing may be saved in the folder"),
        (errno.EROFS, "Nothing may be saved in the folder"),
        (errno.EIO, "could not be written"),
    ],
)
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_trouble_at_any_step_keeps_the_old_file_and_says_what_happened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str, step: str
) -> None:
    out = tmp_path / "summary.pdf"
    out.write_bytes(b"old")
    if step == "fsync":
        monkeypatch.setattr(os, "fsync", failing(number))
    else:
        monkeypatch.setattr(Path, "replace", failing(number))
    with pytest.raises(ExportError) as caught:
        write_whole(b"new", out)
    assert words in told(caught.value)
    assert "no half-written file" in told(caught.value)
    assert out.read_bytes() == b"old"
    assert only_files(tmp_path) == ["summary.pdf"]


def test_a_folder_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportError) as caught:
        write_whole(b"new", tmp_path / "gone" / "summary.pdf")
    assert told(caught.value).startswith(f"The folder {tmp_path / 'gone'} is not there.")
    assert "gone" not in str(caught.value)


def test_the_name_of_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "summary.pdf").mkdir()
    with pytest.raises(ExportError) as caught:
        write_whole(b"new", tmp_path / "summary.pdf")
    assert "summary.pdf is the name of a folder there." in told(caught.value)
    assert only_files(tmp_path) == ["summary.pdf"]


def test_a_name_longer_than_a_file_can_have_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportError) as caught:
        write_whole(b"new", tmp_path / ("s" * 300))
    assert "too long" in told(caught.value)
    assert only_files(tmp_path) == []


@pytest.mark.parametrize("step", ["os.fsync", "Path.replace"])
def test_a_process_killed_at_any_step_leaves_the_old_file(tmp_path: Path, step: str) -> None:
    out = tmp_path / "summary.pdf"
    out.write_bytes(b"old")
    code = (
        "import os, signal\n"
        "from pathlib import Path\n"
        "from painapp.summary.export import write_whole\n"
        f"{step} = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
        f"write_whole(b'new', Path({str(out)!r}))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, cwd=RESOURCES.parent)
    assert done.returncode != 0
    assert out.read_bytes() == b"old"


def test_odd_folders_work(tmp_path: Path) -> None:
    folder = tmp_path / "æøå with spaces 🙂"
    folder.mkdir()
    write_whole(b"new", folder / "sommer på hytta.pdf")
    assert (folder / "sommer på hytta.pdf").read_bytes() == b"new"

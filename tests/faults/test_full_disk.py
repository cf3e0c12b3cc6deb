"""Rows 7 and 8: a disk that is full, a real tmpfs of a few hundred kilobytes."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from painapp.summary.export import ExportError, write_whole
from painapp.vault.backups.making import back_up
from painapp.vault.backups.manifest import Reason
from painapp.vault.errors import DiskFull
from tests.faults import jobs
from tests.faults.disks import SOMEBODY_ELSE, fill, needs_mount, resize, small_disk
from tests.faults.jobs import NEW_SUMMARY, OLD_SUMMARY, SUMMARY
from tests.faults.scene import contents_of, look_by_any, make_scene, remember, witness_of
from tests.stage import EMPTY, MadeUpComputer, Props, Stage
from tests.ui.pages.today.acting import entries, write_note
from tests.vault.writing import check_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.clocks import FixedClock
    from tests.faults.rows import Tally

pytestmark = needs_mount

NOTE = "a quiet evening"
LONG = "words of a long evening " * 4000
SIZE_KB = 4800
"""Room for a diary with its log, or for three copies of one: an empty diary takes about 1 MB."""


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A small disk."""
    with small_disk(tmp_path / "small", SIZE_KB) as place:
        yield place


@pytest.mark.row(7)
def test_a_save_on_a_full_disk_is_refused_whole_and_works_once_there_is_room(
    small: Path, clock: FixedClock, tally: Tally
) -> None:
    scene = make_scene(small / "scene", clock)
    with scene.open_by_any(clock) as vault:
        before = contents_of(vault.diary)
        fill(small, leaving=8192)
        for _ in range(3):
            with pytest.raises(DiskFull):
                vault.diary.record(check_in(clock, note=LONG))
            assert contents_of(vault.diary) == before
            tally.hit()
        resize(small, 2 * SIZE_KB)
        told: list[str] = []
        jobs.save_one(told.append, vault.diary, clock)
        remember(scene, told)
    tally.found(witness_of(scene), look_by_any(scene, clock))


@pytest.mark.row(7)
def test_acknowledged_entries_are_there_however_the_disk_fills_up(
    small: Path, clock: FixedClock, tally: Tally
) -> None:
    scene = make_scene(small / "scene", clock)
    told: list[str] = []
    fill(small, leaving=0)
    for kilobytes in range(SIZE_KB, SIZE_KB + 800, 80):  # a little more room each time, soon used up
        resize(small, kilobytes)
        with scene.open_by_any(clock) as vault, pytest.raises(DiskFull):  # noqa: PT012 - until it is full
            if vault.read_only:
                raise DiskFull
            while True:
                jobs.save_one(told.append, vault.diary, clock)
        tally.hit()
    assert len(told) >= 10
    resize(small, 4 * SIZE_KB)
    remember(scene, told)
    tally.found(witness_of(scene), look_by_any(scene, clock))


@pytest.mark.row(7)
def test_the_text_stays_on_the_screen_with_clear_words_and_is_saved_once_there_is_room(small: Path) -> None:
    with Props() as props:
        made = props.computer(EMPTY)
        home = small / "home"
        shutil.copytree(made.folder, home)
        with Stage(MadeUpComputer(home, made.clock, made.key_store)) as stage:
            stage.press("4")
            fill(small, leaving=0)
            note = write_note(stage, NOTE)
            stage.page.flush()
            said = stage.window._notice.words.text()
            assert said.startswith("There is no room left on the disk. Everything saved before is safe.")
            stage.go("diary")
            stage.go("today")
            assert entries(stage)[0].note == ""
            assert note.box.toPlainText() == NOTE
            assert stage.page.check_in.saved.words.text() == "Not saved yet"
            resize(small, 2 * SIZE_KB)
            stage.press("5")
            assert [(entry.pain, entry.note) for entry in entries(stage)] == [(5, NOTE)]


@pytest.mark.row(8)
def test_an_export_to_a_full_disk_leaves_the_older_file_and_nothing_half(small: Path, tally: Tally) -> None:
    target = small / SUMMARY
    target.write_bytes(OLD_SUMMARY)
    for leaving in (0, 4096, 65536, len(NEW_SUMMARY) - 8192):
        fill(small, leaving)
        with pytest.raises(ExportError) as refused:
            write_whole(NEW_SUMMARY, target)
        assert "There is no space left" in str(refused.value)
        assert target.read_bytes() == OLD_SUMMARY
        (small / SOMEBODY_ELSE).unlink()
        assert list(small.iterdir()) == [target]
        tally.hit()


@pytest.mark.row(8)
def test_a_backup_on_a_full_disk_leaves_the_older_one_and_nothing_half(
    small: Path, tmp_path: Path, clock: FixedClock, tally: Tally
) -> None:
    scene = make_scene(tmp_path / "scene", clock, entries=40)
    with scene.open_by_any(clock) as vault:
        older = back_up(vault, small, Reason.BY_HAND, clock)
        whole = older.path.read_bytes()
        for leaving in (0, 4096, 40_000, older.size):
            fill(small, leaving)
            with pytest.raises(DiskFull):
                back_up(vault, small, Reason.BY_HAND, clock)
            (small / SOMEBODY_ELSE).unlink()
            assert list(small.iterdir()) == [older.path]
            assert older.path.read_bytes() == whole
            tally.hit()

"""The line that stands while nothing can be saved: true for as long as it is there, and a way out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from painapp.domain.entries import CheckIn
from painapp.vault import opening
from painapp.vault.errors import DiskFull, ReadOnlyDiary
from painapp.vault.layout import DATABASE
from tests.stage import USUAL_DIARY, MadeUpComputer, Props, Stage
from tests.tour.fronts import swap_the_file

if TYPE_CHECKING:
    from datetime import date

    from painapp.ui.widgets.notice import Notice


@pytest.fixture
def computer(props: Props) -> MadeUpComputer:
    """One with a diary of some weeks."""
    return props.computer(USUAL_DIARY)


@pytest.fixture
def only_to_read(computer: MadeUpComputer, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A folder that cannot be written to: whoever runs this as root may write everywhere."""

    def refuse(_folder: object) -> None:
        raise ReadOnlyDiary

    monkeypatch.setattr(opening, "_writable_or_raise", refuse)
    return monkeypatch


def line(stage: Stage) -> Notice:
    notice = stage.window.standing.notice
    assert notice is not None
    return notice


def test_a_diary_that_can_be_written_has_none(stage: Stage) -> None:
    assert stage.window.standing.notice is None


def test_a_diary_only_to_read_is_open_everywhere_and_says_so(
    computer: MadeUpComputer, only_to_read: pytest.MonkeyPatch
) -> None:
    with Stage(computer) as stage:
        for room in ("today", "diary", "share", "emergency", "settings"):
            stage.go(room)
            assert line(stage).isVisible()
        assert "nothing new can be saved" in line(stage).words.text()
        stage.go("share")
        assert stage.page.pages.pages, "the page to share is there"
        stage.go("today")
        stage.press("4")
        assert stage.page.unsaved
        before = stage.vault
        stage.click(line(stage).action)
        assert stage.vault is not before
        assert line(stage).isVisible(), "it was tried, and is still the same"
        only_to_read.undo()
        stage.click(line(stage).action)
        assert line(stage).isHidden()
        assert not stage.vault.read_only
        stage.press("5")
        assert stage.vault.diary.day(stage.clock.now().date())


def test_a_full_disk_is_called_that(computer: MadeUpComputer, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_folder: object) -> None:
        raise DiskFull

    monkeypatch.setattr(opening, "_writable_or_raise", full)
    with Stage(computer) as stage:
        assert "the disk is full" in line(stage).words.text()


def test_a_lock_takes_the_line_away(computer: MadeUpComputer, only_to_read: pytest.MonkeyPatch) -> None:
    with Stage(computer) as stage:
        stage.painapp.access.lock()
        stage.settle()
        assert line(stage).isHidden()


@pytest.fixture
def swapped(stage: Stage) -> MadeUpComputer:
    """The diary of `stage` with another file in its place, and a pain that could not be saved."""
    swap_the_file(stage)
    return stage.computer


def test_a_swapped_file_is_said_and_nothing_is_written_to_it(stage: Stage, swapped: MadeUpComputer) -> None:
    path = swapped.paths.diary / DATABASE
    before = path.read_bytes()
    assert "Another file lies in your diary" in line(stage).words.text()
    assert stage.page.unsaved
    stage.click(stage.window.rail.button("diary"))
    assert path.read_bytes() == before
    stage.click(line(stage).action)
    assert not stage.vault.swapped
    assert "Another copy" in line(stage).words.text(), "what was open is kept beside it"


def pains(stage: Stage, day: date) -> set[int | None]:
    return {one.pain for one in stage.vault.diary.day(day) if isinstance(one, CheckIn)}


def test_what_a_swapped_file_lacks_is_brought_together_again(stage: Stage) -> None:
    stage.press("4")
    path = stage.computer.paths.diary / DATABASE
    older = path.with_name("older")
    stage.painapp.access.lock()
    stage.settle()
    older.write_bytes(path.read_bytes())
    stage.click(stage.page.unlock_button)
    stage.clock.move(minutes=30)
    stage.press("6")
    assert stage.vault.diary.count() == 2
    older.replace(path)
    stage.clock.move(minutes=30)
    stage.press("8")  # noticed here, and not saved
    assert stage.vault.swapped
    stage.click(line(stage).action)
    assert stage.room == "trouble", "the file in its place is older"
    stage.click(stage.page.as_it_is)
    day = stage.clock.now().date()
    assert pains(stage, day) == {4, 8}, "what was not saved is, now"
    assert "Another copy of your diary" in line(stage).words.text()
    stage.click(line(stage).action)
    assert line(stage).isHidden()
    assert pains(stage, day) == {4, 6, 8}
    aside = path.parent / "brought together"
    assert [one.name for one in aside.iterdir()] == ["diary (kept 1) 1.db"]
    assert "1 entry(ies) came" in stage.window._notice.words.text()


def test_a_file_that_is_no_copy_is_told_and_left(stage: Stage) -> None:
    strange = stage.computer.paths.diary / "diary (conflicted copy).db"
    strange.write_bytes(b"x" * 8192)
    stage.painapp.access.lock()
    stage.settle()
    stage.click(stage.page.unlock_button)
    stage.click(line(stage).action)
    assert line(stage).isHidden(), "it is asked for once, until the next start"
    assert "does not open with your diary" in stage.window._notice.words.text()
    assert strange.read_bytes() == b"x" * 8192

"""The line that stands while nothing can be saved: true for as long as it is there, and a way out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from painapp.vault import opening
from painapp.vault.errors import ReadOnlyDiary
from painapp.vault.layout import DATABASE
from tests.stage import USUAL_DIARY, MadeUpComputer, Props, Stage
from tests.tour.fronts import swap_the_file

if TYPE_CHECKING:
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
    assert line(stage).isHidden()
    assert not stage.vault.swapped

"""The same on real threads: nothing stands still, and a lock in the middle leaves nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.ui.tasks import ThreadRunner
from tests.stage import EMPTY, USUAL_DIARY, Props, Stage
from tests.tour.backups import open_backups, record, with_backups
from tests.tour.fronts import choose

if TYPE_CHECKING:
    from pathlib import Path


def opened(stage: Stage) -> None:
    """Wait for the keyring, then go to Backups and wait for the list."""
    stage.wait_until(lambda: stage.painapp.access.vault is not None, "the diary is open")
    stage.settle()
    open_backups(stage)
    stage.wait_until(lambda: stage.painapp.keeper.looked, "the folders were looked into")
    stage.settle()


def leftovers(folder: Path) -> list[Path]:
    return [one for one in folder.rglob("*") if ".unfinished" in one.name or one.name == "unfinished"]


def test_make_compare_and_restore(props: Props, qapp: object) -> None:
    computer = props.computer(EMPTY)
    with_backups(2)(computer)
    with Stage(computer, tasks=ThreadRunner) as stage:
        opened(stage)
        entry = record(stage.vault, computer, 9)
        stage.click(stage.page.now.make)
        stage.wait_until(stage.page.now.outcome.isVisible, "the backup is made")
        stage.wait_until(lambda: len(stage.page.list.lines) == 2, "it is listed")
        stage.click(stage.page.list.lines[1].open)
        card = stage.page.restore
        stage.wait_until(card.restore.isVisible, "it is compared")
        if card.ways.isVisible():
            choose(stage, card.ways, "replace")
        stage.click(card.restore)
        stage.wait_until(stage.window._notice.isVisible, "it is restored")
        assert "Restored." in stage.window._notice.words.text()
        assert stage.vault.diary.entry(entry.id) is None
        assert stage.vault.diary.count() == 1
    assert not leftovers(computer.folder)


def test_a_lock_in_the_middle_leaves_no_half_file(props: Props, qapp: object) -> None:
    computer = props.computer(USUAL_DIARY)
    with Stage(computer, tasks=ThreadRunner) as stage:
        opened(stage)
        page = stage.page
        stage.click(page.now.make)
        stage.wait_until(lambda: page.now.progress.bar.share > 0, "it has begun")
        stage.painapp.access.lock()
        assert stage.room == "locked"
        stage.painapp.tasks.finish()
        stage.settle()
        assert not leftovers(computer.folder)
        stage.painapp.access.unlock_with_keyring()
        stage.wait_until(lambda: stage.painapp.access.vault is not None, "the diary is open again")
        stage.settle()
        assert stage.vault.diary.count() > 100

"""A diary that does not open: what can be done is shown first, and what did not open is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from painapp.vault.layout import DATABASE
from tests.stage import EMPTY, MadeUpComputer, Props, Stage
from tests.tour.backups import CODE, damaged, header_gone, look_for_backup, salvage_it, spoil

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def props() -> Iterator[Props]:
    """Computers, each kind of diary made once."""
    with Props() as made:
        yield made


def in_trouble(props: Props, prepare: Callable[[MadeUpComputer], None]) -> MadeUpComputer:
    computer = props.computer(EMPTY)
    prepare(computer)
    return computer


def told(stage: Stage) -> list[str]:
    lines = stage.page.repairs._lines
    return [lines.itemAt(at).widget().text() for at in range(lines.count())]


def kept(computer: MadeUpComputer) -> list[Path]:
    return list(computer.paths.diary.glob("damaged */diary.db"))


def test_the_newest_good_backup_is_shown_first_and_the_damaged_one_named(props: Props, qapp: object) -> None:
    computer = in_trouble(props, damaged(3, 2, 1))
    before = (computer.paths.diary / DATABASE).read_bytes()
    with Stage(computer) as stage:
        look_for_backup(stage)
        assert told(stage)[0] == "The newest good backup is from Friday 20 November, 17:42."
        assert told(stage)[1].startswith("1 newer backup")
        assert (computer.paths.diary / DATABASE).read_bytes() == before, "nothing has changed yet"
        stage.click(stage.page.repairs.leave)
        assert not told(stage)
        look_for_backup(stage)
        stage.click(stage.page.repairs.use)
        assert stage.room == "today"
        assert stage.vault.diary.count() == 2
        assert "is kept, in this folder" in stage.window._notice.words.text()
        assert [one.read_bytes() for one in kept(computer)] == [before]
    with Stage(computer) as again:
        assert again.room == "today", "and opens by itself"


def test_what_still_reads_is_counted_before_it_is_used(props: Props, qapp: object) -> None:
    computer = in_trouble(props, damaged(3, 2, 1))
    before = (computer.paths.diary / DATABASE).read_bytes()
    with Stage(computer) as stage:
        salvage_it(stage)
        assert told(stage)[0].startswith("3 entr")
        assert told(stage)[1] == "They are from 19 to 21 November 2026."
        stage.click(stage.page.repairs.leave)
        assert not (computer.paths.diary / "unfinished").exists()
        assert (computer.paths.diary / DATABASE).read_bytes() == before
        salvage_it(stage)
        stage.click(stage.page.repairs.use)
        assert stage.room == "today"
        assert stage.vault.diary.count() == 3
        assert [one.read_bytes() for one in kept(computer)] == [before]


def test_looking_elsewhere_meanwhile_loses_nothing(props: Props, qapp: object) -> None:
    with Stage(in_trouble(props, damaged(3))) as stage:
        look_for_backup(stage)
        before = told(stage)
        assert before
        stage.go("emergency")
        stage.go("trouble")
        assert told(stage) == before
        assert stage.page.repairs.use.isVisible()


def test_without_any_backup_only_what_can_help_is_offered(props: Props, qapp: object) -> None:
    with Stage(in_trouble(props, damaged())) as stage:
        repairs = stage.page.repairs
        assert repairs.backup.isHidden()
        assert repairs.salvage.isVisible()
        assert repairs.elsewhere.isVisible()


def test_no_backup_that_reads_is_said(props: Props, qapp: object) -> None:
    computer = in_trouble(props, damaged(2, 1))
    for path in computer.paths.backups.glob("*.painapp"):
        spoil(path)
    with Stage(computer) as stage:
        look_for_backup(stage)
        assert "None of the backups could be read." in stage.page.repairs.problem.words.text()
        assert stage.page.repairs.deciding.isHidden()


def test_one_from_elsewhere_can_be_chosen(props: Props, qapp: object) -> None:
    computer = in_trouble(props, damaged(3))
    (backup,) = computer.paths.backups.glob("*.painapp")
    moved = backup.rename(computer.folder / backup.name)
    with Stage(computer) as stage:
        assert stage.page.repairs.backup.isHidden()
        stage.answers.file = moved
        stage.click(stage.page.repairs.elsewhere)
        stage.click(stage.page.repairs.use)
        assert stage.vault.diary.count() == 1


def test_with_vault_json_and_keyring_lost_the_recovery_code_brings_it_back(
    props: Props, qapp: object
) -> None:
    computer = in_trouble(props, header_gone)
    with Stage(computer) as stage:
        look_for_backup(stage)
        repairs = stage.page.repairs
        assert repairs.opening.isVisible()
        stage.click(repairs.opening.code.box)
        stage.type("ABCD")
        stage.click(repairs.open_it)
        assert "4 of 28" in repairs.opening.code.hint
        repairs.opening.code.clear()
        stage.click(repairs.opening.code.box)
        stage.type((computer.folder / CODE).read_text())
        stage.click(repairs.open_it)
        stage.click(repairs.use)
        assert stage.room == "today"
        assert stage.vault.diary.count() == 1
        assert set(stage.vault.slots) == {"keyring", "recovery"}
        assert len(kept(computer)) == 1


def test_a_key_that_is_missing_is_no_matter_for_a_backup(props: Props, qapp: object) -> None:
    computer = props.computer(EMPTY)
    computer.key_store.secrets.clear()
    with Stage(computer) as stage:
        assert stage.room == "trouble"
        assert stage.page.repairs.isHidden(), "the diary is whole; its code or passphrase opens it"

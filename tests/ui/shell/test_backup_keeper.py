"""The backup of the day is made quietly, once it is due, and never in anybody's way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from painapp.app import BACKUPS_AFTER_MS
from painapp.vault.backups.opening import read_backup
from tests.stage import EMPTY, MadeUpComputer, Props, Stage
from tests.tour.backups import opened, record, with_backups

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def props() -> Iterator[Props]:
    """Computers, each kind of diary made once."""
    with Props() as made:
        yield made


def files(computer: MadeUpComputer) -> list[Path]:
    return sorted(computer.paths.backups.glob("*.painapp"))


def tend(stage: Stage) -> None:
    """Let the time come at which a due backup is looked for."""
    stage.painapp._keep_backups()
    stage.settle()


def test_nothing_of_it_happens_while_the_app_starts(props: Props, qapp: object) -> None:
    assert BACKUPS_AFTER_MS >= 10_000
    computer = props.computer(EMPTY)
    with Stage(computer) as stage:
        assert "_keeper" not in vars(stage.painapp)
        assert not files(computer)


def test_one_is_made_of_a_day_on_which_something_was_written(props: Props, qapp: object) -> None:
    computer = props.computer(EMPTY)
    with Stage(computer) as stage:
        record(stage.vault, computer, 4)
        tend(stage)
        assert len(files(computer)) == 1
        tend(stage)
        record(stage.vault, computer, 5)
        tend(stage)
        assert len(files(computer)) == 1, "one a day is enough"
        computer.clock.move(days=1)
        tend(stage)
        assert len(files(computer)) == 2
        computer.clock.move(days=1)
        tend(stage)
        assert len(files(computer)) == 2, "nothing was written"
        assert not stage.window._notice.isVisible(), "nobody is told"


def test_a_new_recovery_code_gets_a_backup_that_it_opens(props: Props, qapp: object) -> None:
    computer = props.computer(EMPTY)
    with Stage(computer) as stage:
        record(stage.vault, computer, 4)
        tend(stage)
        (first,) = files(computer)
        stage.vault.make_recovery_code()
        tend(stage)
        (newest,) = files(computer)
        assert "recovery" in read_backup(newest).slots, "the older one of the day is not needed any more"
        assert newest != first
        tend(stage)
        assert files(computer) == [newest]


def test_a_change_has_it_looked_for_once_the_sitting_is_over(props: Props, qapp: object) -> None:
    with Stage(props.computer(EMPTY)) as stage:
        tend(stage)
        keeper = stage.painapp.keeper
        assert not keeper._when_due.isActive()
        record(stage.vault, stage.computer, 4)
        assert keeper._when_due.isActive()
        before = keeper._when_due.remainingTime()
        stage.painapp.access.lock()
        assert not keeper._when_due.isActive(), "a locked diary is left alone"
        assert before > 60_000


def test_a_month_later_the_newest_is_opened_to_see_whether_it_would_serve(props: Props, qapp: object) -> None:
    computer = props.computer(EMPTY)
    with_backups(2, 1)(computer)
    with Stage(computer) as stage:
        tend(stage)
        assert stage.vault.diary.safekeeping.drill == "2026-11-22"
        assert not stage.window._notice.isVisible()
        computer.clock.move(days=10)
        tend(stage)
        assert stage.vault.diary.safekeeping.drill == "2026-11-22"
        computer.clock.move(days=21)
        tend(stage)
        assert stage.vault.diary.safekeeping.drill == "2026-12-23"


def test_a_damaged_one_is_told_and_replaced(props: Props, qapp: object) -> None:
    computer = props.computer(EMPTY)
    with_backups(2, 1)(computer)
    flip(files(computer)[-1])
    with Stage(computer) as stage:
        before = len(files(computer))
        tend(stage)
        assert "One of your backups could not be read any more." in stage.window._notice.words.text()
        assert len(files(computer)) == before + 1
        stage.window.show_room("backups")
        stage.settle()
        problems = [line.row.problem for line in stage.page.list.lines]
        assert [bool(problem) for problem in problems] == [False, True, False]


def flip(path: Path) -> None:
    """Change one bit in the middle of a file."""
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def test_a_stick_that_is_back_gets_what_it_missed(props: Props, qapp: object) -> None:
    computer = props.computer(EMPTY)
    stick = computer.folder / "stick"
    with Stage(computer) as stage:
        stick.mkdir()
        stage.painapp.keeper.use_second(stick)
        stick.rmdir()
        tend(stage)
        assert len(files(computer)) == 1
        stick.mkdir()
        tend(stage)
        assert [one.name for one in stick.glob("*.painapp")] == [files(computer)[0].name]


def test_the_keys_that_backups_need_stay_in_the_keyring(props: Props, qapp: object) -> None:
    computer = props.computer(EMPTY)
    with_backups(1)(computer)
    older = dict(computer.key_store.secrets)
    with Stage(computer) as stage:
        stage.go("safety")
        stage.painapp.pages.settings.protecting().use_keyring(
            keep_passphrase=False, done=lambda: None, refused=lambda error: pytest.fail(str(error))
        )
        tend(stage)
        assert set(older) < set(computer.key_store.secrets)
        files(computer)[0].unlink()
        computer.clock.move(days=1)
        record(stage.vault, computer, 3)
        tend(stage)
        assert not set(older) & set(computer.key_store.secrets), "nothing needs it any more"
    with opened(computer) as vault:
        assert vault.diary.count() == 2

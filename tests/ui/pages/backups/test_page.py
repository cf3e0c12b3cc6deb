"""Backups as a person meets it: the list, making one, a second place, and the way back from one."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from painapp.domain.entries import CheckIn
from painapp.domain.moments import today
from tests.stage import EMPTY, PASSPHRASE, Props, Stage, WaitingRunner
from tests.tour.backups import make_one, open_backups, record, restore_it, spoil, with_backups
from tests.tour.fronts import choose

if TYPE_CHECKING:
    from pathlib import Path


def files(stage: Stage) -> list[Path]:
    return sorted(stage.computer.paths.backups.glob("*.painapp"))


def pains(stage: Stage) -> list[int | None]:
    """Pain of every check-in in the diary, the oldest first."""
    now = today(stage.clock)
    entries = stage.vault.diary.between(now - timedelta(days=60), now)
    return [entry.pain for entry in entries if isinstance(entry, CheckIn)]


def whens(stage: Stage) -> list[str]:
    return [line.row.when for line in stage.page.list.lines]


def notes(stage: Stage) -> list[str]:
    now = today(stage.clock)
    entries: list[Any] = list(stage.vault.diary.between(now - timedelta(days=60), now))
    return [entry.note for entry in entries if entry.note]


def test_lists_the_newest_few_first_and_all_on_request(page: Stage) -> None:
    shown = page.page.list
    assert whens(page)[0] == "Saturday 21 November, 12:42"
    assert len(shown.lines) == 5
    page.click(shown.more)
    assert len(shown.lines) == 7
    assert shown.lines[5].open.hasFocus(), "one goes on where the list was cut"
    assert shown.more.isHidden()


def test_after_midnight_today_is_yesterday(page: Stage) -> None:
    page.click(page.page.now.make)
    assert whens(page)[0] == "Today, 18:42"
    page.clock.move(hours=12)
    page.window.navigator.look_at_clock()
    assert whens(page)[0] == "Sunday 22 November, 18:42"


def test_a_damaged_one_is_marked_and_leads_nowhere(page: Stage) -> None:
    line = page.page.list.lines[1]
    assert line.row.problem.startswith("It cannot be read any more.")
    assert line.sign.isVisible()
    assert line.open.isHidden()


def test_says_who_can_open_them_until_there_is_a_sheet(page: Stage) -> None:
    assert page.page.now.sheet.words.text() == "Only this computer can open these copies."
    page.click(page.page.now.sheet.action)
    assert page.room == "recovery"
    page.vault.make_recovery_code()
    open_backups(page)
    assert page.page.now.sheet.isHidden()


def test_makes_one_now_and_says_that_it_was_checked(page: Stage) -> None:
    before = len(files(page))
    page.click(page.page.now.make)
    assert len(files(page)) == before + 1
    assert page.page.now.outcome.text() == ("The backup is made, and it has been read through and checked.")
    assert whens(page)[0] == "Today, 18:42"
    assert page.page.now.newest.text() == "The newest backup is from today, 18:42."
    assert page.page.now.make.hasFocus(), "the keyboard is where it was"


def test_one_that_cannot_be_made_is_said_and_leaves_nothing(
    page: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    from painapp.vault.backups import making
    from painapp.vault.errors import DiskFull

    def full(*_: object) -> None:
        raise DiskFull

    before = files(page)
    monkeypatch.setattr(making, "write_archive", full)
    page.click(page.page.now.make)
    assert "There is no room left on the disk." in page.page.now.outcome.text()
    assert "older ones are still there" in page.page.now.outcome.text()
    assert files(page) == before
    assert not [one for one in page.computer.paths.backups.iterdir() if one.name.startswith(".")]


def test_a_second_folder_gets_a_copy_of_the_next_one(page: Stage) -> None:
    stick = page.computer.folder / "stick"
    stick.mkdir()
    page.answers.place = stick
    page.click(page.page.place.choose)
    assert str(stick) in page.page.place.where.text()
    assert page.page.place.state.text() == "It can be reached now."
    assert page.vault.diary.settings.backup_folder == str(stick)
    page.click(page.page.now.make)
    assert [one.name for one in stick.iterdir()] == [files(page)[-1].name]
    assert page.page.list.lines[0].row.where == "Made by you, kept on this computer and in stick"


def test_a_stick_that_is_out_is_said_calmly_and_the_backup_made_all_the_same(page: Stage) -> None:
    stick = page.computer.folder / "stick"
    stick.mkdir()
    page.answers.place = stick
    page.click(page.page.place.choose)
    stick.rmdir()
    before = len(files(page))
    page.click(page.page.now.make)
    assert len(files(page)) == before + 1
    told = page.page.now.outcome.text()
    assert told.startswith("The backup is made")
    assert "is not here now" in told
    assert "perhaps the stick is not plugged in" in page.page.place.state.text()
    page.click(page.page.place.forget)
    assert page.vault.diary.settings.backup_folder == ""
    assert page.page.place.choose.hasFocus()


def test_the_folder_of_the_app_is_no_second_place(page: Stage) -> None:
    page.answers.place = page.computer.paths.backups
    page.click(page.page.place.choose)
    assert "Backups go to this folder already." in page.page.place.problem.text()
    assert page.vault.diary.settings.backup_folder == ""


def test_looking_at_one_says_what_differs_and_changes_nothing(page: Stage) -> None:
    before = pains(page)
    page.click(page.page.list.lines[0].open)
    card = page.page.restore
    assert card.isVisible()
    assert page.page.list.isHidden()
    told = [card._lines.itemAt(at).widget().text() for at in range(card._lines.count())]
    assert [line[0] for line in told[:3]] == ["1", "1", "6"]
    assert told[3] == "Days in the backup: 23 October to 21 November 2026"
    page.press(Qt.Key.Key_Escape)
    assert card.isHidden()
    assert page.page.list.lines[0].open.hasFocus(), "back at the line one came from"
    assert pains(page) == before


def test_going_back_to_one_can_itself_be_undone(page: Stage) -> None:
    before = pains(page)
    assert len(before) == 8
    assert notes(page)
    restore_it(page)
    assert len(pains(page)) == 7
    assert not notes(page)
    assert page.room == "backups"
    told = page.window._notice.words.text()
    assert "go back to the backup from today, 18:42" in told
    assert page.page.list.lines[0].row.where.startswith("Before a backup was restored")
    restore_it(page)
    assert pains(page) == before
    assert notes(page)


def test_adding_what_is_missing_keeps_what_is_here(page: Stage) -> None:
    gone, *_ = page.vault.diary.between(today(page.clock) - timedelta(days=60), today(page.clock))
    before = pains(page)
    page.click(page.page.list.lines[0].open)
    choose(page, page.page.restore.ways, "merge")
    page.click(page.page.restore.restore)
    assert pains(page) == before
    assert notes(page), "the later of two edits counts"
    assert page.vault.diary.entry(gone.id) == gone


def test_an_entry_still_open_on_today_does_not_stop_a_restoring(page: Stage) -> None:
    page.go("today")
    page.page.start_focus().setFocus()
    page.press(Qt.Key.Key_9)
    assert 9 in pains(page)
    restore_it(page)
    assert "Restored." in page.window._notice.words.text()
    assert 9 not in pains(page)


def test_checking_one_reads_all_of_it(page: Stage) -> None:
    line = page.page.list.lines[0]
    page.click(line.open)
    page.click(page.page.restore.check)
    assert page.page.restore.checked.text() == "It is whole: everything in it can be read."
    assert "checked today" in page.page.restore.facts.text()
    page.press(Qt.Key.Key_Escape)
    assert "checked today" in page.page.list.lines[0].row.facts


def test_checking_finds_a_flipped_byte(page: Stage) -> None:
    page.click(page.page.list.lines[0].open)
    path = files(page)[-1]
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    page.click(page.page.restore.check)
    assert "it is damaged" in page.page.restore.problem.words.text()
    assert page.page.restore.checked.isHidden()
    page.press(Qt.Key.Key_Escape)
    assert page.page.list.lines[0].row.problem.startswith("It cannot be read any more."), "and it is marked"


def test_a_backup_of_an_earlier_passphrase_asks_for_that(props: Props, qapp: object) -> None:
    computer = props.computer(EMPTY)
    with_backups(1)(computer)
    with Stage(computer) as stage:
        vault = stage.vault
        vault.set_passphrase(vault.prepare_passphrase(PASSPHRASE), stage.computer.key_store)
        make_one(stage)
        _new_key(stage)
        open_backups(stage)
        stage.click(stage.page.list.lines[0].open)
        card = stage.page.restore
        assert card.older.isVisible()
        assert card.ways.isHidden()
        stage.click(card.key.passphrase.box)
        stage.type("another one")
        stage.click(card.open_it)
        assert "That passphrase does not open this diary." in card.key.passphrase.hint
        stage.click(card.key.passphrase.box)
        card.key.passphrase.box.selectAll()
        stage.type(PASSPHRASE)
        stage.press(Qt.Key.Key_Return)
        assert card.older.isHidden()
        assert card.beside.isVisible() or card.differences.isVisible()


def _new_key(stage: Stage) -> None:
    """Let the diary have a new key, and the keyring only that."""
    from painapp.vault.rekeying import change_data_key

    vault = stage.vault
    store = stage.computer.key_store
    older = set(store.secrets)
    stage.painapp.access.replace_by(change_data_key(vault, key_store=store).staged)
    for name in older & set(store.secrets):
        del store.secrets[name]
    stage.settle()


def test_a_file_from_elsewhere_is_looked_at_the_same_way(page: Stage) -> None:
    elsewhere = page.computer.folder / "from the stick.painapp"
    elsewhere.write_bytes(files(page)[0].read_bytes())
    page.answers.file = elsewhere
    page.click(page.page.list.elsewhere)
    assert page.page.restore.isVisible()
    assert page.page.restore.ways.isHidden(), "nothing in it is missing here"
    assert page.page.restore.only_way.isVisible()


def test_a_file_that_is_something_else_is_refused(page: Stage) -> None:
    page.answers.file = page.computer.folder / "letter.painapp"
    page.answers.file.write_text("Dear")
    page.click(page.page.list.elsewhere)
    assert "This file is not a PainApp backup" in page.page.list.problem.text()
    assert page.page.restore.isHidden()


def test_nothing_of_the_diary_stays_after_a_lock(page: Stage) -> None:
    backups = page.page
    page.click(backups.list.lines[0].open)
    page.painapp.access.lock()
    page.settle()
    assert page.room == "locked"
    assert not backups.list.lines
    assert backups.restoring._opened is None
    assert backups.now.newest.text() == ""


def test_a_lock_stops_what_is_under_way(props: Props, qapp: object) -> None:
    computer = props.computer(EMPTY)
    with_backups(1)(computer)
    with Stage(computer, tasks=WaitingRunner) as stage:
        runner: Any = stage.painapp.tasks
        runner.release()
        stage.settle()
        open_backups(stage)
        runner.release()
        before = files(stage)
        stage.click(stage.page.now.make)
        assert stage.page.now.progress.isVisible()
        assert not stage.page.now.make.isEnabled()
        assert not stage.page.list.lines[0].open.isEnabled(), "one thing at a time"
        stage.painapp.access.lock()
        runner.finish()
        assert files(stage) == before
        stage.painapp.access.unlock_with_keyring()
        runner.release()
        stage.settle()
        open_backups(stage)
        assert stage.page.now.make.isEnabled()
        assert stage.page.now.outcome.isHidden()


def test_stopping_is_said_and_leaves_the_older_ones(props: Props, qapp: object) -> None:
    with Stage(props.computer(EMPTY), tasks=WaitingRunner) as stage:
        runner: Any = stage.painapp.tasks
        runner.release()
        stage.settle()
        open_backups(stage)
        runner.release()
        stage.click(stage.page.now.make)
        assert stage.page.now.progress.stop.hasFocus()
        stage.press(Qt.Key.Key_Space)
        assert stage.page.now.outcome.text().startswith("Stopped. No backup was made")
        assert stage.page.now.make.hasFocus()
        assert stage.page.now.progress.isHidden()


def test_a_newest_copy_that_does_not_read_is_taken_from_the_other_folder(page: Stage) -> None:
    stick = page.computer.folder / "stick"
    stick.mkdir()
    page.answers.place = stick
    page.click(page.page.place.choose)
    page.click(page.page.now.make)
    spoil(files(page)[-1])
    record(page.vault, page.computer, 5)
    page.click(page.page.list.lines[0].open)
    assert page.page.restore.problem.isHidden()
    assert page.page.restore.restore.isVisible()

"""What becomes of a diary when something goes wrong or its owner moves on: whole stories, by keys alone."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from painapp.domain.entries import CheckIn, WentWell
from painapp.vault.layout import DATABASE
from tests.journeys.keyboard import CTRL, Keyboard, name_of
from tests.stage import EMPTY, NO_DIARY, PASSPHRASE, Props, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from painapp.domain.entries import Entry
    from tests.stage import MadeUpComputer


SUNDAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def props(qapp: QApplication) -> Iterator[Props]:
    """Computers, with and without a diary."""
    with Props() as made:
        yield made


def everything(stage: Stage) -> list[Entry]:
    """Return the entries of the open diary, all of which are of one day."""
    return list(stage.vault.diary.day(SUNDAY))


def pains(stage: Stage) -> list[int | None]:
    return [entry.pain for entry in everything(stage) if isinstance(entry, CheckIn)]


def make_sheet(stage: Stage) -> str:
    """Make a recovery sheet from Settings, read its code off the screen, and say that one has it."""
    keys = Keyboard(stage)
    keys.open_safety()
    keys.use("Make a recovery sheet")
    assert stage.room == "recovery"
    keys.press_what_is_ready("Make a recovery sheet")
    keys.use("Show the code")
    shown = stage.page.code.groups.text()
    keys.use("I have it")
    assert keys.reads("You made your recovery sheet on 22 November 2026.")
    assert not keys.reads(shown)
    return "".join(letter for letter in shown if letter.isalnum())


def damage(computer: MadeUpComputer) -> None:
    """Overwrite the beginning of the diary file."""
    path = computer.paths.diary / DATABASE
    data = bytearray(path.read_bytes())
    data[200:400] = bytes(200)
    path.write_bytes(data)


def test_a_lost_key_is_got_over_with_the_recovery_sheet(props: Props) -> None:
    computer = props.computer(EMPTY)
    with Stage(computer) as stage:
        stage.press("4")
        code = make_sheet(stage)
    computer.key_store.secrets.clear()
    with Stage(computer) as stage:
        keys = Keyboard(stage)
        assert stage.room == "trouble"
        assert keys.reads("This computer no longer holds the key to your diary.")
        assert keys.reads("The code on your recovery sheet still opens it.")
        stage.type(code.lower())
        stage.press(Qt.Key.Key_Return)
        assert keys.reads("How shall your diary open next time?")
        assert computer.key_store.secrets == {}, "nothing is chosen yet"
        keys.use("Use this computer's password store")
        assert not keys.reads("How shall your diary open next time?")
    with Stage(computer) as stage:
        assert stage.room == "today"
        assert pains(stage) == [4]


def test_a_damaged_diary_comes_back_from_the_backup_of_the_day(props: Props) -> None:
    computer = props.computer(EMPTY)
    with Stage(computer) as stage:
        stage.press("6")
        stage.painapp.keeper.make_when_due()  # as its timer does
        stage.settle()
        written = everything(stage)
    damage(computer)
    broken = (computer.paths.diary / DATABASE).read_bytes()
    computer.clock.move(hours=14)
    with Stage(computer) as stage:
        keys = Keyboard(stage)
        assert stage.room == "trouble"
        assert keys.reads("Your key is right, but the diary file is damaged.")
        keys.press_what_is_ready("Look for a good backup")
        assert keys.reads("It holds 1 entry.")
        assert (computer.paths.diary / DATABASE).read_bytes() == broken, "nothing was put in its place yet"
        keys.press_what_is_ready("Use this as my diary")
        assert stage.room == "today"
        assert keys.reads("Your diary is open again.")
        assert everything(stage) == written
    kept = [file for file in computer.paths.diary.rglob(DATABASE) if file.read_bytes() == broken]
    assert kept, "the damaged file is kept"


def test_a_diary_moves_to_another_computer_in_one_file(props: Props) -> None:
    old, new = props.computer(EMPTY), props.computer(NO_DIARY)
    stick = old.folder / "stick"
    stick.mkdir()
    with Stage(old) as stage:
        keys = Keyboard(stage)
        stage.press("5")
        keys.use("Write it down")
        stage.type("Stayed two hours")
        keys.open_safety()
        assert not keys.reads("Make one file with your whole diary."), "nothing could open it elsewhere yet"
        stage.press(Qt.Key.Key_1, CTRL)
        code = make_sheet(stage)
        keys.open_safety()
        assert keys.reads("Make one file with your whole diary.")
        stage.answers.place = stick
        keys.use("Make the file")
        (file,) = stick.glob("*.painapp")
        assert keys.reads(f"Made and checked: {file.name} in stick.")
        written = everything(stage)
        assert [type(entry) for entry in written] == [CheckIn, WentWell]
    with Stage(new) as stage:
        keys = Keyboard(stage)
        assert stage.room == "welcome"
        keys.use("I have a backup, or a diary on another computer")
        stage.answers.file = file
        keys.press_what_is_ready("Choose the file")
        assert keys.reads("A diary with 2 entries")
        stage.type(code)
        keys.use("Bring my diary here")
        assert stage.room == "today"
        assert everything(stage) == written
    with Stage(new) as stage:
        assert stage.room == "today", "from then on it opens by itself"
        assert everything(stage) == written


def test_a_passphrase_locks_and_a_half_typed_note_is_back_after_it(props: Props) -> None:
    with Stage(props.computer(EMPTY)) as stage:
        keys = Keyboard(stage)
        stage.press("4")
        keys.open_safety()
        stage.press(Qt.Key.Key_Down)  # from the password store to a passphrase
        for field in ("New passphrase", "The same passphrase again"):
            keys.fill(field, PASSPHRASE)
        stage.press(Qt.Key.Key_Return)
        assert keys.reads("Your passphrase opens your diary from now on.")
        assert stage.computer.key_store.secrets == {}
        stage.press(Qt.Key.Key_1, CTRL)
        keys.use("Note")  # which takes the keyboard along
        stage.type("after the gar")
        stage.painapp.access.lock()  # as the screen does when it is locked
        stage.settle()
        assert stage.room == "locked"
        stage.type("sea grass")
        stage.press(Qt.Key.Key_Return)
        assert stage.room == "locked"
        assert keys.reads("That passphrase does not open this diary.")
        stage.press(Qt.Key.Key_A, CTRL)
        stage.type(PASSPHRASE)
        stage.press(Qt.Key.Key_Return)
        assert stage.room == "today"
        assert name_of(keys.focus) == "Note", "the keyboard is where it was"
        stage.type("den")
    with Stage(stage.computer) as stage:
        assert stage.room == "locked"
        stage.type(PASSPHRASE)
        stage.press(Qt.Key.Key_Return)
        (entry,) = everything(stage)
        assert isinstance(entry, CheckIn)
        assert (entry.pain, entry.note) == (4, "after the garden")


def test_everything_is_erased_only_after_it_was_said_what_goes(props: Props) -> None:
    computer = props.computer(EMPTY)
    with Stage(computer) as stage:
        keys = Keyboard(stage)
        stage.press("4")
        stage.painapp.keeper.make_now()
        stage.settle()
        keys.open_safety()
        keys.use("Show what would be erased")
        assert keys.reads("your diary: 1 entry, with earlier versions and what you removed")
        assert keys.reads("1 backup in PainApp's own folder")
        keys.press_what_is_ready("Keep everything")
        assert pains(stage) == [4], "a press too many keeps everything"
        keys.use("Show what would be erased")
        keys.use("Erase my diary")
        assert stage.room == "welcome"
        assert keys.reads("Everything is erased.")
    assert computer.key_store.secrets == {}
    left = [file.name for file in computer.folder.rglob("*") if file.suffix in {".db", ".painapp"}]
    assert left == []
    with Stage(computer) as stage:
        assert stage.room == "welcome"

"""Scenes of Backups, and of what leads there."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from painapp import __version__
from painapp.domain.entries import CheckIn
from painapp.domain.moments import local_time_now, today, written_now
from painapp.vault.backups.making import back_up
from painapp.vault.backups.manifest import Reason
from painapp.vault.keys import data_key_from_keyring, data_key_from_passphrase
from painapp.vault.layout import DATABASE, HEADER, PREVIOUS
from painapp.vault.vault import open_vault
from tests.key_stores import MemoryKeyStore
from tests.stage import (
    EMPTY,
    NO_DIARY,
    PASSPHRASE,
    USUAL_DIARY,
    DiaryKind,
    MadeUpComputer,
    Stage,
    make_diary,
)
from tests.tour.fronts import choose
from tests.tour.scene import Scene

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from painapp.vault.vault import Vault

NOW = datetime(2026, 11, 22, 18, 42)


def opened(computer: MadeUpComputer) -> Vault:
    """Open the diary of a computer by its keyring."""
    folder = computer.paths.diary
    data_key = data_key_from_keyring(folder, computer.key_store)
    return open_vault(folder, data_key, computer.clock, __version__)


def record(vault: Vault, computer: MadeUpComputer, pain: int) -> CheckIn:
    """Write a check-in of now."""
    clock = computer.clock
    entry = CheckIn(
        id=uuid4(), day=today(clock), written=written_now(clock), at=local_time_now(clock), pain=pain
    )
    return vault.diary.record(entry)


def with_backups(*days_ago: int) -> Callable[[MadeUpComputer], None]:
    """Let the diary have been written in and backed up so many days ago."""

    def prepare(computer: MadeUpComputer) -> None:
        for number, days in enumerate(days_ago):
            computer.clock.put(NOW - timedelta(days=days, hours=number))
            with opened(computer) as vault:
                record(vault, computer, number % 11)
                vault.diary.bring_up_to_date()  # as the app does: closing then adds nothing
                back_up(vault, computer.paths.backups, Reason.DAILY, computer.clock)
        computer.clock.put(NOW)

    return prepare


def many(computer: MadeUpComputer) -> None:
    """Seven backups, one of which is damaged, and more written since the newest."""
    with_backups(30, 12, 9, 5, 3, 2, 1)(computer)
    spoil(sorted(computer.paths.backups.glob("*.painapp"))[-2])
    with opened(computer) as vault:
        (entry,) = vault.diary.day(today(computer.clock) - timedelta(days=1))
        vault.diary.edit(replace(entry, note="Slept late, and it was better."))
        record(vault, computer, 3)


def spoil(path: Path) -> None:
    """Let the end of a file be lost."""
    path.write_bytes(path.read_bytes()[:-100])


def open_backups(stage: Stage) -> None:
    """Go to the page by Settings, as a person does."""
    stage.go("safety")
    stage.click(stage.page.cards["backups"].open)


def make_one(stage: Stage) -> None:
    """Make a backup."""
    open_backups(stage)
    stage.click(stage.page.now.make)


def show_all(stage: Stage) -> None:
    """Show the whole list."""
    open_backups(stage)
    stage.click(stage.page.list.more)


def look_at(number: int) -> Callable[[Stage], None]:
    """Look at one of the list."""

    def act(stage: Stage) -> None:
        open_backups(stage)
        stage.click(stage.page.list.lines[number].open)

    return act


def go_back_to(stage: Stage) -> None:
    """Look at the newest and want to go back to it."""
    look_at(0)(stage)
    choose(stage, stage.page.restore.ways, "replace")


def check_it(stage: Stage) -> None:
    """Look at the newest and have it read through."""
    look_at(0)(stage)
    stage.click(stage.page.restore.check)


def restore_it(stage: Stage) -> None:
    """Go back to the newest."""
    go_back_to(stage)
    stage.click(stage.page.restore.restore)


def second_place(stage: Stage) -> None:
    """Choose a second place."""
    open_backups(stage)
    stick = stage.computer.folder / "stick"
    stick.mkdir()
    stage.answers.place = stick
    stage.click(stage.page.place.choose)


def stick_out(stage: Stage) -> None:
    """Choose a second place, and take the stick out again."""
    second_place(stage)
    (stage.computer.folder / "stick").rmdir()
    stage.go("safety")
    open_backups(stage)


def not_a_backup(stage: Stage) -> None:
    """Open a file that is something else."""
    open_backups(stage)
    stage.answers.file = stage.computer.folder / "letter.painapp"
    stage.answers.file.write_text("Dear")
    stage.click(stage.page.list.elsewhere)


BACKUPS = (
    Scene("backups-none", EMPTY, open_backups),
    Scene("backups", EMPTY, open_backups, many),
    Scene("backups-all", EMPTY, show_all, many),
    Scene("backups-made", USUAL_DIARY, make_one),
    Scene("backups-second", EMPTY, second_place, with_backups(1)),
    Scene("backups-second-away", EMPTY, stick_out, with_backups(1)),
    Scene("backups-wrong-file", EMPTY, not_a_backup, with_backups(1)),
    Scene("backups-look", EMPTY, look_at(0), many),
    Scene("backups-go-back", EMPTY, go_back_to, many),
    Scene("backups-checked", EMPTY, check_it, many),
    Scene("backups-restored", EMPTY, restore_it, many),
    Scene("backups-same", EMPTY, look_at(0), with_backups(1)),
)


CODE = "the code that was made"
"""Where a scene keeps the recovery code on its computer."""


def moved(
    *, passphrase: str = "", sheet: bool = True, keys_here: bool = False
) -> Callable[[MadeUpComputer], None]:
    """Leave a backup of another computer on a stick, and no diary here.

    `keys_here`: the keyring of this one knows its key all the same, as after the app's folder was lost.
    """

    def prepare(computer: MadeUpComputer) -> None:
        other = MadeUpComputer(computer.folder / "other", computer.clock, MemoryKeyStore())
        make_diary(DiaryKind(passphrase=passphrase), other)
        folder = other.paths.diary
        data_key = (
            data_key_from_passphrase(folder, passphrase)
            if passphrase
            else data_key_from_keyring(folder, other.key_store)
        )
        with open_vault(folder, data_key, computer.clock, __version__) as vault:
            record(vault, computer, 4)
            if sheet:
                (computer.folder / CODE).write_text(vault.make_recovery_code().text)
            back_up(vault, computer.folder / "stick", Reason.BY_HAND, computer.clock)
        if keys_here:
            computer.key_store.secrets.update(other.key_store.secrets)

    return prepare


def choose_backup(stage: Stage) -> None:
    """Choose the backup on the stick."""
    stage.click(stage.page.has_backup)
    (stage.answers.file,) = (stage.computer.folder / "stick").glob("*.painapp")
    stage.click(stage.page.restore.choose)


def type_code(stage: Stage) -> None:
    """Choose the backup and type its code."""
    choose_backup(stage)
    stage.click(stage.page.restore.opening.code.box)
    stage.type((stage.computer.folder / CODE).read_text())


def type_wrong_code(stage: Stage) -> None:
    """Choose the backup, type a code that is too short, and go on."""
    choose_backup(stage)
    stage.click(stage.page.restore.opening.code.box)
    stage.type("ABCD-1234")
    stage.click(stage.page.restore.restore)


def share_it(stage: Stage) -> None:
    """Type the code, and say that somebody else uses this computer."""
    type_code(stage)
    choose(stage, stage.page.restore.sharing, "shared")


def bring_it(stage: Stage) -> None:
    """Bring the diary here."""
    type_code(stage)
    stage.click(stage.page.restore.restore)


def open_erase(stage: Stage) -> None:
    """See in Settings what would be erased."""
    stage.go("safety")
    stage.click(stage.page.cards["erase"].ask)


def erase_it(stage: Stage) -> None:
    """Erase everything."""
    open_erase(stage)
    stage.click(stage.page.cards["erase"].erase)


def make_file(stage: Stage) -> None:
    """Make the file to take along, with a recovery sheet made before."""
    stage.vault.make_recovery_code()
    stage.answers.place = stage.computer.folder / "stick"
    stage.go("safety")
    stage.click(stage.page.cards["move"].make)


def lose_the_folder(computer: MadeUpComputer) -> None:
    """Lose the diary's folder, with two backups in their own."""
    with_backups(2, 1)(computer)
    shutil.rmtree(computer.paths.diary)


def bring_back(stage: Stage) -> None:
    """Look at the newest backup on this computer."""
    stage.click(stage.page.found.action)


MOVING = (
    Scene("welcome-lost", EMPTY, prepare=lose_the_folder),
    Scene("welcome-lost-newest", EMPTY, bring_back, lose_the_folder),
    Scene("welcome-backup", NO_DIARY, lambda stage: stage.click(stage.page.has_backup)),
    Scene("welcome-backup-code", NO_DIARY, type_code, moved(passphrase=PASSPHRASE)),
    Scene("welcome-backup-wrong", NO_DIARY, type_wrong_code, moved()),
    Scene("welcome-backup-shared", NO_DIARY, share_it, moved()),
    Scene("welcome-backup-no-key", NO_DIARY, choose_backup, moved(sheet=False)),
    Scene("welcome-backup-known", NO_DIARY, choose_backup, moved(keys_here=True)),
    Scene("welcome-backup-brought", NO_DIARY, bring_it, moved()),
    Scene("safety-move-made", EMPTY, make_file),
    Scene("safety-erase", EMPTY, open_erase, with_backups(2, 1)),
    Scene("welcome-erased", EMPTY, erase_it, with_backups(2, 1)),
)


def damaged(*days_ago: int) -> Callable[[MadeUpComputer], None]:
    """Damage the diary beyond opening, with these backups made before, the newest of them damaged too."""

    def prepare(computer: MadeUpComputer) -> None:
        with_backups(*days_ago)(computer)
        backups = sorted(computer.paths.backups.glob("*.painapp"))
        if len(backups) > 1:
            spoil(backups[-1])
        path = computer.paths.diary / DATABASE
        data = bytearray(path.read_bytes())
        data[200:400] = bytes(200)
        path.write_bytes(data)

    return prepare


def header_gone(computer: MadeUpComputer) -> None:
    """Lose vault.json and the keyring's keys, with a backup that a recovery code opens."""
    with opened(computer) as vault:
        record(vault, computer, 4)
        (computer.folder / CODE).write_text(vault.make_recovery_code().text)
        back_up(vault, computer.paths.backups, Reason.DAILY, computer.clock)
    for name in (HEADER, PREVIOUS):
        (computer.paths.diary / name).unlink()
    computer.key_store.secrets.clear()


def look_for_backup(stage: Stage) -> None:
    """Look for a good backup."""
    stage.click(stage.page.repairs.backup)


def salvage_it(stage: Stage) -> None:
    """Read what can still be read."""
    stage.click(stage.page.repairs.salvage)


def use_it(stage: Stage) -> None:
    """Use the newest good backup."""
    look_for_backup(stage)
    stage.click(stage.page.repairs.use)


MENDING = (
    Scene("trouble-repairs", EMPTY, prepare=damaged(3, 2, 1)),
    Scene("trouble-repairs-none", EMPTY, prepare=damaged()),
    Scene("trouble-good-backup", EMPTY, look_for_backup, damaged(3, 2, 1)),
    Scene("trouble-salvaged", EMPTY, salvage_it, damaged(3, 2, 1)),
    Scene("trouble-backup-key", EMPTY, look_for_backup, header_gone),
    Scene("trouble-mended", EMPTY, use_it, damaged(3, 2, 1)),
)

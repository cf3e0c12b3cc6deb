"""What Backups shows, from a shelf and a comparison alone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from painapp.ui.pages.backups.state import (
    checked_words,
    compared,
    in_their_places,
    moment_words,
    newest_words,
    only_here,
    shelf_rows,
    size_words,
)
from painapp.vault.backups.backup import Backup
from painapp.vault.backups.errors import BackupDamaged, NewerBackup
from painapp.vault.backups.manifest import Manifest, Reason
from painapp.vault.backups.restoring import RestorePreview
from tests.clocks import FixedClock
from tests.languages import PlainEnglish

HERE, STICK = Path("/home/me/backups"), Path("/media/stick")
PLACES = {HERE: "on this computer", STICK: "in stick"}
ENGLISH, CLOCK = PlainEnglish(), FixedClock()  # Sunday 22 November 2026, 18:42


def backup(made_at: datetime, **more: Any) -> Backup:
    manifest = Manifest(
        vault_id=UUID(int=1),
        made_at=made_at,
        reason=more.pop("reason", Reason.DAILY),
        schema=2,
        app_version="0.2",
        commit_count=9,
        entries={"check-in": 200, "sleep": 14},
        rows={},
        content_hash="",
        size=1,
        sha256="",
    )
    return Backup(HERE / f"PainApp {made_at:%Y-%m-%d %H%M}.painapp", 1_240_000, manifest, **more)


def preview(**counts: Any) -> RestorePreview:
    nothing = dict.fromkeys(("only_in_backup", "only_here", "differ", "same", "removed_here"), 0)
    return RestorePreview(**{**nothing, "first_day": None, "last_day": None, **counts})


def test_a_moment_is_told_as_people_say_it() -> None:
    def told(*at: int, **more: bool) -> str:
        return moment_words(datetime(*at, tzinfo=UTC), CLOCK, ENGLISH, **more)  # type: ignore[misc]

    assert told(2026, 11, 22, 9, 5) == "Today, 09:05"
    assert told(2026, 11, 22, 9, 5, inside=True) == "today, 09:05"
    assert told(2026, 11, 20, 18, 42) == "Friday 20 November, 18:42"
    assert told(2025, 11, 20, 18, 42) == "20 November 2025, 18:42"


def test_a_backup_made_on_a_journey_keeps_the_time_of_the_place() -> None:
    at = datetime(2026, 11, 20, 23, 50, tzinfo=timezone(timedelta(hours=-8)))
    assert moment_words(at, CLOCK, ENGLISH) == "Friday 20 November, 23:50"


@pytest.mark.parametrize(
    ("size", "said"), [(200, "1 KB"), (640_400, "640 KB"), (1_240_000, "1.2 MB"), (31_000_000, "31 MB")]
)
def test_sizes_are_short(size: int, said: str) -> None:
    assert size_words(size, ENGLISH) == said


def test_a_row_says_why_what_how_large_when_checked_and_where() -> None:
    made_at = datetime(2026, 11, 20, 9, 15, tzinfo=UTC)
    one = backup(made_at, checked_at=made_at, also=(STICK / "PainApp 2026-11-20 0915.painapp",))
    (row,) = shelf_rows([one], PLACES, CLOCK, ENGLISH)
    assert row.when == "Friday 20 November, 09:15"
    assert row.facts == "214 entries · 1.2 MB · checked on 20 Nov"
    assert row.where == "Made by itself, kept on this computer and in stick"
    assert row.problem == ""


def test_a_damaged_one_is_listed_by_its_name_and_said_calmly() -> None:
    lost = Backup(HERE / "PainApp 2026-11-19 0900.painapp", 12, None, trouble=BackupDamaged(name="x"))
    (row,) = shelf_rows([lost], PLACES, CLOCK, ENGLISH)
    assert row.when == "PainApp 2026-11-19 0900"
    assert row.problem.startswith("It cannot be read any more.")


def test_one_of_a_newer_app_is_not_called_damaged() -> None:
    newer = Backup(HERE / "PainApp.painapp", 12, None, trouble=NewerBackup(version="9.0", name="x"))
    (row,) = shelf_rows([newer], PLACES, CLOCK, ENGLISH)
    assert row.problem == "This backup was made by a newer PainApp, version 9.0."


def test_one_that_does_not_read_stands_where_its_name_puts_it() -> None:
    lost = Backup(HERE / "PainApp 2026-11-19 0900.painapp", 12, None, trouble=BackupDamaged(name="x"))
    older, newer = (backup(datetime(2026, 11, day, 9, tzinfo=UTC)) for day in (18, 20))
    assert in_their_places((newer, older, lost)) == (newer, lost, older)
    assert in_their_places((older, newer)) == (older, newer), "a clock set wrong does not reorder the others"
    assert in_their_places((newer, lost)) == (newer, lost)


def test_the_newest_is_the_first_that_can_be_read() -> None:
    lost = Backup(HERE / "a.painapp", 12, None, trouble=BackupDamaged(name="a"))
    rows = shelf_rows([lost, backup(datetime(2026, 11, 22, 9, 5, tzinfo=UTC))], PLACES, CLOCK, ENGLISH)
    assert newest_words(rows, ENGLISH) == "The newest backup is from today, 09:05."
    assert newest_words(rows[:1], ENGLISH) == "There is no backup yet."


def test_when_it_was_checked() -> None:
    made_at = datetime(2026, 11, 20, 9, 15, tzinfo=UTC)
    told = [
        checked_words(backup(made_at, checked_at=at), CLOCK, ENGLISH) for at in (None, made_at, CLOCK.now())
    ]
    assert told == ["checked when it was made", "checked on 20 Nov", "checked today"]


def test_only_a_code_or_a_passphrase_lets_another_computer_in() -> None:
    assert only_here(())
    assert only_here(("keyring",))
    assert not only_here(("keyring", "recovery"))
    assert not only_here(("passphrase",))


def test_a_comparison_names_only_what_there_is() -> None:
    found = compared(
        preview(
            only_in_backup=12,
            only_here=1,
            differ=2,
            same=180,
            first_day=date(2026, 11, 2),
            last_day=date(2026, 11, 20),
        ),
        PlainEnglish(),
    )
    assert (found.same, found.adds) == (False, True)
    assert found.lines[:4] == (
        "12 entries only in the backup",
        "1 entry only in your diary",
        "2 entries written differently",
        "180 entries the same in both",
    )
    assert len(found.lines) == 5
    assert found.lines[4] == "Days in the backup: 2 to 20 November 2026"


def test_where_nothing_differs_there_is_nothing_to_restore() -> None:
    found = compared(preview(same=214), ENGLISH)
    assert found == (("Nothing to restore: the same 214 entries here and in the backup.",), True, False)


def test_a_backup_of_another_diary_is_said_first() -> None:
    found = compared(preview(only_in_backup=3, only_here=5, other_diary=True), ENGLISH)
    assert found.lines[0] == "It is a backup of another diary than this one."


def test_what_was_removed_here_is_a_difference() -> None:
    found = compared(preview(same=3, removed_here=1), ENGLISH)
    assert found.lines[0] == "1 entry in the backup, removed here"
    assert (found.same, found.adds) == (False, False), "merging leaves it removed"

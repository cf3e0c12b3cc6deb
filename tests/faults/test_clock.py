"""Rows 27 to 29: the computer's clock and zone change under the running app, by libfaketime."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.faults.rows import Tally

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(shutil.which("faketime") is None, reason="needs the package faketime")

_SCRIPT = """
import json, os, sys, time
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import uuid4

from painapp.domain.entries import CheckIn
from painapp.domain.moments import local_time_now, today, written_now
from painapp.system.clock import SystemClock
from painapp.vault.backups.daily import due, keep
from painapp.vault.backups.manifest import Reason
from painapp.vault.backups.shelf import Shelf
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.vault import create_vault, open_vault
from tests.key_stores import MemoryKeyStore

base, steps = Path(sys.argv[1]), json.loads(sys.argv[2])
clock, keys = SystemClock(), MemoryKeyStore()
shelf = Shelf(base / "backups")
vault = create_vault(base / "diary", clock, key_store=keys, app_version="1")
written, first = [], None
for seconds, zone in steps:
    Path(os.environ["FAKETIME_TIMESTAMP_FILE"]).write_text(str(seconds))
    os.environ["TZ"] = zone
    time.tzset()
    assert abs(time.time() - seconds) < 2, "the clock was not set"
    now = {"day": today(clock), "at": local_time_now(clock), "written": written_now(clock)}
    entry = CheckIn(id=uuid4(), pain=len(written) % 11, **now)
    vault.diary.record(entry)
    first = first or entry
    first = vault.diary.edit(replace(first, note=f"edit {len(written)}"))
    vault.diary.close_version(first.id)
    written.append((str(entry.id), entry.day.isoformat()))
    was_due = due(shelf, vault.id, vault.commit_count, clock)
    if was_due:
        keep(vault, shelf, Reason.DAILY, clock)
    vault.close()  # once a day
    vault = open_vault(base / "diary", data_key_from_keyring(base / "diary", keys), clock, "1")
listed = vault.diary.between(date.min, date.max)
print(json.dumps({
    "written": written,
    "listed": [(str(entry.id), entry.day.isoformat()) for entry in listed],
    "times": [entry.at.clock.strftime("%H:%M") for entry in listed],
    "offsets": [entry.at.offset_minutes for entry in listed],
    "edits": [version.entry.note for version in vault.diary.versions(first.id)],
    "backups": [backup.made_at.isoformat() for backup in shelf.listed(vault.id)],
    "due": was_due,
    "removed": len(vault.diary.removed()),
}))
vault.close()
"""


def live(base: Path, steps: list[tuple[str, str]]) -> Any:
    """Go from moment to moment (UTC) and zone to zone, writing and backing up; return what is there."""
    plain = [(datetime.fromisoformat(at).replace(tzinfo=UTC).timestamp(), zone) for at, zone in steps]
    moment = base / "moment"
    moment.write_text(str(plain[0][0]))
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("FAKETIME")},
        "LD_PRELOAD": _library(),
        "FAKETIME_TIMESTAMP_FILE": str(moment),
        "FAKETIME_FMT": "%s",
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "PYTHONPATH": str(ROOT),
        "TZ": "UTC",
    }
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT, str(base), json.dumps(plain)],
        env=environment,
        cwd=base,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def _library() -> str:
    """Where the library lies is known to its own command."""
    said = subprocess.run(["faketime", "now", "env"], capture_output=True, text=True, check=True).stdout
    return next(line for line in said.splitlines() if line.startswith("LD_PRELOAD=")).partition("=")[2]


@pytest.mark.row(27)
@pytest.mark.parametrize("wrong", ["2027-11-22T18:42", "2025-11-22T18:42"], ids=["forward", "back"])
def test_a_clock_a_year_wrong_for_a_while_loses_no_order_no_day_and_no_backup(
    wrong: str, tmp_path: Path, tally: Tally
) -> None:
    before = [(f"2026-11-{day:02}T18:42", "Europe/Oslo") for day in range(9, 22)]
    after = [("2026-11-22T19:42", "Europe/Oslo"), ("2026-11-23T18:42", "Europe/Oslo")]
    said = live(tmp_path, [*before, (wrong, "Europe/Oslo"), *after])
    tally.hit(2)
    assert sorted(said["listed"], key=lambda one: one[1]) == said["listed"]
    assert {tuple(one) for one in said["listed"]} == {tuple(one) for one in said["written"]}
    assert said["edits"] == [f"edit {number}" for number in range(len(said["written"]))]
    days = {made[:10] for made in said["backups"]}
    assert {f"2026-11-{day:02}" for day in range(12, 22)} <= days, "backups were thinned away"
    assert said["due"], "the wrong date of one backup must not hold up the next"
    assert said["backups"][0].startswith("2026-11-23")


@pytest.mark.row(28)
def test_when_summer_time_ends_the_hour_that_comes_twice_keeps_its_order(
    tmp_path: Path, tally: Tally
) -> None:
    evening, night = "2026-10-24T20:00", ["2026-10-25T00:30", "2026-10-25T00:50", "2026-10-25T01:10"]
    said = live(tmp_path, [(at, "Europe/Oslo") for at in (evening, *night, "2026-10-25T01:40")])
    tally.hit()
    assert said["times"] == ["22:00", "02:30", "02:50", "02:10", "02:40"]
    assert said["offsets"] == [120, 120, 120, 60, 60]
    assert said["listed"] == said["written"]
    assert {day for _, day in said["listed"]} == {"2026-10-24"}, "the night belongs to the day before"


@pytest.mark.row(28)
def test_when_summer_time_begins_the_hour_that_is_missing_harms_nothing(tmp_path: Path, tally: Tally) -> None:
    moments = ["2026-03-28T22:00", "2026-03-29T00:50", "2026-03-29T01:10", "2026-03-29T02:30"]
    said = live(tmp_path, [(at, "Europe/Oslo") for at in moments])
    tally.hit()
    assert said["times"] == ["23:00", "01:50", "03:10", "04:30"]
    assert said["listed"] == said["written"]
    assert [day for _, day in said["listed"]] == ["2026-03-28"] * 3 + ["2026-03-29"]


@pytest.mark.row(29)
def test_entries_stay_on_their_day_and_in_order_while_one_travels(tmp_path: Path, tally: Tally) -> None:
    journey = [
        ("2026-11-20T08:00", "Europe/Oslo"),
        ("2026-11-20T23:30", "America/New_York"),
        ("2026-11-22T11:00", "Asia/Tokyo"),
        ("2026-11-22T19:00", "Pacific/Honolulu"),  # over the date line: an earlier clock on the same day
        ("2026-11-23T12:00", "Europe/Oslo"),
    ]
    said = live(tmp_path, journey)
    tally.hit(len(journey) - 1)
    assert said["listed"] == said["written"]
    assert said["times"] == ["09:00", "18:30", "20:00", "09:00", "13:00"]
    assert [day for _, day in said["listed"]] == [
        "2026-11-20",
        "2026-11-20",
        "2026-11-22",
        "2026-11-22",
        "2026-11-23",
    ]

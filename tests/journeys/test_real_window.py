"""Journeys in a real window: a real process, real keys and clicks, and what is on the disk after.

They need an X server without a screen (Xvfb), xdotool, a session bus and what reads windows (AT-SPI).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Generator
from datetime import date, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from pypdf import PdfReader

from painapp import __version__
from painapp.demo.diary import open_demo
from painapp.demo.key_store import DemoKeyStore
from painapp.domain.entries import CheckIn, Entry, WentWell
from painapp.domain.moments import today, written_now
from painapp.system.clock import SystemClock
from painapp.vault.backups.making import back_up
from painapp.vault.backups.manifest import Reason
from painapp.vault.layout import DATABASE
from painapp.vault.vault import create_vault
from tests.journeys.computer import KEYRING, NEEDED, SmallComputer, app_command, missing
from tests.journeys.read_diary import entries_by_keyring, entries_by_passphrase
from tests.journeys.real_window import RealWindow

READ_DIARY = Path(__file__).with_name("read_diary.py")
PASSPHRASE = "sea glass lantern"
LACKING = missing(NEEDED)
LACKING_KEYRING = missing(KEYRING)

pytestmark = [
    pytest.mark.window,
    pytest.mark.slow,
    pytest.mark.skipif(bool(LACKING), reason=f"needs the Debian packages {', '.join(LACKING)}"),
]


@pytest.fixture
def computer() -> Generator[SmallComputer]:
    """A computer nobody has used yet."""
    with SmallComputer() as made:
        yield made


def test_a_first_check_in_is_still_there_after_closing_and_unlocking(computer: SmallComputer) -> None:
    computer.start_assistive_bus()
    with RealWindow(computer) as window:
        window.wait_for_title("Welcome to PainApp")
        window.see("label", "This computer has no password store", starting=True)
        window.click("password text", "Passphrase")
        window.type(PASSPHRASE)
        window.click("password text", "The same passphrase again")
        window.type(PASSPHRASE)
        window.click("push button", "Start")
        window.wait_for_title("Today")
        window.press("4")
        window.see("label", "Saved at", starting=True)
        window.click("push button", "Note")
        window.click("text", "Note")
        window.type("after the garden")
        # Closing saves what stands in a field.

    with RealWindow(computer) as window:
        window.wait_for_title("Your diary is locked")
        window.type("sea glass lamp")
        window.press("Return")
        window.see("label", "That passphrase", starting=True)
        window.press("ctrl+a")
        window.type(PASSPHRASE)
        window.press("Return")
        window.wait_for_title("Today")
        chosen = window.see("radio button", "4", within="Pain")
        assert "checked" in chosen.states

    (entry,) = entries_by_passphrase(computer.diary, PASSPHRASE)
    assert isinstance(entry, CheckIn)
    assert (entry.pain, entry.note) == (4, "after the garden")
    assert entry.at is not None
    assert entry.at.zone == "Europe/Oslo"
    assert b"garden" not in b"".join(
        file.read_bytes() for file in computer.folder.rglob("*") if file.is_file()
    )


@pytest.mark.skipif(bool(LACKING_KEYRING), reason=f"needs the Debian packages {', '.join(LACKING_KEYRING)}")
def test_the_keyring_opens_it_unasked_and_a_press_before_that_is_kept(computer: SmallComputer) -> None:
    computer.start_keyring()
    with RealWindow(computer, seen=False) as window:
        window.wait_for_title("Welcome to PainApp")
        window.press("Tab", "Return")  # from "Only me" to Start
        window.wait_for_title("Today")
        window.press("7")
        window.wait_for(lambda: _wal_size(computer) > 0, "the score is on the disk")

    with RealWindow(computer, seen=False) as window:
        # As early as there is a scale: the diary need not be open yet.
        window.wait_for_title("Today")
        window.press("3")
        window.wait_for(lambda: _wal_size(computer) > 0, "the other score is on the disk")

    (entry,) = json.loads(computer.run([sys.executable, str(READ_DIARY), str(computer.diary)]))
    assert entry["pain"] == 3
    page = computer.home / "page.pdf"
    day = entry["day"]
    computer.run(app_command("export", "--from", day, "--to", day, "--out", str(page)))
    assert "Check-in: Pain: 3 of 10" in text_of(page)
    header = json.loads((computer.diary / "vault.json").read_text(encoding="utf-8"))
    assert "keyring" in json.dumps(header)
    assert "passphrase" not in json.dumps(header)


def test_a_forgotten_day_is_added_and_marked_as_written_later(computer: SmallComputer) -> None:
    computer.start_assistive_bus()
    folder, forgotten = _demo_with_a_gap(computer)
    with RealWindow(computer, "--demo", "--demo-folder", str(folder)) as window:
        window.see("label", "Average pain of each day", starting=True)
        window.press("ctrl+2")
        window.wait_for_title("Diary")
        if forgotten.month != today(SystemClock()).month:
            window.click("push button", "Previous month")
        window.click("push button", _spoken(forgotten), starting=True)
        window.see("heading", _spoken(forgotten))
        window.click("push button", "Check-in", within=_spoken(forgotten))
        window.see("radio button", "6", within="Pain")
        window.press("6")
        window.see("label", "Saved at", starting=True)
        window.click("push button", "Done")
        # What else the day is part of, such as a flare-up of the invented person, may follow.
        window.see("push button", f"{_spoken(forgotten)}, chosen, pain 6 on average", starting=True)

    (entry,) = _of_day(folder, forgotten)
    assert isinstance(entry, CheckIn)
    assert entry.pain == 6
    assert entry.written_later
    assert entry.written.day == today(SystemClock())


def test_the_pages_are_saved_as_a_pdf_where_the_person_says(computer: SmallComputer) -> None:
    computer.start_assistive_bus()
    folder = computer.folder / "demo"
    file = computer.home / "Documents" / "for my coach.pdf"
    with RealWindow(computer, "--demo", "--demo-folder", str(folder)) as window:
        window.see("label", "Average pain of each day", starting=True)
        window.click("push button", "Share")
        window.wait_for_title("Share")
        window.click("push button", "Save as PDF")
        window.wait_for_title("Save as PDF")
        window.press("ctrl+a")
        window.type(str(file))
        window.press("Return")
        window.wait_for(file.exists, "the PDF is there")
        window.wait_for_title("Share")
        window.see("label", "Saved as", starting=True)

    assert file.stat().st_mode & 0o077 == 0
    text = text_of(file)
    assert text.index("Summary for my coaching call") < text.index("What went well")
    assert "Page 1 of" in text


def test_a_damaged_diary_comes_back_by_pressing_enter(computer: SmallComputer) -> None:
    computer.start_assistive_bus()
    _damaged_after_a_backup(computer)
    with RealWindow(computer) as window:
        window.wait_for_title("Your diary is locked")
        window.type(PASSPHRASE)
        window.press("Return")
        window.wait_for_title("Your diary did not open")
        window.see("label", "Your key is right, but the diary file is damaged.")
        assert "focused" in window.see("push button", "Look for a good backup").states
        window.press("Return")
        window.see("label", "It holds 1 entry.")
        window.press("Return")
        window.wait_for_title("Today")
        window.see("label", "Your diary is open again.", starting=True)

    (entry,) = entries_by_passphrase(computer.diary, PASSPHRASE)
    assert isinstance(entry, WentWell)
    assert entry.text == "stayed two hours"


def text_of(pdf: Path) -> str:
    """The text of a PDF in the order it is read out."""
    text = "\n".join(page.extract_text() for page in PdfReader(pdf).pages)
    return text.replace("\N{NO-BREAK SPACE}", " ")


def _wal_size(computer: SmallComputer) -> int:
    """How much was written since the diary was opened; closing it well folds this file into the other."""
    file = computer.diary / "diary.db-wal"
    return file.stat().st_size if file.exists() else 0


def _demo_with_a_gap(computer: SmallComputer) -> tuple[Path, date]:
    """Make the demo's diary; return its folder and the latest day on which nothing was written."""
    folder = computer.folder / "demo"
    now = today(SystemClock())
    with open_demo(folder / "diary", SystemClock()) as vault:
        written = {entry.day for entry in vault.diary.between(now - timedelta(days=89), now)}
    return folder, next(day for back in range(1, 60) if (day := now - timedelta(days=back)) not in written)


def _damaged_after_a_backup(computer: SmallComputer) -> None:
    """Leave a diary of one entry, its backup, and damage at the beginning of the file."""
    clock = SystemClock()
    entry = WentWell(id=uuid4(), day=today(clock), written=written_now(clock), text="stayed two hours")
    with create_vault(computer.diary, clock, passphrase=PASSPHRASE, app_version=__version__) as vault:
        vault.diary.record(entry)
        back_up(vault, computer.diary.parent / "backups", Reason.DAILY, clock)
    database = computer.diary / DATABASE
    data = bytearray(database.read_bytes())
    data[200:400] = bytes(200)
    database.write_bytes(data)


def _of_day(folder: Path, day: date) -> list[Entry]:
    """The entries of a day of the demo's diary."""
    entries = entries_by_keyring(folder / "diary", DemoKeyStore(folder / "diary"))
    return [one for one in entries if one.day == day]


def _spoken(day: date) -> str:
    """A day as the British say it, for example "Wednesday 18 November"."""
    return f"{day:%A} {day.day} {day:%B}"

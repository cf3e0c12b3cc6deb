"""The diary's own journeys in a real window, each by keys, by pointer and by assistive technology alone.

The usual check-in with its details, a full evening, a forgotten week, a flare-up, something else followed.
Each runs in one of the three ways, and in all of them with `--long`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple, TypeVar
from uuid import uuid4

import pytest

from painapp import __version__
from painapp.demo.key_store import DemoKeyStore
from painapp.domain.entries import (
    Activity,
    CheckIn,
    Entry,
    FlareUp,
    LookBack,
    Sleep,
    Tracked,
    WentWell,
)
from painapp.domain.moments import today, written_now
from painapp.system.clock import SystemClock
from painapp.vault.vault import create_vault
from tests.journeys.computer import NEEDED, SmallComputer, missing
from tests.journeys.hands import Assistive, Hands, Keys, Pointer
from tests.journeys.read_diary import entries_by_keyring
from tests.journeys.real_window import RealWindow

_E = TypeVar("_E", bound=Entry)

LACKING = missing(NEEDED)

pytestmark = [
    pytest.mark.window,
    pytest.mark.slow,
    pytest.mark.skipif(bool(LACKING), reason=f"needs the Debian packages {', '.join(LACKING)}"),
]


class Room(NamedTuple):
    """A person in front of the open window: what they see, what they use, where their diary is."""

    window: RealWindow
    hands: Hands
    folder: Path

    def leave(self) -> tuple[Entry, ...]:
        """Close the window; return what is in the diary."""
        self.window.close()
        diary = self.folder / "diary"
        return entries_by_keyring(diary, DemoKeyStore(diary))


@pytest.fixture
def computer() -> Generator[SmallComputer]:
    with SmallComputer() as made:
        made.start_assistive_bus()
        yield made


def told_to(always: type[Hands]) -> pytest.MarkDecorator:
    """A story told to these hands in every run of the tests, and to all three in the long form."""
    ways = [
        pytest.param(one, id=one.__name__.lower(), marks=[] if one is always else [pytest.mark.long])
        for one in (Keys, Pointer, Assistive)
    ]
    return pytest.mark.parametrize("room", ways, indirect=True)


@pytest.fixture
def room(request: pytest.FixtureRequest, computer: SmallComputer) -> Generator[Room]:
    """Today, with a diary that holds one check-in of yesterday."""
    folder = computer.folder / "demo"
    clock = SystemClock()
    said: dict[str, Any] = {"pain": 5, "areas": ("neck",), "helped": ("warmth",)}
    yesterday = today(clock) - timedelta(days=1)
    before = CheckIn(id=uuid4(), day=yesterday, written=written_now(clock), **said)
    with create_vault(
        folder / "diary", clock, key_store=DemoKeyStore(folder / "diary"), app_version=__version__
    ) as vault:
        vault.diary.record(before)
    hands: Callable[[RealWindow], Hands] = request.param
    with RealWindow(computer, "--demo", "--demo-folder", str(folder)) as window:
        window.wait_for_title("Today")
        window.see("push button", "A flare-up has begun")
        yield Room(window, hands(window), folder)


def of(kind: type[_E], entries: tuple[Entry, ...], day: date | None = None) -> list[_E]:
    """Return the entries of a kind, of one day (None: of today)."""
    wanted = day or today(SystemClock())
    return [one for one in entries if isinstance(one, kind) and one.day == wanted]


@told_to(Pointer)
def test_the_usual_check_in_with_its_details(room: Room) -> None:
    hands = room.hands
    hands.choose("4", within="Pain")
    room.window.see("label", "Saved at", starting=True)
    hands.press("push button", "Where it is")
    hands.press("check box", "Lower back", within="Where it is")
    hands.press("push button", "Mood, energy, stress")
    hands.choose("7", within="Mood")
    hands.press("push button", "What helped")
    hands.press("check box", "Slow breathing", within="What helped")
    hands.press("push button", "Note")
    hands.write("Note", "walked all the same")

    (entry,) = of(CheckIn, room.leave())
    assert (entry.pain, entry.areas, entry.mood) == (4, ("lower-back",), 7)
    assert (entry.helped, entry.note) == (("slow-breathing",), "walked all the same")
    assert not entry.written_later


@told_to(Keys)
def test_a_full_evening(room: Room) -> None:
    hands = room.hands
    hands.press("push button", "Look back on the day")
    hands.choose("8", within="Pain at its worst")
    hands.choose("2", within="Pain at its least")
    hands.choose("5", within="Pain on average")
    hands.press("check box", "About right", within="What I did today was")
    hands.press("push button", "How much pain got in the way")
    hands.choose("3", within="Enjoying things")
    hands.press("push button", "Done", within="Looking back on today")
    hands.press("push button", "Write it down", within="One thing that went well")
    hands.write("One thing that went well", "two hours with Jo")
    hands.press("push button", "Done")

    entries = room.leave()
    (back,) = of(LookBack, entries)
    assert (back.worst, back.least, back.average, back.suited) == (8, 2, 5, "right")
    assert back.enjoyment == 3
    assert [one.text for one in of(WentWell, entries)] == ["two hours with Jo"]


@told_to(Assistive)
def test_a_flare_up_from_its_beginning_to_its_end(room: Room) -> None:
    hands = room.hands
    hands.press("push button", "A flare-up has begun")
    room.window.see("heading", "A flare-up")
    hands.press("push button", "It has eased", within="A flare-up")
    room.window.see("push button", "A flare-up has begun")

    (entry,) = of(FlareUp, room.leave())
    assert entry.eased == entry.last_day == today(SystemClock())


@told_to(Assistive)
def test_a_forgotten_week_is_typed_back_in(room: Room) -> None:
    hands, now = room.hands, today(SystemClock())
    hands.press("push button", "Diary", within="Rooms")
    room.window.wait_for_title("Diary")
    hands.press("push button", "Paper week")
    room.window.wait_for_title("Paper week")
    hands.press("push button", "The week before")
    yesterday = now - timedelta(days=1)  # on a Monday the week that is over stands there first
    monday = yesterday - timedelta(days=yesterday.weekday() + 7)
    days = [monday, monday + timedelta(days=1)]
    for day, worst in zip(days, ("8", "6"), strict=True):
        spoken = f"{day:%A} {day.day} {day:%B}"
        hands.write(f"Pain, worst, {spoken}", worst)
        hands.write(f"Active, min, {spoken}", "20")
        hands.write(f"One thing that went well, {spoken}", "sat in the sun")

    entries = room.leave()
    for day, worst in zip(days, (8, 6), strict=True):
        (back,) = of(LookBack, entries, day)
        assert back.worst == worst
        assert back.written_later
        assert [one.minutes for one in of(Activity, entries, day)] == [20]
        assert [one.text for one in of(WentWell, entries, day)] == ["sat in the sun"]
        assert of(Sleep, entries, day) == []


@told_to(Pointer)
def test_something_of_ones_own_is_followed(room: Room) -> None:
    hands = room.hands
    hands.press("push button", "Settings")
    room.window.wait_for_title("Settings")
    hands.press("push button", "Choose what you write down")
    room.window.wait_for_title("What you write down")
    hands.press("push button", "Add one of your own")
    hands.write("What it is called", "Cups of tea")
    hands.choose("A number", within="What it holds")
    hands.press("push button", "Done")
    room.window.see("push button", "Put away", within="Cups of tea")
    hands.press("push button", "Today", within="Rooms")
    room.window.wait_for_title("Today")
    hands.write("Cups of tea", "3", within="Cups of tea")

    (entry,) = of(Tracked, room.leave())
    assert (entry.name, entry.amount) == ("Cups of tea", 3.0)

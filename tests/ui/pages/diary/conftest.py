"""The Diary room on a real vault, wired as the window wires it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from painapp.domain.entries import Activity, CheckIn, Entry, Sleep, WentWell
from painapp.domain.moments import LocalTime, Written, zone_of
from painapp.ui.pages.diary.page import DiaryPage
from tests.fixtures import *  # noqa: F403 - pytest finds fixtures by their names here
from tests.languages import PlainEnglish

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from painapp.domain.errors import ExpectedError
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault
    from tests.clocks import FixedClock

ZONE = "Europe/London"
TODAY = date(2026, 11, 22)


@dataclass
class HeardMessages:
    """Remembers what a person was told."""

    told: list[str] = field(default_factory=list[str])
    troubles: list[ExpectedError] = field(default_factory=list["ExpectedError"])
    announced: list[str] = field(default_factory=list[str])

    def tell(self, text: str) -> None:
        self.told.append(text)

    def trouble(self, error: ExpectedError) -> None:
        self.troubles.append(error)

    def announce(self, text: str) -> None:
        self.announced.append(text)


@dataclass
class Room:
    """The page with everything around it."""

    page: DiaryPage
    vault: Vault
    clock: FixedClock
    messages: HeardMessages
    went_to: list[str]

    def write(
        self, made: type[Entry], day: date = TODAY, at: str = "", late: int = 0, **values: Any
    ) -> Entry:
        """Record an entry of `day`, written `late` days after it."""
        return self.vault.diary.record(entry_of(made, day, at, late, **values))

    def show(self, width: int = 988, height: int = 840) -> None:
        """Show the page as the window does."""
        self.page.resize(width, height)
        self.page.refresh()
        self.page.show()
        self.page.activateWindow()

    def undo(self) -> None:
        """Undo as the window does."""
        self.page.leave()
        self.vault.diary.undo()


def entry_of(made: type[Entry], day: date = TODAY, at: str = "", late: int = 0, **values: Any) -> Entry:
    """Make an entry of `day`, written `late` days after it in the evening."""
    written_day = day + timedelta(days=late)
    instant = datetime.combine(written_day, time(20), zone_of(ZONE)).astimezone(UTC)
    clock = LocalTime(time.fromisoformat(at), ZONE, 0) if at else None
    written = Written(instant, ZONE, 0, written_day)
    return made(id=uuid4(), day=day, at=clock, written=written, **values)


def usual_day(day: date) -> list[Entry]:
    """A day with one of everything, the last of it written two days later."""
    return [
        entry_of(
            Sleep,
            day,
            slept_minutes=400,
            quality=3,
            into_bed=time(23, 5),
            tried_to_sleep=time(23, 30),
            awakenings=2,
            final_waking=time(7, 10),
        ),
        entry_of(CheckIn, day, "08:15", pain=6, mood=4, areas=("neck", "lower-back"), helped=("warmth",)),
        entry_of(Activity, day, "11:30", what="Walk to the corner and back", minutes=12, effort=3),
        entry_of(
            CheckIn,
            day,
            "18:42",
            late=2,
            pain=4,
            note="Sat too long at the table after lunch.\nA warm bath helped more than I thought it would.",
        ),
        entry_of(WentWell, day, "21:00", text="Stayed two hours at lunch with my sister."),
    ]


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, vault: Vault, clock: FixedClock) -> Room:
    """Return the page in front of an empty diary."""
    made = make_room(theme, vault, clock)
    qtbot.addWidget(made.page)
    made.show()
    return made


def make_room(theme: Theme, vault: Vault, clock: FixedClock) -> Room:
    """Wire a page to `vault` without showing it."""
    messages, went_to = HeardMessages(), list[str]()

    def undo() -> None:
        made.undo()

    page = DiaryPage(theme, PlainEnglish(), clock, messages, undo, went_to.append)
    made = Room(page, vault, clock, messages, went_to)
    vault.diary.subscribe(lambda _changes: page.refresh())
    page.open_diary(vault)
    return made

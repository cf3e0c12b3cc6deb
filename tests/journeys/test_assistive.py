"""A whole check-in by assistive technology alone: read and pressed through AT-SPI from another process.

No key is pressed and no mouse is moved; what cannot be found by its name and role cannot be used.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from uuid import UUID

import pytest

from painapp.demo.diary import open_demo
from painapp.demo.key_store import DemoKeyStore
from painapp.domain.entries import CheckIn
from painapp.system.clock import SystemClock
from painapp.ui.editing import OPEN_FOR
from tests.clocks import FixedClock
from tests.journeys.computer import NEEDED, SmallComputer, missing
from tests.journeys.read_diary import entries_by_keyring
from tests.journeys.reader import Element, inside, outline
from tests.journeys.real_window import RealWindow

LACKING = missing(NEEDED)

pytestmark = [
    pytest.mark.window,
    pytest.mark.slow,
    pytest.mark.skipif(bool(LACKING), reason=f"needs the Debian packages {', '.join(LACKING)}"),
]

CONTROLS = {
    "push button",
    "toggle button",
    "radio button",
    "check box",
    "text",
    "password text",
    "combo box",
    "document frame",
    "label",
    "slider",
    "spin button",
    "link",
}
READ_OR_TYPED = {"text", "password text", "document frame", "label"}
"""What is not pressed: fields, pages that the keyboard scrolls, telephone numbers that can be copied."""

ROOMS = ("Today", "Diary", "Share", "Emergency and crisis help", "Settings")


@pytest.fixture
def computer() -> Generator[SmallComputer]:
    with SmallComputer() as made:
        made.start_assistive_bus()
        yield made


@pytest.fixture
def folder(computer: SmallComputer) -> Path:
    """Where the demo's diary is. Its last check-in is too old for a press of the scale to correct it."""
    made = computer.folder / "demo"
    now = SystemClock()
    a_while_ago = FixedClock(zone=now.zone_name())
    a_while_ago.instant = now.now() - 2 * OPEN_FOR
    open_demo(made / "diary", a_while_ago, days=40).close()
    return made


@pytest.fixture
def earlier(folder: Path) -> set[UUID]:
    """The check-ins that were in the diary before the window was opened."""
    return {one.id for one in check_ins(folder)}


@pytest.fixture
def window(computer: SmallComputer, folder: Path, earlier: set[UUID]) -> Generator[RealWindow]:
    """The window with Today open; a test closes it before it looks at what is on the disk."""
    with RealWindow(computer, "--demo", "--demo-folder", str(folder)) as opened:
        opened.see("label", "Average pain of each day", starting=True)
        yield opened


def test_a_check_in_is_made_by_assistive_technology_alone(
    window: RealWindow, folder: Path, earlier: set[UUID]
) -> None:
    elements = window.elements()
    assert_pain_scale(elements)
    assert not [one for one in elements if one.name.startswith("Saved at")]

    act(window, window.see("radio button", "4", within="Pain"))
    saved = window.see("label", "Saved at", starting=True)
    assert saved.name[-5:].replace(":", "").isdigit()
    assert "checked" in window.see("radio button", "4", within="Pain").states

    act(window, window.see("push button", "Mood, energy, stress"))
    act(window, window.see("radio button", "7", within="Mood"))
    window.see("push button", "Mood 7")

    act(window, window.see("push button", "Note"))
    assert window.reader.fill_in(window.see("text", "Note"), "walked all the same")

    window.close()
    new = [one for one in check_ins(folder) if one.id not in earlier]
    assert [(one.pain, one.mood, one.note) for one in new] == [(4, 7, "walked all the same")]
    assert not new[0].written_later


def test_every_room_has_a_title_and_names_what_can_be_used(window: RealWindow) -> None:
    for room in ROOMS:
        act(window, window.see("push button", room, within="Rooms"))
        window.wait_for_title(room)
        elements = window.elements()
        marked = [one.name for one in elements if one.name in ROOMS and "checked" in one.states]
        assert marked == [room]
        elements = page_in(elements)
        headings = [one for one in elements if one.role == "heading"]
        assert headings, outline(elements)
        assert all(one.name for one in headings)
        controls = [one for one in elements if {"focusable", "enabled"} <= one.states]
        assert controls
        assert [str(one) for one in controls if not one.name] == []
        assert [str(one) for one in controls if one.role not in CONTROLS] == []
        for one in controls:
            assert "Press" in one.actions or one.role in READ_OR_TYPED, str(one)


def assert_pain_scale(elements: tuple[Element, ...]) -> None:
    """One group, called by what it asks for, with its eleven scores in order and words at its ends."""
    (group,) = [one for one in elements if one.name == "Pain" and inside(elements, one)]
    cells = [one for one in inside(elements, group) if one.role == "radio button"]
    assert [one.name for one in cells] == [str(score) for score in range(11)]
    assert cells[0].description == "No pain"
    assert cells[-1].description == "Pain as bad as you can imagine"
    assert [one.box[0] for one in cells] == sorted(one.box[0] for one in cells)


def act(window: RealWindow, element: Element) -> None:
    """Do what an element is for, as a switch or a voice does."""
    assert window.reader.act(element, "Press"), str(element)


def page_in(elements: tuple[Element, ...]) -> tuple[Element, ...]:
    """Those that are showing beside the rail."""
    (pane,) = [one for one in elements if one.role == "layered pane"]
    return inside(elements, pane)


def check_ins(folder: Path) -> list[CheckIn]:
    """Every check-in on the disk; the window must be closed."""
    entries = entries_by_keyring(folder / "diary", DemoKeyStore(folder / "diary"))
    return [one for one in entries if isinstance(one, CheckIn)]

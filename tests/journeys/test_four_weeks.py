"""Four weeks of somebody with PainApp, in a real window: from a baseline and a goal to the second call.

The computer's clock is put to each of the days; everything else is as it would be.
"""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.journeys.computer import KEYRING, NEEDED, SmallComputer, missing
from tests.journeys.real_window import LOOK_EVERY_SECONDS, RealWindow
from tests.journeys.test_real_window import text_of

if TYPE_CHECKING:
    from collections.abc import Generator

LACKING = missing(NEEDED | KEYRING | {"faketime": "faketime"})

pytestmark = [
    pytest.mark.window,
    pytest.mark.slow,
    pytest.mark.skipif(bool(LACKING), reason=f"needs the Debian packages {', '.join(LACKING)}"),
]


@pytest.fixture
def computer() -> Generator[SmallComputer]:
    """A computer nobody has used yet, with a keyring that opens the diary unasked."""
    with SmallComputer() as made:
        made.start_keyring()
        made.start_assistive_bus()
        yield made


def on(computer: SmallComputer, day: str) -> RealWindow:
    """Open the app on a day of the story, at six in the evening by its clock."""
    said = subprocess.run(["faketime", "now", "env"], capture_output=True, text=True, check=True).stdout
    library = next(line for line in said.splitlines() if line.startswith("LD_PRELOAD=")).partition("=")[2]
    computer.environment |= {
        "LD_PRELOAD": library,
        "FAKETIME": f"@{day} 18:00:00",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }
    return RealWindow(computer)


def test_from_a_baseline_and_a_goal_to_what_the_second_call_is_about(computer: SmallComputer) -> None:
    with on(computer, "2026-10-26") as window:
        begin_the_diary(window)
        find_the_baseline(window)
        set_the_goal(window)
        write_down_the_call(window, "2026-11-12")
    with on(computer, "2026-11-05") as window:
        window.wait_for_title("Today")
        window.press("8")
        window.click("push button", "A flare-up has begun")
        window.click("check box", "Partly", within="Five minutes in the garden")
        take_a_step_back(window)
    with on(computer, "2026-11-12") as window:
        window.wait_for_title("Today")
        window.press("4")
        hold_the_first_call(window)
        agree_what_to_try(window, "2026-11-26")
    with on(computer, "2026-11-22") as window:
        window.wait_for_title("Today")
        window.press("3")
        window.click("check box", "I did it", within="Slow breathing before bed")
    with on(computer, "2026-11-26") as window:
        window.wait_for_title("Today")
        say_how_it_went(window)
        text = pages(window, computer)
    told = (
        "Summary for my coaching call",
        "Could I go back to eight minutes?",
        "Slow breathing before bed",
        "Half an hour in the garden",
        "average (dots), worst (triangles)",
        "Walk: 7 min each time",
    )
    places = [text.find(one) for one in told]
    assert -1 not in places, text
    assert places == sorted(places), "in the order in which a coach reads"
    assert "Anna" not in text, "with whom the call is stands on no page"


def begin_the_diary(window: RealWindow) -> None:
    """A first start, and how it is now."""
    window.wait_for_title("Welcome to PainApp")
    window.click("push button", "Start")
    window.wait_for_title("Today")
    window.press("5")
    window.see("label", "Saved at", starting=True)


def find_the_baseline(window: RealWindow) -> None:
    """Three tries of 10, 12 and 8 minutes on three days: 10 on average, 80 per cent of which are 8."""
    window.press("ctrl+5")
    window.wait_for_title("Plan")
    window.click("push button", "Pacing", starting=True)
    window.wait_for_title("Pacing")
    window.click("check box", "No")
    window.click("text", "What I pace")
    window.type("Walk")
    window.press("Tab")
    for which, minutes, day in (
        ("First", "10", "2026-10-24"),
        ("Second", "12", "2026-10-25"),
        ("Third", "8", "2026-10-26"),
    ):
        window.click("text", f"{which} try, minutes")
        window.type(minutes)
        window.press("Tab", "Tab", "ctrl+a")
        window.type(day)
        window.press("Tab")
        window.see("push button", "Clear", within=f"Day of the {which.lower()} try")
    window.click("push button", "Begin with 8 min")


def set_the_goal(window: RealWindow) -> None:
    """A goal, with its first small step on Today."""
    window.press("ctrl+5")
    window.wait_for_title("Plan")
    window.click("push button", "Goals", starting=True)
    window.wait_for_title("Goals")
    window.click("push button", "Begin a goal")
    window.wait_for_title("A new goal")
    window.type("Half an hour in the garden")
    window.press("Tab")
    window.click("push button", "Done")
    window.wait_for_title("Half an hour in the garden")
    window.click("text", "Next small step")
    window.type("Five minutes in the garden")
    window.press("Return")
    window.see("label", "On Today")


def tick(window: RealWindow, name: str, within: str) -> None:
    """Press a choice once it stands still: what was typed above it is being saved, which moves the page."""
    places: list[tuple[int, int, int, int]] = []

    def stands_still() -> bool:
        places.append(window.see("check box", name, within=within).box)
        return places[-2:-1] == places[-1:]

    window.wait_for(stands_still, f"{name} stands still", LOOK_EVERY_SECONDS)
    window.click("check box", name, within=within)
    window.wait_for(
        lambda: "checked" in window.see("check box", name, within=within).states,
        f"{name} is ticked",
        LOOK_EVERY_SECONDS,
    )


def write_down_the_call(window: RealWindow, day: str) -> None:
    """When it is, and with whom."""
    window.press("ctrl+7")
    window.wait_for_title("Share")
    window.click("push button", "Write down a call")
    window.wait_for_title("Calls")
    window.click("text", "Day")
    window.type(day)
    window.click("text", "Time")
    window.type("1800")
    window.click("text", "With whom")
    window.type("Anna")
    window.press("Tab")
    tick(window, "Coach", "Who that is")
    tick(window, "By phone", "How")
    window.click("push button", "Done")
    window.see("label", "Thursday 12 November", starting=True)


def take_a_step_back(window: RealWindow) -> None:
    """Less for now, by the person's own press."""
    window.press("ctrl+5")
    window.wait_for_title("Plan")
    window.click("push button", "Pacing", starting=True)
    window.wait_for_title("Pacing")
    window.click("push button", "A step back", starting=True)


def hold_the_first_call(window: RealWindow) -> None:
    """Prepare one question, and tick it in the call."""
    window.click("push button", "Prepare")
    window.wait_for_title("Prepare")
    window.click("push button", "Add a question")
    window.type("Is it all right to dig?")
    window.press("Tab")
    window.click("push button", "Done")
    window.click("check box", "Ideas")
    window.click("push button", "Hold the call")
    window.wait_for_title("The call")
    window.click("check box", "Is it all right to dig?")


def agree_what_to_try(window: RealWindow, next_call: str) -> None:
    """What both agreed, and when they talk again."""
    window.click("push button", "Add something we agreed")
    window.type("Slow breathing before bed")
    window.press("Tab")
    tick(window, "Yes", "Show it on Today")
    window.click("push button", "Done")
    window.click("check box", "We read back what we agreed")
    window.click("push button", "The call is over")
    window.wait_for_title("After the call")
    window.click("text", "Day", within="The next call")
    window.type(next_call)
    window.press("Tab")


def say_how_it_went(window: RealWindow) -> None:
    """Before the second call."""
    window.click("push button", "Prepare")
    window.wait_for_title("Prepare")
    window.click("check box", "Partly", within="Slow breathing before bed")
    window.click("push button", "Add a question")
    window.type("Could I go back to eight minutes?")
    window.press("Tab")
    window.click("push button", "Done")


def pages(window: RealWindow, computer: SmallComputer) -> str:
    """Save the page for the call, and return what it says."""
    file = computer.home / "Documents" / "for Anna.pdf"
    window.click("push button", "See the page for the call")
    window.wait_for_title("Share")
    window.click("push button", "Save as PDF")
    window.wait_for_title("Save as PDF")
    window.press("ctrl+a")
    window.type(str(file))
    window.press("Return")
    window.wait_for(file.exists, "the PDF is there")
    window.see("label", "Saved as", starting=True)
    return text_of(file)

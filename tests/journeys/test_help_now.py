"""Help me now in a real window: from a cold start, by keyboard alone, read through the accessibility tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.journeys.computer import NEEDED, SmallComputer, app_command, missing, stop
from tests.journeys.real_window import RealWindow

if TYPE_CHECKING:
    from collections.abc import Generator

LACKING = missing(NEEDED)

pytestmark = [
    pytest.mark.window,
    pytest.mark.slow,
    pytest.mark.skipif(bool(LACKING), reason=f"needs the Debian packages {', '.join(LACKING)}"),
]


@pytest.fixture
def computer() -> Generator[SmallComputer]:
    """A computer nobody has used yet."""
    with SmallComputer() as made:
        made.start_assistive_bus()
        yield made


def test_somebody_in_distress_needs_one_press_and_no_eyes(computer: SmallComputer) -> None:
    with RealWindow(computer, "--help-me-now") as window:
        window.wait_for_title("Help me now")
        window.see("label", "Breathe in gently.", starting=True)
        elements = window.elements()
        buttons = {one.name for one in elements if "button" in one.role}
        assert {"Pause", "Something else", "Stop", "New or different from your usual pain?"} <= buttons
        assert not buttons & {"Settings", "Start"}, "nothing of what lies below is in the way"
        window.press("space")
        window.see("push button", "Go on")
        window.press("Escape")
        window.wait_for_title("Welcome to PainApp")
        window.press("F8")
        window.wait_for_title("Help me now")
        window.press("F1")
        window.wait_for_title("Emergency")
        # Another start asks the window that is there.
        other = computer.start("other", app_command("--help-me-now"))
        try:
            window.wait_for_title("Help me now")
            window.wait_for(lambda: other.poll() == 0, "the second start has ended by itself")
        finally:
            stop(other)
        window.press("Escape")

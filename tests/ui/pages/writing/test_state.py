"""What the page shows of trackers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from painapp.domain.trackers import READY
from painapp.system.language import QtLanguage
from painapp.ui.pages.writing.state import detail, follow_state
from tests.domain.test_trackers import own, ready

ENGLISH = QtLanguage("en", "GB", Path())


def test_each_line_says_what_is_held() -> None:
    assert detail(ready("fatigue"), ENGLISH) == "A score from 0 to 10"
    assert detail(ready("weight"), ENGLISH) == "A number, in kg"
    assert detail(own(1, unit="cups"), ENGLISH) == "A number, in cups"
    assert detail(own(1), ENGLISH) == "A number"
    assert detail(own(1, holds="length"), ENGLISH) == "A length of time"
    assert detail(own(1, holds="choice", choices=("own:green", "own:black")), ENGLISH) == "green, black"
    assert "needs words" in detail(own(1, holds="choice"), ENGLISH)


def test_the_ready_made_ones_are_always_offered_and_the_own_ones_can_be_brought_back() -> None:
    state = follow_state(
        [
            own(3, "Tea"),
            replace(ready("fog", 1), name="Haze"),
            ready("steps", 4, put_away=True),
            own(5, put_away=True),
        ],
        ENGLISH,
    )
    assert [key for key, _name in state.ready] == [one.id for one in READY]
    assert dict(state.ready)["fog"] == "Haze"
    assert state.chosen == ("fog",)
    assert [(line.name, line.first, line.last) for line in state.lines] == [
        ("Haze", True, False),
        ("Tea", False, True),
    ]
    assert [line.tracker.id.int for line in state.away] == [5]

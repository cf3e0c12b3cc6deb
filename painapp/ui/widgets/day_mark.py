"""What a calendar marks on one day: plain values, from which both the marks and the words are made."""

from __future__ import annotations

from typing import NamedTuple


class DayMark(NamedTuple):
    """What is known of one day of the calendar."""

    pain: float | None = None
    """Average pain of the day, 0 to 10, or what the strip shows in its place: see `at_worst`."""
    has_other: bool = False
    """Something was written: a dash says so where it has no mark of its own."""
    late_only: bool = False
    """All of it was written later: the mark is hollow."""
    entries: int = 0
    """How many entries there are; 0 leaves them unsaid."""
    sleep: float | None = None
    """Minutes slept."""
    activity: float | None = None
    """Minutes active."""
    at_worst: bool = False
    """`pain` is the day's worst, since no average is known."""
    worst: float | None = None
    """The day's worst pain."""
    flare_up: bool = False
    """It lies in a flare-up."""
    paused: bool = False
    """It lies in a pause."""
    said: tuple[str, ...] = ()
    """What else is said of it aloud: what the marks and shades mean, in words."""

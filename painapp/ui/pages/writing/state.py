"""What the page about writing down shows, without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.fields import side_by_side
from painapp.domain.lists import HOLDS
from painapp.domain.trackers import READY, in_order, ready_made, tracker_name, value_spec
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable

    from painapp.domain.entries import Tracker
    from painapp.domain.ports import Language


class TrackerLine(NamedTuple):
    """One tracker in a list: its name, and what it holds; `first` and `last` of those in sight."""

    tracker: Tracker
    name: str
    detail: str
    first: bool = False
    last: bool = False


class FollowState(NamedTuple):
    """The ready-made ones to press, as (id, name), those in sight in their order, and own ones put away."""

    ready: tuple[tuple[str, str], ...]
    chosen: tuple[str, ...]
    lines: tuple[TrackerLine, ...]
    away: tuple[TrackerLine, ...]


def follow_state(trackers: Iterable[Tracker], language: Language) -> FollowState:
    """Return what the card shows of these trackers."""
    everything = in_order(trackers)
    names = {one.key: tracker_name(one, language) for one in everything}
    shown = [one for one in everything if not one.put_away]
    return FollowState(
        ready=tuple((one.id, names.get(one.id) or language.text(one.name)) for one in READY),
        chosen=tuple(one.key for one in shown if one.ready),
        lines=tuple(
            _line(one, names, language)._replace(first=number == 0, last=number == len(shown) - 1)
            for number, one in enumerate(shown)
        ),
        away=tuple(
            _line(one, names, language) for one in everything if one.put_away and ready_made(one.key) is None
        ),
    )


def _line(tracker: Tracker, names: dict[str, str], language: Language) -> TrackerLine:
    return TrackerLine(tracker, names[tracker.key], detail(tracker, language))


def detail(tracker: Tracker, language: Language) -> str:
    """Say what a tracker holds: "A score from 0 to 10", "A number, in kg", "Early, Day, Late"."""
    spec = value_spec(tracker)
    if tracker.holds == "choice":
        words = [language.text(option.label) for option in spec.options]
        return side_by_side(words, language) if words else language.text(_NO_WORDS)
    held = next((language.text(one.label) for one in HOLDS if one.id == tracker.holds), "")
    if spec.unit is not None and held:
        return language.text(_IN_UNIT, held=held, unit=language.text(spec.unit))
    return held


_NO_WORDS = QT_TRANSLATE_NOOP("Writing", "It needs words to choose from before it can stand on Today.")
_IN_UNIT = QT_TRANSLATE_NOOP("Writing", "{held}, in {unit}")

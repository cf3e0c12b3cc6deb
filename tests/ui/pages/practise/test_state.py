"""What Practise knows and says, below Qt."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from painapp.content.exercises import load_exercises
from painapp.domain.entries import Conditions, Entry, Practice
from painapp.domain.practising import MOMENTS, Wanted
from painapp.domain.settings import Settings
from painapp.ui.knowing import knowing
from painapp.ui.pages.practise.state import ICONS, did_it_help, length_said, positions_said, practise_state
from tests.domain.examples import DAY, check_in, number_id, written
from tests.languages import PlainEnglish

EXERCISES = load_exercises(Path(__file__).parents[4] / "resources" / "exercises", "en")
ENGLISH = PlainEnglish()


class Kept:
    """A diary of a few entries."""

    def __init__(self, *entries: Entry, favourites: tuple[str, ...] = ()) -> None:
        self._entries = entries
        self.settings = Settings(favourites=favourites)

    def all_of(self, kind: type[Entry]) -> tuple[Entry, ...]:
        return tuple(one for one in self._entries if type(one) is kind)

    def between(self, first: Any, last: Any, kinds: Any) -> tuple[Entry, ...]:
        return tuple(one for one in self._entries if type(one) in kinds and first <= one.day <= last)


def conditions(**values: Any) -> Conditions:
    return Conditions(id=number_id(90), day=DAY, written=written(), **values)


def knows(*entries: Entry, favourites: tuple[str, ...] = ()) -> Any:
    kept: Any = Kept(*entries, favourites=favourites)
    return knowing(kept, EXERCISES, DAY)


def test_small_efforts_alone_count_while_the_rest_is_unanswered() -> None:
    found = knows(conditions(small_efforts="yes"))
    assert (found.named, found.known.answered, found.known.small_efforts) == ({"effort"}, False, True)
    assert {"walk-with-pauses", "standing-stretches"} <= found.known.aside
    assert knows().named is None
    assert knows(conditions(none_of_these=True)).known.answered


@pytest.mark.parametrize(("days", "sore"), [(0, {"neck"}), (2, {"neck"}), (3, set[str]())])
def test_what_hurt_lately_comes_from_the_last_check_in_that_says_so(days: int, sore: set[str]) -> None:
    said = check_in(pain=5, day=DAY - timedelta(days=days), areas=("neck",))
    assert knows(said, check_in(pain=3, day=DAY)).sore == sore


def test_of_two_check_ins_the_later_one_says_what_hurts() -> None:
    earlier = check_in(pain=5, day=DAY - timedelta(days=1), areas=("neck",))
    later = check_in(pain=5, day=DAY, areas=("chest",))
    assert knows(earlier, later).sore == {"chest"}


def test_what_is_set_aside_comes_with_its_reason_only() -> None:
    state = practise_state(EXERCISES, Wanted(), knows(conditions(named=("lungs", "trauma"))), ENGLISH)
    scan = next(row for row in state.aside if row.id == "body-scan")
    assert scan.more.startswith("It asks you to turn to your body")
    assert "lying flat" not in scan.more
    assert scan.spoken.startswith("Body scan. ")


@pytest.mark.parametrize("moment", [one.id for one in MOMENTS])
@pytest.mark.parametrize("minutes", [1, 3, 5, 10, 20])
def test_somebody_new_finds_a_way_outward_whatever_they_ask(moment: str, minutes: int) -> None:
    state = practise_state(EXERCISES, Wanted(minutes, moment), knows(), ENGLISH)
    by_id = {one.id: one for one in EXERCISES}
    assert state.others
    if minutes < 20 and moment != "before-moving":
        assert any(by_id[row.id].outward or by_id[row.id].kind == "imagery" for row in state.others)


def test_a_time_asked_for_is_the_only_length_shown() -> None:
    (slow,) = (one for one in EXERCISES if one.id == "slow-breathing")
    assert length_said(slow.lengths, ENGLISH) == "1 to 10 min"
    assert positions_said(slow, ENGLISH) == "sitting, lying or standing"
    state = practise_state(EXERCISES, Wanted(5), knows(), ENGLISH)
    assert all(row.facts.startswith(("5 min", "3 min")) for row in state.others)
    assert set(ICONS) == {one.kind for one in EXERCISES}


def done(number: int, days_ago: int = 0, **values: Any) -> Practice:
    given = {"exercise": "slow-breathing", "title": "Slow breathing", "minutes": 5, **values}
    return Practice(id=number_id(number), day=DAY - timedelta(days=days_ago), written=written(), **given)


def test_higher_is_told_as_plainly_as_lower() -> None:
    worse = {"tension_before": 3, "tension_after": 5}
    assert did_it_help([done(1, **worse), done(2, **worse)], DAY, ENGLISH) == (
        "Done 2 times, 10 min in all.",
        "Tension, rated 2 times: lower after in 0, the same in 0, higher in 2.",
    )
    assert did_it_help([done(1)], DAY, ENGLISH)[-1].startswith("Rate tension or pain")
    assert did_it_help([], DAY, ENGLISH) == ()


def test_the_last_four_weeks_are_told_beside_all() -> None:
    better = {"pain_before": 6, "pain_after": 4}
    lines = did_it_help([done(1, 28, **better), done(2, 27, **better), done(3, 1)], DAY, ENGLISH)
    assert lines[-1] == "In the last four weeks: 2 times, 1 rated, pain lower in 1."

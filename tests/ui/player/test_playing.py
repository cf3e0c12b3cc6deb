"""Where an exercise stands, from a clock alone: every script, every frame rate, every gesture."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from painapp.content.exercise import Breath
from painapp.content.exercises import load_exercises
from painapp.ui.player.playing import LONGEST_STAY_MS, SLEPT_SECONDS, Choices, Playing

if TYPE_CHECKING:
    from painapp.content.exercise import Exercise

FOLDER = Path(__file__).parents[3] / "resources" / "exercises"
EXERCISES = {one.id: one for one in load_exercises(FOLDER, "en")}
CYCLE = 10
"""Seconds of one slow breath, in 4 and out 6."""


class Clock:
    """Seconds that a test lets pass."""

    def __init__(self) -> None:
        self.now = 5000.0

    def __call__(self) -> float:
        return self.now


class Played:
    """An exercise that has begun."""

    def __init__(self, exercise: str = "slow-breathing", **choices: object) -> None:
        self.clock = Clock()
        made: Exercise = EXERCISES[exercise]
        minutes = choices.pop("minutes", made.lengths[0])
        self.playing = Playing(made, Choices(minutes, **choices), self.clock)  # type: ignore[arg-type]
        self.playing.play()

    def wait(self, seconds: float, frame: float = 0.5) -> None:
        """Let so many seconds go by, with a look each frame."""
        end = self.clock.now + seconds
        while self.clock.now < end:
            self.clock.now = min(end, self.clock.now + frame)
            self.playing.look()

    def go_to(self, doing: str, phase: str = "") -> None:
        """Let it come to the first step of a kind (and a phase of it)."""
        while self.playing.moment.step.doing != doing or (phase and self.playing.moment.phase != phase):
            assert self.playing.state == "playing", f"never came to {doing}"
            self.wait(0.25, 0.25)


@pytest.fixture
def slow() -> Played:
    """Return slow breathing, three minutes of it."""
    return Played(minutes=3)


@pytest.mark.parametrize("id_", EXERCISES)
def test_every_exercise_plays_to_its_end_at_every_length(id_: str) -> None:
    for minutes in EXERCISES[id_].lengths:
        played = Played(id_, minutes=minutes)
        playing, began = played.playing, played.clock.now
        seen: list[int] = []
        before = -1.0
        while playing.state == "playing":
            moment = playing.moment
            if not seen or seen[-1] != moment.index:
                seen.append(moment.index)
            assert before <= moment.at_ms <= moment.total_ms
            assert 0 <= moment.share <= 1
            assert 0 <= moment.breath <= 1
            assert 0 <= moment.way <= 1
            assert 1 <= moment.number <= moment.numbers
            assert moment.count >= 1
            assert moment.count <= max(moment.of, 1)
            before = moment.at_ms
            played.wait(0.5)
        assert playing.state == "ended"
        assert seen == list(range(len(playing.steps))), "a step was not shown"
        assert abs(played.clock.now - began - minutes * 60) <= 1
        assert playing.done_seconds == pytest.approx(minutes * 60, abs=0.001)


FRAMES = st.lists(st.floats(0.001, 4.9), min_size=130, max_size=300)


@settings(max_examples=12)
@given(FRAMES)
def test_ten_minutes_do_not_drift_whatever_the_frame_rate(frames: list[float]) -> None:
    played = Played(minutes=10)
    began = played.clock.now
    for frame in frames:
        played.clock.now += frame
        moment = played.playing.look()
        passed = played.clock.now - began
        if played.playing.state == "ended":
            assert passed >= 600
            return
        assert abs(moment.at_ms / 1000 - passed) < 0.0001
        # And the breath that is drawn is the one of the clock, to the millisecond.
        into = (passed * 1000 - moment.step.start) % (CYCLE * 1000)
        if moment.phase == "in":
            assert moment.share == pytest.approx(into / 4000, abs=0.0005)
        elif moment.phase == "out":
            assert moment.share == pytest.approx((into - 4000) / 6000, abs=0.0005)


def test_a_breath_fills_and_empties_gently(slow: Played) -> None:
    full: list[float] = []
    for _ in range(100):
        full.append(slow.playing.moment.breath)
        slow.wait(0.1, 0.1)
    assert full[0] == 0
    assert max(full) == pytest.approx(1, abs=0.001)
    assert full.index(max(full)) == 40
    assert full[:41] == sorted(full[:41])
    assert full[40:] == sorted(full[40:], reverse=True)
    assert max(abs(one - next_) for one, next_ in pairwise(full)) < 0.05


def test_a_held_breath_stands_still() -> None:
    box = Played("box-breathing", minutes=3)
    box.go_to("breathe", "full")
    assert box.playing.moment.breath == 1
    box.go_to("breathe", "empty")
    assert box.playing.moment.breath == 0


def test_a_pause_takes_nothing_and_counts_for_nothing(slow: Played) -> None:
    slow.wait(13)
    slow.playing.pause()
    slow.wait(900)
    assert slow.playing.moment.at_ms == pytest.approx(13_000)
    slow.playing.play()
    slow.wait(2)
    assert slow.playing.moment.at_ms == pytest.approx(15_000)
    assert slow.playing.done_seconds == pytest.approx(15)


def test_a_computer_that_slept_has_paused(slow: Played) -> None:
    slow.wait(13)
    slow.clock.now += SLEPT_SECONDS + 0.1
    slow.playing.look()
    assert slow.playing.state == "paused"
    assert slow.playing.moment.at_ms == pytest.approx(13_000)
    assert slow.playing.done_seconds == pytest.approx(13)


def test_back_goes_to_the_beginning_of_the_step_and_then_to_the_one_before(slow: Played) -> None:
    slow.playing.skip()
    slow.wait(7)
    slow.playing.back()
    assert slow.playing.moment.at_ms == slow.playing.steps[1].start
    slow.playing.back()
    assert slow.playing.moment.at_ms == 0
    slow.playing.back()
    assert slow.playing.moment.at_ms == 0


def test_what_was_skipped_was_not_practised(slow: Played) -> None:
    slow.wait(5)
    for _ in slow.playing.steps:
        slow.playing.skip()
    assert slow.playing.state == "ended"
    assert slow.playing.done_seconds == pytest.approx(5)


def test_staying_goes_on_breathing_and_ends_with_a_whole_breath(slow: Played) -> None:
    step = slow.playing.moment.step
    slow.playing.stay_longer()
    slow.wait(step.length / 1000 + 33)
    moment = slow.playing.moment
    assert (moment.step, moment.staying, moment.of) == (step, True, 0)
    assert moment.count == step.count + 4
    assert moment.phase == "in"
    slow.playing.go_on()
    slow.wait(6.9, 0.1)
    assert slow.playing.moment.staying
    slow.wait(0.2, 0.1)
    moment = slow.playing.moment
    assert (moment.index, moment.staying, moment.phase) == (1, False, "in")
    assert moment.at_ms - moment.step.start == pytest.approx(100, abs=1)


def test_staying_in_the_last_quiet_of_a_breathing_goes_on_with_its_breath() -> None:
    played = Played(minutes=1, pace=8)
    played.go_to("listen")
    assert played.playing.moment.breath == 0
    played.wait(1)
    played.playing.stay_longer()
    played.wait(2.9, 0.1)
    assert played.playing.moment.phase == "in"
    assert played.playing.moment.phase_ms == 3000
    played.playing.go_on()
    played.wait(4.7, 0.1)
    assert played.playing.state == "ended"


def test_staying_is_left_again_before_it_began(slow: Played) -> None:
    slow.playing.stay_longer()
    slow.wait(5)
    slow.playing.go_on()
    assert not slow.playing.moment.staying
    slow.wait(175)
    assert slow.playing.state == "ended"


@pytest.mark.parametrize("id_", ["slow-breathing", "mindful-sounds"])
def test_one_stays_as_long_as_one_likes_and_nobody_all_night(id_: str) -> None:
    played = Played(id_, minutes=3)
    played.wait(30)
    played.playing.stay_longer()
    step = played.playing.moment.step
    played.wait(LONGEST_STAY_MS / 1000 - 30, 4)  # far longer than the exercise is
    assert (played.playing.moment.step, played.playing.moment.staying) == (step, True)
    assert played.playing.state == "playing"
    played.wait(65, 4)
    assert not played.playing.moment.staying
    assert played.playing.state == "playing", "what comes after it comes still"
    played.wait(180, 4)
    assert played.playing.state == "ended"
    assert played.playing.done_seconds == pytest.approx(LONGEST_STAY_MS / 1000 + 180, abs=5)


def test_nobody_is_asked_to_tense_or_move_for_longer() -> None:
    for exercise, doing in (("tense-and-let-go", "tense"), ("hips-and-legs", "move")):
        played = Played(exercise)
        played.go_to(doing)
        assert not played.playing.can_stay
        played.playing.stay_longer()
        assert not played.playing.look().staying


def test_a_hold_that_may_last_longer_stays_where_it_is() -> None:
    played = Played("back-on-a-chair", minutes=5)
    while played.playing.moment.phase != "hold" or not played.playing.moment.step.longer:
        played.wait(0.5)
    played.playing.stay_longer()
    played.wait(60)
    assert played.playing.moment.way == 1
    played.playing.go_on()
    assert played.playing.moment.step.doing == "rest"


def test_another_length_and_pace_go_on_in_the_same_step(slow: Played) -> None:
    slow.playing.skip()
    slow.wait(12)
    step = slow.playing.moment.step.step
    slow.playing.change(slow.playing.choices._replace(minutes=10))
    assert slow.playing.moment.step.step == step
    assert slow.playing.total_ms == 600_000
    slow.playing.change(slow.playing.choices._replace(pace=5))
    moment = slow.playing.moment
    assert (moment.step.step, moment.phase, moment.share) == (step, "in", 0)
    assert moment.phase_ms == 4800


def test_what_is_not_offered_changes_nothing(slow: Played) -> None:
    before = slow.playing.choices
    slow.wait(5)
    for wrong in (before._replace(minutes=4), before._replace(own=Breath(4, 0, 6, 0))):
        with pytest.raises(ValueError, match="slow-breathing"):
            slow.playing.change(wrong)
    slow.wait(1)
    assert slow.playing.choices == before
    assert slow.playing.moment.at_ms == pytest.approx(6000)


def test_a_part_left_out_is_gone_at_once_and_the_whole_is_shorter() -> None:
    played = Played("neck-and-shoulders", minutes=5)
    while not (part := played.playing.moment.step.part):
        played.wait(1)
    total = played.playing.total_ms
    played.playing.change(played.playing.choices._replace(skip=frozenset({part})))
    assert played.playing.moment.step.part != part
    assert played.playing.total_ms < total


def test_a_movement_is_shown_while_its_words_are_read() -> None:
    played = Played("hips-and-legs", minutes=5)
    ways: list[float] = []
    while played.playing.moment.phase != "words":
        if played.playing.moment.phase == "watch":
            ways.append(played.playing.moment.way)
            assert len(played.playing.moment.poses) == 2
        played.wait(0.1, 0.1)
    assert ways[0] == 0
    assert max(ways) == 1
    assert ways[-1] == pytest.approx(0, abs=0.001), "it stands still again before one begins"


def test_the_other_side_is_mirrored_and_counts_anew() -> None:
    played = Played("standing-stretches", minutes=5)
    played.go_to("move", "there")
    assert (played.playing.moment.step.side, played.playing.moment.mirrored) == ("left", False)
    while played.playing.moment.step.side != "right":
        played.wait(0.5)
    assert played.playing.moment.mirrored
    assert played.playing.moment.count == 1


def test_the_sides_and_the_rest_of_a_movement_are_one_step() -> None:
    played = Played("standing-stretches", minutes=5)
    numbers: dict[str, set[int]] = {}
    while played.playing.state == "playing":
        moment = played.playing.moment
        if moment.step.part:
            numbers.setdefault(moment.step.part, set()).add(moment.number)
        played.wait(1)
    assert numbers
    assert all(len(one) == 1 for one in numbers.values())


def test_leaving_stops_for_good(slow: Played) -> None:
    slow.wait(70)
    slow.playing.leave()
    slow.wait(10)
    slow.playing.play()
    assert slow.playing.state == "left"
    assert slow.playing.done_seconds == pytest.approx(70)


def test_a_clock_that_goes_back_takes_nothing_away(slow: Played) -> None:
    slow.wait(10)
    slow.clock.now -= 3
    assert slow.playing.look().at_ms == pytest.approx(10_000)
    assert slow.playing.done_seconds == pytest.approx(10)


def test_back_while_staying_goes_to_the_beginning_of_that_step(slow: Played) -> None:
    slow.playing.skip()
    begun = slow.playing.moment.step
    slow.wait(1)
    slow.playing.stay_longer()
    slow.playing.back()
    assert (slow.playing.moment.step, slow.playing.moment.staying) == (begun, False)


def test_what_is_beyond_the_end_was_not_practised(slow: Played) -> None:
    slow.wait(176)
    slow.wait(4.9, 4.9)  # nobody looked just then
    assert slow.playing.state == "ended"
    assert slow.playing.done_seconds == pytest.approx(180)
    slow.playing.leave()
    assert slow.playing.state == "ended"


def test_what_is_over_of_a_late_look_after_staying_is_of_what_comes_next() -> None:
    coarse = Played(minutes=3)
    coarse.go_to("breathe")
    coarse.playing.stay_longer()
    step = coarse.playing.moment.step
    coarse.wait(step.length / 1000 + 2.5)  # a few breaths more than there are
    before = coarse.playing.moment
    coarse.playing.go_on()
    breath_left = (before.phase_ms * (1 - before.share) + (6000 if before.phase == "in" else 0)) / 1000
    coarse.wait(breath_left - 0.5)
    coarse.wait(2.0, 2.0)
    assert not coarse.playing.moment.staying
    assert coarse.playing.moment.at_ms == pytest.approx(step.end + 1500)

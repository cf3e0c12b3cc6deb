"""An exercise being played: which step and which breath it is now, worked out from a clock. No Qt.

Where it stands is never summed up from frames: it is one subtraction from the clock, so that ten minutes are
ten minutes whatever the frame rate.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from painapp.content.exercise_timeline import carried_over, timeline, total_ms
from painapp.ui.player.phases import BREATH_PHASES, Part, beaten, cycled, fullness, held, share_of, watched

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.content.exercise import Breath, Exercise, Position
    from painapp.content.exercise_timeline import Step
    from painapp.ui.player.phases import Phase

State = Literal["ready", "playing", "paused", "ended", "left"]

SLEPT_SECONDS = 5.0
"""Nobody looked for so long: the computer slept, or stood still. The exercise has waited."""
AGAIN_MS = 3_000
"""Back goes to the beginning of the step, or within its first seconds to the step before."""
LONGEST_STAY_MS = 30 * 60_000
"""Staying ends by itself, so that a person who fell asleep has not left the diary open all night."""


class Choices(NamedTuple):
    """How an exercise is played: see `content.exercise_timeline.timeline`.

    `position` and `eyes` are values of the exercise, "" for its first position.
    """

    minutes: int
    pace: float | None = None
    skip: frozenset[str] = frozenset()
    own: Breath | None = None
    gentle: bool = False
    position: Position | Literal[""] = ""
    eyes: str = "open"


class Done(NamedTuple):
    """What was done: the id and the title of the exercise, seconds really practised, and whether it ended."""

    exercise: str
    title: str
    seconds: float
    to_the_end: bool


@dataclass(frozen=True)
class Moment:
    """What is to be shown at one moment.

    `share` is how much of the phase is over (0 to 1) and `phase_ms` how long it lasts. `count` is which
    breath or repetition it is, from 1; `of` how many there are, 0 where that is open. `number` and `numbers`
    count the steps as a person does: a movement with its sides and rest is one. `breath` is how full the
    lungs are, 0 to 1 and eased; `way` how far along a movement between its `poses` is, 0 to 1, which the
    drawing eases.
    `index` is the place of the step in the timeline. `staying`: it goes on until the person goes on.
    """

    step: Step
    index: int
    number: int
    numbers: int
    phase: Phase
    share: float
    phase_ms: int
    count: int
    of: int
    breath: float
    way: float
    poses: tuple[str, ...]
    at_ms: float
    total_ms: int
    staying: bool

    @property
    def remaining_ms(self) -> float:
        """How long it still takes, without what one stays longer."""
        return max(0.0, self.total_ms - self.at_ms)

    @property
    def mirrored(self) -> bool:
        """Whether the drawn movement is to the other side: poses are drawn to the left."""
        return self.step.side == "right"


class Playing:
    """Plays `exercise` as `choices` say; `now` gives seconds that never go back (sleep may count).

    Raises `ValueError` for choices that the exercise does not offer.
    """

    def __init__(self, exercise: Exercise, choices: Choices, now: Callable[[], float]) -> None:
        self.exercise = exercise
        self.choices = choices
        self.state: State = "ready"
        self.jumps = 0
        """How often it did not go on where it was: what is drawn may glide there."""
        self._now = now
        self._at = 0.0
        self._since = self._seen = now()
        self._done = 0.0
        self._stay: _Stay | None = None
        self._take(_timeline(exercise, choices))
        self.moment = self._moment(0.0)
        """What the last look saw."""

    # What a person does

    def play(self) -> None:
        """Begin, or go on after a pause."""
        if self.state in {"ready", "paused"}:
            self.state = "playing"
            self._since = self._seen = self._now()

    def begun(self, seconds: float) -> None:
        """Have begun so many seconds ago: another picture showed the first breath until now."""
        if self.state == "playing":
            self._since -= seconds

    def pause(self) -> None:
        """Wait here."""
        self.look()
        if self.state == "playing":
            self._stop_clock(self._seen, "paused")

    def back(self) -> None:
        """Go to the beginning of the step, or soon after that to the step before."""
        moment = self.look()
        index = moment.index
        if moment.at_ms - moment.step.start < AGAIN_MS and not moment.staying:
            index = max(0, index - 1)
        self._jump(self.steps[index].start)

    def skip(self) -> None:
        """Go to the next step; after the last one the exercise is at its end."""
        moment = self.look()
        self._jump(moment.step.end)

    def stay_longer(self) -> None:
        """Stay in this step until `go_on`: breaths go on as they are, a quiet lasts. See `can_stay`."""
        moment = self.look()
        if self.can_stay and self._stay is None and self.state in {"playing", "paused"}:
            self._stay = _Stay(moment.step, self._stay_breath(moment), self._position(self._seen))
            self.look()

    def go_on(self) -> None:
        """Stay no longer: the breath that has begun is finished first."""
        self.look()
        stay = self._stay
        if stay is None:
            return
        position = self._position(self._seen)
        if position < stay.step.end and stay.breath is stay.step.breath:
            self._stay = None
        elif stay.breath is None:
            self._stay = None
            self._jump(stay.step.end)
        else:
            cycle = sum(stay.breath)
            stay.until = stay.began + -(-(position - stay.began) // cycle) * cycle
        self.look()

    def change(self, choices: Choices) -> None:
        """Go on with other choices, in the same step. Raises `ValueError`, and then nothing changes."""
        steps = _timeline(self.exercise, choices)
        moment = self.look()
        at = carried_over(self.steps, round(moment.at_ms), steps)
        self.choices = choices
        if steps != self.steps:
            self._take(steps)
            self._jump(at)

    def leave(self) -> None:
        """Stop for good."""
        self.look()
        if self.state not in {"ended", "left"}:
            self._stop_clock(self._seen, "left")

    # What there is

    @property
    def can_stay(self) -> bool:
        """Whether one may stay longer in this step: never tensing, holding or moving for longer."""
        step = self.moment.step
        return bool(step.longer) or step.doing not in {"move", "hold", "tense"}

    @property
    def total_ms(self) -> int:
        """How long it is as chosen, in milliseconds."""
        return self._total

    @property
    def done_seconds(self) -> float:
        """How long was really practised: without pauses and without what was skipped."""
        running = self._seen - self._since if self.state == "playing" else 0.0
        return self._done + running

    def look(self) -> Moment:
        """Read the clock: see where it stands, and whether it has come to its end."""
        if self.state == "playing":
            now = self._now()
            if now - self._seen > SLEPT_SECONDS:
                self._stop_clock(self._seen, "paused")
            else:
                self._seen = max(now, self._seen)
        position = self._settled(self._position(self._seen))
        if position >= self._total and self._stay is None and self.state == "playing":
            # What is beyond the end was not practised.
            self._stop_clock(self._seen - (position - self._total) / 1000, "ended")
            position = float(self._total)
        self.moment = self._moment(position)
        return self.moment

    # The clockwork

    def _take(self, steps: tuple[Step, ...]) -> None:
        self.steps = steps
        self._total = total_ms(steps)
        self._ends = [step.end for step in steps]
        self._numbers: list[int] = []
        for index, step in enumerate(steps):
            before = steps[index - 1] if index else None
            same = before is not None and (
                (step.part != "" and step.part == before.part)
                or (step.doing in {"move", "hold", "rest"} and step.step == before.step)
            )
            self._numbers.append((self._numbers[-1] if index else 0) + (not same))

    def _position(self, now: float) -> float:
        running = (now - self._since) * 1000 if self.state == "playing" else 0.0
        return self._at + running

    def _stop_clock(self, now: float, state: State) -> None:
        self._at = self._position(now)
        self._done += max(0.0, now - self._since)
        self._since = self._seen = now
        self.state = state

    def _jump(self, at: float) -> None:
        self._stay = None
        self.jumps += 1
        self._rebase(at)
        self.look()

    def _rebase(self, at: float) -> None:
        """Be at `at` now; what was practised so far stays."""
        if self.state == "playing":
            self._done += self._seen - self._since
            self._since = self._seen
        self._at = at

    def _settled(self, position: float) -> float:
        """`position`, where staying has ended by now: as much after the step as has passed since."""
        stay = self._stay
        if stay is None:
            return position
        if position - stay.step.end > LONGEST_STAY_MS and stay.until is None:
            stay.until = position
        if stay.until is None or position < stay.until:
            return position
        after = stay.step.end + position - stay.until
        self._stay = None
        self._rebase(after)
        return after

    def _stay_breath(self, moment: Moment) -> tuple[int, int, int, int] | None:
        """The breath to stay with: the step's own, or where the picture is the breath, the one before."""
        if moment.step.breath is not None or moment.step.picture != "breath":
            return moment.step.breath
        before = (step.breath for step in reversed(self.steps[: moment.index]))
        return next((breath for breath in before if breath is not None), None)

    # From a position to what is shown

    def _moment(self, position: float) -> Moment:
        stay = self._stay
        at = min(max(position, 0.0), self._total)
        index = min(bisect_right(self._ends, at), len(self.steps) - 1)
        if stay is not None:
            index = self.steps.index(stay.step)
            at = min(at, stay.step.end)
        step = self.steps[index]
        into = position - step.start
        breath, began = step.breath, 0.0
        if stay is not None and stay.breath is not None:
            breath, began = stay.breath, (0.0 if stay.breath is step.breath else stay.began - step.start)
        part = self._part(index, into, breath, began)
        return Moment(
            step=step,
            index=index,
            number=self._numbers[index],
            numbers=self._numbers[-1],
            phase=part.phase,
            share=part.share,
            phase_ms=part.length,
            count=part.count,
            of=0 if stay is not None else part.of,
            breath=fullness(part) if breath is not None else 0.0,
            way=part.way,
            poses=part.poses,
            at_ms=at,
            total_ms=self._total,
            staying=stay is not None,
        )

    def _part(self, index: int, into: float, breath: tuple[int, int, int, int] | None, began: float) -> Part:
        step = self.steps[index]
        if breath is not None:
            cycles = step.count if breath is step.breath else 0
            return cycled(BREATH_PHASES, breath, into - began, cycles, step)
        if into < step.lead:
            return Part("words", into / step.lead, step.lead, 1, step.count, 0.0, step.poses)
        staying = self._stay is not None
        if step.beat is not None:
            return beaten(step, into, staying=staying)
        if step.doing == "hold":
            return held(step, into, staying=staying)
        follows = self.steps[index + 1] if index + 1 < len(self.steps) else None
        if step.doing == "listen" and follows and follows.step == step.step and len(follows.poses) > 1:
            return watched(step, follows, into)
        phase: Phase = step.doing if step.doing in {"tense", "rest"} else "quiet"  # pyright: ignore[reportAssignmentType]
        return Part(phase, share_of(into, step.length), step.length, 1, 1, 0.0, step.poses)


class _Stay:
    """Staying in a step, from the position `began` on; `until` is where the last breath of it ends."""

    def __init__(self, step: Step, breath: tuple[int, int, int, int] | None, began: float) -> None:
        self.step = step
        self.breath = breath
        self.began = float(step.start) if breath is not None and breath is step.breath else began
        self.until: float | None = None


def _timeline(exercise: Exercise, choices: Choices) -> tuple[Step, ...]:
    return timeline(
        exercise,
        choices.minutes,
        choices.pace,
        skip=choices.skip,
        own=choices.own,
        gentle=choices.gentle,
    )

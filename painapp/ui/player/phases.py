"""Where an exercise is within one step: in which part of a breath, a repetition or a hold. Pure sums."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from painapp.content.exercise_timeline import Step

Phase = Literal[
    "quiet", "in", "full", "out", "empty", "words", "watch", "there", "stay", "back", "hold", "tense", "rest"
]

BREATH_PHASES: tuple[Phase, ...] = ("in", "full", "out", "empty")
BEAT_PHASES: tuple[Phase, ...] = ("there", "stay", "back")

RAMP_MS = 2_500
"""How long it takes to move into a hold, and out of it."""
SHOWN_MS = (1_000, 2_200, 900, 2_200, 900)
"""A movement shown while its words are read: still, there, staying, back, still."""


@dataclass(frozen=True)
class Part:
    """Where it is within one step."""

    phase: Phase
    share: float
    length: int
    count: int
    of: int
    way: float
    poses: tuple[str, ...]


def ease(share: float) -> float:
    """`share` (0 to 1) as something alive moves: slow at both ends."""
    return (1 - cos(pi * min(max(share, 0.0), 1.0))) / 2


def share_of(part: float, whole: float) -> float:
    """How much of `whole` is over, 0 to 1; a whole of nothing is over."""
    return min(max(part / whole, 0.0), 1.0) if whole else 1.0


def cycled(phases: tuple[Phase, ...], lengths: tuple[int, ...], into: float, cycles: int, step: Step) -> Part:
    """The phase of a breath or a repetition; the last one is not over until the step is."""
    cycle = sum(lengths)
    turn = int(into // cycle)
    left = into - turn * cycle
    for phase, length in zip(phases, lengths, strict=True):
        if left < length:
            return Part(phase, left / length, length, turn + 1, cycles, 0.0, step.poses)
        left -= length
    return Part(phases[-1], 1.0, lengths[-1], turn + 1, cycles, 0.0, step.poses)


def fullness(part: Part) -> float:
    """How full the lungs are, 0 to 1."""
    if part.phase == "in":
        return ease(part.share)
    return {"full": 1.0, "out": 1 - ease(part.share)}.get(part.phase, 0.0)


def beaten(step: Step, into: float, *, staying: bool) -> Part:
    """A repetition, after the words of its side; `staying`: they go on."""
    beat = step.beat or (0, 0, 0)
    over = not staying and into - step.lead >= step.count * sum(beat)
    part = cycled(BEAT_PHASES, beat, 0.0 if over else into - step.lead, step.count, step)
    if over:
        return Part("back", 1.0, beat[2], step.count, step.count, 0.0, step.poses)
    way = {"there": part.share, "stay": 1.0, "back": 1 - part.share}[part.phase]
    return Part(part.phase, part.share, part.length, part.count, part.of, way, part.poses)


def held(step: Step, into: float, *, staying: bool) -> Part:
    """A hold, into which one moves and out of it; `staying`: one stays in it."""
    length = step.length - step.lead
    inside = into - step.lead
    ramp = min(RAMP_MS, length // 3)
    left = ramp if staying else length - inside
    way = min(share_of(inside, ramp), share_of(left, ramp))
    return Part("hold", share_of(inside, length), length, 1, 1, way, step.poses)


def watched(step: Step, follows: Step, into: float) -> Part:
    """The movement is shown while its words are read, as often as it fits wholly in."""
    cycle = sum(SHOWN_MS)
    way = 0.0
    if 0 <= into < step.length // cycle * cycle:
        left = into % cycle
        still, there, staying, back, _ = SHOWN_MS
        way = share_of(left - still, there) - share_of(left - still - there - staying, back)
    return Part("watch", share_of(into, step.length), step.length, 1, 1, way, follows.poses)

"""Guided exercises: what each one is, read and checked from resources/exercises/.

Every folder there is one exercise: `exercise.toml` holds what is the same in all languages, and
`text.<language>.toml` the words; `exercises.py` reads them, `exercise_timeline.py` makes them into steps with
times. resources/exercises/README.md describes the format. Nothing here knows Qt or the diary.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import date

Kind = Literal[
    "breathing",
    "muscles",
    "body-scan",
    "mindfulness",
    "grounding",
    "imagery",
    "kindness",
    "pause",
    "movement",
]
Family = Literal["breath", "body", "senses", "imagination", "thoughts", "movement"]
Position = Literal["sitting", "lying", "standing", "walking"]
Suits = Literal["flare-up", "tense", "cant-sleep", "before-moving", "at-work", "low"]
Eyes = Literal["open", "shut"]
Doing = Literal["listen", "breathe", "tense", "release", "move", "hold", "rest"]
Side = Literal["left", "right"]
Cue = Literal["", "start", "change", "end"]
Effect = Literal["set-aside", "ask-first", "mind"]
PaceUnit = Literal["breaths", "percent"]
Picture = Literal[
    "breath", "still", "rest", "sounds", "seeing", "place", "sit", "lie", "stand", "walk", "hands"
]

KINDS: tuple[Kind, ...] = (
    "breathing",
    "muscles",
    "body-scan",
    "mindfulness",
    "grounding",
    "imagery",
    "kindness",
    "pause",
    "movement",
)
FAMILIES: tuple[Family, ...] = ("breath", "body", "senses", "imagination", "thoughts", "movement")
POSITIONS: tuple[Position, ...] = ("sitting", "lying", "standing", "walking")
SUITS: tuple[Suits, ...] = ("flare-up", "tense", "cant-sleep", "before-moving", "at-work", "low")
EYES: tuple[Eyes, ...] = ("open", "shut")
DOINGS: tuple[Doing, ...] = ("listen", "breathe", "tense", "release", "move", "hold", "rest")
SIDES: tuple[Side, ...] = ("left", "right")
CUES: tuple[Cue, ...] = ("", "start", "change", "end")
EFFECTS: tuple[Effect, ...] = ("set-aside", "ask-first", "mind")
PACE_UNITS: tuple[PaceUnit, ...] = ("breaths", "percent")
PICTURES: tuple[Picture, ...] = (
    "breath",
    "still",
    "rest",
    "sounds",
    "seeing",
    "place",
    "sit",
    "lie",
    "stand",
    "walk",
    "hands",
)


@dataclass(frozen=True, slots=True)
class Breath:
    """One breath: seconds in, held full, out, and held empty; the two holds are usually 0."""

    inward: float
    full: float
    outward: float
    empty: float

    @property
    def seconds(self) -> float:
        """How long one breath takes."""
        return self.inward + self.full + self.outward + self.empty

    @property
    def has_hold(self) -> bool:
        """Whether the breath is held anywhere."""
        return self.full > 0 or self.empty > 0


@dataclass(frozen=True, slots=True)
class OwnBreath:
    """How far one's own pattern may go: fewest and most seconds of each part of a breath."""

    inward: tuple[float, float]
    full: tuple[float, float]
    outward: tuple[float, float]
    empty: tuple[float, float]

    def allows(self, breath: Breath) -> bool:
        """Whether each part of `breath` lies within these bounds."""
        pairs = (
            (breath.inward, self.inward),
            (breath.full, self.full),
            (breath.outward, self.outward),
            (breath.empty, self.empty),
        )
        return all(low <= value <= high for value, (low, high) in pairs)


@dataclass(frozen=True, slots=True)
class Pace:
    """The paces that can be chosen, slowest first, and the script's own.

    `unit` "breaths" counts breaths a minute; "percent" compares with the speed of the script (100).
    """

    unit: PaceUnit
    usual: float
    offered: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Range:
    """From the least to the most of something: seconds of quiet, breaths, repetitions."""

    least: float
    most: float


@dataclass(frozen=True, slots=True)
class Part:
    """A part that can be left out today: a muscle group, an area of a body scan, a movement.

    `areas` are ids of `painapp.domain.areas`; when one of them hurts, the part of a muscle exercise or a body
    scan is left out unless the person wants it.
    """

    id: str
    title: str
    areas: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ScriptStep:
    """One step as written, before it has a length.

    `say` holds one text, or several used in turn when the step repeats; `lines` the short lines said at the
    start of each side of a movement. `pause` is the quiet after the words, in seconds; `count` how many
    breaths, repetitions or seconds of hold; `beat` the seconds of one repetition: there, staying, back;
    `rest` the seconds of rest after a movement. `from_minutes` and `to_minutes` say at which lengths it is
    there; `round` names the group it repeats with.
    """

    id: str
    doing: Doing
    part: str
    say: tuple[str, ...]
    lines: tuple[str, ...]
    easier: str
    longer: str
    pause: Range
    count: Range
    breath: Breath | None
    beat: tuple[float, float, float]
    sides: tuple[Side, ...]
    rest: Range
    poses: tuple[str, ...]
    picture: Picture | Literal[""]
    cue: Cue
    from_minutes: float
    to_minutes: float
    round: str

    @property
    def moving(self) -> bool:
        """Whether it is a movement: shown, done on each side, and rested from."""
        return self.doing in {"move", "hold"}


@dataclass(frozen=True, slots=True)
class Round:
    """A group of steps that repeats; `times` says how often at each length in minutes."""

    id: str
    times: dict[int, int]


@dataclass(frozen=True, slots=True)
class Caution:
    """What one condition means for an exercise, with the reason in words.

    `condition` is an id of `painapp.domain.lists.CONDITIONS`, or its `EFFORT`. "set-aside": kept
    apart from what is offered, never forbidden. "ask-first": the same, with the advice to ask someone who
    knows the person. "mind": offered, with the words beside it.
    """

    condition: str
    effect: Effect
    reason: str


@dataclass(frozen=True, slots=True)
class Source:
    """Where a statement or a figure comes from; `claim` is what it stands for, `link` is empty for a book."""

    claim: str
    work: str
    link: str


@dataclass(frozen=True, slots=True)
class Exercise:
    """One exercise, whole, in one language.

    `lengths` are the minutes it is offered in; `suits` the moments it may fit; `safe` whether it belongs to
    the few that need nothing known about the person; `notes` what everyone should know before; `gentlest`
    the id of the exercise to offer first while nothing is known, often its own; `rests` what is said in the
    rests between movements, in turn.
    """

    id: str
    language: str
    kind: Kind
    families: tuple[Family, ...]
    title: str
    purpose: str
    prepare: str
    notes: tuple[str, ...]
    lengths: tuple[int, ...]
    positions: tuple[Position, ...]
    suits: tuple[Suits, ...]
    eyes: tuple[Eyes, ...]
    safe: bool
    gentlest: str
    picture: Picture
    breath: Breath | None
    own: OwnBreath | None
    pace: Pace | None
    cautions: tuple[Caution, ...]
    parts: tuple[Part, ...]
    rounds: tuple[Round, ...]
    rests: tuple[str, ...]
    steps: tuple[ScriptStep, ...]
    sources: tuple[Source, ...]
    reviewed: date

    @property
    def outward(self) -> bool:
        """Whether attention goes to the world around rather than to the body."""
        return "senses" in self.families and "body" not in self.families and "breath" not in self.families

    def ways_to_look(self, position: Position) -> tuple[Eyes, ...]:
        """How to follow it in a position: never with the eyes shut on one's feet."""
        return ("open",) if position in {"standing", "walking"} else self.eyes

    @property
    def has_holds(self) -> bool:
        """Whether any breath in it is held."""
        breaths = [self.breath, *(step.breath for step in self.steps)]
        return any(breath is not None and breath.has_hold for breath in breaths)

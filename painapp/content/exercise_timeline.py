"""From a script and a number of minutes to steps with exact times; pure, in whole milliseconds.

Three rules, with their figures in the script: a *round* repeats as often as its table says for that length;
breaths, repetitions and holds *grow* by whole ones, in turn, as far as they may (movements only by half of
the time there is to spare); every quiet *opens* by the same part of its range, until the whole lasts exactly
what it says.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from painapp.content.exercise import Breath, Range

if TYPE_CHECKING:
    from painapp.content.exercise import Cue, Doing, Exercise, Part, Picture, ScriptStep, Side

CHARACTERS_A_SECOND = 12
"""How fast words are said: about 120 words a minute, slow and plain; no step is shorter than its words."""
HOLD_UNIT = 5_000
"""Holds grow by 5 s."""
HALF_WAY = 0.5
"""How far a movement goes in the gentle version: half of the way between its two poses."""


class DoesNotFitError(ValueError):
    """The script cannot fill or keep to this length; the message says by how much. A fault of the script."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step as it is shown and heard.

    `start` and `length` are milliseconds. `lead` is the part at the beginning in which only the words of a
    side are said, before the movement starts. `breath` holds the four parts of a breath in milliseconds and
    `beat` the three of a repetition (there, staying, back); either happens `count` times. `reach` is how far
    to go between the two `poses` (1: all the way). `easier` and `longer` are empty when not offered; `part`
    is the id of what can be left out, `title` its name, `step` the id in the script.
    """

    step: str
    part: str
    doing: Doing
    title: str
    text: str
    start: int
    length: int
    lead: int
    breath: tuple[int, int, int, int] | None
    beat: tuple[int, int, int] | None
    count: int
    side: Side | None
    poses: tuple[str, ...]
    reach: float
    picture: Picture
    cue: Cue
    easier: str
    longer: str

    @property
    def end(self) -> int:
        """When the step is over, in milliseconds from the beginning."""
        return self.start + self.length


@dataclass(slots=True)
class _Piece:
    """A step on its way to a time: what it needs, and how far it may open or grow."""

    step: Step
    fixed: int
    quiet: Range
    unit: int = 0
    most: int = 0
    twin: bool = False  # the second side of a movement grows with the first

    @property
    def least(self) -> int:
        return self.fixed + self.unit * self.step.count + round(self.quiet.least * 1000)


def say_ms(text: str) -> int:
    """How long `text` takes to be said slowly, in milliseconds; 0 for none."""
    return 400 + len(text) * 1000 // CHARACTERS_A_SECOND if text else 0


def timeline(
    exercise: Exercise,
    minutes: int,
    pace: float | None = None,
    *,
    skip: frozenset[str] = frozenset(),
    own: Breath | None = None,
    gentle: bool = False,
) -> tuple[Step, ...]:
    """The steps of `exercise` for one of its lengths, end to end, `minutes` long to the millisecond.

    `pace` is in the unit of `exercise.pace` (breaths a minute, or percent of the script's speed); `None` is
    the script's own. `skip` names parts to leave out: what is left keeps its time, so the whole becomes
    shorter and nobody does more of the rest instead. `own` is the person's own breath, where the exercise
    takes one. `gentle` gives each movement its easier way, half as far and as seldom as the script allows;
    what that saves becomes rest.

    Raises `ValueError` for a length, pace, part or breath that the exercise does not offer, and
    `DoesNotFitError` when the script is wrong.
    """
    if minutes not in exercise.lengths:
        raise ValueError(f"{exercise.id}: not offered in {minutes} minutes")
    unknown = skip - {part.id for part in exercise.parts}
    if unknown:
        raise ValueError(f"{exercise.id}: no such part {', '.join(sorted(unknown))}")
    maker = _Maker(exercise, _speed(exercise, pace), _own(exercise, own), gentle)
    pieces = maker.pieces(minutes)
    lengths = _filled(pieces, minutes * 60_000, exercise.id)
    return _placed([(one, ms) for one, ms in zip(pieces, lengths, strict=True) if one.step.part not in skip])


def total_ms(steps: tuple[Step, ...]) -> int:
    """How long the steps last together, in milliseconds; shorter than chosen when parts are left out."""
    return steps[-1].end if steps else 0


def carried_over(old: tuple[Step, ...], at: int, new: tuple[Step, ...]) -> int:
    """Where to go on in `new`, in milliseconds, when length, pace or parts change at `at` in `old`.

    It is the same step, as far into it as before; in breathing and in repetitions at the beginning of one, so
    that no breath is cut. Where the step is not there any more, it is the next one that is; else the end.
    """
    here = max((index for index, step in enumerate(old) if step.start <= at), default=0)
    for index in range(here, len(old)):
        step = old[index]
        same = [one for one in new if _key(one) == _key(step)]
        if not same:
            continue
        turn = sum(_key(one) == _key(step) for one in old[:index])
        found = same[min(turn, len(same) - 1)]
        return found.start + (_offset(step, at - step.start, found) if index == here else 0)
    return total_ms(new)


def _key(step: Step) -> tuple[str, str, str | None]:
    return (step.step, step.doing, step.side)


def _offset(step: Step, done: int, new: Step) -> int:
    cycle, again = sum(step.breath or step.beat or ()), sum(new.breath or new.beat or ())
    if not cycle:
        return min(done, new.length)
    if done < step.lead:
        return 0
    return new.lead + min((done - step.lead) // cycle, new.count - 1) * again


def _speed(exercise: Exercise, pace: float | None) -> float:
    if pace is None:
        return 1.0
    offered = exercise.pace
    if offered is None or not offered.offered[0] <= pace <= offered.offered[-1]:
        raise ValueError(f"{exercise.id}: no pace of {pace}")
    return pace / offered.usual


def _own(exercise: Exercise, own: Breath | None) -> Breath | None:
    if own is not None and (exercise.own is None or not exercise.own.allows(own)):
        raise ValueError(f"{exercise.id}: no such breath")
    return own


class _Maker:
    """Makes the pieces of one playing: which steps, how often, at what speed."""

    def __init__(self, exercise: Exercise, speed: float, own: Breath | None, gentle: bool) -> None:
        self._exercise = exercise
        self._speed = speed
        self._own = own
        self._gentle = gentle
        self._parts: dict[str, Part] = {part.id: part for part in exercise.parts}
        self._said: dict[str, int] = {}
        self._rests = 0

    def pieces(self, minutes: int) -> list[_Piece]:
        made: list[_Piece] = []
        steps = self._steps(minutes)
        last = max((at for at, step in enumerate(steps) if step.moving), default=-1)
        for at, step in enumerate(steps):
            # The last movement ends in the quiet that the script itself has there.
            made += self._movement(step, rest=at < last) if step.moving else [self._plain(step)]
        return made

    def _steps(self, minutes: int) -> list[ScriptStep]:
        there = [one for one in self._exercise.steps if one.from_minutes <= minutes <= one.to_minutes]
        times = {one.id: one.times[minutes] for one in self._exercise.rounds}
        found: list[ScriptStep] = []
        while there:
            name = there[0].round
            group = 1
            while name and group < len(there) and there[group].round == name:
                group += 1
            found += there[:group] * (times[name] if name else 1)
            there = there[group:]
        return found

    def _step(self, step: ScriptStep, text: str) -> Step:
        part = self._parts.get(step.part)
        return Step(
            step=step.id,
            part=step.part,
            doing=step.doing,
            title=part.title if part else "",
            text=text,
            start=0,
            length=0,
            lead=0,
            breath=None,
            beat=None,
            count=0,
            side=None,
            poses=step.poses,
            reach=HALF_WAY if self._gentle else 1.0,
            picture=step.picture or self._exercise.picture,
            cue=step.cue,
            easier=step.easier,
            longer=step.longer,
        )

    def _plain(self, step: ScriptStep) -> _Piece:
        turn = self._said.get(step.id, 0)
        self._said[step.id] = turn + 1
        made = self._step(step, step.say[turn % len(step.say)])
        breath = (self._own or step.breath or self._exercise.breath) if step.doing == "breathe" else None
        words = say_ms(made.text)
        if breath is None:
            return _Piece(made, words, step.pause)
        parts = tuple(
            round(one * 1000 / self._speed)
            for one in (breath.inward, breath.full, breath.outward, breath.empty)
        )
        cycle = sum(parts)
        # A breath is never cut, and its words have time within the breaths.
        least = max(round(step.count.least), -(-words // cycle))
        made = replace(made, breath=(parts[0], parts[1], parts[2], parts[3]), count=least)
        return _Piece(made, 0, Range(0, 0), cycle, max(least, round(step.count.most)))

    def _movement(self, step: ScriptStep, *, rest: bool) -> list[_Piece]:
        text = step.easier if self._gentle and step.easier else step.say[0]
        shown = replace(self._step(step, text), doing="listen", poses=step.poses[:1])
        made = [_Piece(shown, say_ms(text), step.pause)]
        for number, side in enumerate(step.sides or (None,)):
            made.append(self._side(step, number, side))
        if not rest:
            return made
        words = self._exercise.rests[self._rests % len(self._exercise.rests)]
        self._rests += 1
        still = replace(shown, doing="rest", text=words, cue="", easier="", longer="")
        # What the gentle version saves in movement becomes rest.
        room = replace(step.rest, most=step.rest.most * 2) if self._gentle else step.rest
        return [*made, _Piece(still, say_ms(words), room)]

    def _side(self, step: ScriptStep, number: int, side: Side | None) -> _Piece:
        line = step.lines[min(number, len(step.lines) - 1)]
        made = replace(self._step(step, line), lead=say_ms(line), side=side, cue="change")
        if step.doing == "hold":
            unit = HOLD_UNIT
            least, most = (round(one * 1000 / unit) for one in (step.count.least, step.count.most))
        else:
            beat = tuple(round(one * 1000 / self._speed) for one in step.beat)
            unit = sum(beat)
            least, most = round(step.count.least), round(step.count.most)
            made = replace(made, beat=(beat[0], beat[1], beat[2]))
        made = replace(made, count=least)
        return _Piece(made, made.lead, Range(0, 0), unit, least if self._gentle else most, twin=number > 0)


def _filled(pieces: list[_Piece], total: int, name: str) -> list[int]:
    """The length of each piece, together exactly `total`."""
    room = [round((piece.quiet.most - piece.quiet.least) * 1000) for piece in pieces]
    _grow(pieces, total - sum(piece.least for piece in pieces), sum(room))
    least = [piece.least for piece in pieces]
    left = total - sum(least)
    if not 0 <= left <= sum(room):
        wrong = (
            f"{-left / 1000:.1f} s too long" if left < 0 else f"{(left - sum(room)) / 1000:.1f} s too short"
        )
        raise DoesNotFitError(f"{name}: {total // 60_000} minutes: {wrong}")
    lengths: list[int] = []
    opened = given = 0
    for base, more in zip(least, room, strict=True):
        opened += more
        # What all quiets so far have together, rounded once: so the sum is exact.
        share = left * opened // sum(room) - given if left else 0
        given += share
        lengths.append(base + share)
    return lengths


def _grow(pieces: list[_Piece], left: int, room: int) -> None:
    """Give whole breaths, repetitions and holds, the smallest count first, while there is time.

    Movements leave half of the time to the quiets between them, unless these cannot take so much.
    """
    growing = [index for index, piece in enumerate(pieces) if piece.unit and not piece.twin]
    keep = left // 2 if any(pieces[index].step.doing != "breathe" for index in growing) else 0
    while growing and left > min(keep, room):
        index = min(growing, key=lambda one: (pieces[one].step.count, one))
        together = [index]
        while together[-1] + 1 < len(pieces) and pieces[together[-1] + 1].twin:
            together.append(together[-1] + 1)
        need = sum(pieces[one].unit for one in together)
        if pieces[index].step.count >= pieces[index].most or need > left:
            growing.remove(index)
            continue
        for one in together:
            pieces[one].step = replace(pieces[one].step, count=pieces[one].step.count + 1)
        left -= need


def _placed(timed: list[tuple[_Piece, int]]) -> tuple[Step, ...]:
    placed: list[Step] = []
    start = 0
    for piece, length in timed:
        placed.append(replace(piece.step, start=start, length=length))
        start += length
    return tuple(placed)

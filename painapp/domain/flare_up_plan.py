"""The flare-up plan as it is read: the one record of it, its steps, and the leaves to turn one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.entry import only_one
from painapp.domain.fields import fields_of
from painapp.domain.practice import FlareUpPlan
from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from painapp.domain.care import Medicine
    from painapp.domain.entry import Entry

FIRST_HOUR, EXERCISES, SEEK_HELP, MESSAGE = "first_hour", "exercises", "seek_help", "message"
ORDERED = frozenset({FIRST_HOUR, "way_back"})
"""The parts whose lines are steps in the person's order."""
STEPWISE = ORDERED | {"keep_doing"}
"""The parts in which each line is a thing of its own."""
SHORT_NAMES: dict[str, Words] = {
    FIRST_HOUR: QT_TRANSLATE_NOOP("FlareUpPlan", "First hour"),
    EXERCISES: QT_TRANSLATE_NOOP("FlareUpPlan", "Exercises"),
    "keep_doing": QT_TRANSLATE_NOOP("FlareUpPlan", "Keep doing"),
    "people": QT_TRANSLATE_NOOP("FlareUpPlan", "People"),
    SEEK_HELP: QT_TRANSLATE_NOOP("FlareUpPlan", "Doctor or nurse"),
    "way_back": QT_TRANSLATE_NOOP("FlareUpPlan", "Way back"),
    "early_signs": QT_TRANSLATE_NOOP("FlareUpPlan", "Early signs"),
    "sets_off": QT_TRANSLATE_NOOP("FlareUpPlan", "What sets it off"),
    MESSAGE: QT_TRANSLATE_NOOP("FlareUpPlan", "Message"),
}
"""The parts in the order of a flare-up: what is done first comes first, early signs and causes last."""


class Leaf(NamedTuple):
    """What is in sight at a time: a line of the first hour, or a whole other part of the plan.

    `part` is the field's name and `heading` its label. `step` counts from 1 in the `steps` of the first hour;
    both are 0 elsewhere. `exercises` are the ids behind `lines`, where those are exercises.
    """

    part: str
    heading: Words
    lines: tuple[str, ...]
    step: int = 0
    steps: int = 0
    exercises: tuple[str, ...] = ()


class MedicinesToday(NamedTuple):
    """What was written down as taken today, and whether the diary is asked for it at all."""

    logging: bool = False
    taken: tuple[Medicine, ...] = ()


def plan_record(entries: Iterable[Entry]) -> FlareUpPlan | None:
    """Return the one plan among `entries`; of two, after diaries came together, the latest written."""
    return only_one(entries, FlareUpPlan)


def lines_of(text: str) -> tuple[str, ...]:
    """Return the steps a text holds, one a line; empty lines say nothing."""
    return tuple(line.strip() for line in text.split("\n") if line.strip())


def from_lines(lines: Iterable[str]) -> str:
    """Return steps as the text that holds them, each on one line."""
    return "\n".join(said for line in lines if (said := " ".join(line.split())))


def leaves_of(plan: FlareUpPlan, titles: Mapping[str, str]) -> tuple[Leaf, ...]:
    """Return the leaves of a plan in the order of a flare-up: the steps of the first hour, then the rest.

    `titles` are those of the exercises there are, by id; others are left out. The message is no leaf, unless
    there is nothing else: it stands above the first. Medicines are never among them.
    """
    labels = {spec.name: spec.label for spec in fields_of(FlareUpPlan)}
    leaves: list[Leaf] = []
    for part in SHORT_NAMES:
        if part == MESSAGE:
            continue
        if part == EXERCISES:
            known = tuple(one for one in plan.exercises if one in titles)
            if known:
                names = tuple(titles[one] for one in known)
                leaves.append(Leaf(part, labels[part], names, exercises=known))
            continue
        lines = lines_of(getattr(plan, part))
        if part == FIRST_HOUR:
            steps = len(lines)
            leaves += [Leaf(part, labels[part], (line,), at, steps) for at, line in enumerate(lines, start=1)]
        elif lines:
            leaves.append(Leaf(part, labels[part], lines))
    if not leaves and plan.message:
        leaves.append(Leaf(MESSAGE, labels[MESSAGE], lines_of(plan.message)))
    return tuple(leaves)

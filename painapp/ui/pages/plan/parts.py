"""The parts of the flare-up plan as they are written: in what order, and what helps to write each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.fields import FieldSpec, fields_of
from painapp.domain.flare_up_plan import EXERCISES, STEPWISE, lines_of
from painapp.domain.practice import FlareUpPlan
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from painapp.domain.ports import Language
    from painapp.domain.words import Words

LINES_SHOWN = 2


class Part(NamedTuple):
    """One part: its field, and a line that helps to begin."""

    spec: FieldSpec
    help: Words

    @property
    def name(self) -> str:
        """The name of its field."""
        return self.spec.name

    @property
    def in_steps(self) -> bool:
        """Whether each of its lines is a thing of its own."""
        return self.name in STEPWISE


def shown_of(plan: FlareUpPlan | None, part: Part, titles: Mapping[str, str], language: Language) -> str:
    """Return the beginning of what a part says, "" where it says nothing."""
    if plan is None:
        return ""
    if part.name == EXERCISES:
        lines = tuple(titles[one] for one in plan.exercises if one in titles)
        return language.list_of(lines) if lines else ""
    lines = lines_of(getattr(plan, part.name))
    shown = "\n".join(lines[:LINES_SHOWN])
    more = len(lines) - LINES_SHOWN
    return f"{shown}\n{language.text(_MORE, count=more)}" if more > 0 else shown


_MORE = QT_TRANSLATE_NOOP("Plan", "and %n more")
_HELP: dict[str, Words] = {
    "early_signs": QT_TRANSLATE_NOOP(
        "Plan", "What you or those around you notice first: in your body, your sleep, your temper."
    ),
    "sets_off": QT_TRANSLATE_NOOP(
        "Plan", "Your own guess, to be changed whenever you like. Sometimes there is nothing to find."
    ),
    "first_hour": QT_TRANSLATE_NOOP(
        "Plan", "A few small things, one on each line, in the order you would do them."
    ),
    EXERCISES: QT_TRANSLATE_NOOP("Plan", "You can start these from your plan in one press."),
    "keep_doing": QT_TRANSLATE_NOOP(
        "Plan", "Small things that keep the day yours: a short walk, breakfast at the table."
    ),
    "people": QT_TRANSLATE_NOOP("Plan", "A name on each line, and how to reach them."),
    "seek_help": QT_TRANSLATE_NOOP(
        "Plan", "What you agreed on, or what would make you call. In your own words."
    ),
    "way_back": QT_TRANSLATE_NOOP("Plan", "Small steps for the days after, the easiest first."),
    "message": QT_TRANSLATE_NOOP("Plan", "What you would like to hear on such a day, from yourself."),
}
PARTS: tuple[Part, ...] = tuple(
    Part(spec, _HELP[spec.name]) for spec in fields_of(FlareUpPlan) if spec.name in _HELP
)
"""All but the medicines, which are never a part of the plan's steps."""

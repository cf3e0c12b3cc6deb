"""How a plan for a hard day goes into the flare-up plan: what of it is not there yet, and where it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from painapp.domain.practice import FlareUpPlan
    from painapp.domain.tools import HardDay

GOES_TO: dict[str, str] = {
    "signs": "early_signs",
    "soothes": "first_hour",
    "least": "keep_doing",
    "people": "people",
    "sentence": "message",
}
"""Field of the hard day → field of the flare-up plan. What can wait has no place there."""


def new_lines(day: HardDay, plan: FlareUpPlan | None) -> dict[str, tuple[str, ...]]:
    """Return by field of the flare-up plan the lines of `day` that do not stand there yet, in their order.

    Lines are the same whatever their capitals and the spaces around them.
    """
    found: dict[str, tuple[str, ...]] = {}
    for source, target in GOES_TO.items():
        there = {line.casefold() for line in _lines(getattr(plan, target) if plan is not None else "")}
        lines = tuple(line for line in _lines(getattr(day, source)) if line.casefold() not in there)
        if lines:
            found[target] = lines
    return found


def put_in(day: HardDay, plan: FlareUpPlan | None) -> dict[str, str]:
    """Return the fields of the flare-up plan as they are once those lines are appended; nothing is lost."""
    there = {name: (getattr(plan, name) if plan is not None else "") for name in GOES_TO.values()}
    return {
        target: "\n".join(part for part in (there[target].rstrip(), *lines) if part)
        for target, lines in new_lines(day, plan).items()
    }


def _lines(text: str) -> tuple[str, ...]:
    """The lines of a text that say something, each once."""
    kept: dict[str, str] = {}
    for line in text.splitlines():
        if line.strip():
            kept.setdefault(line.strip().casefold(), line.strip())
    return tuple(kept.values())

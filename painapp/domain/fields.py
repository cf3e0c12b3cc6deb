"""How a field of an entry describes itself: label, kind, unit, range, choices.

Forms, tables, CSV, JSON and PDF are made from these descriptions, so a new field of an entry is written
once, in its dataclass.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import time
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from painapp.domain.errors import FieldError
from painapp.domain.text import clean_line, clean_text
from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.domain.ports import Language

LONGEST_LINE = 200
LONGEST_TEXT = 200_000
OWN = "own:"


class Kind(Enum):
    """What a field holds, and so how it is asked, stored and written out."""

    SCALE = "scale"
    """Whole number from `low` to `high`, chosen by pressing it."""
    COUNT = "count"
    """Whole number from `low` to `high`, typed."""
    MINUTES = "minutes"
    """Length in whole minutes."""
    CLOCK = "clock"
    """Time of day without a date."""
    PICKS = "picks"
    """Any number of bundled choices (their ids) and own words (`own:` and the text)."""
    LINE = "line"
    """One line of text."""
    TEXT = "text"
    """Text of any length."""


@dataclass(frozen=True, slots=True)
class Option:
    """One bundled choice of a PICKS field: its stable id and its label."""

    id: str
    label: Words


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """Everything the house knows about one field of an entry."""

    name: str
    label: Words
    kind: Kind
    low: int = 0
    high: int = 0
    low_words: Words | None = None
    high_words: Words | None = None
    unit: Words | None = None
    hint: Words | None = None
    options: tuple[Option, ...] = ()
    tender: bool = False
    """Whether its form keeps a quiet way to Emergency and crisis help below it, whatever is written."""
    fold: Words | None = None
    """What the form's fold is called that the field lies behind; None is in sight from the start."""


def described(label: Words, kind: Kind, *, folded: bool = False, **more: Any) -> Any:
    """Make a dataclass field that is optional (None, "" or () when empty) and describes itself.

    `folded` puts it behind a fold of its own, called as its label. `more` are further fields of FieldSpec.
    """
    if folded:
        more["fold"] = label
    return field(default=_empty_of(kind), metadata={"described": {"label": label, "kind": kind, **more}})


@cache
def fields_of(entry_type: type[Any]) -> tuple[FieldSpec, ...]:
    """Return the described fields of an entry's class, in the order they are asked."""
    return tuple(
        FieldSpec(name=one.name, **one.metadata["described"])
        for one in fields(entry_type)
        if "described" in one.metadata
    )


def is_empty(value: object) -> bool:
    """Tell whether a field's value says nothing."""
    return value is None or value in ("", ())


def checked(spec: FieldSpec, value: Any) -> Any:
    """Return `value` as the field keeps it: text cleaned, picks without repeats, a time to the minute.

    Whatever says nothing (None, "", (), a text of spaces, an own word without letters) becomes the field's
    own empty value, so that equal entries are equal. Applying it twice changes nothing more. Raises
    FieldError when the value is of the wrong type, too long or out of range.
    """
    if is_empty(value):
        return _empty_of(spec.kind)
    if spec.kind in {Kind.SCALE, Kind.COUNT, Kind.MINUTES}:
        return _checked_number(spec, value)
    if spec.kind is Kind.CLOCK:
        if not isinstance(value, time):
            raise FieldError(spec.name, _NOT_A_TIME)
        return value.replace(second=0, microsecond=0, tzinfo=None, fold=0)
    if spec.kind is Kind.PICKS:
        if not isinstance(value, (tuple, list)):
            raise FieldError(spec.name, _NOT_TEXT)
        picks = (_checked_pick(spec, one) for one in cast("Sequence[object]", value))
        return tuple(dict.fromkeys(pick for pick in picks if pick not in {"", OWN}))
    if not isinstance(value, str):
        raise FieldError(spec.name, _NOT_TEXT)
    return _checked_text(spec, value)


def own_pick(text: str) -> str:
    """Return the pick that stands for the person's own words."""
    return OWN + clean_line(text)


def pick_label(spec: FieldSpec, pick: str, language: Language) -> str:
    """Return a pick in the person's language; own words as they were written.

    An id this version does not know (from a newer file) is shown as it is rather than dropped.
    """
    if pick.startswith(OWN):
        return pick.removeprefix(OWN)
    found = next((option for option in spec.options if option.id == pick), None)
    return language.text(found.label) if found else pick


def value_text(spec: FieldSpec, value: Any, language: Language) -> str:
    """Write a field's value the way a person reads it: "4 of 10", "6 h 40 min", "neck, lower back"."""
    if is_empty(value):
        return ""
    if spec.kind is Kind.SCALE:
        return language.text(_OF, value=value, high=spec.high)
    if spec.kind is Kind.MINUTES:
        return language.duration(value)
    if spec.kind is Kind.CLOCK:
        return language.clock_time(value)
    if spec.kind is Kind.PICKS:
        return language.list_of([pick_label(spec, one, language) for one in value])
    return str(value)


def _empty_of(kind: Kind) -> object:
    return () if kind is Kind.PICKS else "" if kind in {Kind.LINE, Kind.TEXT} else None


def _checked_number(spec: FieldSpec, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise FieldError(spec.name, _NOT_A_NUMBER)
    if not spec.low <= value <= spec.high:
        raise FieldError(spec.name, _OUT_OF_RANGE, low=spec.low, high=spec.high)
    return value


def _checked_pick(spec: FieldSpec, value: object) -> str:
    if not isinstance(value, str):
        raise FieldError(spec.name, _NOT_TEXT)
    pick = clean_line(value)
    if pick.startswith(OWN):
        pick = own_pick(pick.removeprefix(OWN))
    if len(pick) > len(OWN) + LONGEST_LINE:
        raise FieldError(spec.name, _TOO_LONG, most=LONGEST_LINE)
    return pick


def _checked_text(spec: FieldSpec, value: str) -> str:
    text, most = (
        (clean_line(value), LONGEST_LINE) if spec.kind is Kind.LINE else (clean_text(value), LONGEST_TEXT)
    )
    if len(text) > most:
        raise FieldError(spec.name, _TOO_LONG, most=most)
    return text if text.strip() else ""


_OF = QT_TRANSLATE_NOOP("Fields", "{value} of {high}")
_NOT_A_NUMBER = QT_TRANSLATE_NOOP("Fields", "This needs a whole number.")
_OUT_OF_RANGE = QT_TRANSLATE_NOOP("Fields", "This needs a number from {low} to {high}.")
_NOT_A_TIME = QT_TRANSLATE_NOOP("Fields", "This needs a time of day, like 23:20.")
_NOT_TEXT = QT_TRANSLATE_NOOP("Fields", "This needs words.")
_TOO_LONG = QT_TRANSLATE_NOOP("Fields", "This is longer than {most} characters. Make it shorter to save it.")

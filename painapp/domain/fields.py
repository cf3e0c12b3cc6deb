"""How a field of an entry describes itself: label, kind, unit, range, choices.

Forms, tables, CSV, JSON and PDF are made from these descriptions, so a new field of an entry is written
once, in its dataclass.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, fields
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from painapp.domain.errors import FieldError
from painapp.domain.sore import Sore
from painapp.domain.text import clean_line, clean_text
from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from painapp.domain.ports import Language

LONGEST_LINE = 200
LONGEST_TEXT = 200_000
OWN = "own:"
AMOUNT_DECIMALS = 3


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
    CHOICE = "choice"
    """One bundled choice (its id) or, where `own_words` says so, own words (`own:` and the text)."""
    YES_NO = "yes-no"
    """Yes, no, or not said."""
    AMOUNT = "amount"
    """Any number from `low` to `high`, with up to three decimals, in `unit`."""
    DATE = "date"
    """A date."""
    BODY = "body"
    """Sore regions of the body map, each with its own score and words (`Sore`)."""
    LINE = "line"
    """One line of text."""
    TEXT = "text"
    """Text of any length."""
    SOUND = "sound"
    """A recorded voice, as `domain/sound.py` keeps it; nothing in it is words."""


@dataclass(frozen=True, slots=True)
class Option:
    """One bundled choice of a PICKS or CHOICE field: its stable id and its label."""

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
    own_words: bool = True
    """Whether the person may add words of their own to the options."""
    of_amount: bool = False
    """Whether its value is kept as an AMOUNT, though asked as a SCALE, MINUTES or YES_NO: a tracker's."""
    ahead: bool = False
    """Whether a DATE may lie ahead: the day a pause ends, but not the day a flare-up eased."""
    asked: bool = True
    """Whether forms ask it and lists show it; the rest is what the app itself notes about the entry."""
    since: int = 1
    """The schema of the file that brought its column: those of later ones stand behind in the table."""
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
    return field(default=empty_value(kind), metadata={"described": {"label": label, "kind": kind, **more}})


@cache
def stored_fields(entry_type: type[Any]) -> tuple[FieldSpec, ...]:
    """Return the described fields in the order of their columns: as they came to the file, one by one."""
    return tuple(sorted(fields_of(entry_type), key=lambda spec: spec.since))


@cache
def asked_fields(entry_type: type[Any]) -> tuple[FieldSpec, ...]:
    """Return the fields that a form asks and a list shows, in their order."""
    return tuple(spec for spec in fields_of(entry_type) if spec.asked)


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
    return value is None or (isinstance(value, (str, tuple)) and not value)


def checked(spec: FieldSpec, value: Any) -> Any:
    """Return `value` as the field keeps it: text cleaned, picks without repeats, a time to the minute.

    Whatever says nothing (None, "", (), a text of spaces, an own word without letters) becomes the field's
    own empty value, so that equal entries are equal. Applying it twice changes nothing more. Raises
    FieldError when the value is of the wrong type, too long or out of range.
    """
    if is_empty(value):
        return empty_value(spec.kind)
    return _CHECKS[spec.kind](spec, value)


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
    whole = spec.of_amount and spec.kind is not Kind.AMOUNT
    return _TEXTS[spec.kind](spec, int(value) if whole else value, language)


def side_by_side(labels: Sequence[str], language: Language, *, parted: bool = False) -> str:
    """Write labels of choices as a list in which each may keep its capital: "Aching, Stiff".

    "Aching and Stiff" would read as a slip, and not every language may write them small. `parted` is for
    labels with commas of their own: "Left knee, front 6; Lower spine 8".
    """
    said = labels[0] if labels else ""
    for label in labels[1:]:
        said = language.text(_PARTED if parted else _BESIDE, before=said, after=label)
    return said


def empty_value(kind: Kind) -> object:
    """Return what a field of this kind holds while it says nothing: None, "" or ()."""
    # By identity: every field of every entry that is read comes along here, and enums are slow to hash.
    if kind is Kind.PICKS or kind is Kind.BODY:
        return ()
    texts = kind is Kind.LINE or kind is Kind.TEXT or kind is Kind.CHOICE or kind is Kind.SOUND
    return "" if texts else None


def _checked_number(spec: FieldSpec, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise FieldError(spec.name, _NOT_A_NUMBER)
    if not spec.low <= value <= spec.high:
        raise FieldError(spec.name, _OUT_OF_RANGE, low=spec.low, high=spec.high)
    return value


def _checked_amount(spec: FieldSpec, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise FieldError(spec.name, _NOT_AN_AMOUNT)
    if not spec.low <= value <= spec.high:
        raise FieldError(spec.name, _OUT_OF_RANGE, low=spec.low, high=spec.high)
    return round(float(value), AMOUNT_DECIMALS) + 0.0  # which makes 0 of -0


def _checked_clock(spec: FieldSpec, value: object) -> time:
    if not isinstance(value, time):
        raise FieldError(spec.name, _NOT_A_TIME)
    return value.replace(second=0, microsecond=0, tzinfo=None, fold=0)


def _checked_date(spec: FieldSpec, value: object) -> date:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise FieldError(spec.name, _NOT_A_DATE)
    return value


def _checked_yes_no(spec: FieldSpec, value: object) -> bool:
    if not isinstance(value, bool):
        raise FieldError(spec.name, _NOT_YES_OR_NO)
    return value


def _checked_choice(spec: FieldSpec, value: object) -> str:
    pick = _checked_pick(spec, value)
    return "" if pick == OWN else pick


def _checked_picks(spec: FieldSpec, value: object) -> tuple[str, ...]:
    if not isinstance(value, (tuple, list)):
        raise FieldError(spec.name, _NOT_TEXT)
    picks = (_checked_pick(spec, one) for one in cast("Sequence[object]", value))
    return tuple(dict.fromkeys(pick for pick in picks if pick not in {"", OWN}))


def _checked_body(spec: FieldSpec, value: object) -> tuple[Sore, ...]:
    """Check each region's score and words; of two for one region the last counts."""
    if not isinstance(value, (tuple, list)):
        raise FieldError(spec.name, _NOT_TEXT)
    found: dict[str, Sore] = {}
    for one in cast("Sequence[object]", value):
        if not isinstance(one, Sore) or not one.region:
            raise FieldError(spec.name, _NOT_TEXT)
        score = one.score
        if score is not None:
            score = _checked_number(spec, score)
        found[one.region] = Sore(one.region, score, _checked_picks(spec, one.words))
    return tuple(found[region] for region in sorted(found))


def _checked_pick(spec: FieldSpec, value: object) -> str:
    if not isinstance(value, str):
        raise FieldError(spec.name, _NOT_TEXT)
    pick = clean_line(value)
    if pick.startswith(OWN):
        pick = own_pick(pick.removeprefix(OWN))
    if len(pick) > len(OWN) + LONGEST_LINE:
        raise FieldError(spec.name, _TOO_LONG, most=LONGEST_LINE)
    return pick


def _checked_text(spec: FieldSpec, value: object) -> str:
    if not isinstance(value, str):
        raise FieldError(spec.name, _NOT_TEXT)
    text, most = (
        (clean_line(value), LONGEST_LINE) if spec.kind is Kind.LINE else (clean_text(value), LONGEST_TEXT)
    )
    if len(text) > most:
        raise FieldError(spec.name, _TOO_LONG, most=most)
    return text if text.strip() else ""


def _checked_sound(spec: FieldSpec, value: object) -> str:
    from painapp.domain.sound import is_sound

    if not isinstance(value, str) or not is_sound(value):
        raise FieldError(spec.name, _NOT_A_SOUND)
    return value


def _amount_text(spec: FieldSpec, value: float, language: Language) -> str:
    number = language.number(value, AMOUNT_DECIMALS)
    unit = language.text(spec.unit) if spec.unit is not None else ""
    return f"{number} {unit}" if unit else number


def _body_text(_spec: FieldSpec, value: tuple[Sore, ...], language: Language) -> str:
    from painapp.domain.body_words import sore_text

    return side_by_side([sore_text(one, language) for one in value], language, parted=True)


_TEXTS: dict[Kind, Callable[[FieldSpec, Any, Language], str]] = {
    Kind.SCALE: lambda spec, value, language: language.text(_OF, value=value, high=spec.high),
    Kind.COUNT: lambda _spec, value, _language: str(value),
    Kind.MINUTES: lambda _spec, value, language: language.duration(value),
    Kind.CLOCK: lambda _spec, value, language: language.clock_time(value),
    Kind.PICKS: lambda spec, value, language: side_by_side(
        [pick_label(spec, one, language) for one in value], language
    ),
    Kind.CHOICE: pick_label,
    Kind.YES_NO: lambda _spec, value, language: language.text(_YES if value else _NO),
    Kind.DATE: lambda _spec, value, language: language.date_full(value),
    Kind.AMOUNT: _amount_text,
    Kind.BODY: _body_text,
    Kind.LINE: lambda _spec, value, _language: value,
    Kind.TEXT: lambda _spec, value, _language: value,
    Kind.SOUND: lambda _spec, _value, _language: "",
}
_CHECKS: dict[Kind, Callable[[FieldSpec, Any], Any]] = {
    Kind.SCALE: _checked_number,
    Kind.COUNT: _checked_number,
    Kind.MINUTES: _checked_number,
    Kind.CLOCK: _checked_clock,
    Kind.PICKS: _checked_picks,
    Kind.CHOICE: _checked_choice,
    Kind.YES_NO: _checked_yes_no,
    Kind.AMOUNT: _checked_amount,
    Kind.DATE: _checked_date,
    Kind.BODY: _checked_body,
    Kind.LINE: _checked_text,
    Kind.TEXT: _checked_text,
    Kind.SOUND: _checked_sound,
}
_BESIDE = QT_TRANSLATE_NOOP("Fields", "{before}, {after}")
_PARTED = QT_TRANSLATE_NOOP("Fields", "{before}; {after}")
_OF = QT_TRANSLATE_NOOP("Fields", "{value} of {high}")
_NOT_A_NUMBER = QT_TRANSLATE_NOOP("Fields", "This needs a whole number.")
_OUT_OF_RANGE = QT_TRANSLATE_NOOP("Fields", "This needs a number from {low} to {high}.")
_NOT_AN_AMOUNT = QT_TRANSLATE_NOOP("Fields", "This needs a number.")
_NOT_A_DATE = QT_TRANSLATE_NOOP("Fields", "This needs a date.")
_NOT_YES_OR_NO = QT_TRANSLATE_NOOP("Fields", "This needs a yes or a no.")
_YES = QT_TRANSLATE_NOOP("Fields", "Yes")
_NO = QT_TRANSLATE_NOOP("Fields", "No")
_NOT_A_TIME = QT_TRANSLATE_NOOP("Fields", "This needs a time of day, like 23:20.")
_NOT_TEXT = QT_TRANSLATE_NOOP("Fields", "This needs words.")
_NOT_A_SOUND = QT_TRANSLATE_NOOP("Fields", "This needs a recording of two minutes at the most.")
_TOO_LONG = QT_TRANSLATE_NOOP("Fields", "This is longer than {most} characters. Make it shorter to save it.")

"""What an entry consists of for a summary: which of its fields go together, and into which section.

A piece is what can be left out by itself: a text, or all that an entry says in one section besides.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from painapp.domain.entries import (
    Activity,
    Belief,
    Call,
    CheckIn,
    Conditions,
    Entry,
    Expectation,
    FlareUp,
    Goal,
    GoalReview,
    HealthContact,
    LessonRead,
    LookBack,
    Medicine,
    MyStory,
    PacingPlan,
    PacingWeek,
    Pause,
    Practice,
    Question,
    Sleep,
    SmallStep,
    StepTry,
    ThingTried,
    Tracked,
    WentWell,
    WhatMatters,
)
from painapp.domain.fields import Kind, fields_of
from painapp.summary.choices import (
    ACTIVITIES,
    AGREED,
    AREAS,
    BELIEFS,
    CALL,
    CHARTS,
    CONDITIONS,
    CONTACTS,
    FLARE_UPS,
    HELPED,
    LEARNED,
    LOOK_BACK,
    MATTERS_GOALS,
    MEDICINES,
    NOTE_FIELDS,
    NOTES,
    PRACTISED,
    SET_OFF,
    STORY,
    TALK_ABOUT,
    TRIED,
    WENT_WELL,
    Section,
    section_of_value,
)

if TYPE_CHECKING:
    from collections.abc import Container

    from painapp.domain.fields import FieldSpec

_SECTION_OF_KIND: dict[type[Entry], Section] = {
    CheckIn: CHARTS,
    Sleep: CHARTS,
    Activity: ACTIVITIES,
    Practice: PRACTISED,
    StepTry: TRIED,
    Expectation: TRIED,
    GoalReview: MATTERS_GOALS,
    WentWell: WENT_WELL,
    LookBack: LOOK_BACK,
    FlareUp: FLARE_UPS,
    Pause: CHARTS,
    HealthContact: CONTACTS,
    Medicine: MEDICINES,
    Conditions: CONDITIONS,
    MyStory: STORY,
    Belief: BELIEFS,
    WhatMatters: MATTERS_GOALS,
    Goal: MATTERS_GOALS,
    SmallStep: TRIED,
    PacingPlan: TRIED,
    PacingWeek: TRIED,
    Call: CALL,
    Question: TALK_ABOUT,
    LessonRead: LEARNED,
    ThingTried: LEARNED,
}
"""Kinds that are not here are the person's own business: no summary tells a word of them."""
_SECTION_OF_FIELD: dict[tuple[type[Entry], str], Section] = {
    (CheckIn, "areas"): AREAS,
    (CheckIn, "body"): AREAS,
    (CheckIn, "words"): AREAS,
    (CheckIn, "helped"): HELPED,
    (CheckIn, "triggers"): SET_OFF,
    (LookBack, "worst"): CHARTS,
    (LookBack, "average"): CHARTS,
    (LookBack, "least"): CHARTS,
    (Call, "changed"): TALK_ABOUT,
    (Call, "need"): TALK_ABOUT,
}
_DRAWN_TOO: dict[tuple[type[Entry], str], Section] = {(Activity, "minutes"): CHARTS}
"""What a chart draws as well, where its own section is left out."""
_TOLD_OF: dict[type[Entry], tuple[str, ...]] = {
    Call: ("call_day", "number", "of_calls", "changed", "need"),
    Question: ("words", "place"),
    SmallStep: ("words", "how_often", "by_coach", "went", "went_words", "goal", "call"),
    Goal: (
        *("words", "why", "with_whom", "by_when", "much_less", "less", "hoped", "more", "much_more"),
        *("importance", "confidence", "makes_it", "matters", "standing", "standing_since"),
    ),
    PacingPlan: ("what", "days_a_week", "rest_after", "rest_for", "goal"),
    LessonRead: ("lesson", "title", "to_the_end"),
}
"""The only fields of some kinds that a summary ever tells; the rest is the person's own business."""
_COPIED_FROM: dict[tuple[type[Entry], str], str] = {
    (StepTry, "words"): "step",
    (GoalReview, "words"): "goal",
}
"""Words of another entry that one carries along: what is chosen of them there holds here."""
_NEEDED: dict[type[Entry], str] = {
    Goal: "words",
    GoalReview: "words",
    SmallStep: "words",
    StepTry: "words",
    Question: "words",
    Expectation: "what",
    PacingPlan: "what",
    Medicine: "what",
}
"""The words without which the rest of an entry says nothing: where they are left out, all of it is."""
WHOLE = (FlareUp, Pause)
"""Kinds whose days alone say something: with their days left out nothing of them may stay."""
DIFFERING = (Tracked, StepTry, SmallStep)
"""Kinds of which one entry belongs into another section than the next."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some fields of one entry that stand and fall together. `rewordable` is a single text."""

    key: str
    section: Section
    entry: Entry
    names: tuple[str, ...]
    rewordable: bool


def owner_of(entry: Entry, name: str) -> Section | None:
    """Return the section that a field belongs to; None for a kind that no summary tells of."""
    kind = type(entry)
    if isinstance(entry, Tracked):
        return NOTES if name in NOTE_FIELDS else section_of_value(entry)
    if name in NOTE_FIELDS and kind in _SECTION_OF_KIND:
        return NOTES
    return _SECTION_OF_FIELD.get((kind, name)) or _SECTION_OF_KIND.get(kind)


def may_be_told(entry: Entry) -> bool:
    """Tell whether an entry is of a kind that a summary ever tells of."""
    return type(entry) in _SECTION_OF_KIND or isinstance(entry, Tracked)


def sections_of(entry: Entry, name: str, agreed: Container[str]) -> tuple[Section, ...]:
    """Return the sections that tell a field; `agreed` holds the ids of the steps agreed last time."""
    owner = owner_of(entry, name)
    if owner is None:
        return ()
    if owner is TRIED and step_of(entry) in agreed:
        return (AGREED,)
    drawn = _DRAWN_TOO.get((type(entry), name))
    return (owner, drawn) if drawn is not None else (owner,)


def step_of(entry: Entry) -> str:
    """Return the id of the small step that an entry is or tells of, "" for none."""
    if isinstance(entry, StepTry):
        return entry.step
    return str(entry.id) if isinstance(entry, SmallStep) else ""


def words_from(entry: Entry) -> str:
    """Return the id of the entry whose words one carries along, "" for none."""
    link = _COPIED_FROM.get((type(entry), "words"))
    return getattr(entry, link) if link is not None else ""


@cache
def told_fields(kind: type[Entry]) -> tuple[FieldSpec, ...]:
    """Return the fields of a kind that a summary may tell."""
    names = _TOLD_OF.get(kind)
    specs = (spec for spec in fields_of(kind) if spec.kind is not Kind.SOUND)
    return tuple(spec for spec in specs if names is None or spec.name in names)


@cache
def needed_field(kind: type[Entry]) -> str:
    """Return the field without which an entry of a kind says nothing, "" for none."""
    return _NEEDED.get(kind, "")


def is_text(spec: FieldSpec) -> bool:
    """Tell whether a field is the person's own text, a piece of its own."""
    return spec.asked and spec.kind in {Kind.LINE, Kind.TEXT}


def key_of(entry: Entry, spec: FieldSpec, section: Section) -> str:
    """Return the key of the piece that a field is part of."""
    link = _COPIED_FROM.get((type(entry), spec.name))
    if link is not None:
        return f"{getattr(entry, link) or entry.id}:{spec.name}"
    return f"{entry.id}:{spec.name if is_text(spec) else section.id}"

"""An entry in a few words: the line a list shows, and its fields one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painapp.domain.entries import (
    Activity,
    Belief,
    Call,
    CheckIn,
    Conversation,
    Entry,
    Expectation,
    FlareUp,
    Goal,
    GoalReview,
    HealthContact,
    HowReady,
    KindVoice,
    LessonAnswer,
    LessonRead,
    LookBack,
    Medicine,
    PacingPlan,
    Pause,
    Person,
    PleasantThing,
    Practice,
    Question,
    Sleep,
    SmallStep,
    StepTry,
    ThingToTry,
    ThingTried,
    ThoughtRecord,
    Tracked,
    Tracker,
    UpOrDown,
    WentWell,
    WhatMatters,
    Worry,
)
from painapp.domain.fields import asked_fields, is_empty, pick_label, value_text
from painapp.domain.sleep import minutes_slept, sleep_figures
from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.fields import FieldSpec
    from painapp.domain.ports import Language

WRITER = "writer"
"""The field that says who else had a hand in an entry."""


def headline(entry: Entry, language: Language) -> str:
    """Return what an entry says first.

    "Pain 4 of 10", "6 h 40 min, quality 3 of 5", "Walk, 12 min", "Slow breathing, 5 min, tension 6 to 3",
    "Once round the block: Partly", "The bus, expected 7, turned out 4", "Worst pain 8 of 10, average 5",
    "3 days, worst 8 of 10", "Steps: 4,200". Its kind stands beside it wherever it is shown.
    """
    tell = _HEADLINES.get(type(entry))
    said = ", ".join(part for part in tell(entry, language) if part) if tell is not None else ""
    return said or language.text(entry.LABEL)


def details(entry: Entry, language: Language) -> list[tuple[str, str]]:
    """Return label and value of every further field that says something, and what a night adds up to.

    What the app itself notes about an entry is left out.
    """
    told = _IN_HEADLINE.get(type(entry), set())
    if isinstance(entry, ThoughtRecord):
        told = {text_in_headline(entry)}
    pairs = [_EXPECTED] if isinstance(entry, Expectation) else []
    if isinstance(entry, Practice):
        pairs = [pair for pair, _ in _BEFORE_AND_AFTER]
    told = told | {name for pair in pairs if _are_rated(entry, pair) for name in pair}
    shown = [
        _detail(spec, getattr(entry, spec.name), language)
        for spec in asked_fields(type(entry))
        if spec.name not in told and not is_empty(getattr(entry, spec.name))
    ]
    return shown + (night_figures(entry, language) if isinstance(entry, Sleep) else [])


def text_in_headline(entry: Entry) -> str:
    """Return the field of long text that the headline says, "" for none.

    Of a thought it is the other way to see it, where there is one yet, and never the thought that hurt.
    """
    if isinstance(entry, ThoughtRecord):
        return "another_way" if entry.another_way else "situation"
    return "text" if isinstance(entry, WentWell) else ""


def writer_words(entry: Entry, language: Language) -> str:
    """Say who else had a hand in an entry: "Written together with someone"; "" where nobody had."""
    writer = getattr(entry, WRITER, "")
    if not writer:
        return ""
    if writer in _WRITTEN:
        return language.text(_WRITTEN[writer])
    return language.text(_WRITTEN_OTHERWISE, how=_said(entry, WRITER, language))


def days_words(entry: FlareUp | Pause, language: Language) -> str:
    """Say how long a flare-up or a pause was: "3 days", or "since 20 November 2026" while it goes on."""
    last = entry.last_day
    if last is None:
        return language.text(_SINCE, day=language.date_full(entry.day))
    return language.text(_DAYS, count=(last - entry.day).days + 1)


def night_figures(sleep: Sleep, language: Language) -> list[tuple[str, str]]:
    """Return what a night's times add up to, "not calculated" where a part is missing.

    Empty when only the short form was used: nothing was asked, so nothing is missing.
    """
    if all(
        getattr(sleep, name) is None for name in ("into_bed", "tried_to_sleep", "final_waking", "out_of_bed")
    ):
        return []
    figures = sleep_figures(sleep)
    missing = language.text(_NOT_CALCULATED)
    return [
        (
            language.text(_IN_BED),
            missing if figures.time_in_bed is None else language.duration(figures.time_in_bed),
        ),
        (
            language.text(_ASLEEP),
            missing if figures.total_sleep is None else language.duration(figures.total_sleep),
        ),
        (
            language.text(_EFFICIENCY),
            missing
            if figures.efficiency is None
            else language.text(_PER_CENT, share=language.number(figures.efficiency)),
        ),
    ]


def _check_in(entry: CheckIn, language: Language) -> list[str]:
    return [language.text(_PAIN, pain=entry.pain)] if entry.pain is not None else []


def _sleep(entry: Sleep, language: Language) -> list[str]:
    minutes = minutes_slept(entry)
    return [
        language.duration(minutes) if minutes is not None else "",
        language.text(_QUALITY_FIRST if minutes is None else _QUALITY, quality=entry.quality)
        if entry.quality is not None
        else "",
    ]


def _activity(entry: Activity, language: Language) -> list[str]:
    return [entry.what, language.duration(entry.minutes) if entry.minutes is not None else ""]


def _practice(entry: Practice, language: Language) -> list[str]:
    rated = [
        language.text(words, before=getattr(entry, pair[0]), after=getattr(entry, pair[1]))
        for pair, words in _BEFORE_AND_AFTER
        if _are_rated(entry, pair)
    ]
    minutes = language.duration(entry.minutes) if entry.minutes is not None else ""
    return [entry.title or language.text(entry.LABEL), minutes, *rated]


def _step_try(entry: StepTry, language: Language) -> list[str]:
    return [_with_answer(entry.words, entry, "how", language)]


def _goal_review(entry: GoalReview, language: Language) -> list[str]:
    return [_with_answer(entry.words, entry, "attained", language)]


def _thing_tried(entry: ThingTried, language: Language) -> list[str]:
    return [_with_answer(entry.words, entry, "how", language)]


def _thought_record(entry: ThoughtRecord, _language: Language) -> list[str]:
    said: str = getattr(entry, text_in_headline(entry))
    return [said]


def _how_ready(entry: HowReady, language: Language) -> list[str]:
    return [_with_answer(_said(entry, "area", language), entry, "how", language)]


def _with_answer(words: str, entry: Entry, name: str, language: Language) -> str:
    """What was tried or looked at, and how it was: "Once round the block: Partly"."""
    said = _said(entry, name, language)
    return language.text(_NAMED, name=words, value=said) if words and said else words or said


def _expectation(entry: Expectation, language: Language) -> list[str]:
    what = entry.what or language.text(entry.LABEL)
    if not _are_rated(entry, _EXPECTED):
        return [what]
    return [what, language.text(_TURNED_OUT, before=entry.expected, after=entry.turned_out)]


def _are_rated(entry: Entry, pair: tuple[str, str]) -> bool:
    """Tell whether something was rated both before and after."""
    return all(getattr(entry, name) is not None for name in pair)


def _look_back(entry: LookBack, language: Language) -> list[str]:
    numbers = (
        (_WORST_FIRST, entry.worst),
        (_AVERAGE_FIRST if entry.worst is None else _AVERAGE, entry.average),
        (_LEAST_FIRST if entry.worst is None and entry.average is None else _LEAST, entry.least),
    )
    return [language.text(words, pain=number) for words, number in numbers if number is not None]


def _flare_up(entry: FlareUp, language: Language) -> list[str]:
    worst = language.text(_WORST_OF_TEN, pain=entry.worst) if entry.worst is not None else ""
    return [_lasted(entry, language), worst]


def _pause(entry: Pause, language: Language) -> list[str]:
    reason = _said(entry, "reason", language)
    return [reason, days_words(entry, language)] if reason else [_lasted(entry, language)]


def _lasted(entry: FlareUp | Pause, language: Language) -> str:
    """How long it was, where that is what is said first."""
    if entry.last_day is not None:
        return days_words(entry, language)
    return language.text(_SINCE_FIRST, day=language.date_full(entry.day))


def _medicine(entry: Medicine, _language: Language) -> list[str]:
    return [entry.what, entry.how_much]


def _health_contact(entry: HealthContact, language: Language) -> list[str]:
    return [_said(entry, "who", language)]


def _tracked(entry: Tracked, language: Language) -> list[str]:
    # Only who follows something else needs to know what that can be.
    from painapp.domain.trackers import tracked_text, tracker_name

    said = tracked_text(entry, language)
    name = tracker_name(entry, language)
    return [language.text(_NAMED, name=name, value=said) if said else name]


def _tracker(entry: Tracker, language: Language) -> list[str]:
    from painapp.domain.trackers import tracker_name

    return [tracker_name(entry, language)]


def _said(entry: Entry, name: str, language: Language) -> str:
    """Return the label of a CHOICE, or ""."""
    spec = next(one for one in asked_fields(type(entry)) if one.name == name)
    pick = getattr(entry, name)
    return pick_label(spec, pick, language) if pick else ""


def _detail(spec: FieldSpec, value: Any, language: Language) -> tuple[str, str]:
    label = _WRITER_LABEL if spec.name == WRITER else spec.label
    return language.text(label), value_text(spec, value, language)


_HEADLINES: dict[type[Entry], Callable[[Any, Language], list[str]]] = {
    CheckIn: _check_in,
    Sleep: _sleep,
    Activity: _activity,
    Practice: _practice,
    StepTry: _step_try,
    Expectation: _expectation,
    GoalReview: _goal_review,
    LessonRead: lambda entry, _language: [entry.title],
    ThingTried: _thing_tried,
    ThoughtRecord: _thought_record,
    KindVoice: lambda entry, _language: [entry.name],
    WentWell: lambda entry, _language: [entry.text],
    LookBack: _look_back,
    FlareUp: _flare_up,
    Pause: _pause,
    Medicine: _medicine,
    HealthContact: _health_contact,
    Tracked: _tracked,
    Tracker: _tracker,
    Belief: lambda entry, _language: [entry.text],
    WhatMatters: lambda entry, language: [_said(entry, "area", language)],
    Goal: lambda entry, _language: [entry.words],
    SmallStep: lambda entry, _language: [entry.words],
    PacingPlan: lambda entry, _language: [entry.what],
    Person: lambda entry, _language: [entry.name],
    Call: lambda entry, _language: [entry.who],
    Question: lambda entry, _language: [entry.words],
    HowReady: _how_ready,
    LessonAnswer: lambda entry, _language: [entry.title],
    ThingToTry: lambda entry, _language: [entry.words],
    UpOrDown: lambda entry, _language: [entry.words],
    Worry: lambda entry, _language: [entry.words],
    PleasantThing: lambda entry, _language: [entry.what],
    Conversation: lambda entry, _language: [entry.with_whom],
}
_IN_HEADLINE: dict[type[Entry], set[str]] = {
    CheckIn: {"pain"},
    Sleep: {"slept_minutes", "quality"},
    Activity: {"what", "minutes"},
    Practice: {"minutes"},
    StepTry: {"how"},
    Expectation: {"what"},
    GoalReview: {"attained"},
    ThingTried: {"how"},
    KindVoice: {"name"},
    WentWell: {"text"},
    LookBack: {"worst", "average", "least"},
    FlareUp: {"worst"},
    Pause: {"reason"},
    Medicine: {"what", "how_much"},
    HealthContact: {"who"},
    Tracked: {"amount", "chosen"},
    Tracker: {"name"},
    Belief: {"text"},
    WhatMatters: {"area"},
    Goal: {"words"},
    SmallStep: {"words"},
    PacingPlan: {"what"},
    Person: {"name"},
    Call: {"who"},
    Question: {"words"},
    HowReady: {"area", "how"},
    ThingToTry: {"words"},
    UpOrDown: {"words"},
    Worry: {"words"},
    PleasantThing: {"what"},
    Conversation: {"with_whom"},
}

_PAIN = QT_TRANSLATE_NOOP("Describing", "Pain {pain} of 10")
_QUALITY = QT_TRANSLATE_NOOP("Describing", "quality {quality} of 5")
_QUALITY_FIRST = QT_TRANSLATE_NOOP("Describing", "Quality {quality} of 5")
_WORST_FIRST = QT_TRANSLATE_NOOP("Describing", "Worst pain {pain} of 10")
_AVERAGE_FIRST = QT_TRANSLATE_NOOP("Describing", "Average pain {pain} of 10")
_LEAST_FIRST = QT_TRANSLATE_NOOP("Describing", "Least pain {pain} of 10")
_AVERAGE = QT_TRANSLATE_NOOP("Describing", "average {pain}")
_LEAST = QT_TRANSLATE_NOOP("Describing", "least {pain}")
_WORST_OF_TEN = QT_TRANSLATE_NOOP("Describing", "worst {pain} of 10")
_BEFORE_AND_AFTER: tuple[tuple[tuple[str, str], Words], ...] = (
    (
        ("tension_before", "tension_after"),
        QT_TRANSLATE_NOOP("Describing", "tension {before} to {after}"),
    ),
    (("pain_before", "pain_after"), QT_TRANSLATE_NOOP("Describing", "pain {before} to {after}")),
)
_EXPECTED = ("expected", "turned_out")
_TURNED_OUT = QT_TRANSLATE_NOOP("Describing", "expected {before}, turned out {after}")
_SINCE_FIRST = QT_TRANSLATE_NOOP("Describing", "Since {day}")
_SINCE = QT_TRANSLATE_NOOP("Describing", "since {day}")
_DAYS = QT_TRANSLATE_NOOP("Describing", "%n day(s)")
_NAMED = QT_TRANSLATE_NOOP("Describing", "{name}: {value}")
_WRITER_LABEL = QT_TRANSLATE_NOOP("Describing", "Written")
_WRITTEN: dict[str, Words] = {
    "with-someone": QT_TRANSLATE_NOOP("Describing", "Written together with someone"),
    "by-someone": QT_TRANSLATE_NOOP("Describing", "Written by someone for me"),
}
_WRITTEN_OTHERWISE = QT_TRANSLATE_NOOP("Describing", "Written: {how}")
_NOT_CALCULATED = QT_TRANSLATE_NOOP("Describing", "not calculated")
_IN_BED = QT_TRANSLATE_NOOP("Describing", "Time in bed")
_ASLEEP = QT_TRANSLATE_NOOP("Describing", "Asleep")
_EFFICIENCY = QT_TRANSLATE_NOOP("Describing", "Asleep of the time in bed")
_PER_CENT = QT_TRANSLATE_NOOP("Describing", "{share} %")

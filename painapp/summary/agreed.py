"""What was agreed last time and how it went, with the days on which it was tried."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from painapp.domain.entries import SmallStep, StepTry
from painapp.domain.fields import fields_of, pick_label, side_by_side
from painapp.domain.goals import tried_said, tries_of
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.choices import AGREED
from painapp.summary.lengths import apart
from painapp.summary.sayings import mores_of

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.summary.selected import Selected

MOST_AGREED = 4


@dataclass(frozen=True, slots=True)
class AgreedRow:
    """One thing that was agreed, and how it went in several lengths ("" where nothing was said of it)."""

    what: str
    how: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Agreed:
    """The section. `mores` tell of the rows without a place, each at the number of rows that are shown.

    `whole` is every row in a sentence, for the second page; "" where there is none.
    """

    id: str
    title: str
    heads: tuple[str, str]
    rows: tuple[AgreedRow, ...]
    mores: tuple[str, ...]
    whole: str


def agreed_of(found: Selected, language: Language) -> Agreed | None:
    """Return what was agreed last time; None where nothing was."""
    agreed = set(found.reading.agreed)
    steps = [one for one in found.entries if isinstance(one, SmallStep) and str(one.id) in agreed]
    if not steps:
        return None
    tries = [one for one in found.entries if isinstance(one, StepTry)]
    rows = [AgreedRow(_what(one, language), _how(one, tries, language)) for one in steps]
    return Agreed(
        AGREED.id,
        language.text(AGREED.label),
        (language.text(_WHAT), language.text(_HOW)),
        tuple(rows[:MOST_AGREED]),
        mores_of(len(rows), MOST_AGREED, found.choices, language),
        " ".join(_sentence(row, language) for row in rows) if found.choices.details else "",
    )


def _what(step: SmallStep, language: Language) -> str:
    words, often = apart(step.words), apart(step.how_often)
    said = language.text(_OFTEN, what=words, often=often) if often else words
    return language.text(_BY_COACH, what=said) if step.by_coach else said


def _how(step: SmallStep, tries: list[StepTry], language: Language) -> tuple[str, ...]:
    """Return how it went with the days it was tried on, then shorter: "Done (did it on 16 days)"."""
    spec = next(one for one in fields_of(SmallStep) if one.name == "went")
    went = pick_label(spec, step.went, language) if step.went else ""
    tried = tries_of(step, tries)
    counted = went
    if not went:
        counted = tried_said(tried, language)
    elif tried.did and tried.partly:
        did = language.number(tried.did)
        counted = language.text(_DONE_AND_PARTLY, count=tried.partly, went=went, did=did)
    elif tried.did or tried.partly:
        words = _DID_ON if tried.did else _PARTLY_ON
        counted = language.text(words, count=tried.did or tried.partly, went=went)
    texts = [counted, went]
    if step.went_words:
        texts.insert(
            0, side_by_side([one for one in (counted, apart(step.went_words)) if one], language, parted=True)
        )
    return tuple(dict.fromkeys(text for text in texts if text)) or (language.text(_NOT_SAID),)


def _sentence(row: AgreedRow, language: Language) -> str:
    return language.text(_WENT, what=row.what, how=row.how[0].rstrip("."))


_WHAT = QT_TRANSLATE_NOOP("Summary", "What")
_HOW = QT_TRANSLATE_NOOP("Summary", "How it went")
_NOT_SAID = QT_TRANSLATE_NOOP("Summary", "Not said yet")
_OFTEN = QT_TRANSLATE_NOOP("Summary", "{what}, {often}")
_BY_COACH = QT_TRANSLATE_NOOP("Summary", "{what} (my coach)")
_DID_ON = QT_TRANSLATE_NOOP("Summary", "{went} (did it on %n day(s))")
_PARTLY_ON = QT_TRANSLATE_NOOP("Summary", "{went} (partly on %n day(s))")
_DONE_AND_PARTLY = QT_TRANSLATE_NOOP("Summary", "{went} (did it on {did}, partly on %n day(s))")
_WENT = QT_TRANSLATE_NOOP("Summary", "{what}: {how}.")

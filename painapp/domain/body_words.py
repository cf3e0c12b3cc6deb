"""What a check-in says about the body, in words: a sore region, and the areas it counts into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.areas import AREAS
from painapp.domain.body_regions import REGIONS, areas_of
from painapp.domain.fields import OWN, side_by_side
from painapp.domain.lists import PAIN_WORDS
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from painapp.domain.entries import CheckIn
    from painapp.domain.ports import Language
    from painapp.domain.sore import Sore

_AREAS = {area.id for area in AREAS}
_LABELS = {option.id: option.label for option in PAIN_WORDS}


def sore_text(sore: Sore, language: Language) -> str:
    """Write a sore region as a person reads it: "Left knee, front 6 (aching, stiff)"."""
    known = REGIONS.get(sore.region)
    said = language.text(known.label) if known is not None else sore.region
    if sore.score is not None:
        said = language.text(_SCORED, region=said, score=language.number(sore.score))
    if sore.words:
        words = side_by_side([word_label(one, language) for one in sore.words], language)
        said = language.text(_FEELS, region=said, feeling=words)
    return said


def word_label(pick: str, language: Language) -> str:
    """Return a pain word in the person's language; own words, and ids not known, as they are."""
    if pick.startswith(OWN):
        return pick.removeprefix(OWN)
    return language.text(_LABELS[pick]) if pick in _LABELS else pick


def areas_said(check_in: CheckIn) -> tuple[str, ...]:
    """Return the areas a check-in names, picked or marked on the map, in the order of `AREAS`."""
    named = {*check_in.areas, *areas_of(one.region for one in check_in.body)}
    return (
        *(area.id for area in AREAS if area.id in named),
        *(pick for pick in check_in.areas if pick not in _AREAS),
    )


_SCORED = QT_TRANSLATE_NOOP("Body", "{region} {score}")
_FEELS = QT_TRANSLATE_NOOP("Body", "{region} ({feeling})")

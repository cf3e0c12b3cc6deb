"""What is marked on the body map while it is filled in: sore regions, the one in hand, what came last time.

No Qt: the map's picture, list and panel all show what stands here and change it through here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.body_regions import REGIONS
from painapp.domain.body_words import word_label
from painapp.domain.fields import side_by_side
from painapp.domain.sore import Sore
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable

    from painapp.content.body_map import BodyView
    from painapp.domain.ports import Language

_ORDER = {region: place for place, region in enumerate(REGIONS)}


class BodyMarks:
    """The sore regions by their ids, from the head down, and which one the person has in hand."""

    def __init__(self) -> None:
        self._sores: dict[str, Sore] = {}
        self.in_hand: str | None = None
        """The region that is shown with its number and words; it need not be marked."""

    @property
    def sores(self) -> tuple[Sore, ...]:
        """All of them, from the head down, front before back; those of a newer version last."""
        return in_order(self._sores.values())

    def show(self, sores: Iterable[Sore]) -> None:
        """Take these as marked; what is in hand stays so."""
        self._sores = {one.region: one for one in sores}

    def of(self, region: str) -> Sore | None:
        """What is said of a region; None where it is not marked."""
        return self._sores.get(region)

    def press(self, region: str) -> None:
        """Mark a region and take it in hand; pressed again with nothing said of it, it is taken off."""
        found = self._sores.get(region)
        if found is None:
            self._put(Sore(region))
        elif self.in_hand == region and found == Sore(region):
            del self._sores[region]
        self.in_hand = region

    def score(self, region: str, score: int | None) -> None:
        """Give a region a number, 0 to 10, or take it away; the region stays marked and is in hand."""
        self._put(self._said(region)._replace(score=score))
        self.in_hand = region

    def words(self, region: str, words: tuple[str, ...]) -> None:
        """Say what a region feels like; it is marked and in hand then."""
        self._put(self._said(region)._replace(words=words))
        self.in_hand = region

    def take_off(self, region: str) -> None:
        """Take a region off the map; it stays in hand."""
        self._sores.pop(region, None)

    def clear(self) -> None:
        """Take everything off the map."""
        self._sores = {}
        self.in_hand = None

    def shown_in(self, view: BodyView) -> dict[str, Sore]:
        """What each region of a drawing shows.

        A region shows what is said of itself; else what is said of finer parts of it, or of the coarser one
        it is a part of, and of several the highest number.
        """
        return shown_in(view, self.sores)

    def _put(self, sore: Sore) -> None:
        """Mark a region; where nothing was said of the coarser one, it was only the way to this one."""
        self._sores[sore.region] = sore
        known = REGIONS.get(sore.region)
        if known is not None and self._sores.get(known.part_of) == Sore(known.part_of):
            del self._sores[known.part_of]

    def _said(self, region: str) -> Sore:
        return self._sores.get(region, Sore(region))


def region_name(region: str, language: Language) -> str:
    """The name of a region in the person's language; an id of a newer version as it is."""
    known = REGIONS.get(region)
    return language.text(known.label) if known is not None else region


def sore_said(sore: Sore | None, language: Language) -> str:
    """What is said of a region, without its name: "6 of 10, Aching, Stiff"; "" where it is not marked."""
    if sore is None:
        return ""
    parts = []
    if sore.score is not None:
        parts.append(language.text(_OF_TEN, score=language.number(sore.score)))
    if sore.words:
        parts.append(side_by_side([word_label(one, language) for one in sore.words], language))
    return ", ".join(parts) or language.text(_MARKED)


def in_order(sores: Iterable[Sore]) -> tuple[Sore, ...]:
    """Sort sore regions from the head down, front before back; those of a newer version come last."""
    return tuple(sorted(sores, key=lambda one: (_ORDER.get(one.region, len(_ORDER)), one.region)))


def shown_in(view: BodyView, sores: Iterable[Sore]) -> dict[str, Sore]:
    """Return what each region of a drawing shows of `sores`; see `BodyMarks.shown_in`."""
    shown: dict[str, Sore] = {}
    for sore in sores:
        for region in view.shown(sore.region):
            other = shown.get(region)
            if other is None or _weight(region, sore) > _weight(region, other):
                shown[region] = sore
    return shown


def _weight(region: str, sore: Sore) -> tuple[bool, int]:
    return sore.region == region, -1 if sore.score is None else sore.score


_OF_TEN = QT_TRANSLATE_NOOP("Body", "{score} of 10")
_MARKED = QT_TRANSLATE_NOOP("Body", "marked")

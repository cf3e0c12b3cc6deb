"""The small body map of the summary: how often each region was marked over the period, pale to deep.

Counts, never a judgement. "Where it was" says it in words, so that no colour says it alone.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from painapp.content.body_map import load_view
from painapp.domain.body_regions import REGIONS, VIEWS, WPI_AREAS, wpi_areas_of
from painapp.domain.entries import CheckIn
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from painapp.content.body_map import BodyView, Curve
    from painapp.domain.daily import Period
    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language

MOST_NAMED = 8
"""How many places its sentence names for those who hear it."""
LEAST_DAYS = 8
"""Days on either side below which nothing is compared (facts: honest statistics)."""
PALE, DEEP = "#F0C9BC", "#A8452F"
"""The one hue: of the region marked least often that there could be, and of the one marked most often."""
_BODY, _SEAM, _INK = "#F7F5F0", "#DEDAD0", "#5E696D"


@dataclass(frozen=True, slots=True)
class BodyMap:
    """How many check-ins marked each region of the whole figure, the most first.

    `said` is how many check-ins marked anything; `caption` explains it in words; `sentence` says what the
    picture shows.
    """

    id: str
    title: str
    counts: tuple[tuple[str, int], ...]
    said: int
    caption: str
    sentence: str
    deepest: float = 0.0
    """How many of its check-ins mark a region drawn deepest, 0 to 1; 0 for the one it marks most often."""

    def share(self, region: str) -> float:
        """How deep a region is drawn, 0 to 1."""
        counts = dict(self.counts)
        deepest = self.deepest * self.said or max(counts.values(), default=1)
        return counts.get(region, 0) / deepest


def body_map_of(entries: Iterable[Entry], language: Language) -> BodyMap | None:
    """Count the regions of the check-ins that marked any; None where none did.

    A finer part counts into the region of the whole figure that it is a part of, once for each check-in.
    """
    marked = [one.body for one in entries if isinstance(one, CheckIn) and one.body]
    if not marked:
        return None
    places = [{_whole(sore.region) for sore in sores if sore.region in REGIONS} for sores in marked]
    order = {region: place for place, region in enumerate(REGIONS)}
    counts = Counter(region for regions in places for region in regions)
    ordered = sorted(counts.items(), key=lambda one: (-one[1], order[one[0]]))
    if not ordered:
        return None
    areas = len(wpi_areas_of(counts))
    return BodyMap(
        id="body",
        title=language.text(_TITLE),
        counts=tuple(ordered),
        said=len(marked),
        caption=language.text(_CAPTION, count=len(marked))
        + " "
        + language.text(_AREAS, areas=language.number(areas), of=language.number(len(WPI_AREAS))),
        sentence=language.text(_SENTENCE, count=len(marked), places=_named(ordered, language)),
    )


def then_and_now(
    entries: Iterable[Entry], period: Period, language: Language
) -> tuple[BodyMap, BodyMap] | None:
    """Return the first half of a period and the second, drawn to one scale.

    None below `LEAST_DAYS` days with a mark on either side: fewer would compare chance.
    """
    middle = period.first + timedelta(days=period.length // 2)
    marked = [one for one in entries if isinstance(one, CheckIn) and one.body and one.day >= period.first]
    sides = [one for one in marked if one.day < middle], [one for one in marked if one.day >= middle]
    if any(len({one.day for one in side}) < LEAST_DAYS for side in sides):
        return None
    spans = (period.first, middle - timedelta(days=1)), (middle, period.last)
    maps = [body_map_of(side, language) for side in sides]
    deepest = max((one.counts[0][1] / one.said for one in maps if one is not None), default=0.0)
    then, now = (
        replace(one, title=language.period(*span), deepest=deepest) if one is not None else None
        for one, span in zip(maps, spans, strict=True)
    )
    return (then, now) if then is not None and now is not None else None


def draw_body_map(body: BodyMap, folder: Path, build: str = "") -> tuple[str, str]:
    """Return front and back as SVG, each region tinted by how often it was marked.

    `folder` is resources/bodies. Raises ContentError when a drawing is missing or broken.
    """
    front, back = (load_view(folder, option.id, build) for option in VIEWS)
    tints = {region: tint(body.share(region)) for region, _ in body.counts}
    return _svg(front, tints), _svg(back, tints)


def tint(share: float) -> str:
    """The colour of a share from 0 to 1, from pale to deep."""
    pairs = ((int(PALE[at : at + 2], 16), int(DEEP[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(pale + (deep - pale) * share):02X}" for pale, deep in pairs)


def _whole(region: str) -> str:
    return REGIONS[region].part_of or region


def _named(ordered: list[tuple[str, int]], language: Language) -> str:
    named = [
        language.text(_PLACE, region=language.text(REGIONS[region].label), times=language.number(count))
        for region, count in ordered[:MOST_NAMED]
    ]
    left = len(ordered) - MOST_NAMED
    return language.list_of([*named, language.text(_MORE, count=left)] if left > 0 else named)


def _svg(view: BodyView, tints: Mapping[str, str]) -> str:
    left, top, width, height = view.box
    regions = "".join(
        f'<path d="{_path(shape.border)}" fill="{tints.get(shape.id, _BODY)}"'
        + (f' stroke="{_INK}" stroke-width="2.4"' if shape.id in tints else "")
        + "/>"
        # What is marked comes last, so that no neighbour covers its border.
        for shape in sorted(view.shapes, key=lambda shape: shape.id in tints)
    )
    seams = "".join(f'<path d="{_path(curve)}"/>' for curve in view.seams)
    outline = "".join(f'<path d="{_path(curve)}"/>' for curve in view.outline)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{left} {top} {width} {height}">'
        f"{regions}"
        f'<g fill="none" stroke="{_SEAM}" stroke-width="1.6">{seams}</g>'
        f'<g fill="none" stroke="{_INK}" stroke-width="4" stroke-linejoin="round">{outline}</g>'
        "</svg>"
    )


def _path(curve: Curve) -> str:
    x, y = curve.start
    pieces = "".join("C" + " ".join(f"{number:g}" for number in piece) for piece in curve.pieces)
    return f"M{x:g} {y:g}{pieces}" + ("Z" if curve.closed else "")


_TITLE = QT_TRANSLATE_NOOP("Summary", "On the body map")
_CAPTION = QT_TRANSLATE_NOOP("Summary", "From %n check-in(s). Deeper means more often.")
_AREAS = QT_TRANSLATE_NOOP("Summary", "{areas} of the {of} body areas.")
_SENTENCE = QT_TRANSLATE_NOOP("Summary", "Body map of %n check-in(s): {places}.")
_PLACE = QT_TRANSLATE_NOOP("Summary", "{region} {times}")
_MORE = QT_TRANSLATE_NOOP("Summary", "%n more")

"""The regions of the body map: stable ids, plain names, and the areas of `areas.py` they count into.

A region of the whole figure, or a finer part of one as the close-ups of head, hands and feet show it.
Left and right are those of the person. Drawings and neighbours are in resources/bodies.

What is no area of the Widespread Pain Index by itself counts like this: elbow, forearm and wrist into the
lower arm; ankle into the lower leg; groin and buttock into the hip; collarbone and the slope beside the
neck into the shoulder girdle; shoulder blade, ribs at the back and the upper half of the spine into the
upper back; tailbone into the lower back; ribs at the front into the chest; genitals into the abdomen; mouth
and chin into the jaw. Hand, foot, knee, face and head count nowhere: the index has no such areas.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.areas import AREAS
from painapp.domain.body_parts import PARTS
from painapp.domain.fields import Option
from painapp.domain.words import QT_TRANSLATE_NOOP, Words

if TYPE_CHECKING:
    from collections.abc import Iterable

NOT_IN_THE_INDEX = frozenset({"head", "hand", "knee", "foot"})
WPI_AREAS: tuple[str, ...] = tuple(
    area.id for area in AREAS if area.id.removesuffix("-left").removesuffix("-right") not in NOT_IN_THE_INDEX
)
"""The ids of the 19 areas of the Widespread Pain Index, in the order of `AREAS`."""


class Region(NamedTuple):
    """One region: its id, the id of its coarse area, its name, and the region it is a finer part of or ""."""

    id: str
    area: str
    label: Words
    part_of: str = ""

    @property
    def wpi_area(self) -> str | None:
        """The area of the Widespread Pain Index it counts into, or None."""
        return self.area if self.area in WPI_AREAS else None

    @property
    def side(self) -> str:
        """The person's "left" or "right", or "" for a region across the middle."""
        second = self.id.split("-")[1]
        return second if second in ("left", "right") else ""

    @property
    def mirror(self) -> str:
        """The id of the same region on the other side; a region across the middle is its own mirror."""
        if not self.side:
            return self.id
        other = "right" if self.side == "left" else "left"
        return self.id.replace(f"-{self.side}-", f"-{other}-", 1)


FRONT: tuple[Region, ...] = (
    Region("front-left-head", "head", QT_TRANSLATE_NOOP("Body", "Left forehead and temple")),
    Region("front-right-head", "head", QT_TRANSLATE_NOOP("Body", "Right forehead and temple")),
    Region("front-left-face", "head", QT_TRANSLATE_NOOP("Body", "Left side of the face")),
    Region("front-right-face", "head", QT_TRANSLATE_NOOP("Body", "Right side of the face")),
    Region("front-left-jaw", "jaw-left", QT_TRANSLATE_NOOP("Body", "Left jaw")),
    Region("front-right-jaw", "jaw-right", QT_TRANSLATE_NOOP("Body", "Right jaw")),
    Region("front-left-neck", "neck", QT_TRANSLATE_NOOP("Body", "Front of the neck, left")),
    Region("front-right-neck", "neck", QT_TRANSLATE_NOOP("Body", "Front of the neck, right")),
    Region("front-left-collarbone", "shoulder-left", QT_TRANSLATE_NOOP("Body", "Left collarbone")),
    Region("front-right-collarbone", "shoulder-right", QT_TRANSLATE_NOOP("Body", "Right collarbone")),
    Region("front-left-shoulder", "shoulder-left", QT_TRANSLATE_NOOP("Body", "Left shoulder, front")),
    Region("front-right-shoulder", "shoulder-right", QT_TRANSLATE_NOOP("Body", "Right shoulder, front")),
    Region("front-left-chest", "chest", QT_TRANSLATE_NOOP("Body", "Left side of the chest")),
    Region("front-right-chest", "chest", QT_TRANSLATE_NOOP("Body", "Right side of the chest")),
    Region("front-breastbone", "chest", QT_TRANSLATE_NOOP("Body", "Breastbone")),
    Region("front-left-ribs", "chest", QT_TRANSLATE_NOOP("Body", "Left ribs, front")),
    Region("front-right-ribs", "chest", QT_TRANSLATE_NOOP("Body", "Right ribs, front")),
    Region("front-left-belly", "abdomen", QT_TRANSLATE_NOOP("Body", "Left side of the belly")),
    Region("front-right-belly", "abdomen", QT_TRANSLATE_NOOP("Body", "Right side of the belly")),
    Region("front-left-lower-belly", "abdomen", QT_TRANSLATE_NOOP("Body", "Left side of the lower belly")),
    Region("front-right-lower-belly", "abdomen", QT_TRANSLATE_NOOP("Body", "Right side of the lower belly")),
    Region("front-left-groin", "hip-left", QT_TRANSLATE_NOOP("Body", "Left groin")),
    Region("front-right-groin", "hip-right", QT_TRANSLATE_NOOP("Body", "Right groin")),
    Region("front-genitals", "abdomen", QT_TRANSLATE_NOOP("Body", "Genitals")),
    Region("front-left-hip", "hip-left", QT_TRANSLATE_NOOP("Body", "Left hip, front")),
    Region("front-right-hip", "hip-right", QT_TRANSLATE_NOOP("Body", "Right hip, front")),
    Region("front-left-upper-arm", "upper-arm-left", QT_TRANSLATE_NOOP("Body", "Left upper arm, front")),
    Region("front-right-upper-arm", "upper-arm-right", QT_TRANSLATE_NOOP("Body", "Right upper arm, front")),
    Region("front-left-elbow", "lower-arm-left", QT_TRANSLATE_NOOP("Body", "Inside of the left elbow")),
    Region("front-right-elbow", "lower-arm-right", QT_TRANSLATE_NOOP("Body", "Inside of the right elbow")),
    Region("front-left-forearm", "lower-arm-left", QT_TRANSLATE_NOOP("Body", "Left lower arm, inside")),
    Region("front-right-forearm", "lower-arm-right", QT_TRANSLATE_NOOP("Body", "Right lower arm, inside")),
    Region("front-left-wrist", "lower-arm-left", QT_TRANSLATE_NOOP("Body", "Left wrist, palm side")),
    Region("front-right-wrist", "lower-arm-right", QT_TRANSLATE_NOOP("Body", "Right wrist, palm side")),
    Region("front-left-hand", "hand-left", QT_TRANSLATE_NOOP("Body", "Left palm and thumb")),
    Region("front-right-hand", "hand-right", QT_TRANSLATE_NOOP("Body", "Right palm and thumb")),
    Region("front-left-fingers", "hand-left", QT_TRANSLATE_NOOP("Body", "Left fingers, palm side")),
    Region("front-right-fingers", "hand-right", QT_TRANSLATE_NOOP("Body", "Right fingers, palm side")),
    Region("front-left-thigh", "upper-leg-left", QT_TRANSLATE_NOOP("Body", "Left thigh, front")),
    Region("front-right-thigh", "upper-leg-right", QT_TRANSLATE_NOOP("Body", "Right thigh, front")),
    Region("front-left-inner-thigh", "upper-leg-left", QT_TRANSLATE_NOOP("Body", "Left inner thigh, front")),
    Region(
        "front-right-inner-thigh", "upper-leg-right", QT_TRANSLATE_NOOP("Body", "Right inner thigh, front")
    ),
    Region("front-left-knee", "knee-left", QT_TRANSLATE_NOOP("Body", "Left knee, front")),
    Region("front-right-knee", "knee-right", QT_TRANSLATE_NOOP("Body", "Right knee, front")),
    Region("front-left-shin", "lower-leg-left", QT_TRANSLATE_NOOP("Body", "Left shin")),
    Region("front-right-shin", "lower-leg-right", QT_TRANSLATE_NOOP("Body", "Right shin")),
    Region("front-left-ankle", "lower-leg-left", QT_TRANSLATE_NOOP("Body", "Left ankle, front")),
    Region("front-right-ankle", "lower-leg-right", QT_TRANSLATE_NOOP("Body", "Right ankle, front")),
    Region("front-left-foot", "foot-left", QT_TRANSLATE_NOOP("Body", "Top of the left foot")),
    Region("front-right-foot", "foot-right", QT_TRANSLATE_NOOP("Body", "Top of the right foot")),
    Region("front-left-toes", "foot-left", QT_TRANSLATE_NOOP("Body", "Left toes")),
    Region("front-right-toes", "foot-right", QT_TRANSLATE_NOOP("Body", "Right toes")),
)
"""The whole figure from the front, top to bottom."""

BACK: tuple[Region, ...] = (
    Region("back-left-head", "head", QT_TRANSLATE_NOOP("Body", "Back of the head, left")),
    Region("back-right-head", "head", QT_TRANSLATE_NOOP("Body", "Back of the head, right")),
    Region("back-left-lower-head", "head", QT_TRANSLATE_NOOP("Body", "Lower back of the head, left")),
    Region("back-right-lower-head", "head", QT_TRANSLATE_NOOP("Body", "Lower back of the head, right")),
    Region("back-left-neck", "neck", QT_TRANSLATE_NOOP("Body", "Back of the neck, left")),
    Region("back-right-neck", "neck", QT_TRANSLATE_NOOP("Body", "Back of the neck, right")),
    Region(
        "back-left-shoulder-top", "shoulder-left", QT_TRANSLATE_NOOP("Body", "Left shoulder, beside the neck")
    ),
    Region(
        "back-right-shoulder-top",
        "shoulder-right",
        QT_TRANSLATE_NOOP("Body", "Right shoulder, beside the neck"),
    ),
    Region("back-left-shoulder", "shoulder-left", QT_TRANSLATE_NOOP("Body", "Left shoulder, back")),
    Region("back-right-shoulder", "shoulder-right", QT_TRANSLATE_NOOP("Body", "Right shoulder, back")),
    Region("back-left-shoulder-blade", "upper-back", QT_TRANSLATE_NOOP("Body", "Left shoulder blade")),
    Region("back-right-shoulder-blade", "upper-back", QT_TRANSLATE_NOOP("Body", "Right shoulder blade")),
    Region("back-upper-spine", "upper-back", QT_TRANSLATE_NOOP("Body", "Spine between the shoulder blades")),
    Region("back-left-ribs", "upper-back", QT_TRANSLATE_NOOP("Body", "Left ribs, back")),
    Region("back-right-ribs", "upper-back", QT_TRANSLATE_NOOP("Body", "Right ribs, back")),
    Region("back-middle-spine", "upper-back", QT_TRANSLATE_NOOP("Body", "Middle of the spine")),
    Region("back-left-lower-back", "lower-back", QT_TRANSLATE_NOOP("Body", "Left side of the lower back")),
    Region("back-right-lower-back", "lower-back", QT_TRANSLATE_NOOP("Body", "Right side of the lower back")),
    Region("back-lower-spine", "lower-back", QT_TRANSLATE_NOOP("Body", "Lower spine")),
    Region("back-tailbone", "lower-back", QT_TRANSLATE_NOOP("Body", "Base of the spine and tailbone")),
    Region("back-left-buttock", "hip-left", QT_TRANSLATE_NOOP("Body", "Left buttock")),
    Region("back-right-buttock", "hip-right", QT_TRANSLATE_NOOP("Body", "Right buttock")),
    Region("back-left-hip", "hip-left", QT_TRANSLATE_NOOP("Body", "Left hip, back")),
    Region("back-right-hip", "hip-right", QT_TRANSLATE_NOOP("Body", "Right hip, back")),
    Region("back-left-upper-arm", "upper-arm-left", QT_TRANSLATE_NOOP("Body", "Left upper arm, back")),
    Region("back-right-upper-arm", "upper-arm-right", QT_TRANSLATE_NOOP("Body", "Right upper arm, back")),
    Region("back-left-elbow", "lower-arm-left", QT_TRANSLATE_NOOP("Body", "Left elbow")),
    Region("back-right-elbow", "lower-arm-right", QT_TRANSLATE_NOOP("Body", "Right elbow")),
    Region("back-left-forearm", "lower-arm-left", QT_TRANSLATE_NOOP("Body", "Left lower arm, outside")),
    Region("back-right-forearm", "lower-arm-right", QT_TRANSLATE_NOOP("Body", "Right lower arm, outside")),
    Region("back-left-wrist", "lower-arm-left", QT_TRANSLATE_NOOP("Body", "Left wrist, back")),
    Region("back-right-wrist", "lower-arm-right", QT_TRANSLATE_NOOP("Body", "Right wrist, back")),
    Region("back-left-hand", "hand-left", QT_TRANSLATE_NOOP("Body", "Back of the left hand and thumb")),
    Region("back-right-hand", "hand-right", QT_TRANSLATE_NOOP("Body", "Back of the right hand and thumb")),
    Region("back-left-fingers", "hand-left", QT_TRANSLATE_NOOP("Body", "Left fingers, back")),
    Region("back-right-fingers", "hand-right", QT_TRANSLATE_NOOP("Body", "Right fingers, back")),
    Region("back-left-thigh", "upper-leg-left", QT_TRANSLATE_NOOP("Body", "Left thigh, back")),
    Region("back-right-thigh", "upper-leg-right", QT_TRANSLATE_NOOP("Body", "Right thigh, back")),
    Region("back-left-inner-thigh", "upper-leg-left", QT_TRANSLATE_NOOP("Body", "Left inner thigh, back")),
    Region("back-right-inner-thigh", "upper-leg-right", QT_TRANSLATE_NOOP("Body", "Right inner thigh, back")),
    Region("back-left-knee", "knee-left", QT_TRANSLATE_NOOP("Body", "Back of the left knee")),
    Region("back-right-knee", "knee-right", QT_TRANSLATE_NOOP("Body", "Back of the right knee")),
    Region("back-left-calf", "lower-leg-left", QT_TRANSLATE_NOOP("Body", "Left calf")),
    Region("back-right-calf", "lower-leg-right", QT_TRANSLATE_NOOP("Body", "Right calf")),
    Region("back-left-ankle", "lower-leg-left", QT_TRANSLATE_NOOP("Body", "Left ankle, back")),
    Region("back-right-ankle", "lower-leg-right", QT_TRANSLATE_NOOP("Body", "Right ankle, back")),
    Region("back-left-foot", "foot-left", QT_TRANSLATE_NOOP("Body", "Left heel and sole")),
    Region("back-right-foot", "foot-right", QT_TRANSLATE_NOOP("Body", "Right heel and sole")),
)
"""The whole figure from the back, top to bottom."""


def _with_parts() -> dict[str, Region]:
    regions = {region.id: region for region in (*FRONT, *BACK)}
    for part_of, parts in PARTS.items():
        whole = regions[part_of]
        view, side, _ = part_of.split("-", 2)
        for name, label in parts:
            regions[f"{view}-{side}-{name}"] = Region(f"{view}-{side}-{name}", whole.area, label, part_of)
    return regions


REGIONS: dict[str, Region] = _with_parts()
"""Every region by its id: the whole figure, then the finer parts."""

BUILDS: tuple[Option, ...] = (
    Option("even", QT_TRANSLATE_NOOP("Body", "Medium")),
    Option("slender", QT_TRANSLATE_NOOP("Body", "Slim")),
    Option("small", QT_TRANSLATE_NOOP("Body", "Small")),
    Option("curved", QT_TRANSLATE_NOOP("Body", "Curvy")),
    Option("broad", QT_TRANSLATE_NOOP("Body", "Broad")),
    Option("round", QT_TRANSLATE_NOOP("Body", "Round")),
    Option("full", QT_TRANSLATE_NOOP("Body", "Large")),
)
"""The body shapes to choose from, the first unless another is chosen; all have the same regions."""

VIEWS: tuple[Option, ...] = (
    Option("front", QT_TRANSLATE_NOOP("Body", "Front")),
    Option("back", QT_TRANSLATE_NOOP("Body", "Back")),
)
"""The views of the whole figure."""

CLOSE_UPS: tuple[Option, ...] = (
    Option("head-front", QT_TRANSLATE_NOOP("Body", "Head, front")),
    Option("head-back", QT_TRANSLATE_NOOP("Body", "Head, back")),
    Option("left-hand-front", QT_TRANSLATE_NOOP("Body", "Left hand, palm")),
    Option("left-hand-back", QT_TRANSLATE_NOOP("Body", "Left hand, back")),
    Option("right-hand-front", QT_TRANSLATE_NOOP("Body", "Right hand, palm")),
    Option("right-hand-back", QT_TRANSLATE_NOOP("Body", "Right hand, back")),
    Option("left-foot-front", QT_TRANSLATE_NOOP("Body", "Left foot, top")),
    Option("left-foot-back", QT_TRANSLATE_NOOP("Body", "Left foot, sole")),
    Option("right-foot-front", QT_TRANSLATE_NOOP("Body", "Right foot, top")),
    Option("right-foot-back", QT_TRANSLATE_NOOP("Body", "Right foot, sole")),
)
"""The larger drawings of head, hands and feet."""


def parts_of(region: str) -> tuple[Region, ...]:
    """The finer parts of a region of the whole figure, in reading order; empty when it has none."""
    return tuple(one for one in REGIONS.values() if one.part_of == region)


def areas_of(regions: Iterable[str]) -> tuple[str, ...]:
    """The ids of the coarse areas that `regions` lie in, each once, in the order of `AREAS`.

    An id that is not known, from a newer version of the app, lies nowhere.
    """
    found = {REGIONS[one].area for one in regions if one in REGIONS}
    return tuple(area.id for area in AREAS if area.id in found)


def wpi_areas_of(regions: Iterable[str]) -> tuple[str, ...]:
    """Those of `areas_of` that belong to the Widespread Pain Index: counted, 0 to 19, never judged."""
    return tuple(area for area in areas_of(regions) if area in WPI_AREAS)


def regions_of(area: str) -> tuple[Region, ...]:
    """The regions of the whole figure that make up a coarse area, front first."""
    return tuple(one for one in (*FRONT, *BACK) if one.area == area)

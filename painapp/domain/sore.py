"""One sore place on the body map: the region, how sore it is, and what it feels like."""

from __future__ import annotations

from typing import NamedTuple


class Sore(NamedTuple):
    """A region's id (`body_regions`), its score 0–10 or None, and ids or own words of what it feels like."""

    region: str
    score: int | None = None
    words: tuple[str, ...] = ()

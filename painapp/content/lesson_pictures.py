"""The pictures of the lessons: the colours they are drawn in by name, and how one is read in other colours.

`packaging/draw_lessons.py` draws them with the light values; nothing else may stand in their files.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from painapp.content.tables import ContentError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

INKS = {
    "ink": "#2A3639",
    "soft": "#5B686D",
    "line": "#747F84",
}
"""Lines: around people and what a picture is about, around what stands by, and of what lies behind."""

FILLS = {
    "wall": "#F1ECE2",
    "floor": "#E5DDCE",
    "paper": "#FDFBF6",
    "stone": "#D0C9BC",
    "metal": "#C3CBCE",
    "wood": "#DEC8A5",
    "dark-wood": "#BC9C74",
    "cream": "#F3E5CB",
    "sage": "#BBCDBE",
    "slate": "#A9BAC7",
    "clay": "#D8A48C",
    "ochre": "#DFC48A",
    "plum": "#B9A4BE",
    "teal": "#80AAA5",
    "navy": "#62778A",
    "leaf": "#A4BD9D",
    "moss": "#779474",
    "water": "#BED2DD",
    "sky": "#DDE7E9",
    "warm": "#F2D59E",
    "glow": "#F8EACB",
    "cool": "#CBD6DF",
    "skin-fair": "#F1D8C5",
    "skin-tan": "#D7AF8C",
    "skin-brown": "#AA7C5E",
    "skin-deep": "#785441",
    "hair-dark": "#404548",
    "hair-brown": "#82664F",
    "hair-red": "#B47852",
    "hair-grey": "#AAAFAF",
    "hair-white": "#E6E3DA",
}  # fmt: skip
"""Everything that is filled, most of it with a line around: no fill alone says what matters."""

PALETTE: dict[str, str] = {**INKS, **FILLS}
"""Every colour of the pictures by its name, as it is in the files, and in a light theme."""

_NAMES = {value.lower().encode(): name for name, value in PALETTE.items()}
_COLOUR = re.compile(rb"#[0-9a-fA-F]{6}")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def read_picture(
    folder: Path, lesson_id: str, picture_id: str, colours: Mapping[str, str] | None = None
) -> bytes:
    """The picture of a lesson as SVG; `folder` is resources/lessons.

    `colours` gives another value ("#RRGGBB") for the colours of `PALETTE` by their names; one it leaves out
    stays. Raises `ContentError` where there is no such picture.
    """
    if not (_ID.fullmatch(lesson_id) and _ID.fullmatch(picture_id)):
        raise ContentError(f"no picture {picture_id!r} of the lesson {lesson_id!r}")
    try:
        drawn = (folder / lesson_id / f"{picture_id}.svg").read_bytes()
    except OSError as error:
        raise ContentError(f"{lesson_id}/{picture_id}.svg: cannot be read ({error})") from error
    if not colours:
        return drawn

    def other(found: re.Match[bytes]) -> bytes:
        name = _NAMES.get(found[0].lower(), "")
        return colours[name].encode() if name in colours else found[0]

    return _COLOUR.sub(other, drawn)


def may_be_mirrored(drawn: bytes) -> bool:
    """Whether a picture says that it may be flipped where people read from right to left."""
    return b'data-mirror="yes"' in drawn[:400]

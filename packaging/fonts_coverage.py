"""Writes resources/fonts/coverage.json: which characters each font of the PDF can show.

Run it after adding or replacing a font: `python packaging/fonts_coverage.py`. Reading the fonts themselves
needs fontTools and a quarter of a second, which the app spares itself at each first export.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

# The order typst tries the fonts in: the page's own, plain letters and signs, emoji, then the scripts.
FIRST = (
    "Figtree_400Regular.ttf",
    "NotoSans-Regular.ttf",
    "NotoEmoji_400Regular.ttf",
    "NotoSansSymbols-Regular.ttf",
    "NotoSansSymbols2-Regular.ttf",
    "NotoSansMath-Regular.ttf",
)
# Other weights of Figtree a page uses; what all of them share is what Figtree may be asked for.
WEIGHTS = ("Figtree_600SemiBold.ttf", "Figtree_700Bold.ttf")


def coverage(fonts: Path) -> dict[str, Any]:
    """Return what coverage.json holds for the fonts in the folder `fonts`.

    Each family has `bounds`: a rising list of code points where being covered begins and ends in turn.
    """
    scripts = sorted(one.name for one in (fonts / "pdf").glob("*.ttf") if one.name not in FIRST)
    found = {path.name: path for path in fonts.rglob("*.ttf")}
    families: list[dict[str, Any]] = []
    for name in (*FIRST, *scripts):
        family, characters = _read(found[name])
        if name == FIRST[0]:
            characters = characters.intersection(*(_read(found[weight])[1] for weight in WEIGHTS))
        families.append({"family": family, "bounds": _bounds(characters)})
    return {"families": families}


def as_text(read: dict[str, Any]) -> str:
    """Return coverage.json's text, one family a line."""
    lines = ",\n".join(json.dumps(one, separators=(",", ":")) for one in read["families"])
    return f'{{"families":[\n{lines}\n]}}\n'


def _read(path: Path) -> tuple[str, set[int]]:
    from fontTools.ttLib import TTFont

    with TTFont(path, lazy=True) as font:
        family = font["name"].getBestFamilyName() or path.stem  # pyright: ignore[reportAttributeAccessIssue]
        return family, {one for one in font.getBestCmap() or () if _is_character(one)}


def _is_character(code: int) -> bool:
    """Tell whether a code point means the same in every font: no control, surrogate, private use."""
    return code >= 0x20 and not (0x7F <= code <= 0x9F or 0xD800 <= code <= 0xF8FF or code >= 0xF0000)


def _bounds(characters: set[int]) -> list[int]:
    return sorted(
        [one for one in characters if one - 1 not in characters]
        + [one + 1 for one in characters if one + 1 not in characters]
    )


def main() -> None:
    """Write the file anew."""
    fonts = Path(__file__).resolve().parent.parent / "resources" / "fonts"
    (fonts / "coverage.json").write_text(as_text(coverage(fonts)), encoding="utf-8")


if __name__ == "__main__":
    main()

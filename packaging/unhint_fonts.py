"""Takes out of the fonts of the PDF what only screens of few dots read: `python packaging/unhint_fonts.py`.

Run it after adding or replacing a font in resources/fonts/pdf. Hints are small programs that shift outlines
to whole dots. They are a quarter of such a font, and a page is as well without: Figtree, its main font, never
had any. Outlines, widths, characters and the rules of each script stay as they were; running it again changes
nothing.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

# Programs, their numbers, measures that rest on them, and a signature that no longer holds without them.
HINTS = ("fpgm", "prep", "cvt ", "hdmx", "VDMX", "LTSH", "DSIG")


def unhint(path: Path) -> None:
    """Write the font anew without hints, if it has any."""
    from fontTools.ttLib import TTFont

    with TTFont(path, recalcBBoxes=False, recalcTimestamp=False) as opened:
        font: Any = opened
        present = [tag for tag in HINTS if tag in font]
        if not present:
            return
        for tag in present:
            del font[tag]
        for name in font.getGlyphOrder():
            font["glyf"][name].removeHinting()
        font.save(path)


def main() -> None:
    """Take the hints out of every font of the PDF."""
    fonts = Path(__file__).resolve().parent.parent / "resources" / "fonts" / "pdf"
    for path in sorted(fonts.glob("*.ttf")):
        unhint(path)


if __name__ == "__main__":
    main()

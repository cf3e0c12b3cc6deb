"""`python -m tests.tour.readme`: draw the pictures of the README anew, after a page has changed."""

from __future__ import annotations

import io
import sys
from collections import Counter
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer

from tests.stage import Props, Stage, offscreen_app
from tests.tour.scenes import SCENES

PICTURES = Path(__file__).resolve().parents[2] / "docs" / "pictures"
SHOWN = {
    "today": "today-saved",
    "diary": "diary-day",
    "share": "share",
    "help-now": "help-now",
    "practise": "player-movement",
}
"""The file's name and the scene in it."""

MOST_COLOURS = 256
"""A quarter of the size, and nobody sees the difference."""


def in_few_colours(picture: Image.Image) -> Image.Image:
    """Keep the colours found most often exactly as they are; each other becomes the nearest of them."""
    data = picture.tobytes()
    dots = [data[at : at + 3] for at in range(0, len(data), 3)]
    counted = Counter(dots)
    kept = [colour for colour, _ in counted.most_common(MOST_COLOURS)]
    place = {colour: min(range(len(kept)), key=lambda at: _far(kept[at], colour)) for colour in counted}
    small = Image.frombytes("P", picture.size, bytes(place[dot] for dot in dots))
    small.putpalette(b"".join(kept))
    return small


def _far(one: bytes, other: bytes) -> int:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True))


def main() -> int:
    """Draw each picture; return the process's exit status."""
    _app = offscreen_app()
    PICTURES.mkdir(exist_ok=True)
    scenes = {scene.name: scene for scene in SCENES}
    with Props() as props:
        for name, shown in SHOWN.items():
            scene = scenes[shown]
            computer = props.computer(scene.diary)
            scene.prepare(computer)
            with Stage(computer) as stage:
                scene.act(stage)
                drawn = QBuffer()
                stage.picture().save(drawn, "PNG")
            picture = Image.open(io.BytesIO(drawn.data().data())).convert("RGB")
            in_few_colours(picture).save(PICTURES / f"{name}.png", optimize=True)
            print(f"{name}.png", (PICTURES / f"{name}.png").stat().st_size // 1024, "KB")
    return 0


if __name__ == "__main__":
    sys.exit(main())

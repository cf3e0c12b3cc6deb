"""`python -m tests.tour.readme`: draw the pictures of the README anew, after a page has changed."""

from __future__ import annotations

import io
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer

from tests.stage import Props, Stage, offscreen_app
from tests.tour.scenes import SCENES

PICTURES = Path(__file__).resolve().parents[2] / "docs" / "pictures"
SHOWN = {"today": "today-saved", "diary": "diary-day", "share": "share"}
"""The file's name and the scene in it."""

MOST_COLOURS = 256
"""A quarter of the size, and nobody sees the difference."""


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
            small = picture.quantize(MOST_COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
            small.save(PICTURES / f"{name}.png", optimize=True)
            print(f"{name}.png", (PICTURES / f"{name}.png").stat().st_size // 1024, "KB")
    return 0


if __name__ == "__main__":
    sys.exit(main())

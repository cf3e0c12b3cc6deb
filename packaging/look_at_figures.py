"""Paint every pose, movement and picture of the drawn figure onto sheets to look at.

    .venv/bin/python packaging/look_at_figures.py OUT

The numbers are in resources/exercises/poses.toml and painapp/content/figure_*.py. Change one, look again.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from painapp.content.exercises import exercise_ids, load_exercise
from painapp.content.figure import Movement
from painapp.content.figure_scenes import PICTURES, picture
from painapp.content.poses import load_poses
from painapp.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, dusk_tokens
from painapp.ui.widgets.figure_painter import Sheet, figure_colours, paint_layers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.content.figure_lines import Drawing
    from painapp.ui.theme.tokens import Tokens

EXERCISES = Path(__file__).resolve().parent.parent / "resources" / "exercises"
LOOKS = {"light": LIGHT, "dark": DARK, "contrast": HIGH_CONTRAST, "dusk": dusk_tokens(LIGHT)}
SHARES = (0.0, 0.3, 0.5, 0.7, 1.0)
CELL = 320
NAME = 22


def paint_sheet(cells: Sequence[tuple[str, Drawing]], columns: int, tokens: Tokens, file: Path) -> None:
    """Paint drawings side by side, each with its name below it."""
    rows = -(-len(cells) // columns)
    image = QImage(CELL * columns, CELL * rows, QImage.Format.Format_RGB32)
    image.fill(QColor(tokens.paper))
    painter = QPainter(image)
    colours = figure_colours(tokens)
    for at, (name, drawing) in enumerate(cells):
        left, top = at % columns * CELL, at // columns * CELL
        place = QRectF(left + 6, top + 6, CELL - 12, CELL - 12 - NAME)
        sheet = Sheet(drawing.frame, place, mirrored=drawing.flipped)
        paint_layers(painter, (*drawing.backdrop, *drawing.layers), sheet, colours)
        painter.setClipping(False)
        painter.setPen(QColor(tokens.soft_ink))
        painter.drawText(left, top + CELL - NAME, CELL, NAME, int(Qt.AlignmentFlag.AlignHCenter), name)
    painter.end()
    image.save(str(file))


def main(words: list[str]) -> None:
    """Do what the command line says."""
    if len(words) != 1:
        raise SystemExit(__doc__)
    out = Path(words[0])
    out.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication([])
    poses = load_poses(EXERCISES)
    shown = {
        step.poses
        for id_ in exercise_ids(EXERCISES)
        for step in load_exercise(EXERCISES, id_, "en").steps
        if len(step.poses) > 1
    }
    ways = [
        (names[-1] if share else names[0], Movement(poses, names).drawing(share))
        for names in sorted(shown)
        for share in SHARES
    ]
    for look, tokens in LOOKS.items():
        stills = [(name, Movement(poses, (name,)).drawing(0)) for name in poses]
        paint_sheet(stills, 6, tokens, out / f"poses-{look}.png")
        pictures = [(name, picture(poses, name)) for name in PICTURES]
        paint_sheet(pictures, 4, tokens, out / f"pictures-{look}.png")
    paint_sheet(ways, len(SHARES), LIGHT, out / "movements.png")
    application.quit()


if __name__ == "__main__":
    main(sys.argv[1:])

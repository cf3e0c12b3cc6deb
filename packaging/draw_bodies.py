"""Draw the body map anew: every build and every close-up, with where the arrow keys lead.

    .venv/bin/python packaging/draw_bodies.py
    .venv/bin/python packaging/draw_bodies.py look OUT

The first writes resources/bodies, the second paints what is there into pictures, light and dark. The points
are in packaging/bodies; change a number there, never a file in resources.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from typing import TYPE_CHECKING

from bodies.builds import BUILDS, EVEN
from bodies.figure import Figure
from bodies.foot import draw_foot
from bodies.hand import draw_hand
from bodies.head import draw_head
from bodies.moves import find_moves
from bodies.svg import write_svg
from painapp.domain.body_regions import REGIONS

if TYPE_CHECKING:
    from bodies.drawing import Drawing

TARGET = Path(__file__).resolve().parent.parent / "resources" / "bodies"


def every_file() -> dict[str, str]:
    """Return name → text of each file in resources/bodies."""
    files: dict[str, str] = {}
    moves = {view: find_moves(Figure(EVEN, back=view == "back").drawing()) for view in ("front", "back")}
    for build, numbers in BUILDS.items():
        for view in ("front", "back"):
            drawing = Figure(numbers, back=view == "back").drawing()
            files[f"{build}-{view}.svg"] = _svg(drawing, view, moves[view])
    for name, drawing in close_ups().items():
        files[f"{name}.svg"] = _svg(drawing, name.rsplit("-", 1)[1], find_moves(drawing))
    return files


def close_ups() -> dict[str, Drawing]:
    """Return the drawings of head, hands and feet by their names."""
    palm, hand = draw_hand(back=False), draw_hand(back=True)
    top, sole = draw_foot(back=False), draw_foot(back=True)
    return {
        "head-front": draw_head(back=False),
        "head-back": draw_head(back=True),
        "left-hand-front": palm,
        "left-hand-back": hand.flipped("right", "left"),
        "right-hand-front": palm.flipped("left", "right"),
        "right-hand-back": hand,
        "left-foot-front": top,
        "left-foot-back": sole.flipped("right", "left"),
        "right-foot-front": top.flipped("left", "right"),
        "right-foot-back": sole,
    }


def _ids(drawing: Drawing, view: str) -> dict[str, str]:
    """The drawing's regions in the order the app lists them, with their ids."""
    ids = {f"{view}-{name}": name for name in drawing.regions}
    unknown = sorted(set(ids) - set(REGIONS))
    if unknown:
        raise SystemExit(f"painapp/domain/body_regions.py has no {', '.join(unknown)}")
    return {ids[id_]: id_ for id_ in REGIONS if id_ in ids}


def _svg(drawing: Drawing, view: str, moves: dict[str, dict[str, str]]) -> str:
    return write_svg(drawing, _ids(drawing, view), moves)


def write() -> None:
    """Write every file, and take away those that are drawn no more."""
    TARGET.mkdir(parents=True, exist_ok=True)
    files = every_file()
    for old in TARGET.iterdir():
        if old.name not in files:
            old.unlink()
    for name, text in files.items():
        (TARGET / name).write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(files)} files in resources/{TARGET.name}")


def look(folder: Path) -> None:
    """Paint every drawing, some regions tinted, into pictures in `folder`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from bodies.sheet import DARK, LIGHT, save_sheet
    from painapp.content.body_map import load_view
    from painapp.domain.body_regions import BUILDS as CHOICES
    from painapp.domain.body_regions import CLOSE_UPS, VIEWS

    application = QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    rows = {view.id: [load_view(TARGET, view.id, one.id) for one in CHOICES] for view in VIEWS}
    rows["close-ups"] = [load_view(TARGET, view.id) for view in CLOSE_UPS if not view.id.startswith("right")]
    for name, views in rows.items():
        for theme, colours in (("light", LIGHT), ("dark", DARK)):
            save_sheet(views, folder / f"{name}-{theme}.png", colours=colours, scale=0.75)
    application.quit()


def main(words: list[str]) -> None:
    """Do what the command line says."""
    match words:
        case []:
            write()
        case ["look", folder]:
            look(Path(folder))
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])

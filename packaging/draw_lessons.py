"""Draw the pictures of the lessons anew.

    .venv/bin/python packaging/draw_lessons.py
    .venv/bin/python packaging/draw_lessons.py look OUT [picture ids]
    .venv/bin/python packaging/draw_lessons.py check

The first writes resources/lessons/<lesson>/<picture>.svg, the second paints what would be written onto sheets
to look at, large and small, light, dark and in high contrast, the third says what is not as it would be
written. The scenes are in packaging/lesson_pictures; change a number there, never a file in resources.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from lesson_pictures.scenes import SCENES

TARGET = Path(__file__).resolve().parent.parent / "resources" / "lessons"


def every_file() -> dict[str, str]:
    """Return name ("pacing/peaks-and-waves.svg") → text of each picture."""
    return {f"{name}.svg": draw().svg() for name, draw in SCENES.items()}


def stale() -> list[str]:
    """Return the names of files that are not as they would be written, or are drawn no more."""
    files = every_file()
    there = {one.relative_to(TARGET).as_posix() for one in TARGET.glob("*/*.svg")}
    changed = {
        name
        for name, text in files.items()
        if name in there and (TARGET / name).read_bytes() != text.encode()
    }
    return sorted(changed | (there ^ set(files)))


def write() -> None:
    """Write every file, and take away those that are drawn no more."""
    files = every_file()
    for old in TARGET.glob("*/*.svg"):
        if old.relative_to(TARGET).as_posix() not in files:
            old.unlink()
    for name, text in files.items():
        (TARGET / name).write_bytes(text.encode())
    print(f"{len(files)} pictures in resources/{TARGET.name}")


def look(folder: Path, wanted: list[str]) -> None:
    """Paint every picture, or those wanted, onto sheets in `folder`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from lesson_pictures.sheet import save_sheets

    shown = {
        name: text
        for name, text in every_file().items()
        if not wanted or name.removesuffix(".svg").split("/")[1] in wanted
    }
    folder.mkdir(parents=True, exist_ok=True)
    save_sheets(shown, folder)


def main(words: list[str]) -> None:
    """Do what the command line says."""
    match words:
        case []:
            write()
        case ["look", folder, *wanted]:
            look(Path(folder), wanted)
        case ["check"]:
            names = stale()
            if names:
                raise SystemExit(f"packaging/draw_lessons.py would change {', '.join(names)}")
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])

"""`python -m tests.tour OUT`: draw every page in every state, to be looked at."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from PySide6.QtCore import QElapsedTimer


def main(arguments: list[str] | None = None) -> int:
    """Draw what was asked for; return the process's exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.tour", description=__doc__)
    parser.add_argument("out", type=Path, help="folder for the pictures; made when it is not there")
    parser.add_argument(
        "--only", nargs="+", default=[""], metavar="TEXT", help="scenes whose name holds one of these"
    )
    parser.add_argument(
        "--variant", nargs="+", default=[""], metavar="TEXT", help="variants whose name holds one of these"
    )
    chosen = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

    from tests.stage import offscreen_app
    from tests.tour.drawing import draw
    from tests.tour.scenes import SCENES
    from tests.tour.variants import VARIANTS

    scenes = [one for one in SCENES if any(text in one.name for text in chosen.only)]
    variants = [one for one in VARIANTS if any(text in one.name for text in chosen.variant)]
    if not scenes or not variants:
        parser.error("no scene or no variant has such a name")
    took = QElapsedTimer()
    took.start()
    _app = offscreen_app()
    out = chosen.out.absolute()
    drawn = draw(out, scenes, variants, lambda name: print(name, flush=True))
    print(f"{len(drawn)} pictures in {took.elapsed() / 1000:.0f} s: {out / 'index.html'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

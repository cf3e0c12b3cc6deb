"""`python -m tests.tour OUT`: draw every page in every state, to be looked at."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.tour.scene import Scene
    from tests.tour.variants import Variant

MOST_HANDS = 4


def main(arguments: list[str] | None = None) -> int:
    """Draw what was asked for; return the process's exit status."""
    chosen = _parser().parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from tests.tour.drawing import contact_sheet
    from tests.tour.scenes import SCENES
    from tests.tour.variants import VARIANTS

    scenes = [one for one in SCENES if any(text in one.name for text in chosen.only)]
    variants = [one for one in VARIANTS if any(text in one.name for text in chosen.variant)]
    if not scenes or not variants:
        print("There is no scene or no variant of such a name.", file=sys.stderr)
        return 2
    out: Path = chosen.out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    if chosen.hand is not None:
        _draw(out, scenes[chosen.hand :: chosen.hands], variants)
        return 0
    took = QElapsedTimer()
    took.start()
    hands = min(chosen.hands, len(scenes))
    if not _by_many_hands(hands, sys.argv[1:] if arguments is None else arguments):
        return 1
    (out / "index.html").write_text(contact_sheet(scenes, variants), encoding="utf-8")
    count = len(scenes) * len(variants)
    print(f"{count} pictures in {took.elapsed() / 1000:.0f} s: {out / 'index.html'}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.tour", description=__doc__)
    parser.add_argument("out", type=Path, help="folder for the pictures; made when it is not there")
    parser.add_argument(
        "--only", nargs="+", default=[""], metavar="TEXT", help="scenes whose name holds one of these"
    )
    parser.add_argument(
        "--variant", nargs="+", default=[""], metavar="TEXT", help="variants whose name holds one of these"
    )
    parser.add_argument(
        "--hands",
        type=int,
        default=max(1, min(os.cpu_count() or 1, MOST_HANDS)),
        metavar="N",
        help="how many processes share the work",
    )
    parser.add_argument("--hand", type=int, default=None, help=argparse.SUPPRESS)
    return parser


def _by_many_hands(hands: int, arguments: Sequence[str]) -> bool:
    """Draw in as many processes, each its share of the scenes; return whether all went well."""
    command = [sys.executable, "-m", "tests.tour", *arguments, "--hands", str(hands)]
    running = [subprocess.Popen([*command, "--hand", str(hand)]) for hand in range(hands)]
    try:
        return all(process.wait() == 0 for process in running)
    finally:
        for process in running:
            process.kill()


def _draw(out: Path, scenes: Sequence[Scene], variants: Sequence[Variant]) -> None:
    from tests.stage import offscreen_app
    from tests.tour.drawing import draw

    _app = offscreen_app()
    draw(out, scenes, variants, lambda name: print(name, flush=True))


if __name__ == "__main__":
    sys.exit(main())

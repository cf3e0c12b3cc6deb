"""The command line: `python -m painapp` opens the window, `python -m painapp export` writes a summary."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from painapp import __version__

# It keeps Python's own import function, and PySide6 would have replaced that.
from painapp.system.loading import load_qt


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    made = argparse.ArgumentParser(
        prog="painapp", description="A private diary for people who live with pain."
    )
    made.add_argument("--version", action="version", version=f"PainApp {__version__}")
    _add_demo(made)
    made.add_argument(
        "--measure-start",
        action="store_true",
        help="print how long first paint and being ready took, as one line of JSON, and quit",
    )
    made.add_argument("--help-me-now", action="store_true", help="begin Help me now at once")
    commands = made.add_subparsers(dest="command")
    export = commands.add_parser("export", help="write a summary of a period as a PDF")
    export.add_argument("--from", dest="first", type=date.fromisoformat, required=True, metavar="YYYY-MM-DD")
    export.add_argument("--to", dest="last", type=date.fromisoformat, required=True, metavar="YYYY-MM-DD")
    export.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    export.add_argument("--name", default=None, help="name or alias at the head of the page")
    _add_demo(export)
    return made


def _add_demo(made: argparse.ArgumentParser) -> None:
    made.add_argument("--demo", action="store_true", help="use a throw-away diary of an invented person")
    made.add_argument(
        "--demo-days", type=int, default=90, metavar="N", help="how many days the demo diary has"
    )
    made.add_argument(
        "--demo-folder",
        type=Path,
        default=None,
        metavar="DIR",
        help="keep the demo diary here and use it again",
    )


def main(argv: list[str] | None = None) -> int:
    """Run PainApp; return the process's exit status."""
    chosen = parser().parse_args(argv)
    if chosen.command == "export":
        from painapp.export_command import run_export
        from painapp.system.stopping import unwind_when_stopped

        unwind_when_stopped()
        return run_export(chosen)
    load_qt()
    from painapp.launch import run_window

    return run_window(chosen)


if __name__ == "__main__":
    sys.exit(main())

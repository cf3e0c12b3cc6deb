"""What may be told of a bug: its kind and its place, never its message, which can repeat diary text."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable
    from types import TracebackType

_ROOT = Path(__file__).resolve().parent.parent.parent


def bug_report(error: BaseException) -> str:
    """Return kind and place of an error and of what caused it, a line for each step, the last one last.

    No message, no locals, no line of source, no folder of the person's: nothing somebody wrote is in it.
    """
    lines: list[str] = []
    seen: set[int] = set()
    at: BaseException | None = error
    while at is not None and id(at) not in seen:
        seen.add(id(at))
        lines += ["from:"] if lines else []
        lines += [_kind(at), *_places(at.__traceback__)]
        at = at.__cause__ or (None if at.__suppress_context__ else at.__context__)
    return "\n".join(lines)


def watch_for_bugs(tell: Callable[[BaseException, str], None]) -> None:
    """Have every error nobody caught reported to `tell`, as the error and its `bug_report`.

    Python's own report to the console would repeat messages; the bug report stands there instead.
    A wish to stop (Ctrl+C) goes through as ever. `tell` may be called on any thread.
    """
    import threading

    def report(error: BaseException | None, kind: type[BaseException]) -> None:
        found = error if error is not None else kind()
        text = bug_report(found)
        if sys.stderr is not None:  # pyright: ignore[reportUnnecessaryComparison] - a windowed app has none
            print(text, file=sys.stderr)  # noqa: T201 - the console is where a bug of ours shows first
        tell(found, text)

    def uncaught(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
        else:
            report(error, kind)

    def in_thread(args: threading.ExceptHookArgs) -> None:
        if not issubclass(args.exc_type, SystemExit):
            report(args.exc_value, args.exc_type)

    def unraisable(args: sys.UnraisableHookArgs) -> None:
        report(args.exc_value, args.exc_type)

    sys.excepthook = uncaught
    threading.excepthook = in_thread
    sys.unraisablehook = unraisable


def _kind(error: BaseException) -> str:
    of = type(error)
    return of.__qualname__ if of.__module__ == "builtins" else f"{of.__module__}.{of.__qualname__}"


def _places(trace: TracebackType | None) -> list[str]:
    places: list[str] = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"  {_file(code.co_filename)}:{trace.tb_lineno} in {code.co_qualname}")
        trace = trace.tb_next
    return places


def _file(name: str) -> str:
    """Return a file's name from the package or the library on; the folders before it may name a person."""
    path = Path(name)
    if path.is_relative_to(_ROOT) and "site-packages" not in path.parts:
        return path.relative_to(_ROOT).as_posix()
    parts = path.parts
    for folder in ("site-packages", f"python{sys.version_info.major}.{sys.version_info.minor}"):
        if folder in parts:
            return "/".join(parts[parts.index(folder) + 1 :])
    return path.name

"""What a screen reader has read of a window: its elements, and the process that reads them."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.journeys.computer import SYSTEM_PYTHON

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tests.journeys.computer import SmallComputer

PROCESS = Path(__file__).with_name("reader_process.py")


class Element(NamedTuple):
    """One element of a window, as AT-SPI tells of it. `box` is left, top, width, height on the screen."""

    path: tuple[int, ...]
    role: str
    name: str
    description: str
    states: frozenset[str]
    box: tuple[int, int, int, int]
    actions: tuple[str, ...]
    text: str | None

    def holds(self, other: Element) -> bool:
        """Whether `other` is somewhere inside this one."""
        return len(other.path) > len(self.path) and other.path[: len(self.path)] == self.path

    @property
    def middle(self) -> tuple[int, int]:
        """The point a person aims at."""
        left, top, width, height = self.box
        return left + width // 2, top + height // 2

    def __str__(self) -> str:
        kept = ", ".join(sorted(self.states - {"enabled", "showing"}))
        return f"{'  ' * len(self.path)}{self.role} {self.name!r} {list(self.box)} {kept}".rstrip()


class Reader:
    """Reads the windows of one process. It lives until the computer is stopped."""

    def __init__(self, computer: SmallComputer, pid: int) -> None:
        self._pid = pid
        self._process = computer.start(
            "reader", [SYSTEM_PYTHON, "-u", str(PROCESS)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def read(self) -> tuple[Element, ...]:
        """Every element that is showing, outer before inner; none while the window is not there yet."""
        return tuple(_elements(self._ask(do="read") or ()))

    def act(self, element: Element, action: str) -> bool:
        """Do one of an element's actions. False where it refused, or was no longer there."""
        return bool(self._ask(do="act", path=element.path, action=action))

    def fill_in(self, element: Element, text: str) -> bool:
        """Put a text into a field. False where it refused, or was no longer there."""
        return bool(self._ask(do="type", path=element.path, text=text))

    def _ask(self, **asked: Any) -> Any:
        asking, answering = self._process.stdin, self._process.stdout
        if asking is None or answering is None:
            raise RuntimeError("the reader has no pipes")
        asking.write(json.dumps({"pid": self._pid, **asked}).encode() + b"\n")
        asking.flush()
        line = answering.readline()
        if not line:
            raise AssertionError("the screen reader stopped")
        return json.loads(line).get("answer")


def outline(elements: Iterable[Element]) -> str:
    """The elements as indented lines, for a failing test."""
    return "\n".join(str(one) for one in elements)


def inside(elements: Sequence[Element], outer: Element) -> tuple[Element, ...]:
    """Those of `elements` that lie within `outer`."""
    return tuple(one for one in elements if outer.holds(one))


def _elements(answer: Iterable[dict[str, Any]]) -> Iterable[Element]:
    for one in answer:
        left, top, width, height = one["box"] or (0, 0, 0, 0)
        yield Element(
            tuple(one["path"]),
            one["role"],
            one["name"],
            one["description"],
            frozenset(one["states"]),
            (left, top, width, height),
            tuple(one["actions"]),
            one["text"],
        )

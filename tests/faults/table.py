"""The table of the long form: each fault, how often it was injected, and what was found afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from tests.faults.rows import ROWS

if TYPE_CHECKING:
    from collections.abc import Iterable

HEAD = ("", "fault", "times", "acknowledged", "found", "integrity")
_NONE = "–"


class Line(NamedTuple):
    """What one test injected and found; `passed` is None where it was skipped, with the reason in `told`."""

    number: int
    times: int
    acknowledged: int
    found: int
    integrity: str
    passed: bool | None
    told: str = ""


def line_of(tally: dict[str, Any], *, passed: bool | None) -> Line:
    """Return what a test's tally says."""
    counts = (tally["number"], tally["times"], tally["acknowledged"], tally["found"])
    return Line(*counts, tally["integrity"], passed)


def table(lines: Iterable[Line]) -> str:
    """Return one row for each fault, its tests taken together, as text."""
    lines = list(lines)
    rows = [HEAD, *(_row(number, [one for one in lines if one.number == number]) for number in ROWS)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    drawn = [_drawn(row, widths) for row in rows]
    drawn.insert(1, "  ".join("─" * width for width in widths))
    whole = [one for one in lines if one.passed is not None]
    acknowledged, found = sum(one.acknowledged for one in whole), sum(one.found for one in whole)
    times = sum(one.times for one in whole)
    drawn.append(f"\n{times} faults injected; {acknowledged} entries acknowledged, {found} of them found.")
    return "\n".join(drawn)


def _row(number: int, lines: list[Line]) -> tuple[str, ...]:
    tried = [one for one in lines if one.passed is not None]
    if not tried:
        reasons = sorted({one.told for one in lines if one.told})
        return (
            str(number),
            ROWS[number],
            "0",
            _NONE,
            _NONE,
            "not tried: " + (", ".join(reasons) or "not run"),
        )
    acknowledged, found = sum(one.acknowledged for one in tried), sum(one.found for one in tried)
    wrong = [one for one in tried if not one.passed]
    said = sorted({part for one in tried for part in one.integrity.split(", ") if part})
    integrity = (
        f"FAILED ({len(wrong)} of {len(tried)} tests)" if wrong else ", ".join(said) or "as it must be"
    )
    counts = (str(acknowledged), str(found)) if acknowledged else (_NONE, _NONE)
    return (str(number), ROWS[number], str(sum(one.times for one in tried)), *counts, integrity)


def _drawn(row: tuple[str, ...], widths: list[int]) -> str:
    right = {0, 2, 3, 4}
    cells = [
        cell.rjust(width) if column in right else cell.ljust(width)
        for column, (cell, width) in enumerate(zip(row, widths, strict=True))
    ]
    return "  ".join(cells).rstrip()

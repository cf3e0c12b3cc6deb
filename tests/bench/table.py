"""Samples, the rows made of them, and the one table the bench prints."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

HEAD = ("figure", "ours", "compared with", "ratio", "bound", "met")
NONE = "–"


class Row(NamedTuple):
    """One line of the table. `met` is None where no bound is set or nothing could be measured."""

    figure: str
    ours: str
    compared: str
    ratio: str
    bound: str
    met: bool | None

    @property
    def cells(self) -> tuple[str, ...]:
        """The texts of the line."""
        return (*self[:-1], {True: "yes", False: "NO", None: NONE}[self.met])


class Unit(NamedTuple):
    """What a value is shown in: its sign, what it is multiplied by, and how many places are shown."""

    sign: str
    factor: float = 1.0
    places: int = 0

    def text(self, value: float) -> str:
        """The value, for example "412 ms"."""
        return f"{value * self.factor:.{self.places}f} {self.sign}"


MS = Unit("ms")
MICRO = Unit("µs", 1000.0)
FINE_MS = Unit("ms", places=1)
MB = Unit("MB", places=1)


def quartiles(values: Sequence[float]) -> tuple[float, float, float]:
    """The lower quartile, median and upper quartile, each interpolated between neighbours.

    Raises ValueError where there is no value.
    """
    if not values:
        raise ValueError("nothing was measured")
    ordered = sorted(values)
    return _at(ordered, 0.25), median(ordered), _at(ordered, 0.75)


def spread(values: Sequence[float], unit: Unit) -> str:
    """The median with both quartiles, for example "412 ms (398 to 430)"."""
    low, middle, high = quartiles(values)
    ends = (f"{one * unit.factor:.{unit.places}f}" for one in (low, high))
    return f"{unit.text(middle)} ({' to '.join(ends)})"


def ratio_row(
    figure: str,
    ours: Sequence[float],
    other: Sequence[float],
    *,
    against: str,
    bound: float,
    unit: Unit,
) -> Row:
    """A row of two samples taken in turn. The ratio is the median of the ratios of each turn.

    What slows the computer for a while slows both sides of a turn, so their ratio stays.
    """
    turns = [one / beside for one, beside in zip(ours, other, strict=True)]
    low, middle, high = quartiles(turns)
    return Row(
        figure,
        spread(ours, unit),
        f"{spread(other, unit)} {against}",
        f"{middle:.2f} ({low:.2f} to {high:.2f})",
        f"≤ {bound:g}",
        middle <= bound,
    )


def limit_row(
    figure: str, ours: Sequence[float], *, bound: float | None, unit: Unit, beside: str = NONE
) -> Row:
    """A row whose median must keep a bound of its own, or has none."""
    held = None if bound is None else median(ours) <= bound
    said = NONE if bound is None else f"≤ {unit.text(bound)}"
    return Row(figure, spread(ours, unit), beside, NONE, said, held)


def missing_row(figure: str, why: str) -> Row:
    """A row for what could not be measured here."""
    return Row(figure, why, NONE, NONE, NONE, None)


def table(rows: Iterable[Row]) -> str:
    """The whole table as text, its columns aligned."""
    lines = [HEAD, *(row.cells for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]
    drawn = [
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    ]
    drawn.insert(1, "  ".join("─" * width for width in widths))
    return "\n".join(drawn)


def _at(ordered: Sequence[float], share: float) -> float:
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])

"""The shading behind the days of a flare-up (a tint with a bar above) and of a pause (a dotted bar above)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from painapp.ui.theme.theme import Theme
    from painapp.ui.theme.tokens import Tokens

BAR = 3
"""Height of the bar above a shaded day, in pixels at 100 %."""


class Shaded(Protocol):
    """What a day must say to be shaded."""

    @property
    def flare_up(self) -> bool:
        """It lies in a flare-up."""
        ...

    @property
    def paused(self) -> bool:
        """It lies in a pause."""
        ...


def paint_shade(
    owner: QWidget, theme: Theme, cells: Sequence[QWidget], marks: Mapping[date, Shaded], between: int
) -> None:
    """Paint the shade behind each of `cells` that has one; `between` is the room between two neighbours.

    Cells of full width stand below each other: their bar is at the leading side, so that it goes on.
    """
    below = bool(cells) and all(cell.x() == cells[0].x() for cell in cells)
    mirrored = owner.layoutDirection() == Qt.LayoutDirection.RightToLeft
    painter: QPainter | None = None
    for cell in cells:
        mark = marks.get(cell.day)  # pyright: ignore[reportAttributeAccessIssue] - cells know their day
        if mark is not None and (mark.flare_up or mark.paused):
            painter = painter or QPainter(owner)
            half = between / 2  # each reaches half way to its neighbours
            aside = 0 if below else half
            place = QRectF(cell.geometry()).adjusted(-aside, -half, aside, half)
            bar = theme.px(BAR)
            start, end = place.topLeft(), place.topRight()
            if below:
                edge = place.right() if mirrored else place.left()
                start, end = QPointF(edge, place.top()), QPointF(edge, place.bottom())
            shade(painter, place, (start, end), theme.tokens, bar, Days(mark.flare_up, mark.paused))


class Days(NamedTuple):
    """What a shade says: that the days are of a flare-up, of a pause, or both."""

    flare_up: bool = False
    paused: bool = False


def shade(
    painter: QPainter, place: QRectF, edge: tuple[QPointF, QPointF], tokens: Tokens, bar: float, days: Days
) -> None:
    """Paint one shade with its bar inside of `edge`: colour says nothing that the bar does not say too."""
    painter.fillRect(place, QColor(tokens.dusk_tint if days.flare_up else tokens.sunken))
    centre = place.center()
    upright = edge[0].x() == edge[1].x()
    for number, (wanted, colour) in enumerate(((days.flare_up, tokens.dusk), (days.paused, tokens.soft_ink))):
        if not wanted:
            continue
        inside = bar * (1.5 if number and days.flare_up else 0.5)
        if not tokens.tinted and not upright:
            inside += 2 * bar  # without a tint it would look like a line below the days above
        pen = QPen(QColor(colour), bar, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        if number:
            pen.setDashPattern([1, 1.5])
        painter.setPen(pen)
        before = edge[0].x() < centre.x() if upright else edge[0].y() < centre.y()
        towards = inside if before else -inside
        offset = QPointF(towards, 0) if upright else QPointF(0, towards)
        painter.drawLine(edge[0] + offset, edge[1] + offset)

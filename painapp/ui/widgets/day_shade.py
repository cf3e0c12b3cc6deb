"""The shading behind the days of a flare-up (a tint with a bar above) and of a pause (a dotted bar above)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

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
    """Paint the shade behind each of `cells` that has one; `between` is the room between two neighbours."""
    painter: QPainter | None = None
    for cell in cells:
        mark = marks.get(cell.day)  # pyright: ignore[reportAttributeAccessIssue] - cells know their day
        if mark is not None and (mark.flare_up or mark.paused):
            painter = painter or QPainter(owner)
            half = between / 2  # each reaches half way to its neighbours
            place = QRectF(cell.geometry()).adjusted(-half, -half, half, half)
            shade(painter, place, theme.tokens, theme.px(BAR), flare_up=mark.flare_up, paused=mark.paused)


def shade(
    painter: QPainter, place: QRectF, tokens: Tokens, bar: float, *, flare_up: bool, paused: bool
) -> None:
    """Paint one shade: colour says nothing that the bar does not say too."""
    if flare_up:
        painter.fillRect(place, QColor(tokens.dusk_tint))
        painter.fillRect(QRectF(place.x(), place.y(), place.width(), bar), QColor(tokens.dusk))
    elif paused:
        painter.fillRect(place, QColor(tokens.sunken))
    if paused:
        top = place.y() + bar * (1.5 if flare_up else 0.5)
        pen = QPen(QColor(tokens.soft_ink), bar, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([1, 1.5])
        painter.setPen(pen)
        painter.drawLine(QPointF(place.left(), top), QPointF(place.right(), top))

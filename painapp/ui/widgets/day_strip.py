"""The quiet strip of a day: three small marks side by side for pain, sleep and activity.

Each has its own place and its own shape, so that it is known without its colour: pain is a round bar, sleep a
square one, activity a stack of steps. The higher, the more; hollow, where all of the day was written later.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from painapp.ui.theme.tokens import Tokens

MOST_PAIN = 10
MOST_SLEEP = 10 * 60
MOST_ACTIVITY = 2 * 60
"""What makes a mark as high as can be: a score, and minutes of sleep and of activity."""

BAR, BETWEEN, LEAST = 6, 4, 4
"""Width of a mark, the room between two, and the height of the lowest, in pixels at 100 %."""
STEP, RISER = 3, 2
"""Height of a step of activity and of the room below it, in pixels at 100 %."""

PAIN, SLEEP, ACTIVITY = range(3)


class Marks(NamedTuple):
    """What a strip shows: average pain 0 to 10, minutes of sleep, minutes of activity; None leaves a gap."""

    pain: float | None = None
    sleep: float | None = None
    activity: float | None = None
    hollow: bool = False
    """All of it was written later."""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to mark."""
        return self.pain is None and self.sleep is None and self.activity is None


class Inks(NamedTuple):
    """The colours of the three marks."""

    pain: str
    sleep: str
    activity: str


def inks(tokens: Tokens, *, on_chosen: bool = False) -> Inks:
    """The colours on a card, or on the fill of a chosen day: in high contrast that hides some of them."""
    found = (tokens.pain, tokens.sleep, tokens.activity)
    if on_chosen and not tokens.tinted:
        found = (tokens.on_chosen,) * 3
    return Inks(*found)


def strip_width(scale: float) -> float:
    """How wide the three marks are together, in pixels at a text size of `scale`."""
    return scale * (3 * BAR + 2 * BETWEEN)


class Ink(NamedTuple):
    """How marks are painted: the colours, the text size of now (1.0 to 2.0), hollow where written later."""

    colours: Inks
    scale: float
    hollow: bool = False


def paint_strip(painter: QPainter, room: QRectF, marks: Marks, ink: Ink, *, mirrored: bool = False) -> None:
    """Paint the marks at the foot of `room`, in its middle; pain stands first as one reads."""
    ink = ink._replace(hollow=marks.hollow)
    shares = (
        _share(marks.pain, MOST_PAIN),
        _share(marks.sleep, MOST_SLEEP),
        _share(marks.activity, MOST_ACTIVITY),
    )
    left = room.center().x() - strip_width(ink.scale) / 2
    for place, share in enumerate(shares):
        if share is not None:
            column = 2 - place if mirrored else place
            high = max(ink.scale * LEAST, share * room.height())
            x = left + column * ink.scale * (BAR + BETWEEN)
            paint_mark(painter, place, QRectF(x, room.bottom() - high, ink.scale * BAR, high), ink)


def paint_mark(painter: QPainter, which: int, place: QRectF, ink: Ink) -> None:
    """Paint one mark, PAIN, SLEEP or ACTIVITY, as high as `place`."""
    line = max(1.0, 1.5 * ink.scale) if ink.hollow else 0.0
    colour = QColor(ink.colours[which])
    painter.setPen(QPen(colour, line) if ink.hollow else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if ink.hollow else colour)
    for box in _steps(place, ink.scale) if which == ACTIVITY else [place]:
        inner = box.adjusted(line / 2, line / 2, -line / 2, -line / 2)
        radius = inner.width() / 2 if which == PAIN else 0.0
        painter.drawRoundedRect(inner, radius, min(radius, inner.height() / 2))


def _share(value: float | None, most: float) -> float | None:
    return None if value is None else min(max(value / most, 0.0), 1.0)


def _steps(place: QRectF, scale: float) -> Sequence[QRectF]:
    each = scale * (STEP + RISER)
    count = max(1, round(place.height() / each))
    return [
        QRectF(place.x(), place.bottom() - scale * STEP - number * each, place.width(), scale * STEP)
        for number in range(count)
    ]

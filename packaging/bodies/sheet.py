"""A picture of drawings side by side, light or dark, to be looked at after a change."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.content.body_map import BodyView, Curve


class Colours(NamedTuple):
    """What a sheet is painted with; `pain` runs from pale to deep."""

    paper: str
    skin: str
    seam: str
    line: str
    pain: tuple[str, ...]


LIGHT = Colours("#F7F4EE", "#EEE9DF", "#C3C4BE", "#5E696D", ("#EBCDBD", "#DBA488", "#C47A5B", "#A8452F"))
DARK = Colours("#14191B", "#283034", "#465156", "#AEB8BC", ("#4A3029", "#7C4435", "#B5644D", "#F0917A"))


def save_sheet(
    views: list[BodyView], target: Path, *, colours: Colours = LIGHT, scale: float = 1.0, tint: str = "some"
) -> None:
    """Paint `views` in a row into `target`; `tint` is "none", "some" (every sixth region) or "all".

    Needs a QGuiApplication.
    """
    width = sum(view.box[2] for view in views)
    height = max(view.box[3] for view in views)
    image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
    image.fill(QColor(colours.paper))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    for view in views:
        painter.save()
        painter.translate(-view.box[0], -view.box[1])
        _paint(painter, view, colours, tint)
        painter.restore()
        painter.translate(view.box[2], 0)
    painter.end()
    image.save(str(target))


def _paint(painter: QPainter, view: BodyView, colours: Colours, tint: str) -> None:
    every = {"none": 0, "some": 6, "all": 1}[tint]
    for at, shape in enumerate(view.shapes):
        hurting = every and at % every == 0
        colour = QColor(colours.pain[at // every % len(colours.pain)] if hurting else colours.skin)
        # A hair of the same colour around it, or smoothing lets the paper shine between two regions.
        painter.setPen(QPen(colour, 0.5))
        painter.setBrush(colour)
        painter.drawPath(path(shape.border))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for lines, colour, width in (
        (view.seams, colours.seam, 1.0),
        (view.details, colours.line, 1.0),
        (view.outline, colours.line, 1.9),
    ):
        pen = QPen(QColor(colour), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for line in lines:
            painter.drawPath(path(line))


def path(curve: Curve) -> QPainterPath:
    """The curve as Qt paints it."""
    drawn = QPainterPath()
    drawn.moveTo(*curve.start)
    for piece in curve.pieces:
        drawn.cubicTo(*piece)
    if curve.closed:
        drawn.closeSubpath()
    return drawn

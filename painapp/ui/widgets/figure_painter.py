"""Paints drawings of the figure in the colours of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from painapp.ui.theme.tokens import mix

if TYPE_CHECKING:
    from painapp.content.figure_lines import Drawing, Layer, Points
    from painapp.ui.theme.tokens import Tokens


def figure_colours(tokens: Tokens) -> dict[str, str]:
    """Every fill and ink of the figure on the papers of a theme."""
    t = tokens
    if not t.tinted:
        fills = dict.fromkeys(
            ("skin", "shirt", "trousers", "far-skin", "far-shirt", "far-trousers", "wood", "cloth", "leaf",
             "paper"), t.paper,
        )  # fmt: skip
        return {**fills, "hair": t.paper, "near": t.ink, "far": t.ink, "prop": t.ink, "pale": t.ink}
    if t.dark:
        return {
            "skin": "#3A4144", "shirt": "#34514C", "trousers": "#2B3B47", "hair": "#8C979B",
            "far-skin": "#2C3235", "far-shirt": "#29403C", "far-trousers": "#222F39",
            "wood": mix(t.paper, "#8A7B5C", 0.32), "cloth": mix(t.paper, t.primary, 0.22),
            "leaf": mix(t.paper, t.activity, 0.35), "paper": t.paper,
            "near": mix(t.ink, t.paper, 0.06), "far": mix(t.ink, t.paper, 0.45),
            "prop": t.line, "pale": mix(t.line, t.paper, 0.45),
        }  # fmt: skip
    return {
        "skin": "#EEE9DF", "shirt": "#CFDAD3", "trousers": "#B9C5C9", "hair": "#8F9A9C",
        "far-skin": "#E6E0D4", "far-shirt": "#C3CFC8", "far-trousers": "#AAB7BB",
        "wood": "#E7DFD0", "cloth": "#DCE3DD", "leaf": mix(t.paper, t.activity, 0.28), "paper": t.paper,
        "near": t.ink, "far": "#6C777B", "prop": t.line, "pale": "#B5B9B4",
    }  # fmt: skip


WIDTHS = {"near": 1.0, "far": 0.9, "prop": 0.7, "pale": 0.7}
"""How wide each ink is, of the widest."""


def paint_drawing(
    painter: QPainter,
    drawing: Drawing,
    place: QRectF,
    colours: dict[str, str],
    *,
    mirrored: bool = False,
) -> None:
    """Paint `drawing` as large as it fits into `place`, in its middle."""
    left, bottom, width, height = drawing.frame
    scale = min(place.width() / width, place.height() / height)
    pen_width = min(max(min(place.width(), place.height()) / 190, 1.4), 3.0)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place.center())
    painter.scale(-scale if mirrored else scale, -scale)
    painter.translate(-(left + width / 2), -(bottom + height / 2))
    for layer in drawing.layers:
        _paint_layer(painter, layer, colours, pen_width / scale)
    painter.restore()


def _paint_layer(painter: QPainter, layer: Layer, colours: dict[str, str], width: float) -> None:
    width *= WIDTHS[layer.ink]
    pen = QPen(QColor(colours[layer.ink]), 2 * width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    areas = [(shape, _polygon(shape.area)) for shape in layer.shapes]
    for shape, polygon in areas:
        if shape.line is None:
            path = QPainterPath()
            path.addPolygon(polygon)
            path.closeSubpath()
            painter.strokePath(path, pen)
        elif shape.line:
            painter.drawPolyline(_polygon(shape.line))
    painter.setPen(Qt.PenStyle.NoPen)
    for shape, polygon in areas:
        painter.setBrush(QColor(colours[shape.fill]))
        painter.drawPolygon(polygon, Qt.FillRule.WindingFill)
    for patch in layer.patches:
        painter.setBrush(QColor(colours[patch.fill]))
        painter.drawPolygon(_polygon(patch.area), Qt.FillRule.WindingFill)
    if layer.lines:
        pen.setWidthF(width)
        painter.setPen(pen)
        for line in layer.lines:
            painter.drawPolyline(_polygon(line))


def _polygon(points: Points) -> QPolygonF:
    return QPolygonF([QPointF(point.real, point.imag) for point in points])

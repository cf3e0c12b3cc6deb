"""Paints drawings of the figure in the colours of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from painapp.ui.theme.tokens import mix

if TYPE_CHECKING:
    from painapp.content.figure_lines import Layer, Points
    from painapp.ui.theme.tokens import Tokens


def figure_colours(tokens: Tokens) -> dict[str, str]:
    """Every fill and ink of the figure on the papers of a theme."""
    t = tokens
    inks = {"near": mix(t.ink, t.paper, 0.08) if t.dark else t.ink, "prop": t.line}
    if not t.tinted:
        return {**dict.fromkeys(FILLS, t.paper), **dict.fromkeys(WIDTHS, t.ink)}
    own = _DARK if t.dark else _LIGHT
    return {
        **own,
        **inks,
        "far": mix(t.ink, t.paper, 0.42 if t.dark else 0.36),
        "pale": mix(t.line, t.paper, 0.45),
        "wood": mix(t.paper, "#8A7B5C", 0.32 if t.dark else 0.14),
        "cloth": mix(t.paper, t.primary, 0.22 if t.dark else 0.12),
        "leaf": mix(t.paper, t.activity, 0.35 if t.dark else 0.24),
        "water": mix(t.paper, t.sleep, 0.28 if t.dark else 0.2),
        "sun": mix(t.paper, t.mood, 0.4 if t.dark else 0.22),
        "paper": t.card,
    }


FILLS = (
    "skin", "shirt", "trousers", "hair", "far-skin", "far-shirt", "far-trousers", "wood", "cloth", "leaf",
    "water", "sun", "paper",
)  # fmt: skip
_LIGHT = {
    "skin": "#EEE9DF", "shirt": "#CFDAD3", "trousers": "#B9C5C9", "hair": "#8F9A9C", "far-skin": "#E6E0D4",
    "far-shirt": "#C3CFC8", "far-trousers": "#AAB7BB",
}  # fmt: skip
_DARK = {
    "skin": "#5A5651", "shirt": "#35524D", "trousers": "#2C3D49", "hair": "#20282B", "far-skin": "#444240",
    "far-shirt": "#29403C", "far-trousers": "#222F39",
}  # fmt: skip
WIDTHS = {"near": 1.0, "far": 0.9, "prop": 0.7, "pale": 0.7}
"""How wide each ink is, of the widest."""


class Sheet:
    """Where a drawing's frame lies on a widget: as large as it fits into `place`, in its middle."""

    def __init__(
        self, frame: tuple[float, float, float, float], place: QRectF, *, mirrored: bool = False
    ) -> None:
        left, bottom, width, height = frame
        self.scale = min(place.width() / width, place.height() / height)
        middle = place.center()
        self._across = -self.scale if mirrored else self.scale
        self._x = middle.x() - (left + width / 2) * self._across
        self._y = middle.y() + (bottom + height / 2) * self.scale
        self.paper = QRectF(0, 0, width * self.scale, height * self.scale)
        """Where the frame lies; nothing is painted beyond it."""
        self.paper.moveCenter(middle)
        self.pen = min(max(min(place.width(), place.height()) / 210, 1.4), 3.0)
        """The width of the widest line, in pixels."""

    def polygon(self, points: Points) -> QPolygonF:
        """Points of the drawing as pixels."""
        across, down, x, y = self._across, self.scale, self._x, self._y
        return QPolygonF([QPointF(x + point.real * across, y - point.imag * down) for point in points])


def paint_layers(painter: QPainter, layers: tuple[Layer, ...], sheet: Sheet, colours: dict[str, str]) -> None:
    """Paint layers of a drawing, from the back to the front."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(sheet.paper)
    for layer in layers:
        _paint_layer(painter, layer, sheet, colours)


def _paint_layer(painter: QPainter, layer: Layer, sheet: Sheet, colours: dict[str, str]) -> None:
    width = sheet.pen * WIDTHS[layer.ink]
    pen = QPen(QColor(colours[layer.ink]), 2 * width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)  # far cheaper than round ones, and the lines are smooth
    painter.setPen(pen)
    if len(layer.shapes) == 1 and layer.shapes[0].line is None:
        # Alone it needs no second go: a line half inside does as well.
        pen.setWidthF(width)
        painter.setPen(pen)
        painter.setBrush(QColor(colours[layer.shapes[0].fill]))
        painter.drawPolygon(sheet.polygon(layer.shapes[0].area), Qt.FillRule.WindingFill)
        _paint_lines(painter, layer, sheet)
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    areas = [(shape, sheet.polygon(shape.area)) for shape in layer.shapes]
    for shape, polygon in areas:
        if shape.line is None:
            painter.drawPolygon(polygon)
        elif shape.line:
            painter.drawPolyline(sheet.polygon(shape.line))
    painter.setPen(Qt.PenStyle.NoPen)
    for shape, polygon in areas:
        painter.setBrush(QColor(colours[shape.fill]))
        painter.drawPolygon(polygon, Qt.FillRule.WindingFill)
    for patch in layer.patches:
        painter.setBrush(QColor(colours[patch.fill]))
        painter.drawPolygon(sheet.polygon(patch.area), Qt.FillRule.WindingFill)
    if layer.lines:
        pen.setWidthF(width)
        painter.setPen(pen)
        _paint_lines(painter, layer, sheet)


def _paint_lines(painter: QPainter, layer: Layer, sheet: Sheet) -> None:
    for line in layer.lines:
        painter.drawPolyline(sheet.polygon(line))

"""Paints one drawing of the body map in the colours of the theme: what the field, the Diary and tests share.

The person's left is their left: nothing here is ever turned round, also where people write from the right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from painapp.ui.theme.tokens import SEMIBOLD, SIZE_SMALL, mix

if TYPE_CHECKING:
    from collections.abc import Mapping

    from painapp.content.body_map import BodyView, Curve, Point
    from painapp.domain.sore import Sore
    from painapp.ui.theme.theme import Theme
    from painapp.ui.theme.tokens import Tokens

OUTLINE, SEAM, DETAIL = 1.8, 1.0, 1.1
"""Widths of the lines, in units of the drawing: one is a pixel where the figure is 560 high."""
MARK, IN_HAND, FOCUS = 1.4, 3.0, 2.0
"""Widths of the lines round a marked region, the one in hand, and the one the keyboard is in, in pixels."""
UNSAID = 2
"""The step of the pale end that fills what is marked without a number."""


ENOUGH = 8.0
"""The room a number wants round it, in units."""


class Ring(NamedTuple):
    """A line round one region: of the one in hand, or of the one the keyboard is in."""

    region: str
    focused: bool


class BodyDrawing:
    """One `BodyView` as paths, and how to paint it at a scale (pixels a unit).

    `plain` leaves out what is inside the outline.
    """

    def __init__(self, view: BodyView, theme: Theme, *, plain: bool = False) -> None:
        self._plain = plain
        self.view = view
        self._theme = theme
        self._paths: dict[str, QPainterPath] = {}
        self._boxes: dict[str, QRectF] = {}
        self._centres: dict[str, tuple[QPointF, float]] = {}
        self._base: tuple[object, QPixmap] | None = None

    def size(self, scale: float) -> tuple[int, int]:
        """Width and height of the whole at a scale, in pixels."""
        _, _, width, height = self.view.box
        return round(width * scale), round(height * scale)

    def path(self, region: str) -> QPainterPath:
        """The border of a region, in units. Raises `KeyError` for one of another drawing."""
        if region not in self._paths:
            self._paths[region] = _path(self.view.shape(region).border)
        return self._paths[region]

    def place(self, region: str, scale: float) -> QRectF:
        """The box round a region, in pixels from the corner of the drawing."""
        box, (x, y, _, _) = self._box(region), self.view.box
        return QRectF((box.x() - x) * scale, (box.y() - y) * scale, box.width() * scale, box.height() * scale)

    def region_at(self, place: QPointF, scale: float, reach: float) -> str | None:
        """The region at a place in pixels, or the nearest one within `reach` pixels of it, or None."""
        x, y = self._units(place, scale)
        point = QPointF(x, y)
        for shape in self.view.shapes:
            if self._box(shape.id).contains(point) and self.path(shape.id).contains(point):
                return shape.id
        far = reach / scale
        near = [
            (shape.distance(x, y), shape.id)
            for shape in self.view.shapes
            if self._box(shape.id).adjusted(-far, -far, far, far).contains(point)
        ]
        distance, nearest = min(near, default=(far + 1, ""))
        return nearest if distance <= far else None

    def paint(
        self,
        painter: QPainter,
        scale: float,
        sores: Mapping[str, Sore],
        rings: tuple[Ring, ...] = (),
        *,
        type_size: float = SIZE_SMALL,
    ) -> None:
        """Paint figure, marks and rings, the drawing's corner at the painter's origin.

        `type_size` is that of the numbers, in pixels at 100 %.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._figure(scale, painter.device().devicePixelRatioF()))
        painter.save()
        self._to_units(painter, scale)
        for region, sore in sores.items():
            self._paint_mark(painter, region, sore, scale)
        for ring in rings:
            self._paint_ring(painter, ring, marked=ring.region in sores, scale=scale)
        painter.restore()
        for region, sore in sores.items():
            self._paint_number(painter, region, sore, scale, type_size)

    def _box(self, region: str) -> QRectF:
        if region not in self._boxes:
            self._boxes[region] = self.path(region).boundingRect()
        return self._boxes[region]

    def _units(self, place: QPointF, scale: float) -> tuple[float, float]:
        left, top, _, _ = self.view.box
        return place.x() / scale + left, place.y() / scale + top

    def _to_units(self, painter: QPainter, scale: float) -> None:
        left, top, _, _ = self.view.box
        painter.scale(scale, scale)
        painter.translate(-left, -top)

    # The figure itself, which only changes with theme and size

    def _figure(self, scale: float, sharpness: float) -> QPixmap:
        made_for = (scale, sharpness, self._theme.tokens.name)
        if self._base is None or self._base[0] != made_for:
            self._base = (made_for, self._draw_figure(scale, sharpness))
        return self._base[1]

    def _draw_figure(self, scale: float, sharpness: float) -> QPixmap:
        width, height = self.size(scale)
        pixmap = QPixmap(round(width * sharpness), round(height * sharpness))
        pixmap.setDevicePixelRatio(sharpness)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._to_units(painter, scale)
        colours = self._theme.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(body_fill(colours)))
        whole = QPainterPath()
        whole.setFillRule(Qt.FillRule.WindingFill)
        for shape in self.view.shapes:
            whole.addPath(self.path(shape.id))
        painter.drawPath(whole)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inside = (
            (self.view.seams, seam_ink(colours), SEAM),
            (self.view.details, colours.soft_ink, DETAIL),
        )
        for curves, colour, thickness in (
            *(() if self._plain else inside),
            (self.view.outline, colours.soft_ink, OUTLINE),
        ):
            painter.setPen(_pen(colour, max(thickness, thickness / scale * 0.8)))
            for curve in curves:
                painter.drawPath(_path(curve))
        painter.end()
        return pixmap

    # Marks

    def _paint_mark(self, painter: QPainter, region: str, sore: Sore, scale: float) -> None:
        fill, _ = mark_colours(self._theme.tokens, sore.score)
        painter.setBrush(QColor(fill))
        painter.setPen(_pen(self._theme.tokens.ink, MARK / scale))
        painter.drawPath(self.path(region))

    def _paint_ring(self, painter: QPainter, ring: Ring, *, marked: bool, scale: float) -> None:
        """A thick line round a region, parted from its neighbours by a thin one of the card's colour."""
        colours = self._theme.tokens
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ink = colours.focus if ring.focused else colours.ink if marked else colours.primary
        thickness = FOCUS if ring.focused else IN_HAND
        if marked:
            painter.setPen(_pen(colours.card, (thickness + 3) / scale))
            painter.drawPath(self.path(ring.region))
        painter.setPen(_pen(ink, thickness / scale))
        painter.drawPath(self.path(ring.region))

    def _paint_number(
        self, painter: QPainter, region: str, sore: Sore, scale: float, type_size: float
    ) -> None:
        """The number, in the middle of its region; on a small badge where the region has no room for it."""
        colours = self._theme.tokens
        fill, ink = mark_colours(colours, sore.score)
        middle, room = self._centre(region)
        left, top, _, _ = self.view.box
        place = QPointF((middle.x() - left) * scale, (middle.y() - top) * scale)
        if sore.score is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ink))
            dot = min(3.2, max(1.8, room * scale * 0.5))
            painter.drawEllipse(place, dot, dot)
            return
        text = str(sore.score)
        font = self._theme.font(type_size, SEMIBOLD)
        metrics = QFontMetricsF(font)
        width, height = metrics.horizontalAdvance(text), metrics.capHeight()
        needed = (width**2 + height**2) ** 0.5 / 2
        if needed + 1.5 > room * scale:
            painter.setBrush(QColor(fill))
            painter.setPen(_pen(colours.ink, MARK))
            painter.drawEllipse(place, needed + 3, needed + 3)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(QPointF(place.x() - width / 2, place.y() + height / 2), text)

    def _centre(self, region: str) -> tuple[QPointF, float]:
        """Where a number stands in a region, and how far that is from its border, in units.

        Its centre of mass looks right in most; in a crooked one, the point farthest from the border.
        """
        if region not in self._centres:
            shape = self.view.shape(region)
            x, y = _middle(shape.corners)
            room = shape.distance(x, y) if shape.holds(x, y) else 0.0
            if room < ENOUGH:
                x, y = shape.centre
                room = shape.distance(x, y)
            self._centres[region] = QPointF(x, y), room
        return self._centres[region]


def body_fill(colours: Tokens) -> str:
    """The fill of the figure: a shade of the card it stands on."""
    return mix(colours.card, colours.line, 0.22) if colours.dark and colours.tinted else colours.sunken


def seam_ink(colours: Tokens) -> str:
    """The ink of the lines between regions: there for who looks, quiet otherwise."""
    return mix(body_fill(colours), colours.line, 0.45 if colours.tinted else 0.5)


def mark_colours(colours: Tokens, score: int | None) -> tuple[str, str]:
    """The fill of a marked region and the ink on it; one fill for all where the theme has no hues."""
    if not colours.tinted:
        return colours.chosen, colours.on_chosen
    step = UNSAID if score is None else min(max(score, 0), 10)
    return colours.pain_scale[step], colours.pain_scale_ink[step]


def _middle(corners: tuple[Point, ...]) -> Point:
    """The centre of mass of a flat shape."""
    x = y = area = 0.0
    for (x0, y0), (x1, y1) in zip(corners, (*corners[1:], corners[0]), strict=True):
        turn = x0 * y1 - x1 * y0
        area += turn
        x += (x0 + x1) * turn
        y += (y0 + y1) * turn
    return (x / (3 * area), y / (3 * area)) if area else corners[0]


def _pen(colour: str, width: float) -> QPen:
    return QPen(
        QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )


def _path(curve: Curve) -> QPainterPath:
    path = QPainterPath(QPointF(*curve.start))
    for x1, y1, x2, y2, x3, y3 in curve.pieces:
        path.cubicTo(x1, y1, x2, y2, x3, y3)
    if curve.closed:
        path.closeSubpath()
    return path

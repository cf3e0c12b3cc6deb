"""One day of the calendar: its number, and below it a strip of small marks for what was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from painapp.ui.theme.tokens import RADIUS_CONTROL, REGULAR, SEMIBOLD, SIZE_BODY, TARGET
from painapp.ui.widgets.day_strip import Ink, Marks, inks, paint_strip

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from painapp.ui.theme.theme import Theme

_LEFT_TO_THE_GRID = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
}
_LEAST_WIDTH = 24
_STRIP = 18
"""Height of the strip of a day, in pixels at 100 %."""


class DayCell(QAbstractButton):
    """A button that looks like a day of a calendar; the grid says what it shows and where arrows lead.

    With `strips` there is room for the strip of the day below its number.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, strips: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self._strips = strips
        self.day: date | None = None
        self._marks = Marks()
        self._other = self._is_today = self._is_chosen = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def show_day(
        self,
        day: date,
        *,
        number: str,
        marks: Marks,
        other: bool,
        today: bool,
        chosen: bool,
    ) -> None:
        """Show `day` as `number`, and its strip; `other` is a dash where only something else was written."""
        shown = (day, number, marks, other, today, chosen)
        if shown == (self.day, self.text(), self._marks, self._other, self._is_today, self._is_chosen):
            return
        self.day, self._marks, self._other, self._is_today, self._is_chosen = day, marks, other, today, chosen
        if number != self.text():
            self.setText(number)
        self.update()

    def clear(self) -> None:
        """Be no day of this month."""
        self.hide()
        self.day = None
        self.setText("")
        self.setAccessibleName("")

    def sizeHint(self) -> QSize:
        """At least 44 px high at 100 %, as wide as the column."""
        strip = self._theme.px(_STRIP) - self._theme.gap(4) if self._strips else 0
        return QSize(self._theme.px(TARGET), self._theme.px(30) + self._theme.gap(18) + strip)

    def minimumSizeHint(self) -> QSize:
        """At least the 24 px a day of a calendar must have, and room for its number."""
        number = QFontMetrics(self._theme.font(SIZE_BODY, SEMIBOLD)).horizontalAdvance("30")
        return QSize(max(_LEAST_WIDTH, number + self._theme.px(4)), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses like Space; arrows belong to the grid."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif key in _LEFT_TO_THE_GRID:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the outline when chosen, the number, and the mark below it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, px = self._theme.tokens, self._theme.px
        ink = tokens.ink if self.isEnabled() else tokens.soft_ink
        if not self.isEnabled() and tokens.soft_ink == tokens.ink:
            painter.setOpacity(0.6)  # high contrast has one ink; this keeps 7:1
        if self._is_chosen or self.isDown():
            ink = tokens.on_chosen
            painter.setPen(QPen(QColor(tokens.primary), px(2)))
            painter.setBrush(QColor(tokens.chosen))
            inside = QRectF(self.rect()).adjusted(px(1), px(1), -px(1), -px(1))
            painter.drawRoundedRect(inside, px(RADIUS_CONTROL), px(RADIUS_CONTROL))
        weight = SEMIBOLD if self._is_today or self._is_chosen else REGULAR
        painter.setFont(self._theme.font(SIZE_BODY, weight))
        painter.setPen(QColor(ink))
        painter.drawText(self._upper(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self._is_today:
            self._paint_today(painter, self._upper(), ink)
        self._paint_marks(painter)

    def _upper(self) -> QRectF:
        """Where the number stands."""
        below = self._theme.px(_STRIP if self._strips else 16) + self._theme.gap(6)
        return QRectF(0, self._theme.gap(4), self.width(), self.height() - below)

    def _paint_today(self, painter: QPainter, room: QRectF, ink: str) -> None:
        width = QFontMetrics(painter.font()).horizontalAdvance(self.text())
        y = room.center().y() + self._theme.px(SIZE_BODY) * 0.62
        painter.setPen(QPen(QColor(ink), self._theme.px(2)))
        painter.drawLine(QPointF(room.center().x() - width / 2, y), QPointF(room.center().x() + width / 2, y))

    def _paint_marks(self, painter: QPainter) -> None:
        tokens, px = self._theme.tokens, self._theme.px
        high = px(_STRIP)
        room = QRectF(0, self.height() - self._theme.gap(6) - high, self.width(), high)
        ink = Ink(inks(tokens, on_chosen=self._is_chosen), self._theme.scale)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        paint_strip(painter, room, self._marks, ink, mirrored=mirrored)
        if self._marks.empty and self._other:
            own = tokens.on_chosen if self._is_chosen and not tokens.tinted else tokens.soft_ink
            painter.setPen(QPen(QColor(own), px(1.5)))
            painter.setBrush(Qt.BrushStyle.NoBrush if self._marks.hollow else QColor(own))
            dash = QRectF(0, 0, px(12), px(4))
            dash.moveCenter(QPointF(self.width() / 2, room.bottom() - px(2)))
            painter.drawRoundedRect(dash, px(2), px(2))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

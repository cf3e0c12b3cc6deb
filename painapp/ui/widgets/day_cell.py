"""One day of the calendar: its number, and below it a small mark when something was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from painapp.ui.theme.tokens import RADIUS_CONTROL, REGULAR, SEMIBOLD, SIZE_BODY, TARGET

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


class DayCell(QAbstractButton):
    """A button that looks like a day of a calendar; the grid says what it shows and where arrows lead."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.day: date | None = None
        self._pain: float | None = None
        self._other = self._hollow = self._is_today = self._is_chosen = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def show_day(
        self,
        day: date,
        *,
        number: str,
        pain: float | None,
        other: bool,
        hollow: bool,
        today: bool,
        chosen: bool,
    ) -> None:
        """Show `day` as `number`; a dot for pain, a dash for anything else, hollow when written later."""
        self.day = day
        self.setText(number)
        self._pain, self._other, self._hollow = pain, other, hollow
        self._is_today, self._is_chosen = today, chosen
        self.update()

    def clear(self) -> None:
        """Be no day of this month."""
        self.hide()
        self.day = None
        self.setText("")
        self.setAccessibleName("")

    def sizeHint(self) -> QSize:
        """44 px high at 100 %, as wide as the column."""
        return QSize(self._theme.px(TARGET), self._theme.px(30) + self._theme.gap(18))

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
        upper = QRectF(0, self._theme.gap(4), self.width(), self.height() - px(16) - self._theme.gap(2))
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, self.text())
        if self._is_today:
            self._paint_today(painter, upper, ink)
        self._paint_mark(painter)

    def _paint_today(self, painter: QPainter, room: QRectF, ink: str) -> None:
        width = QFontMetrics(painter.font()).horizontalAdvance(self.text())
        y = room.center().y() + self._theme.px(SIZE_BODY) * 0.62
        painter.setPen(QPen(QColor(ink), self._theme.px(2)))
        painter.drawLine(QPointF(room.center().x() - width / 2, y), QPointF(room.center().x() + width / 2, y))

    def _paint_mark(self, painter: QPainter) -> None:
        tokens, px = self._theme.tokens, self._theme.px
        centre = QPointF(self.width() / 2, self.height() - px(8) - self._theme.gap(2))
        own = tokens.pain if self._pain is not None else tokens.soft_ink
        # In high contrast the chosen day is filled with the very colour of the mark.
        colour = QColor(tokens.on_chosen if own == tokens.chosen and self._is_chosen else own)
        painter.setPen(QPen(colour, px(1.5)))
        painter.setBrush(Qt.BrushStyle.NoBrush if self._hollow else colour)
        if self._pain is not None:
            painter.drawEllipse(centre, px(3.5), px(3.5))
        elif self._other:
            dash = QRectF(0, 0, px(12), px(4))
            dash.moveCenter(centre)
            painter.drawRoundedRect(dash, px(2), px(2))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

"""What the marks and shades of a calendar mean: a sign and a word for each, and only for what is in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from painapp.ui.theme.mirroring import mirrored
from painapp.ui.theme.tokens import SIZE_SMALL
from painapp.ui.widgets.day_shade import BAR as SHADE_BAR
from painapp.ui.widgets.day_shade import Days, shade
from painapp.ui.widgets.day_strip import ACTIVITY, BAR, PAIN, SLEEP, Ink, inks, paint_mark
from painapp.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from painapp.ui.theme.theme import Theme

LATE, FLARE_UP, PAUSE = "late", "flare-up", "pause"
_SIGN = 16


class MarksKey(QWidget):
    """Words beside the signs; assistive technology hears each day's own words instead."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.items = {
            PAIN: _Item(theme, PAIN, self.tr("Pain")),
            SLEEP: _Item(theme, SLEEP, self.tr("Sleep")),
            ACTIVITY: _Item(theme, ACTIVITY, self.tr("Activity")),
            LATE: _Item(theme, LATE, self.tr("Written later")),
            FLARE_UP: _Item(theme, FLARE_UP, self.tr("Flare-up")),
            PAUSE: _Item(theme, PAUSE, self.tr("Pause")),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        self._flow = FlowLayout(holder)
        for item in self.items.values():
            self._flow.addWidget(item)
        column.addWidget(holder)
        self._dress()
        theme.changed.connect(self._dress)

    def explain(self, *, marks: bool, late: bool, flare_up: bool, pause: bool) -> None:
        """Show the words for what is in sight."""
        wanted = {PAIN: marks, SLEEP: marks, ACTIVITY: marks, LATE: late, FLARE_UP: flare_up, PAUSE: pause}
        for which, shown in wanted.items():
            self.items[which].setVisible(shown)
        self.setVisible(any(wanted.values()))

    def _dress(self) -> None:
        self._flow.setSpacing(self._theme.gap(12))


class _Item(QWidget):
    """One sign with its word."""

    def __init__(self, theme: Theme, which: int | str, text: str) -> None:
        super().__init__()
        self._theme = theme
        self._which = which
        self._text = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """The sign and the word in one line."""
        self.setFont(self._theme.font(SIZE_SMALL))
        metrics = self.fontMetrics()
        return QSize(self._left() + metrics.horizontalAdvance(self._text) + 1, metrics.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sign, then the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sign = self._placed(QRect(0, 0, self._sign_width(), self.height()))
        self._paint_sign(painter, QRectF(sign))
        painter.setFont(self._theme.font(SIZE_SMALL))
        painter.setPen(QColor(self._theme.tokens.soft_ink))
        words = self._placed(QRect(self._left(), 0, self.width() - self._left(), self.height()))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._text)

    def _paint_sign(self, painter: QPainter, room: QRectF) -> None:
        tokens, scale = self._theme.tokens, self._theme.scale
        if self._which in {FLARE_UP, PAUSE}:
            box = room.adjusted(0, 2, 0, -2)
            days = Days(self._which == FLARE_UP, self._which == PAUSE)
            edge = (box.topLeft(), box.topRight())
            shade(painter, box, edge, tokens, self._theme.px(SHADE_BAR), days)
            return
        which = PAIN if self._which == LATE else int(self._which)
        high = self._theme.px(13)
        place = QRectF(room.x(), room.center().y() - high / 2, scale * BAR, high)
        paint_mark(painter, which, place, Ink(inks(tokens), scale, hollow=self._which == LATE))

    def _sign_width(self) -> int:
        return self._theme.px(_SIGN if self._which in {FLARE_UP, PAUSE} else BAR)

    def _left(self) -> int:
        return self._sign_width() + self._theme.gap(4)

    def _placed(self, place: QRect) -> QRect:
        return mirrored(self.layoutDirection(), self.rect(), place)

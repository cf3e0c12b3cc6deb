"""A line to search in: says what is typed once it rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from painapp.domain.text import clean_line
from painapp.ui.theme.mirroring import mirrored
from painapp.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from painapp.ui.theme.theme import Theme

REST_MS = 200
"""How long nothing is typed before it is searched for, in milliseconds."""
LONGEST = 200
SIGN = 20


class SearchLine(QWidget):
    """Called `name`; Enter says what is typed at once, Down goes to what was found.

    Whatever else belongs to it is added behind it with `add`.
    """

    asked = Signal()
    """What is looked for has changed, or is to be looked for now."""
    went_down = Signal()
    """The person goes on from the line to what was found."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.box = _Box(theme)
        self.box.setAccessibleName(name)
        self.box.setPlaceholderText(name)
        self.box.setMaxLength(LONGEST)
        self._flow = FlowLayout(self)
        self.add(_Holder(theme, self.box))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.asked)
        self.box.textEdited.connect(self._rest.start)
        self.box.installEventFilter(self)
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def text(self) -> str:
        """What is to be found."""
        return clean_line(self.box.text()).strip()

    def add(self, widget: QWidget) -> None:
        """Put something behind the line, or below it where there is no room."""
        self._flow.addWidget(widget)

    def empty(self) -> None:
        """Look for nothing."""
        self._rest.stop()
        self.box.setText("")

    def say_now(self) -> None:
        """Say what is typed without waiting."""
        self._rest.stop()
        self.asked.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter searches at once, Down goes on."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.say_now()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.say_now()
                self.went_down.emit()
                return True
        return super().eventFilter(watched, event)

    def _dress(self) -> None:
        self._flow.setSpacing(self._theme.gap(8))
        self.box.dress()


class _Box(QLineEdit):
    """As wide as a few words need, in a row that wraps; a glass at its leading edge says what it is for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def dress(self) -> None:
        """Take sizes from the theme."""
        room = self._theme.px(SIGN) + self._theme.gap(4)
        self.setFont(self._theme.font())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(0 if rtl else room, 0, room if rtl else 0, 0)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Turn round with the line of writing."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the glass beside what is typed."""
        super().paintEvent(event)
        side, inset = self._theme.px(SIGN), self._theme.gap(12)
        place = QRect(inset, (self.height() - side) // 2, side, side)
        place = mirrored(self.layoutDirection(), self.rect(), place)
        glass = self._theme.pixmap("search", SIGN, self._theme.tokens.soft_ink)
        QPainter(self).drawPixmap(place.topLeft(), glass)

    def width_for_hint(self) -> int:
        """How wide it has to be to show its hint, in pixels."""
        sides = self.sizeHint().width() - self.fontMetrics().horizontalAdvance("x") * 17
        return self.fontMetrics().horizontalAdvance(self.placeholderText()) + sides + self._theme.px(SIGN)


class _Holder(QWidget):
    """Gives the box the width of a few words in a row that wraps, never less than its hint needs."""

    def __init__(self, theme: Theme, box: _Box) -> None:
        super().__init__()
        self._theme = theme
        self._box = box
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(box)

    def sizeHint(self) -> QSize:
        """A few words."""
        wide = max(self._theme.px(360), self._box.width_for_hint())
        return QSize(wide, self._box.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The hint."""
        return QSize(self._box.width_for_hint(), self._box.sizeHint().height())

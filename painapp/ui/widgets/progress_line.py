"""Work that takes a while: what is being done, how far it is, and a button to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from painapp.ui.theme.mirroring import mirrored
from painapp.ui.theme.roles import announce
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from painapp.ui.theme.theme import Theme

BAR_HEIGHT = 12
"""In pixels at 100 %."""

WIDEST = 420
"""Of the bar, in pixels at 100 %."""


class ProgressLine(QWidget):
    """Hidden until `start`, and again after `finish`.

    It keeps what had the keyboard before: a person who pressed a button and waits finds it there again.
    """

    stop_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stopped = False
        self.words = Label(theme, kind="soft")
        self.bar = ProgressBar(theme)
        self.stop = QuietButton(theme, self.tr("Stop"))
        self.stop.clicked.connect(self._stop)
        self._row = QHBoxLayout()
        self._row.addWidget(self.bar, 1)
        self._row.addWidget(self.stop)
        self._row.addStretch(0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.words)
        self._column.addLayout(self._row)
        self.hide()
        self._dress()
        theme.changed.connect(self._dress)

    def start(self, text: str, *, can_stop: bool = True) -> None:
        """Say what is being done, from nothing done on; Stop is offered if it `can_stop`."""
        self.words.setText(text)
        self.bar.setAccessibleName(text)
        self.bar.show_share(0)
        self._stopped = False
        self.stop.setVisible(can_stop)
        self.show()
        announce(self, text)

    def show_share(self, share: float) -> None:
        """Show that `share` (0 to 1) is done; what is all done can be stopped no more."""
        self.bar.show_share(share)

    def finish(self) -> None:
        """Be gone."""
        self.hide()

    def _stop(self) -> None:
        # It stays a button to the last moment: one that is taken away would lose the keyboard.
        if self.bar.share < 1 and not self._stopped:
            self._stopped = True
            self.stop_pressed.emit()

    def _dress(self) -> None:
        self._column.setSpacing(self._theme.gap(4))
        self._row.setSpacing(self._theme.gap(12))
        self.bar.setMaximumWidth(self._theme.px(WIDEST))


class ProgressBar(QWidget):
    """A bar that fills from the leading edge. It stands still between two steps: nothing on it flashes."""

    accessible_role = QAccessible.Role.ProgressBar

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    @property
    def share(self) -> float:
        """How much is done, 0 to 1."""
        return self._share

    def show_share(self, share: float) -> None:
        """Show that `share` (0 to 1, kept within) is done."""
        self._share = min(max(share, 0.0), 1.0)
        percent = round(self._share * 100)
        self.setAccessibleDescription(self.tr("{percent} %").format(percent=percent))
        self.update()

    def sizeHint(self) -> QSize:
        """Wide, and as high as the text size asks."""
        return QSize(self._theme.px(WIDEST), self._theme.px(BAR_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """It can be short."""
        return QSize(self._theme.px(80), self._theme.px(BAR_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track, and on it what is done."""
        colours = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(track, track.height() / 2, track.height() / 2)
        painter.fillPath(path, QColor(colours.sunken))
        done = self.rect()
        done.setWidth(round(self.width() * self._share))
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(mirrored(self.layoutDirection(), self.rect(), done), QColor(colours.primary))
        painter.restore()
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

"""The head of the player: what is played, how far it is, more choices, and Stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from painapp.ui.theme.mirroring import mirrored
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.chips import Chip
from painapp.ui.widgets.label import Heading, Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from painapp.domain.ports import Language
    from painapp.ui.player.playing import Moment
    from painapp.ui.theme.theme import Theme

THIN = 4
"""Height of the line that tells how far it is, in pixels at 100 %."""
LEAST_WORDS = 130
"""Width that the title must have beside the buttons, in pixels at 100 %."""
MINUTE_MS = 60_000
SHORT_MS = 40_000
"""From here on it is less than a minute, and before that about one."""


class Head(QWidget):
    """The title, "Step 2 of 5", the time left, a thin line, More, and Stop."""

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._told: tuple[object, ...] = ()
        self.title = Heading(theme)
        self.time = Label(theme, kind="soft")
        self.more = Chip(theme, self.tr("More"), disclosure=True)
        self.stop = QuietButton(theme, self.tr("Stop"), "x")
        self.line = ThinLine(theme)
        self._texts = QVBoxLayout()
        self._texts.addWidget(self.title)
        self._texts.addWidget(self.time)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)
        self._buttons.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addLayout(self._texts, 1)
        self._row.addLayout(self._buttons)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._row)
        self._column.addWidget(self.line)
        self._dress()
        theme.changed.connect(self._dress)

    def set_title(self, title: str) -> None:
        """What is played."""
        self.title.setText(title)
        self._told = ()
        self._fit()

    def show_time(self, moment: Moment, *, paused: bool) -> None:
        """How far it is."""
        self.line.show_share(moment.at_ms / moment.total_ms if moment.total_ms else 1.0)
        minutes = -(-int(moment.remaining_ms) // MINUTE_MS) if moment.remaining_ms > SHORT_MS else 0
        told = (moment.number, moment.numbers, minutes, moment.staying, paused)
        if told != self._told:
            self._told = told
            self.time.setText(self._time(moment, minutes, paused=paused))

    def _time(self, moment: Moment, minutes: int, *, paused: bool) -> str:
        step = self.tr("Step {number} of {numbers}").format(number=moment.number, numbers=moment.numbers)
        if paused:
            left = self.tr("paused")
        elif moment.staying:
            left = self.tr("staying as long as you like")
        elif not minutes:
            left = self.tr("less than a minute left")
        else:
            left = self.tr("about %n minute(s) left", "", minutes)
        return self.tr("{step} · {left}").format(step=step, left=left)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the buttons below the words where no long word has room beside them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = [button for button in (self.more, self.stop) if not button.isHidden()]
        room = self.width() - 2 * self._theme.gap(24)
        room -= sum(button.sizeHint().width() + self._theme.gap(12) for button in shown)
        low, wide = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(low if room < self._theme.px(LEAST_WORDS) else wide)
        side = Qt.AlignmentFlag.AlignLeading if room < self._theme.px(LEAST_WORDS) else Qt.AlignmentFlag(0)
        self._row.setAlignment(self._buttons, side)

    def _dress(self) -> None:
        side = self._theme.gap(24)
        self._column.setContentsMargins(side, self._theme.gap(12), side, 0)
        self._column.setSpacing(self._theme.gap(8))
        self._texts.setSpacing(0)
        self._row.setSpacing(self._theme.gap(12))
        self._buttons.setSpacing(self._theme.gap(12))
        self._fit()


class ThinLine(QWidget):
    """A line that fills from the leading edge."""

    accessible_role = QAccessible.Role.ProgressBar

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0
        self.setAccessibleName(self.tr("How far it is"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_share(self, share: float) -> None:
        """Show that `share` (0 to 1) is over; a change of less than a pixel is not painted."""
        before, now = round(self._share * self.width()), round(share * self.width())
        self._share = share
        if before != now:
            self.setAccessibleDescription(self.tr("{percent} %").format(percent=round(share * 100)))
            self.update()

    def sizeHint(self) -> QSize:
        """Wide and thin."""
        return QSize(self._theme.px(200), self._theme.px(THIN))

    def minimumSizeHint(self) -> QSize:
        """It can be short."""
        return QSize(40, self._theme.px(THIN))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track and what is over."""
        colours = self._theme.tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.hairline))
        done = QRect(0, 0, round(self.width() * self._share), self.height())
        painter.fillRect(mirrored(self.layoutDirection(), self.rect(), done), QColor(colours.primary))

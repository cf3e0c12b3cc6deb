"""A week as seven rows: each day with its strip and its figures in words, one Tab stop for all."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from painapp.ui.theme.mirroring import mirrored
from painapp.ui.theme.roles import announce
from painapp.ui.theme.tokens import RADIUS_CONTROL, REGULAR, SEMIBOLD, SIZE_SMALL, TARGET
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.day_mark import DayMark
from painapp.ui.widgets.day_shade import paint_shade
from painapp.ui.widgets.day_strip import Ink, Marks, inks, paint_strip, strip_width
from painapp.ui.widgets.label import Heading
from painapp.ui.widgets.step_button import StepButton
from painapp.ui.widgets.text_block import TextBlock, TextBlocks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from painapp.ui.theme.theme import Theme

_STRIP = 24
_DAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -7, Qt.Key.Key_PageDown: 7}
_ARROWS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}


class DayOfWeek(Protocol):
    """What a row needs to know of its day."""

    @property
    def day(self) -> date:
        """The day."""
        ...

    @property
    def label(self) -> str:
        """As short as can be: "Mo 16"."""
        ...

    @property
    def said(self) -> str:
        """Its figures in words, or "" where nothing is written."""
        ...

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        ...

    @property
    def mark(self) -> DayMark:
        """Its marks and shades."""
        ...


class WeekList(QWidget):
    """Seven days below each other, with buttons to the weeks before and after.

    Up and Down go by day, Page Up and Page Down by week, Home and End to its first and last day; Enter or
    Space chooses. Going beyond the week asks for another by `week_shown`; whoever listens answers with
    `show_week`. Days after today cannot be chosen.
    """

    accessible_role = QAccessible.Role.Grouping
    day_chosen = Signal(object)
    """A date was chosen."""
    week_shown = Signal(object)
    """The person went to another week: a day in it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today: date = date.min
        self._cursor: date = date.min
        self._chosen: date | None = None
        self._marks: dict[date, DayMark] = {}
        self.previous = StepButton(theme, "chevron-left", self.tr("Previous week"), self)
        self.next = StepButton(theme, "chevron-right", self.tr("Next week"), self)
        self.today = QuietButton(theme, self.tr("Today"), parent=self)
        self.title = Heading(theme, "", "card")
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._header = QHBoxLayout()
        for widget, stretch in ((self.previous, 0), (self.title, 1), (self.next, 0), (self.today, 0)):
            self._header.addWidget(widget, stretch)
        self.previous.clicked.connect(lambda: self._turn(-7))
        self.next.clicked.connect(lambda: self._turn(7))
        self.today.clicked.connect(lambda: self._choose(self._today))
        self.rows = [WeekRow(theme, self) for _ in range(7)]
        self._stop = self.rows[0]
        self._list = QVBoxLayout()
        for row in self.rows:
            self._list.addWidget(row)
            row.clicked.connect(lambda _=False, row=row: self._choose(row.day))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._header)
        self._column.addLayout(self._list)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_week(self, title: str, days: Sequence[DayOfWeek], today: date, chosen: date | None) -> None:
        """Show seven days under `title`; `today` is the diary day it is, `chosen` the day shown beside."""
        self._today, self._chosen = today, chosen
        self.title.setText(title)
        self.setAccessibleName(title)
        self._marks = {one.day: one.mark for one in days}
        if self._cursor not in self._marks:
            seen = chosen is not None and chosen in self._marks
            self._cursor = chosen if seen and chosen is not None else min(days[0].day, today)
        self.next.setEnabled(days[-1].day < today)
        for row, one in zip(self.rows, days, strict=True):
            row.show_day(one, is_today=one.day == today, chosen=one.day == chosen)
            # One to come has entries only where they were written by a clock that was further on.
            row.setEnabled(one.day <= today or bool(one.mark.entries))
        self._rove()
        self.update()

    @property
    def first(self) -> date | None:
        """The first day shown; None before any."""
        return self.rows[0].day

    def row(self, day: date) -> WeekRow | None:
        """The row of `day`, None when its week is not shown."""
        return next((row for row in self.rows if row.day == day), None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Shade the days of flare-ups and pauses."""
        rows = [row for row in self.rows if row.day is not None]
        paint_shade(self, self._theme, rows, self._marks, self._list.spacing())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the days."""
        target = self._target(Qt.Key(event.key())) if isinstance(self.focusWidget(), WeekRow) else None
        if target is None:
            super().keyPressEvent(event)
        else:
            self._look_at(target)

    def _target(self, key: Qt.Key) -> date | None:
        first, last = self.rows[0].day, self.rows[-1].day
        if first is None or last is None:
            return None
        if key in _DAYS:
            return min(self._cursor + timedelta(days=_DAYS[key]), self._today)
        return {Qt.Key.Key_Home: first, Qt.Key.Key_End: min(last, self._today)}.get(key)

    def _look_at(self, day: date) -> None:
        """Make `day` the one Tab comes to, asking for its week when that is not shown; focus goes along."""
        self._cursor = day
        if self.row(day) is None:
            self.week_shown.emit(day)
        self._rove()
        row = self.row(day)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, days: int) -> None:
        """Show another week; the focus stays on the button."""
        first = self.first
        if first is not None:
            self.week_shown.emit(first + timedelta(days=days))
            announce(self, self.title.text())

    def _choose(self, day: date | None) -> None:
        if day is not None:
            self._cursor = day
            self.day_chosen.emit(day)

    def _rove(self) -> None:
        """Tab stops once: at the day last gone to."""
        cursor: date = self._cursor
        wanted = self.row(cursor)
        stop = wanted if wanted is not None and wanted.isEnabled() else self.rows[0]
        if stop is not self._stop:
            QWidget.setTabOrder(self._stop, stop)
            self._stop = stop
        for row in self.rows:
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if row is stop else Qt.FocusPolicy.ClickFocus)

    def _restyle(self) -> None:
        self._column.setSpacing(self._theme.gap(12))
        self._header.setSpacing(self._theme.gap(8))
        self._list.setSpacing(self._theme.gap(4))


class WeekRow(QAbstractButton):
    """One day of a week: its name, its strip, and beside them its figures in words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.day: date | None = None
        self._label = self._said = ""
        self._mark = DayMark()
        self._is_today = self._is_chosen = False
        self._blocks = TextBlocks()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    def show_day(self, one: DayOfWeek, *, is_today: bool, chosen: bool) -> None:
        """Show a day."""
        self.day, self._label, self._said, self._mark = one.day, one.label, one.said, one.mark
        self._is_today, self._is_chosen = is_today, chosen
        self.setAccessibleName(one.spoken)
        self.setCheckable(True)
        self.setChecked(chosen)
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:
        """The list says which is chosen."""

    def text(self) -> str:
        """What is written on it."""
        return " ".join(part for part in (self._label, self._said) if part)

    def sizeHint(self) -> QSize:
        """Two lines of words beside the strip."""
        width = self._words_left() + self._theme.px(160)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Room for the day, its strip and a word."""
        width = self._words_left() + self._theme.px(70)
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        """As high as the words need."""
        words = self._words(width).height if self._said else 0
        return max(TARGET, self._theme.px(_STRIP) + self._theme.gap(16), words + self._theme.gap(12))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses like Space; arrows belong to the list."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif key in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the outline when chosen, the day, its strip, its words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, px, gap = self._theme.tokens, self._theme.px, self._theme.gap
        ink, soft = (tokens.ink, tokens.soft_ink) if self.isEnabled() else (tokens.soft_ink,) * 2
        if not self.isEnabled() and tokens.soft_ink == tokens.ink:
            painter.setOpacity(0.6)
        if self._is_chosen or self.isDown():
            ink = soft = tokens.on_chosen
            painter.setPen(QPen(QColor(tokens.primary), px(2)))
            painter.setBrush(QColor(tokens.chosen))
            inside = QRectF(self.rect()).adjusted(px(1), px(1), -px(1), -px(1))
            painter.drawRoundedRect(inside, gap(RADIUS_CONTROL), gap(RADIUS_CONTROL))
        self._paint_label(painter, ink)
        strip = self._placed(
            QRect(gap(8) + self._label_width() + gap(12), 0, self._strip_width(), self.height())
        )
        high = px(_STRIP)
        room = QRectF(strip.x(), (self.height() - high) / 2, strip.width(), high)
        marks = Marks(self._mark.pain, self._mark.sleep, self._mark.activity, self._mark.late_only)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        own = Ink(inks(tokens, on_chosen=self._is_chosen), self._theme.scale)
        paint_strip(painter, room, marks, own, mirrored=rtl)
        if self._said:
            block, width = self._words(self.width()), self._words_width(self.width())
            place = self._placed(QRect(self._words_left(), 0, width, self.height()))
            painter.setPen(QColor(ink if self._is_chosen else soft))
            block.draw(painter, place.x(), (self.height() - block.height) / 2)

    def _paint_label(self, painter: QPainter, ink: str) -> None:
        bold = self._is_today or self._is_chosen
        painter.setFont(self._theme.font(weight=SEMIBOLD if bold else REGULAR))
        painter.setPen(QColor(ink))
        place = self._placed(QRect(self._theme.gap(8), 0, self._label_width(), self.height()))
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, self._label)
        if self._is_today:
            y = place.center().y() + painter.fontMetrics().height() * 0.5
            painter.setPen(QPen(QColor(ink), self._theme.px(2)))
            width = painter.fontMetrics().horizontalAdvance(self._label)
            left = place.left() if side & Qt.AlignmentFlag.AlignLeft else place.right() - width
            painter.drawLine(QPointF(left, y), QPointF(left + width, y))

    def _words(self, width: int) -> TextBlock:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        return self._blocks.block(self._said, self._theme.font(SIZE_SMALL), self._words_width(width), side)

    def _words_width(self, width: int) -> int:
        return max(width - self._words_left() - self._theme.gap(8), 1)

    def _words_left(self) -> int:
        gap = self._theme.gap
        return gap(8) + self._label_width() + gap(12) + self._strip_width() + gap(12)

    def _label_width(self) -> int:
        return self._theme.px(52)

    def _strip_width(self) -> int:
        return round(strip_width(self._theme.scale))

    def _placed(self, place: QRect) -> QRect:
        return mirrored(self.layoutDirection(), self.rect(), place)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

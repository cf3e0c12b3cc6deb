"""A week of a path: a row that opens and closes, and the lessons below it once it was opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from painapp.ui.theme.mirroring import mirrored
from painapp.ui.theme.roles import announce_expanded, tell_expanded
from painapp.ui.theme.tokens import SEMIBOLD
from painapp.ui.widgets.disc_row import DiscRow
from painapp.ui.widgets.opening_row import SIGN, OpeningRow

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessible, QFont, QPainter

    from painapp.ui.pages.learn.state import WeekShown
    from painapp.ui.theme.theme import Theme

READ_ICON, UNREAD_ICON = "check", "book"
"""A tick says with the words beside it that something was read."""


class WeekRow(DiscRow):
    """The row of `week`: checked while its lessons are in sight."""

    def __init__(self, theme: Theme, week: WeekShown) -> None:
        self.week = week
        super().__init__(theme, week.title)
        self.setCheckable(True)
        self.setAccessibleDescription(week.words)

    def show_week(self, week: WeekShown) -> None:
        """Say what stands there now; the same again lays nothing out anew."""
        if week == self.week:
            return
        self.week = week
        self.setAccessibleDescription(week.words)
        self.updateGeometry()
        self.update()

    @property
    def disc_icon(self) -> str:
        """A tick, once all of it was read."""
        return READ_ICON

    @property
    def disc_words(self) -> str:
        """The number, before that."""
        return "" if self.week.read else self.week.numeral

    def said(self) -> list[tuple[str, QFont, str]]:
        """The title, and what it is about."""
        title = (self.text(), self.theme.font(weight=SEMIBOLD), "")
        return [title, (self.week.words, self.theme.font(), self.theme.tokens.soft_ink)]

    def end_room(self) -> int:
        """The sign, and the gap beside it."""
        return self.theme.px(SIGN) + self.theme.gap(12)

    def paint_end(self, painter: QPainter) -> None:
        """Point down while closed, up while open."""
        side = self.theme.px(SIGN)
        place = QRect(self.width() - side, (self.height() - side) // 2, side, side)
        arrow = "chevron-up" if self.isChecked() else "chevron-down"
        sign = self.theme.pixmap(arrow, SIGN, self.theme.tokens.soft_ink)
        painter.drawPixmap(QPointF(mirrored(self.layoutDirection(), self.rect(), place).topLeft()), sign)

    def accessible_state(self, state: QAccessible.State) -> None:
        """It is open or closed."""
        tell_expanded(state, expanded=self.isChecked())

    def checkStateSet(self) -> None:
        """Tell assistive technology that it has opened or closed."""
        super().checkStateSet()
        announce_expanded(self)

    def nextCheckState(self) -> None:
        """A press turns it over."""
        self.setChecked(not self.isChecked())


class WeekFold(QWidget):
    """A week and its lessons, which are built when it is first opened."""

    opened = Signal(str)
    """A lesson was pressed: its id."""

    def __init__(self, theme: Theme, week: WeekShown) -> None:
        super().__init__()
        self._theme = theme
        self.row = WeekRow(theme, week)
        self.row.toggled.connect(self._turn)
        self.lessons: dict[str, OpeningRow] = {}
        self._list: QWidget | None = None
        self._indent: QWidget | None = None
        self._is_last = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.row)
        theme.changed.connect(self._space)

    def show_week(self, week: WeekShown) -> None:
        """Show what stands there now; what is open stays so."""
        if week != self.row.week:
            self.row.show_week(week)
            self._fill()

    def open(self, wanted: bool) -> None:
        """Have its lessons in sight, or not."""
        self.row.setChecked(wanted)

    def set_last(self, last: bool) -> None:
        """Stand at the end of the weeks, or not."""
        self._is_last = last
        self._turn(self.row.isChecked())

    def _turn(self, wanted: bool) -> None:
        if wanted and self._list is None:
            self._list, self._indent = QWidget(self), QWidget()
            beside = QHBoxLayout(self._list)  # its leading edge is on the right where writing begins there
            rows = QVBoxLayout()
            for layout in (beside, rows):
                layout.setContentsMargins(0, 0, 0, 0)
                layout.setSpacing(0)
            beside.addWidget(self._indent)
            beside.addLayout(rows, 1)
            for one in self.row.week.lessons:
                row = self.lessons[one.id] = OpeningRow(self._theme, UNREAD_ICON, one.title)
                row.clicked.connect(partial(self._open, one.id))
                rows.addWidget(row)
            self._column.addWidget(self._list)
            self._space()
            self._fill()
        if self._list is not None:
            self._list.setVisible(wanted)
        self.row.set_last(wanted or self._is_last)

    def _open(self, lesson: str) -> None:
        self.opened.emit(lesson)

    def _fill(self) -> None:
        if self._list is None:
            return
        for at, one in enumerate(self.row.week.lessons):
            row = self.lessons[one.id]
            row.show_icon(READ_ICON if one.read else UNREAD_ICON)
            row.show_words(one.facts)
            row.set_last(self._is_last and at == len(self.lessons) - 1)

    def _space(self) -> None:
        if self._indent is not None:
            self._indent.setFixedWidth(self._theme.gap(24))

"""The rail beside every page: the rooms, and below them what is always in reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from painapp.ui.shell.rooms import HELP_KEY, HELP_ME_NOW
from painapp.ui.theme.tokens import FOCUS_GAP, FOCUS_WIDTH, SIZE_LARGE
from painapp.ui.widgets.buttons import RailButton
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from painapp.domain.ports import Language
    from painapp.ui.shell.rooms import PageSpec
    from painapp.ui.theme.theme import Theme

WIDE, FOLDED = 212, 108
RING = FOCUS_GAP + FOCUS_WIDTH
FOLD_BELOW = 900
"""Narrower windows than this (times the text scale) get icons with labels beneath."""


class Rail(QWidget):
    """One button for each page; the rooms scroll when the window is low, the pinned ones stay in sight."""

    wanted = Signal(str)
    """The id of the page that was pressed."""
    help_wanted = Signal()
    """Help me now was pressed: it is there whatever else is."""
    accessible_role = QAccessible.Role.Grouping  # of buttons; a list of tabs would promise tabs

    def __init__(self, theme: Theme, language: Language, specs: Sequence[PageSpec]) -> None:
        super().__init__()
        self._theme = theme
        self._specs = tuple(specs)
        self._folded = False
        self.setAccessibleName(self.tr("Rooms"))
        self._name = Label(theme, "PainApp", kind="card")
        here = [spec for spec in specs if not spec.part_of]
        self._marked = {spec.id: spec.part_of or spec.id for spec in specs}
        self._buttons = {spec.id: self._button(spec, language) for spec in here}
        self._rooms, self._pinned = QVBoxLayout(), QVBoxLayout()
        # Made here: to hand out its own one, PySide6 loads all of QtWidgets, some 20 ms of each start.
        self._viewport = QWidget()
        self.help_now = RailButton(theme, language.text(HELP_ME_NOW), "heart", dusk=True)
        self.help_now.setAccessibleDescription(HELP_KEY)
        self.help_now.clicked.connect(self.help_wanted)
        self._pinned.addWidget(self.help_now)
        for spec in here:
            (self._pinned if spec.pinned else self._rooms).addWidget(self._buttons[spec.id])
        self._rooms.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._name)
        self._column.addWidget(self._scrolling(self._rooms), 1)
        self._column.addLayout(self._pinned)
        theme.changed.connect(self._dress)
        self._dress()

    def mark(self, page_id: str) -> None:
        """Show which page is open, or for a part of a page, that page."""
        for one, button in self._buttons.items():
            button.setChecked(one == self._marked.get(page_id))

    def offer(self, page_ids: set[str]) -> None:
        """Show the buttons of these pages only."""
        for one, button in self._buttons.items():
            button.setVisible(one in page_ids)

    def button(self, page_id: str) -> RailButton:
        """Return the button of a page."""
        return self._buttons[page_id]

    def fold_for(self, window_width: int) -> None:
        """Fold to icons with labels beneath when the window is narrow for its text size."""
        folded = window_width < FOLD_BELOW * self._theme.scale
        if folded != self._folded:
            self._folded = folded
            self._dress()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the well the rail lies in."""
        QPainter(self).fillRect(self.rect(), QColor(self._theme.tokens.sunken))

    def sizeHint(self) -> QSize:
        """Only the width matters; it is fixed."""
        return QSize(self.width(), self._theme.px(400))

    def _button(self, spec: PageSpec, language: Language) -> RailButton:
        button = RailButton(self._theme, language.text(spec.label), spec.icon)
        button.clicked.connect(lambda: self.wanted.emit(spec.id))
        if spec.key:
            button.setAccessibleDescription(spec.key)
        return button

    def _scrolling(self, rooms: QVBoxLayout) -> QScrollArea:
        inner = QWidget()
        inner.setLayout(rooms)
        area = QScrollArea()
        area.setViewport(self._viewport)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        inner.setAutoFillBackground(False)  # setWidget turned it on
        self._area = area
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
        return area

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Scroll to a room that gets the keyboard from wherever; Qt does it for Tab among the rooms only."""
        if now is not None and self._area.isAncestorOf(now):
            self._area.ensureWidgetVisible(now, 0, RING)

    def _dress(self) -> None:
        theme, gap = self._theme, self._theme.gap
        edge = gap(6 if self._folded else 12) - RING
        self.setFixedWidth(theme.px(FOLDED if self._folded else WIDE))
        self._column.setContentsMargins(edge, gap(16), edge, gap(16))
        self._column.setSpacing(gap(12))
        for column in (self._rooms, self._pinned):
            # Room for the focus ring, which the scroll area would cut off.
            column.setContentsMargins(RING, RING, RING, RING)
            column.setSpacing(gap(4))
        self._name.setVisible(not self._folded)
        self._name.setFont(theme.font(SIZE_LARGE, 700))
        self._name.setContentsMargins(RING + gap(4), 0, RING + gap(4), 0)
        for button in (self.help_now, *self._buttons.values()):
            button.set_folded(self._folded)
        self.update()

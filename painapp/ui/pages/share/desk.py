"""How Share is laid out: choices beside the pages where there is room, above them where there is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QScrollArea, QStyle, QWidget

from painapp.ui.widgets.page_frame import NARROW, WIDEST_COLUMN

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLayoutItem

    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.page_frame import PageFrame
    from painapp.ui.widgets.picture_pages import PicturePages

BESIDE = 880
"""From this width on, in pixels at 100 %, the pages stand beside the choices."""

CHOICES_WIDTH = 400
"""Of the column of choices beside the pages, its margins included, in pixels at 100 %."""

EDGE = 36
"""What every page keeps free at its sides, in pixels at 100 %."""

MARGIN = 16
"""What a narrow PageFrame keeps free at its own sides, in pixels."""

LOWEST = 360
"""Height of the pages below the choices, in pixels; more where the window is higher."""


class Desk(QScrollArea):
    """`choices` with `action` at its foot and `pages` beside it; or one below the other, `action` last.

    Beside each other, the choices scroll on their own and `action` stays in sight. Nothing ever gets
    another parent: a widget that does loses the font of a text size chosen since it was made.
    """

    def __init__(
        self, theme: Theme, choices: PageFrame, pages: PicturePages, action: QWidget, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._choices = choices
        self._pages = pages.area
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QWidget()
        # Before it holds anything: each time widgets get another parent, Qt styles all of them anew.
        self.setWidget(self._content)
        self._layout = _DeskLayout(self._content, theme, choices, self.viewport())
        for widget in (choices, pages, action):
            self._layout.addWidget(widget)
        self._column = choices.widget() or choices
        for watched in (self._column, choices.viewport(), pages.area.viewport()):
            watched.installEventFilter(self)
        theme.changed.connect(self._layout.invalidate)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    @property
    def beside(self) -> bool:
        """Whether the pages stand beside the choices now."""
        return self._layout.beside(self.viewport().width())

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll as little as shows all of `widget`."""
        for area in (self._choices, self):
            if area.isAncestorOf(widget):
                area.ensureWidgetVisible(widget, 0, self._theme.gap(24))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew: the pages are as high as the window allows."""
        self._layout.invalidate()
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Measure anew when the choices have grown or got another scroll bar.

        In one column the wheel goes on past the pages, unless they have the focus.
        """
        kind = event.type()
        if kind == QEvent.Type.Wheel and watched is self._pages.viewport():
            passes = not self.beside and not self._pages.hasFocus()
            event.setAccepted(not passes)
            return passes
        grown = kind == QEvent.Type.LayoutRequest and watched is self._column
        if grown or (kind == QEvent.Type.Resize and watched is self._choices.viewport()):
            self._layout.invalidate()
        return super().eventFilter(watched, event)

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isVisible() and self._content.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, self._theme.gap(24))


class _DeskLayout(QLayout):
    """Choices, pages and action, added in this order."""

    def __init__(self, parent: QWidget, theme: Theme, choices: PageFrame, window: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._window = window
        self._choices = choices
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def invalidate(self) -> None:
        """Forget what was measured."""
        self._heights.clear()
        super().invalidate()

    def beside(self, width: int) -> bool:
        return width >= self._theme.px(BESIDE)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """In reading order: the action stands below the choices, or below everything."""
        return self._in_order()[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        item = self.itemAt(index)
        if item is not None:
            self._items.remove(item)
        return item

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal | Qt.Orientation.Vertical

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the column; beside each other as little as the action and some of the rest need."""
        if width not in self._heights:
            self._heights[width] = (
                _height(self._items[2], self._theme.px(CHOICES_WIDTH)) + LOWEST // 2
                if self.beside(width)
                else self._column(QRect(0, 0, width, 0), move=False)
            )
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        beside = self.beside(rect.width())
        policy = Qt.ScrollBarPolicy
        self._choices.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if beside else policy.ScrollBarAlwaysOff
        )
        if beside:
            self._side_by_side(rect)
        else:
            self._column(rect, move=True)

    def sizeHint(self) -> QSize:
        width = self._theme.px(BESIDE)
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        return QSize(min(item.minimumSize().width() for item in self._items), 0)

    def _in_order(self) -> list[QLayoutItem]:
        swapped = len(self._items) == 3 and self.beside(self.geometry().width())
        return [self._items[at] for at in (0, 2, 1)] if swapped else self._items

    def _side_by_side(self, rect: QRect) -> None:
        gap = self._theme.gap
        choices, pages, action = self._items
        left, width = gap(EDGE) - MARGIN, self._theme.px(CHOICES_WIDTH)
        room = self._choices.viewport().width() if self._choices.width() == width else width
        foot = _height(action, room - 2 * MARGIN)
        top = rect.height() - gap(28) - foot
        self._put(choices, QRect(left, 0, width, top - gap(8)), rect)
        # As wide as the cards, which leave room for a scroll bar.
        room = self._choices.viewport().width()
        self._put(action, QRect(left + MARGIN, top, room - 2 * MARGIN, foot), rect)
        start = left + width + gap(8)
        beside = QRect(start, gap(28), rect.width() - start - gap(EDGE), rect.height() - 2 * gap(28))
        self._put(pages, beside, rect)

    def _column(self, rect: QRect, *, move: bool) -> int:
        """Set the three below each other and return the height used; moves them only if `move`."""
        gap, width = self._theme.gap, rect.width()
        choices, pages, action = self._items
        least = gap(EDGE) if width >= NARROW else MARGIN
        margin = max(2 * least, width - self._theme.px(WIDEST_COLUMN)) // 2
        inner = width - 2 * margin
        content, window = self._choices.widget(), self._window
        least_high = content.minimumSizeHint().height() if content is not None else 0
        column = max(content.heightForWidth(width), least_high) if content is not None else 0
        heights = (column, max(LOWEST, window.height() - 2 * gap(EDGE)), _height(action, inner))
        # The frame of the choices ends with a margin of its own.
        tops = (0, heights[0] - gap(28) + gap(18), 0)
        tops = (*tops[:2], tops[1] + heights[1] + gap(18))
        if move:
            self._put(choices, QRect(0, tops[0], width, heights[0]), rect)
            self._put(pages, QRect(margin, tops[1], inner, heights[1]), rect)
            self._put(action, QRect(margin, tops[2], inner, heights[2]), rect)
        return tops[2] + heights[2] + gap(28)

    def _put(self, item: QLayoutItem, place: QRect, rect: QRect) -> None:
        holder = self.parentWidget()
        direction = holder.layoutDirection() if holder is not None else Qt.LayoutDirection.LeftToRight
        item.setGeometry(QStyle.visualRect(direction, rect, place.translated(rect.topLeft())))


def _height(item: QLayoutItem, width: int) -> int:
    own = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
    return max(own, item.minimumSize().height())

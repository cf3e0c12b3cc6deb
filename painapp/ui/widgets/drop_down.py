"""One choice of many, such as a country, in a list that drops down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPen
from PySide6.QtWidgets import QComboBox, QListView, QSizePolicy, QStyle

from painapp.ui.theme.tokens import RADIUS_CONTROL, TARGET

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from painapp.ui.theme.theme import Theme

ARROW = 20


class DropDown(QComboBox):
    """A list called `name`; `options` are (value, label) pairs. The label shown is cut, never the box."""

    # On Linux Qt's own combo box gives its value for its name.
    accessible_role = QAccessible.Role.ComboBox
    chosen = Signal(str)
    """The person chose this value."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        options: Iterable[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setView(QListView(self))  # the only kind of list whose lines the style sheet can heighten
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaxVisibleItems(8)
        for value, label in options:
            self.addItem(label, value)
        self.setCurrentIndex(-1)
        self.activated.connect(self._activated)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def value(self) -> str | None:
        """The chosen value, or None."""
        return self.currentData()

    def set_value(self, value: str | None) -> None:
        """Show `value` without a signal. Raises ValueError for one that is not in the list."""
        index = self.findData(value) if value is not None else -1
        if index < 0 and value is not None:
            raise ValueError(value)
        self.setCurrentIndex(index)

    def accessible_value(self) -> str:
        """What is chosen, in words."""
        return self.currentText()

    def accessible_state(self, state: QAccessible.State) -> None:
        """Add that it opens a list, and whether that is open."""
        state.hasPopup = state.expandable = True  # pyright: ignore[reportAttributeAccessIssue]
        state.expanded = self.view().isVisible()  # pyright: ignore[reportAttributeAccessIssue]

    def accessible_press(self) -> None:
        """Open the list."""
        self.showPopup()

    def sizeHint(self) -> QSize:
        """Room for the longest label."""
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(self.itemText(i)) for i in range(self.count())), default=0)
        return QSize(widest + 1 + self._sides(), max(TARGET, metrics.height() + 2 * self._theme.gap(12)))

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 8 + self._sides(), self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page and never changes a choice in passing."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box, the chosen label, the arrow."""
        colours, gap = self._theme.tokens, self._theme.gap
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(colours.line), 1)
        if not self.isEnabled():
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(colours.card if self.isEnabled() else colours.sunken))
        radius = gap(RADIUS_CONTROL)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        ink = colours.ink if self.isEnabled() else colours.soft_ink
        words = self.rect().adjusted(gap(12), 0, gap(12) - self._sides(), 0)
        words = QStyle.visualRect(self.layoutDirection(), self.rect(), words)
        text = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, words.width())
        painter.setPen(QColor(ink))
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(words, side | Qt.AlignmentFlag.AlignVCenter, text)
        arrow = self._theme.px(ARROW)
        place = QRect(self.width() - gap(12) - arrow, (self.height() - arrow) // 2, arrow, arrow)
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        painter.drawPixmap(QPointF(place.topLeft()), self._theme.pixmap("chevron-down", ARROW, ink))

    def _sides(self) -> int:
        return 2 * self._theme.gap(12) + self._theme.px(ARROW) + self._theme.gap(8)

    def _activated(self, index: int) -> None:
        self.chosen.emit(self.itemData(index))

    def _dress(self) -> None:
        self.setFont(self._theme.font())
        self.updateGeometry()
        self.update()

"""Settings-like choices: segments side by side, a list of choices, and a switch with its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout

from painapp.ui.theme.mirroring import mirrored
from painapp.ui.theme.tokens import REGULAR, SEMIBOLD, SIZE_SMALL
from painapp.ui.widgets.flow import FlowLayout
from painapp.ui.widgets.painted_button import Look, PaintedButton
from painapp.ui.widgets.radio_group import RadioCell, RadioGroup

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QWidget

    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.text_block import TextBlock

MARK = 22
"""Side of a round or square mark, in pixels at 100 %."""


class Segment(RadioCell):
    """One of a few short choices side by side."""

    def look(self) -> Look:
        """Outlined; tinted with a thick border while chosen."""
        colours = self.theme.tokens
        if not self.isEnabled():
            return Look(colours.sunken, colours.line, 1, colours.soft_ink)
        if self.isChecked():
            return Look(colours.chosen, colours.primary, 2, colours.on_chosen)
        return Look(colours.sunken if self.underMouse() else colours.card, colours.line, 1, colours.ink)

    def text_font(self) -> QFont:
        """Semibold only while chosen."""
        return self.theme.font(self.type_size, SEMIBOLD if self.isChecked() else REGULAR)

    def sizeHint(self) -> QSize:
        """Room for the text in either weight: some words are wider in the lighter one."""
        return super().sizeHint().expandedTo(self._in_lighter_weight())

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word, in either weight."""
        narrowest, light = super().minimumSizeHint(), self._in_lighter_weight()
        one_word = " " not in self.text() and light.width() <= self.theme.px(160)
        return narrowest.expandedTo(light) if one_word else narrowest

    def _in_lighter_weight(self) -> QSize:
        font = self.theme.font(self.type_size, REGULAR)
        return QSize(self.blocks.block(self.text(), font).natural_width + self.side_room(), 0)


class SegmentedChoice(RadioGroup):
    """A few short choices side by side, wrapping when narrow; `options` are (value, label) pairs."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        options: Iterable[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, parent)
        self._flow = FlowLayout(self)
        for value, label in options:
            cell = Segment(self, value, label)
            self.add_cell(cell)
            self._flow.addWidget(cell)


# A mixin without Qt's base: PySide crashes when a widget inherits PaintedButton by two ways.
_Painted = PaintedButton if TYPE_CHECKING else object


class _Row(_Painted):
    """A row to press: a mark, the words, and a softer explanation beneath them.

    The mark begins where the text above begins, as in a `TextButton` that stands flush.
    """

    weight = REGULAR
    padding = 0
    icon_size = MARK
    centred = False

    _description = ""

    def explain(self, description: str) -> None:
        """Show `description` beneath the words."""
        self._description = description
        self.setAccessibleDescription(description)
        self.updateGeometry()

    def look(self) -> Look:
        """No box of its own; lightly tinted under the mouse."""
        colours = self.theme.tokens
        ink = colours.ink if self.isEnabled() else colours.soft_ink
        return Look(colours.sunken if self.underMouse() and self.isEnabled() else "", "", 0, ink)

    def side_room(self) -> int:
        """Room for the mark."""
        return 2 * self.theme.gap(self.padding) + self.theme.px(MARK) + self.theme.gap(12)

    def heightForWidth(self, width: int) -> int:
        """The words and the explanation."""
        more = self._explanation(width)
        extra = more.height + self.theme.gap(4) if more is not None else 0
        return super().heightForWidth(width) + extra

    def paint_content(self, painter: QPainter, look: Look) -> None:
        """The mark, the words, the explanation."""
        pad, mark, room = self.theme.gap(self.padding), self.theme.px(MARK), self.width() - self.side_room()
        block = self.blocks.block(self.text(), self.font(), room, self._side())
        more = self._explanation(self.width())
        height = block.height + (self.theme.gap(4) + more.height if more is not None else 0)
        top = (self.height() - height) // 2
        middle = top + self.blocks.block("x", self.font(), room).height // 2
        place = QRect(pad, middle - mark // 2, mark, mark)
        self.paint_mark(painter, mirrored(self.layoutDirection(), self.rect(), place))
        words = QRect(pad + mark + self.theme.gap(12), top, room, height)
        words = mirrored(self.layoutDirection(), self.rect(), words)
        painter.setPen(QColor(look.ink))
        block.draw(painter, words.x(), top)
        if more is not None:
            painter.setPen(QColor(self.theme.tokens.soft_ink))
            more.draw(painter, words.x(), top + block.height + self.theme.gap(4))

    def paint_mark(self, painter: QPainter, place: QRect) -> None:
        """The mark that tells whether it is chosen."""
        raise NotImplementedError

    def _explanation(self, width: int) -> TextBlock | None:
        if not self._description:
            return None
        return self.blocks.block(
            self._description, self.theme.font(SIZE_SMALL), width - self.side_room(), self._side()
        )

    def _side(self) -> Qt.AlignmentFlag:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft


class ChoiceRow(_Row, RadioCell):
    """One of a list of choices."""

    def paint_mark(self, painter: QPainter, place: QRect) -> None:
        """A ring, with a dot in it while chosen."""
        colours = self.theme.tokens
        chosen = self.isChecked()
        painter.setBrush(QColor(colours.card))
        painter.setPen(QPen(QColor(colours.primary if chosen else colours.line), 2))
        painter.drawEllipse(QRectF(place).adjusted(1, 1, -1, -1))
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.primary))
            painter.drawEllipse(QPointF(QRectF(place).center()), place.width() / 4, place.width() / 4)


class ChoiceList(RadioGroup):
    """A list of choices; `options` are (value, label, description), the description may be empty."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        options: Iterable[tuple[str, str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for value, label, description in options:
            row = ChoiceRow(self, value, label)
            row.explain(description)
            self.add_cell(row)
            column.addWidget(row)


class Toggle(_Row, PaintedButton):
    """A box to tick, with its words and an optional explanation."""

    accessible_role = QAccessible.Role.CheckBox
    chosen = Signal(bool)
    """The person turned it on or off; `toggled` also tells of setChecked."""

    def __init__(self, theme: Theme, text: str, description: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, text, "", parent)
        self.setCheckable(True)
        self.explain(description)
        self.clicked.connect(self.chosen)

    def paint_mark(self, painter: QPainter, place: QRect) -> None:
        """A square, filled with a tick in it while on."""
        colours = self.theme.tokens
        on = self.isChecked()
        painter.setBrush(QColor(colours.primary if on else colours.card))
        painter.setPen(QPen(QColor(colours.primary if on else colours.line), 2))
        painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), 5, 5)
        if on:
            tick = self.theme.pixmap("check", MARK - 4, colours.on_primary)
            inset = (place.width() - self.theme.px(MARK - 4)) / 2
            painter.drawPixmap(QPointF(place.x() + inset, place.y() + inset), tick)

"""The body shapes to choose from, each as a small figure with its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor

from painapp.content.body_map import load_view
from painapp.domain.body_regions import BUILDS, VIEWS
from painapp.ui.theme.tokens import REGULAR, SEMIBOLD
from painapp.ui.widgets.body_drawing import BodyDrawing
from painapp.ui.widgets.flow import FlowLayout
from painapp.ui.widgets.painted_button import Look
from painapp.ui.widgets.radio_group import RadioCell, RadioGroup

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QFont, QPainter
    from PySide6.QtWidgets import QWidget

    from painapp.content.body_map import BodyView
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme

SCALE = 0.19
"""Of the figures, in pixels a unit at 100 %: about 110 high."""


class ShapeCell(RadioCell):
    """One body shape: the figure above its name."""

    padding = 8

    def __init__(self, group: RadioGroup, build: str, name: str, view: BodyView) -> None:
        self._drawing = BodyDrawing(view, group.theme, plain=True)
        super().__init__(group, build, name)

    def look(self) -> Look:
        """Outlined; tinted with a thick border while chosen."""
        colours = self.theme.tokens
        if self.isChecked():
            return Look(colours.chosen, colours.primary, 2, colours.on_chosen)
        return Look(colours.sunken if self.underMouse() else colours.card, colours.line, 1, colours.ink)

    def text_font(self) -> QFont:
        """Semibold only while chosen."""
        return self.theme.font(self.type_size, SEMIBOLD if self.isChecked() else REGULAR)

    def sizeHint(self) -> QSize:
        """The figure and its name; room for the name in either weight."""
        width, height = self._drawing.size(self._scale())
        words = max(
            self.blocks.block(self.text(), self.theme.font(self.type_size, weight)).natural_width
            for weight in (REGULAR, SEMIBOLD)
        )
        return QSize(max(width, words) + self.side_room(), height + self._words_height())

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        """The same at each width."""
        return self.sizeHint().height()

    def paint_content(self, painter: QPainter, look: Look) -> None:
        """The figure in the middle, its name below it."""
        scale = self._scale()
        width, height = self._drawing.size(scale)
        painter.save()
        painter.translate((self.width() - width) // 2, self.theme.gap(8))
        self._drawing.paint(painter, scale, {})
        painter.restore()
        painter.setPen(QColor(look.ink))
        words = self.blocks.block(
            self.text(), self.text_font(), self.width() - 2, Qt.AlignmentFlag.AlignHCenter
        )
        words.draw(painter, 1, height + self.theme.gap(12))

    def _scale(self) -> float:
        return SCALE * self.theme.gap(100) / 100

    def _words_height(self) -> int:
        return self.fontMetrics().height() + self.theme.gap(24)


class BodyShapes(RadioGroup):
    """All of `BUILDS`, called `name`; `folder` is resources/bodies."""

    def __init__(
        self, theme: Theme, language: Language, folder: Path, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, parent)
        self._flow = FlowLayout(self, theme.gap(8))
        for one in BUILDS:
            view = load_view(folder, VIEWS[0].id, one.id)
            cell = ShapeCell(self, one.id, language.text(one.label), view)
            self.add_cell(cell)
            self._flow.addWidget(cell)

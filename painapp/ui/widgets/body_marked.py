"""Below the drawn body: what is marked, in words, each to be taken in hand; Clear, and the body shape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.body_regions import BUILDS
from painapp.domain.body_words import sore_text
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.theme.mirroring import mirrored
from painapp.ui.theme.tokens import REGULAR, TARGET
from painapp.ui.widgets.body_drawing import mark_colours
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.chips import Chip
from painapp.ui.widgets.flow import FlowLayout
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.painted_button import Look, PaintedButton

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.domain.ports import Language
    from painapp.domain.sore import Sore
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.body_shapes import BodyShapes

SWATCH = 14


class PlaceButton(PaintedButton):
    """One marked place in words, with a spot of the colour it has on the body."""

    weight = REGULAR
    padding = 12
    centred = False

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.region = ""
        self._score: int | None = None
        self._in_hand = False
        super().__init__(theme, parent=parent)

    def show_sore(self, sore: Sore, text: str, *, in_hand: bool) -> None:
        """Show a place; a thick line round it while it is in hand."""
        self.region, self._score, self._in_hand = sore.region, sore.score, in_hand
        if text != self.text():
            self.setText(text)
        self.update()

    def look(self) -> Look:
        """An outlined pill."""
        colours = self.theme.tokens
        if self._in_hand:
            return Look(colours.card, colours.ink, 2, colours.ink)
        return Look(colours.sunken if self.underMouse() else colours.card, colours.line, 1, colours.ink)

    def radius(self) -> int:
        """Fully round while the text is one line."""
        return min(self.height() // 2, self.theme.px(TARGET) // 2)

    def side_room(self) -> int:
        """Room for the spot of colour."""
        return super().side_room() + self.theme.px(SWATCH) + self.theme.gap(8)

    def paint_content(self, painter: QPainter, look: Look) -> None:
        """The spot of colour and the words."""
        side, pad = self.theme.px(SWATCH), self.theme.gap(self.padding)
        fill, _ = mark_colours(self.theme.tokens, self._score)
        place = mirrored(
            self.layoutDirection(), self.rect(), QRect(pad, (self.height() - side) // 2, side, side)
        )
        painter.setBrush(QColor(fill))
        painter.setPen(QPen(QColor(look.ink), 1.2))
        painter.drawEllipse(QPointF(place.center()) + QPointF(0.5, 0.5), side / 2, side / 2)
        painter.setPen(QColor(look.ink))
        left = pad + side + self.theme.gap(8)
        room = self.width() - self.side_room()
        text = self.blocks.block(self.text(), self.text_font(), room, self._text_alignment(1))
        words = QRect(left, (self.height() - text.height) // 2, room, text.height)
        words = mirrored(self.layoutDirection(), self.rect(), words)
        text.draw(painter, words.x(), words.y())


class MarkedPlaces(QWidget):
    """The places in words while there are any, and the way to another body shape from `folder`."""

    chosen = Signal(str)
    """This region is wanted in hand."""
    cleared = Signal()
    build_chosen = Signal(str)

    def __init__(
        self, theme: Theme, language: Language, folder: Path | None, build: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._folder = folder
        self._build = build if build in {one.id for one in BUILDS} else BUILDS[0].id
        self.buttons: list[PlaceButton] = []
        self._title = Label(theme, language.text(_TITLE), kind="strong")
        self._places = QWidget()
        self._flow = FlowLayout(self._places, theme.gap(8))
        self.clear = TextButton(theme, language.text(_CLEAR))
        self.clear.clicked.connect(self.cleared)
        self.shape = Chip(theme, language.text(_SHAPE), disclosure=True)
        self.shape.toggled.connect(self._open_shapes)
        self.shapes: BodyShapes | None = None
        row = QWidget()
        self._row = FlowLayout(row, theme.gap(8))
        self._row.addWidget(self.shape)
        self.shape.setVisible(
            folder is not None
        )  # not before it lies in the row: it would be a window of its own
        self._row.addWidget(self.clear)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._title, self._places, row):
            self._column.addWidget(part)
        theme.changed.connect(self._space)
        self._space()
        self.show_sores((), None)

    def show_sores(self, sores: tuple[Sore, ...], in_hand: str | None) -> bool:
        """List these places; tell whether there are more controls than before."""
        more = len(sores) > len(self.buttons)
        while len(self.buttons) < len(sores):
            button = PlaceButton(self._theme, self._places)
            button.clicked.connect(lambda _=False, button=button: self.chosen.emit(button.region))
            self._flow.addWidget(button)
            self.buttons.append(button)
        for button in self.buttons[len(sores) :]:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        del self.buttons[len(sores) :]
        for button, sore in zip(self.buttons, sores, strict=True):
            button.show_sore(sore, sore_text(sore, self._language), in_hand=sore.region == in_hand)
            if button.isHidden():
                button.show()
        for part in (self._title, self._places, self.clear):
            if part.isHidden() == bool(sores):
                part.setVisible(bool(sores))
        return more

    def show_hand(self, sores: tuple[Sore, ...], in_hand: str | None) -> None:
        """Mark which of them is in hand."""
        for button, sore in zip(self.buttons, sores, strict=False):
            button.show_sore(sore, button.text(), in_hand=sore.region == in_hand)

    def do_without_drawings(self) -> None:
        """Offer no other body shape."""
        self._folder = None
        self.shape.hide()

    def _open_shapes(self, wanted: bool) -> None:
        if wanted and self.shapes is None and self._folder is not None:
            from painapp.ui.widgets.body_shapes import BodyShapes

            self.shapes = BodyShapes(self._theme, self._language, self._folder, self._language.text(_SHAPE))
            self.shapes.set_value(self._build)
            self.shapes.chosen.connect(lambda build: self.build_chosen.emit(str(build)))
            self._column.addWidget(self.shapes)
        if self.shapes is not None:
            self.shapes.setVisible(wanted)

    def _space(self) -> None:
        self._column.setSpacing(self._theme.gap(8))
        for flow in (self._flow, self._row):
            flow.setSpacing(self._theme.gap(8))


_TITLE = QT_TRANSLATE_NOOP("Body", "Marked")
_CLEAR = QT_TRANSLATE_NOOP("Body", "Clear the map")
_SHAPE = QT_TRANSLATE_NOOP("Body", "Body shape")

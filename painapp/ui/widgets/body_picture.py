"""A small body map to look at, front and back: where it hurt, as the Diary shows it beside an entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from painapp.content.body_map import load_view
from painapp.content.tables import ContentError
from painapp.domain.body_regions import VIEWS
from painapp.domain.body_words import sore_text
from painapp.domain.fields import side_by_side
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.theme.tokens import SIZE_SMALL
from painapp.ui.widgets.body_drawing import BodyDrawing
from painapp.ui.widgets.body_marks import in_order, shown_in

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

    from painapp.domain.ports import Language
    from painapp.domain.sore import Sore
    from painapp.ui.theme.theme import Theme

SCALE = 0.42
"""Of the drawings, in pixels a unit at 100 %: a figure 240 high."""
TYPE = 12


class BodyPicture(QWidget):
    """Nothing to press, and hidden while there is nothing to show. `folder` is resources/bodies.

    It says what it shows as one sentence to assistive technology. `build` is the body shape.
    """

    accessible_role = QAccessible.Role.Graphic

    def __init__(
        self, theme: Theme, language: Language, folder: Path, build: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._folder = folder
        self._build = build
        self._drawings: list[BodyDrawing] = []
        self._sores: tuple[Sore, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self._dress)
        self.hide()

    def show_sores(self, sores: tuple[Sore, ...]) -> None:
        """Show these places; nothing at all for none of them, or where a drawing cannot be read."""
        self._sores = sores
        if sores and not self._drawings:
            self._load()
        self.setAccessibleName(body_sentence(sores, self._language))
        self.setVisible(bool(sores) and bool(self._drawings))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Both figures side by side, and their names."""
        sizes = [drawing.size(self._scale()) for drawing in self._drawings]
        high = max((height for _, height in sizes), default=0)
        return QSize(sum(width for width, _ in sizes), high + self._caption_height())

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Front and then back, wherever people begin to write."""
        painter = QPainter(self)
        scale, left = self._scale(), 0
        foot = self.height() - self._caption_height()
        for drawing, option in zip(self._drawings, VIEWS, strict=True):
            width, _ = drawing.size(scale)
            painter.save()
            painter.translate(left, 0)
            drawing.paint(painter, scale, shown_in(drawing.view, self._sores), type_size=TYPE)
            painter.setFont(self._theme.font(SIZE_SMALL))
            painter.setPen(QColor(self._theme.tokens.soft_ink))
            painter.drawText(
                0,
                foot,
                width,
                self._caption_height(),
                Qt.AlignmentFlag.AlignHCenter,
                self._language.text(option.label),
            )
            painter.restore()
            left += width

    def _load(self) -> None:
        try:
            views = [load_view(self._folder, option.id, self._build) for option in VIEWS]
        except ContentError:
            return  # the sentence beside it says the same
        self._drawings = [BodyDrawing(view, self._theme) for view in views]

    def _scale(self) -> float:
        return SCALE * self._theme.gap(100) / 100

    def _caption_height(self) -> int:
        return QFontMetrics(self._theme.font(SIZE_SMALL)).height()

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


def body_sentence(sores: tuple[Sore, ...], language: Language) -> str:
    """Say in one sentence what a body map shows; "" for none."""
    if not sores:
        return ""
    places = [sore_text(one, language) for one in in_order(sores)]
    return language.text(_SENTENCE, places=side_by_side(places, language, parted=True))


_SENTENCE = QT_TRANSLATE_NOOP("Body", "Body map: {places}")

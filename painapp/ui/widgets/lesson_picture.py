"""The picture on a page of a lesson: an SVG in the colours of the theme, as wide as its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QSizePolicy, QWidget

from painapp.content.lesson_pictures import FILLS, INKS, may_be_mirrored, read_picture
from painapp.content.tables import ContentError
from painapp.ui.theme.tokens import RADIUS_CARD

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

    from painapp.ui.theme.theme import Theme
    from painapp.ui.theme.tokens import Tokens

WIDEST, NARROWEST = 640, 200
"""In pixels; the widest grows with the text as distances do."""
SHAPE = 320 / 640
"""How high a picture is for its width."""


def picture_colours(tokens: Tokens) -> dict[str, str]:
    """The colours of a picture by name for a theme; empty where they are as drawn.

    In high contrast a picture is lines alone.
    """
    if not tokens.tinted:
        return {**dict.fromkeys(FILLS, tokens.paper), **dict.fromkeys(INKS, tokens.ink)}
    return _DARK if tokens.dark else {}


class LessonPicture(QWidget):
    """One picture of a lesson; `folder` is resources/lessons, `description` what it shows, in words.

    Nothing to press. It is read and rendered when it is first painted, and again for another size or look.
    Where the file cannot be read it takes no room: the words are for the page to show (`missing`).
    """

    accessible_role = QAccessible.Role.Graphic

    def __init__(
        self,
        theme: Theme,
        folder: Path,
        lesson_id: str,
        picture_id: str,
        description: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._folder = folder
        self._ids = (lesson_id, picture_id)
        self._rendered: tuple[tuple[object, ...], QImage] | None = None
        self.missing = not (folder / lesson_id / f"{picture_id}.svg").is_file()
        """Whether there is no such picture, so that its words have to do."""
        self.description = description
        """What it shows, in words; also the accessible name."""
        self.setAccessibleName(description)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._fit()
        theme.changed.connect(self._fit)

    def hasHeightForWidth(self) -> bool:
        """As wide as its place, and half as high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Half of the width it takes."""
        return 0 if self.missing else round(min(width, self.maximumWidth()) * SHAPE)

    def sizeHint(self) -> QSize:
        """As wide as it gets."""
        widest = self.maximumWidth()
        return QSize(widest, self.heightForWidth(widest))

    def minimumSizeHint(self) -> QSize:
        """Narrow, for a narrow window."""
        return QSize(NARROWEST, self.heightForWidth(NARROWEST))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture at the leading edge, with the round corners of a card."""
        if self.missing or self.width() < 2 or self.height() < 2:
            return
        high = min(self.height(), self.width() * SHAPE)
        place = QRectF(0, 0, high / SHAPE, high)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveRight(self.width())
        QPainter(self).drawImage(place.topLeft(), self._image(place.size().toSize()))

    def _image(self, size: QSize) -> QImage:
        ratio = self.devicePixelRatioF()
        flipped = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        known = (size, ratio, self._theme.tokens, flipped)
        if self._rendered is None or self._rendered[0] != known:
            image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(Qt.GlobalColor.transparent)
            self._render(image, flipped=flipped)
            image.setDevicePixelRatio(ratio)
            self._rendered = (known, image)
        return self._rendered[1]

    def _render(self, image: QImage, *, flipped: bool) -> None:
        from PySide6.QtSvg import QSvgRenderer, QtSvg  # only where a lesson shows a picture

        try:
            drawn = read_picture(self._folder, *self._ids, picture_colours(self._theme.tokens))
        except ContentError:
            return  # it was there a moment ago; its name still says what it shows
        whole = QRectF(image.rect())
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if flipped and may_be_mirrored(drawn):
            painter.translate(whole.width(), 0)
            painter.scale(-1, 1)
        renderer = QSvgRenderer()
        renderer.setOptions(
            QtSvg.Option.AssumeTrustedSource
        )  # our own: measuring it first takes as long again
        renderer.load(QByteArray(drawn))
        renderer.render(painter, whole)
        corners = QPainterPath()
        radius = RADIUS_CARD * whole.width() / WIDEST
        corners.addRoundedRect(whole, radius, radius)
        outside = QPainterPath()
        outside.addRect(whole)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.fillPath(outside.subtracted(corners), QColor(Qt.GlobalColor.black))
        painter.end()

    def _fit(self) -> None:
        self.setMaximumWidth(self._theme.gap(WIDEST))
        self.updateGeometry()
        self.update()


_DARK = {
    "ink": "#E4E1DA",
    "soft": "#AEB7BA",
    "line": "#8B979C",
    "wall": "#262E31",
    "floor": "#30393C",
    "paper": "#485255",
    "stone": "#4C5354",
    "metal": "#566064",
    "wood": "#6B5A45",
    "dark-wood": "#503F2F",
    "cream": "#6A614F",
    "sage": "#4A6155",
    "slate": "#485A68",
    "clay": "#80503E",
    "ochre": "#7A6332",
    "plum": "#604D67",
    "teal": "#34605C",
    "navy": "#31445A",
    "leaf": "#4C6849",
    "moss": "#35502F",
    "water": "#39556A",
    "sky": "#2D393F",
    "warm": "#84682F",
    "glow": "#5C5033",
    "cool": "#3E4B58",
    "skin-fair": "#8F7667",
    "skin-tan": "#785D49",
    "skin-brown": "#5B4232",
    "skin-deep": "#402D24",
    "hair-dark": "#14181A",
    "hair-brown": "#3A2C23",
    "hair-red": "#693F2A",
    "hair-grey": "#687073",
    "hair-white": "#7C807E",
}  # fmt: skip

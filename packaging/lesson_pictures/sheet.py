"""Sheets of all pictures, to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPainterPath
from PySide6.QtSvg import QSvgRenderer

from painapp.content.lesson_pictures import PALETTE
from painapp.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, RADIUS_CARD
from painapp.ui.widgets.lesson_picture import picture_colours

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.ui.theme.tokens import Tokens

LOOKS = {"light": (LIGHT, 640), "dark": (DARK, 640), "contrast": (HIGH_CONTRAST, 420), "small": (LIGHT, 300)}
"""By its name the theme of a sheet, and how wide each picture is on it."""
GAP, NAME = 20, 20
ROWS = 4
"""Rows of two pictures on one large sheet."""


def save_sheets(pictures: dict[str, str], folder: Path) -> None:
    """Paint `pictures` (name → SVG) onto light, dark, high contrast and small sheets."""
    application = QGuiApplication.instance() or QGuiApplication([])
    for look, (tokens, wide) in LOOKS.items():
        columns = 2 if wide > 400 else 4
        names = list(pictures)
        each = columns * ROWS
        for first in range(0, len(names), each):
            some = {name: pictures[name] for name in names[first : first + each]}
            _sheet(some, columns, wide, tokens).save(str(folder / f"{look}-{first // each + 1}.png"))
    del application


def _sheet(pictures: dict[str, str], columns: int, wide: int, tokens: Tokens) -> QImage:
    rows = -(-len(pictures) // columns)
    across, down = wide + GAP, wide // 2 + GAP + NAME
    image = QImage(across * columns + GAP, down * rows + GAP, QImage.Format.Format_RGB32)
    image.fill(QColor(tokens.card))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colours = picture_colours(tokens)
    for at, (name, text) in enumerate(pictures.items()):
        left, top = GAP + at % columns * across, GAP + at // columns * down
        for colour, value in colours.items():
            text = text.replace(PALETTE[colour].lower(), f"@{value[1:]}")  # noqa: PLW2901
        text = text.replace("@", "#")  # noqa: PLW2901
        whole = QRectF(left, top, wide, wide / 2)
        corners = QPainterPath()
        corners.addRoundedRect(whole, RADIUS_CARD, RADIUS_CARD)
        painter.setClipPath(corners)
        QSvgRenderer(text.encode()).render(painter, whole)
        painter.setClipping(False)
        painter.setPen(QColor(tokens.soft_ink))
        place = QRectF(left, top + wide / 2, wide, NAME)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft), name.removesuffix(".svg"))
    painter.end()
    return image

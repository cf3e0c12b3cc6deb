"""The line icons: SVG files tinted with a colour of the theme when they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QImageReader, QPixmap

if TYPE_CHECKING:
    from pathlib import Path


class Icons:
    """The icons of one folder, rendered once per name, size, colour and screen."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[tuple[str, int, str, float], QPixmap] = {}

    def pixmap(self, name: str, size: int, colour: str, ratio: float = 1.0) -> QPixmap:
        """The icon `name` (without ``.svg``), `size` pixels square, for a screen of `ratio`.

        Raises FileNotFoundError for an icon that is not shipped.
        """
        key = (name, size, colour, ratio)
        if key not in self._made:
            self._made[key] = self._render(*key)
        return self._made[key]

    def _render(self, name: str, size: int, colour: str, ratio: float) -> QPixmap:
        # QImageReader finds Qt's SVG plugin by itself, which spares the start an import of QtSvg.
        drawing = (self._folder / f"{name}.svg").read_bytes().replace(b"currentColor", colour.encode())
        device = QBuffer()
        device.setData(drawing)
        device.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(device, b"svg")
        side = round(size * ratio)
        reader.setScaledSize(QSize(side, side))
        made = QPixmap.fromImage(reader.read())
        made.setDevicePixelRatio(ratio)
        return made

"""A QR code on the screen, for a phone to read: always dark on white, whatever the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from painapp.ui.theme.theme import Theme

QUIET = 4
"""Light modules around the code; the standard (ISO/IEC 18004) asks for four."""


class QrCode(QWidget):
    """Paints the code of one text; empty until `show_text`.

    `side` is its width and height at 100 %; a long text makes it larger, so that no module is ever
    smaller than three pixels.
    """

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme, side: int = 160, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._side = side
        self._rows: list[bytes] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_text(self, text: str, name: str) -> None:
        """Show the code of `text`; `name` is what a screen reader says instead ("Code to call 116 123").

        Raises ValueError when the text is too long for a QR code (about 2,900 bytes).
        """
        import segno  # only the pages with a code need it

        made = segno.make(text, error="m", micro=False)
        self._rows = [bytes(row) for row in made.matrix]
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def clear(self) -> None:
        """Forget the text."""
        self._rows = []
        self.setAccessibleName("")
        self.updateGeometry()
        self.update()

    @property
    def modules(self) -> int:
        """How many modules the code has along a side, without the light frame; 0 while empty."""
        return len(self._rows)

    def sizeHint(self) -> QSize:
        """A square of whole pixels a module."""
        side = (self.modules + 2 * QUIET) * self._module() if self._rows else 0
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Never smaller, or a phone could not read it."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dark modules on white."""
        if not self._rows:
            return
        painter, module = QPainter(self), self._module()
        painter.fillRect(
            QRectF(0, 0, self.sizeHint().width(), self.sizeHint().height()), Qt.GlobalColor.white
        )
        for y, row in enumerate(self._rows, QUIET):
            for x, dark in enumerate(row, QUIET):
                if dark:
                    painter.fillRect(x * module, y * module, module, module, QColor("#000000"))

    def _module(self) -> int:
        return max(3, round(self._theme.px(self._side) / (self.modules + 2 * QUIET)))

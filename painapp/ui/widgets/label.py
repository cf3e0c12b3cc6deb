"""Words on a page: text and headings that follow the theme's size and colours, and wrap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy

from painapp.ui.theme.tokens import (
    BOLD,
    REGULAR,
    SEMIBOLD,
    SIZE_BODY,
    SIZE_DISPLAY,
    SIZE_LARGE,
    SIZE_SMALL,
    SIZE_TITLE,
)
from painapp.ui.widgets.text_block import TextBlock, TextBlocks

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from painapp.ui.theme.theme import Theme

KINDS = {
    "body": (SIZE_BODY, REGULAR),
    "strong": (SIZE_BODY, SEMIBOLD),
    "soft": (SIZE_SMALL, REGULAR),
    "lead": (SIZE_BODY, REGULAR),
    "large": (SIZE_LARGE, REGULAR),
    "card": (SIZE_LARGE, SEMIBOLD),
    "section": (SIZE_TITLE, BOLD),
    "title": (SIZE_DISPLAY, BOLD),
}
"""Size and weight of each kind; "soft" and "lead" are in soft ink, the last three headings."""

LINE_LENGTH = 72
"""About how many characters a line of text holds at most, however wide the card is."""

TYPICAL = "the quick brown fox jumps over a lazy dog, "

_SOFT = {"soft", "lead"}


class Label(QLabel):
    """Plain text that wraps; what a person typed is never taken for HTML."""

    def __init__(
        self, theme: Theme, text: str = "", kind: str = "body", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._kind = kind
        self._blocks = TextBlocks()
        self._longest_line = 0
        self._side_asked = Qt.AlignmentFlag.AlignLeft
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if kind in _SOFT:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._dress()
        theme.changed.connect(self._dress)

    def setText(self, text: str) -> None:
        """Show `text`; the same again lays nothing out anew."""
        if text != self.text():
            super().setText(text)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Align at the leading edge (AlignLeft), the trailing one (AlignRight) or in the middle."""
        super().setAlignment(alignment)
        sides = (Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
        asked = (side for side in sides if alignment & side)
        self._side_asked = next(asked, Qt.AlignmentFlag.AlignLeft)

    def sizeHint(self) -> QSize:
        """One line where it fits the line length, else the lines it needs."""
        block = self._blocks.block(self.text(), self.font(), self._longest_line)
        return QSize(block.natural_width, block.height)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word, within reason: an over-long one is broken."""
        width = min(self._blocks.widest_word(self.text(), self.font()), self._theme.px(120))
        return QSize(width, self.fontMetrics().height())

    def heightForWidth(self, width: int) -> int:
        """The height of the lines at `width`."""
        return self._block_for(width).height

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text, top left (top right in right-to-left) unless aligned otherwise."""
        area = self.contentsRect()
        block = self._block_for(area.width())
        spare = area.height() - block.height
        middle = bool(self.alignment() & Qt.AlignmentFlag.AlignVCenter)
        slack = area.width() - min(area.width(), self._longest_line)
        side = self._side()
        share = (
            1 if side & Qt.AlignmentFlag.AlignRight else 0.5 if side & Qt.AlignmentFlag.AlignHCenter else 0
        )
        painter = QPainter(self)
        painter.setPen(self.ink())
        block.draw(painter, area.x() + slack * share, area.y() + max(spare, 0) // 2 * middle)

    def ink(self) -> QColor:
        """The colour of the words: of the theme, since a style sheet keeps palettes from widgets below."""
        colours = self._theme.tokens
        soft = self.foregroundRole() == QPalette.ColorRole.PlaceholderText or not self.isEnabled()
        return QColor(colours.soft_ink if soft else colours.ink)

    def _block_for(self, width: int) -> TextBlock:
        return self._blocks.block(self.text(), self.font(), min(width, self._longest_line), self._side())

    def _side(self) -> Qt.AlignmentFlag:
        if self._side_asked == Qt.AlignmentFlag.AlignHCenter:
            return self._side_asked
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at_end = self._side_asked == Qt.AlignmentFlag.AlignRight
        return Qt.AlignmentFlag.AlignRight if mirrored != at_end else Qt.AlignmentFlag.AlignLeft

    def _dress(self) -> None:
        self.setFont(self._theme.font(*KINDS[self._kind]))
        self._longest_line = self.fontMetrics().horizontalAdvance(TYPICAL) * LINE_LENGTH // len(TYPICAL)
        self.updateGeometry()


class Heading(Label):
    """A heading: the title of a page ("title"), of a part ("section") or of a card ("card")."""

    accessible_role = QAccessible.Role.Heading

    def __init__(
        self, theme: Theme, text: str = "", kind: str = "card", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, text, kind, parent)
        self.setAccessibleName(text)

    def setText(self, text: str) -> None:
        """Show `text`, also to assistive technology."""
        if text != self.text():
            super().setText(text)
            self.setAccessibleName(text)

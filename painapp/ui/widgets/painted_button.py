"""The base of every button: painted from the theme, sized by its text, pressed by any means."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from painapp.ui.theme.mirroring import mirrored
from painapp.ui.theme.tokens import RADIUS_CONTROL, SEMIBOLD, SIZE_BODY, TARGET
from painapp.ui.widgets.text_block import TextBlocks

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from painapp.ui.theme.theme import Theme

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}

_AS_HIGH_AS_NEEDED = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
_AS_HIGH_AS_NEEDED.setHeightForWidth(True)


class Look(NamedTuple):
    """How a button is painted just now; no fill or border where the colour is empty."""

    fill: str
    border: str
    thickness: float
    ink: str


class PaintedButton(QAbstractButton):
    """A button of at least 44 px with an optional icon before its text; wraps when it must.

    Its accessible name is its text, and an ampersand in the text is an ampersand.
    """

    accessible_role = QAccessible.Role.Button
    type_size = SIZE_BODY
    weight = SEMIBOLD
    padding = 16
    icon_size = 20
    centred = True

    def __init__(self, theme: Theme, text: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._icon_name = icon
        self._text = ""
        self.blocks = TextBlocks()
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(_AS_HIGH_AS_NEEDED)
        self._dress()
        theme.changed.connect(self._dress)

    def text(self) -> str:
        """What is written on it."""
        return self._text

    def setText(self, text: str) -> None:
        """Write `text` on it and give it to assistive technology as its name; the same again does nothing."""
        if text == self._text and text:
            return
        self._text = text
        # QAbstractButton takes "&" for a shortcut, which a person's own words never mean.
        super().setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_icon_name(self, name: str) -> None:
        """Show another icon, or none for an empty name."""
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def set_type_size(self, size: float) -> None:
        """Write in type of `size` pixels at 100 % instead of the usual."""
        self.type_size = size
        self._dress()

    def look(self) -> Look:
        """Fill, border and ink for the state of now."""
        raise NotImplementedError

    def text_font(self) -> QFont:
        """The font painted with; sizes are measured with `font()`, so that a lighter one changes nothing."""
        return self.font()

    def radius(self) -> int:
        """How round the corners are, in pixels."""
        return self.theme.gap(RADIUS_CONTROL)

    def focus_radius(self) -> int:
        """For the focus ring."""
        return self.radius()

    def accessible_press(self) -> None:
        """What assistive technology does when it presses."""
        self.click()

    def accessible_state(self, state: QAccessible.State) -> None:
        """Add whether it is checked."""
        if self.isCheckable():
            state.checkable = True  # pyright: ignore[reportAttributeAccessIssue]
            state.checked = self.isChecked()  # pyright: ignore[reportAttributeAccessIssue]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses as the space bar does."""
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    # Size: the text's, never less than the target.

    def sizeHint(self) -> QSize:
        """The text in one line."""
        width = self.blocks.block(self._text, self.font()).natural_width + self.side_room()
        return QSize(max(width, TARGET), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word."""
        width = min(self.blocks.widest_word(self._text, self.font()), self.theme.px(160)) + self.side_room()
        return QSize(max(width, TARGET), max(TARGET, self.fontMetrics().height() + 2 * self.theme.gap(4)))

    def heightForWidth(self, width: int) -> int:
        """The height of the wrapped text and the space above and below it."""
        text = self.blocks.block(self._text, self.font(), width - self.side_room())
        return max(TARGET, text.height + 2 * self.theme.gap(12 if text.lines == 1 else 8))

    def side_room(self) -> int:
        """The width taken by everything but the text."""
        return 2 * self.theme.gap(self.padding) + self._icon_room()

    def _icon_room(self) -> int:
        return self.theme.px(self.icon_size) + self.theme.gap(8) if self._icon_name else 0

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, the icon and the text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look()
        self.paint_box(painter, look)
        painter.setPen(QColor(look.ink))
        self.paint_content(painter, look)

    def paint_box(self, painter: QPainter, look: Look) -> None:
        """Fill and border, the border wholly inside the widget."""
        painter.setBrush(QColor(look.fill) if look.fill else Qt.BrushStyle.NoBrush)
        pen = QPen(QColor(look.border), look.thickness) if look.border else QPen(Qt.PenStyle.NoPen)
        if look.border and not self.isEnabled():
            pen.setStyle(Qt.PenStyle.DashLine)  # so that not only a paler colour says so
        painter.setPen(pen)
        half = look.thickness / 2 if look.border else 0
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, self.radius() - half, self.radius() - half)

    def paint_content(self, painter: QPainter, look: Look) -> None:
        """The icon and beside it the text, both in the middle (or at the leading edge)."""
        pad, icon_room = self.theme.gap(self.padding), self._icon_room()
        alignment = self._text_alignment(icon_room)
        text = self.blocks.block(self._text, self.text_font(), self.width() - self.side_room(), alignment)
        used = icon_room + text.natural_width
        left = (self.width() - used) // 2 if self.centred and icon_room else pad
        if icon_room:
            self.paint_icon(painter, self._icon_name, left, look.ink)
        room = self.width() - self.side_room()
        words = QRect(left + icon_room, (self.height() - text.height) // 2, room, text.height)
        if self.centred and icon_room:
            words.setWidth(text.natural_width)
            text = self.blocks.block(self._text, self.text_font(), text.natural_width + 1, alignment)
        words = mirrored(self.layoutDirection(), self.rect(), words)
        text.draw(painter, words.x(), words.y())

    def paint_icon(self, painter: QPainter, name: str, left: int, ink: str, size: int = 0) -> None:
        """An icon in the middle of the height, `left` pixels from the leading edge."""
        side = self.theme.px(size or self.icon_size)
        place = QRect(left, (self.height() - side) // 2, side, side)
        place = mirrored(self.layoutDirection(), self.rect(), place)
        painter.drawPixmap(QPointF(place.topLeft()), self.theme.pixmap(name, size or self.icon_size, ink))

    def _text_alignment(self, icon_room: int) -> Qt.AlignmentFlag:
        if self.centred and not icon_room:
            return Qt.AlignmentFlag.AlignHCenter
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft

    def _dress(self) -> None:
        self.setFont(self.theme.font(self.type_size, self.weight))
        self.updateGeometry()
        self.update()

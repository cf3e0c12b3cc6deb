"""Pictures of pages, one below the other, as large as the room allows: the preview of a PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QImage, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from painapp.ui.theme.roles import announce
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from painapp.ui.theme.theme import Theme

ZOOMS = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)
"""Sizes of a page, as parts of the width there is."""

_ZOOM_KEYS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
_LEAST_HEIGHT = 240
_FULL_WIDTH = 820
"""At size 1 a page grows no wider than this, in pixels: about a sheet of A4 held in the hand."""


class PicturePages(QWidget):
    """Shows pages on a sunken ground, with buttons (and the keys + and -) for larger and smaller.

    With the focus in it arrows, Page Up and Page Down, Home and End scroll.
    """

    accessible_role = QAccessible.Role.Grouping
    width_changed = Signal()
    """`sharp_width` is another now."""

    def __init__(self, theme: Theme, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._zoom = ZOOMS.index(1.0)
        self._told_width = 0
        self.pages: list[PicturePage] = []
        self.setAccessibleName(name or self.tr("Pages"))
        self.smaller = QuietButton(theme, self.tr("Smaller"))
        self.larger = QuietButton(theme, self.tr("Larger"))
        self.smaller.clicked.connect(lambda: self.zoom_by(-1))
        self.larger.clicked.connect(lambda: self.zoom_by(1))
        self.state = Label(theme, kind="soft")
        self._row = QHBoxLayout()
        self._row.addWidget(self.smaller)
        self._row.addWidget(self.larger)
        self._row.addWidget(self.state, 1, Qt.AlignmentFlag.AlignVCenter)
        self.area = _PagesArea(self.accessibleName())
        self.area.resized.connect(self._fit)
        self.area.zoomed.connect(self.zoom_by)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._row)
        self._column.addWidget(self.area, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_state(self, text: str) -> None:
        """Say beside the buttons how many pages there are, or that they are being drawn."""
        self.state.setText(text)

    def show_pages(self, pictures: Sequence[bytes | QImage], descriptions: Sequence[str] = ()) -> None:
        """Show these pages, each PNG bytes or an image, in place of what was there.

        `descriptions` says in words what is on each page, for a screen reader. A place already scrolled
        to is kept. Raises ValueError for bytes that are no picture.
        """
        images = [_image(picture) for picture in pictures]
        while len(self.pages) > len(images):
            self.area.take_away(self.pages.pop())
        while len(self.pages) < len(images):
            self.pages.append(PicturePage(self._theme))
            self.area.column.addWidget(self.pages[-1], 0, Qt.AlignmentFlag.AlignHCenter)
        for index, (page, image) in enumerate(zip(self.pages, images, strict=True)):
            page.setAccessibleName(
                self.tr("Page {number} of {count}").format(number=index + 1, count=len(images))
            )
            page.setAccessibleDescription(descriptions[index] if index < len(descriptions) else "")
            page.show_image(image)
        self._fit()

    @property
    def zoom(self) -> float:
        """How wide a page is, as a part of the width there is; one of `ZOOMS`."""
        return ZOOMS[self._zoom]

    @property
    def sharp_width(self) -> int:
        """Width of a page now, in dots of the screen: a picture this wide looks crisp."""
        return round(self._page_width() * self.devicePixelRatioF())

    def zoom_by(self, steps: int) -> None:
        """Go to a larger (1) or smaller (-1) size, and stay at the same place of the page."""
        wanted = min(max(self._zoom + steps, 0), len(ZOOMS) - 1)
        if wanted == self._zoom:
            return
        bar = self.area.verticalScrollBar()
        place = bar.value() / max(bar.maximum(), 1)
        self._zoom = wanted
        self._fit()
        self.area.settle()
        bar.setValue(round(place * bar.maximum()))
        announce(self, self.tr("{percent} percent").format(percent=round(self.zoom * 100)))

    def _page_width(self) -> int:
        room = self.area.viewport().width() - 2 * self._theme.gap(16) - PicturePage.SHADOW
        return max(1, round(min(room, _FULL_WIDTH) * self.zoom))

    def _fit(self) -> None:
        width = self._page_width()
        for page in self.pages:
            page.set_width(width)
        self.smaller.setEnabled(self._zoom > 0)
        self.larger.setEnabled(self._zoom < len(ZOOMS) - 1)
        if self.sharp_width != self._told_width:
            self._told_width = self.sharp_width
            self.width_changed.emit()

    def _restyle(self) -> None:
        gap = self._theme.gap
        self._row.setSpacing(gap(8))
        self._column.setSpacing(gap(12))
        self.area.dress(self._theme.tokens.sunken, gap(16))
        self._fit()


class PicturePage(QWidget):
    """One page: its picture scaled to a width, with the thin shadow of a sheet of paper."""

    accessible_role = QAccessible.Role.Graphic
    SHADOW = 4

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image = QImage()
        self._width = 1
        self._scaled: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_image(self, image: QImage) -> None:
        """Show another picture."""
        self._image, self._scaled = image, None
        self.set_width(self._width)
        self.update()

    def set_width(self, width: int) -> None:
        """Be `width` pixels wide, the shadow not counted."""
        if width != self._width:
            self._width, self._scaled = width, None
        self.setFixedSize(self.paper().size() + QSize(self.SHADOW, self.SHADOW))

    def paper(self) -> QRect:
        """Where the sheet lies in this widget."""
        picture = self._image.size()
        height = round(self._width * picture.height() / picture.width()) if picture.width() > 0 else 1
        return QRect(0, 0, self._width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw shadow, sheet and a hairline round it."""
        painter, paper = QPainter(self), self.paper()
        shadow = QColor(0, 0, 0, 20)
        for offset in range(1, self.SHADOW + 1):
            painter.fillRect(paper.translated(offset, offset), shadow)
        painter.drawPixmap(paper.topLeft(), self._sharp(paper.size()))
        painter.setPen(QColor(self._theme.tokens.hairline))
        painter.drawRect(QRectF(paper).adjusted(0.5, 0.5, -0.5, -0.5))

    def _sharp(self, size: QSize) -> QPixmap:
        """The picture in the very dots of the screen, made once per size and screen."""
        ratio = self.devicePixelRatioF()
        if self._scaled is None or self._scaled.devicePixelRatio() != ratio:
            keep = Qt.AspectRatioMode.IgnoreAspectRatio
            smooth = Qt.TransformationMode.SmoothTransformation
            self._scaled = QPixmap.fromImage(self._image.scaled(size * ratio, keep, smooth))
            self._scaled.setDevicePixelRatio(ratio)
        return self._scaled


class _Ground(QWidget):
    """What the pages lie on; it paints itself, for a palette of its own is lost when it gets a parent."""

    colour = QColor()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill it."""
        QPainter(self).fillRect(self.rect(), self.colour)


class _PagesArea(QScrollArea):
    """What scrolls; takes the focus, so that keys scroll it too."""

    accessible_role = QAccessible.Role.Document
    resized = Signal()
    zoomed = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._stack = _Ground()
        self.column = QVBoxLayout(self._stack)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setWidget(self._stack)
        # Always there, so that the width of a page does not depend on its own height.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._show_handle_or_none)

    def _show_handle_or_none(self, _low: int, high: int) -> None:
        if isValid(self):  # the range also changes because the page is being taken down
            self.verticalScrollBar().setEnabled(high > 0)

    def take_away(self, page: PicturePage) -> None:
        """Show `page` no more."""
        self.column.removeWidget(page)
        page.hide()
        page.deleteLater()

    def settle(self) -> None:
        """Bring the scroll bars up to date with the sizes of the pages."""
        self.column.activate()
        self._stack.resize(self._stack.sizeHint().expandedTo(self.viewport().size()))

    def dress(self, ground: str, gap: int) -> None:
        """Colour the ground and keep `gap` pixels round the pages."""
        self._stack.colour = QColor(ground)
        self._stack.update()
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.column.setContentsMargins(gap, gap, gap, gap)
        self.column.setSpacing(gap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that there is another width."""
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll to either end, and zoom; Qt knows the other keys."""
        key, bar = Qt.Key(event.key()), self.verticalScrollBar()
        if key == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif key in _ZOOM_KEYS:
            self.zoomed.emit(_ZOOM_KEYS[key])
        else:
            super().keyPressEvent(event)


def _image(picture: bytes | QImage) -> QImage:
    image = picture if isinstance(picture, QImage) else QImage.fromData(picture)
    if image.isNull():
        raise ValueError("not a picture")
    return image

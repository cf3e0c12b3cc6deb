"""One drawing of the body to press: its marks, the spots of its regions, and which of them is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from painapp.content.body_map import close_up_of
from painapp.domain.body_regions import CLOSE_UPS
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.theme.tokens import SIZE_SMALL
from painapp.ui.widgets.body_drawing import BodyDrawing, Ring
from painapp.ui.widgets.body_marks import region_name, sore_said
from painapp.ui.widgets.body_spot import RegionSpot

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from painapp.content.body_map import BodyView, Way
    from painapp.domain.ports import Language
    from painapp.domain.sore import Sore
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.body_marks import BodyMarks

REACH = 12
"""How far beside the body a press still finds the nearest region, in pixels."""
SMALLEST_SPOT = 24


class BodyFigure(QWidget):
    """Shows a view with a caption above it. It changes nothing itself; whoever listens does.

    Pressing happens when the button is let go where it was pressed, so that a slip can be taken back.
    """

    pressed = Signal(str)
    scored = Signal(str, int)
    taken_off = Signal(str)
    looked_at = Signal(str)
    """The keyboard moved on to this region."""
    closer = Signal(str)
    turned = Signal()
    """The other side is wanted."""
    left = Signal()
    """The way out of a close-up is wanted."""
    accessible_role = QAccessible.Role.Grouping

    def __init__(
        self, theme: Theme, language: Language, marks: BodyMarks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.digits_enabled = True
        self._theme = theme
        self._language = language
        self._marks = marks
        self._drawing: BodyDrawing | None = None
        self._spots: dict[str, RegionSpot] = {}
        self._stop: str | None = None
        self._focused: str | None = None
        self._scale = 1.0
        self._shown: dict[str, Sore] = {}
        self._caption = ""
        self._pressing: str | None = None
        self._one_typed = False
        self._hand_shown: str | None = None

    @property
    def view(self) -> BodyView | None:
        """The drawing shown."""
        return self._drawing.view if self._drawing is not None else None

    @property
    def is_close_up(self) -> bool:
        """Whether a part of the body is shown larger."""
        return self.view is not None and self.view.id in {one.id for one in CLOSE_UPS}

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is in one of its regions."""
        return any(spot.hasFocus() for spot in self._spots.values())

    def spot(self, region: str) -> RegionSpot:
        """The spot of a region. Raises `KeyError` for one that is not shown."""
        return self._spots[region]

    def show_view(self, view: BodyView, caption: str) -> None:
        """Show another drawing, called `caption`."""
        self._caption = caption
        self.setAccessibleName(caption)
        if self.view is view:
            self.show_marks()
            return
        had_focus, before = self.has_focus, self._spots
        self._drawing = BodyDrawing(view, self._theme)
        self._stop = self._focused = self._hand_shown = None
        self._shown = {}
        self._spots = {
            shape.id: RegionSpot(self, shape.id, region_name(shape.id, self._language))
            for shape in view.shapes
        }
        if not self.isHidden():
            for spot in self._spots.values():
                spot.show()
        self._place_spots()
        self.show_marks()
        if had_focus:
            self.focus_region()  # before what had it is gone, so that it does not wander
        for spot in before.values():
            spot.hide()
            spot.deleteLater()
        self.update()

    def show_marks(self) -> None:
        """Show what is marked now, and repaint only where that changed."""
        if self._drawing is None:
            return
        before, self._shown = self._shown, self._marks.shown_in(self._drawing.view)
        for region, spot in self._spots.items():
            spot.say(sore_said(self._shown.get(region), self._language))
        for region in self._spots:
            if before.get(region) != self._shown.get(region):
                self._repaint(region)
        self._rove()
        self.show_hand()

    def show_hand(self) -> None:
        """Show which region is in hand now."""
        hand = self._hand()
        if hand == self._hand_shown:
            return
        for region in (hand, self._hand_shown):
            if region is not None and region in self._spots:
                self._repaint(region)
        self._hand_shown = hand
        self._rove()

    def focus_region(self, region: str | None = None, *, by_mouse: bool = False) -> None:
        """Give the keyboard to a region, else to the one Tab comes to."""
        wanted = region if region in self._spots else self._stop
        if wanted is not None:
            reason = Qt.FocusReason.MouseFocusReason if by_mouse else Qt.FocusReason.OtherFocusReason
            self._spots[wanted].setFocus(reason)

    # What the spots and the mouse do

    def press(self, region: str) -> None:
        """As a press on the drawing."""
        self.forget_digit()
        self.pressed.emit(region)

    def go(self, region: str, way: Way) -> None:
        """Move the keyboard to the neighbour, if there is one."""
        target = self._drawing.view.move(region, way) if self._drawing is not None else None
        if target is not None:
            self._stop_at(target)
            self._spots[target].setFocus(Qt.FocusReason.OtherFocusReason)
            self.looked_at.emit(target)

    def type_digit(self, region: str, digit: int, *, repeated: bool) -> bool:
        """A digit gives the region that number; a 0 straight after a 1 makes it 10."""
        if not self.digits_enabled or repeated:
            return self.digits_enabled
        number = 10 if self._one_typed and digit == 0 else digit
        self._one_typed = number == 1
        self.scored.emit(region, number)
        return True

    def forget_digit(self) -> None:
        """From now on a 0 is no longer the second digit of 10."""
        self._one_typed = False

    def focus_moved(self, region: str | None, *, by_mouse: bool) -> None:
        """A spot got the keyboard, or (None) lost it."""
        before, self._focused = self._focused, None if by_mouse else region
        if region is None:
            self.forget_digit()
        elif region != self._stop:
            self._stop_at(region)
        for one in {before, self._focused} - {None}:
            if one in self._spots:
                self._repaint(one)

    def event(self, event: QEvent) -> bool:
        """Keep Esc for the way out of a close-up."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.is_close_up
        ):
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where the press began; the keyboard goes there without a ring."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._pressing = self.region_at(event.position())
        if self._pressing is not None:
            self.focus_region(self._pressing, by_mouse=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press counts where it began and ended in one region."""
        wanted, self._pressing = self._pressing, None
        if wanted is not None and wanted == self.region_at(event.position()):
            self.press(wanted)

    def region_at(self, place: QPointF) -> str | None:
        """The region at a place of this widget, or the nearest one within reach."""
        if self._drawing is None:
            return None
        return self._drawing.region_at(place - QPointF(self._origin()), self._scale, REACH)

    # Size

    def fit(self, width: int, least: float, most: float) -> float:
        """Return the scale, between `least` and `most`, at which the drawing fits `width` pixels."""
        if self._drawing is None:
            return least
        return max(min(width / self._drawing.view.box[2], most), least)

    def size_at(self, scale: float) -> tuple[int, int]:
        """Width and height with the caption at a scale."""
        width, height = self._drawing.size(scale) if self._drawing is not None else (0, 0)
        return width, height + self._caption_height()

    def place_of(self, region: str) -> QRect:
        """The box round a region in this widget. Raises `KeyError` for one that is not shown."""
        if self._drawing is None:
            raise KeyError(region)
        return self._drawing.place(region, self._scale).translated(QPointF(self._origin())).toAlignedRect()

    def place_in_hand(self) -> QRect | None:
        """The box round the region in hand, where this figure shows it."""
        hand = self._hand()
        return self.place_of(hand) if hand is not None else None

    def set_scale(self, scale: float) -> None:
        """Paint at this many pixels a unit."""
        if scale != self._scale:
            self._scale = scale
            self._place_spots()
            self.update()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Put the spots where their regions are now."""
        self._place_spots()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The caption, which side is which, the body and what is marked on it."""
        if self._drawing is None:
            return
        painter = QPainter(self)
        self._paint_caption(painter)
        origin = self._origin()
        painter.translate(origin)
        self._drawing.paint(painter, self._scale, self._shown, self._rings())

    def _paint_caption(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font(SIZE_SMALL))
        painter.setPen(QColor(self._theme.tokens.soft_ink))
        area = QRect(0, 0, self.width(), self._caption_height())
        painter.drawText(area, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._caption)
        sides = self._sides()
        if sides:
            left, right = sides
            flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextWordWrap
            at_left, at_right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
            if not self.is_close_up:  # beside the head, away from the words of the other figure
                at_left, at_right = at_right, at_left
            top = self._caption_height() + self._theme.gap(8)
            room = QRect(self._theme.gap(12), top, self.width() * 3 // 10, self.height() - top)
            painter.drawText(room, at_left | flags, left)
            room.moveRight(self.width() - 1 - room.x())
            painter.drawText(room, at_right | flags, right)

    def _sides(self) -> tuple[str, str] | None:
        """Which side of the person is at the left and at the right of the drawing; None where it is one."""
        if self.view is None or self.view.id not in {"front", "back", "head-front", "head-back"}:
            return None
        say = self._language.text
        theirs = say(_YOUR_RIGHT), say(_YOUR_LEFT)
        return theirs if self.view.id.endswith("front") else (theirs[1], theirs[0])

    def _rings(self) -> tuple[Ring, ...]:
        hand = self._hand()
        rings = [Ring(hand, focused=False)] if hand is not None and hand != self._focused else []
        if self._focused is not None and self._focused in self._spots:
            rings.append(Ring(self._focused, focused=True))
        return tuple(rings)

    def _hand(self) -> str | None:
        """The region of this drawing that shows the one in hand."""
        if self._marks.in_hand is None or self.view is None:
            return None
        shown = self.view.shown(self._marks.in_hand)
        return shown[0] if len(shown) == 1 else None

    def _rove(self) -> None:
        """Tab stops once: at what is in hand, else where it was, else at the first."""
        hand = self._hand()
        if not any(spot.hasFocus() for spot in self._spots.values()):
            self._stop_at(hand or self._stop or next(iter(self._spots), None))

    def _stop_at(self, region: str | None) -> None:
        if region is None or region not in self._spots:
            return
        before = self._spots.get(self._stop or "")
        now = self._spots[region]
        if before is not None and before is not now:
            QWidget.setTabOrder(before, now)  # the new stop takes the place of the old one
            before.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._stop = region
        now.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _origin(self) -> QPoint:
        width = self._drawing.size(self._scale)[0] if self._drawing is not None else 0
        return QPoint((self.width() - width) // 2, self._caption_height())

    def _caption_height(self) -> int:
        return QFontMetrics(self._theme.font(SIZE_SMALL)).height()

    def _place_spots(self) -> None:
        if self._drawing is None:
            return
        inside = self.rect()
        for region, spot in self._spots.items():
            place = self.place_of(region)
            wide, high = max(0, SMALLEST_SPOT - place.width()), max(0, SMALLEST_SPOT - place.height())
            place.adjust(-(wide // 2), -(high // 2), wide - wide // 2, high - high // 2)
            place.moveLeft(max(0, min(place.left(), inside.width() - place.width())))
            place.moveTop(max(0, min(place.top(), inside.height() - place.height())))
            spot.setGeometry(place)

    def _repaint(self, region: str) -> None:
        place = QRectF(self.place_of(region))
        more = 8 + self._theme.px(SIZE_SMALL)
        self.update(place.adjusted(-more, -more, more, more).toAlignedRect())


def leads_closer(region: str, view: BodyView | None) -> str | None:
    """The close-up that shows a region larger, unless it is the one shown already."""
    found = close_up_of(region)
    return None if view is not None and found == view.id else found


_YOUR_LEFT = QT_TRANSLATE_NOOP("Body", "Your left")
_YOUR_RIGHT = QT_TRANSLATE_NOOP("Body", "Your right")

"""Where the drawn body, or its list, and the panel beside it stand at each width."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from painapp.ui.theme.mirroring import mirrored
from painapp.ui.theme.tokens import TARGET

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.body_figure import BodyFigure
    from painapp.ui.widgets.body_list import BodyList
    from painapp.ui.widgets.body_panel import RegionPanel

WHOLE_LEAST = 1.0
"""The least scale of the whole body: at 560 px its regions are about 24 px and more."""
CLOSE_LEAST = 0.6
GAP = 16
LIST_WIDTH = 360
NEAR = 60
"""How far above its region the panel begins, in pixels at 100 %."""


class BodyStage(QWidget):
    """Front and back side by side where there is room, else the wanted one; the panel beside or below.

    The panel begins near the region in hand, so that neither hand nor eye has far to go.
    """

    paired = Signal(bool)
    """Whether both sides are in sight now."""

    def __init__(
        self, theme: Theme, front: BodyFigure, back: BodyFigure, panel: RegionPanel, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.front, self.back = front, back
        self.panel = panel
        self.list: BodyList | None = None
        self.is_paired = False
        self._side = "front"
        self._lists = False
        for part in (front, back, panel):
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._plans: dict[int, _Plan] = {}
        self._widths: dict[int, int] = {}
        self._height = 0
        panel.grown.connect(self.settle)
        theme.changed.connect(self._dress)

    def show_side(self, side: str, *, lists: bool) -> None:
        """Show "front" or "back" where there is room for one only, or (`lists`) the list instead."""
        self._side, self._lists = side, lists
        self.settle()

    def take_list(self, made: BodyList) -> None:
        """Have this list to show from now on."""
        self.list = made
        made.setParent(self)
        made.lower()
        made.grown.connect(self.settle)

    def figure_of(self, side: str) -> BodyFigure:
        """The figure of a side."""
        return self.front if side == "front" else self.back

    def settle(self) -> None:
        """Place everything anew: something has another size, or another region is in hand."""
        self._plans.clear()
        high = self._plan(self.width()).height if self.width() > 0 else 0
        if high != self._height or not high:
            self._height = high
            self.updateGeometry()
        self._arrange()

    def _dress(self) -> None:
        self._widths.clear()
        self._height = 0
        self.settle()

    def hasHeightForWidth(self) -> bool:
        """The panel may have to go below."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the body and whatever stands lower beside or below it."""
        return self._plan(width).height

    def sizeHint(self) -> QSize:
        """Both sides and the panel."""
        width = 2 * self._least_width() + self._theme.gap(GAP) + self._panel_width(6)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """One side alone."""
        return QSize(min(self._least_width(), 320), TARGET)

    def event(self, event: QEvent) -> bool:
        """Follow what asks for another size: there is no layout that would."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.settle()
        return super().event(event)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Place everything."""
        self._arrange()

    def _arrange(self) -> None:
        if self.width() <= 0:
            return
        plan = self._plan(self.width())
        if plan.paired != self.is_paired:
            self.is_paired = plan.paired
            self.paired.emit(plan.paired)
            self._plans.clear()
            plan = self._plan(self.width())
        for figure, place in ((self.front, plan.front), (self.back, plan.back)):
            if place is not None:
                figure.set_scale(plan.scale)
                self._put(figure, place)
            figure.setVisible(place is not None)
        if self.list is not None:
            if plan.list is not None:
                self._put(self.list, plan.list)
            self.list.setVisible(plan.list is not None)
        self._put(self.panel, plan.panel)

    def _put(self, widget: QWidget, place: QRect) -> None:
        widget.setGeometry(mirrored(self.layoutDirection(), self.rect(), place))

    # Planning: all for left to right

    def _plan(self, width: int) -> _Plan:
        if width not in self._plans:
            self._plans[width] = self._made_plan(width)
        return self._plans[width]

    def _made_plan(self, width: int) -> _Plan:
        gap, wanted, narrow = self._theme.gap(GAP), self._panel_width(6), self._panel_width(4)
        one, most = self._least_width(), self._theme.gap(100) / 100
        paired = width >= 2 * one + gap + narrow
        if self._lists and self.list is not None:
            return self._list_plan(width, gap, narrow, paired=paired)
        beside = width >= one + gap + narrow
        count = 2 if paired else 1
        room = (width - gap - wanted) // count if beside else width
        scale = self.front.fit(max(room, one), self._least_scale(), most)
        shown = [self.front, self.back] if paired else [self.figure_of(self._side)]
        sizes = [figure.size_at(scale) for figure in shown]
        high, left = max(height for _, height in sizes), 0
        places: dict[BodyFigure, QRect] = {}
        for figure, (wide, height) in zip(shown, sizes, strict=True):
            if not beside:
                left = max(0, (width - wide) // 2)
            places[figure] = QRect(left, 0, min(wide, width), height)
            left += wide
        front, back = places.get(self.front), places.get(self.back)
        panel = self._panel_place(width, left + gap if beside else 0, high, beside=beside, places=places)
        return _Plan(scale, front, back, None, panel, max(high, panel.y() + panel.height()), paired=paired)

    def _list_plan(self, width: int, gap: int, narrow: int, *, paired: bool) -> _Plan:
        wide = min(max(width - gap - self._panel_width(6), width // 2), self._theme.px(LIST_WIDTH))
        beside = width - wide - gap >= narrow
        wide = wide if beside else width
        high = self.list.full_height() if self.list is not None else 0
        left = wide + gap if beside else 0
        top = 0
        if beside and self.list is not None:
            top = max(0, self.list.top_of_current() - self._theme.gap(NEAR))
        room = width - left
        tall = self.panel.height_at(room)
        panel = QRect(left, min(top, max(0, high - tall)) if beside else high + gap, room, tall)
        return _Plan(
            1.0, None, None, QRect(0, 0, wide, high), panel, max(high, panel.bottom() + 1), paired=paired
        )

    def _panel_place(
        self, width: int, left: int, high: int, *, beside: bool, places: dict[BodyFigure, QRect]
    ) -> QRect:
        room = width - left
        tall = self.panel.height_at(room)
        if not beside:
            return QRect(0, high + self._theme.gap(GAP), width, tall)
        top = 0
        for figure in places:
            box = figure.place_in_hand()
            if box is not None:
                top = max(0, box.y() - self._theme.gap(NEAR))
                break
        return QRect(left, max(0, min(top, high - self.panel.closed_height_at(room))), room, tall)

    def _least_scale(self) -> float:
        return CLOSE_LEAST if self.front.is_close_up or self.back.is_close_up else WHOLE_LEAST

    def _least_width(self) -> int:
        least = self._least_scale()
        return max(figure.size_at(least)[0] for figure in (self.front, self.back))

    def _panel_width(self, columns: int) -> int:
        if columns not in self._widths:
            cell = max(TARGET, self.panel.scale.cells[-1].minimumSizeHint().width())
            cells = columns * cell + (columns - 1) * self._theme.gap(8)
            self._widths[columns] = max(cells, self._words_width())
        return self._widths[columns]

    def _words_width(self) -> int:
        """What the words at the ends of the scale need at the least."""
        words = self.panel.scale.words
        clear = words.clear.sizeHint().width() if words.clear is not None else 0
        widest = max(label.minimumSizeHint().width() for label in (words.low, words.high))
        return 2 * (widest + self._theme.gap(8)) + clear


class _Plan(NamedTuple):
    scale: float
    front: QRect | None
    back: QRect | None
    list: QRect | None
    panel: QRect
    height: int
    paired: bool

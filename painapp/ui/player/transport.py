"""The buttons below an exercise: back, pause and skip, and what makes it fit today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from painapp.ui.theme.tokens import SPACE
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.chips import Chip
from painapp.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QLayoutItem

    from painapp.ui.theme.theme import Theme


class Transport(QWidget):
    """Back, pause and skip; what they do is connected by the player."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        before, after = ("chevron-right", "chevron-left") if mirrored else ("chevron-left", "chevron-right")
        self.back = QuietButton(theme, self.tr("Back"), before)
        self.pause = TwoWayButton(theme, (self.tr("Pause"), "pause"), (self.tr("Go on"), "play"))
        self.skip = QuietButton(theme, self.tr("Skip"), after)
        self._flow = CentredFlow(self)
        for button in (self.back, self.pause, self.skip):
            self._flow.addWidget(button)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._flow.setSpacing(self._theme.gap(SPACE[1]))


class Aids(QWidget):
    """What makes an exercise fit today: staying, an easier way, and leaving a part out.

    What does not fit a step is paler then, and keeps its place: nothing jumps between two steps.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._staying = False
        self.stay = TextButton(theme, self.tr("Stay here longer"))
        self.easier = Chip(theme, self.tr("An easier way"))
        self.leave_out = TextButton(theme, self.tr("Leave this out today"))
        self._flow = CentredFlow(self)
        for button in (self.stay, self.easier, self.leave_out):
            self._flow.addWidget(button)
        theme.changed.connect(self._dress)
        self._dress()

    def offer(self, *, stay: bool, leave_out: bool, keyboard_goes_to: QWidget) -> None:
        """Offer what fits the step; the keyboard does not stay on what no longer does."""
        for button, offered in ((self.stay, stay), (self.leave_out, leave_out)):
            if not offered and button.hasFocus():
                keyboard_goes_to.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(offered)

    def show_staying(self, staying: bool) -> None:
        """Offer to move on while one stays."""
        if staying != self._staying:
            self._staying = staying
            self.stay.setText(self.tr("Move on") if staying else self.tr("Stay here longer"))

    def _dress(self) -> None:
        self._flow.setSpacing(self._theme.gap(SPACE[1]))


class TwoWayButton(QuietButton):
    """A button with two meanings, each a text and an icon; it has room for both."""

    def __init__(self, theme: Theme, usual: tuple[str, str], turned: tuple[str, str]) -> None:
        self._both = (usual, turned)
        self._turned = False
        super().__init__(theme, *usual)

    @property
    def turned(self) -> bool:
        """Whether it has its other meaning."""
        return self._turned

    def turn(self, turned: bool) -> None:
        """Take the other meaning, or the usual one again."""
        if turned != self._turned:
            self._turned = turned
            text, icon = self._both[turned]
            self.setText(text)
            self.set_icon_name(icon)

    def sizeHint(self) -> QSize:
        """Room for either text."""
        widest = max(self.blocks.block(text, self.font()).natural_width for text, _ in self._both)
        hint = super().sizeHint()
        hint.setWidth(max(hint.width(), widest + self.side_room()))
        return hint


class CentredFlow(FlowLayout):
    """Rows of items in the middle of the width."""

    def _place(self, row: list[tuple[QLayoutItem, QSize]], area: QRect, top: int, height: int) -> None:
        used = sum(size.width() for _, size in row) + self.spacing() * (len(row) - 1)
        spare = max(0, area.width() - used) // 2
        left = area.x() + spare
        for item, size in row:
            self.put(item, QRect(left, top, size.width(), height), area)
            left += size.width() + self.spacing()

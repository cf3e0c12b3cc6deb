"""The buttons below an exercise: back, pause, skip, stay here longer, and more."""

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
    """The row of buttons; what they do is connected by the player."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        before, after = ("chevron-right", "chevron-left") if mirrored else ("chevron-left", "chevron-right")
        self.back = QuietButton(theme, self.tr("Back"), before)
        self.pause = TwoWayButton(theme, (self.tr("Pause"), "pause"), (self.tr("Go on"), "play"))
        self.skip = QuietButton(theme, self.tr("Skip"), after)
        self.stay = TwoWayButton(theme, (self.tr("Stay here longer"), ""), (self.tr("Move on"), ""))
        self.more = Chip(theme, self.tr("More"), disclosure=True)
        self._flow = CentredFlow(self)
        for button in (self.back, self.pause, self.skip, self.stay, self.more):
            self._flow.addWidget(button)
        theme.changed.connect(self._dress)
        self._dress()

    def offer_stay(self, offered: bool) -> None:
        """Offer to stay, or not; the room for it is kept, and so is the keyboard."""
        if not offered and self.stay.hasFocus():
            self.pause.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stay.setVisible(offered)

    def _dress(self) -> None:
        self._flow.setSpacing(self._theme.gap(SPACE[1]))


class Aids(QWidget):
    """What makes an exercise fit today: an easier way, and leaving a part out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.easier = Chip(theme, self.tr("An easier way"))
        self.leave_out = TextButton(theme, self.tr("Leave this out today"))
        policy = self.leave_out.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.leave_out.setSizePolicy(policy)
        self._flow = CentredFlow(self)
        for button in (self.easier, self.leave_out):
            self._flow.addWidget(button)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._flow.setSpacing(self._theme.gap(SPACE[1]))


class TwoWayButton(QuietButton):
    """A button with two meanings, each a text and an icon; it has room for both."""

    def __init__(self, theme: Theme, usual: tuple[str, str], turned: tuple[str, str]) -> None:
        self._both = (usual, turned)
        self._turned = False
        super().__init__(theme, *usual)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

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

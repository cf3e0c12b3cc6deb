"""What stands where in the player: the head, below it a picture, the words and the buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from painapp.ui.player.head import Head
from painapp.ui.player.phase_bar import PhaseBar
from painapp.ui.player.scene import Scene
from painapp.ui.player.transport import Aids, Transport
from painapp.ui.player.words import StepWords
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject

    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme

WORDS_SHARE = 0.34
"""How much of the height the words may take before their type gets smaller."""


class PlayerFace(QWidget):
    """The parts, laid out; what they show and do is up to the player. `now` is its clock, in seconds."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        folder: Path,
        now: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self.head = Head(theme, language)
        self.scene = Scene(theme, language, folder, now)
        self.words = StepWords(theme)
        self.below = Label(theme, kind="lead")
        self.below.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.bar = PhaseBar(theme)
        self.transport = Transport(theme)
        self.aids = Aids(theme)
        self._build()
        self._dress()
        theme.changed.connect(self._dress)

    def put_on_top(self, widget: QWidget) -> None:
        """Add `widget` above the picture."""
        self._column.insertWidget(0, widget)
        QWidget.setTabOrder(self.head.stop, widget)

    def show_top(self) -> None:
        """Scroll to what is on top."""
        self._area.verticalScrollBar().setValue(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the words whenever there is more or less room."""
        if watched is self._area.viewport() and event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Take the largest type in which the words have room."""
        area = self._area.viewport().size()
        margins = self._column.contentsMargins()
        width = area.width() - margins.left() - margins.right()
        self.words.fit(max(width, 1), int(area.height() * WORDS_SHARE))

    def _dress(self) -> None:
        side = self._theme.gap(24)
        self._column.setContentsMargins(side, self._theme.gap(12), side, self._theme.gap(16))
        self._column.setSpacing(self._theme.gap(12))
        self.fit()

    def _build(self) -> None:
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.addStretch(1)
        self._column.addWidget(self.scene, 100)  # it grows first, and what is left is around it
        self._column.addWidget(self.below)
        self._column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(self.words)
        self._column.addSpacing(self._theme.gap(4))
        self._column.addStretch(1)
        self._column.addWidget(self.transport)
        self._column.addWidget(self.aids)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._inside)
        # Whoever embeds it has a ground of its own, as Help me now has.
        self._area.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)
        self._area.viewport().installEventFilter(self)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.addWidget(self.head)
        self._outer.addWidget(self._area, 1)

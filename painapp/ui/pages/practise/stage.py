"""Where an exercise runs: the player, and below it the way outward, away from the breath and the body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.player.player import Player
from painapp.ui.widgets.buttons import TextButton

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.domain.ports import Language
    from painapp.ui.player.equipment import Equipment
    from painapp.ui.theme.theme import Theme


class PlayerStage(QWidget):
    """`folder` is resources/exercises."""

    def __init__(self, theme: Theme, language: Language, folder: Path, equipment: Equipment) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self.player = Player(theme, language, folder, equipment)
        self.outward = TextButton(theme)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.player, 1)
        self._foot = QHBoxLayout()
        self._foot.addStretch(1)
        self._foot.addWidget(self.outward)
        self._foot.addStretch(1)
        whole.addLayout(self._foot)
        self._dress()
        theme.changed.connect(self._dress)

    def offer(self, title: str) -> None:
        """Offer to turn to an exercise of the senses with this title; "" offers nothing."""
        self.outward.setText(self._language.text(_OUTWARD, title=title))
        self.outward.setVisible(bool(title))

    def _dress(self) -> None:
        side, foot = self._theme.gap(24), self._theme.gap(12)
        self._foot.setContentsMargins(side, 0, side, foot)


_OUTWARD = QT_TRANSLATE_NOOP("Practise", "Try this instead: {title}")

"""On which paper, and how large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.choice import SegmentedChoice, Toggle

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


class PaperPanel(QWidget):
    """Keeps nothing: what is chosen leaves as signals, the page shows what is kept."""

    paper_chosen = Signal(object)
    large_chosen = Signal(bool)

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        say = language.text
        self._theme = theme
        papers = (("a4", say(_A4)), ("letter", say(_LETTER)))
        self.paper = SegmentedChoice(theme, say(_PAPER), papers)
        self.paper.chosen.connect(self.paper_chosen)
        self.large = Toggle(theme, say(_LARGE), say(_LARGE_MORE))
        self.large.chosen.connect(self.large_chosen)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.paper)
        self._column.addWidget(self.large)
        theme.changed.connect(self._dress)
        self._dress()

    def show_choice(self, paper: str, *, large: bool) -> None:
        """Show what is kept."""
        self.paper.set_value(paper)
        self.large.setChecked(large)

    def _dress(self) -> None:
        self._column.setSpacing(self._theme.gap(8))


_PAPER = QT_TRANSLATE_NOOP("Share", "Paper")
_A4 = QT_TRANSLATE_NOOP("Share", "A4")
_LETTER = QT_TRANSLATE_NOOP("Share", "Letter")
_LARGE = QT_TRANSLATE_NOOP("Share", "Large print")
_LARGE_MORE = QT_TRANSLATE_NOOP("Share", "Everything larger, on more pages.")

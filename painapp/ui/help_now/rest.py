"""What Help me now shows when an exercise is over: nothing more to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


class Rest(QWidget):
    """One sentence, in the middle."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self.words = Label(theme, language.text(_REST), "section")
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.words)
        column.addStretch(1)


_REST = QT_TRANSLATE_NOOP("HelpNow", "Stay as you are, for as long as you like.")

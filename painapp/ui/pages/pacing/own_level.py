"""A level the person knows already, without trials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.entry import DAY_MINUTES
from painapp.domain.pacing import whole_minutes
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.amount_field import AmountField
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


class OwnLevel(QWidget):
    """Minutes to type and a button: a level begins by a press, not while it is being typed."""

    begun = Signal(float)

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._theme = theme
        say = language.text
        self.field = AmountField(theme, say(_NAME), 0, DAY_MINUTES, say(_UNIT))
        self.begin = QuietButton(theme, say(_BEGIN))
        self.begin.clicked.connect(self._begin)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Label(theme, say(_HELP)))
        self._column.addWidget(self.field)
        self._column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeading)
        self._dress()
        theme.changed.connect(self._dress)

    def forget(self) -> None:
        """Let go of what was typed."""
        self.field.set_value(None)
        self.field.forget_typed()

    def _begin(self) -> None:
        self.field.flush()
        if self.field.understood and self.field.value:
            self.begun.emit(whole_minutes(self.field.value))
        else:
            self.field.setFocus()

    def _dress(self) -> None:
        self._column.setSpacing(self._theme.gap(12))


_HELP = QT_TRANSLATE_NOOP("Pacing", "How long is all right, on a hard day too?")
_NAME = QT_TRANSLATE_NOOP("Pacing", "Minutes each time")
_UNIT = QT_TRANSLATE_NOOP("Pacing", "min")
_BEGIN = QT_TRANSLATE_NOOP("Pacing", "Begin with this")

"""The line to search in, at the head of Diary, and beside it the way to the filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from painapp.domain.text import clean_line
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.chips import Chip
from painapp.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme

REST_MS = 200
"""How long nothing is typed before it is searched for, in milliseconds."""
LONGEST = 200


class SearchBar(QWidget):
    """Says what is typed once it rests; Enter says it at once, Down goes to what was found."""

    asked = Signal()
    """What is looked for has changed, or is to be looked for now."""
    went_down = Signal()
    """The person goes on from the line to what was found."""
    back_pressed = Signal()
    """Back from a day to what was found."""
    clear_pressed = Signal()
    """Enough of searching."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._theme = theme
        self.box = _Box(theme)
        self.box.setAccessibleName(language.text(SEARCH))
        self.box.setPlaceholderText(language.text(SEARCH))
        self.box.setMaxLength(LONGEST)
        self._sign = QAction(self.box)
        self.box.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self.filter = Chip(theme, language.text(_FILTERS), disclosure=True)
        self.back = TextButton(theme, language.text(_BACK))
        self.clear = TextButton(theme, language.text(_CLEAR))
        self.back.hide()
        self.clear.hide()
        self._flow = FlowLayout(self)
        for widget in (self.box, self.filter, self.back, self.clear):
            self._flow.addWidget(widget)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.asked)
        self.box.textEdited.connect(self._rest.start)
        self.box.installEventFilter(self)
        self.back.clicked.connect(self.back_pressed)
        self.clear.clicked.connect(self.clear_pressed)
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def text(self) -> str:
        """What is to be found."""
        return clean_line(self.box.text()).strip()

    def empty(self) -> None:
        """Look for nothing."""
        self._rest.stop()
        self.box.setText("")

    def say_now(self) -> None:
        """Say what is typed without waiting."""
        self._rest.stop()
        self.asked.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter searches at once, Down goes on."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.say_now()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.say_now()
                self.went_down.emit()
                return True
        return super().eventFilter(watched, event)

    def _dress(self) -> None:
        self._flow.setSpacing(self._theme.gap(8))
        self.box.setFont(self._theme.font())
        self._sign.setIcon(self._theme.icon("search", self._theme.tokens.soft_ink))


class _Box(QLineEdit):
    """As wide as a few words need, in a row that wraps."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(self._theme.px(360), hint.height())

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(self._theme.px(160), hint.height())


SEARCH = QT_TRANSLATE_NOOP("Diary", "Search your diary")
_FILTERS = QT_TRANSLATE_NOOP("Diary", "Filters")
_BACK = QT_TRANSLATE_NOOP("Diary", "Back to what was found")
_CLEAR = QT_TRANSLATE_NOOP("Diary", "Clear search")

"""Numbers to press below a cell that was chosen with the pointer, for whoever does not type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from painapp.domain.fields import Kind
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.fields import FieldSpec
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme

LONG_STEP, SHORT_STEP = 15, 5
USUAL_NIGHT = 7 * 60


class Pad(QWidget):
    """Says which value is meant. It never takes the keyboard from the cell, which offers the same by keys."""

    accessible_role = QAccessible.Role.Grouping
    pressed = Signal(object)
    """The value, or None for an empty cell."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._spec: FieldSpec | None = None
        self._now: Callable[[], int | None] = _nothing
        self.buttons: list[QuietButton] = []
        self._flow = FlowLayout(self)
        self.hide()
        theme.changed.connect(self._dress)
        self._dress()

    def show_for(self, spec: FieldSpec, now: Callable[[], int | None], name: str) -> None:
        """Offer the values of a field, called `name`, whose cell holds what `now` tells."""
        self._now = now
        if spec != self._spec:
            self._spec = spec
            self._build(spec)
        self.setAccessibleName(name)
        self.show()

    def _build(self, spec: FieldSpec) -> None:
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        if spec.kind is Kind.MINUTES:
            step = LONG_STEP if spec.name == "slept_minutes" else SHORT_STEP
            for words, by in ((_LESS, -step), (_MORE, step)):
                self._add(self._language.text(words, number=step), lambda by=by: self._step(by))
        else:
            for number in range(spec.low, spec.high + 1):
                self._add(self._language.number(number), lambda number=number: self._say(number))
        self._add(self._language.text(_CLEAR), lambda: self._say(None))

    def _add(self, text: str, act: Callable[[], None]) -> None:
        button = QuietButton(self._theme, text)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda _checked=False: act())
        self.buttons.append(button)
        self._flow.addWidget(button)

    def _step(self, by: int) -> None:
        if self._spec is None:
            return
        value = self._now()
        if value is None:
            begin = USUAL_NIGHT if self._spec.name == "slept_minutes" else abs(by)
            self._say(begin)
        else:
            self._say(min(max(value + by, self._spec.low), self._spec.high))

    def _say(self, value: int | None) -> None:
        self.pressed.emit(value)

    def _dress(self) -> None:
        self._flow.setSpacing(self._theme.gap(8))


def _nothing() -> None:
    """No cell is chosen yet."""


_LESS = QT_TRANSLATE_NOOP("Paper week", "{number} min less")
_MORE = QT_TRANSLATE_NOOP("Paper week", "{number} min more")
_CLEAR = QT_TRANSLATE_NOOP("Paper week", "Clear")

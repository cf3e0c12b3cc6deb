"""Somebody to call: the name, the number in large digits, and a QR code for a phone on request."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.columns import Columns
from painapp.ui.widgets.flow import FlowLayout
from painapp.ui.widgets.label import Heading, Label
from painapp.ui.widgets.qr_code import QrCode

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


class ToCall(NamedTuple):
    """Whom to call. `shown` is the number as it is read, `number` what is copied, `link` for a phone."""

    name: str
    shown: str
    number: str
    note: str
    link: str


class PhoneLine(QWidget):
    """Shows one; without a link there is nothing to copy and no code."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, language: Language, line: ToCall) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._line = line
        self.code: QrCode | None = None
        self.setAccessibleName(line.name)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        words, beside = QWidget(), QWidget()
        self.words, self._column = QVBoxLayout(words), QVBoxLayout(beside)
        for one in (self.words, self._column):
            one.setContentsMargins(0, 0, 0, 0)
            one.setSpacing(theme.gap(4))
        self.words.addWidget(Heading(theme, line.name, kind="strong"))
        if line.shown:
            number = Label(theme, line.shown, kind="title")
            number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.words.addWidget(number)
        if line.note:
            self.words.addWidget(Label(theme, line.note))
        self.words.addStretch(1)
        if line.link:
            self._column.addWidget(self._buttons())
            self._column.addStretch(1)
        whole.addWidget(Columns(theme, words, beside) if line.link else words)

    def _buttons(self) -> QWidget:
        say = self._language.text
        self.copy = QuietButton(self._theme, say(_COPY))
        self.copy.clicked.connect(self._copy)
        self.show_code = QuietButton(self._theme, say(_SHOW_CODE))
        self.show_code.clicked.connect(self._toggle_code)
        holder = QWidget()
        row = FlowLayout(holder)
        for button in (self.copy, self.show_code):
            button.setAccessibleDescription(self._line.name)
            row.addWidget(button)
        return holder

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._line.number)
        self.copy.setText(self._language.text(_COPIED))

    def _toggle_code(self) -> None:
        if self.code is None:
            self.code = QrCode(self._theme)
            name = self._language.text(_CODE_NAME, name=self._line.name, number=self._line.number)
            self.code.show_text(self._line.link, name)
            self._column.insertWidget(1, self.code, 0, Qt.AlignmentFlag.AlignLeading)
            self.show_code.setText(self._language.text(_HIDE_CODE))
        else:
            self.code.hide()
            self.code.deleteLater()
            self.code = None
            self.show_code.setText(self._language.text(_SHOW_CODE))


_COPY = QT_TRANSLATE_NOOP("Emergency", "Copy the number")
_COPIED = QT_TRANSLATE_NOOP("Emergency", "Copied")
_SHOW_CODE = QT_TRANSLATE_NOOP("Emergency", "Show a code for my phone")
_HIDE_CODE = QT_TRANSLATE_NOOP("Emergency", "Hide the code")
_CODE_NAME = QT_TRANSLATE_NOOP("Emergency", "Code that lets a phone dial {number}, {name}")

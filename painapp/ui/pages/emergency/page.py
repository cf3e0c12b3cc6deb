"""Emergency and crisis help: the lines first, then the signs. Needs no diary and works while locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter
from PySide6.QtWidgets import QStyle, QVBoxLayout, QWidget

from painapp.content.help_lines import load_help
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.shell.page import Page
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.columns import Columns
from painapp.ui.widgets.flow import FlowLayout
from painapp.ui.widgets.label import Heading, Label
from painapp.ui.widgets.page_frame import PageFrame
from painapp.ui.widgets.qr_code import QrCode

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

    from painapp.content.help_lines import HelpLine, HelpPage, SignGroup, SignSection
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.country_choice import CountryChoice


class EmergencyPage(Page):
    """Shows the lines of the country in force. `folder` holds the help files; `where` changes the country."""

    def __init__(
        self, theme: Theme, language: Language, folder: Path, where: CountryChoice, country: Callable[[], str]
    ) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._folder = folder
        self._country = country
        self._shown: HelpPage | None = None
        self._frame = PageFrame(theme, language.text(_TITLE))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._frame)
        self._parts = QWidget()
        self._frame.add(self._parts)
        self._frame.add(where)
        self.where = where
        where.chosen.connect(lambda _country: self.refresh())

    def title(self) -> str:
        """See Page."""
        return self._language.text(_TITLE)

    def refresh(self) -> None:
        """Show the country in force."""
        page = load_help(self._folder, self._country(), self._language.code)
        if page == self._shown:
            return
        self._shown = page
        self.where.show_country(page.country)
        self._frame.set_sub_line(page.opening)
        # Built anew: another country has other lines, and the old ones must not linger beside them.
        parts = QWidget()
        column = QVBoxLayout(parts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.gap(18))
        column.addWidget(self._lines(page))
        column.addWidget(self._section(page.now))
        column.addWidget(self._section(page.soon))
        self._frame.body.replaceWidget(self._parts, parts)
        self._parts.deleteLater()
        self._parts.hide()
        self._parts = parts

    def _lines(self, page: HelpPage) -> Card:
        card = Card(self._theme, self._language.text(_LINES))
        card.body.setSpacing(self._theme.gap(24))
        for line in page.lines:
            card.body.addWidget(LineRow(self._theme, self._language, line))
        if any(line.number for line in page.lines):
            checked = self._language.text(_CHECKED, month=self._language.month(page.checked))
            card.body.addWidget(Label(self._theme, checked, kind="soft"))
        return card

    def _section(self, section: SignSection) -> Card:
        card = Card(self._theme, section.title)
        card.body.addWidget(Label(self._theme, section.intro))
        for group in section.groups:
            card.body.addWidget(self._group(group))
        return card

    def _group(self, group: SignGroup) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, self._theme.gap(8), 0, 0)
        column.setSpacing(self._theme.gap(4))
        column.addWidget(Label(self._theme, group.title, kind="strong"))
        for sign in group.signs:
            column.addWidget(SignRow(self._theme, sign.text))
        if group.note:
            column.addWidget(Label(self._theme, group.note))
        return part


class SignRow(QWidget):
    """One sign, with a dot before it at which no line of its words begins."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self._theme = theme
        self.words = Label(theme, text)
        self._row = QVBoxLayout(self)
        self._row.addWidget(self.words)
        self._dress()
        theme.changed.connect(self._dress)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dot beside the middle of the first line."""
        radius, line = self._theme.px(2.5), self.words.fontMetrics().height()
        place = QRect(self._theme.gap(4), line // 2 - radius, 2 * radius, 2 * radius)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.soft_ink))
        painter.drawEllipse(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _dress(self) -> None:
        left, right = self._theme.gap(20), 0
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        self._row.setContentsMargins(left, 0, right, 0)


class LineRow(QWidget):
    """One help line: its name, its number in large digits, and a QR code for a phone on request."""

    def __init__(self, theme: Theme, language: Language, line: HelpLine) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._line = line
        self.code: QrCode | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        words, beside = QWidget(), QWidget()
        column, self._column = QVBoxLayout(words), QVBoxLayout(beside)
        for one in (column, self._column):
            one.setContentsMargins(0, 0, 0, 0)
            one.setSpacing(theme.gap(4))
        column.addWidget(Heading(theme, line.name, kind="strong"))
        if line.number:
            number = Label(theme, self._number(), kind="title")
            number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(number)
        column.addWidget(Label(theme, line.note))
        column.addStretch(1)
        if line.dial:
            self._column.addWidget(self._buttons())
            self._column.addStretch(1)
        whole.addWidget(Columns(theme, words, beside) if line.dial else words)

    def _number(self) -> str:
        say, line = self._language.text, self._line
        if line.text_word:
            return say(_TEXT_WORD, word=line.text_word, number=line.number)
        return say(_TEXT_TO, number=line.number) if line.how == "text" else line.number

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


_TITLE = QT_TRANSLATE_NOOP("Emergency", "Emergency and crisis help")
_LINES = QT_TRANSLATE_NOOP("Emergency", "Who to call")
_CHECKED = QT_TRANSLATE_NOOP("Emergency", "Numbers checked in {month}.")
_TEXT_TO = QT_TRANSLATE_NOOP("Emergency", "Text {number}")
_TEXT_WORD = QT_TRANSLATE_NOOP("Emergency", "Text {word} to {number}")
_COPY = QT_TRANSLATE_NOOP("Emergency", "Copy the number")
_COPIED = QT_TRANSLATE_NOOP("Emergency", "Copied")
_SHOW_CODE = QT_TRANSLATE_NOOP("Emergency", "Show a code for my phone")
_HIDE_CODE = QT_TRANSLATE_NOOP("Emergency", "Hide the code")
_CODE_NAME = QT_TRANSLATE_NOOP("Emergency", "Code that lets a phone dial {number}, {name}")

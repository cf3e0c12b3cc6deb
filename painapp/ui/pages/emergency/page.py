"""Emergency and crisis help: the lines first, then whom the person trusts, then the signs.

Needs no diary and works while locked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QVBoxLayout, QWidget

from painapp.content.help_lines import load_help
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.emergency.trusted import TrustedLines
from painapp.ui.shell.page import Page
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.page_frame import PageFrame
from painapp.ui.widgets.phone_line import PhoneLine, ToCall

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

    from painapp.content.help_lines import HelpLine, HelpPage, SignGroup, SignSection
    from painapp.domain.changes import Changes
    from painapp.domain.ports import Language
    from painapp.domain.story import Person
    from painapp.ui.pages.emergency.trusted import TrustedAtHand
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.country_choice import CountryChoice
    from painapp.vault.vault import Vault


TRUSTED_AFTER = 2
"""How many lines stand before trusted contacts: the emergency number, and somebody who listens."""


class EmergencyPage(Page):
    """Shows the lines of the country in force. `folder` holds the help files; `where` changes the country.

    `at_hand` looks for trusted contacts that may be seen while no diary is open.
    """

    def __init__(
        self,
        theme: Theme,
        language: Language,
        folder: Path,
        where: CountryChoice,
        country: Callable[[], str],
        at_hand: TrustedAtHand,
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
        self._vault: Vault | None = None
        self._at_hand = at_hand
        self._people: tuple[Person, ...] = ()
        self.trusted: TrustedLines | None = None
        self._parts = QWidget()
        self._frame.add(self._parts)
        self._frame.add(where)
        self.where = where
        where.chosen.connect(lambda _country: self.refresh())

    def title(self) -> str:
        """See Page."""
        return self._language.text(_TITLE)

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self._vault = vault

    def close_diary(self) -> None:
        """Show nobody but those who may be seen while the diary is locked."""
        self._vault = None
        self._show_people(())
        if self.isVisible():
            self._show_trusted()

    def concerned(self, changes: Changes) -> bool:
        """See Page."""
        return "person" in changes.kinds

    def refresh(self) -> None:
        """Show the country in force, and the trusted contacts."""
        self._show_trusted()
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

    def _show_trusted(self) -> None:
        if self._vault is None:
            self._at_hand.find(self._show_at_hand)
            return
        from painapp.domain.people import trusted_contacts
        from painapp.domain.story import Person

        self._show_people(trusted_contacts(self._vault.diary.all_of(Person)))

    def _show_at_hand(self, people: tuple[Person, ...]) -> None:
        if self._vault is None:  # it may have been opened meanwhile
            self._show_people(people)

    def _show_people(self, people: tuple[Person, ...]) -> None:
        self._people = people
        if self.trusted is not None:
            self.trusted.show_people(people)

    def _lines(self, page: HelpPage) -> Card:
        card = Card(self._theme, self._language.text(_LINES))
        card.body.setSpacing(self._theme.gap(24))
        self.trusted = trusted = TrustedLines(self._theme, self._language)
        trusted.show_people(self._people)
        for place, line in enumerate(page.lines):
            card.body.addWidget(PhoneLine(self._theme, self._language, _to_call(line, self._language)))
            if place == min(TRUSTED_AFTER, len(page.lines)) - 1:
                card.body.addWidget(trusted)
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


def _to_call(line: HelpLine, language: Language) -> ToCall:
    """Return a help line as somebody to call."""
    shown = line.number
    if line.text_word:
        shown = language.text(_TEXT_WORD, word=line.text_word, number=line.number)
    elif line.number and line.how == "text":
        shown = language.text(_TEXT_TO, number=line.number)
    return ToCall(line.name, shown, line.number, line.note, line.link if line.dial else "")


_TITLE = QT_TRANSLATE_NOOP("Emergency", "Emergency and crisis help")
_LINES = QT_TRANSLATE_NOOP("Emergency", "Who to call")
_CHECKED = QT_TRANSLATE_NOOP("Emergency", "Numbers checked in {month}.")
_TEXT_TO = QT_TRANSLATE_NOOP("Emergency", "Text {number}")
_TEXT_WORD = QT_TRANSLATE_NOOP("Emergency", "Text {word} to {number}")

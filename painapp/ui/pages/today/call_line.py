"""The next call on Today: one quiet line, and on its day the ways to prepare and to hold it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.beside import Beside
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from painapp.domain.call import Call
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme

AHEAD_DAYS = 14
"""How many days before it a call is spoken of."""


class CallLine(Card):
    """One line, and up to two buttons; hidden where no call is near."""

    is_appointment = True

    def __init__(self, theme: Theme, language: Language, go: Callable[[str], None]) -> None:
        super().__init__(theme)
        self._language = language
        self._go = go
        self._pages: tuple[str, ...] = ()
        self.words = Label(theme)
        self.first, self.second = QuietButton(theme), QuietButton(theme)
        self.first.clicked.connect(lambda: self._press(0))
        self.second.clicked.connect(lambda: self._press(1))
        self.body.addWidget(Beside(theme, self.words, ButtonRow(theme, self.first, self.second)))
        self.hide()

    def show_calls(self, calls: tuple[Call, ...], today: date) -> None:
        """Show the call that is near, with what is next to do for it."""
        from painapp.ui.pages.calls.state import NAMES, ways, ways_words

        found = [
            page
            for page, call in ways(calls, today)
            if call is not None and call.call_day is not None and (call.call_day - today).days <= AHEAD_DAYS
        ]
        on_the_day = any(one.call_day == today for one in calls)
        self._pages = tuple(found[: 2 if on_the_day else 1])
        self.words.setText(ways_words(calls, today, self._language) if found else "")
        for button, page in zip((self.first, self.second), (*self._pages, "", ""), strict=False):
            if page:
                button.setText(self._language.text(NAMES[page]))
            button.setVisible(bool(page))
        self.first.stand_out(on_the_day)
        self.setAccessibleName(self._language.text(_NAME))
        self.setVisible(bool(found))

    def forget(self) -> None:
        """Show nothing of any diary."""
        self._pages = ()
        self.words.setText("")
        self.hide()

    def _press(self, place: int) -> None:
        if place < len(self._pages):
            self._go(self._pages[place])


_NAME = QT_TRANSLATE_NOOP("Calls", "The next call")

"""The call, on Share: when it is, and what can be done for it next."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from painapp.domain.call import Call
from painapp.domain.moments import today
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.calls.state import AFTER, CALLS, HOLD, NAMES, ways, ways_words
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.ports import Clock, Language
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault


class CallsCard(Card):
    """Which call is next, with a button for each thing to do, what is next first.

    `go` opens a page; `write` opens an empty form for a call.
    """

    def __init__(
        self,
        theme: Theme,
        language: Language,
        clock: Clock,
        go: Callable[[str], None],
        write: Callable[[], None],
    ) -> None:
        super().__init__(theme, language.text(_TITLE))
        self._language = language
        self._clock = clock
        self._vault: Vault | None = None
        self._any = False
        self.words = Label(theme)
        self.body.addWidget(self.words)
        self.buttons: dict[str, QuietButton] = {}
        self._row = ButtonRow(theme)
        self._flow = self._row.layout()
        for page in (name for name in NAMES if name != CALLS):
            button = self.buttons[page] = QuietButton(theme, language.text(NAMES[page]), parent=self._row)
            button.clicked.connect(partial(go, page))
            button.hide()
        self.body.addWidget(self._row)
        self.all = TextButton(theme, language.text(NAMES[CALLS]))
        self.all.stand_flush()
        self.all.clicked.connect(lambda: go(CALLS) if self._any else write())
        self.body.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeading)
        self._show_nothing()

    def open_diary(self, vault: Vault) -> None:
        """Read from this diary from now on."""
        self._vault = vault

    def close_diary(self) -> None:
        """Let go of the diary and of its words."""
        self._vault = None
        self._show_nothing()

    def refresh(self) -> None:
        """Show what is true now."""
        if self._vault is None:
            return
        diary = self._vault.diary
        calls, day = diary.all_of(Call), today(self._clock, diary.settings.day_start)
        self._any = bool(calls)
        found = [page for page, _call in ways(calls, day)]
        self.words.setText(ways_words(calls, day, self._language) or self._language.text(_NONE))
        self.all.setText(self._language.text(NAMES[CALLS] if calls else _WRITE))
        for place, page in enumerate(found):
            button = self.buttons[page]
            if self._flow is not None:
                self._flow.removeWidget(button)
                self._flow.addWidget(button)
            button.raise_()  # assistive technology meets them in this order
            # Before the day of the call, the page itself is what one came for.
            button.stand_out(place == 0 and page in {HOLD, AFTER})
        for page, button in self.buttons.items():
            if page not in found and button.hasFocus():
                self.all.setFocus()
            button.setVisible(page in found)
        self._row.setVisible(bool(found))

    def _show_nothing(self) -> None:
        self.words.setText("")
        self._row.hide()
        for button in self.buttons.values():
            button.hide()


_TITLE = QT_TRANSLATE_NOOP("Calls", "My calls")
_NONE = QT_TRANSLATE_NOOP("Calls", "No call is written down.")
_WRITE = QT_TRANSLATE_NOOP("Calls", "Write down a call")

"""One calm card on Today, once: the day has come on which the person wanted to look back after the calls."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.today.order import place_to_ask

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from painapp.ui.shell.messages import Messages
    from painapp.ui.widgets.buttons import QuietButton
    from painapp.ui.widgets.card import Card
    from painapp.ui.widgets.field_editors import Surroundings
    from painapp.ui.widgets.page_frame import PageFrame
    from painapp.vault.vault import Vault


class LookBackOffer(QObject):
    """Looks each time Today is opened, once it is painted; either answer ends it. `go` opens a page."""

    def __init__(
        self, frame: PageFrame, around: Surroundings, messages: Messages, go: Callable[[str], None]
    ) -> None:
        super().__init__(frame)
        self._frame = frame
        self._around = around
        self._messages = messages
        self._go = go
        self._vault: Vault | None = None
        self._today: date | None = None
        self._due = ""
        self._looked = False
        self.card: Card | None = None
        self.yes: QuietButton | None = None
        self.not_now: QuietButton | None = None

    def refresh(self, vault: Vault, today: date) -> None:
        """Look once for each visit: nothing moves under a hand that is writing."""
        self._vault, self._today = vault, today
        if not self._looked:
            QTimer.singleShot(0, self, self._look)

    def leave(self) -> None:
        """The page is left; the next time is another one."""
        self._looked = False

    def close(self) -> None:
        """Know nothing of any diary."""
        self._vault = self._today = None
        self._looked = False
        if self.card is not None:
            self.card.hide()

    def _look(self) -> None:
        vault, today = self._vault, self._today
        if vault is None or today is None or self._looked:
            return
        from painapp.domain.entries import AfterCalls, only_one
        from painapp.ui.pages.after_calls.state import may_offer

        self._looked = True
        record = only_one(vault.diary.all_of(AfterCalls), AfterCalls)
        due = not vault.read_only and may_offer(record, today, vault.diary.settings.look_back_offered)
        if due and record is not None and record.look_back_on is not None:
            self._due = record.look_back_on.isoformat()
            self._offer(record.look_back_on)
        elif self.card is not None:
            self.card.hide()

    def _offer(self, day: date) -> None:
        if self.card is None:
            from painapp.ui.widgets.button_row import ButtonRow
            from painapp.ui.widgets.buttons import QuietButton
            from painapp.ui.widgets.card import Card
            from painapp.ui.widgets.label import Label

            theme, say = self._around.theme, self._around.language.text
            self.card = Card(theme, say(_TITLE))
            self.yes, self.not_now = QuietButton(theme, say(_YES)), QuietButton(theme, say(_NOT_NOW))
            self.yes.clicked.connect(lambda: self._answer("after-calls"))
            self.not_now.clicked.connect(lambda: self._answer(""))
            self.words = Label(theme)
            self.card.body.addWidget(self.words)
            self.card.body.addWidget(ButtonRow(theme, self.yes, self.not_now))
            self._frame.body.insertWidget(place_to_ask(self._frame), self.card)
        self.words.setText(self._around.language.text(_WORDS, day=self._around.language.date_full(day)))
        self.card.show()

    def _answer(self, page: str) -> None:
        vault = self._vault
        if vault is None or self.card is None:
            return
        try:
            vault.diary.save_settings(replace(vault.diary.settings, look_back_offered=self._due))
        except ExpectedError as error:
            self._messages.trouble(error)
            return
        self.card.hide()
        if page:
            self._go(page)
        else:
            self._messages.tell(self._around.language.text(_LATER))


_TITLE = QT_TRANSLATE_NOOP("AfterCallsPage", "A day to look back")
_WORDS = QT_TRANSLATE_NOOP(
    "AfterCallsPage", "From {day} on you wanted to read again where you began, and what keeps you going."
)
_YES = QT_TRANSLATE_NOOP("AfterCallsPage", "Look back")
_NOT_NOW = QT_TRANSLATE_NOOP("AfterCallsPage", "Not now")
_LATER = QT_TRANSLATE_NOOP("AfterCallsPage", "You find it in Plan, under When calls stop, at any time.")

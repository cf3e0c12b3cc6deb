"""One calm card on Today: the offer of a recovery sheet, and a week after it the question for it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from painapp.domain.errors import ExpectedError
from painapp.domain.recovery_offer import OFFERED_FROM, Offer, may_offer, put_off
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.today.order import place_to_ask
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from painapp.domain.ports import Language
    from painapp.ui.shell.messages import Messages
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.page_frame import PageFrame
    from painapp.vault.vault import Vault


class RecoveryOffer(Card):
    """Hidden unless there is something to ask. `open_page` opens the page of the sheet."""

    def __init__(
        self, theme: Theme, language: Language, messages: Messages, open_page: Callable[[], None]
    ) -> None:
        super().__init__(theme)
        self._language = language
        self._messages = messages
        self._open_page = open_page
        self._vault: Vault | None = None
        self._today: date | None = None
        self.offer: Offer | None = None
        self.words = Label(theme)
        self.yes = QuietButton(theme)
        self.yes.clicked.connect(self._go)
        self.not_now = QuietButton(theme, language.text(_NOT_NOW))
        self.not_now.clicked.connect(self._put_off)
        for part in (self.words, ButtonRow(theme, self.yes, self.not_now)):
            self.body.addWidget(part)
        self.hide()

    def show_offer(self, vault: Vault, today: date, offer: Offer | None) -> None:
        """Ask this; nothing, where there is nothing to ask."""
        self._vault, self._today, self.offer = vault, today, offer
        self.setVisible(self.offer is not None)
        if self.offer is not None:
            title, words, does = _WORDS[self.offer]
            say = self._language.text
            self.set_title(say(title))
            self.words.setText(say(words))
            self.yes.setText(say(does))

    def still_holds(self) -> None:
        """Be gone where what it asks was answered meanwhile."""
        if self._vault is not None and self._today is not None and self.offer is not None:
            now = may_offer(self._vault.slots, self._vault.diary.safekeeping, self._today)
            self.setVisible(now is self.offer)

    def forget(self) -> None:
        """Know nothing of any diary."""
        self._vault = self._today = self.offer = None
        self.hide()

    def _go(self) -> None:
        self._open_page()

    def _put_off(self) -> None:
        vault, today = self._vault, self._today
        if vault is None or today is None:
            return
        self.hide()
        self.offer = None
        safekeeping = vault.diary.safekeeping
        try:
            vault.diary.save_safekeeping(replace(safekeeping, recovery_asked=put_off(safekeeping, today)))
        except ExpectedError as error:
            self._messages.trouble(error)
        else:
            self._messages.tell(self._language.text(_LATER))


def offer_due(vault: Vault, today: date) -> Offer | None:
    """Return what is to be asked today, if anything; of a diary only to read, nothing."""
    offer = None if vault.read_only else may_offer(vault.slots, vault.diary.safekeeping, today)
    if offer is Offer.MAKE and not vault.diary.holds(OFFERED_FROM):
        return None
    return offer


class Offers(QObject):
    """Looks for something to ask each time Today is opened, once it is painted.

    Nothing comes in between, so that nothing moves under a hand that is writing.
    """

    def __init__(self, frame: PageFrame, make: Callable[[], RecoveryOffer]) -> None:
        super().__init__(frame)
        self._frame = frame
        self._make = make
        self._looked = False
        self._vault: Vault | None = None
        self._today: date | None = None
        self.card: RecoveryOffer | None = None

    def refresh(self, vault: Vault, today: date) -> None:
        """Keep the card true; look for it where that was not done since the page was opened."""
        self._vault, self._today = vault, today
        if not self._looked:
            QTimer.singleShot(0, self, self._look)
        elif self.card is not None:
            self.card.still_holds()

    def leave(self) -> None:
        """The page is left; the next time is another one."""
        self._looked = False

    def close(self) -> None:
        """Know nothing of any diary."""
        self._vault = self._today = None
        self._looked = False
        if self.card is not None:
            self.card.forget()

    def _look(self) -> None:
        if self._vault is None or self._today is None or self._looked:
            return
        self._looked = True
        offer = offer_due(self._vault, self._today)
        if self.card is None and offer is not None:
            self.card = self._make()
            self._frame.body.insertWidget(place_to_ask(self._frame), self.card)
        if self.card is not None:
            self.card.show_offer(self._vault, self._today, offer)


_NOT_NOW = QT_TRANSLATE_NOOP("Recovery offer", "Not now")
_LATER = QT_TRANSLATE_NOOP("Recovery offer", "You find the recovery sheet in Settings at any time.")
_WORDS = {
    Offer.MAKE: (
        QT_TRANSLATE_NOOP("Recovery offer", "A recovery sheet"),
        QT_TRANSLATE_NOOP(
            "Recovery offer",
            "If a passphrase is forgotten, or this computer loses your key, a code on paper still opens "
            "your diary.",
        ),
        QT_TRANSLATE_NOOP("Recovery offer", "Make a recovery sheet"),
    ),
    Offer.CHECK: (
        QT_TRANSLATE_NOOP("Recovery offer", "Do you still have your recovery sheet?"),
        QT_TRANSLATE_NOOP("Recovery offer", "Typing its code once shows that it works."),
        QT_TRANSLATE_NOOP("Recovery offer", "Check my recovery code"),
    ),
}

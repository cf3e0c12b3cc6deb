"""One quiet line on Today: was it a flare-up, which Help me now was to ask later. It is asked once more."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from painapp.domain.entries import FlareUp
from painapp.domain.errors import ExpectedError
from painapp.domain.helping import asked_again
from painapp.domain.moments import local_now, written_now
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.today.order import place_to_ask
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from datetime import date

    from painapp.domain.ports import Clock
    from painapp.ui.shell.messages import Messages
    from painapp.ui.widgets.field_editors import Surroundings
    from painapp.ui.widgets.page_frame import PageFrame
    from painapp.vault.vault import Vault


class AskedCard(Card):
    """The question, with Yes and No."""

    answered = Signal(bool)

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.theme)
        self._language = around.language
        say = around.language.text
        self.words = Label(around.theme, "", "strong")
        self.yes, self.no = QuietButton(around.theme, say(_YES)), QuietButton(around.theme, say(_NO))
        self.yes.clicked.connect(lambda: self.answered.emit(True))
        self.no.clicked.connect(lambda: self.answered.emit(False))
        self.body.addWidget(self.words)
        self.body.addWidget(ButtonRow(around.theme, self.yes, self.no))
        self.hide()

    def ask(self, day: date) -> None:
        """Ask it of a day."""
        self.words.setText(self._language.text(_WAS_IT, day=self._language.date_full(day)))
        self.show()


class AskedAgain(QObject):
    """Looks whether there is something to ask each time Today is opened, once it is painted."""

    def __init__(self, frame: PageFrame, around: Surroundings, clock: Clock, messages: Messages) -> None:
        super().__init__(frame)
        self._frame = frame
        self._around = around
        self._clock = clock
        self._messages = messages
        self._vault: Vault | None = None
        self._day: date | None = None
        self._looked = False
        self.card: AskedCard | None = None

    def refresh(self, vault: Vault, today: date) -> None:
        """Look once for each visit: nothing moves under a hand that is writing."""
        del today
        self._vault = vault
        if not self._looked:
            QTimer.singleShot(0, self, self._look)

    def leave(self) -> None:
        """The page is left; the next time is another one."""
        self._looked = False

    def close(self) -> None:
        """Know nothing of any diary."""
        self._vault = self._day = None
        self._looked = False
        if self.card is not None:
            self.card.hide()

    def _look(self) -> None:
        vault = self._vault
        if vault is None or self._looked:
            return
        self._looked = True
        settings = vault.diary.settings
        day = asked_again(settings.flare_up_asked, local_now(self._clock), settings.day_start)
        if vault.read_only or (day is not None and vault.diary.periods(FlareUp, day, day)):
            day = None
        self._day = day
        if self.card is None and day is not None:
            self.card = AskedCard(self._around)
            self.card.answered.connect(self._answer)
            self._frame.body.insertWidget(place_to_ask(self._frame), self.card)
        if self.card is not None:
            if day is not None:
                self.card.ask(day)
            else:
                self.card.hide()

    def _answer(self, yes: bool) -> None:
        vault, day = self._vault, self._day
        if vault is None or day is None or self.card is None:
            return
        diary = vault.diary
        try:
            if yes:
                written = written_now(self._clock, diary.settings.day_start)
                diary.record(FlareUp(id=uuid4(), day=day, written=written))
            diary.save_settings(replace(diary.settings, flare_up_asked=""))
        except ExpectedError as error:
            self._messages.trouble(error)
            return
        self._day = None
        self.card.hide()
        if yes:
            self._messages.tell(self._around.language.text(_WRITTEN))


_WAS_IT = QT_TRANSLATE_NOOP("HelpNow", "You used Help me now on {day}. Was it a flare-up?")
_YES = QT_TRANSLATE_NOOP("HelpNow", "Yes")
_NO = QT_TRANSLATE_NOOP("HelpNow", "No")
_WRITTEN = QT_TRANSLATE_NOOP("HelpNow", "The flare-up is written down. Control Z undoes.")

"""One calm card on Today, once: the day has come on which the person wanted to look back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer

from painapp.domain.errors import ExpectedError
from painapp.domain.words import QT_TRANSLATE_NOOP, Words
from painapp.ui.pages.today.order import place_to_ask

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from painapp.ui.shell.messages import Messages
    from painapp.ui.widgets.buttons import QuietButton
    from painapp.ui.widgets.card import Card
    from painapp.ui.widgets.field_editors import Surroundings
    from painapp.ui.widgets.page_frame import PageFrame
    from painapp.vault.reader import DiaryReader
    from painapp.vault.vault import Vault


SOONEST = timedelta(days=80)
"""How long ago a lesson was read at least, where the course itself says when to look back."""


class Invitation(NamedTuple):
    """What a look back is: the page it leads to, what is said of it, and where it is to be found later."""

    page: str
    setting: str
    """The field of the settings that keeps the last day offered."""
    words: Words
    later: Words
    due: Callable[[DiaryReader, date], date | None]
    """Finds the day, where it may be offered now."""


class LookBackOffer(QObject):
    """Looks each time Today is opened, once it is painted; either answer ends it. `go` opens a page."""

    def __init__(
        self,
        frame: PageFrame,
        around: Surroundings,
        messages: Messages,
        go: Callable[[str], None],
        invitation: Invitation,
    ) -> None:
        super().__init__(frame)
        self._frame = frame
        self._around = around
        self._messages = messages
        self._go = go
        self._invitation = invitation
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
        self._looked = True
        due = None if vault.read_only else self._invitation.due(vault.diary, today)
        if due is not None:
            self._due = due.isoformat()
            self._offer(due)
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
            self.yes.clicked.connect(lambda: self._answer(self._invitation.page))
            self.not_now.clicked.connect(lambda: self._answer(""))
            self.words = Label(theme)
            self.card.body.addWidget(self.words)
            self.card.body.addWidget(ButtonRow(theme, self.yes, self.not_now))
            self._frame.body.insertWidget(place_to_ask(self._frame), self.card)
        language = self._around.language
        self.words.setText(language.text(self._invitation.words, day=language.date_full(day)))
        self.card.show()

    def _answer(self, page: str) -> None:
        vault = self._vault
        if vault is None or self.card is None:
            return
        offered = {self._invitation.setting: self._due}
        try:
            vault.diary.save_settings(replace(vault.diary.settings, **offered))
        except ExpectedError as error:
            self._messages.trouble(error)
            return
        self.card.hide()
        if page:
            self._go(page)
        else:
            self._messages.tell(self._around.language.text(self._invitation.later))


def _after_calls_due(reader: DiaryReader, today: date) -> date | None:
    from painapp.domain.entries import AfterCalls, only_one
    from painapp.ui.pages.after_calls.state import due_to_look_back

    record = only_one(reader.all_of(AfterCalls), AfterCalls)
    return due_to_look_back(record, today, reader.settings.look_back_offered)


def _course_due(reader: DiaryReader, today: date) -> date | None:
    from painapp.domain.entries import LessonRead, MyCourse, only_one

    plan = only_one(reader.all_of(MyCourse), MyCourse)
    chosen = plan.look_back_on if plan is not None else None
    long_ago = (one.day <= today - SOONEST for one in reader.all_of(LessonRead))
    if not (chosen <= today if chosen is not None else any(long_ago)):
        return None  # nothing of Learn is loaded for who does not need it
    from painapp.ui.pages.learn.looking_back import due_to_look_back

    return due_to_look_back(reader, today)


AFTER_CALLS = Invitation(
    "after-calls",
    "look_back_offered",
    QT_TRANSLATE_NOOP(
        "AfterCallsPage", "From {day} on you wanted to read again where you began, and what keeps you going."
    ),
    QT_TRANSLATE_NOOP("AfterCallsPage", "You find it in Plan, under When calls stop, at any time."),
    _after_calls_due,
)
COURSE = Invitation(
    "course-look-back",
    "course_offered",
    QT_TRANSLATE_NOOP(
        "Course",
        "Some months have gone by since the course. You can read what you wrote at its start, and answer "
        "the same questions again.",
    ),
    QT_TRANSLATE_NOOP("Course", "You find it in Learn, under Looking back at the course, at any time."),
    _course_due,
)
_TITLE = QT_TRANSLATE_NOOP("AfterCallsPage", "A day to look back")
_YES = QT_TRANSLATE_NOOP("AfterCallsPage", "Look back")
_NOT_NOW = QT_TRANSLATE_NOOP("AfterCallsPage", "Not now")

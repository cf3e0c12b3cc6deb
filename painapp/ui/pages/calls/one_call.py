"""The three pages about one call: prepare it, hold it, and keep what stays of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.calls import HELD, next_call
from painapp.domain.fields import value_text
from painapp.domain.goal import SmallStep
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.calls.call_card import FieldsCard, specs_of
from painapp.ui.pages.calls.call_page import CallPage
from painapp.ui.pages.calls.next_card import NextCard
from painapp.ui.pages.calls.questions import QuestionsCard, TalkCard
from painapp.ui.pages.calls.state import AFTER, HOLD, NAMES, PREPARE, at_hand, behind
from painapp.ui.pages.calls.steps_cards import WENT, AgreedCard, WentCard
from painapp.ui.pages.calls.words_cards import ChangedCard, Said, WellCard, WordsCard
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from painapp.domain.call import Call
    from painapp.ui.pages.calls.desk import CallDesk, Read
    from painapp.ui.tasks import TaskRunner

    Open = Callable[[str, Call | None], None]


class PreparePage(CallPage):
    """What changed, how it went, what to talk about and what is needed; `open_page` opens another."""

    def __init__(self, desk: CallDesk, tasks: TaskRunner, open_page: Open) -> None:
        super().__init__(desk, NAMES[PREPARE])
        theme = desk.around.theme
        self.hold = QuietButton(theme, desk.say(NAMES[HOLD]))
        self.hold.clicked.connect(lambda: open_page(HOLD, desk.call))
        self.page_for_call = PrimaryButton(theme, desk.say(_THE_PAGE))
        self.page_for_call.clicked.connect(lambda: desk.go("share"))
        self.put_in(
            self.page_for_call,
            self.hold,
            questions=QuestionsCard(desk),
            need=FieldsCard(desk, _NEED, ["need"]),
            went=WentCard(desk),
            changed=ChangedCard(desk, tasks),
            well=WellCard(desk),
        )

    def which_call(self, calls: tuple[Call, ...], today: date) -> Call | None:
        """See CallPage."""
        return next_call(calls, today)


class HoldPage(CallPage):
    """In large type and reading order, with room for notes: nothing here makes a sound or moves."""

    def __init__(self, desk: CallDesk, open_page: Open) -> None:
        super().__init__(desk, _HOLD_TITLE)
        self.over = PrimaryButton(desk.around.theme, desk.say(_OVER))
        self.over.clicked.connect(self._end)
        self._open_page = open_page
        self.put_in(
            self.over,
            first=WordsCard(desk, _FIRST, self._said_first),
            talk=TalkCard(desk),
            before=WordsCard(desk, _BEFORE, self._agreed_before),
            jotted=FieldsCard(desk, _JOTTED, ["jotted"]),
            agreed=AgreedCard(desk, read_back=True),
        )

    def which_call(self, calls: tuple[Call, ...], today: date) -> Call | None:
        """See CallPage."""
        return at_hand(calls, today)

    def _said_first(self, read: Read) -> list[Said]:
        call, say = read.call, self.desk.say
        if call is None:
            return []
        (need,) = specs_of(type(call), "need")
        needed = value_text(need, call.need, self.desk.around.language)
        said = (Said(say(_NEED), needed), Said(say(_CHANGED), call.changed))
        return [one for one in said if one.text]

    def _agreed_before(self, read: Read) -> list[Said]:
        (went,) = specs_of(SmallStep, WENT)
        language = self.desk.around.language
        found: list[Said] = []
        for step in read.before:
            how = value_text(went, step.went, language)
            found.append(
                Said(step.words, ". ".join(filter(None, (how, step.went_words))) or "–", strong=True)
            )
        return found

    def _end(self) -> None:
        card = self.cards["jotted"]
        self.flush()
        if self.desk.put_call({"standing": HELD}, card.saved):
            self._open_page(AFTER, self.desk.call)


class StandingCard(FieldsCard):
    """Whether the call took place; hidden where there is none."""

    def show_read(self, read: Read) -> None:
        """See CallCard."""
        super().show_read(read)
        self.setVisible(read.call is not None)


class AfterPage(CallPage):
    """What was agreed, what to remember, and when the next call is."""

    def __init__(self, desk: CallDesk) -> None:
        super().__init__(desk, NAMES[AFTER])
        self.put_in(
            agreed=AgreedCard(desk),
            remember=FieldsCard(desk, _REMEMBER, ["remember"]),
            next=NextCard(desk),
            jotted=FieldsCard(desk, _JOTTED, ["jotted"]),
            standing=StandingCard(desk, _STANDING, ["standing"]),
        )

    def which_call(self, calls: tuple[Call, ...], today: date) -> Call | None:
        """See CallPage."""
        return behind(calls, today)


_THE_PAGE = QT_TRANSLATE_NOOP("Calls", "See the page for the call")
_NEED = QT_TRANSLATE_NOOP("Call", "What I need from the call")
_HOLD_TITLE = QT_TRANSLATE_NOOP("Calls", "The call")
_OVER = QT_TRANSLATE_NOOP("Calls", "The call is over")
_FIRST = QT_TRANSLATE_NOOP("Calls", "To say first")
_CHANGED = QT_TRANSLATE_NOOP("Call", "What changed since the last call")
_BEFORE = QT_TRANSLATE_NOOP("Calls", "How what we agreed went")
_JOTTED = QT_TRANSLATE_NOOP("Call", "Notes from the call")
_REMEMBER = QT_TRANSLATE_NOOP("Call", "What I want to remember")
_STANDING = QT_TRANSLATE_NOOP("Call", "How it stands")

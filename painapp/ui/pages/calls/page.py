"""Calls: the ones ahead and the earlier ones, when they are and with whom; a part of Share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.call import Call
from painapp.domain.calls import HELD, NOT_HELD, in_order
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.calls.call_card import specs_of
from painapp.ui.pages.calls.call_page import CallPage
from painapp.ui.pages.calls.list_card import CHANGE, ListCard, Row
from painapp.ui.pages.calls.state import AFTER, HOLD, NAMES, PREPARE, call_detail, call_title
from painapp.ui.shell import rooms
from painapp.ui.widgets.choice import Toggle
from painapp.ui.widgets.file_saved import FileSaved
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from datetime import date

    from painapp.domain.entries import Entry
    from painapp.domain.errors import ExpectedError
    from painapp.ui.pages.calls.desk import CallDesk, Read
    from painapp.ui.pages.calls.one_call import Open
    from painapp.ui.shell.sheet_saver import SheetSaver

CALENDAR = "calendar"
_ACTIONS = {
    PREPARE: NAMES[PREPARE],
    HOLD: NAMES[HOLD],
    AFTER: NAMES[AFTER],
    CALENDAR: QT_TRANSLATE_NOOP("Calls", "Save for my calendar"),
}


class CallsPage(CallPage):
    """Lists every call; `saver` writes a calendar file where the person says."""

    def __init__(self, desk: CallDesk, open_page: Open, saver: SheetSaver) -> None:
        super().__init__(desk, _TITLE)
        self.ahead = AheadCard(desk, open_page, saver)
        self.earlier = EarlierCard(desk, open_page)
        self.put_in(ahead=self.ahead, earlier=self.earlier)

    def back_to(self) -> tuple[str, str]:
        """See CallPage."""
        return self.desk.say(rooms.SHARE), "share"

    def which_call(self, calls: tuple[Call, ...], today: date) -> Call | None:
        """See CallPage: this page is about all of them."""
        return None


class AheadCard(ListCard):
    """The calls ahead, the next one first."""

    def __init__(self, desk: CallDesk, open_page: Open, saver: SheetSaver) -> None:
        specs = specs_of(
            Call,
            "call_day",
            "clock",
            "who",
            "role",
            "way",
            "place",
            "number",
            "of_calls",
            folded={"number": _NUMBER, "of_calls": _NUMBER, "place": _PLACE},
        )
        super().__init__(desk, _AHEAD, _ADD, specs, Call, _ACTIONS)
        self._open_page = open_page
        self._saver = saver
        theme = desk.around.theme
        self.nothing = Label(theme, desk.say(_NOTHING), "lead")
        self.body.insertWidget(0, self.nothing)
        self.details = Toggle(theme, desk.say(_DETAILS), desk.say(_DETAILS_MORE))
        self.file = FileSaved(theme, desk.around.language, desk.say(_OPEN_FILE))
        for part in (self.details, self.file):
            self.body.addWidget(part)
        self.pressed.connect(self._act)

    def show_read(self, read: Read) -> None:
        """See CallCard."""
        ahead = [one for one in in_order(read.calls) if _is_ahead(one, read.today)]
        ahead.sort(key=lambda one: one.call_day is None)
        language = self.desk.around.language
        rows = [
            Row(
                one,
                call_title(one, read.today, language),
                call_detail(one, read.calls, language),
                None,
                _can(one, read),
            )
            for one in ahead
        ]
        self.show_rows(rows)
        self.nothing.setVisible(not rows and not self.is_open)
        self.details.setVisible(not self.is_open and any(CALENDAR in row.actions for row in rows))

    def open_form(self, entry: Entry | None) -> None:
        """See ListCard."""
        super().open_form(entry)
        self.nothing.setVisible(False)
        self.details.setVisible(False)

    def _close(self) -> None:
        super()._close()
        self.nothing.setVisible(not self.rows)
        self.details.setVisible(any(CALENDAR in row.buttons for row in self.rows.values()))

    def forget(self) -> None:
        """See CallCard."""
        super().forget()
        self.file.forget()
        self.details.setChecked(False)

    def _act(self, call: Entry, action: str) -> None:
        if not isinstance(call, Call):
            return
        if action == CALENDAR:
            self._save(call)
        else:
            self._open_page(action, call)

    def _save(self, call: Call) -> None:
        from painapp.summary.calendar_file import calendar_file, file_name

        language, clock, details = self.desk.around.language, self.desk.clock, self.details.isChecked()
        self._saver.save(
            file_name(call, language),
            lambda: calendar_file(call, clock, language, details=details),
            self.file.show_saved,
            self._not_saved,
        )

    def _not_saved(self, error: ExpectedError) -> None:
        self.desk.messages.trouble(error)


class EarlierCard(ListCard):
    """The calls behind, the latest first; hidden where there is none."""

    def __init__(self, desk: CallDesk, open_page: Open) -> None:
        specs = specs_of(
            Call,
            "call_day",
            "clock",
            "who",
            "role",
            "way",
            "number",
            "of_calls",
            "standing",
            folded={"number": _NUMBER, "of_calls": _NUMBER},
        )
        super().__init__(desk, _EARLIER, _ADD, specs, Call, _ACTIONS)
        self.say_saved_above()
        self._open_page = open_page
        self.pressed.connect(self._act)

    def show_read(self, read: Read) -> None:
        """See CallCard."""
        language = self.desk.around.language
        rows = [
            Row(
                one,
                call_title(one, read.today, language),
                call_detail(one, read.calls, language),
                None,
                (AFTER, CHANGE),
            )
            for one in reversed(in_order(read.calls))
            if not _is_ahead(one, read.today)
        ]
        self.show_rows(rows)
        self.setVisible(bool(rows) or bool(self.saved.words.text()))
        self.add_button.hide()

    def _close(self) -> None:
        super()._close()
        self.add_button.hide()

    def _act(self, call: Entry, action: str) -> None:
        if isinstance(call, Call):
            self._open_page(action, call)


def _is_ahead(call: Call, today: date) -> bool:
    return call.standing not in {HELD, NOT_HELD} and (call.call_day is None or call.call_day >= today)


def _can(call: Call, read: Read) -> tuple[str, ...]:
    on_its_day = (HOLD,) if call.call_day == read.today else ()
    return (*on_its_day, PREPARE, CHANGE, *((CALENDAR,) if call.call_day is not None else ()))


_TITLE = QT_TRANSLATE_NOOP("Calls", "Calls")
_AHEAD = QT_TRANSLATE_NOOP("Calls", "Ahead")
_EARLIER = QT_TRANSLATE_NOOP("Calls", "Earlier")
_ADD = QT_TRANSLATE_NOOP("Calls", "Add a call")
_NOTHING = QT_TRANSLATE_NOOP(
    "Calls", "Calls with your coach, or a visit to your GP. Write down the next one, and Today shows it."
)
_NUMBER = QT_TRANSLATE_NOOP("Calls", "Which call it is")
_PLACE = QT_TRANSLATE_NOOP("Call", "Place or number")
_DETAILS = QT_TRANSLATE_NOOP("Calls", "In the calendar file, also say with whom and where")
_DETAILS_MORE = QT_TRANSLATE_NOOP("Calls", "Otherwise it is called “Call” and says nothing else.")
_OPEN_FILE = QT_TRANSLATE_NOOP("Calls", "Open it")

"""Paper week: a sheet for days away from the computer, and one grid to type it back in."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.errors import ExpectedError, FieldError
from painapp.domain.moments import local_now, today
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.paper.print_card import ANY, NEXT, PrintCard
from painapp.ui.pages.paper.state import DAYS, KINDS, days_of, first_shown, week_of
from painapp.ui.pages.paper.week_card import WeekCard
from painapp.ui.pages.paper.writing import WeekWriting
from painapp.ui.shell import rooms
from painapp.ui.shell.messages import trouble_text
from painapp.ui.shell.page import Page
from painapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.changes import Changes
    from painapp.domain.ports import Clock, Language
    from painapp.ui.pages.paper.day_row import DayRow
    from painapp.ui.pages.paper.sheet_maker import WeekSheetMaker
    from painapp.ui.shell.messages import Messages
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault

_KINDS = frozenset(kind.KIND for kind in KINDS)


class PaperPage(Page):
    """Prints sheets and takes weeks back; `undo` takes back the latest change, `go` opens another room."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        clock: Clock,
        messages: Messages,
        sheets: WeekSheetMaker,
        undo: Callable[[], None],
        go: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._language = language
        self._clock = clock
        self._messages = messages
        self._sheets = sheets
        self._vault: Vault | None = None
        self._writing: WeekWriting | None = None
        self._today: date | None = None
        self._last: date | None = None
        self._in_order = False
        self.frame = PageFrame(theme, self.title())
        self.frame.set_sub_line(language.text(_SUB_LINE))
        self.print = PrintCard(theme, language)
        self.print.save_pressed.connect(self._save_sheet)
        self.week = WeekCard(theme, language, lambda: go("emergency"))
        self.week.said.connect(self._put)
        self.week.went.connect(self._turn)
        self.week.undo_pressed.connect(undo)
        self.week.retry_pressed.connect(self._retry)
        self.frame.add(self.print)
        self.frame.add(self.week)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Tab goes in reading order, worked out once: nothing is added here, and there are many boxes."""
        if not self._in_order:
            self._in_order = True
            return super().focusNextPrevChild(next)
        return QWidget.focusNextPrevChild(self, next)

    def title(self) -> str:
        """See Page."""
        return self._language.text(rooms.PAPER)

    def start_focus(self) -> QWidget | None:
        """The first box of the week: whoever wants a sheet finds it just above."""
        return self.week.rows[0].cells[0].box

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self._vault = vault
        self._today = None

    def close_diary(self) -> None:
        """See Page."""
        self.flush()
        self._drop_week()
        self._vault = None
        self._today = None
        self.print.forget_saved()
        if self.week.first is not None:
            self.week.begin(self.week.first, date.min)  # nothing of the diary stays on the page

    def concerned(self, changes: Changes) -> bool:
        """See Page."""
        first = self.week.first
        if changes.settings or first is None:
            return True
        return bool(changes.kinds & _KINDS) and changes.touches(first, first + timedelta(days=DAYS - 1))

    def refresh(self) -> None:
        """Read the week and paint it; the first time, the one most people have a sheet of."""
        if self._vault is None:
            return
        now = today(self._clock, self._vault.diary.settings.day_start)
        if self._today is None:
            self._today = now
            self._show_week(first_shown(now, self._language.first_weekday))
        elif now != self._today and self.week.first is not None:
            self._today = now
            for row in self.week.rows:
                if row.day is not None and row.day <= now and not row.to_come.isHidden():
                    row.begin(row.day, to_come=False)
            self.week.allow_later(now)
        self._paint()

    def outdated(self) -> bool:
        """See Page."""
        if self._vault is None or self._today is None:
            return False
        return self._today != today(self._clock, self._vault.diary.settings.day_start)

    def flush(self) -> None:
        """See Page."""
        if self._writing is not None:
            self.week.flush()

    def leave(self) -> None:
        """See Page."""
        self.flush()
        if self._writing is not None:
            self._writing.close()

    @property
    def unsaved(self) -> bool:
        """See Page."""
        return self._writing is not None and (self._writing.unsaved or self.week.refused)

    def shows(self, day: date) -> bool:
        """See Page."""
        return self.week.row_of(day) is not None

    def draft(self) -> dict[str, Any] | None:
        """See Page."""
        if self._writing is None or self.week.first is None:
            return None
        typed = {str(at): row.typed() for at, row in enumerate(self.week.rows) if row.typed()}
        unsaved = self._writing.draft()
        if not typed and not unsaved:
            return None
        return {"first": self.week.first.isoformat(), "typed": typed, "unsaved": unsaved}

    def take_up(self, draft: dict[str, Any]) -> None:
        """See Page."""
        self._show_week(date.fromisoformat(draft["first"]))
        if self._writing is not None:
            self._writing.resume(draft["unsaved"])
        self._paint()
        for row, cells in draft["typed"].items():
            for column, text in cells.items():
                self.week.rows[int(row)].cells[int(column)].type_again(text)
        self._retry()

    # The grid

    def _show_week(self, first: date) -> None:
        if self._vault is None or self._today is None:
            return
        self._drop_week()
        self._writing = WeekWriting(self._vault.diary, self._clock, days_of(first))
        self.week.begin(first, self._today)

    def _drop_week(self) -> None:
        writing, self._writing, self._last = self._writing, None, None
        if writing is not None:
            writing.close()

    def _paint(self) -> None:
        if self._writing is None or self._vault is None:
            return
        self.week.show_days(self._writing.read())
        if self._last is not None and not self._writing.unsaved_on(self._last):
            self._offer_undo(self._last)

    def _offer_undo(self, day: date) -> None:
        row, writing, vault = self.week.row_of(day), self._writing, self._vault
        if row is None or writing is None or vault is None or not row.saved.text():
            return
        row.offer_undo(writing.wrote(day, vault.diary.last_changed))

    def _turn(self, weeks: int) -> None:
        if self.week.first is None or self._vault is None:
            return
        self.week.flush()
        if self.week.focus_left_over() or self.unsaved:
            return  # what could not be read, or saved, stays in sight
        self._show_week(self.week.first + timedelta(days=weeks * DAYS))
        self._paint()
        self._messages.announce(self.week.week.text())

    def _put(self, day: date, column: int, value: object) -> None:
        writing, row = self._writing, self.week.row_of(day)
        if writing is None or row is None:
            return
        before, self._last = self._last, day
        try:
            writing.put(day, column, value)
        except FieldError as error:
            row.refuse(column, self._language.text(error.happened, **error.values))
            self._last = before
        except ExpectedError as error:
            self._not_saved(row, error)
        else:
            self._saved(row)

    def _retry(self) -> None:
        writing = self._writing
        if writing is None or not writing.unsaved:
            return
        waiting = [row for row in self.week.rows if row.day and writing.unsaved_on(row.day)]
        try:
            writing.retry()
        except ExpectedError as error:
            for row in waiting:
                self._not_saved(row, error)
        else:
            for row in waiting:
                self._saved(row)

    def _saved(self, row: DayRow) -> None:
        for other in self.week.rows:
            if other is not row and not self._waits(other):
                other.say("")
        now = self._language.clock_time(local_now(self._clock).time())
        row.say(self._language.text(_SAVED_AT, time=now))
        self._last = row.day
        if row.day is not None:
            self._offer_undo(row.day)

    def _waits(self, row: DayRow) -> bool:
        return self._writing is not None and row.day is not None and self._writing.unsaved_on(row.day)

    def _not_saved(self, row: DayRow, error: ExpectedError) -> None:
        self._messages.trouble(error)
        row.say(self._language.text(_NOT_SAVED), can_retry=True)

    # The sheet

    def _save_sheet(self) -> None:
        from painapp.sheets.paper_week import PaperWeek

        made_on = local_now(self._clock).date()
        this = week_of(self._today or made_on, self._language.first_weekday)
        first = {NEXT: this + timedelta(days=DAYS), ANY: None}.get(self.print.week, this)
        self._sheets.save(
            PaperWeek(made_on, first),
            self.print.show_saved,
            lambda error: self.print.show_problem(trouble_text(error, self._language)),
        )


_SUB_LINE = QT_TRANSLATE_NOOP(
    "Paper week", "For days away from the computer: write by hand, type it in later."
)
_SAVED_AT = QT_TRANSLATE_NOOP("Today", "Saved at {time}")
_NOT_SAVED = QT_TRANSLATE_NOOP("Today", "Not saved yet")

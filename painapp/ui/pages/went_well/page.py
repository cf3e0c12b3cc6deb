"""What went well: everything noted as such, by month, to read back on a bad day."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.entries import Goal, WentWell
from painapp.domain.moments import today
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.plan.kept_card import KeptCard, PartPage
from painapp.ui.pages.plan.written_form import Desk, WrittenForm
from painapp.ui.pages.went_well.state import MONTHS_AT_ONCE, months, months_before, reached
from painapp.ui.shell import rooms
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.label import Heading, Label
from painapp.ui.widgets.long_text import LongText

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from painapp.ui.pages.went_well.state import Month, Noted
    from painapp.ui.theme.theme import Theme
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault


class WentWellPage(PartPage):
    """Two cards: one to write in, one to read."""

    def __init__(self, desk: Desk, go: Callable[[str], None]) -> None:
        self.writing = WriteCard(desk)
        self.reading = ReadCard(desk)
        cards = {"writing": self.writing, "reading": self.reading}
        super().__init__(desk.around, rooms.WENT_WELL, cards, frozenset({WentWell.KIND, Goal.KIND}), go)
        self.frame.set_sub_line(desk.around.language.text(_SUB_LINE))


class WriteCard(KeptCard):
    """A button, and the form it opens: something that went well today."""

    def __init__(self, desk: Desk) -> None:
        theme, say = desk.around.theme, desk.around.language.text
        super().__init__(theme)
        self.setAccessibleName(say(_WRITE))
        self.form = WrittenForm(WentWell, desk)
        self.form.closed.connect(self._closed)
        self.open = QuietButton(theme, say(_WRITE), "plus")
        self.open.clicked.connect(self._open)
        self.body.addWidget(self.form)
        self.body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeading)

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self.form.open_diary(vault.diary)

    def close_diary(self) -> None:
        """See OpenCard."""
        self.form.close_diary()
        self.open.show()

    def refresh(self) -> None:
        """See OpenCard."""
        self.form.follow()

    @property
    def unsaved(self) -> bool:
        """See KeptCard."""
        return self.form.unsaved

    def flush(self) -> None:
        """See KeptCard."""
        self.form.flush()

    def leave(self) -> None:
        """See OpenCard."""
        self.form.finish()

    def step_back(self) -> bool:
        """See OpenCard."""
        return self.form.in_use and (self.form.form.step_back() or self.form.finish() or True)

    def draft(self) -> dict[str, Any] | None:
        """See KeptCard."""
        return self.form.draft()

    def take_up(self, draft: dict[str, Any]) -> None:
        """See KeptCard."""
        self.form.take_up(draft)
        self.open.setVisible(not self.form.is_open)

    def _open(self) -> None:
        self.form.open(None)
        self.open.hide()

    def _closed(self) -> None:
        had_focus = self.form.in_use
        self.open.show()
        if had_focus:
            self.open.setFocus()


class ReadCard(KeptCard):
    """The months there are, a few at first; earlier ones are read when they are asked for."""

    def __init__(self, desk: Desk) -> None:
        theme, say = desk.around.theme, desk.around.language.text
        super().__init__(theme)
        self.setAccessibleName(say(rooms.WENT_WELL))
        self._desk = desk
        self._language = desk.around.language
        self._diary: Diary | None = None
        self._from: date | None = None
        self._before: date | None = None
        self._shown: tuple[Month, ...] = ()
        self.nothing = Label(theme, say(_NOTHING))
        self.list = QWidget()
        self._column = QVBoxLayout(self.list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.parts: list[MonthPart] = []
        self.earlier = QuietButton(theme, say(_EARLIER))
        self.earlier.clicked.connect(self._show_earlier)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.list)
        self.body.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignLeading)
        self._space()
        theme.changed.connect(self._space)

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self._diary = vault.diary
        self._from = None
        self.refresh()

    def close_diary(self) -> None:
        """See OpenCard."""
        self._diary = self._from = self._before = None
        self._show(())
        self.earlier.hide()

    def refresh(self) -> None:
        """See OpenCard."""
        diary = self._diary
        if diary is None:
            return
        now = today(self._desk.clock, diary.settings.day_start)
        if self._from is None:
            self._from = self._first_to_show(diary, now)
        entries = diary.between(self._from, now + timedelta(days=1), kinds=(WentWell,))
        first = self._from
        goals = [
            one for one in reached(diary.all_of(Goal)) if one.standing_since and one.standing_since >= first
        ]
        well = (one for one in entries if isinstance(one, WentWell))
        self._show(months(well, goals, self._language))
        self._before = self._newest_before(diary, self._from)
        if self._before is None and self.earlier.hasFocus():
            self.earlier.focusPreviousChild()
        self.earlier.setVisible(self._before is not None)

    def _first_to_show(self, diary: Diary, now: date) -> date:
        """Begin some months before the newest, so that a long pause does not look like nothing."""
        newest = diary.latest(WentWell)
        return months_before(newest.day if newest is not None else now, MONTHS_AT_ONCE - 1)

    def _newest_before(self, diary: Diary, day: date) -> date | None:
        """Return the latest earlier day with something on it."""
        goals = (one.standing_since for one in reached(diary.all_of(Goal)))
        days = [one for one in goals if one is not None and one < day]
        noted = self._newest_noted_before(diary, day)
        return max([*days, noted] if noted is not None else days, default=None)

    def _newest_noted_before(self, diary: Diary, day: date) -> date | None:
        """Look for the latest earlier thing that was noted, year by year."""
        first, last = diary.first_day(), day - timedelta(days=1)
        while first is not None and first <= last:
            start = max(first, months_before(last, 11))
            found = diary.between(start, last, kinds=(WentWell,))
            if found:
                return found[-1].day
            last = start - timedelta(days=1)
        return None

    def _show_earlier(self) -> None:
        if self._before is None:
            return
        self._from = months_before(self._before, MONTHS_AT_ONCE - 1)
        self.refresh()

    def _show(self, shown: tuple[Month, ...]) -> None:
        if shown == self._shown and self.parts:
            return
        self._shown = shown
        for part in self.parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.parts = [MonthPart(self._theme, month) for month in shown]
        for part in self.parts:
            self._column.addWidget(part)
        self.nothing.setVisible(not shown)
        self.list.setVisible(bool(shown))

    def _space(self) -> None:
        self._column.setSpacing(self._theme.gap(24))


class MonthPart(QWidget):
    """The name of a month, and its things with their days."""

    def __init__(self, theme: Theme, month: Month) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(12))
        self.heading = Heading(theme, month.name)
        column.addWidget(self.heading)
        for noted in month.noted:
            column.addWidget(_noted(theme, noted))


def _noted(theme: Theme, noted: Noted) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.gap(4))
    column.addWidget(Label(theme, noted.day, "soft"))
    column.addWidget(LongText(theme, noted.text, noted.day))
    if noted.more:
        column.addWidget(LongText(theme, noted.more, noted.text))
    return part


_SUB_LINE = QT_TRANSLATE_NOOP("WentWellPage", "To read back on a hard day. You wrote each of them yourself.")
_WRITE = QT_TRANSLATE_NOOP("WentWellPage", "Write down something that went well today")
_NOTHING = QT_TRANSLATE_NOOP(
    "WentWellPage", "Here stands what you note as gone well, on Today or on this page. One line is plenty."
)
_EARLIER = QT_TRANSLATE_NOOP("WentWellPage", "Show earlier months")

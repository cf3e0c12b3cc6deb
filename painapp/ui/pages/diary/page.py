"""Diary: look back, open a day, add what was forgotten, change it, take it out and bring it back."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.moments import today, zone_of
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.diary.beside import Beside
from painapp.ui.pages.diary.day_card import DayCard
from painapp.ui.pages.diary.day_editing import DayEditing, settle_layout
from painapp.ui.pages.diary.removed_card import RemovedCard
from painapp.ui.pages.diary.removed_editing import RemovedEditing
from painapp.ui.pages.diary.state import DayRead, day_state, month_state, removed_items
from painapp.ui.shell import rooms
from painapp.ui.shell.page import Page
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.month_grid import DayMark, MonthGrid
from painapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.ports import Clock, Language
    from painapp.ui.shell.messages import Messages
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault

NOT_YET = date.min
"""Stands for the day before any is chosen."""


IN_SIGHT = 140
"""How much of a day is scrolled into sight below the calendar, in pixels at 100 %."""


class DiaryPage(Page):
    """The calendar, the chosen day, and what was removed lately.

    `undo` takes back the latest change, wherever it was made; `go` opens another room by its id.
    """

    def __init__(
        self,
        theme: Theme,
        language: Language,
        clock: Clock,
        messages: Messages,
        undo: Callable[[], None],
        go: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._clock = clock
        self._messages = messages
        self._vault: Vault | None = None
        self._today = self._chosen = NOT_YET
        self.frame = PageFrame(theme, language.text(_DIARY))
        self.grid = MonthGrid(theme, language)
        self.day = DayCard(theme, language)
        self.removed = RemovedCard(theme)
        self.editing = DayEditing(self.day, theme, language, clock, messages, undo, lambda: go("emergency"))
        self._removed_editing = RemovedEditing(self.removed, language, messages, undo)
        self._lay_out()
        self._listen(go)

    def title(self) -> str:
        """See Page."""
        return self._language.text(_DIARY)

    def start_focus(self) -> QWidget | None:
        """The chosen day in the calendar: arrows go on from there."""
        return self.grid.cell(self._chosen)

    @property
    def chosen(self) -> date:
        """The day shown beside the calendar."""
        return self._chosen

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self._vault = vault
        self._chosen = NOT_YET
        self.editing.open_diary(vault.diary)
        self._removed_editing.open_diary(vault.diary)

    def close_diary(self) -> None:
        """See Page."""
        self.editing.close_diary()
        self._removed_editing.close_diary()
        self._vault = None
        self.day.clear()
        self.removed.clear()
        if self._today != NOT_YET:
            self.grid.show_month(self._today.year, self._today.month, {}, self._today, None)

    def flush(self) -> None:
        """Save what is typed; an open form stays open."""
        self.editing.flush()

    def step_back(self) -> bool:
        """See Page."""
        return self.editing.step_back()

    @property
    def unsaved(self) -> bool:
        """See Page."""
        editor = self.editing.editor
        return editor is not None and (editor.writer.unsaved or editor.form.refused)

    def draft(self) -> dict[str, Any] | None:
        """See Page."""
        editing = self.editing.draft()
        return {"day": self._chosen.isoformat(), "editing": editing} if editing is not None else None

    def take_up(self, draft: dict[str, Any]) -> None:
        """See Page."""
        self.open_day(date.fromisoformat(draft["day"]))
        self.editing.take_up(draft["editing"])

    def shows(self, day: date) -> bool:
        """See Page."""
        return day == self._chosen

    def outdated(self) -> bool:
        """See Page."""
        if self._vault is None or self._today == NOT_YET:
            return False
        return self._today != today(self._clock, self._vault.diary.settings.day_start)

    def refresh(self) -> None:
        """Read the month in sight, the chosen day and what was removed, and paint them."""
        if self._vault is None:
            return
        now = today(self._clock, self._vault.diary.settings.day_start)
        is_new = self._chosen == NOT_YET
        if is_new or (self._chosen == self._today and not self.editing.is_open):
            self._chosen = now  # also when a new day has begun since
        self._today = now
        self._show_month(self._chosen if is_new else self.grid.shown_month)
        self._show_day()
        self._show_removed()
        if not self.editing.removing:
            # Undo takes back the latest change of all: that is no longer a removal of before.
            self.day.timeline.forget_removed()

    def open_day(self, day: date) -> None:
        """Show `day`, and its month in the calendar; an open form is saved and closed first."""
        if self._vault is None or day > self._today:
            return
        if not self.editing.finish():
            self._show_month(self._chosen)
            return
        self.day.timeline.forget_removed()
        self._chosen = day
        self._show_month(day)
        self._messages.announce(self._show_day())
        if not self._pair.side_by_side:
            settle_layout()
            self._bring_into_view(self.day.heading, self._theme.px(IN_SIGHT))

    def _show_month(self, within: date) -> None:
        if self._vault is None:
            return
        first = within.replace(day=1)
        last = first.replace(day=monthrange(first.year, first.month)[1])
        state = month_state(first, self._vault.diary.between(first, last))
        marks = {
            day: DayMark(mark.pain, mark.other, mark.late, mark.entries) for day, mark in state.marks.items()
        }
        self.grid.show_month(first.year, first.month, marks, self._today, self._chosen)

    def _show_day(self) -> str:
        """Read and paint the chosen day; return what there is to say of it."""
        if self._vault is None:
            return ""
        diary = self._vault.diary
        self.editing.follow(self._chosen)
        entries = diary.day(self._chosen)
        versions = {entry.id: diary.versions(entry.id) for entry in entries}
        empty = not entries and diary.first_day() is None
        read = DayRead(self._chosen, entries, versions, empty)
        state = day_state(read, self._today, zone_of(self._clock.zone_name()), self._language)
        self.day.show_day(state, self.editing.entry_id, form_open=self.editing.is_open)
        return state.spoken

    def _show_removed(self) -> None:
        if self._vault is None:
            return
        from painapp.vault.reader import KEPT_AFTER_REMOVAL

        removed, zone = self._vault.diary.removed(), zone_of(self._clock.zone_name())
        self.removed.show_items(removed_items(removed, KEPT_AFTER_REMOVAL, zone, self._language))

    def _lay_out(self) -> None:
        calendar = Card(self._theme)
        calendar.setAccessibleName(self.tr("Calendar"))
        calendar.body.addWidget(self.grid)
        self._pair = Beside(self._theme, calendar, self.day)
        self.frame.add(self._pair)
        self.frame.add(self.removed)
        self.paper = QuietButton(self._theme, self._language.text(rooms.PAPER), "file-text")
        self.frame.add(ButtonRow(self._theme, self.paper))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)

    def _listen(self, go: Callable[[str], None]) -> None:
        self.grid.day_chosen.connect(self.open_day)
        self.grid.month_shown.connect(self._show_month)
        self.day.went.connect(lambda days: self.open_day(self._chosen + timedelta(days=days)))
        self.day.invited.connect(lambda: go("today"))
        self.paper.clicked.connect(lambda: go("paper"))
        self.editing.changed.connect(self._show_day)
        for placed in (self.editing.opened, self.editing.closed):
            placed.connect(self._bring_into_view)

    def _bring_into_view(self, widget: QWidget, height: int | None = None) -> None:
        """Scroll as little as shows `widget`, or so much of its `height`; its top where it does not fit."""
        bar, gap = self.frame.verticalScrollBar(), self._theme.gap(24)
        top = widget.mapTo(self.frame.viewport(), QPoint(0, 0)).y() + bar.value() - gap
        bottom = top + (widget.height() if height is None else height) + 2 * gap
        bar.setValue(max(min(bar.value(), top), min(bottom - self.frame.viewport().height(), top)))


_DIARY = QT_TRANSLATE_NOOP("Rooms", "Diary")

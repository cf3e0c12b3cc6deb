"""Diary: look back, search, open a day, add what was forgotten, change it, take it out and bring it back."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.entries import FlareUp, Pause, Tracker
from painapp.domain.moments import today, zone_of
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.diary.beside import Beside
from painapp.ui.pages.diary.calendar_card import WEEK, CalendarCard
from painapp.ui.pages.diary.calendar_state import calendar_state, week_of
from painapp.ui.pages.diary.day_card import DayCard
from painapp.ui.pages.diary.day_editing import DayEditing, settle_layout
from painapp.ui.pages.diary.removed_card import RemovedCard
from painapp.ui.pages.diary.removed_editing import RemovedEditing
from painapp.ui.pages.diary.seeking import Seeking
from painapp.ui.pages.diary.state import DayRead, day_state, removed_items
from painapp.ui.shell import rooms
from painapp.ui.shell.page import Page
from painapp.ui.widgets.ask_next import Asking
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Clock, Language
    from painapp.domain.sore import Sore
    from painapp.ui.pages.diary.calendar_state import CalendarState
    from painapp.ui.shell.messages import Messages
    from painapp.ui.theme.theme import Theme
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault

NOT_YET = date.min
"""Stands for the day before any is chosen."""


SHOWN = 20
"""How many entries of a day are shown before the rest is asked for."""

IN_SIGHT = 140
"""How much of a day is scrolled into sight below the calendar, in pixels at 100 %."""


class DiaryPage(Page):
    """The calendar, the chosen day, and what was removed lately.

    `undo` takes back the latest change, wherever it was made; `go` opens another room by its id; `bodies` is
    where the drawings of the body map are, None without them.
    """

    def __init__(
        self,
        theme: Theme,
        language: Language,
        clock: Clock,
        messages: Messages,
        undo: Callable[[], None],
        go: Callable[[str], None],
        bodies: Path | None = None,
    ) -> None:
        super().__init__()
        self._bodies = bodies
        self._theme = theme
        self._language = language
        self._clock = clock
        self._messages = messages
        self._vault: Vault | None = None
        self._today = self._chosen = NOT_YET
        self._shown: CalendarState | None = None
        self._most = SHOWN
        self.frame = PageFrame(theme, language.text(_DIARY))
        self.seeking = Seeking(self.frame, theme, language, messages)
        self.calendar = CalendarCard(theme, language)
        self.grid = self.calendar.grid
        self.day = DayCard(theme, language)
        self.removed = RemovedCard(theme)
        self.editing = DayEditing(self.day, theme, language, clock, messages, undo, lambda: go("emergency"))
        self.editing.bodies = bodies
        if bodies is not None:
            self.day.timeline.picture = self._picture
        self.asking = Asking(theme, language, clock, messages, undo, self._diary)
        self.day.timeline.asking = self.asking
        self._removed_editing = RemovedEditing(self.removed, language, messages, undo)
        self._lay_out()
        self._listen(go)

    def title(self) -> str:
        """See Page."""
        return self._language.text(_DIARY)

    def start_focus(self) -> QWidget | None:
        """The chosen day in the calendar: arrows go on from there."""
        return self.calendar.day_control(self._chosen)

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
        self.seeking.open_diary(vault.diary)

    def close_diary(self) -> None:
        """See Page."""
        self.asking.finish()
        self.editing.close_diary()
        self._removed_editing.close_diary()
        self.seeking.close_diary()
        self._vault = None
        self.day.clear()
        self.removed.clear()
        if self._today != NOT_YET:
            first, last = self._days_round(self._today)
            self._shown = None
            empty = calendar_state(first, last, (), (), self._today, self._language)
            self.calendar.show_state(empty, self._today, None)

    def flush(self) -> None:
        """Save what is typed; an open form stays open."""
        self.editing.flush()
        self.asking.flush()

    def step_back(self) -> bool:
        """See Page."""
        return self.editing.step_back() or self.asking.step_back() or self.seeking.step_back()

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
        self.seeking.show_today(now)
        self.seeking.refresh()
        self._show_calendar(self._chosen if is_new else self.calendar.shown or self._chosen)
        self._show_day()
        self._show_removed()
        self.asking.follow()
        if not self.editing.removing:
            # Undo takes back the latest change of all: that is no longer a removal of before.
            self.day.timeline.forget_removed()

    def open_day(self, day: date, most: int = SHOWN) -> None:
        """Show `day`, and its month in the calendar; an open form is saved and closed first.

        Of its entries the first `most` are shown, the rest when it is asked for.
        """
        if self._vault is None or (day > self._today and not self._vault.diary.day(day)):
            return  # a day to come can be looked at only where another clock has been there already
        if not self.editing.finish():
            self._show_calendar(self._chosen)
            return
        self.day.timeline.forget_removed()
        self._chosen, self._most = day, most
        self._turn_to(day)
        self._messages.announce(self._show_day())
        if not self._pair.side_by_side:
            settle_layout()
            self._bring_into_view(self.day.heading, self._theme.px(IN_SIGHT))

    def open_entry(self, entry: Entry) -> None:
        """Show an entry on its day, with the keyboard at it."""
        ids = [one.id for one in self._vault.diary.day(entry.day)] if self._vault is not None else []
        place = ids.index(entry.id) if entry.id in ids else 0
        self.open_day(entry.day, max(SHOWN, place + SHOWN // 2))
        row = self.day.timeline.row(entry.id)
        if row is not None and self._chosen == entry.day:
            settle_layout()
            row.change.setFocus()
            self._bring_into_view(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+F or / searches, T goes to today: the single keys only where they are wanted (WCAG 2.1.4)."""
        find = event.matches(QKeySequence.StandardKey.Find)
        single = self._vault is not None and self._vault.diary.settings.single_keys
        plain = single and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if find or (plain and event.text() == "/"):
            self.frame.verticalScrollBar().setValue(0)
            self.seeking.begin()
        elif plain and event.key() == Qt.Key.Key_T:
            self.seeking.let_go()
            self.open_day(self._today)
            control = self.calendar.day_control(self._today)
            if control is not None:
                control.setFocus()
        else:
            super().keyPressEvent(event)

    def _make_room(self, results: bool) -> None:
        """Show what was found in place of the calendar and the day, or these again."""
        for widget in (self._pair, self.foot):
            widget.setVisible(not results)
        if results:
            self.removed.hide()
        else:
            self._show_removed()

    def _pause(self) -> None:
        """Begin a pause today; where the person is in one, open it."""
        self.open_day(self._today)
        if self._chosen == self._today:
            self.editing.add(Pause)

    def _show_calendar(self, within: date) -> None:
        """Read and paint the month or the week `within` lies in."""
        if self._vault is None:
            return
        diary = self._vault.diary
        first, last = self._days_round(within)
        periods = (*diary.periods(FlareUp, first, last), *diary.periods(Pause, first, last))
        state = calendar_state(first, last, diary.between(first, last), periods, self._today, self._language)
        self._shown = state
        self.calendar.show_state(state, self._today, self._chosen)

    def _turn_to(self, day: date) -> None:
        """Mark the chosen day in the calendar, reading only where it is not in sight."""
        if self._shown is not None and (self._shown.first, self._shown.last) == self._days_round(day):
            self.calendar.show_state(self._shown, self._today, day)
        else:
            self._show_calendar(day)

    def _days_round(self, day: date) -> tuple[date, date]:
        """The first and last day in sight when `day` is."""
        if self.calendar.view == WEEK:
            return week_of(day, self._language.first_weekday)
        first = day.replace(day=1)
        return first, first.replace(day=monthrange(first.year, first.month)[1])

    def _show_day(self) -> str:
        """Read and paint the chosen day; return what there is to say of it."""
        if self._vault is None:
            return ""
        diary, on = self._vault.diary, self._chosen
        self.editing.follow(on)
        entries = diary.day(on)
        periods = [
            one for one in (*diary.periods(FlareUp, on, on), *diary.periods(Pause, on, on)) if one.day != on
        ]
        shown = (*periods, *entries)[: self._most]
        versions = {entry.id: diary.versions(entry.id) for entry in shown}
        empty = not entries and diary.first_day() is None
        read = DayRead(on, entries, periods, versions, empty, self._most)
        state = day_state(read, self._today, zone_of(self._clock.zone_name()), self._language)
        self.day.adding.offer(diary.settings, self._trackers())
        self.day.show_day(state, self.editing.entry_id, form_open=self.editing.is_open)
        return state.spoken

    def _diary(self) -> Diary | None:
        return self._vault.diary if self._vault is not None else None

    def _picture(self, sores: tuple[Sore, ...], row: QWidget) -> QWidget:
        """Draw where it hurt, in the row of its entry."""
        from painapp.ui.widgets.body_picture import BodyPicture

        build = self._vault.diary.settings.body_build if self._vault is not None else ""
        folder = self._bodies if self._bodies is not None else Path()
        picture = BodyPicture(self._theme, self._language, folder, build, row)
        picture.show_sores(sores)
        return picture

    def _trackers(self) -> Sequence[Tracker]:
        """Return what the person follows."""
        found = self._vault.diary.all_of(Tracker) if self._vault is not None else ()
        if not found:
            return ()
        from painapp.domain.trackers import followed

        return followed(found)

    def _show_removed(self) -> None:
        if self._vault is None or self.seeking.on_results:
            return
        from painapp.vault.reader import KEPT_AFTER_REMOVAL

        removed, zone = self._vault.diary.removed(), zone_of(self._clock.zone_name())
        self.removed.show_items(removed_items(removed, KEPT_AFTER_REMOVAL, zone, self._language))

    def _lay_out(self) -> None:
        self._pair = Beside(self._theme, self.calendar, self.day)
        self.frame.add(self._pair)
        self.frame.add(self.removed)
        self.pause = QuietButton(self._theme, self.tr("Pause the diary"), "pause")
        self.paper = QuietButton(self._theme, self._language.text(rooms.PAPER), "file-text")
        self.foot = ButtonRow(self._theme, self.pause, self.paper)
        self.frame.add(self.foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)

    def _listen(self, go: Callable[[str], None]) -> None:
        self.seeking.shown.connect(self._make_room)
        self.seeking.wanted.connect(self.open_entry)
        self.calendar.day_chosen.connect(self.open_day)
        self.calendar.month_wanted.connect(self._show_calendar)
        self.calendar.week_wanted.connect(self._show_calendar)
        self.calendar.view_chosen.connect(lambda _view: self._show_calendar(self._chosen))
        self.day.went.connect(self._go_by)
        self.day.timeline.more_pressed.connect(self._show_more)
        self.day.invited.connect(lambda: go("today"))
        self.paper.clicked.connect(lambda: go("paper"))
        self.pause.clicked.connect(self._pause)
        self.editing.changed.connect(self._show_day)
        for placed in (self.editing.opened, self.editing.closed):
            placed.connect(self._bring_into_view)

    def _show_more(self) -> None:
        """Show more of a very long day."""
        self._most += SHOWN
        self._show_day()

    def _go_by(self, days: int) -> None:
        """Open a neighbouring day; the keyboard stays with the entries where it came from there."""
        focus = self.window().focusWidget()
        among_entries = focus is not None and self.day.timeline.isAncestorOf(focus)
        self.open_day(self._chosen + timedelta(days=days))
        if among_entries:
            first = next(iter(self.day.timeline.rows()), None)
            (first.change if first is not None else self.day.previous).setFocus()

    def _bring_into_view(self, widget: QWidget, height: int | None = None) -> None:
        """Scroll as little as shows `widget`, or so much of its `height`; its top where it does not fit."""
        bar, gap = self.frame.verticalScrollBar(), self._theme.gap(24)
        top = widget.mapTo(self.frame.viewport(), QPoint(0, 0)).y() + bar.value() - gap
        bottom = top + (widget.height() if height is None else height) + 2 * gap
        bar.setValue(max(min(bar.value(), top), min(bottom - self.frame.viewport().height(), top)))


_DIARY = QT_TRANSLATE_NOOP("Rooms", "Diary")

"""This week: planned beside done, and today's minutes to write down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painapp.domain.entries import Activity
from painapp.domain.fields import fields_of, is_empty
from painapp.domain.pacing import whole_minutes
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.entry_writing import EntryWriting
from painapp.ui.pages.pacing.bars import Bar, Bars, BarsStrip
from painapp.ui.pages.pacing.state import minutes_said, week_said
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.duration_field import DurationField
from painapp.ui.widgets.saved_line import SavedLine
from painapp.ui.widgets.strip import StripPoint

if TYPE_CHECKING:
    from painapp.domain.pacing import PacedDay
    from painapp.domain.ports import Language
    from painapp.ui.pages.pacing.state import PlanState
    from painapp.ui.pages.plan.written_form import Desk

MOST = 24 * 60
_OWN = {"what", "minutes", "planned_minutes"}
"""What this card writes of an activity."""


class WeekCard(Card):
    """What is written here is an activity like any other, with what was planned."""

    def __init__(self, desk: Desk) -> None:
        around = desk.around
        theme, say = around.theme, around.language.text
        super().__init__(theme, say(_TITLE))
        self._language = around.language
        self._state: PlanState | None = None
        heads = [say(_DAY), say(_PLANNED), say(_DONE)]
        self.strip = BarsStrip(theme, around.language, say(_TITLE), heads)
        self.today = DurationField(theme, say(_TODAY), MOST)
        self.today.settled.connect(self._said)
        self.saved = SavedLine(theme)
        self.saved.undo_pressed.connect(desk.undo)
        self.writing = EntryWriting(
            Activity, desk.clock, around.language, desk.messages, self.saved, timed=True
        )
        for part in (self.today, self.saved, self.strip):
            self.body.addWidget(part)

    def show_state(self, state: PlanState) -> None:
        """Show the week of a plan, and what was done of it today."""
        self._state = state
        if state.written is not None or not isinstance(self.writing.entry, Activity):
            self.writing.begin(state.written)
        self.writing.follow()
        shown = self.writing.entry
        self.today.set_value(shown.minutes if isinstance(shown, Activity) else None)
        self.strip.show_bars(week_bars(state.week, self._language))
        self.saved.setVisible(bool(self.saved.words.text()))

    def close_diary(self) -> None:
        """Let go of the diary and of every number of it."""
        self.writing.close_diary()
        self._state = None
        self.today.set_value(None)
        self.today.forget_typed()
        self.strip.show_bars(Bars((), (), ""))

    def _said(self, minutes: int | None) -> None:
        state = self._state
        if state is None:
            return
        values: dict[str, Any] = {"minutes": minutes}
        if minutes is None and self._nothing_else():
            values |= {"what": "", "planned_minutes": None}
        elif minutes is not None:
            values["what"] = state.written.what if state.written is not None else state.plan.what
            if state.level is not None:
                values["planned_minutes"] = round(whole_minutes(state.level.minutes))
        self.writing.put(values)
        self.saved.show()

    def _nothing_else(self) -> bool:
        entry = self.writing.entry
        return entry is not None and all(
            is_empty(getattr(entry, spec.name)) for spec in fields_of(Activity) if spec.name not in _OWN
        )


def week_bars(days: tuple[PacedDay, ...], language: Language) -> Bars:
    """Return the week as it is drawn and as it is read."""

    def row(one: PacedDay) -> tuple[str, str, str]:
        planned = minutes_said(one.planned, language) if one.planned is not None else ""
        done = language.duration(one.done) if one.done is not None else language.text(_NOTHING)
        return (language.date_long(one.day), planned, done)

    shown = tuple(
        Bar(
            StripPoint(language.weekday_short(one.day), language.date_long(one.day), one.done),
            one.planned,
            row(one),
        )
        for one in days
    )
    return Bars(shown, (), week_said(days, language))


_TITLE = QT_TRANSLATE_NOOP("Pacing", "This week")
_TODAY = QT_TRANSLATE_NOOP("Pacing", "Done today")
_DAY = QT_TRANSLATE_NOOP("Pacing", "Day")
_PLANNED = QT_TRANSLATE_NOOP("Pacing", "Planned")
_DONE = QT_TRANSLATE_NOOP("Pacing", "Done")
_NOTHING = QT_TRANSLATE_NOOP("Pacing", "Nothing written")

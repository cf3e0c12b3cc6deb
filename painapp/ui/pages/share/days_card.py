"""Which days go in: the last weeks, or a first and a last day of one's own."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.share.state import (
    OWN_DAYS,
    SINCE_CALL,
    SPANS,
    USUAL_SPAN,
    own_days_trouble,
    span_period,
)
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.choice import SegmentedChoice
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from painapp.domain.daily import Period
    from painapp.domain.ports import Language
    from painapp.ui.pages.share.own_days import OwnDays
    from painapp.ui.theme.theme import Theme


class DaysCard(Card):
    """Four weeks until something else is chosen; own days begin as the ones in sight."""

    changed = Signal()
    """`period` is another now."""
    opened = Signal(object)
    """A calendar has opened: the widget it belongs to."""

    def __init__(self, theme: Theme, language: Language) -> None:
        say = language.text
        super().__init__(theme, say(_TITLE))
        self._language = language
        self._today = date.min
        self._span = USUAL_SPAN.id
        self._since: Period | None = None
        self._touched = False
        self.own: OwnDays | None = None
        """The fields of one's own days, once they were asked for."""
        options = [(SINCE_CALL, say(_SINCE)), *((span.id, say(span.label)) for span in SPANS)]
        self.choice = SegmentedChoice(theme, say(_TITLE), [*options, (OWN_DAYS, say(_OWN_DAYS))])
        self.choice.offer(SINCE_CALL, offered=False)
        self.choice.set_value(USUAL_SPAN.id)
        self.choice.chosen.connect(self._chosen)
        self.line = Label(theme, kind="soft")
        self.body.addWidget(self.choice)
        self.body.addWidget(self.line)

    @property
    def period(self) -> Period | None:
        """The days to share; None where the own days are none."""
        own = self._own_in_use
        return own.period if own is not None else self._chosen_span()

    def show_today(self, today: date) -> None:
        """Count from `today`; no later day can be chosen."""
        if today != self._today:
            self._today = today
            if self.own is not None:
                self.own.show_today(today)

    def show_since_call(self, since: Period | None) -> None:
        """Offer the days since the last call, and begin with them; None where there was no call.

        A call of more than a year ago is too long ago to begin with.
        """
        if since is not None and own_days_trouble(since.first, since.last) is not None:
            since = None
        self._since = since
        self.choice.offer(SINCE_CALL, offered=since is not None)
        if since is None and self._span == SINCE_CALL:
            self._set_span(USUAL_SPAN.id)
        elif since is not None and not self._touched:
            self._set_span(SINCE_CALL)

    def show_days(self, words: str) -> None:
        """Say below the choices which days are on the page; own days stand in their fields already."""
        self.line.setText(words)
        self.line.setVisible(bool(words) and self._own_in_use is None)

    def start_anew(self) -> None:
        """Be as at the first visit."""
        self._touched = False
        self._since = None
        self.choice.offer(SINCE_CALL, offered=False)
        self._set_span(USUAL_SPAN.id)
        if self.own is not None:
            self.own.hide()
        self.show_days("")

    def draft(self) -> dict[str, Any] | None:
        """Return the choice and what stands in the fields of own days; None where it is as at first."""
        own = self._own_in_use
        if not self._touched:
            return None
        return {"span": self._span, "own": own.typed() if own is not None else None}

    def take_up(self, draft: dict[str, Any]) -> None:
        """Choose again what `draft` gave."""
        span = draft["span"] if draft["span"] != SINCE_CALL or self._since is not None else USUAL_SPAN.id
        for value in (span, *([OWN_DAYS] if draft["own"] is not None else [])):
            self.choice.set_value(value)
            self._chosen(value)
        if self.own is not None and draft["own"] is not None:
            self.own.type_again(draft["own"])

    def flush(self) -> None:
        """Take the days that are being typed."""
        if self._own_in_use is not None:
            self._own_in_use.flush()

    def complete(self) -> bool:
        """Take what is typed and tell whether it makes a period; if not, put the focus where it does not."""
        return self._own_in_use is None or self._own_in_use.complete()

    @property
    def _own_in_use(self) -> OwnDays | None:
        return self.own if self.choice.value == OWN_DAYS else None

    def _chosen_span(self) -> Period:
        if self._span == SINCE_CALL and self._since is not None:
            return self._since
        return span_period(self._span if self._span != SINCE_CALL else USUAL_SPAN.id, self._today)

    def _set_span(self, span: str) -> None:
        self._span = span
        self.choice.set_value(span)

    def _chosen(self, value: str) -> None:
        self._touched = True
        if value != OWN_DAYS:
            self._span = value
            if self.own is not None:
                self.own.hide()
        elif self.own is None or self.own.isHidden():
            own = self.own = self.own or self._make_own()
            own.show_period(self._chosen_span(), self._today)
            own.show()
        self.show_days(self.line.text())
        self.changed.emit()

    def _make_own(self) -> OwnDays:
        from painapp.ui.pages.share.own_days import OwnDays

        own = OwnDays(self._theme, self._language)
        own.changed.connect(self.changed)
        own.opened.connect(self.opened)
        self.body.insertWidget(1, own)
        return own


_TITLE = QT_TRANSLATE_NOOP("Share", "Which days")
_SINCE = QT_TRANSLATE_NOOP("Share", "Since the last call")
_OWN_DAYS = QT_TRANSLATE_NOOP("Share", "Other days")

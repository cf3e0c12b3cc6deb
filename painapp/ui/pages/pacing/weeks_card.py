"""The last eight weeks of all activity, and the ups and downs in them where there are enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.pacing.bars import Bar, Bars, BarsStrip
from painapp.ui.pages.pacing.state import weeks_said
from painapp.ui.widgets.ask_next import AskNext
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.strip import StripPoint

if TYPE_CHECKING:
    from datetime import date

    from painapp.domain.ports import Language
    from painapp.ui.pages.pacing.state import Weeks
    from painapp.ui.widgets.ask_next import Asking


class WeeksCard(Card):
    """Drawn from the person's own days only; a day that nothing was written for is left open."""

    def __init__(self, asking: Asking) -> None:
        theme, language, say = asking.theme, asking.language, asking.language.text
        super().__init__(theme, say(_TITLE))
        self._language = language
        heads = [say(_DAY), say(_MINUTES), say(_NOTE)]
        self.strip = BarsStrip(theme, language, say(_TITLE), heads)
        self.ask = AskNext(asking, lambda: say(_TITLE))
        self.body.addWidget(self.strip)
        self.body.addWidget(self.ask)
        self.ask.hide()

    def show_weeks(self, weeks: Weeks) -> None:
        """Show these weeks."""
        self.strip.show_bars(weeks_bars(weeks, self._language))
        self.strip.bars.setVisible(any(day in weeks.minutes for day in weeks.days))
        self.ask.setVisible(bool(weeks.pairs))

    def forget(self) -> None:
        """Show nothing."""
        self.strip.show_bars(Bars((), (), ""))


def weeks_bars(weeks: Weeks, language: Language) -> Bars:
    """Return the weeks as they are drawn and as they are read: days with something written have a line."""
    places = {day: at for at, day in enumerate(weeks.days)}
    much, little = ({getattr(one, name) for one in weeks.pairs} for name in ("much", "little"))

    def note(day: date) -> str:
        words = [(day in much, _MUCH), (day in little, _LITTLE), (day in weeks.flare_ups, _FLARE_UP)]
        return ", ".join(language.text(each) for holds, each in words if holds)

    def bar(day: date) -> Bar:
        minutes = weeks.minutes.get(day)
        label = language.date_short(day) if day.weekday() == language.first_weekday else ""
        long_label = language.date_long(day)
        row = (long_label, language.duration(minutes), note(day)) if minutes is not None else None
        return Bar(StripPoint(label, long_label, minutes, shaded=day in weeks.flare_ups), row=row)

    pairs = tuple((places[one.much], places[one.little]) for one in weeks.pairs if one.little in places)
    return Bars(tuple(bar(day) for day in weeks.days), pairs, weeks_said(weeks, language))


_TITLE = QT_TRANSLATE_NOOP("Pacing", "My last eight weeks")
_DAY = QT_TRANSLATE_NOOP("Pacing", "Day")
_MINUTES = QT_TRANSLATE_NOOP("Pacing", "Activity")
_NOTE = QT_TRANSLATE_NOOP("Pacing", "Note")
_MUCH = QT_TRANSLATE_NOOP("Pacing", "Much more than usual")
_LITTLE = QT_TRANSLATE_NOOP("Pacing", "Much less than usual")
_FLARE_UP = QT_TRANSLATE_NOOP("Pacing", "Flare-up")

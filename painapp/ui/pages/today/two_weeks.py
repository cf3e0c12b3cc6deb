"""The strip of the last two weeks at the foot of Today, painted after whatever was pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.today.state import weeks_state
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.strip import Strip, StripPoint, StripState

if TYPE_CHECKING:
    from painapp.domain.ports import Language
    from painapp.ui.pages.today.recent import Recent
    from painapp.ui.pages.today.state import WeeksState
    from painapp.ui.theme.theme import Theme

_NOTHING = StripState((), "")


class TwoWeeks(Card):
    """Shows what `recent` holds, one turn of the event loop after it is told to."""

    def __init__(self, theme: Theme, language: Language, recent: Recent) -> None:
        super().__init__(theme, language.text(_TWO_WEEKS))
        self._language = language
        self._recent = recent
        self._shown: WeeksState | None = None
        self.strip = Strip(theme)
        self.body.addWidget(self.strip)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.show_now)

    def show_soon(self) -> None:
        """Paint once what was pressed is painted; several calls at once paint once."""
        self._soon.start(0)

    def show_now(self) -> None:
        """Paint the days where they differ from what is painted."""
        recent = self._recent
        if not recent.days:
            return
        state = weeks_state(recent.figures(), recent.flare_ups, self._language)
        if state == self._shown:
            return
        self._shown = state
        points = (StripPoint(one.letter, one.name, one.value, one.late, one.shaded) for one in state.strip)
        self.strip.show_state(StripState(tuple(points), state.sentence))

    def forget(self) -> None:
        """Show nothing of any diary."""
        self._soon.stop()
        self._shown = None
        self.strip.show_state(_NOTHING)


_TWO_WEEKS = QT_TRANSLATE_NOOP("Today", "Your last two weeks")

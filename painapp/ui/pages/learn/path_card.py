"""A path of the course on the room's page: its six weeks, the one the person is in open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from painapp.ui.pages.learn.week_row import WeekFold
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from painapp.ui.pages.learn.state import PathShown
    from painapp.ui.theme.theme import Theme


class PathCard(Card):
    """Shows one path; what the person opens or closes stays so while the page is in front."""

    opened = Signal(str)
    """A lesson was pressed: its id."""

    def __init__(self, theme: Theme, path: PathShown) -> None:
        super().__init__(theme, path.title)
        self.weeks: dict[int, WeekFold] = {}
        self._here = 0
        self.body.addWidget(Label(theme, path.lead))
        weeks = QVBoxLayout()
        weeks.setSpacing(0)
        for one in path.weeks:
            fold = self.weeks[one.number] = WeekFold(theme, one)
            fold.set_last(one.number == len(path.weeks))
            fold.opened.connect(self.opened)
            weeks.addWidget(fold)
        self.body.addLayout(weeks)

    def show_path(self, path: PathShown) -> None:
        """Show what stands there now; the week the person has come to opens by itself."""
        here = next((one.number for one in path.weeks if one.here), 0)
        for one in path.weeks:
            self.weeks[one.number].show_week(one)
            if here != self._here:
                self.weeks[one.number].open(one.here)
        self._here = here

    def close_all(self, path: PathShown) -> None:
        """Show it as before any diary, with nothing open."""
        self._here = 0
        for one in path.weeks:
            self.weeks[one.number].show_week(one)
            self.weeks[one.number].open(False)

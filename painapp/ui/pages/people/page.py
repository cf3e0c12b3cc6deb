"""My people: groups and persons, how to reach them, and whom I trust in a crisis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.entries import Person
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.people.card import PeopleCard
from painapp.ui.pages.plan.kept_card import PartPage
from painapp.ui.shell import rooms

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.ui.pages.plan.written_form import Desk


class PeoplePage(PartPage):
    """PainApp reaches nobody: it keeps names and numbers."""

    def __init__(self, desk: Desk, go: Callable[[str], None]) -> None:
        self.people = PeopleCard(desk)
        super().__init__(desk.around, rooms.PEOPLE, {"people": self.people}, frozenset({Person.KIND}), go)
        self.frame.set_sub_line(desk.around.language.text(_SUB_LINE))


_SUB_LINE = QT_TRANSLATE_NOOP("People", "PainApp calls and writes to nobody. It keeps this at hand for you.")

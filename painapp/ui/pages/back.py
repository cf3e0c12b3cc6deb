"""The way from a part of a page back to that page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.ui.shell import rooms
from painapp.ui.widgets.back import Back

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.ports import Language
    from painapp.domain.words import Words
    from painapp.ui.theme.theme import Theme


class Room(NamedTuple):
    """A page that has parts: its id, and its name."""

    page_id: str
    label: Words


PLAN = Room("plan", rooms.PLAN)
LEARN = Room("learn", rooms.LEARN)
DIARY = Room("diary", rooms.DIARY)
SETTINGS = Room("settings", rooms.SETTINGS)
SAFETY = Room("safety", rooms.SAFETY)


class BackTo(Back):
    """Stands above the title of each part: `frame.add_above(BackTo(…))`."""

    def __init__(
        self, theme: Theme, language: Language, go: Callable[[str], None], room: Room = PLAN
    ) -> None:
        super().__init__(theme, language.text(room.label), lambda: go(room.page_id))

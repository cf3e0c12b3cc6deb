"""The way from a part of a room back to that room."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.words import QT_TRANSLATE_NOOP, Words
from painapp.ui.widgets.back import Back

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


class Room(NamedTuple):
    """A room that has parts: the id of its page, and its name."""

    page_id: str
    label: Words


PLAN = Room("plan", QT_TRANSLATE_NOOP("Rooms", "Plan"))
LEARN = Room("learn", QT_TRANSLATE_NOOP("Rooms", "Learn"))


class BackTo(Back):
    """Stands above the title of each part: `frame.add_above(BackTo(…))`."""

    def __init__(
        self, theme: Theme, language: Language, go: Callable[[str], None], room: Room = PLAN
    ) -> None:
        super().__init__(theme, language.text(room.label), lambda: go(room.page_id))

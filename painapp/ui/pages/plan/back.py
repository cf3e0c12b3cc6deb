"""The way from a part of Plan back to Plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.ui.shell import rooms
from painapp.ui.widgets.buttons import TextButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme


class BackToPlan(TextButton):
    """Stands above the title of each part: `frame.add_above(BackToPlan(…))`."""

    def __init__(self, theme: Theme, language: Language, go: Callable[[str], None]) -> None:
        super().__init__(theme, language.text(rooms.PLAN), "chevron-left")
        self.clicked.connect(lambda: go("plan"))

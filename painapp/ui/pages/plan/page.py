"""Plan: what a person wants, what they try, and what they prepare when well; a page of ways to its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.moments import today
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.plan.hub_group import HubGroup
from painapp.ui.pages.plan.state import GROUPS, hub_rows
from painapp.ui.shell import rooms
from painapp.ui.shell.page import Page
from painapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from painapp.domain.ports import Clock, Language
    from painapp.ui.pages.plan.state import Part
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.opening_row import OpeningRow
    from painapp.vault.vault import Vault


class PlanPage(Page):
    """Shows a row for each of `parts`, which opens it with `go`. It keeps nothing of the diary but words."""

    def __init__(
        self,
        theme: Theme,
        language: Language,
        clock: Clock,
        parts: Sequence[Part],
        go: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._language = language
        self._clock = clock
        self._parts = tuple(parts)
        self._vault: Vault | None = None
        self._day: date | None = None
        self.groups = {group: HubGroup(theme, language.text(group), go) for group in GROUPS}
        frame = PageFrame(theme, self.title())
        frame.set_sub_line(language.text(_SUB_LINE))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        for group in self.groups.values():
            frame.add(group)

    @property
    def rows(self) -> dict[str, OpeningRow]:
        """The rows in sight, by the id of the page they open."""
        return {page_id: row for group in self.groups.values() for page_id, row in group.rows.items()}

    def title(self) -> str:
        """See Page."""
        return self._language.text(rooms.PLAN)

    def way_to(self, page_id: str) -> QWidget | None:
        """See Page."""
        return self.rows.get(page_id)

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self._vault = vault

    def close_diary(self) -> None:
        """See Page."""
        self._vault = None
        for group in self.groups.values():
            group.forget()

    def refresh(self) -> None:
        """See Page."""
        if self._vault is None:
            return
        diary = self._vault.diary
        self._day = today(self._clock, diary.settings.day_start)
        shown = hub_rows(self._parts, diary, self._day, self._language)
        for group, card in self.groups.items():
            card.show_rows(shown.get(group, ()))

    def outdated(self) -> bool:
        """See Page."""
        return self._vault is not None and self._day != today(
            self._clock, self._vault.diary.settings.day_start
        )


_SUB_LINE = QT_TRANSLATE_NOOP("Plan", "None of it has to be done, and any of it can wait for a better day.")

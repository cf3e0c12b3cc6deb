"""Learn: what comes next, the two paths with their weeks, and what goes with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.entries import MyCourse, only_one
from painapp.domain.moments import today
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.entry_writing import EntryWriting
from painapp.ui.pages.companions.kept import FAVOURITES, kept_rows
from painapp.ui.pages.learn.next_card import NextCard
from painapp.ui.pages.learn.path_card import PathCard
from painapp.ui.pages.learn.state import (
    ALSO_MINE,
    GROUPS,
    alongside_rows,
    learn_state,
    standing_of,
    untouched,
)
from painapp.ui.pages.plan.hub_group import HubGroup
from painapp.ui.pages.plan.state import hub_rows
from painapp.ui.shell import rooms
from painapp.ui.shell.page import Page
from painapp.ui.widgets.columns import GAP
from painapp.ui.widgets.page_frame import PageFrame
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from painapp.ui.course_shelf import CourseShelf
    from painapp.ui.pages.learn.state import LearnState
    from painapp.ui.pages.plan.state import Part
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.opening_row import OpeningRow
    from painapp.vault.vault import Vault

AHEAD_MS = 200
"""Until then the room has been painted, and nobody has chosen a lesson yet."""


class LearnPage(Page):
    """`follow` goes where a link of the course leads, `go` to a page; `parts` gives the rows at the end."""

    def __init__(
        self,
        desk: Desk,
        shelf: CourseShelf,
        parts: Callable[[], Sequence[Part]],
        follow: Callable[[str], None],
        go: Callable[[str], None],
    ) -> None:
        super().__init__()
        around = desk.around
        self._theme, self._language = around.theme, around.language
        self._clock = desk.clock
        self._shelf = shelf
        self._find_parts = parts
        self._parts: Sequence[Part] | None = None
        self._follow = follow
        self._vault: Vault | None = None
        self._day: date | None = None
        self._state: LearnState | None = None
        self.saved = SavedLine(around.theme)
        self.saved.undo_pressed.connect(desk.undo)
        self.writing = EntryWriting(MyCourse, desk.clock, around.language, desk.messages, self.saved)
        self.next = NextCard(around.theme, around.language, self.saved)
        self.next.opened.connect(self._read)
        self.next.asked.connect(lambda: go("course-start"))
        self.next.taking.connect(lambda: go("taking-along"))
        self.next.paused.connect(self._pause)
        self.alongside = HubGroup(around.theme, around.language.text(ALSO_MINE), follow)
        self.groups = {group: HubGroup(around.theme, around.language.text(group), go) for group in GROUPS}
        self.kept = HubGroup(around.theme, around.language.text(FAVOURITES), follow)
        self.frame = PageFrame(around.theme, self.title())
        self.frame.set_sub_line(around.language.text(_SUB_LINE))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self.frame.add(self.next)
        self.frame.add(self.alongside)
        self.paths: dict[str, PathCard] = {}
        self._side_by_side = self.frame.columns()
        self.frame.add(self._side_by_side)
        self.frame.add(self.kept)
        tools, beside, mine = self.groups.values()
        self.frame.add(self.frame.columns(tools, _below_each_other(around.theme, beside, mine)))
        self.next.hide()
        self.prepare: Callable[[], object] = _nothing
        """Makes the page of lessons, which is opened from here more than any other."""
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(AHEAD_MS)
        self._ahead.timeout.connect(self._make_ahead)

    @property
    def rows(self) -> dict[str, OpeningRow]:
        """The rows below the paths, by the id of the page they open."""
        return {page_id: row for group in self.groups.values() for page_id, row in group.rows.items()}

    def title(self) -> str:
        """See Page."""
        return self._language.text(rooms.LEARN)

    def start_focus(self) -> QWidget | None:
        """The main thing to do."""
        return self.next.main

    def way_to(self, page_id: str) -> QWidget | None:
        """See Page."""
        return self.rows.get(page_id)

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self._vault = vault
        self.writing.open_diary(vault.diary)

    def close_diary(self) -> None:
        """See Page."""
        self.writing.close_diary()
        self._vault = None
        self.next.clear()
        self._state = None
        for path in untouched(self._shelf, self._language) if self.paths else ():
            self.paths[path.id].hide()
            self.paths[path.id].close_all(path)
        self.kept.show_rows(())
        for group in (self.alongside, *self.groups.values()):
            group.forget()

    def refresh(self) -> None:
        """See Page."""
        if self._vault is None:
            return
        diary = self._vault.diary
        self._day = today(self._clock, diary.settings.day_start)
        if not self.writing.unsaved:
            self.writing.begin(only_one(diary.all_of(MyCourse), MyCourse))
        self.writing.follow()
        standing = standing_of(diary, self._shelf)
        state = learn_state(standing, self._shelf.course.paths, self._language)
        had_focus = self.next.isAncestorOf(self.focusWidget() or self)
        self.next.show_state(state)
        self.next.show()
        self.alongside.show_rows(alongside_rows(standing))
        self._state = state
        if self._parts is not None:
            self._show_rest()
        else:
            QTimer.singleShot(0, self, self._show_rest)  # further down, once this has been painted
        self._keep_focus(had_focus=had_focus)
        self._ahead.start()

    def _show_rest(self) -> None:
        """Show the paths, and the groups of rows below them."""
        if self._vault is None or self._day is None or self._state is None:
            return
        for path in self._state.paths:
            card = self.paths.get(path.id)
            if card is None:
                card = self.paths[path.id] = PathCard(self._theme, path)
                card.opened.connect(self._read)
                self._side_by_side.add(card)
            card.show_path(path)
            card.show()
        if self._parts is None:
            self._parts = tuple(self._find_parts())
        shown = hub_rows(self._parts, self._vault.diary, self._day, self._language)
        self.kept.show_rows(kept_rows(self._vault.diary, self._shelf))
        for group, card in self.groups.items():
            card.show_rows(shown.get(group, ()))

    def outdated(self) -> bool:
        """See Page."""
        return self._vault is not None and self._day != today(
            self._clock, self._vault.diary.settings.day_start
        )

    def flush(self) -> None:
        """See Page."""
        self.writing.retry()

    def leave(self) -> None:
        """See Page."""
        super().leave()
        self.writing.close()

    @property
    def unsaved(self) -> bool:
        """See Page."""
        return self.writing.unsaved

    def draft(self) -> dict[str, Any] | None:
        """See Page."""
        return self.writing.draft()

    def take_up(self, draft: dict[str, Any]) -> None:
        """See Page."""
        self.writing.take_up(draft)

    def _make_ahead(self) -> None:
        self.prepare()

    def _read(self, lesson: str) -> None:
        self._follow(f"lesson:{lesson}")

    def _pause(self, wanted: bool) -> None:
        """Keep quiet from now on, or go on where it was left."""
        if self._vault is not None:
            self.writing.put({"paused_since": self.writing.today if wanted else None})
            self.refresh()

    def _keep_focus(self, *, had_focus: bool) -> None:
        """Let the keyboard stay on the first card, where what it was on has gone out of sight."""
        focus, first = self.focusWidget(), self.start_focus()
        if had_focus and first is not None and (focus is None or not self.next.isAncestorOf(focus)):
            first.setFocus()


def _below_each_other(theme: Theme, *cards: QWidget) -> QWidget:
    """Return what holds cards in one of the columns, as far apart as cards are."""
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)

    def dress() -> None:
        column.setSpacing(theme.gap(GAP))

    dress()
    theme.changed.connect(dress)
    return held


def _nothing() -> None:
    """Make nothing ahead."""


_SUB_LINE = QT_TRANSLATE_NOOP("Learn", "Short lessons, to read when you like and as you like.")

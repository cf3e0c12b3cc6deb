"""Which page is shown: builds pages on their first visit, keeps them fresh, remembers the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QStackedWidget, QWidget

    from painapp.domain.changes import Changes
    from painapp.ui.shell.page import Page
    from painapp.ui.shell.rooms import PageSpec
    from painapp.vault.vault import Vault

LONGEST_WAY_BACK = 50


class Navigator(QObject):
    """Shows one page of `specs` at a time in `stack`."""

    shown = Signal(str)
    """The id of the page that is now in front."""

    def __init__(self, stack: QStackedWidget, specs: Sequence[PageSpec]) -> None:
        super().__init__(stack)
        self._stack = stack
        self._specs = {spec.id: spec for spec in specs}
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._way: list[str] = []
        self._vault: Vault | None = None
        self.current = ""

    def go(self, page_id: str) -> None:
        """Show a page and remember where the person came from."""
        if page_id == self.current:
            self._refresh()
            return
        if self.current:
            self._way = [*self._way, self.current][-LONGEST_WAY_BACK:]
        self._show(page_id)

    def back(self) -> None:
        """Show the page before this one; nothing happens on the first."""
        if self._way:
            self._show(self._way.pop())

    def forget_way(self) -> None:
        """Start the way back here: after a lock there is nothing to go back to."""
        self._way.clear()

    def page(self, page_id: str) -> Page:
        """Return a page, building it when it was never visited."""
        if page_id not in self._pages:
            page = self._specs[page_id].build()
            self._pages[page_id] = page
            self._stack.addWidget(page)
            self._stale.add(page_id)
            if self._vault is not None:
                page.open_diary(self._vault)
        return self._pages[page_id]

    @property
    def in_front(self) -> Page | None:
        """The page that is shown."""
        return self._pages.get(self.current)

    def built(self) -> list[Page]:
        """Return the pages visited so far."""
        return list(self._pages.values())

    def open_diary(self, vault: Vault) -> None:
        """Give the open diary to every page and paint the one in front."""
        self._vault = vault
        for page_id, page in self._pages.items():
            page.open_diary(vault)
            self._stale.add(page_id)
        self._refresh()

    def close_diary(self) -> None:
        """Take the diary from every page, the one in front last: its fields still save."""
        for page in self._pages.values():
            page.close_diary()
        self._vault = None

    def take_note(self, changes: Changes) -> None:
        """Refresh the page in front when `changes` concern it, mark the others for later."""
        for page_id, page in self._pages.items():
            if page.concerned(changes):
                self._stale.add(page_id)
        self._refresh()

    def flush(self) -> None:
        """Let the page in front save what is still in its fields, and stay as it is."""
        if self.in_front is not None:
            self.in_front.flush()

    def leave(self) -> None:
        """Let the page in front save what is still in its fields."""
        if self.in_front is not None:
            self.in_front.leave()

    def drafts(self) -> dict[str, dict[str, Any]]:
        """Return what is open and half typed, by the id of its page."""
        found = {page_id: page.draft() for page_id, page in self._pages.items()}
        return {page_id: draft for page_id, draft in found.items() if draft is not None}

    def take_up(self, page_id: str, draft: dict[str, Any]) -> None:
        """Let a page open again what it gave; it is painted first. Raises KeyError for an unknown page."""
        page = self.page(page_id)
        if page_id in self._stale:
            self._stale.discard(page_id)
            page.refresh()
        page.take_up(draft)

    @property
    def unsaved(self) -> str:
        """The id of a page on which something could not be saved; "" where there is none."""
        return next((page_id for page_id, page in self._pages.items() if page.unsaved), "")

    def shows(self, day: date) -> bool:
        """Tell whether the page in front has in sight what is undone on `day`."""
        return self.in_front is not None and self.in_front.shows(day)

    def look_at_clock(self) -> None:
        """Refresh what time alone has made untrue."""
        self._stale |= {page_id for page_id, page in self._pages.items() if page.outdated()}
        self._refresh()

    def come_back(self) -> None:
        """Go on after the person was at another window."""
        if self.in_front is not None:
            self.in_front.come_back()
        self.look_at_clock()

    def take_focus(self) -> None:
        """Put the keyboard back where it last was on the page in front."""
        page = self.in_front
        if page is None:
            return
        last = page.focusWidget()
        seen = last is not None and last.isVisible() and last.isEnabled()
        focus = last if seen else page.start_focus() or _first_control(page)
        if focus is not None:
            focus.setFocus()

    def _show(self, page_id: str) -> None:
        self.leave()
        page, before = self.page(page_id), self.current
        self.current = page_id
        self._stack.setCurrentWidget(page)
        self._stale.add(page_id)
        self._refresh()
        way = page.way_to(before)
        focus = way if way is not None and way.isVisible() else page.start_focus() or _first_control(page)
        if focus is not None:
            focus.setFocus()
        self.shown.emit(page_id)

    def _refresh(self) -> None:
        if self.current in self._stale:
            spec = self._specs[self.current]
            if self._vault is not None or spec.without_diary:
                self._stale.discard(self.current)
                self._pages[self.current].refresh()


def _first_control(page: Page) -> QWidget | None:
    """Return the first control of a page that Tab reaches."""
    one = page.nextInFocusChain()
    while one is not None and one is not page:
        tab = one.focusPolicy() & Qt.FocusPolicy.TabFocus
        if tab and one.isEnabled() and not one.isHidden() and page.isAncestorOf(one):
            return one
        one = one.nextInFocusChain()
    return None

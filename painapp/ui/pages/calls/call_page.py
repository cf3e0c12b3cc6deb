"""A page about one call: its cards in reading order, and one thing to do at its foot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.entries import DAY_TYPES, Call, Question, SmallStep
from painapp.ui.pages.calls.state import CALLS, NAMES, head_words
from painapp.ui.shell.page import Page
from painapp.ui.widgets.back import Back
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from painapp.domain.changes import Changes
    from painapp.domain.words import Words
    from painapp.ui.pages.calls.call_card import CallCard
    from painapp.ui.pages.calls.desk import CallDesk, Read
    from painapp.ui.widgets.painted_button import PaintedButton
    from painapp.vault.vault import Vault

_OWN = frozenset({Call.KIND, Question.KIND, SmallStep.KIND})
_DAYS = frozenset(made.KIND for made in DAY_TYPES)


class CallPage(Page):
    """Shows the call that was asked for with `open_call`, else the one that `which_call` gives."""

    def __init__(self, desk: CallDesk, title: Words) -> None:
        super().__init__()
        self.desk = desk
        self._title = title
        self._asked_for: UUID | None = None
        self._painted_for: date | None = None
        self.cards: dict[str, CallCard] = {}
        self.frame = PageFrame(desk.around.theme, self.title())
        text, page = self.back_to()
        self.frame.add_above(Back(desk.around.theme, text, lambda: desk.go(page)))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)

    def put_in(self, *buttons: PaintedButton, **cards: CallCard) -> None:
        """Lay the cards on the page, and the buttons below them."""
        self.cards = cards
        for card in cards.values():
            self.frame.add(card)
        if buttons:
            self.frame.add(ButtonRow(self.desk.around.theme, *buttons))

    def back_to(self) -> tuple[str, str]:
        """Return the name and the id of the page it leads back to."""
        return self.desk.say(NAMES[CALLS]), CALLS

    def which_call(self, calls: tuple[Call, ...], today: date) -> Call | None:
        """Return the call the page is about where none was asked for."""
        raise NotImplementedError

    def open_call(self, call: Call | None) -> None:
        """Be about this call from now on; None lets the page choose."""
        self.flush()
        self._asked_for = call.id if call is not None else None
        if self.desk.diary is not None:
            self.refresh()

    def title(self) -> str:
        """See Page."""
        return self.desk.say(self._title)

    def start_focus(self) -> QWidget | None:
        """See Page."""
        found = (card.first() for card in self.cards.values() if not card.isHidden())
        return next((one for one in found if one is not None), None)

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self.desk.open_diary(vault)

    def close_diary(self) -> None:
        """See Page."""
        self.leave()
        self.desk.close_diary()
        self._asked_for = None
        self.frame.set_sub_line("")
        for card in self.cards.values():
            card.forget()

    def concerned(self, changes: Changes) -> bool:
        """See Page."""
        if changes.kinds & _DAYS:
            self.desk.days_changed = True
        return bool(changes.kinds & (_OWN | _DAYS))

    def refresh(self) -> None:
        """See Page."""
        if self.desk.diary is None:
            return
        read = self.desk.read(self._find)
        self._painted_for = read.today
        self.frame.set_sub_line(head_words(read.call, read.calls, self.desk.around.language))
        for card in self.cards.values():
            card.show_read(read)
        self.desk.days_changed = False
        self.desk.offer_undo()
        self.show_read(read)

    def show_read(self, read: Read) -> None:
        """Show what the page itself shows besides its cards."""

    def outdated(self) -> bool:
        """See Page."""
        return self.desk.diary is not None and self._painted_for != self.desk.today

    def flush(self) -> None:
        """See Page."""
        for card in self.cards.values():
            card.flush()
        if self.desk.diary is not None:
            self.desk.retry()

    def leave(self) -> None:
        """See Page."""
        for card in self.cards.values():
            card.leave()
        if self.desk.diary is not None:
            self.desk.retry()
            self.desk.close_versions()
        self._asked_for = None

    def step_back(self) -> bool:
        """See Page."""
        return any(card.step_back() for card in self.cards.values())

    @property
    def unsaved(self) -> bool:
        """See Page."""
        return self.desk.unsaved or any(card.unsaved for card in self.cards.values())

    def draft(self) -> dict[str, Any] | None:
        """See Page."""
        cards = {name: draft for name, card in self.cards.items() if (draft := card.draft()) is not None}
        kept = self.desk.draft()
        if not cards and not kept:
            return None
        return {"call": str(self._asked_for) if self._asked_for else None, "kept": kept, "cards": cards}

    def take_up(self, draft: dict[str, Any]) -> None:
        """See Page."""
        from uuid import UUID

        self._asked_for = UUID(draft["call"]) if draft["call"] else None
        first = next(iter(self.cards.values()))
        if draft["kept"]:
            self.desk.take_up(draft["kept"], first.saved)
        self.refresh()
        for name, kept in draft["cards"].items():
            if name in self.cards:
                self.cards[name].take_up(kept)

    def _find(self, calls: tuple[Call, ...], today: date) -> Call | None:
        asked_for = next((one for one in calls if one.id == self._asked_for), None)
        return asked_for or self.which_call(calls, today)

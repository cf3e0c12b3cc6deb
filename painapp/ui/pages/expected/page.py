"""What I expected, what happened. A part of Plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from painapp.domain.goal import Expectation, Goal, SmallStep
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.back import BackTo
from painapp.ui.pages.expected.cards import FEW, AfterCard, BeforeCard
from painapp.ui.pages.expected.state import expected_state
from painapp.ui.shell import rooms
from painapp.ui.shell.page import Page
from painapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from painapp.domain.changes import Changes
    from painapp.ui.pages.goals.sheet_card import SheetCard
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.vault.vault import Vault

_KINDS = frozenset(made.KIND for made in (Expectation, SmallStep, Goal))


class ExpectedPage(Page):
    """`go` opens another page."""

    def __init__(self, desk: Desk, go: Callable[[str], None]) -> None:
        super().__init__()
        theme, self._language = desk.around.theme, desk.around.language
        self._vault: Vault | None = None
        self.before = BeforeCard(desk)
        self.waiting = AfterCard(desk, _WAITING, _SAY_WHAT, self.before.button)
        self.past = AfterCard(desk, _PAST, _CHANGE, self.before.button, FEW)
        self.cards: dict[str, SheetCard] = {
            "before": self.before,
            "waiting": self.waiting,
            "past": self.past,
        }
        self.frame = PageFrame(theme, self.title())
        self.frame.set_sub_line(self._language.text(_SUB_LINE))
        self.frame.add_above(BackTo(theme, self._language, go))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        for name, card in self.cards.items():
            self.frame.add(card)
            card.wanted.connect(lambda name=name: self.open_card(name))
            card.closed.connect(self.refresh)
        self.waiting.hide()
        self.past.hide()

    # What the window asks

    def title(self) -> str:
        """See Page."""
        return self._language.text(rooms.EXPECTED)

    def start_focus(self) -> QWidget | None:
        """See Page."""
        opened = self._open_card
        if opened is not None and opened.sheet is not None:
            return opened.sheet.form.editor("expects") or opened.sheet.form.editor("happened")
        return next((row.act for row in self.waiting.rows.values()), self.before.button)

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self._vault = vault
        for card in self.cards.values():
            card.take_diary(vault.diary)

    def close_diary(self) -> None:
        """See Page."""
        self.flush()
        for card in self.cards.values():
            card.take_diary(None)
        self._vault = None

    def concerned(self, changes: Changes) -> bool:
        """See Page."""
        return changes.settings or bool(changes.kinds & _KINDS)

    def refresh(self) -> None:
        """See Page."""
        if self._vault is None:
            return
        state = expected_state(self._vault.diary, self._language)
        self.before.show_known(bool(state.past))
        self.waiting.show_lines(state.waiting)
        self.past.show_lines(state.past)
        self.past.show_counts(state.counts)

    def flush(self) -> None:
        """See Page."""
        for card in self.cards.values():
            if card.sheet is not None:
                card.sheet.flush()

    def leave(self) -> None:
        """See Page."""
        opened = self._open_card
        if opened is not None:
            opened.close_sheet()

    def step_back(self) -> bool:
        """See Page."""
        opened, focus = self._open_card, self.window().focusWidget()
        if opened is None or opened.sheet is None or focus is None or not opened.isAncestorOf(focus):
            return False
        if not opened.sheet.form.step_back():
            opened.close_sheet()
        return True

    @property
    def unsaved(self) -> bool:
        """See Page."""
        return any(card.sheet is not None and card.sheet.unsaved for card in self.cards.values())

    def draft(self) -> dict[str, Any] | None:
        """See Page."""
        opened = next((name for name, card in self.cards.items() if card.is_open), None)
        sheet = self.cards[opened].sheet if opened is not None else None
        return {"card": opened, "sheet": sheet.draft()} if sheet is not None else None

    def take_up(self, draft: dict[str, Any]) -> None:
        """See Page."""
        card = self.cards[draft["card"]]
        card.take_up(draft["sheet"])
        card.show()

    # What a person does

    def open_card(self, name: str) -> None:
        """Open the form of a card; another that is open is closed first, if all of it could be saved."""
        opened = self._open_card
        if opened is None or opened.close_sheet():
            self.cards[name].open()

    def expect(self, step: SmallStep) -> None:
        """Write what is expected of a step."""
        self.refresh()
        self.before.about = step
        self.open_card("before")

    @property
    def _open_card(self) -> SheetCard | None:
        return next((card for card in self.cards.values() if card.is_open), None)


_SUB_LINE = QT_TRANSLATE_NOOP("Expected", "A small experiment of your own. No one sees this but you.")
_WAITING = QT_TRANSLATE_NOOP("Expected", "Written before, to look back at")
_SAY_WHAT = QT_TRANSLATE_NOOP("Expected", "Say what happened")
_PAST = QT_TRANSLATE_NOOP("Expected", "What happened")
_CHANGE = QT_TRANSLATE_NOOP("Expected", "Change")

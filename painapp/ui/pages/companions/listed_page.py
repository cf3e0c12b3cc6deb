"""A page that lists things of the course, and shows one of them in place of the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.domain.call import Question
from painapp.ui.pages.back import LEARN, BackTo
from painapp.ui.shell.page import Page
from painapp.ui.widgets.ask_next import Asking
from painapp.ui.widgets.back import Back
from painapp.ui.widgets.page_frame import WIDEST_COLUMN, PageFrame
from painapp.ui.widgets.reading_order import first_stop

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.changes import Changes
    from painapp.domain.words import Words
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault


class ListWords(NamedTuple):
    """What the page is called, what stands below that, and the way back to the list."""

    title: Words
    sub_line: Words
    to_list: Words


class Opened(QWidget):
    """One thing of the list, built for it; `title` is the page's meanwhile, `lead` stands below that."""

    def __init__(self, id_: str, title: str, lead: str = "") -> None:
        super().__init__()
        self.id = id_
        self.title = title
        self.lead = lead

    def show_known(self, diary: Diary) -> None:
        """Show what the diary tells now."""

    def let_go(self) -> None:
        """It is out of sight from now on: stop what runs."""


class ListedPage(Page):
    """A subclass makes the list, and what is opened; `list` is shown while nothing is.

    Its column is at most `widest` pixels at 100 %.
    """

    renamed = Signal()
    """The page is called something else now."""

    def __init__(
        self, desk: Desk, words: ListWords, go: Callable[[str], None], widest: int = WIDEST_COLUMN
    ) -> None:
        super().__init__()
        around = desk.around
        self._desk = desk
        self._theme = around.theme
        self._language = around.language
        self._words = words
        self._vault: Vault | None = None
        self._by_list = False
        self.one: Opened | None = None
        """What is opened; None while the list is shown."""
        self.asking = Asking(
            around.theme, around.language, desk.clock, desk.messages, desk.undo, lambda: self.diary
        )
        self.frame = PageFrame(around.theme, around.language.text(words.title), widest=widest)
        self.frame.set_sub_line(around.language.text(words.sub_line))
        self.back = BackTo(around.theme, around.language, go, LEARN)
        self.to_list = Back(around.theme, around.language.text(words.to_list), self.show_list)
        self.frame.add_above(self.to_list)
        self.frame.add_above(self.back)
        self.to_list.hide()
        self.list = QWidget()
        self.column = QVBoxLayout(self.list)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.frame.add(self.list)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.frame)
        self._space()
        self._theme.changed.connect(self._space)

    # What a subclass gives

    def make(self, id_: str) -> Opened | None:
        """Return what is shown of one thing; None for one that is not there."""
        raise NotImplementedError

    def row(self, id_: str) -> QWidget | None:
        """Return what has the keyboard when one comes back to the list from a thing."""
        raise NotImplementedError

    def show_known(self, diary: Diary) -> None:
        """Show in the list what the diary tells now."""

    def place(self, one: Opened) -> None:
        """Lay what is opened on the page."""
        self.frame.add(one)

    # What the window asks

    @property
    def diary(self) -> Diary | None:
        """The open diary; None while there is none."""
        return self._vault.diary if self._vault is not None else None

    def title(self) -> str:
        """See Page."""
        return self.one.title if self.one is not None else self._language.text(self._words.title)

    def start_focus(self) -> QWidget | None:
        """The first control of what is shown; not the way back, which a stray Enter would take."""
        return first_stop(self.one or self.list, self)

    def open_diary(self, vault: Vault) -> None:
        """See Page."""
        self._vault = vault

    def close_diary(self) -> None:
        """See Page."""
        self.asking.finish()
        self._put_away()
        self._vault = None

    def concerned(self, changes: Changes) -> bool:
        """See Page."""
        return changes.settings or Question.KIND in changes.kinds

    def refresh(self) -> None:
        """See Page."""
        diary = self.diary
        if diary is None:
            return
        self.asking.follow()
        self.show_known(diary)
        if self.one is not None:
            self.one.show_known(diary)

    def flush(self) -> None:
        """See Page."""
        self.asking.flush()

    def leave(self) -> None:
        """See Page."""
        super().leave()
        if self.one is not None:
            self.one.let_go()

    def step_back(self) -> bool:
        """Close a question that is open, then what was opened from the list."""
        if self.asking.step_back():
            return True
        if self.one is not None and self._by_list:
            self.show_list()
            return True
        return False

    def draft(self) -> dict[str, Any] | None:
        """See Page: what is opened is open again after a lock."""
        return {"open": self.one.id, "by_list": self._by_list} if self.one is not None else None

    def take_up(self, draft: dict[str, Any]) -> None:
        """See Page."""
        self._open(draft["open"])
        self._by_list = bool(draft["by_list"])

    # What a person does

    def open(self, id_: str, _page: str = "", /) -> None:
        """Show one thing, reached from elsewhere: Esc leads back there. "" shows the list."""
        if not id_:
            self._put_away()
        elif self.one is None or self.one.id != id_:
            self._open(id_)
        self._by_list = False

    def open_here(self, id_: str) -> None:
        """Show one thing of the list; Esc leads back to it."""
        self._open(id_)
        self._by_list = True
        focus = self.start_focus()
        if focus is not None:
            focus.setFocus()

    def show_list(self) -> None:
        """Show the list again, with the keyboard where it was opened from."""
        opened = self.one.id if self.one is not None else ""
        self._put_away()
        focus = self.row(opened) or self.start_focus()
        if focus is not None:
            focus.setFocus()

    def _open(self, id_: str) -> None:
        made = self.make(id_)
        if made is None:
            return
        self._put_away()
        self.one = made
        self.place(made)
        self._show_which()
        if self.diary is not None:
            made.show_known(self.diary)

    def _put_away(self) -> None:
        self.asking.finish()
        one, self.one = self.one, None
        if one is not None:
            one.let_go()
            one.hide()
            self.frame.body.removeWidget(one)
            one.deleteLater()
        self._show_which()

    def _show_which(self) -> None:
        one = self.one
        self.list.setVisible(one is None)
        self.back.setVisible(one is None)
        self.to_list.setVisible(one is not None)
        self.frame.set_title(self.title())
        self.frame.set_sub_line(one.lead if one is not None else self._language.text(self._words.sub_line))
        self.frame.verticalScrollBar().setValue(0)
        self.renamed.emit()

    def _space(self) -> None:
        self.column.setSpacing(self._theme.gap(18))

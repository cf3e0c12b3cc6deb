"""A card that lists what is added to it in one line, each with the way to change it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from painapp.domain.errors import ExpectedError
from painapp.domain.moments import written_now
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.plan.listed_card import ListedCard, ListRow
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.label import Heading, Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language
    from painapp.domain.words import Words
    from painapp.ui.pages.plan.written_form import Desk, WrittenForm
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.adding_line import AddingLine


class LineCard(ListedCard):
    """`line` stands above the list. What could not be added waits in it; what is typed is added on leaving.

    A subclass says in `add_words` what is made of the words, by `add_entry`.
    """

    def __init__(self, desk: Desk, title: str, form: WrittenForm, line: AddingLine) -> None:
        super().__init__(desk, title, form, "")
        self.line = line
        line.added.connect(self.add_words)

    # What a subclass gives

    def add_words(self, words: str) -> None:
        """Add what was typed."""
        raise NotImplementedError

    # See ListedCard

    def otherwise(self) -> QWidget:
        """See ListedCard."""
        return self.line.box

    def close_diary(self) -> None:
        """See OpenCard."""
        self.line.put_back("")
        super().close_diary()

    def flush(self) -> None:
        """See KeptCard."""
        self.line.take()
        super().flush()

    @property
    def unsaved(self) -> bool:
        """See KeptCard."""
        return super().unsaved or bool(self.line.typed)

    def draft(self) -> dict[str, Any] | None:
        """See KeptCard."""
        form = super().draft()
        return {"form": form, "typed": self.line.typed} if form is not None or self.line.typed else None

    def take_up(self, draft: dict[str, Any]) -> None:
        """See KeptCard."""
        self.line.put_back(draft["typed"])
        if draft["form"] is not None:
            super().take_up(draft["form"])

    def add_entry(self, made: type[Entry], said: Words, words: str, **more: Any) -> None:
        """Record an entry of today in these words, and say so with Undo beside it."""
        diary = self._diary
        if diary is None:
            return
        written = written_now(self._desk.clock, diary.settings.day_start)

        def record() -> None:
            diary.record(made(id=uuid4(), day=written.day, written=written, words=words, **more))

        self.write(record, said, words)

    def write(self, write: Callable[[], object], said: Words, words: str = "") -> None:
        """Write one press and say so; where that fails, `words` wait in the line."""
        try:
            write()
        except ExpectedError as error:
            self._desk.messages.trouble(error)
            self.line.put_back(words)
            return
        self.tell(self._desk.around.language.text(said))

    def _show(self, lines: Any, *, closing: bool = False) -> None:
        super()._show(lines, closing=closing)
        self.add.hide()  # the line adds


class WordsRow(ListRow):
    """Words, and the way to change them; `head` stands above where it is given."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, language: Language, words: str, head: str = "") -> None:
        super().__init__()
        self.setAccessibleName(words)
        self.change = TextButton(theme, language.text(_CHANGE))
        self.change.setAccessibleDescription(words)
        self.first = self.change
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if head:
            column.addWidget(Heading(theme, head, "soft"))
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(12))
        row.addWidget(Label(theme, words), 1)
        row.addWidget(self.change, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(held)


_CHANGE = QT_TRANSLATE_NOOP("Plan", "Change")

"""One side of the map: a line that adds to it, the things part by part, and the form for one of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from painapp.domain.errors import ExpectedError
from painapp.domain.fields import fields_of
from painapp.domain.moments import written_now
from painapp.domain.tools import UpOrDown
from painapp.domain.ups_and_downs import DOWN, OTHER_WAY, UP, ideas_left
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.plan.listed_card import ListedCard, ListRow
from painapp.ui.pages.plan.written_form import Desk, WrittenForm
from painapp.ui.pages.ups_and_downs.state import side_lines
from painapp.ui.step_line import StepLine
from painapp.ui.widgets.adding_line import AddingLine
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.chips import Chip
from painapp.ui.widgets.flow import FlowLayout
from painapp.ui.widgets.label import Heading, Label
from painapp.ui.widgets.text_fields import Suggestion

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language
    from painapp.domain.words import Words
    from painapp.ui.pages.ups_and_downs.state import ThingLine
    from painapp.ui.theme.theme import Theme
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault


class SideCard(ListedCard):
    """`way` is the side it shows."""

    def __init__(self, desk: Desk, way: str) -> None:
        theme, language = desk.around.theme, desk.around.language
        say = language.text
        specs = [spec for spec in fields_of(UpOrDown) if spec.name != "way"]
        super().__init__(desk, say(TITLES[way]), WrittenForm(UpOrDown, desk, specs), "")
        self._language = language
        self._way = way
        self.line = AddingLine(theme, say(_NAMES[way]), say(_ADD), say(_HINT))
        self.line.added.connect(self._add)
        self.ideas = Ideas(theme, say(_IDEAS))
        self.body.insertWidget(0, self.line)
        self.body.insertWidget(1, self.ideas.chip, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.insertWidget(2, self.ideas)
        self.across = QuietButton(theme, say(_MOVE[way]))
        self.across.clicked.connect(self._move)
        self.question = Label(theme, say(_QUESTIONS[way]), "strong")
        self.step = StepLine(desk)
        for part in (self.question, self.step):
            self.form.more.addWidget(part)
        self.form.more.addWidget(self.across, 0, Qt.AlignmentFlag.AlignLeading)

    # See ListedCard

    def read(self, diary: Diary) -> Sequence[ThingLine]:
        """See ListedCard."""
        self.ideas.offer(ideas_left(diary.all_of(UpOrDown), self._way, self._language), self._add)
        return side_lines(diary, self._way, self._language)

    def make_row(self, line: Any) -> ListRow:
        """See ListedCard."""
        row = ThingRow(self._theme, self._language, line)
        row.change.clicked.connect(lambda: self.open_form(line.thing))
        return row

    def otherwise(self) -> QWidget:
        """See ListedCard."""
        return self.line.box

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self.step.take_diary(vault.diary)
        super().open_diary(vault)

    def close_diary(self) -> None:
        """See OpenCard."""
        self.line.put_back("")
        self.ideas.chip.setChecked(False)
        self.step.take_diary(None)
        super().close_diary()

    def refresh(self) -> None:
        """See OpenCard."""
        super().refresh()
        self.step.follow()

    def flush(self) -> None:
        """See KeptCard; what stands in the line is added."""
        self.line.take()
        super().flush()

    @property
    def unsaved(self) -> bool:
        """See KeptCard."""
        return super().unsaved or bool(self.line.typed)

    def open_form(self, entry: Entry | None, given: dict[str, Any] | None = None, row: str = "") -> None:
        """See ListedCard."""
        self.step.begin()
        super().open_form(entry, given, row)

    def draft(self) -> dict[str, Any] | None:
        """See KeptCard."""
        form = super().draft()
        return {"form": form, "typed": self.line.typed} if form is not None or self.line.typed else None

    def take_up(self, draft: dict[str, Any]) -> None:
        """See KeptCard."""
        self.line.put_back(draft["typed"])
        if draft["form"] is not None:
            super().take_up(draft["form"])

    def _show(self, lines: Any, *, closing: bool = False) -> None:
        super()._show(lines, closing=closing)
        self.add.hide()  # the line adds
        opened = self.form.is_open and not closing
        for part in (self.line, self.ideas.chip):
            part.setVisible(not opened)
        self.ideas.setVisible(not opened and self.ideas.chip.isChecked())

    # What a person does

    def _add(self, words: str, part: str = "") -> None:
        diary = self._diary
        if diary is None:
            return
        written = written_now(self._desk.clock, diary.settings.day_start)
        made = UpOrDown(id=uuid4(), day=written.day, written=written, words=words, way=self._way, part=part)
        self._write(lambda: diary.record(made), _ADDED, words)

    def _move(self) -> None:
        """Put the open one on the other side."""
        diary, thing = self._diary, self.form.entry
        if diary is None or not isinstance(thing, UpOrDown) or not self.form.finish():
            return
        moved = replace(thing, way=OTHER_WAY[self._way])
        self.line.box.setFocus()
        self._write(lambda: diary.edit(moved), _MOVED[self._way])

    def _write(self, write: Callable[[], object], said: Words, words: str = "") -> None:
        try:
            write()
        except ExpectedError as error:
            self._desk.messages.trouble(error)
            self.line.put_back(words)
            return
        self.tell(self._language.text(said))


class Ideas(QWidget):
    """What a press takes over; `chip` opens and closes it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._offered: tuple[tuple[str, str], ...] = ()
        self.chip = Chip(theme, name, disclosure=True)
        self.chip.toggled.connect(self.setVisible)
        self.buttons: dict[str, Suggestion] = {}
        self._flow = FlowLayout(self)
        self._flow.setSpacing(theme.gap(8))
        self.setVisible(False)

    def offer(self, ideas: tuple[tuple[str, str], ...], take: Callable[[str, str], None]) -> None:
        """Offer these (part, words); `take` is called with the words and the part of what is pressed."""
        if ideas == self._offered:
            return
        self._offered = ideas
        for words in self.buttons.keys() - {words for _part, words in ideas}:
            button = self.buttons.pop(words)
            if button.hasFocus():
                self.chip.setFocus()
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        for place, (part, words) in enumerate(ideas):
            if words not in self.buttons:
                button = self.buttons[words] = self._button(words, part, take)
                self._flow.insert_widget(place, button)
                button.show()
        for _part, words in ideas:
            self.buttons[words].raise_()  # the order in which assistive technology meets them

    def _button(self, words: str, part: str, take: Callable[[str, str], None]) -> Suggestion:
        button = Suggestion(self._theme, words, "", self)
        button.clicked.connect(lambda: take(words, part))
        return button


class ThingRow(ListRow):
    """One thing, below the name of its part of life where that begins."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, language: Language, line: ThingLine) -> None:
        super().__init__()
        words = line.thing.words
        self.setAccessibleName(words)
        self.change = TextButton(theme, language.text(_CHANGE))
        self.change.setAccessibleDescription(words)
        self.first = self.change
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if line.head:
            column.addWidget(Heading(theme, line.head, "soft"))
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(12))
        row.addWidget(Label(theme, words), 1)
        row.addWidget(self.change, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(held)


TITLES = {
    UP: QT_TRANSLATE_NOOP("UpOrDown", "Turns it up"),
    DOWN: QT_TRANSLATE_NOOP("UpOrDown", "Turns it down"),
}
_NAMES = {
    UP: QT_TRANSLATE_NOOP("UpsAndDowns", "Something that turns it up"),
    DOWN: QT_TRANSLATE_NOOP("UpsAndDowns", "Something that turns it down"),
}
_MOVE = {
    UP: QT_TRANSLATE_NOOP("UpsAndDowns", "Move it to “Turns it down”"),
    DOWN: QT_TRANSLATE_NOOP("UpsAndDowns", "Move it to “Turns it up”"),
}
_MOVED = {
    UP: QT_TRANSLATE_NOOP("UpsAndDowns", "It stands under “Turns it down” now."),
    DOWN: QT_TRANSLATE_NOOP("UpsAndDowns", "It stands under “Turns it up” now."),
}
_QUESTIONS = {
    UP: QT_TRANSLATE_NOOP("UpsAndDowns", "Could it be made a bit less, now and then? Some of it nobody can."),
    DOWN: QT_TRANSLATE_NOOP("UpsAndDowns", "Could there be a bit more of it?"),
}
_HINT = QT_TRANSLATE_NOOP("UpsAndDowns", "Something")
_ADD = QT_TRANSLATE_NOOP("UpsAndDowns", "Add")
_ADDED = QT_TRANSLATE_NOOP("UpsAndDowns", "Added")
_IDEAS = QT_TRANSLATE_NOOP("UpsAndDowns", "Ideas")
_CHANGE = QT_TRANSLATE_NOOP("Plan", "Change")

"""One side of the map: a line that adds to it, the things part by part, and the form for one of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from painapp.domain.fields import fields_of
from painapp.domain.tools import UpOrDown
from painapp.domain.ups_and_downs import DOWN, OTHER_WAY, UP, ideas_left
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.plan.line_card import LineCard, WordsRow
from painapp.ui.pages.plan.written_form import Desk, WrittenForm
from painapp.ui.pages.ups_and_downs.state import side_lines
from painapp.ui.step_line import StepLine
from painapp.ui.widgets.adding_line import AddingLine
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.chips import Chip
from painapp.ui.widgets.flow import FlowLayout
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.text_fields import Suggestion

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from painapp.domain.entries import Entry
    from painapp.ui.pages.ups_and_downs.state import ThingLine
    from painapp.ui.theme.theme import Theme
    from painapp.vault.diary import Diary
    from painapp.vault.vault import Vault


class SideCard(LineCard):
    """`way` is the side it shows."""

    def __init__(self, desk: Desk, way: str) -> None:
        theme, language = desk.around.theme, desk.around.language
        say = language.text
        specs = [spec for spec in fields_of(UpOrDown) if spec.name != "way"]
        line = AddingLine(theme, say(_NAMES[way]), say(_ADD), say(_HINT))
        super().__init__(desk, say(TITLES[way]), WrittenForm(UpOrDown, desk, specs), line)
        self._language = language
        self._way = way
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
        self.ideas.offer(ideas_left(diary.all_of(UpOrDown), self._way, self._language), self.add_words)
        return side_lines(diary, self._way, self._language)

    def make_row(self, line: Any) -> WordsRow:
        """See ListedCard."""
        row = WordsRow(self._theme, self._language, line.thing.words, line.head)
        row.change.clicked.connect(lambda: self.open_form(line.thing))
        return row

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        self.step.take_diary(vault.diary)
        super().open_diary(vault)

    def close_diary(self) -> None:
        """See OpenCard."""
        self.ideas.chip.setChecked(False)
        self.step.take_diary(None)
        super().close_diary()

    def refresh(self) -> None:
        """See OpenCard."""
        super().refresh()
        self.step.follow()

    def open_form(self, entry: Entry | None, given: dict[str, Any] | None = None, row: str = "") -> None:
        """See ListedCard."""
        self.step.begin()
        super().open_form(entry, given, row)

    def _show(self, lines: Any, *, closing: bool = False) -> None:
        super()._show(lines, closing=closing)
        opened = self.form.is_open and not closing
        for part in (self.line, self.ideas.chip):
            part.setVisible(not opened)
        self.ideas.setVisible(not opened and self.ideas.chip.isChecked())

    # What a person does

    def add_words(self, words: str, part: str = "") -> None:
        """See LineCard; an idea brings the part of life it belongs to."""
        self.add_entry(UpOrDown, _ADDED, words, way=self._way, part=part)

    def _move(self) -> None:
        """Put the open one on the other side."""
        diary, kept = self._diary, self.form.finish()
        thing = self.form.entry  # with what was just typed
        if diary is None or not kept or not isinstance(thing, UpOrDown):
            return
        moved = replace(thing, way=OTHER_WAY[self._way])
        self.line.box.setFocus()
        self.write(lambda: diary.edit(moved), _MOVED[self._way])


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

"""A page of a lesson with one idea, and the page for one's own words about all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painapp.content.marked_text import Run
from painapp.domain.entries import LessonAnswer
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.answer_writing import AnswerField, Asked, answers_to
from painapp.ui.pages.lesson.sheet import Sheet
from painapp.ui.pages.lesson.state import OWN_WORDS, TITLES
from painapp.ui.theme.tokens import SEMIBOLD
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.label import Heading
from painapp.ui.widgets.marked_text import MarkedText

if TYPE_CHECKING:
    from painapp.content.lesson import Page, Prompt
    from painapp.ui.pages.lesson.sheet import Held
    from painapp.ui.widgets.card import Card


class PageSheet(Sheet):
    """One idea, and below it the question to think with. `headed` puts its title on the page itself."""

    def __init__(self, held: Held, page: Page, *, headed: bool) -> None:
        super().__init__(held, page.title)
        self._open: QuietButton | None = None
        card = self.card()
        if headed:
            card.body.addWidget(Heading(self.theme, page.title, "section"))
        card.setAccessibleName(page.title)
        self.add_blocks(card, page.blocks)
        if page.think is not None:
            self._think = page.think
            self._below = self._asked(page.think)
        self.finish()

    @property
    def write(self) -> QuietButton | None:
        """What opens the field for own words; None where there is nothing to write, or it is open."""
        return self._open

    def open_answer(self) -> AnswerField:
        """Open the field for own words."""
        field = self.answers.get(self._think.id)
        if field is None:
            field = add_answer(self, self._below, self._think)
        if self._row is not None:
            self._row.hide()
            self._open = None
        return field

    def take_up(self, drafts: dict[str, Any]) -> None:
        """See Sheet."""
        if drafts:
            self.open_answer()
        super().take_up(drafts)

    def _asked(self, think: Prompt) -> Card:
        """A question to think with; written is only what one wants to."""
        say = self.held.desk.around.language.text
        card = self.card()
        self.add_soft(card, say(_THINK))
        add_question(self, card, think)
        answered = answers_to(self.held.diary.all_of(LessonAnswer), self.held.lesson.heading.id, think.id)
        self._row = None
        if answered:
            add_answer(self, card, think)
            return card
        self._open = QuietButton(self.theme, say(_WRITE), "pencil")
        self._open.clicked.connect(self._write)
        self._row = ButtonRow(self.theme, self._open)
        card.body.addWidget(self._row)
        return card

    def _write(self) -> None:
        field = self.open_answer()
        field.show()
        field.field.box.setFocus()


class OwnWordsSheet(Sheet):
    """The whole lesson in one's own words."""

    def __init__(self, held: Held) -> None:
        say = held.desk.around.language.text
        super().__init__(held, say(TITLES[OWN_WORDS]))
        card = self.card()
        add_question(self, card, held.lesson.own_words)
        self.add_soft(card, say(_IF_YOU_LIKE))
        add_answer(self, card, held.lesson.own_words, takes=True)
        self.finish()


def add_question(sheet: Sheet, card: Card, asked: Prompt) -> None:
    """Put a question, and what is said to it, into a card."""
    question = MarkedText(sheet.theme, (Run(asked.question),), weight=SEMIBOLD)
    card.setAccessibleName(asked.question)
    card.body.addWidget(question)
    sheet.say(asked.question, question, question)
    if asked.blocks:
        sheet.add_blocks(card, asked.blocks)


def add_answer(sheet: Sheet, card: Card, asked: Prompt, *, takes: bool = False) -> AnswerField:
    """Put the field for own words into a card, with what was written before."""
    held = sheet.held
    heading = held.lesson.heading
    about = Asked(heading.id, heading.title, asked.id, asked.question)
    field = AnswerField(held.desk, about, name=held.desk.around.language.text(_ANSWER), takes=takes)
    card.body.addWidget(field)
    field.open_diary(held.diary)
    sheet.answers[asked.id] = field
    return field


_THINK = QT_TRANSLATE_NOOP("LessonPage", "A question to think with")
_WRITE = QT_TRANSLATE_NOOP("LessonPage", "Write what comes to mind")
_ANSWER = QT_TRANSLATE_NOOP("LessonPage", "In my own words")
_IF_YOU_LIKE = QT_TRANSLATE_NOOP("LessonPage", "A few words are enough, and none is fine too.")

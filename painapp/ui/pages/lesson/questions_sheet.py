"""The page of a lesson with questions to try oneself on: each answer is explained, and none is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.content.marked_text import Run
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.lesson.sheet import Sheet
from painapp.ui.pages.lesson.state import QUESTIONS, TITLES
from painapp.ui.theme.roles import announce
from painapp.ui.theme.tokens import SEMIBOLD, SIZE_LARGE
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.choice import ChoiceList
from painapp.ui.widgets.marked_text import MarkedText
from painapp.ui.widgets.well import Well

if TYPE_CHECKING:
    from painapp.content.lesson import Question
    from painapp.ui.pages.lesson.sheet import Held
    from painapp.ui.theme.theme import Theme


class QuestionsSheet(Sheet):
    """The questions below each other. What was chosen is kept nowhere."""

    def __init__(self, held: Held) -> None:
        say = held.desk.around.language.text
        super().__init__(held, say(TITLES[QUESTIONS]))
        self.sub_line = say(_NO_MARKS)
        self.cards = [self._card(one) for one in held.lesson.questions]
        """The questions, in their order."""
        self.finish()

    def _card(self, question: Question) -> QuestionCard:
        made = QuestionCard(self.theme, question)
        self.column.addWidget(made)
        self.say(question.question, made.question, made.question)
        for cell, answer in zip(made.choices.cells, question.answers, strict=True):
            self.say(answer.text, None, cell)
        return made


class QuestionCard(Card):
    """One question: what is chosen is explained below, as often as one likes."""

    def __init__(self, theme: Theme, question: Question) -> None:
        super().__init__(theme)
        self._explanations = [one.explanation for one in question.answers]
        self.setAccessibleName(question.question)
        self.question = MarkedText(theme, (Run(question.question),), weight=SEMIBOLD)
        self.choices = ChoiceList(
            theme,
            question.question,
            [(str(number), one.text, "") for number, one in enumerate(question.answers)],
        )
        for cell in self.choices.cells:
            cell.set_type_size(SIZE_LARGE)
        self.explained = Well(theme)
        self.explanation = MarkedText(theme)
        self.explained.body.addWidget(self.explanation)
        self.explained.hide()
        self.choices.chosen.connect(self._explain)
        for part in (self.question, self.choices, self.explained):
            self.body.addWidget(part)

    def _explain(self, chosen: str | None) -> None:
        if chosen is None:
            return
        text = self._explanations[int(chosen)]
        self.explanation.show_runs((Run(text),))
        self.explained.show()
        announce(self.explained, text)


_NO_MARKS = QT_TRANSLATE_NOOP(
    "LessonPage", "Try as often as you like. Each answer is explained, none is counted."
)

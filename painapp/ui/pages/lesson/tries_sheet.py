"""The page of a lesson with things to try: each goes to Today with one press."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from painapp.content.marked_text import links_of
from painapp.domain.entries import ThingToTry, ThingTried
from painapp.domain.errors import ExpectedError
from painapp.domain.learn_lists import THING_TRIED
from painapp.domain.moments import local_now, today, written_now
from painapp.domain.trying import standing
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.lesson.sheet import Sheet
from painapp.ui.pages.lesson.state import TITLES, TRIES
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from painapp.content.lesson import Try
    from painapp.domain.trying import Standing
    from painapp.ui.pages.lesson.sheet import Held


class TriesSheet(Sheet):
    """Each thing to try on a card of its own."""

    def __init__(self, held: Held) -> None:
        super().__init__(held, held.desk.around.language.text(TITLES[TRIES]))
        self.cards = [self._card(one) for one in held.lesson.tries]
        """The things to try, in their order."""
        self.finish()
        self.refresh()

    def refresh(self) -> None:
        """See Sheet."""
        super().refresh()
        diary = self.held.diary
        things, tried = diary.all_of(ThingToTry), diary.all_of(ThingTried)
        day = today(self.held.desk.clock, diary.settings.day_start)
        lesson = self.held.lesson.heading.id
        for card in self.cards:
            card.show_standing(standing(things, tried, lesson, card.thing.id, day))

    def _card(self, thing: Try) -> TryCard:
        made = TryCard(self.held, thing)
        self.column.addWidget(made)
        self.say(thing.title, None, made)
        self.add_blocks(made, thing.blocks)
        made.finish()
        return made


class TryCard(Card):
    """One thing to try, and where it stands: not on Today, on it, or what was said of it."""

    def __init__(self, held: Held, thing: Try) -> None:
        theme, say = held.desk.around.theme, held.desk.around.language.text
        super().__init__(theme, thing.title)
        self.thing = thing
        self._held = held
        self._put: ThingToTry | None = None
        self.put = QuietButton(theme, say(_PUT), "plus")
        self.put.clicked.connect(self.put_on_today)
        self.stands = Label(theme, "", "soft")
        self.see = TextButton(theme, say(_SEE))
        self.see.stand_flush()
        self.see.clicked.connect(lambda: held.ways.go("today"))
        self.saved = SavedLine(theme)
        self.saved.undo_pressed.connect(held.desk.undo)
        self.saved.retry_pressed.connect(self.put_on_today)

    def finish(self) -> None:
        """Put the buttons below the words."""
        theme = self._held.desk.around.theme
        buttons = [self.put, self.see, self.saved]
        exercise = self._exercise()
        if exercise is not None:
            buttons.insert(1, exercise)
        self.body.addWidget(self.stands)
        self.body.addWidget(ButtonRow(theme, *buttons))

    def put_on_today(self) -> None:
        """Put it there."""
        held = self._held
        diary = held.diary
        written = written_now(held.desk.clock, diary.settings.day_start)
        entry = ThingToTry(
            id=uuid4(),
            day=written.day,
            written=written,
            words=self.thing.title,
            lesson=held.lesson.heading.id,
            thing=self.thing.id,
        )
        say = held.desk.around.language.text
        try:
            self._put = diary.record(entry)
        except ExpectedError as error:
            held.desk.messages.trouble(error)
            self.saved.show_problem(say(_NOT_SAVED), can_retry=True)
            return
        now = held.desk.around.language.clock_time(local_now(held.desk.clock).time())
        self.see.show()
        self.see.setFocus()
        self.put.hide()
        self.saved.show_saved(say(_PUT_AT, time=now))

    def show_standing(self, found: Standing) -> None:
        """Say where it stands."""
        language = self._held.desk.around.language
        here = found.here is not None
        self.put.setVisible(not here)
        self.see.setVisible(here)
        said = ""
        if found.said is not None:
            answers = {option.id: language.text(option.label) for option in THING_TRIED}
            said = language.text(
                _SAID,
                day=language.date_full(found.said.day),
                answer=answers.get(found.said.how, found.said.how),
            )
        self._follow_undo(here=here)
        told = here and not self.saved.words.text()
        self.stands.setText(" ".join(one for one in (language.text(_IS_THERE) if told else "", said) if one))
        self.stands.setVisible(bool(self.stands.text()))

    def _follow_undo(self, *, here: bool) -> None:
        if self._put is not None and not here:
            self._put = None
            self.saved.clear()
        mine = self._put is not None and self._held.diary.last_changed == self._put.id
        self.saved.offer_undo(mine)

    def _exercise(self) -> QuietButton | None:
        """A button for its exercise, where its words do not lead there already."""
        held, link = self._held, f"exercise:{self.thing.exercise}"
        told = any(link in links_of(block) for block in self.thing.blocks)
        found = held.shelves.exercises.find(self.thing.exercise) if self.thing.exercise and not told else None
        if found is None:
            return None
        made = QuietButton(
            held.desk.around.theme, held.desk.around.language.text(_DO, title=found.title), "wind"
        )
        made.clicked.connect(lambda: held.ways.follow(link))
        return made


_PUT = QT_TRANSLATE_NOOP("LessonPage", "Put it on Today")
_SEE = QT_TRANSLATE_NOOP("LessonPage", "See it on Today")
_PUT_AT = QT_TRANSLATE_NOOP("LessonPage", "Put there at {time}")
_IS_THERE = QT_TRANSLATE_NOOP("LessonPage", "This is on Today.")
_SAID = QT_TRANSLATE_NOOP("LessonPage", "What you said of it on {day}: {answer}.")
_DO = QT_TRANSLATE_NOOP("LessonPage", "Do it now: {title}")
_NOT_SAVED = QT_TRANSLATE_NOOP("Today", "Not saved yet")

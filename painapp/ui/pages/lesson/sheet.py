"""What every page of a lesson is: cards to read, what is said of them aloud, and fields for own words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painapp.ui.pages.lesson.state import Sentence, for_this_person, sentences_of
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.lesson_picture import LessonPicture
from painapp.ui.widgets.marked_blocks import MarkedBlocks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from painapp.content.course_companions import Term
    from painapp.content.lesson import Lesson
    from painapp.content.marked_text import Block, Picture
    from painapp.ui.answer_writing import AnswerField
    from painapp.ui.course_shelf import CourseShelf
    from painapp.ui.exercise_shelf import ExerciseShelf
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.marked_text import MarkedText
    from painapp.vault.diary import Diary


class Ways(NamedTuple):
    """Where a lesson leads: `follow` takes a link, `go` the id of a page."""

    follow: Callable[[str], None]
    go: Callable[[str], None]


class Shelves(NamedTuple):
    """What a lesson is read from."""

    course: CourseShelf
    exercises: ExerciseShelf


class Held(NamedTuple):
    """One lesson in the hand of one person: what its pages are made with."""

    desk: Desk
    shelves: Shelves
    ways: Ways
    diary: Diary
    lesson: Lesson
    named: frozenset[str]
    """What else they live with, as far as they named it."""


class Said(NamedTuple):
    """A sentence to read aloud, and the words on the page that say it (None: they cannot be marked)."""

    sentence: Sentence
    shown: MarkedText | None
    place: QWidget
    """What has to be in sight meanwhile."""


class Sheet(QWidget):
    """One page. It has the keyboard after the page was turned, so that all of it is heard."""

    rests_focus = True
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, held: Held, title: str) -> None:
        super().__init__()
        self.held = held
        self.title = title
        self.sub_line = ""
        """What stands below its title, in the place of the lesson's."""
        self.said: list[Said] = []
        """What is read aloud of it, after its title."""
        self.answers: dict[str, AnswerField] = {}
        """The fields for own words that are open, by the id of their question."""
        self._blocks: list[MarkedBlocks] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.setAccessibleName(title)
        self.theme.changed.connect(self._space)
        self._space()

    @property
    def theme(self) -> Theme:
        """The look."""
        return self.held.desk.around.theme

    def text(self) -> str:
        """All its words, as they are read aloud."""
        return " ".join(one.sentence.text for one in self.said)

    def finish(self) -> None:
        """Tell assistive technology what stands here; called once everything is on it."""
        self.setAccessibleDescription(self.text())

    def refresh(self) -> None:
        """Show what the diary tells now."""
        for field in self.answers.values():
            field.follow()

    @property
    def unsaved(self) -> bool:
        """Whether something written here could not be saved."""
        return any(field.unsaved for field in self.answers.values())

    def flush(self) -> None:
        """Save what is typed."""
        for field in self.answers.values():
            field.flush()

    def close_diary(self) -> None:
        """Save what is typed, and let go of every word."""
        for field in self.answers.values():
            field.close_diary()

    def drafts(self) -> dict[str, Any]:
        """Return what could not be saved, by the id of its question."""
        found = ((prompt, field.draft()) for prompt, field in self.answers.items())
        return {prompt: draft for prompt, draft in found if draft is not None}

    def leave(self) -> None:
        """Save what is typed: another page is turned to."""
        for field in self.answers.values():
            field.leave()

    def take_up(self, drafts: dict[str, Any]) -> None:
        """Go on with what could not be saved, by the id of its question."""
        for prompt, draft in drafts.items():
            if prompt in self.answers:
                self.answers[prompt].take_up(draft)

    def step_back(self) -> bool:
        """Esc: close a meaning; False where none is open."""
        return any(one.close_meaning() for one in self._blocks)

    def card(self, title: str = "") -> Card:
        """A card at the end of the page."""
        made = Card(self.theme, title)
        self.column.addWidget(made)
        return made

    def add_blocks(self, card: Card, blocks: Iterable[Block]) -> None:
        """Put words and pictures of the lesson into a card, and have them read aloud."""
        made = MarkedBlocks(
            self.theme, for_this_person(blocks, self.held.named), self._picture, self._explained
        )
        made.followed.connect(self.held.ways.follow)
        self._blocks.append(made)
        card.body.addWidget(made)
        for shown, text in made.texts:
            self.say(text, shown, shown or made)

    def say(self, text: str, shown: MarkedText | None, place: QWidget) -> None:
        """Have a text read aloud after what is read so far."""
        self.said += [Said(one, shown, place) for one in sentences_of(text)]

    def add_soft(self, card: Card, text: str) -> Label:
        """Put a quiet line into a card."""
        made = Label(self.theme, text, "soft")
        card.body.addWidget(made)
        return made

    def _picture(self, picture: Picture) -> QWidget | None:
        made = LessonPicture(
            self.theme,
            self.held.shelves.course.folder,
            self.held.lesson.heading.id,
            picture.id,
            picture.description,
        )
        return None if made.missing else made

    def _explained(self, id_: str) -> Term | None:
        return next((one for one in self.held.shelves.course.glossary if one.id == id_), None)

    def _space(self) -> None:
        self.column.setSpacing(self.theme.gap(18))

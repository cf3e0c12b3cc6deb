"""A page whose things are texts: read on screen or aloud, kept as a favourite, and asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from painapp.ui.following_voice import FollowingVoice
from painapp.ui.pages.companions.listed_page import ListedPage, ListWords, Opened
from painapp.ui.pages.lesson.sheet import Said
from painapp.ui.pages.lesson.state import for_this_person, sentences_of
from painapp.ui.reading_aloud import ReadingAloud
from painapp.ui.reading_buttons import ReadingButtons
from painapp.ui.widgets.ask_next import AskNext
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.marked_blocks import MarkedBlocks
from painapp.ui.widgets.page_foot import PageFoot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from painapp.content.course_companions import Term
    from painapp.content.marked_text import Block
    from painapp.ui.course_shelf import CourseShelf
    from painapp.ui.pages.plan.written_form import Desk
    from painapp.ui.player.equipment import Equipment


WIDEST = 720
"""Of the column to read, in pixels at 100 %: as wide as its lines."""


class ReadingDesk:
    """What such pages are made with: `follow` goes where a link of the course leads, `go` to a page."""

    def __init__(
        self,
        desk: Desk,
        shelf: CourseShelf,
        equipment: Callable[[], Equipment],
        go: Callable[[str], None],
        follow: Callable[[str], None],
    ) -> None:
        self.desk = desk
        self.shelf = shelf
        self.equipment = equipment
        self.go = go
        self.follow = follow


class OpenText(Opened):
    """A text, in cards. It has the keyboard when it is opened, so that all of it is heard."""

    rests_focus = True
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, reading: ReadingDesk, id_: str, title: str, lead: str, language: str) -> None:
        super().__init__(id_, title, lead)
        self.reading = reading
        self.language = language
        """That of its words."""
        self.said: list[Said] = []
        """What is read aloud of it, after its title."""
        self.parts: dict[str, Card] = {}
        """Its pages, by id, where it has any."""
        self._theme = reading.desk.around.theme
        self._blocks: list[MarkedBlocks] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.setAccessibleName(title)
        self.say(lead, self)
        self._space()
        self._theme.changed.connect(self._space)

    def card(self, title: str = "") -> Card:
        """A card at the end of it."""
        made = Card(self._theme, title)
        self.column.addWidget(made)
        if title:
            self.say(title, made)
        return made

    def say(self, text: str, place: QWidget) -> None:
        """Have a text read aloud after what is read so far."""
        self.said += [Said(one, None, place) for one in sentences_of(text)]

    def add_blocks(self, card: Card, blocks: Iterable[Block], named: frozenset[str] = frozenset()) -> None:
        """Put words into a card, first those of care that are about what the person has named."""
        made = MarkedBlocks(
            self._theme, for_this_person(blocks, named), lambda _picture: None, self._explained
        )
        made.followed.connect(self.reading.follow)
        self._blocks.append(made)
        card.body.addWidget(made)
        for shown, text in made.texts:
            self.said += [Said(one, shown, shown or made) for one in sentences_of(text)]

    def finish(self) -> None:
        """Tell assistive technology what stands here; called once everything is on it."""
        self.setAccessibleDescription(" ".join(one.sentence.text for one in self.said))

    def step_back(self) -> bool:
        """Esc: close a meaning; False where none is open."""
        return any(one.close_meaning() for one in self._blocks)

    def _explained(self, id_: str) -> Term | None:
        return next((one for one in self.reading.shelf.glossary if one.id == id_), None)

    def _space(self) -> None:
        self.column.setSpacing(self._theme.gap(18))


class ReadingPage(ListedPage):
    """`head` stands above an opened text: the button to have it read, and what a subclass adds."""

    def __init__(self, reading: ReadingDesk, words: ListWords) -> None:
        super().__init__(reading.desk, words, reading.go, WIDEST)
        self.reading = reading
        self.voice = ReadingAloud(reading.equipment, self._language.code, self)
        self._following = FollowingVoice(self.frame, self._theme)
        self.voice.at.connect(self._following.follow)
        self.aloud = ReadingButtons(self._theme, self._language, self.voice, self.read_aloud)
        self.head = ButtonRow(self._theme, self.aloud.read, *self.beside())
        self.ask = AskNext(self.asking, self.title)
        self.foot = PageFoot(self._theme, self.frame)
        self.foot.add(self.aloud.row)
        self.frame.add(self.head)
        self.frame.add(self.ask)
        whole = self.layout()
        if whole is not None:
            whole.addWidget(self.foot)
        self.renamed.connect(self._show_tools)
        self.aloud.row.hide()
        self.voice.changed.connect(self._show_foot)
        self._show_tools()
        self._show_foot()

    def beside(self) -> tuple[QWidget, ...]:
        """Return what stands beside the button to have a text read."""
        return ()

    @property
    def text(self) -> OpenText | None:
        """The text that is opened."""
        return self.one if isinstance(self.one, OpenText) else None

    def place(self, one: Opened) -> None:
        """See ListedPage."""
        self.frame.body.insertWidget(self.frame.body.indexOf(self.ask), one)

    def start_focus(self) -> QWidget | None:
        """The text, so that it is heard; else the first of the list."""
        return self.one if self.one is not None else super().start_focus()

    def open(self, id_: str, page: str = "", /) -> None:
        """See ListedPage. `page` is brought into sight."""
        super().open(id_)
        text = self.text
        part = text.parts.get(page) if text is not None else None
        if part is not None:
            self._bring_to_top(part)

    def refresh(self) -> None:
        """See Page."""
        super().refresh()
        self.aloud.find_out()

    def leave(self) -> None:
        """See Page."""
        self.voice.stop()
        super().leave()

    def close_diary(self) -> None:
        """See Page."""
        self.voice.stop()
        super().close_diary()

    def step_back(self) -> bool:
        """Close what is open; read no more; then the text."""
        text = self.text
        if self.asking.step_back() or (text is not None and text.step_back()) or self.aloud.step_back():
            return True
        return super().step_back()

    def read_aloud(self) -> None:
        """Read the text that is opened, from its title on."""
        text = self.text
        if text is not None:
            self._following.lines = tuple(text.said)
            self.voice.read([text.title, *(one.sentence.text for one in text.said)], text.language)

    def _show_tools(self) -> None:
        self.voice.stop()
        opened = self.text is not None
        self.head.setVisible(opened)
        self.ask.setVisible(opened)

    def _show_foot(self) -> None:
        self.foot.setVisible(self.voice.reads or not self.aloud.unheard.isHidden())

    def _bring_to_top(self, part: QWidget) -> None:
        """Scroll to a part of the text, once it is laid out."""

        def scroll() -> None:
            content = self.frame.widget()
            if content is not None and isValid(part):
                top = part.mapTo(content, QPoint(0, 0)).y()
                self.frame.verticalScrollBar().setValue(top - self._theme.px(24))

        QTimer.singleShot(0, self, scroll)

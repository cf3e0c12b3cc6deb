"""The last page of a lesson: what to go on with, and where its facts come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.companions.favourites import FavouriteChip
from painapp.ui.pages.companions.sources_card import SOURCES, SourcesCard
from painapp.ui.pages.lesson.sheet import Sheet
from painapp.ui.pages.lesson.state import END, TITLES, next_of, sources_of
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.chips import Chip
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from painapp.ui.pages.lesson.sheet import Held


class EndSheet(Sheet):
    """The next lesson, exercises, stories; a favourite; the sources behind a fold."""

    def __init__(self, held: Held) -> None:
        say = held.desk.around.language.text
        super().__init__(held, say(TITLES[END]))
        self.sub_line = say(_COME_BACK)
        self.links: dict[str, QuietButton] = {}
        """What leads further, by the link it follows."""
        self._lead_on()
        self.favourite = FavouriteChip(held.desk, "lesson", lambda: held.diary)
        self.sources = Chip(self.theme, say(SOURCES), disclosure=True)
        self.sources.toggled.connect(self._show_sources)
        self.column.addWidget(ButtonRow(self.theme, self.favourite, self.sources))
        self._sources: SourcesCard | None = None
        self.finish()
        self.refresh()

    def refresh(self) -> None:
        """See Sheet."""
        super().refresh()
        self.favourite.show_for(self.held.lesson.heading.id)

    def _lead_on(self) -> None:
        held, language = self.held, self.held.desk.around.language
        heading = held.lesson.heading
        following = next_of(held.shelves.course.course, heading.id)
        if following is not None:
            card = self.card(language.text(_NEXT))
            card.body.addWidget(Label(self.theme, following.lead))
            words = language.text(_LESSON, count=following.minutes, title=following.title)
            card.body.addWidget(ButtonRow(self.theme, self._link(f"lesson:{following.id}", words, "book")))
        exercises = held.shelves.exercises.titles(held.lesson.exercises)
        stories = [one for one in held.shelves.course.stories if heading.id in one.lessons]
        if exercises or stories:
            card = self.card(language.text(_GO_ON))
            buttons = [self._link(f"exercise:{id_}", title, "wind") for id_, title in exercises.items()]
            buttons += [
                self._link(f"story:{one.id}", language.text(_STORY, title=one.title), "message-circle")
                for one in stories
            ]
            card.body.addWidget(ButtonRow(self.theme, *buttons))

    def _link(self, link: str, words: str, icon: str) -> QuietButton:
        made = self.links[link] = QuietButton(self.theme, words, icon)
        made.clicked.connect(lambda: self.held.ways.follow(link))
        self.say(words, None, made)
        return made

    def _show_sources(self, wanted: bool) -> None:
        if self._sources is None:
            self._sources = self._made_sources()
            self.column.addWidget(self._sources)
        self._sources.setVisible(wanted)

    def _made_sources(self) -> SourcesCard:
        held, language = self.held, self.held.desk.around.language
        found = sources_of(held.lesson.claims, held.shelves.course.works)
        return SourcesCard(self.theme, language, found, held.lesson.reviewed)


_COME_BACK = QT_TRANSLATE_NOOP("LessonPage", "You can come back to it whenever you like.")
_NEXT = QT_TRANSLATE_NOOP("LessonPage", "Next on this path")
_LESSON = QT_TRANSLATE_NOOP("LessonPage", "{title}, about %n minute(s)")
_GO_ON = QT_TRANSLATE_NOOP("LessonPage", "To go on with, if you like")
_STORY = QT_TRANSLATE_NOOP("LessonPage", "A story: {title}")

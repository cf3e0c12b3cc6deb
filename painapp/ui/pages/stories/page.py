"""Stories: short invented lives, each plainly marked as invented, to read or to hear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.companions.favourites import FavouriteChip
from painapp.ui.pages.companions.kept import FAVOURITES, kept_ids
from painapp.ui.pages.companions.listed_page import ListWords, Opened
from painapp.ui.pages.companions.reading_page import OpenText, ReadingPage
from painapp.ui.pages.plan.hub_group import HubGroup
from painapp.ui.pages.plan.state import HubRow
from painapp.ui.shell import rooms
from painapp.ui.widgets.icon_label import IconLabel
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.well import Well

if TYPE_CHECKING:
    from collections.abc import Iterable

    from painapp.content.course_companions import Story
    from painapp.ui.pages.companions.reading_page import ReadingDesk
    from painapp.vault.diary import Diary

KIND = "story"


class StoriesPage(ReadingPage):
    """Favourites stand in a list of their own, before the others."""

    def __init__(self, reading: ReadingDesk) -> None:
        super().__init__(reading, _WORDS)
        self.kept = HubGroup(self._theme, self._language.text(FAVOURITES), self.open_here)
        self.others = HubGroup(self._theme, "", self.open_here)
        for rows in (self.kept, self.others):
            self.column.addWidget(rows)

    def beside(self) -> tuple[QWidget, ...]:
        """See ReadingPage."""
        self.favourite = FavouriteChip(self._desk, KIND, lambda: self.diary)
        return (self.favourite,)

    def make(self, id_: str) -> Opened | None:
        """See ListedPage."""
        story = next((one for one in self.reading.shelf.stories if one.id == id_), None)
        return OpenStory(self.reading, story) if story is not None else None

    def row(self, id_: str) -> QWidget | None:
        """See ListedPage."""
        return self.kept.rows.get(id_) or self.others.rows.get(id_)

    def show_known(self, diary: Diary) -> None:
        """See ListedPage."""
        stories, kept = self.reading.shelf.stories, kept_ids(diary, KIND)
        self.kept.show_rows(_rows(one for one in stories if one.id in kept))
        self.others.show_rows(_rows(one for one in stories if one.id not in kept))
        self.others.set_title(self._language.text(_OTHERS if kept else _ALL))
        self.favourite.show_for(self.one.id if self.one is not None else "")

    def place(self, one: Opened) -> None:
        """See ListedPage."""
        super().place(one)
        self.favourite.show_for(one.id)


class OpenStory(OpenText):
    """That it is invented stands at its head, the lessons it goes with at its foot."""

    def __init__(self, reading: ReadingDesk, story: Story) -> None:
        super().__init__(reading, story.id, story.title, story.lead, story.language)
        theme = self._theme
        card = self.card()
        card.setAccessibleName(story.title)
        self.notice = Label(theme, story.notice)
        card.body.addWidget(_noticed(reading, self.notice))
        self.say(story.notice, self.notice)
        self.add_blocks(card, story.blocks)
        headings = reading.shelf.headings
        say = reading.desk.around.language.text
        self.lessons = HubGroup(theme, say(_GOES_WITH), lambda id_: reading.follow(f"lesson:{id_}"))
        self.column.addWidget(self.lessons)
        found = [headings[one] for one in story.lessons if one in headings]
        self.lessons.show_rows([HubRow(one.id, one.title, "book", one.lead) for one in found])
        self.finish()


def _noticed(reading: ReadingDesk, notice: Label) -> Well:
    theme = reading.desk.around.theme
    well = Well(theme)
    row = QHBoxLayout()
    row.setSpacing(theme.gap(12))
    row.addWidget(IconLabel(theme, "info", "primary"), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(notice, 1)
    well.body.addLayout(row)
    return well


def _rows(stories: Iterable[Story]) -> list[HubRow]:
    return [HubRow(one.id, one.title, "book", one.lead) for one in stories]


_WORDS = ListWords(
    rooms.STORIES,
    QT_TRANSLATE_NOOP("Stories", "These people are invented. Your own way may be quite different."),
    QT_TRANSLATE_NOOP("Stories", "All stories"),
)
_OTHERS = QT_TRANSLATE_NOOP("Stories", "More stories")
_ALL = QT_TRANSLATE_NOOP("Stories", "To read")
_GOES_WITH = QT_TRANSLATE_NOOP("Stories", "Lessons it goes with")

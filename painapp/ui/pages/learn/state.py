"""What the room Learn shows, worked out without Qt: what comes next, and the weeks of both paths."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.conditions import conditions_record, minded
from painapp.domain.course import (
    GOES_ON,
    Reading,
    is_finished,
    next_lessons,
    readiness_of,
    reading_of,
    running_paths,
    week_in,
    why_said,
)
from painapp.domain.entries import Conditions, HowReady, LessonRead, MyCourse, only_one
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.plan.state import HubRow

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from painapp.content.course_companions import Alongside
    from painapp.content.lesson import LessonHeading
    from painapp.content.lessons import CoursePath, Week
    from painapp.domain.course import Suggestion
    from painapp.domain.ports import Language
    from painapp.domain.words import Words
    from painapp.ui.course_shelf import CourseShelf
    from painapp.ui.pages.plan.state import Said
    from painapp.vault.reader import DiaryReader

TOOLS = QT_TRANSLATE_NOOP("Learn", "Tools")
BESIDE = QT_TRANSLATE_NOOP("Learn", "Beside the lessons")
MINE = QT_TRANSLATE_NOOP("Learn", "Mine")
GROUPS = (TOOLS, BESIDE, MINE)
"""The groups of rows below the paths, in their order."""
ALSO_MINE = QT_TRANSLATE_NOOP("Learn", "What else you live with")
"""Above the pages on other conditions, where one was named."""


def always(words: Words) -> Said:
    """Return what says the same of a part whatever the diary holds."""

    def said(_reader: DiaryReader, _today: date, language: Language) -> str:
        return language.text(words)

    return said


class Standing(NamedTuple):
    """Where the person is with the course, as the diary has it.

    `alongside` are the pages about what else they live with.
    """

    headings: tuple[LessonHeading, ...]
    reading: Reading
    plan: MyCourse | None
    ready: Mapping[str, str]
    conditions: frozenset[str]
    alongside: tuple[Alongside, ...]

    @property
    def finished(self) -> bool:
        """Whether every lesson of their paths was read."""
        return is_finished(self.headings, self.reading, self.plan)

    @property
    def begun(self) -> bool:
        """Whether they are on any path."""
        return bool(running_paths(self.headings, self.reading, self.plan))


class LessonShown(NamedTuple):
    """A lesson in a list: `facts` say whether it was read, and how long it takes."""

    id: str
    title: str
    facts: str
    read: bool


class WeekShown(NamedTuple):
    """A week of a path; `here` is the one the person is in, `words` what it is about, or that it was read."""

    number: int
    numeral: str
    title: str
    words: str
    read: bool
    here: bool
    lessons: tuple[LessonShown, ...]


class PathShown(NamedTuple):
    """A path with its six weeks."""

    id: str
    title: str
    lead: str
    weeks: tuple[WeekShown, ...]


class NextShown(NamedTuple):
    """A lesson put first: why, how long it takes, and what its button says."""

    id: str
    title: str
    lead: str
    why: str
    facts: str
    button: str


class LearnState(NamedTuple):
    """The whole room; `title` and `words` stand on its first card, `paused` while the course is paused."""

    title: str
    words: str
    paused: bool
    begun: bool
    finished: bool
    first: NextShown | None
    others: tuple[NextShown, ...]
    paths: tuple[PathShown, ...]


def standing_of(reader: DiaryReader, shelf: CourseShelf) -> Standing:
    """Read it from the diary; the pages on other conditions are only read where one was named."""
    named = minded(conditions_record(reader.all_of(Conditions))) or frozenset[str]()
    pages = tuple(one for one in shelf.alongside if named & set(one.conditions)) if named else ()
    return Standing(
        tuple(shelf.headings.values()),
        reading_of(reader.all_of(LessonRead)),
        only_one(reader.all_of(MyCourse), MyCourse),
        readiness_of(reader.all_of(HowReady)),
        frozenset(named & {id_ for one in pages for id_ in one.conditions}),
        pages,
    )


def untouched(shelf: CourseShelf, language: Language) -> tuple[PathShown, ...]:
    """Return the paths as they are while nothing is known of anybody."""
    nobody = Standing(tuple(shelf.headings.values()), Reading(), None, {}, frozenset(), ())
    return learn_state(nobody, shelf.course.paths, language).paths


def alongside_rows(standing: Standing) -> tuple[HubRow, ...]:
    """Return a row for each page about something else the person lives with; each opens by its link."""
    return tuple(HubRow(f"alongside:{one.id}", one.title, "info", one.lead) for one in standing.alongside)


def learn_state(standing: Standing, paths: tuple[CoursePath, ...], language: Language) -> LearnState:
    """Work out what to show; a pause leaves the lessons where they are and puts none of them first."""
    return _Making(standing, language).state(paths)


class _Making:
    def __init__(self, standing: Standing, language: Language) -> None:
        self._standing = standing
        self._language = language
        self._titles = {one.id: one.title for one in standing.headings}
        self._by_id = {one.id: one for one in standing.headings}

    def state(self, paths: tuple[CoursePath, ...]) -> LearnState:
        standing, say = self._standing, self._language.text
        plan = standing.plan
        since = plan.paused_since if plan is not None else None
        found = next_lessons(standing.headings, standing.reading, plan, standing.ready, standing.conditions)
        shown = tuple(self._next(one) for one in found) if since is None else ()
        title, words = say(_NEXT), ""
        if since is not None:
            title, words = say(_PAUSED), say(_PAUSED_SINCE, day=self._language.date_full(since))
        elif standing.finished:
            title, words = say(_THROUGH), say(_THROUGH_WORDS)
        elif not standing.begun:
            title, words = say(_BEGIN), say(_BEGIN_WORDS)
        elif not shown:
            words = say(_NOTHING_FIRST)
        return LearnState(
            title,
            words,
            since is not None,
            standing.begun,
            standing.finished,
            next(iter(shown), None),
            shown[1:],
            tuple(self._path(one) for one in paths),
        )

    def _next(self, suggestion: Suggestion) -> NextShown:
        lesson = self._by_id[suggestion.id]
        say = self._language.text
        button = say(_GO_ON if suggestion.why == GOES_ON else _READ_IT)
        why = why_said(suggestion, self._titles, self._language)
        return NextShown(lesson.id, lesson.title, lesson.lead, why, self._length(lesson), button)

    def _path(self, path: CoursePath) -> PathShown:
        standing, reading = self._standing, self._standing.reading
        running = path.id in running_paths(standing.headings, reading, standing.plan)
        unread = any(h.path == path.id and h.id not in reading.ended for h in standing.headings)
        here = week_in(standing.headings, reading, path.id) if running and unread else 0
        weeks = tuple(self._week(one, here=one.number == here) for one in path.weeks)
        return PathShown(path.id, path.title, path.lead, weeks)

    def _week(self, week: Week, *, here: bool) -> WeekShown:
        say = self._language.text
        lessons = tuple(self._lesson(one) for one in week.lessons)
        read = bool(lessons) and all(one.read for one in lessons)
        words = say(_ALL_READ, lead=week.lead) if read else week.lead
        numeral = self._language.number(week.number)
        title = say(_WEEK, number=numeral, title=week.title)
        return WeekShown(week.number, numeral, title, words, read, here, lessons)

    def _lesson(self, lesson: LessonHeading) -> LessonShown:
        reading, length = self._standing.reading, self._length(lesson)
        if lesson.id in reading.ended:
            return LessonShown(lesson.id, lesson.title, self._language.text(_READ, length=length), True)
        if lesson.id in reading.opened:
            return LessonShown(lesson.id, lesson.title, self._language.text(_BEGUN, length=length), False)
        return LessonShown(lesson.id, lesson.title, length, False)

    def _length(self, lesson: LessonHeading) -> str:
        return self._language.text(_MINUTES, count=lesson.minutes)


IDEAS = QT_TRANSLATE_NOOP("Learn", "Small ideas for eating and drinking, without diets.")
WORDS_MEAN = QT_TRANSLATE_NOOP("Learn", "What the words of the course mean.")
FINDS = QT_TRANSLATE_NOOP("Learn", "In lessons, stories, words and your own answers.")
_BEGIN = QT_TRANSLATE_NOOP("Learn", "A place to begin")
_BEGIN_WORDS = QT_TRANSLATE_NOOP(
    "Learn", "The course and the outdoor path are equals. Take either, or both. Begin anywhere."
)
_NEXT = QT_TRANSLATE_NOOP("Learn", "What comes next")
_PAUSED = QT_TRANSLATE_NOOP("Learn", "Paused")
_PAUSED_SINCE = QT_TRANSLATE_NOOP(
    "Learn", "Since {day}. Everything is where you left it, and nothing is lost. You can still read."
)
_THROUGH = QT_TRANSLATE_NOOP("Learn", "You have come to the end of your path")
_THROUGH_WORDS = QT_TRANSLATE_NOOP("Learn", "All of it stays here, to read again in any order.")
_NOTHING_FIRST = QT_TRANSLATE_NOOP("Learn", "Nothing is put first just now. All lessons are below.")
_GO_ON = QT_TRANSLATE_NOOP("Learn", "Go on reading")
_READ_IT = QT_TRANSLATE_NOOP("Learn", "Read this lesson")
_WEEK = QT_TRANSLATE_NOOP("Learn", "Week {number}: {title}")
_ALL_READ = QT_TRANSLATE_NOOP("Learn", "{lead} All read.")
_READ = QT_TRANSLATE_NOOP("Learn", "Read. {length}.")
_BEGUN = QT_TRANSLATE_NOOP("Learn", "Begun. {length}.")
_MINUTES = QT_TRANSLATE_NOOP("Learn", "About %n minute(s)")

"""The course there is, each part read once for the whole window: Learn and Today share it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from painapp.content.course_companions import Alongside, Story, TalkingCard, Term
    from painapp.content.lesson import Lesson, LessonHeading, Work
    from painapp.content.lessons import Course


class CourseShelf:
    """Reads from `folder` (resources), in the language with this code, what is asked for."""

    def __init__(self, folder: Path, language: str) -> None:
        self.folder = folder / "lessons"
        """Where lessons lie, each with its pictures in a folder of its own."""
        self._stories = folder / "stories"
        self._language = language
        self._read: dict[str, Lesson | None] = {}

    @cached_property
    def course(self) -> Course:
        """Both paths with their weeks and the headings of their lessons, but for any that is broken."""
        from painapp.content.lessons import load_course

        return load_course(self.folder, self._language, whole=False)

    @cached_property
    def headings(self) -> dict[str, LessonHeading]:
        """The heading of each lesson by its id, in the order of the paths."""
        weeks = (week for path in self.course.paths for week in path.weeks)
        return {lesson.id: lesson for week in weeks for lesson in week.lessons}

    def lesson(self, id_: str) -> Lesson | None:
        """Return one, whole; None for one that is broken, or that this version does not have."""
        if id_ not in self._read:
            from painapp.content.lessons import load_lesson
            from painapp.content.tables import ContentError

            try:
                self._read[id_] = load_lesson(self.folder, id_, self._language)
            except ContentError:
                self._read[id_] = None
        return self._read[id_]

    @cached_property
    def works(self) -> dict[str, Work]:
        """What claims rest on, by id."""
        from painapp.content.lessons import load_works

        return load_works(self.folder)

    @cached_property
    def stories(self) -> tuple[Story, ...]:
        """The invented lives, in their order."""
        from painapp.content.course_companions import load_stories

        return load_stories(self._stories, self._language)

    @cached_property
    def cards(self) -> tuple[TalkingCard, ...]:
        """The cards for talking together, one for each week of each path."""
        from painapp.content.course_companions import load_cards

        return load_cards(self.folder, self._language)

    @cached_property
    def alongside(self) -> tuple[Alongside, ...]:
        """The pages on other conditions, in their order."""
        from painapp.content.course_companions import load_alongside

        return load_alongside(self.folder, self._language)

    @cached_property
    def glossary(self) -> tuple[Term, ...]:
        """The words of the course and what they mean, in the order of the words."""
        from painapp.content.course_companions import load_glossary

        return load_glossary(self.folder, self._language)

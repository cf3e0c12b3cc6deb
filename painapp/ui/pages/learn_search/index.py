"""All that the course says, ready to be searched: read once, on a worker, when somebody first wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.ui.pages.learn_search.state import read_course

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.content.course_search import PlacesToSearch
    from painapp.ui.course_shelf import CourseShelf
    from painapp.ui.tasks import TaskRunner


class CourseIndex:
    """Search and the glossary share it."""

    def __init__(self, shelf: CourseShelf, tasks: TaskRunner) -> None:
        self._shelf = shelf
        self._tasks = tasks
        self._read: PlacesToSearch | None = None
        self._waiting: list[Callable[[PlacesToSearch], None]] = []

    def give(self, wanted: Callable[[PlacesToSearch], None]) -> None:
        """Call `wanted` with it: at once where it is read, else once it is."""
        if self._read is not None:
            wanted(self._read)
            return
        self._waiting.append(wanted)
        if len(self._waiting) == 1:
            self._tasks.run(lambda _progress: read_course(self._shelf), self._take, self._refuse)

    def _take(self, read: PlacesToSearch) -> None:
        self._read = read
        waiting, self._waiting = self._waiting, []
        for wanted in waiting:
            wanted(read)

    def _refuse(self, error: Exception) -> None:
        self._waiting = []
        raise error  # a broken text of the app's own: a bug

"""The course is read once for whoever searches it, and anew where that did not work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import pytest

from painapp.content.course_search import PlacesToSearch
from painapp.content.tables import ContentError
from painapp.ui.pages.learn_search.index import CourseIndex

if TYPE_CHECKING:
    from painapp.ui.tasks import TaskRunner


class Waiting:
    """Runs nothing by itself: a test says how each job ends."""

    def __init__(self) -> None:
        self.jobs: list[tuple[Any, Any]] = []

    def run(self, _job: Any, done: Any, failed: Any) -> None:
        self.jobs.append((done, failed))


def test_it_is_read_once_and_given_to_all_who_wait() -> None:
    tasks, course = Waiting(), PlacesToSearch(())
    index = CourseIndex(cast("Any", None), cast("TaskRunner", tasks))
    given: list[PlacesToSearch] = []
    index.give(given.append)
    index.give(given.append)
    ((done, _failed),) = tasks.jobs
    done(course)
    index.give(given.append)
    assert given == [course] * 3
    assert len(tasks.jobs) == 1


def test_where_it_could_not_be_read_the_next_one_has_it_read_anew() -> None:
    tasks = Waiting()
    index = CourseIndex(cast("Any", None), cast("TaskRunner", tasks))
    given: list[PlacesToSearch] = []
    index.give(given.append)
    with pytest.raises(ContentError):
        tasks.jobs[0][1](ContentError("glossary.en.toml"))
    index.give(given.append)
    tasks.jobs[1][0](PlacesToSearch(()))
    assert len(given) == 1

"""Where the person is with the course, as the diary has it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from painapp.domain.entries import Conditions
from painapp.domain.lists import CONDITIONS
from painapp.domain.moments import written_now
from painapp.system.paths import shipped_resources
from painapp.ui.course_shelf import CourseShelf
from painapp.ui.pages.learn.state import standing_of
from tests.fixtures import *  # noqa: F403 - pytest finds fixtures by their names here

if TYPE_CHECKING:
    from painapp.vault.diary import Diary
    from tests.clocks import FixedClock


def test_only_what_the_course_has_a_page_about_changes_what_comes_next(
    diary: Diary, clock: FixedClock
) -> None:
    shelf = CourseShelf(shipped_resources(), "en")
    about = {id_ for one in shelf.alongside for id_ in one.conditions}
    other = next(one.id for one in CONDITIONS if one.id not in about)
    assert standing_of(diary, shelf).conditions == frozenset()
    written = written_now(clock, diary.settings.day_start)
    said = Conditions(id=uuid4(), day=written.day, written=written, named=(other, "heart"))
    diary.record(said)
    found = standing_of(diary, shelf)
    assert "heart" in about
    assert found.conditions == {"heart"}
    assert [one.id for one in found.alongside] == ["heart"]

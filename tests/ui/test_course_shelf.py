"""The course as the window has it: what is whole of it can be read, whatever else is broken."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from painapp.content.lessons import load_course
from painapp.content.tables import ContentError
from painapp.system.paths import shipped_resources
from painapp.ui.course_shelf import CourseShelf
from painapp.ui.pages.learn.looking_back import LAST_LESSONS

if TYPE_CHECKING:
    from pathlib import Path


def test_a_broken_lesson_is_left_out_and_all_others_can_be_read(tmp_path: Path) -> None:
    lessons = shutil.copytree(shipped_resources() / "lessons", tmp_path / "lessons")
    (lessons / "sleep" / "lesson.toml").write_text("week = ", encoding="utf-8")
    (lessons / "pacing" / "text.en.md").unlink()
    shelf = CourseShelf(tmp_path, "en_GB")
    known = CourseShelf(shipped_resources(), "en_GB").headings
    assert known.keys() - shelf.headings.keys() == {"sleep", "pacing"}
    assert shelf.lesson("sleep") is None
    assert shelf.lesson("mood-and-pleasant-things") is not None
    with pytest.raises(ContentError):
        load_course(lessons, "en_GB")


def test_the_day_to_look_back_is_reckoned_from_the_last_lesson_of_each_path() -> None:
    headings = CourseShelf(shipped_resources(), "en").headings.values()
    assert tuple({one.path: one.id for one in headings}.values()) == LAST_LESSONS

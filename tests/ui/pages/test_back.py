"""The ways back from parts of pages: where they stand, and where the keyboard is afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from painapp.ui.pages.back import BackTo
from painapp.ui.widgets.back import Back
from tests.stage import EMPTY, RIGHT_TO_LEFT, Props, Stage
from tests.tour.lesson import open_lesson

_PARENTS = {
    "writing": ("settings", "Settings"),
    "safety": ("settings", "Settings"),
    "recovery": ("safety", "Keeping your diary safe"),
    "backups": ("safety", "Keeping your diary safe"),
    "everything": ("safety", "Keeping your diary safe"),
    "paper": ("diary", "Diary"),
}


def test_each_part_leads_back_to_its_page_and_begins_elsewhere(
    props: Props, subtests: pytest.Subtests
) -> None:
    with Stage(props.computer(EMPTY)) as stage:
        navigator = stage.window.navigator
        for part, (parent, name) in _PARENTS.items():
            with subtests.test(part):
                stage.window.show_room(part)
                stage.settle()
                assert navigator.current == part
                (back,) = stage.page.findChildren(BackTo)
                focused = stage.window.focusWidget()
                assert stage.page.isAncestorOf(focused)
                assert focused is not back
                assert back.text() == back.accessibleName() == name
                assert (
                    back.mapTo(stage.page, back.rect().bottomLeft()).y()
                    < focused.mapTo(stage.page, focused.rect().topLeft()).y()
                )
                back.click()
                assert navigator.current == parent


_WAYS = (("learn", "worry-time"), ("plan", "people"), ("settings", "safety"), ("safety", "backups"))


@pytest.mark.parametrize(("page", "part"), _WAYS)
def test_who_comes_back_goes_on_where_the_part_was_opened(props: Props, page: str, part: str) -> None:
    with Stage(props.computer(EMPTY)) as stage:
        stage.window.show_room(page)
        stage.settle()
        begins = stage.window.focusWidget()
        way = stage.page.way_to(part)
        assert way is not begins
        stage.click(way)
        assert stage.room == part
        stage.press(Qt.Key.Key_Escape)
        assert stage.window.focusWidget() is way
        stage.click(way)
        stage.click(stage.page.findChild(BackTo))
        assert stage.room == page
        assert stage.window.focusWidget() is way
        stage.go("today")
        stage.window.show_room(page)
        stage.settle()
        assert stage.window.focusWidget() is begins, "who comes from elsewhere begins anew"


def test_the_way_back_points_to_where_one_came_from_in_a_language_from_right_to_left(props: Props) -> None:
    with Stage(props.computer(EMPTY), tongue=RIGHT_TO_LEFT) as stage:
        open_lesson(stage, "pacing")
        turning = stage.page.turning.back
        stage.painapp.pages.guided.open_exercise("slow-breathing")
        exercise = stage.page.back
        stage.painapp.pages.learning.open_story("gordon")
        stage.settle()
        for button in (turning, exercise, *stage.page.findChildren(Back)):
            assert button._icon_name == "chevron-right", button.text()

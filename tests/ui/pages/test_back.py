"""Each part of Settings, and Paper week, shows a way back, and the keyboard does not begin on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.ui.pages.back import BackTo
from tests.stage import EMPTY, Props, Stage

if TYPE_CHECKING:
    import pytest

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

"""Plan is a room of ways to its parts, each with what stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from painapp.domain.entries import FlareUpPlan, MyStory, Person, WhatMatters
from painapp.ui.pages.back import BackTo
from tests.stage import EMPTY, Props, Stage
from tests.tour.about_me import put
from tests.tour.plan import go_to

if TYPE_CHECKING:
    from painapp.ui.pages.plan.page import PlanPage


def test_every_row_opens_its_page_and_esc_comes_back(props: Props) -> None:
    with Stage(props.computer(EMPTY)) as stage:
        page: PlanPage = stage.go("plan")
        parts = {spec.id for spec in stage.painapp.pages.specs() if spec.part_of == "plan"}
        assert set(page.rows) <= parts
        for page_id, row in page.rows.items():
            row.setFocus()
            stage.press(Qt.Key.Key_Return)
            assert stage.room == page_id
            assert stage.window.rail.button("plan").isChecked()
            assert stage.page.title() == row.text()
            stage.press(Qt.Key.Key_Escape)
            assert stage.room == "plan"
        assert all(group.isVisible() for group in page.groups.values())


def test_rows_say_what_stands_there_and_nothing_of_it_after_a_lock(props: Props) -> None:
    with Stage(props.computer(EMPTY)) as stage:
        page: PlanPage = stage.go("plan")
        before = {page_id: row.words for page_id, row in page.rows.items()}
        put(stage, MyStory, began="A fall", helped="Warmth")
        put(stage, WhatMatters, 200, area="nature")
        put(stage, Person, name="Sam", trusted=True)
        put(stage, FlareUpPlan, first_hour="Lie down")
        assert page.rows["story"].words == "2 of 4 pieces written."
        assert page.rows["matters"].words == "Nature. You could look again."
        assert page.rows["people"].words == "Sam. A trusted contact is named."
        assert page.rows["flare-up-plan"].words == "Ready for a bad day."
        assert page.rows["after-calls"].words == before["after-calls"] != ""
        stage.painapp.access.lock()
        stage.settle()
        assert {row.words for row in page.rows.values()} == {""}


def test_a_part_begins_with_what_can_be_done_there_and_not_with_the_way_back(props: Props) -> None:
    with Stage(props.computer(EMPTY)) as stage:
        for part in ("story", "matters", "people", "after-calls", "flare-up-plan"):
            go_to(stage, part)
            focused = stage.window.focusWidget()
            assert stage.page.isAncestorOf(focused), part
            assert not isinstance(focused, BackTo), part

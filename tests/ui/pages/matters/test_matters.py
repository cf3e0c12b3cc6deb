"""What matters is written area by area, looked at again, and grows into a small step in one press."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painapp.domain.entries import SmallStep, WhatMatters
from painapp.domain.matters import threads
from tests.stage import EMPTY, Props, Stage
from tests.tour.about_me import put
from tests.tour.plan import go_to
from tests.ui.pages.writing.acting import focused, undo

if TYPE_CHECKING:
    from painapp.ui.pages.matters.page import MattersPage


def looks(stage: Stage) -> tuple[WhatMatters, ...]:
    return stage.vault.diary.all_of(WhatMatters)


def test_an_area_is_chosen_in_one_press_and_its_tiny_thing_becomes_a_step(props: Props) -> None:
    with Stage(props.computer(EMPTY)) as stage:
        page: MattersPage = go_to(stage, "matters")
        card = page.matters
        stage.click(card.areas.chip("nature"))
        (look,) = looks(stage)
        assert look.area == "nature"
        stage.type("Birds")
        box: Any = card.form.form.editor("tiny_action")
        stage.click(box.box)
        stage.type("Open the window")
        stage.click(card.form.done)
        (look,) = looks(stage)
        assert (look.words, look.tiny_action, look.thread) == ("Birds", "Open the window", "")
        row: Any = card.rows[str(look.id)]
        stage.click(row.step)
        (step,) = stage.vault.diary.all_of(SmallStep)
        assert (step.words, step.on_today) == ("Open the window", True)
        row = card.rows[str(look.id)]
        assert not row.step.isVisible(), "it is one already"
        stage.click(card.said.undo)
        assert not stage.vault.diary.all_of(SmallStep)
        assert card.rows[str(look.id)].isVisible()


def test_looking_again_keeps_the_earlier_look(props: Props) -> None:
    with Stage(props.computer(EMPTY)) as stage:
        first = put(stage, WhatMatters, 100, area="own:Singing", words="The choir", closeness=2)
        page: MattersPage = go_to(stage, "matters")
        card = page.matters
        row: Any = card.rows[str(first.id)]
        stage.click(row.again)
        assert len(looks(stage)) == 1, "nothing is written before something is said"
        note: Any = card.form.form.editor("words")
        assert note.text == "The choir"
        scale: Any = card.form.form.editor("closeness")
        assert scale.value is None
        stage.click(scale.cells[6])
        stage.click(card.form.done)
        (thread,) = threads(looks(stage))
        assert (thread.id, thread.now.closeness, thread.now.words) == (str(first.id), 6, "The choir")
        assert thread.earlier == (first,)
        assert focused() is card.rows[str(first.id)].first
        undo(stage)
        assert looks(stage) == (first,)

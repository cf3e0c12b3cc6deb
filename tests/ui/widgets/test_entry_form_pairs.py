"""Short fields stand in pairs where there is room, so that a night's form is not a mile long."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from painapp.domain.entries import Sleep
from painapp.ui.widgets.entry_form import EntryForm
from painapp.ui.widgets.field_editors import Surroundings
from tests.languages import PlainEnglish

if TYPE_CHECKING:
    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window

NIGHT = (
    "into_bed",
    "tried_to_sleep",
    "falling_asleep_minutes",
    "awakenings",
    "awake_minutes",
    "final_waking",
    "out_of_bed",
)


@pytest.fixture
def form(window: Window, theme: Theme) -> EntryForm:
    """The long form of a sleep."""
    around = Surroundings(theme, PlainEnglish(), lambda _field: (), lambda: None)
    made = window.put(EntryForm(Sleep, around))
    made.open_fold("into_bed")
    return made


def places(form: EntryForm, width: int) -> list[QPoint]:
    """Where the fields of the night stand, in the order they are asked."""
    form.window().resize(width, 1400)
    for _ in range(6):
        QApplication.processEvents()
    editors = [form.editor(name) for name in NIGHT]
    return [editor.mapTo(form, QPoint(0, 0)) for editor in editors if editor is not None]


def test_times_and_numbers_stand_in_pairs_where_there_is_room(form: EntryForm) -> None:
    found = places(form, 900)
    for left, right in ((0, 1), (2, 3), (4, 5)):
        assert found[left].y() == found[right].y()
        assert found[left].x() < found[right].x()
    assert [place.y() for place in found] == sorted(place.y() for place in found)
    assert len({place.x() for place in found}) == 2


def test_they_stand_below_each_other_where_there_is_none(form: EntryForm) -> None:
    found = places(form, 600)
    assert len({place.x() for place in found}) == 1
    assert len({place.y() for place in found}) == len(NIGHT)


def test_a_question_below_one_of_a_pair_moves_neither_of_them(form: EntryForm) -> None:
    before = places(form, 900)
    form.show_problem("into_bed", "That is more than 16 hours in bed. Is one of the times a slip? " * 2)
    after = places(form, 900)
    assert after[:2] == before[:2]
    assert after[2].y() > before[2].y() + 20

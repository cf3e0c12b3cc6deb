"""Things side by side wrap like words, in reading order, and take the height they need."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from painapp.ui.widgets.chips import Chip
from painapp.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme


def laid_out(qtbot: QtBot, sizes: list[tuple[int, int]], width: int) -> QWidget:
    """Boxes of fixed sizes in a flow of `width`."""
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, 8)
    for size in sizes:
        box = QWidget()
        box.setFixedSize(*size)
        flow.addWidget(box)
    holder.resize(width, flow.heightForWidth(width))
    flow.setGeometry(holder.rect())
    return holder


def flow_of(holder: QWidget) -> FlowLayout:
    flow = holder.layout()
    assert isinstance(flow, FlowLayout)
    return flow


def boxes(holder: QWidget) -> list[QRect]:
    """Where the boxes are, in the order they were added."""
    flow = flow_of(holder)
    return [item.geometry() for index in range(flow.count()) if (item := flow.itemAt(index))]


def test_fills_a_row_and_goes_on_below(qtbot: QtBot) -> None:
    holder = laid_out(qtbot, [(40, 20), (40, 30), (40, 20)], 100)
    assert [box.topLeft().toTuple() for box in boxes(holder)] == [(0, 0 + 5), (48, 0), (0, 38)]
    assert holder.height() == 58


def test_starts_from_the_right_where_people_write_from_the_right(qtbot: QtBot) -> None:
    holder = laid_out(qtbot, [(40, 20), (40, 20)], 100)
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow_of(holder).setGeometry(holder.rect())
    assert [box.x() for box in boxes(holder)] == [60, 12]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    sizes=st.lists(st.tuples(st.integers(10, 120), st.integers(10, 60)), min_size=1, max_size=12),
    width=st.integers(120, 500),
)
def test_nothing_overlaps_or_sticks_out(qtbot: QtBot, sizes: list[tuple[int, int]], width: int) -> None:
    holder = laid_out(qtbot, sizes, width)
    places = boxes(holder)
    for index, place in enumerate(places):
        assert holder.rect().contains(place)
        assert all(not place.intersects(other) for other in places[index + 1 :])
    rows = [(place.center().y(), place.x()) for place in places]
    assert all(later[0] > earlier[0] or later[1] > earlier[1] for earlier, later in pairwise(rows))


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    holder = laid_out(qtbot, [(40, 20), (40, 20), (40, 20)], 400)
    holder.findChildren(QWidget)[1].hide()
    flow_of(holder).setGeometry(holder.rect())
    assert boxes(holder)[2].x() == 48


def test_an_item_wider_than_the_row_wraps_its_own_words(theme: Theme, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    chip = Chip(theme, "a place that someone has described with a good many words of their own")
    flow.addWidget(chip)
    holder.resize(260, flow.heightForWidth(260))
    flow.setGeometry(holder.rect())
    assert chip.width() == 260
    assert chip.height() == chip.heightForWidth(260) > 60


@pytest.mark.parametrize("index", [-1, 3])
def test_has_no_items_beyond_its_ends(qtbot: QtBot, index: int) -> None:
    flow = flow_of(laid_out(qtbot, [(40, 20)] * 3, 400))
    assert flow.itemAt(index) is None
    assert flow.takeAt(index) is None
    assert flow.count() == 3

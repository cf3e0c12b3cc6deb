"""Tab goes as a page is read, whatever was built last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from painapp.ui.widgets.clock_field import ClockField
from painapp.ui.widgets.reading_order import tab_in_reading_order

if TYPE_CHECKING:
    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window


def walk(start: QWidget, steps: int) -> list[QWidget | None]:
    """Where Tab leads from `start`."""
    start.setFocus()
    seen = [QApplication.focusWidget()]
    for _ in range(steps):
        QTest.keyClick(seen[-1] or start, Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    return seen


def column_of(*widgets: QWidget) -> tuple[QWidget, QVBoxLayout]:
    """The widgets below each other."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    for widget in widgets:
        column.addWidget(widget)
    return holder, column


def test_what_was_built_later_is_visited_where_it_stands(window: Window) -> None:
    first, last, between = (QPushButton(name) for name in ("first", "last", "between"))
    holder, column = column_of(first, last)
    window.put(holder)
    inner, _ = column_of(between)
    column.insertWidget(1, inner)
    inner.show()
    assert walk(first, 2) == [first, last, between]
    tab_in_reading_order(holder)
    assert walk(first, 3) == [first, between, last, window.elsewhere]


def test_what_comes_into_sight_later_has_its_place_already(window: Window) -> None:
    last, hidden, first = (QPushButton(name) for name in ("last", "hidden", "first"))
    holder, column = column_of(last)
    column.insertWidget(0, hidden)
    column.insertWidget(0, first)
    hidden.hide()
    window.put(holder)
    tab_in_reading_order(holder)
    hidden.show()
    assert walk(first, 3) == [first, hidden, last, window.elsewhere]


def test_every_part_of_a_field_is_visited(window: Window, theme: Theme) -> None:
    before = QPushButton("before", window)
    field = window.put(ClockField(theme, "Time"))
    before.show()
    window.setTabOrder(before, field.less)
    assert walk(before, 4) == [before, field.less, field.boxes[0], field.more, window.elsewhere]
    field.setFocus()
    assert QApplication.focusWidget() is field.boxes[0]

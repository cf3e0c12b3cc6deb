"""Steps in order: added, changed, moved and removed, by keyboard and by single presses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest

from painapp.ui.widgets.steps_field import CHANGE, DOWN, REMOVE, UP, StepsField

if TYPE_CHECKING:
    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window


@pytest.fixture
def field(window: Window, theme: Theme) -> StepsField:
    """A field with three steps."""
    made = window.put(StepsField(theme, "First hour"))
    made.set_text("Stop\nLie down\nHeat")
    QCoreApplication.processEvents()
    return made


@pytest.fixture
def said(field: StepsField) -> list[str]:
    """What leaves the field."""
    heard: list[str] = []
    field.settled.connect(heard.append)
    return heard


def press(field: StepsField, at: int, action: str) -> None:
    QTest.mouseClick(field.rows[at].buttons[action], Qt.MouseButton.LeftButton)
    QCoreApplication.processEvents()


def test_enter_adds_a_step_and_stays_for_the_next(field: StepsField, said: list[str]) -> None:
    field.line.setFocus()
    for step in ("Breathe  out", "  ", "Sleep"):
        QTest.keyClicks(field.line, step)
        QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert said == ["Stop\nLie down\nHeat\nBreathe out", "Stop\nLie down\nHeat\nBreathe out\nSleep"]
    assert field.line.hasFocus()
    assert field.line.text() == ""


def test_a_step_moves_and_the_keyboard_moves_with_it(field: StepsField, said: list[str]) -> None:
    press(field, 2, UP)
    assert field.rows[1].buttons[UP].hasFocus()
    QTest.keyClick(field.rows[1].buttons[UP], Qt.Key.Key_Return)
    assert said == ["Stop\nHeat\nLie down", "Heat\nStop\nLie down"]
    assert not field.rows[0].buttons[UP].isEnabled()
    assert field.rows[0].buttons[DOWN].hasFocus(), "there is no further way up"


def test_a_step_is_changed_in_place_and_escape_leaves_it(field: StepsField, said: list[str]) -> None:
    press(field, 1, CHANGE)
    line = field.rows[1].line
    assert line.hasFocus()
    QTest.keyClicks(line, "Lie on my side")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert said == ["Stop\nLie on my side\nHeat"]
    assert field.rows[1].buttons[CHANGE].hasFocus()
    press(field, 0, CHANGE)
    QTest.keyClick(field.rows[0].line, Qt.Key.Key_Escape)
    assert field.rows[0].line.isHidden()
    assert len(said) == 1


def test_removing_leaves_the_keyboard_with_the_next_one(field: StepsField, said: list[str]) -> None:
    press(field, 2, REMOVE)
    assert field.rows[1].buttons[REMOVE].hasFocus()
    press(field, 1, REMOVE)
    press(field, 0, REMOVE)
    assert said[-1] == ""
    assert field.line.hasFocus()


def test_what_stands_in_the_line_counts_when_it_is_left(field: StepsField, said: list[str]) -> None:
    field.line.setFocus()
    QTest.keyClicks(field.line, "Breathe")
    pressed: list[bool] = []
    button = field.rows[0].buttons[CHANGE]
    button.clicked.connect(lambda: pressed.append(True))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    QCoreApplication.processEvents()
    assert pressed
    assert said[-1] == "Stop\nLie down\nHeat\nBreathe"
    assert field.rows[0].line.hasFocus(), "what was pressed has been done all the same"
    field.rows[0].stop_changing()
    QTest.keyClicks(field.line, "Rest")
    field.flush()
    assert said[-1].endswith("Rest")


def test_what_is_half_typed_can_be_put_back(field: StepsField, said: list[str], theme: Theme) -> None:
    field.line.setText("Bre")
    assert field.half_typed
    draft = field.typed()
    field.set_text("Stop")
    assert field.line.text() == "Bre", "what is shown anew leaves the line alone"
    field.forget_typed()
    assert not field.half_typed
    field.type_again(draft)
    assert field.line.text() == "Bre"
    assert said == ["Stop\nLie down\nHeat"], "steps that had not been kept are said again"

"""The plan in a flare-up: one step at a time, any part in one press, medicines apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from painapp.domain.entries import Medicine
from painapp.domain.flare_up_plan import MedicinesToday
from painapp.domain.moments import LocalTime, Written
from painapp.domain.practice import FlareUpPlan
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.painted_button import PaintedButton
from painapp.ui.widgets.plan_steps import PlanSteps
from tests.languages import PlainEnglish

if TYPE_CHECKING:
    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window

DAY = date(2026, 11, 22)
STAMP: dict[str, Any] = {
    "day": DAY,
    "written": Written(datetime(2026, 11, 22, 18, 42, tzinfo=UTC), "Europe/London", 0, DAY),
}
PLAN = FlareUpPlan(
    id=UUID(int=1),
    first_hour="Stop\nLie down",
    exercises=("slow-breathing",),
    seek_help="When it is unlike my usual pain",
    message="It eased each time",
    medicines="As it says on the box",
    medicines_written=date(2026, 5, 3),
    **STAMP,
)
TAKEN = Medicine(id=UUID(int=2), at=LocalTime(time(8, 10), "Europe/London", 0), what="Paracetamol", **STAMP)
TITLES = {"slow-breathing": "Slow breathing"}


@pytest.fixture
def steps(window: Window, theme: Theme) -> PlanSteps:
    """The plan with its medicines."""
    today = MedicinesToday(True, (TAKEN,))
    return window.put(PlanSteps(theme, PlainEnglish(), PLAN, TITLES, with_medicines=today))


def words(steps: PlanSteps) -> str:
    return " / ".join(label.text() for label in steps.findChildren(Label) if label.isVisible())


def press(steps: PlanSteps, text: str) -> None:
    buttons = [one for one in steps.findChildren(PaintedButton) if one.text() == text and one.isVisible()]
    assert len(buttons) == 1, text
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)


def test_one_step_is_in_sight_at_a_time(steps: PlanSteps) -> None:
    assert "step 1 of 2 / Stop" in words(steps)
    assert "It eased each time" in words(steps)
    assert "Lie down" not in words(steps)
    assert not steps.back.isEnabled()
    press(steps, "Next")
    assert "step 2 of 2 / Lie down" in words(steps)
    assert "It eased" not in words(steps)
    press(steps, "Back")
    assert "/ Stop" in words(steps)


def test_the_keyboard_is_never_lost_at_an_end(steps: PlanSteps) -> None:
    steps.next.setFocus()
    for _ in range(9):
        QTest.keyClick(steps.window().focusWidget(), Qt.Key.Key_Return)
        if steps.back.hasFocus():
            break
    assert steps.place == 3
    assert steps.back.hasFocus()
    assert not steps.next.isEnabled()


def test_an_exercise_and_help_are_one_press_away(steps: PlanSteps) -> None:
    heard: list[str] = []
    steps.exercise_wanted.connect(heard.append)
    steps.emergency_wanted.connect(lambda: heard.append("help"))
    press(steps, "Exercises")
    press(steps, "Slow breathing")
    press(steps, "Doctor or nurse")
    press(steps, "Emergency and crisis help")
    assert heard == ["slow-breathing", "help"]


def test_medicines_are_apart_and_say_how_far_they_can_be_relied_on(steps: PlanSteps) -> None:
    assert "on the box" not in words(steps)
    press(steps, "My medicines")
    said = words(steps)
    for expected in (
        "As it says on the box",
        "Written on 3 May 2026. It may be out of date. Follow the label.",
        "08:10  Paracetamol",
        "Other doses may be missing.",
    ):
        assert expected in said


def test_without_medicines_nothing_of_them_is_there(window: Window, theme: Theme) -> None:
    locked = window.put(PlanSteps(theme, PlainEnglish(), PLAN, TITLES))
    assert locked.medicines is None
    every = " ".join(label.text() for label in locked.findChildren(Label))
    assert "on the box" not in every
    assert not locked.my_medicines.isVisible()
    only = replace(PLAN, first_hour="", exercises=(), seek_help="")
    assert [leaf.part for leaf in PlanSteps(theme, PlainEnglish(), only, {}).leaves] == ["message"]

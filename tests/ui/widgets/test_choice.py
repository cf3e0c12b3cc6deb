"""Choices as segments, as a list and as a box to tick, and the list that drops down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication

from painapp.ui.widgets.choice import ChoiceList, SegmentedChoice, Toggle
from painapp.ui.widgets.drop_down import DropDown

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.radio_group import RadioGroup
    from tests.ui.conftest import Window

GROUPS: list[Callable[[Theme], RadioGroup]] = [
    lambda theme: SegmentedChoice(theme, "Colours", [("light", "Light"), ("dark", "Dark"), ("own", "Own")]),
    lambda theme: ChoiceList(
        theme, "Colours", [("light", "Light", ""), ("dark", "Dark", "For the night"), ("own", "Own", "")]
    ),
]


@pytest.fixture(params=GROUPS, ids=["segments", "list"])
def group(request: pytest.FixtureRequest, window: Window, theme: Theme) -> Any:
    """Three choices."""
    return window.put(request.param(theme))


def test_one_is_chosen_by_press_by_arrow_and_from_outside(group: RadioGroup, qtbot: QtBot) -> None:
    heard: list[object] = []
    group.chosen.connect(heard.append)
    qtbot.mouseClick(group.cells[1], Qt.MouseButton.LeftButton)
    qtbot.keyClick(group.cells[1], Qt.Key.Key_Down)
    QAccessible.queryAccessibleInterface(group.cells[0]).actionInterface().doAction("Press")
    assert heard == ["dark", "own", "light"]
    assert group.value == "light"
    assert [cell.isChecked() for cell in group.cells] == [True, False, False]


def test_each_is_a_named_radio_button_of_a_named_group(group: RadioGroup) -> None:
    group.set_value("dark")
    seen = [QAccessible.queryAccessibleInterface(cell) for cell in group.cells]
    assert [(each.role(), each.text(QAccessible.Text.Name)) for each in seen] == [
        (QAccessible.Role.RadioButton, name) for name in ("Light", "Dark", "Own")
    ]
    assert [bool(each.state().checked) for each in seen] == [False, True, False]
    assert QAccessible.queryAccessibleInterface(group).text(QAccessible.Text.Name) == "Colours"


def test_tab_stops_once_at_the_chosen_one(group: RadioGroup, window: Window, qtbot: QtBot) -> None:
    group.set_value("own")
    window.elsewhere.setFocus()
    qtbot.keyClick(window.elsewhere, Qt.Key.Key_Backtab)
    assert group.cells[2].hasFocus()
    qtbot.keyClick(group.cells[2], Qt.Key.Key_Tab)
    assert window.elsewhere.hasFocus()


def test_an_explanation_is_read_too_and_has_its_room(theme: Theme, qtbot: QtBot) -> None:
    plain, told = Toggle(theme, "Digit keys"), Toggle(theme, "Digit keys", "Pressing 4 saves 4.")
    for toggle in (plain, told):
        qtbot.addWidget(toggle)
    seen = QAccessible.queryAccessibleInterface(told)
    assert seen.text(QAccessible.Text.Description) == "Pressing 4 saves 4."
    assert told.heightForWidth(400) >= plain.heightForWidth(400) + told.fontMetrics().height() - 4


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["ltr", "rtl"]
)
def test_the_mark_begins_where_the_text_above_begins(
    theme: Theme, window: Window, direction: Qt.LayoutDirection
) -> None:
    toggle = window.put(Toggle(theme, "Reduce motion"))
    toggle.setLayoutDirection(direction)
    toggle.setChecked(True)
    picture = toggle.grab().toImage()
    middle, width = picture.height() // 2, picture.width()
    edge = range(4) if direction == Qt.LayoutDirection.LeftToRight else range(width - 4, width)
    filled = [x for x in edge if picture.pixelColor(x, middle).name().upper() == theme.tokens.primary.upper()]
    assert len(filled) >= 3


def test_a_box_is_ticked_by_the_person_or_silently(window: Window, theme: Theme, qtbot: QtBot) -> None:
    toggle = window.put(Toggle(theme, "Reduce motion"))
    with qtbot.assertNotEmitted(toggle.chosen):
        toggle.setChecked(True)
    toggle.setFocus()
    with qtbot.waitSignal(toggle.chosen) as told:
        qtbot.keyClick(toggle, Qt.Key.Key_Space)
    assert told.args == [False]
    seen = QAccessible.queryAccessibleInterface(toggle)
    assert (seen.role(), bool(seen.state().checked)) == (QAccessible.Role.CheckBox, False)
    seen.actionInterface().doAction("Press")
    assert toggle.isChecked()


@pytest.fixture
def countries(window: Window, theme: Theme) -> DropDown:
    """Three countries, Norway chosen."""
    made = window.put(DropDown(theme, "Country", [("GB", "United Kingdom"), ("NO", "Norway"), ("US", "US")]))
    made.set_value("NO")
    return made


def test_a_drop_down_tells_what_the_person_chose(countries: DropDown, qtbot: QtBot) -> None:
    assert countries.value == "NO"
    countries.setFocus()
    with qtbot.waitSignal(countries.chosen) as told:
        qtbot.keyClick(countries, Qt.Key.Key_Down)
    assert told.args == ["US"]
    with qtbot.assertNotEmitted(countries.chosen):
        countries.set_value("GB")
    with pytest.raises(ValueError, match="XX"):
        countries.set_value("XX")


def test_a_drop_down_says_its_name_its_value_and_that_it_opens(countries: DropDown) -> None:
    seen = QAccessible.queryAccessibleInterface(countries)
    assert seen.role() == QAccessible.Role.ComboBox
    assert (seen.text(QAccessible.Text.Name), seen.text(QAccessible.Text.Value)) == ("Country", "Norway")
    seen.actionInterface().doAction("Press")
    assert countries.view().isVisible()
    assert seen.state().expanded
    countries.hidePopup()


def test_the_wheel_changes_no_choice_in_passing(countries: DropDown) -> None:
    middle = QPointF(countries.rect().center())
    turn = QWheelEvent(
        middle,
        middle,
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    countries.setFocus()
    QApplication.sendEvent(countries, turn)
    assert countries.value == "NO"
    assert not turn.isAccepted()


@pytest.mark.parametrize("word", ["Never", "Light", "15 min"])
def test_a_short_word_stays_in_one_line_in_either_weight(window: Window, theme: Theme, word: str) -> None:
    choice = window.put(SegmentedChoice(theme, "When", [("a", word), ("b", "Always")]))
    for value in ("a", "b"):
        choice.set_value(value)
        cell = choice.cells[0]
        room = cell.width() - cell.side_room()
        assert cell.blocks.block(word, cell.text_font(), room).lines == 1

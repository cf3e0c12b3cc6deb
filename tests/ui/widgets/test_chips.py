"""Chips that choose, chips that open, and words of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from painapp.ui.widgets.chips import Chip, ChipGroup
from painapp.ui.widgets.own_words import OwnLine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window

AREAS = [("neck", "Neck"), ("back", "Lower back"), ("knee", "Knee & shin")]


@pytest.fixture
def areas(window: Window, theme: Theme) -> ChipGroup:
    """Three areas of which several may be chosen."""
    group = window.put(ChipGroup(theme, "Where it is", own_words=str.strip))
    group.set_options(AREAS)
    return group


class Heard(list[object]):
    """What a signal has told."""


def test_each_press_tells_all_that_is_chosen(areas: ChipGroup, qtbot: QtBot) -> None:
    heard = Heard()
    areas.changed.connect(heard.append)
    for area in ("knee", "neck", "knee"):
        qtbot.mouseClick(areas.chip(area), Qt.MouseButton.LeftButton)
    assert heard == [("knee",), ("neck", "knee"), ("neck",)]
    assert areas.chosen_ids == ("neck",)


def test_one_at_a_time_where_only_one_can_be(window: Window, theme: Theme, qtbot: QtBot) -> None:
    group = window.put(ChipGroup(theme, "Side", single=True))
    group.set_options(AREAS)
    heard = Heard()
    group.changed.connect(heard.append)
    for area in ("knee", "neck", "neck"):
        qtbot.mouseClick(group.chip(area), Qt.MouseButton.LeftButton)
    assert heard == [("knee",), ("neck",), ()]


def test_showing_what_was_saved_tells_nobody(areas: ChipGroup, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(areas.changed):
        areas.set_chosen(["back", "unknown"])
    assert areas.chosen_ids == ("back",)


def test_new_options_keep_what_is_chosen_and_its_order(areas: ChipGroup) -> None:
    areas.set_chosen(["neck", "knee"])
    areas.set_options([("knee", "Knee"), ("own:elbow", "Elbow"), ("neck", "Neck")])
    assert areas.chosen_ids == ("knee", "neck")
    assert areas.chip("knee").text() == "Knee"
    with pytest.raises(KeyError):
        areas.chip("back")


def test_assistive_technology_meets_named_boxes_to_tick(areas: ChipGroup) -> None:
    group = QAccessible.queryAccessibleInterface(areas)
    assert (group.role(), group.text(QAccessible.Text.Name)) == (QAccessible.Role.Grouping, "Where it is")
    chip = QAccessible.queryAccessibleInterface(areas.chip("knee"))
    assert (chip.role(), chip.text(QAccessible.Text.Name)) == (QAccessible.Role.CheckBox, "Knee & shin")
    heard = Heard()
    areas.changed.connect(heard.append)
    chip.actionInterface().doAction("Press")
    assert heard == [("knee",)]
    assert chip.state().checked


def test_tab_goes_through_all_in_the_order_shown(areas: ChipGroup, window: Window, qtbot: QtBot) -> None:
    areas.set_options([("own:elbow", "Elbow"), *AREAS])
    QApplication.processEvents()
    areas.chip("own:elbow").setFocus()
    passed = []
    for _ in range(5):
        focused = QApplication.focusWidget()
        assert focused is not None
        passed.append(focused.accessibleName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert passed == ["Elbow", "Neck", "Lower back", "Knee & shin", "Add your own"]
    assert window.elsewhere.hasFocus()
    seen = QAccessible.queryAccessibleInterface(areas)
    met = [seen.child(index).text(QAccessible.Text.Name) for index in range(seen.childCount())]
    assert met[:5] == passed, "assistive technology meets them in that order too"


def test_arrows_move_along_without_choosing(areas: ChipGroup, qtbot: QtBot) -> None:
    areas.chip("neck").setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert areas.chip("back").hasFocus()
    assert areas.chosen_ids == ()


def open_line(group: ChipGroup, qtbot: QtBot) -> OwnLine:
    """Press "Add your own"."""
    (line,) = group.findChildren(OwnLine)
    add = next(child for child in group.children() if getattr(child, "_icon_name", "") == "plus")
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)  # pyright: ignore[reportArgumentType]
    assert line.isVisible()
    assert line.hasFocus()
    assert line.accessibleName() == "Add your own"
    return line


def test_own_words_are_cleaned_and_told_once(areas: ChipGroup, qtbot: QtBot) -> None:
    heard = Heard()
    areas.added.connect(heard.append)
    line = open_line(areas, qtbot)
    qtbot.keyClicks(line, "  left elbow ")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert heard == ["left elbow"]
    assert line.isHidden()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Add your own"


def test_leaving_the_line_keeps_what_was_typed(areas: ChipGroup, window: Window, qtbot: QtBot) -> None:
    heard = Heard()
    areas.added.connect(heard.append)
    line = open_line(areas, qtbot)
    qtbot.keyClicks(line, "elbow")
    window.elsewhere.setFocus()
    assert heard == ["elbow"]
    assert window.elsewhere.hasFocus()


@pytest.mark.parametrize(("typed", "key"), [("elbow", Qt.Key.Key_Escape), ("   ", Qt.Key.Key_Return)])
def test_nothing_comes_of_escape_or_of_blanks(
    areas: ChipGroup, qtbot: QtBot, typed: str, key: Qt.Key
) -> None:
    line = open_line(areas, qtbot)
    qtbot.keyClicks(line, typed)
    with qtbot.assertNotEmitted(areas.added):
        qtbot.keyClick(line, key)
    assert line.isHidden()


def test_a_chip_that_opens_something_says_whether_it_is_open(theme: Theme, qtbot: QtBot) -> None:
    chip = Chip(theme, "Mood", disclosure=True)
    qtbot.addWidget(chip)
    seen = QAccessible.queryAccessibleInterface(chip)
    assert seen.role() == QAccessible.Role.Button
    assert (bool(seen.state().expandable), bool(seen.state().collapsed)) == (True, True)
    with qtbot.waitSignal(chip.toggled) as told:
        seen.actionInterface().doAction("Press")
    assert told.args == [True]
    assert (bool(seen.state().expanded), bool(seen.state().collapsed)) == (True, False)


@pytest.mark.parametrize("disclosure", [False, True])
def test_a_chip_keeps_its_width_when_it_changes(theme: Theme, qtbot: QtBot, disclosure: bool) -> None:
    chip = Chip(theme, "Lower back", disclosure=disclosure)
    qtbot.addWidget(chip)
    before = chip.sizeHint()
    chip.setChecked(True)
    chip.set_filled(True)
    assert chip.sizeHint() == before


def test_being_on_is_told_by_more_than_colour(theme: Theme, qtbot: QtBot) -> None:
    theme.apply("contrast", 100, None)
    chip = Chip(theme, "Lower back")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    off = chip.grab().toImage()
    chip.setChecked(True)
    theme.apply("light", 100, None)
    on = chip.grab().toImage()
    grey = [
        {image.pixelColor(x, y).lightness() < 128 for x in (20, 21, 22, 23)}
        for image in (off, on)
        for y in range(14, 30)
    ]
    assert grey[:16] != grey[16:], "a tick stands where the words began"

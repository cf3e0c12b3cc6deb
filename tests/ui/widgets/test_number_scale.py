"""One press or one key chooses a number, by whatever means a person has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication

from painapp.ui.widgets import radio_group
from painapp.ui.widgets.number_scale import NumberScale

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window

Role = QAccessible.Role
Name = QAccessible.Text.Name


@pytest.fixture
def pain(window: Window, theme: Theme) -> NumberScale:
    """The pain scale, with the focus."""
    scale = window.put(
        NumberScale(theme, 0, 10, "No pain", "Pain as bad as you can imagine", "Pain", tint="pain")
    )
    scale.take_focus()
    return scale


@pytest.fixture
def quality(window: Window, theme: Theme) -> NumberScale:
    """A scale that can be cleared."""
    return window.put(NumberScale(theme, 1, 5, "Very poor", "Very good", "Sleep quality", clearable=True))


def press(qtbot: QtBot, *keys: Qt.Key | str) -> None:
    """Press keys where the focus is, as a keyboard does."""
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        if isinstance(key, str):
            qtbot.keyClicks(focused, key)
        else:
            qtbot.keyClick(focused, key)


class Heard(list[object]):
    """The values a scale has told."""

    def __init__(self, scale: NumberScale) -> None:
        super().__init__()
        scale.chosen.connect(self.append)


@pytest.mark.parametrize("number", range(11))
def test_a_press_of_the_mouse_chooses(pain: NumberScale, qtbot: QtBot, number: int) -> None:
    heard = Heard(pain)
    qtbot.mouseClick(pain.cells[number], Qt.MouseButton.LeftButton)
    assert pain.value == number
    assert heard == [number]
    assert [cell.isChecked() for cell in pain.cells] == [each == number for each in range(11)]


def test_a_second_press_says_it_again(pain: NumberScale, qtbot: QtBot) -> None:
    heard = Heard(pain)
    for _ in range(2):
        qtbot.mouseClick(pain.cells[4], Qt.MouseButton.LeftButton)
    assert heard == [4, 4]
    assert pain.cells[4].isChecked()


@pytest.mark.parametrize("typed", "0123456789")
def test_a_digit_chooses_at_once(pain: NumberScale, qtbot: QtBot, typed: str) -> None:
    heard = Heard(pain)
    press(qtbot, typed)
    assert heard == [int(typed)]


def test_a_nought_straight_after_a_one_makes_it_ten(pain: NumberScale, qtbot: QtBot) -> None:
    heard = Heard(pain)
    press(qtbot, "1", "0")
    assert heard == [1, 10]
    press(qtbot, "0")
    assert heard == [1, 10, 0], "the 0 of 10 is used up"


@pytest.mark.parametrize(
    "between", [Qt.Key.Key_Tab, Qt.Key.Key_Shift, Qt.Key.Key_Right, Qt.Key.Key_Escape, Qt.Key.Key_Space]
)
def test_any_other_key_ends_the_wait_for_the_nought(
    pain: NumberScale, qtbot: QtBot, window: Window, between: Qt.Key
) -> None:
    press(qtbot, "1", between)
    if between == Qt.Key.Key_Tab:
        assert window.elsewhere.hasFocus()
        qtbot.keyClick(window.elsewhere, Qt.Key.Key_Backtab)
    press(qtbot, "0")
    assert pain.value == 0


def test_a_press_in_between_ends_the_wait_too(pain: NumberScale, qtbot: QtBot) -> None:
    press(qtbot, "1")
    qtbot.mouseClick(pain.cells[3], Qt.MouseButton.LeftButton)
    press(qtbot, "0")
    assert pain.value == 0


def test_digits_of_the_number_pad_count(pain: NumberScale, qtbot: QtBot) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_7, Qt.KeyboardModifier.KeypadModifier)
    assert pain.value == 7


def test_digits_can_be_switched_off(pain: NumberScale, qtbot: QtBot) -> None:
    pain.digits_enabled = False
    heard = Heard(pain)
    press(qtbot, "4")
    assert heard == []
    press(qtbot, Qt.Key.Key_Right)
    assert heard == [1], "the other keys go on working"


def test_commands_with_digits_are_left_to_the_window(pain: NumberScale, qtbot: QtBot) -> None:
    heard = Heard(pain)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert heard == []


def test_a_digit_off_the_scale_does_nothing(quality: NumberScale, qtbot: QtBot) -> None:
    quality.take_focus()
    heard = Heard(quality)
    press(qtbot, "0", "6", "1", "0")
    assert heard == [1]


def test_arrows_home_and_end_move_and_choose(pain: NumberScale, qtbot: QtBot) -> None:
    heard = Heard(pain)
    press(qtbot, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_End)
    press(qtbot, Qt.Key.Key_Right, Qt.Key.Key_Home)
    assert heard == [1, 2, 1, 0, 10, 10, 0]
    assert pain.cells[0].hasFocus()


def test_left_is_onward_where_people_write_from_the_right(
    pain: NumberScale, qtbot: QtBot, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(qtbot, Qt.Key.Key_Left)
    assert pain.value == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_the_cell_with_the_focus_can_be_pressed_by_key(pain: NumberScale, qtbot: QtBot, key: Qt.Key) -> None:
    press(qtbot, key)
    assert pain.value == 0


def test_showing_a_saved_value_tells_nobody(pain: NumberScale) -> None:
    heard = Heard(pain)
    pain.set_value(6)
    pain.set_value(None)
    assert heard == []
    assert not any(cell.isChecked() for cell in pain.cells)
    with pytest.raises(ValueError, match="11"):
        pain.set_value(11)


def test_is_one_stop_for_tab_at_the_chosen_number(pain: NumberScale, window: Window, qtbot: QtBot) -> None:
    window.elsewhere.setFocus()
    press(qtbot, Qt.Key.Key_Backtab)
    assert pain.cells[0].hasFocus()
    pain.set_value(8)
    assert pain.cells[8].hasFocus(), "an undo takes the focus along"
    press(qtbot, Qt.Key.Key_Tab)
    assert window.elsewhere.hasFocus()
    press(qtbot, Qt.Key.Key_Backtab)
    assert pain.cells[8].hasFocus()


def test_assistive_technology_meets_a_named_group_of_radio_buttons(pain: NumberScale) -> None:
    group = QAccessible.queryAccessibleInterface(pain)
    assert (group.role(), group.text(Name)) == (Role.Grouping, "Pain")
    pain.set_value(4)
    seen = [QAccessible.queryAccessibleInterface(cell) for cell in pain.cells]
    assert [each.text(Name) for each in seen] == [str(number) for number in range(11)]
    assert {each.role() for each in seen} == {Role.RadioButton}
    assert [bool(each.state().checked) for each in seen] == [number == 4 for number in range(11)]
    assert all(group.indexOfChild(each) >= 0 for each in seen)
    assert seen[0].text(QAccessible.Text.Description) == "No pain"


@pytest.mark.parametrize("action", ["Press", "Toggle"])
def test_assistive_technology_can_choose_every_number(pain: NumberScale, action: str) -> None:
    heard = Heard(pain)
    for cell in pain.cells:
        QAccessible.queryAccessibleInterface(cell).actionInterface().doAction(action)
    assert heard == list(range(11))


def test_a_choice_is_announced_in_the_words_of_the_page(
    pain: NumberScale, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(radio_group, "announce", lambda _widget, text: said.append(text))
    pain.announcement = lambda value: f"Pain {value} saved"
    press(qtbot, "4")
    assert said == ["Pain 4 saved"]


def test_clear_appears_with_a_value_and_moves_nothing(quality: NumberScale, qtbot: QtBot) -> None:
    clear = quality.words.clear
    assert clear is not None
    assert clear.isHidden()
    before = quality.heightForWidth(800)
    heard = Heard(quality)
    qtbot.mouseClick(quality.cells[2], Qt.MouseButton.LeftButton)
    assert clear.isVisible()
    assert quality.heightForWidth(800) == before
    clear.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    assert heard == [3, None]
    assert quality.value is None
    assert clear.isHidden()
    assert quality.cells[0].hasFocus(), "the focus is not lost with the button"


def rows(scale: NumberScale) -> list[str]:
    """The numbers as they stand, row by row."""
    by_top: dict[int, list[str]] = {}
    for cell in scale.cells:
        by_top.setdefault(cell.y(), []).append(cell.text())
    return [" ".join(row) for _, row in sorted(by_top.items())]


def test_wraps_in_half_when_narrow(pain: NumberScale) -> None:
    pain.window().resize(900, 500)
    assert rows(pain) == ["0 1 2 3 4 5 6 7 8 9 10"]
    assert pain.words.low.text() == "No pain"
    pain.window().resize(420, 500)
    assert rows(pain) == ["0 1 2 3 4 5", "6 7 8 9 10"]
    assert pain.words.low.text() == "0: No pain", "as it no longer stands below the 0"
    assert pain.words.high.text() == "10: Pain as bad as you can imagine"
    pain.window().resize(260, 900)
    assert rows(pain) == ["0 1 2 3", "4 5 6 7", "8 9 10"]


def test_stays_in_one_row_where_wrapping_is_off(window: Window, theme: Theme) -> None:
    scale = window.put(NumberScale(theme, 0, 10, "", "", "Pain", columns_by_width=False))
    window.resize(200, 400)
    assert len(rows(scale)) == 1


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [260, 420, 640, 900, 1400])
def test_no_cell_is_small_or_covers_another(
    pain: NumberScale, theme: Theme, percent: int, width: int
) -> None:
    theme.apply("light", percent, None)
    width = max(width, pain.minimumSizeHint().width())
    pain.resize(width, pain.heightForWidth(width))
    parts = [cell.geometry() for cell in pain.cells] + [pain.words.geometry()]
    for index, part in enumerate(parts[:-1]):
        assert part.width() >= 44
        assert part.height() >= 44
        assert part.width() >= pain.cells[index].minimumSizeHint().width()
        assert all(not part.adjusted(-7, -7, 7, 7).intersects(other) for other in parts[index + 1 : -1])
        assert not part.intersects(parts[-1])
    assert QRect(0, 0, width, pain.height()).contains(parts[-1])
    assert pain.words.height() >= pain.words.heightForWidth(pain.words.width())


def test_the_pain_cells_deepen_and_the_chosen_one_stands_out(pain: NumberScale, theme: Theme) -> None:
    pain.take_focus()
    pain.set_value(4)
    seen = [cell.grab().toImage() for cell in pain.cells]
    fills = [image.pixelColor(8, image.height() // 2) for image in seen]
    assert fills == [QColor(fill) for fill in theme.tokens.pain_scale]
    borders = [image.pixelColor(2, image.height() // 2) for image in seen]
    assert [colour == QColor(theme.tokens.ink) for colour in borders] == [number == 4 for number in range(11)]


@pytest.mark.parametrize("right_to_left", [False, True])
@pytest.mark.parametrize("width", [837, 838, 842, 847])
def test_a_full_row_reaches_from_edge_to_edge(
    pain: NumberScale, qapp: QApplication, width: int, right_to_left: bool
) -> None:
    if right_to_left:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    pain.resize(width, pain.heightForWidth(width))
    first, last = sorted((pain.cells[0].geometry(), pain.cells[-1].geometry()), key=QRect.left)
    assert (first.left(), last.right()) == (0, width - 1)
    widths = {cell.width() for cell in pain.cells}
    assert max(widths) - min(widths) <= 1


def test_the_words_at_the_ends_are_in_line_with_clear(quality: NumberScale) -> None:
    quality.resize(600, quality.heightForWidth(600))
    quality.choose(3)
    words = quality.words
    assert words.clear is not None
    middles = [words.clear.geometry().center().y()]
    middles += [
        one.geometry().top() + one.heightForWidth(one.width()) // 2 for one in (words.low, words.high)
    ]
    assert max(middles) - min(middles) <= 2


def test_a_nought_is_no_second_digit_of_what_is_over(pain: NumberScale, qtbot: QtBot) -> None:
    pain.same_number = lambda: False
    heard = Heard(pain)
    press(qtbot, "1", "0")
    assert heard == [1, 0]

"""Nothing to press is smaller than 44 px, and no words are cut, at any text size and width."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from painapp.ui.widgets.buttons import PrimaryButton, QuietButton, RailButton, TextButton
from painapp.ui.widgets.chips import Chip
from painapp.ui.widgets.choice import ChoiceList, SegmentedChoice, Toggle
from painapp.ui.widgets.drop_down import DropDown
from painapp.ui.widgets.label import KINDS, Heading, Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.radio_group import RadioGroup

WORDS = "Emergency and crisis help, jgpqy Åg"


def folded(theme: Theme) -> RailButton:
    """A button of a narrow rail."""
    button = RailButton(theme, WORDS, "life-buoy")
    button.set_folded(True)
    return button


def alone(group: RadioGroup) -> QWidget:
    """The only cell of a group, taken out of it; the group lives on with it."""
    cell = group.cells[0]
    cell.setParent(None)
    cell.setProperty("group", group)
    return cell


def tickable(theme: Theme) -> Chip:
    chip = Chip(theme, WORDS)
    chip.setChecked(True)
    return chip


PRESSED: dict[str, Callable[[Theme], QWidget]] = {
    "primary": lambda theme: PrimaryButton(theme, WORDS),
    "dusk": lambda theme: PrimaryButton(theme, WORDS, dusk=True),
    "quiet": lambda theme: QuietButton(theme, WORDS, "undo-2"),
    "words": lambda theme: TextButton(theme, WORDS),
    "rail": lambda theme: RailButton(theme, WORDS, "life-buoy"),
    "folded": folded,
    "chip": tickable,
    "disclosure": lambda theme: Chip(theme, WORDS, disclosure=True),
    "segment": lambda theme: alone(SegmentedChoice(theme, "Look", [("a", WORDS)])),
    "row": lambda theme: alone(ChoiceList(theme, "Look", [("a", WORDS, WORDS)])),
    "toggle": lambda theme: Toggle(theme, WORDS, WORDS),
}


def ink(widget: QWidget, *colours: str) -> int:
    """How many dots of the widget have one of these colours."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    dots = array("I", bytes(image.constBits()))
    return sum(dots.count(QColor(colour).rgb()) for colour in set(colours))


def dots_of_words(widget: QWidget, theme: Theme, extra: int) -> int:
    """The dots of ink when the widget is `extra` higher than it asked for."""
    widget.resize(widget.width(), widget.heightForWidth(widget.width()) + extra)
    colours = theme.tokens
    if isinstance(widget, PrimaryButton):
        return ink(widget, colours.on_primary)
    return ink(widget, colours.primary if isinstance(widget, TextButton) else colours.ink, colours.soft_ink)


@pytest.mark.parametrize("percent", [100, 130, 200])
@pytest.mark.parametrize("kind", PRESSED)
def test_what_is_pressed_is_never_small(theme: Theme, qtbot: QtBot, kind: str, percent: int) -> None:
    theme.apply("light", percent, None)
    widget = PRESSED[kind](theme)
    qtbot.addWidget(widget.window())
    for size in (widget.sizeHint(), widget.minimumSizeHint()):
        assert size.width() >= 44
        assert max(size.height(), widget.heightForWidth(size.width())) >= 44


@pytest.mark.parametrize("text", ["", "x"])
@pytest.mark.parametrize("kind", [PrimaryButton, QuietButton, TextButton, Chip])
def test_a_short_word_makes_no_small_target(
    theme: Theme, qtbot: QtBot, kind: type[QuietButton], text: str
) -> None:
    button = kind(theme, text)
    qtbot.addWidget(button)
    assert min(button.sizeHint().toTuple() + button.minimumSizeHint().toTuple()) >= 44


def test_a_drop_down_is_never_small(theme: Theme, qtbot: QtBot) -> None:
    for percent in (100, 200):
        theme.apply("light", percent, None)
        made = DropDown(theme, "Country", [("NO", "Norway")])
        qtbot.addWidget(made)
        assert min(made.sizeHint().toTuple() + made.minimumSizeHint().toTuple()) >= 44
        assert made.sizeHint().height() > made.fontMetrics().height()


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("narrow", [False, True], ids=["wide", "narrow"])
@pytest.mark.parametrize("kind", PRESSED)
def test_no_words_are_cut_off(theme: Theme, qtbot: QtBot, kind: str, narrow: bool, percent: int) -> None:
    theme.apply("light", percent, None)
    widget = PRESSED[kind](theme)
    qtbot.addWidget(widget.window())
    hint = widget.minimumSizeHint() if narrow else widget.sizeHint()
    widget.resize(hint.width(), widget.heightForWidth(hint.width()))
    just, roomy = (dots_of_words(widget, theme, extra) for extra in (0, 60))
    assert just > 50
    assert just == roomy, "with more room there is no more to see"


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [60, 180, 420, 900])
@pytest.mark.parametrize("kind", KINDS)
def test_labels_show_all_their_words(theme: Theme, qtbot: QtBot, kind: str, width: int, percent: int) -> None:
    theme.apply("light", percent, None)
    label = Label(theme, "Walk to the corner, jgpqy Åg. " * 3 + "Ordendelingsproblemløsning", kind)
    qtbot.addWidget(label)
    label.resize(width, label.heightForWidth(width))
    colour = theme.tokens.soft_ink if kind in {"soft", "lead"} else theme.tokens.ink
    just = ink(label, colour)
    label.resize(width, label.height() + 60)
    high = ink(label, colour)
    label.resize(width + 40, label.height())
    label.setContentsMargins(0, 0, 40, 0)
    assert just == high == ink(label, colour) > 50, "nothing is cut off below or at the side"


def test_a_label_takes_what_a_person_typed_for_plain_words(theme: Theme, qtbot: QtBot) -> None:
    label = Label(theme, "<b>6</b> & more")
    plain = Label(theme, "6 & more")
    for each in (label, plain):
        qtbot.addWidget(each)
    assert label.sizeHint().width() > plain.sizeHint().width()


def test_a_label_that_says_something_else_measures_anew(theme: Theme, qtbot: QtBot) -> None:
    label = Heading(theme, "Short")
    qtbot.addWidget(label)
    before = label.sizeHint().width()
    label.setText("A good deal longer than before")
    assert label.sizeHint().width() > before


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_words_begin_at_the_leading_edge(theme: Theme, qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    label = Label(theme, "Saved at 18:42")
    qtbot.addWidget(label)
    label.setLayoutDirection(direction)
    label.resize(800, 24)
    image = label.grab().toImage()
    inked = [
        x for x in range(0, 800, 2) if any(image.pixelColor(x, y).lightness() < 90 for y in range(0, 24, 3))
    ]
    assert (max(inked) < 200) if direction == Qt.LayoutDirection.LeftToRight else (min(inked) > 600)


def test_an_ampersand_is_an_ampersand(theme: Theme, qtbot: QtBot) -> None:
    button = QuietButton(theme, "Rest & read")
    qtbot.addWidget(button)
    assert button.text() == button.accessibleName() == "Rest & read"
    assert button.shortcut().isEmpty()


def test_a_rail_button_marks_the_open_room_by_more_than_colour(theme: Theme, qtbot: QtBot) -> None:
    button = RailButton(theme, "Today", "house")
    qtbot.addWidget(button)
    button.resize(180, 48)
    edge = (theme.gap(4) + 1, 24)
    assert button.grab().toImage().pixelColor(*edge) != QColor(theme.tokens.primary)
    button.setChecked(True)
    assert button.grab().toImage().pixelColor(*edge) == QColor(theme.tokens.primary)
    with qtbot.waitSignal(button.clicked):
        button.click()
    assert button.isChecked(), "a press asks the shell and unchecks nothing"

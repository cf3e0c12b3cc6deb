"""Notes and lines: when they settle, what gets in, and that nothing about them is in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage, QInputMethodEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import QApplication

from painapp.domain.text import clean_text
from painapp.ui.widgets.text_fields import LineField, NoteField, Suggestion, TextField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window


@pytest.fixture
def note(window: Window, theme: Theme) -> NoteField:
    made = window.put(NoteField(theme, "Note", "Anything you want to remember"))
    made.box.setFocus()
    return made


@pytest.fixture
def line(window: Window, theme: Theme) -> LineField:
    made = window.put(LineField(theme, "Activity", ("Walking", "Gardening")))
    made.box.setFocus()
    return made


def _heard(field: TextField) -> list[str]:
    heard: list[str] = []
    field.settled.connect(heard.append)
    return heard


# Settling


@pytest.mark.parametrize("which", ["note", "line"])
def test_settles_when_the_focus_leaves(
    which: str, request: pytest.FixtureRequest, window: Window, qtbot: QtBot
) -> None:
    field = request.getfixturevalue(which)
    heard = _heard(field)
    qtbot.keyClicks(field.box, "Slept badly")
    assert heard == []
    window.elsewhere.setFocus()
    assert heard == ["Slept badly"]
    field.box.setFocus()
    window.elsewhere.setFocus()
    assert heard == ["Slept badly"]


@pytest.mark.parametrize("which", ["note", "line"])
def test_settles_after_a_while(which: str, request: pytest.FixtureRequest, qtbot: QtBot) -> None:
    field = request.getfixturevalue(which)
    assert field.idle.interval() == 2000
    field.idle.setInterval(1)
    with qtbot.waitSignal(field.settled) as said:
        qtbot.keyClicks(field.box, "a")
    assert said.args == ["a"]
    assert field.box.hasFocus()


@pytest.mark.parametrize("which", ["note", "line"])
def test_flush_says_at_once_what_waits_and_only_once(
    which: str, request: pytest.FixtureRequest, qtbot: QtBot
) -> None:
    field = request.getfixturevalue(which)
    heard = _heard(field)
    field.flush()
    qtbot.keyClicks(field.box, "ab")
    field.flush()
    field.flush()
    assert heard == ["ab"]
    assert not field.idle.isActive()


@pytest.mark.parametrize("which", ["note", "line"])
def test_setting_a_text_says_nothing(which: str, request: pytest.FixtureRequest) -> None:
    field = request.getfixturevalue(which)
    heard = _heard(field)
    field.set_text("From the diary")
    field.flush()
    assert heard == []
    assert field.text == "From the diary"
    assert not field.idle.isActive()


def test_the_same_saved_text_does_not_disturb_who_is_writing(note: NoteField, qtbot: QtBot) -> None:
    note.set_text("Saved")
    qtbot.keyClicks(note.box, "More. ")
    note.set_text("Saved")
    assert note.text == "More. Saved"
    note.set_text("From elsewhere")
    assert note.text == "From elsewhere"


# What gets in

DIRTY = "one\x00\x07 two\x1b[31m\x7f\r\nthree\u2028four\x85five\x9f"
CLEAN = "one two[31m\nthree\nfour\nfive"


def _paste(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def test_a_paste_into_a_note_is_clean(note: NoteField) -> None:
    source = QMimeData()
    source.setText(DIRTY)
    source.setHtml("<b>bold</b>")
    note.box.insertFromMimeData(source)
    assert note.text == CLEAN
    assert note.typed() == CLEAN


def test_a_picture_cannot_be_pasted(note: NoteField) -> None:
    source = QMimeData()
    source.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    assert not note.box.canInsertFromMimeData(source)


def test_an_input_method_adds_only_clean_text(note: NoteField) -> None:
    event = QInputMethodEvent()
    event.setCommitString("\u65e5\x00\u672c\x1b")
    QApplication.sendEvent(note.box, event)
    assert note.typed() == "\u65e5\u672c"


def test_a_paste_into_a_line_is_one_clean_line(line: LineField) -> None:
    _paste("  Walking\tto\x00 the\r\nshop ")
    line.box.paste()
    assert line.text == "Walking to the shop"
    assert line.box.text() == "Walking to the shop"


def test_spaces_can_be_typed_between_words_also_after_an_emoji(line: LineField, qtbot: QtBot) -> None:
    line.box.insert("\N{WOMAN}\u200d\N{PERSONAL COMPUTER}")
    qtbot.keyClicks(line.box, " work")
    assert line.text == "\N{WOMAN}\u200d\N{PERSONAL COMPUTER} work"


def test_a_note_keeps_spaces_that_do_not_break_and_line_ends(note: NoteField, qtbot: QtBot) -> None:
    note.set_text("20\u00a0mg\n\nnext")
    assert note.text == "20\u00a0mg\n\nnext"
    note.set_text("")
    qtbot.keyClicks(note.box, "a")
    qtbot.keyClick(note.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(note.box, "b")
    assert note.text == "a\nb"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text())
def test_any_text_comes_back_as_it_may_be_kept(note: NoteField, text: str) -> None:
    note.set_text(text)
    # U+FDD0 and U+FDD1 are no characters; Qt's documents use them for marks of their own.
    assert note.text.translate({0xFDD0: None, 0xFDD1: None}) == clean_text(text).translate(
        {0xFDD0: None, 0xFDD1: None}
    )


def test_the_caller_decides_what_is_clean(window: Window, theme: Theme, qtbot: QtBot) -> None:
    field = window.put(NoteField(theme, "Note", clean=str.upper))
    qtbot.keyClicks(field.box, "abc")
    assert field.text == "ABC"


# Size and speed


def test_a_note_grows_with_its_text_and_then_scrolls(note: NoteField) -> None:
    line_height = note.box.fontMetrics().lineSpacing()
    heights = []
    for lines in (1, 3, 6, 12, 13, 40):
        note.set_text("\n".join("x" * lines))
        heights.append(note.box.height())
    one, three, six, twelve, thirteen, forty = heights
    assert one == three < six < twelve == thirteen == forty
    assert abs(six - three - 3 * line_height) <= 3
    assert note.box.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded
    note.set_text("short")
    assert note.box.height() == one
    assert note.box.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_of_a_note_is_cut_before_it_scrolls(
    note: NoteField, theme: Theme, window: Window, qtbot: QtBot, percent: int
) -> None:
    theme.apply("light", percent, reduced_motion=False)
    note.set_text("A long line that has to wrap round at this width. " * 4)
    window.resize(500, 900)
    bar = note.box.verticalScrollBar()
    qtbot.waitUntil(lambda: note.width() < 500 and bar.maximum() == 0)
    assert note.box.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert note.box.height() > 4 * note.box.fontMetrics().lineSpacing()
    note.set_text("Seven\nlines\nare\nfewer\nthan\ntwelve\nlines")
    assert note.box.verticalScrollBar().maximum() == 0


def test_a_hundred_thousand_characters_without_a_space_are_laid_out_quickly(note: NoteField) -> None:
    source = QMimeData()
    source.setText("x" * 100_000)
    note.box.insertFromMimeData(source)
    # Breaking anywhere is what makes it quick (0.05 s against 1.5 s for the paste, and for each key after).
    assert note.box.wordWrapMode() == QTextOption.WrapMode.WrapAnywhere
    assert len(note.text) == 100_000


def test_ordinary_long_notes_break_at_words(note: NoteField) -> None:
    note.set_text("word " * 20_000)
    assert note.box.wordWrapMode() == QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    assert len(note.text) == 100_000


# Keys, wheel, ears


def test_tab_leaves_a_note_and_is_not_written(note: NoteField, window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(note.box, "a")
    qtbot.keyClick(note.box, Qt.Key.Key_Tab)
    assert window.elsewhere.hasFocus()
    assert note.text == "a"
    qtbot.keyClick(window.elsewhere, Qt.Key.Key_Backtab)
    assert note.box.hasFocus()


def _wheel(note: NoteField) -> QWheelEvent:
    middle = QPointF(note.box.viewport().rect().center())
    none, button = Qt.ScrollPhase.NoScrollPhase, Qt.MouseButton.NoButton
    place = note.box.viewport().mapToGlobal(middle)
    turn = QWheelEvent(
        middle, place, QPoint(), QPoint(0, -120), button, Qt.KeyboardModifier.NoModifier, none, False
    )
    QApplication.sendEvent(note.box.viewport(), turn)
    return turn


def test_the_wheel_scrolls_the_page_unless_the_note_is_being_written(note: NoteField, window: Window) -> None:
    note.set_text("line\n" * 50)
    window.elsewhere.setFocus()
    assert not _wheel(note).isAccepted()
    assert note.box.verticalScrollBar().value() == 0
    note.box.setFocus()
    _wheel(note)
    assert note.box.verticalScrollBar().value() > 0


def test_the_wheel_goes_on_to_the_page_when_a_note_has_nothing_to_scroll(note: NoteField) -> None:
    note.set_text("short")
    assert not _wheel(note).isAccepted()


def test_a_suggestion_is_taken_over_by_one_press_and_settled_once(line: LineField, qtbot: QtBot) -> None:
    heard = _heard(line)
    qtbot.keyClicks(line.box, "Wa")
    qtbot.mouseClick(line.suggestions[0], Qt.MouseButton.LeftButton)
    assert heard == ["Walking"]
    assert line.text == "Walking"


def test_suggestions_are_reached_and_pressed_by_keyboard(line: LineField, qtbot: QtBot) -> None:
    heard = _heard(line)
    qtbot.keyClick(line.box, Qt.Key.Key_Tab)
    qtbot.keyClick(line.suggestions[0], Qt.Key.Key_Tab)
    assert line.suggestions[1].hasFocus()
    qtbot.keyClick(line.suggestions[1], Qt.Key.Key_Space)
    assert heard == ["Gardening"]


def test_what_was_typed_settles_when_the_focus_leaves_over_the_suggestions(
    line: LineField, window: Window, qtbot: QtBot
) -> None:
    heard = _heard(line)
    qtbot.keyClicks(line.box, "Chess")
    line.suggestions[0].setFocus()
    assert heard == []
    window.elsewhere.setFocus()
    assert heard == ["Chess"]


def test_other_suggestions_take_the_place_of_the_first(line: LineField, qtbot: QtBot) -> None:
    line.set_suggestions(("Swimming",))

    def shown() -> list[str]:
        return [chip.text() for chip in line.findChildren(Suggestion) if chip.isVisible()]

    qtbot.waitUntil(lambda: shown() == ["Swimming"])
    qtbot.keyClick(line.box, Qt.Key.Key_Tab)
    assert line.suggestions[0].hasFocus()
    line.set_suggestions(())
    assert line.suggestions == []


def test_enter_settles_a_line(line: LineField, qtbot: QtBot) -> None:
    heard = _heard(line)
    qtbot.keyClicks(line.box, "Chess")
    qtbot.keyClick(line.box, Qt.Key.Key_Return)
    assert heard == ["Chess"]


@pytest.mark.parametrize(("which", "name"), [("note", "Note"), ("line", "Activity")])
def test_is_named_as_its_label_says(which: str, name: str, request: pytest.FixtureRequest) -> None:
    field = request.getfixturevalue(which)
    field.set_text("what it holds")
    box = QAccessible.queryAccessibleInterface(field.box)
    assert field.name_label.text() == name
    assert field.name_label.buddy() is field.box
    assert box.text(QAccessible.Text.Name) == name
    assert box.text(QAccessible.Text.Value) == "what it holds"
    assert box.role() == QAccessible.Role.EditableText
    assert QAccessible.queryAccessibleInterface(field).role() == QAccessible.Role.Grouping


def test_what_a_note_is_for_is_said_too(note: NoteField) -> None:
    told = QAccessible.queryAccessibleInterface(note.box)
    assert told.text(QAccessible.Text.Description) == "Anything you want to remember"

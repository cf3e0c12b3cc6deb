"""A page scrolls down only, keeps what has the focus in sight, and gives its cards room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QSlider, QSpinBox, QWidget

from painapp.ui.widgets.buttons import QuietButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.number_scale import NumberScale
from painapp.ui.widgets.opening_row import OpeningRow
from painapp.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> PageFrame:
    """A long page in an active window."""
    page = PageFrame(theme, "Good evening")
    qtbot.addWidget(page)
    for number in range(12):
        card = Card(theme, f"Card {number}")
        card.body.addWidget(Label(theme, "Walk to the corner and back, 9 minutes. " * 4))
        card.body.addWidget(QuietButton(theme, f"Change {number}"))
        page.add(card)
    page.resize(900, 500)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def button(page: PageFrame, text: str) -> QuietButton:
    return next(each for each in page.findChildren(QuietButton) if each.text() == text)


def cards(page: PageFrame) -> list[Card]:
    return page.findChildren(Card)


def settle() -> None:
    """Let all layouts come to rest: each passes its news on to the one around it."""
    for _ in range(6):
        QApplication.processEvents()


def in_sight(page: PageFrame, widget: QWidget) -> bool:
    place = widget.rect().translated(widget.mapTo(page.viewport(), QPoint(0, 0)))
    return page.viewport().rect().contains(place)


def test_has_a_title_that_is_its_name(page: PageFrame) -> None:
    assert QAccessible.queryAccessibleInterface(page).text(QAccessible.Text.Name) == "Good evening"
    assert QAccessible.queryAccessibleInterface(page.heading).role() == QAccessible.Role.Heading
    assert page.sub_line.isHidden()
    page.set_sub_line("Sunday 22 November")
    assert page.sub_line.isVisible()


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [420, 640, 900, 1600, 3200])
def test_never_runs_sideways_nor_out_of_its_column(
    page: PageFrame, theme: Theme, percent: int, width: int
) -> None:
    page.add(NumberScale(theme, 0, 10, "No pain", "Pain as bad as you can imagine", "Pain"))
    theme.apply("light", percent, None)
    page.resize(width, 500)
    settle()
    content = page.widget()
    assert content is not None
    assert content.width() == page.viewport().width()
    for card in cards(page):
        assert card.width() <= theme.px(916)
        assert card.x() >= 16
        assert card.x() == pytest.approx(content.width() - card.x() - card.width(), abs=1)
    for label in page.findChildren(Label):
        assert label.height() >= label.heightForWidth(label.width())


def test_lines_of_text_stay_short_enough_to_read(page: PageFrame) -> None:
    label = cards(page)[0].findChildren(Label)[-1]
    sentence = "Walk to the corner and back. "
    label.setText(sentence * 3)  # 86 letters
    one_line = label.fontMetrics().height()
    assert label.width() > label.fontMetrics().horizontalAdvance(sentence * 3)
    assert label.heightForWidth(label.width()) > 2 * one_line, "two lines, though there is room for one"
    label.setText((sentence * 3)[:64])
    assert label.heightForWidth(label.width()) < 2 * one_line


def test_nothing_moves_under_a_pointer_that_is_pressed(
    page: PageFrame, monkeypatch: pytest.MonkeyPatch
) -> None:
    last = button(page, "Change 11")
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    last.setFocus(Qt.FocusReason.MouseFocusReason)
    settle()
    assert page.verticalScrollBar().value() == 0
    monkeypatch.undo()


def test_what_has_the_focus_is_brought_into_sight(page: PageFrame, qtbot: QtBot) -> None:
    last = button(page, "Change 11")
    assert not in_sight(page, last)
    last.setFocus()
    assert in_sight(page, last)
    first = button(page, "Change 0")
    qtbot.keyClick(last, Qt.Key.Key_Tab)
    assert first.hasFocus()
    assert in_sight(page, first)


@pytest.mark.parametrize("make", [QSpinBox, QComboBox, lambda: QSlider(Qt.Orientation.Horizontal)])
def test_the_wheel_scrolls_the_page_over_any_control(page: PageFrame, make: type[QWidget]) -> None:
    control = make()
    if isinstance(control, (QSpinBox, QSlider)):
        control.setValue(50)
    if isinstance(control, QComboBox):
        control.addItems(["one", "two", "three"])
    cards(page)[0].body.addWidget(control)
    settle()
    before = control.property("currentIndex"), control.property("value")
    control.setFocus()
    page.verticalScrollBar().setValue(0)
    place = control.mapTo(page, control.rect().center())
    QTest.wheelEvent(page.windowHandle(), QPointF(place), QPoint(0, -120))
    settle()
    assert (control.property("currentIndex"), control.property("value")) == before
    assert page.verticalScrollBar().value() > 0


@pytest.mark.parametrize(("width", "side_by_side"), [(1000, True), (820, True), (700, False)])
def test_cards_stand_side_by_side_where_there_is_room(
    theme: Theme, qtbot: QtBot, width: int, side_by_side: bool
) -> None:
    page = PageFrame(theme, "Today")
    qtbot.addWidget(page)
    left, right = Card(theme, "Your last sleep"), Card(theme, "Today's small step")
    right.body.addWidget(Label(theme, "Walk to the corner and back, 9 minutes. " * 6))
    page.add(page.columns(left, right))
    page.resize(width + 30, 600)
    page.show()
    settle()
    if side_by_side:
        assert left.y() == right.y()
        assert left.size() == right.size()
        assert left.geometry().right() < right.x()
    else:
        assert left.x() == right.x()
        assert left.geometry().bottom() < right.y()
        assert left.height() < right.height()
    theme.apply("light", 200, None)
    settle()
    assert left.geometry().bottom() < right.y(), "twice the text needs twice the room"


def test_columns_are_mirrored_where_people_write_from_the_right(
    theme: Theme, qtbot: QtBot, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page = PageFrame(theme, "Today")
    qtbot.addWidget(page)
    first, second = Card(theme, "First"), Card(theme, "Second")
    page.add(page.columns(first, second))
    page.resize(1000, 600)
    page.show()
    settle()
    assert first.x() > second.x()


def test_going_up_to_what_the_top_shows_shows_the_top(page: PageFrame) -> None:
    bar = page.verticalScrollBar()
    button(page, "Change 11").setFocus()
    assert bar.value() > 0
    button(page, "Change 0").setFocus()
    assert bar.value() == 0
    button(page, "Change 11").setFocus()
    button(page, "Change 4").setFocus()
    assert bar.value() > 0, "it cannot be seen from the top"


def test_the_name_above_and_the_words_below_a_control_come_into_sight_with_it(page: PageFrame) -> None:
    for number in (3, 9, 3):
        control = button(page, f"Change {number}")
        control.setFocus()
        place = control.rect().translated(control.mapTo(page.viewport(), QPoint(0, 0)))
        assert page.viewport().rect().contains(place.adjusted(0, -50, 0, 50))


def test_a_page_ends_where_its_last_card_does(theme: Theme, qtbot: QtBot) -> None:
    page = PageFrame(theme, "Learn")
    qtbot.addWidget(page)
    card = Card(theme, "Tools")
    for number in range(12):
        card.body.addWidget(OpeningRow(theme, "sun", f"Tool {number}", "Small things to look forward to."))
    page.add(card)
    page.resize(1000, 500)
    with qtbot.waitExposed(page):
        page.show()
    content = page.widget()
    assert content is not None
    below = content.height() - card.geometry().bottom()
    assert page.verticalScrollBar().maximum() > 0
    assert below <= theme.gap(36), "nothing is left free below it but the margin"

"""Each check of the accessibility audit notices what it is there for, and is content with what is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from painapp.ui.theme.tokens import TARGET
from painapp.ui.widgets.buttons import PrimaryButton, QuietButton, TextButton
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.choice import SegmentedChoice
from painapp.ui.widgets.columns import Columns
from painapp.ui.widgets.day_cell import DayCell
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.number_scale import NumberScale
from painapp.ui.widgets.painted_button import Look
from tests.ui import audit

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme


class Sheet:
    """A window 600 px wide for things below each other; it may be another widget."""

    def __init__(self, qtbot: QtBot, theme: Theme, window: QWidget | None = None) -> None:
        self._qtbot = qtbot
        self.theme = theme
        self.window = window or QWidget()
        self.window.resize(600, 900)
        self._column = QVBoxLayout(self.window)

    def add(self, *widgets: QWidget) -> None:
        """Put widgets below what is there."""
        for widget in widgets:
            self._column.addWidget(widget)

    def show(self) -> QWidget:
        """Show the window, active, so that Tab goes through it."""
        self._qtbot.addWidget(self.window)
        with self._qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        return self.window


@pytest.fixture
def sheet(qtbot: QtBot, theme: Theme) -> Sheet:
    """An empty window."""
    return Sheet(qtbot, theme)


def everything(window: QWidget) -> list[str]:
    """All findings."""
    checks = (audit.nameless, audit.small, audit.overlapping, audit.clipped, audit.faint, audit.wrong_walk)
    return [each for check in checks for each in check(window)]


# What is right


def test_a_usual_window_is_right(sheet: Sheet) -> None:
    card = Card(sheet.theme, "How is it?")
    card.body.addWidget(NumberScale(sheet.theme, 0, 10, "No pain", "Worst", "Pain", clearable=True))
    card.body.addWidget(Label(sheet.theme, "Words that wrap when there is no room for them. " * 3, "soft"))
    card.body.addWidget(SegmentedChoice(sheet.theme, "Size", [("a", "Small"), ("b", "Large")]))
    line = QLineEdit()
    line.setAccessibleName("What I did")
    line.setPlaceholderText("A walk")
    card.body.addWidget(line)
    sheet.add(card)
    sheet.add(Columns(sheet.theme, PrimaryButton(sheet.theme, "Save"), QuietButton(sheet.theme, "Leave it")))
    assert everything(sheet.show()) == []


# Names and targets


def test_notices_a_control_without_a_name(sheet: Sheet) -> None:
    sheet.add(QuietButton(sheet.theme, "Named"))
    sheet.add(QLineEdit())
    assert len(audit.nameless(sheet.show())) == 1


def test_notices_a_choice_without_a_name(sheet: Sheet) -> None:
    sheet.add(SegmentedChoice(sheet.theme, "Size", [("a", "Small"), ("b", "")]))
    assert len(audit.nameless(sheet.show())) == 1


@pytest.mark.parametrize("size", [QSize(TARGET - 1, TARGET), QSize(TARGET, TARGET - 1)])
def test_notices_a_small_target(sheet: Sheet, size: QSize) -> None:
    button = QuietButton(sheet.theme, "x")
    button.setFixedSize(size)
    sheet.add(button)
    assert len(audit.small(sheet.show())) == 1


def test_a_day_of_a_month_may_be_smaller_but_not_tiny(sheet: Sheet) -> None:
    for side in (24, 23):
        day = DayCell(sheet.theme, sheet.window)
        day.setFixedSize(side, side)
        sheet.add(day)
    assert len(audit.small(sheet.show())) == 1


def test_notices_controls_that_lie_over_one_another(sheet: Sheet) -> None:
    for left in (0, 60):
        QuietButton(sheet.theme, "Press", parent=sheet.window).setGeometry(left, 0, 100, 44)
    assert len(audit.overlapping(sheet.show())) == 1


# Tab


def test_notices_a_control_that_tab_passes_by(qtbot: QtBot, theme: Theme) -> None:
    class Skipping(QWidget):
        def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
            super().focusNextPrevChild(next)
            return super().focusNextPrevChild(next)

    sheet = Sheet(qtbot, theme, Skipping())
    sheet.add(*(QuietButton(theme, text) for text in ("one", "two", "three", "four")))
    found = audit.wrong_walk(sheet.show())
    assert len(found) == 2
    assert all("by" in each for each in found)


def test_notices_a_control_that_keeps_the_keyboard(sheet: Sheet) -> None:
    sheet.add(QuietButton(sheet.theme, "before"))
    note = QPlainTextEdit()
    note.setAccessibleName("Note")
    sheet.add(note)
    found = audit.wrong_walk(sheet.show())
    assert any("does not get back" in each for each in found)


def test_notices_a_way_that_goes_round_without_the_first(qtbot: QtBot, theme: Theme) -> None:
    class Circling(QWidget):
        def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
            moved = super().focusNextPrevChild(next)
            return super().focusNextPrevChild(next) if buttons[0].hasFocus() else moved

    sheet = Sheet(qtbot, theme, Circling())
    buttons = [QuietButton(theme, text) for text in ("one", "two", "three")]
    sheet.add(*buttons)
    found = audit.wrong_walk(sheet.show())
    assert "does not get back" in found[0]
    assert any("stops twice at" in each and "two" in each for each in found)


def test_a_group_of_choices_is_one_stop(sheet: Sheet) -> None:
    choice = SegmentedChoice(sheet.theme, "Size", [("a", "Small"), ("b", "Middle"), ("c", "Large")])
    choice.set_value("b")
    sheet.add(QuietButton(sheet.theme, "before"), choice, QuietButton(sheet.theme, "after"))
    window = sheet.show()
    assert audit.wrong_walk(window) == []
    assert [each.accessibleName() for each in audit.stops(window)] == ["before", "Middle", "after"]
    assert len(audit.controls(window)) == 5


@pytest.mark.parametrize("mirrored", [False, True])
def test_notices_columns_before_rows(sheet: Sheet, qapp: QApplication, mirrored: bool) -> None:
    if mirrored:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    grid = QGridLayout()
    for across in range(2):
        for down in range(2):
            grid.addWidget(QuietButton(sheet.theme, f"{down}{across}"), down, across)
    box = QWidget()
    box.setLayout(grid)
    sheet.add(box)
    found = audit.wrong_walk(sheet.show())
    assert len(found) == 1
    assert "01" in found[0]


def test_reads_a_box_to_its_end_before_the_one_beside_it(sheet: Sheet) -> None:
    beside = QWidget()
    row = QHBoxLayout(beside)
    for side in ("a", "b"):
        box = QWidget()
        inside = QVBoxLayout(box)
        for number in (1, 2):
            inside.addWidget(QuietButton(sheet.theme, f"{side}{number}"))
        row.addWidget(box)
    sheet.add(beside)
    window = sheet.show()
    assert audit.wrong_walk(window) == []
    ordered = audit.in_reading_order(window, audit.stops(window))
    assert [each.accessibleName() for each in ordered] == ["a1", "a2", "b1", "b2"]


def test_notices_where_nothing_marks_the_focus(sheet: Sheet, monkeypatch: pytest.MonkeyPatch) -> None:
    sheet.add(QuietButton(sheet.theme, "one"))
    monkeypatch.setattr("painapp.ui.theme.focus_ring.FocusRing.surround", lambda ring, _target: ring.hide())
    assert any("marks" in each for each in audit.wrong_walk(sheet.show()))


# Text


@pytest.mark.parametrize("cut", ["lower", "narrower"])
@pytest.mark.parametrize("kind", [Label, PrimaryButton, TextButton])
def test_notices_words_that_are_cut_off(
    sheet: Sheet, kind: Callable[[Theme, str], QWidget], cut: str
) -> None:
    sheet.theme.apply("light", 200, None)
    widget = kind(sheet.theme, "Emergency and crisis help")
    wide = widget.sizeHint()
    less = 30 if cut == "lower" else wide.width() - widget.minimumSizeHint().width() + 1
    size = QSize(wide.width(), wide.height() - less) if cut == "lower" else QSize(wide.width() - less, 400)
    widget.setFixedSize(size)
    sheet.add(widget)
    found = audit.clipped(sheet.show())
    assert len(found) == 1
    assert ("height" if cut == "lower" else "width") in found[0]


def test_notices_a_hint_that_does_not_fit_its_field(sheet: Sheet) -> None:
    for text in ("A time", "A time like 23:20, as you write it"):
        line = QLineEdit()
        line.setFixedWidth(120)
        line.setPlaceholderText(text)
        sheet.add(line)
    assert len(audit.clipped(sheet.show())) == 1


def test_notices_a_field_too_low_for_its_text(sheet: Sheet) -> None:
    sheet.theme.apply("light", 200, None)
    line = QLineEdit()
    line.setFixedHeight(40)
    sheet.add(line)
    assert len(audit.clipped(sheet.show())) == 1


def test_notices_a_row_of_a_table_that_is_cut_off(sheet: Sheet) -> None:
    table = QTableWidget(1, 1)
    table.setItem(0, 0, QTableWidgetItem("Sunday"))
    table.setRowHeight(0, 10)
    sheet.add(table)
    assert len(audit.clipped(sheet.show())) == 1


def test_notices_what_sticks_out_of_its_box(sheet: Sheet) -> None:
    Label(sheet.theme, "Words", parent=sheet.window).setGeometry(580, 0, 100, 40)
    assert len(audit.clipped(sheet.show())) == 1


# Colours


def test_notices_grey_on_grey(sheet: Sheet) -> None:
    class Grey(QuietButton):
        def look(self) -> Look:
            return Look("#999999", "", 0, "#AAAAAA")

    sheet.add(QuietButton(sheet.theme, "Clear"))
    sheet.add(Grey(sheet.theme, "Faint"))
    found = audit.faint(sheet.show())
    assert len(found) == 1
    assert "Faint" in found[0]


# Translation


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[Šávé]", 0),
        ("[Šlépt [6 h 40 mín é] éñ]", 0),
        ("Walk to the corner, [12 mín é]", 0),
        ("12:30 – 4", 0),
        ("Save", 1),
        ("[Šávé] now", 1),
    ],
)
def test_notices_words_that_were_never_translated(sheet: Sheet, text: str, found: int) -> None:
    sheet.add(Label(sheet.theme, text))
    window = sheet.show()
    window.setWindowTitle("[Ťódáý] – PainApp")
    assert len(audit.untranslated(window, ["PainApp", "Walk to the corner"])) == found

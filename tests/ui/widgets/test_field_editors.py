"""The controls made for choices, yes or no, amounts and dates: what they show, and what they say."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from painapp.domain.fields import FieldSpec, Kind, Option, checked
from painapp.domain.words import own_text
from painapp.ui.widgets.amount_field import AmountField
from painapp.ui.widgets.chips import Chip
from painapp.ui.widgets.date_field import DateField
from painapp.ui.widgets.field_editors import FieldEditor, Surroundings, make_editor
from painapp.ui.widgets.own_words import AddChip
from tests.languages import PlainEnglish
from tests.ui import audit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window

TODAY = date(2026, 11, 22)
OPTIONS = (Option("gp", own_text("GP")), Option("coach", own_text("Coach")))
OWN = ("own:Aunt Ada",)


def spec(kind: Kind, **more: Any) -> FieldSpec:
    return FieldSpec("it", own_text("It"), kind, **more)


class Made:
    """An editor in a window, and everything it has settled."""

    def __init__(self, window: Window, theme: Theme, made: FieldSpec, **around: Any) -> None:
        self.spec = made
        self.said: list[Any] = []
        surroundings = Surroundings(
            theme, PlainEnglish(), lambda _field: OWN, lambda: None, **{"today": lambda: TODAY, **around}
        )
        self.editor: FieldEditor = make_editor(made, surroundings, self.said.append)
        self.widget: QWidget = window.put(self.editor.widget)

    def chip(self, words: str) -> Chip:
        return next(one for one in self.widget.findChildren(Chip) if one.text() == words)

    def chips(self) -> dict[str, bool]:
        return {one.text(): one.isChecked() for one in self.widget.findChildren(Chip) if one.isVisible()}


@pytest.fixture
def make(window: Window, theme: Theme) -> Any:
    return lambda made, **around: Made(window, theme, made, **around)


# One of a few


def test_a_choice_is_said_by_one_press_and_taken_back_by_another(make: Any, qtbot: QtBot) -> None:
    made = make(spec(Kind.CHOICE, options=OPTIONS, own_words=False))
    assert made.chips() == {"GP": False, "Coach": False}
    for words in ("GP", "Coach", "Coach"):
        qtbot.mouseClick(made.chip(words), Qt.MouseButton.LeftButton)
    assert made.said == ["gp", "coach", ""]
    assert [checked(made.spec, one) for one in made.said] == made.said


def test_a_choice_is_said_by_keys(make: Any, qtbot: QtBot) -> None:
    made = make(spec(Kind.CHOICE, options=OPTIONS, own_words=False))
    made.chip("GP").setFocus()
    qtbot.keyClick(made.chip("GP"), Qt.Key.Key_Right)
    assert made.chip("Coach").hasFocus()
    qtbot.keyClick(made.chip("Coach"), Qt.Key.Key_Space)
    assert made.said == ["coach"]


def test_own_words_are_one_choice_among_the_others(make: Any, qtbot: QtBot) -> None:
    made = make(spec(Kind.CHOICE, options=OPTIONS))
    assert "Aunt Ada" in made.chips()
    made.editor.show("gp")
    made.widget.offer_own("  The   night nurse ")
    assert made.said == ["own:The night nurse"]
    assert made.widget.chosen_ids == ("own:The night nurse",)
    assert made.chip("The night nurse").isChecked()


@pytest.mark.parametrize("kind", [Kind.CHOICE, Kind.PICKS])
def test_words_of_ones_own_are_asked_only_where_they_may_be(kind: Kind, make: Any) -> None:
    assert make(spec(kind, options=OPTIONS, own_words=True)).widget.findChild(AddChip) is not None
    closed = make(spec(kind, options=OPTIONS, own_words=False))
    assert closed.widget.findChild(AddChip) is None
    assert "Aunt Ada" not in closed.chips()


def test_a_choice_of_a_newer_version_is_shown_and_kept(make: Any, qtbot: QtBot) -> None:
    one = make(spec(Kind.CHOICE, options=OPTIONS, own_words=False))
    one.editor.show("healer")
    assert one.chip("healer").isChecked()
    many = make(spec(Kind.PICKS, options=OPTIONS, own_words=False))
    many.editor.show(("healer",))
    qtbot.mouseClick(many.chip("GP"), Qt.MouseButton.LeftButton)
    assert set(many.said[-1]) == {"gp", "healer"}


def test_showing_says_nothing_and_empty_turns_all_off(make: Any) -> None:
    made = make(spec(Kind.CHOICE, options=OPTIONS))
    made.editor.show("coach")
    made.editor.show("")
    assert made.said == []
    assert not any(made.chips().values())


def test_a_half_typed_choice_can_be_put_back(make: Any) -> None:
    made = make(spec(Kind.CHOICE, options=OPTIONS))
    made.editor.show("gp")
    made.widget.type_again("Uncle")
    assert made.editor.half_typed()
    typed = made.editor.typed()
    again = make(spec(Kind.CHOICE, options=OPTIONS))
    again.editor.type_again(typed)
    assert (again.widget.half_typed, again.widget.chosen_ids, again.said) == ("Uncle", ("gp",), [])
    made.editor.begin()
    assert not made.editor.half_typed()


# Yes or no


def test_yes_and_no_and_neither(make: Any, qtbot: QtBot) -> None:
    made = make(spec(Kind.YES_NO))
    for words in ("Yes", "No", "No"):
        qtbot.mouseClick(made.chip(words), Qt.MouseButton.LeftButton)
    assert made.said == [True, False, None]
    made.editor.show(False)
    assert made.chips() == {"Yes": False, "No": True}
    made.editor.show(None)
    assert made.chips() == {"Yes": False, "No": False}
    assert QAccessible.queryAccessibleInterface(made.widget).text(QAccessible.Text.Name) == "It"


def test_an_answer_that_could_not_be_kept_is_said_again(make: Any) -> None:
    made = make(spec(Kind.YES_NO))
    made.editor.show(True)
    again = make(spec(Kind.YES_NO))
    again.editor.type_again(made.editor.typed())
    assert again.said == [True]


# Amounts


def test_an_amount_is_kept_with_its_decimals(make: Any) -> None:
    made = make(spec(Kind.AMOUNT, low=0, high=1000, unit=own_text("kg")))
    made.editor.type_again(["70,25"])
    assert made.said == [70.25]
    made.editor.type_again(["some"])
    assert (made.said, made.editor.taken(), made.editor.half_typed()) == ([70.25], False, True)
    made.editor.begin()
    assert made.editor.taken()


def test_the_buttons_of_an_amount_begin_where_it_was_last_time(make: Any) -> None:
    last = [71.5]
    made = make(spec(Kind.AMOUNT, low=0, high=1000), last_amount=lambda _spec: last[0])
    assert isinstance(made.widget, AmountField)
    last[0] = 72.5
    made.editor.begin()
    made.widget.more.click()
    assert made.said == [72.5]


def test_a_score_a_yes_and_a_length_can_be_kept_as_amounts(make: Any, qtbot: QtBot) -> None:
    score = make(spec(Kind.SCALE, high=10, of_amount=True))
    score.editor.show(7.0)
    assert score.widget.value == 7
    qtbot.keyClick(score.widget.cells[7], Qt.Key.Key_3)
    yes = make(spec(Kind.YES_NO, of_amount=True))
    yes.editor.show(0.0)
    assert yes.chips() == {"Yes": False, "No": True}
    qtbot.mouseClick(yes.chip("Yes"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(yes.chip("Yes"), Qt.MouseButton.LeftButton)
    length = make(spec(Kind.MINUTES, high=600, of_amount=True))
    length.editor.show(90.0)
    assert [box.text() for box in length.widget.boxes] == ["1", "30"]
    length.editor.type_again(["2", "0"])
    assert (score.said, yes.said, length.said) == ([3.0], [1.0, None], [120.0])
    assert all(type(one) is float for one in (score.said[0], yes.said[0], length.said[0]))


def test_an_amount_that_is_no_score_is_left_blank(make: Any) -> None:
    score = make(spec(Kind.SCALE, high=10, of_amount=True))
    score.editor.show(4.0)
    score.editor.show(55.0)
    assert (score.widget.value, score.said) == (None, [])


# Dates


def test_a_day_is_read_up_to_today(make: Any) -> None:
    made = make(spec(Kind.DATE))
    made.editor.show(None)
    made.editor.type_again("5 dec")
    assert made.said == [date(2025, 12, 5)]
    made.editor.type_again("23 November 2026")
    assert (made.editor.taken(), made.widget.hint) == (False, "A day up to 22 November 2026")


def test_a_day_ahead_is_read_near_to_today(make: Any) -> None:
    made = make(spec(Kind.DATE, ahead=True))
    made.editor.show(None)
    for typed in ("3 jan", "20 nov", "1/2/27"):
        made.editor.type_again(typed)
    assert made.said == [date(2027, 1, 3), date(2026, 11, 20), date(2027, 2, 1)]


def test_a_day_can_be_taken_away_again_by_press_and_by_key(make: Any, qtbot: QtBot, window: Window) -> None:
    made = make(spec(Kind.DATE))
    field: DateField = made.widget
    assert field.clear is not None
    made.editor.show(TODAY)
    assert audit.wrong_walk(window) == []
    qtbot.mouseClick(field.clear, Qt.MouseButton.LeftButton)
    assert (made.said, field.box.text(), field.clear.isVisible()) == ([None], "", False)
    made.editor.show(TODAY)
    field.box.clear()
    field.flush()
    assert made.said == [None, None]


def test_up_and_down_begin_today_in_an_empty_field(make: Any, qtbot: QtBot) -> None:
    made = make(spec(Kind.DATE, ahead=True))
    made.editor.show(None)
    made.widget.setFocus()
    for _ in range(2):
        qtbot.keyClick(made.widget.box, Qt.Key.Key_Up)
    assert made.said == [TODAY, date(2026, 11, 23)]


def test_the_calendar_of_days_ahead_knows_today(make: Any, qtbot: QtBot) -> None:
    made = make(spec(Kind.DATE, ahead=True))
    made.editor.show(None)
    made.widget.button.click()
    grid = made.widget.grid
    assert grid.shown_month == date(2026, 11, 1)
    cell = grid.cell(date(2026, 11, 27))
    assert cell.isEnabled()
    assert "today" in grid.cell(TODAY).accessibleName()
    qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
    assert made.said == [date(2026, 11, 27)]


def test_a_day_that_could_not_be_read_stays_until_the_form_begins_anew(make: Any, window: Window) -> None:
    made = make(spec(Kind.DATE))
    made.editor.show(None)
    made.editor.type_again("one of these days")
    window.elsewhere.setFocus()
    made.editor.show(None)
    assert (made.editor.typed(), made.editor.half_typed()) == ("one of these days", True)
    made.editor.begin()
    assert (made.editor.typed(), made.widget.hint) == ("", "")


@pytest.mark.parametrize("kind", [Kind.CHOICE, Kind.YES_NO, Kind.AMOUNT, Kind.DATE])
def test_each_can_be_named_hit_and_walked(kind: Kind, make: Any, window: Window) -> None:
    made = make(spec(kind, options=OPTIONS, high=10))
    made.editor.show(None)
    window.elsewhere.hide()
    assert audit.nameless(window) == []
    assert audit.small(window) == []
    assert audit.wrong_walk(window) == []

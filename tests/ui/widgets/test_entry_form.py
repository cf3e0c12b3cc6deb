"""The form made from an entry's fields: its folds, and the quiet way to help that never looks at anything."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from painapp.domain.entries import DAY_TYPES, ENTRY_TYPES, CheckIn, Entry, LookBack, Sleep
from painapp.domain.fields import Kind, asked_fields, fields_of
from painapp.domain.moments import Written
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.chips import Chip
from painapp.ui.widgets.entry_form import EntryForm
from painapp.ui.widgets.field_editors import Surroundings
from painapp.ui.widgets.label import Label
from tests.languages import PlainEnglish

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window

DAY = date(2026, 11, 22)
STAMP: dict[str, Any] = {
    "id": UUID(int=1),
    "day": DAY,
    "written": Written(datetime(2026, 11, 22, 18, 42, tzinfo=UTC), "Europe/London", 0, DAY),
}
DARK_WORDS = "I do not want to live like this. I might hurt myself tonight."


class Help(list[str]):
    """How often the way to help was taken."""

    def open(self) -> None:
        self.append("opened")


@pytest.fixture
def help_() -> Help:
    return Help()


@pytest.fixture
def around(theme: Theme, help_: Help) -> Surroundings:
    return Surroundings(theme, PlainEnglish(), lambda _field: (), help_.open)


def chips(form: EntryForm) -> dict[str, Chip]:
    return {chip.text(): chip for chip in form.findChildren(Chip) if chip.isVisible()}


def ways_to_help(form: EntryForm) -> list[TextButton]:
    buttons = [one for one in form.findChildren(TextButton) if one.text() == "Emergency and crisis help"]
    return [button for button in buttons if button.isVisible()]


def quiet_words(form: EntryForm) -> list[str]:
    return [
        label.text() for label in form.findChildren(Label) if label.isVisible() and "hurt" in label.text()
    ]


def test_below_mood_and_every_note_stands_a_way_to_help() -> None:
    tender = {(kind.KIND, spec.name) for kind in DAY_TYPES for spec in fields_of(kind) if spec.tender}
    notes = {(kind.KIND, "note") for kind in DAY_TYPES if any(one.name == "note" for one in fields_of(kind))}
    assert {("check-in", "mood"), *notes} - tender <= {("pause", "note")}
    assert ("check-in", "mood") in tender


@pytest.mark.parametrize(
    "made",
    [
        None,
        CheckIn(**STAMP, mood=0, note=DARK_WORDS),
        CheckIn(**STAMP, mood=10, note="The sun came out."),
        Sleep(**STAMP, quality=1, note=DARK_WORDS),
    ],
    ids=["nothing", "dark", "bright", "a bad night"],
)
def test_the_way_to_help_is_there_whatever_is_written(
    made: Entry | None, window: Window, around: Surroundings
) -> None:
    kind = type(made) if made is not None else CheckIn
    form = window.put(EntryForm(kind, around))
    said: list[list[str]] = []
    for field in (spec.name for spec in fields_of(kind) if spec.tender):
        for shown in (None, made, None):
            form.show_entry(shown)
            form.open_fold(field)
            assert len(ways_to_help(form)) == 1
            said.append(quiet_words(form))
    assert said[0] == ["No one sees this but you. If you might hurt yourself:"]
    assert said == [said[0]] * len(said)


def test_the_way_to_help_leads_there_by_press_and_by_key(
    window: Window, around: Surroundings, help_: Help, qtbot: QtBot
) -> None:
    form = window.put(EntryForm(CheckIn, around))
    form.open_fold("mood")
    (button,) = ways_to_help(form)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert help_ == ["opened", "opened"]


def test_beside_other_questions_there_is_none(window: Window, around: Surroundings) -> None:
    form = window.put(EntryForm(CheckIn, around))
    for field in ("areas", "words", "helped", "triggers", "writer"):
        form.open_fold(field)
        assert ways_to_help(form) == []


def test_one_fold_is_open_at_a_time_and_nothing_is_lost_by_it(
    window: Window, around: Surroundings, qtbot: QtBot
) -> None:
    form = window.put(EntryForm(CheckIn, around, without=("pain",)))
    said: list[tuple[str, object]] = []
    form.edited.connect(lambda field, value: said.append((field, value)))
    qtbot.mouseClick(chips(form)["Mood, energy, stress"], Qt.MouseButton.LeftButton)
    mood = form.editor("mood")
    assert mood is not None
    qtbot.keyClick(mood.cells[6], "6")  # pyright: ignore[reportAttributeAccessIssue]
    qtbot.mouseClick(chips(form)["Note"], Qt.MouseButton.LeftButton)
    note = form.editor("note")
    assert note is not None
    assert note.isVisible()
    assert not mood.isVisible()
    qtbot.mouseClick(chips(form)["Note"], Qt.MouseButton.LeftButton)
    assert not note.isVisible()
    assert said == [("mood", 6)]


def test_a_chip_tells_what_is_filled_in_behind_it(window: Window, around: Surroundings) -> None:
    form = window.put(EntryForm(CheckIn, around, without=("pain",)))
    form.show_entry(CheckIn(**STAMP, mood=4, stress=10, areas=("neck", "head"), note="Rain."))
    filled = {text for text, chip in chips(form).items() if chip.filled}
    assert filled == {"Mood 4, Stress 10", "Where it is (2)", "Note"}
    form.show_entry(None)
    assert not any(chip.filled for chip in chips(form).values())
    assert {"Mood, energy, stress", "Where it is", "Note"} <= set(chips(form))


def test_scores_too_long_for_a_chip_leave_it_its_name(window: Window, around: Surroundings) -> None:
    form = window.put(EntryForm(LookBack, around))
    form.show_entry(LookBack(**STAMP, enjoyment=3, general_activity=4, sleep=2))
    assert chips(form)["How much pain got in the way"].filled


def test_opening_a_fold_takes_the_keyboard_along(window: Window, around: Surroundings, qtbot: QtBot) -> None:
    form = window.put(EntryForm(CheckIn, around, without=("pain",)))
    said: list[tuple[str, object]] = []
    form.edited.connect(lambda field, value: said.append((field, value)))
    for name, key in (("Mood, energy, stress", "7"), ("What helped", " ")):
        chips(form)[name].setFocus()
        qtbot.keyClick(chips(form)[name], Qt.Key.Key_Space)
        focus = form.window().focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, key)
    assert said == [("mood", 7), ("helped", ("rest",))]


def test_a_draft_opens_a_fold_without_taking_the_keyboard(window: Window, around: Surroundings) -> None:
    form = window.put(EntryForm(CheckIn, around, without=("pain",)))
    before = form.window().focusWidget()
    form.open_fold("mood")
    assert form.window().focusWidget() is before


def test_what_a_control_shows_already_is_not_shown_again(
    window: Window, around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = window.put(EntryForm(CheckIn, around, without=("pain",)))
    form.open_fold("helped")
    group = form.editor("helped")
    assert group is not None
    shown: list[object] = []
    monkeypatch.setattr(group, "set_chosen", shown.append)
    for helped in (("warmth",), ("warmth",), ("rest",)):
        form.show_entry(CheckIn(**STAMP, helped=helped))
    assert shown == [("warmth",), ("rest",)]


def test_what_lies_behind_a_fold_is_built_when_it_is_opened(window: Window, around: Surroundings) -> None:
    form = window.put(EntryForm(CheckIn, around, without=("pain",)))
    assert [spec.name for spec in fields_of(CheckIn) if form.editor(spec.name) is not None] == []
    form.open_fold("note")
    assert [spec.name for spec in fields_of(CheckIn) if form.editor(spec.name) is not None] == ["note"]


@pytest.mark.parametrize("made", ENTRY_TYPES, ids=lambda made: made.KIND)
def test_every_field_of_every_kind_can_be_reached(
    made: type[Entry], window: Window, around: Surroundings
) -> None:
    form = window.put(EntryForm(made, around))
    for spec in asked_fields(made):
        if spec.fold is not None:
            form.open_fold(spec.name)
        editor = form.editor(spec.name)
        assert editor is not None, spec.name
        assert editor.isVisible(), spec.name


def test_no_kind_of_field_is_without_a_control() -> None:
    from painapp.ui.widgets.field_editors import _MAKERS

    assert set(_MAKERS) == set(Kind) - {Kind.SOUND}  # recorded in a card of its own, never in a form

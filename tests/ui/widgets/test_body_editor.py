"""The body map in a form: what it settles, what it keeps half typed, and its body shape."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from painapp.domain.entries import CheckIn
from painapp.domain.moments import Written
from painapp.domain.sore import Sore
from painapp.ui.widgets.bodies import Bodies
from painapp.ui.widgets.body_field import BodyField
from painapp.ui.widgets.entry_form import EntryForm
from painapp.ui.widgets.field_editors import Surroundings
from tests.languages import PlainEnglish

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme
    from tests.ui.conftest import Window

BODIES = Path(__file__).parents[3] / "resources" / "bodies"
DAY = date(2026, 11, 22)
WRITTEN = Written(datetime(2026, 11, 22, 18, 42, tzinfo=UTC), "Europe/London", 0, DAY)
KNEE = Sore("front-left-knee", 6, ("aching",))


@pytest.fixture
def kept() -> list[str]:
    return []


@pytest.fixture
def form(theme: Theme, window: Window, kept: list[str]) -> EntryForm:
    around = Surroundings(
        theme,
        PlainEnglish(),
        lambda field: ("own:like a belt",) if field == "words" else (),
        lambda: None,
        bodies=Bodies(BODIES, lambda: "full", kept.append),
    )
    return window.put(EntryForm(CheckIn, around))


def field_of(form: EntryForm) -> BodyField:
    form.open_fold("body")
    field = form.editor("body")
    assert isinstance(field, BodyField)
    return field


def test_a_mark_leaves_the_form_as_a_gesture(form: EntryForm, qtbot: QtBot) -> None:
    said: list[tuple[str, Any]] = []
    form.edited.connect(lambda name, value: said.append((name, value)))
    field = field_of(form)
    qtbot.mouseClick(field.front, Qt.MouseButton.LeftButton, pos=field.front.place_of(KNEE.region).center())
    qtbot.mouseClick(field.panel.scale.cells[6], Qt.MouseButton.LeftButton)
    assert said == [("body", (Sore(KNEE.region),)), ("body", (Sore(KNEE.region, 6),))]


def test_the_map_is_built_when_its_fold_is_opened(form: EntryForm) -> None:
    assert form.editor("body") is None
    form.show_entry(CheckIn(id=UUID(int=1), day=DAY, written=WRITTEN, body=(KNEE,)))
    assert field_of(form).sores == (KNEE,)
    form.start_with(None)
    assert field_of(form).sores == ()


def test_digits_are_switched_off_in_the_map_too(form: EntryForm) -> None:
    field = field_of(form)
    form.allow_digits(False)
    assert not field.digits_enabled
    assert not field.front.digits_enabled


def test_own_words_of_check_ins_are_offered_for_a_region(form: EntryForm) -> None:
    field = field_of(form)
    field.take_in_hand(KNEE.region)
    field.panel.feels.click()
    assert field.panel.words is not None
    assert field.panel.words.chip("own:like a belt").text() == "like a belt"


def test_a_half_typed_word_is_kept_and_put_back(form: EntryForm) -> None:
    entry = CheckIn(id=UUID(int=1), day=DAY, written=WRITTEN, body=(KNEE,))
    form.show_entry(entry)
    field = field_of(form)
    assert not form.half_typed
    field.take_in_hand(KNEE.region)
    field.panel.type_again("like sa")
    assert form.half_typed
    draft = json.loads(json.dumps(form.draft()))
    form.start_with(None)
    assert not form.half_typed
    form.show_entry(entry)
    form.take_up(draft)
    assert field.panel.half_typed == "like sa"
    assert field.marks.in_hand == KNEE.region
    assert field.sores == (KNEE,)


def test_another_body_shape_is_kept(form: EntryForm, kept: list[str]) -> None:
    field = field_of(form)
    field.marked.shape.click()
    assert field.marked.shapes is not None
    assert field.marked.shapes.value == "full"
    field.marked.shapes.choose("small")
    assert kept == ["small"]

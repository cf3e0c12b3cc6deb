"""What was said last time, said again in one press."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from painapp.domain.entries import CheckIn
from painapp.domain.moments import Written
from painapp.ui.widgets.chips import Chip
from painapp.ui.widgets.entry_form import EntryForm
from painapp.ui.widgets.field_editors import Surroundings
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


@pytest.fixture
def form(window: Window, theme: Theme) -> EntryForm:
    """The form of a check-in."""
    around = Surroundings(theme, PlainEnglish(), lambda _field: (), lambda: None)
    return window.put(EntryForm(CheckIn, around, without=("pain",)))


@pytest.fixture
def said(form: EntryForm) -> list[dict[str, object]]:
    """What presses of the chips say, each with all its fields."""
    heard: list[dict[str, object]] = []
    form.edited_all.connect(heard.append)
    return heard


def chips(form: EntryForm) -> dict[str, Chip]:
    return {chip.text(): chip for chip in form.findChildren(Chip) if chip.isVisible()}


def offer(form: EntryForm, last: dict[str, Any]) -> None:
    """Offer it, and let the layout show the chip in its row."""
    form.offer_last(last)
    QCoreApplication.processEvents()


def offered(form: EntryForm) -> list[str]:
    return [text for text in chips(form) if text.startswith("As last time")]


def test_one_press_says_everything_and_another_takes_it_back(
    form: EntryForm, said: list[dict[str, object]], qtbot: QtBot
) -> None:
    last: dict[str, Any] = {
        "areas": ("neck",),
        "words": ("aching", "own:like a vice"),
        "helped": ("warmth",),
    }
    offer(form, last)
    chip = chips(form)["As last time: Neck, Aching, like a vice and 1 more"]
    assert not chip.isChecked()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert said == [last]
    form.show_entry(CheckIn(**STAMP, **last))
    assert chip.isChecked()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert said[1:] == [{"areas": (), "words": (), "helped": ()}]
    form.show_entry(None)
    assert not chip.isChecked()


def test_what_was_said_already_is_left_alone(
    form: EntryForm, said: list[dict[str, object]], qtbot: QtBot
) -> None:
    offer(form, {"areas": ("neck",), "helped": ("warmth",)})
    form.show_entry(CheckIn(**STAMP, areas=("head",)))
    qtbot.mouseClick(chips(form)["As last time: Neck, Warmth"], Qt.MouseButton.LeftButton)
    assert said == [{"helped": ("warmth",)}]


def test_where_nothing_is_empty_it_takes_the_place_of_what_is_there(
    form: EntryForm, said: list[dict[str, object]], qtbot: QtBot
) -> None:
    offer(form, {"areas": ("neck",)})
    form.show_entry(CheckIn(**STAMP, areas=("head",)))
    qtbot.mouseClick(chips(form)["As last time: Neck"], Qt.MouseButton.LeftButton)
    assert said == [{"areas": ("neck",)}]


def test_each_fold_offers_its_own_first(form: EntryForm, said: list[dict[str, object]], qtbot: QtBot) -> None:
    offer(form, {"areas": ("neck", "head"), "helped": ("warmth",)})
    qtbot.mouseClick(chips(form)["Where it is"], Qt.MouseButton.LeftButton)
    chip = chips(form)["As last time: Neck, Head"]
    assert chip.hasFocus(), "the key that opened the fold is the key that says it again"
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert said == [{"areas": ("neck", "head")}]
    qtbot.mouseClick(chips(form)["What may have set it off"], Qt.MouseButton.LeftButton)
    assert offered(form) == ["As last time: Neck, Head, Warmth"], "nothing was said of it last time"


def test_nothing_of_last_time_offers_nothing(form: EntryForm) -> None:
    offer(form, {"areas": ("neck",)})
    assert offered(form) == ["As last time: Neck"]
    offer(form, {"areas": (), "words": ()})
    assert offered(form) == []

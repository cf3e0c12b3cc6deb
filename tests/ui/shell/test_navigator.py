"""Pages are built once, read when they are seen, and the way back is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from painapp.domain.changes import Changes
from painapp.ui.shell.navigator import LONGEST_WAY_BACK, Navigator
from tests.ui.shell.pages import Building

if TYPE_CHECKING:
    from collections.abc import Generator

    from pytestqt.qtbot import QtBot

VAULT: Any = object()
SOMETHING = Changes()


@pytest.fixture
def building() -> Building:
    return Building("today", "diary", "help", without_diary=("help",))


@pytest.fixture
def elsewhere() -> QLineEdit:
    """A control beside the pages."""
    return QLineEdit()


@pytest.fixture
def navigator(building: Building, elsewhere: QLineEdit, qtbot: QtBot) -> Generator[Navigator]:
    window, stack = QWidget(), QStackedWidget()
    row = QHBoxLayout(window)
    row.addWidget(elsewhere)
    row.addWidget(stack)
    qtbot.addWidget(window)
    made = Navigator(stack, building.specs)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield made
    window.close()


def test_a_page_is_built_on_its_first_visit_only(navigator: Navigator, building: Building) -> None:
    assert building.pages == {}
    for page in ("today", "diary", "today", "diary"):
        navigator.go(page)
    assert set(building.pages) == {"today", "diary"}
    assert navigator.built() == list(building.pages.values())


def test_a_page_shows_nothing_of_the_diary_before_it_is_open(
    navigator: Navigator, building: Building
) -> None:
    navigator.go("today")
    assert building.pages["today"].take_heard() == []
    navigator.open_diary(VAULT)
    assert building.pages["today"].take_heard() == ["open", "refresh"]
    navigator.go("diary")
    assert building.pages["diary"].take_heard() == ["open", "refresh"], "also when it is built later"


def test_a_page_that_needs_no_diary_is_painted_without_one(navigator: Navigator, building: Building) -> None:
    navigator.go("help")
    assert building.pages["help"].take_heard() == ["refresh"]


def test_a_change_refreshes_the_page_in_front_and_the_others_when_they_are_seen(
    navigator: Navigator, building: Building
) -> None:
    navigator.open_diary(VAULT)
    navigator.go("today")
    navigator.go("diary")
    today, diary = building.pages["today"], building.pages["diary"]
    today.take_heard()
    diary.take_heard()
    navigator.take_note(SOMETHING)
    assert diary.take_heard() == ["refresh"]
    assert today.take_heard() == []
    navigator.go("today")
    assert today.take_heard() == ["refresh"]


def test_a_change_that_does_not_concern_the_page_leaves_it_alone(
    navigator: Navigator, building: Building
) -> None:
    navigator.open_diary(VAULT)
    navigator.go("today")
    today = building.pages["today"]
    today.is_concerned = False
    today.take_heard()
    navigator.take_note(SOMETHING)
    assert today.take_heard() == []


def test_a_page_is_saved_before_another_one_is_shown(navigator: Navigator, building: Building) -> None:
    navigator.go("today")
    navigator.go("diary")
    assert building.pages["today"].take_heard() == ["flush"]


def test_the_way_back_is_the_way_one_came(navigator: Navigator) -> None:
    for page in ("today", "diary", "help"):
        navigator.go(page)
    navigator.back()
    assert navigator.current == "diary"
    navigator.back()
    assert navigator.current == "today"
    navigator.back()
    assert navigator.current == "today"


def test_going_where_one_is_adds_nothing_to_the_way(navigator: Navigator) -> None:
    for page in ("today", "diary", "diary", "diary"):
        navigator.go(page)
    navigator.back()
    assert navigator.current == "today"


def test_a_way_that_is_forgotten_leads_nowhere(navigator: Navigator) -> None:
    navigator.go("today")
    navigator.go("diary")
    navigator.forget_way()
    navigator.back()
    assert navigator.current == "diary"


def test_a_long_way_keeps_its_end(navigator: Navigator) -> None:
    for _ in range(LONGEST_WAY_BACK):
        navigator.go("today")
        navigator.go("diary")
    for _ in range(LONGEST_WAY_BACK + 5):
        navigator.back()
    assert navigator.current == "diary", "fifty pages back"


def test_the_keyboard_goes_to_what_the_page_wants_else_to_its_first_control(
    navigator: Navigator, building: Building, qtbot: QtBot
) -> None:
    navigator.go("today")
    navigator.go("diary")
    building.pages["today"].wants = building.pages["today"].second
    qtbot.waitUntil(building.pages["diary"].first.hasFocus)
    navigator.go("today")
    assert building.pages["today"].second.hasFocus()


def test_the_keyboard_can_be_given_back_to_where_it_was(
    navigator: Navigator, building: Building, elsewhere: QLineEdit, qtbot: QtBot
) -> None:
    navigator.go("today")
    today = building.pages["today"]
    today.second.setFocus()
    qtbot.waitUntil(today.second.hasFocus)
    elsewhere.setFocus()
    navigator.take_focus()
    assert today.second.hasFocus()
    elsewhere.setFocus()
    today.second.setEnabled(False)
    navigator.take_focus()
    assert today.first.hasFocus()


def test_time_alone_refreshes_what_it_made_untrue(navigator: Navigator, building: Building) -> None:
    navigator.open_diary(VAULT)
    navigator.go("diary")
    navigator.go("today")
    today, diary = building.pages["today"], building.pages["diary"]
    for page in (today, diary):
        page.take_heard()
    navigator.look_at_clock()
    assert today.take_heard() == []
    today.is_outdated = diary.is_outdated = True
    navigator.look_at_clock()
    assert today.take_heard() == ["refresh"]
    assert diary.take_heard() == [], "not before it is seen"


def test_coming_back_to_the_window_is_told_to_the_page_in_front(
    navigator: Navigator, building: Building
) -> None:
    navigator.open_diary(VAULT)
    navigator.go("diary")
    navigator.go("today")
    today, diary = building.pages["today"], building.pages["diary"]
    for page in (today, diary):
        page.take_heard()
    today.is_outdated = True
    navigator.come_back()
    assert today.take_heard() == ["come back", "refresh"]
    assert diary.take_heard() == []


def test_it_knows_where_something_could_not_be_saved(navigator: Navigator, building: Building) -> None:
    navigator.go("today")
    navigator.go("diary")
    assert navigator.unsaved == ""
    building.pages["today"].is_unsaved = True
    assert navigator.unsaved == "today"


def test_every_page_lets_go_of_the_diary(navigator: Navigator, building: Building) -> None:
    navigator.open_diary(VAULT)
    navigator.go("today")
    navigator.go("diary")
    navigator.close_diary()
    assert [page.take_heard()[-1] for page in building.pages.values()] == ["close", "close"]
    navigator.take_note(SOMETHING)
    assert all(page.take_heard() == [] for page in building.pages.values()), "there is nothing to read"

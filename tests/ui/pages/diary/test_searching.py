"""Searching and filtering, and the way to a day and back."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from painapp.domain.entries import Activity, CheckIn, WentWell
from painapp.domain.settings import Settings
from painapp.ui.pages.diary.found import found, one_line, results_title
from painapp.ui.pages.diary.seeking import PAGE
from tests.languages import PlainEnglish
from tests.ui.pages.diary.conftest import TODAY, entry_of

if TYPE_CHECKING:
    from painapp.ui.pages.diary.filters_card import FiltersCard
    from painapp.ui.pages.diary.results_card import ResultsCard
    from tests.ui.pages.diary.conftest import Room

ENGLISH = PlainEnglish()
PAST = date(2026, 11, 16)
LONG_AGO = date(2019, 3, 5)


def focused() -> QWidget:
    now = QApplication.focusWidget()
    assert now is not None
    return now


def pressed(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifier)


def look_for(room: Room, text: str) -> ResultsCard:
    room.page.seeking.begin()
    room.page.seeking.bar.box.setText(text)
    pressed(Qt.Key.Key_Return)
    results = room.page.seeking.results
    assert results is not None
    return results


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def open_filters(room: Room) -> FiltersCard:
    room.page.seeking.bar.filter.click()
    filters = room.page.seeking.filters
    assert filters is not None
    return filters


def said(results: ResultsCard) -> list[str]:
    settle()
    return [row.item.headline for row in results.rows]


def test_typing_finds_once_it_rests(room: Room) -> None:
    room.write(WentWell, PAST, text="Lunch with my sister")
    room.page.seeking.begin()
    assert focused() is room.page.seeking.bar.box
    for key in (Qt.Key.Key_S, Qt.Key.Key_I, Qt.Key.Key_S):
        pressed(key)
    assert not room.page.seeking.on_results
    room.page.seeking.bar._rest.timeout.emit()
    results = room.page.seeking.results
    assert results is not None
    assert results.words.text() == "1 found, newest first"
    assert said(results) == ["Lunch with my sister"]
    assert not room.page.calendar.isVisible()


def test_what_was_found_opens_its_day_at_the_entry_and_leads_back(room: Room) -> None:
    room.write(CheckIn, LONG_AGO, "08:00", pain=3)
    wanted = room.write(WentWell, LONG_AGO, "21:00", text="Lunch with my sister")
    room.write(WentWell, PAST, text="Tea with my sister")
    results = look_for(room, "sister")
    pressed(Qt.Key.Key_Down)
    assert focused() is results.rows[0]
    pressed(Qt.Key.Key_Down)
    pressed(Qt.Key.Key_Return)
    settle()
    assert room.page.chosen == LONG_AGO
    row = room.page.day.timeline.row(wanted.id)
    assert row is not None
    assert focused() is row.change
    assert room.page.calendar.isVisible()
    assert room.page.step_back()  # Esc
    assert focused() is results.rows[1]
    assert results.isVisible()
    assert room.page.step_back()
    assert room.page.calendar.isVisible()
    assert room.page.seeking.bar.text == ""
    assert not room.page.step_back()


def test_the_way_back_can_be_pressed_too(room: Room) -> None:
    room.write(WentWell, PAST, text="Tea with my sister")
    results = look_for(room, "tea")
    results.rows[0].click()
    bar = room.page.seeking.bar
    assert bar.back.isVisible()
    bar.back.click()
    assert results.isVisible()
    bar.clear.click()
    assert not results.isVisible()
    assert not bar.clear.isVisible()
    assert focused() is bar.box


def test_filters_alone_make_a_list_newest_first(room: Room) -> None:
    room.write(CheckIn, PAST, "08:00", pain=3)
    room.write(Activity, LONG_AGO, "11:00", what="Garden")
    room.write(Activity, PAST, "11:00", what="Walk")
    filters = open_filters(room)
    filters.kinds.set_chosen([Activity.KIND])
    filters.kinds.changed.emit((Activity.KIND,))
    results = room.page.seeking.results
    assert results is not None
    assert said(results) == ["Walk", "Garden"]
    assert room.page.seeking.bar.filter.text() == "Filters (1)"
    filters.first.settled.emit(None)  # nothing more is asked
    filters.reset.click()
    assert not room.page.seeking.on_results
    assert room.page.seeking.bar.filter.text() == "Filters"


def test_days_and_ways_of_writing_narrow_it_down(room: Room) -> None:
    room.write(WentWell, PAST, late=2, text="One")
    room.write(WentWell, PAST, text="Two")
    room.write(WentWell, LONG_AGO, late=2, text="Three")
    filters = open_filters(room)
    filters.late.click()
    results = room.page.seeking.results
    assert results is not None
    assert said(results) == ["One", "Three"]
    filters.last.set_value(LONG_AGO, TODAY)
    filters.first.set_value(TODAY, TODAY)  # the wrong way round: turned
    filters.first.settled.emit(TODAY)
    assert said(results) == ["One", "Three"]
    filters.first.set_value(PAST, TODAY)
    filters.last.set_value(None, TODAY)
    filters.last.settled.emit(None)
    assert said(results) == ["One"]
    assert room.page.seeking.bar.filter.text() == "Filters (2)"


def test_more_is_read_when_it_is_asked_for(room: Room) -> None:
    room.vault.diary.record_all(
        entry_of(WentWell, LONG_AGO + timedelta(days=number), text=f"Tea {number}")
        for number in range(PAGE + 3)
    )
    results = look_for(room, "tea")
    settle()
    assert results.words.text() == f"The newest {PAGE}"
    assert len(said(results)) == PAGE
    results.more.click()
    assert len(said(results)) == PAGE + 3
    assert not results.more.isVisible()
    assert results.words.text() == f"{PAGE + 3} found, newest first"


def test_nothing_found_says_so_kindly(room: Room) -> None:
    results = look_for(room, "zebra")
    assert results.words.text() == "Nothing found. Other words, or fewer, may find it."
    assert results.rows == []
    assert room.messages.announced[-1] == results.words.text()


@pytest.mark.parametrize("typed", ['"', "*", "NEAR(a b)", "-", "🙂", "שלום", "a" * 200, "   ", "()", "'; --"])
def test_any_text_can_be_typed(room: Room, typed: str) -> None:
    room.write(WentWell, PAST, text="Tea")
    room.page.seeking.begin()
    room.page.seeking.bar.box.setText(typed)
    room.page.seeking.search_now()
    assert room.messages.troubles == []


def test_what_changes_meanwhile_changes_in_the_list(room: Room) -> None:
    entry = room.write(WentWell, PAST, text="Tea with my sister")
    results = look_for(room, "sister")
    room.vault.diary.remove(entry.id)
    assert results.rows == []
    room.vault.diary.undo()
    assert said(results) == ["Tea with my sister"]


def test_keys_search_and_go_to_today(room: Room) -> None:
    room.page.open_day(PAST)
    room.page.day.previous.setFocus()
    pressed(Qt.Key.Key_Slash)
    assert focused() is room.page.seeking.bar.box
    pressed(Qt.Key.Key_T)  # is a letter there
    assert room.page.seeking.bar.box.text() == "t"
    room.page.day.previous.setFocus()
    pressed(Qt.Key.Key_T)
    assert room.page.chosen == TODAY
    assert focused() is room.page.grid.cell(TODAY)
    pressed(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert focused() is room.page.seeking.bar.box


def test_single_keys_can_be_switched_off(room: Room) -> None:
    room.vault.diary.save_settings(Settings(single_keys=False))
    room.page.open_day(PAST)
    room.page.day.previous.setFocus()
    pressed(Qt.Key.Key_Slash)
    pressed(Qt.Key.Key_T)
    assert focused() is room.page.day.previous
    assert room.page.chosen == PAST
    pressed(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert focused() is room.page.seeking.bar.box


def test_nothing_of_a_search_is_left_on_a_closed_page(room: Room) -> None:
    room.write(WentWell, PAST, text="canary words")
    look_for(room, "canary")
    room.page.close_diary()
    QApplication.sendPostedEvents(None, 52)
    shown = [one.text() for one in room.page.findChildren(QLabel)]
    shown += [one.text() for one in room.page.findChildren(QLineEdit)]
    shown += [one.accessibleName() for one in room.page.findChildren(QWidget)]
    assert not any("canary" in text for text in shown)


# What a result says


def test_a_result_shows_where_the_words_were_found() -> None:
    note = "Nothing much. " * 30 + "Then Zoë's café had a warm corner. " + "And so on. " * 30
    item = found(entry_of(CheckIn, PAST, "18:42", pain=4, note=note), "zoe CAFE", ENGLISH)
    assert item.when == "Monday 16 November 2026 · 18:42 · Check-in"
    assert item.headline == "Pain 4 of 10"
    assert "Zoë's café had a warm corner" in item.excerpt
    assert item.excerpt.startswith("… ")
    assert item.excerpt.endswith(" …")
    assert len(item.excerpt) < 300


def test_a_result_does_not_say_its_headline_twice() -> None:
    assert found(entry_of(WentWell, PAST, text="Tea with my sister"), "tea", ENGLISH).excerpt == ""
    assert found(entry_of(WentWell, PAST, text="Tea with my sister"), "", ENGLISH).excerpt == ""


def test_without_words_a_result_shows_how_its_text_begins() -> None:
    item = found(entry_of(CheckIn, PAST, pain=4, note="Slept badly.\nThen " + "rain " * 100), "", ENGLISH)
    assert item.excerpt.startswith("Slept badly. Then rain")
    assert item.excerpt.endswith("…")


def test_titles_and_lines_are_short() -> None:
    assert results_title(1, more=False, language=ENGLISH) == "1 found, newest first"
    assert one_line("a\nb  c", 10) == "a b c"
    assert one_line("abcdefgh", 4) == "abc…"

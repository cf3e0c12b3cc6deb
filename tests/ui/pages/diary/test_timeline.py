"""The timeline of a day: keys, days with very many entries, and texts of any length."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from painapp.domain.entries import CheckIn, HealthContact, LookBack, WentWell
from painapp.domain.sore import Sore
from painapp.ui.pages.diary.page import SHOWN, DiaryPage
from painapp.ui.pages.diary.timeline import AT_ONCE
from painapp.ui.widgets.body_picture import BodyPicture
from painapp.ui.widgets.long_text import LongText
from tests.languages import PlainEnglish
from tests.ui.pages.diary.conftest import entry_of, usual_day

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from painapp.ui.theme.theme import Theme
    from tests.ui.pages.diary.conftest import Room

PAST = date(2026, 11, 16)
BODIES = Path(__file__).parents[4] / "resources" / "bodies"


def focused() -> QWidget:
    now = QApplication.focusWidget()
    assert now is not None
    return now


def pressed(key: Qt.Key) -> None:
    QTest.keyClick(focused(), key)


def many(room: Room, count: int, day: date = PAST) -> None:
    room.vault.diary.record_all(
        entry_of(CheckIn, day, f"{number // 60:02}:{number % 60:02}", pain=number % 11)
        for number in range(4 * 60, 4 * 60 + count)
    )


def test_arrows_home_and_end_go_from_entry_to_entry(room: Room) -> None:
    for entry in usual_day(PAST):
        room.vault.diary.record(entry)
    room.page.open_day(PAST)
    rows = room.page.day.timeline.rows()
    rows[0].remove.setFocus()
    pressed(Qt.Key.Key_Down)
    assert focused() is rows[1].remove
    pressed(Qt.Key.Key_End)
    assert focused() is rows[-1].remove
    pressed(Qt.Key.Key_Down)
    assert focused() is rows[-1].remove
    pressed(Qt.Key.Key_Home)
    pressed(Qt.Key.Key_Up)
    assert focused() is rows[0].remove


def test_page_keys_go_to_the_days_around_with_the_keyboard_on_their_entries(room: Room) -> None:
    room.write(CheckIn, PAST, "08:00", pain=3)
    room.write(CheckIn, PAST - timedelta(days=1), "08:00", pain=4)
    room.page.open_day(PAST)
    room.page.day.timeline.rows()[0].change.setFocus()
    pressed(Qt.Key.Key_PageUp)
    assert room.page.chosen == PAST - timedelta(days=1)
    assert focused() is room.page.day.timeline.rows()[0].change
    pressed(Qt.Key.Key_PageDown)
    assert room.page.chosen == PAST


def test_a_long_day_comes_a_few_at_a_time_and_the_rest_when_asked_for(room: Room, qtbot: QtBot) -> None:
    many(room, SHOWN + 5)
    room.page.open_day(PAST)
    timeline = room.page.day.timeline
    assert len(timeline.rows()) == AT_ONCE
    qtbot.waitUntil(lambda: len(timeline.rows()) == SHOWN)
    assert timeline.more is not None
    assert timeline.more.isVisible()
    assert timeline.more.text() == "Show 5 more"
    last = timeline.rows()[-1]
    timeline.more.click()
    assert focused() is last.change
    qtbot.waitUntil(lambda: timeline.is_whole)
    assert not timeline.more.isVisible()
    pains = [row.line.headline for row in timeline.rows()]
    assert pains == [f"Pain {number % 11} of 10" for number in range(240, 240 + SHOWN + 5)]


def test_an_entry_far_down_a_long_day_is_found(room: Room) -> None:
    many(room, SHOWN + 5)
    last = room.vault.diary.day(PAST)[-1]
    room.page.open_entry(last)
    row = room.page.day.timeline.row(last.id)
    assert row is not None
    assert focused() is row.change


def test_another_day_begins_with_its_first_entries_again(room: Room, qtbot: QtBot) -> None:
    many(room, SHOWN + 5)
    room.page.open_entry(room.vault.diary.day(PAST)[-1])
    room.page.open_day(PAST - timedelta(days=1))
    assert room.page.day.timeline.rows() == []
    room.page.open_day(PAST)
    qtbot.waitUntil(lambda: len(room.page.day.timeline.rows()) == SHOWN)


def test_a_note_of_any_length_shows_its_beginning_and_all_of_it_on_demand(room: Room, qtbot: QtBot) -> None:
    note = ("A long story about a short walk. " * 4000)[:100_000].rstrip()
    entry = room.write(CheckIn, PAST, pain=3, note=note)
    room.page.open_day(PAST)
    row = room.page.day.timeline.row(entry.id)
    assert row is not None
    (text,) = row.findChildren(LongText)
    assert sum(len(label.text()) for label in text.labels) < 1000
    assert text.all is not None
    text.all.click()
    qtbot.waitUntil(lambda: text.is_whole)
    shown = "".join(label.text() for label in text.labels)
    assert shown.replace(" ", "") == note.replace(" ", "")
    text.all.click()
    assert len(text.labels) == 1


def test_something_that_went_well_can_be_long_too(room: Room) -> None:
    entry = room.write(WentWell, PAST, text="We laughed. " * 500)
    room.page.open_day(PAST)
    row = room.page.day.timeline.row(entry.id)
    assert row is not None
    (text,) = row.findChildren(LongText)
    assert text.all is not None
    assert text.all.accessibleDescription() == row.line.name


def test_long_texts_of_one_entry_say_which_is_which(room: Room) -> None:
    contact = room.write(HealthContact, PAST, who="gp", why="It woke me.", outcome="She will ring.")
    back = room.write(LookBack, PAST, worst=6, different="I sat down early.", note="A hard day.")
    room.page.open_day(PAST)
    lines = {line.entry.id: line for line in (row.line for row in room.page.day.timeline.rows())}
    assert lines[contact.id].texts == (("Why", "It woke me."), ("What came of it", "She will ring."))
    assert lines[back.id].texts == (("What was different?", "I sat down early."), ("Note", "A hard day."))
    assert lines[back.id].note == ""


def test_where_it_hurt_is_drawn_beside_the_words(room: Room, theme: Theme, qtbot: QtBot) -> None:
    page = DiaryPage(
        theme,
        PlainEnglish(),
        room.clock,
        room.messages,
        room.undo,
        room.went_to.append,
        BODIES,  # type: ignore[arg-type]
    )
    qtbot.addWidget(page)
    entry = room.write(CheckIn, PAST, pain=3, body=(Sore("front-left-knee", 7, ("sharp",)),))
    page.open_diary(room.vault)
    page.refresh()
    page.open_day(PAST)
    row = page.day.timeline.row(entry.id)
    assert row is not None
    (picture,) = row.findChildren(BodyPicture)
    assert not picture.isHidden()
    assert "knee" in picture.accessibleName().lower()
    page.close_diary()


def test_a_drawing_never_stands_in_a_window_of_its_own(room: Room, theme: Theme, qtbot: QtBot) -> None:
    page = DiaryPage(
        theme,
        PlainEnglish(),
        room.clock,
        room.messages,
        room.undo,
        room.went_to.append,
        BODIES,  # type: ignore[arg-type]
    )
    qtbot.addWidget(page)
    room.write(CheckIn, PAST, pain=3, body=(Sore("front-left-knee", 7),))
    page.open_diary(room.vault)
    page.refresh()
    page.show()
    before = set(QApplication.topLevelWidgets())
    page.open_day(PAST)
    assert [one for one in QApplication.topLevelWidgets() if one not in before] == []
    page.close_diary()

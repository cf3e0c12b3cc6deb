"""Choosing and seeing: what is ticked is on the pages, what is not is nowhere."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from painapp.domain.changes import Changes
from painapp.domain.daily import Period
from painapp.domain.entries import Activity, CheckIn, WentWell
from painapp.ui.pages.share.drawing import PAPER_WIDTH
from painapp.ui.pages.share.notes_card import AT_FIRST
from painapp.ui.tasks import ThreadRunner
from tests.ui import audit
from tests.ui.pages.share.conftest import TODAY, Room, streams_of, text_of
from tests.ui.widgets.looking import picture

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from painapp.ui.tasks import TaskRunner
    from painapp.ui.theme.theme import Theme

CANARY = "Zebrafinch"


def write_a_month(room: Room) -> None:
    """Something for every section, charts too, on most days."""
    for back in range(0, 28, 2):
        day = TODAY - timedelta(days=back)
        room.write(CheckIn, day, at="08:15", pain=4 + back % 3, mood=5, areas=("neck",), helped=("warmth",))
        room.write(Activity, day, at="11:00", what="Walk", minutes=12)
    room.write(WentWell, TODAY, text="Lunch in the sun.")


def write_a_little(room: Room) -> None:
    """Something for every section but the charts, which take their time."""
    room.write(CheckIn, TODAY, at="08:15", areas=("neck",), helped=("warmth",))
    room.write(Activity, TODAY, at="11:00", what="Walk")
    room.write(WentWell, TODAY, text="Lunch in the sun.")


# The pages


def test_opens_with_the_last_four_weeks_drawn(room: Room) -> None:
    write_a_month(room)
    room.show()
    drawn = room.page.drawing.drawn
    assert drawn is not None
    assert drawn.read.period == Period(date(2026, 10, 26), TODAY)
    assert room.page.days.line.text() == "26 October to 22 November 2026"
    assert len(room.page.pages.pages) == len(drawn.pictures) > 1
    assert room.page.pages.state.text() == f"{len(drawn.pictures)} pages"


def test_the_pages_in_sight_are_those_of_the_file(room: Room) -> None:
    write_a_month(room)
    room.show()
    drawn = room.page.drawing.drawn
    assert drawn is not None
    assert "Lunch in the sun." in text_of(drawn.sheets.pdf)
    first = room.page.pages.pages[0]
    seen, paper = picture(first), first.paper().size()
    sheet = drawn.pictures[0]
    assert abs(sheet.width() - paper.width()) <= 1
    drawn_again = drawn.sheets.pages(sheet.width() / PAPER_WIDTH)
    assert len(drawn_again) == len(drawn.pictures)
    inner = range(10, sheet.width() - 10, 7)
    assert all(
        seen.pixel(x, y) == sheet.pixel(x, y) for y in range(10, sheet.height() - 10, 11) for x in inner
    )


def test_a_larger_page_is_drawn_sharper(room: Room, qtbot: QtBot) -> None:
    write_a_little(room)
    room.show()
    before = room.page.drawing.drawn
    assert before is not None
    room.page.pages.larger.click()
    qtbot.waitUntil(lambda: (now := room.page.drawing.drawn) is not None and now.width > before.width)
    now = room.page.drawing.drawn
    assert now is not None
    assert now.sheets is before.sheets  # the same pages, set once
    assert now.pictures[0].width() == room.page.pages.sharp_width


def test_the_first_page_is_told_to_a_screen_reader(room: Room) -> None:
    write_a_little(room)
    room.show()
    page = QAccessible.queryAccessibleInterface(room.page.pages.pages[0])
    assert page.text(QAccessible.Text.Name).startswith("Page 1 of ")
    assert "Lunch in the sun." in page.text(QAccessible.Text.Description)


def test_the_same_summary_is_not_set_again(room: Room) -> None:
    write_a_little(room)
    room.show()
    before = room.page.drawing.drawn
    room.page.refresh()
    after = room.page.drawing.drawn
    assert before is not None
    assert after is not None
    assert after.sheets is before.sheets


# Which days


def test_other_spans_are_one_press(room: Room) -> None:
    write_a_little(room)
    room.show()
    for span, first in (("week", date(2026, 11, 16)), ("fortnight", date(2026, 11, 9))):
        room.page.days.choice.choose(span)
        drawn = room.page.drawing.drawn
        assert drawn is not None
        assert drawn.read.period == Period(first, TODAY)


def test_own_days_begin_as_those_in_sight_and_can_be_typed(room: Room, qtbot: QtBot) -> None:
    write_a_little(room)
    room.show()
    room.page.days.choice.choose("fortnight")
    room.page.days.choice.choose("own")
    own = room.page.days.own
    assert own is not None
    assert (own.first.value, own.last.value) == (date(2026, 11, 9), TODAY)
    own.first.box.setFocus()
    own.first.box.selectAll()
    qtbot.keyClicks(own.first.box, "1.11.")
    qtbot.keyClick(own.first.box, Qt.Key.Key_Return)
    drawn = room.page.drawing.drawn
    assert drawn is not None
    assert drawn.read.period == Period(date(2026, 11, 1), TODAY)
    assert "1 to 22 November 2026" in text_of(drawn.sheets.pdf)


def test_days_that_run_backwards_are_explained_and_nothing_is_saved(room: Room) -> None:
    write_a_little(room)
    room.show()
    room.page.days.choice.choose("own")
    own = room.page.days.own
    assert own is not None
    own.last.box.setText("1 October 2026")
    own.last.flush()
    assert own.last.hint == "This is before the first day."
    room.page.save.save.click()
    assert room.answers.asked == []
    assert own.last.box.hasFocus()
    own.first.box.setText("20 September 2026")
    own.first.flush()
    assert own.last.hint == ""
    assert room.page.days.period == Period(date(2026, 9, 20), date(2026, 10, 1))


def test_a_day_that_cannot_be_read_is_not_saved_past(room: Room) -> None:
    write_a_little(room)
    room.show()
    room.page.days.choice.choose("own")
    own = room.page.days.own
    assert own is not None
    own.first.box.setText("soon")
    room.page.save.save.click()
    assert room.answers.asked == []
    assert own.first.box.hasFocus()
    assert own.first.hint


def test_a_new_day_moves_the_span_along(room: Room) -> None:
    write_a_little(room)
    room.show()
    room.clock.move(days=1)
    room.page.refresh()
    assert room.page.days.period == Period(date(2026, 10, 27), date(2026, 11, 23))


# What goes in


def test_only_sections_with_something_to_tell_can_be_ticked(room: Room) -> None:
    room.write(WentWell, TODAY, text="Lunch in the sun.")
    room.show()
    shown = {section for section, box in room.page.contents.sections.items() if not box.isHidden()}
    assert shown == {"went-well", "details"}
    assert room.page.contents.fold.text() == "What goes in (2 of 2)"
    assert not room.page.contents.sections["details"].isVisible()
    room.page.contents.fold.click()
    assert room.page.contents.sections["details"].isVisible()
    assert not room.page.notes.isVisible()


@pytest.mark.parametrize(
    ("section", "made", "values"),
    [
        ("went-well", WentWell, {"text": f"{CANARY} in the garden"}),
        ("activities", Activity, {"what": f"{CANARY} watching", "minutes": 5}),
        ("helped", CheckIn, {"pain": 3, "helped": (f"own:{CANARY}",)}),
        ("areas", CheckIn, {"pain": 3, "areas": (f"own:{CANARY}",)}),
    ],
)
def test_a_section_left_out_is_nowhere_in_the_file(room: Room, section, made, values) -> None:
    write_a_little(room)
    room.write(made, TODAY, at="12:00", **values)
    room.show()
    assert CANARY in text_of(room.saved())
    room.tick(section)
    pdf = room.saved()
    assert CANARY not in text_of(pdf)
    assert CANARY.encode() not in streams_of(pdf)
    assert "Lunch" in text_of(pdf) or section == "went-well"


def test_left_out_sections_are_remembered(room: Room) -> None:
    write_a_little(room)
    room.show()
    room.tick("areas")
    room.tick("details")
    assert room.vault.diary.settings.summary_left_out == ("areas", "details")
    assert len(room.page.pages.pages) == 1  # without the days one by one
    room.tick("areas")
    assert room.vault.diary.settings.summary_left_out == ("details",)
    assert not room.page.contents.sections["details"].isChecked()


def test_a_note_goes_in_only_when_it_is_ticked(room: Room) -> None:
    write_a_little(room)
    chosen = room.write(CheckIn, TODAY, at="18:00", note=f"{CANARY} came to the window")
    other = room.write(CheckIn, TODAY, at="19:00", note="Kingfisher by the river")
    room.show()
    pdf = room.saved()
    assert b"(Summary, 26 October to 22 November 2026)" in streams_of(pdf)  # so it does look inside
    for bird in (CANARY, "Kingfisher"):
        assert bird not in text_of(pdf)
        assert bird.encode() not in streams_of(pdf)
    assert not any(box.isChecked() for box in room.page.notes.toggles.values())
    room.page.notes.toggles[chosen.id].click()
    pdf = room.saved()
    assert CANARY in text_of(pdf)
    assert "Kingfisher" not in text_of(pdf)
    assert b"Kingfisher" not in streams_of(pdf)
    assert not room.page.notes.toggles[other.id].isChecked()
    room.page.notes.toggles[chosen.id].click()
    assert CANARY not in text_of(room.saved())


def test_notes_left_out_by_an_older_choice_can_still_be_ticked(room: Room) -> None:
    from dataclasses import replace

    settings = room.vault.diary.settings
    room.vault.diary.save_settings(replace(settings, summary_left_out=("notes",)))
    note = room.write(CheckIn, TODAY, at="18:00", pain=3, note=f"{CANARY} came to the window")
    room.show()
    room.page.notes.toggles[note.id].click()
    assert CANARY in text_of(room.saved())


def test_above_the_notes_stands_what_sharing_one_means(room: Room) -> None:
    room.write(CheckIn, TODAY, note="A note")
    room.show()
    assert "may have to act on what it says" in room.texts()


def test_many_notes_come_a_few_at_a_time_and_a_ticked_one_stays_in_sight(room: Room) -> None:
    notes = [
        room.write(CheckIn, TODAY - timedelta(days=back), at="18:00", note=f"Note {back}")
        for back in range(AT_FIRST + 3)
    ]
    room.show()
    assert list(room.page.notes.toggles) == [note.id for note in notes[:AT_FIRST]]
    assert room.page.notes.more.text() == "Show 3 more"
    room.page.notes.more.click()
    assert len(room.page.notes.toggles) == AT_FIRST + 3
    assert not room.page.notes.more.isVisible()
    assert room.page.notes.toggles[notes[AT_FIRST].id].hasFocus()
    room.page.notes.toggles[notes[-1].id].click()
    room.page.days.choice.choose("week")
    room.page.days.choice.choose("month")
    assert room.page.notes.toggles[notes[-1].id].isChecked()


def test_the_name_stands_at_the_head_and_is_remembered(room: Room, qtbot: QtBot) -> None:
    write_a_little(room)
    room.show()
    assert "26 October" in text_of(room.saved()).split("Lunch", maxsplit=1)[0]
    box = room.page.contents.name.box
    box.setFocus()
    qtbot.keyClicks(box, CANARY)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert room.vault.diary.settings.summary_name == CANARY
    assert f"{CANARY}, 26 October to 22 November 2026" in text_of(room.saved())
    box.clear()
    room.page.contents.flush()
    pdf = room.saved()
    assert CANARY not in text_of(pdf)
    assert CANARY.encode() not in streams_of(pdf)


def test_a_name_still_being_typed_is_in_the_file(room: Room, qtbot: QtBot) -> None:
    write_a_little(room)
    room.show()
    qtbot.keyClicks(room.page.contents.name.box, "Robin")
    assert "Robin, " in text_of(room.saved())


# Empty


def test_an_empty_period_is_met_with_kind_words_and_nothing_to_save(room: Room) -> None:
    room.show()
    drawn = room.page.drawing.drawn
    assert drawn is not None
    assert "That is all right" in text_of(drawn.sheets.pdf)
    assert not room.page.save.save.isVisible()
    assert room.page.save.line.text() == "There is nothing on the page to save yet."
    room.write(WentWell, TODAY, text="Lunch in the sun.")
    room.page.refresh()
    assert room.page.save.save.isVisible()


def test_where_nothing_is_ticked_there_is_nothing_to_save(room: Room) -> None:
    room.write(WentWell, TODAY, text="Lunch in the sun.")
    room.show()
    room.tick("went-well")
    room.tick("details")
    assert not room.page.save.save.isVisible()
    room.tick("went-well")
    assert room.page.save.save.isVisible()


# The diary around it


def test_only_changes_of_its_days_and_settings_concern_it(room: Room) -> None:
    write_a_little(room)
    room.show()
    page = room.page
    assert page.concerned(Changes(frozenset({"check-in"}), frozenset({TODAY})))
    assert not page.concerned(Changes(frozenset({"check-in"}), frozenset({TODAY - timedelta(days=40)})))
    changes: list[Changes] = []
    room.vault.diary.subscribe(changes.append)
    room.tick("areas")
    assert [one.settings for one in changes] == [True]
    assert not page.concerned(changes[0])  # its own choice is drawn already
    from dataclasses import replace

    room.vault.diary.save_settings(replace(room.vault.diary.settings, summary_name="Robin"))
    assert page.concerned(changes[-1])


def test_after_a_lock_nothing_of_the_diary_is_left(room: Room) -> None:
    write_a_little(room)
    room.write(WentWell, TODAY, text=f"{CANARY} in the garden")
    note = room.write(CheckIn, TODAY, at="18:00", note="Kingfisher by the river")
    room.show()
    room.page.contents.name.box.setText("Robin")
    room.page.notes.toggles[note.id].click()
    room.saved()
    assert CANARY in room.texts()
    room.page.close_diary()
    for word in (CANARY, "Kingfisher", "Robin", "Summary 2026", "26 October"):
        assert word not in room.texts()
    assert room.page.pages.pages == []
    assert room.page.drawing.drawn is None
    room.page.save.save.click()
    assert len(room.answers.asked) == 1
    room.page.open_diary(room.vault)
    room.page.refresh()
    assert not room.page.notes.toggles[note.id].isChecked()  # chosen anew each time


# On threads


class TestWithThreads:
    """The same with jobs that take their time."""

    @pytest.fixture
    def runner(self) -> TaskRunner:
        return ThreadRunner()

    def test_the_window_goes_on_while_pages_are_drawn_and_the_newest_choice_wins(
        self, room: Room, qtbot: QtBot
    ) -> None:
        write_a_month(room)
        room.show()
        assert room.page.pages.state.text() == "Drawing the page…"
        assert room.page.pages.pages == []
        for span in ("week", "fortnight", "month", "week"):
            room.page.days.choice.choose(span)
        qtbot.waitUntil(lambda: room.page.drawing.drawn is not None, timeout=60_000)
        drawn = room.page.drawing.drawn
        assert drawn is not None
        assert drawn.read.period == Period(date(2026, 11, 16), TODAY)
        assert "16 to 22 November 2026" in text_of(drawn.sheets.pdf)
        assert room.page.pages.state.text().endswith("pages")
        assert room.messages.announced == [room.page.pages.state.text()]

    def test_a_save_pressed_while_the_page_is_drawn_waits_for_it(self, room: Room, qtbot: QtBot) -> None:
        write_a_little(room)
        room.show()
        room.page.save.save.click()
        assert room.answers.asked == []
        qtbot.waitUntil(room.page.save.saved.isVisible, timeout=60_000)
        (name,) = room.answers.asked
        assert "Lunch in the sun." in text_of((room.answers.folder / name).read_bytes())

    def test_a_lock_while_drawing_shows_nothing_afterwards(self, room: Room, qtbot: QtBot) -> None:
        write_a_little(room)
        room.show()
        room.page.close_diary()
        room.vault.close()
        room.page.sending._tasks.finish()
        qtbot.wait(10)
        assert room.page.pages.pages == []
        assert room.messages.troubles == []


# For everybody


@pytest.mark.parametrize(
    ("percent", "size"), [(100, (988, 840)), (100, (692, 600)), (200, (984, 840)), (200, (916, 600))]
)
def test_can_be_used_by_key_and_by_ear_at_any_size(room: Room, theme: Theme, percent, size) -> None:
    write_a_month(room)
    room.write(CheckIn, TODAY, at="18:00", note="A note")
    theme.apply("light", percent, reduced_motion=True)
    room.show(*size)
    room.page.days.choice.choose("own")
    own = room.page.days.own
    assert own is not None
    own.first.button.click()
    room.saved()
    room.page.activateWindow()
    for look in (audit.nameless, audit.small, audit.overlapping, audit.wrong_walk, audit.clipped):
        assert look(room.page) == []


def test_lies_beside_the_pages_where_there_is_room_and_above_them_where_not(room: Room, qtbot: QtBot) -> None:
    write_a_little(room)
    room.show()
    page = room.page
    assert page.desk.beside
    assert page.pages.x() > page.frame.x() + page.frame.width() - 1
    assert page.save.isVisibleTo(page)
    page.resize(692, 600)
    qtbot.waitUntil(lambda: not page.desk.beside and page.pages.y() > page.notes.y())
    assert page.save.y() > page.pages.y() + page.pages.height() - 1
    assert page.frame.verticalScrollBar().maximum() == 0  # one scroll bar for the whole page


def test_in_one_column_the_wheel_goes_on_past_the_pages_until_they_have_the_focus(
    room: Room, qtbot: QtBot
) -> None:
    write_a_little(room)
    room.show(692, 600)
    page = room.page
    whole, pages = page.desk.verticalScrollBar(), page.pages.area.verticalScrollBar()
    qtbot.waitUntil(lambda: whole.maximum() > 200 and pages.maximum() > 200)
    page.desk.ensureWidgetVisible(page.pages.area)
    before = whole.value()
    turn_wheel_over(page, page.pages.area)
    assert (whole.value() > before, pages.value()) == (True, 0)
    page.pages.area.setFocus()
    before = whole.value()
    turn_wheel_over(page, page.pages.area)
    assert (whole.value(), pages.value() > 0) == (before, True)


def turn_wheel_over(page: QWidget, widget: QWidget) -> None:
    """Turn the wheel as the window system does, a little below the top of `widget`."""
    QTest.wheelEvent(page.windowHandle(), QPointF(widget.mapTo(page, QPoint(60, 60))), QPoint(0, -120))
    QCoreApplication.processEvents()


def test_nothing_dear_is_loaded_before_a_page_is_drawn() -> None:
    code = (
        "import sys, painapp.ui.pages.share.page as page, painapp.ui.pages.share.asking\n"
        "early = {'typst', 'painapp.summary.pdf'} & set(sys.modules)\n"
        "sys.exit(f'loaded too early: {early}' if early else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")

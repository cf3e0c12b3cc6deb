"""Looking back: the calendar, the chosen day, and what an empty diary says."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from painapp.domain.entries import Activity, CheckIn, WentWell
from painapp.domain.settings import Settings
from tests.ui.pages.diary.conftest import TODAY, usual_day

if TYPE_CHECKING:
    from painapp.ui.theme.theme import Theme
    from tests.ui.pages.diary.conftest import Room

PAST = date(2026, 11, 16)


def pressed(key: Qt.Key) -> None:
    QTest.keyClick(focused(), key)


def focused() -> QWidget:
    now = QApplication.focusWidget()
    assert now is not None
    return now


def texts(room: Room) -> str:
    """Everything the page shows, or could read out, joined."""
    said = [label.text() for label in room.page.findChildren(QLabel)]
    said += [widget.accessibleName() for widget in room.page.findChildren(QWidget)]
    return "\n".join(said)


def test_it_opens_on_today_with_the_keyboard_on_its_day(room: Room) -> None:
    room.write(CheckIn, TODAY, "08:15", pain=6)
    assert room.page.day.heading.text() == "Today, Sunday 22 November"
    assert room.page.start_focus() is room.page.grid.cell(TODAY)


def test_days_with_entries_are_marked_in_the_calendar(room: Room) -> None:
    room.write(CheckIn, PAST, pain=6)
    room.write(CheckIn, PAST, pain=3)
    marked, gap = room.page.grid.cell(PAST), room.page.grid.cell(PAST + timedelta(days=1))
    assert marked is not None
    assert gap is not None
    assert marked.accessibleName().startswith("Monday 16 November, pain 4.5 on average, 6 at worst, 2 ")
    assert gap.accessibleName() == "Tuesday 17 November"


def test_a_pressed_day_opens_and_is_announced(room: Room) -> None:
    room.write(CheckIn, PAST, pain=6)
    cell = room.page.grid.cell(PAST)
    assert cell is not None
    QTest.mouseClick(cell, Qt.MouseButton.LeftButton)
    assert room.page.day.heading.text() == "Monday 16 November"
    assert room.messages.announced[-1] == "Monday 16 November. Pain 6, from one check-in."


def test_arrows_enter_and_tab_lead_to_a_day_and_through_its_entries(room: Room) -> None:
    day = TODAY - timedelta(days=7)
    room.write(CheckIn, day, "08:15", pain=6)
    room.write(Activity, day, "11:30", what="Garden")
    start = room.page.start_focus()
    assert start is not None
    start.setFocus()
    pressed(Qt.Key.Key_Up)
    pressed(Qt.Key.Key_Return)
    assert room.page.chosen == day
    page = room.page.day
    first, second = page.timeline.rows()
    walk = [page.previous, page.next, *first.buttons, *second.buttons]
    for stop in (*walk, *page.add_buttons.values()):
        pressed(Qt.Key.Key_Tab)
        assert focused() is stop


def test_a_form_opened_later_is_walked_through_in_its_place(room: Room) -> None:
    for entry in usual_day(PAST):
        room.vault.diary.record(entry)
    room.page.open_day(PAST)
    room.page.day.timeline.rows()[1].change.click()
    editor = room.page.editing.editor
    assert editor is not None
    editor.form.open_fold("mood")
    seen: list[QWidget] = []
    while focused() not in seen:
        seen.append(focused())
        pressed(Qt.Key.Key_Tab)
    assert focused() is seen[0]
    # The walk began in the form: through it, on to the rows below, round, and to the row above it.
    above, below = room.page.day.timeline.rows()[:2]
    places = [seen.index(one) for one in (editor.done_button, below.change, above.remove)]
    assert places == sorted(places)
    inside = [index for index, widget in enumerate(seen) if editor.isAncestorOf(widget)]
    assert inside == list(range(seen.index(editor.done_button) + 1))


def test_the_day_before_and_the_day_after_are_a_press_away(room: Room) -> None:
    room.page.day.previous.click()
    assert room.page.chosen == TODAY - timedelta(days=1)
    room.page.day.next.click()
    assert room.page.chosen == TODAY


def test_going_back_over_the_first_turns_the_calendar_too(room: Room) -> None:
    room.page.open_day(date(2026, 11, 1))
    room.page.day.previous.click()
    assert room.page.chosen == date(2026, 10, 31)
    assert room.page.grid.shown_month == date(2026, 10, 1)


def test_days_to_come_do_not_open(room: Room) -> None:
    assert not room.page.day.next.isEnabled()
    room.page.open_day(TODAY + timedelta(days=1))
    assert room.page.chosen == TODAY


def test_reaching_today_by_keyboard_leaves_the_focus_on_a_button_that_works(room: Room) -> None:
    room.page.day.previous.click()
    room.page.day.next.setFocus()
    pressed(Qt.Key.Key_Space)
    assert focused() is room.page.day.previous


def test_another_month_shows_its_marks_and_leaves_the_day(room: Room) -> None:
    october = date(2026, 10, 5)
    room.write(CheckIn, october, pain=4)
    room.page.grid.previous.click()
    cell = room.page.grid.cell(october)
    assert cell is not None
    assert "pain 4 on average" in cell.accessibleName()
    assert room.page.chosen == TODAY


def test_only_the_month_and_the_day_shown_are_read(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[date, date]] = []
    diary = room.vault.diary
    between = diary.between

    def counted(first: date, last: date, *more: Any) -> Any:
        asked.append((first, last))
        return between(first, last, *more)

    monkeypatch.setattr(diary, "between", counted)
    room.page.grid.previous.click()
    room.page.open_day(PAST)
    october, november = (date(2026, 10, 1), date(2026, 10, 31)), (date(2026, 11, 1), date(2026, 11, 30))
    assert asked == [october, november, (PAST, PAST)]


def test_an_empty_diary_offers_one_thing_to_do(room: Room) -> None:
    page = room.page.day
    assert "gets a mark in the calendar" in page.nothing.text()
    assert not page.adding.isVisible()
    page.invitation.click()
    assert room.went_to == ["today"]


def test_past_days_of_an_empty_diary_can_be_written(room: Room) -> None:
    room.page.open_day(date(2020, 2, 29))
    assert room.page.day.nothing.text() == "Nothing is written here."
    assert not room.page.day.invitation.isVisible()
    assert all(button.isVisible() for button in room.page.day.add_buttons.values())


def test_the_invitation_goes_once_something_is_written(room: Room) -> None:
    room.write(CheckIn, PAST, pain=4)
    assert not room.page.day.invitation.isVisible()
    assert room.page.day.adding.isVisible()


def test_a_new_day_is_followed_while_today_is_shown(room: Room) -> None:
    room.clock.put(datetime(2026, 11, 23, 3, 59))
    room.page.refresh()
    assert room.page.chosen == TODAY  # the diary day begins at four
    room.clock.put(datetime(2026, 11, 23, 4, 0))
    room.page.refresh()
    assert room.page.chosen == TODAY + timedelta(days=1)
    room.page.open_day(PAST)
    room.clock.move(days=1)
    room.page.refresh()
    assert room.page.chosen == PAST


def test_the_day_start_set_by_the_person_counts(room: Room) -> None:
    room.clock.put(datetime(2026, 11, 23, 1, 0))
    room.vault.diary.save_settings(Settings(day_start=datetime(2026, 1, 1, 0, 30).time()))
    assert room.page.chosen == TODAY + timedelta(days=1)


def test_nothing_of_the_diary_is_left_on_a_closed_page(room: Room) -> None:
    secret = "canary words"
    room.write(WentWell, TODAY, text=secret)
    gone = room.write(WentWell, TODAY, text=secret)
    room.vault.diary.remove(gone.id)
    room.page.removed.fold.click()
    assert secret in texts(room)
    room.page.close_diary()
    QApplication.sendPostedEvents(None, 52)  # what is dropped is deleted, as the event loop does
    assert secret not in texts(room)
    assert all("entr" not in cell.accessibleName() for cell in room.page.grid.cells)


def test_a_page_that_was_closed_opens_again_on_today(room: Room) -> None:
    room.write(CheckIn, PAST, pain=4)
    room.page.open_day(PAST)
    room.page.close_diary()
    room.page.refresh()  # nothing to read yet
    room.page.open_diary(room.vault)
    room.page.refresh()
    assert room.page.chosen == TODAY
    assert room.page.grid.shown_month == TODAY.replace(day=1)


# How it fits


def in_page(room: Room, widget: QWidget) -> QPoint:
    return widget.mapTo(room.page, QPoint(0, 0))


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def test_the_day_stands_beside_the_calendar_where_there_is_room_and_below_where_not(room: Room) -> None:
    room.page.resize(988, 840)
    settle()
    assert in_page(room, room.page.day).x() > in_page(room, room.page.grid).x() + room.page.grid.width()
    room.page.resize(712, 600)
    settle()
    assert in_page(room, room.page.day).y() > in_page(room, room.page.grid).y() + room.page.grid.height()


def test_from_right_to_left_the_calendar_is_on_the_right(room: Room, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    assert in_page(room, room.page.grid).x() > in_page(room, room.page.day).x()


@pytest.mark.parametrize(("scale", "width"), [(100, 712), (100, 812), (200, 640), (200, 1000)])
def test_nothing_runs_sideways_or_is_cut(room: Room, theme: Theme, scale: int, width: int) -> None:
    for entry in usual_day(TODAY):
        room.vault.diary.record(entry)
    gone = room.write(WentWell, TODAY, text="Supercalifragilistic " * 8)
    room.vault.diary.remove(gone.id)
    room.page.removed.fold.click()
    room.page.day.timeline.rows()[1].change.click()
    theme.apply("light", scale, reduced_motion=False)
    room.page.resize(width, 600)
    settle()
    content = room.page.frame.widget()
    assert content is not None
    assert content.width() <= room.page.frame.viewport().width()
    for button in content.findChildren(QAbstractButton):
        if button.isVisible() and button.accessibleName() not in {"", "0"}:
            assert button.height() >= button.minimumSizeHint().height(), button.accessibleName()
            assert button.height() >= min(44, button.sizeHint().height()), button.accessibleName()
    for label in content.findChildren(QLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_on_a_narrow_page_an_opened_day_comes_into_sight(room: Room) -> None:
    for entry in usual_day(PAST):
        room.vault.diary.record(entry)
    room.page.resize(712, 600)
    settle()
    assert in_page(room, room.page.day.heading).y() > 400
    room.page.open_day(PAST)
    settle()
    bottom = in_page(room, room.page.day.heading).y() + room.page.day.heading.height()
    assert bottom <= room.page.height() - 100

"""What people do by mistake, or cannot help: each is taken as it was meant, or answered kindly.

Over the real pages: midnight, changed clocks, long nights, journeys, another start of the day, days to come,
and two things in one minute. What is typed and pasted is in `test_bad_texts`.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from painapp.domain.entries import CheckIn, FlareUp, LookBack, Pause, Sleep, WentWell
from painapp.domain.settings import Settings
from painapp.domain.sleep import sleep_figures
from tests.stage import EMPTY, Props, Stage
from tests.tour.diary import open_day
from tests.tour.paper import open_paper
from tests.tour.scene import fold_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from painapp.domain.entries import Entry

SATURDAY, SUNDAY, MONDAY = date(2026, 11, 21), date(2026, 11, 22), date(2026, 11, 23)
KEY = Qt.Key


@pytest.fixture(scope="module")
def props(qapp: QApplication) -> Iterator[Props]:
    """Computers, each with an empty diary."""
    with Props() as made:
        yield made


@pytest.fixture
def stage(props: Props) -> Iterator[Stage]:
    """The app with an empty diary, at Today, in London on Sunday 22 November 2026 at 18:42."""
    with Stage(props.computer(EMPTY)) as shown:
        yield shown


def on(stage: Stage, day: date, made: type[Entry] = CheckIn) -> list[Any]:
    """The entries of a kind on a day, in the order of the day."""
    return [entry for entry in stage.vault.diary.day(day) if isinstance(entry, made)]


def press_score(stage: Stage, digits: str) -> None:
    """Set the pain score on Today by its key."""
    stage.go("today")
    stage.page.check_in.scale.setFocus()
    stage.type(digits)


def come_back_at(stage: Stage, local: datetime, zone: str | None = None) -> None:
    """Let the clock stand elsewhere, and the person return to the window."""
    stage.clock.put(local, zone)
    stage.window.navigator.come_back()
    stage.settle()


def editor(stage: Stage, made: type[Entry], day: date) -> Any:
    """Open Diary at a day with the form for something forgotten."""
    stage.go("diary")
    open_day(day)(stage)
    adding = stage.page.day.adding
    if not adding.buttons[made].isVisible():
        stage.click(adding.more)
    stage.click(adding.buttons[made])
    return stage.page.editing.editor


def set_time(stage: Stage, field: Any, typed: str) -> None:
    """Type into a field of time or length; Tab leaves it."""
    boxes = field.boxes
    stage.click(boxes[0])
    for box, text in zip(boxes, typed.split("|"), strict=False):
        box.selectAll()
        box.setFocus()
        stage.type(text)
    stage.press(KEY.Key_Tab)
    field.flush()
    stage.settle()


def night(stage: Stage, day: date, **times: str) -> Any:
    """Type a night into the long form of a day in Diary; return its editor."""
    made = editor(stage, Sleep, day)
    stage.click(fold_of(made.form, "into_bed"))
    for name, typed in times.items():
        set_time(stage, made.form.editor(name), typed)
    return made


def said(page: Any) -> str:
    """Every word in sight on a page."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


# Midnight


def test_after_midnight_it_is_still_the_evening_before(stage: Stage) -> None:
    come_back_at(stage, datetime(2026, 11, 22, 23, 40))
    press_score(stage, "6")
    come_back_at(stage, datetime(2026, 11, 23, 0, 30))
    press_score(stage, "4")
    assert [(one.pain, one.at.clock.hour) for one in on(stage, SUNDAY)] == [(6, 23), (4, 0)]
    assert not on(stage, MONDAY)
    assert not any(one.written_later for one in on(stage, SUNDAY))


def test_a_page_left_open_over_the_start_of_the_day_asks_for_the_new_one(stage: Stage) -> None:
    come_back_at(stage, datetime(2026, 11, 23, 3, 55))
    press_score(stage, "6")
    come_back_at(stage, datetime(2026, 11, 23, 4, 10))
    press_score(stage, "3")
    assert [one.pain for one in on(stage, SUNDAY)] == [6]
    assert [one.pain for one in on(stage, MONDAY)] == [3]


def test_a_note_begun_before_the_day_ended_stays_with_its_day(stage: Stage) -> None:
    come_back_at(stage, datetime(2026, 11, 23, 3, 58))
    press_score(stage, "6")
    form = stage.page.check_in.form
    stage.click(fold_of(form, "note"))
    stage.click(form.editor("note").box)
    stage.type("Cannot sleep")
    stage.clock.put(datetime(2026, 11, 23, 4, 1))
    stage.window.navigator.look_at_clock()
    stage.go("diary")
    assert [one.note for one in on(stage, SUNDAY)] == ["Cannot sleep"]
    assert not on(stage, MONDAY)


def test_what_went_well_begun_before_the_day_ended_stays_with_its_day(stage: Stage) -> None:
    come_back_at(stage, datetime(2026, 11, 23, 3, 58))
    card = stage.page.cards.by_type[WentWell]
    stage.click(card.add_button)
    stage.click(card.form.editor("text").box)
    stage.type("The film")
    stage.clock.put(datetime(2026, 11, 23, 4, 1))
    stage.window.navigator.look_at_clock()
    stage.settle()
    stage.go("diary")
    assert [one.text for one in on(stage, SUNDAY, WentWell)] == ["The film"]
    assert not on(stage, MONDAY, WentWell)


def test_a_forgotten_time_after_midnight_comes_last_on_its_day(stage: Stage) -> None:
    for typed, pain in (("0130", 3), ("2310", 7)):
        made = editor(stage, CheckIn, SATURDAY)
        stage.click(made.form.editor("pain").cells[pain])
        set_time(stage, made.time_field, typed)
        stage.click(made.done_button)
    assert [(one.pain, one.at.clock) for one in on(stage, SATURDAY)] == [(7, time(23, 10)), (3, time(1, 30))]
    assert all(one.written_later for one in on(stage, SATURDAY))


def test_a_night_across_midnight_is_the_usual_one(stage: Stage) -> None:
    made = night(
        stage, SATURDAY, into_bed="2330", tried_to_sleep="0010", final_waking="0700", out_of_bed="0730"
    )
    (sleep,) = on(stage, SATURDAY, Sleep)
    assert sleep_figures(sleep).time_in_bed == 8 * 60
    assert "slip" not in said(made)


# Clocks put forward and back


@pytest.mark.parametrize(
    ("day", "hours"), [(date(2026, 3, 29), 7), (date(2026, 10, 25), 9), (date(2026, 10, 26), 8)]
)
def test_a_night_on_which_the_clocks_change_is_as_long_as_it_was(stage: Stage, day: date, hours: int) -> None:
    night(stage, day, into_bed="2300", out_of_bed="0700")
    (sleep,) = on(stage, day, Sleep)
    assert sleep_figures(sleep).time_in_bed == hours * 60


def test_a_time_the_clocks_left_out_is_kept_as_it_was_said(stage: Stage) -> None:
    made = editor(stage, CheckIn, date(2026, 3, 28))
    stage.click(made.form.editor("pain").cells[5])
    set_time(stage, made.time_field, "0130")  # that night the clocks went from 01:00 to 02:00
    (kept,) = on(stage, date(2026, 3, 28))
    assert kept.at.clock == time(1, 30)
    assert kept.pain == 5
    stage.click(made.done_button)
    (row,) = stage.page.day.timeline.rows()
    assert "01:30" in row.line.time


def test_an_hour_that_comes_twice_keeps_both_check_ins_in_their_order(stage: Stage) -> None:
    first = datetime(2026, 10, 25, 1, 40)
    come_back_at(stage, first)
    press_score(stage, "7")
    stage.clock.move(minutes=50)  # half past one again, by winter time
    stage.window.navigator.come_back()
    press_score(stage, "2")
    assert [(one.pain, one.at.clock) for one in on(stage, date(2026, 10, 24))] == [
        (7, time(1, 40)),
        (2, time(1, 30)),
    ]


# A night longer than a day


def test_more_than_a_day_of_sleep_is_not_taken_and_stays_to_be_changed(stage: Stage) -> None:
    made = editor(stage, Sleep, SATURDAY)
    field = made.form.editor("slept_minutes")
    set_time(stage, field, "25|0")
    assert "Up to 24 hours" in said(made)
    assert field.boxes[0].text() == "25"
    assert not on(stage, SATURDAY, Sleep)
    set_time(stage, field, "7|30")
    assert "Up to 24 hours" not in said(made)
    assert [one.slept_minutes for one in on(stage, SATURDAY, Sleep)] == [450]


@pytest.mark.parametrize(
    ("times", "asked"),
    [
        ({"into_bed": "2200", "out_of_bed": "2100"}, "more than 16 hours in bed"),
        ({"into_bed": "1110", "out_of_bed": "0700"}, "morning instead of evening"),
        ({"into_bed": "2300", "tried_to_sleep": "2230", "out_of_bed": "0700"}, "before you got into bed"),
        ({"final_waking": "0730", "out_of_bed": "0700"}, "before you woke"),
        (
            {
                "tried_to_sleep": "0100",
                "final_waking": "0400",
                "falling_asleep_minutes": "2|0",
                "awake_minutes": "2|30",
            },
            "less than no sleep",
        ),
    ],
)
def test_a_night_that_cannot_be_is_saved_and_asked_about(
    stage: Stage, times: dict[str, str], asked: str
) -> None:
    made = night(stage, SATURDAY, **times)
    assert asked in said(made)
    (sleep,) = on(stage, SATURDAY, Sleep)
    assert all(getattr(sleep, name) is not None for name in times)
    total = sleep_figures(sleep).total_sleep
    assert total is None or total >= 0, "what cannot be is not calculated"


def test_more_sleep_than_time_in_bed_is_asked_about(stage: Stage) -> None:
    made = night(stage, SATURDAY, into_bed="2300", out_of_bed="0500")
    set_time(stage, made.form.editor("slept_minutes"), "9|0")
    assert "longer than you were in bed" in said(made)
    assert on(stage, SATURDAY, Sleep)[0].slept_minutes == 540


# Journeys


def test_a_flight_to_the_east_leaves_each_entry_on_its_day_with_its_clock(stage: Stage) -> None:
    press_score(stage, "6")
    come_back_at(stage, datetime(2026, 11, 24, 9, 15), "Asia/Tokyo")
    press_score(stage, "3")
    (left,), (landed,) = on(stage, SUNDAY), on(stage, date(2026, 11, 24))
    assert (left.at.clock.hour, left.at.zone) == (18, "Europe/London")
    assert (landed.at.clock, landed.at.zone, landed.at.offset_minutes) == (time(9, 15), "Asia/Tokyo", 540)
    stage.go("diary")
    open_day(SUNDAY)(stage)
    assert "18:42" in said(stage.page), "the time is the one the clock showed there"


def test_a_flight_across_the_date_line_hides_nothing(stage: Stage) -> None:
    come_back_at(stage, datetime(2026, 11, 23, 9, 0), "Pacific/Auckland")
    press_score(stage, "6")
    come_back_at(stage, datetime(2026, 11, 22, 7, 0), "America/Los_Angeles")
    press_score(stage, "4")
    assert [one.pain for one in on(stage, MONDAY)] == [6]
    assert [one.pain for one in on(stage, SUNDAY)] == [4]
    stage.go("diary")
    stage.page.open_day(MONDAY)
    stage.settle()
    assert stage.page.chosen == MONDAY, "what was written tomorrow by another clock can be looked at"
    assert len(stage.page.day.timeline.rows()) == 1
    stage.page.open_day(date(2026, 11, 24))
    assert stage.page.chosen == MONDAY, "an empty day to come cannot be opened"


def test_two_places_in_one_day_stand_in_the_order_they_were_lived(stage: Stage) -> None:
    come_back_at(stage, datetime(2026, 11, 22, 20, 0), "Europe/London")
    press_score(stage, "6")
    come_back_at(stage, datetime(2026, 11, 22, 18, 30), "America/New_York")  # three and a half hours later
    press_score(stage, "4")
    assert [one.pain for one in on(stage, SUNDAY)] == [6, 4]


def test_a_clock_set_right_again_hides_nothing_that_the_wrong_one_wrote(stage: Stage) -> None:
    come_back_at(stage, datetime(2036, 1, 5, 12, 0))
    press_score(stage, "6")
    come_back_at(stage, datetime(2026, 11, 22, 18, 42))
    press_score(stage, "4")
    assert stage.page.check_in.scale.value == 4
    stage.go("diary")
    stage.page.open_day(date(2036, 1, 5))
    stage.settle()
    assert stage.page.chosen == date(2036, 1, 5)
    stage.click(stage.page.day.timeline.rows()[0].remove)
    assert not on(stage, date(2036, 1, 5))


# Another start of the day


def test_another_start_of_the_day_moves_nothing_that_is_written(stage: Stage) -> None:
    come_back_at(stage, datetime(2026, 11, 23, 1, 30))
    press_score(stage, "6")
    stage.vault.diary.save_settings(Settings(day_start=time(0)))
    stage.clock.move(minutes=20)
    stage.window.navigator.come_back()
    press_score(stage, "4")
    assert [one.pain for one in on(stage, SUNDAY)] == [6]
    assert [one.pain for one in on(stage, MONDAY)] == [4]
    assert not any(one.written_later for one in (*on(stage, SUNDAY), *on(stage, MONDAY)))


def test_a_later_start_of_the_day_leaves_the_morning_open_to_look_at(stage: Stage) -> None:
    come_back_at(stage, datetime(2026, 11, 23, 8, 0))
    press_score(stage, "6")
    stage.vault.diary.save_settings(Settings(day_start=time(12)))  # for somebody who works at night
    stage.window.navigator.come_back()
    stage.settle()
    assert [one.pain for one in on(stage, MONDAY)] == [6]
    stage.go("diary")
    stage.page.open_day(MONDAY)
    assert stage.page.chosen == MONDAY


# Days to come


def test_an_empty_day_to_come_cannot_be_opened(stage: Stage) -> None:
    stage.go("diary")
    stage.page.open_day(MONDAY)
    assert stage.page.chosen == SUNDAY
    assert not stage.page.day.next.isEnabled()


def test_a_flare_up_cannot_have_eased_tomorrow(stage: Stage) -> None:
    made = editor(stage, FlareUp, SATURDAY)
    field = made.form.editor("eased")
    stage.click(made.form.editor("worst").cells[8])
    stage.click(field.box)
    stage.type("25 November 2026")
    stage.press(KEY.Key_Tab)
    stage.press(KEY.Key_Tab)  # past the button of its calendar
    assert "up to 22 November 2026" in said(made)
    assert on(stage, SATURDAY, FlareUp)[0].eased is None


def test_a_pause_can_end_on_a_day_to_come(stage: Stage) -> None:
    made = editor(stage, Pause, SATURDAY)
    field = made.form.editor("until")
    stage.click(field.box)
    stage.type("25 November 2026")
    stage.press(KEY.Key_Tab)
    stage.press(KEY.Key_Tab)  # past the button of its calendar
    assert on(stage, SATURDAY, Pause)[0].until == date(2026, 11, 25)


def test_a_paper_week_takes_no_day_to_come(stage: Stage) -> None:
    stage.clock.move(days=1)
    open_paper()(stage)
    stage.click(stage.page.week.later)
    rows = stage.page.week.rows
    assert [row.to_come.isVisible() for row in rows] == [False, *[True] * 6]
    assert "Still to come" in said(stage.page)
    assert not any(cell.box.isVisible() for row in rows[1:] for cell in row.cells)


# Two things in one minute


def test_two_scores_in_one_minute_are_one_check_in_corrected(stage: Stage) -> None:
    press_score(stage, "4")
    press_score(stage, "6")
    assert [one.pain for one in on(stage, SUNDAY)] == [6]
    stage.press(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [one.pain for one in on(stage, SUNDAY)] == [4]


def test_two_check_ins_with_one_time_are_both_kept_as_they_were_written(stage: Stage) -> None:
    for pain in (4, 6):
        made = editor(stage, CheckIn, SATURDAY)
        stage.click(made.form.editor("pain").cells[pain])
        set_time(stage, made.time_field, "1842")
        stage.click(made.done_button)
        stage.clock.move(seconds=5)
    assert [(one.pain, one.at.clock) for one in on(stage, SATURDAY)] == [(4, time(18, 42)), (6, time(18, 42))]
    assert len(stage.page.day.timeline.rows()) == 2


def test_a_look_back_typed_twice_is_one(stage: Stage) -> None:
    made = editor(stage, LookBack, SATURDAY)
    stage.click(made.form.editor("worst").cells[8])
    stage.click(made.done_button)
    open_paper()(stage)
    row = stage.page.week.row_of(SATURDAY)
    assert row.cells[0].typed() == "8"
    stage.click(row.cells[1].box)
    stage.type("2")
    stage.press(KEY.Key_Tab)
    (found,) = on(stage, SATURDAY, LookBack)
    assert (found.worst, found.least) == (8, 2)
    assert found.written.at - stage.clock.now() <= timedelta(0)

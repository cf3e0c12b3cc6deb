"""Adding to a day, changing its entries, taking them out and bringing them back."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from painapp.domain.describing import headline
from painapp.domain.entries import (
    Activity,
    CheckIn,
    Entry,
    Expectation,
    GoalReview,
    LessonRead,
    Practice,
    Sleep,
    StepTry,
    ThingTried,
    ThoughtRecord,
    WentWell,
)
from painapp.domain.settings import Settings
from painapp.ui.widgets.clock_field import ClockField
from painapp.ui.widgets.number_scale import NumberScale
from painapp.ui.widgets.text_fields import NoteField
from painapp.vault.errors import DiskFull
from tests.languages import PlainEnglish
from tests.ui.pages.diary.conftest import TODAY, usual_day

if TYPE_CHECKING:
    from painapp.ui.pages.diary.entry_editor import EntryEditor
    from painapp.ui.pages.diary.entry_row import EntryRow
    from tests.ui.pages.diary.conftest import Room

PAST = date(2026, 11, 16)


def focused() -> QWidget:
    now = QApplication.focusWidget()
    assert now is not None
    return now


def editor_of(room: Room) -> EntryEditor:
    assert room.page.editing.editor is not None
    return room.page.editing.editor


def row_of(room: Room, entry: Entry) -> EntryRow:
    row = room.page.day.timeline.row(entry.id)
    assert row is not None
    return row


def add(room: Room, made: type[Entry], day: date = PAST) -> EntryEditor:
    room.page.open_day(day)
    room.page.day.add_buttons[made].click()
    return editor_of(room)


def written(room: Room, day: date = PAST) -> Any:
    """The one entry of a day."""
    (entry,) = room.vault.diary.day(day)
    return entry


def type_note(editor: EntryEditor, name: str, text: str) -> NoteField:
    editor.form.open_fold(name)
    field = editor.form.editor(name)
    assert isinstance(field, NoteField)
    field.setFocus()
    QTest.keyClicks(field.box, text)
    return field


def time_field(editor: EntryEditor) -> ClockField:
    assert editor.time_field is not None
    return editor.time_field


def say_time(editor: EntryEditor, text: str) -> None:
    field = time_field(editor)
    field.boxes[0].setText(text)
    field.flush()


# Adding


def test_a_forgotten_day_is_written_by_one_digit_and_marked_as_late(room: Room) -> None:
    add(room, CheckIn)
    QTest.keyClick(focused(), Qt.Key.Key_7)
    entry = written(room)
    assert (entry.pain, entry.day, entry.at, entry.written_later) == (7, PAST, None, True)
    assert editor_of(room).saved.words.text() == "Saved at 18:42"
    editor_of(room).done_button.click()
    assert row_of(room, entry).line.head == "Check-in · Written later, on Sunday 22 November"
    assert focused() is row_of(room, entry).change


@pytest.mark.parametrize("time_first", [True, False])
def test_a_past_check_in_may_carry_a_time(room: Room, time_first: bool) -> None:
    editor = add(room, CheckIn)
    if time_first:
        say_time(editor, "8.15")
        assert room.vault.diary.count() == 0  # a time alone says nothing
    editor.form.edited.emit("pain", 5)
    if not time_first:
        say_time(editor, "8.15")
    assert written(room).at.clock == time(8, 15)
    say_time(editor, "")
    assert written(room).at is None
    assert written(room).pain == 5


def test_what_is_added_today_carries_the_time_it_is(room: Room) -> None:
    room.write(WentWell, PAST, text="Lunch")  # no longer an empty diary
    editor = add(room, Activity, TODAY)
    editor.form.edited.emit("what", "Garden")
    assert written(room, TODAY).at.clock == time(18, 42)
    assert not written(room, TODAY).written_later
    assert time_field(editor).value == time(18, 42)


def test_showing_a_time_kept_to_the_second_changes_nothing(room: Room) -> None:
    room.write(WentWell, PAST, text="Lunch")
    room.clock.move(seconds=31)
    add(room, CheckIn, TODAY).form.edited.emit("pain", 5)
    editor_of(room).done_button.click()
    entry = written(room, TODAY)
    row_of(room, entry).change.click()
    editor_of(room).done_button.click()
    assert written(room, TODAY) == entry
    assert entry.at.clock == time(18, 42, 31)


def test_a_sleep_is_of_the_day_chosen_and_asks_for_no_time(room: Room) -> None:
    editor = add(room, Sleep)
    assert editor.time_field is None
    editor.form.edited.emit("slept_minutes", 400)
    assert (written(room).day, written(room).slept_minutes) == (PAST, 400)


def test_a_likely_slip_in_a_night_is_asked_about_in_its_place(room: Room) -> None:
    editor = add(room, Sleep)
    editor.form.open_fold("into_bed")
    for field, at in (("into_bed", time(23)), ("tried_to_sleep", time(22)), ("out_of_bed", time(7))):
        editor.form.edited.emit(field, at)
    asked = [label.text() for label in editor.findChildren(QLabel) if "slip" in label.text()]
    assert asked == [
        "You tried to sleep before you got into bed, as these times read. Is one of them a slip?"
    ]


def test_done_without_a_word_writes_nothing_and_goes_back_to_the_button(room: Room) -> None:
    editor = add(room, WentWell)
    assert isinstance(focused().parentWidget(), NoteField)
    editor.done_button.setFocus()
    editor.done_button.click()
    assert room.vault.diary.count() == 0
    assert focused() is room.page.day.add_buttons[WentWell]
    assert not room.page.editing.is_open


def test_while_a_form_is_open_nothing_else_is_offered_to_add(room: Room) -> None:
    add(room, CheckIn)
    assert not room.page.day.adding.isVisible()
    editor_of(room).done_button.click()
    assert room.page.day.adding.isVisible()


def test_several_entries_of_a_day_stand_in_order_of_time(room: Room) -> None:
    add(room, CheckIn).form.edited.emit("pain", 5)
    say_time(editor_of(room), "20:00")
    room.page.day.timeline.change_pressed.emit(written(room))  # closes the form before
    editor_of(room).done_button.click()
    add(room, Activity).form.edited.emit("what", "Garden")
    say_time(editor_of(room), "09:00")
    editor_of(room).done_button.click()
    assert [row.line.time for row in room.page.day.timeline.rows()] == ["09:00", "20:00"]


def test_digits_are_left_alone_where_the_person_switched_them_off(room: Room) -> None:
    room.vault.diary.save_settings(Settings(single_keys=False))
    editor = add(room, CheckIn)
    editor.form.open_fold("mood")
    for name in ("pain", "mood"):
        scale = editor.form.editor(name)
        assert isinstance(scale, NumberScale)
        QTest.keyClick(scale.cells[0], Qt.Key.Key_7)
        assert scale.value is None


def test_own_words_used_before_are_offered(room: Room) -> None:
    room.write(CheckIn, PAST, helped=("own:My blue blanket",))
    room.write(Activity, PAST, what="Walk to the corner")
    editor = add(room, CheckIn)
    editor.form.open_fold("helped")
    assert "My blue blanket" in [child.accessibleName() for child in editor.findChildren(QWidget)]
    editor = add(room, Activity)
    assert "Walk to the corner" in [child.accessibleName() for child in editor.findChildren(QWidget)]


# Changing


def test_change_opens_the_form_in_the_place_of_the_entry(room: Room) -> None:
    _, second, *rest = entries = [room.vault.diary.record(one) for one in usual_day(PAST)]
    room.page.open_day(PAST)
    row_of(room, second).change.click()
    editor = editor_of(room)
    assert [row.line.entry.id for row in room.page.day.timeline.rows()] == [
        entries[0].id,
        *(one.id for one in rest),
    ]
    above, below = row_of(room, entries[0]), row_of(room, rest[0])
    QApplication.sendPostedEvents()
    assert above.y() < editor.y() < below.y()
    scale = editor.form.editor("pain")
    assert isinstance(scale, NumberScale)
    assert (scale.value, time_field(editor).value) == (6, time(8, 15))


def test_an_edited_entry_shows_its_history(room: Room) -> None:
    entry = room.write(CheckIn, PAST, "08:15", pain=6, late=1)
    room.vault.diary.close_version(entry.id)
    room.page.open_day(PAST)
    assert row_of(room, entry).history is None
    row_of(room, entry).change.click()
    editor_of(room).form.edited.emit("pain", 3)
    editor_of(room).done_button.click()
    row = row_of(room, entry)
    assert row.line.headline == "Pain 3 of 10"
    assert row.history is not None
    row.history.click()
    shown = [label.text() for label in row.findChildren(QLabel) if label.isVisible()]
    assert "08:15 · Pain 6 of 10" in shown
    row.history.click()
    assert "08:15 · Pain 6 of 10" not in [
        label.text() for label in row.findChildren(QLabel) if label.isVisible()
    ]


def test_a_practice_is_changed_but_not_added_here(room: Room) -> None:
    done: dict[str, Any] = {
        "exercise": "slow-breathing",
        "title": "Slow breathing",
        "minutes": 5,
        "to_the_end": True,
    }
    entry = room.write(Practice, PAST, at="18:00", tension_before=6, tension_after=3, **done)
    room.page.open_day(PAST)
    assert Practice not in room.page.day.add_buttons
    said = row_of(room, entry).accessibleName()
    assert said == "18:00, Practice, Slow breathing, 5 min, tension 6 to 3"
    row_of(room, entry).change.click()
    editor = editor_of(room)
    assert editor.accessibleName() == "Slow breathing"
    scale = editor.form.editor("tension_after")
    assert isinstance(scale, NumberScale)
    scale.setFocus()
    QTest.keyClick(scale.cells[2], Qt.Key.Key_Space)
    type_note(editor, "note", "in the kitchen")
    editor.done_button.click()
    changed = written(room)
    assert (changed.tension_after, changed.note, changed.title) == (2, "in the kitchen", "Slow breathing")
    assert headline(changed, PlainEnglish()) == "Slow breathing, 5 min, tension 6 to 2"


def test_what_was_tried_and_looked_at_is_shown_and_changed_here(room: Room) -> None:
    room.write(GoalReview, PAST, goal="b", words="The far bench", attained="-1")
    room.write(Expectation, PAST, what="The bus", expected=7, turned_out=4)
    entry = room.write(StepTry, PAST, step="a", words="To the gate", how="did")
    room.page.open_day(PAST)
    rows = [row.accessibleName() for row in room.page.day.timeline.rows()]
    assert rows == [
        "Small step tried, To the gate: I did it",
        "What I expected, what happened, The bus, expected 7, turned out 4",
        "Look at a goal, The far bench: A bit less than I hoped for",
    ]
    row_of(room, entry).change.click()
    editor = editor_of(room)
    assert editor.accessibleName() == "To the gate"
    editor.form.edited.emit("how", "not-today")
    editor.done_button.click()
    tried = next(one for one in room.vault.diary.day(PAST) if isinstance(one, StepTry))
    assert headline(tried, PlainEnglish()) == "To the gate: Not today"


def test_what_was_read_and_tried_of_the_course_is_shown_and_changed_here(room: Room) -> None:
    read = room.write(LessonRead, PAST, lesson="pacing", title="Even days", page="waves", to_the_end=True)
    tried = room.write(ThingTried, PAST, thing="a", words="Look out", how="later")
    room.page.open_day(PAST)
    rows = [row.accessibleName() for row in room.page.day.timeline.rows()]
    assert rows == ["Lesson read, Even days", "Something tried, Look out: Later"]
    for entry, name in ((read, "Even days"), (tried, "Look out")):
        row_of(room, entry).change.click()
        assert editor_of(room).accessibleName() == name
        if entry is tried:
            editor_of(room).form.edited.emit("how", "not-for-me")
        editor_of(room).done_button.click()
    changed = next(one for one in room.vault.diary.day(PAST) if isinstance(one, ThingTried))
    assert headline(changed, PlainEnglish()) == "Look out: Not for me"


def test_a_thought_is_written_here_and_what_it_says_first_stands_there_once(room: Room) -> None:
    room.page.open_day(PAST)
    room.page.day.adding.buttons[ThoughtRecord].click()
    editor = editor_of(room)
    type_note(editor, "situation", "The queue")
    type_note(editor, "thought", "Useless")
    editor.done_button.click()
    first = written(room)
    assert isinstance(first, ThoughtRecord)
    assert row_of(room, first).line.headline == "The queue"
    row_of(room, first).change.click()
    type_note(editor_of(room), "another_way", "One made room")
    editor_of(room).form.edited.emit("strength_after", 30)
    editor_of(room).done_button.click()
    line = row_of(room, written(room)).line
    assert (line.headline, line.own_words) == ("One made room", True)
    assert line.texts == (("What happened", "The queue"), ("What went through my mind", "Useless"))
    assert line.facts == (("How strong the feeling is now, 0 to 100", "30"),)


def test_closing_the_form_ends_the_version(room: Room) -> None:
    add(room, CheckIn).form.edited.emit("pain", 3)
    editor_of(room).form.edited.emit("pain", 4)
    editor_of(room).done_button.click()
    (only,) = room.vault.diary.versions(written(room).id)
    assert only.closed
    row_of(room, written(room)).change.click()
    editor_of(room).form.edited.emit("pain", 5)
    assert len(room.vault.diary.versions(written(room).id)) == 2


def test_a_changed_time_moves_the_entry_only_when_the_form_is_done(room: Room) -> None:
    early = room.write(CheckIn, PAST, "08:00", pain=6)
    late = room.write(CheckIn, PAST, "20:00", pain=4)
    room.page.open_day(PAST)
    row_of(room, early).change.click()
    say_time(editor_of(room), "21:00")
    QApplication.sendPostedEvents()
    assert editor_of(room).y() < row_of(room, late).y()
    editor_of(room).done_button.click()
    assert [row.line.time for row in room.page.day.timeline.rows()] == ["20:00", "21:00"]


def test_an_entry_being_written_for_the_first_time_is_in_its_form_alone(room: Room) -> None:
    add(room, CheckIn).form.edited.emit("pain", 5)
    assert room.page.day.timeline.rows() == []
    assert room.page.day.figures.text() == "Pain 5, from one check-in."


def test_changes_from_elsewhere_leave_what_is_being_typed_and_the_focus(room: Room) -> None:
    editor = add(room, CheckIn)
    editor.form.edited.emit("pain", 5)
    note = type_note(editor, "note", "Half a sen")
    before = focused()
    room.write(Activity, PAST, what="Garden")
    assert note.text == "Half a sen"
    assert focused() is before
    assert editor_of(room) is editor


def test_undo_in_the_form_shows_what_was_there_before(room: Room) -> None:
    editor = add(room, CheckIn)
    editor.form.edited.emit("pain", 5)
    editor.form.edited.emit("pain", 8)
    editor.saved.undo.click()
    scale = editor.form.editor("pain")
    assert isinstance(scale, NumberScale)
    assert (scale.value, written(room).pain) == (5, 5)
    editor.saved.undo.click()
    assert scale.value is None
    assert room.vault.diary.count() == 0
    assert editor_of(room) is editor
    editor.form.edited.emit("pain", 2)
    assert written(room).pain == 2


def test_emptying_an_entry_removes_it_and_undo_brings_it_back_into_its_form(room: Room) -> None:
    editor = add(room, CheckIn)
    editor.form.edited.emit("pain", 5)
    entry = written(room)
    editor.form.edited.emit("pain", None)
    assert room.vault.diary.count() == 0
    room.undo()
    assert editor.entry_id == entry.id
    editor.form.edited.emit("pain", 6)
    assert written(room).id == entry.id


@pytest.mark.parametrize("how", ["another day", "leaving", "closing", "another form"])
def test_what_is_typed_is_saved_whatever_comes_next(room: Room, how: str) -> None:
    editor = add(room, WentWell)
    QTest.keyClicks(focused(), "Sat in the sun")
    diary = room.vault.diary
    if how == "another day":
        room.page.day.previous.click()
    elif how == "leaving":
        room.page.leave()
        assert editor_of(room) is editor  # it is still there on coming back
    elif how == "closing":
        room.page.close_diary()
    else:
        room.page.day.timeline.change_pressed.emit(room.write(CheckIn, PAST, pain=2))
    texts = [one.text for one in diary.between(PAST, PAST) if isinstance(one, WentWell)]
    assert texts == ["Sat in the sun"]


def test_what_could_not_be_saved_is_told_and_stays_until_it_is_saved(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = add(room, CheckIn)

    def full(_entry: Entry) -> Entry:
        raise DiskFull

    monkeypatch.setattr(room.vault.diary, "record", full)
    editor.form.edited.emit("pain", 5)
    assert [type(one) for one in room.messages.troubles] == [DiskFull]
    assert editor.saved.words.text() == "Not saved yet"
    before = room.page.chosen
    editor.done_button.click()
    room.page.open_day(before - timedelta(days=1))
    assert (editor_of(room), room.page.chosen) == (editor, before)
    monkeypatch.undo()
    assert editor.saved.again is not None
    editor.saved.again.click()
    assert [entry.pain for entry in room.vault.diary.day(before) if isinstance(entry, CheckIn)] == [5]
    editor.done_button.click()
    assert room.page.editing.editor is None


# Taking out and bringing back


def test_remove_asks_nothing_and_says_so_in_its_place_with_undo(room: Room) -> None:
    first = room.write(CheckIn, PAST, "08:15", pain=6)
    second = room.write(CheckIn, PAST, "18:00", pain=4)
    room.page.open_day(PAST)
    row_of(room, first).remove.setFocus()
    row_of(room, first).remove.click()
    assert [entry.id for entry in room.vault.diary.day(PAST)] == [second.id]
    line = room.page.day.timeline.removed
    assert line is not None
    assert line.words.text() == "Removed: 08:15, Check-in, Pain 6 of 10"
    assert focused() is line.undo
    QApplication.sendPostedEvents()
    assert line.y() < row_of(room, second).y()
    assert any("Removed" in said for said in room.messages.announced)
    line.undo.click()
    assert room.page.day.timeline.removed is None
    assert focused() is row_of(room, first).change


def test_only_the_latest_removal_can_be_undone_in_place(room: Room) -> None:
    first = room.write(CheckIn, PAST, "08:15", pain=6)
    second = room.write(CheckIn, PAST, "18:00", pain=4)
    room.page.open_day(PAST)
    row_of(room, first).remove.click()
    row_of(room, second).remove.click()
    line = room.page.day.timeline.removed
    assert line is not None
    assert "Pain 4" in line.words.text()
    line.undo.click()
    assert [entry.id for entry in room.vault.diary.day(PAST)] == [second.id]


def test_undo_in_place_is_no_longer_offered_once_something_else_was_written(room: Room) -> None:
    entry = room.write(CheckIn, PAST, pain=6)
    room.page.open_day(PAST)
    row_of(room, entry).remove.click()
    room.write(Activity, TODAY, what="Garden")
    assert room.page.day.timeline.removed is None


def test_an_entry_that_could_not_be_removed_stays(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    entry = room.write(CheckIn, PAST, pain=6)
    room.page.open_day(PAST)

    def full(_entry_id: object) -> None:
        raise DiskFull

    monkeypatch.setattr(room.vault.diary, "remove", full)
    row_of(room, entry).remove.click()
    assert room.page.day.timeline.removed is None
    assert row_of(room, entry).isVisible()
    assert [type(one) for one in room.messages.troubles] == [DiskFull]


def test_recently_removed_is_offered_only_when_something_was(room: Room) -> None:
    entry = room.write(CheckIn, PAST, pain=6)
    assert not room.page.removed.isVisible()
    room.vault.diary.remove(entry.id)
    assert room.page.removed.fold.isVisible()
    assert not room.page.removed.card.isVisible()


def test_a_removed_entry_is_brought_back_and_that_can_be_undone(room: Room) -> None:
    entry = room.write(CheckIn, PAST, pain=6)
    other = room.write(CheckIn, PAST, pain=2)
    room.vault.diary.remove(other.id)
    room.vault.diary.remove(entry.id)
    room.page.open_day(PAST)
    room.page.removed.fold.click()
    room.page.removed.rows[entry.id].bring_back.click()
    assert [one.id for one in room.vault.diary.day(PAST)] == [entry.id]
    assert row_of(room, entry).isVisible()
    assert room.page.removed.saved.words.text() == "Brought back to Monday 16 November"
    assert focused() is room.page.removed.rows[other.id].bring_back
    room.page.removed.saved.undo.click()
    assert set(room.page.removed.rows) == {entry.id, other.id}


def test_the_newest_removal_comes_first_in_the_list(room: Room) -> None:
    room.page.removed.fold.setChecked(True)
    entries = [room.write(CheckIn, PAST, pain=pain) for pain in (1, 2, 3)]
    for entry in entries:
        room.clock.move(minutes=1)
        room.vault.diary.remove(entry.id)
    QApplication.sendPostedEvents()
    shown = sorted(room.page.removed.rows.values(), key=lambda row: row.y())
    assert ["Pain 3" in shown[0].accessibleName(), "Pain 1" in shown[2].accessibleName()] == [True, True]


def test_removing_for_good_takes_a_second_press(room: Room) -> None:
    entry = room.write(CheckIn, PAST, pain=6)
    room.vault.diary.remove(entry.id)
    room.page.removed.fold.click()
    row = room.page.removed.rows[entry.id]
    row.for_good.setFocus()
    row.for_good.click()
    assert row.last_words.isVisible()
    assert focused() is row.keep
    assert len(room.vault.diary.removed()) == 1
    row.keep.click()
    assert focused() is row.for_good
    row.for_good.click()
    row.really.click()
    assert room.vault.diary.removed() == ()
    assert room.vault.diary.versions(entry.id) == ()
    assert room.page.removed.saved.words.text() == "Removed for good"
    assert not room.page.removed.saved.undo.isVisible()
    assert focused() is room.page.removed.fold


def test_a_second_press_is_not_waited_for_once_the_list_was_folded_away(room: Room) -> None:
    entry = room.write(CheckIn, PAST, pain=6)
    room.vault.diary.remove(entry.id)
    room.page.removed.fold.click()
    room.page.removed.rows[entry.id].for_good.click()
    room.page.removed.fold.click()
    room.page.removed.fold.click()
    assert not room.page.removed.rows[entry.id].really.isVisible()


def test_what_is_no_longer_kept_is_not_offered(room: Room) -> None:
    entry = room.write(CheckIn, PAST, pain=6)
    room.vault.diary.remove(entry.id)
    room.clock.move(days=31)
    room.page.refresh()
    assert not room.page.removed.isVisible()


def test_bringing_back_what_is_gone_meanwhile_is_told_kindly(room: Room) -> None:
    entry = room.write(CheckIn, PAST, pain=6)
    room.vault.diary.remove(entry.id)
    room.page.removed.fold.click()
    row = room.page.removed.rows[entry.id]
    room.vault.diary.remove_for_good(entry.id)
    row.bring_back_pressed.emit()
    assert len(room.messages.troubles) == 1


# The time of day


@pytest.mark.parametrize(
    ("day", "at", "offset"),
    [
        (date(2026, 3, 28), time(12), 0),
        (date(2026, 3, 28), time(2, 30), 60),  # past midnight, after the clocks went forward
        (date(2026, 3, 29), time(12), 60),
        (date(2026, 10, 24), time(2, 30), 0),  # past midnight, after they went back
        (date(2026, 10, 24), time(23), 60),
    ],
)
def test_a_time_before_the_day_start_is_in_the_night_that_ends_the_day(
    room: Room, day: date, at: time, offset: int
) -> None:
    editor = add(room, CheckIn, day)
    editor.form.edited.emit("pain", 5)
    time_field(editor).settled.emit(at)
    said = written(room, day).at
    assert (said.clock, said.zone, said.offset_minutes) == (at, "Europe/London", offset)


def test_a_corrected_time_stays_in_the_zone_where_it_was(room: Room) -> None:
    room.clock.zone = "Asia/Kathmandu"
    editor = add(room, CheckIn)
    editor.form.edited.emit("pain", 5)
    say_time(editor, "08:00")
    room.clock.zone = "Europe/London"
    say_time(editor, "09:00")
    said = written(room).at
    assert (said.zone, said.offset_minutes) == ("Asia/Kathmandu", 5 * 60 + 45)


def test_what_cannot_be_kept_or_read_stays_and_done_goes_to_it(room: Room) -> None:
    editor = add(room, Activity)
    editor.form.edited.emit("what", "x" * 201)
    editor.form.edited.emit("effort", 3)
    editor.done_button.click()
    assert editor_of(room) is editor
    what = editor.form.editor("what")
    assert what is not None
    assert what.isAncestorOf(focused())
    editor.form.edited.emit("what", "x" * 200)
    say_time(editor, "late")
    editor.done_button.click()
    assert editor_of(room) is editor
    assert time_field(editor).isAncestorOf(focused())
    say_time(editor, "")
    editor.done_button.click()
    assert not room.page.editing.is_open
    assert (written(room).what, written(room).effort) == ("x" * 200, 3)


def test_a_value_taken_away_is_said_to_be_removed_and_comes_back_by_undo(room: Room) -> None:
    editor = add(room, CheckIn)
    editor.form.edited.emit("pain", 5)
    editor.form.edited.emit("pain", None)
    assert room.vault.diary.day(PAST) == ()
    assert editor.saved.words.text() == "Removed"
    editor.saved.undo.click()
    assert written(room).pain == 5
    assert editor.saved.words.text() == ""

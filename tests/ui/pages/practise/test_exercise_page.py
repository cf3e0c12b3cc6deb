"""An exercise from its page to the diary: begun, stopped, rated, taken back, cut short by a lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from painapp.domain.entries import Practice
from painapp.vault.errors import DiskFull
from tests.stage import EMPTY, Props, Stage
from tests.tour.practise import have_practised, name_conditions, opened, practise, practised, start

if TYPE_CHECKING:
    import pytest
    from PySide6.QtWidgets import QWidget

    from painapp.ui.pages.practise.exercise_page import ExercisePage
    from painapp.ui.player.player import Player


def practices(stage: Stage) -> tuple[Practice, ...]:
    return stage.vault.diary.all_of(Practice)


def player(stage: Stage) -> Player:
    page: ExercisePage = stage.page
    assert page.stage is not None
    return page.stage.player


def rate(stage: Stage, field: str, number: int) -> None:
    page: ExercisePage = stage.page
    form = page.after.form if page.after.isVisible() else page.about.ratings  # pyright: ignore[reportOptionalMemberAccess]
    stage.click(form.editor(field).cells[number])  # pyright: ignore[reportAttributeAccessIssue, reportOptionalMemberAccess]


def test_an_exercise_is_found_done_and_rated_and_stands_in_the_diary(stage: Stage) -> None:
    page = stage.go("practise")
    stage.click(next(cell for cell in page.asking.times.cells if cell.value == "3"))
    stage.click(page.asking.moments.chip("flare-up"))
    stage.click(page.others.rows["slow-breathing"])
    assert (stage.room, stage.page.title()) == ("exercise", "Slow breathing")
    rate(stage, "tension_before", 6)
    start(stage)
    assert stage.equipment.running, "the idle lock waits"
    stage.equipment.pass_time(player(stage), 181, 1)
    assert stage.page.after.isVisible()
    rate(stage, "tension_after", 3)
    stage.page.after.form.open_fold("note")
    stage.page.after.form.editor("note").box.setFocus()
    stage.type("calmer")
    stage.click(stage.page.after.done)
    (done,) = practices(stage)
    assert (done.exercise, done.title, done.minutes) == ("slow-breathing", "Slow breathing", 3)
    assert (done.tension_before, done.tension_after, done.pain_before) == (6, 3, None)
    assert done.to_the_end
    assert (done.in_help, done.note) == (None, "calmer")
    assert done.at is not None
    assert stage.room == "practise"
    assert list(page.own.rows) == ["slow-breathing"]


def test_less_than_a_minute_is_nothing_to_keep(stage: Stage) -> None:
    opened("slow-breathing")(stage)
    practise(stage, 59)
    assert practices(stage) == ()
    assert stage.page.about.isVisible()
    assert stage.page.about.choosing.choices.minutes == 10, "as it was chosen"
    practise(stage, 60)
    assert [one.minutes for one in practices(stage)] == [1]


def test_escape_stops_and_what_was_done_counts(stage: Stage) -> None:
    opened("grounding", start)(stage)
    stage.equipment.pass_time(player(stage), 100, 1)
    stage.press(Qt.Key.Key_Escape)
    (done,) = practices(stage)
    assert (done.minutes, done.to_the_end) == (2, False)
    assert stage.page.after.isVisible()


def test_another_room_lets_it_wait(stage: Stage) -> None:
    opened("slow-breathing", start)(stage)
    stage.equipment.pass_time(player(stage), 20, 1)
    stage.press(Qt.Key.Key_F1)
    assert stage.room == "emergency"
    assert not stage.equipment.running
    stage.equipment.seconds += 3600
    stage.press(Qt.Key.Key_Escape)
    assert stage.room == "exercise"
    assert player(stage).running
    assert round(player(stage).playing.done_seconds) == 20  # pyright: ignore[reportOptionalMemberAccess]


def test_undo_takes_it_out_and_a_rating_brings_back_the_whole_of_it(stage: Stage) -> None:
    opened("slow-breathing")(stage)
    practise(stage, 120)
    (before,) = practices(stage)
    stage.click(stage.page.after.saved.undo)
    assert practices(stage) == ()
    rate(stage, "pain_after", 4)
    (after,) = practices(stage)
    assert (after.title, after.minutes, after.tension_before, after.pain_after) == (
        before.title,
        2,
        6,
        4,
    )


def test_a_lock_ends_it_cleanly_and_it_can_be_rated_afterwards(stage: Stage) -> None:
    opened("grounding", start)(stage)
    stage.equipment.pass_time(player(stage), 90, 1)
    page: ExercisePage = stage.page
    stage.painapp.access.lock()
    stage.settle()
    assert not stage.equipment.running
    assert page.exercise is None, "nothing of the diary is left on the page"
    unlock(stage)
    assert stage.room == "exercise"
    rate(stage, "pain_after", 2)
    (done,) = practices(stage)
    assert (done.exercise, done.minutes, done.pain_after) == ("grounding", 2, 2)
    stage.painapp.access.lock()
    stage.settle()
    stage.clock.move(hours=2)
    unlock(stage)
    assert not page.after.isVisible(), "that was long ago"


def unlock(stage: Stage) -> None:
    stage.click(stage.window.navigator.page("locked").unlock_button)
    stage.settle()


def test_one_turns_outward_by_one_press_while_it_runs(stage: Stage) -> None:
    opened("body-scan", start)(stage)
    stage.equipment.pass_time(player(stage), 70, 1)
    stage.click(stage.page.stage.outward)
    assert player(stage).running
    assert player(stage).playing.exercise.outward  # pyright: ignore[reportOptionalMemberAccess]
    assert player(stage).playing.choices.minutes == 5  # pyright: ignore[reportOptionalMemberAccess]
    assert [one.exercise for one in practices(stage)] == ["body-scan"]
    assert not stage.page.stage.outward.isVisible(), "it leads outward already"


def test_what_may_not_suit_is_set_aside_with_its_reason_and_can_be_begun(stage: Stage) -> None:
    name_conditions(stage, "fainting")
    page = stage.go("practise")
    assert page.aside_chip.text() == "Set aside (2)"
    stage.click(page.aside_chip)
    assert "make some people faint" in page.aside.rows["box-breathing"].row.more
    stage.click(page.aside.rows["box-breathing"])
    start(stage)
    assert player(stage).running


def test_a_favourite_is_at_hand_until_it_is_none(stage: Stage) -> None:
    opened("hands")(stage)
    stage.click(stage.page.about.favourite)
    page = stage.go("practise")
    row = page.own.rows["hands"]
    assert row.row.favourite
    assert "Favourite" in row.accessibleDescription()
    stage.click(row)
    stage.click(stage.page.about.favourite)
    stage.go("practise")
    assert not page.own.isVisible()


def test_it_says_what_it_did_in_counts(stage: Stage) -> None:
    have_practised(stage)
    practised(stage, "slow-breathing", "Slow breathing", pain_before=3, pain_after=5)
    opened("slow-breathing")(stage)
    lines = stage.page.about._counts.texts
    assert "lower after in 9, the same in 3, higher in 0" in lines[1]
    assert "lower after in 0, the same in 0, higher in 1" in lines[2]


def test_the_own_rhythm_is_kept_and_played(stage: Stage) -> None:
    opened("own-breathing")(stage)
    stage.click(stage.page.about.choosing.breath[1].more)
    assert stage.vault.diary.settings.own_breath == "3-0-5-0"
    start(stage)
    assert player(stage).playing.choices.own.outward == 5  # pyright: ignore[reportOptionalMemberAccess]
    stage.press(Qt.Key.Key_Escape)
    opened("slow-breathing")(stage)
    opened("own-breathing")(stage)
    assert stage.page.about.choosing.breath[1].value == 5


def test_what_cannot_be_saved_can_be_tried_again(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    opened("slow-breathing")(stage)
    with monkeypatch.context() as patch:
        patch.setattr(stage.vault.diary, "record", full)
        practise(stage, 120)
        assert stage.page.unsaved
        rate(stage, "tension_after", 2)
    stage.click(stage.page.after.saved.again)
    (done,) = practices(stage)
    assert (done.exercise, done.tension_before, done.tension_after) == ("slow-breathing", 6, 2)
    assert not stage.page.unsaved


def tab_to(stage: Stage, wanted: QWidget) -> None:
    """Press Tab until the keyboard is there."""
    for _ in range(60):
        if stage.window.focusWidget() is wanted:
            return
        stage.press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {wanted}")


def test_the_whole_of_it_by_the_keyboard_alone(stage: Stage) -> None:
    stage.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    tab_to(stage, stage.page.others.rows["slow-breathing"])
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Right)
    tab_to(stage, stage.page.about.start)
    stage.press(Qt.Key.Key_Return)
    assert stage.window.windowTitle().startswith("Slow breathing")
    stage.equipment.pass_time(player(stage), 30, 1)
    stage.press(Qt.Key.Key_Space)
    assert not stage.equipment.running, "it waits"
    stage.press(Qt.Key.Key_Space)
    stage.equipment.pass_time(player(stage), 151, 1)
    stage.press(Qt.Key.Key_Space)  # too late for a pause: it sets nothing and leads nowhere
    assert stage.page.after.isVisible()
    tab_to(stage, stage.page.after.form.editor("tension_after").cells[0])
    stage.press(Qt.Key.Key_4)
    (done,) = practices(stage)
    assert (done.minutes, done.to_the_end, done.tension_after) == (3, True, 4)


def test_help_me_now_lets_it_wait_and_brings_it_back(stage: Stage) -> None:
    opened("mindful-sounds", start)(stage)
    stage.equipment.pass_time(player(stage), 20, 1)
    stage.press(Qt.Key.Key_F8)
    assert player(stage).playing.state == "paused"  # pyright: ignore[reportOptionalMemberAccess]
    stage.press(Qt.Key.Key_Escape)
    assert player(stage).running
    assert stage.room == "exercise"


def test_closing_the_window_keeps_what_was_done(props: Props) -> None:
    computer = props.computer(EMPTY)
    with Stage(computer) as stage:
        opened("grounding", start)(stage)
        stage.equipment.pass_time(player(stage), 120, 1)
    with Stage(computer) as stage:
        (done,) = practices(stage)
        assert (done.exercise, done.minutes) == ("grounding", 2)
        assert stage.page.title(), "whatever page is in front, it opens"


def test_a_lock_that_cannot_save_loses_nothing(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    opened("grounding", start)(stage)
    stage.equipment.pass_time(player(stage), 120, 1)
    with monkeypatch.context() as patch:
        for write in ("record", "keep_drafts"):
            patch.setattr(stage.vault.diary, write, full)
        stage.painapp.access.lock()
        stage.settle()
    unlock(stage)
    (done,) = practices(stage)
    assert (done.exercise, done.minutes) == ("grounding", 2)


def wholly_seen(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()


def test_start_and_done_are_in_sight_in_a_low_window(stage: Stage) -> None:
    stage.resize(1024, 600)
    have_practised(stage)
    opened("slow-breathing")(stage)
    page: ExercisePage = stage.page
    about = page.about
    assert about is not None
    assert not wholly_seen(about.ratings), "the page is longer than the window"
    assert wholly_seen(about.start)
    practise(stage)
    assert wholly_seen(page.after.done)
    assert wholly_seen(page.back), "it begins at its top"

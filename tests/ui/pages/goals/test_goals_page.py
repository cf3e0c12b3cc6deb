"""Goals from the first word to letting one go, as a person meets them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt

from painapp.domain.entries import Entry, Goal, GoalReview, SmallStep, StepTry
from painapp.ui.pages.goals.step_row import CHANGE, TODAY, UP
from tests.tour.goals import (
    LEVELS,
    STEPS,
    WANT,
    add_steps,
    at,
    begin,
    look,
    say_rulers,
    write,
)
from tests.ui.pages.goals.ready import goal_with_steps, record
from tests.ui.pages.writing.acting import fill_the_disk, focused, make_room, undo

if TYPE_CHECKING:
    from tests.stage import Stage

_E = TypeVar("_E", bound=Entry)


def all_of(stage: Stage, kind: type[_E]) -> tuple[_E, ...]:
    return stage.vault.diary.all_of(kind)


def only(stage: Stage, kind: type[_E]) -> _E:
    (found,) = all_of(stage, kind)
    return found


def open_goals(stage: Stage) -> None:
    stage.click(stage.page.rows["goals"])


def ladder_words(stage: Stage) -> list[str]:
    return [one.words for one in sorted(all_of(stage, SmallStep), key=lambda one: one.rank or 0)]


def rows(stage: Stage) -> list[Any]:
    return list(stage.page.ladder.rows.values())


def today_rows(stage: Stage) -> dict[str, Any]:
    stage.go("today")
    card = stage.page.appearing.steps
    shown = card.rows.values() if card is not None and card.isVisible() else ()
    return {row.words.text(): row for row in shown}


def test_a_goal_is_kept_from_its_first_word_and_stands_in_the_list(stage: Stage) -> None:
    open_goals(stage)
    begin(stage)
    stage.press(Qt.Key.Key_Escape)
    goal = only(stage, Goal)
    assert (goal.words, goal.with_whom) == (WANT, "Ola, on Saturdays")
    assert stage.page.title() == WANT
    assert focused() is stage.page.about.button
    stage.click(stage.page.back)
    assert [row.text() for row in stage.page.active.rows.values()] == [WANT]
    stage.click(stage.page.active.rows[goal.id])
    assert stage.page.title() == WANT
    stage.go("plan")
    assert stage.page.rows["goals"].words.startswith("1 ")


def test_nothing_said_is_no_goal_and_emptied_it_goes(stage: Stage) -> None:
    open_goals(stage)
    stage.click(stage.page.begin)
    stage.press(Qt.Key.Key_Escape)
    assert stage.room == "goals"
    stage.click(stage.page.begin)
    stage.type("Dance")
    stage.press(Qt.Key.Key_Return)
    assert only(stage, Goal).words == "Dance"
    stage.page.about.sheet.form.editor("words").box.clear()
    stage.page.flush()
    assert not all_of(stage, Goal)
    stage.click(stage.page.about.sheet.saved.undo)
    assert only(stage, Goal).words == "Dance"
    assert stage.page.about.sheet.form.editor("words").box.text() == "Dance"


def test_a_step_too_long_for_one_line_waits_there_whole_and_says_what_to_do(stage: Stage) -> None:
    at("goals", add_steps)(stage)
    long = ("word " * 60).strip()
    stage.page.ladder.next.setText(long)
    stage.page.ladder.flush()
    assert ladder_words(stage) == list(STEPS)
    assert stage.page.ladder.next.text() == long
    assert stage.window._notice.words.text().startswith("This is longer than 200 characters. Make it shorter")


def test_steps_are_put_in_order_and_the_first_stands_on_today(stage: Stage) -> None:
    at("goals", add_steps)(stage)
    assert ladder_words(stage) == list(STEPS)
    stage.click(rows(stage)[2].buttons[UP])
    assert ladder_words(stage) == [STEPS[0], STEPS[2], STEPS[1]]
    assert getattr(focused(), "text", str)() == "Up"
    undo(stage)
    assert ladder_words(stage) == list(STEPS)
    assert list(today_rows(stage)) == [STEPS[0]]


def test_the_three_answers_are_equal_and_one_a_day(stage: Stage) -> None:
    goal_with_steps(stage)
    stage.click(rows(stage)[1].buttons[TODAY])
    row = today_rows(stage)[STEPS[0]]
    looks = [row.answers.chip(how).look() for how in ("did", "partly", "not-today")]
    assert looks[0] == looks[1] == looks[2]
    for how in ("not-today", "partly", "did"):
        stage.click(row.answers.chip(how))
        done = only(stage, StepTry)
        assert (done.how, done.words) == (how, STEPS[0])
        assert done.at is not None
    undo(stage)
    assert only(stage, StepTry).how == "partly"
    assert row.answers.chosen_ids == ("partly",)
    stage.click(row.answers.chip("partly"))
    assert not all_of(stage, StepTry)
    stage.click(row.answers.chip("did"))
    stage.clock.move(days=1)
    stage.window.navigator.look_at_clock()
    assert today_rows(stage)[STEPS[0]].answers.chosen_ids == ()
    stage.click(today_rows(stage)[STEPS[0]].answers.chip("not-today"))
    assert [one.how for one in all_of(stage, StepTry)] == ["did", "not-today"]


def test_a_goal_that_rests_takes_its_steps_off_today(stage: Stage) -> None:
    goal_with_steps(stage)
    page = stage.page
    stage.click(page.standing.ways["resting"])
    assert only(stage, Goal).standing == "resting"
    assert "Its steps are off Today" in page.standing.line.text()
    assert not today_rows(stage)
    undo(stage)
    assert list(today_rows(stage)) == [STEPS[0]]


def test_letting_go_keeps_what_was_tried_and_may_be_taken_back(stage: Stage) -> None:
    goal_with_steps(stage)
    page = stage.page
    stage.click(page.standing.ways["let-go"])
    stage.click(page.standing.button)
    stage.type("It was worth it")
    stage.click(page.standing.sheet.done_button)
    goal = only(stage, Goal)
    assert (goal.standing, goal.taken_along) == ("let-go", "It was worth it")
    assert len(all_of(stage, SmallStep)) == len(STEPS)
    stage.click(page.back)
    assert stage.page.others_chip.text() == "Resting, reached or let go (1)"
    stage.click(stage.page.others_chip)
    stage.click(stage.page.others.rows[goal.id])
    stage.click(page.standing.ways["active"])
    assert only(stage, Goal).standing == "active"


def test_below_seven_a_smaller_step_is_one_press_away(stage: Stage) -> None:
    goal_with_steps(stage)
    say_rulers(stage)
    goal = only(stage, Goal)
    assert (goal.importance, goal.confidence) == (9, 5)
    stage.click(stage.page.rulers.smaller)
    assert focused() is stage.page.ladder.next
    stage.type("Shoes on")
    stage.press(Qt.Key.Key_Return)
    assert ladder_words(stage)[:2] == ["Shoes on", STEPS[0]]
    stage.click(rows(stage)[1].buttons[CHANGE])
    stage.click(stage.page.ladder.sheet.form.editor("confidence").cells[7])
    assert not stage.page.ladder.sheet.smaller.isVisible()
    stage.click(stage.page.ladder.sheet.form.editor("confidence").cells[3])
    stage.click(stage.page.ladder.sheet.smaller)
    assert stage.page.ladder.where.isVisible()


def test_the_rulers_ask_what_is_there_already(stage: Stage) -> None:
    goal_with_steps(stage)
    stage.click(stage.page.rulers.button)
    form = stage.page.rulers.sheet.form
    stage.click(form.editor("confidence").cells[6])
    assert form.editor("makes_it").box.accessibleName() == "What makes it 6 and not 3?"
    stage.click(form.editor("confidence").cells[1])
    assert form.editor("makes_it").box.accessibleName() == "What could make it a little higher?"


def test_a_look_says_where_one_is_in_ones_own_words_once_a_day(stage: Stage) -> None:
    goal_with_steps(stage)
    look(stage)
    assert [cell.text() for cell in stage.page.review.sheet.levels.cells][3] == LEVELS[2]
    stage.click(stage.page.review.sheet.levels.cells[2])
    stage.click(stage.page.review.sheet.done_button)
    review, goal = only(stage, GoalReview), only(stage, Goal)
    assert (review.attained, review.goal, review.words, review.confidence) == ("0", str(goal.id), WANT, 6)
    assert [one.here for one in stage.page.levels._levels] == [False, False, True, False, False]
    stage.click(stage.page.rulers.button)  # from now on it belongs to a look
    assert stage.page.review.is_open
    stage.click(stage.page.review.sheet.form.editor("importance").cells[8])
    assert only(stage, GoalReview).importance == 8
    assert only(stage, Goal).importance is None
    stage.click(stage.page.back)
    assert LEVELS[0] in stage.page.active.rows[goal.id].words


def test_a_lock_keeps_the_open_form_and_what_was_said(stage: Stage) -> None:
    goal_with_steps(stage)
    stage.click(stage.page.levels.button)
    write(stage, stage.page.levels.sheet.form, "less", " too")
    page = stage.page
    stage.painapp.access.lock()
    assert not page.levels.is_open
    assert WANT not in page.title()
    stage.painapp.access.unlock_with_keyring()
    stage.settle()
    assert stage.room == "goal"
    assert stage.page.title() == WANT
    assert stage.page.levels.sheet.form.editor("less").box.text() == f"{LEVELS[2]} too"
    assert only(stage, Goal).less == f"{LEVELS[2]} too"


def test_what_cannot_be_saved_stays_and_is_tried_again(stage: Stage) -> None:
    goal_with_steps(stage)
    stage.click(stage.page.levels.button)
    sheet = stage.page.levels.sheet
    fill_the_disk(stage)
    write(stage, sheet.form, "hoped", " too")
    stage.click(sheet.done_button)
    assert stage.page.levels.is_open
    assert stage.page.unsaved
    make_room(stage)
    stage.click(sheet.saved.again)
    stage.click(sheet.done_button)
    assert only(stage, Goal).hoped == f"{LEVELS[0]} too"
    assert not stage.page.levels.is_open


def test_a_goal_that_grew_from_what_matters_says_so(stage: Stage) -> None:
    planning = stage.painapp.pages.planning
    planning.begin_goal("a thread", "Time with the children")
    stage.settle()
    stage.type("Read aloud")
    stage.click(stage.page.about.sheet.done_button)
    goal = only(stage, Goal)
    assert (goal.matters, goal.why, goal.words) == (
        "a thread",
        "Time with the children",
        "Read aloud",
    )


def test_a_fifth_goal_is_welcome_and_a_line_says_that_one_may_rest(stage: Stage) -> None:
    open_goals(stage)
    for number in range(1, 6):
        assert not stage.page.note.isVisible()
        record(stage, Goal, words=f"Goal {number}")
    assert "one can rest" in stage.page.note.text()
    assert stage.page.begin.isEnabled()


def test_a_step_agreed_in_a_call_stands_on_today_until_it_is_done(stage: Stage) -> None:
    agreed = record(stage, SmallStep, words="Ring the Pain Café", call="a call", on_today=True)
    open_goals(stage)
    assert stage.page.loose.rows[agreed.id].detail.text() == "On Today · Agreed in a call"
    assert list(today_rows(stage)) == ["Ring the Pain Café"]
    stage.click(stage.page.appearing.steps.goals)
    assert stage.room == "goals"
    stage.click(stage.page.loose.rows[agreed.id].buttons[CHANGE])
    form = stage.page.loose.sheet.form
    stage.click(form.editor("confidence").cells[2])
    assert not stage.page.loose.sheet.smaller.isVisible()
    form.open_fold("went")
    stage.click(form.editor("went").chip("done"))
    stage.click(stage.page.loose.sheet.done_button)
    done = only(stage, SmallStep)
    assert (done.went, done.went_on) == ("done", done.day)
    assert not stage.page.loose.isVisible()
    assert focused() is stage.page.begin
    assert not today_rows(stage)


def test_a_step_that_cannot_be_saved_waits_in_its_line(stage: Stage) -> None:
    goal_with_steps(stage)
    line = stage.page.ladder.next
    fill_the_disk(stage)
    stage.click(line)
    stage.type("Swim")
    stage.press(Qt.Key.Key_Return)
    assert line.text() == "Swim"
    assert stage.page.unsaved
    make_room(stage)
    stage.press(Qt.Key.Key_Return)
    assert ladder_words(stage)[-1] == "Swim"
    assert not stage.page.unsaved

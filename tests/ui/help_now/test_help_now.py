"""Help me now: begun by one press from anywhere, left by one press, and nothing is lost or written by it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog

from painapp.domain.entries import CheckIn, Conditions
from painapp.domain.practice import FlareUpPlan
from painapp.domain.settings import FIRST_SCENES
from tests.stage import EMPTY, LIGHT, NO_DIARY, PROTECTED, Props, Stage, WaitingRunner
from tests.tour.help_now import begin, desk, stay, with_plan, written
from tests.ui.help_now.acting import practices, unlock

if TYPE_CHECKING:
    from collections.abc import Callable

Key = Qt.Key


def focus(stage: Stage) -> Any:
    return stage.window.focusWidget()


def runs(stage: Stage) -> bool:
    """Whether Help me now covers the window, breathes, and has the keyboard."""
    view, window = desk(stage).view, stage.window
    return (
        desk(stage).in_front
        and view.isVisible()
        and view.geometry() == window.rect()
        and not window.centralWidget().isVisible()
        and view.player.playing.state == "playing"
        and view.isAncestorOf(focus(stage))
    )


# Begun from anywhere


def by_button(stage: Stage) -> None:
    stage.click(stage.window.rail.help_now)


def by_key(stage: Stage) -> None:
    stage.press(Key.Key_F8)


def from_the_tray(stage: Stage) -> None:
    stage.painapp.reminding._help()
    stage.settle()


@pytest.mark.parametrize(
    ("kind", "press"),
    [
        pytest.param(NO_DIARY, by_key, id="welcome"),
        pytest.param(EMPTY, by_button, id="button"),
        pytest.param(EMPTY, from_the_tray, id="tray"),
        pytest.param(PROTECTED, by_key, id="locked"),
    ],
)
def test_one_press_begins_it(props: Props, kind: Any, press: Callable[[Stage], None]) -> None:
    with Stage(props.computer(kind)) as stage:
        press(stage)
        assert runs(stage)
        assert desk(stage).view.player.playing.exercise.id == "slow-breathing"


def test_it_begins_before_the_diary_is_open_and_takes_what_that_has_when_it_is(props: Props) -> None:
    with Stage(props.computer(EMPTY)) as first:
        with_plan(first)
        computer = first.computer
    with Stage(computer, tasks=WaitingRunner) as stage:
        view = begin(stage)
        assert runs(stage)
        assert view.at_hand.plan is None
        stage.painapp.tasks.release()  # pyright: ignore[reportAttributeAccessIssue]
        stage.settle()
        assert runs(stage)  # the page that opened below has not taken the keyboard
        assert view.my_plan.isVisible()


@pytest.mark.parametrize("scene", FIRST_SCENES[1:])
def test_it_begins_with_what_was_chosen_when_well(props: Props, scene: str) -> None:
    with Stage(props.computer(NO_DIARY), replace(LIGHT, first_scene=scene)) as stage:
        assert begin(stage).player.playing.exercise.id == scene


def test_a_question_of_the_system_makes_way(stage: Stage) -> None:
    dialog = QDialog(stage.window)
    dialog.setModal(True)
    dialog.show()
    stage.settle()
    desk(stage).begin()
    stage.settle()
    assert not dialog.isVisible()
    assert QApplication.activeModalWidget() is None
    assert runs(stage)


def test_pressing_again_brings_back_what_runs(stage: Stage) -> None:
    view = begin(stage)
    stay(stage, 30)
    stage.click(view.something_else)
    stage.press(Key.Key_F8)
    assert runs(stage)
    assert view.player.playing.done_seconds == pytest.approx(30)


def test_it_covers_the_window_at_any_size(stage: Stage) -> None:
    view = begin(stage)
    stage.resize(900, 650)
    assert view.geometry() == stage.window.rect()
    at = view.mapTo(stage.window, QPoint(5, view.height() - 5))
    colour = stage.picture().toImage().pixelColor(at).name().upper()
    assert colour == view.own_theme.tokens.sunken


def test_the_keyboard_is_at_the_exercise_however_late_the_window_becomes_active(stage: Stage) -> None:
    begin(stage)
    view, other = desk(stage).view, QDialog()
    other.show()
    other.activateWindow()
    stage.settle()
    stage.page.start_focus().setFocus()  # a page below opens meanwhile, and asks for the keyboard
    other.close()
    stage.window.activateWindow()
    stage.settle()
    assert focus(stage) is view.player
    stage.press(Key.Key_Tab)
    chosen = focus(stage)
    assert chosen is not view.player
    other.show()
    other.activateWindow()
    stage.settle()
    other.close()
    stage.window.activateWindow()
    stage.settle()
    assert focus(stage) is chosen, "the person chose where it is, and it is there when they come back"


# Left by one press


def test_nothing_is_lost_by_it(stage: Stage) -> None:
    stage.click(stage.page.check_in.scale.cells[4])
    card = stage.page.check_in
    fold = next(one for one in card.form._folds.values() if any(spec.name == "note" for spec in one.specs))
    stage.click(fold.chip)
    note = card.form.editor("note").box
    stage.click(note)
    stage.type("half a sent")
    begin(stage)
    stage.press(Key.Key_Escape)
    assert focus(stage) is note
    assert note.toPlainText() == "half a sent"
    stage.type("ence")
    assert note.toPlainText() == "half a sentence"
    (kept,) = stage.vault.diary.all_of(CheckIn)
    assert kept.note == "half a sent"  # saved on the way, as whenever one turns to something else


@pytest.mark.parametrize("leave", ["stop", "esc", "room"])
def test_each_way_out_is_one_press(stage: Stage, leave: str) -> None:
    view = begin(stage)
    if leave == "stop":
        stage.click(view.stop)
    else:
        keys = {"esc": (Key.Key_Escape,), "room": (Key.Key_2, Qt.KeyboardModifier.ControlModifier)}
        stage.press(*keys[leave])
    assert not view.isVisible()
    assert stage.window.centralWidget().isVisible()
    assert stage.room == ("diary" if leave == "room" else "today")
    assert not stage.equipment.running
    assert "Help" not in stage.window.windowTitle()


def test_emergency_help_is_one_press_away_and_leads_back(stage: Stage) -> None:
    view = begin(stage)
    stage.click(view.unusual)
    assert stage.room == "emergency"
    assert not view.isVisible()
    stage.click(stage.window._notice.action)
    assert runs(stage)


def test_what_is_written_down_is_said_and_asked_also_where_another_room_is_wanted(stage: Stage) -> None:
    begin(stage)
    stay(stage)
    stage.press(Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    card = desk(stage).afterwards
    assert card.said.undo.isVisible()
    assert card.question.isVisible()
    stage.go("emergency")
    assert not card.isVisible(), "nothing but help stands on that page"
    stage.go("today")
    assert card.question.isVisible(), "it waits for its answer"
    stage.click(card.no)
    stage.go("diary")
    assert not card.isVisible(), "what was only told does not follow from room to room"
    begin(stage)
    stay(stage)
    stage.press(Key.Key_F1)
    assert stage.room == "emergency"
    assert len(practices(stage)) == 2
    assert not card.isVisible()
    stage.go("today")
    assert not card.isVisible(), "somebody who needed that page is asked nothing"


def test_hiding_takes_it_away_too(stage: Stage) -> None:
    view = begin(stage)
    stage.press(Key.Key_F9)
    assert not view.isVisible()
    assert stage.painapp.access.vault is None
    assert stage.window.isMinimized()


def test_locking_ends_it_and_keeps_what_was_done(props: Props) -> None:
    with Stage(props.computer(PROTECTED)) as stage:
        unlock(stage)
        with_plan(stage)
        view = begin(stage)
        stay(stage)
        stage.click(view.my_plan)
        stage.painapp.access.lock()
        stage.settle()
        assert not view.isVisible()
        assert view.plan is None
        assert view.at_hand.plan is None
        unlock(stage)
        assert [one.minutes for one in practices(stage)] == [4]


# What is offered


def test_while_locked_only_what_is_safe_for_everyone_is_there(locked: Stage) -> None:
    view = begin(locked)
    assert not view.my_plan.isVisible()
    assert not view.kind_voice.isVisible()
    locked.click(view.something_else)
    assert tuple(view.others.buttons) == FIRST_SCENES[1:]
    locked.click(view.others.buttons["grounding"])
    assert view.player.playing.exercise.id == "grounding"
    assert view.player.playing.choices.eyes == "open"


def test_while_locked_the_plan_is_there_if_chosen_without_medicines(props: Props) -> None:
    with Stage(props.computer(PROTECTED)) as stage:
        unlock(stage)
        with_plan(stage, on_lock_screen=True)
        stage.painapp.access.lock()
        stage.settle()
        view = begin(stage)
        assert view.kind_voice.isVisible()
        stage.click(view.my_plan)
        assert view.plan.steps.medicines is None
        exercises = next(leaf for leaf in view.plan.steps.leaves if leaf.part == "exercises")
        assert exercises.exercises == ("mindful-sounds",)  # nothing that is not safe for everyone


def test_who_reads_or_listens_is_not_disturbed_when_the_diary_is_opened_below(stage: Stage) -> None:
    with_plan(stage, on_lock_screen=True)
    stage.painapp.access.lock()
    stage.settle()
    view = begin(stage)
    stage.click(view.my_plan)
    stage.click(view.plan.steps.next)
    stage.painapp.access.unlock_with_keyring()
    stage.settle()
    assert view.plan.isVisible()
    assert view.plan.steps.place == 1
    assert view.plan.steps.medicines is not None, "it is the plan of the open diary now"
    stage.click(view.kind_voice)
    view.offer(view.at_hand)
    assert view.voices.heard is not None
    stage.painapp.access.lock()
    stage.settle()
    assert not view.isVisible()
    assert view.plan is None
    assert view.voices is None


def test_the_plan_begins_an_exercise_and_shows_medicines_apart(stage: Stage) -> None:
    with_plan(stage)
    view = begin(stage)
    stage.click(view.my_plan)
    assert view.player.playing.state == "paused"
    assert view.plan.steps.medicines is not None
    view.plan.steps.exercise_wanted.emit("letting-go")
    assert view.player.isVisible()
    assert view.player.playing.exercise.id == "letting-go"


def test_what_may_not_suit_is_only_there_where_the_plan_names_it_and_says_so(stage: Stage) -> None:
    with_plan(stage)
    written(stage, Conditions, small_efforts="yes")  # all that was answered
    diary = stage.vault.diary
    (plan,) = diary.all_of(FlareUpPlan)
    diary.edit(replace(plan, exercises=("standing-stretches",)))
    view = begin(stage)
    stage.click(view.something_else)
    assert "standing-stretches" not in view.others.buttons
    stage.click(view.my_plan)
    (line,) = next(leaf.lines for leaf in view.plan.steps.leaves if leaf.part == "exercises")
    assert line.endswith("(may not suit what you have named)")


def test_where_it_hurts_is_left_out_here_too(stage: Stage) -> None:
    with_plan(stage)
    written(stage, CheckIn, areas=("neck",))
    view = begin(stage)
    view._play("letting-go")
    assert "neck" in view.player.playing.choices.skip
    assert not view.player.playing.choices.gentle
    view._play("neck-and-shoulders")
    assert view.player.playing.choices.gentle, "a movement begins in its easier way"
    assert not view.player.playing.choices.skip, "which movement to leave out is the person's to say"


def test_without_a_loudspeaker_there_is_no_voice_to_hear(stage: Stage) -> None:
    with_plan(stage)
    stage.equipment.sound.available = False  # pyright: ignore[reportAttributeAccessIssue]
    assert not begin(stage).kind_voice.isVisible()


def test_a_kind_voice_is_heard_and_the_breath_goes_on_after_it(stage: Stage) -> None:
    with_plan(stage)
    view = begin(stage)
    stage.click(view.kind_voice)
    assert len(stage.equipment.sound.played[-1]) == 2 * 16_000  # pyright: ignore[reportAttributeAccessIssue]
    assert view.player.playing.state == "paused"
    stage.click(view.go_on_button)
    assert view.voices.heard is None
    assert runs(stage)


def test_at_its_end_nobody_is_sent_away(stage: Stage) -> None:
    view = begin(stage)
    stay(stage, 301)
    assert view.rest.isVisible()
    stage.click(view.once_more)
    assert runs(stage)
    assert view.player.playing.done_seconds < 1

"""Scenes of Today."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from painapp.domain.entries import (
    Activity,
    CheckIn,
    HealthContact,
    LookBack,
    Medicine,
    Sleep,
    WentWell,
)
from painapp.ui.editing import EntryWriter
from painapp.vault.errors import DiskFull
from tests.stage import EMPTY, LEARNING_DIARY, PLANNED_DIARY, USUAL_DIARY, Stage, WaitingRunner
from tests.tour.scene import Scene, fold_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.entries import Entry


def press_four(stage: Stage) -> None:
    """Set the pain score by its key."""
    stage.page.start_focus().setFocus()
    stage.press(Qt.Key.Key_4)


def open_fold(field: str) -> Callable[[Stage], None]:
    """Press 4, then the chip of a field of the check-in."""

    def act(stage: Stage) -> None:
        press_four(stage)
        form = stage.page.check_in.form
        stage.click(fold_of(form, field))

    return act


def choose_areas(stage: Stage) -> None:
    """Say where it is."""
    open_fold("areas")(stage)
    group = stage.page.check_in.form.editor("areas")
    for area in ("neck", "lower-back"):
        if not group.chip(area).isChecked():
            stage.click(group.chip(area))


def choose_words(stage: Stage) -> None:
    """Say what it feels like, and begin to add a word of one's own."""
    open_fold("words")(stage)
    group = stage.page.check_in.form.editor("words")
    stage.click(group.chip("stiff"))
    group.offer_own("like sand under the shoulder blade, when it rains")
    stage.settle()
    stage.click(group._own.chip)
    stage.type("glowing")


def write_note(stage: Stage) -> None:
    """Write a note of more lines than the box has at first."""
    open_fold("note")(stage)
    note = stage.page.check_in.form.editor("note")
    stage.click(note.box)
    stage.type("Sat too long at the table after lunch. A warm bath helped more than I thought it would. " * 4)
    note.flush()
    stage.settle()


def fill_check_in(stage: Stage) -> None:
    """Say mood, energy, stress and what helped, and leave the folds closed."""
    press_four(stage)
    form = stage.page.check_in.form
    stage.click(fold_of(form, "mood"))
    for field, number in (("mood", 6), ("energy", 4), ("stress", 10)):
        stage.click(form.editor(field).cells[number])
    stage.click(fold_of(form, "helped"))
    group = form.editor("helped")
    for option in group._chips.copy():
        if option in {"warmth", "breathing", "walking"}:
            stage.click(group.chip(option))
    stage.click(fold_of(form, "helped"))


def check_in_twice(stage: Stage) -> None:
    """Check in, let half an hour go by, and check in again."""
    press_four(stage)
    stage.clock.move(minutes=31)
    stage.go("settings")
    stage.go("today")
    stage.press(Qt.Key.Key_7)


def open_card(made: type[Entry]) -> Callable[[Stage], None]:
    """Open the form of a card."""

    def act(stage: Stage) -> None:
        stage.click(stage.page.cards.by_type[made].add_button)

    return act


def open_night(stage: Stage) -> None:
    """Open the long form of the sleep."""
    open_card(Sleep)(stage)
    stage.click(fold_of(stage.page.cards.by_type[Sleep].form, "into_bed"))


def questioned_sleep(stage: Stage) -> None:
    """Fill in a night of which one time is a likely slip."""
    open_night(stage)
    card = stage.page.cards.by_type[Sleep]
    for field, value in (
        ("into_bed", time(11, 10)),
        ("tried_to_sleep", time(23, 30)),
        ("final_waking", time(7, 0)),
        ("out_of_bed", time(7, 20)),
    ):
        card.edited.emit(field, value)
    stage.settle()


def wrong_clock(stage: Stage) -> None:
    """Type something that is no time, and an impossible duration."""
    open_night(stage)
    form = stage.page.cards.by_type[Sleep].form
    for field, typed in (("into_bed", "late"), ("awakenings", "many"), ("slept_minutes", "99")):
        stage.click(form.editor(field).boxes[0])
        stage.type(typed)
    stage.press(Qt.Key.Key_Tab)


def fill_activity(stage: Stage) -> None:
    """Write down something done, with effort and pain before and after."""
    open_card(Activity)(stage)
    form = stage.page.cards.by_type[Activity].form
    stage.click(form.editor("what").box)
    stage.type("Walk to the corner and back")
    stage.press(Qt.Key.Key_Return)
    stage.click(form.editor("minutes").more)
    for field, number in (("effort", 3), ("pain_before", 4), ("pain_after", 5)):
        stage.click(form.editor(field).cells[number])


def write_went_well(stage: Stage) -> None:
    """Write down what went well."""
    open_card(WentWell)(stage)
    stage.type("Stayed two hours at lunch with my sister.")
    stage.page.cards.by_type[WentWell].flush()
    stage.settle()


def full_day(stage: Stage) -> None:
    """A day with one of everything and more, written without the form."""
    for made, values in (
        (CheckIn, {"pain": 6}),
        (Sleep, {"slept_minutes": 400, "quality": 3, "into_bed": time(23, 5), "awakenings": 2}),
        (Activity, {"what": "Walk to the corner and back", "minutes": 12, "effort": 3, "pain_before": 4}),
        (Activity, {"what": "Hung up the washing, with two rests in between and a cup of tea"}),
        (WentWell, {"text": "Stayed two hours at lunch with my sister."}),
        (WentWell, {"text": "The neighbour brought soup, and I let her."}),
    ):
        write(stage, made, **values)
        stage.clock.move(minutes=7)
    stage.settle()


def write(stage: Stage, made: type[Entry], **values: Any) -> None:
    """Record an entry of today as a form does."""
    writer = EntryWriter(stage.vault.diary, stage.clock, made, stage.clock.now().date(), timed=True)
    for field, value in values.items():
        writer.put(field, value)
    writer.close()


def show_table(stage: Stage) -> None:
    """Show the two weeks as a table."""
    stage.click(stage.page.weeks.strip.toggle)


def fill_the_disk(stage: Stage) -> None:
    """Let every save fail from now on."""

    def full(*_: object) -> None:
        raise DiskFull(folder=str(stage.computer.paths.diary))

    for writing in ("record", "edit", "remove"):
        setattr(stage.vault.diary, writing, full)


def fail_to_save(stage: Stage) -> None:
    """Press a number while the disk is full."""

    fill_the_disk(stage)
    press_four(stage)


def nothing_to_undo(stage: Stage) -> None:
    """Undo with nothing done."""
    stage.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def say_as_last_time(stage: Stage) -> None:
    """Press 4, then all that was said last time in one press."""
    press_four(stage)
    stage.click(stage.page.check_in.form._all_again.chip)


def open_look_back(stage: Stage) -> None:
    """Look back on the day, with its scores and what got in the way."""
    stage.click(stage.page.cards.card(LookBack).add_button)
    form = stage.page.cards.card(LookBack).form
    for field, number in (("worst", 7), ("least", 2), ("average", 4)):
        stage.click(form.editor(field).cells[number])
    stage.click(fold_of(form, "enjoyment"))


def in_the_morning(stage: Stage) -> None:
    """The page before the day can be looked back on."""
    stage.clock.put(datetime(2026, 11, 22, 9, 5))
    stage.window.navigator.look_at_clock()
    stage.settle()


def begin_flare_up(stage: Stage) -> None:
    """Say that a flare-up has begun."""
    stage.click(stage.page.cards.flare_up_button)


def next_day(stage: Stage) -> None:
    """A flare-up that began two days ago, looked at in the morning."""
    begin_flare_up(stage)
    stage.clock.put(datetime(2026, 11, 24, 9, 5))
    stage.window.navigator.look_at_clock()
    stage.go("settings")
    stage.go("today")


def tell_of_flare_up(stage: Stage) -> None:
    """Tell more of a flare-up."""
    next_day(stage)
    card = stage.page.cards.flare_up_card
    card.focus_more()
    stage.press(Qt.Key.Key_Space)
    stage.click(card.form.editor("worst").cells[8])
    stage.click(fold_of(card.form, "set_off_by"))
    stage.click(card.form.editor("set_off_by").chip("bad-night"))


def ease_flare_up(stage: Stage) -> None:
    """Say that it has eased."""
    tell_of_flare_up(stage)
    card = stage.page.cards.flare_up_card
    stage.click(card.done_button)
    stage.click(card.eased)


def with_care(act: Callable[[Stage], None]) -> Callable[[Stage], None]:
    """Switch medicines and health contacts on, then act."""

    def done(stage: Stage) -> None:
        settings = stage.vault.diary.settings
        stage.vault.diary.save_settings(replace(settings, medicines=True, health_contacts=True))
        stage.settle()
        act(stage)

    return done


def write_medicine(stage: Stage) -> None:
    """Write down a medicine, and open the form for a contact."""
    write(stage, Medicine, what="Paracetamol", how_much="two tablets")
    stage.click(stage.page.cards.card(HealthContact).add_button)
    stage.click(stage.page.cards.card(HealthContact).form.editor("who").chip("gp"))
    stage.page.cards.leave()
    stage.click(stage.page.cards.card(Medicine).add_button)


TODAY = (
    Scene("today-opening", EMPTY, tasks=WaitingRunner),
    Scene("today-empty", EMPTY),
    Scene("today-usual", USUAL_DIARY),
    Scene("today-planned", PLANNED_DIARY),
    Scene("today-saved", USUAL_DIARY, press_four),
    Scene("today-earlier", EMPTY, check_in_twice),
    Scene("today-where", USUAL_DIARY, choose_areas),
    Scene("today-words", USUAL_DIARY, choose_words),
    Scene("today-mood", USUAL_DIARY, open_fold("mood")),
    Scene("today-helped", USUAL_DIARY, open_fold("helped")),
    Scene("today-note", USUAL_DIARY, write_note),
    Scene("today-filled", USUAL_DIARY, fill_check_in),
    Scene("today-sleep", EMPTY, open_card(Sleep)),
    Scene("today-night", EMPTY, open_night),
    Scene("today-night-questioned", EMPTY, questioned_sleep),
    Scene("today-night-not-understood", EMPTY, wrong_clock),
    Scene("today-activity", USUAL_DIARY, open_card(Activity)),
    Scene("today-activity-filled", USUAL_DIARY, fill_activity),
    Scene("today-went-well", EMPTY, write_went_well),
    Scene("today-full", USUAL_DIARY, full_day),
    Scene("today-table", USUAL_DIARY, show_table),
    Scene("today-morning", USUAL_DIARY, in_the_morning),
    Scene("today-as-last-time", USUAL_DIARY, say_as_last_time),
    Scene("today-look-back", USUAL_DIARY, open_look_back),
    Scene("today-flare-up", USUAL_DIARY, begin_flare_up),
    Scene("today-flare-up-later", USUAL_DIARY, next_day),
    Scene("today-flare-up-told", USUAL_DIARY, tell_of_flare_up),
    Scene("today-flare-up-eased", USUAL_DIARY, ease_flare_up),
    Scene("today-care", USUAL_DIARY, with_care(write_medicine)),
    Scene("today-not-saved", USUAL_DIARY, fail_to_save),
    Scene("today-nothing-to-undo", EMPTY, nothing_to_undo),
    Scene("today-half-way", LEARNING_DIARY),
)

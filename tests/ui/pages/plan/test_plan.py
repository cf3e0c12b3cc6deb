"""The flare-up plan: written part by part, saved as it goes, one record, and medicines apart."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from painapp.domain.entries import Conditions, FlareUpPlan
from painapp.domain.moments import written_now
from painapp.ui.pages.plan.parts import PARTS
from tests.tour.plan import FIRST_HOUR, add_steps, editor, form_of, have_written, turn_to, write
from tests.ui.pages.writing.acting import fill_the_disk, focused, make_room, undo

if TYPE_CHECKING:
    from painapp.ui.pages.plan.flare_up_page import FlareUpPlanPage
    from tests.stage import Stage


def plan(stage: Stage) -> FlareUpPlan | None:
    """Return the one plan in the diary."""
    found = stage.vault.diary.all_of(FlareUpPlan)
    assert len(found) <= 1
    return found[0] if found else None


def page_of(stage: Stage) -> FlareUpPlanPage:
    return stage.page


def test_nothing_is_written_until_something_is_said(stage: Stage) -> None:
    page = page_of(stage)
    stage.click(page.plan.begin)
    form = form_of(stage)
    assert focused() is form.editors["early_signs"].widget.box  # pyright: ignore[reportAttributeAccessIssue]
    for _ in range(len(PARTS) - 1):
        stage.click(form.next)
    stage.click(form.next)
    assert plan(stage) is None
    assert page.plan.begin.isVisible()


def test_it_is_written_by_keyboard_alone_and_left_half_done(stage: Stage) -> None:
    page = page_of(stage)
    page.plan.begin.setFocus()
    stage.press(Qt.Key.Key_Return)
    stage.type("A dull band")
    for _ in range(2):
        form_of(stage).next.setFocus()
        stage.press(Qt.Key.Key_Return)
    assert form_of(stage).part is PARTS[2]
    for step in FIRST_HOUR:
        stage.type(step)
        stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Escape)
    kept = plan(stage)
    assert kept is not None
    assert kept.early_signs == "A dull band"
    assert kept.first_hour == "\n".join(FIRST_HOUR)
    assert page.plan.form is None
    row = page.plan.rows["first_hour"]
    assert row.text.text().endswith("and 1 more")
    assert focused() is row.button
    assert row.button.text() == "Change"
    assert page.plan.rows["message"].button.text() == "Write"


def test_each_gesture_can_be_taken_back(stage: Stage) -> None:
    write(stage)
    undo(stage)
    kept = plan(stage)
    assert kept is not None
    assert kept.exercises == ("slow-breathing",)
    picks = editor(stage, "exercises")
    assert picks.first.chip("slow-breathing").isChecked()
    assert not picks.first.chip("mindful-sounds").isChecked()
    undo(stage)
    undo(stage)
    steps = turn_to(stage, "first_hour")
    assert steps.text == "\n".join(FIRST_HOUR[:2])


def test_all_parts_at_once_and_one_at_a_time_are_the_same_form(stage: Stage) -> None:
    write(stage)
    form = form_of(stage)
    stage.click(form.other_way)
    assert all(form.editors[part.name].widget.isVisible() for part in PARTS)
    note = editor(stage, "message")
    stage.click(note.box)
    stage.type("It eased each time")
    stage.click(form.other_way)
    kept = plan(stage)
    assert kept is not None
    assert kept.message == "It eased each time"
    assert not note.isVisible()


def test_exercises_that_may_not_suit_stand_apart(stage: Stage) -> None:
    written = written_now(stage.clock, stage.vault.diary.settings.day_start)
    from uuid import uuid4

    told = Conditions(id=uuid4(), day=written.day, written=written, named=("heart",))
    stage.vault.diary.record(told)
    stage.click(page_of(stage).plan.begin)
    picks = turn_to(stage, "exercises")
    assert not picks.more.isVisible()
    stage.click(picks.more_button)
    assert picks.apart.chip("box-breathing").isVisible()
    assert picks.apart_words.isVisible()
    stage.click(picks.apart.chip("box-breathing"))
    kept = plan(stage)
    assert kept is not None
    assert kept.exercises == ("box-breathing",), "it is the person's to decide"


def test_medicines_carry_the_day_they_were_written(stage: Stage) -> None:
    page = page_of(stage)
    stage.click(page.medicines.words.box)
    stage.type("As it says on the box")
    stage.click(page.plan.begin)
    kept = plan(stage)
    assert kept is not None
    assert (kept.medicines, kept.medicines_written) == ("As it says on the box", date(2026, 11, 22))
    assert "22 November 2026" in page.medicines.date.text()
    assert not page.medicines.still.isVisible()
    stage.clock.move(days=40)
    page.refresh()
    stage.click(page.medicines.still)
    assert not page.medicines.still.isEnabled()
    kept = plan(stage)
    assert kept is not None
    assert kept.medicines_written == date(2027, 1, 1)
    page.medicines.words.box.clear()
    page.medicines.flush()
    assert plan(stage) is None, "nothing is left of it"


def test_it_is_shown_while_locked_only_where_that_was_chosen(stage: Stage) -> None:
    page = page_of(stage)
    have_written(stage)
    kept = plan(stage)
    assert kept is not None
    assert kept.on_lock_screen is None
    stage.click(page.plan.locked)
    kept = plan(stage)
    assert kept is not None
    assert kept.on_lock_screen is True


def test_what_cannot_be_saved_stays_and_is_tried_again(stage: Stage) -> None:
    page = page_of(stage)
    stage.click(page.plan.begin)
    add_steps(stage, "first_hour", "Stop")
    fill_the_disk(stage)
    stage.type("Lie down")
    stage.press(Qt.Key.Key_Return)
    assert page.unsaved
    assert editor(stage, "first_hour").text == "Stop\nLie down"
    assert page.plan.saved.again is not None
    assert page.plan.saved.again.isVisible()
    make_room(stage)
    stage.click(page.plan.saved.again)
    kept = plan(stage)
    assert kept is not None
    assert kept.first_hour == "Stop\nLie down"
    assert not page.unsaved


def test_a_lock_keeps_what_is_half_typed(stage: Stage) -> None:
    page = page_of(stage)
    stage.click(page.plan.begin)
    add_steps(stage, "first_hour", "Stop")
    stage.type("Lie do")
    stage.painapp.access.lock()
    stage.settle()
    assert not [one for one in QApplication.allWidgets() if isinstance(one, QLineEdit) and one.text()]
    stage.painapp.access.unlock_with_keyring()
    stage.settle()
    assert stage.room == "flare-up-plan"
    assert form_of(stage).part is PARTS[2]
    steps = editor(stage, "first_hour")
    assert steps.text == "Stop\nLie do"


def test_a_pocket_card_is_saved_with_medicines_only_where_ticked(stage: Stage) -> None:
    page = page_of(stage)
    assert not page.take.isVisible()
    have_written(stage)
    stage.click(page.medicines.words.box)
    stage.type("Paracetamol")
    stage.click(page.take.save)
    assert "Pocket card 2026-11-22.pdf" in page.take.saved.words.text()
    first = printed(page)
    assert "in for 4, out for 6 seconds" in first
    assert "999" in first
    assert "Paracetamol" not in first
    stage.click(page.take.medicines)
    assert not page.take.saved.isVisible(), "that is another card"
    stage.click(page.take.save)
    assert "Paracetamol" in printed(page)
    stage.painapp.access.lock()
    stage.settle()
    assert not page.take.medicines.isChecked()


def printed(page: FlareUpPlanPage) -> str:
    """Return what stands on the card that was saved last."""
    import pypdf

    assert page.take.saved.file is not None
    return " ".join(pypdf.PdfReader(page.take.saved.file).pages[0].extract_text().split())

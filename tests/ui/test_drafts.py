"""Half-typed things: after a lock the form is open again, with everything in it and the keyboard in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from painapp.domain.entries import Activity, CheckIn, Sleep
from painapp.ui.pages.share.state import OWN_DAYS
from painapp.vault.errors import DiskFull
from tests.stage import EMPTY, USUAL_DIARY, Props, Stage
from tests.tour.fronts import choose
from tests.tour.scene import fold_of

if TYPE_CHECKING:
    from collections.abc import Iterator

CANARY = "kanarifugl-4410"
TOO_LONG = CANARY * 20
WRITES = ("record", "edit", "remove", "close_version")


@pytest.fixture
def props() -> Iterator[Props]:
    with Props() as made:
        yield made


@pytest.fixture
def stage(props: Props) -> Iterator[Stage]:
    with Stage(props.computer(EMPTY)) as made:
        yield made


def lock(stage: Stage) -> None:
    stage.painapp.access.lock()
    stage.settle()


def unlock(stage: Stage) -> None:
    stage.click(stage.window.navigator.page("locked").unlock_button)
    stage.settle()


def lock_and_unlock(stage: Stage) -> None:
    lock(stage)
    assert stage.room == "locked"
    assert_nothing_is_left(stage)
    unlock(stage)


def assert_nothing_is_left(stage: Stage) -> None:
    for box in stage.window.findChildren(QLineEdit):
        assert CANARY not in box.text()
    for path in stage.computer.folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert CANARY.encode() not in data, path
            assert CANARY.encode("utf-16-le") not in data, path


def kept(stage: Stage) -> list[Any]:
    return list(stage.vault.diary.day(stage.clock.now().date()))


def fail_to_save(stage: Stage, *more: str) -> None:
    def full(*_: object) -> None:
        raise DiskFull(folder="")

    for write in (*WRITES, *more):
        setattr(stage.vault.diary, write, full)


# Today


def test_an_open_form_is_open_again_with_the_cursor_where_it_was(stage: Stage) -> None:
    card = stage.page.cards.by_type[Activity]
    stage.click(card.add_button)
    stage.type("Garden, a little")
    for _ in range(8):
        stage.press(Qt.Key.Key_Left)
    lock_and_unlock(stage)
    assert stage.room == "today"
    assert card.is_open
    box = card.form.editor("what").box
    assert QApplication.focusWidget() is box
    assert box.cursorPosition() == 8
    stage.press(Qt.Key.Key_Exclam)
    card.flush()
    assert [entry.what for entry in kept(stage)] == ["Garden, !a little"], "it goes on with the same entry"


def test_a_time_that_is_none_stays_as_it_was_typed(stage: Stage) -> None:
    card = stage.page.cards.by_type[Sleep]
    stage.click(card.add_button)
    card.form.open_fold("into_bed")
    into_bed = card.form.editor("into_bed")
    stage.click(into_bed.boxes[0])
    stage.type("late")
    lock_and_unlock(stage)
    assert card.is_open
    assert into_bed.boxes[0].text() == "late"
    assert into_bed.hint
    assert into_bed.boxes[0].hasFocus()


def test_a_text_that_is_too_long_is_back_and_says_so(stage: Stage) -> None:
    card = stage.page.cards.by_type[Activity]
    stage.click(card.add_button)
    card.form.editor("what").box.setText(TOO_LONG)
    card.form.editor("minutes").type_again(["0", "40"])
    lock_and_unlock(stage)
    assert card.form.editor("what").text == TOO_LONG
    assert card.form._problems["what"].isVisible()
    assert [entry.minutes for entry in kept(stage)] == [40]
    card.form.editor("what").type_again("Garden")
    assert [(entry.what, entry.minutes) for entry in kept(stage)] == [("Garden", 40)]


def test_words_of_ones_own_half_typed_are_no_entry_and_back(stage: Stage) -> None:
    form = stage.page.check_in.form
    stage.click(fold_of(form, "words"))
    stage.click(form.editor("words")._own.chip)
    stage.type(CANARY)
    lock_and_unlock(stage)
    assert kept(stage) == []
    own = form.editor("words")._own
    assert own.line.isVisible()
    assert own.line.text() == CANARY
    assert own.line.hasFocus()
    stage.press(Qt.Key.Key_Return)
    assert [entry.words for entry in kept(stage)] == [(f"own:{CANARY}",)]


def test_a_note_goes_on_where_it_was_also_after_the_ten_minutes_of_a_check_in(stage: Stage) -> None:
    stage.press("4")
    form = stage.page.check_in.form
    stage.click(fold_of(form, "note"))
    stage.click(form.editor("note").box)
    stage.type("Rain, and ")
    lock(stage)
    stage.clock.move(minutes=45)
    unlock(stage)
    stage.type("stairs")
    form.flush()
    assert [(entry.pain, entry.note) for entry in kept(stage)] == [(4, "Rain, and stairs")]


def test_a_form_of_yesterday_stays_of_yesterday(stage: Stage) -> None:
    card = stage.page.cards.by_type[Activity]
    stage.click(card.add_button)
    stage.type(TOO_LONG)
    lock(stage)
    day = stage.clock.now().date()
    stage.clock.move(hours=14)
    unlock(stage)
    card.form.editor("what").type_again("Garden")
    assert [entry.day for entry in stage.vault.diary.between(day, stage.clock.now().date())] == [day]


def test_a_page_without_anything_open_leaves_no_draft(stage: Stage) -> None:
    stage.press("4")
    stage.go("diary")
    lock_and_unlock(stage)
    assert stage.room == "today"
    assert stage.vault.diary.drafts() == {}


def test_drafts_are_dropped_once_they_are_back(stage: Stage) -> None:
    stage.click(stage.page.cards.by_type[Activity].add_button)
    lock_and_unlock(stage)
    assert stage.vault.diary.drafts() == {}


# Diary and Share


def test_the_form_of_another_day_is_open_again_there(props: Props) -> None:
    with Stage(props.computer(USUAL_DIARY)) as stage:
        diary = stage.go("diary")
        stage.click(diary.day.previous)
        day = diary.chosen
        entry = next(one for one in stage.vault.diary.day(day) if isinstance(one, CheckIn))
        diary.editing.change(entry)
        editor = diary.editing.editor
        stage.click(editor.time_field.boxes[0])
        editor.time_field.boxes[0].clear()
        stage.type("soon")
        lock_and_unlock(stage)
        assert stage.room == "diary"
        assert diary.chosen == day
        again = diary.editing.editor
        assert again.entry_id == entry.id
        assert again.time_field.boxes[0].text() == "soon"
        assert again.time_field.boxes[0].hasFocus()
        assert stage.vault.diary.entry(entry.id) == entry


def test_a_new_entry_of_the_diary_keeps_its_time_without_any_value(stage: Stage) -> None:
    diary = stage.go("diary")
    diary.editing.add(CheckIn)
    diary.editing.editor.time_field.type_again(["9:15"])
    lock_and_unlock(stage)
    editor = diary.editing.editor
    assert editor.made is CheckIn
    editor.form.editor("pain").chosen.emit(3)
    assert [(entry.pain, entry.at.clock.hour) for entry in kept(stage)] == [(3, 9)]


def ticked_notes(share: Any) -> set[Any]:
    return {note for note, toggle in share.notes.toggles.items() if toggle.isChecked()}


def test_share_has_its_own_days_and_ticked_notes_again(props: Props) -> None:
    with Stage(props.computer(USUAL_DIARY)) as stage:
        share = stage.go("share")
        choose(stage, share.days.choice, OWN_DAYS)
        first, last = share.days.own.first, share.days.own.last
        first.box.setText("1 November 2026")
        first.flush()
        stage.click(next(iter(share.notes.toggles.values())))
        ticked = ticked_notes(share)
        assert len(ticked) == 1
        stage.click(last.box)
        last.box.selectAll()
        stage.type("soon")
        lock_and_unlock(stage)
        assert stage.room == "share"
        assert share.days.choice.value == OWN_DAYS
        assert [first.box.text(), last.box.text()] == ["1 November 2026", "soon"]
        assert last.hint
        assert ticked_notes(share) == ticked
        assert last.box.hasFocus()


# Where it cannot be written


def test_what_could_not_be_saved_is_saved_after_unlocking(stage: Stage) -> None:
    fail_to_save(stage)
    stage.press("4")
    lock_and_unlock(stage)
    assert [entry.pain for entry in kept(stage)] == [4]
    assert stage.page.check_in.scale.value == 4


def test_on_a_full_disk_it_is_held_in_memory_sealed_and_offered_back(stage: Stage) -> None:
    fail_to_save(stage, "keep_drafts")
    form = stage.page.check_in.form
    stage.click(fold_of(form, "note"))
    form.editor("note").box.setPlainText(CANARY)
    lock(stage)
    assert "PainApp holds it until you open your diary" in stage.window._notice.words.text()
    drafts = stage.window._drafts
    assert drafts.only_in_memory
    assert CANARY.encode() not in drafts._sealed
    stage.window.close()
    assert stage.window.isVisible(), "closing would lose it, and is asked once"
    unlock(stage)
    assert [entry.note for entry in kept(stage)] == [CANARY]
    assert not drafts.only_in_memory
    assert not stage.window._notice.isVisible(), "what was said is over"


def test_closing_with_something_unsaved_brings_it_back_at_the_next_start(props: Props) -> None:
    computer = props.computer(EMPTY)
    with Stage(computer) as stage:
        card = stage.page.cards.by_type[Activity]
        stage.click(card.add_button)
        card.form.editor("what").box.setText(TOO_LONG)
        stage.window.close()
        assert stage.window.isVisible()
        stage.window.close()
        assert_nothing_is_left(stage)
    with Stage(computer) as stage:
        card = stage.page.cards.by_type[Activity]
        assert card.form.editor("what").text == TOO_LONG


def test_a_draft_this_app_cannot_read_is_told_and_stops_nothing(stage: Stage) -> None:
    stage.vault.diary.keep_drafts({"today": '{"later": 1}', "window": '{"room": "today"}', "moon": "{}"})
    vault = stage.vault
    stage.painapp.access.vault = None
    vault.close()
    stage.painapp.access.unlock_with_keyring()
    stage.settle()
    assert "could not be opened again" in stage.window._notice.words.text()
    stage.press("4")
    assert [entry.pain for entry in kept(stage)] == [4]


# The lock itself


def test_help_stays_in_front_when_the_diary_locks(stage: Stage) -> None:
    stage.go("emergency")
    lock(stage)
    assert stage.room == "emergency"
    assert stage.window.rail.button("locked").isVisible()
    assert not stage.window.rail.button("today").isVisible()
    stage.go("locked")
    unlock(stage)
    assert stage.room == "today"


def test_a_diary_that_fails_to_close_is_out_of_sight_all_the_same(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise RuntimeError

    vault = stage.vault
    with monkeypatch.context() as patched:
        patched.setattr(vault, "close", broken)
        with pytest.raises(RuntimeError):
            stage.painapp.access.lock()
    vault.close()
    assert stage.room == "locked"
    assert stage.window._curtain is None

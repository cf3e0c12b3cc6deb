"""The journeys of the app with its real widgets, offscreen: keys, presses, a moved clock, real files."""

from __future__ import annotations

import re
from datetime import date, time, timedelta
from threading import Event
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from painapp.domain.entries import Activity, CheckIn, Sleep, WentWell
from painapp.domain.moments import LocalTime
from painapp.domain.settings import Look
from painapp.ui.tasks import ThreadRunner
from painapp.vault.errors import DiskFull
from tests.journeys.demo import FORGOTTEN_DAY, STEPS, play
from tests.stage import EMPTY, NO_DIARY, PASSPHRASE, PROTECTED, MadeUpComputer, Props, Stage
from tests.tour.scene import fold_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from painapp.domain.entries import Entry

SUNDAY = date(2026, 11, 22)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def props(qapp: QApplication) -> Iterator[Props]:
    """Computers, with and without a diary."""
    with Props() as made:
        yield made


@pytest.fixture
def today(props: Props) -> Iterator[Stage]:
    """The app with an empty diary, at Today."""
    with Stage(props.computer(EMPTY)) as stage:
        yield stage


def check_ins(stage: Stage, day: date = SUNDAY) -> list[CheckIn]:
    return [entry for entry in stage.vault.diary.day(day) if isinstance(entry, CheckIn)]


def pains(stage: Stage, day: date = SUNDAY) -> list[int | None]:
    return [entry.pain for entry in check_ins(stage, day)]


def press(stage: Stage, digits: str) -> None:
    """Type digits where the keyboard is."""
    stage.type(digits)


def shown_score(stage: Stage) -> int | None:
    return stage.page.check_in.scale.value


def saved_line(stage: Stage) -> str:
    return stage.page.check_in.saved.words.text()


def fill_disk(stage: Stage, patch: pytest.MonkeyPatch) -> None:
    """Let every save fail until the patch is undone."""

    def full(_entry: object) -> Entry:
        raise DiskFull(folder="")

    for writing in ("record", "edit", "remove", "close_version"):
        patch.setattr(stage.vault.diary, writing, full)


# The three journeys


def test_first_start_a_check_in_and_it_is_still_there_after_closing(props: Props) -> None:
    computer = props.computer(NO_DIARY)
    with Stage(computer) as stage:
        assert stage.room == "welcome"
        stage.click(stage.page.start_button)
        assert stage.room == "today"
        stage.press(Qt.Key.Key_4)
        assert saved_line(stage) == "Saved at 18:42"
        card = stage.page.cards.by_type[WentWell]
        stage.click(card.add_button)
        stage.type("Stayed two hours")
    computer.clock.move(hours=1)
    with Stage(computer, look=None) as stage:
        assert stage.room == "today"
        (entry,) = check_ins(stage)
        assert entry.pain == 4
        assert entry.at == LocalTime(time(18, 42), "Europe/London", 0)
        assert "4 at 18:42" in stage.page.check_in._earlier.text()
        written = [one.text for one in stage.vault.diary.day(SUNDAY) if isinstance(one, WentWell)]
        assert written == ["Stayed two hours"], "also what was still being typed when the window closed"


def test_a_first_start_on_a_shared_computer_needs_the_passphrase_from_then_on(props: Props) -> None:
    computer = props.computer(NO_DIARY)
    with Stage(computer) as stage:
        stage.press(Qt.Key.Key_Down)
        for field in (stage.page.passphrase, stage.page.again):
            stage.click(field.box)
            stage.type(PASSPHRASE)
        stage.press(Qt.Key.Key_Return)
        press(stage, "6")
        assert pains(stage) == [6]
    assert computer.key_store.secrets == {}
    with Stage(computer) as stage:
        assert stage.room == "locked"
        stage.type("not this one")
        stage.press(Qt.Key.Key_Return)
        assert stage.room == "locked"
        stage.page.passphrase.clear()
        stage.type(PASSPHRASE)
        stage.press(Qt.Key.Key_Return)
        assert stage.room == "today"
        assert pains(stage) == [6]


def test_a_forgotten_day_is_added_and_marked_as_written_later(today: Stage) -> None:
    day = SUNDAY - timedelta(days=3)
    page = today.go("diary")
    today.click(page.grid.cell(day))
    today.click(page.day.add_buttons[CheckIn])
    editor = page.editing.editor
    today.click(editor.form.editor("pain").cells[6])
    today.click(editor.time_field.boxes[0])
    today.type("1430")
    today.click(editor.done_button)
    (entry,) = check_ins(today, day)
    assert (entry.pain, entry.written_later, entry.written.day) == (6, True, SUNDAY)
    assert entry.at == LocalTime(time(14, 30), "Europe/London", 0)
    (row,) = page.day.timeline.rows()
    assert "Written later, on Sunday 22 November" in row.line.head
    assert "written later" in page.grid.cell(day).accessibleName()
    today.go("today")
    point = today.page.weeks.strip.chart._points[-4]
    assert (point.value, point.late) == (6.0, True)


def test_a_pdf_of_the_days_holds_the_average_that_is_in_them(props: Props, tmp_path: Path) -> None:
    where = tmp_path / "for my coach.pdf"
    with Stage(props.computer(EMPTY), ask_where=lambda _name: where) as stage:
        for score in ("3", "6"):
            press(stage, score)
            stage.clock.move(minutes=11)
        page = stage.go("share")
        stage.click(page.save.save)
        assert page.save.saved.isVisible()
    text = "\n".join(page.extract_text() for page in PdfReader(where).pages)
    assert "4.5" in text
    assert "Summary for my coaching call" in text


def test_the_demo_journey_leaves_its_pictures_and_the_pdf(tmp_path: Path, qapp: QApplication) -> None:
    said: list[str] = []
    pdf = play(tmp_path / "out", said.append)
    assert len(said) == len(STEPS) == len(list((tmp_path / "out").glob("*.png")))
    text = "\n".join(page.extract_text() for page in PdfReader(pdf).pages)
    assert "Stayed two hours at lunch with my sister" in text
    assert "Walk to the corner and back" in text
    assert f"{FORGOTTEN_DAY:%A %d %B}" in text


# Pressing a score


def test_one_and_then_nought_is_ten_in_one_check_in(today: Stage) -> None:
    press(today, "1")
    assert pains(today) == [1]
    today.clock.move(minutes=2)
    press(today, "0")
    assert pains(today) == [10]
    assert shown_score(today) == 10


def test_a_press_within_ten_minutes_corrects_and_a_later_one_is_another_check_in(today: Stage) -> None:
    press(today, "4")
    today.clock.move(minutes=9, seconds=59)
    press(today, "5")
    assert pains(today) == [5]
    today.clock.move(seconds=1)
    press(today, "7")
    assert pains(today) == [5, 7]
    assert [entry.at.clock for entry in check_ins(today) if entry.at] == [time(18, 42), time(18, 52)]
    assert "5 at 18:42" in today.page.check_in._earlier.text()


def test_after_a_start_the_check_in_of_a_moment_ago_is_still_corrected(props: Props) -> None:
    computer = props.computer(EMPTY)
    with Stage(computer) as stage:
        press(stage, "4")
    computer.clock.move(minutes=5)
    with Stage(computer) as stage:
        assert shown_score(stage) == 4
        press(stage, "3")
        assert pains(stage) == [3]


class SlowKeyring:
    """A keyring that answers only when it is let; for one start of the app on `computer`."""

    def __init__(self, computer: MadeUpComputer, patch: pytest.MonkeyPatch) -> None:
        self._answer = Event()
        read = computer.key_store.read

        def when_let(name: str) -> bytes | None:
            assert self._answer.wait(20)
            return read(name)

        patch.setattr(computer.key_store, "read", when_let)

    def answer(self) -> None:
        self._answer.set()


def test_a_press_before_the_diary_is_open_is_kept_with_its_time(
    props: Props, monkeypatch: pytest.MonkeyPatch
) -> None:
    computer = props.computer(EMPTY)
    keyring = SlowKeyring(computer, monkeypatch)
    with Stage(computer, tasks=ThreadRunner) as stage:
        assert stage.painapp.access.vault is None
        press(stage, "1")
        stage.clock.move(minutes=1)
        press(stage, "0")
        assert shown_score(stage) == 10
        stage.clock.move(minutes=4)
        keyring.answer()
        stage.wait_until(lambda: stage.painapp.access.vault is not None, "the diary is open")
        stage.settle()
        (entry,) = check_ins(stage)
        assert entry.pain == 10
        assert entry.at is not None
        assert entry.at.clock == time(18, 42)
        assert shown_score(stage) == 10


def test_what_is_pressed_in_the_folds_is_saved_with_the_score(today: Stage) -> None:
    press(today, "4")
    form = today.page.check_in.form
    today.click(fold_of(form, "areas"))
    today.click(form.editor("areas").chip("neck"))
    today.click(fold_of(form, "mood"))
    today.click(form.editor("mood").cells[6])
    today.click(fold_of(form, "note"))
    today.click(form.editor("note").box)
    today.type("after lunch")
    today.go("diary")
    (entry,) = check_ins(today)
    assert (entry.pain, entry.areas, entry.mood, entry.note) == (4, ("neck",), 6, "after lunch")


# Undo


def test_undo_beside_what_was_saved(today: Stage) -> None:
    press(today, "4")
    today.clock.move(minutes=1)
    press(today, "6")
    today.click(today.page.check_in.saved.undo)
    assert (pains(today), shown_score(today)) == ([4], 4)
    today.click(today.page.check_in.saved.undo)
    assert (pains(today), shown_score(today)) == ([], None)
    assert saved_line(today) == ""


def test_undo_by_key_works_from_another_room(today: Stage) -> None:
    press(today, "4")
    today.go("settings")
    today.press(Qt.Key.Key_Z, CTRL)
    assert pains(today) == []
    today.go("today")
    assert shown_score(today) is None
    today.press(Qt.Key.Key_Z, CTRL)
    assert not today.window._notice.isHidden()
    assert today.window._notice.words.text() == "There is nothing to undo."


def test_a_score_taken_away_can_be_brought_back_in_place(today: Stage) -> None:
    press(today, "4")
    today.click(today.page.check_in.scale.words.clear)
    assert pains(today) == []
    today.click(today.page.check_in.saved.undo)
    assert (pains(today), shown_score(today)) == ([4], 4)


# Hiding, going back, help


def test_f9_locks_and_hides(props: Props) -> None:
    with Stage(props.computer(PROTECTED)) as stage:
        stage.type(PASSPHRASE)
        stage.press(Qt.Key.Key_Return)
        form = stage.page.check_in.form
        press(stage, "8")
        stage.click(fold_of(form, "note"))
        stage.click(form.editor("note").box)
        stage.type("only for me")
        stage.press(Qt.Key.Key_F9)
        assert stage.painapp.access.vault is None
        assert stage.window.isMinimized()
        assert stage.room == "locked"
        stage.window.showNormal()
        stage.settle()
        today = stage.window.navigator.page("today")
        assert today.check_in.scale.value is None
        assert today.check_in.form.editor("note").text == ""
        for made in (Sleep, Activity, WentWell):
            assert today.cards.by_type[made]._lines == ()
        stage.type(PASSPHRASE)
        stage.press(Qt.Key.Key_Return)
        (entry,) = check_ins(stage)
        assert (entry.pain, entry.note) == (8, "only for me"), "what was being typed was saved first"


def test_escape_goes_back_the_way_one_came(today: Stage) -> None:
    for room in ("diary", "settings", "emergency"):
        today.go(room)
    for room in ("settings", "diary", "today", "today"):
        today.press(Qt.Key.Key_Escape)
        assert today.room == room


def test_the_rooms_open_by_their_keys(today: Stage) -> None:
    for key, room in ((Qt.Key.Key_2, "diary"), (Qt.Key.Key_7, "share"), (Qt.Key.Key_1, "today")):
        today.press(key, CTRL)
        assert today.room == room
    assert pains(today) == []


def test_emergency_help_opens_while_locked_and_tells_nothing(props: Props) -> None:
    with Stage(props.computer(PROTECTED)) as stage:
        stage.press(Qt.Key.Key_F1)
        assert stage.room == "emergency"
        assert stage.painapp.access.vault is None
        stage.press(Qt.Key.Key_2, CTRL)
        assert stage.room == "emergency", "no room opens while the diary is locked"
        stage.press(Qt.Key.Key_Escape)
        assert stage.room == "locked"


# When saving fails


def test_what_could_not_be_saved_stays_on_the_screen_and_can_be_saved_later(
    today: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(today, "4")
    form = today.page.check_in.form
    today.click(fold_of(form, "note"))
    note = form.editor("note")
    fill_disk(today, monkeypatch)
    today.click(note.box)
    today.type("a long afternoon")
    note.flush()
    today.settle()
    told = today.window._notice.words.text()
    assert "There is no room left on the disk." in told
    assert "What you just wrote has not been saved yet." in told
    assert note.text == "a long afternoon"
    assert saved_line(today) == "Not saved yet"
    assert today.page.check_in.saved.undo.isHidden()
    assert check_ins(today)[0].note == ""
    monkeypatch.undo()
    today.click(today.page.check_in.saved.again)
    assert check_ins(today)[0].note == "a long afternoon"
    assert re.fullmatch(r"Saved at \d\d:\d\d", saved_line(today))


def test_a_form_whose_text_could_not_be_saved_does_not_close(
    today: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = today.page.cards.by_type[WentWell]
    today.click(card.add_button)
    fill_disk(today, monkeypatch)
    today.type("The neighbour brought soup")
    today.click(card.done_button)
    assert card.is_open
    today.go("diary")
    today.go("today")
    assert card.form.editor("text").text == "The neighbour brought soup"
    monkeypatch.undo()
    today.click(card.done_button)
    assert not card.is_open
    (entry,) = [one for one in today.vault.diary.day(SUNDAY) if isinstance(one, WentWell)]
    assert entry.text == "The neighbour brought soup"


# Cards of Today


def test_a_night_is_written_in_the_short_form_and_listed(today: Stage) -> None:
    card = today.page.cards.by_type[Sleep]
    today.click(card.add_button)
    hours, minutes = card.form.editor("slept_minutes").boxes
    today.click(hours)
    today.type("6")
    today.press(Qt.Key.Key_Tab)
    assert minutes.hasFocus()
    today.type("40")
    today.click(card.form.editor("quality").cells[2])
    today.click(card.done_button)
    (entry,) = [one for one in today.vault.diary.day(SUNDAY) if isinstance(one, Sleep)]
    assert (entry.slept_minutes, entry.quality, entry.at) == (400, 3, None)
    assert [line.text for line in card._lines] == ["6 h 40 min, quality 3 of 5"]
    assert card.add_button.isHidden(), "a day has one night"


def test_settings_for_digits_and_the_day_reach_today(today: Stage) -> None:
    page = today.go("settings")
    today.click(page.cards["diary"].single_keys)
    today.go("today")
    press(today, "4")
    assert pains(today) == []
    page = today.go("settings")
    today.clock.move(hours=7)
    today.click(next(cell for cell in page.cards["diary"].day_start.cells if cell.value == "0"))
    today.go("today")
    assert "Monday 23 November" in today.page.frame.sub_line.text()


def test_nothing_is_left_once_the_stage_is_empty(props: Props, qapp: QApplication) -> None:
    computer = props.computer(EMPTY)
    with Stage(computer, Look(theme="dark", text_size=200), tasks=ThreadRunner) as stage:
        stage.wait_until(lambda: stage.painapp.access.vault is not None, "the diary is open")
        assert qapp.styleSheet() != ""
    assert qapp.topLevelWidgets() == []
    assert qapp.styleSheet() == ""
    assert not (computer.paths.diary / "diary.db-wal").exists(), "the diary was closed"

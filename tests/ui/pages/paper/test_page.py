"""Typing a week back in: by keyboard, saved as it goes, marked as written later, and nothing lost."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pypdf
import pytest
from PySide6.QtCore import Qt

from painapp.domain.entries import Activity, CheckIn, LookBack, Sleep, WentWell
from tests.stage import EMPTY, PASSPHRASE, PROTECTED, Props, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

MONDAY = date(2026, 11, 9)
SUNDAY = date(2026, 11, 22)
KEY = Qt.Key


@pytest.fixture(scope="module")
def props() -> Iterator[Props]:
    with Props() as made:
        yield made


@pytest.fixture
def stage(props: Props, qapp: Any) -> Iterator[Stage]:
    with Stage(props.computer(EMPTY)) as shown:
        open_paper(shown)
        yield shown


def open_paper(stage: Stage) -> None:
    stage.go("diary")
    stage.click(stage.page.paper)
    assert stage.room == "paper"


def week_before(stage: Stage) -> None:
    stage.click(stage.page.week.earlier)
    focus(stage, 0, 0)


def focus(stage: Stage, row: int, column: int) -> None:
    stage.click(stage.page.week.rows[row].cells[column].box)


def place(stage: Stage) -> tuple[int, int]:
    """Where the keyboard is: the row and the column."""
    for at, row in enumerate(stage.page.week.rows):
        for number, cell in enumerate(row.cells):
            if cell.box.hasFocus():
                return at, number
    raise AssertionError("the keyboard is in no cell")


def entries(stage: Stage, day: date) -> dict[type[Any], Any]:
    return {type(one): one for one in stage.vault.diary.day(day)}


def texts(stage: Stage, row: int) -> list[str]:
    return [cell.typed() for cell in stage.page.week.rows[row].cells]


def test_a_day_is_typed_along_with_tab_and_is_in_the_diary_as_written_later(stage: Stage) -> None:
    week_before(stage)
    for said in ("7", "2", "4", "5", "6:40", "3", "45", "Soup with Ann", "Rain"):
        stage.type(said)
        stage.press(KEY.Key_Tab)
    assert place(stage) == (1, 0)
    found = entries(stage, MONDAY)
    look = found[LookBack]
    assert (look.worst, look.least, look.average, look.note) == (7, 2, 4, "Rain")
    assert found[CheckIn].mood == 5
    assert (found[Sleep].slept_minutes, found[Sleep].quality) == (400, 3)
    assert found[Activity].minutes == 45
    assert found[WentWell].text == "Soup with Ann"
    assert all(one.written_later and one.at is None for one in found.values())
    assert len(found) == len(stage.vault.diary.day(MONDAY)), "each cell goes into the one entry of its kind"


def test_enter_goes_down_and_at_the_foot_to_the_next_column(stage: Stage) -> None:
    week_before(stage)
    for number in range(7):
        stage.type(str(number))
        stage.press(KEY.Key_Return)
    assert place(stage) == (0, 1)
    worst = [entries(stage, MONDAY + timedelta(days=number))[LookBack].worst for number in range(7)]
    assert worst == list(range(7))


def test_arrows_go_any_way_and_end_at_the_edges(stage: Stage) -> None:
    week_before(stage)
    for key, there in (
        (KEY.Key_Up, (0, 0)),
        (KEY.Key_Left, (0, 0)),
        (KEY.Key_Down, (1, 0)),
        (KEY.Key_Right, (1, 1)),
        (KEY.Key_Left, (1, 0)),
        (KEY.Key_Left, (0, 8)),
        (KEY.Key_Right, (1, 0)),
    ):
        stage.press(key)
        assert place(stage) == there


def test_within_a_number_the_arrows_move_the_cursor(stage: Stage) -> None:
    week_before(stage)
    stage.type("10")
    stage.press(KEY.Key_Left)
    assert place(stage) == (0, 0)
    stage.press(KEY.Key_Right)
    stage.press(KEY.Key_Right)
    assert place(stage) == (0, 1)


def test_words_take_a_new_line_with_shift_and_go_on_with_enter(stage: Stage) -> None:
    week_before(stage)
    focus(stage, 0, 8)
    stage.type("one")
    stage.press(KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    stage.type("two")
    stage.press(KEY.Key_Return)
    assert place(stage) == (1, 8)
    assert entries(stage, MONDAY)[LookBack].note == "one\ntwo"


def test_what_is_in_the_diary_is_shown_and_corrected(stage: Stage) -> None:
    week_before(stage)
    stage.type("7")
    stage.press(KEY.Key_Tab)
    made = entries(stage, MONDAY)[LookBack]
    stage.go("diary")
    stage.click(stage.page.paper)
    assert texts(stage, 0)[0] == "7"
    focus(stage, 0, 0)
    stage.press(KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    stage.type("5")
    stage.press(KEY.Key_Tab)
    assert entries(stage, MONDAY)[LookBack].id == made.id
    assert entries(stage, MONDAY)[LookBack].worst == 5


def test_an_emptied_cell_takes_its_entry_out_and_undo_brings_it_back(stage: Stage) -> None:
    week_before(stage)
    stage.type("7")
    stage.press(KEY.Key_Tab)
    focus(stage, 0, 0)
    stage.press(KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    stage.press(KEY.Key_Delete)
    stage.press(KEY.Key_Tab)
    assert not entries(stage, MONDAY)
    stage.click(stage.page.week.rows[0].undo)
    assert entries(stage, MONDAY)[LookBack].worst == 7
    assert texts(stage, 0)[0] == "7"


def test_a_score_there_is_not_stays_and_is_explained(stage: Stage) -> None:
    week_before(stage)
    stage.type("12")
    stage.press(KEY.Key_Tab)
    row = stage.page.week.rows[0]
    assert "from 0 to 10" in row.hint.text()
    assert not entries(stage, MONDAY)
    stage.type("3")  # the next cell takes what it is told, and the first is still explained
    stage.press(KEY.Key_Tab)
    assert "from 0 to 10" in row.hint.text()
    stage.click(stage.page.week.later)
    assert stage.page.week.first == MONDAY, "it is not lost by turning the page"
    assert place(stage) == (0, 0)


def test_days_to_come_cannot_be_filled_nor_weeks(stage: Stage) -> None:
    assert not stage.page.week.later.isEnabled()
    stage.clock.move(days=2)
    stage.window.navigator.look_at_clock()
    stage.settle()
    stage.click(stage.page.week.later)
    rows = stage.page.week.rows
    assert [row.to_come.isVisible() for row in rows] == [False, False, *[True] * 5]
    assert not rows[3].cells[0].box.isVisible()
    focus(stage, 1, 0)
    stage.press(KEY.Key_Down)
    assert place(stage) == (1, 0)


def test_today_can_be_typed_and_is_not_written_later(stage: Stage) -> None:
    focus(stage, 6, 0)
    stage.type("3")
    stage.press(KEY.Key_Tab)
    assert not entries(stage, SUNDAY)[LookBack].written_later


def test_what_could_not_be_saved_stays_and_can_be_tried_again(stage: Stage) -> None:
    week_before(stage)
    full = pytest.MonkeyPatch()
    diary = stage.vault.diary

    def refused(*_: Any) -> Any:
        from painapp.vault.errors import DiskFull

        raise DiskFull

    full.setattr(diary, "record", refused)
    stage.type("7")
    stage.press(KEY.Key_Tab)
    row = stage.page.week.rows[0]
    assert row.saved.text() == "Not saved yet"
    assert texts(stage, 0)[0] == "7"
    assert stage.page.unsaved
    full.undo()
    stage.click(row.again)
    assert not stage.page.unsaved
    assert entries(stage, MONDAY)[LookBack].worst == 7


def test_what_is_half_typed_comes_back_after_a_lock(props: Props, qapp: Any) -> None:
    with Stage(props.computer(PROTECTED)) as stage:
        stage.type(PASSPHRASE)
        stage.press(KEY.Key_Return)
        stage.wait_until(lambda: stage.painapp.access.vault is not None, "it is open")
        open_paper(stage)
        week_before(stage)
        stage.type("77")
        stage.painapp.access.lock()
        stage.settle()
        page = stage.window.navigator.page("paper")
        assert all(not cell.typed() for row in page.week.rows for cell in row.cells)
        stage.type(PASSPHRASE)
        stage.press(KEY.Key_Return)
        stage.wait_until(lambda: stage.painapp.access.vault is not None, "it is open again")
        stage.settle()
        assert page.week.first == MONDAY
        assert page.week.rows[0].cells[0].typed() == "77"


def test_the_sheet_is_saved_for_the_week_that_is_asked_for(stage: Stage) -> None:
    page = stage.page
    stage.click(page.print.save)
    folder = stage.computer.folder / "Documents"
    assert [one.name for one in folder.iterdir()] == ["Week sheet 2026-11-16.pdf"]
    stage.click(page.print.weeks.cells[1])
    assert not page.print.saved.isVisible()
    stage.click(page.print.save)
    stage.click(page.print.weeks.cells[2])
    stage.click(page.print.save)
    assert {one.name for one in folder.iterdir()} == {
        "Week sheet 2026-11-16.pdf",
        "Week sheet 2026-11-23.pdf",
        "Week sheet.pdf",
    }
    assert all(len(pypdf.PdfReader(Path(one)).pages) == 1 for one in folder.iterdir())
    assert "Week sheet.pdf" in page.print.saved.text()


def test_nothing_of_the_diary_is_on_the_page_once_it_is_closed(stage: Stage) -> None:
    week_before(stage)
    focus(stage, 0, 7)
    stage.type("Soup")
    stage.press(KEY.Key_Tab)
    page = stage.page
    page.close_diary()
    assert all(not cell.typed() for row in page.week.rows for cell in row.cells)


def test_a_day_is_filled_with_the_pointer_alone(stage: Stage) -> None:
    stage.click(stage.page.week.earlier)
    row = stage.page.week.rows[0]
    for column, press in ((0, "7"), (3, "5"), (5, "2")):
        stage.click(row.cells[column].box)
        stage.click(next(one for one in row.pad.buttons if one.text() == press))
    stage.click(row.cells[4].box)
    less, more, _clear = row.pad.buttons
    for button in (more, more, less, more):
        stage.click(button)
    found = entries(stage, MONDAY)
    assert found[LookBack].worst == 7
    assert found[CheckIn].mood == 5
    assert (found[Sleep].slept_minutes, found[Sleep].quality) == (435, 2)
    assert row.cells[4].box.hasFocus(), "the keyboard stays with the cell"
    stage.click(row.cells[0].box)
    stage.click(row.pad.buttons[-1])
    assert LookBack not in entries(stage, MONDAY)


def test_who_goes_on_by_keys_is_shown_no_numbers_to_press(stage: Stage) -> None:
    focus(stage, 0, 0)
    assert stage.page.week.rows[0].pad.isVisible()
    stage.press(KEY.Key_Tab)
    assert not stage.page.week.rows[0].pad.isVisible()

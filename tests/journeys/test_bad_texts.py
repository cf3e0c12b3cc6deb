"""What people type and paste: very long, in any script, with pictures and formatting. Kept as meant."""

from __future__ import annotations

import io
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QLabel

from painapp.domain.entries import Activity, CheckIn, LookBack, WentWell
from painapp.domain.fields import LONGEST_TEXT
from tests.stage import EMPTY, Props, Stage
from tests.tour.diary import open_day
from tests.tour.paper import open_paper
from tests.tour.scene import fold_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from painapp.domain.entries import Entry

SUNDAY = date(2026, 11, 22)
MIXED = "👩🏽‍🦽 يوم أفضل 🫠 היום היה טוב, 4/10 — “good” ﷽ e\u0301 \u202dabc"
LONG = "It rained, and the knee knew it before I did. " * 2200
CTRL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


@pytest.fixture(scope="module")
def props(qapp: QApplication) -> Iterator[Props]:
    """Computers, each with an empty diary."""
    with Props() as made:
        yield made


@pytest.fixture
def stage(props: Props) -> Iterator[Stage]:
    """The app with an empty diary, at Today."""
    with Stage(props.computer(EMPTY)) as shown:
        yield shown


def on(stage: Stage, made: type[Entry]) -> Any:
    """The one entry of a kind today."""
    (found,) = [entry for entry in stage.vault.diary.day(SUNDAY) if isinstance(entry, made)]
    return found


def paste(stage: Stage, widget: Any, text: str, html: str = "") -> None:
    """Copy a text elsewhere, perhaps with formatting, and paste it by Ctrl+V."""
    copied = QMimeData()
    copied.setText(text)
    if html:
        copied.setHtml(html)
    QApplication.clipboard().setMimeData(copied)
    stage.click(widget)
    stage.press(KEY.Key_V, CTRL)
    QApplication.clipboard().clear()


def note_of_today(stage: Stage) -> Any:
    """Open the check-in's note."""
    form = stage.page.check_in.form
    if form.editor("note") is None or not form.editor("note").isVisible():
        stage.click(fold_of(form, "note"))
    return form.editor("note")


def said(page: Any) -> str:
    """Every word in sight on a page."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


# A note of 100,000 characters


def test_a_note_of_a_hundred_thousand_characters_is_kept_whole(stage: Stage) -> None:
    assert len(LONG) > 100_000
    note = note_of_today(stage)
    paste(stage, note.box, LONG)
    note.flush()
    assert on(stage, CheckIn).note == LONG.rstrip("\n")
    stage.go("diary")
    open_day(SUNDAY)(stage)
    assert len(stage.page.day.timeline.rows()) == 1
    stage.click(stage.page.day.timeline.rows()[0].change)
    editor = stage.page.editing.editor
    editor.form.open_fold("note")
    assert editor.form.editor("note").text == LONG
    stage.click(editor.done_button)
    assert on(stage, CheckIn).note == LONG


def test_a_note_longer_than_can_be_kept_stays_and_is_explained(stage: Stage) -> None:
    note = note_of_today(stage)
    stage.click(note.box)
    stage.type("Before")
    note.flush()
    paste(stage, note.box, "x y " * (LONGEST_TEXT // 4))
    note.flush()
    stage.settle()
    assert "longer than 200000 characters" in said(stage.page)
    assert on(stage, CheckIn).note == "Before", "what was saved before is unchanged"
    assert len(note.text) > LONGEST_TEXT, "nothing that was pasted is thrown away"
    note.box.setPlainText("Shorter")
    note.flush()
    assert on(stage, CheckIn).note == "Shorter"
    assert "longer than" not in said(stage.page)


def test_a_note_on_paper_is_as_long_as_it_is(stage: Stage) -> None:
    open_paper()(stage)
    cell = stage.page.week.row_of(SUNDAY).cells[8]
    paste(stage, cell.box, LONG)
    stage.press(KEY.Key_Tab)
    assert on(stage, LookBack).note == LONG


def test_too_long_a_note_on_paper_is_explained_and_stays(stage: Stage) -> None:
    open_paper()(stage)
    row = stage.page.week.row_of(SUNDAY)
    paste(stage, row.cells[8].box, "x y " * (LONGEST_TEXT // 4) + "end")
    stage.press(KEY.Key_Tab)
    assert "longer than 200000 characters" in row.hint.text()
    stage.click(row.cells[0].box)
    stage.type("7")
    stage.press(KEY.Key_Tab)
    assert on(stage, LookBack).worst == 7, "the rest of the day is saved"
    assert row.cells[8].typed().endswith("end"), "and nothing that was typed is gone"
    assert stage.page.unsaved
    stage.click(stage.page.week.earlier)
    assert stage.page.week.row_of(SUNDAY) is row, "the page is not turned over it"
    row.cells[8].box.setPlainText("Shorter")
    row.cells[8].flush()
    assert on(stage, LookBack).note == "Shorter"
    assert not row.hint.text()
    assert not stage.page.unsaved


# Emoji, and scripts from right to left


def test_any_script_and_emoji_are_kept_to_the_letter(stage: Stage) -> None:
    note = note_of_today(stage)
    paste(stage, note.box, MIXED)
    note.flush()
    assert on(stage, CheckIn).note == MIXED
    stage.go("diary")
    open_day(SUNDAY)(stage)
    stage.click(stage.page.day.timeline.rows()[0].change)
    editor = stage.page.editing.editor
    editor.form.open_fold("note")
    assert editor.form.editor("note").text == MIXED


def test_own_words_in_any_script_are_offered_again(stage: Stage) -> None:
    form = stage.page.check_in.form
    stage.click(fold_of(form, "helped"))
    group = form.editor("helped")
    group.added.emit("🎧 موسيقى")
    stage.settle()
    assert on(stage, CheckIn).helped == ("own:🎧 موسيقى",)
    stage.clock.move(hours=3)
    stage.go("diary")
    stage.go("today")
    form.open_fold("helped")
    assert "own:🎧 موسيقى" in form.editor("helped")._chips


def test_what_no_font_shows_is_named_in_the_summary_rather_than_lost(stage: Stage) -> None:
    open_paper()(stage)
    cell = stage.page.week.row_of(SUNDAY).cells[7]
    paste(stage, cell.box, MIXED)
    stage.press(KEY.Key_Tab)
    assert on(stage, WentWell).text == MIXED
    stage.go("share")
    stage.click(stage.page.save.save)
    (file,) = (stage.computer.folder / "Documents").glob("*.pdf")
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(file.read_bytes())).pages)
    assert "abc" in text


# Pasted formatting


def test_formatting_is_left_behind_and_the_words_stay(stage: Stage) -> None:
    note = note_of_today(stage)
    paste(
        stage,
        note.box,
        "Bold words\r\nand a list\r\n• one\u2028two\u00a0three\x00\x07",
        "<h1 style='color:red'>Bold words</h1><ul><li>one</li></ul><img src='file:///etc/passwd'>",
    )
    note.flush()
    assert on(stage, CheckIn).note == "Bold words\nand a list\n• one\ntwo\u00a0three"
    assert "<" not in note.text


def test_many_lines_pasted_into_one_line_are_one_line(stage: Stage) -> None:
    card = stage.page.cards.by_type[Activity]
    stage.click(card.add_button)
    box = card.form.editor("what").box
    paste(stage, box, "Walked\r\n\tto the\u2029shop  ", "<b>Walked</b><br>to the shop")
    stage.press(KEY.Key_Tab)
    assert on(stage, Activity).what == "Walked to the shop"


def test_what_looks_like_markup_is_shown_as_it_was_typed(stage: Stage) -> None:
    note = note_of_today(stage)
    written = "<b>not bold</b> & <script>alert(1)</script> #set page() $x$ {name} %n"
    paste(stage, note.box, written)
    note.flush()
    assert on(stage, CheckIn).note == written
    stage.go("diary")
    open_day(SUNDAY)(stage)
    names = "\n".join(
        one.accessibleName()
        for one in stage.page.day.timeline.findChildren(object)
        if hasattr(one, "accessibleName")
    )
    assert written in names or written in said(stage.page)


def test_scores_pasted_from_a_table_stay_in_their_cell_and_are_explained(stage: Stage) -> None:
    open_paper()(stage)
    row = stage.page.week.row_of(SUNDAY)
    paste(stage, row.cells[0].box, "7\t2\t4\r\n6\t1\t3")
    stage.press(KEY.Key_Tab)
    assert "a whole number from 0 to 10" in row.hint.text()
    assert not stage.vault.diary.day(SUNDAY)


def test_spaces_alone_are_nothing(stage: Stage) -> None:
    note = note_of_today(stage)
    paste(stage, note.box, " \n\t \u00a0\n")
    note.flush()
    assert not stage.vault.diary.day(SUNDAY)
    assert not stage.vault.diary.between(SUNDAY - timedelta(days=9), SUNDAY)

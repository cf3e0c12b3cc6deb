"""Item by item, in every form: what is left out is in none, what has other words has them in all."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import timedelta
from uuid import uuid4

import pikepdf
import pytest
from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication

from painapp.domain.daily import Period
from painapp.domain.entries import Call, CheckIn, Shared, WentWell
from painapp.domain.moments import written_now
from painapp.ui.pages.share.drawing import paper_width
from painapp.ui.pages.share.inside_panel import inside
from painapp.ui.pages.share.printing import wanted_pages
from tests.languages import PlainEnglish
from tests.ui.pages.share.conftest import TODAY, Room, streams_of, text_of

CANARY = "Zebrafinch"


@pytest.fixture
def ready(room: Room) -> Room:
    room.write(WentWell, TODAY - timedelta(days=1), text="Lunch in the sun.")
    room.write(WentWell, TODAY, text=f"{CANARY} in the garden.")
    room.show()
    return room


def shared(room: Room) -> list[Shared]:
    return list(room.vault.diary.all_of(Shared))


def give_name(room: Room) -> None:
    room.page.contents.name.type_again("Robin Edwards")


def file_as(room: Room, form: str) -> bytes:
    room.page.more.formats.files[form].click()
    return (room.answers.folder / room.answers.asked[-1]).read_bytes()


def all_forms(room: Room) -> dict[str, str]:
    """Save, copy and show the page in every form, and return the words of each."""
    page = room.page
    page.more.formats.show_text.click()
    with zipfile.ZipFile(io.BytesIO(file_as(room, "csv"))) as opened:
        tables = "".join(opened.read(name).decode() for name in opened.namelist())
    pdf = room.saved()
    return {
        "pages": text_of(pdf),
        "whole pdf": streams_of(pdf).decode("latin-1"),
        "text": page.more.formats.text.text(),
        "csv": tables,
        "json": file_as(room, "json").decode(),
        "fhir": file_as(room, "fhir").decode(),
        "ear": page.pages.pages[0].accessibleDescription(),
    }


def test_an_item_left_out_is_in_no_file_and_other_words_are_in_all(ready: Room) -> None:
    give_name(ready)
    items = ready.page.more.items
    ready.page.more.chips["items"].click()
    items.open("went-well")
    first, second = items.lines.values()
    second.toggle.click()
    first.other.click()
    assert first.field is not None
    first.field.box.setPlainText("A good lunch.")
    items.flush()
    for form, words in all_forms(ready).items():
        assert CANARY not in words, form
        assert "Lunch in the sun" not in words, form
        if form != "whole pdf":  # where words are drawn as shapes
            assert "A good lunch." in words, form
    first.own.click()
    assert "Lunch in the sun." in text_of(ready.saved())
    entries = ready.vault.diary.between(TODAY - timedelta(days=1), TODAY)
    assert len(entries) == 2  # the diary itself is as it was


def test_what_was_chosen_item_by_item_survives_a_lock(ready: Room) -> None:
    ready.page.more.chips["items"].click()
    items = ready.page.more.items
    items.open("went-well")
    list(items.lines.values())[1].toggle.click()
    draft = json.loads(json.dumps(ready.page.draft()))
    ready.page.close_diary()
    assert CANARY not in ready.texts()
    ready.page.open_diary(ready.vault)
    ready.page.refresh()
    ready.page.take_up(draft)
    assert CANARY not in text_of(ready.saved())


def test_a_name_can_be_whole_initials_or_none_and_fhir_needs_it_whole(ready: Room) -> None:
    give_name(ready)
    formats = ready.page.more.formats
    formats.inside.click()
    assert formats.data_inside
    for how, said in (("initials", "R. E., "), ("none", "")):
        ready.page.contents.name_as.choose(how)
        assert formats.files["fhir"].isHidden()
        assert not formats.data_inside
        pdf = ready.saved()
        assert "Edwards" not in text_of(pdf)
        assert said in text_of(pdf)
        assert not PdfReader(io.BytesIO(pdf)).attachments
    ready.page.contents.name_as.choose("full")
    formats.inside.click()
    (name,) = PdfReader(io.BytesIO(ready.saved())).attachments
    assert name == "summary-fhir.json"
    assert [one.forms for one in shared(ready)][-1] == ("pdf", "data-inside")


def test_each_person_has_their_own_choices(ready: Room) -> None:
    ready.write(CheckIn, TODAY, at="08:15", helped=("warmth",))
    ready.page.preset.choice.choose("gp")
    assert CANARY not in text_of(ready.saved())
    ready.tick("went-well")
    assert CANARY in text_of(ready.saved())
    ready.page.preset.choice.choose("goals")
    ready.tick("went-well")
    ready.page.preset.choice.choose("gp")
    assert ready.page.contents.sections["went-well"].isChecked()
    assert ready.vault.diary.settings.summary_left_out == ()


def test_begins_with_the_days_since_the_last_call(ready: Room) -> None:
    clock, diary = ready.clock, ready.vault.diary
    held = TODAY - timedelta(days=9)
    written = written_now(clock)
    diary.record(Call(id=uuid4(), day=held, written=written, call_day=held, standing="held", role="coach"))
    ready.page.refresh()
    assert ready.page.days.period == Period(held, TODAY)
    ready.page.preset.choice.choose("gp")  # with whom there was none
    assert ready.page.days.period == Period(TODAY - timedelta(days=27), TODAY)
    ready.page.preset.choice.choose("coach")
    ready.page.days.choice.choose("week")
    ready.page.refresh()
    assert ready.page.days.period == Period(TODAY - timedelta(days=6), TODAY)


def test_a_folder_that_is_copied_elsewhere_is_asked_about_first(ready: Room) -> None:
    ready.answers.service = "Nextcloud"
    landing = ready.page.save.landing
    ready.page.save.save.click()
    assert "Nextcloud copies" in landing.warning.words.text()
    assert list(ready.answers.folder.glob("*.pdf")) == []
    ready.answers.service = ""
    landing.elsewhere.click()
    assert len(ready.answers.asked) == 2
    assert ready.page.save.saved.isVisible()
    ready.answers.service = "Nextcloud"
    ready.page.save.save.click()
    landing.there.click()
    assert ready.page.save.saved.isVisible()
    assert not landing.warning.isVisible()
    assert len(shared(ready)) == 2


def test_a_code_locks_the_pdf_and_a_short_one_is_explained(ready: Room) -> None:
    formats = ready.page.more.formats
    ready.page.more.chips["formats"].click()
    formats.lock.click()
    code = formats.code.text
    locked = ready.saved()
    assert PdfReader(io.BytesIO(locked)).is_encrypted
    assert CANARY.encode() not in locked
    with pikepdf.open(io.BytesIO(locked), password=code) as opened:
        assert opened.encryption.bits == 256
    formats.code.box.setText("short")
    ready.page.save.save.click()
    assert len(ready.answers.asked) == 1
    assert "at least 8" in formats.code.hint
    assert formats.code.box.hasFocus()
    ready.page.close_diary()
    assert code not in ready.texts()


def test_what_was_shared_is_written_down_and_can_be_removed(ready: Room) -> None:
    ready.saved()
    formats, panel = ready.page.more.formats, ready.page.more.shared
    formats.show_text.click()
    formats.copy.click()
    assert QGuiApplication.clipboard().text() == formats.text.text()
    assert CANARY in formats.text.text()
    assert [(one.forms, one.named, one.preset) for one in shared(ready)] == [
        (("pdf",), "none", "coach"),
        (("text",), "none", "coach"),
    ]
    assert shared(ready)[0].sections == ("went-well", "details")
    assert shared(ready)[0].file == "Summary 2026-10-26 to 2026-11-22.pdf"
    assert ready.page.more.chips["shared"].text() == "What I shared (2)"
    assert ready.page.save.saved.text()  # writing it down did not count as another choice
    first = shared(ready)[0].id
    panel.rows[first].remove.click()
    assert [one.forms for one in shared(ready)] == [("text",)]
    panel.saved.undo.click()
    ready.page.refresh()
    assert len(panel.rows) == 2


def test_prints_the_pages_in_sight_on_the_paper_that_is_chosen(ready: Room) -> None:
    ready.page.more.paper.paper.choose("letter")
    assert ready.vault.diary.settings.share_paper == "letter"
    ready.page.save.print.click()
    (asked,) = ready.printer.asked
    assert asked == ("letter", "Summary, 26 October to 22 November 2026", len(ready.page.pages.pages))
    printed = PdfReader(ready.printer.file)
    assert len(printed.pages) == asked[2]
    assert float(printed.pages[0].mediabox.width) == pytest.approx(paper_width("letter") * 72, abs=1)
    assert shared(ready)[-1].forms == ("printed",)
    ready.printer.leaves = True
    ready.page.save.print.click()
    assert len(shared(ready)) == 1


def test_only_the_pages_asked_for_are_printed() -> None:
    assert list(wanted_pages(0, 0, 3)) == [0, 1, 2]
    assert list(wanted_pages(2, 2, 3)) == [1]
    assert list(wanted_pages(2, 9, 3)) == [1, 2]
    assert list(wanted_pages(9, 9, 3)) == [2]


def test_what_the_file_is_said_to_hold_is_what_it_holds(ready: Room) -> None:
    ready.page.more.chips["inside"].click()
    reader = PdfReader(io.BytesIO(ready.saved()))
    told = " ".join(ready.page.more.inside.lines.texts)
    metadata = {key: str(value) for key, value in (reader.metadata or {}).items()}
    assert metadata["/Title"] in told
    assert metadata["/Creator"].split()[0] in told
    assert "22 November 2026" in told  # the only date there is
    assert set(metadata) == {"/Title", "/Creator", "/CreationDate", "/ModDate"}
    assert str(reader.root_object["/Lang"]) in told
    drawn = ready.page.drawing.drawn
    assert drawn is not None
    assert "FHIR" in " ".join(inside(drawn.read.summary, PlainEnglish(), with_data=True))


def test_a_note_in_other_words_goes_in_with_those(ready: Room) -> None:
    note = ready.write(CheckIn, TODAY, at="18:00", pain=3, note="Kingfisher by the river")
    ready.page.refresh()
    ready.page.notes.toggles[note.id].click()
    ready.page.more.chips["items"].click()
    ready.page.more.items.open("notes")
    (line,) = ready.page.more.items.lines.values()
    line.other.click()
    assert line.field is not None
    line.field.type_again("A bird")
    text = text_of(ready.saved())
    assert "A bird" in text
    assert "Kingfisher" not in text

"""The recovery code: made once, given once, found nowhere else, and checked whenever one likes."""

from __future__ import annotations

import io
import re
import tempfile
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from painapp.vault.recovery_code import RecoveryCode, read_recovery_code
from tests.stage import Props, Stage
from tests.tour.fronts import lock_now
from tests.tour.recovery import have_it, make, open_by_code, open_recovery, save, show


def sheets(stage: Stage) -> list[Path]:
    return list((stage.computer.folder / "Documents").glob("*.pdf"))


def said(stage: Stage) -> str:
    return "\n".join(label.text() + label.accessibleName() for label in stage.window.findChildren(QLabel))


def test_a_code_is_made_on_request_and_shown_on_request(stage: Stage) -> None:
    open_recovery(stage)
    assert "recovery" not in stage.vault.slots
    stage.click(stage.page.make)
    code = stage.page._code
    assert stage.vault.recovery_fits(read_recovery_code(code))
    first = code.split("-")[0]
    assert first not in said(stage)
    stage.click(stage.page.code.show_code)
    assert first in said(stage)
    assert stage.page.code.qr.modules
    stage.press(Qt.Key.Key_Escape)
    assert first not in said(stage)
    assert stage.page.code.qr.modules == 0
    assert stage.room == "recovery"


def test_the_saved_sheet_holds_the_code_and_nothing_else_does(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    show(stage)
    stage.click(stage.page.code.save)
    code = stage.page._code
    (sheet,) = sheets(stage)
    text = pypdf.PdfReader(io.BytesIO(sheet.read_bytes())).pages[0].extract_text()
    assert code.replace("-", "") in re.sub(r"[\s-]", "", text)
    assert str(stage.vault.id)[:8] in text
    stage.click(stage.page.code.done)
    stage.go("settings")
    lock_now(stage)
    secret = read_recovery_code(code).secret
    traces = [code, code.replace("-", ""), code.replace("-", " "), code[:9], secret.hex()]
    files = [path for folder in (stage.computer.folder, tmp_path) for path in folder.rglob("*")]
    for path in files:
        if path.is_file() and path != sheet:
            data = path.read_bytes()
            assert not data.startswith(b"%PDF"), path
            assert secret not in data, path
            for trace in (*traces, *map(str.lower, traces)):
                assert trace.encode() not in data, path
                assert trace.encode("utf-16-le") not in data, path
    assert code[:9] not in str(stage.computer.key_store.secrets)
    assert code[:9] not in QApplication.clipboard().text()


def test_a_lock_leaves_nothing_of_the_code_in_the_window(stage: Stage) -> None:
    show(stage)
    code = stage.page._code
    page = stage.page
    lock_now(stage)
    assert code.split("-")[0] not in said(stage)
    assert page._code == page.code._code == ""


def test_a_code_nobody_took_along_is_no_code(stage: Stage) -> None:
    make(stage)
    stage.go("today")
    open_recovery(stage)
    assert stage.page.code.isVisible(), "it waits until it is taken along"
    lock_now(stage)
    stage.click(stage.page.unlock_button)
    assert "recovery" not in stage.vault.slots
    open_recovery(stage)
    assert stage.page.make.isVisible()


def test_an_older_sheet_is_no_sheet_once_there_is_a_newer_code(stage: Stage) -> None:
    have_it(stage)
    stage.click(stage.page.another.ask)
    stage.click(stage.page.another.make)
    kept = stage.vault.diary.safekeeping
    assert kept.recovery_made == "", "the app may be killed before the newer one is taken along"


def test_taking_it_along_is_remembered_with_its_day(stage: Stage) -> None:
    save(stage)
    kept = stage.vault.diary.safekeeping
    assert (kept.recovery_made, kept.recovery_checked) == ("2026-11-22", "")
    assert "Saved as Recovery sheet 2026-11-22.pdf in Documents." in stage.page.code.saved.text()
    stage.click(stage.page.code.done)
    assert stage.page.check.isVisible()
    assert "22 November 2026" in stage.page.check.line.text()


def test_a_sheet_that_cannot_be_saved_is_told_and_can_be_saved_again(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(stage)
    sheets_of_page = stage.page._sheets
    monkeypatch.setattr(sheets_of_page, "_ask_where", lambda name: stage.computer.folder / "gone" / name)
    stage.click(stage.page.code.save)
    assert "is not there" in stage.page.code.saved.text()
    assert stage.vault.diary.safekeeping.recovery_made == ""
    monkeypatch.setattr(sheets_of_page, "_ask_where", lambda _name: None)
    stage.click(stage.page.code.save)
    assert stage.vault.diary.safekeeping.recovery_made == ""
    monkeypatch.undo()
    stage.click(stage.page.code.save)
    assert sheets(stage)


@pytest.mark.parametrize("change", [str, str.lower, lambda code: code.replace("-", " "), "  {}\n".format])
def test_the_right_code_is_told_however_it_is_typed(stage: Stage, change: object) -> None:
    code = have_it(stage)
    stage.clock.move(days=3)
    stage.page.check.code.box.setText(change(code))  # type: ignore[operator]
    stage.click(stage.page.check.check)
    assert "That is right" in stage.page.check.outcome.text()
    assert stage.page.check.code.text == ""
    assert stage.vault.diary.safekeeping.recovery_checked == "2026-11-25"
    assert "last checked on 25 November 2026" in stage.page.check.line.text()


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("", "Type the code from your sheet first."),
        ("7F3K-Q9ZB", "This is too short"),
        (RecoveryCode(bytes(range(16))).text, "not the one of this diary"),
    ],
)
def test_another_code_is_told_from_a_mistyped_one(stage: Stage, typed: str, told: str) -> None:
    have_it(stage)
    stage.page.check.code.box.setText(typed)
    stage.click(stage.page.check.check)
    assert told in stage.page.check.code.hint
    assert stage.page.check.code.text == typed, "mostly one letter of it is wrong"
    assert stage.vault.diary.safekeeping.recovery_checked == ""


def test_a_new_code_takes_the_place_of_the_older_one(stage: Stage) -> None:
    older = read_recovery_code(have_it(stage))
    stage.click(stage.page.another.ask)
    assert "Backups you have already made still need the older code" in stage.page.another.explained.text()
    stage.click(stage.page.another.leave)
    assert stage.vault.recovery_fits(older)
    stage.click(stage.page.another.ask)
    stage.click(stage.page.another.make)
    assert not stage.vault.recovery_fits(older)
    assert stage.vault.recovery_fits(read_recovery_code(stage.page._code))
    assert stage.vault.slots.count("recovery") == 1


def test_after_the_code_a_passphrase_can_be_set(stage: Stage) -> None:
    open_by_code(stage)
    assert stage.room == "recovery"
    stage.click(stage.page.next_time.passphrase)
    stage.type("sea glass")
    stage.click(stage.page.next_time.form.again.box)
    stage.type("sea glass")
    stage.press(Qt.Key.Key_Return)
    assert stage.vault.slots == ("passphrase", "recovery")
    assert stage.page.next_time.isHidden()
    lock_now(stage)
    stage.click(stage.page.passphrase.box)
    stage.type("sea glass")
    stage.press(Qt.Key.Key_Return)
    assert stage.room == "today"


def test_after_the_code_the_keyring_can_open_it_again(props: Props) -> None:
    from tests.stage import EMPTY

    with Stage(props.computer(EMPTY)) as stage:
        code = have_it(stage)
        stage.computer.key_store.secrets.clear()
        lock_now(stage)
        stage.click(stage.page.unlock_button)
        assert stage.room == "trouble"
        stage.click(stage.page.panel.code.box)
        stage.type(code)
        stage.press(Qt.Key.Key_Return)
        assert stage.room == "recovery"
        stage.click(stage.page.next_time.keyring)
        assert stage.page.next_time.isHidden()
        lock_now(stage)
        stage.click(stage.page.unlock_button)
        assert stage.room == "today"


def test_leaving_it_as_it_is_asks_no_more(stage: Stage) -> None:
    open_by_code(stage)
    stage.click(stage.page.next_time.leave)
    assert stage.page.next_time.isHidden()
    assert stage.page.check.isVisible()

"""Erase everything: said beforehand, pressed twice, and then nothing is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from painapp.ui.pages.safety.erasing import facts_of
from painapp.vault.erasing import NOTE, WouldGo
from tests.languages import PlainEnglish
from tests.stage import EMPTY, MadeUpComputer, Props, Stage
from tests.tour.backups import open_erase, with_backups

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def props() -> Iterator[Props]:
    """Computers, each kind of diary made once."""
    with Props() as made:
        yield made


@pytest.fixture
def computer(props: Props) -> MadeUpComputer:
    """One with a diary and two backups."""
    made = props.computer(EMPTY)
    with_backups(2, 1)(made)
    return made


def left(computer: MadeUpComputer) -> list[Path]:
    """Every file of the app, but for logs, which are emptied."""
    return [one for one in computer.folder.rglob("*") if one.is_file() and one.parent.name != "logs"]


def test_says_what_would_go_and_what_cannot_be_reached(computer: MadeUpComputer, qapp: object) -> None:
    with Stage(computer) as stage:
        open_erase(stage)
        card = stage.page.cards["erase"]
        told = [label.text() for label in card.going.findChildren(type(card.advice))]
        assert any("2" in line for line in told)
        assert "the keys in this computer's password store" in told
        assert "printed" in " ".join(label.text() for label in card.staying.findChildren(type(card.advice)))
        assert card.keep.hasFocus(), "a press too many erases nothing"
        stage.press(Qt.Key.Key_Space)
        assert not card.is_open
        assert card.ask.hasFocus()
    assert (computer.paths.diary / "diary.db").exists()


def test_without_a_sheet_it_says_that_no_copy_would_open_and_leads_to_one(
    computer: MadeUpComputer, qapp: object
) -> None:
    with Stage(computer) as stage:
        open_erase(stage)
        card = stage.page.cards["erase"]
        assert "no copy can be opened afterwards" in card.advice.text()
        stage.click(card.backup)
        assert stage.room == "recovery"
        stage.vault.make_recovery_code()
        open_erase(stage)
        assert card.backup.text() == "Make a file to take along"
        stage.answers.place = computer.folder / "stick"
        stage.click(card.backup)
        assert len(list((computer.folder / "stick").glob("*.painapp"))) == 1
        assert "Made and checked" in stage.page.cards["move"].outcome.text()


def test_erasing_leaves_nothing_and_begins_anew(computer: MadeUpComputer, qapp: object) -> None:
    with Stage(computer) as stage:
        open_erase(stage)
        stage.click(stage.page.cards["erase"].erase)
        assert stage.room == "welcome"
        assert stage.window._notice.words.text() == "Everything is erased."
        assert not computer.key_store.secrets
        assert left(computer) == []
        stage.click(stage.page.start_button)
        assert stage.room == "today"
        assert stage.vault.diary.count() == 0


def test_where_not_even_a_note_can_be_written_the_diary_is_open_again(
    computer: MadeUpComputer, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    from painapp.vault import erasing
    from painapp.vault.errors import DiskFull

    def full(*_: object, **__: object) -> None:
        raise DiskFull

    monkeypatch.setattr(erasing, "_write_note", full)
    with Stage(computer) as stage:
        open_erase(stage)
        stage.click(stage.page.cards["erase"].erase)
        assert "There is no room left on the disk." in stage.window._notice.words.text()
        assert stage.vault.diary.count() == 2


def test_one_that_was_cut_short_goes_on_at_the_next_start(
    computer: MadeUpComputer, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    from painapp.vault import erasing

    def cut(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(erasing, "_own_backups", cut)
        with pytest.raises(KeyboardInterrupt):
            erasing.erase_everything(computer.paths, computer.key_store)
    assert (computer.paths.diary / NOTE).exists()
    with Stage(computer) as stage:
        assert stage.room == "welcome"
        assert not list(computer.paths.backups.glob("*.painapp"))
        assert not (computer.paths.diary / NOTE).exists()


def test_the_facts_leave_out_what_there_is_none_of() -> None:
    nothing = WouldGo((), 0, 0, 0, chosen_is_away=False, keys=False, damaged=0)
    facts = facts_of(nothing, 1, None, PlainEnglish())
    assert facts.going == (
        "your diary: 1 entry, with earlier versions and what you removed",
        "your settings, and PainApp's own logs",
    )


def test_the_facts_name_the_second_folder(tmp_path: Path) -> None:
    all_of_it = WouldGo((), 12, 4, 1, chosen_is_away=True, keys=True, damaged=1)
    facts = facts_of(all_of_it, 214, tmp_path, PlainEnglish())
    assert facts.going[1:5] == (
        "12 backups in PainApp's own folder",
        f"4 backups in {tmp_path}",
        "1 folder with damaged files, kept until now",
        "the keys in this computer's password store",
    )
    assert facts.staying[:2] == (
        f"1 file in {tmp_path}, too damaged to tell whose",
        f"the backups in {tmp_path}, which cannot be reached now",
    )

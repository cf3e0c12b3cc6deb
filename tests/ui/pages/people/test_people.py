"""My people, and the trusted contact on Emergency and crisis help."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painapp.domain.entries import Person
from painapp.vault.lock_shelf import has_shelf
from tests.stage import EMPTY, Props, Stage
from tests.tour.plan import go_to
from tests.ui.pages.writing.acting import undo

if TYPE_CHECKING:
    from painapp.ui.pages.people.page import PeoplePage


def seen(stage: Stage) -> list[str]:
    """Who stands among the lines to call, besides the lines."""
    found: Any = stage.page.trusted
    return [line.accessibleName() for line in found.lines] if found.isVisible() else []


def test_a_trusted_contact_stands_on_the_emergency_page_and_while_locked_only_if_chosen(props: Props) -> None:
    with Stage(props.computer(EMPTY)) as stage:
        folder = stage.computer.paths.diary
        page: PeoplePage = go_to(stage, "people")
        card = page.people
        stage.click(card.add)
        stage.type("Sam")
        assert not card.locked.isVisible()
        stage.go("emergency")
        assert seen(stage) == []
        page = go_to(stage, "people")
        (row,) = card.rows.values()
        stage.click(row.first)
        phone: Any = card.form.form.editor("phone")
        stage.click(phone.box)
        stage.type("07700 900123")
        stage.click(card.trusted)
        stage.go("emergency")
        assert seen(stage) == ["Sam"]
        stage.painapp.access.lock()
        stage.settle()
        assert seen(stage) == []
        assert not has_shelf(folder)
        stage.painapp.access.unlock_with_keyring()
        stage.settle()
        go_to(stage, "people")
        stage.click(next(iter(card.rows.values())).first)
        stage.click(card.locked)
        stage.go("emergency")
        stage.painapp.access.lock()
        stage.settle()
        assert seen(stage) == ["Sam"]
        assert has_shelf(folder)
        stage.painapp.access.unlock_with_keyring()
        stage.settle()
        go_to(stage, "people")
        stage.click(next(iter(card.rows.values())).first)
        stage.click(card.trusted)
        (kept,) = stage.vault.diary.all_of(Person)
        assert (kept.trusted, kept.on_lock_screen) == (None, None), "who is not trusted is not shown either"
        assert not has_shelf(folder)
        undo(stage)
        assert stage.vault.diary.all_of(Person)[0].on_lock_screen
        assert card.locked.isChecked()
        stage.click(card.form.remove)
        assert not stage.vault.diary.all_of(Person)
        assert card.nobody.isVisible()

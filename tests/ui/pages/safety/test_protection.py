"""Choosing what opens the diary: shown first, done on a button, and told; a new key, where it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from painapp.ui.pages.safety.protection_card import way_of
from painapp.vault.backups.making import back_up
from painapp.vault.backups.manifest import Reason
from painapp.vault.errors import DiaryError, WrongPassphrase
from painapp.vault.keys import data_key_from_keyring, data_key_from_passphrase, data_key_from_recovery
from painapp.vault.recovery_code import read_recovery_code
from tests.stage import EMPTY, PASSPHRASE, PROTECTED, Props, Stage, WaitingRunner
from tests.tour.fronts import choose
from tests.tour.others import unlock
from tests.tour.recovery import have_it

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="module")
def props(qapp: QApplication) -> Iterator[Props]:
    with Props() as made:
        yield made


@pytest.fixture
def stage(props: Props) -> Iterator[Stage]:
    """Settings of a diary that the keyring opens."""
    with Stage(props.computer(EMPTY)) as made:
        made.go("safety")
        yield made


@pytest.fixture
def protected(props: Props) -> Iterator[Stage]:
    """Settings of a diary that a passphrase opens."""
    with Stage(props.computer(PROTECTED)) as made:
        unlock(made)
        yield made


def card(stage: Stage, name: str = "protection") -> Any:
    return stage.window.navigator.page("safety").cards[name]


def type_passphrase(stage: Stage, form: Any, words: str) -> None:
    for field in (form.first, form.again):
        stage.click(field.box)
        stage.type(words)
    stage.press(Qt.Key.Key_Return)


def test_the_ways_are_told_by_the_slots() -> None:
    assert way_of(("keyring", "recovery")) == "keyring"
    assert way_of(("passphrase",)) == "passphrase"
    assert way_of(("keyring", "passphrase")) == "both"
    assert way_of(("recovery",)) is None


def test_choosing_changes_nothing_before_a_button_is_pressed(stage: Stage) -> None:
    choose(stage, card(stage).ways, "both")
    assert card(stage).form.isVisible()
    stage.press(Qt.Key.Key_Up)
    stage.press(Qt.Key.Key_Up)
    assert card(stage).ways.value == "keyring"
    assert card(stage).form.isHidden()
    choose(stage, card(stage).ways, "passphrase")
    stage.press(Qt.Key.Key_Escape)
    assert card(stage).ways.value == "keyring"
    assert stage.room == "safety"
    assert stage.vault.slots == ("keyring",)


@pytest.mark.parametrize(
    ("way", "slots"), [("passphrase", ("passphrase",)), ("both", ("keyring", "passphrase"))]
)
def test_a_passphrase_is_set_alone_or_beside_the_keyring(
    stage: Stage, way: str, slots: tuple[str, ...]
) -> None:
    choose(stage, card(stage).ways, way)
    type_passphrase(stage, card(stage).form, "sea glass")
    assert stage.vault.slots == slots
    assert card(stage).ways.value == way
    assert "opens your diary from now on" in card(stage).outcome.text()
    folder, store = stage.computer.paths.diary, stage.computer.key_store
    assert data_key_from_passphrase(folder, "sea glass") == stage.vault.opened().data_key
    assert bool(store.secrets) is ("keyring" in slots)


def test_two_passphrases_that_differ_are_not_taken(stage: Stage) -> None:
    choose(stage, card(stage).ways, "passphrase")
    form = card(stage).form
    stage.click(form.save)
    assert "first" in form.first.hint
    stage.click(form.first.box)
    stage.type("one")
    stage.click(form.again.box)
    stage.type("two")
    stage.click(form.save)
    assert "not the same" in form.again.hint
    assert stage.vault.slots == ("keyring",)


def test_the_passphrase_can_go_and_the_keyring_come_beside_it(protected: Stage) -> None:
    choose(protected, card(protected).ways, "both")
    protected.click(card(protected).apply)
    assert protected.vault.slots == ("keyring", "passphrase")
    assert data_key_from_passphrase(protected.computer.paths.diary, PASSPHRASE)
    choose(protected, card(protected).ways, "keyring")
    assert "no longer needed" in card(protected).means.text()
    protected.click(card(protected).apply)
    assert protected.vault.slots == ("keyring",)
    assert card(protected).change.isHidden()


def test_a_keyring_that_refuses_changes_nothing_and_is_told(protected: Stage) -> None:
    protected.computer.key_store.refusing = True
    choose(protected, card(protected).ways, "keyring")
    protected.click(card(protected).apply)
    assert protected.vault.slots == ("passphrase",)
    assert "opens the way it did before" in card(protected).outcome.text()
    assert card(protected).apply.isEnabled()


def test_a_changed_passphrase_is_worked_on_beside_the_window(props: Props) -> None:
    runners: list[WaitingRunner] = []

    def waiting(parent: Any) -> WaitingRunner:
        runners.append(WaitingRunner(parent))
        return runners[0]

    with Stage(props.computer(EMPTY), tasks=waiting) as stage:
        runners[0].release()
        stage.go("safety")
        choose(stage, card(stage).ways, "passphrase")
        type_passphrase(stage, card(stage).form, "sea glass")
        assert "Setting the passphrase" in card(stage).outcome.text()
        assert not card(stage).form.save.isEnabled()
        assert stage.vault.slots == ("keyring",)
        stage.painapp.access.lock()
        runners[0].release()
        assert stage.painapp.access.look().slots == ("keyring",), "a locked diary stays as it is"


def test_backups_that_open_with_an_older_passphrase_are_told(protected: Stage) -> None:
    folder, clock = protected.computer.paths.backups, protected.clock
    back_up(protected.vault, folder, Reason.BY_HAND, clock, lambda _share: None)
    protected.click(card(protected).change)
    assert card(protected).older.isHidden()
    type_passphrase(protected, card(protected).form, "new words")
    with pytest.raises(WrongPassphrase):
        data_key_from_passphrase(protected.computer.paths.diary, PASSPHRASE)
    assert card(protected).older.isVisible()
    assert "22 November 2026" in card(protected).older.text()


def test_leaving_the_page_leaves_no_passphrase_half_typed(stage: Stage) -> None:
    choose(stage, card(stage).ways, "passphrase")
    stage.click(card(stage).form.first.box)
    stage.type("sea")
    stage.go("today")
    assert card(stage).form.first.text == ""


# A new key


def test_a_new_key_shuts_out_what_was_known_and_keeps_the_recovery_code(props: Props) -> None:
    with Stage(props.computer(EMPTY)) as stage:
        stage.press("4")
        code = read_recovery_code(have_it(stage))
        older = stage.vault.opened().data_key
        known = dict(stage.computer.key_store.secrets)
        stage.go("safety")
        stage.click(card(stage, "new_key").ask)
        stage.click(card(stage, "new_key").make)
        assert "has a new key" in card(stage, "new_key").outcome.text()
        assert card(stage, "new_key").backups.hasFocus()
        folder, store = stage.computer.paths.diary, stage.computer.key_store
        newer = stage.vault.opened().data_key
        assert newer != older
        assert data_key_from_recovery(folder, code) == data_key_from_keyring(folder, store) == newer
        assert not set(known) & set(store.secrets), "what the keyring held before is gone"
        assert stage.vault.diary.count() == 1
        stage.click(card(stage, "new_key").backups)
        assert stage.room == "backups"


def test_a_new_key_asks_for_a_new_passphrase_where_there_is_one(protected: Stage) -> None:
    new_key = card(protected, "new_key")
    protected.click(new_key.ask)
    type_passphrase(protected, new_key.form, "new words")
    assert "has a new key" in new_key.outcome.text()
    assert protected.vault.slots == ("passphrase",)
    folder = protected.computer.paths.diary
    assert data_key_from_passphrase(folder, "new words") == protected.vault.opened().data_key


def test_stopped_or_failed_it_changes_nothing(props: Props, monkeypatch: pytest.MonkeyPatch) -> None:
    runners: list[WaitingRunner] = []

    def waiting(parent: Any) -> WaitingRunner:
        runners.append(WaitingRunner(parent))
        return runners[0]

    with Stage(props.computer(EMPTY), tasks=waiting) as stage:
        runners[0].release()
        older = stage.vault.opened().data_key
        stage.go("safety")
        new_key = card(stage, "new_key")
        stage.click(new_key.ask)
        stage.click(new_key.make)
        assert new_key.progress.isVisible()
        stage.click(new_key.progress.stop)
        assert new_key.outcome.text() == "Stopped. Everything is as it was."
        assert new_key.ask.isEnabled()
        runners[0].finish()

        def fails(*_: Any, **__: Any) -> None:
            raise DiaryError

        monkeypatch.setattr("painapp.vault.rekeying.change_data_key", fails)
        stage.click(new_key.ask)
        stage.click(new_key.make)
        runners[0].release()
        assert "not been changed" in new_key.outcome.text()
        assert stage.vault.opened().data_key == older


def test_locked_meanwhile_it_comes_to_nothing(props: Props) -> None:
    runners: list[WaitingRunner] = []

    def waiting(parent: Any) -> WaitingRunner:
        runners.append(WaitingRunner(parent))
        return runners[0]

    computer = props.computer(EMPTY)
    with Stage(computer, tasks=waiting) as stage:
        runners[0].release()
        stage.go("safety")
        stage.click(card(stage, "new_key").ask)
        stage.click(card(stage, "new_key").make)
        stage.painapp.access.lock()
        runners[0].release()
        assert len(computer.key_store.secrets) == 1
        stage.click(stage.window.navigator.page("locked").unlock_button)
        runners[0].release()
        assert stage.painapp.access.vault is not None
        assert card(stage, "new_key").ask.isEnabled()


def test_who_is_kept_out_is_told_on_request(stage: Stage) -> None:
    who = card(stage, "who")
    assert who._lists[0].isHidden()
    stage.click(who.turn)
    assert who._lists[0].isVisible()
    stage.press(Qt.Key.Key_Escape)
    assert who._lists[0].isHidden()

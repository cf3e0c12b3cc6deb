"""Scenes of locking: the choice in Settings, what is there again after a lock, and another window's diary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.entries import Activity
from painapp.system.single_instance import OpenElsewhere
from painapp.ui.pages.safety.lock_card import LockCard
from painapp.vault.errors import DiskFull
from tests.stage import EMPTY, PROTECTED, USUAL_DIARY, Stage
from tests.tour.others import unlock
from tests.tour.scene import Scene, enter
from tests.tour.today import choose_areas, write_note

if TYPE_CHECKING:
    from collections.abc import Callable


def after_a_lock(act: Callable[[Stage], None]) -> Callable[[Stage], None]:
    """Do something, lock, and open again."""

    def done(stage: Stage) -> None:
        act(stage)
        stage.painapp.access.lock()
        stage.settle()
        stage.click(stage.page.unlock_button)

    return done


def too_long(stage: Stage) -> None:
    """Write more than the name of an activity can hold."""
    card = stage.page.cards.by_type[Activity]
    stage.click(card.add_button)
    card.form.editor("what").box.setText("Dug over the whole bed by the wall, " * 7)


def lock_on_a_full_disk(stage: Stage) -> None:
    """Write a note that cannot be saved, and lock."""

    def full(*_: object) -> None:
        raise DiskFull(folder="")

    write_note(stage)
    for write in ("record", "edit", "remove", "close_version", "keep_drafts"):
        setattr(stage.vault.diary, write, full)
    note = stage.page.check_in.form.editor("note")
    note.box.setPlainText("And one more thing.")
    stage.painapp.access.lock()
    stage.settle()


def offer_all(stage: Stage) -> None:
    """Settings as on a system that can leave the window out of pictures of the screen."""
    painapp, cards = stage.painapp, stage.page.cards
    whole = LockCard(painapp.theme, painapp.language, stage.window.messages, can_be_left_out=True)
    column = cards["lock"].parentWidget().layout()
    body = next(
        item.layout()
        for item in (column.itemAt(index) for index in range(column.count()))
        if item.layout() is not None and item.layout().indexOf(cards["lock"]) >= 0
    )
    body.replaceWidget(cards["lock"], whole)
    cards["lock"].hide()
    whole.open_diary(stage.vault)
    whole.show()
    stage.page.cards._cards["lock"] = whole
    stage.settle()
    whole.after.setFocus()


def all_of_locking(stage: Stage) -> None:
    """Open a diary with its passphrase and look at all there is."""
    unlock(stage)
    offer_all(stage)


def elsewhere(stage: Stage) -> None:
    """Have another window hold the diary, and try again."""
    stage.painapp.access.lock()
    stage.painapp.access.in_use = OpenElsewhere
    stage.settle()
    stage.click(stage.page.unlock_button)


LOCKING = (
    Scene("locking-safety", PROTECTED, all_of_locking),
    Scene("locking-safety-keyring", EMPTY, enter("safety")),
    Scene("locking-own-words-back", USUAL_DIARY, after_a_lock(choose_areas)),
    Scene("locking-refused-back", EMPTY, after_a_lock(too_long)),
    Scene("locking-disk-full", EMPTY, lock_on_a_full_disk),
    Scene("trouble-open-elsewhere", EMPTY, elsewhere),
)

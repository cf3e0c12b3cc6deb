"""Scenes of the recovery sheet: its page, the lock page by code, and what Today asks."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from painapp.domain.entries import CheckIn
from painapp.domain.moments import written_now
from painapp.domain.settings import Safekeeping
from painapp.vault.keys import data_key_from_keyring
from painapp.vault.vault import open_vault
from tests.stage import EMPTY, PASSPHRASE, PROTECTED, MadeUpComputer, Stage
from tests.tour.fronts import lock_now
from tests.tour.scene import Scene

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.vault.vault import Vault


def open_recovery(stage: Stage) -> None:
    """Go to the page by Settings, as a person does."""
    if stage.room == "locked":
        stage.click(stage.page.panel.passphrase.box)
        stage.type(PASSPHRASE)
        stage.click(stage.page.panel.unlock_button)
    stage.go("safety")
    stage.click(stage.page.cards["recovery"].open)


def make(stage: Stage) -> None:
    """Make a code."""
    open_recovery(stage)
    stage.click(stage.page.make)


def show(stage: Stage) -> None:
    """Make a code and show it."""
    make(stage)
    stage.click(stage.page.code.show_code)


def save(stage: Stage) -> None:
    """Make a code and save the sheet."""
    make(stage)
    stage.click(stage.page.code.save)


def have_it(stage: Stage) -> str:
    """Make a code, show it, and say that one has it; return it."""
    show(stage)
    code = stage.page._code
    stage.click(stage.page.code.done)
    return code


def taken(stage: Stage) -> None:
    """Have a sheet."""
    have_it(stage)


def check(typed: Callable[[str], str]) -> Callable[[Stage], None]:
    """Have a sheet, and check what `typed` makes of its code."""

    def act(stage: Stage) -> None:
        code = have_it(stage)
        stage.click(stage.page.check.code.box)
        stage.type(typed(code))
        stage.click(stage.page.check.check)

    return act


def another(stage: Stage) -> None:
    """Have a sheet, and ask for another code."""
    have_it(stage)
    stage.click(stage.page.another.ask)


def lock_and_turn(stage: Stage) -> None:
    """Have a sheet, lock, and turn to the recovery code."""
    have_it(stage)
    lock_now(stage)
    stage.click(stage.page.panel.turn)


def mistype(stage: Stage) -> None:
    """Try to open the diary by a code that is none."""
    lock_and_turn(stage)
    stage.click(stage.page.panel.code.box)
    stage.type("7F3K-Q9ZB")
    stage.click(stage.page.panel.unlock_button)


def open_by_code(stage: Stage) -> None:
    """Open the diary by its recovery code."""
    code = have_it(stage)
    lock_now(stage)
    stage.click(stage.page.panel.turn)
    stage.click(stage.page.panel.code.box)
    stage.type(code)
    stage.click(stage.page.panel.unlock_button)


def set_another_passphrase(stage: Stage) -> None:
    """Open by the code, and begin to set a passphrase."""
    open_by_code(stage)
    stage.click(stage.page.next_time.passphrase)


def three_entries(computer: MadeUpComputer) -> None:
    """Check in on three days."""
    with _opened(computer) as vault:
        for days in (3, 2, 1):
            day = computer.clock.now().date() - timedelta(days=days)
            written = written_now(computer.clock)
            vault.diary.record(CheckIn(id=uuid4(), day=day, at=None, written=written, pain=days + 2))


def sheet_of_last_week(computer: MadeUpComputer) -> None:
    """Make a recovery sheet, eight days ago."""
    three_entries(computer)
    made = computer.clock.now().date() - timedelta(days=8)
    with _opened(computer) as vault:
        vault.make_recovery_code()
        vault.diary.save_safekeeping(Safekeeping(recovery_made=made.isoformat()))


def _opened(computer: MadeUpComputer) -> Vault:
    folder = computer.paths.diary
    data_key = data_key_from_keyring(folder, computer.key_store)
    return open_vault(folder, data_key, computer.clock, "1")


def wait(stage: Stage) -> None:
    """Wait for what comes after the first paint."""
    stage.wait_until(lambda: stage.page.asking.recovery.card is not None, "Today has looked for an offer")


def not_now(stage: Stage) -> None:
    """Put the offer off."""
    wait(stage)
    stage.click(stage.page.asking.recovery.card.not_now)


RECOVERY = (
    Scene("today-offer", EMPTY, wait, prepare=three_entries),
    Scene("today-offer-put-off", EMPTY, not_now, prepare=three_entries),
    Scene("today-still-there", EMPTY, wait, prepare=sheet_of_last_week),
    Scene("recovery-none", EMPTY, open_recovery),
    Scene("recovery-made", EMPTY, make),
    Scene("recovery-shown", EMPTY, show),
    Scene("recovery-saved", EMPTY, save),
    Scene("recovery-sheet", EMPTY, taken),
    Scene("recovery-fits", EMPTY, check(str)),
    Scene("recovery-mistyped", EMPTY, check(lambda code: code[:-6])),
    Scene("recovery-another", EMPTY, another),
    Scene("locked-by-code", PROTECTED, lock_and_turn),
    Scene("locked-mistyped", PROTECTED, mistype),
    Scene("recovery-next-time", PROTECTED, open_by_code),
    Scene("recovery-next-passphrase", PROTECTED, set_another_passphrase),
)

"""Scenes of the recovery sheet: its page, the lock page by code, and what Today asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.stage import EMPTY, PASSPHRASE, PROTECTED, Stage
from tests.tour.fronts import lock_now
from tests.tour.scene import Scene

if TYPE_CHECKING:
    from collections.abc import Callable


def open_recovery(stage: Stage) -> None:
    """Go to the page by Settings, as a person does."""
    if stage.room == "locked":
        stage.click(stage.page.panel.passphrase.box)
        stage.type(PASSPHRASE)
        stage.click(stage.page.panel.unlock_button)
    stage.go("settings")
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


RECOVERY = (
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

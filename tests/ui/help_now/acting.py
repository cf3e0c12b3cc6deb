"""What tests of Help me now do and look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.practice import Practice
from tests.stage import PASSPHRASE

if TYPE_CHECKING:
    from tests.stage import Stage


def practices(stage: Stage) -> list[Practice]:
    """Return what was done, as the diary has it."""
    return list(stage.vault.diary.all_of(Practice))


def unlock(stage: Stage) -> None:
    """Open the diary with its passphrase."""
    stage.click(stage.page.panel.passphrase.box)
    stage.type(PASSPHRASE)
    stage.click(stage.page.panel.unlock_button)

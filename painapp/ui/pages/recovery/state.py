"""What the page of the recovery sheet shows, from the diary's slots and what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.recovery_offer import RECOVERY_SLOT, day_of
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Collection

    from painapp.domain.ports import Language
    from painapp.domain.settings import Safekeeping


class SheetState(NamedTuple):
    """Whether there is a sheet, and the line that says when it was made and last checked."""

    has_sheet: bool
    line: str = ""


def sheet_state(slots: Collection[str], safekeeping: Safekeeping, language: Language) -> SheetState:
    """Return what is known of the sheet. A code that was made, but never taken along, is none."""
    made = day_of(safekeeping.recovery_made)
    if RECOVERY_SLOT not in slots or made is None:
        return SheetState(has_sheet=False)
    line = language.text(_MADE, date=language.date_full(made))
    checked = day_of(safekeeping.recovery_checked)
    if checked is not None:
        line += " " + language.text(_CHECKED, date=language.date_full(checked))
    return SheetState(has_sheet=True, line=line)


_MADE = QT_TRANSLATE_NOOP("Recovery", "You made your recovery sheet on {date}.")
_CHECKED = QT_TRANSLATE_NOOP("Recovery", "Its code was last checked on {date}.")

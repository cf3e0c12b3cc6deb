"""Where on Today stands what comes and goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from painapp.ui.widgets.page_frame import PageFrame

BELOW_CHECK_IN = 1
"""The place of the next call, which is an appointment: nothing that is asked pushes it down."""


def place_to_ask(frame: PageFrame) -> int:
    """Return the place for something that Today asks: below the check-in and the next call."""
    item = frame.body.itemAt(BELOW_CHECK_IN)
    below = item.widget() if item is not None else None
    return BELOW_CHECK_IN + 1 if getattr(below, "is_appointment", False) else BELOW_CHECK_IN

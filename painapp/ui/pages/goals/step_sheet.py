"""The form of one small step: its words, how often, how sure, how it went."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from painapp.domain.goal import SmallStep
from painapp.domain.goals import wants_smaller
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.entry_sheet import EntrySheet
from painapp.ui.pages.goals.state import SPECS
from painapp.ui.widgets.button_row import ButtonRow
from painapp.ui.widgets.buttons import QuietButton, TextButton
from painapp.ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from painapp.ui.pages.plan.written_form import Desk

_STEP = SPECS[SmallStep]
ASKED = (
    replace(_STEP["words"], hint=QT_TRANSLATE_NOOP("Goals", "Small enough for a middling day.")),
    replace(_STEP["how_often"], hint=QT_TRANSLATE_NOOP("Goals", "“Every other day”, or “on two mornings”.")),
    _STEP["confidence"],
    replace(_STEP["went"], fold=_STEP["went"].label),
    replace(_STEP["went_words"], fold=_STEP["went"].label),
)


class StepSheet(EntrySheet):
    """Below 7 it offers a smaller step before this one; from here what is expected of it can be written."""

    smaller_pressed = Signal()
    expect_pressed = Signal()
    remove_pressed = Signal()

    def __init__(self, desk: Desk) -> None:
        theme, say = desk.around.theme, desk.around.language.text
        remove = TextButton(theme, say(_REMOVE))
        super().__init__(desk, SmallStep, ASKED, ("words",), (remove,))
        self.offers_smaller = True
        """Whether there is a ladder to put a smaller step on."""
        remove.clicked.connect(self.remove_pressed)
        self.remove = remove
        self.question = Label(theme, say(_QUESTION))
        self.smaller = QuietButton(theme, say(_SMALLER), "plus")
        self.smaller.clicked.connect(self.smaller_pressed)
        self.expect = TextButton(theme, say(_EXPECT))
        self.expect.stand_flush()
        self.expect.clicked.connect(self.expect_pressed)
        self._offer = ButtonRow(theme, self.question, self.smaller)
        self.column.insertWidget(1, self._offer)
        self.column.insertWidget(2, ButtonRow(theme, self.expect))

    def put(self, values: Mapping[str, Any]) -> bool:
        """See EntrySheet; with how it went comes the day on which that was said."""
        if "went" in values and self.writer is not None:
            values = {**values, "went_on": self.writer.day if values["went"] else None}
        return super().put(values)

    def show_entry(self) -> None:
        """See EntrySheet."""
        shown = self.writer.shown if self.writer is not None else None
        low = isinstance(shown, SmallStep) and wants_smaller(shown.confidence)
        offered = low and self.offers_smaller
        if not offered and self.smaller.hasFocus():
            self.done_button.setFocus()
        self._offer.setVisible(offered)


_REMOVE = QT_TRANSLATE_NOOP("Goals", "Remove")
_QUESTION = QT_TRANSLATE_NOOP("Goals", "Would a smaller step feel surer?")
_SMALLER = QT_TRANSLATE_NOOP("Goals", "Add a smaller step before it")
_EXPECT = QT_TRANSLATE_NOOP("Goals", "Write what I expect of it")

"""What the person was told about their medicines, in their own words: apart from the steps of the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from painapp.domain.fields import fields_of
from painapp.domain.practice import FlareUpPlan
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.safety.open_card import OpenCard
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.saved_line import SavedLine
from painapp.ui.widgets.text_fields import NoteField

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.ports import Language
    from painapp.ui.pages.plan.writing import PlanWriting
    from painapp.ui.theme.theme import Theme
    from painapp.vault.vault import Vault


class MedicinesCard(OpenCard):
    """The words, and the day they were written on: it is set anew with each change."""

    def __init__(
        self, theme: Theme, language: Language, writing: PlanWriting, undo: Callable[[], None]
    ) -> None:
        say = language.text
        super().__init__(theme, say(_TITLE))
        self._language = language
        self._writing = writing
        spec = next(spec for spec in fields_of(FlareUpPlan) if spec.name == "medicines")
        self.words = NoteField(theme, say(spec.label))
        self.words.settled.connect(self._put)
        self.date = Label(theme, kind="soft")
        self.still = TextButton(theme, say(_STILL))
        self.still.stand_flush()
        self.still.clicked.connect(self._still_right)
        self.saved = SavedLine(theme)
        self.saved.undo_pressed.connect(undo)
        self.saved.retry_pressed.connect(writing.retry)
        self.body.addWidget(Label(theme, say(_WHY)))
        self.body.addWidget(self.words)
        self.body.addWidget(Label(theme, say(_NEVER_STOP), "soft"))
        self.body.addWidget(self.still, 0, Qt.AlignmentFlag.AlignLeading)
        # In one row, whose room is kept: nothing moves away from under a pointer as words are saved.
        self._told = QHBoxLayout()
        self._told.setSpacing(theme.gap(16))
        self._told.addWidget(self.date, 0, Qt.AlignmentFlag.AlignVCenter)
        self._told.addWidget(self.saved, 1)
        self.body.addLayout(self._told)

    def open_diary(self, vault: Vault) -> None:
        """See OpenCard."""
        del vault
        self.still.hide()
        self.refresh()

    def close_diary(self) -> None:
        """See OpenCard."""
        self.flush()
        self.words.set_text("")
        self.date.setText("")

    def refresh(self) -> None:
        """See OpenCard."""
        plan = self._writing.plan
        self.words.set_text(plan.medicines if plan is not None else "")
        written = plan.medicines_written if plan is not None and plan.medicines else None
        self.date.setText(
            self._language.text(_WRITTEN, date=self._language.date_full(written)) if written else ""
        )
        self.date.setVisible(written is not None)
        older = written is not None and written != self._writing.today
        if not older and self.still.hasFocus():
            self.words.setFocus()
        self.still.setEnabled(older)
        if older:
            self.still.show()

    def flush(self) -> None:
        """Save what was typed and not saved yet."""
        self.words.flush()

    def leave(self) -> None:
        """See OpenCard."""
        self.flush()
        self.still.setVisible(self.still.isEnabled())

    def _put(self, words: str) -> None:
        values: dict[str, Any] = {
            "medicines": words,
            "medicines_written": self._writing.today if words.strip() else None,
        }
        self._writing.put(values, self.saved)

    def _still_right(self) -> None:
        self._writing.put({"medicines_written": self._writing.today}, self.saved)


_TITLE = QT_TRANSLATE_NOOP("Plan", "Medicines")
_WHY = QT_TRANSLATE_NOOP(
    "Plan",
    "What you were told by the people who prescribe for you. In Help me now it stands on a card of its own, "
    "never among the steps, and never while the diary is locked.",
)
_NEVER_STOP = QT_TRANSLATE_NOOP(
    "Medicine", "Never stop or change a medicine suddenly. Ask your GP or pharmacist first."
)
_WRITTEN = QT_TRANSLATE_NOOP("Plan", "Written on {date}.")
_STILL = QT_TRANSLATE_NOOP("Plan", "I have checked it: this is right today")

"""The two forms of an expectation: before, and when it has happened."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from painapp.domain.fields import fields_of
from painapp.domain.goal import Expectation
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.entry_sheet import EntrySheet
from painapp.ui.pages.expected.state import before_said
from painapp.ui.widgets.buttons import TextButton
from painapp.ui.widgets.label import Heading, Label
from painapp.ui.widgets.text_fields import LineField

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from painapp.domain.goal import SmallStep
    from painapp.ui.pages.plan.written_form import Desk

_SPECS = {spec.name: spec for spec in fields_of(Expectation)}
BEFORE = (_SPECS["what"], _SPECS["expects"], _SPECS["expected"])
AFTER = (_SPECS["happened"], _SPECS["turned_out"], replace(_SPECS["learned"], tender=True))
KEPT_BY = tuple(spec.name for spec in (*BEFORE, *AFTER))


class BeforeSheet(EntrySheet):
    """What is planned, what the person thinks will happen, and one number."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, Expectation, BEFORE, KEPT_BY)
        self._steps: dict[str, str] = {}

    def offer(self, steps: Sequence[SmallStep]) -> None:
        """Offer the words of planned steps to choose from; chosen, they belong together."""
        self._steps = {one.words: str(one.id) for one in steps}
        field = self.form.editor("what")
        if isinstance(field, LineField):
            field.set_suggestions(tuple(self._steps))

    def put(self, values: Mapping[str, Any]) -> bool:
        """See EntrySheet."""
        if "what" in values:
            # A step that is named goes before one in the same words.
            values = {"step": self._steps.get(str(values["what"]), ""), **values}
        return super().put(values)


class AfterSheet(EntrySheet):
    """What happened; above it stands what was thought before."""

    remove_pressed = Signal()

    def __init__(self, desk: Desk) -> None:
        theme, say = desk.around.theme, desk.around.language.text
        self.remove = TextButton(theme, say(_REMOVE))
        super().__init__(desk, Expectation, AFTER, KEPT_BY, (self.remove,))
        self.remove.clicked.connect(self.remove_pressed)
        self._language = desk.around.language
        self.what, self.thought = Heading(theme, kind="strong"), Label(theme)
        self.column.insertWidget(0, self.what)
        self.column.insertWidget(1, self.thought)

    def show_entry(self) -> None:
        """See EntrySheet."""
        shown = self.writer.shown if self.writer is not None else None
        if isinstance(shown, Expectation):
            thought = before_said(shown, self._language)
            self.what.setText(shown.what)
            self.thought.setText(thought)
            self.what.setVisible(bool(shown.what))
            self.thought.setVisible(bool(thought))


_REMOVE = QT_TRANSLATE_NOOP("Expected", "Remove")

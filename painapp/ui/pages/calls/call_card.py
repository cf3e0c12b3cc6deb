"""A card of a page about one call, and the plainest of them: a few fields of the call itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from painapp.domain.call import Call
from painapp.domain.fields import fields_of
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.entry_form import EntryForm
from painapp.ui.widgets.label import Label
from painapp.ui.widgets.saved_line import SavedLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from painapp.domain.entries import Entry
    from painapp.domain.fields import FieldSpec
    from painapp.domain.words import Words
    from painapp.ui.pages.calls.desk import CallDesk, Read


class CallCard(Card):
    """One thing on such a page. It writes through `desk` and says so on `saved`."""

    def __init__(self, desk: CallDesk, title: Words) -> None:
        super().__init__(desk.around.theme, desk.say(title))
        self.desk = desk
        self.saved = SavedLine(desk.around.theme)
        self.saved.undo_pressed.connect(desk.undo)
        self.saved.retry_pressed.connect(desk.retry)

    def say_saved_above(self) -> None:
        """Say what was saved beside the heading: low cards have no room to keep for it below."""
        self._outer.removeWidget(self._heading)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.saved)
        self._outer.insertLayout(0, head)

    def leave_out_names(self, form: EntryForm) -> None:
        """Hide the names of fields that are called as the card is."""
        for label in form.findChildren(Label):
            if label.text() == self.accessibleName():
                label.hide()

    def first(self) -> QWidget | None:
        """What the keyboard begins with; None for nothing to press."""
        return None

    def show_read(self, read: Read) -> None:
        """Show what was read."""

    def flush(self) -> None:
        """Save what is typed; what is open stays open."""

    def leave(self) -> None:
        """Save what is typed and close what is open."""
        self.flush()

    def step_back(self) -> bool:
        """Close what the keyboard is in; False where nothing is open."""
        return False

    def forget(self) -> None:
        """Show nothing of any diary."""

    @property
    def unsaved(self) -> bool:
        """Whether something in an open form could not be saved."""
        return False

    def draft(self) -> Any:
        """Return what is open and half typed, as JSON's own types; None where nothing is."""
        return None

    def take_up(self, draft: Any) -> None:
        """Open again what `draft` gave."""


class FieldsCard(CallCard):
    """Some fields of the call, below each other, each saved as it is said."""

    def __init__(
        self, desk: CallDesk, title: Words, names: Sequence[str], help_: Words | None = None
    ) -> None:
        super().__init__(desk, title)
        if help_ is not None:
            self.body.addWidget(Label(desk.around.theme, desk.say(help_), "lead"))
        self.form = EntryForm(Call, desk.around, specs=specs_of(Call, *names))
        self.form.edited.connect(self._put)
        self.body.addWidget(self.form)
        self.say_saved_above()
        self.leave_out_names(self.form)

    def show_read(self, read: Read) -> None:
        """See CallCard."""
        self.form.show_entry(read.call)

    def flush(self) -> None:
        """See CallCard."""
        self.form.flush()

    def forget(self) -> None:
        """See CallCard."""
        self.form.start_with(None)

    @property
    def unsaved(self) -> bool:
        """See CallCard."""
        return self.form.refused

    def draft(self) -> Any:
        """See CallCard."""
        return self.form.draft() if self.form.half_typed else None

    def take_up(self, draft: Any) -> None:
        """See CallCard."""
        self.form.take_up(draft)

    def _put(self, field: str, value: Any) -> None:
        if self.desk.put_call({field: value}, self.saved, self.form.refuse):
            self.form.show_problem(field, "")


def specs_of(made: type[Entry], *names: str, folded: dict[str, Words] | None = None) -> list[FieldSpec]:
    """Return these fields of a kind, in this order; those in `folded` behind a fold of that name."""
    specs = {spec.name: spec for spec in fields_of(made)}
    return [replace(specs[name], fold=(folded or {}).get(name)) for name in names]

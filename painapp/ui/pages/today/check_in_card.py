"""The check-in of Today: a pain scale that takes presses at once, and everything else behind folds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.card import Card
from painapp.ui.widgets.number_scale import NumberScale

if TYPE_CHECKING:
    from collections.abc import Mapping

    from painapp.domain.entries import CheckIn
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme
    from painapp.ui.widgets.entry_form import EntryForm
    from painapp.ui.widgets.field_editors import Surroundings
    from painapp.ui.widgets.label import Label
    from painapp.ui.widgets.saved_line import SavedLine

# The same texts as the field's own description: it is loaded only after the first paint.
_QUESTION = QT_TRANSLATE_NOOP("CheckIn", "Overall, how is your pain right now?")
_PAIN = QT_TRANSLATE_NOOP("CheckIn", "Pain")
_NONE = QT_TRANSLATE_NOOP("CheckIn", "No pain")
_WORST = QT_TRANSLATE_NOOP("CheckIn", "Pain as bad as you can imagine")


class CheckInCard(Card):
    """Starts as question and scale; `fill` adds the folds, the saved line and what was said earlier."""

    edited = Signal(str, object)
    edited_all = Signal(dict)
    """Several fields said by one gesture: as last time."""
    undo_pressed = Signal()
    retry_pressed = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(theme, language.text(_QUESTION))
        ends = language.text(_NONE), language.text(_WORST)
        self.scale = NumberScale(theme, 0, 10, *ends, language.text(_PAIN), tint="pain", clearable=True)
        self.scale.chosen.connect(lambda value: self.edited.emit("pain", value))
        self.body.addWidget(self.scale)
        self.form: EntryForm | None = None
        self.saved: SavedLine | None = None
        self._earlier: Label | None = None

    def fill(self, around: Surroundings) -> None:
        """Add what the first paint did not need."""
        from painapp.domain.entries import CheckIn
        from painapp.ui.widgets.button_row import ButtonRow
        from painapp.ui.widgets.entry_form import EntryForm
        from painapp.ui.widgets.label import Label
        from painapp.ui.widgets.saved_line import SavedLine

        self.form = EntryForm(CheckIn, around, without=("pain",))
        self.form.edited.connect(self.edited)
        self.form.edited_all.connect(self.edited_all)
        self.saved = SavedLine(around.theme)
        self.saved.undo_pressed.connect(self.undo_pressed)
        self.saved.retry_pressed.connect(self.retry_pressed)
        self._earlier = Label(around.theme, kind="soft")
        self.body.addWidget(self.form)
        self.body.addWidget(ButtonRow(around.theme, self._earlier, self.saved))
        self._earlier.hide()

    def show_check_in(self, check_in: CheckIn | None, earlier: str) -> None:
        """Show the check-in being written, and the day's earlier scores as one quiet sentence."""
        pain = check_in.pain if check_in else None
        if self.scale.value != pain:
            self.scale.set_value(pain)
        if self.form is not None and self._earlier is not None:
            self.form.show_entry(check_in)
            self._earlier.setText(earlier)
            self._earlier.setVisible(bool(earlier))

    def offer_last(self, last: Mapping[str, Any]) -> None:
        """Offer to say again in one press what was said last time, by field."""
        if self.form is not None:
            self.form.offer_last(last)

    def say_saved(self, text: str) -> None:
        """Say when it was saved, with Undo beside it."""
        if self.saved is not None:
            self.saved.show_saved(text)

    def offer_undo(self, offered: bool) -> None:
        """Offer Undo beside what was saved only while it takes back a change made here."""
        if self.saved is not None:
            self.saved.offer_undo(offered)

    def say_unsaved(self, text: str) -> None:
        """Say that what is on the card is not saved yet, with Try again beside it."""
        if self.saved is not None:
            self.saved.show_problem(text, can_retry=True)

    def forget_saved(self) -> None:
        """Say nothing about saving."""
        if self.saved is not None:
            self.saved.clear()

    def allow_digits(self, allowed: bool) -> None:
        """Let digit keys set scores, or not (WCAG 2.1.4)."""
        self.scale.digits_enabled = allowed
        if self.form is not None:
            self.form.allow_digits(allowed)

    @property
    def in_use(self) -> bool:
        """Whether the keyboard is in one of the folds."""
        return self.form is not None and self.form.in_fold

    def step_back(self) -> bool:
        """Close the fold the keyboard is in; False where it is in none."""
        return self.form is not None and self.form.step_back()

    def flush(self) -> None:
        """Say at once what was typed and not said yet."""
        if self.form is not None:
            self.form.flush()

    @property
    def half_typed(self) -> bool:
        """Whether something stands in a fold that is no value yet, or cannot be kept."""
        return self.form is not None and self.form.half_typed

    def draft(self) -> dict[str, Any]:
        """Return what is open and half typed; see EntryForm."""
        return self.form.draft() if self.form is not None else {"fold": None, "typed": {}}

    def take_up(self, check_in: CheckIn | None, draft: dict[str, Any]) -> None:
        """Show the check-in and put back what `draft` gave."""
        if self.form is not None:
            self.scale.set_value(check_in.pain if check_in else None)
            self.form.show_entry(check_in)
            self.form.take_up(draft)

    def start_afresh(self) -> None:
        """Fold everything away for the next check-in."""
        if self.form is not None and self.saved is not None:
            self.form.start_with(None)
            self.saved.clear()

    def problem(self, field: str, text: str) -> None:
        """Say something under a field; "" takes it away."""
        if self.form is not None and field != "pain":
            self.form.show_problem(field, text)

    def refuse(self, field: str, text: str) -> None:
        """Say under a field why it cannot be kept."""
        if self.form is not None:
            self.form.refuse(field, text)

    @property
    def refused(self) -> bool:
        """Whether something said here cannot be kept."""
        return self.form is not None and self.form.refused

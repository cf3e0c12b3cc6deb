"""One fold of an entry's form: the chip that opens it, and what lies behind it once it was opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.fields import Kind, is_empty

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from painapp.domain.entries import Entry
    from painapp.domain.fields import FieldSpec
    from painapp.domain.ports import Language
    from painapp.ui.widgets.chips import Chip

_COUNTED = {Kind.PICKS, Kind.BODY}
_LONGEST_SCORES = 32
"""How many characters of scores a chip may carry in place of its name: "Mood 6, Energy 4, Stress 10"."""


class EntryFold:
    """The chip, the fields behind it, and their widget from the first opening on."""

    def __init__(self, chip: Chip, specs: list[FieldSpec]) -> None:
        self.chip = chip
        self.specs = specs
        self.body: QWidget | None = None
        self._name = chip.text()

    def open(self, wanted: bool) -> None:
        """Show or hide what is behind the chip."""
        if self.body is not None:
            self.body.setVisible(wanted)
        blocked = self.chip.blockSignals(True)
        self.chip.setChecked(wanted)
        self.chip.blockSignals(blocked)

    @property
    def is_open(self) -> bool:
        """Whether what is behind the chip is in sight."""
        return self.body is not None and not self.body.isHidden()

    def holds(self, widget: QWidget) -> bool:
        """Tell whether `widget` is in what is open behind the chip."""
        return self.is_open and self.body is not None and self.body.isAncestorOf(widget)

    def label_values(self, entry: Entry | None, language: Language) -> None:
        """Let the chip tell what is filled in: "Mood 4, Stress 2", "Where it is (3)", "Note"."""
        filled = [one for one in self.specs if entry is not None and not is_empty(getattr(entry, one.name))]
        self.chip.setText(self._said(entry, filled, language) if entry is not None else self._name)
        self.chip.set_filled(bool(filled))

    def _said(self, entry: Entry, filled: Sequence[FieldSpec], language: Language) -> str:
        kinds = {spec.kind for spec in filled}
        if filled and kinds <= _COUNTED:
            count = sum(len(getattr(entry, spec.name)) for spec in filled)
            return f"{self._name} ({language.number(count)})"
        if kinds == {Kind.SCALE}:
            scores = ", ".join(
                f"{language.text(spec.label)} {language.number(getattr(entry, spec.name))}" for spec in filled
            )
            return scores if len(scores) <= _LONGEST_SCORES else self._name
        return self._name

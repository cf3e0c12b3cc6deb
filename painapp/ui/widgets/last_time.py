"""What was said last time, offered first: one chip says it again, and takes it back when pressed again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painapp.domain.fields import Kind, empty_value, is_empty, pick_label, side_by_side
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.widgets.chips import Chip

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from painapp.domain.entries import Entry
    from painapp.domain.fields import FieldSpec
    from painapp.domain.ports import Language
    from painapp.ui.theme.theme import Theme

_NAMED = 3
"""How many things the chip names before it only counts the rest."""

Said = dict[str, Any]
"""Field name → value, all of it said by one press."""


class LastTime:
    """A chip for some fields of a form; `say` is told the values that one press gives.

    It is on while the entry says all of it. A press fills what is still empty (all of it, where nothing is),
    a press while it is on empties those fields again.
    """

    def __init__(
        self, theme: Theme, language: Language, specs: Sequence[FieldSpec], say: Callable[[Said], None]
    ) -> None:
        self._language = language
        self._specs = {spec.name: spec for spec in specs}
        self._say = say
        self._last: Said = {}
        self._entry: Entry | None = None
        self.chip = Chip(theme)
        self.chip.clicked.connect(self._pressed)
        self.chip.hide()

    @property
    def offered(self) -> bool:
        """Whether there is anything to say again."""
        return bool(self._last)

    def offer(self, last: Mapping[str, Any]) -> None:
        """Offer these values of last time; those of other fields, and empty ones, are left out."""
        self._last = {name: last[name] for name in self._specs if not is_empty(last.get(name))}
        self.chip.setVisible(self.offered)
        if self.offered:
            self.chip.setText(self._language.text(_AS_LAST_TIME, what=self._named()))
        self.show_entry(self._entry)

    def show_entry(self, entry: Entry | None) -> None:
        """Be on where the entry says all of what was said last time."""
        self._entry = entry
        said = self.offered and all(self._now(name) == value for name, value in self._last.items())
        if self.chip.isChecked() != said:
            self.chip.setChecked(said)

    def _pressed(self) -> None:
        if self.chip.isChecked():
            empty = {name: value for name, value in self._last.items() if is_empty(self._now(name))}
            said = empty or dict(self._last)
        else:
            said = {name: empty_value(self._specs[name].kind) for name in self._last}
        self._say(said)

    def _now(self, name: str) -> Any:
        return getattr(self._entry, name) if self._entry is not None else None

    def _named(self) -> str:
        parts = [part for name, value in self._last.items() for part in self._parts(name, value)]
        if len(parts) <= _NAMED:
            return side_by_side(parts, self._language)
        more = self._language.text(_MORE, number=self._language.number(len(parts) - _NAMED))
        return self._language.list_of([*parts[:_NAMED], more])

    def _parts(self, name: str, value: Any) -> list[str]:
        spec = self._specs[name]
        if spec.kind is not Kind.BODY:
            return [pick_label(spec, pick, self._language) for pick in value]
        from painapp.domain.body_words import sore_text

        return [sore_text(sore._replace(words=()), self._language) for sore in value]


_AS_LAST_TIME = QT_TRANSLATE_NOOP("EntryForm", "As last time: {what}")
_MORE = QT_TRANSLATE_NOOP("EntryForm", "{number} more")

"""Every single item that a summary could tell: what can be left out by itself, or said in other words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, overload

from painapp.domain.describing import WRITER, headline
from painapp.domain.entries import LessonRead, ThingTried, Tracked
from painapp.domain.fields import fields_of, is_empty, value_text
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.details import value_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from painapp.domain.ports import Language
    from painapp.summary.pieces import Piece


@dataclass(frozen=True, slots=True)
class Item:
    """One thing of one section. `label` says where it stands ("5 Nov, Activity"), `text` what it says now.

    `key` is what `Choices.items_left_out` and `Choices.reworded` name it by: the entry's id, a colon, and the
    field of a text or the id of the section. `rewordable` is the person's own text.
    """

    key: str
    section: str
    label: str
    text: str
    rewordable: bool


class Items(Sequence[Item]):
    """The items of a summary, put into words when somebody asks for them: ten years hold 100,000."""

    def __init__(self, make: Callable[[], tuple[Item, ...]] = tuple) -> None:
        self._make = make
        self._made: tuple[Item, ...] | None = None

    @overload
    def __getitem__(self, index: int) -> Item: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Item, ...]: ...

    def __getitem__(self, index: int | slice) -> Item | tuple[Item, ...]:
        """Return an item by its place."""
        return self._all()[index]

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._all())

    def __repr__(self) -> str:
        """Say nothing of them: what was left out is among them."""
        return "Items()"

    def __deepcopy__(self, memo: object) -> Items:
        """Stay one: they never change."""
        return self

    def _all(self) -> tuple[Item, ...]:
        if self._made is None:
            self._made = self._make()
        return self._made


def item_of(piece: Piece, language: Language) -> Item:
    """Put a piece into words."""
    entry = piece.entry
    specs = {spec.name: spec for spec in fields_of(type(entry))}
    kind = language.text(entry.LABEL)
    if piece.rewordable:
        spec = specs[piece.names[0]]
        text = value_text(spec, getattr(entry, spec.name), language)
        kind = language.text(spec.label) if not entry.OF_A_DAY else kind
    elif isinstance(entry, (Tracked, LessonRead, ThingTried)):
        text = headline(entry, language)
    else:
        shown = [
            specs[name]
            for name in piece.names
            if specs[name].asked and name != WRITER and not is_empty(getattr(entry, name))
        ]
        text = " · ".join(value_words(entry, spec, language) for spec in shown) or headline(entry, language)
    day = language.date_short(entry.day) if entry.OF_A_DAY else ""
    label = language.text(_ON_A_DAY, day=day, kind=kind) if day else kind
    return Item(piece.key, piece.section.id, label, text, piece.rewordable)


_ON_A_DAY = QT_TRANSLATE_NOOP("Summary", "{day}, {kind}")

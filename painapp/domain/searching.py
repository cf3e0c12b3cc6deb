"""What a person looks for in the diary: typed words, and what those words mean among the bundled choices."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.body_regions import REGIONS
from painapp.domain.entries import DAY_TYPES
from painapp.domain.fields import OWN, Kind, fields_of
from painapp.domain.ready_trackers import READY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language
    from painapp.domain.words import Words

MOST_WORDS = 12
"""So many words of what was typed are looked for; a whole page pasted in would match nothing anyway."""
LONGEST_WORD = 60
_SHORTEST_BEGINNING = 3
"""From so many letters on, a label is found by the beginning of its words; shorter ones must be whole."""


class Meant(NamedTuple):
    """Some typed words, and the marks of what is called so: an entry fits by the words or by a mark."""

    words: tuple[str, ...]
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for. Everything asked must be so; what is None or empty is not asked.

    `text` is what was typed: every word of it must be the beginning of a word of an entry, in any order and
    place, whatever the accents, or be `meant` by one of its bundled picks. `kinds` are the kinds wanted,
    `first` and `last` the days, both counted. `late` tells whether it was written on a later day,
    `with_words` whether people wrote something in it themselves. `picks` are (field, pick), all to be there.
    """

    text: str = ""
    kinds: tuple[type[Entry], ...] | None = None
    first: date | None = None
    last: date | None = None
    late: bool | None = None
    with_words: bool | None = None
    picks: tuple[tuple[str, str], ...] = ()
    meant: tuple[Meant, ...] = ()

    @property
    def asks_anything(self) -> bool:
        """Tell whether anything is asked for: else every entry fits."""
        narrowed = (self.kinds, self.first, self.last, self.late, self.with_words)
        return bool(self.text.strip() or self.picks) or any(one is not None for one in narrowed)

    @property
    def parts(self) -> tuple[Meant, ...]:
        """What every entry must fit part by part: `meant`, or the typed words as they are."""
        return self.meant or tuple(Meant((word,)) for word in words_of(self.text))

    @property
    def finds_nothing(self) -> bool:
        """Tell whether something was typed that no word of an entry can begin with."""
        return bool(self.text.strip()) and not self.parts


def sought(text: str, language: Language) -> Sought:
    """Return what typed text looks for, in what people wrote and among all that the app calls by that name.

    Neighbouring words that one label holds are taken together: "left knee" means regions and areas of the
    left knee, not an entry with a left hand and a right knee.
    """
    words = words_of(text)
    kinds = _kinds_called(text, language)
    if kinds:
        return Sought(text, meant=(Meant(words, kinds),))
    labels = _labels(language)
    meant: list[Meant] = []
    while words:
        count = len(words)
        while count > 1 and not _marks_of(words[:count], labels):
            count -= 1
        meant.append(Meant(words[:count], _marks_of(words[:count], labels)))
        words = words[count:]
    return Sought(text, meant=tuple(meant))


def words_of(text: str) -> tuple[str, ...]:
    """Split typed text into words as the index does: letters, digits and pictures; all else stands between.

    Any text is safe: quotes, stars, brackets and the index's own words (AND, NEAR) are words or nothing.
    """
    kept = "".join(one if _is_of_a_word(one) else " " for one in text[: MOST_WORDS * LONGEST_WORD * 4])
    words = (word[:LONGEST_WORD] for word in kept.split())
    return tuple(list(dict.fromkeys(word for word in words if any(map(_begins_a_word, word))))[:MOST_WORDS])


def word_spans(text: str) -> Iterator[tuple[int, int]]:
    """Give where each word of a text begins and ends, by the same rule as `words_of`."""
    start = -1
    for at, one in enumerate(text):
        if one.isalnum() or _is_of_a_word(one):
            start = at if start < 0 else start
        elif start >= 0:
            yield start, at
            start = -1
    if start >= 0:
        yield start, len(text)


def plain(text: str) -> str:
    """Return text as it is compared: without accents, and without capital letters."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(one for one in apart if not unicodedata.combining(one)).casefold()


def mark_of(field: str, pick: str) -> str:
    """Return the one word by which the index finds a pick of a field; own words by their bytes, in hex."""
    if pick.startswith(OWN):
        said = f"own{pick.encode().hex()}"
    else:
        said = pick.replace("-", "minus" if pick.startswith("-") else "")
    return field.replace("_", "") + said


def kind_mark(kind: type[Entry]) -> str:
    """Return the word by which the index finds a kind."""
    return "kind" + kind.KIND.replace("-", "")


def _is_of_a_word(one: str) -> bool:
    return _begins_a_word(one) or unicodedata.category(one)[0] == "M"


def _begins_a_word(one: str) -> bool:
    category = unicodedata.category(one)
    return category[0] in "LN" or category in {"So", "Co"}


def _marks_of(words: Sequence[str], labels: Sequence[tuple[tuple[str, ...], str]]) -> tuple[str, ...]:
    """Return the marks of all whose labels hold every one of the words."""
    looked_for = [plain(word) for word in words]
    found = (mark for label, mark in labels if all(_holds(label, word) for word in looked_for))
    return tuple(dict.fromkeys(found))


def _holds(label: tuple[str, ...], word: str) -> bool:
    if len(word) < _SHORTEST_BEGINNING:
        return word in label
    return any(one.startswith(word) for one in label)


def _labels(language: Language) -> list[tuple[tuple[str, ...], str]]:
    return [(_label(language.text(words)), mark) for words, mark in _named()]


@cache
def _label(text: str) -> tuple[str, ...]:
    return tuple(plain(word) for word in words_of(text))


@cache
def _named() -> tuple[tuple[Words, str], ...]:
    """Return everything the app has a name for and an entry can carry, with its mark."""
    return tuple(dict.fromkeys(_every_name()))


def _every_name() -> Iterator[tuple[Words, str]]:
    for kind in DAY_TYPES:
        for spec in fields_of(kind):
            if spec.kind in {Kind.PICKS, Kind.CHOICE} and spec.asked:
                yield from ((one.label, mark_of(spec.name, one.id)) for one in spec.options)
    yield from ((one.label, mark_of("region", one.id)) for one in REGIONS.values())
    for ready in READY:
        yield ready.name, mark_of("tracker", ready.id)
        yield from ((one.label, mark_of("chosen", one.id)) for one in ready.choices)


def _kinds_called(text: str, language: Language) -> tuple[str, ...]:
    """Return the marks of the kinds that are called just what was typed."""
    typed = tuple(plain(word) for word in words_of(text))
    called = [kind for kind in DAY_TYPES if typed and _label(language.text(kind.LABEL)) == typed]
    return tuple(kind_mark(kind) for kind in called)

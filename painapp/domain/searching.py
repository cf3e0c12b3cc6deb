"""What a person looks for in their diary, and what was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language


@dataclass(frozen=True, slots=True)
class Sought:
    """What an entry must meet to be found; all of it together. What is empty or None asks nothing.

    `text` is as typed, in any script, whatever signs are in it: each word must begin a word of the entry.
    `kinds` are kinds of entry; `first` and `last` the days it may tell of, both counted; `late` whether it was
    written later; `with_words` whether it holds words of the person's own.
    """

    text: str = ""
    kinds: tuple[type[Entry], ...] | None = None
    first: date | None = None
    last: date | None = None
    late: bool | None = None
    with_words: bool | None = None

    @property
    def asks_anything(self) -> bool:
        """Whether anything at all is asked for."""
        return bool(self.text.strip()) or self != Sought(text=self.text)


class Hits(NamedTuple):
    """Entries found, the newest day first, and what to pass as `after` for those that follow, if any."""

    entries: tuple[Entry, ...]
    next: Any = None


def sought(text: str, language: Language) -> Sought:
    """Return what a person looks for by typing `text` in their language."""
    del language
    return Sought(text=text)

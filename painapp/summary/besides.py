"""What the first page says in a line or two each, below the parts that have a place of their own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.domain.ports import Language
    from painapp.summary.choices import Choices, Section


@dataclass(frozen=True, slots=True)
class Also:
    """One thing besides: what it is about, and what there is to say, from the longest text to the shortest.

    `whole` is all of it, for the second page where the first has no room; "" where there is no second page.
    """

    id: str
    title: str
    texts: tuple[str, ...]
    whole: str

    @property
    def text(self) -> str:
        """The most the first page says."""
        return self.texts[0]


def also(
    section: Section, texts: Sequence[str], whole: str, choices: Choices, language: Language
) -> Also | None:
    """Return what a section says in a line or two; None where it says nothing."""
    if not texts:
        return None
    return Also(section.id, language.text(section.label), tuple(texts), whole if choices.details else "")

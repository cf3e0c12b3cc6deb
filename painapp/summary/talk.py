"""What the person wants to talk about, up to three things, what changed in their words, what they need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from painapp.domain.entries import Call, Question
from painapp.domain.fields import fields_of, pick_label, side_by_side
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.choices import TALK_ABOUT
from painapp.summary.lengths import saying_in_lengths

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language
    from painapp.summary.choices import Choices


@dataclass(frozen=True, slots=True)
class Lines:
    """One text in several lengths, the longest first, and what stands in bold before it ("" for nothing).

    `whole` is all of it, for the second page where the first has no room; "" where there is no second page.
    """

    lead: str
    texts: tuple[str, ...]
    whole: str = ""


@dataclass(frozen=True, slots=True)
class Talk:
    """The section: what to talk about, in order, and below it what changed and what is needed."""

    id: str
    title: str
    questions: tuple[Lines, ...]
    below: tuple[Lines, ...]


def talk_of(entries: Sequence[Entry], choices: Choices, language: Language) -> Talk | None:
    """Return what to talk about in the next call; None where nothing was prepared."""
    questions = tuple(_lines("", one.words, choices) for one in entries if isinstance(one, Question))
    below: list[Lines] = []
    for call in (one for one in entries if isinstance(one, Call)):
        if call.need:
            below.append(Lines(language.text(_NEED), (f"{_needed(call, language)}.",)))
        if call.changed:
            below.append(_lines(language.text(_CHANGED), call.changed, choices))
    if not questions and not below:
        return None
    return Talk(TALK_ABOUT.id, language.text(TALK_ABOUT.label), questions, tuple(below))


def _lines(lead: str, text: str, choices: Choices) -> Lines:
    texts = saying_in_lengths(text)
    return Lines(lead, texts, text if choices.details else "")


def _needed(call: Call, language: Language) -> str:
    spec = next(one for one in fields_of(Call) if one.name == "need")
    return side_by_side([pick_label(spec, pick, language) for pick in call.need], language)


_NEED = QT_TRANSLATE_NOOP("Summary", "From you I need:")
_CHANGED = QT_TRANSLATE_NOOP("Summary", "What changed:")

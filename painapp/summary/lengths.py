"""What a part says in several lengths, so that the page can choose the longest it has room for.

None ends in mid-sentence: a shorter one names fewer things and says how many more there are, and where.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from painapp.domain.fields import side_by_side
from painapp.domain.text import clean_line
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painapp.domain.ports import Language
    from painapp.summary.choices import Choices

MOST_NAMED = 12
"""More things than any part of the first page has room to name."""
LONGEST_SAYING = 600
"""More characters than the lines of a saying on the first page can hold."""
NAMED = "{named}"
_SENTENCE_ENDS = re.compile(r"(?<=[.!?…。।؟])\s+")


def apart(words: str) -> str:
    """Keep the person's words, where they run from right to left, from turning what stands around them."""
    turns = any(bidirectional(letter) in {"R", "AL"} for letter in words)
    return f"\u2068{words}\u2069" if turns else words


def more_words(left: int, choices: Choices, language: Language) -> str:
    """Return "and 4 more, from page 2" where there is a page 2, "" where nothing is left.

    In large print what is told first may itself reach beyond the first page: "further on".
    """
    if not left:
        return ""
    if not choices.details:
        return language.text(_MORE, count=left)
    return language.text(_MORE_FURTHER_ON if choices.large_print else _MORE_ON_PAGE_2, count=left)


def named_in(
    frame: str,
    things: Sequence[str],
    choices: Choices,
    language: Language,
    *,
    most: int = MOST_NAMED,
    left: int = 0,
    parted: bool = False,
) -> tuple[str, ...]:
    """Return a sentence with `NAMED` in it once for each length: with all the things, down to one.

    `left` is how many more there are that `things` has not; `parted` is for things with commas of their own.
    """
    return tuple(
        frame.replace(NAMED, _named(things, shown, left, choices, language, parted=parted), 1)
        for shown in range(min(len(things), most), 0, -1)
    )


def one_by_one(sentences: Sequence[str], choices: Choices, language: Language) -> tuple[str, ...]:
    """Return sentences behind each other: all of them, down to one and how many more."""
    texts: list[str] = []
    for shown in range(min(len(sentences), MOST_NAMED), 0, -1):
        more = and_more(len(sentences) - shown, choices, language)
        texts.append(" ".join([*sentences[:shown], *more]))
    return tuple(texts)


def and_more(left: int, choices: Choices, language: Language) -> list[str]:
    """Return "And 4 more, from page 2." as a sentence to go behind others, [] where nothing is left."""
    more = more_words(left, choices, language)
    return [f"{more[:1].upper()}{more[1:]}."] if more else []


def saying_in_lengths(text: str) -> tuple[str, ...]:
    """Return what the person wrote as one line, then without its last sentence, and so on; "…" marks it."""
    # Cut before cleaning: a note can hold 200,000 characters, and the page measures what is left.
    line = clean_line(text[: 2 * LONGEST_SAYING])
    whole = len(line) <= LONGEST_SAYING and len(text) <= 2 * LONGEST_SAYING
    sentences = _SENTENCE_ENDS.split(line[:LONGEST_SAYING])
    shorter = tuple(" ".join(sentences[:shown]) + " …" for shown in range(len(sentences) - 1, 0, -1))
    return (line if whole else line[:LONGEST_SAYING].rstrip() + " …", *shorter)


def _named(
    things: Sequence[str], shown: int, left: int, choices: Choices, language: Language, *, parted: bool
) -> str:
    more = more_words(len(things) - shown + left, choices, language)
    return side_by_side([*things[:shown], more] if more else things, language, parted=parted)


_MORE = QT_TRANSLATE_NOOP("Summary", "and %n more")
_MORE_FURTHER_ON = QT_TRANSLATE_NOOP("Summary", "and %n more, further on")
_MORE_ON_PAGE_2 = QT_TRANSLATE_NOOP("Summary", "and %n more, from page 2")

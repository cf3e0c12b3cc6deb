"""How hard a text is to read, for tests of the app's own texts: Flesch-Kincaid grade, long sentences.

The grade is textstat's, which knows how words are spoken; which sentences there are is the app's own rule, by
which a voice reads them.
"""

from __future__ import annotations

import re

from textstat.textstat import textstatistics

from painapp.content.marked_text import sentences

_MEASURE = textstatistics()


def words(text: str) -> list[str]:
    """The words of a text; a number or a word with a hyphen counts as one."""
    return re.findall(r"[A-Za-z0-9][A-Za-z0-9’'-]*", text)


def grade(texts: list[str]) -> float:
    """The Flesch-Kincaid grade of texts taken together (Kincaid and others, 1975).

    0.39 × words a sentence + 11.8 × syllables a word − 15.59. A line of a list is a sentence too. Sentences
    of one or two words don't count as sentences, so "Yes." makes no text easier.
    """
    lines = "\n".join(f"{text}." for text in texts if words(text))  # a full stop twice ends no sentence twice
    return _MEASURE.flesch_kincaid_grade(lines.replace("’", "'"))


def long_sentences(texts: list[str], limit: int = 20) -> list[str]:
    """The sentences of more than `limit` words."""
    return [one for text in texts for one in sentences(text) if len(words(one)) > limit]

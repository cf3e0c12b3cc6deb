"""What a search found, as the list of results shows it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from painapp.domain.describing import details, headline
from painapp.domain.fields import Kind, fields_of
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.diary.state import kind_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from uuid import UUID

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language

ROUND = 70
"""How many characters are shown before a word that was found, about; twice as many after it."""
SHORT = 160
"""Longest excerpt, in characters, where no word was looked for."""


@dataclass(frozen=True, slots=True)
class Found:
    """One entry in the list of results."""

    entry: Entry
    when: str
    """Its day, its time and its kind: "Sunday 22 November 2026 · 18:42 · Check-in"."""
    headline: str
    excerpt: str
    """Where the words were found, or how its text begins; "" where the headline says it all."""

    strong: tuple[tuple[int, int], ...] = ()
    """See Result: the diary marks none."""

    @property
    def id(self) -> UUID:
        """That of its entry."""
        return self.entry.id

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        return ". ".join(part for part in (self.when, self.headline, self.excerpt) if part)


def found(entry: Entry, text: str, language: Language) -> Found:
    """Return an entry as a result of looking for `text`."""
    kind, said = kind_name(type(entry), language), one_line(headline(entry, language), SHORT)
    clock = language.clock_time(entry.at.clock) if entry.at is not None else ""
    day = language.text(_WHEN, date=language.date_long(entry.day), year=entry.day.year)
    words = plain(text).split()
    return Found(
        entry=entry,
        when=" · ".join(part for part in (day, clock, kind) if part),
        headline="" if said == kind else said,
        excerpt=_excerpt(entry, words, said, language),
    )


def results_title(count: int, *, more: bool, language: Language) -> str:
    """Say how many were found; with `more` these are only the newest."""
    if not count:
        return language.text(_NOTHING)
    return language.text(_NEWEST if more else _COUNT, count)


def plain(text: str) -> str:
    """Return a text as it is compared: small letters, without accents."""
    apart = unicodedata.normalize("NFD", text.casefold())
    return "".join(one for one in apart if not unicodedata.combining(one))


def one_line(text: str, most: int) -> str:
    """Return a text on one line and at most `most` characters long."""
    line = " ".join(text[: 4 * most].split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def _excerpt(entry: Entry, words: Sequence[str], said: str, language: Language) -> str:
    here = plain(said)
    if words and all(word in here for word in words):
        return ""
    first = ""
    for text in _texts(entry, language):
        if not words:
            return "" if one_line(text, SHORT) == said else one_line(text, SHORT)
        first = first or text
        at = min((place for word in words if (place := plain(text).find(word)) >= 0), default=-1)
        if at >= 0:
            return _around(text, at)
    return ""


def _texts(entry: Entry, language: Language) -> Iterator[str]:
    """Its long texts as they are, then what else it says with its labels."""
    for spec in fields_of(type(entry)):
        if spec.kind is Kind.TEXT and getattr(entry, spec.name):
            yield getattr(entry, spec.name)
    for label, value in details(entry, language):
        if len(value) <= 2 * SHORT:
            yield f"{label}: {value}"


def _around(text: str, at: int) -> str:
    """Return what stands around a place, from word to word. Folding letters may have moved it a little."""
    start = max(0, at - ROUND)
    if start:
        start = text.find(" ", start, at) + 1 or start
    end = min(len(text), at + 2 * ROUND)
    if end < len(text):
        last = text.rfind(" ", at, end)
        end = last if last > at else end
    cut = " ".join(text[start:end].split())
    return f"{'… ' if start else ''}{cut}{' …' if end < len(text) else ''}"


_WHEN = QT_TRANSLATE_NOOP("Diary", "{date} {year}")
_NOTHING = QT_TRANSLATE_NOOP("Diary", "Nothing found. Other words, or fewer, may find it.")
_COUNT = QT_TRANSLATE_NOOP("Diary", "%n found, newest first")
_NEWEST = QT_TRANSLATE_NOOP("Diary", "The newest %n")

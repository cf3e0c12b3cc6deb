"""What lessons were read in the period, and what was tried of them; nothing the person answered in them.

All answers about something tried are equal: what was not for them is told as plainly as what was done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from painapp.domain.entries import LessonRead, ThingTried
from painapp.domain.fields import side_by_side
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.summary.besides import also
from painapp.summary.choices import LEARNED
from painapp.summary.lengths import NAMED, apart, named_in

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from painapp.domain.entries import Entry
    from painapp.domain.ports import Language
    from painapp.domain.words import Words
    from painapp.summary.besides import Also
    from painapp.summary.choices import Choices


def learned_of(entries: Sequence[Entry], choices: Choices, language: Language) -> Also | None:
    """Return the lessons by name, and each thing with its answers; the first on the page that came first.

    "Read: What pain is for (on 2 days), Even days (begun). Tried: Look out of the window (done on 2 days)."
    """
    read, tried = _lessons(entries, language), _things(entries, language)
    said = [(_READ, read)] if read else []
    said += [(_TRIED, tried)] if tried else []
    if not said:
        return None
    lengths = [_in_lengths(words, named, choices, language) for words, named in said]
    texts = [
        " ".join(each[min(step, len(each) - 1)] for each in lengths)
        for step in range(max(len(each) for each in lengths))
    ]
    counted = [language.text(_COUNTED[words], count=len(named)) for words, named in said]
    texts.append(" ".join(counted))  # where not even one of them has room
    whole = " ".join(
        _frame(words, language).replace(NAMED, side_by_side(named, language, parted=True), 1)
        for words, named in said
    )
    return also(LEARNED, texts, whole, choices, language)


def _in_lengths(words: Words, named: Sequence[str], choices: Choices, language: Language) -> tuple[str, ...]:
    return named_in(_frame(words, language), named, choices, language, parted=True)


def _frame(words: Words, language: Language) -> str:
    return language.text(words, named=NAMED)


def _lessons(entries: Sequence[Entry], language: Language) -> list[str]:
    found: dict[str, list[LessonRead]] = {}
    for one in entries:
        if isinstance(one, LessonRead) and one.title:
            found.setdefault(one.lesson or one.title, []).append(one)
    return [_lesson(days, language) for days in found.values()]


def _lesson(found: Sequence[LessonRead], language: Language) -> str:
    title, days = found[-1].title, len({one.day for one in found})
    if not any(one.to_the_end for one in found):
        return language.text(_BEGUN, title=title)
    return title if days == 1 else language.text(_ON_DAYS, count=days, title=title)


def _things(entries: Sequence[Entry], language: Language) -> list[str]:
    found: dict[str, dict[date, ThingTried]] = {}
    for one in entries:
        if isinstance(one, ThingTried) and one.words and one.how:
            found.setdefault(one.thing or one.words, {})[one.day] = one
    return [_thing(tuple(days.values()), language) for days in found.values()]


def _thing(found: Sequence[ThingTried], language: Language) -> str:
    hows = [one.how for one in found]
    said = [language.text(words, count=hows.count(how)) for how, words in _ANSWERS.items() if hows.count(how)]
    return language.text(_THING, thing=apart(found[-1].words), said=side_by_side(said, language))


_READ = QT_TRANSLATE_NOOP("Summary", "Read: {named}.")
_TRIED = QT_TRANSLATE_NOOP("Summary", "Tried: {named}.")
_COUNTED = {
    _READ: QT_TRANSLATE_NOOP("Summary", "%n lesson(s) read."),
    _TRIED: QT_TRANSLATE_NOOP("Summary", "%n thing(s) tried."),
}
_BEGUN = QT_TRANSLATE_NOOP("Summary", "{title} (begun)")
_ON_DAYS = QT_TRANSLATE_NOOP("Summary", "{title} (on %n day(s))")
_THING = QT_TRANSLATE_NOOP("Summary", "{thing} ({said})")
_ANSWERS: dict[str, Words] = {
    "did": QT_TRANSLATE_NOOP("Summary", "done on %n day(s)"),
    "partly": QT_TRANSLATE_NOOP("Summary", "partly on %n day(s)"),
    "not-for-me": QT_TRANSLATE_NOOP("Summary", "not for me on %n day(s)"),
    "later": QT_TRANSLATE_NOOP("Summary", "kept for later on %n day(s)"),
}

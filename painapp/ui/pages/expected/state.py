"""What the page about expectations shows, without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.goal import Expectation, Goal, SmallStep
from painapp.domain.goals import counts_said, expectation_counts, has_happened, is_open, on_today
from painapp.domain.words import QT_TRANSLATE_NOOP
from painapp.ui.pages.goals.state import beginning

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from painapp.domain.ports import Language
    from painapp.domain.words import Words
    from painapp.vault.reader import DiaryReader

MOST_STEPS = 6
"""How many planned steps are offered to choose from."""


class ExpectationLine(NamedTuple):
    """One expectation: what it was about and when, what was thought before, and what happened."""

    id: UUID
    what: str
    when: str
    before: str
    after: str


class ExpectedState(NamedTuple):
    """The counts in one sentence ("" before there are any), what waits, and what happened, newest first."""

    counts: str
    waiting: tuple[ExpectationLine, ...]
    past: tuple[ExpectationLine, ...]


def expected_state(reader: DiaryReader, language: Language) -> ExpectedState:
    """Read all expectations."""
    found = sorted(reader.all_of(Expectation), key=lambda one: (one.day, one.written.at), reverse=True)
    return ExpectedState(
        counts_said(expectation_counts(found), language),
        tuple(_line(one, language) for one in found if not has_happened(one)),
        tuple(_line(one, language) for one in found if has_happened(one)),
    )


def expected_said(reader: DiaryReader, _today: date, language: Language) -> str:
    """Tell in few words what stands on the page, for the room."""
    return counts_said(expectation_counts(reader.all_of(Expectation)), language) or language.text(_NONE)


def planned_steps(reader: DiaryReader) -> tuple[SmallStep, ...]:
    """Return the steps an expectation can be written of: those on Today, then the other open ones."""
    steps = [one for one in reader.all_of(SmallStep) if one.words and is_open(one)]
    first = on_today(steps, reader.all_of(Goal))
    there = {one.id for one in first}
    return (*first, *(one for one in steps if one.id not in there))[:MOST_STEPS]


def before_said(expectation: Expectation, language: Language) -> str:
    """Say what was thought before, in a line or two."""
    return _said((_THOUGHT, _HOW_HARD), expectation.expects, expectation.expected, language)


def _line(one: Expectation, language: Language) -> ExpectationLine:
    return ExpectationLine(
        one.id,
        one.what or language.text(_UNNAMED),
        language.date_full(one.day),
        before_said(one, language),
        _said((_HAPPENED, _HOW_HARD_IT_WAS), one.happened, one.turned_out, language, one.learned),
    )


def _said(
    words: tuple[Words, Words], text: str, number: int | None, language: Language, more: str = ""
) -> str:
    parts = [language.text(words[0], said=beginning(text))] if text else []
    if number is not None:
        parts.append(language.text(words[1], number=language.number(number)))
    if more:
        parts.append(language.text(_LEARNED, said=beginning(more)))
    return "\n".join(parts)


_NONE = QT_TRANSLATE_NOOP("Expected", "What you think will happen, and then what did.")
_UNNAMED = QT_TRANSLATE_NOOP("Expected", "Something I planned")
_THOUGHT = QT_TRANSLATE_NOOP("Expected", "I thought: {said}")
_HAPPENED = QT_TRANSLATE_NOOP("Expected", "What happened: {said}")
_LEARNED = QT_TRANSLATE_NOOP("Expected", "What I take from it: {said}")
_HOW_HARD = QT_TRANSLATE_NOOP("Expected", "How hard I thought: {number} of 10")
_HOW_HARD_IT_WAS = QT_TRANSLATE_NOOP("Expected", "How hard it was: {number} of 10")

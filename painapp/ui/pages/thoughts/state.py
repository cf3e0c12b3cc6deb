"""What stands on the page about thoughts, without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.moments import day_named
from painapp.domain.tools import ThoughtRecord
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from datetime import date

    from painapp.domain.ports import Language
    from painapp.vault.reader import DiaryReader


class ThoughtLine(NamedTuple):
    """One record: its day and the feeling, the thought (else what happened), and another way to see it."""

    record: ThoughtRecord
    when: str
    thought: str
    another: str

    @property
    def id(self) -> str:
        """Tell which row it is."""
        return str(self.record.id)


def thought_lines(reader: DiaryReader, today: date, language: Language) -> tuple[ThoughtLine, ...]:
    """Return all records, the newest first."""
    found = sorted(
        reader.all_of(ThoughtRecord), key=lambda one: (one.day, one.written.at, one.id), reverse=True
    )
    return tuple(
        ThoughtLine(
            one,
            " · ".join(
                part for part in (day_named(one.day, today, language), feeling_said(one, language)) if part
            ),
            one.thought or one.situation or language.text(_UNNAMED),
            one.another_way,
        )
        for one in found
    )


def feeling_said(record: ThoughtRecord, language: Language) -> str:
    """Say the feeling and how strong it was, before and after, as it was written: neither is better."""
    numbers = [one for one in (record.strength_before, record.strength_after) if one is not None]
    strength = language.text(_THEN, before=numbers[0], after=numbers[1]) if len(numbers) > 1 else ""
    if len(numbers) == 1:
        strength = language.number(numbers[0])
    return " ".join(part for part in (record.feeling, strength) if part)


def thoughts_said(reader: DiaryReader, today: date, language: Language) -> str:
    """Tell in few words what stands on the page, for the room."""
    lines = thought_lines(reader, today, language)
    if not lines:
        return language.text(_NONE)
    return language.text(_LAST, day=day_named(lines[0].record.day, today, language))


_NONE = QT_TRANSLATE_NOOP("Thoughts", "Look at a thought from more than one side.")
_LAST = QT_TRANSLATE_NOOP("Thoughts", "Last written on {day}.")
_UNNAMED = QT_TRANSLATE_NOOP("Thoughts", "A thought")
_THEN = QT_TRANSLATE_NOOP("Thoughts", "{before}, afterwards {after}")

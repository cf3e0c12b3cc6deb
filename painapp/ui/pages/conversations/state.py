"""How planned conversations stand in their list, and as plain text to take along. Without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from painapp.domain.entries import Conversation, Question
from painapp.domain.fields import asked_fields, is_empty, value_text
from painapp.domain.moments import day_named
from painapp.domain.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from painapp.domain.ports import Language
    from painapp.vault.reader import DiaryReader

MOST_QUESTIONS = 3
"""How many questions one talk has room for: the first ones are kept for it (facts: pick three)."""
CARE_ROLE = "gp"


class ConversationLine(NamedTuple):
    """One of them: with whom, when, and how it went if that was said."""

    talk: Conversation
    name: str
    detail: str

    @property
    def id(self) -> str:
        """Tell which row it is."""
        return str(self.talk.id)


def conversation_lines(
    talks: Iterable[Conversation], language: Language, *, with_care: bool
) -> tuple[ConversationLine, ...]:
    """Return those of one kind: what is ahead first, by its day; then what was, the latest first."""
    kind = [one for one in talks if bool(one.with_care) is with_care]
    ahead = sorted(
        (one for one in kind if not one.went),
        key=lambda one: (one.planned_for is None, one.planned_for or one.day, one.written.at, one.id),
    )
    over = sorted((one for one in kind if one.went), key=lambda one: (one.day, one.written.at), reverse=True)
    return tuple(_line(one, language) for one in (*ahead, *over))


def new_questions(talk: Conversation, questions: Iterable[Question]) -> tuple[str, ...]:
    """Return the lines of what is asked for, at most three, that are not kept as a question yet."""
    there = {one.words.casefold() for one in questions if not one.asked}
    lines = [line.strip() for line in talk.asks.splitlines() if line.strip()]
    return tuple(line for line in dict.fromkeys(lines[:MOST_QUESTIONS]) if line.casefold() not in there)


def as_text(talk: Conversation, language: Language) -> str:
    """Return the plan as plain text: each part under its name, how it went left out."""
    parts = [_line(talk, language).name]
    for spec in asked_fields(Conversation):
        value = getattr(talk, spec.name)
        if spec.name not in {"with_whom", "went"} and not is_empty(value):
            parts.append(f"{language.text(spec.label)}\n{value_text(spec, value, language)}")
    return "\n\n".join(parts)


def conversations_said(reader: DiaryReader, _today: date, language: Language) -> str:
    """Name whom a conversation is planned with, or say what can be prepared there."""
    talks = reader.all_of(Conversation)
    lines = (
        *conversation_lines(talks, language, with_care=False),
        *conversation_lines(talks, language, with_care=True),
    )
    names = list(dict.fromkeys(one.name for one in lines if not one.talk.went))
    return language.list_of(names[:3]) if names else language.text(_NOTHING)


def _line(talk: Conversation, language: Language) -> ConversationLine:
    name = talk.with_whom or language.text(_CARE if talk.with_care else _SOMEBODY)
    parts = (
        day_named(talk.planned_for, talk.day, language) if talk.planned_for is not None else "",
        language.text(_TALKED) if talk.went else "",
    )
    return ConversationLine(talk, name, " · ".join(part for part in parts if part))


_NOTHING = QT_TRANSLATE_NOOP(
    "Conversations", "Words for one conversation, with somebody close or with your GP."
)
_CARE = QT_TRANSLATE_NOOP("Conversations", "My GP")
_SOMEBODY = QT_TRANSLATE_NOOP("Conversations", "Somebody")
_TALKED = QT_TRANSLATE_NOOP("Conversations", "We have talked")
